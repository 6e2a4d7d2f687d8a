use chrono::{FixedOffset, SecondsFormat, TimeDelta};
use serde::Serialize;
use serde::ser::{SerializeMap as _, Serializer};

use crate::calendar::{ZoneId, Zones};
use crate::domain::{Channel, Id, ItemKey};
use crate::rules::{Fact, FactName, FactValue, PlanItem, Section, When};

/// A plan as it is printed: compact JSON, one array, a newline at the end; the same bytes for the
/// same plan. The shape is documented in `docs/plan.md`.
#[must_use]
pub fn plan_json(items: &[PlanItem], zones: &dyn Zones) -> String {
    let rows: Vec<Row<'_>> = items.iter().map(|item| Row::of(item, zones)).collect();
    // Rows are strings, numbers and lists: they always serialise.
    serde_json::to_string(&rows).unwrap_or_default() + "\n"
}

#[derive(Serialize)]
struct Row<'a> {
    id: ItemKey,
    rules: Vec<&'static str>,
    kind: &'static str,
    opportunities: &'a [Id],
    person: Option<Id>,
    channel: Option<Channel>,
    earliest: Option<String>,
    due: Option<String>,
    latest: Option<String>,
    state: &'static str,
    reason: ReasonRow,
}

#[derive(Serialize)]
struct ReasonRow {
    facts: Facts,
    formula: String,
    sources: Sources,
}

struct Facts(Vec<(&'static str, Shown)>);

#[derive(Serialize)]
#[serde(untagged)]
enum Shown {
    Text(String),
    Word(&'static str),
    Number(u32),
}

#[derive(Serialize)]
#[serde(untagged)]
enum Sources {
    Sections(Vec<SectionRow>),
    Policy(&'static str),
}

#[derive(Serialize)]
struct SectionRow {
    article: &'static str,
    section: &'static str,
}

impl<'a> Row<'a> {
    fn of(item: &'a PlanItem, zones: &dyn Zones) -> Self {
        let show = |when: Option<When>| when.map(|when| shown(when, zones, &item.zone));
        Self {
            id: item.key,
            rules: item.rules.iter().map(|rule| rule.id).collect(),
            kind: item.kind.word(),
            opportunities: &item.opportunities,
            person: item.person,
            channel: item.channel,
            earliest: show(item.earliest),
            due: show(item.due),
            latest: show(item.latest),
            state: item.state.word(),
            reason: ReasonRow {
                facts: facts(item, zones),
                formula: formula(item),
                sources: sources(&item.sources()),
            },
        }
    }
}

fn facts(item: &PlanItem, zones: &dyn Zones) -> Facts {
    let show = |fact: &Fact| {
        let value = match &fact.value {
            FactValue::When(when) => Shown::Text(shown(*when, zones, &item.zone)),
            FactValue::Text(text) => Shown::Text(text.clone()),
            FactValue::Word(word) => Shown::Word(word),
            FactValue::Number(number) => Shown::Number(*number),
        };
        (fact.name.text(), value)
    };
    let because = item
        .reason
        .because
        .map(|b| (FactName::Because.text(), Shown::Word(b.word())));
    Facts(item.reason.facts.iter().map(show).chain(because).collect())
}

fn formula(item: &PlanItem) -> String {
    let parts = [
        ("earliest", item.reason.earliest),
        ("due", item.reason.due),
        ("latest", item.reason.latest),
    ];
    let parts = parts
        .iter()
        .filter_map(|(name, f)| f.map(|f| format!("{name} = {f}")));
    parts.collect::<Vec<_>>().join("; ")
}

fn sources(sections: &[Section]) -> Sources {
    if sections.is_empty() {
        return Sources::Policy("policy");
    }
    let rows = sections.iter().map(|section| SectionRow {
        article: section.article.title(),
        section: section.heading,
    });
    Sources::Sections(rows.collect())
}

/// An instant in the employer's offset, a whole day as a date.
fn shown(when: When, zones: &dyn Zones, zone: &ZoneId) -> String {
    match when {
        When::On(day) => day.to_string(),
        When::At(at) => {
            let seconds = zones.offset_seconds(zone, at).unwrap_or(0);
            // At the ends of the timeline there is no wall clock any more.
            let on_the_clock = at
                .checked_add_signed(TimeDelta::seconds(seconds.into()))
                .is_some();
            match FixedOffset::east_opt(seconds).filter(|_| on_the_clock) {
                Some(offset) => at
                    .with_timezone(&offset)
                    .to_rfc3339_opts(SecondsFormat::AutoSi, false),
                None => at.to_rfc3339_opts(SecondsFormat::AutoSi, true),
            }
        }
    }
}

impl Serialize for Facts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, value) in &self.0 {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}
