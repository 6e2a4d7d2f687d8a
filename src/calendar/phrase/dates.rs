use chrono::Datelike as _;

use super::day::{Dated, DayName, MonthName, Which, Written};
use super::reading::Unreadable;
use super::sense::{Qualm, Sense, Span};
use super::weeks::Weeks;
use crate::calendar::{BusinessCalendar, Day, Weekday, plus_days};

/// A date without a year that lies further ahead than this is asked about: more likely it has just
/// passed, or is mistyped.
const FAR: i64 = 270;

/// Finds the days that words name. All relative words count from the day they were said.
#[derive(Clone, Copy, Debug)]
pub struct Dates<'c> {
    pub said_on: Day,
    pub calendar: &'c BusinessCalendar,
}

/// From where on the first fitting day is taken.
#[derive(Clone, Copy, Debug)]
pub struct Since {
    /// The earliest day for a date.
    pub date: Day,
    /// The day after which a weekday is looked for.
    pub weekday: Day,
}

impl<'c> Dates<'c> {
    pub const fn weeks(self) -> Weeks<'c> {
        Weeks::new(self.calendar)
    }

    /// From the day it was said: a date may be that day, a weekday is a later one.
    pub const fn since_now(self) -> Since {
        Since {
            date: self.said_on,
            weekday: self.said_on,
        }
    }

    /// The day that a name means.
    pub fn day(self, name: DayName, since: Since) -> Result<Sense, Unreadable> {
        match name {
            DayName::Today => Ok(Sense::sure(Span::on(self.said_on))),
            DayName::Tomorrow => Ok(Sense::sure(Span::on(plus_days(self.said_on, 1)))),
            DayName::Overmorrow => Ok(Sense::sure(Span::on(plus_days(self.said_on, 2)))),
            DayName::Feast { month, day } => self.unless_far(yearly(month, day, since.date)?),
            DayName::Weekday(weekday, which) => self.weekday(weekday, which, since),
            DayName::Dated(dated) => self.dated(dated, since),
        }
    }

    /// The day of a date. The day of the week that was said with it must be right.
    pub fn dated(self, dated: Dated, since: Since) -> Result<Sense, Unreadable> {
        let sense = self.written(dated, since)?;
        let Some((day, _)) = sense.span.ends() else {
            return Ok(sense);
        };
        if let Some(said) = dated.weekday.filter(|said| *said != day.weekday()) {
            return Err(Unreadable::WeekdayMismatch { date: day, said });
        }
        if day < self.said_on {
            return Err(Unreadable::Past(day));
        }
        Ok(sense)
    }

    fn written(self, dated: Dated, since: Since) -> Result<Sense, Unreadable> {
        match dated.date {
            Written::Bare(day) => monthly(day, since.date).map(|day| Sense::sure(Span::on(day))),
            Written::Named { day, month, year } => self.named(day, month, year, since),
            Written::Iso(date) => self.unless_far(exact(date.year, date.month, date.day)?),
            Written::Numeric {
                first,
                second,
                year,
                slash,
            } => {
                let certain = dated.weekday.is_some();
                match order(first, second, slash)? {
                    Order::Known { month, day } => self.numeric(month, day, year, since),
                    Order::MonthFirst if certain => self.numeric(first, second, year, since),
                    Order::MonthFirst => self.month_first(first, second, year, since),
                }
            }
        }
    }

    /// "12-11": the other order is a doubt, unless it is over.
    fn month_first(
        self,
        first: u32,
        second: u32,
        year: Option<u32>,
        since: Since,
    ) -> Result<Sense, Unreadable> {
        let means = self.numeric(first, second, year, since)?;
        let other = self.numeric(second, first, year, since)?;
        let is_over = |sense: Sense| sense.span.ends().is_some_and(|(day, _)| day < self.said_on);
        match (is_over(means), is_over(other)) {
            (_, true) => Ok(means),
            (true, false) => Err(Unreadable::DayOrMonth),
            (false, false) if means.qualm.is_some() => Err(Unreadable::DayOrMonth),
            (false, false) => Ok(Sense::doubtful(means.span, Qualm::Order(other.span))),
        }
    }

    fn numeric(
        self,
        month: u32,
        day: u32,
        year: Option<u32>,
        since: Since,
    ) -> Result<Sense, Unreadable> {
        self.named(day, MonthName::Number(month), year, since)
    }

    fn named(
        self,
        day: u32,
        month: MonthName,
        year: Option<u32>,
        since: Since,
    ) -> Result<Sense, Unreadable> {
        let month = match month {
            MonthName::Number(month) => month,
            MonthName::This => return in_month(month_of(self.said_on), day),
            MonthName::Next => return in_month(next_month(month_of(self.said_on)), day),
        };
        let date = match year {
            Some(year) => exact(year, month, day)?,
            None => yearly(month, day, since.date)?,
        };
        self.unless_far(date)
    }

    fn weekday(self, weekday: Weekday, which: Which, since: Since) -> Result<Sense, Unreadable> {
        let coming = next_weekday(weekday, since.weekday);
        let today = self.said_on.weekday() == weekday && since.weekday == self.said_on;
        match which {
            Which::Coming if today => Ok(other_week(coming, self.said_on)),
            Which::Coming => Ok(Sense::sure(Span::on(coming))),
            Which::This if today => Ok(other_week(self.said_on, coming)),
            Which::This => Ok(Sense::sure(Span::on(coming))),
            Which::Next => self.next_weekday(weekday, coming),
            Which::Of(week) => {
                let (start, other) = self.week(week)?;
                let day = in_week(start, weekday);
                if day < self.said_on {
                    return Err(Unreadable::Past(day));
                }
                Ok(match other {
                    Some(other) => other_week(day, in_week(other, weekday)),
                    None => Sense::sure(Span::on(day)),
                })
            }
        }
    }

    /// "Next Friday" is the one of next week to some, and the first that comes to others.
    fn next_weekday(self, weekday: Weekday, coming: Day) -> Result<Sense, Unreadable> {
        let (start, later) = self.week(super::day::Week::Next)?;
        let day = in_week(start, weekday);
        Ok(match later {
            Some(later) => other_week(day, in_week(later, weekday)),
            None if day != coming => other_week(day, coming),
            None => Sense::sure(Span::on(day)),
        })
    }

    /// The first day of a week, and of the one that it may be instead: on the last day of a week,
    /// "next week" begins tomorrow or a week later.
    pub fn week(self, week: super::day::Week) -> Result<(Day, Option<Day>), Unreadable> {
        use super::day::Week;

        let this = self.weeks().start(self.said_on);
        let ahead = match week {
            Week::This => return Ok((this, None)),
            Week::Next => plus_days(this, 7),
            Week::AfterNext => plus_days(this, 14),
            Week::Of(dated) => {
                let sense = self.dated(dated, self.since_now())?;
                return match (sense.span.ends(), sense.qualm) {
                    (Some((day, _)), None) => Ok((self.weeks().start(day), None)),
                    _ => Err(Unreadable::TwoMeanings),
                };
            }
        };
        let last_day = self.said_on == plus_days(this, 6);
        Ok((ahead, last_day.then(|| plus_days(ahead, 7))))
    }

    /// A date, with a doubt if it is far ahead.
    pub fn unless_far(self, day: Day) -> Result<Sense, Unreadable> {
        let sense = Sense::sure(Span::on(day));
        let is_far = (day - self.said_on).num_days() > FAR;
        Ok(if is_far {
            Sense {
                qualm: Some(Qualm::Year),
                ..sense
            }
        } else {
            sense
        })
    }
}

enum Order {
    Known { month: u32, day: u32 },
    MonthFirst,
}

/// Which number is the month. With a slash the world is of two minds; with a hyphen the month
/// comes first, as in 2026-12-18.
fn order(first: u32, second: u32, slash: bool) -> Result<Order, Unreadable> {
    match (first <= 12, second <= 12) {
        _ if first == second => Ok(Order::Known {
            month: first,
            day: second,
        }),
        (true, false) => Ok(Order::Known {
            month: first,
            day: second,
        }),
        (false, true) => Ok(Order::Known {
            month: second,
            day: first,
        }),
        (true, true) if slash => Err(Unreadable::DayOrMonth),
        (true, true) => Ok(Order::MonthFirst),
        (false, false) => Err(Unreadable::NoSuchDate),
    }
}

/// A year and a month in it.
pub type YearMonth = (i32, u32);

pub fn month_of(day: Day) -> YearMonth {
    (day.year(), day.month())
}

pub const fn next_month((year, month): YearMonth) -> YearMonth {
    if month >= 12 {
        (year + 1, 1)
    } else {
        (year, month + 1)
    }
}

fn in_month((year, month): YearMonth, day: u32) -> Result<Sense, Unreadable> {
    let day = Day::from_ymd_opt(year, month, day).ok_or(Unreadable::NoSuchDate)?;
    Ok(Sense::sure(Span::on(day)))
}

fn exact(year: u32, month: u32, day: u32) -> Result<Day, Unreadable> {
    let year = i32::try_from(year).map_err(|_| Unreadable::NoSuchDate)?;
    Day::from_ymd_opt(year, month, day).ok_or(Unreadable::NoSuchDate)
}

/// The first such day of a year on or after a day.
fn yearly(month: u32, day: u32, from: Day) -> Result<Day, Unreadable> {
    let mut dates = (0..=1).filter_map(|years| Day::from_ymd_opt(from.year() + years, month, day));
    dates
        .find(|date| *date >= from)
        .ok_or(Unreadable::NoSuchDate)
}

/// The first such day of a month on or after a day.
fn monthly(day: u32, from: Day) -> Result<Day, Unreadable> {
    let months = std::iter::successors(Some(month_of(from)), |month| Some(next_month(*month)));
    let mut dates = months
        .take(4)
        .filter_map(|(year, month)| Day::from_ymd_opt(year, month, day));
    dates
        .find(|date| *date >= from)
        .ok_or(Unreadable::NoSuchDate)
}

fn next_weekday(weekday: Weekday, after: Day) -> Day {
    let days = weekday.days_since(after.weekday());
    plus_days(after, i64::from(if days == 0 { 7 } else { days }))
}

fn in_week(start: Day, weekday: Weekday) -> Day {
    plus_days(start, i64::from(weekday.days_since(start.weekday())))
}

fn other_week(day: Day, other: Day) -> Sense {
    Sense::doubtful(Span::on(day), Qualm::Week(Span::on(other)))
}
