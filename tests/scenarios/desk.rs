//! What a scenario looks at.

use followthrough::calendar::{TzDatabase, local};
use followthrough::domain::{AxisValue, Casebook, Family, StyleSetting};
use followthrough::rules::{
    Budget, FactName, FactValue, Index, PlanItem, Situation, Stage, State, When,
};

pub use crate::asking::{Thought, opens, told};
pub use crate::common::id;
pub use crate::common::{documented, instant, of, only, shown};

/// The plan at an instant, under the user's own style.
pub fn plan(book: &Casebook, at: &str) -> Vec<PlanItem> {
    crate::common::plan_at(book, at, None)
}

/// Earliest, due and latest on the employer's clock: `2026-12-14 10:00`, or a day.
pub fn times(item: &PlanItem) -> [String; 3] {
    [item.earliest, item.due, item.latest].map(|when| match when {
        None => "-".into(),
        Some(When::On(day)) => day.to_string(),
        Some(When::At(at)) => local(&TzDatabase, &item.zone, at)
            .format("%Y-%m-%d %H:%M")
            .to_string(),
    })
}

/// The item of a family for a person.
pub fn to<'i>(items: &'i [PlanItem], family: Family, person: &str) -> &'i PlanItem {
    match of(items, family)
        .into_iter()
        .filter(|item| item.key.person == Some(id(person)))
        .collect::<Vec<_>>()[..]
    {
        [item] => item,
        ref found => panic!("{} items of {family:?} for {person}", found.len()),
    }
}

/// The item with a key.
pub fn item<'i>(items: &'i [PlanItem], key: &str) -> &'i PlanItem {
    items
        .iter()
        .find(|item| item.key.to_string() == key)
        .unwrap_or_else(|| panic!("no {key}"))
}

/// State and why, in the plan's words: `omitted industry-tech`.
pub fn standing_of(item: &PlanItem) -> String {
    match item.reason.because {
        Some(because) => format!("{} {}", item.state.word(), because.word()),
        None => item.state.word().into(),
    }
}

/// The items of a family that still ask for something.
pub fn open(items: &[PlanItem], family: Family) -> Vec<&PlanItem> {
    let is_open = |item: &&PlanItem| item.state.is_open() || item.state == State::Proposed;
    of(items, family).into_iter().filter(is_open).collect()
}

/// A dated fact of the reason.
pub fn fact(item: &PlanItem, name: FactName) -> String {
    let found = item.reason.facts.iter().find(|fact| fact.name == name);
    match found.map(|fact| &fact.value) {
        Some(FactValue::When(When::On(day))) => day.to_string(),
        Some(FactValue::Text(text)) => text.clone(),
        Some(FactValue::Word(word)) => (*word).into(),
        other => panic!("{name:?} is {other:?}"),
    }
}

/// The articles that the reason cites, by number.
pub fn cites(item: &PlanItem) -> Vec<&'static str> {
    let number = |section: &followthrough::rules::Section| section.article.number();
    item.sources().iter().map(number).collect()
}

/// Whether a rule is among those behind an item.
pub fn follows(item: &PlanItem, rule: &str) -> bool {
    item.rules.iter().any(|behind| behind.id == rule)
}

/// The casebook under another style.
pub fn with_style(mut book: Casebook, value: AxisValue) -> Casebook {
    let axis = id(value.axis().word());
    book.styles.put(StyleSetting::new(axis, value));
    book
}

/// An opportunity's stage and what its last promise cycle still allows.
pub fn standing(book: &Casebook, opportunity: &str, at: &str) -> (Stage, Option<Budget>) {
    let now = instant(at);
    let book = book.as_of(now);
    let index = Index::new(&book);
    let context = crate::common::context(now);
    let opportunity = book
        .opportunities
        .get(id(opportunity))
        .unwrap_or_else(|| panic!("no opportunity {opportunity}"));
    let situation = Situation::read(&book, &index, context, opportunity);
    (situation.stage(), situation.budget())
}
