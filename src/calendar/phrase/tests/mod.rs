#[cfg(not(target_arch = "wasm32"))]
mod always;
mod calendars;
mod doubts;
mod meanings;
mod refusals;
mod rows;

use super::{Doubt, Reading, Unreadable, read_promise};
use crate::calendar::{BusinessCalendar, Day};
use crate::domain::{CalendarFacts, Closure, PromiseKind, Unit};

/// Tuesday 1 December 2026, the day of most worked examples.
const TUESDAY: &str = "2026-12-01";

fn day(text: &str) -> Day {
    text.parse().expect(text)
}

fn holidays() -> CalendarFacts {
    CalendarFacts {
        holidays: Some(vec![day("2026-12-25"), day("2027-01-01")]),
        ..CalendarFacts::default()
    }
}

/// Monday to Friday, with the holidays of the worked examples.
fn usual() -> BusinessCalendar {
    BusinessCalendar::new(None, &holidays())
}

/// The same, closed from 24 December to 3 January.
fn closed() -> BusinessCalendar {
    let closure = Closure {
        from: day("2026-12-24"),
        to: day("2027-01-03"),
    };
    let facts = CalendarFacts {
        closures: Some(vec![closure]),
        ..holidays()
    };
    BusinessCalendar::new(None, &facts)
}

/// A reading in short, such as `7-10 days bounded ? unit 7-10 business days bounded`.
fn short(reading: Result<Reading, Unreadable>) -> String {
    let Reading { means, doubt } = match reading {
        Ok(reading) => reading,
        Err(why) => return format!("{why:?}"),
    };
    let word = match doubt {
        None => return kind(means),
        Some(Doubt::Unit(_)) => "unit",
        Some(Doubt::Week(_)) => "week",
        Some(Doubt::Start(_)) => "start",
        Some(Doubt::Order(_)) => "order",
        Some(Doubt::Caller(_)) => "caller",
        Some(Doubt::Date) => "date",
        Some(Doubt::Year) => "year",
    };
    match doubt.and_then(Doubt::otherwise) {
        Some(other) => format!("{} ? {word} {}", kind(means), kind(other)),
        None => format!("{} ? {word}", kind(means)),
    }
}

fn kind(kind: PromiseKind) -> String {
    let days = |unit| match unit {
        Unit::Calendar => "days",
        Unit::Business => "business days",
    };
    match kind {
        PromiseKind::None => "none".to_owned(),
        PromiseKind::Days { n, unit, precision } => {
            format!("{n} {} {}", days(unit), precision.word())
        }
        PromiseKind::Range {
            n,
            m,
            unit,
            precision,
        } => {
            format!("{n}-{m} {} {}", days(unit), precision.word())
        }
        PromiseKind::Date { date, precision } => format!("{date} {}", precision.word()),
        PromiseKind::DateRange { date, date2 } => format!("{date}..{date2}"),
        PromiseKind::Event { date } => format!("event {date}"),
        PromiseKind::Callback { n, m } => format!("callback {n}-{m}"),
    }
}

/// Checks a table of words and readings, and tells every row that fails.
fn check(said_on: &str, calendar: &BusinessCalendar, rows: &[(&str, &str)]) {
    let said_on = day(said_on);
    let failures: Vec<String> = rows
        .iter()
        .filter_map(|(words, expected)| {
            let got = short(read_promise(words, said_on, calendar));
            (got != *expected).then(|| format!("{words:?}\n  is {got}\n not {expected}"))
        })
        .collect();
    assert!(
        failures.is_empty(),
        "said on {said_on}:\n{}",
        failures.join("\n")
    );
}
