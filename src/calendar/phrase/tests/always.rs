//! What holds for all words.

use proptest::prelude::*;

use super::*;
use crate::calendar::phrase::english::LEXICON;
use crate::calendar::plus_days;

/// Days that a reading names, which must not lie before the day it was said.
fn ends(kind: PromiseKind) -> Vec<Day> {
    match kind {
        PromiseKind::Date { date, .. } | PromiseKind::Event { date } => vec![date],
        PromiseKind::DateRange { date, date2 } => vec![date, date2],
        _ => vec![],
    }
}

fn is_sound(kind: PromiseKind, said_on: Day) -> bool {
    let in_order = match kind {
        PromiseKind::Days { n, .. } => (1..=365).contains(&n),
        PromiseKind::Range { n, m, .. } => 1 <= n && n < m && m <= 365,
        PromiseKind::Callback { n, m } => n <= m && m <= 380,
        PromiseKind::DateRange { date, date2 } => date <= date2,
        _ => true,
    };
    in_order && ends(kind).into_iter().all(|day| said_on <= day)
}

fn is_sound_reading(words: &str, said_on: Day, calendar: &BusinessCalendar) -> bool {
    read_promise(words, said_on, calendar)
        .ok()
        .is_none_or(|reading| {
            let other = reading.doubt.and_then(Doubt::otherwise);
            is_sound(reading.means, said_on) && other.is_none_or(|other| is_sound(other, said_on))
        })
}

fn days() -> impl Strategy<Value = Day> {
    (0..4000_i64).prop_map(|days| plus_days(day("2024-01-01"), days))
}

/// Words of the language, numbers and signs in any order: far likelier to be taken for a time than
/// random letters.
fn babble() -> impl Strategy<Value = String> {
    let phrases: Vec<&str> = LEXICON
        .iter()
        .flat_map(|(_, phrases)| *phrases)
        .copied()
        .collect();
    let signs = vec![
        "-",
        "–",
        ",",
        ".",
        "/",
        "(",
        ")",
        "\n",
        "we",
        "Maria",
        "2026-12-18",
        "12/18",
    ];
    let piece = prop_oneof![
        4 => prop::sample::select(phrases).prop_map(str::to_owned),
        1 => prop::sample::select(signs).prop_map(str::to_owned),
        1 => (0..40_u32).prop_map(|number| number.to_string()),
        1 => (0..40_u32).prop_map(|number| format!("{number}th")),
    ];
    prop::collection::vec(piece, 1..9).prop_map(|pieces| pieces.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read_or_refused(words in any::<String>(), said_on in days()) {
        prop_assert!(is_sound_reading(&words, said_on, &usual()));
    }

    #[test]
    fn any_words_of_the_language_give_a_sound_reading(words in babble(), said_on in days()) {
        prop_assert!(is_sound_reading(&words, said_on, &closed()), "{words:?} on {said_on}");
    }

    #[test]
    fn a_written_date_is_read_as_itself(said_on in days(), ahead in 0..200_i64) {
        let date = plus_days(said_on, ahead);
        for form in ["%Y-%m-%d", "by %A %-d %B %Y", "%B %-d", "no later than %a, %b %-d"] {
            let words = date.format(form).to_string();
            let got = short(read_promise(&words, said_on, &usual()));
            prop_assert_eq!(got, format!("{date} exact"), "{}", words);
        }
    }

    #[test]
    fn a_wrong_weekday_is_never_accepted(said_on in days(), ahead in 0..200_i64, off in 1..7_i64) {
        let date = plus_days(said_on, ahead);
        let words = format!("{} {}", plus_days(date, off).format("%A"), date.format("%-d %B %Y"));
        let got = read_promise(&words, said_on, &usual());
        let is_mismatch = matches!(got, Err(Unreadable::WeekdayMismatch { .. }));
        prop_assert!(is_mismatch, "{}", words);
    }
}

#[test]
fn the_ends_of_the_calendar_are_no_trouble() {
    for said_on in [Day::MIN, Day::MAX] {
        for (_, phrases) in LEXICON {
            // The first of its kind stands for all: they are the same term.
            for phrase in phrases.iter().take(1) {
                for frame in [
                    "",
                    "by ",
                    "before ",
                    "after ",
                    "call back in ",
                    "2 ",
                    "the 31st ",
                ] {
                    let _ = read_promise(&format!("{frame}{phrase}"), said_on, &closed());
                }
            }
        }
    }
}

#[test]
fn no_phrase_has_two_meanings() {
    let mut phrases: Vec<&str> = LEXICON
        .iter()
        .flat_map(|(_, phrases)| *phrases)
        .copied()
        .collect();
    let count = phrases.len();
    phrases.sort_unstable();
    phrases.dedup();
    assert_eq!(phrases.len(), count);
}
