//! The question about the decision: by email, by phone, left on a machine.

use super::facts::{Facts, Value};
use super::gap::Missing;
use super::letters::Variants;
use super::sheet::Sheet;
use super::thanks::{choose_topic, set_when};
use super::{Composed, strengths, useful};
use crate::domain::PromiseKind;

pub fn email(mut sheet: Sheet<'_>) -> Composed {
    let letters = sheet.facts.letters;
    set_meetings(&mut sheet);
    sheet.subject(letters.checkin_subject, letters.checkin_subject_short);
    say_identity(&mut sheet);
    sheet.say(letters.enthusiasm);
    strengths::say_in_sales(&mut sheet);
    sheet.paragraph();
    say_promised(&mut sheet);
    sheet.say(letters.question);
    sheet.say(letters.offer_help);
    sheet.paragraph();
    if is_second_touch(sheet.facts) && useful::has_value(sheet.facts) {
        useful::say_value(&mut sheet);
        sheet.say(letters.thanks_again);
    } else {
        thank_again(&mut sheet);
    }
    sheet.say(letters.look_forward);
    sheet.letter()
}

/// The lines of a call, and what to do in each turn that it may take.
pub fn call(mut sheet: Sheet<'_>) -> Composed {
    let (facts, letters) = (sheet.facts, sheet.facts.letters);
    set_meetings(&mut sheet);
    sheet.say(if facts.reader.is_some() {
        letters.call_for
    } else {
        letters.call_desk
    });
    sheet.paragraph();
    say_identity(&mut sheet);
    sheet.say(letters.enthusiasm);
    sheet.say(letters.question);
    sheet.say(letters.offer_help);
    thank_again(&mut sheet);
    sheet.say(letters.call_look_forward);
    let mut text = vec![sheet.body()];
    for branch in letters.call_branches {
        text.push(sheet.fill(branch));
    }
    sheet.finish(text.join("\n\n"))
}

pub fn voicemail(mut sheet: Sheet<'_>) -> Composed {
    let letters = sheet.facts.letters;
    set_meetings(&mut sheet);
    say_identity(&mut sheet);
    sheet.say(letters.enthusiasm);
    sheet.say(letters.voicemail_number);
    sheet.say(letters.voicemail_thanks);
    let greeting = sheet.phrase(letters.spoken_greeting);
    let text = [greeting, sheet.body()].join("\n\n");
    sheet.finish(text)
}

/// Sets what the message refers to: the roles, and the interviews with their days.
pub fn set_meetings(sheet: &mut Sheet<'_>) {
    let (facts, letters) = (sheet.facts, sheet.facts.letters);
    let slot = if everybody_met(facts) {
        letters.meeting
    } else {
        letters.interviewed
    };
    let mut meetings = Vec::new();
    let mut roles = Vec::new();
    for meeting in &facts.meetings {
        set_when(sheet, meeting.day);
        sheet.set("role", Value::or(&meeting.role, Missing::Role));
        meetings.push(sheet.phrase(slot));
        roles.push(sheet.fill("{role}"));
    }
    for (name, value) in facts.values() {
        if name == "role" {
            sheet.set(name, value);
        }
    }
    sheet.set("meetings", Value::Known(letters.list(&meetings)));
    sheet.set("roles", Value::Known(letters.list(&roles)));
    let the_role = if facts.meetings.len() > 1 {
        letters.the_roles
    } else {
        letters.the_role
    };
    let the_role = sheet.phrase(the_role);
    sheet.set("the_role", Value::Known(the_role));
}

/// Says who writes, about which role, met when.
pub fn say_identity(sheet: &mut Sheet<'_>) {
    sheet.say(identity(sheet.facts));
}

/// The sentence for who writes: the reader was there, or was not.
pub fn identity(facts: &Facts<'_>) -> Variants {
    let letters = facts.letters;
    if facts.meetings.iter().all(|meeting| meeting.day.is_none()) {
        letters.identify_role
    } else if everybody_met(facts) {
        letters.identify_met
    } else {
        letters.identify_interviewed
    }
}

fn everybody_met(facts: &Facts<'_>) -> bool {
    facts.meetings.iter().all(|meeting| meeting.met)
}

/// Names the time that was promised, without a reproach; or that they asked to be asked.
fn say_promised(sheet: &mut Sheet<'_>) {
    let (facts, letters) = (sheet.facts, sheet.facts.letters);
    let Some(cycle) = facts.situation.cycles.last() else {
        return;
    };
    if matches!(cycle.means, PromiseKind::Callback { .. }) {
        sheet.say(letters.invited_back);
    } else if let Some(end) = cycle.frame_end {
        sheet.set("promised", Value::Known((letters.day)(end)));
        sheet.say(letters.promised);
    }
}

/// Whether this cycle had a touch already: then the next one brings something.
/// (`checkin-add-value`)
fn is_second_touch(facts: &Facts<'_>) -> bool {
    facts.situation.was_touched_before(facts.envelope.at)
}

/// Thanks once more, for what was talked about where something was.
fn thank_again(sheet: &mut Sheet<'_>) {
    let (facts, letters) = (sheet.facts, sheet.facts.letters);
    if facts.topics.is_empty() {
        sheet.say(letters.thanks_again);
    } else {
        choose_topic(sheet);
        sheet.say(letters.thanks_for_topic);
    }
}
