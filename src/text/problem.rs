use super::{Strings, fill};
use crate::calendar::{Unreadable, Weekday};
use crate::interchange::{FORMAT, MAX_BYTES, Problem, Wrong};

/// What is wrong with a file, and where, in one line.
#[must_use]
pub fn problem_line(s: &Strings, problem: &Problem) -> String {
    let mut text = String::new();
    if let Some(line) = problem.line {
        text += &fill(s.wrong_line, &[("line", &line.to_string())]);
    }
    if !problem.field.is_empty() {
        text += &fill(s.wrong_field, &[("field", &problem.field)]);
    }
    text + &problem_words(s, &problem.wrong)
}

/// What is wrong with a file, in words.
#[must_use]
pub fn problem_words(s: &Strings, wrong: &Wrong) -> String {
    let quoted = |text: &str| format!("{text:?}");
    let format = quoted(FORMAT);
    match wrong {
        Wrong::TooLarge => fill(s.wrong_large, &[("bytes", &MAX_BYTES.to_string())]),
        Wrong::NotJson(error) => fill(s.wrong_json, &[("error", error)]),
        Wrong::Undecodable(error) => error.clone(),
        Wrong::FormatMissing => fill(s.wrong_no_format, &[("format", &format)]),
        Wrong::OtherFormat(other) => fill(
            s.wrong_other_format,
            &[("other", &quoted(other)), ("format", &format)],
        ),
        Wrong::VersionMissing => s.wrong_version.to_owned(),
        Wrong::IdTwice(id) => fill(s.wrong_id_twice, &[("id", id)]),
        Wrong::ArrayForObject => s.wrong_array.to_owned(),
        Wrong::Nobody { table, id } => fill(
            s.wrong_nobody,
            &[("id", &id.to_string()), ("table", table.word())],
        ),
        Wrong::NoSession { interview, session } => fill(
            s.wrong_session,
            &[
                ("interview", &interview.to_string()),
                ("session", &session.to_string()),
            ],
        ),
        Wrong::NoZone(zone) => fill(s.wrong_zone, &[("zone", zone.as_str())]),
        Wrong::NoWorkday => s.wrong_workday.to_owned(),
        Wrong::Backwards => s.wrong_backwards.to_owned(),
        Wrong::UpperBelowLower => s.wrong_range.to_owned(),
        Wrong::TooManyDays(most) => fill(s.wrong_days, &[("most", &most.to_string())]),
        Wrong::BeforeSaid { end, said } => fill(
            s.wrong_before_said,
            &[("end", &end.to_string()), ("said", &said.to_string())],
        ),
        Wrong::BeforeInterview { end, interview } => fill(
            s.wrong_before_interview,
            &[
                ("end", &end.to_string()),
                ("interview", &interview.to_string()),
            ],
        ),
        Wrong::NeedsDate(words) => fill(s.wrong_needs_date, &[("words", &quoted(words))]),
        Wrong::Unreadable { words, why } => fill(
            s.wrong_words,
            &[("words", &quoted(words)), ("why", &unreadable(s, why))],
        ),
    }
}

/// Why words could not be read.
fn unreadable(s: &Strings, why: &Unreadable) -> String {
    match why {
        Unreadable::NotUnderstood => s.unread_time.to_owned(),
        Unreadable::LeftOver(word) => fill(s.unread_word, &[("word", word)]),
        Unreadable::TwoMeanings => s.unread_two.to_owned(),
        Unreadable::DayOrMonth => s.unread_month.to_owned(),
        Unreadable::NoSuchDate => s.unread_date.to_owned(),
        Unreadable::WeekdayMismatch { date, said } => fill(
            s.unread_weekday,
            &[
                ("date", &date.to_string()),
                ("is", weekday(s, chrono::Datelike::weekday(date))),
                ("said", weekday(s, *said)),
            ],
        ),
        Unreadable::Past(date) => fill(s.unread_past, &[("date", &date.to_string())]),
        Unreadable::NeedsDate => s.unread_event.to_owned(),
    }
}

fn weekday(s: &Strings, weekday: Weekday) -> &'static str {
    let [
        monday,
        tuesday,
        wednesday,
        thursday,
        friday,
        saturday,
        sunday,
    ] = s.weekdays;
    match weekday {
        Weekday::Mon => monday,
        Weekday::Tue => tuesday,
        Weekday::Wed => wednesday,
        Weekday::Thu => thursday,
        Weekday::Fri => friday,
        Weekday::Sat => saturday,
        Weekday::Sun => sunday,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::Day;
    use crate::text::EN;

    #[test]
    fn every_reason_not_to_read_words_says_what_to_do() {
        let day = Day::from_ymd_opt(2025, 12, 1).unwrap_or_default();
        let reasons = [
            Unreadable::NotUnderstood,
            Unreadable::LeftOver("unless".into()),
            Unreadable::TwoMeanings,
            Unreadable::DayOrMonth,
            Unreadable::NoSuchDate,
            Unreadable::Past(day),
            Unreadable::NeedsDate,
        ];
        for why in &reasons {
            let words = unreadable(&EN, why);
            assert!(
                !words.is_empty() && !words.contains('{'),
                "{why:?}: {words}"
            );
        }
        assert_eq!(
            unreadable(&EN, &Unreadable::Past(day)),
            "2025-12-01 was already over when it was said"
        );
    }

    #[test]
    fn a_line_says_where_and_what() {
        let problem = Problem {
            field: "promises[0].raw_words".into(),
            line: Some(7),
            wrong: Wrong::Unreadable {
                words: "Friday {x}".into(),
                why: Unreadable::WeekdayMismatch {
                    date: Day::from_ymd_opt(2026, 12, 12).unwrap_or_default(),
                    said: Weekday::Fri,
                },
            },
        };
        assert_eq!(
            problem_line(&EN, &problem),
            "line 7: promises[0].raw_words: \"Friday {x}\": 2026-12-12 is a Saturday, not a \
             Friday; say it in \"means\""
        );
        let whole = Problem {
            field: String::new(),
            line: None,
            wrong: Wrong::FormatMissing,
        };
        assert_eq!(
            problem_line(&EN, &whole),
            "not a casebook: \"format\": \"followthrough-casebook\" is missing"
        );
    }
}
