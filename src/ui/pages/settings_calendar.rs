use leptos::prelude::*;

use super::super::components::DateField;
use super::super::icons::{Glyph, Icon};
use super::company::Closures;
use crate::app::{App, use_app};
use crate::calendar::{Day, MailCalendar, TimeOfDay, WEEK, Weekday};
use crate::domain::{CalendarFacts, Change, Closure, CutOff, Edit, EditName};
use crate::text::fill;

/// The user's own calendar: holidays, closures, working days and mail days.
#[component]
pub fn CalendarSection() -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let closures =
        Signal::derive(move || app.with(|book| book.calendar.closures.clone().unwrap_or_default()));
    let workdays = Memo::new(move |_| {
        app.with(|book| book.calendar.workdays.clone())
            .unwrap_or_else(|| WEEK[..5].to_vec())
    });
    let mail_days = Memo::new(move |_| {
        app.with(|book| book.calendar.mail_days.clone())
            .unwrap_or_else(|| WEEK[..6].to_vec())
    });
    let close = move |closures: Vec<Closure>| {
        save(app, |calendar| {
            calendar.closures = (!closures.is_empty()).then_some(closures)
        });
    };
    let work_on = move |days: Vec<Weekday>| save(app, |calendar| calendar.workdays = Some(days));
    let collect_on =
        move |days: Vec<Weekday>| save(app, |calendar| calendar.mail_days = Some(days));
    view! {
        <section class="group">
            <h2>{s.calendar_title}</h2>
            <p class="intro">{s.calendar_intro}</p>
            <Holidays/>
            <Closures closures on_change=close/>
            <Weekdays legend=s.calendar_workdays days=workdays on_change=work_on/>
            <Weekdays legend=s.calendar_mail days=mail_days on_change=collect_on/>
            <LastCollection label=s.calendar_cutoff_week days=&WEEK[..5]/>
            <LastCollection label=s.calendar_cutoff_saturday days=&WEEK[5..6]/>
        </section>
    }
}

fn save(app: App, change: impl FnOnce(&mut CalendarFacts)) {
    let mut calendar = app.peek(|book| book.calendar.clone());
    change(&mut calendar);
    app.dispatch(Edit::new(EditName::Settings).with(Change::Calendar(Box::new(calendar))));
}

#[component]
fn Holidays() -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let day = RwSignal::new(None::<Day>);
    let holidays =
        Memo::new(move |_| app.with(|book| book.calendar.holidays.clone().unwrap_or_default()));
    let set = move |mut days: Vec<Day>| {
        days.sort_unstable();
        days.dedup();
        save(app, |calendar| calendar.holidays = Some(days));
    };
    view! {
        <ul class="tags">
            <For each=move || holidays.get() key=|day| *day let:holiday>
                {
                    let words = app.say(|say| say.dates.day(holiday));
                    let label = fill(s.closure_remove, &[("what", &words)]);
                    view! {
                        <li class="tag">
                            {words}
                            <button type="button" aria-label=label on:click=move |_| {
                                set(holidays.get_untracked().into_iter().filter(|d| *d != holiday).collect());
                            }>
                                <Icon glyph=Glyph::Close size="icon-xs"/>
                            </button>
                        </li>
                    }
                }
            </For>
        </ul>
        <DateField label=s.holiday_day value=day on_change=move |value| day.set(value)/>
        <button class="btn btn-wide btn-add" type="button" prop:disabled=move || day.get().is_none() on:click=move |_| {
            if let Some(chosen) = day.get_untracked() {
                let mut days = holidays.get_untracked();
                days.push(chosen);
                set(days);
                day.set(None);
            }
        }>
            <Icon glyph=Glyph::Plus/>
            {s.holiday_add}
        </button>
    }
}

/// Which days of the week; at least one stays.
#[component]
fn Weekdays(
    /// What they are.
    legend: &'static str,
    /// The days.
    days: Memo<Vec<Weekday>>,
    /// The days after a change.
    #[prop(into)]
    on_change: Callback<Vec<Weekday>>,
) -> impl IntoView {
    let s = use_app().strings();
    let boxes = WEEK
        .into_iter()
        .zip(s.weekdays)
        .map(|(day, name)| {
            let last = move || days.with(|days| days.as_slice() == [day]);
            view! {
                <label class="check">
                    <input
                        type="checkbox"
                        prop:checked=move || days.with(|days| days.contains(&day))
                        prop:disabled=last
                        on:change:target=move |event| {
                            let on = event.target().checked();
                            let kept = |other: &Weekday| if *other == day { on } else { days.with_untracked(|days| days.contains(other)) };
                            on_change.run(WEEK.into_iter().filter(kept).collect());
                        }
                    />
                    {name}
                </label>
            }
        })
        .collect_view();
    view! {
        <fieldset class="field">
            <legend>{legend}</legend>
            <div class="weekdays">{boxes}</div>
        </fieldset>
    }
}

/// When the mail is last collected on some days of the week.
#[component]
fn LastCollection(
    /// Which days, in words.
    label: &'static str,
    /// Which days.
    days: &'static [Weekday],
) -> impl IntoView {
    let app = use_app();
    let time = Memo::new(move |_| {
        let known = app.with(|book| MailCalendar::new(&book.calendar));
        let first = days.iter().find_map(|day| known.cutoff_on(*day));
        first.map_or_else(String::new, |time| time.format("%H:%M").to_string())
    });
    let emptied = RwSignal::new(false);
    let set = move |text: String| {
        if let Ok(at) = TimeOfDay::parse_from_str(&text, "%H:%M") {
            emptied.set(false);
            save(app, |calendar| collect_at(calendar, days, Some(at)));
        }
    };
    // A time is empty for a moment while it is typed; it is emptied when it is left so.
    let leave = move |input: web_sys::HtmlInputElement| {
        if input.value().is_empty() {
            let own = |calendar: &CalendarFacts| {
                let mut cutoffs = calendar.cutoffs.iter().flatten();
                cutoffs.any(|cutoff| days.contains(&cutoff.day))
            };
            if app.peek(|book| own(&book.calendar)) {
                save(app, |calendar| collect_at(calendar, days, None));
            }
            let usual = time.get_untracked();
            input.set_value(&usual);
            emptied.set(!usual.is_empty());
        }
    };
    let usual = move || {
        fill(
            app.strings().calendar_cutoff_usual,
            &[("time", &time.get())],
        )
    };
    view! {
        <label class="field clock">
            <span>{label}</span>
            <input
                class="input"
                type="time"
                prop:value=time
                on:change:target=move |event| set(event.target().value())
                on:blur:target=move |event| leave(event.target())
            />
        </label>
        <Show when=move || emptied.get()>
            <p class="small" role="status">{usual}</p>
        </Show>
    }
}

/// Sets the last collection on some days; none is the usual one.
fn collect_at(calendar: &mut CalendarFacts, days: &[Weekday], at: Option<TimeOfDay>) {
    let mut cutoffs = calendar.cutoffs.take().unwrap_or_default();
    cutoffs.retain(|cutoff| !days.contains(&cutoff.day));
    cutoffs.extend(
        days.iter()
            .filter_map(|&day| at.map(|at| CutOff { day, at })),
    );
    calendar.cutoffs = (!cutoffs.is_empty()).then_some(cutoffs);
}
