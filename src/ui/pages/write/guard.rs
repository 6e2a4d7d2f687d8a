use leptos::prelude::*;

use super::super::super::components::{Field, FieldKind};
use super::super::super::icons::{Glyph, Icon};
use super::pen::Pen;
use crate::agenda::Standing;
use crate::app::Sheet;
use crate::rules::Verdict;
use crate::text::{Say, fill};

/// What the guard says about sending it now: why not, from when, and how to go ahead all the same.
#[component]
pub fn GuardNote(pen: Pen) -> impl IntoView {
    let app = pen.app;
    let s = app.strings();
    let standing = move || {
        let standing = pen.standing.get();
        standing.filter(|standing| standing.answer.verdict != Verdict::Allow)
    };
    let reason = RwSignal::new(String::new());
    let opportunity = move || {
        pen.leaf
            .with(|leaf| leaf.as_ref().map(|l| l.envelope.opportunity))
    };
    let ahead = move || {
        let ahead = pen.manuscript.with(|m| m.ahead.trim().to_owned());
        (!ahead.is_empty()).then_some(ahead)
    };
    let blocked = move || standing().is_some_and(|one| one.answer.verdict == Verdict::Block);
    view! {
        {move || standing().map(|standing| {
            let (title, possible, reasons) = app.say(|say| told(say, &standing));
            let class = if blocked() { "hold-note hold" } else { "hold-note due" };
            let glyph = if blocked() { Glyph::Lock } else { Glyph::Pause };
            view! {
                <section class=class aria-labelledby="hold-title">
                    <Icon glyph/>
                    <div>
                        <h2 id="hold-title">{title}</h2>
                        <div id="hold-why">
                            {reasons.into_iter().map(|reason| view! { <p>{reason}</p> }).collect_view()}
                            {possible.map(|possible| view! { <p class="small">{possible}</p> })}
                        </div>
                        {move || match ahead() {
                            Some(ahead) => view! {
                                <p class="small">{fill(s.write_guard_noted, &[("reason", &ahead)])}</p>
                                <button class="link" type="button" on:click=move |_| pen.go_ahead(String::new())>
                                    {s.write_guard_undo}
                                </button>
                            }
                            .into_any(),
                            None if blocked() => view! {
                                <div class="actions">
                                    <button class="btn" type="button"
                                        on:click=move |_| app.sheet.set(opportunity().map(|id| Sheet::Replied(id, None)))>
                                        {s.they_asked}
                                    </button>
                                </div>
                                <details class="fold">
                                    <summary>{s.write_guard_ahead}</summary>
                                    <form on:submit=move |event| {
                                        event.prevent_default();
                                        pen.go_ahead(reason.get_untracked().trim().to_owned());
                                    }>
                                        <Field label=s.write_guard_why.to_owned() value=reason
                                            on_input=move |text| reason.set(text) kind=FieldKind::Lines/>
                                        <div class="actions">
                                            <button class="btn" type="submit"
                                                prop:disabled=move || reason.with(|r| r.trim().is_empty())>
                                                {s.write_guard_go}
                                            </button>
                                        </div>
                                    </form>
                                </details>
                            }
                            .into_any(),
                            None => ().into_any(),
                        }}
                    </div>
                </section>
            }
        })}
    }
}

/// The title, from when it is possible with a warning, and the reasons, the hardest ones alone where
/// something blocks.
pub fn told(say: Say<'_>, standing: &Standing) -> (String, Option<String>, Vec<String>) {
    let s = say.strings;
    let answer = &standing.answer;
    let title = match (answer.verdict, answer.clear_from) {
        (Verdict::Block, Some(day)) => fill(s.not_yet_best, &[("day", &say.dates.day(day))]),
        (Verdict::Block, None) => s.write_better_not.to_owned(),
        (_, Some(day)) => fill(s.best_on, &[("day", &say.dates.day(day))]),
        (_, None) => s.write_better_not.to_owned(),
    };
    let reasons = answer.reasons.iter();
    let hardest = reasons.filter(|reason| reason.verdict == answer.verdict);
    let reasons = hardest
        .map(|reason| say.reservation(reason, standing))
        .collect();
    let possible = say
        .possible(standing)
        .filter(|_| answer.verdict == Verdict::Block);
    (title, possible, reasons)
}
