//! What the tests of the core share: the documented casebooks, and looking things up in a plan.
#![allow(dead_code, reason = "each test file uses its part of what they share")]

use std::path::Path;

use followthrough::calendar::{Instant, TzDatabase};
use followthrough::domain::{Casebook, Family, Id, Preset};
use followthrough::interchange::read_casebook;
use followthrough::rules::{Context, PlanItem, When, plan};

/// An instant from RFC 3339.
pub fn instant(text: &str) -> Instant {
    text.parse()
        .unwrap_or_else(|_| panic!("{text} is no instant"))
}

/// An id.
pub fn id(text: &str) -> Id {
    text.parse().unwrap_or_else(|_| panic!("{text} is no id"))
}

/// Ids, all different.
pub fn ids() -> impl FnMut() -> Id {
    let mut next = 1_000_000;
    move || {
        next += 1;
        Id::from_bits(next)
    }
}

/// A moment, in every zone there is.
pub fn context(now: Instant) -> Context<'static> {
    Context {
        now,
        zones: &TzDatabase,
        preset: None,
    }
}

/// Every casebook of `docs/casebooks`: its name and its text.
pub fn documented_files() -> Vec<(String, String)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/casebooks");
    let files = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{folder}: {error}"));
    let mut found: Vec<(String, String)> = files
        .map(|file| {
            let path = file
                .unwrap_or_else(|error| panic!("{folder}: {error}"))
                .path();
            let name = path.file_stem().unwrap_or_default().to_string_lossy();
            (name.into_owned(), text_of(&path))
        })
        .collect();
    found.sort();
    found
}

fn text_of(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// A casebook of `docs/casebooks`.
pub fn documented(name: &str) -> Casebook {
    let path = format!("{}/docs/casebooks/{name}.json", env!("CARGO_MANIFEST_DIR"));
    read(&text_of(Path::new(&path)))
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
            preset,
            ..context(now)
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
