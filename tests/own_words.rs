//! What is made of words that the user wrote: the gaps left in them, and what the user set.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test says what is wrong by panicking"
)]

use std::fs;

use followthrough::agenda::{Desk, Manuscript, Progress, Words};
use followthrough::calendar::{Instant, TzDatabase};
use followthrough::domain::{Casebook, Channel, ContactKind, Family, Id};
use followthrough::drafts::{
    Check, Checker, Complaint, Envelope, Finding, Fix, Missing, Severity, Writing, open_gaps,
};
use followthrough::interchange::read_casebook;
use followthrough::rules::{Context, plan};
use followthrough::text::EN;

/// The evening of an interview with four people.
const EVENING: &str = "2026-12-01T20:00:00Z";

fn evening() -> Context<'static> {
    Context {
        now: EVENING.parse().expect("a moment"),
        zones: &TzDatabase,
        preset: None,
    }
}

fn facts() -> Casebook {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/drafts/facts.json");
    let text = fs::read_to_string(path).expect("the facts of the corpus");
    let book = read_casebook(&text, &TzDatabase).expect("a casebook");
    book.as_of(evening().now)
}

fn id(text: &str) -> Id {
    text.parse().expect("an id")
}

/// What the checks say of words to Joy after the interview at the insurer.
fn findings(book: &Casebook, kind: ContactKind, at: &str, text: &str) -> Vec<Finding> {
    let channel = match kind {
        ContactKind::LinkedinInvitation => Channel::Linkedin,
        _ => Channel::Email,
    };
    let at: Instant = at.parse().expect("a moment");
    let envelope = Envelope {
        kind,
        courtesy: None,
        opportunity: id("claims-officer"),
        to: Some(id("joy")),
        recipients: Vec::new(),
        interview: Some(id("co-1")),
        channel,
        at,
        attachments: Vec::new(),
    };
    let context = Context {
        now: at,
        ..evening()
    };
    let checker = Checker::new(book, context, EN.lexicon, envelope, &[]);
    let mut checker = checker.expect("an opportunity");
    checker.check("Claims Officer", text).findings
}

/// What is put in brackets by the app is a gap wherever it stands; the user's own brackets are none.
#[test]
fn gaps_are_known_by_their_words_whoever_they_name() {
    let gaps = open_gaps(
        EN.letters,
        Some(id("joy")),
        "Thank you, [their name] [check date]",
        "I liked [what you talked about with Dr. Lefèvre] [twice] and [open\n\n[your name]\n[your name]",
    );
    let found: Vec<(Missing, &str)> = gaps.iter().map(|g| (g.missing, &*g.text)).collect();
    assert_eq!(
        found,
        [
            (Missing::ReaderName, "[their name]"),
            (Missing::Topic, "[what you talked about with Dr. Lefèvre]"),
            (Missing::OwnName, "[your name]"),
        ]
    );
    assert!(gaps.iter().all(|gap| gap.person == Some(id("joy"))));
}

/// One keystroke makes the words the user's own: what is missing in them is missing still.
#[test]
fn a_gap_in_the_users_own_words_is_a_gap_still() {
    let mut book = facts();
    book.profile.name.clear();
    book.profile.signature.clear();
    let items = plan(&book, evening());
    let of_hope = items
        .iter()
        .find(|item| item.key.family == Family::ThankEmail && item.key.person == Some(id("hope")));
    let writing = Writing::Item(of_hope.expect("the thanks to Hope").key);
    let desk = Desk {
        book: &book,
        context: evening(),
        items: &items,
        letters: EN.letters,
        lexicon: EN.lexicon,
    };
    let sheet = |own: Option<Words>| {
        desk.sheet(writing, |of| Manuscript {
            own: own.clone().filter(|_| of == writing),
            ..Manuscript::default()
        })
    };
    let leaves = sheet(None);
    let at = leaves.iter().position(|leaf| leaf.writing == writing);
    let at = at.expect("the leaf to Hope");
    let composed = &leaves[at];
    assert_eq!(composed.gaps.len(), 1, "{:?}", composed.words.text);
    let own = |text: String| Words {
        text,
        ..composed.words.clone()
    };
    let typed = sheet(Some(own([&composed.words.text, "."].concat())));
    assert!(typed[at].is_own);
    assert_eq!(typed[at].gaps, composed.gaps);
    assert!(matches!(
        desk.progress(&typed, &typed[at]),
        Progress::ToFix(_)
    ));
    let filled = composed.words.text.replace("[your name]", "Ada Winter");
    assert_eq!(sheet(Some(own(filled)))[at].gaps, []);
}

/// A note for LinkedIn is measured by the limit that the user set, as a whole.
#[test]
fn an_invitation_above_the_users_own_limit_is_not_ready() {
    let at = "2026-12-03T09:00:00Z";
    let body = "Thank you for telling me about the mentoring scheme, about the people who began it \
                and about the two who have been part of it since the first day. I would be very \
                glad to stay in touch here.";
    let text = ["Dear Joy,\n\n", body].concat();
    let length = |limit: Option<u32>, text: &str| {
        let mut book = facts();
        book.profile.linkedin_note_limit = limit;
        let found = findings(&book, ContactKind::LinkedinInvitation, at, text);
        let of_length = found.into_iter().find(|f| f.check == Check::Length)?;
        let count = of_length.values.iter().find(|(name, _)| *name == "count");
        let count = count.map(|(_, count)| count.clone());
        Some((of_length.severity, count.expect("a count")))
    };
    let whole = text.encode_utf16().count();
    assert_eq!(whole, 201, "a little above the limit, greeting and all");
    let told = |severity| Some((severity, whole.to_string()));
    assert_eq!(length(Some(200), &text), told(Severity::Error));
    assert_eq!(length(None, &text), told(Severity::Warning));
    assert_eq!(length(Some(300), &text), None);
    // A small picture takes the room of two.
    let exactly = text.replace("here.", "");
    let room = 200 - exactly.encode_utf16().count();
    let of_two = [&exactly, &"🙂".repeat(room / 2 + 1)[..]].concat();
    assert!(length(Some(200), &exactly).is_none() && length(Some(200), &of_two).is_some());
    // The greeting alone says nothing.
    assert_eq!(
        length(Some(200), "Dear Joy,\n\nHello from the interview."),
        Some((Severity::Error, "25".into()))
    );
}

/// What is shared with somebody is no topic of a talk: it is noted elsewhere.
#[test]
fn without_an_anchor_the_way_to_note_one_is_shown() {
    let mut book = facts();
    book.anchors.retain(|_| false);
    let text =
        "Dear Joy,\n\nI hope that you are well. I would like to keep in touch.\n\nAda Winter";
    let found = findings(&book, ContactKind::AnchorEmail, EVENING, text);
    let cited = found.iter().find(|f| f.check == Check::AnchorCited);
    let cited = cited.expect("an anchor email needs one");
    assert_eq!(cited.complaint, Complaint::NothingRecorded);
    assert_eq!(cited.fix, Some(Fix::Bond(id("joy"))));
}
