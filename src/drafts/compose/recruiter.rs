//! Thanks to whoever brought the user in: after the interview, and once it is decided.

use super::Composed;
use super::sheet::Sheet;
use super::thanks::{choose_topic, say_late, set_when};
use crate::domain::QuietScope;
use crate::rules::Because;

pub fn thanks(mut sheet: Sheet<'_>) -> Composed {
    let (facts, letters) = (sheet.facts, sheet.facts.letters);
    let outcome = match facts.situation.ending {
        Some(Because::Accepted) => letters.outcome_accepted,
        Some(Because::Rejection) => letters.outcome_rejected,
        Some(Because::Declined | Because::Withdrawn) => letters.outcome_left,
        _ => return after_interview(sheet),
    };
    sheet.subject(letters.outcome_subject, letters.outcome_subject_short);
    sheet.say(letters.outcome_thanks);
    if !facts.topics.is_empty() {
        choose_topic(&mut sheet);
        sheet.say(letters.topic);
    }
    sheet.paragraph();
    sheet.say(outcome);
    sheet.say(letters.keep_in_touch);
    sheet.letter()
}

fn after_interview(mut sheet: Sheet<'_>) -> Composed {
    let (facts, letters) = (sheet.facts, sheet.facts.letters);
    sheet.subject(letters.recruiter_subject, letters.recruiter_subject_short);
    set_when(&mut sheet, facts.met_on());
    sheet.say(letters.recruiter_thanks);
    say_late(&mut sheet);
    // Somebody who only arranged it need not have talked about anything.
    if facts.topics.is_empty() {
        sheet.say(letters.impression);
    } else {
        choose_topic(&mut sheet);
        sheet.say(letters.topic);
    }
    sheet.paragraph();
    sheet.say(letters.recruiter_interest);
    if timeline_unknown(&sheet) {
        sheet.say(letters.timeline);
    }
    sheet.say(letters.look_forward);
    sheet.letter()
}

/// Whether nobody said when the answer comes; only then, and only here, may it be asked.
/// (`recover-forgotten-timeline`)
fn timeline_unknown(sheet: &Sheet<'_>) -> bool {
    let facts = sheet.facts;
    let situation = facts.situation;
    let Some(round) = facts.round else {
        return false;
    };
    let told = situation
        .cycles
        .iter()
        .filter(|cycle| cycle.round(situation).interview.id == round.interview.id)
        .any(|cycle| cycle.recorded_at.is_some());
    !told && facts.style.quiet_scope != QuietScope::Strict
}
