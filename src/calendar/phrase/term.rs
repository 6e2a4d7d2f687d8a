use crate::calendar::Weekday;

/// What a word, a fixed phrase or a sign means to the recognisers, whatever the language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Term {
    /// A word without a bearing on time.
    Other,
    /// A word that changes the meaning of a time in a way that no recogniser knows: "if", "ago".
    Loud,

    /// A count.
    Number(u32),
    /// A count that a smaller one may complete: "twenty".
    Tens(u32),
    /// "18th", "first".
    Ordinal(u32),
    /// "a", "another".
    A,
    /// "couple".
    Couple,
    /// "few".
    Few,
    /// Words between a count and what it counts: "more", "full".
    More,
    /// What is counted.
    Measure(Measure),
    /// The same in a letter or two, which are something else where no number stands before them.
    Short(Measure),
    /// What is counted that is not time: "candidates", "rounds".
    Thing,
    /// "about", before a time.
    Around,
    /// "or so", before or after a time.
    Roughly,

    /// "7-10": a range, or a month and a day.
    Pair(u32, u32),
    /// "2026-12-18".
    Iso(Numeral),
    /// "12/18" or "12-18-2026": its order is still to be found out.
    Numeric {
        /// The number written first.
        first: u32,
        /// The number written second.
        second: u32,
        /// The year, if there is one.
        year: Option<u32>,
        /// Written with a slash, which the whole world uses in either order.
        slash: bool,
    },
    /// "5:30".
    Clock,
    /// "am": makes the number before it a time of day.
    Meridiem,

    /// A day of the week.
    Weekday(Weekday),
    /// A month.
    Month {
        /// 1 to 12.
        number: u32,
        /// No other word is spelt like it, as "may" is.
        sure: bool,
    },
    /// A holiday on a fixed date.
    Feast {
        /// Its month.
        month: u32,
        /// Its day.
        day: u32,
    },
    /// "the holidays", "the shutdown": a closure that the calendar may know.
    Break,
    /// A holiday whose date depends on the year or the country.
    Movable,
    /// "today".
    Today,
    /// "tomorrow".
    Tomorrow,
    /// "the day after tomorrow".
    Overmorrow,
    /// "now".
    Now,
    /// "morning", "noon": promises count in days, so it adds nothing to one.
    DayPart,
    /// "end of the day": the same, and alone it means today.
    EndOfDay,

    /// "this".
    This,
    /// "next".
    Next,
    /// "this coming".
    Coming,
    /// "the week after next".
    WeekAfterNext,
    /// "the week after": only in "next week or the week after".
    WeekAfter,
    /// "week commencing".
    WeekOf,
    /// "weekend".
    Weekend,
    /// "year end".
    YearEnd,
    /// "early", "mid", "end of".
    Part(Part),

    /// "by", "no later than".
    By,
    /// "before".
    Before,
    /// "in", "during".
    In,
    /// "within", "up to".
    Within,
    /// "on", "at".
    On,
    /// "until".
    Until,
    /// "after".
    After,
    /// "no earlier than", "at least".
    AtLeast,
    /// "over".
    Over,
    /// "for".
    For,
    /// "from".
    From,
    /// "between".
    Between,
    /// "sometime".
    Sometime,
    /// "when", "once".
    When,
    /// "to".
    To,
    /// "and".
    And,
    /// "or", and a stroke between words.
    Or,
    /// "maybe".
    Maybe,
    /// "of".
    Of,
    /// "the".
    The,
    /// "at the latest", "or sooner": after a time, adds nothing.
    Latest,
    /// "at the earliest", "or later": after a time, makes it a beginning.
    Earliest,
    /// "not", "no".
    Not,
    /// "last".
    Last,
    /// "then", "after that".
    Then,

    /// An answer or what leads to it: "decide", "hear from us".
    Answer,
    /// "if you have not heard": what follows is when the answer should have come.
    Unheard,
    /// What goes on before the answer: "interviewing", "the board meets".
    Activity,
    /// "finish": ends an activity.
    Finish,
    /// "back", "returns": an activity, unless it belongs to a call or an answer.
    Back,
    /// An invitation to call: "call us back".
    Invite,
    /// "call".
    Call,
    /// "will", "could": who acts stands before it.
    Will,
    /// "please", "you can": the candidate acts.
    Urged,
    /// "I".
    I,
    /// "you".
    You,
    /// "we", "they".
    They,
    /// Looks back at a meeting: "thanks", "nice to meet you".
    Courtesy,
    /// "soon".
    Soon,
    /// "not said".
    Unsaid,

    /// A comma, colon or bracket.
    Comma,
    /// The end of a sentence.
    Stop,
    /// A dash.
    Dash {
        /// Without spaces around it.
        glued: bool,
    },
}

/// A date in figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Numeral {
    /// The year.
    pub year: u32,
    /// The month.
    pub month: u32,
    /// The day of the month.
    pub day: u32,
}

/// What time is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Days, without a word on which.
    Day,
    /// "calendar days".
    CalendarDay,
    /// "business days".
    BusinessDay,
    /// Weeks.
    Week,
    /// Two weeks.
    Fortnight,
    /// Months.
    Month,
    /// Hours: only whole days of them can be planned on.
    Hour,
    /// Years: only their end is understood.
    Year,
}

/// A part of a week or a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// All of it.
    Whole,
    /// "early".
    Early,
    /// "mid".
    Mid,
    /// "first half of".
    FirstHalf,
    /// "second half of".
    SecondHalf,
    /// "late".
    Late,
    /// "later": the rest, or the late part of one that has not begun.
    Later,
    /// "end of".
    End,
}

/// A term and the words it was read from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// The meaning.
    pub term: Term,
    /// The words, in lower case.
    pub text: String,
}

impl Term {
    /// Whether the words cannot be said to be understood while this stands unread in them.
    pub const fn is_loud(self) -> bool {
        matches!(
            self,
            Self::Loud
                | Self::Number(_)
                | Self::Tens(_)
                | Self::Ordinal(_)
                | Self::Couple
                | Self::Few
                | Self::Measure(_)
                | Self::Pair(..)
                | Self::Iso(_)
                | Self::Numeric { .. }
                | Self::Weekday(_)
                | Self::Month { sure: true, .. }
                | Self::Feast { .. }
                | Self::Break
                | Self::Movable
                | Self::Today
                | Self::Tomorrow
                | Self::Overmorrow
                | Self::Next
                | Self::WeekAfterNext
                | Self::WeekAfter
                | Self::WeekOf
                | Self::Weekend
                | Self::YearEnd
                | Self::Part(_)
                | Self::By
                | Self::Before
                | Self::Until
                | Self::Within
                | Self::AtLeast
                | Self::Between
                | Self::Earliest
                | Self::Not
                | Self::Unsaid
        )
    }

    /// Whether it ends a clause.
    pub const fn ends_clause(self) -> bool {
        matches!(self, Self::Comma | Self::Stop | Self::Dash { glued: false })
    }
}
