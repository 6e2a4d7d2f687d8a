use std::fmt;

use crate::calendar::{Day, Weekday};
use crate::domain::PromiseKind;

/// What words were understood to mean. Always shown back to the user for confirmation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The meaning.
    pub means: PromiseKind,
    /// What the screen should ask before it is stored.
    pub doubt: Option<Doubt>,
}

/// Another meaning that the words may have. The screen asks once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// Five or more days, without a word on which: calendar days were read; this is the meaning in
    /// business days.
    Unit(PromiseKind),
    /// "Next week" said on a Sunday, "by Friday" said on a Friday, "next Friday": the other week.
    Week(PromiseKind),
    /// "By next week", "by January": its end was read; this is the meaning if its start was meant.
    Start(PromiseKind),
    /// "12-11": the month was read first; this is the meaning if the day comes first.
    Order(PromiseKind),
    /// "I'll call back in a week", where "I" may be either side: the meaning if the other calls.
    Caller(PromiseKind),
    /// An event, or the end of a call-back window, without a date: the one read is a placeholder.
    /// Ask for it.
    Date,
    /// A date without a year that comes round only after nine months or more. Ask for the year.
    Year,
}

impl Doubt {
    /// The other meaning, where there is just one.
    #[must_use]
    pub const fn otherwise(self) -> Option<PromiseKind> {
        match self {
            Self::Unit(other)
            | Self::Week(other)
            | Self::Start(other)
            | Self::Order(other)
            | Self::Caller(other) => Some(other),
            Self::Date | Self::Year => None,
        }
    }
}

/// Why words could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// No time was found in them, or none that can be planned on.
    NotUnderstood,
    /// A time was found, and beside it a word that may change it and was not understood.
    LeftOver(String),
    /// They hold two times, or one that has two meanings.
    TwoMeanings,
    /// "9/12": the ninth of December or the twelfth of September.
    DayOrMonth,
    /// "31 November".
    NoSuchDate,
    /// "Friday the 12th", where the 12th is another day of the week.
    WeekdayMismatch {
        /// The date.
        date: Day,
        /// The day of the week in the words.
        said: Weekday,
    },
    /// A date that was over when it was said.
    Past(Day),
    /// An event without a date: "when Maria is back".
    NeedsDate,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotUnderstood => f.write_str(
                "no time was understood; write it like \"7-10 days\", \"by 18 December\" or \
                 \"next week\"",
            ),
            Self::LeftOver(word) => {
                write!(f, "\"{word}\" was not understood; write the time alone")
            }
            Self::TwoMeanings => f.write_str("it can mean two times; write the one that counts"),
            Self::DayOrMonth => {
                f.write_str("day and month cannot be told apart; write the month as a word")
            }
            Self::NoSuchDate => f.write_str("there is no such date"),
            Self::WeekdayMismatch { date, said } => {
                write!(
                    f,
                    "{date} is a {}, not a {}",
                    date.format("%A"),
                    full_name(*said)
                )
            }
            Self::Past(date) => write!(f, "{date} was already over when it was said"),
            Self::NeedsDate => f.write_str("it depends on an event; write the date of the event"),
        }
    }
}

impl std::error::Error for Unreadable {}

const fn full_name(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Mon => "Monday",
        Weekday::Tue => "Tuesday",
        Weekday::Wed => "Wednesday",
        Weekday::Thu => "Thursday",
        Weekday::Fri => "Friday",
        Weekday::Sat => "Saturday",
        Weekday::Sun => "Sunday",
    }
}
