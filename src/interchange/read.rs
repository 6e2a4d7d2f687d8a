use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::blame::{decode, problem_in};
use super::check::{check, positional};
use super::leftovers;
use super::locate::line_of;
use super::places::Places;
use super::{FORMAT, MAX_BYTES, Problem, VERSION, Wrong};
use crate::calendar::{BusinessCalendar, Doubt, Instant, Zones, read_promise};
use crate::domain::{Casebook, Leftovers, Promise, TableName};
use crate::rules::{Context, Index, promise_base};

/// Reads a casebook file, whole or not at all: every problem is reported, with field and line.
///
/// Fields that this version does not know are kept and written back. So are whole records with
/// kinds it does not know, if the file says that it comes from a newer version; in a file of this
/// version they are errors.
///
/// # Errors
/// Everything found wrong.
pub fn read_casebook(text: &str, zones: &dyn Zones) -> Result<Casebook, Vec<Problem>> {
    if text.len() > MAX_BYTES {
        return Err(vec![whole(Wrong::TooLarge)]);
    }
    let all_located = |problems: Vec<Problem>| {
        problems
            .into_iter()
            .take(MOST_PROBLEMS)
            .map(|problem| located(problem, text))
            .collect()
    };
    let (raw, mut book) = parse(text).map_err(all_located)?;
    let places = Places::new(&raw);
    let mut problems = positional(&raw, &book);
    problems.extend(read_words(&mut book, &places, zones));
    problems.extend(check(&book, &places, zones));
    if problems.is_empty() {
        Ok(book)
    } else {
        Err(all_located(problems))
    }
}

/// Reads a piece of a casebook, as `write_compact` wrote it. References may lead out of the piece,
/// so they are not followed.
///
/// # Errors
/// The first thing found wrong.
pub fn read_compact(text: &str) -> Result<Casebook, Problem> {
    parse(text).map(|(_, book)| book).map_err(|problems| {
        let first = problems.into_iter().next();
        located(first.unwrap_or_else(|| whole(Wrong::FormatMissing)), text)
    })
}

/// The file as JSON, and the casebook in it with what this version does not know.
fn parse(text: &str) -> Result<(Value, Casebook), Vec<Problem>> {
    let raw: Value = serde_json::from_str(text).map_err(|error| {
        vec![Problem {
            field: String::new(),
            line: Some(error.line().max(1)),
            wrong: Wrong::NotJson(error.to_string()),
        }]
    })?;
    let version = header(&raw).map_err(|problem| vec![problem])?;
    let (readable, unread) = if version > VERSION {
        leftovers::set_aside_unreadable(&raw)
    } else {
        (raw.clone(), Vec::new())
    };
    let mut book = decode(&readable)
        .map_err(|message| wrong_parts(readable, whole(Wrong::Undecodable(message))))?;
    book.leftovers = Leftovers {
        version: (version > VERSION).then_some(version),
        records: unread,
        ..leftovers::unknown_fields(&raw, &book)
    };
    Ok((raw, book))
}

fn header(raw: &Value) -> Result<u32, Problem> {
    let field = |field: &str, wrong: Wrong| Problem {
        field: field.into(),
        line: None,
        wrong,
    };
    match raw.get("format").and_then(Value::as_str) {
        Some(FORMAT) => {}
        Some(other) => {
            return Err(field("format", Wrong::OtherFormat(other.to_owned())));
        }
        None => {
            return Err(whole(Wrong::FormatMissing));
        }
    }
    let version = raw
        .get("version")
        .and_then(Value::as_u64)
        .and_then(|v| u32::try_from(v).ok());
    match version {
        Some(version) if version > 0 => Ok(version),
        _ => Err(field("version", Wrong::VersionMissing)),
    }
}

/// What is wrong with each part of a file that does not decode, one problem a record; if every part
/// alone is right, what is wrong with the whole.
fn wrong_parts(file: Value, whole: Problem) -> Vec<Problem> {
    let Value::Object(parts) = file else {
        return vec![whole];
    };
    let mut problems = Vec::new();
    for (name, part) in parts {
        match part {
            Value::Array(records) if TableName::from_word(&name).is_some() => {
                let mut ids = BTreeSet::new();
                for (index, record) in records.into_iter().enumerate() {
                    let id = record.get("id").and_then(Value::as_str).map(str::to_owned);
                    if let Some(id) = id.filter(|id| !ids.insert(id.clone())) {
                        problems.push(Problem {
                            field: format!("{name}[{index}].id"),
                            line: None,
                            wrong: Wrong::IdTwice(id),
                        });
                    }
                    if let Some(problem) = problem_in(&json!({ name.as_str(): [record] })) {
                        let rest = problem.field.strip_prefix(&format!("{name}[0]"));
                        let field = format!("{name}[{index}]{}", rest.unwrap_or_default());
                        problems.push(Problem { field, ..problem });
                    }
                }
            }
            part => problems.extend(problem_in(&json!({ name: part }))),
        }
    }
    if problems.is_empty() {
        vec![whole]
    } else {
        problems
    }
}

/// Reads the words of promises whose meaning the file leaves out. (`capture-promise-precisely`)
fn read_words(book: &mut Casebook, places: &Places<'_>, zones: &dyn Zones) -> Vec<Problem> {
    let context = Context {
        now: Instant::MAX_UTC,
        zones,
        preset: None,
    };
    let index = Index::new(book);
    let mut problems = Vec::new();
    let mut understood: Vec<Promise> = Vec::new();
    for promise in book
        .promises
        .iter()
        .filter(|promise| promise.means.is_none())
    {
        let Some(base) = promise_base(book, &index, context, promise) else {
            continue;
        };
        let own = book
            .opportunities
            .get(promise.opportunity)
            .and_then(|opportunity| book.organizations.get(opportunity.organization))
            .and_then(|organization| organization.calendar.as_ref());
        let calendar = BusinessCalendar::new(own, &book.calendar);
        match read_promise(&promise.raw_words, base, &calendar) {
            Ok(reading) if reading.doubt == Some(Doubt::Date) => problems.push(Problem {
                field: places.field(TableName::Promise, promise.id, "raw_words"),
                line: None,
                wrong: Wrong::NeedsDate(promise.raw_words.clone()),
            }),
            Ok(reading) => {
                understood.push(Promise {
                    means: Some(reading.means),
                    ..promise.clone()
                });
            }
            Err(why) => problems.push(Problem {
                field: places.field(TableName::Promise, promise.id, "raw_words"),
                line: None,
                wrong: Wrong::Unreadable {
                    words: promise.raw_words.clone(),
                    why,
                },
            }),
        }
    }
    for promise in understood {
        book.promises.put(promise);
    }
    problems
}

fn located(problem: Problem, text: &str) -> Problem {
    let line = problem
        .line
        .unwrap_or_else(|| line_of(text, &problem.field));
    Problem {
        line: Some(line),
        ..problem
    }
}

fn whole(wrong: Wrong) -> Problem {
    Problem {
        field: String::new(),
        line: None,
        wrong,
    }
}

/// A longer list helps nobody. (policy)
const MOST_PROBLEMS: usize = 200;
