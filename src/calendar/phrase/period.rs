use super::cursor::Cursor;
use super::day::{self, DayName, Week, Which};
use super::term::{Measure, Part, Term};

/// A stretch of the calendar as words name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    Week(Week, Part),
    Month(MonthRef, Part),
    Weekend,
    YearEnd,
}

impl Period {
    /// The period of the same kind after it, where words can name it as "the next".
    pub const fn following(self) -> Option<Self> {
        match self {
            Self::Week(Week::This, _) => Some(Self::Week(Week::Next, Part::Whole)),
            Self::Week(Week::Next, _) => Some(Self::Week(Week::AfterNext, Part::Whole)),
            Self::Month(MonthRef::This, _) => Some(Self::Month(MonthRef::Next, Part::Whole)),
            _ => None,
        }
    }
}

/// A month as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MonthRef {
    /// "The month", in "the end of the month".
    The,
    This,
    Next,
    Named {
        month: u32,
        year: Option<u32>,
    },
}

/// A day or a stretch of days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Day(DayName),
    Period(Period),
}

/// Recognises a day or a period. `placed` says that a word such as "in" stands before it, `dated`
/// that it is one such as "by".
pub fn place(cursor: &mut Cursor, placed: bool, dated: bool) -> Option<Place> {
    if let Some(day) = day::day_name(cursor, dated) {
        return Some(Place::Day(day));
    }
    let period = cursor.attempt(|c| period(c, placed))?;
    let weekday = match period {
        Period::Week(week, _) => cursor.attempt(|c| weekday_of(c, week)),
        _ => None,
    };
    Some(weekday.map_or(Place::Period(period), Place::Day))
}

/// "..., by Wednesday" after "next week".
fn weekday_of(c: &mut Cursor, week: Week) -> Option<DayName> {
    c.eat(Term::Comma);
    c.eat_one_of(&[Term::By, Term::On]);
    let weekday = c.read(day::weekday)?;
    let mut rest = *c;
    rest.eat(Term::Comma);
    let dated = day::day_name(&mut rest, true).is_some();
    (!dated).then_some(DayName::Weekday(weekday, Which::Of(week)))
}

fn period(c: &mut Cursor, placed: bool) -> Option<Period> {
    c.eat(Term::The);
    if c.eat(Term::YearEnd) {
        return Some(Period::YearEnd);
    }
    let this = c.attempt(|c| (c.eat(Term::This) && c.eat(Term::Weekend)).then_some(()));
    if this.is_some() || placed && c.eat(Term::Weekend) {
        return Some(Period::Weekend);
    }
    let part = part(c);
    c.attempt(|c| week(c, part))
        .or_else(|| month(c, part, placed || part.is_some()))
}

fn part(c: &mut Cursor) -> Option<Part> {
    c.attempt(|c| {
        let part = c.read(|term| match term {
            Term::Part(part) => Some(part),
            _ => None,
        })?;
        c.eat(Term::Dash { glued: true });
        c.eat_one_of(&[Term::Of, Term::In]);
        Some(part)
    })
}

fn week(c: &mut Cursor, part: Option<Part>) -> Option<Period> {
    let whole = part.unwrap_or(Part::Whole);
    if let Some(week) = day::named_week(c) {
        return Some(Period::Week(week, whole));
    }
    let the = c.eat(Term::The);
    let of_date = c.attempt(|c| {
        if !c.eat(Term::WeekOf) {
            (c.eat(Term::Measure(Measure::Week)) && c.eat(Term::Of)).then_some(())?;
        }
        day::dated(c, true)
    });
    if let Some(dated) = of_date {
        return Some(Period::Week(Week::Of(dated), whole));
    }
    // "The end of the week" and "end of week" are this week's; "early in the week" may be any.
    let known = part == Some(Part::End) || part == Some(Part::Later) && the;
    (known && c.eat(Term::Measure(Measure::Week))).then_some(Period::Week(Week::This, whole))
}

fn month(c: &mut Cursor, part: Option<Part>, placed: bool) -> Option<Period> {
    let whole = part.unwrap_or(Part::Whole);
    c.eat(Term::The);
    let month = c
        .attempt(named_month(placed))
        .or_else(|| c.attempt(relative_month))?;
    (month != MonthRef::The || part.is_some()).then_some(Period::Month(month, whole))
}

/// A month's name; one that is spelt like another word only where a month is expected.
fn named_month(placed: bool) -> impl FnOnce(&mut Cursor) -> Option<MonthRef> {
    move |c| {
        let month = c.read(|term| match term {
            Term::Month { number, sure } if sure || placed => Some(number),
            _ => None,
        })?;
        Some(MonthRef::Named {
            month,
            year: day::year(c),
        })
    }
}

fn relative_month(c: &mut Cursor) -> Option<MonthRef> {
    let month = c.read(|term| match term {
        Term::This => Some(MonthRef::This),
        Term::Next => Some(MonthRef::Next),
        _ => None,
    });
    c.eat(Term::Measure(Measure::Month))
        .then_some(month.unwrap_or(MonthRef::The))
}
