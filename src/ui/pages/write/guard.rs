use leptos::prelude::*;

use super::super::super::components::{Field, FieldKind, focus_stays_near};
use super::super::super::icons::{Glyph, Icon};
use super::pen::Pen;
use crate::agenda::Standing;
use crate::app::Sheet;
use crate::rules::Verdict;
use crate::text::{Say, fill};

/// What the guard says about sending it now: why not, from when, and how to go ahead all the same.
/// Its words change in place, so that time goes by without closing what is open in it.
#[component]
pub fn GuardNote(pen: Pen) -> impl IntoView {
    let app = pen.app;
    let s = app.strings();
    let note = Memo::new(move |_| {
        let standing = pen.standing.get();
        let standing = standing.filter(|one| one.answer.verdict != Verdict::Allow)?;
        Some(app.say(|say| told(say, &standing)))
    });
    let blocked = Memo::new(move |_| {
        pen.standing.with(|standing| {
            let verdict = standing.as_ref().map(|one| one.answer.verdict);
            verdict == Some(Verdict::Block)
        })
    });
    let ahead = Memo::new(move |_| pen.manuscript.with(|m| m.ahead.trim().to_owned()));
    let reason = RwSignal::new(String::new());
    let opportunity = move || {
        pen.leaf
            .with_untracked(|leaf| leaf.as_ref().map(|l| l.envelope.opportunity))
    };
    let class = move || {
        if blocked.get() {
            "hold-note hold"
        } else {
            "hold-note due"
        }
    };
    let reasons = move || {
        note.get().map(|(_, possible, reasons)| {
            view! {
                {reasons.into_iter().map(|reason| view! { <p>{reason}</p> }).collect_view()}
                {possible.map(|possible| view! { <p class="small">{possible}</p> })}
            }
        })
    };
    view! {
        <Show when=move || note.with(Option::is_some)>
            <section class=class aria-labelledby="hold-title">
                {move || {
                    let glyph = if blocked.get() { Glyph::Lock } else { Glyph::Pause };
                    view! { <Icon glyph/> }
                }}
                <div>
                    <h2 id="hold-title" tabindex="-1">
                        {move || note.with(|note| note.as_ref().map(|(title, ..)| title.clone()))}
                    </h2>
                    <div id="hold-why">{reasons}</div>
                    <Show when=move || ahead.with(|ahead| !ahead.is_empty())>
                        <p class="small">
                            {move || ahead.with(|ahead| fill(s.write_guard_noted, &[("reason", ahead)]))}
                        </p>
                        <button class="link" type="button" on:click=move |_| {
                            pen.go_ahead(String::new());
                            focus_stays_near("hold-title");
                        }>
                            {s.write_guard_undo}
                        </button>
                    </Show>
                    <Show when=move || blocked.get() && ahead.with(String::is_empty)>
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
                                focus_stays_near("hold-title");
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
                    </Show>
                </div>
            </section>
        </Show>
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
