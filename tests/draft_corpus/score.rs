//! How well the checks agree with the careful readers of the corpus.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use followthrough::calendar::TzDatabase;
use followthrough::domain::Casebook;
use followthrough::drafts::{Check, Checker, Envelope, Finding, Part, Severity, Sibling};
use followthrough::rules::Context;
use followthrough::text::EN;

use crate::corpus::{self, Corpus, Draft};

/// What the checks say of a draft, and in what they differ from its reader.
struct Compared {
    id: String,
    /// Found as expected.
    hits: Vec<Check>,
    /// Found, and not expected, or expected otherwise.
    excess: Vec<Finding>,
    /// Expected, and not found, or found otherwise.
    missed: Vec<(Check, corpus::Severity, Option<String>)>,
}

/// Every draft of the corpus is judged as its reader judged it.
#[test]
fn the_checks_agree_with_the_corpus() {
    let compared = compare(Corpus::First);
    let wrong = differences(&compared, |_| true);
    assert!(wrong.is_empty(), "\n{wrong}");
}

/// Nobody is accused because what they typed in the app has no words of its own to be found by.
#[test]
fn what_is_typed_is_found_by_its_own_words() {
    let mut compared = compare_by(&Corpus::First.typed(), Corpus::First);
    for one in &mut compared {
        one.missed.clear();
    }
    let wrong = differences(&compared, |_| true);
    assert!(wrong.is_empty(), "\n{wrong}");
}

/// The table of `cargo xtask drafts`.
#[test]
#[ignore = "prints a table: cargo xtask drafts"]
fn report() {
    print(&compare(Corpus::First));
}

/// The table of `cargo xtask drafts unseen`.
#[test]
#[ignore = "prints a table: cargo xtask drafts unseen"]
fn unseen() {
    print(&compare(Corpus::Unseen));
}

/// The table of `cargo xtask drafts typed`: what was recorded has no words to be found by, as what is
/// typed in the app has none.
#[test]
#[ignore = "prints a table: cargo xtask drafts typed"]
fn typed() {
    print(&compare_by(&Corpus::First.typed(), Corpus::First));
}

/// Prints how the checks fare, and where they differ from the readers: all of them, or those that
/// `FOLLOWTHROUGH_CHECKS` names.
fn print(compared: &[Compared]) {
    println!("{}", table(compared));
    let chosen = std::env::var("FOLLOWTHROUGH_CHECKS").unwrap_or_default();
    let shown = |check: Check| chosen.is_empty() || chosen.split(',').any(|c| c == check.word());
    println!("{}", differences(compared, shown));
}

fn compare(corpus: Corpus) -> Vec<Compared> {
    compare_by(&corpus.facts(), corpus)
}

fn compare_by(facts: &Casebook, corpus: Corpus) -> Vec<Compared> {
    let drafts = corpus.drafts();
    drafts
        .iter()
        .map(|(kind, draft)| {
            let book = facts.as_of(draft.at);
            let context = Context {
                now: draft.at,
                zones: &TzDatabase,
                preset: None,
            };
            let siblings: Vec<Sibling> = draft
                .siblings
                .iter()
                .filter_map(|id| drafts.iter().find(|(_, other)| other.id == *id))
                .map(|(kind, other)| Sibling {
                    to: Some(other.to),
                    kind: *kind,
                    interview: other.interview,
                    text: other.text.clone(),
                })
                .collect();
            let envelope = Envelope {
                kind: *kind,
                courtesy: draft.variant,
                opportunity: draft.opportunity,
                to: Some(draft.to),
                recipients: draft.recipients.clone(),
                interview: draft.interview,
                channel: draft.channel,
                at: draft.at,
                attachments: draft.attachments.clone(),
            };
            let checker = Checker::new(&book, context, EN.lexicon, envelope, &siblings);
            let mut checker = checker.unwrap_or_else(|| panic!("{}: no opportunity", draft.id));
            let report = checker.check(&draft.subject, &draft.text);
            compared(draft, report.findings)
        })
        .collect()
}

fn compared(draft: &Draft, found: Vec<Finding>) -> Compared {
    let mut excess = found;
    let mut hits = Vec::new();
    let mut missed = Vec::new();
    for expected in &draft.expect {
        let Some(check) = check(&expected.check) else {
            panic!("{}: {}", draft.id, expected.check);
        };
        let fits = |finding: &Finding| {
            finding.check == check
                && severity(finding.severity) == expected.severity
                && stands_at(draft, finding, expected.at.as_deref())
        };
        match excess.iter().position(fits) {
            Some(at) => {
                excess.remove(at);
                hits.push(check);
            }
            None => missed.push((check, expected.severity, expected.at.clone())),
        }
    }
    // A reader says once what a check may find in several places: in those that they named.
    excess.retain(|finding| {
        let mut expected = draft.expect.iter();
        !expected.any(|expected| {
            let mut places = expected.at.iter().chain(&expected.also);
            check(&expected.check) == Some(finding.check)
                && severity(finding.severity) == expected.severity
                && places.any(|excerpt| stands_at(draft, finding, Some(excerpt)))
        })
    });
    Compared {
        id: draft.id.clone(),
        hits,
        excess,
        missed,
    }
}

/// Whether a finding touches an excerpt wherever it stands.
fn stands_at(draft: &Draft, finding: &Finding, excerpt: Option<&str>) -> bool {
    let (Some(excerpt), Some(span)) = (excerpt, &finding.span) else {
        return excerpt.is_none();
    };
    let text = match span.part {
        Part::Subject => &draft.subject,
        Part::Text => &draft.text,
    };
    text.match_indices(excerpt)
        .any(|(at, _)| at < span.range.end && span.range.start < at + excerpt.len())
}

fn check(word: &str) -> Option<Check> {
    Check::ALL
        .iter()
        .copied()
        .find(|check| check.word() == word)
}

fn severity(severity: Severity) -> corpus::Severity {
    match severity {
        Severity::Warning => corpus::Severity::Warning,
        Severity::Error => corpus::Severity::Error,
    }
}

fn table(compared: &[Compared]) -> String {
    #[derive(Default)]
    struct Row {
        hits: usize,
        excess: usize,
        missed: usize,
    }
    let mut rows: BTreeMap<Check, Row> = BTreeMap::new();
    for one in compared {
        for check in &one.hits {
            rows.entry(*check).or_default().hits += 1;
        }
        for finding in &one.excess {
            rows.entry(finding.check).or_default().excess += 1;
        }
        for (check, ..) in &one.missed {
            rows.entry(*check).or_default().missed += 1;
        }
    }
    let mut text = format!(
        "{:<36} {:>9} {:>6} {:>6} {:>10} {:>7}\n",
        "check", "expected", "found", "right", "precision", "recall"
    );
    let mut line = |name: &str, row: &Row| {
        let (expected, found) = (row.hits + row.missed, row.hits + row.excess);
        let share = |of: usize| match of {
            0 => "-".to_owned(),
            of => format!("{:.2}", row.hits as f64 / of as f64),
        };
        let _ = writeln!(
            text,
            "{name:<36} {expected:>9} {found:>6} {:>6} {:>10} {:>7}",
            row.hits,
            share(found),
            share(expected)
        );
    };
    let mut all = Row::default();
    for check in Check::ALL {
        let row = rows.remove(check).unwrap_or_default();
        line(check.word(), &row);
        all.hits += row.hits;
        all.excess += row.excess;
        all.missed += row.missed;
    }
    line("all", &all);
    let exact = compared
        .iter()
        .filter(|one| one.excess.is_empty() && one.missed.is_empty());
    let _ = writeln!(
        text,
        "{} of {} drafts exactly as judged",
        exact.count(),
        compared.len()
    );
    text
}

/// Where checks and readers differ.
fn differences(compared: &[Compared], shown: impl Fn(Check) -> bool) -> String {
    let mut text = String::new();
    for one in compared {
        for finding in one.excess.iter().filter(|finding| shown(finding.check)) {
            let _ = writeln!(
                text,
                "{}: {} {:?} {:?} {:?} was not expected",
                one.id,
                finding.check.word(),
                finding.severity,
                finding.span,
                finding.values
            );
        }
        for (check, severity, at) in one.missed.iter().filter(|(check, ..)| shown(*check)) {
            let _ = writeln!(
                text,
                "{}: {} {severity:?} {at:?} was missed",
                one.id,
                check.word()
            );
        }
    }
    text
}
