use chrono::Months;

use super::amount::Amount;
use super::dates::{Dates, Since};
use super::day::{Dated, DayName, Week, Written};
use super::frame::{Frame, Moment, When};
use super::period::{Period, Place};
use super::reading::Unreadable;
use super::sense::{Qualm, Sense, Span};
use super::term::{Measure, Part};
use crate::calendar::{Day, plus_days};
use crate::domain::Unit;

/// Longer waits are a slip of the pen.
pub const LONGEST_WAIT: u32 = 365;

/// From this many days on it is asked which days are meant.
const WORTH_ASKING: u32 = 5;

impl Dates<'_> {
    /// What a moment means.
    pub fn sense(self, moment: Moment) -> Result<Sense, Unreadable> {
        let Moment { frame, when } = moment;
        let sense = match when {
            When::Amount(amount) => self.amount(amount, frame)?,
            When::Amounts(first, second) => self.amounts(first, second)?,
            When::Since(amount, anchor) => {
                self.counted_from(amount, anchor.ok_or(Unreadable::NeedsDate)?, frame)?
            }
            When::Place(place) => self.place(place, frame)?,
            When::Places(first, second) => self.places(first, second, frame)?,
            When::Event => self.after_break()?,
            When::Break if frame.after => self.after_break()?,
            When::Break if frame.by || frame.before => self.before_break()?,
            When::Break | When::Movable => return Err(Unreadable::NeedsDate),
        };
        if !frame.around {
            return Ok(sense);
        }
        sense
            .map(|span| Some(span.roughly()))
            .ok_or(Unreadable::NotUnderstood)
    }

    /// The days of an amount, counted from the day it was said.
    fn amount(self, amount: Amount, frame: Frame) -> Result<Sense, Unreadable> {
        if frame.before || frame.until || frame.between && amount.least == amount.most {
            return Err(Unreadable::NotUnderstood);
        }
        let span = self.days(amount)?;
        if amount.next_week {
            let next = self.period(Period::Week(Week::Next, Part::Whole))?;
            return Ok(Sense::doubtful(span, Qualm::Week(next.span)));
        }
        Ok(Sense {
            span,
            qualm: which_days(amount, span),
        })
    }

    fn amounts(self, first: Amount, second: Amount) -> Result<Sense, Unreadable> {
        let (first_days, second_days) = (self.days(first)?, self.days(second)?);
        let (
            Span::Days {
                least,
                unit,
                approx,
                ..
            },
            Span::Days {
                most,
                unit: second_unit,
                approx: second_approx,
                ..
            },
        ) = (first_days, second_days)
        else {
            return Err(Unreadable::NotUnderstood);
        };
        if unit != second_unit || least > most {
            return Err(Unreadable::NotUnderstood);
        }
        let span = Span::Days {
            least,
            most,
            unit,
            approx: approx || second_approx,
        };
        let both_open = first.measure == second.measure;
        Ok(Sense {
            span,
            qualm: which_days(second, span).filter(|_| both_open),
        })
    }

    /// An amount in days, if it is a plausible wait.
    fn days(self, amount: Amount) -> Result<Span, Unreadable> {
        let least = self
            .in_days(amount.least, amount.measure)
            .ok_or(Unreadable::NotUnderstood)?;
        let most = self
            .in_days(amount.most, amount.measure)
            .ok_or(Unreadable::NotUnderstood)?;
        if least == 0 || least > most || most > LONGEST_WAIT {
            return Err(Unreadable::NotUnderstood);
        }
        let unit = match amount.measure {
            Measure::BusinessDay => Unit::Business,
            _ => Unit::Calendar,
        };
        Ok(Span::Days {
            least,
            most,
            unit,
            approx: amount.approx,
        })
    }

    fn in_days(self, count: u32, measure: Measure) -> Option<u32> {
        match measure {
            Measure::Day | Measure::CalendarDay | Measure::BusinessDay => Some(count),
            Measure::Week => count.checked_mul(7),
            Measure::Fortnight => count.checked_mul(14),
            Measure::Hour => count.is_multiple_of(24).then_some(count / 24),
            Measure::Month => {
                let end = self
                    .said_on
                    .checked_add_months(Months::new(count.min(1200)))?;
                u32::try_from((end - self.said_on).num_days()).ok()
            }
            Measure::Year => None,
        }
    }

    /// "A week after the 10th": the anchor's last day, moved.
    fn counted_from(self, amount: Amount, from: Place, frame: Frame) -> Result<Sense, Unreadable> {
        let anchor = self.place(from, Frame::default())?;
        let span = self.days(amount)?;
        let sense = anchor
            .map(|anchor| self.moved(anchor, span, frame))
            .ok_or(Unreadable::NotUnderstood)?;
        let asked = match which_days(amount, span) {
            Some(Qualm::Unit(other)) => self.moved(anchor.span, other, frame).map(Qualm::Unit),
            _ => None,
        };
        match (sense.qualm, asked) {
            (Some(_), Some(_)) => Err(Unreadable::TwoMeanings),
            (qualm, asked) => Ok(Sense {
                qualm: qualm.or(asked),
                ..sense
            }),
        }
    }

    /// "... then decide within a week": the end of what goes on before, moved.
    pub fn counted_after(
        self,
        amount: Amount,
        ended: Day,
        frame: Frame,
    ) -> Result<Sense, Unreadable> {
        let span = self.days(amount)?;
        let moved = |span| self.moved(Span::on(ended), span, frame);
        let sense = Sense {
            span,
            qualm: which_days(amount, span),
        };
        sense.map(moved).ok_or(Unreadable::NotUnderstood)
    }

    fn moved(self, anchor: Span, by: Span, frame: Frame) -> Option<Span> {
        let (_, base) = anchor.ends()?;
        let Span::Days {
            least,
            most,
            unit,
            approx,
        } = by
        else {
            return None;
        };
        let (from, to) = (self.plus(base, least, unit), self.plus(base, most, unit));
        Some(match () {
            () if approx || frame.around => Span::Day {
                day: to,
                approx: true,
            },
            () if frame.within => Span::window(base, to),
            () => Span::window(from, to),
        })
    }

    /// So many days later.
    pub fn plus(self, day: Day, days: u32, unit: Unit) -> Day {
        match unit {
            Unit::Calendar => plus_days(day, days.into()),
            Unit::Business => self.calendar.plus(day, days),
        }
    }

    fn place(self, place: Place, frame: Frame) -> Result<Sense, Unreadable> {
        if frame.between {
            return Err(Unreadable::NotUnderstood);
        }
        if frame.before {
            return self.before(place);
        }
        if frame.inside && matches!(place, Place::Day(DayName::Feast { .. })) {
            // "In the new year" is any day of it.
            return Err(Unreadable::NeedsDate);
        }
        let sense = self.bare_place(place, self.since_now())?;
        match (place, sense.span) {
            (Place::Period(period), Span::Window { from, .. }) if frame.by && has_start(period) => {
                match sense.qualm {
                    Some(_) => Err(Unreadable::TwoMeanings),
                    None => Ok(Sense::doubtful(sense.span, Qualm::Start(Span::on(from)))),
                }
            }
            (Place::Period(Period::Weekend), _) if frame.by => self.before_weekend(),
            _ => Ok(sense),
        }
    }

    fn bare_place(self, place: Place, since: Since) -> Result<Sense, Unreadable> {
        match place {
            Place::Day(day) => self.day(day, since),
            Place::Period(period) => self.period(period),
        }
    }

    /// "Before Friday" ends on Thursday; "before the end of the month" on its last day.
    fn before(self, place: Place) -> Result<Sense, Unreadable> {
        if let Place::Period(Period::Weekend) = place {
            return self.before_weekend();
        }
        let since = Since {
            date: plus_days(self.said_on, 1),
            ..self.since_now()
        };
        let sense = self.bare_place(place, since)?;
        let day_before = |span: Span| match (span, place) {
            (Span::Day { .. }, Place::Period(_)) => Some(span),
            (Span::Day { day, approx }, _) => Some(Span::Day {
                day: plus_days(day, -1),
                approx,
            })
            .filter(|_| day > self.said_on),
            (Span::Window { from, .. }, _) => {
                let day = plus_days(from, -1);
                (day >= self.said_on)
                    .then(|| Span::on(self.calendar.roll_back(day).max(self.said_on)))
            }
            (Span::Days { .. }, _) => None,
        };
        let past = sense
            .span
            .ends()
            .map_or(self.said_on, |(day, _)| plus_days(day, -1));
        sense.map(day_before).ok_or(Unreadable::Past(past))
    }

    fn before_weekend(self) -> Result<Sense, Unreadable> {
        self.period(Period::Week(Week::This, Part::End))
    }

    /// "Between the 9th and the 11th", "Monday or Tuesday".
    fn places(self, first: Place, second: Place, frame: Frame) -> Result<Sense, Unreadable> {
        if frame.before {
            return Err(Unreadable::NotUnderstood);
        }
        let from = self.bare_place(first, self.since_now())?;
        let Some((start, _)) = from.span.ends() else {
            return Err(Unreadable::NotUnderstood);
        };
        if let Some(end) = self.end_under_way(second, start)? {
            // The days have begun. Without a month, those of next month may be meant as well.
            return match (first, second) {
                (
                    Place::Day(DayName::Dated(Dated {
                        date: Written::Bare(_),
                        ..
                    })),
                    _,
                ) => Err(Unreadable::TwoMeanings),
                _ => Ok(Sense::sure(Span::window(self.said_on, end))),
            };
        }
        let to = self.bare_place(
            second,
            Since {
                date: start,
                weekday: start,
            },
        )?;
        let Some((_, end)) = to.span.ends() else {
            return Err(Unreadable::NotUnderstood);
        };
        if end < start {
            return Err(Unreadable::NotUnderstood);
        }
        let qualm = match (from.qualm, to.qualm) {
            (None, None) => None,
            (Some(Qualm::Year) | None, Some(Qualm::Year)) => Some(Qualm::Year),
            _ => return Err(Unreadable::TwoMeanings),
        };
        Ok(Sense {
            span: Span::window(start, end),
            qualm,
        })
    }

    /// The end of a window of dates, if it comes before the next start: then it has begun.
    fn end_under_way(self, second: Place, start: Day) -> Result<Option<Day>, Unreadable> {
        let Place::Day(DayName::Dated(dated)) = second else {
            return Ok(None);
        };
        let soonest = self.dated(dated, self.since_now())?;
        Ok(soonest
            .span
            .ends()
            .map(|(_, end)| end)
            .filter(|end| *end < start))
    }

    fn after_break(self) -> Result<Sense, Unreadable> {
        let (_, back) = self
            .weeks()
            .longest_break(self.said_on)
            .ok_or(Unreadable::NeedsDate)?;
        Ok(Sense::doubtful(Span::on(back), Qualm::Date))
    }

    fn before_break(self) -> Result<Sense, Unreadable> {
        let (first, _) = self
            .weeks()
            .longest_break(self.said_on)
            .ok_or(Unreadable::NeedsDate)?;
        let last = self.calendar.roll_back(plus_days(first, -1));
        if last < self.said_on {
            return Err(Unreadable::NeedsDate);
        }
        Ok(Sense::doubtful(Span::on(last), Qualm::Date))
    }
}

/// Whether "by" it may mean by its first day.
const fn has_start(period: Period) -> bool {
    match period {
        Period::Week(week, part) => matches!(part, Part::Whole) && !matches!(week, Week::This),
        Period::Month(month, part) => {
            matches!(part, Part::Whole) && !matches!(month, super::period::MonthRef::This)
        }
        Period::Weekend | Period::YearEnd => false,
    }
}

/// The doubt whether days are business days, where nobody said so and it makes a difference.
fn which_days(amount: Amount, span: Span) -> Option<Qualm> {
    let open = amount.measure == Measure::Day && !amount.vague && amount.most >= WORTH_ASKING;
    match span {
        Span::Days {
            least,
            most,
            approx,
            ..
        } if open => Some(Qualm::Unit(Span::Days {
            least,
            most,
            unit: Unit::Business,
            approx,
        })),
        _ => None,
    }
}
