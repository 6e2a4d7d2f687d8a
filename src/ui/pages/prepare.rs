use leptos::prelude::*;

use super::super::components::{Reasons, Sources, TodayRow, tone_class};
use super::super::icons::{Glyph, Icon};
use super::today_rows::{ItemActions, finish};
use crate::agenda::{Tone, can_be_ticked, mark_undone, preparation};
use crate::app::{App, use_app};
use crate::domain::{Id, ItemKey};
use crate::route::Route;
use crate::rules::{PlanItem, State};
use crate::text::fill;

/// What is done before an interview, and the way to its card for the last minute.
#[component]
pub fn Preparation(
    /// The interview.
    interview: Id,
) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let items = Memo::new(move |_| app.plan.with(|items| preparation(items, interview)));
    let counted = move || {
        items.with(|items| {
            let done = items.iter().filter(|item| is_done(item)).count();
            let (n, m) = (done.to_string(), items.len().to_string());
            fill(s.n_of_m, &[("n", &n), ("m", &m)])
        })
    };
    view! {
        <Show when=move || items.with(|items| !items.is_empty())>
            <section class="group" aria-labelledby="g-prepare">
                <header class="group-head">
                    <h2 id="g-prepare">{s.prepare_title}</h2>
                    <span class="aside">{counted}</span>
                </header>
                <Checklist items/>
                <div class="actions">
                    <a class="btn btn-soft" href=Route::Pocket(interview).href()>
                        <Icon glyph=Glyph::Phone/>
                        {s.pocket_link}
                    </a>
                </div>
            </section>
        </Show>
    }
}

/// Small things to tick off, and to take back; those that are done keep their place.
#[component]
pub fn Checklist(
    /// The items.
    #[prop(into)]
    items: Signal<Vec<PlanItem>>,
) -> impl IntoView {
    let keys = Memo::new(move |_| {
        let mut keys: Vec<ItemKey> = items.with(|items| items.iter().map(|i| i.key).collect());
        keys.sort_unstable();
        keys
    });
    view! {
        <ul>
            <For each=move || keys.get() key=|key| *key let:key>
                <CheckRow items key home=None/>
            </For>
        </ul>
    }
}

const fn is_done(item: &PlanItem) -> bool {
    matches!(item.state, State::Done)
}

/// One small thing: its tick, its reasons, and what can be done about it.
#[component]
pub fn CheckRow(
    /// The items it is one of.
    items: Signal<Vec<PlanItem>>,
    /// Which.
    key: ItemKey,
    /// The opportunity whose page it stands on, where it may be about another.
    home: Option<Id>,
) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let item = Memo::new(move |_| items.with(|items| items.iter().find(|i| i.key == key).cloned()));
    let done = Signal::derive(move || item.with(|item| item.as_ref().is_some_and(is_done)));
    let title = Signal::derive(move || {
        item.with(|item| {
            item.as_ref()
                .map_or_else(String::new, |item| app.say(|say| say.item_title(item)))
        })
    });
    let meta = move || {
        item.with(|item| {
            let Some(item) = item else {
                return String::new();
            };
            let other = item
                .key
                .opportunity
                .filter(|id| home.is_some_and(|home| home != *id));
            app.say(|say| match other {
                // Of another opportunity it is enough to know which.
                Some(other) => say.company_and_role(other),
                None => say.item_meta(item),
            })
        })
    };
    let when = move || {
        item.with(|item| match item {
            Some(item)
                if item.state.is_open() || (home.is_some() && item.state == State::Proposed) =>
            {
                app.say(|say| say.item_when(item, None))
            }
            _ => String::new(),
        })
    };
    let tone = move || {
        item.with(|item| match item.as_ref().map(|item| item.state) {
            Some(State::Due) => tone_class(Tone::Due),
            Some(State::Overdue) => tone_class(Tone::Late),
            Some(State::Done) => tone_class(Tone::Done),
            _ => tone_class(Tone::Calm),
        })
    };
    view! {
        <TodayRow
            tone=Signal::derive(tone)
            title
            meta=Signal::derive(meta)
            when=Signal::derive(when)
            tick=Signal::derive(move || {
                let can = |item: &PlanItem| is_done(item) || can_be_ticked(item);
                let can = item.with(|item| item.as_ref().is_some_and(can));
                can.then(|| fill(s.mark_done_label, &[("what", &title.get())]))
            })
            ticked=done
            fixed=Signal::derive(move || item.with(|item| item.as_ref().is_some_and(|item| is_fixed(app, item))))
            on_tick=move |()| item.with_untracked(|item| if let Some(item) = item { toggle(app, item) })
        >
            {move || item.get().map(|item| {
                let reasons = app.say(|say| Reasons::of(&item, say));
                let offered = home.is_some() && item.state == State::Proposed;
                let actions = (item.state.is_open() || offered).then(|| view! { <ItemActions item loud=false/> });
                view! {
                    <Sources reasons/>
                    {actions}
                }
            })}
        </TodayRow>
    }
}

/// Whether it is done by something that was said elsewhere, and is taken back there.
fn is_fixed(app: App, item: &PlanItem) -> bool {
    is_done(item) && app.with(|book| mark_undone(book, item.key).changes.is_empty())
}

fn toggle(app: App, item: &PlanItem) {
    if is_done(item) {
        app.edit(|book, _| mark_undone(book, item.key));
    } else {
        finish(app, item, None);
    }
}
