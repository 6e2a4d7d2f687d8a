//! Thanks: by email and on a card.

use super::facts::{Facts, Value};
use super::gap::Missing;
use super::letters::Variants;
use super::sheet::Sheet;
use super::useful::attached_names;
use super::{Composed, strengths};
use crate::calendar::{Day, plus_days, plus_minutes};
use crate::domain::{AnchorKind, ContactKind, RaisedBy, ThanksContent, Topic, TopicKind};
use crate::rules::{numbers as n, registry as rules};

pub fn email(mut sheet: Sheet<'_>) -> Composed {
    let (facts, letters) = (sheet.facts, sheet.facts.letters);
    let minimal = facts.style.thanks_content == ThanksContent::Minimal;
    sheet.subject(letters.thanks_subject, letters.thanks_subject_short);
    set_when(&mut sheet, facts.met_on());
    sheet.say(letters.thanks);
    if facts.reader_recruits() {
        sheet.say(letters.arranged_too);
    }
    say_late(&mut sheet);
    let topic = say_topic(&mut sheet, letters.topic);
    if minimal {
        sheet.say(letters.interest_short);
        return sheet.letter();
    }
    sheet.say(expansion(facts, topic));
    seed_anchor(&mut sheet, topic);
    attach(&mut sheet);
    sheet.paragraph();
    strengths::say(&mut sheet, topic);
    sheet.say(letters.interest);
    sheet.say(letters.look_forward);
    sheet.letter()
}

pub fn card(mut sheet: Sheet<'_>) -> Composed {
    let (facts, letters) = (sheet.facts, sheet.facts.letters);
    set_when(&mut sheet, facts.met_on());
    sheet.say(letters.card_thanks);
    say_late(&mut sheet);
    say_topic(&mut sheet, letters.card_topic);
    sheet.say(letters.card_interest);
    if facts.style.thanks_content != ThanksContent::Minimal {
        sheet.say(letters.card_look_forward);
    }
    sheet.letter()
}

/// When an interview was, as seen from the day of writing.
pub fn set_when(sheet: &mut Sheet<'_>, day: Option<Day>) {
    let (facts, letters) = (sheet.facts, sheet.facts.letters);
    let words = day.map(letters.day).unwrap_or_default();
    sheet.set("day", Value::or(&words, Missing::Day));
    // A card is read days later.
    let card = facts.envelope.kind == ContactKind::HandwrittenNote;
    let today = day == Some(facts.day()) && !card;
    let when = sheet.phrase(if today { letters.today } else { letters.on_day });
    sheet.set("when", Value::Known(when));
}

/// Owns that thanks come late, where they do. (`policy-late-is-better-than-never`)
pub fn say_late(sheet: &mut Sheet<'_>) {
    if is_late(sheet.facts) && rules::POLICY_LATE_IS_BETTER_THAN_NEVER.in_force() {
        sheet.say(sheet.facts.letters.late);
    }
}

/// Whether the time of such thanks is over, counted from the interview.
fn is_late(facts: &Facts<'_>) -> bool {
    let Some(round) = facts.round else {
        return false;
    };
    let days = |days: i32| facts.day() > plus_days(round.day0, days.into());
    match facts.envelope.kind {
        ContactKind::HandwrittenNote => days(n::CARD_LATEST_DAYS),
        ContactKind::RecruiterThanks => days(n::RECRUITER_LATEST_DAYS),
        _ => facts.envelope.at > plus_minutes(round.end, i64::from(n::THANK_LIMIT_HOURS) * 60),
    }
}

/// Speaks of a topic of the reader's, else of what made a bond, else leaves a gap.
pub fn say_topic<'f>(sheet: &mut Sheet<'f>, variants: Variants) -> Option<&'f Topic> {
    let topic = choose_topic(sheet);
    sheet.say(variants);
    topic
}

/// Takes the best topic there is.
pub fn choose_topic<'f>(sheet: &mut Sheet<'f>) -> Option<&'f Topic> {
    let facts = sheet.facts;
    let best = facts.best_topics();
    let topic = best.get(sheet.seed as usize % best.len().max(1)).copied();
    match (topic, facts.anchors().first()) {
        (Some(topic), _) => sheet.take_topic(topic),
        (None, Some(anchor)) => {
            let title = facts.letters.called(&anchor.title);
            sheet.set("topic", Value::or(&title, Missing::Topic));
        }
        (None, None) => sheet.set("topic", Value::Gap(Missing::Topic)),
    }
    topic
}

/// A sentence more about a topic, true of any of its sort.
pub fn expansion(facts: &Facts<'_>, topic: Option<&Topic>) -> Variants {
    let letters = facts.letters;
    match topic.map(|topic| topic.kind) {
        Some(TopicKind::Need | TopicKind::TheirWork) => letters.expand_work,
        Some(
            TopicKind::PersonalInterest | TopicKind::SharedBackground | TopicKind::Recommendation,
        ) => letters.expand_person,
        _ => letters.expand_any,
    }
}

/// What they recommended is named once, so that there is a reason to come back to it later.
fn seed_anchor(sheet: &mut Sheet<'_>, topic: Option<&Topic>) {
    let facts = sheet.facts;
    let anchors = facts.anchors();
    let new = anchors.iter().find(|anchor| {
        anchor.raised_by == RaisedBy::Them
            && anchor.kind != AnchorKind::MutualFriend
            && anchor.uses.is_empty()
            && !facts.reader_read(&anchor.title)
    });
    if let Some(anchor) = new
        && topic.is_some()
    {
        let title = facts.letters.called(&anchor.title);
        sheet.set("item", Value::Known(title));
        sheet.say(facts.letters.seed_anchor);
    }
}

/// Names what goes with it.
pub fn attach(sheet: &mut Sheet<'_>) {
    let facts = sheet.facts;
    let names = attached_names(facts);
    if !names.is_empty() {
        sheet.set("item", Value::Known(facts.letters.list(&names)));
        sheet.say(facts.letters.attached);
    }
}
