//! What the tests of the core share: the documented casebooks, and looking things up in a plan.

use followthrough::calendar::{Instant, TzDatabase};
use followthrough::domain::{Casebook, Family, Preset};
use followthrough::interchange::read_casebook;
use followthrough::rules::{Context, PlanItem, When, plan};

/// An instant from RFC 3339.
pub fn instant(text: &str) -> Instant {
    text.parse()
        .unwrap_or_else(|_| panic!("{text} is no instant"))
}

/// A casebook of `docs/casebooks`.
pub fn documented(name: &str) -> Casebook {
    let path = format!("{}/docs/casebooks/{name}.json", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    read(&text)
}

/// A casebook from text.
pub fn read(text: &str) -> Casebook {
    read_casebook(text, &TzDatabase).unwrap_or_else(|problems| panic!("{problems:?}"))
}

/// The plan at an instant, as the command line makes it.
pub fn plan_at(book: &Casebook, now: &str, preset: Option<Preset>) -> Vec<PlanItem> {
    let now = instant(now);
    plan(
        &book.as_of(now),
        Context {
            now,
            zones: &TzDatabase,
            preset,
        },
    )
}

/// The items of a family.
pub fn of(items: &[PlanItem], family: Family) -> Vec<&PlanItem> {
    items
        .iter()
        .filter(|item| item.key.family == family)
        .collect()
}

/// The only item of a family.
pub fn only(items: &[PlanItem], family: Family) -> &PlanItem {
    match of(items, family)[..] {
        [item] => item,
        ref found => panic!("{} items of {family:?}", found.len()),
    }
}

/// A date as the specification writes it: RFC 3339 in UTC for a moment, a plain date for a day.
pub fn shown(when: Option<When>) -> String {
    match when {
        None => "-".into(),
        Some(When::On(day)) => day.to_string(),
        Some(When::At(at)) => at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
    }
}
