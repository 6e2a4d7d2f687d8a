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
use followthrough::domain::{Casebook, ContactKind, Id, Profile, ThanksContent, samples};
use followthrough::drafts::{
    Checker, Composed, Envelope, Finding, Missing, Sibling, Wording, compose, envelope,
};
use followthrough::rules::{Context, Index, Situation, plan};
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
                attachments: draft
                    .attachments
                    .into_iter()
                    .filter(|file| file.commitment.is_some())
                    .collect(),
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

/// The words between greeting and closing.
fn body(text: &str) -> &str {
    let text = text.split_once(",\n\n").map_or(text, |(_, rest)| rest);
    let closings = EN.letters.closing.iter();
    let end = closings
        .filter_map(|closing| text.rfind(&["\n\n", closing].concat()))
        .max();
    &text[..end.unwrap_or(text.len())]
}

fn words(text: &str) -> usize {
    text.split_whitespace().count()
}

fn sentences(text: &str) -> usize {
    text.matches(['.', '?']).count()
}

/// The good band of the specification in words; in sentences for a card, in characters for an
/// invitation.
fn good(kind: ContactKind) -> std::ops::RangeInclusive<usize> {
    match kind {
        ContactKind::ThankEmail => 50..=130,
        ContactKind::HandwrittenNote => 30..=80,
        ContactKind::RecruiterThanks => 30..=100,
        ContactKind::LinkedinInvitation => 80..=200,
        ContactKind::CheckinEmail | ContactKind::ValueAddEmail => 40..=110,
        ContactKind::CheckinCall => 20..=90,
        ContactKind::Voicemail => 30..=60,
        ContactKind::AnchorEmail => 50..=120,
        ContactKind::RejectionReply | ContactKind::OfferAcknowledgement => 30..=90,
        ContactKind::Negotiation => 80..=180,
        ContactKind::MissingContactRequest => 25..=70,
        ContactKind::FlexibilityReply => 25..=80,
        ContactKind::CommitmentDelivery => 20..=80,
        _ => 20..=90,
    }
}

fn length(kind: ContactKind, text: &str) -> usize {
    match kind {
        ContactKind::LinkedinInvitation => text.chars().count(),
        ContactKind::CheckinCall => words(text.split("\n\nIf ").next().unwrap_or(text)),
        _ => words(body(text)),
    }
}

fn is_minimal(case: &Case) -> bool {
    let index = Index::new(&case.book);
    let opportunity = case.book.opportunities.get(case.envelope.opportunity);
    let opportunity = opportunity.expect("an opportunity");
    let situation = Situation::read(&case.book, &index, case.context(), opportunity);
    let style = case
        .envelope
        .to
        .map_or(situation.style, |to| situation.style_towards(to));
    style.thanks_content == ThanksContent::Minimal
}

#[test]
fn the_same_facts_give_the_same_words_and_no_name_is_left_unfilled() {
    for case in of_corpus().iter().chain(&sampled()).chain(&documented()) {
        let composed = case.compose(&[], Wording::default());
        let name = &case.name;
        assert_eq!(composed, case.compose(&[], Wording::default()), "{name}");
        let all = [composed.subject.as_str(), &composed.text].join("\n");
        assert!(!all.contains(['{', '}', '!']), "{name}:\n{all}");
        assert!(!all.contains("  ") && !all.contains(" ."), "{name}:\n{all}");
        let brackets = all.matches('[').count();
        let told: usize = composed
            .gaps
            .iter()
            .map(|gap| all.matches(&gap.text).count())
            .sum();
        assert_eq!(brackets, told, "{name}: {:?}\n{all}", composed.gaps);
    }
}

/// What the corpus knows everything about has no gap, but where the fact is really missing.
#[test]
fn complete_facts_leave_no_gap() {
    for case in of_corpus() {
        let composed = case.compose(&[], Wording::default());
        let missing: BTreeSet<Missing> = composed.gaps.iter().map(|gap| gap.missing).collect();
        let allowed: &[Missing] = match case.envelope.kind {
            // One line of what the user would accept has no reason; an offer without any.
            ContactKind::Negotiation => &[Missing::Reason, Missing::Request],
            // Two sites were not looked at yet.
            ContactKind::AnchorEmail => &[Missing::FollowThrough, Missing::Anchor],
            ContactKind::CommitmentDelivery => &[Missing::Commitment],
            ContactKind::ValueAddEmail => &[Missing::ValueItem, Missing::WhyUseful],
            ContactKind::FlexibilityReply => &[Missing::Range, Missing::Obstacle],
            ContactKind::MissingContactRequest => &[Missing::Details],
            ContactKind::Courtesy => &[Missing::OtherOffer],
            _ => &[],
        };
        assert!(
            missing.iter().all(|missing| allowed.contains(missing)),
            "{}: {missing:?}\n{}",
            case.name,
            composed.text
        );
    }
}

#[test]
fn every_message_is_as_long_as_its_kind_is_best() {
    let mut wrong = Vec::new();
    for case in of_corpus().iter().chain(&sampled()).chain(&documented()) {
        let minimal = is_minimal(case) && case.envelope.kind == ContactKind::ThankEmail;
        for again in 0..6 {
            let wording = Wording {
                again,
                ..Wording::default()
            };
            let composed = case.compose(&[], wording);
            let kind = case.envelope.kind;
            let length = length(kind, &composed.text);
            let good = if minimal { 10..=130 } else { good(kind) };
            let gap = !composed.gaps.is_empty();
            if !good.contains(&length) && !gap {
                wrong.push(format!(
                    "{} {length} not {good:?}\n{}",
                    case.name, composed.text
                ));
            }
            let sentences = sentences(body(&composed.text));
            if kind == ContactKind::HandwrittenNote && !(3..=5).contains(&sentences) {
                wrong.push(format!(
                    "{} {sentences} sentences\n{}",
                    case.name, composed.text
                ));
            }
            assert!(
                composed.subject.chars().count() <= 70,
                "{}",
                composed.subject
            );
        }
    }
    assert!(
        wrong.is_empty(),
        "{}\n{}",
        wrong.len(),
        wrong[..wrong.len().min(12)].join("\n\n")
    );
}

/// Whether a text has a sentence of a slot with whatever facts in it.
fn has(text: &str, variant: &str) -> bool {
    let mut rest = text;
    let mut parts = variant.split('{');
    let first = parts.next().unwrap_or_default();
    let Some(at) = rest.find(first) else {
        return false;
    };
    rest = &rest[at + first.len()..];
    for part in parts {
        let after = part.split_once('}').map_or("", |(_, after)| after);
        let Some(at) = rest.find(after) else {
            return false;
        };
        rest = &rest[at + after.len()..];
    }
    true
}

/// What the checks say of a composed message.
fn findings(case: &Case, composed: &Composed) -> Vec<Finding> {
    let envelope = Envelope {
        attachments: composed.attachments.clone(),
        ..case.envelope.clone()
    };
    let checker = Checker::new(&case.book, case.context(), EN.lexicon, envelope, &[]);
    let checker = checker.unwrap_or_else(|| panic!("{}: no opportunity", case.name));
    checker.check(&composed.subject, &composed.text).findings
}

#[test]
#[ignore = "prints what the checks say of composed drafts"]
fn judged() {
    let mut counts: BTreeMap<String, (usize, String)> = BTreeMap::new();
    let mut all = 0;
    for case in of_corpus().iter().chain(&sampled()).chain(&documented()) {
        for again in 0..4 {
            let composed = case.compose(
                &[],
                Wording {
                    again,
                    ..Wording::default()
                },
            );
            if !composed.gaps.is_empty() {
                continue;
            }
            all += 1;
            for finding in findings(case, &composed) {
                let word = format!(
                    "{:?} {:?} {} {:?}",
                    case.envelope.kind,
                    finding.severity,
                    finding.check.word(),
                    finding.complaint
                );
                let entry = counts.entry(word).or_default();
                entry.0 += 1;
                if entry.0 <= 3 {
                    entry.1.push_str(&format!(
                        "   {} {:?} {:?}\n      {}\n      {}\n",
                        case.name,
                        finding.span,
                        finding.values,
                        composed.subject,
                        composed.text.replace('\n', " / ")
                    ));
                }
            }
        }
    }
    println!("{all} drafts");
    for (word, (count, examples)) in counts {
        println!("{count} {word}\n{examples}");
    }
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
    let _ = (BTreeMap::<(), ()>::new(), has("", ""));
}
