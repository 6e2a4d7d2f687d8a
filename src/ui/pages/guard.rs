use leptos::prelude::*;

use super::super::components::{Ruler, RulerPlan};
use super::super::icons::{Glyph, Icon};
use super::today_rows::finish;
use crate::agenda::{Standing, can_be_written, last_check_in, waiting};
use crate::app::{App, Sheet, ZONES, use_app};
use crate::domain::Id;
use crate::drafts::Writing;
use crate::route::Route;
use crate::rules::{Context, FactName, FactValue, PlanItem, State};
use crate::text::look_up;

/// Where an opportunity stands: the stage, what is left to ask, whether one may ask now, and why
/// not yet.
#[component]
pub fn Guard(
    /// Which opportunity.
    id: Id,
) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let item = Memo::new(move |_| app.plan.with(|items| last_check_in(items, id).cloned()));
    let standing = Memo::new(move |_| {
        let context = Context {
            now: app.now.get(),
            zones: &ZONES,
            preset: None,
        };
        app.plan
            .with(|items| app.with(|book| Standing::of(book, context, id, items)))
    });
    let waits = Memo::new(move |_| {
        let all = app.plan.with(|items| waiting(items, app.now.get(), &ZONES));
        all.into_iter().find(|waiting| waiting.opportunity == id)
    });
    let stage = move || standing.with(|one| one.as_ref().map(|one| one.stage.word()));
    let title = move || match (standing.get(), item.get()) {
        (Some(one), Some(item)) if one.stage.is_live() => {
            app.say(|say| say.standing_title(&one, &item))
        }
        (Some(one), _) => look_up(s.stage_words, one.stage.word()).to_owned(),
        (None, _) => String::new(),
    };
    let lines = move || lines(app, standing.get().as_ref(), item.get().as_ref());
    let open = move || {
        item.with(|item| {
            item.as_ref().is_some_and(|item| {
                matches!(item.state, State::Scheduled | State::Due | State::Overdue)
            })
        })
    };
    let may_ask = move || {
        standing.with(|one| one.as_ref().is_some_and(Standing::is_clear))
            && item.with(|item| {
                item.as_ref()
                    .is_some_and(|item| matches!(item.state, State::Due | State::Overdue))
            })
    };
    // Where it can be written, that comes first.
    let written = Memo::new(move |_| {
        item.with(|item| {
            item.as_ref()
                .filter(|item| can_be_written(item))
                .map(|item| item.key)
        })
        .filter(|_| may_ask())
        .map(|key| Route::Write(Writing::Item(key)).href())
    });
    let written = move || written.get();
    view! {
        <section class="card" aria-labelledby="guard-title">
            <p class="standing">
                {move || stage().map(|word| view! {
                    <span class="chip">{look_up(s.stages, word)}</span>
                })}
                <span class="small">{move || {
                    let budget = standing.with(|one| one.as_ref().and_then(|one| one.budget.filter(|_| one.stage.is_waiting())));
                    budget.map(|budget| app.say(|say| say.budget(budget)))
                }}</span>
            </p>
            <h2 class="card-title" id="guard-title">{title}</h2>
            <div id="guard-why">
                {move || lines().into_iter().map(|line| view! { <p class="meta">{line}</p> }).collect_view()}
            </div>
            {move || waits.get().map(|waiting| {
                let said = item.with(|item| item.as_ref().map_or_else(String::new, promise_words));
                let plan = app.say(|say| RulerPlan::of(&waiting, &said, say));
                view! { <Ruler plan/> }
            })}
            <div class="actions actions-fill">
                {move || written().map(|href| view! {
                    <a class="btn btn-primary" href=href><Icon glyph=Glyph::Pen/>{s.act_write}</a>
                })}
                <Show when=open>
                    <button
                        class=move || match (may_ask(), written().is_some()) {
                            (true, false) => "btn btn-primary",
                            (true, true) => "btn",
                            (false, _) => "btn btn-held",
                        }
                        type="button"
                        aria-describedby="guard-why"
                        on:click=move |_| match item.get_untracked() {
                            Some(item) if may_ask() => finish(app, &item, None),
                            Some(item) => app.sheet.set(Some(Sheet::NotYet(Box::new(item)))),
                            None => {}
                        }
                    >
                        {move || view! { <Icon glyph=if may_ask() { Glyph::Check } else { Glyph::Lock }/> }}
                        {move || if may_ask() { s.act_mark_sent } else { s.check_in }}
                    </button>
                </Show>
                <button class="btn" type="button" on:click=move |_| app.sheet.set(Some(Sheet::Replied(id, None)))>
                    {s.they_replied}
                </button>
                <button class="btn" type="button" on:click=move |_| app.sheet.set(Some(Sheet::Contact(id)))>
                    {s.log_contact}
                </button>
            </div>
        </section>
    }
}

/// From when with a warning, why, and how the date came about.
fn lines(app: App, standing: Option<&Standing>, item: Option<&PlanItem>) -> Vec<String> {
    let (Some(standing), Some(item)) = (standing, item) else {
        return Vec::new();
    };
    if !standing.stage.is_live() {
        return Vec::new();
    }
    app.say(|say| {
        let held = matches!(item.state, State::Scheduled | State::Due | State::Overdue)
            && !standing.is_clear();
        let possible = say.possible(standing).filter(|_| held);
        let first = standing
            .first_reason()
            .filter(|_| held)
            .map(|reason| say.reservation(reason, standing));
        let how = say.reasons(item).join(" ");
        possible
            .into_iter()
            .chain(first)
            .chain([how])
            .filter(|line| !line.is_empty())
            .collect()
    })
}

fn promise_words(item: &PlanItem) -> String {
    item.reason
        .facts
        .iter()
        .find_map(|fact| match &fact.value {
            FactValue::Text(text) if fact.name == FactName::Promise => Some(text.clone()),
            _ => None,
        })
        .unwrap_or_default()
}
