//! Small casebooks and tables of questions.

use followthrough::domain::Casebook;
use followthrough::rules::Answer;
use serde_json::{Value, json};

pub use crate::asking::{Thought, answer, opens, told};
pub use crate::common::id;
use crate::common::read;

/// One question: when it is asked (New York, winter time), what is thought of, every reason in
/// order, and from when it is possible with a warning and without.
pub struct Row(
    pub &'static str,
    pub Thought,
    pub &'static [&'static str],
    pub [&'static str; 2],
);

/// Never, as far as can be seen.
pub const NEVER: [&str; 2] = ["-", "-"];

/// A question to the recruiter by email.
pub const QUESTION: Thought = Thought("x", "lee", "checkin-email", "email");
/// The same by phone.
pub const CALL: Thought = Thought("x", "lee", "checkin-call-script", "phone");
/// The same left on a machine.
pub const VOICEMAIL: Thought = Thought("x", "lee", "voicemail-script", "voicemail");
/// Something useful to the interviewer.
pub const USEFUL: Thought = Thought("x", "dana", "value-add-email", "email");
/// Thanks to the interviewer.
pub const THANKS: Thought = Thought("x", "dana", "thank-email", "email");
/// An invitation to the interviewer.
pub const INVITATION: Thought = Thought("x", "dana", "linkedin-invitation", "linkedin");
/// Something promised to the interviewer.
pub const DELIVERY: Thought = Thought("x", "dana", "commitment-delivery", "email");
/// An answer to the recruiter.
pub const REPLY: Thought = Thought("x", "lee", "reply", "email");
/// A word on arrangements to the recruiter.
pub const LOGISTICS: Thought = Thought("x", "lee", "logistics", "email");
/// An email that cites an anchor point.
pub const ANCHOR: Thought = Thought("x", "dana", "anchor-email", "email");

/// An interview with Dana on Tuesday 2026-12-01 until 15:00, Lee as recruiter and main contact, and
/// what is added.
pub fn book(added: Value) -> Casebook {
    let mut book = json!({
        "format": "followthrough-casebook",
        "version": 1,
        "profile": {"home_zone": "America/New_York"},
        "calendar": {"holidays": ["2026-12-25", "2027-01-01"]},
        "organizations": [{"id": "acme", "name": "Acme Robotics"}],
        "opportunities": [
            {"id": "x", "organization": "acme", "role": "Data Analyst", "main_contact": "lee"}
        ],
        "people": [
            {"id": "dana", "name": "Dana Ortiz", "email": "dana.ortiz@acme.example"},
            {"id": "lee", "name": "Lee Park", "email": "lee.park@acme.example"}
        ],
        "roles": [{"id": "lee-x", "person": "lee", "opportunity": "x", "role": "recruiter"}],
        "interviews": [{"id": "round-1", "opportunity": "x", "end": "2026-12-01T15:00:00-05:00"}],
        "participations": [{"id": "met-dana", "interview": "round-1", "person": "dana"}]
    });
    merge(&mut book, added);
    read(&book.to_string())
}

/// Rows are added to tables; a person or a role that is there already is completed.
fn merge(book: &mut Value, added: Value) {
    let Value::Object(tables) = added else {
        panic!("tables are an object")
    };
    for (table, rows) in tables {
        let Value::Array(rows) = rows else {
            book[&table] = rows;
            continue;
        };
        let Value::Array(known) = book[&table].take() else {
            book[&table] = Value::Array(rows);
            continue;
        };
        let mut known = known;
        for row in rows {
            match known.iter_mut().find(|old| old["id"] == row["id"]) {
                Some(old) => complete(old, row),
                None => known.push(row),
            }
        }
        book[&table] = Value::Array(known);
    }
}

fn complete(old: &mut Value, row: Value) {
    if let (Value::Object(old), Value::Object(row)) = (old, row) {
        old.extend(row);
    }
}

/// A second role at the same employer, with an interview on Thursday 2026-12-03 and Lee again.
pub fn second_role() -> Value {
    json!({
        "opportunities": [
            {"id": "y", "organization": "acme", "role": "Planner", "main_contact": "lee"}
        ],
        "roles": [{"id": "lee-y", "person": "lee", "opportunity": "y", "role": "recruiter"}],
        "interviews": [{"id": "round-y", "opportunity": "y", "end": "2026-12-03T15:00:00-05:00"}]
    })
}

/// Both.
pub fn with(mut first: Value, second: Value) -> Value {
    merge(&mut first, second);
    first
}

/// A message that went out.
pub fn out(id: &str, at: &str, kind: &str, channel: &str, person: &str) -> Value {
    json!({"id": id, "at": instant(at), "opportunity": "x", "kind": kind, "channel": channel,
        "people": [person]})
}

/// A message that came in from the recruiter, by email.
pub fn came(at: &str, class: &str) -> Value {
    json!({"id": "came", "at": instant(at), "opportunity": "x", "way": "in", "class": class,
        "channel": "email", "people": ["lee"]})
}

/// The question, asked by email.
pub fn asked(at: &str) -> Value {
    out("asked", at, "checkin-email", "email", "lee")
}

/// One contact with something said otherwise.
pub fn but(mut record: Value, field: &str, value: &str) -> Value {
    record[field] = value.into();
    record
}

/// A promise in words.
pub fn promised(words: &str) -> Value {
    json!({"id": "said", "opportunity": "x", "raw_words": words})
}

/// A style axis.
pub fn style(axis: &str, value: &str) -> Value {
    json!({"styles": [{"id": axis, "choice": {"axis": axis, "value": value}}]})
}

/// `2026-12-09 10:00` in New York, in winter.
pub fn instant(at: &str) -> String {
    format!("{}:00-05:00", at.replace(' ', "T"))
}

/// Asks every row.
pub fn ask(book: &Casebook, rows: &[Row]) {
    for Row(at, thought, reasons, from) in rows {
        let answer = thought.asked(book, &instant(at));
        let what = format!("{} by {} at {at}", thought.2, thought.3);
        check(&answer, &what, reasons);
        assert_eq!(opens(&answer), *from, "{what}: from when");
    }
}

/// The reasons of an answer, and that the hardest decides.
pub fn check(answer: &Answer, what: &str, reasons: &[&str]) {
    assert_eq!(told(answer), reasons, "{what}");
    let hardest = ["block", "warn"]
        .into_iter()
        .find(|word| reasons.iter().any(|reason| reason.starts_with(word)));
    assert_eq!(answer.verdict.word(), hardest.unwrap_or("allow"), "{what}");
}
