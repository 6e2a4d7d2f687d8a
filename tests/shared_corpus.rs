//! The casebooks that native code and the browser must plan alike, byte for byte.
//!
//! Run alone, it checks that they are varied enough to mean something. With `FOLLOWTHROUGH_CORPUS`
//! set to a path it also writes them there, one on a line, with the plans that native code prints:
//! `cargo xtask test wasm` does that, and `wasm.rs` compares. So no expected plan is ever committed.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test says what is wrong by panicking"
)]

#[allow(dead_code, reason = "each test file uses its part of what they share")]
#[path = "common/casebooks.rs"]
mod casebooks;
#[path = "common/shared.rs"]
mod shared;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use casebooks::{casebooks, moments};
use chrono::SecondsFormat;
use followthrough::calendar::{Instant, TzDatabase};
use followthrough::domain::{Casebook, Family};
use followthrough::interchange::{plan_json, read_casebook, write_casebook};
use followthrough::rules::{Context, plan};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use serde_json::Value;
use shared::Sample;

/// How many are generated, besides the documented ones.
const GENERATED: usize = 1_000;

/// Half and three quarters of an hour, clocks that change by an hour and by half of one, both
/// hemispheres, both sides of the date line. Not those of which browsers have newer rules than
/// chrono-tz (see `wasm.rs`).
const ZONES: &[&str] = &[
    "America/Los_Angeles",
    "America/New_York",
    "America/Santiago",
    "America/St_Johns",
    "Asia/Kathmandu",
    "Asia/Kolkata",
    "Asia/Tokyo",
    "Australia/Lord_Howe",
    "Europe/Berlin",
    "Europe/London",
    "Pacific/Apia",
    "Pacific/Chatham",
    "Pacific/Kiritimati",
    "Pacific/Pago_Pago",
    "UTC",
];

/// Moments that every casebook is planned for: a night in which New York's clocks go back, the
/// days before Christmas, a night in which Lord Howe's and Chatham's go back, and afterwards.
const MOMENTS: &[&str] = &[
    "2026-11-01T05:30:00Z",
    "2026-12-20T12:00:00Z",
    "2027-04-03T14:45:00Z",
    "2027-06-15T00:00:00Z",
];

#[test]
fn native_code_plans_the_shared_corpus() {
    let samples: Vec<Sample> = documented().chain(generated()).collect();
    let names: BTreeSet<&str> = samples.iter().map(|sample| sample.name.as_str()).collect();
    assert_eq!(names.len(), samples.len(), "each is told by its name");
    assert_eq!(samples.len(), 83 + GENERATED);

    let files: BTreeSet<&str> = samples.iter().map(|sample| sample.file.as_str()).collect();
    assert_eq!(files.len(), samples.len(), "no casebook comes twice");
    for zone in ZONES {
        let living = files.iter().filter(|file| file.contains(zone)).count();
        assert!(living >= 50, "{living} casebooks know of {zone}");
    }
    let planned = families(&samples);
    for family in Family::ALL {
        let word = family.word();
        assert!(planned.contains(word), "no casebook leads to a {word}");
    }
    if let Some(path) = std::env::var_os("FOLLOWTHROUGH_CORPUS") {
        write(Path::new(&path), &samples);
    }
}

/// The casebooks of `docs/casebooks`.
fn documented() -> impl Iterator<Item = Sample> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/casebooks");
    let files = fs::read_dir(&folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    let mut paths: Vec<_> = files.map(|file| file.expect("a file").path()).collect();
    paths.sort();
    paths.into_iter().map(|path| {
        let file = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        let name = path.file_name().expect("a file").to_string_lossy().into();
        sample(name, file, &[])
    })
}

/// Casebooks that are the same on every machine: proptest's own fixed seed.
fn generated() -> impl Iterator<Item = Sample> {
    let mut runner = TestRunner::deterministic();
    let strategy = (casebooks(ZONES), moments());
    (0..GENERATED).map(move |number| {
        let tree = strategy.new_tree(&mut runner).expect("no case is rejected");
        let (book, moment) = tree.current();
        sample(
            format!("generated {number}"),
            write_casebook(&book),
            &[moment],
        )
    })
}

fn sample(name: String, file: String, moments: &[Instant]) -> Sample {
    let book = read_casebook(&file, &TzDatabase).unwrap_or_else(|e| panic!("{name}: {e:?}"));
    let fixed = MOMENTS.iter().map(|text| text.parse().expect(text));
    let plans = fixed
        .chain(moments.iter().copied())
        .map(|now: Instant| {
            let shown = now.to_rfc3339_opts(SecondsFormat::Secs, true);
            (shown, printed(&book, now))
        })
        .collect();
    Sample { name, file, plans }
}

/// The plan as the command line prints it.
fn printed(book: &Casebook, now: Instant) -> String {
    let context = Context {
        now,
        zones: &TzDatabase,
        preset: None,
    };
    plan_json(&plan(&book.as_of(now), context), &TzDatabase)
}

/// What the plans ask for: the first word of their items' keys.
fn families(samples: &[Sample]) -> BTreeSet<String> {
    let mut families = BTreeSet::new();
    for (_, printed) in samples.iter().flat_map(|sample| &sample.plans) {
        let rows: Vec<Value> = serde_json::from_str(printed).expect("an array");
        families.extend(rows.iter().map(|row| {
            let key = row["id"].as_str().expect("a key");
            key.split('/').next().unwrap_or(key).to_owned()
        }));
    }
    families
}

fn write(path: &Path, samples: &[Sample]) {
    let lines = samples.iter().map(|sample| {
        let line = serde_json::to_string(sample).expect("strings");
        line + "\n"
    });
    fs::write(path, lines.collect::<String>())
        .unwrap_or_else(|e| panic!("{}: {e}", path.display()));
}
