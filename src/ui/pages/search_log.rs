//! What else was done this week, and the nudge that goes with it.

use leptos::prelude::*;

use super::super::components::Field;
use crate::agenda::{erase_log, log_step, steps_of_the_week};
use crate::app::{ZONES, use_app};
use crate::calendar::Instant;
use crate::domain::{Family, Id, TableName};
use crate::rules::{PlanItem, State};
use crate::text::fill;

/// The search beside the waiting: one quiet line on the day's page, until it is opened.
#[component]
pub fn SearchWeek() -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let item = Memo::new(move |_| {
        app.plan.with(|items| {
            let mut of = items
                .iter()
                .filter(|item| item.key.family == Family::ResumeSearch);
            of.next().cloned()
        })
    });
    let there = Memo::new(move |_| {
        item.with(Option::is_some) || app.with(|book| book.search_activities.count() > 0)
    });
    let nudge = move || {
        item.with(|item| {
            let item = item.as_ref()?;
            Some(app.say(|say| nudge(item, say)))
        })
    };
    view! {
        <Show when=move || there.get()>
            <details class="fold search-week">
                <summary>{s.search_title}</summary>
                <div>
                    <p class="meta">{nudge}</p>
                    <SearchLog/>
                </div>
            </details>
        </Show>
    }
}

fn nudge(item: &PlanItem, say: crate::text::Say<'_>) -> String {
    let s = say.strings;
    match (item.state, item.due) {
        (State::Omitted, _) => s.search_rests.to_owned(),
        (State::Scheduled, Some(due)) => {
            let day = say.dates.day_near(say.item_day(item, due));
            fill(s.search_next, &[("day", &day)])
        }
        _ => s.search_now.to_owned(),
    }
}

/// A step of the week, as it is listed.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Step {
    id: Id,
    at: Instant,
    text: String,
}

/// A field for what was done, and what was done this week; each can be deleted and brought back.
#[component]
pub fn SearchLog() -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let typed = RwSignal::new(String::new());
    let steps = Memo::new(move |_| {
        app.zone.with(|zone| {
            app.with(|book| {
                let steps = steps_of_the_week(book, app.now.get(), &ZONES, zone);
                let step = |step: &crate::domain::SearchActivity| Step {
                    id: step.id,
                    at: step.at,
                    text: if step.text.is_empty() {
                        s.resume_search.to_owned()
                    } else {
                        step.text.clone()
                    },
                };
                steps.into_iter().map(step).collect::<Vec<_>>()
            })
        })
    });
    let log = move || {
        let text = typed.get_untracked();
        let at = app.now.get_untracked();
        if !text.trim().is_empty() && app.edit(|_, ids| log_step(&text, at, ids)) {
            typed.set(String::new());
        }
    };
    view! {
        <form class="search-log" on:submit=move |event| {
            event.prevent_default();
            log();
        }>
            <Field label=s.search_new.to_owned() placeholder=s.search_new_hint value=typed
                on_input=move |text| typed.set(text)/>
            <button class="btn" type="submit" prop:disabled=move || typed.with(|text| text.trim().is_empty())>
                {s.search_log}
            </button>
        </form>
        <Show when=move || steps.with(Vec::is_empty)>
            <p class="small">{s.search_none}</p>
        </Show>
        <ul class="log">
            <For each=move || steps.get() key=Step::clone let:step>
                <li>
                    <time>{app.say(|say| say.dates.day_near(say.dates.day_of(step.at)))}</time>
                    <span>{step.text.clone()}</span>
                    <button class="link" type="button" aria-label=fill(s.delete_named, &[("item", &step.text)])
                        on:click=move |_| {
                            app.edit(|book, _| erase_log(book, TableName::SearchActivity, step.id));
                        }
                    >
                        {s.act_delete}
                    </button>
                </li>
            </For>
        </ul>
    }
}
