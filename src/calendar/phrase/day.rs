use super::amount::number;
use super::cursor::Cursor;
use super::term::{Measure, Numeral, Part, Term};
use crate::calendar::Weekday;

/// A day as words name it, before it is known which one that is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayName {
    Today,
    Tomorrow,
    Overmorrow,
    Feast { month: u32, day: u32 },
    Weekday(Weekday, Which),
    Dated(Dated),
}

/// Which of the days of that name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// "Friday": the first after today.
    Coming,
    /// "This Friday".
    This,
    /// "Next Friday".
    Next,
    /// "Friday of next week".
    Of(Week),
}

/// A week as words name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Week {
    This,
    Next,
    AfterNext,
    /// "The week of the 14th".
    Of(Dated),
}

/// A date, and the day of the week that was said with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dated {
    pub date: Written,
    pub weekday: Option<Weekday>,
}

/// A date as it was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// "The 18th".
    Bare(u32),
    /// "18 December".
    Named {
        day: u32,
        month: MonthName,
        year: Option<u32>,
    },
    /// "2026-12-18".
    Iso(Numeral),
    /// "12-18".
    Numeric {
        first: u32,
        second: u32,
        year: Option<u32>,
        slash: bool,
    },
}

/// A month as words name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MonthName {
    This,
    Next,
    Number(u32),
}

/// Recognises a day. `placed` says that a word such as "by" stands before it, which tells a date
/// from a mere number.
pub fn day_name(cursor: &mut Cursor, placed: bool) -> Option<DayName> {
    cursor.attempt(|c| {
        c.attempt(edge_of_day);
        c.read(plain_day)
            .or_else(|| c.attempt(|c| weekday_first(c)))
            .or_else(|| dated(c, placed).map(DayName::Dated))
    })
}

/// Recognises a date: a day of the week alone is none.
pub fn dated(cursor: &mut Cursor, placed: bool) -> Option<Dated> {
    cursor.attempt(|c| {
        let weekday = c.attempt(|c| {
            let weekday = c.read(weekday)?;
            c.eat(Term::Comma);
            Some(weekday)
        });
        let date = written(c, placed || weekday.is_some())?;
        let weekday = weekday.or_else(|| trailing_weekday(c));
        Some(Dated { date, weekday })
    })
}

/// The days of "9 to 11 December" and "December 9-11", whose month stands only once.
pub fn days_of_month(cursor: &mut Cursor, between: bool) -> Option<(Dated, Dated)> {
    cursor.attempt(|c| {
        c.eat(Term::The);
        let leading = c.read(month);
        let (first, second) = two_days(c, between)?;
        let month = match leading {
            Some(month) => month,
            None => {
                c.eat(Term::Of);
                month_name(c)?
            }
        };
        let year = year(c);
        let day = |day| Dated {
            date: Written::Named { day, month, year },
            weekday: None,
        };
        Some((day(first), day(second)))
    })
}

/// "The end of" Friday, "early" on Friday: promises count in days.
fn edge_of_day(c: &mut Cursor) -> Option<()> {
    c.eat(Term::The);
    let edges = [
        Term::Part(Part::Early),
        Term::Part(Part::Late),
        Term::Part(Part::End),
    ];
    c.eat_one_of(&edges).then_some(())?;
    c.eat_one_of(&[Term::Of, Term::On]);
    Some(())
}

/// "This Friday", "Friday", with a date or a week if they follow.
fn weekday_first(c: &mut Cursor) -> Option<DayName> {
    c.eat(Term::The);
    let which = c.read(|term| match term {
        Term::This => Some(Which::This),
        Term::Next => Some(Which::Next),
        Term::Coming => Some(Which::Coming),
        _ => None,
    });
    if let Some(dated) = dated_after_weekday(c) {
        return Some(DayName::Dated(dated));
    }
    let weekday = c.read(weekday)?;
    let which = which.or_else(|| {
        c.attempt(|c| {
            c.eat_one_of(&[Term::Of, Term::In]);
            named_week(c).map(Which::Of)
        })
    });
    Some(DayName::Weekday(weekday, which.unwrap_or(Which::Coming)))
}

fn dated_after_weekday(c: &mut Cursor) -> Option<Dated> {
    c.peek().and_then(weekday)?;
    dated(c, true)
}

/// "This week", "next week", "the week after next".
pub fn named_week(c: &mut Cursor) -> Option<Week> {
    c.attempt(|c| {
        if c.eat(Term::WeekAfterNext) {
            return Some(Week::AfterNext);
        }
        let week = c.read(|term| match term {
            Term::This => Some(Week::This),
            Term::Next => Some(Week::Next),
            _ => None,
        })?;
        c.eat(Term::Measure(Measure::Week)).then_some(week)
    })
}

/// The year after a date.
pub fn year(c: &mut Cursor) -> Option<u32> {
    c.attempt(|c| {
        c.eat(Term::Comma);
        c.read(|term| number(term).filter(|year| (1000..=9999).contains(year)))
    })
}

/// A month by its name.
pub const fn month(term: Term) -> Option<MonthName> {
    match term {
        Term::Month { number, .. } => Some(MonthName::Number(number)),
        _ => None,
    }
}

const fn plain_day(term: Term) -> Option<DayName> {
    match term {
        Term::Today => Some(DayName::Today),
        Term::Tomorrow => Some(DayName::Tomorrow),
        Term::Overmorrow => Some(DayName::Overmorrow),
        Term::Feast { month, day } => Some(DayName::Feast { month, day }),
        _ => None,
    }
}

pub const fn weekday(term: Term) -> Option<Weekday> {
    match term {
        Term::Weekday(weekday) => Some(weekday),
        _ => None,
    }
}

fn written(c: &mut Cursor, placed: bool) -> Option<Written> {
    c.attempt(figures_of(placed))
        .or_else(|| c.attempt(month_first))
        .or_else(|| c.attempt(day_first))
        .or_else(|| c.attempt(bare_ordinal(placed)))
        .or_else(|| if placed { c.attempt(bare_number) } else { None })
}

/// "2026-12-18", "12/18", and "12-18" where it cannot be a range of days.
fn figures_of(placed: bool) -> impl FnOnce(&mut Cursor) -> Option<Written> {
    move |c| {
        let figures = c.read(|term| match term {
            Term::Iso(numeral) => Some(Written::Iso(numeral)),
            Term::Numeric {
                first,
                second,
                year,
                slash,
            } => Some(Written::Numeric {
                first,
                second,
                year,
                slash,
            }),
            Term::Pair(first, second) if placed => Some(Written::Numeric {
                first,
                second,
                year: None,
                slash: false,
            }),
            _ => None,
        })?;
        (!c.peek().is_some_and(makes_a_count)).then_some(figures)
    }
}

fn month_first(c: &mut Cursor) -> Option<Written> {
    let month = c.read(month)?;
    c.eat(Term::The);
    let day = day_number(c)?;
    Some(Written::Named {
        day,
        month,
        year: year(c),
    })
}

fn day_first(c: &mut Cursor) -> Option<Written> {
    c.eat(Term::The);
    let day = day_number(c)?;
    c.eat(Term::Of);
    let month = month_name(c)?;
    Some(Written::Named {
        day,
        month,
        year: year(c),
    })
}

/// "December", "next month".
fn month_name(c: &mut Cursor) -> Option<MonthName> {
    c.read(month).or_else(|| {
        c.attempt(|c| {
            let month = c.read(|term| match term {
                Term::This => Some(MonthName::This),
                Term::Next => Some(MonthName::Next),
                _ => None,
            })?;
            c.eat(Term::Measure(Measure::Month)).then_some(month)
        })
    })
}

/// "The 18th", but not the first of something else, as in "the second round".
fn bare_ordinal(placed: bool) -> impl FnOnce(&mut Cursor) -> Option<Written> {
    move |c| {
        let placed = c.eat(Term::The) || placed;
        let day = c.read(ordinal)?;
        let date = match c.peek() {
            _ if day <= 3 && !placed => false,
            None => true,
            Some(term) if day <= 3 => follows_a_date(term),
            Some(term) => !is_counted(term),
        };
        date.then_some(Written::Bare(day))
    }
}

/// "First", "second" and "third" mean much else, so only few words may follow them as a date.
const fn follows_a_date(term: Term) -> bool {
    term.ends_clause()
        || matches!(
            term,
            Term::Latest
                | Term::Earliest
                | Term::Roughly
                | Term::Then
                | Term::And
                | Term::Or
                | Term::To
                | Term::Until
                | Term::Dash { .. }
                | Term::Answer
                | Term::Invite
                | Term::They
                | Term::Weekday(_)
                | Term::DayPart
                | Term::Clock
        )
}

/// "The 18" where only a date can stand: at the end of its clause.
fn bare_number(c: &mut Cursor) -> Option<Written> {
    if !c.eat(Term::The) {
        return None;
    }
    let day = c.read(number)?;
    let ends = |term: Term| term.ends_clause() || matches!(term, Term::And | Term::Then);
    c.peek().is_none_or(ends).then_some(Written::Bare(day))
}

fn day_number(c: &mut Cursor) -> Option<u32> {
    let day = c.read(|term| ordinal(term).or_else(|| number(term)))?;
    (day < 100 && !c.peek().is_some_and(makes_a_count)).then_some(day)
}

fn two_days(c: &mut Cursor, between: bool) -> Option<(u32, u32)> {
    if let Some(Term::Pair(first, second)) = c.peek() {
        c.skip();
        return Some((first, second));
    }
    let first = day_number(c)?;
    let joined = c.eat_one_of(&[Term::To, Term::Or, Term::Until])
        || matches!(c.peek(), Some(Term::Dash { .. })) && {
            c.skip();
            true
        }
        || between && c.eat(Term::And);
    if !joined {
        return None;
    }
    c.eat(Term::The);
    Some((first, day_number(c)?))
}

/// "The 18th, a Friday", "11 December (Fri)". A date after the weekday makes it another day.
fn trailing_weekday(c: &mut Cursor) -> Option<Weekday> {
    c.attempt(|c| {
        let bracketed = c.eat(Term::Comma);
        c.eat(Term::A);
        let found = c.read(weekday)?;
        let mut rest = *c;
        rest.eat(Term::Comma);
        let other_day = written(&mut rest, true).is_some() || named_week(&mut rest).is_some();
        if bracketed {
            c.eat(Term::Comma);
        }
        (!other_day).then_some(found)
    })
}

const fn ordinal(term: Term) -> Option<u32> {
    match term {
        Term::Ordinal(day) => Some(day),
        _ => None,
    }
}

const fn makes_a_count(term: Term) -> bool {
    matches!(term, Term::Measure(_) | Term::Thing | Term::More)
}

const fn is_counted(term: Term) -> bool {
    matches!(
        term,
        Term::Measure(_) | Term::Thing | Term::More | Term::Activity
    )
}
