//! The worked examples by their numbers: the words, the day they were said, and the frame end.

use super::*;
use crate::calendar::plus_days;

/// The last day of the frame that a promise sets; none without one.
fn frame_end(kind: PromiseKind, said_on: Day, calendar: &BusinessCalendar) -> Option<Day> {
    let after = |days: u32, unit| match unit {
        Unit::Calendar => plus_days(said_on, days.into()),
        Unit::Business => calendar.plus(said_on, days),
    };
    match kind {
        PromiseKind::None => None,
        PromiseKind::Days { n, unit, .. } => Some(after(n, unit)),
        PromiseKind::Range { m, unit, .. } => Some(after(m, unit)),
        PromiseKind::Callback { m, .. } => Some(after(m, Unit::Calendar)),
        PromiseKind::Date { date, .. } | PromiseKind::Event { date } => Some(date),
        PromiseKind::DateRange { date2, .. } => Some(date2),
    }
}

const ROWS: &[(&str, &str, &str, &str, &str)] = &[
    ("X01", "", TUESDAY, "none", "-"),
    ("X01", "no promise at all", TUESDAY, "none", "-"),
    ("X01", "soon", TUESDAY, "none", "-"),
    ("X01", "not said", TUESDAY, "none", "-"),
    (
        "X02",
        "about a week",
        TUESDAY,
        "7 days approx",
        "2026-12-08",
    ),
    (
        "X03",
        "7–10 days",
        TUESDAY,
        "7-10 days bounded",
        "2026-12-11",
    ),
    (
        "X04",
        "7–10 business days",
        TUESDAY,
        "7-10 business days bounded",
        "2026-12-15",
    ),
    (
        "X05",
        "within 5 days",
        TUESDAY,
        "5 days bounded",
        "2026-12-06",
    ),
    (
        "X06",
        "within 5 business days",
        TUESDAY,
        "5 business days bounded",
        "2026-12-08",
    ),
    (
        "X07",
        "by Wednesday 9 December",
        TUESDAY,
        "2026-12-09 exact",
        "2026-12-09",
    ),
    (
        "X08",
        "by Friday 11 December",
        TUESDAY,
        "2026-12-11 exact",
        "2026-12-11",
    ),
    (
        "X09",
        "a few days",
        TUESDAY,
        "3-5 days approx",
        "2026-12-06",
    ),
    (
        "X10",
        "next week",
        TUESDAY,
        "2026-12-07..2026-12-11",
        "2026-12-11",
    ),
    (
        "X11",
        "early next week",
        TUESDAY,
        "2026-12-07..2026-12-09",
        "2026-12-09",
    ),
    (
        "X12",
        "in a couple of weeks",
        TUESDAY,
        "14 days approx",
        "2026-12-15",
    ),
    (
        "X12",
        "in a couple of weeks (≈14 days)",
        TUESDAY,
        "14 days approx",
        "2026-12-15",
    ),
    (
        "X13",
        "one to two weeks",
        TUESDAY,
        "7-14 days bounded",
        "2026-12-15",
    ),
    (
        "X14",
        "two to three weeks",
        TUESDAY,
        "14-21 days bounded",
        "2026-12-22",
    ),
    (
        "X15",
        "by the end of the month",
        TUESDAY,
        "2026-12-31 exact",
        "2026-12-31",
    ),
    (
        "X16",
        "we interview until the 10th, then decide",
        TUESDAY,
        "event 2026-12-10",
        "2026-12-10",
    ),
    ("X17", "", "2026-12-04", "none", "-"),
    ("X18", "", "2026-12-05", "none", "-"),
    (
        "X19",
        "about a week",
        "2026-12-18",
        "7 days approx",
        "2026-12-25",
    ),
    (
        "X22",
        "call us back in a week or two",
        "2026-12-14",
        "callback 7-14",
        "2026-12-28",
    ),
    (
        "X24",
        "decision by Fri 12-18",
        "2026-12-10",
        "2026-12-18 exact",
        "2026-12-18",
    ),
    (
        "X24",
        "we now decide by Friday the 18th",
        "2026-12-10",
        "2026-12-18 exact",
        "2026-12-18",
    ),
    (
        "X25",
        "about another week",
        "2026-12-09",
        "7 days approx",
        "2026-12-16",
    ),
];

/// With the employer closed from 24 December to 3 January.
const CLOSED_ROWS: &[(&str, &str, &str, &str, &str)] = &[
    (
        "X20",
        "about a week",
        "2026-12-18",
        "7 days approx",
        "2026-12-25",
    ),
    (
        "X21",
        "5 business days",
        "2026-12-18",
        "5 business days bounded",
        "2027-01-05",
    ),
    (
        "X23",
        "call us back in a week or two",
        "2026-12-14",
        "callback 7-14",
        "2026-12-28",
    ),
];

fn check_rows(rows: &[(&str, &str, &str, &str, &str)], calendar: &BusinessCalendar) {
    for (row, words, said_on, expected, end) in rows {
        let said_on = day(said_on);
        let reading = read_promise(words, said_on, calendar).expect(words);
        assert_eq!(kind(reading.means), *expected, "{row}");
        let got = frame_end(reading.means, said_on, calendar);
        assert_eq!(
            got.map_or("-".to_owned(), |end| end.to_string()),
            *end,
            "{row}"
        );
    }
}

#[test]
fn every_worked_example() {
    check_rows(ROWS, &usual());
    check_rows(CLOSED_ROWS, &closed());
}

#[test]
fn days_without_a_unit_are_asked_about_once() {
    for words in ["7–10 days", "within 5 days"] {
        let reading = read_promise(words, day(TUESDAY), &usual()).expect(words);
        assert!(matches!(reading.doubt, Some(Doubt::Unit(_))), "{words}");
    }
    for words in [
        "7–10 business days",
        "a few days",
        "about a week",
        "within 4 days",
    ] {
        let reading = read_promise(words, day(TUESDAY), &usual()).expect(words);
        assert_eq!(reading.doubt, None, "{words}");
    }
}
