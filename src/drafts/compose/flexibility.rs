//! An answer to an obstacle that they named: what the user recorded as possible, on their
//! condition, and nothing else.

use super::Composed;
use super::checkin::set_meetings;
use super::facts::{Facts, Value};
use super::gap::Missing;
use super::sheet::Sheet;
use crate::domain::{Flexibility, FlexibilityKind, Obstacle, ObstacleKind};

pub fn reply(mut sheet: Sheet<'_>) -> Composed {
    let (facts, letters) = (sheet.facts, sheet.facts.letters);
    set_meetings(&mut sheet);
    sheet.subject(letters.give_subject, letters.give_subject_short);
    sheet.say(letters.identify_role);
    let obstacle = obstacle(facts);
    let words = obstacle.map(|obstacle| letters.inside(&obstacle.text));
    sheet.set(
        "obstacle",
        Value::or(&words.unwrap_or_default(), Missing::Obstacle),
    );
    let (thanks, range) = match obstacle.map(|obstacle| obstacle.kind) {
        Some(ObstacleKind::Salary) => (letters.give_salary, letters.range_salary),
        Some(ObstacleKind::StartDate) => (letters.give_start, letters.range_start),
        Some(ObstacleKind::Other) | None => (letters.give_other, letters.range_other),
    };
    sheet.say(thanks);
    let room = obstacle.and_then(|obstacle| room(facts, obstacle.kind));
    set_range(&mut sheet, room);
    sheet.say(range);
    let condition = room.map(|room| letters.inside(&room.condition));
    if let Some(condition) = condition.filter(|condition| !condition.is_empty()) {
        sheet.set("condition", Value::Known(condition));
        sheet.say(letters.range_condition);
    }
    sheet.say(letters.give_next);
    sheet.paragraph();
    sheet.say(letters.interest_short);
    sheet.letter()
}

/// The range in the user's words, else the first day that is possible.
fn set_range(sheet: &mut Sheet<'_>, room: Option<&Flexibility>) {
    let letters = sheet.facts.letters;
    let mut words = room
        .map(|room| letters.inside(&room.range))
        .unwrap_or_default();
    if let (true, Some(day)) = (words.is_empty(), room.and_then(|room| room.earliest)) {
        sheet.set("day", Value::Known((letters.day)(day)));
        words = sheet.phrase(letters.range_from);
    }
    sheet.set("range", Value::or(&words, Missing::Range));
}

/// What stands in the way: the newest that is not out of it, raised by the reader before others.
fn obstacle<'f>(facts: &'f Facts<'_>) -> Option<&'f Obstacle> {
    let obstacles = facts.book.obstacles.iter();
    obstacles
        .filter(|obstacle| obstacle.opportunity == facts.envelope.opportunity)
        .filter(|obstacle| obstacle.raised_at <= facts.envelope.at)
        .max_by_key(|obstacle| {
            let open = obstacle.resolved_at.is_none_or(|at| at > facts.envelope.at);
            let by_reader = obstacle.raised_by == facts.envelope.to;
            (open, by_reader, obstacle.raised_at, obstacle.id)
        })
}

fn room<'f>(facts: &'f Facts<'_>, kind: ObstacleKind) -> Option<&'f Flexibility> {
    let wanted = match kind {
        ObstacleKind::Salary => FlexibilityKind::Salary,
        ObstacleKind::StartDate => FlexibilityKind::StartDate,
        ObstacleKind::Other => FlexibilityKind::Other,
    };
    facts
        .situation
        .flexibilities()
        .find(|room| room.kind == wanted)
}
