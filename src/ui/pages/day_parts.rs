use leptos::prelude::*;

use super::super::components::{Choice, Select, Switch, TimeField, from_local, to_local};
use super::super::icons::{Glyph, Icon};
use crate::app::{ZONES, use_app};
use crate::calendar::Instant;
use crate::domain::{Debrief, PartOfDay};
use crate::text::fill;

/// The parts of a day that had several, behind a fold: the last one held ends the day.
#[component]
pub fn DayParts(
    /// The form.
    form: RwSignal<Debrief>,
) -> impl IntoView {
    let s = use_app().strings();
    let numbered = Memo::new(move |_| {
        form.with(|form| {
            (1..)
                .zip(form.parts.iter().map(|part| part.key))
                .collect::<Vec<(u32, u32)>>()
        })
    });
    let open = numbered.with_untracked(|parts| !parts.is_empty());
    view! {
        <details class="fold" open=open>
            <summary>{s.parts_title}</summary>
            <div class="day-parts">
                <p class="small">{s.parts_intro}</p>
                <For each=move || numbered.get() key=|part| *part let((number, key))>
                    <Part form key number/>
                </For>
                <button class="btn btn-wide btn-add" type="button" on:click=move |_| form.update(Debrief::add_part)>
                    <Icon glyph=Glyph::Plus/>
                    {s.part_add}
                </button>
            </div>
        </details>
    }
}

#[component]
fn Part(form: RwSignal<Debrief>, key: u32, number: u32) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let part = Memo::new(move |_| {
        form.with(|form| form.parts.iter().find(|part| part.key == key).cloned())
            .unwrap_or_default()
    });
    let update = move |change: &dyn Fn(&mut PartOfDay)| {
        form.update(|form| {
            if let Some(part) = form.parts.iter_mut().find(|part| part.key == key) {
                change(part);
            }
        });
    };
    let named = move |phrase| fill(phrase, &[("n", &number.to_string())]);
    let shown = move |get: fn(&PartOfDay) -> Option<Instant>| {
        Signal::derive(move || {
            let at = part.with(get);
            app.zone
                .with(|zone| at.map_or_else(String::new, |at| to_local(at, &ZONES, zone)))
        })
    };
    let read = move |text: String| {
        app.zone
            .with_untracked(|zone| from_local(&text, &ZONES, zone))
    };
    view! {
        <div class="part">
            <TimeField label=named(s.part_start) value=shown(|part| part.start) on_change=move |text: String| {
                let start = read(text);
                update(&|part| part.start = start);
            }/>
            <TimeField label=named(s.part_end) value=shown(|part| part.end) on_change=move |text: String| {
                let end = read(text);
                update(&|part| part.end = end);
            }/>
            <Show when=move || part.with(PartOfDay::is_backwards)>
                <p class="error" role="status">{s.part_backwards}</p>
            </Show>
            <Switch label=named(s.part_cancelled) on=Signal::derive(move || part.with(|part| part.cancelled))
                on_change=move |on| update(&|part| part.cancelled = on)/>
            <div class="actions">
                <button class="link" type="button" on:click=move |_| form.update(|form| form.remove_part(key))>
                    {named(s.part_remove)}
                </button>
            </div>
        </div>
    }
}

/// In which part of the day somebody was met; nothing where the day had one.
#[component]
pub fn PartOfPerson(
    /// The form.
    form: RwSignal<Debrief>,
    /// The part chosen.
    #[prop(into)]
    chosen: Signal<Option<u32>>,
    /// Another part.
    #[prop(into)]
    on_choose: Callback<Option<u32>>,
) -> impl IntoView {
    let s = use_app().strings();
    let options = Signal::derive(move || {
        form.with(|form| {
            let parts = (1..).zip(&form.parts).map(|(number, part): (u32, _)| {
                let name = fill(s.part_name, &[("n", &number.to_string())]);
                Choice::new(Some(part.key), name)
            });
            std::iter::once(Choice::new(None, s.known_unknown))
                .chain(parts)
                .collect::<Vec<_>>()
        })
    });
    view! {
        <Show when=move || form.with(|form| !form.parts.is_empty())>
            <Select label=s.field_part options chosen on_choose/>
        </Show>
    }
}
