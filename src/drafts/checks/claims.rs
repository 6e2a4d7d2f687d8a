use std::ops::Range;

use chrono::Datelike as _;

use super::matter::{Matter, Notes, Records};
use super::verdicts::{Verdicts, text as text_span};
use super::{Check, Complaint};
use crate::drafts::List;
use crate::drafts::reading::{Forms, Letter, needle, number};

/// What the other notes claim: their figures, and the days of the talk that they name.
pub(super) struct Claims {
    notes: Vec<Note>,
    /// The stems of the numbers in words.
    numbers: Vec<u64>,
    /// The days on which the interviews of this opportunity were held: month and day.
    held: Vec<(u32, u32)>,
}

struct Note {
    name: String,
    claims: Vec<Claim>,
}

struct Claim {
    tokens: Range<usize>,
    /// As it is written.
    said: String,
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
    pub fn gather(records: &Records<'_>, matter: &Matter, notes: &Notes<'_>) -> Self {
        let Records { book, forms, .. } = records;
        let interview = matter.envelope.interview;
        let numbers = forms
            .numbers
            .iter()
            .flat_map(|(word, _)| needle(word, forms));
        let numbers: Vec<u64> = numbers.collect();
        let all = notes.to_others.iter().chain(&notes.to_reader);
        let notes = all.map(|(sibling, letter)| {
            let mut claims = claims(letter, &numbers, forms);
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
        let notes = notes.filter(|note| !note.claims.is_empty()).collect();
        let rounds = records.situation.rounds.iter();
        Self {
            notes,
            numbers,
            held: rounds
                .map(|round| (round.day0.month(), round.day0.day()))
                .collect(),
        }
    }
}

pub(super) fn judge(
    claims_of_others: &Claims,
    forms: &Forms,
    letter: &Letter<'_>,
    verdicts: &mut Verdicts<'_>,
) {
    if claims_of_others.notes.is_empty() || verdicts.asked(Check::ConsistentClaims).is_none() {
        return;
    }
    for claim in claims(letter, &claims_of_others.numbers, forms) {
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
        verdicts.find(
            Check::ConsistentClaims,
            text_span(letter.span(&claim.tokens)),
            Complaint::Differs,
            vec![
                ("found", claim.said),
                ("name", note.name.clone()),
                ("other", other.said.clone()),
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
fn claims(letter: &Letter<'_>, numbers: &[u64], forms: &Forms) -> Vec<Claim> {
    let mut places: Vec<usize> = Vec::new();
    for (at, token) in letter.tokens.iter().enumerate() {
        if token.is_number() {
            places.push(at);
        }
    }
    for word in numbers {
        places.extend(letter.stems.places(*word));
    }
    places.sort_unstable();
    places.dedup();
    let mut claims = Vec::new();
    let mut claim = |tokens: Range<usize>, fact| {
        let said = letter.text[letter.span(&tokens)].to_owned();
        claims.push(Claim { tokens, said, fact });
    };
    for at in places {
        let Some(sentence) = letter.sentence_of(at) else {
            continue;
        };
        let within = &sentence.tokens;
        let Some(value) = value(&letter.tokens[at].lower, forms) else {
            continue;
        };
        if let Some((month, tokens)) = day_and_month(letter, within, at, forms) {
            let mut hits = letter.of_within(List::Meeting, within);
            if hits.next().is_some() {
                let fact = Fact::Met { month, day: value };
                claim(tokens, fact);
            }
        } else if let Some((unit, tokens)) = unit(letter, within, at, forms) {
            let about = around(letter, within, &tokens, forms);
            let fact = Fact::Figure { value, unit, about };
            claim(tokens, fact);
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
        let found = months.find(|(names, _)| names.contains(&word.lower.as_ref()))?;
        word.capital.then_some(found.1)
    };
    let of = |at: usize| {
        let word = letter.tokens.get(at);
        word.is_some_and(|word| forms.of.contains(&word.lower.as_ref()))
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
    if forms.percent.contains(&next.lower.as_ref()) {
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
    near.map(|at| letter.tokens[at].lower.as_ref())
        .filter(|word| word.chars().count() >= SHORTEST && !forms.plain.contains(word))
        .map(number)
        .collect()
}
