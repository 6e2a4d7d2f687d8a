use super::dates::Dates;
use super::frame::Frame;
use super::meaning::LONGEST_WAIT;
use super::reading::{Doubt, Reading, Unreadable};
use super::sense::{Qualm, Sense, Span};
use crate::calendar::{Day, plus_days};
use crate::domain::{Precision, PromiseKind, Unit};

/// How long a call-back window is whose end nobody named. (policy)
const OPEN_WINDOW: u32 = 7;

/// What is promised with a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    /// An answer.
    Promise,
    /// Only that there is none before.
    Event,
    /// That the candidate may call.
    Callback,
}

impl Dates<'_> {
    /// The reading of a sense.
    pub fn reading(
        self,
        sense: Sense,
        frame: Frame,
        manner: Manner,
        unclear_caller: bool,
    ) -> Result<Reading, Unreadable> {
        let means = self.kind(sense.span, frame, manner)?;
        let open = manner == Manner::Callback && frame.after && sense.qualm != Some(Qualm::Date);
        let doubts = [
            sense
                .qualm
                .map(|qualm| self.doubt(qualm, frame, manner))
                .transpose()?,
            open.then_some(Doubt::Date),
            if unclear_caller {
                Some(Doubt::Caller(self.kind(
                    sense.span,
                    frame,
                    Manner::Callback,
                )?))
            } else {
                None
            },
        ];
        let mut doubts = doubts.into_iter().flatten();
        match (doubts.next(), doubts.next()) {
            (_, Some(_)) => Err(Unreadable::TwoMeanings),
            (doubt, None) => Ok(Reading { means, doubt }),
        }
    }

    fn doubt(self, qualm: Qualm, frame: Frame, manner: Manner) -> Result<Doubt, Unreadable> {
        let kind = |span| self.kind(span, frame, manner);
        Ok(match qualm {
            Qualm::Unit(other) => Doubt::Unit(kind(other)?),
            Qualm::Week(other) => Doubt::Week(kind(other)?),
            Qualm::Start(other) => Doubt::Start(kind(other)?),
            Qualm::Order(other) => Doubt::Order(kind(other)?),
            Qualm::Date => Doubt::Date,
            Qualm::Year => Doubt::Year,
        })
    }

    fn kind(self, span: Span, frame: Frame, manner: Manner) -> Result<PromiseKind, Unreadable> {
        match manner {
            Manner::Promise => Ok(promise(span)),
            Manner::Event => Ok(PromiseKind::Event {
                date: self.ends(span).1,
            }),
            Manner::Callback => self.callback(span, frame),
        }
    }

    /// A window for a call, in calendar days after the conversation.
    fn callback(self, span: Span, frame: Frame) -> Result<PromiseKind, Unreadable> {
        let (from, to) = self.ends(span);
        let days = |day: Day| {
            let days = u32::try_from((day - self.said_on).num_days()).ok();
            days.filter(|days| *days <= LONGEST_WAIT)
                .ok_or(Unreadable::NotUnderstood)
        };
        let (n, m) = (days(from)?, days(to)?);
        Ok(match () {
            () if frame.after => PromiseKind::Callback {
                n: days(plus_days(to, 1))?,
                m: m + OPEN_WINDOW,
            },
            // "Call by Friday", "within a week": any day up to then, from tomorrow on.
            () if frame.by || frame.before || frame.within => {
                PromiseKind::Callback { n: m.min(1), m }
            }
            () => PromiseKind::Callback { n, m },
        })
    }

    fn ends(self, span: Span) -> (Day, Day) {
        match span {
            Span::Days {
                least, most, unit, ..
            } => (
                self.plus(self.said_on, least, unit),
                self.plus(self.said_on, most, unit),
            ),
            Span::Day { day, .. } => (day, day),
            Span::Window { from, to } => (from, to),
        }
    }
}

fn promise(span: Span) -> PromiseKind {
    match span {
        Span::Days {
            least,
            most,
            unit,
            approx,
        } => {
            let precision = if approx {
                Precision::Approx
            } else {
                Precision::Bounded
            };
            days(least, most, unit, precision)
        }
        Span::Day { day: date, approx } => {
            let precision = if approx {
                Precision::Approx
            } else {
                Precision::Exact
            };
            PromiseKind::Date { date, precision }
        }
        Span::Window {
            from: date,
            to: date2,
        } => PromiseKind::DateRange { date, date2 },
    }
}

const fn days(n: u32, m: u32, unit: Unit, precision: Precision) -> PromiseKind {
    if n == m {
        PromiseKind::Days { n, unit, precision }
    } else {
        PromiseKind::Range {
            n,
            m,
            unit,
            precision,
        }
    }
}
