use super::lexer;
use super::read_promise;
use super::reading::Reading;
use crate::calendar::{BusinessCalendar, Day};
use crate::domain::PromiseKind;

/// A time found in a longer text.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// The words it was read from.
    pub words: String,
    /// What they mean.
    pub reading: Reading,
}

/// More of a message than this is not looked through: the date stands in its first paragraphs.
const LONGEST_TEXT: usize = 6_000;

/// More words than anybody needs to name a time.
const LONGEST_PHRASE: usize = 9;

/// Finds the times that a pasted message names, in its order, each to be confirmed by the user.
/// Lines that quote an earlier message are passed over.
#[must_use]
pub fn find_promises(text: &str, said_on: Day, calendar: &BusinessCalendar) -> Vec<Found> {
    let end = text
        .char_indices()
        .nth(LONGEST_TEXT)
        .map_or(text.len(), |(index, _)| index);
    let mut found: Vec<Found> = Vec::new();
    let lines = text[..end]
        .lines()
        .filter(|line| !line.trim_start().starts_with('>'));
    for sentence in lines.flat_map(sentences) {
        for one in in_sentence(sentence, said_on, calendar) {
            if !found
                .iter()
                .any(|known| known.reading.means == one.reading.means)
            {
                found.push(one);
            }
        }
    }
    found
}

/// The sentences of a line: a stop ends one only before a space, so that "18.12." stays whole.
fn sentences(line: &str) -> impl Iterator<Item = &str> {
    line.split_inclusive(['.', '!', '?', ';'])
        .scan((line, 0), |(line, start), part| {
            let from = *start;
            *start += part.len();
            Some((*line, from, *start))
        })
        .fold(
            Vec::<(usize, usize)>::new(),
            |mut spans, (line, from, to)| {
                let joins = from > 0 && !line[from..].starts_with(char::is_whitespace);
                match spans.last_mut() {
                    Some(last) if joins => last.1 = to,
                    _ => spans.push((from, to)),
                }
                spans
            },
        )
        .into_iter()
        .map(move |(from, to)| line[from..to].trim())
}

/// The times of one sentence: from the left, the longest words that can be read as one.
fn in_sentence(sentence: &str, said_on: Day, calendar: &BusinessCalendar) -> Vec<Found> {
    let words: Vec<&str> = sentence.split_whitespace().collect();
    let mut found = Vec::new();
    let mut start = 0;
    while start < words.len() {
        // What joins it to the words before says nothing about the time.
        if matches!(
            words[start].to_lowercase().as_str(),
            "and" | "but" | "so" | "or"
        ) {
            start += 1;
            continue;
        }
        let longest = (start + LONGEST_PHRASE).min(words.len());
        let hit = (start + 1..=longest).rev().find_map(|end| {
            let phrase = words[start..end].join(" ");
            let phrase = phrase.trim_matches(|c: char| !c.is_alphanumeric());
            if lexer::tokens(phrase).is_empty() {
                return None;
            }
            let reading = read_promise(phrase, said_on, calendar).ok()?;
            let names_a_time = reading.means != PromiseKind::None;
            names_a_time.then(|| (end, phrase.to_owned(), reading))
        });
        match hit {
            Some((end, words, reading)) => {
                found.push(Found { words, reading });
                start = end;
            }
            None => start += 1,
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::CalendarFacts;

    fn found(text: &str) -> Vec<String> {
        let calendar = BusinessCalendar::new(None, &CalendarFacts::default());
        let said_on = Day::from_ymd_opt(2026, 12, 10).expect("a date");
        find_promises(text, said_on, &calendar)
            .into_iter()
            .map(|found| format!("{:?}", found.reading.means))
            .collect()
    }

    fn dates(text: &str) -> Vec<String> {
        found(text)
            .iter()
            .filter_map(|means| {
                let date = means.split("date: ").nth(1)?;
                Some(date[..10].to_owned())
            })
            .collect()
    }

    #[test]
    fn the_date_in_a_message_is_found() {
        assert_eq!(
            dates(
                "Hi Ada,\n\nthank you for your patience. We now decide by Friday the 18th. Best, Lee"
            ),
            ["2026-12-18"]
        );
        assert_eq!(
            dates("You will hear from us by 18 December at the latest."),
            ["2026-12-18"]
        );
        assert!(found("It will take about another week.")[0].contains("Days"));
        assert!(found("Please call me back in a week or two.")[0].contains("Callback"));
    }

    #[test]
    fn what_they_quote_and_what_names_no_time_is_passed_over() {
        assert_eq!(
            found("> We decide by Friday the 11th.\nThank you for writing."),
            [""; 0]
        );
        assert_eq!(found("I may get back to you; we march on."), [""; 0]);
        assert_eq!(found(""), [""; 0]);
    }
}
