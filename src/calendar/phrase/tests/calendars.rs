//! What the employer's calendar changes: holidays, closures, other weeks.

use super::*;
use crate::calendar::Weekday;

#[test]
fn a_week_is_its_business_days() {
    check(
        "2026-12-15",
        &usual(),
        &[
            ("next week", "2026-12-21..2026-12-24"),
            ("by the end of next week", "2026-12-24 exact"),
            ("late next week", "2026-12-24 exact"),
            ("before next week", "2026-12-18 exact"),
        ],
    );
    // A week that is closed whole keeps its usual days: the frame end is never moved.
    check(
        "2026-12-21",
        &closed(),
        &[("next week", "2026-12-28..2027-01-01")],
    );
}

#[test]
fn an_event_without_a_date_waits_for_the_longest_closure() {
    check(
        "2026-12-14",
        &closed(),
        &[
            ("after the holidays", "event 2027-01-04 ? date"),
            ("when Maria is back", "event 2027-01-04 ? date"),
            ("before the holidays", "2026-12-23 exact ? date"),
            ("call back after the holidays", "callback 22-28 ? date"),
            ("after the holidays on January 8", "event 2027-01-08"),
        ],
    );
    let open = BusinessCalendar::new(None, &CalendarFacts::default());
    check(
        "2026-12-14",
        &open,
        &[
            ("after the holidays", "NeedsDate"),
            ("when Maria is back", "NeedsDate"),
        ],
    );
}

#[test]
fn an_endless_closure_is_no_date() {
    let closure = Closure {
        from: day("2026-12-24"),
        to: Day::MAX,
    };
    let facts = CalendarFacts {
        closures: Some(vec![closure]),
        ..CalendarFacts::default()
    };
    let calendar = BusinessCalendar::new(None, &facts);
    check(
        "2026-12-14",
        &calendar,
        &[("after the holidays", "NeedsDate")],
    );
    assert!(read_promise("in 365 business days", day("2026-12-14"), &calendar).is_ok());
    assert!(read_promise("call in 30 business days", day("2026-12-14"), &calendar).is_err());
}

#[test]
fn where_the_week_begins_on_sunday() {
    use Weekday::{Mon, Sun, Thu, Tue, Wed};

    let facts = CalendarFacts {
        workdays: Some(vec![Sun, Mon, Tue, Wed, Thu]),
        ..CalendarFacts::default()
    };
    let calendar = BusinessCalendar::new(None, &facts);
    check(
        TUESDAY,
        &calendar,
        &[
            ("next week", "2026-12-06..2026-12-10"),
            ("by the end of the week", "2026-12-03 exact"),
        ],
    );
    check(
        "2026-12-05",
        &calendar,
        &[(
            "next week",
            "2026-12-06..2026-12-10 ? week 2026-12-13..2026-12-17",
        )],
    );
}

#[test]
fn business_days_of_a_call_back_skip_the_closure() {
    check(
        "2026-12-18",
        &closed(),
        &[("call back in 5 business days", "callback 18-18")],
    );
}

#[test]
fn months_end_where_they_end() {
    check(
        "2027-01-31",
        &usual(),
        &[
            ("in a month", "28 days bounded"),
            ("by the end of the month", "2027-01-31 exact"),
            ("by the end of next month", "2027-02-28 exact"),
            ("by the 31st", "2027-01-31 exact"),
            ("by the 30th", "2027-03-30 exact"),
            ("Feb 28", "2027-02-28 exact"),
        ],
    );
    check(
        "2027-12-01",
        &usual(),
        &[("29 February", "2028-02-29 exact")],
    );
    check(
        "2026-12-31",
        &usual(),
        &[("in January", "2027-01-01..2027-01-31")],
    );
}
