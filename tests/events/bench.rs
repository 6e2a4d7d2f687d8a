//! Small casebooks, and what a test looks at in them.

use followthrough::calendar::{TzDatabase, local};
use followthrough::domain::Casebook;
use followthrough::rules::{
    Context, FactName, FactValue, Index, PlanItem, Situation, State, Verdict, When,
};
use serde_json::{Value, json};

pub use crate::asking::{Thought, opens, told};
pub use crate::common::id;
pub use crate::common::{of, only};
use crate::common::{plan_at, read};

/// A question to the recruiter by email.
pub const QUESTION: Thought = Thought("x", "lee", "checkin-email", "email");
/// The same by phone.
pub const CALL: Thought = Thought("x", "lee", "checkin-call-script", "phone");
/// Something useful to the interviewer.
pub const USEFUL: Thought = Thought("x", "dana", "value-add-email", "email");
/// An answer to the recruiter.
pub const REPLY: Thought = Thought("x", "lee", "reply", "email");
/// A message about terms.
pub const TERMS: Thought = Thought("x", "lee", "negotiation", "email");
/// An email that cites an anchor point.
pub const ANCHOR: Thought = Thought("x", "dana", "anchor-email", "email");

/// A role at Acme, Dana who interviews, Lee as recruiter and main contact, and what is added.
pub fn book(added: Value) -> Casebook {
    read(&text(added))
}

/// The same as the text of a file.
pub fn text(added: Value) -> String {
    let role = json!({
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
        "roles": [{"id": "lee-x", "person": "lee", "opportunity": "x", "role": "recruiter"}]
    });
    with(role, added).to_string()
}

/// Both. A record that is there already is completed.
pub fn with(mut first: Value, second: Value) -> Value {
    let Value::Object(tables) = second else {
        panic!("tables are an object")
    };
    for (table, rows) in tables {
        if first[&table].is_null() {
            first[&table] = rows;
            continue;
        }
        let (Value::Array(known), Value::Array(rows)) = (&mut first[&table], rows) else {
            panic!("{table} is no table")
        };
        for row in rows {
            match known.iter_mut().find(|old| old["id"] == row["id"]) {
                Some(Value::Object(old)) => {
                    old.extend(row.as_object().cloned().unwrap_or_default())
                }
                _ => known.push(row),
            }
        }
    }
    first
}

/// All of them.
pub fn all<const N: usize>(facts: [Value; N]) -> Value {
    facts.into_iter().fold(json!({}), with)
}

/// `2026-12-09 10:00` in New York, in winter.
pub fn instant(at: &str) -> String {
    format!("{}:00-05:00", at.replace(' ', "T"))
}

/// The plan at `2026-12-09 10:00`.
pub fn plan(book: &Casebook, at: &str) -> Vec<PlanItem> {
    plan_at(book, &instant(at), None)
}

/// Looks at the opportunity as of a moment.
pub fn look<T>(book: &Casebook, at: &str, see: impl Fn(&Situation<'_>) -> T) -> T {
    let now = crate::common::instant(&instant(at));
    let book = book.as_of(now);
    let index = Index::new(&book);
    let opportunity = book
        .opportunities
        .get(id("x"))
        .unwrap_or_else(|| panic!("no opportunity"));
    see(&Situation::read(&book, &index, context(at), opportunity))
}

/// A moment to look at.
pub fn context(at: &str) -> Context<'static> {
    crate::common::context(crate::common::instant(&instant(at)))
}

/// The stage's word.
pub fn stage(book: &Casebook, at: &str) -> &'static str {
    look(book, at, |situation| situation.stage().word())
}

/// Whether the question is left to ask, how many touches are, and in which cycle.
pub fn budget(book: &Casebook, at: &str) -> (bool, usize, u32) {
    look(book, at, |situation| {
        let budget = situation.budget().unwrap_or_else(|| panic!("no cycle"));
        let number = situation.cycles.last().map_or(0, |cycle| cycle.number);
        (budget.question_left, budget.touches_left, number)
    })
}

/// The item with a key.
pub fn item<'i>(items: &'i [PlanItem], key: &str) -> &'i PlanItem {
    items
        .iter()
        .find(|item| item.key.to_string() == key)
        .unwrap_or_else(|| panic!("no {key}"))
}

/// State and why: `cancelled next-round`. What is done is done.
pub fn standing(item: &PlanItem) -> String {
    let because = item.reason.because.filter(|_| item.state != State::Done);
    match because {
        Some(because) => format!("{} {}", item.state.word(), because.word()),
        None => item.state.word().into(),
    }
}

/// When it is due on the employer's clock: `2026-12-14 10:00`, or a day.
pub fn due(item: &PlanItem) -> String {
    shown(item, item.due)
}

/// When it may be done at the earliest.
pub fn earliest(item: &PlanItem) -> String {
    shown(item, item.earliest)
}

fn shown(item: &PlanItem, when: Option<When>) -> String {
    match when {
        None => "-".into(),
        Some(When::On(day)) => day.to_string(),
        Some(When::At(at)) => local(&TzDatabase, &item.zone, at)
            .format("%Y-%m-%d %H:%M")
            .to_string(),
    }
}

/// A number among the facts of the reason.
pub fn number(item: &PlanItem, name: FactName) -> u32 {
    let found = item.reason.facts.iter().find(|fact| fact.name == name);
    match found.map(|fact| &fact.value) {
        Some(FactValue::Number(number)) => *number,
        other => panic!("{name:?} is {other:?}"),
    }
}

/// The guard's verdict and its objections.
pub fn guard(book: &Casebook, thought: Thought, at: &str) -> (Verdict, Vec<String>) {
    let answer = thought.asked(book, &instant(at));
    (answer.verdict, told(&answer))
}

/// That the guard blocks, for one reason among others.
pub fn assert_blocked(book: &Casebook, thought: Thought, at: &str, objection: &str) {
    let (verdict, objections) = guard(book, thought, at);
    assert_eq!(verdict, Verdict::Block, "{at}: {objections:?}");
    let wanted = format!("block {objection}");
    assert!(objections.contains(&wanted), "{at}: {objections:?}");
}
