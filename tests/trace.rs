//! Every dated item recomputes from its trace: what is printed as its reason gives its dates, by an
//! evaluator that shares no code with the engine.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test says what is wrong by panicking"
)]

#[allow(dead_code, reason = "each test file uses its part of what they share")]
#[path = "common/casebooks.rs"]
mod casebooks;
mod common;
#[path = "common/evaluator.rs"]
mod evaluator;

use casebooks::{ZONES, casebooks, moments};
use common::{documented_files, plan_at, read};
use evaluator::mismatches;
use followthrough::calendar::{Instant, TzDatabase, plus_minutes};
use followthrough::domain::{Casebook, Event, EventKind, Preset};
use followthrough::interchange::{plan_json, write_casebook};
use followthrough::rules::{PlanItem, plan};
use proptest::prelude::*;
use proptest::test_runner::Config;
use serde_json::Value;

/// Before, between and after what the documented casebooks tell.
const MOMENTS: &[&str] = &[
    "2026-11-20T12:00:00Z",
    "2026-12-02T21:00:00Z",
    "2026-12-14T16:00:00Z",
    "2026-12-27T12:00:00Z",
    "2027-06-01T00:00:00Z",
];

/// As the casebook says, and with all the follow-ups that there are.
const MANNERS: [Option<Preset>; 2] = [None, Some(Preset::WarmPersistent)];

/// Something of every form that a formula can take.
const FORMS: &[&str] = &[
    "earliest = T;",
    " + 24 h",
    " + 30 min",
    " - 60 min",
    " + 2 d)",
    "D0 - 1 d",
    " + 5 bd",
    " - 2 bd",
    "roll(mid(D0, E))",
    "roll(E + 2 d) at 10:00",
    ", window-from, window-to)",
    "max(min(",
    "E - 1 d)",
];

#[test]
fn the_documented_plans_recompute_from_their_reasons() {
    let mut formulas = String::new();
    for (name, text) in documented_files() {
        let (file, book) = (json(&text), read(&text));
        for (now, preset) in MOMENTS.iter().flat_map(|now| MANNERS.map(|m| (now, m))) {
            let items = plan_at(&book, now, preset);
            let printed = printed(&items);
            assert_eq!(mismatches(&file, &printed), [""; 0], "{name} at {now}");
            for item in &printed {
                formulas += item["reason"]["formula"].as_str().expect("a text");
                formulas += ";\n";
            }
        }
    }
    for form in FORMS {
        assert!(formulas.contains(form), "no formula has {form:?}");
    }
}

proptest! {
    #![proptest_config(Config { cases: 256, failure_persistence: None, ..Config::default() })]

    #[test]
    fn every_plan_recomputes_from_its_reasons(book in casebooks(ZONES), now in moments()) {
        let printed = printed(&items(&book, now));
        prop_assert_eq!(mismatches(&json(&write_casebook(&book)), &printed), [""; 0]);
    }

    #[test]
    fn what_the_user_moved_is_due_when_they_said(
        book in casebooks(ZONES),
        now in moments(),
        minutes in -20_000_i64..20_000,
    ) {
        let mut book = book;
        let to = plus_minutes(now, minutes);
        let items_before = items(&book, now);
        for (number, item) in (0..).zip(&items_before) {
            let moved = EventKind::ItemMoved { item: item.key, to };
            let id = format!("moved{number}").parse().expect("an id");
            book.events.put(Event::new(id, moved, now));
        }
        let printed = printed(&items(&book, now));
        prop_assert_eq!(mismatches(&json(&write_casebook(&book)), &printed), [""; 0]);
    }
}

fn items(book: &Casebook, now: Instant) -> Vec<PlanItem> {
    let context = common::context(now);
    plan(&book.as_of(now), context)
}

fn printed(items: &[PlanItem]) -> Vec<Value> {
    serde_json::from_str(&plan_json(items, &TzDatabase)).expect("an array")
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}
