use leptos::prelude::*;

use super::super::icons::{Glyph, Icon};
use crate::app::{App, Sheet, ZONES, use_app};
use crate::domain::{Casebook, Change, Edit, EditName, TableName};
use crate::interchange::{MAX_BYTES, Problem, read_casebook, write_casebook};
use crate::platform::{self, Delivery};
use crate::text::{fill, problem_line};

/// Backup, restore, storage and deleting everything.
#[component]
pub fn DataSection() -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    view! {
        <section class="group" id="data" aria-labelledby="data-title">
            <h2 id="data-title">{s.data_title}</h2>
            <p class="intro">{s.data_intro}</p>
            <div class="stack">
                <Backup/>
                <Restore/>
                <Storage/>
            </div>
            <div class="actions">
                <button class="link" type="button" on:click=move |_| app.sheet.set(Some(Sheet::Wipe))>
                    {s.wipe}
                </button>
            </div>
        </section>
    }
}

#[component]
fn Backup() -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let last = RwSignal::new(app.keeper(|keeper| keeper.last_backup()).flatten());
    let words = move || match last.get() {
        None => s.backup_never.to_owned(),
        Some(at) => app.say(|say| {
            fill(
                s.backup_last,
                &[("day", &say.dates.day_near(say.dates.day_of(at)))],
            )
        }),
    };
    let failed = RwSignal::new(false);
    let make = move |_| {
        app.renew();
        let now = app.now.get_untracked();
        let text = app.peek(write_casebook);
        let name = app.say(|say| format!("followthrough-{}.json", say.dates.today()));
        leptos::task::spawn_local(async move {
            match platform::save_text(&name, "application/json", &text).await {
                // A closed share sheet is no backup.
                Ok(Delivery::Cancelled) => {}
                Ok(Delivery::Downloaded | Delivery::Shared) => {
                    app.keeper(|keeper| keeper.note_backup(now));
                    last.set(Some(now));
                    failed.set(false);
                }
                Err(_) => failed.set(true),
            }
        });
    };
    view! {
        <div class="card card-lift">
            <div class="item">
                <Icon glyph=Glyph::Shield/>
                <div><b>{words}</b>{s.backup_hint}</div>
            </div>
            <div class="actions actions-fill">
                <button class="btn btn-primary" type="button" on:click=make>
                    <Icon glyph=Glyph::Download/>
                    {s.backup_now}
                </button>
            </div>
            <Show when=move || failed.get()>
                <p class="error" role="alert">{s.backup_failed}</p>
                <textarea class="input" readonly aria-label=s.backup_now prop:value=move || app.with(write_casebook)></textarea>
            </Show>
        </div>
    }
}

/// A file that was read, and what may be done with it.
#[derive(Clone, Debug)]
enum Chosen {
    Nothing,
    Good(Box<Casebook>),
    Bad(Vec<Problem>),
    Unreadable,
}

#[component]
fn Restore() -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let chosen = RwSignal::new(Chosen::Nothing);
    let input = NodeRef::<leptos::html::Input>::new();
    let read = move || {
        let file = input
            .get_untracked()
            .and_then(|input| input.files())
            .and_then(|files| files.get(0));
        let Some(file) = file else { return };
        leptos::task::spawn_local(async move {
            let text = platform::read_text(&file, MAX_BYTES).await;
            chosen.set(match text {
                Err(_) => Chosen::Unreadable,
                Ok(text) => match read_casebook(&text, &ZONES) {
                    Ok(book) => Chosen::Good(Box::new(book)),
                    Err(problems) => Chosen::Bad(problems),
                },
            });
            if let Some(input) = input.get_untracked() {
                input.set_value("");
            }
        });
    };
    view! {
        <div class="card">
            <div class="item">
                <Icon glyph=Glyph::Upload/>
                <div><b>{s.restore_title}</b>{s.restore_intro}</div>
                <label class="btn">
                    {s.restore_choose}
                    <input class="vh" type="file" accept=".json,application/json" node_ref=input on:change=move |_| read()/>
                </label>
            </div>
            {move || match chosen.get() {
                Chosen::Nothing => ().into_any(),
                Chosen::Unreadable => view! { <p class="error" role="alert">{s.restore_bad}</p> }.into_any(),
                Chosen::Bad(problems) => view! { <Problems problems/> }.into_any(),
                Chosen::Good(book) => view! { <Preview book=*book chosen/> }.into_any(),
            }}
        </div>
    }
}

#[component]
fn Problems(problems: Vec<Problem>) -> impl IntoView {
    let s = use_app().strings();
    const MOST: usize = 20;
    view! {
        <div role="alert">
            <p class="error">{s.restore_bad}</p>
            <p class="small">{s.problems.count(problems.len())}</p>
            <ul>
                {problems.into_iter().take(MOST).map(|p| view! { <li class="small">{problem_line(s, &p)}</li> }).collect_view()}
            </ul>
        </div>
    }
}

/// What a file has, beside what is here; and the button that puts it in place.
#[component]
fn Preview(book: Casebook, chosen: RwSignal<Chosen>) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let rows = [
        (s.count_opportunities, TableName::Opportunity),
        (s.count_interviews, TableName::Interview),
        (s.count_people, TableName::Person),
        (s.count_contacts, TableName::ContactLog),
    ];
    let counts = rows
        .into_iter()
        .map(|(name, table)| {
            let here = app.peek(|known| known.count(table));
            view! {
                <div>
                    <dt>{name}</dt>
                    <dd>{book.count(table)}</dd>
                    <dd class="small">{here} " " {s.restore_here}</dd>
                </div>
            }
        })
        .collect_view();
    let book = StoredValue::new(book);
    view! {
        <h3>{s.restore_preview}</h3>
        <dl class="counts">{counts}</dl>
        <p class="small">{s.restore_replaces}</p>
        <div class="actions actions-fill">
            <button class="btn" type="button" on:click=move |_| chosen.set(Chosen::Nothing)>{s.act_cancel}</button>
            <button class="btn btn-primary" type="button" on:click=move |_| {
                replace(app, book.get_value());
                chosen.set(Chosen::Nothing);
            }>
                {s.restore_apply}
            </button>
        </div>
    }
}

fn replace(app: App, book: Casebook) {
    app.dispatch(Edit::new(EditName::Import).with(Change::Replace(Box::new(book))));
}

#[component]
fn Storage() -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let promised = RwSignal::new(None::<bool>);
    leptos::task::spawn_local(async move { promised.set(platform::persist_storage().await) });
    let used = move || {
        app.notice.track();
        app.keeper(|keeper| keeper.used()).flatten().unwrap_or(0)
    };
    // Browsers count two bytes a unit, and end at 5,242,880 units.
    let kilobytes = move || used().div_ceil(512);
    let share = move || format!("{:.1}%", (used() as f64 / 52_428.8).clamp(0.5, 100.0));
    let words = move || fill(s.storage_used, &[("used", &kilobytes().to_string())]);
    view! {
        <div>
            <h3>{s.storage_title}</h3>
            <svg class="meter" role="img" aria-label=words>
                <rect width=share height="100%"/>
            </svg>
            <p class="meta">{words}</p>
            <p class="small">
                {move || if promised.get() == Some(true) { s.storage_promised } else { s.storage_not_promised }}
            </p>
        </div>
    }
}
