use super::dates::{Dates, YearMonth, month_of, next_month};
use super::day::Week;
use super::period::{MonthRef, Period};
use super::reading::Unreadable;
use super::sense::{Qualm, Sense, Span};
use super::term::Part;
use crate::calendar::{Day, plus_days};
use chrono::Datelike as _;

impl Dates<'_> {
    /// The days that the name of a period means.
    pub fn period(self, period: Period) -> Result<Sense, Unreadable> {
        match period {
            Period::Week(Week::This, part) => self.this_week(part),
            Period::Week(week, part) => {
                let (start, other) = self.week(week)?;
                let span = self.part_of_week(start, part);
                let qualm = other.map(|other| Qualm::Week(self.part_of_week(other, part)));
                match span.ends() {
                    Some((_, to)) if to < self.said_on => Err(Unreadable::Past(to)),
                    _ => Ok(Sense {
                        span: self.rest_of(span),
                        qualm,
                    }),
                }
            }
            Period::Month(month, part) => self.month(month, part),
            Period::Weekend => self.weekend(),
            Period::YearEnd => {
                let end = Day::from_ymd_opt(self.said_on.year(), 12, 31);
                Ok(Sense::sure(Span::on(end.unwrap_or(Day::MAX))))
            }
        }
    }

    /// What is left of this week. At the weekend nothing is: then the coming one may be meant.
    fn this_week(self, part: Part) -> Result<Sense, Unreadable> {
        let start = self.weeks().start(self.said_on);
        let (_, last) = self.weeks().workweek(start);
        let coming = self.part_of_week(plus_days(start, 7), part);
        let span = self.part_of_week(start, part);
        let (_, end) = span.ends().unwrap_or((last, last));
        match part {
            Part::Early | Part::FirstHalf | Part::Mid if end < self.said_on => {
                Err(Unreadable::Past(end))
            }
            _ if last < self.said_on => {
                let sunday = plus_days(start, 6);
                let rest = match part {
                    Part::End => Span::on(sunday),
                    _ => Span::window(self.said_on, sunday),
                };
                Ok(Sense::doubtful(coming, Qualm::Week(rest)))
            }
            Part::End if last == self.said_on => Ok(Sense::doubtful(span, Qualm::Week(coming))),
            Part::Later if last == self.said_on => Err(Unreadable::Past(last)),
            Part::Later => Ok(Sense::sure(Span::window(plus_days(self.said_on, 1), last))),
            _ => Ok(Sense::sure(self.rest_of(span))),
        }
    }

    /// A week is its business days. "Early" ends on its third day, "late" begins on its fourth.
    /// (policy)
    fn part_of_week(self, start: Day, part: Part) -> Span {
        let (first, last) = self.weeks().workweek(start);
        let day = |days| plus_days(start, days);
        match part {
            Part::Whole => Span::window(first, last),
            Part::Early | Part::FirstHalf => Span::window(start, day(2)),
            Part::Mid => Span::window(day(1), day(3)),
            Part::Late | Part::SecondHalf | Part::Later => Span::window(last.min(day(3)), last),
            Part::End => Span::on(last),
        }
    }

    fn weekend(self) -> Result<Sense, Unreadable> {
        let start = self.weeks().start(self.said_on);
        Ok(Sense::sure(self.rest_of(Span::window(
            plus_days(start, 5),
            plus_days(start, 6),
        ))))
    }

    fn month(self, month: MonthRef, part: Part) -> Result<Sense, Unreadable> {
        let now = month_of(self.said_on);
        let candidates = match month {
            MonthRef::The => vec![now, next_month(now)],
            MonthRef::This => vec![now],
            MonthRef::Next => vec![next_month(now)],
            MonthRef::Named {
                month,
                year: Some(year),
            } => {
                vec![(
                    i32::try_from(year).map_err(|_| Unreadable::NoSuchDate)?,
                    month,
                )]
            }
            MonthRef::Named { month, year: None } => vec![(now.0, month), (now.0 + 1, month)],
        };
        let spans = candidates
            .into_iter()
            .filter_map(|month| self.part_of_month(month, part));
        let mut past = None;
        for span in spans {
            match span.ends() {
                Some((_, to)) if to < self.said_on => past = Some(to),
                Some((from, _)) => {
                    let far = self.unless_far(from)?.qualm;
                    return Ok(Sense {
                        span: self.rest_of(span),
                        qualm: far,
                    });
                }
                None => {}
            }
        }
        Err(past.map_or(Unreadable::NoSuchDate, Unreadable::Past))
    }

    /// "Early" is the first ten days, "late" begins on the 21st, "mid" is about the 15th. (policy)
    fn part_of_month(self, month: YearMonth, part: Part) -> Option<Span> {
        let day = |day| Day::from_ymd_opt(month.0, month.1, day);
        let (next_year, next) = next_month(month);
        let last = Day::from_ymd_opt(next_year, next, 1)?.pred_opt()?;
        Some(match part {
            Part::Whole => Span::window(day(1)?, last),
            Part::Early => Span::window(day(1)?, day(10)?),
            Part::Mid => Span::Day {
                day: day(15)?,
                approx: true,
            },
            Part::Later if month == month_of(self.said_on) => {
                Span::window(plus_days(self.said_on, 1).min(last), last)
            }
            Part::FirstHalf => Span::window(day(1)?, day(15)?),
            Part::SecondHalf => Span::window(day(16)?, last),
            Part::Late | Part::Later => Span::window(day(21)?, last),
            Part::End => Span::on(last),
        })
    }

    /// Of a window that has begun, what is left.
    fn rest_of(self, span: Span) -> Span {
        match span {
            Span::Window { from, to } => Span::window(from.max(self.said_on).min(to), to),
            span => span,
        }
    }
}
