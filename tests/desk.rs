//! The desk on which the messages of one interview are written side by side.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test says what is wrong by panicking"
)]

use std::fs;

use followthrough::agenda::{Desk, Leaf, Manuscript, Progress, progress, told};
use followthrough::calendar::{Instant, TzDatabase};
use followthrough::domain::{Casebook, Channel, ContactKind, Draft, Family};
use followthrough::drafts::{
    Check, Checker, Complaint, Envelope, Gap, Missing, Report, Severity, Writing,
};
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

/// A useful mail to the recruiter, when the one question of these weeks was asked already, and a
/// check-in before the promised day.
#[test]
fn a_question_where_none_belongs_is_told_and_one_that_is_early_is_the_guards() {
    let useful = "Hello Joy,\n\nAda Winter here; I was with you on 2 December about the Claims \
        Officer role. Mentoring in Small Teams made me think of your scheme, because it shows how to \
        begin mentoring with three pairs. I remain keen on the role. Has a decision been made? Should \
        anything else be helpful, I will look for it. Thank you; I look forward to hearing from \
        you.\n\nKind regards,\nAda Winter\n+44 20 7946 0123";
    let of_check = |report: &Report, check| {
        let found: Vec<Complaint> = told(report, &[], false)
            .filter(|finding| finding.check == check)
            .map(|finding| finding.complaint)
            .collect();
        found
    };
    let joy = (ContactKind::ValueAddEmail, "claims-officer", "joy");
    let report = judged(joy, "2026-12-21T10:00:00Z", useful);
    let (early, budget) = (Check::NoDecisionQuestionEarly, Check::ContactBudget);
    assert_eq!(of_check(&report, early), [Complaint::Present]);
    assert_eq!(of_check(&report, budget), [Complaint::Asking]);
    assert_eq!(progress(&report, &[], false), Progress::ToFix(2));
    let plain = useful.replace("Has a decision been made? ", "");
    let report = judged(joy, "2026-12-21T10:00:00Z", &plain);
    assert_eq!(progress(&report, &[], false), Progress::Ready(0));

    let asking = "Dear Joy,\n\nAda Winter here; we met on 2 December about the Claims Officer role, \
        which I am still very keen on. I often think of the mentoring scheme that you described. May I \
        ask whether there is any news? If anything else from me would be helpful, I will gladly send \
        it. Thank you; I look forward to hearing from you.\n\nKind regards,\nAda Winter\n\
        +44 20 7946 0123";
    let joy = (ContactKind::CheckinEmail, "claims-officer", "joy");
    let report = judged(joy, "2026-12-04T10:00:00Z", asking);
    let findings = |check| report.findings.iter().any(|f| f.check == check);
    assert!(findings(early) && findings(budget));
    assert_eq!(progress(&report, &[], false), Progress::Ready(0));
}

/// Two gaps are two things to fix, as the list of them says.
#[test]
fn every_gap_counts() {
    let text = "Dear Joy,\n\nthank you for [what you talked about with Joy] and [your reason].";
    let joy = (ContactKind::CheckinEmail, "claims-officer", "joy");
    let report = judged(joy, "2026-12-21T10:00:00Z", text);
    let gaps = ["[what you talked about with Joy]", "[your reason]"].map(|text| Gap {
        missing: Missing::Reason,
        person: None,
        text: text.to_owned(),
    });
    let count = |gaps: &[Gap]| match progress(&report, gaps, false) {
        Progress::ToFix(count) => count,
        other => panic!("{other:?}"),
    };
    let found = told(&report, &gaps, false);
    let others =
        found.filter(|f| f.severity == Severity::Error && f.check != Check::NoPlaceholders);
    assert_eq!(count(&gaps), others.count() + 2);
    assert_eq!(count(&gaps[..1]) + 1, count(&gaps));
}

fn judged((kind, opportunity, to): (ContactKind, &str, &str), at: &str, text: &str) -> Report {
    let at: Instant = at.parse().expect("a moment");
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/drafts/facts.json");
    let facts = fs::read_to_string(path).expect("the facts of the corpus");
    let book = read_casebook(&facts, &TzDatabase).expect("a casebook");
    let context = Context {
        now: at,
        zones: &TzDatabase,
        preset: None,
    };
    let envelope = Envelope {
        kind,
        courtesy: None,
        opportunity: opportunity.parse().expect("an id"),
        to: to.parse().ok(),
        recipients: Vec::new(),
        interview: None,
        channel: Channel::Email,
        at,
        attachments: Vec::new(),
    };
    let checker = Checker::new(&book.as_of(at), context, EN.lexicon, envelope, &[]);
    let subject = "Claims Officer: something you may like";
    checker.expect("an opportunity").check(subject, text)
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
