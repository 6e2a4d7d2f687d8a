//! The worked examples of the specification, each from the words in its casebook file to the dates
//! in its row. The dates here are the specification's, not the engine's.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::panic, reason = "a test says what is wrong by panicking")]

mod common;

use common::{documented, instant, of, only, plan_at, shown};
use followthrough::domain::{AxisValue, Casebook, Family, Grace, StyleSetting};
use followthrough::rules::{FactName, FactValue, PlanItem, State};

/// A row of the post-interview table: thank-you due and latest, card posted, slipped, recruiter
/// due, LinkedIn window.
struct Deadlines(
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    bool,
    &'static str,
    [&'static str; 2],
);

#[rustfmt::skip]
const Y: &[Deadlines] = &[
    Deadlines("y01", "2026-12-01T16:00:00-05:00", "2026-12-02T15:00:00-05:00", "2026-12-02", false, "2026-12-02T15:00:00-05:00", ["2026-12-02", "2026-12-03"]),
    Deadlines("y02", "2026-12-04T17:30:00-05:00", "2026-12-05T16:30:00-05:00", "2026-12-05", false, "2026-12-05T16:30:00-05:00", ["2026-12-05", "2026-12-06"]),
    Deadlines("y03", "2026-12-05T12:00:00-05:00", "2026-12-06T11:00:00-05:00", "2026-12-07", true,  "2026-12-06T11:00:00-05:00", ["2026-12-06", "2026-12-07"]),
    Deadlines("y04", "2026-12-24T13:00:00-05:00", "2026-12-25T12:00:00-05:00", "2026-12-24", false, "2026-12-25T12:00:00-05:00", ["2026-12-25", "2026-12-26"]),
    Deadlines("y05", "2026-12-31T17:00:00-05:00", "2027-01-01T16:00:00-05:00", "2027-01-02", true,  "2027-01-01T16:00:00-05:00", ["2027-01-01", "2027-01-02"]),
    Deadlines("y06", "2026-12-02T00:30:00-05:00", "2026-12-02T23:30:00-05:00", "2026-12-02", false, "2026-12-02T23:30:00-05:00", ["2026-12-02", "2026-12-03"]),
    Deadlines("y07", "2026-10-31T16:00:00-04:00", "2026-11-01T14:00:00-05:00", "2026-11-02", true,  "2026-11-01T14:00:00-05:00", ["2026-11-01", "2026-11-02"]),
    Deadlines("y08", "2026-12-01T16:00:00-08:00", "2026-12-02T15:00:00-08:00", "2026-12-02", false, "2026-12-02T15:00:00-08:00", ["2026-12-02", "2026-12-03"]),
];

#[test]
fn deadlines_after_the_interview() {
    for Deadlines(row, due, latest, posted, slipped, recruiter, window) in Y {
        let items = plan_at(&documented(row), "2027-06-01T00:00:00Z", None);
        let utc = |text: &str| instant(text).to_rfc3339_opts(chrono::SecondsFormat::Secs, true);
        let thanks = only(&items, Family::ThankEmail);
        assert_eq!(shown(thanks.due), utc(due), "{row}: thank-you due");
        assert_eq!(shown(thanks.latest), utc(latest), "{row}: thank-you latest");
        let card = only(&items, Family::HandwrittenNote);
        assert_eq!(shown(card.due), *posted, "{row}: card posted");
        assert_eq!(has_slipped(card), *slipped, "{row}: slipped");
        assert_ne!(
            card.state,
            State::Omitted,
            "{row}: the card is part of the row"
        );
        let thanked = only(&items, Family::RecruiterThanks);
        assert_eq!(shown(thanked.due), utc(recruiter), "{row}: recruiter due");
        let invitations = of(&items, Family::LinkedinInvitation);
        let dana = invitations
            .iter()
            .find(|item| item.person == "dana".parse().ok());
        let dana = dana.unwrap_or_else(|| panic!("{row}: no invitation"));
        assert_eq!(
            [shown(dana.earliest), shown(dana.latest)],
            *window,
            "{row}: LinkedIn"
        );
    }
}

fn has_slipped(card: &PlanItem) -> bool {
    card.reason
        .facts
        .iter()
        .any(|fact| fact.name == FactName::Slipped)
}

/// A row of the check-in table: frame end, then due under prompt, by-precision and patient.
struct CheckIn(&'static str, &'static str, [&'static str; 3]);

#[rustfmt::skip]
const X: &[CheckIn] = &[
    CheckIn("x01", "-",          ["2026-12-08", "2026-12-08", "2026-12-11"]),
    CheckIn("x02", "2026-12-08", ["2026-12-09", "2026-12-11", "2026-12-11"]),
    CheckIn("x03", "2026-12-11", ["2026-12-14", "2026-12-14", "2026-12-14"]),
    CheckIn("x04", "2026-12-15", ["2026-12-16", "2026-12-17", "2026-12-18"]),
    CheckIn("x05", "2026-12-06", ["2026-12-07", "2026-12-08", "2026-12-09"]),
    CheckIn("x06", "2026-12-08", ["2026-12-09", "2026-12-10", "2026-12-11"]),
    CheckIn("x07", "2026-12-09", ["2026-12-10", "2026-12-10", "2026-12-14"]),
    CheckIn("x08", "2026-12-11", ["2026-12-14", "2026-12-14", "2026-12-14"]),
    CheckIn("x09", "2026-12-06", ["2026-12-07", "2026-12-09", "2026-12-09"]),
    CheckIn("x10", "2026-12-11", ["2026-12-14", "2026-12-14", "2026-12-14"]),
    CheckIn("x11", "2026-12-09", ["2026-12-10", "2026-12-11", "2026-12-14"]),
    CheckIn("x12", "2026-12-15", ["2026-12-16", "2026-12-18", "2026-12-21"]),
    CheckIn("x13", "2026-12-15", ["2026-12-16", "2026-12-17", "2026-12-18"]),
    CheckIn("x14", "2026-12-22", ["2026-12-23", "2026-12-24", "2026-12-28"]),
    CheckIn("x15", "2026-12-31", ["2027-01-04", "2027-01-04", "2027-01-04"]),
    CheckIn("x16", "-",          ["2026-12-17", "2026-12-17", "2026-12-21"]),
    CheckIn("x17", "-",          ["2026-12-11", "2026-12-11", "2026-12-14"]),
    CheckIn("x18", "-",          ["2026-12-14", "2026-12-14", "2026-12-15"]),
    CheckIn("x19", "2026-12-25", ["2026-12-28", "2026-12-28", "2026-12-28"]),
    CheckIn("x20", "2026-12-25", ["2027-01-04", "2027-01-04", "2027-01-04"]),
    CheckIn("x21", "2027-01-05", ["2027-01-06", "2027-01-07", "2027-01-08"]),
    CheckIn("x22", "2026-12-28", ["2026-12-21", "2026-12-24", "2026-12-28"]),
    CheckIn("x23", "2026-12-28", ["2026-12-21", "2026-12-23", "2026-12-23"]),
    CheckIn("x24", "2026-12-18", ["2026-12-21", "2026-12-21", "2026-12-21"]),
    CheckIn("x25", "2026-12-16", ["2026-12-17", "2026-12-21", "2026-12-21"]),
];

#[test]
fn check_ins_under_every_grace() {
    for CheckIn(row, end, due) in X {
        let graces = [Grace::Prompt, Grace::ByPrecision, Grace::Patient];
        for (grace, due) in graces.into_iter().zip(due) {
            let book = with_grace(documented(row), grace);
            let items = plan_at(&book, "2026-12-20T12:00:00Z", None);
            let item = live_check_in(&items);
            let ten = instant(&format!("{due}T10:00:00-05:00"));
            assert_eq!(
                shown(item.due),
                ten.to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
                "{row} {grace:?}"
            );
            assert_eq!(fact(item, FactName::E), *end, "{row}: frame end");
        }
    }
}

/// The limits of a check-in: possible from E, after seven days without a promise, and soft for five
/// business days.
#[test]
fn check_ins_have_their_window() {
    let windows = [
        ("x01", "2026-12-08", "2026-12-15"),
        ("x03", "2026-12-11", "2026-12-21"),
        ("x16", "2026-12-17", "2026-12-24"),
        ("x20", "2026-12-25", "2027-01-11"),
        ("x22", "2026-12-21", "2026-12-28"),
    ];
    for (row, earliest, latest) in windows {
        let items = plan_at(&documented(row), "2026-12-20T12:00:00Z", None);
        let item = live_check_in(&items);
        assert_eq!(
            (shown(item.earliest), shown(item.latest)),
            (earliest.into(), latest.into()),
            "{row}"
        );
    }
}

#[test]
fn a_newer_promise_supersedes_the_old_check_in() {
    for row in ["x24", "x25"] {
        let items = plan_at(&documented(row), "2026-12-20T12:00:00Z", None);
        let states: Vec<State> = of(&items, Family::Checkin)
            .iter()
            .map(|item| item.state)
            .collect();
        assert_eq!(states, [State::Superseded, State::Scheduled], "{row}");
    }
}

fn with_grace(mut book: Casebook, grace: Grace) -> Casebook {
    let id = "grace".parse().unwrap_or_else(|_| panic!("an id"));
    book.styles
        .put(StyleSetting::new(id, AxisValue::Grace(grace)));
    book
}

fn live_check_in(items: &[PlanItem]) -> &PlanItem {
    let found: Vec<_> = of(items, Family::Checkin)
        .into_iter()
        .filter(|item| item.state != State::Superseded)
        .collect();
    match found[..] {
        [item] => item,
        _ => panic!("{} live check-ins", found.len()),
    }
}

fn fact(item: &PlanItem, name: FactName) -> String {
    let found = item.reason.facts.iter().find(|fact| fact.name == name);
    match found.map(|fact| &fact.value) {
        Some(FactValue::When(when)) => shown(Some(*when)),
        _ => "-".into(),
    }
}
