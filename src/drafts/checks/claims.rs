use std::ops::Range;

use chrono::Datelike as _;

use super::matter::{Matter, Records};
use super::verdicts::{Verdicts, text};
use super::{Check, Complaint, Written};
use crate::drafts::List;
use crate::drafts::reading::{Forms, Letter, number};

/// What the other notes claim: their figures, and the days of the talk that they name.
pub(super) struct Claims {
    notes: Vec<Note>,
    /// The days on which the interviews of this opportunity were held: month and day.
    held: Vec<(u32, u32)>,
}

struct Note {
    name: String,
    claims: Vec<Claim>,
}

struct Claim {
    tokens: Range<usize>,
    fact: Fact,
}

enum Fact {
    /// So many of something, with the words around it.
    Figure {
        value: u32,
        unit: u64,
        about: Vec<u64>,
    },
    /// The day of the talk.
    Met { month: u32, day: u32 },
}

impl Claims {
    pub fn gather(records: &Records<'_>, matter: &Matter) -> Self {
        let Records {
            book,
            matcher,
            forms,
            ..
        } = records;
        let interview = matter.envelope.interview;
        let all = matter.to_others.iter().chain(&matter.to_reader);
        let notes = all.map(|sibling| {
            let letter = Letter::read(&sibling.text, matcher);
            let mut claims = claims(&letter, forms);
            // Another round has another day.
            if sibling.interview != interview {
                claims.retain(|claim| matches!(claim.fact, Fact::Figure { .. }));
            }
            let person = sibling.to.and_then(|id| book.people.get(id));
            Note {
                name: person
                    .map(|p| p.short_name().to_owned())
                    .unwrap_or_default(),
                claims,
            }
        });
        let rounds = records.situation.rounds.iter();
        Self {
            notes: notes.filter(|note| !note.claims.is_empty()).collect(),
            held: rounds
                .map(|round| (round.day0.month(), round.day0.day()))
                .collect(),
        }
    }
}

pub(super) fn judge(
    claims_of_others: &Claims,
    forms: &Forms,
    written: &Written<'_>,
    verdicts: &mut Verdicts<'_>,
) {
    if claims_of_others.notes.is_empty() || verdicts.asked(Check::ConsistentClaims).is_none() {
        return;
    }
    let letter = &written.text;
    for claim in claims(letter, forms) {
        let differing = claims_of_others.notes.iter().find_map(|note| {
            let other = note
                .claims
                .iter()
                .find(|other| claim.fact.differs(&other.fact))?;
            let agrees = note
                .claims
                .iter()
                .any(|other| claim.fact.agrees(&other.fact));
            (!agrees).then_some((note, other))
        });
        // The recorded day of a talk needs no second witness.
        let as_recorded = matches!(claim.fact, Fact::Met { month, day }
            if claims_of_others.held.contains(&(month, day)));
        let Some((note, other)) = differing.filter(|_| !as_recorded) else {
            continue;
        };
        let range = letter.span(&claim.tokens);
        let found = letter.text[range.clone()].to_owned();
        verdicts.find(
            Check::ConsistentClaims,
            text(range),
            Complaint::Differs,
            vec![
                ("found", found),
                ("name", note.name.clone()),
                ("other", other.fact.value().to_string()),
            ],
            None,
        );
        return;
    }
}

impl Fact {
    fn value(&self) -> u32 {
        match self {
            Self::Figure { value, .. } => *value,
            Self::Met { day, .. } => *day,
        }
    }

    /// Whether both speak of the same thing.
    fn is_of(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Met { .. }, Self::Met { .. }) => true,
            (
                Self::Figure { unit, about, .. },
                Self::Figure {
                    unit: other_unit,
                    about: other_about,
                    ..
                },
            ) => unit == other_unit && about.iter().any(|word| other_about.contains(word)),
            _ => false,
        }
    }

    fn agrees(&self, other: &Self) -> bool {
        let same = match (self, other) {
            (Self::Met { month, day }, Self::Met { month: m, day: d }) => (month, day) == (m, d),
            _ => self.value() == other.value(),
        };
        self.is_of(other) && same
    }

    fn differs(&self, other: &Self) -> bool {
        self.is_of(other) && !self.agrees(other)
    }
}

/// The figures of a text, and the days that its sentences about the talk name.
fn claims(letter: &Letter<'_>, forms: &Forms) -> Vec<Claim> {
    let mut claims = Vec::new();
    for sentence in &letter.sentences {
        let within = &sentence.tokens;
        for at in within.clone() {
            let Some(value) = value(&letter.tokens[at].lower, forms) else {
                continue;
            };
            if let Some((month, tokens)) = day_and_month(letter, within, at, forms) {
                let mut hits = letter.of(List::Meeting);
                if hits.any(|hit| within.contains(&hit.tokens.start)) {
                    let fact = Fact::Met { month, day: value };
                    claims.push(Claim { tokens, fact });
                }
            } else if let Some((unit, tokens)) = unit(letter, within, at, forms) {
                let about = around(letter, within, &tokens, forms);
                let fact = Fact::Figure { value, unit, about };
                claims.push(Claim { tokens, fact });
            }
        }
    }
    claims
}

/// A number in digits or in words.
fn value(word: &str, forms: &Forms) -> Option<u32> {
    if word.starts_with(|c: char| c.is_ascii_digit()) {
        let ending = forms.ordinal_endings.iter();
        let digits = ending
            .filter_map(|ending| word.strip_suffix(ending))
            .next()
            .unwrap_or(word);
        return digits.replace(',', "").parse().ok();
    }
    let of_part = |part: &str| {
        let found = forms.numbers.iter().find(|(word, _)| *word == part);
        found.map(|(_, value)| *value)
    };
    match word.split_once('-') {
        Some((tens, ones)) => Some(of_part(tens)? + of_part(ones)?),
        None => of_part(word),
    }
}

/// The month that makes a day of a number: “26 November”, “26th of November”, “November 26”.
fn day_and_month(
    letter: &Letter<'_>,
    within: &Range<usize>,
    at: usize,
    forms: &Forms,
) -> Option<(u32, Range<usize>)> {
    let month = |at: usize| -> Option<u32> {
        let word = letter.tokens.get(at).filter(|_| within.contains(&at))?;
        let mut months = forms.months.iter().zip(1..);
        let found = months.find(|(names, _)| names.contains(&word.lower.as_str()))?;
        word.capital.then_some(found.1)
    };
    let of = |at: usize| {
        let word = letter.tokens.get(at);
        word.is_some_and(|word| forms.of.contains(&word.lower.as_str()))
    };
    if let Some(month) = month(at + 1) {
        return Some((month, at..at + 2));
    }
    if of(at + 1)
        && let Some(month) = month(at + 2)
    {
        return Some((month, at..at + 3));
    }
    let before = at.checked_sub(1)?;
    Some((month(before)?, before..at + 1))
}

/// What is counted: the word after a number, or hundredths.
fn unit(
    letter: &Letter<'_>,
    within: &Range<usize>,
    at: usize,
    forms: &Forms,
) -> Option<(u64, Range<usize>)> {
    const PERCENT: u64 = 1;
    const SHORTEST: usize = 3;
    let token = &letter.tokens[at];
    if letter.text[token.range.end..].trim_start().starts_with('%') {
        return Some((PERCENT, at..at + 1));
    }
    let next = letter
        .tokens
        .get(at + 1)
        .filter(|_| within.contains(&(at + 1)))?;
    if forms.percent.contains(&next.lower.as_str()) {
        return Some((PERCENT, at..at + 2));
    }
    let between = &letter.text[token.range.end..next.range.start];
    let counted =
        between.chars().all(char::is_whitespace) && next.lower.chars().count() >= SHORTEST;
    counted.then(|| (number(next.lower.trim_end_matches('s')), at..at + 2))
}

/// The telling words near a figure.
fn around(
    letter: &Letter<'_>,
    within: &Range<usize>,
    figure: &Range<usize>,
    forms: &Forms,
) -> Vec<u64> {
    const NEAR: usize = 4;
    const SHORTEST: usize = 4;
    let from = within.start.max(figure.start.saturating_sub(NEAR));
    let to = within.end.min(figure.end + NEAR);
    let near = (from..to).filter(|at| !figure.contains(at));
    near.map(|at| letter.tokens[at].lower.as_str())
        .filter(|word| word.chars().count() >= SHORTEST && !forms.plain.contains(word))
        .map(number)
        .collect()
}
