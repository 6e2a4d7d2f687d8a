//! Messages put together from the record: whole, without inventions, and different for everybody.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test says what is wrong by panicking"
)]

#[allow(dead_code, reason = "each test file uses its part of what they share")]
mod common;
#[allow(dead_code, reason = "each test file uses its part of what they share")]
#[path = "draft_corpus/corpus.rs"]
mod corpus;

use std::collections::{BTreeMap, BTreeSet};

use common::instant;
use followthrough::calendar::{Instant, TzDatabase};
use followthrough::domain::{Casebook, ContactKind, Id, Profile, samples};
use followthrough::drafts::{Composed, Envelope, Sibling, Wording, compose, envelope};
use followthrough::rules::{Context, plan};
use followthrough::text::EN;

/// A message to put together, and the facts for it.
struct Case {
    name: String,
    book: Casebook,
    envelope: Envelope,
}

impl Case {
    fn context(&self) -> Context<'static> {
        at(self.envelope.at)
    }

    fn compose(&self, drafted: &[Sibling], wording: Wording) -> Composed {
        let (book, envelope) = (&self.book, &self.envelope);
        let composed = compose(book, self.context(), EN.letters, envelope, drafted, wording);
        composed.unwrap_or_else(|| panic!("{}: nothing was composed", self.name))
    }
}

fn at(now: Instant) -> Context<'static> {
    Context {
        now,
        zones: &TzDatabase,
        preset: None,
    }
}

/// The messages of the corpus, as their plain envelopes.
fn of_corpus() -> Vec<Case> {
    let facts = corpus::facts();
    let drafts = corpus::drafts().into_iter();
    drafts
        .map(|(kind, draft)| Case {
            name: draft.id,
            book: facts.as_of(draft.at),
            envelope: Envelope {
                kind,
                courtesy: draft.variant,
                opportunity: draft.opportunity,
                to: Some(draft.to),
                recipients: Vec::new(),
                interview: draft.interview,
                channel: draft.channel,
                at: draft.at,
                attachments: Vec::new(),
            },
        })
        .collect()
}

/// What the plan of a casebook asks to be written at some moments.
fn of_plan(name: &str, book: &Casebook, moments: &[Instant]) -> Vec<Case> {
    let mut cases = Vec::new();
    for now in moments {
        let book = book.as_of(*now);
        for item in plan(&book, at(*now)) {
            if let Some(envelope) = envelope(&book, at(*now), &item) {
                cases.push(Case {
                    name: format!("{name} {now} {}", item.key),
                    book: book.clone(),
                    envelope,
                });
            }
        }
    }
    cases
}

fn documented() -> Vec<Case> {
    let path = format!("{}/docs/casebooks", env!("CARGO_MANIFEST_DIR"));
    let files = std::fs::read_dir(path).expect("the casebooks");
    let mut names: Vec<String> = files
        .map(|file| {
            file.expect("a file")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .filter_map(|name| name.strip_suffix(".json").map(str::to_owned))
        .collect();
    names.sort();
    let moments = [
        "2026-12-01T21:30:00Z",
        "2026-12-14T15:00:00Z",
        "2027-01-20T15:00:00Z",
    ];
    let moments = moments.map(instant);
    names
        .iter()
        .flat_map(|name| of_plan(name, &common::documented(name), &moments))
        .collect()
}

fn sampled() -> Vec<Case> {
    let now = instant("2026-12-09T14:03:27Z");
    let mut last = 1_u128 << 100;
    let mut ids = || {
        last += 0x9e37_79b9_7f4a_7c15;
        Id::from_bits(last)
    };
    let profile = Profile {
        name: "Ada Winter".into(),
        phone: "+44 20 7946 0123".into(),
        ..Profile::default()
    };
    let zone = "Europe/London".parse().expect("a zone");
    let edit = samples(now, &zone, &TzDatabase, &profile, &mut ids);
    let mut book = Casebook::default();
    let author = followthrough::domain::Author {
        device: Id::from_bits(7),
        at: now,
    };
    edit.apply(&mut book, author);
    of_plan("samples", &book, &[now])
}

#[test]
#[ignore = "prints drafts to look at"]
fn show() {
    let wanted = std::env::var("FOLLOWTHROUGH_SHOW").unwrap_or_default();
    for case in of_corpus().iter().chain(&sampled()).chain(&documented()) {
        if !case.name.contains(&wanted) {
            continue;
        }
        let composed = case.compose(&[], Wording::default());
        println!("=== {} {:?}", case.name, case.envelope.kind);
        println!("Subject: {}\n{}\n", composed.subject, composed.text);
    }
    let _ = (
        BTreeMap::<(), ()>::new(),
        BTreeSet::<()>::new(),
        ContactKind::Reply,
    );
}
