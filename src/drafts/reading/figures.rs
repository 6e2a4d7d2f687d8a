//! Dates and sums of money in a text.

use std::ops::Range;

use super::lexicon::{Forms, Matcher};
use super::token::{Token, tokens};
use crate::calendar::Day;

/// A day of the year that stands in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayNamed {
    /// Its day of the month.
    pub day: u32,
    /// Its month.
    pub month: u32,
    /// Its year, where it is said.
    pub year: Option<i32>,
}

impl DayNamed {
    /// The day of that name that is nearest to another; none where there is no such day.
    #[must_use]
    pub fn nearest(self, to: Day) -> Option<Day> {
        let here = chrono::Datelike::year(&to);
        let years = match self.year {
            Some(year) => year..=year,
            None => here - 1..=here + 1,
        };
        years
            .filter_map(|year| Day::from_ymd_opt(year, self.month, self.day))
            .min_by_key(|day| (*day - to).num_days().abs())
    }
}

/// The days named among some words: 18 January, January 18th, the 18th of January 2027, 2027-01-18.
pub fn days(
    tokens: &[Token<'_>],
    words: Range<usize>,
    matcher: &Matcher,
) -> Vec<(Range<usize>, DayNamed)> {
    let word = |at: usize| tokens.get(at).filter(|_| at < words.end);
    let month = |at: usize| matcher.month(&word(at)?.lower);
    let number = |at: usize| leading_number(&word(at)?.lower).filter(|day| (1..=31).contains(day));
    let year = |at: usize| {
        let year: i32 = word(at)?.lower.parse().ok()?;
        (1900..2200).contains(&year).then_some(year)
    };
    let mut found = Vec::new();
    let mut at = words.start;
    while at < words.end {
        // One word may stand between the eighteenth and its month: of.
        let ordinal =
            word(at).is_some_and(|token| !token.lower.ends_with(|c: char| c.is_ascii_digit()));
        let between = if ordinal { 1..=2 } else { 1..=1 };
        let of = between
            .into_iter()
            .find_map(|next| Some((next, month(at + next)?)));
        let read = match (number(at), of, month(at), number(at + 1)) {
            (Some(day), Some((next, month)), ..) => Some((next + 1, day, month)),
            (.., Some(month), Some(day)) => Some((2, day, month)),
            _ => None,
        };
        if let Some((length, day, month)) = read {
            let year = year(at + length);
            let end = at + length + usize::from(year.is_some());
            found.push((at..end, DayNamed { day, month, year }));
            at = end;
            continue;
        }
        if let Some(day) =
            word(at).and_then(|token| Day::parse_from_str(&token.lower, "%Y-%m-%d").ok())
        {
            use chrono::Datelike;
            let named = DayNamed {
                day: day.day(),
                month: day.month(),
                year: Some(day.year()),
            };
            found.push((at..at + 1, named));
        }
        at += 1;
    }
    found
}

/// A number in digits or in words: 18, 18th, 1,800, twenty-six.
pub fn counted(word: &str, forms: &Forms) -> Option<u32> {
    if word.starts_with(|char: char| char.is_ascii_digit()) {
        return leading_number(word).or_else(|| word.replace(',', "").parse().ok());
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

/// 18 of “18th”.
fn leading_number(word: &str) -> Option<u32> {
    let end = word
        .find(|char: char| !char.is_ascii_digit())
        .unwrap_or(word.len());
    let (digits, rest) = word.split_at(end);
    let ordinal = rest.len() <= 2 && rest.chars().all(char::is_alphabetic);
    digits.parse().ok().filter(|_| ordinal)
}

/// The sums of money among some words: 47,000, 47.000, 47 000, 47k, both of 45-47k, and any figure
/// with a sign of a currency before it.
pub fn sums(text: &str, tokens: &[Token<'_>], words: Range<usize>) -> Vec<(Range<usize>, u64)> {
    const DIGITS: usize = 5;
    sums_of(text, tokens, words, DIGITS)
}

/// The sums of a text that speaks of nothing but money: shorter figures are sums too.
#[must_use]
pub fn sums_recorded(text: &str) -> Vec<u64> {
    const DIGITS: usize = 4;
    // What is so much smaller than another is a year, or so many of something.
    const SMALLER: u64 = 10;
    let tokens = tokens(text);
    let sums = sums_of(text, &tokens, 0..tokens.len(), DIGITS);
    let mut sums: Vec<u64> = sums.into_iter().map(|(_, sum)| sum).collect();
    let most = sums.iter().copied().max().unwrap_or_default();
    sums.retain(|sum| sum * SMALLER >= most);
    sums
}

fn sums_of(
    text: &str,
    tokens: &[Token<'_>],
    words: Range<usize>,
    least: usize,
) -> Vec<(Range<usize>, u64)> {
    let mut found = Vec::new();
    let mut at = words.start;
    while let Some(token) = tokens.get(at).filter(|_| at < words.end) {
        let signed = text[..token.range.start].trim_end().ends_with(is_currency);
        let thousands = tokens.get(at + 1).filter(|next| {
            at + 1 < words.end
                && next.lower.len() == 3
                && next.lower.bytes().all(|byte| byte.is_ascii_digit())
                && token.lower.len() <= 3
                && matches!(
                    &text[token.range.end..next.range.start],
                    " " | "\u{a0}" | "\u{202f}" | "'" | "’"
                )
        });
        if let Some((low, high)) = token
            .lower
            .split_once('-')
            .filter(|_| !is_day(&token.lower))
        {
            let thousands = if high.ends_with('k') { "k" } else { "" };
            let low = match low.ends_with('k') || low.len() > 3 {
                true => sum(low, signed, least),
                false => sum(&[low, thousands].concat(), signed, least),
            };
            let both = low.into_iter().chain(sum(high, signed, least));
            found.extend(both.map(|sum| (at..at + 1, sum)));
            at += 1;
            continue;
        }
        let is_plain = || token.lower.bytes().all(|byte| byte.is_ascii_digit());
        let (length, sum) = match thousands {
            Some(next) if is_plain() => (2, format!("{}{}", token.lower, next.lower).parse().ok()),
            _ if is_plain() && shares_thousands(text, &tokens[at..words.end]) => {
                (1, sum(&[&token.lower, "k"].concat(), signed, least))
            }
            _ => (1, sum(&token.lower, signed, least)),
        };
        if let Some(sum) = sum {
            found.push((at..at + length, sum));
        }
        at += length;
    }
    found
}

fn is_day(word: &str) -> bool {
    Day::parse_from_str(word, "%Y-%m-%d").is_ok()
}

/// Whether the first of some words is the lower end of a range whose upper end says thousands:
/// 45–50k.
fn shares_thousands(text: &str, tokens: &[Token<'_>]) -> bool {
    let [low, high, ..] = tokens else {
        return false;
    };
    let between = text[low.range.end..high.range.start].trim();
    let dash = matches!(between, "-" | "–" | "—" | "−");
    dash && low.lower.len() <= 3 && high.is_number() && high.lower.ends_with('k')
}

const fn is_currency(char: char) -> bool {
    matches!(char, '£' | '€' | '$' | '¥' | '₹' | '₣' | '₺' | '₽')
}

fn sum(word: &str, signed: bool, least: usize) -> Option<u64> {
    if let Some(thousands) = word.strip_suffix('k') {
        let (whole, part) = thousands.split_once(['.', ',']).unwrap_or((thousands, ""));
        let hundreds = match part.len() {
            0 => 0,
            1 => part.parse::<u64>().ok()? * 100,
            _ => return None,
        };
        return whole
            .parse::<u64>()
            .ok()?
            .checked_mul(1000)?
            .checked_add(hundreds);
    }
    let mut groups = word.split([',', '.']);
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    // A part of two figures is pence.
    let whole: Vec<&str> = match rest.split_last() {
        Some((last, before)) if last.len() < 3 => before.to_vec(),
        _ => rest,
    };
    let grouped = whole.iter().all(|group| group.len() == 3);
    let sum: u64 = format!("{first}{}", whole.concat()).parse().ok()?;
    let large = !whole.is_empty() || first.len() >= least;
    (grouped && (large || signed)).then_some(sum)
}

#[cfg(test)]
mod tests {
    use super::super::token::tokens;
    use super::*;
    use crate::text::EN;

    #[test]
    fn sums_of_money() {
        let sums = |text: &str| -> Vec<u64> {
            let tokens = tokens(text);
            let found = sums(text, &tokens, 0..tokens.len());
            found.into_iter().map(|(_, sum)| sum).collect()
        };
        assert_eq!(
            sums("47,000, €47.000, 47 000, 47k, 47.5k and 47000"),
            [47_000, 47_000, 47_000, 47_000, 47_500, 47_000]
        );
        assert_eq!(sums("£450 a day, £40,000.50"), [450, 40_000]);
        assert!(sums("in 2027, with 94 %, at 10:30 and 3.5 days").is_empty());
    }

    #[test]
    fn a_range_has_two_sums() {
        let sums = |text: &str| -> Vec<u64> {
            let tokens = tokens(text);
            let found = sums(text, &tokens, 0..tokens.len());
            found.into_iter().map(|(_, sum)| sum).collect()
        };
        for text in ["45-50k", "£45–50k", "45k-50k", "45,000-50,000", "£45 – 50k"] {
            assert_eq!(sums(text), [45_000, 50_000], "{text}");
        }
        assert!(sums("9-5, 2026-12-01, 3–4 days, well-known").is_empty());
        for (text, recorded) in [
            ("3500-4000", &[3500, 4000][..]),
            ("3500 to 4000 a month", &[3500, 4000]),
            ("45-50k from 2027", &[45_000, 50_000]),
            ("£450 a day", &[450]),
            ("from 2026-12-01", &[]),
            ("three", &[]),
        ] {
            assert_eq!(sums_recorded(text), recorded, "{text}");
        }
    }

    #[test]
    fn days_of_the_year() {
        let matcher = EN.lexicon.matcher();
        let days = |text: &str| -> Vec<Option<Day>> {
            let tokens = tokens(text);
            let today = Day::from_ymd_opt(2026, 12, 8).expect("a day");
            let found = days(&tokens, 0..tokens.len(), matcher);
            found
                .into_iter()
                .map(|(_, day)| day.nearest(today))
                .collect()
        };
        let january = Day::from_ymd_opt(2027, 1, 18);
        for text in [
            "18 January",
            "January 18th, please",
            "the 18th of January 2027",
            "2027-01-18",
            "Jan 18",
        ] {
            assert_eq!(days(text), [january], "{text}");
        }
        assert_eq!(days("2 December"), [Day::from_ymd_opt(2026, 12, 2)]);
        assert_eq!(days("31 February, 3 days, may I"), [None]);
    }
}
