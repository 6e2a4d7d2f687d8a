//! Readings that are asked about, with the other meaning.

use super::*;

#[test]
fn days_without_a_word_on_which() {
    check(
        TUESDAY,
        &usual(),
        &[
            ("4 days", "4 days bounded"),
            ("5 days", "5 days bounded ? unit 5 business days bounded"),
            (
                "ten days or so",
                "10 days approx ? unit 10 business days approx",
            ),
            (
                "I'd say ten days or so",
                "10 days approx ? unit 10 business days approx",
            ),
            (
                "7 - 10 days",
                "7-10 days bounded ? unit 7-10 business days bounded",
            ),
            (
                "seven or ten days",
                "7-10 days bounded ? unit 7-10 business days bounded",
            ),
            (
                "between 7 and 10 days",
                "7-10 days bounded ? unit 7-10 business days bounded",
            ),
            (
                "about 7-10 days",
                "7-10 days approx ? unit 7-10 business days approx",
            ),
            (
                "twenty-one days",
                "21 days bounded ? unit 21 business days bounded",
            ),
            ("10d", "10 days bounded ? unit 10 business days bounded"),
            (
                "365 days",
                "365 days bounded ? unit 365 business days bounded",
            ),
            (
                "at least 10 days",
                "event 2026-12-11 ? unit event 2026-12-15",
            ),
            (
                "10 days from tomorrow",
                "2026-12-12 exact ? unit 2026-12-16 exact",
            ),
            (
                "call me back in 10 days",
                "callback 10-10 ? unit callback 14-14",
            ),
            (
                "7-10 days after the 10th",
                "2026-12-17..2026-12-20 ? unit 2026-12-21..2026-12-24",
            ),
        ],
    );
}

#[test]
fn a_weekday_of_this_week_or_the_next() {
    check(
        TUESDAY,
        &usual(),
        &[
            ("next Friday", "2026-12-11 exact ? week 2026-12-04 exact"),
            ("next Monday", "2026-12-07 exact"),
            (
                "around next Friday",
                "2026-12-11 approx ? week 2026-12-04 approx",
            ),
            ("by Tuesday", "2026-12-08 exact ? week 2026-12-01 exact"),
            (
                "in the next week",
                "7 days bounded ? week 2026-12-07..2026-12-11",
            ),
            (
                "We're interviewing until next Friday",
                "event 2026-12-11 ? week event 2026-12-04",
            ),
        ],
    );
    check(
        "2026-12-04",
        &usual(),
        &[
            ("by Friday", "2026-12-11 exact ? week 2026-12-04 exact"),
            ("this Friday", "2026-12-04 exact ? week 2026-12-11 exact"),
            ("next Friday", "2026-12-11 exact"),
            (
                "by the end of the week",
                "2026-12-04 exact ? week 2026-12-11 exact",
            ),
            ("call me on Friday", "callback 7-7 ? week callback 0-0"),
            ("Friday the 11th", "2026-12-11 exact"),
        ],
    );
}

#[test]
fn weeks_named_at_the_weekend() {
    check(
        "2026-12-06",
        &usual(),
        &[
            (
                "next week",
                "2026-12-07..2026-12-11 ? week 2026-12-14..2026-12-18",
            ),
            (
                "early next week",
                "2026-12-07..2026-12-09 ? week 2026-12-14..2026-12-16",
            ),
            (
                "by the end of next week",
                "2026-12-11 exact ? week 2026-12-18 exact",
            ),
            (
                "Friday next week",
                "2026-12-11 exact ? week 2026-12-18 exact",
            ),
            ("next Monday", "2026-12-07 exact ? week 2026-12-14 exact"),
            (
                "by the end of the week",
                "2026-12-11 exact ? week 2026-12-06 exact",
            ),
            ("by Friday", "2026-12-11 exact"),
            ("this Friday", "2026-12-11 exact"),
        ],
    );
    check(
        "2026-12-05",
        &usual(),
        &[
            ("next week", "2026-12-07..2026-12-11"),
            (
                "this week",
                "2026-12-07..2026-12-11 ? week 2026-12-05..2026-12-06",
            ),
        ],
    );
}

#[test]
fn by_a_week_or_a_month() {
    check(
        TUESDAY,
        &usual(),
        &[
            (
                "by next week",
                "2026-12-07..2026-12-11 ? start 2026-12-07 exact",
            ),
            (
                "by January",
                "2027-01-01..2027-01-31 ? start 2027-01-01 exact",
            ),
            (
                "by the week of the 14th",
                "2026-12-14..2026-12-18 ? start 2026-12-14 exact",
            ),
            ("by the end of next week", "2026-12-11 exact"),
        ],
    );
}

#[test]
fn the_order_of_day_and_month() {
    check(
        TUESDAY,
        &usual(),
        &[
            ("by 12-11", "2026-12-11 exact ? order 2027-11-12 exact"),
            ("by Fri 12-11", "2026-12-11 exact"),
            ("by 12-12", "2026-12-12 exact"),
            // The eleventh month of this year is over.
            ("by 12-11-2026", "2026-12-11 exact"),
        ],
    );
}

#[test]
fn who_calls() {
    check(
        TUESDAY,
        &usual(),
        &[
            (
                "I'll call back in a week",
                "7 days bounded ? caller callback 7-7",
            ),
            ("we'll call back in a week", "7 days bounded"),
            ("they call back in a week", "7 days bounded"),
            ("expect a call back in a week", "7 days bounded"),
            ("I should call back in a week", "callback 7-7"),
        ],
    );
}

#[test]
fn what_has_no_date_yet() {
    check(
        TUESDAY,
        &usual(),
        &[
            ("after the holidays", "event 2026-12-28 ? date"),
            ("when Maria is back", "event 2026-12-28 ? date"),
            ("call back after the 20th", "callback 20-26 ? date"),
            (
                "you can reach out to us any time after the 15th",
                "callback 15-21 ? date",
            ),
        ],
    );
}

#[test]
fn dates_that_come_round_only_next_year() {
    check(
        "2026-12-15",
        &usual(),
        &[
            ("by 1 December", "2027-12-01 exact ? year"),
            ("in November", "2027-11-01..2027-11-30 ? year"),
            ("early December", "2027-12-01..2027-12-10 ? year"),
            ("by 5 January", "2027-01-05 exact"),
            ("2036-12-18", "2036-12-18 exact ? year"),
        ],
    );
}
