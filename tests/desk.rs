//! The desk on which the messages of one interview are written side by side.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test says what is wrong by panicking"
)]

use std::fs;

use followthrough::agenda::{Desk, Leaf, Manuscript, Progress};
use followthrough::calendar::{Instant, TzDatabase};
use followthrough::domain::{Casebook, ContactKind, Draft, Family};
use followthrough::drafts::Writing;
use followthrough::interchange::read_casebook;
use followthrough::rules::{Context, PlanItem, plan};
use followthrough::text::EN;

/// The evening of an interview with four people, three of whom have been thanked.
const EVENING: &str = "2026-12-01T20:00:00Z";

fn facts() -> Casebook {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/drafts/facts.json");
    let text = fs::read_to_string(path).expect("the facts of the corpus");
    let now: Instant = EVENING.parse().expect("a moment");
    let book = read_casebook(&text, &TzDatabase).expect("a casebook");
    book.as_of(now)
}

fn with_desk<T>(book: &Casebook, work: impl FnOnce(Desk<'_>, &PlanItem) -> T) -> T {
    let context = Context {
        now: EVENING.parse().expect("a moment"),
        zones: &TzDatabase,
        preset: None,
    };
    let items = plan(book, context);
    let hope = "hope".parse().expect("an id");
    let of_hope =
        |item: &&PlanItem| item.key.family == Family::ThankEmail && item.key.person == Some(hope);
    let item = items.iter().find(of_hope).expect("the thanks to Hope");
    let desk = Desk {
        book,
        context,
        items: &items,
        letters: EN.letters,
        lexicon: EN.lexicon,
    };
    work(desk, item)
}

fn sheet(desk: Desk<'_>, item: &PlanItem, own: &str) -> Vec<Leaf> {
    let writing = Writing::Item(item.key);
    desk.sheet(writing, |of| {
        let mut manuscript = Manuscript::default();
        if of == writing && !own.is_empty() {
            manuscript.own = Some(followthrough::agenda::Words {
                text: own.to_owned(),
                ..Default::default()
            });
        }
        manuscript
    })
}

/// Thanks that were recorded without the plan's item count as sent too, with the words of theirs.
#[test]
fn who_was_thanked_is_shown_as_sent_with_what_went_out() {
    let book = facts();
    with_desk(&book, |desk, item| {
        let leaves = sheet(desk, item, "");
        let told = |leaf: &Leaf| matches!(desk.progress(&leaves, leaf), Progress::Sent(_));
        let sent: Vec<bool> = leaves.iter().map(told).collect();
        assert_eq!(
            sent,
            [true, true, false, true],
            "by name; Hope is the third"
        );
        assert!(
            leaves[0].words.text.contains("whiteboard"),
            "{:?}",
            leaves[0].words
        );
    });
}

/// What the user typed stays; what is put together for nobody else is touched by it.
#[test]
fn what_was_typed_stays_and_a_copy_of_a_sent_note_is_to_be_put_right() {
    let book = facts();
    let dana = book.contacts.iter().find(|c| c.text.contains("whiteboard"));
    let copy = dana.expect("the note to Dana").text.replace("Dana", "Hope");
    with_desk(&book, |desk, item| {
        let own = sheet(desk, item, &copy);
        assert_eq!(own[2].words.text, copy);
        assert!(matches!(desk.progress(&own, &own[2]), Progress::ToFix(_)));
        let composed = sheet(desk, item, "");
        assert!(
            composed[2].words.text.contains("Dear Hope")
                || composed[2].words.text.contains("Hello Hope")
        );
        assert!(matches!(
            desk.progress(&composed, &composed[2]),
            Progress::Ready(_)
        ));
    });
}

/// What is kept elsewhere counts for the one who puts a message together as it does for the one who
/// checks it.
#[test]
fn what_is_put_together_keeps_away_from_what_is_kept_elsewhere() {
    let mut book = facts();
    let writing = |item: &PlanItem| Writing::Item(item.key);
    let words = with_desk(&book, |desk, item| sheet(desk, item, "")[2].words.clone());
    let kept = Draft {
        to: Some("hope".parse().expect("an id")),
        text: words.text.clone(),
        ..Draft::new(
            "kept".parse().expect("an id"),
            ContactKind::ThankEmail,
            "data-engineer".parse().expect("an id"),
        )
    };
    book.drafts.put(kept);
    with_desk(&book, |desk, item| {
        let leaves = desk.sheet(writing(item), |_| Manuscript::default());
        assert_ne!(leaves[2].words.text, words.text);
        let progress = desk.progress(&leaves, &leaves[2]);
        assert!(matches!(progress, Progress::Ready(_)), "{progress:?}");
    });
}

/// Of words that nobody looked at nobody knows that they are ready.
#[test]
fn what_nobody_looked_at_is_not_ready() {
    let book = facts();
    with_desk(&book, |desk, item| {
        let leaves = sheet(desk, item, "");
        let mut stray = leaves[2].clone();
        stray.envelope.opportunity = "nowhere".parse().expect("an id");
        let alone = std::slice::from_ref(&stray);
        assert_eq!(desk.progress(alone, &stray), Progress::Unread);
        assert_eq!(desk.progress(&[], &stray), Progress::Unread);
    });
}
