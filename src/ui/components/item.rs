use leptos::prelude::*;

use crate::agenda::Tone;
use crate::rules::{Origin, PlanItem, State};
use crate::text::{Say, look_up};
use crate::ui::icons::{Glyph, Icon};

/// The class that gives a row's colours.
#[must_use]
pub const fn tone_class(tone: Tone) -> &'static str {
    match tone {
        Tone::Due => "due",
        Tone::Late => "late",
        Tone::Hold => "hold",
        Tone::Done => "done",
        Tone::Calm => "",
    }
}

/// The class that gives an item its colours and its mark on the thread.
#[must_use]
pub const fn item_tone(state: State) -> &'static str {
    match state {
        State::Due => "due",
        State::Overdue => "late",
        State::Done => "done",
        State::Scheduled => "open",
        _ => "hold",
    }
}

/// Why an item is there, ready to show.
#[derive(Clone, Debug, PartialEq)]
pub struct Reasons {
    /// Sentences made of the facts.
    pub lines: Vec<String>,
    /// What the deciding rules say.
    pub advice: Vec<&'static str>,
    /// Where the advice comes from: title and section, and what we make of it.
    pub sources: Vec<(String, String)>,
    /// How the dates were worked out.
    pub formula: String,
    /// Shown where no article says so.
    pub policy: Option<&'static str>,
}

impl Reasons {
    /// The reasons of an item.
    #[must_use]
    pub fn of(item: &PlanItem, say: Say<'_>) -> Self {
        let s = say.strings;
        let advising: Vec<_> = item
            .rules
            .iter()
            .filter(|rule| rule.origin != Origin::Policy)
            .collect();
        let sources = item
            .sources()
            .into_iter()
            .map(|section| {
                let words = advising
                    .iter()
                    .find(|rule| rule.sources.contains(&section))
                    .map_or("", |rule| look_up(s.why, rule.id));
                let title = [section.article.title(), section.heading].join(s.or_separator);
                (title, words.to_owned())
            })
            .collect();
        let formulas = [item.reason.earliest, item.reason.due, item.reason.latest];
        let names = ["earliest", "due", "latest"];
        let formula = names
            .iter()
            .zip(formulas)
            .filter_map(|(name, formula)| formula.map(|formula| format!("{name} = {formula}")))
            .collect::<Vec<_>>()
            .join("; ");
        Self {
            lines: say.reasons(item),
            advice: item
                .rules
                .first()
                .map(|rule| look_up(s.why, rule.id))
                .into_iter()
                .collect(),
            policy: advising.is_empty().then_some(s.policy_note),
            sources,
            formula,
        }
    }
}

/// The reasons, with each source opening in place.
#[component]
pub fn Sources(
    /// What to show.
    reasons: Reasons,
    /// What stands before the formula.
    formula_label: &'static str,
) -> impl IntoView {
    let chips = reasons
        .sources
        .into_iter()
        .map(|(title, words)| {
            view! {
                <details class="source-fold">
                    <summary class="source">
                        <Icon glyph=Glyph::Article size="icon-xs"/>
                        {title}
                    </summary>
                    <p class="small">{words}</p>
                </details>
            }
        })
        .collect_view();
    view! {
        {reasons.advice.into_iter().chain(reasons.policy).map(|text| view! { <p>{text}</p> }).collect_view()}
        {reasons.lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}
        <p class="small num">{formula_label} ": " {reasons.formula}</p>
        <div class="sources">{chips}</div>
    }
}
