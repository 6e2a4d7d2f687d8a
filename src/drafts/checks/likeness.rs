use std::ops::Range;

use super::matter::{Notes, Records};
use super::names::Names;
use super::titles::Titles;
use super::topics::Topics;
use super::verdicts::Verdicts;
use super::{Check, Complaint, Severity, Sibling};
use crate::domain::Id;
use crate::drafts::reading::{Filed, Letter, number};

/// The words of the other notes, ready to be compared. (D.4)
pub(super) struct Likeness {
    to_others: Vec<Note>,
    to_reader: Vec<Note>,
    /// One of them is short.
    short: bool,
}

struct Note {
    to: Option<Id>,
    name: String,
    words: Known,
}

/// The other note that is most like this one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closest {
    /// Whose it is.
    pub to: Option<Id>,
    /// How much of both is in both, of a hundred.
    pub percent: usize,
}

/// From here on a warning, and from here on an error. (D.4)
const SHINGLES: (usize, usize) = (50, 80);
/// The same for a short letter, of which single words are compared. (D.4)
const SINGLE_WORDS: (usize, usize) = (70, 90);
/// Texts with fewer words are short. (D.4)
const SHORT: usize = 20;

impl Likeness {
    pub fn gather(
        records: &Records<'_>,
        notes: &Notes<'_>,
        names: &Names,
        titles: &Titles,
    ) -> Self {
        let note = |(sibling, letter): &(&Sibling, Letter<'_>)| {
            let person = sibling.to.and_then(|id| records.book.people.get(id));
            Note {
                to: sibling.to,
                name: person
                    .map(|p| p.short_name().to_owned())
                    .unwrap_or_default(),
                words: Known::of(words(letter, names, titles)),
            }
        };
        let to_others: Vec<Note> = notes.to_others.iter().map(note).collect();
        let to_reader: Vec<Note> = notes.to_reader.iter().map(note).collect();
        let mut all = to_others.iter().chain(&to_reader);
        Self {
            short: all.any(|note| note.words.count < SHORT),
            to_others,
            to_reader,
        }
    }
}

/// The words of a text between greeting and signature as numbers; names, employers and roles made
/// alike.
fn words(letter: &Letter<'_>, names: &Names, titles: &Titles) -> Vec<u64> {
    const NAME: u64 = 1;
    const EMPLOYER: u64 = 2;
    const ROLE: u64 = 3;
    let mut words: Vec<u64> = Vec::with_capacity(letter.body.len());
    let mut read = |tokens: Range<usize>, title: Option<u64>| {
        for token in letter.tokens.get(tokens).unwrap_or_default() {
            if !token.capital || !names.is_name(&token.lower) {
                words.push(number(&token.lower));
            } else if words.last() != Some(&NAME) {
                words.push(NAME);
            }
        }
        words.extend(title);
    };
    let mut at = letter.body.start;
    for (place, is_role) in titles.places(letter) {
        if at <= place.start && place.start < letter.body.end {
            read(at..place.start, Some(if is_role { ROLE } else { EMPLOYER }));
            at = place.end;
        }
    }
    read(at..letter.body.end, None);
    words
}

/// Every three words that follow one another, as numbers.
fn shingles(words: &[u64]) -> Vec<u64> {
    let of = |three: &[u64]| {
        three.iter().fold(0_u64, |all, word| {
            (all.rotate_left(21) ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15)
        })
    };
    words.windows(3).map(of).collect()
}

/// What was written to somebody else: its words and shingles, each once.
struct Known {
    count: usize,
    single: Vec<u64>,
    shingles: Vec<u64>,
}

impl Known {
    fn of(words: Vec<u64>) -> Self {
        Self {
            count: words.len(),
            shingles: set(shingles(&words)),
            single: set(words),
        }
    }
}

/// The words that are being written, to be compared with the others.
struct Written {
    count: usize,
    shingles: Set,
    /// Only where a short text is compared.
    single: Option<Set>,
}

impl Written {
    fn of(words: Vec<u64>, others_are_short: bool) -> Self {
        let count = words.len();
        Self {
            count,
            shingles: Set::of(shingles(&words)),
            single: (others_are_short || count < SHORT).then(|| Set::of(words)),
        }
    }

    /// How alike two texts are, of a hundred, and from where on that counts.
    fn likeness(&self, other: &Known) -> (usize, (usize, usize)) {
        match &self.single {
            Some(single) if self.count < SHORT || other.count < SHORT => {
                (single.percent(&other.single), SINGLE_WORDS)
            }
            _ => (self.shingles.percent(&other.shingles), SHINGLES),
        }
    }
}

/// Numbers to be looked for, and how many different ones there are.
struct Set {
    numbers: Filed,
    distinct: usize,
}

impl Set {
    fn of(numbers: Vec<u64>) -> Self {
        let numbers = Filed::new(numbers);
        Self {
            distinct: numbers.distinct(),
            numbers,
        }
    }

    /// What both have in common, of what either has. (Jaccard)
    fn percent(&self, other: &[u64]) -> usize {
        let common = other.iter().filter(|number| self.numbers.has(**number));
        let common = common.count();
        let all = self.distinct + other.len() - common;
        (common * 100).checked_div(all).unwrap_or_default()
    }
}

fn set(mut numbers: Vec<u64>) -> Vec<u64> {
    numbers.sort_unstable();
    numbers.dedup();
    numbers
}

pub(super) fn judge(
    likeness: &Likeness,
    names: &Names,
    titles: &Titles,
    topics: &Topics,
    letter: &Letter<'_>,
    verdicts: &mut Verdicts<'_>,
) -> Option<Closest> {
    if likeness.to_others.is_empty() && likeness.to_reader.is_empty() {
        return None;
    }
    let words = Written::of(words(letter, names, titles), likeness.short);
    let mut closest: Option<Closest> = None;
    for (check, notes) in [
        (Check::NotCopyOfSibling, &likeness.to_others),
        (Check::NotCopyOfOwnEarlierNote, &likeness.to_reader),
    ] {
        let mut worst: Option<(Severity, usize, &Note)> = None;
        for note in notes {
            let (percent, (warn, error)) = words.likeness(&note.words);
            if closest.as_ref().is_none_or(|known| known.percent < percent) {
                closest = Some(Closest {
                    to: note.to,
                    percent,
                });
            }
            let severity = match percent {
                _ if percent >= error => Severity::Error,
                _ if percent >= warn => Severity::Warning,
                _ => continue,
            };
            if worst.is_none_or(|(known, most, _)| (known, most) < (severity, percent)) {
                worst = Some((severity, percent, note));
            }
        }
        let Some((severity, percent, note)) = worst else {
            continue;
        };
        let complaint = match severity {
            Severity::Error => Complaint::Copy,
            Severity::Warning => Complaint::Alike,
        };
        if let Some(most) = verdicts.asked(check) {
            let values = vec![
                ("name", note.name.clone()),
                ("percent", percent.to_string()),
            ];
            verdicts.find_as(severity.min(most), check, None, complaint, values, None);
        }
    }
    let same = topics.same_topic(letter);
    if let Some(note) = same.and_then(|at| likeness.to_others.get(at))
        && !verdicts.found(Check::NotCopyOfSibling)
    {
        verdicts.find_as(
            Severity::Warning,
            Check::NotCopyOfSibling,
            None,
            Complaint::SameTopic,
            vec![("name", note.name.clone())],
            None,
        );
    }
    closest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(text: &str) -> Vec<u64> {
        text.split_whitespace().map(number).collect()
    }

    fn likeness(one: &str, other: &str) -> (usize, (usize, usize)) {
        Written::of(numbers(one), true).likeness(&Known::of(numbers(other)))
    }

    #[test]
    fn short_texts_are_compared_by_their_words() {
        let short = "thank you for the walk along the river";
        let turned = "for the walk along the river thank you";
        assert_eq!(likeness(short, turned), (100, SINGLE_WORDS));
        assert_eq!(likeness(short, "we met nobody else that day").0, 0);
        assert_eq!(likeness("", "").0, 0, "nothing is like nothing");
    }

    #[test]
    fn twenty_words_are_compared_by_threes() {
        let long = |end: &str| format!("a b c d e f g h i j k l m n o p q r s {end}");
        assert_eq!(likeness(&long("t"), &long("t")), (100, SHINGLES));
        let (percent, _) = likeness(&long("t"), &long("u"));
        assert_eq!(percent, 17 * 100 / 19);
    }
}
