//! What is refused, and why: better no reading than a wrong one.

use super::*;
use crate::calendar::Weekday;

fn refused(said_on: &str, rows: &[(&str, Unreadable)]) {
    for (words, why) in rows {
        let got = read_promise(words, day(said_on), &usual());
        assert_eq!(got.as_ref(), Err(why), "{words:?}");
    }
}

fn left_over(word: &str) -> Unreadable {
    Unreadable::LeftOver(word.to_owned())
}

#[test]
fn words_without_a_time_that_can_be_planned_on() {
    let words = [
        "hello",
        "We are very busy",
        "???",
        "😀",
        "5",
        "7-10",
        "12-18",
        "about 7-10",
        "within 12-18",
        "at 3",
        "by 5pm",
        "by then",
        "next steps",
        "from Monday",
        "between two weeks",
        "a week to 10 business days",
        "first",
        "0 days",
        "10-7 days",
        "366 days",
        "400 days",
        "53 weeks",
        "99999999999999999999 days",
        "twenty hundred days",
        "٣ days",
        "½ week",
        "2.5 weeks",
        "10+ days",
        "several days",
        "in the coming days",
        "in the following week",
        "two business weeks",
        "within the month",
        "in an hour",
        "36 hours",
        "a year",
        "in 2 years",
        "next quarter",
        "in the spring",
        "we first talk",
        "call me",
        "call me soon",
        "call us if you have questions",
    ];
    refused(
        TUESDAY,
        &words.map(|words| (words, Unreadable::NotUnderstood)),
    );
}

#[test]
fn a_letter_is_too_long() {
    let letter = format!("{} by Friday", "Thank you. ".repeat(30));
    refused(TUESDAY, &[(&letter, Unreadable::NotUnderstood)]);
}

#[test]
fn words_that_may_change_the_time() {
    refused(
        TUESDAY,
        &[
            ("not by Friday", left_over("not")),
            ("we can't decide by Friday", left_over("not")),
            ("unable to decide by Friday", left_over("unable")),
            ("if all goes well by Friday", left_over("if")),
            ("by Friday unless Maria is ill", left_over("unless")),
            ("by Friday or when the board meets", left_over("or")),
            ("Monday or by Friday", left_over("or")),
            ("by phone or by Friday", left_over("or")),
            ("by Friday or whenever we can", left_over("or")),
            ("every Friday", left_over("every")),
            ("last Friday", left_over("last")),
            ("two weeks ago", left_over("ago")),
            ("5,5 days", left_over("5")),
            ("two weeks, possibly longer", left_over("longer")),
            ("half a week", left_over("half")),
            ("a week and a half", left_over("half")),
            (">2 weeks", left_over(">")),
            ("delayed by two weeks", left_over("delayed")),
            ("first week of January", left_over("first")),
            ("Early to mid next week", left_over("early")),
            ("they didn't say next week", left_over("did not say")),
            ("by the Monday after next", left_over("next")),
            ("the 3 by Friday", left_over("3")),
        ],
    );
}

#[test]
fn two_times_or_two_meanings() {
    let words = [
        "by Friday, Monday at the latest, or Tuesday",
        "decision by Friday, we call on Monday",
        "we'll call next week or in two weeks. Maybe three weeks.",
        "a week before Christmas",
        "Friday in two weeks",
        "until Friday",
        "you have until Friday to send the documents",
        "Please send the documents by Friday",
        "we interview next week",
        "The interview is on Friday",
        "the second round is next week",
        "the board meeting is on the 15th",
        "We have interviews on Monday and decide within 2 weeks",
        "You could start in January",
        "two weeks, then we decide",
        "by Friday - Monday is a holiday",
        "by Friday - Monday we are closed",
        "we interview until the 10th and decide by Friday",
        "wait until Friday, then call us",
    ];
    for words in words {
        let got = read_promise(words, day(TUESDAY), &usual());
        let refused = matches!(got, Err(Unreadable::TwoMeanings | Unreadable::LeftOver(_)));
        assert!(refused, "{words:?} is {got:?}");
    }
    // On a Sunday, "next week" is doubtful, and so is the end that "by" means.
    refused("2026-12-06", &[("by next week", Unreadable::TwoMeanings)]);
    // The days have begun: this month's, or those of the next.
    refused(
        "2026-12-10",
        &[("between the 9th and the 11th", Unreadable::TwoMeanings)],
    );
}

#[test]
fn dates_that_do_not_exist_or_cannot_be_told_apart() {
    refused(
        TUESDAY,
        &[
            ("31 November", Unreadable::NoSuchDate),
            ("February 30", Unreadable::NoSuchDate),
            ("Feb 29", Unreadable::NoSuchDate),
            ("by the 32nd", Unreadable::NoSuchDate),
            ("by 2026-13-01", Unreadable::NoSuchDate),
            ("by 13/13", Unreadable::NoSuchDate),
            ("by 9/12", Unreadable::DayOrMonth),
            ("by 9/12/2026", Unreadable::DayOrMonth),
            ("Friday 11/12", Unreadable::DayOrMonth),
            ("by 11-12-2026", Unreadable::DayOrMonth),
        ],
    );
}

#[test]
fn a_weekday_must_fit_its_date() {
    let mismatch = |date, said| Unreadable::WeekdayMismatch {
        date: day(date),
        said,
    };
    refused(
        TUESDAY,
        &[
            ("Friday the 12th", mismatch("2026-12-12", Weekday::Fri)),
            (
                "by Tuesday 9 December",
                mismatch("2026-12-09", Weekday::Tue),
            ),
            ("Wed 12-18", mismatch("2026-12-18", Weekday::Wed)),
            ("the 11th, a Thursday", mismatch("2026-12-11", Weekday::Thu)),
            ("2026-12-18 (Thu)", mismatch("2026-12-18", Weekday::Thu)),
        ],
    );
}

#[test]
fn dates_that_are_over() {
    refused(
        "2026-12-15",
        &[
            ("by 2025-12-01", Unreadable::Past(day("2025-12-01"))),
            ("1 December 2026", Unreadable::Past(day("2026-12-01"))),
            ("the 4th of this month", Unreadable::Past(day("2026-12-04"))),
            ("early this month", Unreadable::Past(day("2026-12-10"))),
            ("Monday this week", Unreadable::Past(day("2026-12-14"))),
            ("in January 2026", Unreadable::Past(day("2026-01-31"))),
        ],
    );
}

#[test]
fn events_need_a_date() {
    let words = [
        "when we have decided",
        "We'll let you know when we have decided",
        "after the interviews",
        "once the board has met, about two weeks",
        "after Thanksgiving",
        "before Easter",
        "in the new year",
        "over the holidays",
        "within two weeks of the interview",
        "ten days after the interview",
        "by the Friday after",
        "by Friday after the interview",
    ];
    refused(TUESDAY, &words.map(|words| (words, Unreadable::NeedsDate)));
}
