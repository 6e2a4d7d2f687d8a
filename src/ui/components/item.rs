use leptos::prelude::*;

use crate::agenda::Tone;
use crate::rules::{Origin, PlanItem, Rule, Section, State};
use crate::text::{Say, Strings, fill, look_up};
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
    /// What the deciding rule says.
    advice: Option<&'static str>,
    /// Sentences made of the facts.
    lines: Vec<String>,
    /// From when to when.
    dates: String,
    /// Where the advice comes from.
    sources: Vec<Source>,
    /// How the dates were worked out.
    formula: String,
    /// What opens the formula.
    formula_label: &'static str,
}

/// A section of an article, as a chip that opens.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    short: String,
    whole: String,
    words: Option<&'static str>,
}

impl Source {
    /// Where a rule comes from, in the articles' words for the place and in ours for the rule.
    #[must_use]
    pub fn of_rule(rule: &Rule, s: &'static Strings) -> Vec<Self> {
        let words = Some(look_up(s.why, rule.id));
        let sections = rule.sources.iter();
        sections
            .map(|section| Self::new(*section, words, s))
            .collect()
    }

    fn new(section: Section, words: Option<&'static str>, s: &'static Strings) -> Self {
        let name = |article| [article, section.heading].join(s.or_separator);
        Self {
            short: name(section.article.short()),
            whole: name(section.article.title()),
            words,
        }
    }
}

impl Reasons {
    /// The reasons of an item.
    #[must_use]
    pub fn of(item: &PlanItem, say: Say<'_>) -> Self {
        let s = say.strings;
        let advising = || {
            item.rules
                .iter()
                .filter(|rule| rule.origin != Origin::Policy)
        };
        let advice = item.rules.first().map(|rule| look_up(s.why, rule.id));
        let sources = item.sources().into_iter().map(|section| {
            let rule = advising().find(|rule| rule.sources.contains(&section));
            let words = rule.map(|rule| look_up(s.why, rule.id));
            Source::new(section, words.filter(|words| advice != Some(words)), s)
        });
        let meta = say.item_meta(item);
        let lines = say.reasons(item).into_iter().filter(|line| *line != meta);
        let policy = advising().next().is_none().then_some(s.policy_note);
        let formulas = [
            (s.dates_earliest, item.reason.earliest),
            (s.dates_best, item.reason.due),
            (s.dates_latest, item.reason.latest),
        ];
        let formulas = formulas.into_iter().filter_map(|(phrase, formula)| {
            formula.map(|formula| fill(phrase, &[("day", &format!("= {formula}"))]))
        });
        Self {
            advice,
            lines: lines.chain(policy.map(str::to_owned)).collect(),
            dates: say.item_dates(item),
            sources: sources.collect(),
            formula: formulas.collect::<Vec<_>>().join("; "),
            formula_label: s.formula_label,
        }
    }
}

impl Reasons {
    /// Where the advice comes from.
    #[must_use]
    pub fn sources(&self) -> Vec<Source> {
        self.sources.clone()
    }

    /// The reasons for a place where their sources stand already.
    #[must_use]
    pub fn without_sources(self) -> Self {
        Self {
            sources: Vec::new(),
            ..self
        }
    }
}

/// The reasons, with each source and the formula opening in place.
#[component]
pub fn Sources(
    /// What to show.
    reasons: Reasons,
) -> impl IntoView {
    view! {
        {reasons.advice.map(|text| view! { <p>{text}</p> })}
        {reasons.lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}
        <p class="small">{reasons.dates}</p>
        <div class="sources">
            <Chips sources=reasons.sources/>
            <details class="source-fold">
                <summary class="source">
                    <Icon glyph=Glyph::Clock size="icon-xs"/>
                    <span>{reasons.formula_label}</span>
                </summary>
                <p class="small">{reasons.formula}</p>
            </details>
        </div>
    }
}

/// Sections of articles as chips, each opening in place.
#[component]
pub fn Chips(
    /// The sections.
    sources: Vec<Source>,
) -> impl IntoView {
    let chip = |source: Source| {
        view! {
            <details class="source-fold">
                <summary class="source">
                    <Icon glyph=Glyph::Article size="icon-xs"/>
                    <span>{source.short}</span>
                </summary>
                <p class="small">{source.whole}</p>
                {source.words.map(|words| view! { <p>{words}</p> })}
            </details>
        }
    };
    sources.into_iter().map(chip).collect_view()
}
