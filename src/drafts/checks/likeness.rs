use super::matter::{Matter, Records};
use super::names::Names;
use super::titles::Titles;
use super::topics::Topics;
use super::verdicts::Verdicts;
use super::{Check, Complaint, Severity, Sibling};
use crate::domain::Id;
use crate::drafts::reading::{Letter, Stemmed, number};

/// The words of the other notes, ready to be compared. (D.4)
pub(super) struct Likeness {
    to_others: Vec<Note>,
    to_reader: Vec<Note>,
}

struct Note {
    to: Option<Id>,
    name: String,
    words: Words,
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
/// The same for a short text, of which single words are compared. (D.4)
const SINGLE_WORDS: (usize, usize) = (70, 90);
/// Texts with fewer words are short. (D.4)
const SHORT: usize = 20;

impl Likeness {
    pub fn gather(records: &Records<'_>, matter: &Matter, names: &Names, titles: &Titles) -> Self {
        let Records {
            book,
            matcher,
            forms,
            ..
        } = records;
        let note = |sibling: &Sibling| {
            let letter = Letter::read(&sibling.text, matcher);
            let person = sibling.to.and_then(|id| book.people.get(id));
            Note {
                to: sibling.to,
                name: person
                    .map(|p| p.short_name().to_owned())
                    .unwrap_or_default(),
                words: Words::of(&Stemmed::new(&letter, forms), names, titles),
            }
        };
        Self {
            to_others: matter.to_others.iter().map(note).collect(),
            to_reader: matter.to_reader.iter().map(note).collect(),
        }
    }
}

/// The words of a text between greeting and signature, names, employers and roles made alike.
struct Words {
    count: usize,
    /// Each once, in order of their numbers.
    single: Vec<u64>,
    /// Every three that follow one another, likewise.
    shingles: Vec<u64>,
}

impl Words {
    fn of(text: &Stemmed<'_, '_>, names: &Names, titles: &Titles) -> Self {
        const NAME: u64 = 1;
        const EMPLOYER: u64 = 2;
        const ROLE: u64 = 3;
        let letter = text.letter;
        let mut words: Vec<u64> = Vec::with_capacity(letter.body.len());
        let mut places = titles.places(text).into_iter().peekable();
        let mut at = letter.body.start;
        while at < letter.body.end {
            while places.next_if(|(range, _)| range.start < at).is_some() {}
            if let Some((range, is_role)) = places.next_if(|(range, _)| range.start == at) {
                words.push(if is_role { ROLE } else { EMPLOYER });
                at = range.end;
                continue;
            }
            let token = &letter.tokens[at];
            if token.capital && names.is_name(&token.lower) {
                if words.last() != Some(&NAME) {
                    words.push(NAME);
                }
            } else {
                words.push(number(&token.lower));
            }
            at += 1;
        }
        let count = words.len();
        let of_three = words.windows(3).map(|three| {
            three.iter().fold(0_u64, |all, word| {
                (all.rotate_left(21) ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15)
            })
        });
        Self {
            count,
            shingles: set(of_three.collect()),
            single: set(words),
        }
    }

    /// How alike two texts are, of a hundred, and from where on that counts.
    fn likeness(&self, other: &Self) -> (usize, (usize, usize)) {
        if self.count < SHORT || other.count < SHORT {
            (percent(&self.single, &other.single), SINGLE_WORDS)
        } else {
            (percent(&self.shingles, &other.shingles), SHINGLES)
        }
    }
}

fn set(mut numbers: Vec<u64>) -> Vec<u64> {
    numbers.sort_unstable();
    numbers.dedup();
    numbers
}

/// What two sets have in common, of what either has. (Jaccard)
fn percent(a: &[u64], b: &[u64]) -> usize {
    let (mut i, mut j, mut common) = (0, 0, 0);
    while i < a.len() && j < b.len() {
        let (x, y) = (a[i], b[j]);
        common += usize::from(x == y);
        i += usize::from(x <= y);
        j += usize::from(y <= x);
    }
    let all = a.len() + b.len() - common;
    (common * 100).checked_div(all).unwrap_or_default()
}

pub(super) fn judge(
    likeness: &Likeness,
    names: &Names,
    titles: &Titles,
    topics: &Topics,
    text: &Stemmed<'_, '_>,
    verdicts: &mut Verdicts<'_>,
) -> Option<Closest> {
    if likeness.to_others.is_empty() && likeness.to_reader.is_empty() {
        return None;
    }
    let words = Words::of(text, names, titles);
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
    let same = topics.same_topic(text);
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

    fn words(text: &str) -> Words {
        let numbers: Vec<u64> = text.split_whitespace().map(number).collect();
        Words {
            count: numbers.len(),
            shingles: set(numbers
                .windows(3)
                .map(|w| w[0] ^ w[1].rotate_left(9) ^ w[2].rotate_left(18))
                .collect()),
            single: set(numbers),
        }
    }

    #[test]
    fn short_texts_are_compared_by_their_words() {
        let short = words("thank you for the walk along the river");
        let turned = words("for the walk along the river thank you");
        assert_eq!(short.likeness(&turned), (100, SINGLE_WORDS));
        let other = words("we met nobody else that day");
        assert_eq!(short.likeness(&other).0, 0);
        let empty = words("");
        assert_eq!(empty.likeness(&empty).0, 0, "nothing is like nothing");
    }

    #[test]
    fn twenty_words_are_compared_by_threes() {
        let long = |end: &str| words(&format!("a b c d e f g h i j k l m n o p q r s {end}"));
        assert_eq!(long("t").likeness(&long("t")), (100, SHINGLES));
        let (percent, _) = long("t").likeness(&long("u"));
        assert_eq!(percent, 17 * 100 / 19);
    }
}
