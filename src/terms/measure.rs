//! Amounts and days in what people write about terms: read where there is one reading, and else
//! not at all. Nothing here guesses a currency, a period or which way is better.

mod words;

use words::{BOUNDS, CURRENCIES, NOUNS, NUMBERS, PERIODS};

use crate::calendar::{BusinessCalendar, Day, read_promise};
use crate::domain::{Precision, PromiseKind};

/// What an amount is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Noun {
    /// Hours.
    Hours,
    /// Days.
    Days,
    /// Weeks.
    Weeks,
    /// Months.
    Months,
    /// Years.
    Years,
    /// Parts of a hundred.
    Percent,
    /// A currency, by its sign or code.
    Money(&'static str),
}

/// For how long an amount is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// For each hour.
    Hour,
    /// For each day.
    Day,
    /// For each week.
    Week,
    /// For each month.
    Month,
    /// For each year.
    Year,
}

/// A number of something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amount {
    /// In hundredths.
    pub hundredths: i64,
    /// Of what; a bare number has nothing.
    pub noun: Option<Noun>,
    /// For how long, where it was said.
    pub period: Option<Period>,
}

/// What can be counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// A number.
    Amount(Amount),
    /// A day.
    Day(Day),
}

/// On which side of a measure something has to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// No less, no sooner.
    AtLeast,
    /// No more, no later.
    AtMost,
}

/// A measure as somebody wrote it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measured {
    /// The measure.
    pub measure: Measure,
    /// The side, where a word says so.
    pub bound: Option<Bound>,
    /// Whether the measure itself is left open by the word: "after the 4th" may leave it out.
    pub open: bool,
}

/// Reads a text that is one amount or one day, and nothing else.
#[must_use]
pub fn measured(text: &str, said_on: Day, calendar: &BusinessCalendar) -> Option<Measured> {
    let text = text.trim().trim_end_matches('.').to_lowercase();
    let (rest, bound) = bounded(&text);
    let measure = amount(rest)
        .map(Measure::Amount)
        .or_else(|| day(rest, said_on, calendar).map(Measure::Day))?;
    Some(Measured {
        measure,
        bound: bound.map(|(bound, _)| bound),
        open: bound.is_some_and(|(_, open)| open),
    })
}

/// Takes off a word that names a side, before or behind.
fn bounded(text: &str) -> (&str, Option<(Bound, bool)>) {
    for &(words, bound, open) in BOUNDS {
        let rest = text
            .strip_prefix(words)
            .filter(|rest| rest.starts_with(' '))
            .or_else(|| text.strip_suffix(words).filter(|rest| rest.ends_with(' ')));
        if let Some(rest) = rest {
            return (rest.trim(), Some((bound, open)));
        }
    }
    (text, None)
}

fn day(text: &str, said_on: Day, calendar: &BusinessCalendar) -> Option<Day> {
    let reading = read_promise(text, said_on, calendar).ok()?;
    match reading.means {
        PromiseKind::Date {
            date,
            precision: Precision::Exact,
        } if reading.doubt.is_none() => Some(date),
        _ => None,
    }
}

/// "£46,000", "46k a year", "3 days", "25 %".
fn amount(text: &str) -> Option<Amount> {
    let text = text.trim();
    let (text, period) = PERIODS
        .iter()
        .find_map(|&(words, period)| Some((text.strip_suffix(words)?.trim_end(), period)))
        .map_or((text, None), |(rest, period)| (rest, Some(period)));
    let (text, before) = CURRENCIES
        .iter()
        .find_map(|&(words, sign)| Some((text.strip_prefix(words)?.trim_start(), sign)))
        .map_or((text, None), |(rest, sign)| (rest, Some(sign)));
    let end = text
        .find(|c: char| !(c.is_ascii_digit() || matches!(c, ',' | '.')))
        .unwrap_or(text.len());
    let (figures, rest) = text.split_at(end);
    let (mut hundredths, mut rest) = if figures.is_empty() {
        let (word, rest) = text.split_once(' ').unwrap_or((text, ""));
        let place = NUMBERS.iter().position(|known| *known == word)?;
        ((i64::try_from(place).ok()? + 1) * 100, rest)
    } else {
        (number(figures)?, rest)
    };
    if let Some(behind) = rest.strip_prefix('k') {
        hundredths = hundredths.checked_mul(1000)?;
        rest = behind;
    }
    let rest = rest.trim();
    let noun = match (before, rest) {
        (Some(sign), "") => Some(Noun::Money(sign)),
        (Some(_), _) => return None,
        (None, "") => None,
        (None, rest) => {
            let noun = NOUNS.iter().find(|(words, _)| words.contains(&rest));
            let money = || CURRENCIES.iter().find(|(words, _)| *words == rest);
            let money = || money().map(|(_, sign)| Noun::Money(sign));
            Some(noun.map(|(_, noun)| *noun).or_else(money)?)
        }
    };
    Some(Amount {
        hundredths,
        noun,
        period,
    })
}

/// "46,000", "4.5", "45500.50" in hundredths. What another country reads otherwise ("46.000",
/// "4,5") is not read.
fn number(text: &str) -> Option<i64> {
    let (whole, part) = match text.split_once('.') {
        Some((whole, part)) => (whole, part),
        None => (text, "0"),
    };
    let parts = match part.len() {
        1 => part.parse::<i64>().ok()?.checked_mul(10)?,
        2 => part.parse::<i64>().ok()?,
        _ => return None,
    };
    let mut groups = whole.split(',');
    let first = groups.next().filter(|first| !first.is_empty())?;
    let grouped = whole.contains(',');
    if grouped && (first.len() > 3 || groups.any(|group| group.len() != 3)) {
        return None;
    }
    let digits: String = whole.chars().filter(char::is_ascii_digit).collect();
    digits
        .parse::<i64>()
        .ok()?
        .checked_mul(100)?
        .checked_add(parts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::CalendarFacts;

    fn read(text: &str) -> Option<Measured> {
        let said_on = Day::from_ymd_opt(2026, 12, 3).expect("a day");
        let calendar = BusinessCalendar::new(None, &CalendarFacts::default());
        measured(text, said_on, &calendar)
    }

    fn number_of(text: &str) -> Option<(i64, Option<Noun>, Option<Period>)> {
        match read(text)?.measure {
            Measure::Amount(a) => Some((a.hundredths, a.noun, a.period)),
            Measure::Day(_) => None,
        }
    }

    #[test]
    fn amounts_are_read_as_people_write_them() {
        let pound = Some(Noun::Money("£"));
        for (text, hundredths, noun, period) in [
            ("£46,000", 4_600_000, pound, None),
            ("46k", 4_600_000, None, None),
            ("£46.5k", 4_650_000, pound, None),
            ("46 000", 0, None, None),
            ("45500.50", 4_550_050, None, None),
            ("46,000 EUR", 4_600_000, Some(Noun::Money("€")), None),
            (
                "€46,000 a year",
                4_600_000,
                Some(Noun::Money("€")),
                Some(Period::Year),
            ),
            ("3 days", 300, Some(Noun::Days), None),
            ("Three days.", 300, Some(Noun::Days), None),
            ("4.5 days a week", 450, Some(Noun::Days), Some(Period::Week)),
            ("25%", 2_500, Some(Noun::Percent), None),
            ("2", 200, None, None),
        ] {
            let expected = (hundredths > 0).then_some((hundredths, noun, period));
            assert_eq!(number_of(text), expected, "{text}");
        }
    }

    #[test]
    fn what_has_more_than_one_reading_is_not_read() {
        for text in [
            "46.000",
            "4,5 days",
            "£45-50k",
            "£45,000 plus bonus",
            "1,00,000",
            "the middle of the band",
            "four and a half days",
            "£46,000 EUR",
            "99999999999999999999",
            "9/12",
            "next month",
            "",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn days_are_read_in_figures_and_in_words() {
        for text in ["2027-01-11", "11 January", "11 Jan 2027", "January 11"] {
            let day = Day::from_ymd_opt(2027, 1, 11).expect("a day");
            let read = read(text).map(|read| read.measure);
            assert_eq!(read, Some(Measure::Day(day)), "{text}");
        }
    }

    #[test]
    fn a_word_names_the_side_and_whether_the_measure_itself_is_left_open() {
        for (text, bound, open) in [
            ("at least £46,000", Bound::AtLeast, false),
            ("3 days at most", Bound::AtMost, false),
            ("3 at most", Bound::AtMost, false),
            ("over 46k", Bound::AtLeast, true),
            ("after 4 Jan", Bound::AtLeast, true),
            ("not before 4 January", Bound::AtLeast, false),
            ("by 1 March", Bound::AtMost, false),
        ] {
            let read = read(text).map(|read| (read.bound, read.open));
            assert_eq!(read, Some((Some(bound), open)), "{text}");
        }
        assert_eq!(read("£46,000").map(|read| read.bound), Some(None));
    }
}
