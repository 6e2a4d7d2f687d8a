//! Something useful, and something promised.

use super::checkin::{say_identity, set_meetings};
use super::facts::{Facts, Value};
use super::gap::Missing;
use super::sheet::Sheet;
use super::words::share_a_word;
use super::{Composed, strengths};
use crate::domain::{Direction, Topic, ValueItem};

pub fn value(mut sheet: Sheet<'_>) -> Composed {
    let letters = sheet.facts.letters;
    set_meetings(&mut sheet);
    sheet.subject(letters.useful_subject, letters.useful_subject_short);
    say_identity(&mut sheet);
    sheet.paragraph();
    say_value(&mut sheet);
    sheet.paragraph();
    sheet.say(letters.enthusiasm);
    strengths::say_in_sales(&mut sheet);
    sheet.say(letters.offer_help);
    sheet.say(letters.thanks_again);
    sheet.say(letters.look_forward);
    sheet.letter()
}

/// Names the useful thing, and why it concerns the reader: by what was talked about if it goes with
/// that, else in the user's own words.
pub fn say_value(sheet: &mut Sheet<'_>) {
    let (facts, letters) = (sheet.facts, sheet.facts.letters);
    let found = useful(facts);
    let title = found.map(|(item, _)| letters.called(&item.title));
    let title = Value::or(&title.unwrap_or_default(), Missing::ValueItem);
    sheet.set("item", title);
    match found.and_then(|(_, topic)| topic) {
        Some(topic) => {
            sheet.take_topic(topic);
            sheet.say(letters.value);
        }
        None => {
            sheet.set("why", Value::Gap(Missing::WhyUseful));
            sheet.say(letters.value_why);
        }
    }
    sheet.say(letters.value_more);
    let place = found.map(|(item, _)| letters.called(&item.reference));
    if let Some(place) = place.filter(|place| !place.is_empty()) {
        sheet.set("where", Value::Known(place));
        sheet.say(letters.value_where);
    }
}

/// Whether something is at hand that goes with what was talked about.
pub fn has_value(facts: &Facts<'_>) -> bool {
    useful(facts).is_some_and(|(_, topic)| topic.is_some())
}

/// A useful thing that no message has carried, and the topic that it goes with: those for the
/// reader before those for anybody, those with a topic before those without.
fn useful<'f>(facts: &'f Facts<'_>) -> Option<(&'f ValueItem, Option<&'f Topic>)> {
    let useful = facts.index.useful().iter().copied();
    let mut known: Vec<(&ValueItem, Option<&Topic>)> = useful
        .filter(|item| {
            let for_reader = facts
                .envelope
                .to
                .is_some_and(|id| item.people.contains(&id));
            item.people.is_empty() || for_reader
        })
        .map(|item| {
            let fits = |topic: &&&Topic| {
                share_a_word(
                    &facts.letters.lexicon.forms,
                    [&item.title, &item.why].into_iter().chain(&item.keywords),
                    [&topic.text].into_iter().chain(&topic.keywords),
                )
            };
            (item, facts.topics.iter().find(fits).copied())
        })
        .collect();
    known.sort_by_key(|(item, topic)| (item.people.is_empty(), topic.is_none(), item.id));
    known.first().copied()
}

pub fn delivery(mut sheet: Sheet<'_>) -> Composed {
    let letters = sheet.facts.letters;
    sheet.subject(letters.delivery_subject, letters.delivery_subject_short);
    let items = say_delivery(&mut sheet);
    let facts = sheet.facts;
    let fits = |topic: &&&Topic| {
        share_a_word(
            &facts.letters.lexicon.forms,
            items.iter(),
            [&topic.text].into_iter().chain(&topic.keywords),
        )
    };
    match facts.topics.iter().find(fits).or(facts.topics.first()) {
        Some(topic) => sheet.take_topic(topic),
        None => sheet.set("topic", Value::Gap(Missing::Topic)),
    }
    sheet.say(letters.delivery_topic);
    sheet.say(letters.delivery_thanks);
    sheet.letter()
}

/// Names what was promised and goes with it.
pub fn say_delivery(sheet: &mut Sheet<'_>) -> Vec<String> {
    let letters = sheet.facts.letters;
    let mut items = attached_names(sheet.facts);
    if items.is_empty() {
        items = owed(sheet.facts);
    }
    let list = letters.list(&items);
    sheet.set("item", Value::or(&list, Missing::Commitment));
    sheet.say(letters.delivery);
    items
}

/// What goes with the message, as it stands in a sentence.
pub fn attached_names(facts: &Facts<'_>) -> Vec<String> {
    let names = facts.envelope.attachments.iter();
    named(facts, names.map(|attachment| &attachment.name))
}

/// What the reader was promised and has not got.
fn owed(facts: &Facts<'_>) -> Vec<String> {
    let owed = facts.book.commitments.iter().filter(|commitment| {
        commitment.opportunity == facts.envelope.opportunity
            && Some(commitment.person) == facts.envelope.to
            && commitment.direction == Direction::IOwe
            && commitment.done_at.is_none()
    });
    named(facts, owed.map(|commitment| &commitment.item))
}

fn named<'n>(facts: &Facts<'_>, names: impl Iterator<Item = &'n String>) -> Vec<String> {
    names
        .map(|name| facts.letters.inside(name))
        .filter(|name| !name.is_empty())
        .collect()
}
