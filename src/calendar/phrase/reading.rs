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
