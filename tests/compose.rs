//! Messages put together from the record: whole, without inventions, and different for everybody.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test says what is wrong by panicking"
)]

mod common;
#[allow(dead_code, reason = "each test file uses its part of what they share")]
#[path = "draft_corpus/corpus.rs"]
mod corpus;

use std::collections::BTreeSet;

use common::{context, documented_files, id, ids, instant, of, read};
use followthrough::agenda::can_be_written;
use followthrough::calendar::{Instant, TzDatabase};
use followthrough::domain::{
    AcceptanceParameter, AnchorKind, AnchorPoint, Attachment, AxisValue, Casebook, Channel,
    ContactKind, ContactLog, Courtesy, Event, EventKind, Family, Flexibility, FlexibilityKind, Id,
    InboundClass, Interview, Obstacle, ObstacleKind, Opportunity, Organization, OwnList, OwnPhrase,
    Participation, Person, Profile, Promise, PromiseKind, StyleSetting, ThanksContent, Topic,
    ValueItem, Way, samples,
};
use followthrough::drafts::{
    Check, Checker, Complaint, Composed, Envelope, Finding, Fix, Missing, Sibling, Wording,
    compose, envelope, forward, supply,
};
use followthrough::rules::{Context, Index, Situation, plan};
use followthrough::text::EN;
use proptest::prelude::*;

/// A message to put together, and the facts for it.
struct Case {
    name: String,
    book: Casebook,
    envelope: Envelope,
}

impl Case {
    fn context(&self) -> Context<'static> {
        context(self.envelope.at)
    }

    fn compose(&self, drafted: &[Sibling], wording: Wording) -> Composed {
        let (book, envelope) = (&self.book, &self.envelope);
        let composed = compose(book, self.context(), EN.letters, envelope, drafted, wording);
        composed.unwrap_or_else(|| panic!("{}: nothing was composed", self.name))
    }
}

/// The messages of the corpus, each sort to each reader once, as their plain envelopes.
fn of_corpus() -> Vec<Case> {
    of_corpus_by(&corpus::Corpus::First.facts())
}

fn of_corpus_by(facts: &Casebook) -> Vec<Case> {
    let mut seen = BTreeSet::new();
    let drafts = corpus::Corpus::First.drafts().into_iter();
    drafts
        .filter(|(kind, draft)| {
            let variant = draft.variant.map(Courtesy::word);
            seen.insert((
                kind.word(),
                draft.opportunity,
                draft.to,
                draft.interview,
                variant,
            ))
        })
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
    let mut seen = BTreeSet::new();
    for now in moments {
        let book = book.as_of(*now);
        for item in plan(&book, context(*now)) {
            if let Some(envelope) = envelope(&book, context(*now), &item)
                && seen.insert(item.key)
            {
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
    let moments = [
        "2026-12-01T21:30:00Z",
        "2026-12-14T15:00:00Z",
        "2027-01-20T15:00:00Z",
    ];
    let moments = moments.map(instant);
    // They are variations of one story: a few of them have all its turns.
    documented_files()
        .iter()
        .step_by(4)
        .flat_map(|(name, text)| {
            let mut book = read(text);
            "Ada Winter".clone_into(&mut book.profile.name);
            "+44 20 7946 0123".clone_into(&mut book.profile.phone);
            of_plan(name, &book, &moments)
        })
        .collect()
}

fn sampled() -> Vec<Case> {
    let now = instant("2026-12-09T14:03:27Z");
    let profile = Profile {
        name: "Ada Winter".into(),
        phone: "+44 20 7946 0123".into(),
        ..Profile::default()
    };
    let zone = "Europe/London".parse().expect("a zone");
    let edit = samples(now, &zone, &TzDatabase, &profile, &mut ids());
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
        for again in 0..3 {
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
    let mut checker = checker.unwrap_or_else(|| panic!("{}: no opportunity", case.name));
    checker.check(&composed.subject, &composed.text).findings
}

/// What a message cannot mend: its moment, and facts that are not there.
fn is_of_the_facts(kind: ContactKind, finding: &Finding) -> bool {
    let second_touch =
        kind == ContactKind::CheckinEmail && finding.check == Check::ValueItemPresent;
    second_touch
        || matches!(
            finding.check,
            Check::ContactBudget | Check::NoDecisionQuestionEarly
        )
        || matches!(
            finding.complaint,
            Complaint::NothingRecorded
                | Complaint::Unverified
                | Complaint::TooSoon
                | Complaint::Used
        )
}

#[test]
fn the_checks_find_nothing_in_a_composed_message() {
    let mut wrong = Vec::new();
    let mut clean = 0;
    let typed = of_corpus_by(&corpus::Corpus::First.typed());
    let cases = of_corpus().into_iter().chain(typed);
    let cases: Vec<Case> = cases.chain(sampled()).chain(documented()).collect();
    for case in &cases {
        for again in 0..3 {
            let wording = Wording {
                again,
                ..Wording::default()
            };
            let composed = case.compose(&[], wording);
            if !composed.gaps.is_empty() {
                continue;
            }
            let kind = case.envelope.kind;
            let found = findings(case, &composed);
            match found.iter().find(|finding| !is_of_the_facts(kind, finding)) {
                Some(finding) => wrong.push(format!(
                    "{}: {} {:?} {:?}\n{}\n{}",
                    case.name,
                    finding.check.word(),
                    finding.complaint,
                    finding.values,
                    composed.subject,
                    composed.text
                )),
                None => clean += 1,
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{}\n{}",
        wrong.len(),
        wrong[..wrong.len().min(8)].join("\n\n")
    );
    assert!(clean > 500, "only {clean} had no gap");
}

/// A panel with a topic of each, all of one sort.
fn panel(people: usize) -> (Casebook, Vec<Id>) {
    const TOPICS: [&str; 6] = [
        "warehouse robots",
        "how the night shift is planned",
        "moving the records to one place",
        "robots",
        "sailing small boats in winter",
        "the new store and its shelves",
    ];
    let mut book = corpus::Corpus::First.facts();
    let (organization, job, round) = (id("panel-org"), id("panel-job"), id("panel-round"));
    book.organizations
        .put(Organization::new(organization, "Acme Robotics".into()));
    book.opportunities.put(Opportunity {
        role: "Data Analyst".into(),
        ..Opportunity::new(job, organization)
    });
    book.interviews.put(Interview {
        end: Some(instant("2026-12-01T15:00:00Z")),
        ..Interview::new(round, job)
    });
    let mut readers = Vec::new();
    for (number, topic) in TOPICS.iter().enumerate().take(people) {
        let person = id(&format!("panel-{number}"));
        book.people.put(Person {
            name: format!("Reader{number} Surname{number}"),
            email: format!("reader{number}@acme.example"),
            name_verified: true,
            ..Person::new(person)
        });
        let met = id(&format!("panel-met-{number}"));
        book.participations.put(Participation {
            person: Some(person),
            ..Participation::new(met, round)
        });
        let topic_id = id(&format!("panel-topic-{number}"));
        book.topics.put(Topic::new(topic_id, met, (*topic).into()));
        readers.push(person);
    }
    (book, readers)
}

fn to_panel(book: &Casebook, to: Id, kind: ContactKind) -> Case {
    Case {
        name: format!("panel {kind:?} {to}"),
        book: book.clone(),
        envelope: Envelope {
            kind,
            courtesy: None,
            opportunity: id("panel-job"),
            to: Some(to),
            recipients: Vec::new(),
            interview: Some(id("panel-round")),
            channel: match kind {
                ContactKind::HandwrittenNote => Channel::Post,
                ContactKind::LinkedinInvitation => Channel::Linkedin,
                _ => Channel::Email,
            },
            at: instant("2026-12-01T16:00:00Z"),
            attachments: Vec::new(),
        },
    }
}

/// Shared threes of words by all of them, greeting and closing left out.
fn shared(a: &str, b: &str) -> f64 {
    let threes = |text: &str| -> BTreeSet<Vec<String>> {
        let text = body(text).to_lowercase();
        let words: Vec<String> = text
            .split(|char: char| !char.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect();
        words.windows(3).map(<[String]>::to_vec).collect()
    };
    let (a, b) = (threes(a), threes(b));
    a.intersection(&b).count() as f64 / a.union(&b).count() as f64
}

#[test]
fn the_notes_to_a_panel_are_different_whatever_its_size() {
    let kinds = [
        ContactKind::ThankEmail,
        ContactKind::HandwrittenNote,
        ContactKind::LinkedinInvitation,
    ];
    for people in 2..=6 {
        let (book, readers) = panel(people);
        for kind in kinds {
            let mut drafted: Vec<Sibling> = Vec::new();
            for reader in &readers {
                let case = to_panel(&book, *reader, kind);
                let note = case.compose(&drafted, Wording::default());
                assert!(note.gaps.is_empty(), "{}", note.text);
                for other in &drafted {
                    let alike = shared(&note.text, &other.text);
                    assert!(
                        alike < 0.5,
                        "{people} {kind:?} {alike}\n{}\n{}",
                        other.text,
                        note.text
                    );
                }
                drafted.push(Sibling {
                    to: Some(*reader),
                    kind,
                    interview: case.envelope.interview,
                    text: note.text,
                });
            }
        }
    }
}

/// Two who talked about the same and one about something else too: the shared topic stays with the
/// one who has no other.
#[test]
fn a_topic_that_a_colleague_reads_about_is_left_where_there_is_another() {
    let (mut book, readers) = panel(2);
    let met = id("panel-met-1");
    let same = id("panel-shared");
    book.topics
        .put(Topic::new(same, met, "warehouse robots".into()));
    let first =
        to_panel(&book, readers[0], ContactKind::ThankEmail).compose(&[], Wording::default());
    assert!(first.text.contains("warehouse robots"));
    let drafted = [Sibling {
        to: Some(readers[0]),
        kind: ContactKind::ThankEmail,
        interview: None,
        text: first.text,
    }];
    for again in 0..5 {
        let wording = Wording {
            again,
            ..Wording::default()
        };
        let second =
            to_panel(&book, readers[1], ContactKind::ThankEmail).compose(&drafted, wording);
        assert!(
            second.text.contains("how the night shift is planned"),
            "{}",
            second.text
        );
        assert_eq!(second.topics_used, [id("panel-topic-1")]);
    }
}

#[test]
fn a_card_speaks_of_something_else_than_the_email() {
    let facts = corpus::Corpus::First.facts();
    let at = instant("2026-11-25T10:00:00Z");
    let case = |kind, channel| Case {
        name: "will".into(),
        book: facts.as_of(instant("2026-11-24T12:00:00Z")),
        envelope: Envelope {
            kind,
            courtesy: None,
            opportunity: id("account-manager"),
            to: Some(id("will")),
            recipients: Vec::new(),
            interview: Some(id("am-1")),
            channel,
            at,
            attachments: Vec::new(),
        },
    };
    let email = case(ContactKind::ThankEmail, Channel::Email).compose(&[], Wording::default());
    let drafted = [Sibling {
        to: Some(id("will")),
        kind: ContactKind::ThankEmail,
        interview: None,
        text: email.text,
    }];
    let card =
        case(ContactKind::HandwrittenNote, Channel::Post).compose(&drafted, Wording::default());
    assert_ne!(card.topics_used, email.topics_used, "{}", card.text);
    assert!(
        card.subject.is_empty() && !card.text.contains("+44"),
        "{}",
        card.text
    );
}

#[test]
fn another_wording_is_another_and_comes_round() {
    let (book, readers) = panel(1);
    let case = to_panel(&book, readers[0], ContactKind::ThankEmail);
    let wordings: Vec<String> = (0..8)
        .map(|again| {
            case.compose(
                &[],
                Wording {
                    again,
                    ..Wording::default()
                },
            )
            .text
        })
        .collect();
    let distinct: BTreeSet<&String> = wordings.iter().collect();
    assert_eq!(distinct.len(), 8);
    let far = Wording {
        again: usize::MAX,
        ..Wording::default()
    };
    assert!(!case.compose(&[], far).text.is_empty());
}

#[test]
fn an_invitation_keeps_its_limit() {
    for case in of_corpus() {
        if case.envelope.kind != ContactKind::LinkedinInvitation {
            continue;
        }
        for limit in [120, 200, 300] {
            let wording = Wording {
                again: 1,
                invitation_limit: limit,
            };
            let text = case.compose(&[], wording).text;
            assert!(text.chars().count() <= limit, "{limit}: {text}");
        }
    }
}

/// What the corpus says is missing is mended by what is supplied.
#[test]
fn what_is_supplied_mends_what_was_missing() {
    let facts = corpus::Corpus::First.facts();
    let (mut mended, mut wrong) = (0, Vec::new());
    for (kind, draft) in corpus::Corpus::First.drafts() {
        let book = facts.as_of(draft.at);
        let envelope = Envelope {
            kind,
            courtesy: draft.variant,
            opportunity: draft.opportunity,
            to: Some(draft.to),
            recipients: draft.recipients.clone(),
            interview: draft.interview,
            channel: draft.channel,
            at: draft.at,
            attachments: draft.attachments.clone(),
        };
        let context = common::context(draft.at);
        let checker = Checker::new(&book, context, EN.lexicon, envelope.clone(), &[]);
        let mut checker = checker.expect("an opportunity");
        for finding in checker.check(&draft.subject, &draft.text).findings {
            let Some(Fix::Supply(check)) = finding.fix else {
                continue;
            };
            let wording = Wording::default();
            let supplied = supply(&book, context, EN.letters, &envelope, &[], check, wording);
            let Some(supplied) = supplied else {
                wrong.push(format!("{}: nothing for {}", draft.id, check.word()));
                continue;
            };
            let (subject, text) = supplied.put_into(EN.letters, &draft.subject, &draft.text);
            let left = checker.check(&subject, &text).findings;
            let still = left
                .iter()
                .any(|left| left.check == check && left.complaint == finding.complaint);
            // A gap of its own says what only the user knows.
            if still && supplied.gaps.is_empty() {
                wrong.push(format!("{}: {}\n{subject}\n{text}", draft.id, check.word()));
            } else {
                mended += 1;
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {}\n{}",
        wrong.len(),
        wrong.len() + mended,
        wrong.join("\n\n")
    );
    assert!(mended > 40, "only {mended} were tried");
}

/// A role that cannot be shortened by a word, so that no subject has room for it.
const LONG_ROLE: &str =
    "Geschäftsentwicklungs-und-Partnerschaftsmanagement-Verantwortliche-für-den-Norden";

/// Situations that the corpus has not: outcomes, an empty front desk, long titles and the like.
fn corners() -> Vec<Case> {
    let facts = corpus::Corpus::First.facts();
    let case = |kind, book: &Casebook, opportunity: &str, to: &str, at: &str| Case {
        name: format!("{opportunity} {to}"),
        book: book.as_of(instant(at)),
        envelope: Envelope {
            kind,
            courtesy: None,
            opportunity: id(opportunity),
            to: (!to.is_empty()).then(|| id(to)),
            recipients: Vec::new(),
            interview: None,
            channel: Channel::Email,
            at: instant(at),
            attachments: Vec::new(),
        },
    };
    let courtesy = |courtesy, book: &Casebook, opportunity: &str, to: &str, at: &str| {
        let mut case = case(ContactKind::Courtesy, book, opportunity, to, at);
        case.envelope.courtesy = Some(courtesy);
        case
    };
    let mut cases = Vec::new();
    // After the outcome.
    let thanks = ContactKind::RecruiterThanks;
    let mut accepted = facts.clone();
    let opportunity = id("research-writer");
    let when = instant("2026-12-16T10:00:00Z");
    accepted.events.put(Event::new(
        id("yes"),
        EventKind::Accepted { opportunity },
        when,
    ));
    cases.push(case(
        thanks,
        &accepted,
        "research-writer",
        "nora",
        "2026-12-17T10:00:00Z",
    ));
    cases.push(case(
        thanks,
        &facts,
        "programme-coordinator",
        "eleni",
        "2026-12-08T10:00:00Z",
    ));
    cases.push(case(
        thanks,
        &facts,
        "data-engineer",
        "priya",
        "2027-01-18T10:00:00Z",
    ));
    cases.push(courtesy(
        Courtesy::Withdrawal,
        &accepted,
        "claims-officer",
        "joy",
        "2026-12-17T10:00:00Z",
    ));
    for point in Courtesy::ALL {
        cases.push(courtesy(
            *point,
            &facts,
            "research-writer",
            "mei",
            "2026-12-17T10:00:00Z",
        ));
        cases.push(courtesy(
            *point,
            &facts,
            "account-manager",
            "meg",
            "2026-12-20T10:00:00Z",
        ));
    }
    // Nobody to ask for, and nothing talked about.
    let call = ContactKind::CheckinCall;
    cases.push(case(
        call,
        &facts,
        "claims-officer",
        "",
        "2026-12-20T10:00:00Z",
    ));
    let mut silent = facts.clone();
    silent.topics.retain(|_| false);
    silent.anchors.retain(|_| false);
    for kind in [
        ContactKind::CheckinEmail,
        ContactKind::RejectionReply,
        ContactKind::RecruiterThanks,
    ] {
        cases.push(case(
            kind,
            &silent,
            "claims-officer",
            "joy",
            "2026-12-05T10:00:00Z",
        ));
    }
    // They asked to be called back; they named something else; a third person in the room.
    let mut asked = facts.clone();
    asked.promises.put(Promise {
        means: Some(PromiseKind::Callback { n: 7, m: 14 }),
        interview: Some(id("am-1")),
        ..Promise::new(id("callback"), id("account-manager"))
    });
    asked.obstacles.put(Obstacle {
        raised_by: Some(id("meg")),
        text: "the travel".into(),
        ..Obstacle::new(
            id("travel"),
            id("account-manager"),
            ObstacleKind::Other,
            instant("2026-12-09T10:00:00Z"),
        )
    });
    asked.flexibilities.put(Flexibility {
        condition: "a place in the car".into(),
        ..Flexibility::new(id("flex"), FlexibilityKind::Other, "two days a week".into())
    });
    cases.push(case(
        ContactKind::CheckinEmail,
        &asked,
        "account-manager",
        "meg",
        "2026-12-02T10:00:00Z",
    ));
    cases.push(case(
        ContactKind::FlexibilityReply,
        &asked,
        "account-manager",
        "meg",
        "2026-12-10T10:00:00Z",
    ));
    let mut start = facts.clone();
    start.flexibilities.put(Flexibility {
        earliest: Some("2027-01-18".parse().expect("a day")),
        ..Flexibility::new(id("flex-start"), FlexibilityKind::StartDate, String::new())
    });
    cases.push(case(
        ContactKind::FlexibilityReply,
        &start,
        "data-engineer",
        "priya",
        "2026-12-10T10:00:00Z",
    ));
    let details = ContactKind::MissingContactRequest;
    for headcount in [5, 7] {
        let mut crowded = facts.clone();
        crowded.interviews.put(Interview {
            headcount: Some(headcount),
            ..crowded.interviews.get(id("co-1")).expect("held").clone()
        });
        crowded.people.put(Person {
            name: "Kim".into(),
            given: String::new(),
            family: String::new(),
            email: "kim@fenwick.example".into(),
            ..crowded.people.get(id("yamada")).expect("met").clone()
        });
        cases.push(case(
            details,
            &crowded,
            "claims-officer",
            "joy",
            "2026-12-02T15:00:00Z",
        ));
    }
    // They asked for something, invited to another interview, or it is not known what.
    for class in [
        None,
        Some(InboundClass::InfoRequest),
        Some(InboundClass::NextRound),
    ] {
        let (kind, at) = (ContactKind::Reply, "2026-12-02T10:00:00Z");
        let job = id("account-manager");
        let mut wrote = facts.clone();
        wrote.contacts.put(ContactLog {
            way: Way::In,
            class,
            people: vec![id("meg")],
            ..ContactLog::new(id("wrote"), instant(at), Channel::Email, job)
        });
        cases.push(case(kind, &wrote, "account-manager", "meg", at));
        wrote.opportunities.put(Opportunity {
            role: LONG_ROLE.into(),
            ..wrote.opportunities.get(job).expect("applied").clone()
        });
        cases.push(case(kind, &wrote, "account-manager", "meg", at));
    }
    // Every sort of bond.
    for kind in AnchorKind::ALL {
        for done in [None, Some(instant("2026-12-10T10:00:00Z"))] {
            let mut bond = facts.clone();
            bond.anchors.retain(|_| false);
            bond.anchors.put(AnchorPoint {
                kind: *kind,
                follow_through_done_at: done,
                ..AnchorPoint::new(
                    id("bond"),
                    id("rose"),
                    id("programme-coordinator"),
                    "Low Tide".into(),
                )
            });
            cases.push(case(
                ContactKind::AnchorEmail,
                &bond,
                "programme-coordinator",
                "rose",
                "2027-01-08T10:00:00Z",
            ));
            cases.push(case(
                ContactKind::ThankEmail,
                &bond,
                "programme-coordinator",
                "rose",
                "2026-11-25T15:00:00Z",
            ));
        }
    }
    // A topic that no invitation holds.
    let mut endless = facts.clone();
    endless.topics.put(Topic::new(
        id("endless"),
        endless
            .participations
            .iter()
            .find(|met| met.person == Some(id("will")))
            .expect("met")
            .id,
        "robots ".repeat(30),
    ));
    endless.topics.retain(|topic| topic.id == id("endless"));
    cases.push(case(
        ContactKind::LinkedinInvitation,
        &endless,
        "account-manager",
        "will",
        "2026-11-25T15:00:00Z",
    ));
    // Something useful that has a place, a strength that goes with a topic, something promised.
    let mut placed = facts.clone();
    placed.value_items.put(ValueItem {
        reference: "shelf 4".into(),
        ..placed.value_items.get(id("guide")).expect("useful").clone()
    });
    cases.push(case(
        ContactKind::ValueAddEmail,
        &placed,
        "data-engineer",
        "dana-ortiz",
        "2026-12-09T10:00:00Z",
    ));
    cases.push(case(
        ContactKind::ValueAddEmail,
        &placed,
        "platform-lead",
        "priya",
        "2026-12-09T10:00:00Z",
    ));
    let mut promised = case(
        ContactKind::ThankEmail,
        &facts,
        "account-manager",
        "will",
        "2026-11-24T15:00:00Z",
    );
    promised.envelope.attachments.push(Attachment {
        name: "the renewals by quarter".into(),
        ..Attachment::default()
    });
    cases.push(promised);
    let mut long = facts.clone();
    long.opportunities.put(Opportunity {
        role: LONG_ROLE.into(),
        ..long
            .opportunities
            .get(id("data-engineer"))
            .expect("applied")
            .clone()
    });
    for kind in corpus::KINDS {
        let mut case = case(
            kind,
            &long,
            "data-engineer",
            "priya",
            "2026-12-02T10:00:00Z",
        );
        case.envelope.courtesy = (kind == ContactKind::Courtesy).then_some(Courtesy::MoreTime);
        cases.push(case);
    }
    cases.push(case(
        ContactKind::ThankEmail,
        &long,
        "data-engineer",
        "dana-ortiz",
        "2026-12-02T10:00:00Z",
    ));
    // An offer before any interview; an outcome with a long role.
    let mut early = long.clone();
    early.interviews.retain(|_| false);
    cases.push(case(
        ContactKind::CheckinEmail,
        &early,
        "data-engineer",
        "priya",
        "2026-12-02T10:00:00Z",
    ));
    cases.push(case(
        thanks,
        &long,
        "data-engineer",
        "priya",
        "2027-01-18T10:00:00Z",
    ));
    cases
}

#[test]
fn every_variant_of_every_slot_is_used() {
    let cases: Vec<Case> = of_corpus()
        .into_iter()
        .chain(sampled())
        .chain(corners())
        .collect();
    let mut texts = String::new();
    for case in &cases {
        for again in 0..5 {
            let wording = Wording {
                again,
                ..Wording::default()
            };
            let composed = case.compose(&[], wording);
            texts.push_str(&[&composed.subject, "\n", &composed.text, "\n\n"].concat());
            if again < 3 && case.envelope.kind == ContactKind::ThankEmail {
                let passed = forward(
                    &case.book,
                    case.context(),
                    EN.letters,
                    &case.envelope,
                    &composed,
                    wording,
                );
                texts.extend(passed.map(|passed| [passed.subject, passed.text].join("\n")));
            }
        }
    }
    let lines: Vec<&str> = texts.lines().collect();
    for (slot, variants) in EN.letters.slots() {
        for variant in variants {
            assert!(
                lines.iter().any(|line| has(line, variant)),
                "{slot}: {variant}"
            );
        }
    }
}

#[test]
fn the_slots_that_are_used_most_have_four_variants() {
    let from = |name: &str| {
        EN.letters
            .slots()
            .position(|(slot, _)| slot == name)
            .expect("a slot")
    };
    let often = [
        (from("thanks_subject"), from("outcome_subject")),
        (from("invite"), from("identify_role")),
        (from("enthusiasm"), from("useful_subject")),
    ];
    for (number, (slot, variants)) in EN.letters.slots().enumerate() {
        let four = often
            .iter()
            .any(|(from, to)| (*from..*to).contains(&number));
        assert!(variants.len() >= if four { 4 } else { 1 }, "{slot}");
    }
}

fn is_owned_as_late(text: &str) -> bool {
    EN.letters.late.iter().any(|variant| text.contains(variant))
}

/// Until when thanks are in time: a day by the clock for an email, days of the calendar for the rest.
#[test]
fn thanks_after_their_time_own_it_in_a_clause() {
    let (mut book, readers) = panel(2);
    for style in [ThanksContent::Persuasive, ThanksContent::Minimal] {
        let choice = AxisValue::ThanksContent(style);
        book.styles.put(StyleSetting::new(id("style"), choice));
        for (kind, in_time, late) in [
            (
                ContactKind::ThankEmail,
                "2026-12-02T15:00:00Z",
                "2026-12-02T15:00:01Z",
            ),
            (
                ContactKind::HandwrittenNote,
                "2026-12-04T23:59:59Z",
                "2026-12-05T00:00:00Z",
            ),
            (
                ContactKind::RecruiterThanks,
                "2026-12-03T23:59:59Z",
                "2026-12-04T00:00:00Z",
            ),
        ] {
            for (at, is_late) in [(in_time, false), (late, true)] {
                let mut case = to_panel(&book, readers[0], kind);
                case.envelope.at = instant(at);
                let texts: BTreeSet<String> = (0..8)
                    .map(|again| {
                        let wording = Wording {
                            again,
                            ..Wording::default()
                        };
                        case.compose(&[], wording).text
                    })
                    .collect();
                for text in &texts {
                    assert_eq!(is_owned_as_late(text), is_late, "{kind:?} {at}\n{text}");
                }
            }
        }
    }
    // Two late notes of a panel own it in different words.
    let late = |reader| {
        let mut case = to_panel(&book, reader, ContactKind::ThankEmail);
        case.envelope.at = instant("2026-12-03T09:00:00Z");
        let text = case.compose(&[], Wording::default()).text;
        let said = EN.letters.late.iter().position(|said| text.contains(said));
        said.unwrap_or_else(|| panic!("{text}"))
    };
    assert_ne!(late(readers[0]), late(readers[1]));
}

/// The interview was late in the evening in New York; London and UTC have the next day by then.
#[test]
fn a_message_says_today_on_the_day_of_the_interview_where_it_was() {
    let (mut book, readers) = panel(1);
    let round = book.interviews.get(id("panel-round")).expect("held");
    book.interviews.put(Interview {
        end: Some(instant("2026-12-02T02:00:00Z")),
        zone: Some("America/New_York".parse().expect("a zone")),
        ..round.clone()
    });
    for kind in [
        ContactKind::ThankEmail,
        ContactKind::RecruiterThanks,
        ContactKind::MissingContactRequest,
        ContactKind::ValueAddEmail,
    ] {
        for (at, today) in [
            ("2026-12-02T04:59:59Z", true),
            ("2026-12-02T05:00:00Z", false),
        ] {
            let mut case = to_panel(&book, readers[0], kind);
            case.envelope.at = instant(at);
            for again in 0..6 {
                let wording = Wording {
                    again,
                    ..Wording::default()
                };
                let text = case.compose(&[], wording).text;
                let days = (text.contains(" today"), text.contains(" on 1 December"));
                assert_eq!(days, (today, !today), "{kind:?} {at}\n{text}");
            }
        }
    }
    // A card is read days later.
    let card = to_panel(&book, readers[0], ContactKind::HandwrittenNote);
    let text = card.compose(&[], Wording::default()).text;
    assert!(text.contains(" on 1 December"), "{text}");
}

/// What people type is part of a sentence: small letters for ordinary words, names and acronyms as
/// they are, a reason as a clause or as it stands, one full stop.
#[test]
fn what_was_typed_stands_in_a_sentence() {
    for (item, target, reason, said) in [
        (
            "Pay",
            "£37,500",
            "The rota would be mine as well.",
            ["On pay, ", "because the rota would be mine as well."],
        ),
        (
            "PTO",
            "25 days",
            "two languages",
            ["On PTO, ", "eason: two languages."],
        ),
        (
            "Days in the office",
            "Two a week",
            "Because I live two hours away",
            ["On days in the office, ", "because I live two hours away."],
        ),
        (
            "London weighting",
            "£3,000",
            "rents that are higher there",
            [
                "On London weighting, ",
                "eason: rents that are higher there.",
            ],
        ),
        (
            "Home Office visa",
            "paid for",
            "since it’s the rule there",
            ["On Home Office visa, ", "because it’s the rule there."],
        ),
        (
            "Part-time start",
            "Full time from June",
            "Long train ride…",
            ["full time from June", "eason: long train ride."],
        ),
        (
            "iPad",
            "from Acme Inc.",
            "IT asks for one",
            ["from Acme Inc", "eason: IT asks for one."],
        ),
    ] {
        let (mut book, readers) = panel(1);
        let wish = AcceptanceParameter {
            target: target.into(),
            reason: reason.into(),
            priority: 1,
            ..AcceptanceParameter::new(id("wish"), id("panel-job"), item.into())
        };
        book.acceptance_parameters.put(wish);
        let case = to_panel(&book, readers[0], ContactKind::Negotiation);
        for again in 0..4 {
            let wording = Wording {
                again,
                ..Wording::default()
            };
            let letter = case.compose(&[], wording);
            let text = letter.text.replace("My reason is this", "My reason");
            for said in said {
                assert!(text.contains(said), "{said}\n{text}");
            }
            let counted = findings(&case, &letter);
            let counted: Vec<_> = counted.iter().map(|finding| finding.check).collect();
            assert!(!counted.contains(&Check::RequestCount), "{text}");
        }
    }
}

/// Names that end in s, in a stop or in a question mark, and companies of several words.
#[test]
fn names_of_every_sort_make_clean_sentences() {
    let (mut book, readers) = panel(1);
    let reader = book.people.get(readers[0]).expect("met").clone();
    book.people.put(Person {
        name: "Ms Ines Marks".into(),
        ..reader
    });
    let topic = book.topics.get(id("panel-topic-0")).expect("told").clone();
    book.topics.put(Topic {
        text: "How do you plan the night shift?".into(),
        ..topic
    });
    book.anchors.put(AnchorPoint {
        follow_through_done_at: Some(instant("2026-12-01T15:30:00Z")),
        ..AnchorPoint::new(
            id("book"),
            readers[0],
            id("panel-job"),
            "Who Counts the Stars?".into(),
        )
    });
    for employer in ["Juniper & Vale Outfitters", "Acme Inc.", "Yahoo!"] {
        book.organizations
            .put(Organization::new(id("panel-org"), employer.into()));
        for kind in corpus::KINDS {
            let mut case = to_panel(&book, readers[0], kind);
            case.envelope.courtesy = (kind == ContactKind::Courtesy).then_some(Courtesy::Decline);
            for again in 0..6 {
                let wording = Wording {
                    again,
                    ..Wording::default()
                };
                let text = case.compose(&[], wording).text;
                for amiss in ["  ", "..", "?.", "!.", " .", " ,", "’s ", "s’s", "& amp"] {
                    assert!(!text.contains(amiss), "{amiss:?} {kind:?}\n{text}");
                }
                let text = text.replace("Inc. ", "Inc ");
                let mut sentences = text.split(". ").flat_map(|part| part.split('\n'));
                let small = sentences.find(|said| said.starts_with(char::is_lowercase));
                assert_eq!(small, None, "{kind:?}\n{text}");
            }
        }
    }
}

/// They asked for something, or invited to another interview: the plan leads to a short answer, and
/// what only the user can say is a gap that the checks refuse.
#[test]
fn an_answer_thanks_and_leaves_the_answer_to_the_user() {
    use InboundClass::{InfoRequest, NextRound};
    let (mut book, readers) = panel(1);
    "Ada Winter".clone_into(&mut book.profile.name);
    let now = instant("2026-12-08T10:00:00Z");
    let log = |name: &str, way| ContactLog {
        way,
        people: vec![readers[0]],
        ..ContactLog::new(id(name), now, Channel::Email, id("panel-job"))
    };
    for (classes, thanks) in [
        (&[InfoRequest][..], EN.letters.answer_thanks),
        (&[NextRound], EN.letters.answer_invited),
        // What fits both.
        (&[NextRound, InfoRequest], EN.letters.answer_thanks),
    ] {
        let mut book = book.clone();
        for (name, class) in ["first", "second"].into_iter().zip(classes) {
            book.contacts.put(ContactLog {
                class: Some(*class),
                ..log(name, Way::In)
            });
        }
        let items = plan(&book, context(now));
        let item = of(&items, Family::Reply)[0];
        assert!(can_be_written(item), "{classes:?}");
        let case = Case {
            name: format!("{classes:?}"),
            envelope: envelope(&book, context(now), item).expect("a message"),
            book: book.clone(),
        };
        for again in 0..4 {
            let wording = Wording {
                again,
                ..Wording::default()
            };
            let mut answer = case.compose(&[], wording);
            let said = thanks.iter().any(|thanks| has(&answer.text, thanks));
            assert!(said, "{classes:?}\n{}", answer.text);
            let gaps: Vec<Missing> = answer.gaps.iter().map(|gap| gap.missing).collect();
            assert_eq!(gaps, [Missing::Answer], "{}", answer.text);
            let open = findings(&case, &answer);
            let open: Vec<Check> = open.iter().map(|finding| finding.check).collect();
            assert_eq!(open, [Check::NoPlaceholders], "{}", answer.text);
            let gap = answer.gaps[0].text.clone();
            answer.text = answer.text.replace(&gap, "Thursday at ten suits me well");
            assert_eq!(findings(&case, &answer), [], "{}", answer.text);
        }
        book.contacts.put(ContactLog {
            kind: Some(ContactKind::Reply),
            ..log("answered", Way::Out)
        });
        for item in of(&plan(&book, context(now)), Family::Reply) {
            assert!(!can_be_written(item), "{classes:?}");
        }
    }
}

#[test]
fn a_note_goes_through_the_recruiter_where_it_cannot_go_itself() {
    let facts = corpus::Corpus::First.facts();
    let now = instant("2026-12-01T11:00:00Z");
    let book = facts.as_of(now);
    let items = plan(&book, context(now));
    let to_otto = items
        .iter()
        .find(|item| item.key.family == Family::ThankEmail && item.person == Some(id("otto")));
    let envelope = envelope(&book, context(now), to_otto.expect("planned")).expect("a message");
    assert_eq!(envelope.channel, Channel::ViaRecruiter);
    let wording = Wording::default();
    let note = compose(&book, context(now), EN.letters, &envelope, &[], wording).expect("composed");
    let passed =
        forward(&book, context(now), EN.letters, &envelope, &note, wording).expect("a recruiter");
    assert_eq!(passed.to, id("nora"));
    assert!(
        passed.text.contains("Nora,") && passed.text.contains("Otto Brandt"),
        "{}",
        passed.text
    );
    assert!(passed.text.ends_with(&note.text) && passed.gaps.is_empty());
}

#[test]
fn a_check_in_changes_its_kind_with_its_way() {
    let envelope = to_panel(&panel(1).0, Id::from_bits(1), ContactKind::CheckinEmail).envelope;
    let kind = |channel| envelope.clone().by(channel).kind;
    assert_eq!(kind(Channel::Phone), ContactKind::CheckinCall);
    assert_eq!(kind(Channel::Voicemail), ContactKind::Voicemail);
    let call = envelope.clone().by(Channel::Phone);
    assert_eq!(call.by(Channel::Email).kind, ContactKind::CheckinEmail);
    let thanks = to_panel(&panel(1).0, Id::from_bits(1), ContactKind::ThankEmail).envelope;
    assert_eq!(thanks.by(Channel::Phone).kind, ContactKind::ThankEmail);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Whatever people typed, something is composed, the same twice, and no name stays unfilled.
    #[test]
    fn whatever_was_typed_is_composed(
        user in ".{0,20}",
        name in ".{0,24}",
        role in ".{0,90}",
        topic in ".{0,80}",
        employer in ".{0,20}",
        kind in 0..corpus::KINDS.len(),
        point in 0..Courtesy::ALL.len(),
    ) {
        let (mut book, readers) = panel(2);
        book.profile.name.clone_from(&user);
        book.profile.signature.clear();
        let mut reader = book.people.get(readers[0]).expect("met").clone();
        reader.name.clone_from(&name);
        book.people.put(reader);
        let job: Id = id("panel-job");
        let mut opportunity = book.opportunities.get(job).expect("applied").clone();
        opportunity.role.clone_from(&role);
        book.opportunities.put(opportunity);
        let topic_id: Id = id("panel-topic-0");
        let mut record = book.topics.get(topic_id).expect("talked about").clone();
        record.text.clone_from(&topic);
        book.topics.put(record);
        let organization: Id = id("panel-org");
        book.organizations.put(Organization::new(organization, employer.clone()));
        let kind = corpus::KINDS[kind];
        let mut case = to_panel(&book, readers[0], kind);
        case.envelope.courtesy = (kind == ContactKind::Courtesy).then_some(Courtesy::ALL[point]);
        let composed = case.compose(&[], Wording::default());
        prop_assert_eq!(&composed, &case.compose(&[], Wording::default()));
        let typed = [user, name, role, topic, employer].concat();
        for slot in ["{user}", "{role}", "{topic}", "{reader}", "{org}"] {
            prop_assert!(typed.contains('{') || !composed.text.contains(slot), "{}", composed.text);
        }
    }
}

#[test]
fn words_that_the_user_wants_to_avoid_are_found_whole_and_within_a_sentence() {
    let mut case = of_corpus()
        .into_iter()
        .find(|case| case.envelope.kind == ContactKind::ThankEmail)
        .expect("a thank-you");
    let own = |list, phrase: &str| OwnPhrase {
        list,
        phrase: phrase.parse().expect("plain words"),
    };
    case.book.profile.own_phrases = vec![
        own(OwnList::Pushy, "circle back"),
        own(OwnList::Absolute, "rockstar"),
        own(OwnList::Blame, "Caf\u{e9} visit"),
    ];
    let found = |text: &str| -> Vec<(Check, String)> {
        let words = Composed {
            text: text.to_owned(),
            ..case.compose(&[], Wording::default())
        };
        let findings = findings(&case, &words).into_iter();
        let own = findings.filter(|finding| finding.complaint == Complaint::OwnWords);
        own.map(|finding| {
            let span = finding.span.expect("a place");
            (finding.check, text[span.range].to_owned())
        })
        .collect()
    };
    assert_eq!(
        found("I will Circle back. As a rockstar I liked the cafe\u{301} visit."),
        [
            (Check::NoPushyPhrases, "Circle back".to_owned()),
            (Check::NoBlame, "cafe\u{301} visit".to_owned()),
            (Check::NoArrogance, "rockstar".to_owned()),
        ]
    );
    assert!(found("We drew a circle. Back home I met two rockstars.").is_empty());
}
