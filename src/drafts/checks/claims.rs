use std::ops::Range;

use chrono::Datelike as _;

use super::matter::{Matter, Notes, Records};
use super::verdicts::{Verdicts, text as text_span};
use super::{Check, Complaint};
use crate::drafts::List;
use crate::drafts::reading::{DayNamed, Forms, Letter, Matcher, counted, days, needle, number};

/// Figures below this that are written in words may only be a manner of speaking.
const FEW: u32 = 5;

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
            let mut claims = claims(letter, &numbers, records.matcher);
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
    matcher: &Matcher,
    letter: &Letter<'_>,
    verdicts: &mut Verdicts<'_>,
) {
    if claims_of_others.notes.is_empty() || verdicts.asked(Check::ConsistentClaims).is_none() {
        return;
    }
    for claim in claims(letter, &claims_of_others.numbers, matcher) {
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
fn claims(letter: &Letter<'_>, numbers: &[u64], matcher: &Matcher) -> Vec<Claim> {
    let forms = &matcher.forms;
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
    let mut read = 0;
    for at in places.into_iter().filter(|at| letter.body.contains(at)) {
        if at < read {
            continue;
        }
        let Some(sentence) = letter.sentence_of(at) else {
            continue;
        };
        let within = &sentence.tokens;
        let about_the_talk = || letter.first_in(List::Meeting, within).is_some();
        let token = &letter.tokens[at];
        let day = day_named(letter, within, at, matcher).filter(|_| token.is_number());
        if let Some((tokens, DayNamed { day, month, .. })) = day {
            read = tokens.end;
            if about_the_talk() {
                claim(tokens, Fact::Met { month, day });
            }
            continue;
        }
        let Some(value) = counted(&token.lower, forms) else {
            continue;
        };
        if let Some((unit, tokens)) = unit(letter, within, at, forms) {
            // “One thing”, “two of you”: a manner of speaking. How long the talk took is no claim.
            let few = value < FEW && !token.is_number() && unit.is_plain;
            if few || unit.is_time && about_the_talk() {
                continue;
            }
            let unit = unit.stem;
            let about = around(letter, within, &tokens, forms);
            claim(tokens, Fact::Figure { value, unit, about });
        }
    }
    claims
}

/// The day that a number belongs to: “26 November 2026”.
fn day_named(
    letter: &Letter<'_>,
    within: &Range<usize>,
    at: usize,
    matcher: &Matcher,
) -> Option<(Range<usize>, DayNamed)> {
    // A month before it; of, a month and a year behind.
    const BEFORE: usize = 1;
    const BEHIND: usize = 3;
    let near = within.start.max(at.saturating_sub(BEFORE))..within.end.min(at + 1 + BEHIND);
    let days = days(&letter.tokens, near, matcher).into_iter();
    days.filter(|(words, _)| words.contains(&at))
        .find(|(words, _)| {
            words.len() == 1 || letter.tokens[words.clone()].iter().any(|t| t.capital)
        })
}

/// What is counted.
struct UnitSaid {
    stem: u64,
    /// A word that says nothing by itself.
    is_plain: bool,
    /// Minutes or hours.
    is_time: bool,
}

/// What is counted: the word after a number, or hundredths.
fn unit(
    letter: &Letter<'_>,
    within: &Range<usize>,
    at: usize,
    forms: &Forms,
) -> Option<(UnitSaid, Range<usize>)> {
    const PERCENT: UnitSaid = UnitSaid {
        stem: 1,
        is_plain: false,
        is_time: false,
    };
    const SHORTEST: usize = 3;
    let token = &letter.tokens[at];
    if letter.text[token.range.end..].trim_start().starts_with('%') {
        return Some((PERCENT, at..at + 1));
    }
    let word = |at: usize| {
        let token = letter.tokens.get(at).filter(|_| within.contains(&at));
        token.map(|token| token.lower.as_ref())
    };
    let next = word(at + 1)?;
    for percent in forms.percent {
        let says = percent
            .iter()
            .zip(at + 1..)
            .all(|(part, at)| word(at) == Some(*part));
        if says {
            return Some((PERCENT, at..at + 1 + percent.len()));
        }
    }
    let between = &letter.text[token.range.end..letter.tokens[at + 1].range.start];
    let counted = between.chars().all(char::is_whitespace) && next.chars().count() >= SHORTEST;
    counted.then(|| {
        let unit = UnitSaid {
            stem: number(next.trim_end_matches('s')),
            is_plain: forms.plain.contains(&next),
            is_time: forms.times.contains(&next),
        };
        (unit, at..at + 2)
    })
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
