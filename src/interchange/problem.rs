use crate::calendar::{Day, Unreadable, ZoneId};
use crate::domain::{Id, TableName};

/// Something wrong with a file: where, and what. It is said by [`crate::text::problem_line`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The field, as in `promises[0].made_on`; empty for the file as a whole.
    pub field: String,
    /// The line in the file, counted from one.
    pub line: Option<usize>,
    /// What is wrong.
    pub wrong: Wrong,
}

/// What can be wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// It is longer than [`super::MAX_BYTES`].
    TooLarge,
    /// It is not JSON, in the parser's words.
    NotJson(String),
    /// It does not decode, in the decoder's words.
    Undecodable(String),
    /// It does not say what it is.
    FormatMissing,
    /// It says that it is something else.
    OtherFormat(String),
    /// It does not say its version.
    VersionMissing,
    /// Two records have this id.
    IdTwice(String),
    /// An array stands where an object belongs.
    ArrayForObject,
    /// A reference leads nowhere.
    Nobody {
        /// Among what it is looked for.
        table: TableName,
        /// What it names.
        id: Id,
    },
    /// A session is named that the interview does not have.
    NoSession {
        /// The interview.
        interview: Id,
        /// The session.
        session: Id,
    },
    /// A time zone that nobody knows.
    NoZone(ZoneId),
    /// A calendar without a single working day.
    NoWorkday,
    /// It ends before it begins.
    Backwards,
    /// The upper end of a range is below the lower.
    UpperBelowLower,
    /// More days than anybody promises.
    TooManyDays(u32),
    /// A promise is over before it was made.
    BeforeSaid {
        /// Its end.
        end: Day,
        /// When it was made.
        said: Day,
    },
    /// A promise is over before the interview.
    BeforeInterview {
        /// Its end.
        end: Day,
        /// The day of the interview.
        interview: Day,
    },
    /// Words that depend on an event whose date is not in them.
    NeedsDate(String),
    /// Words that cannot be read.
    Unreadable {
        /// The words.
        words: String,
        /// Why not.
        why: Unreadable,
    },
}
