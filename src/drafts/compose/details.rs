//! One request for everything that is missing about the people met.

use super::Composed;
use super::checkin::{say_identity, set_meetings};
use super::facts::Value;
use super::gap::Missing;
use super::letters::Variants;
use super::sheet::Sheet;
use crate::domain::{Known, Person};

pub fn request(mut sheet: Sheet<'_>) -> Composed {
    let letters = sheet.facts.letters;
    set_meetings(&mut sheet);
    sheet.subject(letters.details_subject, letters.details_subject_short);
    say_identity(&mut sheet);
    say_missing(&mut sheet);
    sheet.say(letters.details_thanks);
    sheet.letter()
}

/// Asks for all of it at once.
pub fn say_missing(sheet: &mut Sheet<'_>) {
    let (facts, letters) = (sheet.facts, sheet.facts.letters);
    let mut details = Vec::new();
    let participants = facts.round.map_or(&[][..], |round| &round.participants);
    let people = participants.iter().map(|participant| participant.person);
    let mut unnamed = facts.round.map_or(0, |round| round.unnamed);
    for person in people.filter(|person| person.contact_allowed != Known::No) {
        let Some(slot) = missing_of(sheet, person) else {
            continue;
        };
        let name = person.name.trim();
        if name.is_empty() {
            unnamed += 1;
        } else {
            sheet.set("name", Value::Known(name.to_owned()));
            details.push(sheet.phrase(slot));
        }
    }
    if unnamed > 0 {
        sheet.set("n", Value::Known(unnamed.to_string()));
        details.push(sheet.phrase(if unnamed == 1 {
            letters.detail_name
        } else {
            letters.detail_names
        }));
    }
    sheet.set(
        "details",
        Value::or(&letters.list(&details), Missing::Details),
    );
    sheet.say(letters.details_ask);
}

fn missing_of(sheet: &Sheet<'_>, person: &Person) -> Option<Variants> {
    let letters = sheet.facts.letters;
    match (person.surname_known(), person.address().is_some()) {
        (true, true) => None,
        (true, false) => Some(letters.detail_email),
        (false, true) => Some(letters.detail_surname),
        (false, false) => Some(letters.detail_both),
    }
}
