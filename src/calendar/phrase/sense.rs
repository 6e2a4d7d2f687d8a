use crate::calendar::Day;
use crate::domain::Unit;

/// A time that is known: on the calendar, or counted from the day it was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    Days {
        least: u32,
        most: u32,
        unit: Unit,
        approx: bool,
    },
    Day {
        day: Day,
        approx: bool,
    },
    Window {
        from: Day,
        to: Day,
    },
}

/// What makes a span doubtful. Of two spans, the other one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Qualm {
    Unit(Span),
    Week(Span),
    Start(Span),
    Order(Span),
    Date,
    Year,
}

/// What a moment was understood to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sense {
    pub span: Span,
    pub qualm: Option<Qualm>,
}

impl Span {
    pub const fn on(day: Day) -> Self {
        Self::Day { day, approx: false }
    }

    /// A window, or the day that is all of it.
    pub fn window(from: Day, to: Day) -> Self {
        if from == to {
            Self::on(to)
        } else {
            Self::Window { from, to }
        }
    }

    /// Its first and last day, if it stands on the calendar.
    pub const fn ends(self) -> Option<(Day, Day)> {
        match self {
            Self::Days { .. } => None,
            Self::Day { day, .. } => Some((day, day)),
            Self::Window { from, to } => Some((from, to)),
        }
    }

    /// The same, but only about then. A window says so already.
    pub const fn roughly(self) -> Self {
        match self {
            Self::Days {
                least, most, unit, ..
            } => Self::Days {
                least,
                most,
                unit,
                approx: true,
            },
            Self::Day { day, .. } => Self::Day { day, approx: true },
            window @ Self::Window { .. } => window,
        }
    }
}

impl Qualm {
    /// The same doubt about a span that was made from the doubtful one.
    pub fn map(self, change: impl Fn(Span) -> Option<Span>) -> Option<Self> {
        Some(match self {
            Self::Unit(other) => Self::Unit(change(other)?),
            Self::Week(other) => Self::Week(change(other)?),
            Self::Start(other) => Self::Start(change(other)?),
            Self::Order(other) => Self::Order(change(other)?),
            Self::Date => Self::Date,
            Self::Year => Self::Year,
        })
    }
}

impl Sense {
    pub const fn sure(span: Span) -> Self {
        Self { span, qualm: None }
    }

    pub const fn doubtful(span: Span, qualm: Qualm) -> Self {
        Self {
            span,
            qualm: Some(qualm),
        }
    }

    /// The same with a change to the span, and to the one that it may be instead.
    pub fn map(self, change: impl Fn(Span) -> Option<Span>) -> Option<Self> {
        let span = change(self.span)?;
        Some(Self {
            span,
            qualm: self.qualm.and_then(|qualm| qualm.map(&change)),
        })
    }
}
