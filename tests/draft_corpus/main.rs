//! The corpus of drafts in `tests/drafts`: well-formed, whole, in agreement with its own facts, and
//! judged by the checks as its readers judged it.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test says what is wrong by panicking"
)]

mod corpus;
mod score;

use std::collections::BTreeSet;

use corpus::{Checks, Corpus, Draft, Finding, KINDS, Matrix, Severity, checks};
use followthrough::calendar::TzDatabase;
use followthrough::domain::{Casebook, ContactKind, Id, Industry, ThanksContent};
use followthrough::rules::{Contemplated, Context, Index, Situation, Verdict, may_contact};

const CHECKS: usize = 55;
const DRAFTS: usize = 320;
const UNSEEN: usize = 100;
const CLEAN_PERCENT: usize = 35;
const FINDINGS_A_CHECK: usize = 4;
const NEAR_MISSES_A_CHECK: usize = 3;
const FINDINGS_A_DRAFT: usize = 4;

#[test]
fn the_checks_and_kinds_are_the_known_ones() {
    let checks = checks();
    assert_eq!(checks.severity.len(), CHECKS);
    let known: BTreeSet<&str> = KINDS.into_iter().map(ContactKind::word).collect();
    for (check, kinds) in checks.severity.iter().chain(&checks.sales) {
        assert!(check.starts_with("chk-") && !kinds.is_empty(), "{check}");
        for kind in kinds.keys() {
            assert!(known.contains(kind.as_str()), "{check}: {kind}");
        }
    }
    let named = checks.graded.iter().chain(checks.raised.keys());
    let named = named.chain(checks.sales.keys());
    let named = named
        .chain(&checks.minimal.warns)
        .chain(&checks.minimal.silent);
    for check in named {
        assert!(checks.severity.contains_key(check), "no check {check}");
    }
}

#[test]
fn every_draft_names_what_is_there() {
    for corpus in [Corpus::First, Corpus::Unseen] {
        let (book, drafts) = (corpus.facts(), corpus.drafts());
        let ids: BTreeSet<&str> = drafts.iter().map(|(_, draft)| draft.id.as_str()).collect();
        assert_eq!(ids.len(), drafts.len(), "every id once");
        for (kind, draft) in &drafts {
            let id = &draft.id;
            assert!(!draft.note.is_empty() && !draft.text.is_empty(), "{id}");
            assert!(book.opportunities.get(draft.opportunity).is_some(), "{id}");
            for person in draft.recipients.iter().chain([&draft.to]) {
                assert!(book.people.get(*person).is_some(), "{id}: {person}");
            }
            assert!(
                draft.recipients.is_empty() || draft.recipients.contains(&draft.to),
                "{id}: the recipients leave {} out",
                draft.to
            );
            if let Some(interview) = draft.interview {
                let held = book.interviews.get(interview).map(|i| i.opportunity);
                assert_eq!(held, Some(draft.opportunity), "{id}: {interview}");
            }
            for sibling in &draft.siblings {
                assert!(ids.contains(sibling.as_str()), "{id}: {sibling}");
                assert_ne!(sibling, id, "no draft is its own sibling");
            }
            for file in &draft.attachments {
                let there = file
                    .commitment
                    .is_none_or(|c| book.commitments.get(c).is_some())
                    && file.topic.is_none_or(|t| book.topics.get(t).is_some())
                    && file
                        .value_item
                        .is_none_or(|v| book.value_items.get(v).is_some());
                assert!(there, "{id}: {}", file.name);
            }
            assert_eq!(
                draft.variant.is_some(),
                *kind == ContactKind::Courtesy,
                "{id}: a courtesy has a variant, and nothing else has"
            );
        }
    }
}

#[test]
fn every_finding_points_into_its_draft_with_a_severity_of_the_rules() {
    let checks = checks();
    let both = [Corpus::First, Corpus::Unseen].into_iter();
    let all = both.flat_map(|corpus| {
        let book = corpus.facts();
        corpus
            .drafts()
            .into_iter()
            .map(move |(kind, draft)| (book.clone(), kind, draft))
    });
    for (book, kind, draft) in all {
        let id = &draft.id;
        assert!(draft.expect.len() <= FINDINGS_A_DRAFT, "{id}");
        let found: BTreeSet<&String> = draft.expect.iter().map(|f| &f.check).collect();
        assert_eq!(found.len(), draft.expect.len(), "{id}: a check twice");
        for Finding {
            check,
            severity,
            at,
            also,
        } in &draft.expect
        {
            let allowed = severities(&book, &checks, kind, &draft, check);
            assert!(
                allowed.contains(severity),
                "{id}: {check} is {allowed:?}, not {severity:?}"
            );
            for excerpt in at.iter().chain(also) {
                let there = draft.text.contains(excerpt) || draft.subject.contains(excerpt);
                assert!(
                    there && !excerpt.is_empty(),
                    "{id}: “{excerpt}” is not there"
                );
            }
        }
        for check in &draft.near {
            assert!(!found.contains(check), "{id}: {check} is expected and near");
            let rule = severities(&book, &checks, kind, &draft, check);
            let silenced = checks.minimal.silent.contains(check);
            assert!(silenced || !rule.is_empty(), "{id}: {check} is not asked");
        }
    }
}

#[test]
fn every_check_is_tried_often_enough() {
    let drafts = Corpus::First.drafts();
    assert_eq!(Corpus::Unseen.drafts().len(), UNSEEN);
    assert!(drafts.len() >= DRAFTS, "{} drafts", drafts.len());
    let clean = drafts.iter().filter(|(_, d)| d.expect.is_empty()).count();
    assert!(
        clean * 100 >= drafts.len() * CLEAN_PERCENT,
        "{clean} of {} are clean",
        drafts.len()
    );
    for check in checks().severity.keys() {
        let expected = drafts.iter().flat_map(|(_, draft)| &draft.expect);
        let expected = expected.filter(|finding| finding.check == *check).count();
        assert!(expected >= FINDINGS_A_CHECK, "{check}: {expected} findings");
        let near = drafts
            .iter()
            .filter(|(_, draft)| draft.near.contains(check));
        let near = near.count();
        assert!(near >= NEAR_MISSES_A_CHECK, "{check}: {near} near misses");
    }
}

#[test]
fn the_guard_objects_where_the_corpus_says_so() {
    let facts = Corpus::First.facts();
    for (kind, draft) in Corpus::First.drafts() {
        let book = facts.as_of(draft.at);
        let cited = book.anchors.iter().find(|anchor| {
            anchor.opportunity == draft.opportunity && draft.text.contains(&anchor.title)
        });
        // A value mail that asks how things stand is a question to the guard as well.
        let early = "chk-no-decision-question-early";
        let asks = draft.expect.iter().any(|finding| finding.check == early);
        let kind = match kind {
            ContactKind::ValueAddEmail if asks => ContactKind::CheckinEmail,
            kind => kind,
        };
        let answer = may_contact(
            &book,
            Context {
                now: draft.at,
                zones: &TzDatabase,
                preset: None,
            },
            Contemplated {
                person: Some(draft.to),
                opportunity: draft.opportunity,
                kind,
                channel: draft.channel,
                at: draft.at,
                interview: draft.interview,
                anchor: cited.map(|anchor| anchor.id),
            },
        );
        let said = match answer.verdict {
            Verdict::Allow => None,
            Verdict::Warn => Some(Severity::Warning),
            Verdict::Block => Some(Severity::Error),
        };
        let mut findings = draft.expect.iter();
        let budget = findings.find(|finding| finding.check == "chk-contact-budget");
        assert_eq!(
            budget.map(|finding| finding.severity),
            said,
            "{}: {:?}",
            draft.id,
            answer.reasons
        );
    }
}

/// How severe a finding of a check may be on this draft: none where the check is not asked.
fn severities(
    book: &Casebook,
    checks: &Checks,
    kind: ContactKind,
    draft: &Draft,
    check: &str,
) -> BTreeSet<Severity> {
    let industry = industry(book, draft.opportunity);
    let context = Context {
        now: draft.at,
        zones: &TzDatabase,
        preset: None,
    };
    let index = Index::new(book);
    let opportunity = book.opportunities.get(draft.opportunity);
    let opportunity = opportunity.unwrap_or_else(|| panic!("no {}", draft.opportunity));
    let style = Situation::read(book, &index, context, opportunity).style_towards(draft.to);
    let minimal = style.thanks_content == ThanksContent::Minimal;
    let of = |matrix: &Matrix| matrix.get(check)?.get(kind.word()).copied();
    let added = of(&checks.sales).filter(|_| industry == Industry::Sales);
    let Some(rule) = of(&checks.severity).or(added) else {
        return BTreeSet::new();
    };
    if minimal && checks.minimal.silent.contains(check) {
        return BTreeSet::new();
    }
    if minimal && checks.minimal.warns.contains(check) {
        return BTreeSet::from([Severity::Warning]);
    }
    let mut allowed = BTreeSet::from([rule]);
    if checks.graded.contains(check) {
        allowed.insert(Severity::Warning);
    }
    if let Some(kinds) = checks.raised.get(check)
        && kinds.contains(kind.word())
    {
        allowed.insert(Severity::Error);
    }
    allowed
}

fn industry(book: &Casebook, opportunity: Id) -> Industry {
    let Some(opportunity) = book.opportunities.get(opportunity) else {
        return Industry::Other;
    };
    let organization = book.organizations.get(opportunity.organization);
    opportunity
        .industry
        .or_else(|| organization.and_then(|organization| organization.industry))
        .unwrap_or(Industry::Other)
}
