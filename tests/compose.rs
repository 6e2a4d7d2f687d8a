//! Messages put together from the record: whole, without inventions, and different for everybody.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test says what is wrong by panicking"
)]

#[allow(dead_code, reason = "each test file uses its part of what they share")]
mod common;

use common::{instant, read};
use followthrough::calendar::TzDatabase;
use followthrough::domain::{Casebook, Channel, ContactKind, Id};
use followthrough::drafts::{Composed, Envelope, Sibling, Wording, compose};
use followthrough::rules::Context;
use followthrough::text::EN;

fn facts() -> Casebook {
    let path = format!("{}/tests/drafts/facts.json", env!("CARGO_MANIFEST_DIR"));
    read(&std::fs::read_to_string(path).expect("the corpus has its facts"))
}

fn id(text: &str) -> Id {
    text.parse().expect(text)
}

fn thanks(to: &str, drafted: &[Sibling], wording: Wording) -> Composed {
    let book = facts();
    let at = instant("2026-12-01T16:30:00Z");
    let envelope = Envelope {
        kind: ContactKind::ThankEmail,
        courtesy: None,
        opportunity: id("data-engineer"),
        to: Some(id(to)),
        recipients: Vec::new(),
        interview: Some(id("de-1")),
        channel: Channel::Email,
        at,
        attachments: Vec::new(),
    };
    let context = Context {
        now: at,
        zones: &TzDatabase,
        preset: None,
    };
    compose(
        &book.as_of(at),
        context,
        EN.letters,
        &envelope,
        drafted,
        wording,
    )
    .expect("composed")
}

#[test]
fn thanks_name_the_reader_and_what_was_talked_about() {
    let note = thanks("dana-ortiz", &[], Wording::default());
    println!("{}\n\n{}", note.subject, note.text);
    assert!(note.text.starts_with("Dear Dana,") || note.text.starts_with("Hello Dana,"));
    assert!(note.text.contains("late events in the billing feed"));
    assert_eq!(note.topics_used, [id("late-events")]);
    assert!(note.gaps.is_empty() && !note.text.contains(['[', '{']));
}
