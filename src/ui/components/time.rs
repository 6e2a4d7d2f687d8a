use leptos::prelude::*;

use super::field::fresh_id;
use crate::calendar::{Day, Instant, LocalTime, ZoneId, Zones, local, to_instant};

/// A moment as a `datetime-local` input writes it, on the clock of a zone.
#[must_use]
pub fn to_local(at: Instant, zones: &dyn Zones, zone: &ZoneId) -> String {
    use chrono::{Datelike as _, Timelike as _};
    let wall = local(zones, zone, at);
    format!(
        "{:04}-{:02}-{:02}T{:02}:{:02}",
        wall.year(),
        wall.month(),
        wall.day(),
        wall.hour(),
        wall.minute()
    )
}

/// The moment that a `datetime-local` input shows, on the clock of a zone.
#[must_use]
pub fn from_local(text: &str, zones: &dyn Zones, zone: &ZoneId) -> Option<Instant> {
    let (day, time) = text.split_once('T')?;
    let (hour, minute) = time.split_once(':')?;
    let minute = minute.get(..2)?;
    let wall: LocalTime =
        day.parse::<Day>()
            .ok()?
            .and_hms_opt(hour.parse().ok()?, minute.parse().ok()?, 0)?;
    Some(to_instant(zones, zone, wall))
}

/// A labelled day and time.
#[component]
pub fn TimeField(
    /// The label.
    #[prop(into)]
    label: String,
    /// What it shows, as the input writes it.
    #[prop(into)]
    value: Signal<String>,
    /// A new text.
    #[prop(into)]
    on_change: Callback<String>,
) -> impl IntoView {
    let id = fresh_id("time");
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
            <input
                class="input"
                id=id
                type="datetime-local"
                prop:value=value
                on:change:target=move |event| on_change.run(event.target().value())
            />
        </div>
    }
}

/// A labelled day.
#[component]
pub fn DateField(
    /// The label.
    #[prop(into)]
    label: String,
    /// The day, if one is chosen.
    #[prop(into)]
    value: Signal<Option<Day>>,
    /// A new day; none when it was cleared.
    #[prop(into)]
    on_change: Callback<Option<Day>>,
) -> impl IntoView {
    let id = fresh_id("date");
    let shown = move || value.get().map_or_else(String::new, |day| day.to_string());
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
            <input
                class="input"
                id=id
                type="date"
                prop:value=shown
                on:change:target=move |event| on_change.run(event.target().value().parse().ok())
            />
        </div>
    }
}
