use leptos::prelude::*;

use super::super::components::{Choice, DateField, Field, Segments};
use super::super::icons::{Glyph, Icon};
use super::doubt_note::DoubtNote;
use crate::agenda::last_check_in;
use crate::app::{App, ZONES, use_app};
use crate::calendar::{BusinessCalendar, Day, local, plus_days, read_promise};
use crate::domain::{AnyRecord, Author, Change, Debrief, Id, Precision, PromiseKind, Unit};
use crate::rules::{Context, PlanItem, When, plan};
use crate::text::fill;

/// The shapes of a promise that can be picked by hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
    NotSaid,
    Days,
    Range,
    Date,
    Callback,
}

impl Shape {
    const fn of(means: PromiseKind) -> Self {
        match means {
            PromiseKind::None | PromiseKind::Event { .. } => Self::NotSaid,
            PromiseKind::Days { .. } => Self::Days,
            PromiseKind::Range { .. } => Self::Range,
            PromiseKind::Date { .. } | PromiseKind::DateRange { .. } => Self::Date,
            PromiseKind::Callback { .. } => Self::Callback,
        }
    }
}

/// When the answer comes: their words, read and shown back; or picked by hand. The dates that
/// follow are shown at once.
#[component]
pub fn PromiseForm(
    /// The form.
    form: RwSignal<Debrief>,
) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let means = Memo::new(move |_| form.with(|form| form.promise.means));
    let words = Signal::derive(move || form.with(|form| form.promise.words.clone()));
    let said_on = move || form.with(|form| day_of(app, form));
    let reading = Memo::new(move |_| {
        let words = words.get();
        let calendar = app.with(|book| BusinessCalendar::new(None, &book.calendar));
        (!words.trim().is_empty()).then(|| read_promise(&words, said_on(), &calendar))
    });
    let type_words = move |text: String| {
        let calendar = app.peek(|book| BusinessCalendar::new(None, &book.calendar));
        let day = form.with_untracked(|form| day_of(app, form));
        let read = read_promise(&text, day, &calendar)
            .ok()
            .map(|reading| reading.means);
        form.update(|form| {
            form.promise.means = read;
            form.promise.words = text;
        });
    };
    let set = move |means: PromiseKind| form.update(|form| form.promise.means = Some(means));
    let shape = Signal::derive(move || means.get().map(Shape::of));
    let pick = move |shape: Shape| {
        let day = form.with_untracked(|form| day_of(app, form));
        let bounded = Precision::Bounded;
        set(match shape {
            Shape::NotSaid => PromiseKind::None,
            Shape::Days => PromiseKind::Days {
                n: 7,
                unit: Unit::Calendar,
                precision: bounded,
            },
            Shape::Range => PromiseKind::Range {
                n: 7,
                m: 10,
                unit: Unit::Calendar,
                precision: bounded,
            },
            Shape::Date => PromiseKind::Date {
                date: plus_days(day, 7),
                precision: Precision::Exact,
            },
            Shape::Callback => PromiseKind::Callback { n: 7, m: 14 },
        });
    };
    let options = vec![
        Choice::new(Shape::NotSaid, s.hear_none),
        Choice::new(Shape::Days, s.hear_days),
        Choice::new(Shape::Range, s.hear_range),
        Choice::new(Shape::Date, s.hear_date),
        Choice::new(Shape::Callback, s.hear_callback),
    ];
    let doubt = move || {
        reading.with(|reading| match reading {
            Some(Ok(reading)) if Some(reading.means) == means.get() => reading.doubt,
            _ => None,
        })
    };
    let unread =
        move || reading.with(|reading| matches!(reading, Some(Err(_)))) && means.get().is_none();
    view! {
        <section class="step" aria-labelledby="hear-title">
            <h2 id="hear-title">{s.hear_title}</h2>
            <p class="intro">{s.hear_intro}</p>
            <Field label=s.hear_words.to_owned() value=words placeholder=s.hear_placeholder on_input=type_words/>
            <Segments legend=s.hear_title legend_hidden=true options chosen=shape on_choose=pick/>
            {move || means.get().map(|means| view! { <Detail means on_change=set/> })}
            {move || unread().then(|| view! { <p class="error" role="status">{s.hear_unreadable}</p> })}
            {move || doubt().map(|doubt| view! { <DoubtNote doubt on_change=set/> })}
            {move || {
                let result = (!unread()).then(|| outcome(app, form)).flatten()?;
                Some(view! {
                    <output class="result">
                        <Icon glyph=Glyph::Calendar/>
                        <span>
                            {means.get().map(|means| app.say(|say| fill(s.hear_understood, &[("means", &say.means(means))])))}
                            " "
                            {result}
                        </span>
                    </output>
                })
            }}
        </section>
    }
}

/// The numbers or the day of a promise that was picked by hand.
#[component]
fn Detail(means: PromiseKind, #[prop(into)] on_change: Callback<PromiseKind>) -> impl IntoView {
    let s = use_app().strings();
    let business = |unit: Unit, with: fn(PromiseKind, Unit) -> PromiseKind| {
        view! {
            <label class="check">
                <input
                    type="checkbox"
                    prop:checked=unit == Unit::Business
                    on:change:target=move |event| {
                        let unit = if event.target().checked() { Unit::Business } else { Unit::Calendar };
                        on_change.run(with(means, unit));
                    }
                />
                {s.hear_working_days}
            </label>
        }
    };
    match means {
        PromiseKind::None | PromiseKind::Event { .. } | PromiseKind::DateRange { .. } => ().into_any(),
        PromiseKind::Days { n, unit, precision } => view! {
            <div class="steppers">
                <Stepper label=s.hear_from value=n on_change=move |n| on_change.run(PromiseKind::Days { n, unit, precision })/>
                {s.hear_day_word}
            </div>
            {business(unit, |means, unit| match means {
                PromiseKind::Days { n, precision, .. } => PromiseKind::Days { n, unit, precision },
                other => other,
            })}
        }
        .into_any(),
        PromiseKind::Range { n, m, unit, precision } => view! {
            <div class="steppers">
                <Stepper label=s.hear_from value=n on_change=move |n: u32| on_change.run(PromiseKind::Range { n, m: m.max(n), unit, precision })/>
                {s.hear_to}
                <Stepper label=s.hear_to value=m on_change=move |m: u32| on_change.run(PromiseKind::Range { n: n.min(m), m, unit, precision })/>
                {s.hear_day_word}
            </div>
            {business(unit, |means, unit| match means {
                PromiseKind::Range { n, m, precision, .. } => PromiseKind::Range { n, m, unit, precision },
                other => other,
            })}
        }
        .into_any(),
        PromiseKind::Callback { n, m } => view! {
            <div class="steppers">
                <Stepper label=s.hear_from value=n on_change=move |n: u32| on_change.run(PromiseKind::Callback { n, m: m.max(n) })/>
                {s.hear_to}
                <Stepper label=s.hear_to value=m on_change=move |m: u32| on_change.run(PromiseKind::Callback { n: n.min(m), m })/>
                {s.hear_day_word}
            </div>
        }
        .into_any(),
        PromiseKind::Date { date, precision } => {
            let choose = move |day: Option<Day>| {
                if let Some(date) = day {
                    on_change.run(PromiseKind::Date { date, precision });
                }
            };
            view! {
                <DateField label=s.hear_by value=Signal::stored(Some(date)) on_change=choose/>
            }
            .into_any()
        }
    }
}

#[component]
fn Stepper(
    /// What it counts.
    label: &'static str,
    /// How many.
    value: u32,
    /// A new count.
    #[prop(into)]
    on_change: Callback<u32>,
) -> impl IntoView {
    let s = use_app().strings();
    view! {
        <div class="stepper" role="group" aria-label=label>
            <button type="button" aria-label=[s.fewer, ": ", label].concat() on:click=move |_| on_change.run(value.saturating_sub(1).max(1))>
                <Icon glyph=Glyph::Minus size="icon-s"/>
            </button>
            <output>{value}</output>
            <button type="button" aria-label=[s.more, ": ", label].concat() on:click=move |_| on_change.run((value + 1).min(365))>
                <Icon glyph=Glyph::Plus size="icon-s"/>
            </button>
        </div>
    }
}

/// The day a promise counts from while it is being entered.
fn day_of(app: App, form: &Debrief) -> Day {
    let at = form.ended().unwrap_or_else(|| app.now.get_untracked());
    match &form.zone {
        Some(zone) => local(&ZONES, zone, at).date(),
        None => app
            .zone
            .with_untracked(|zone| local(&ZONES, zone, at).date()),
    }
}

/// The check-in that the form leads to: the real plan of the form as it stands.
fn outcome(app: App, form: RwSignal<Debrief>) -> Option<String> {
    let s = app.strings();
    let means = form.with(|form| form.promise.means);
    let (items, opportunity) = preview(app, form)?;
    let item = last_check_in(&items, opportunity)?;
    app.say(|say| {
        let due = say.dates.day(say.item_day(item, item.due?));
        Some(match means {
            Some(PromiseKind::Callback { .. }) => fill(s.hear_result_callback, &[("due", &due)]),
            None | Some(PromiseKind::None | PromiseKind::Event { .. }) => {
                fill(s.hear_result_none, &[("due", &due)])
            }
            Some(_) => {
                let end = say.dates.day(say.item_day(item, item.earliest?));
                fill(s.hear_result, &[("end", &end), ("due", &due)])
            }
        })
    })
}

/// The plan that the form leads to, for its opportunity only.
pub fn preview(app: App, form: RwSignal<Debrief>) -> Option<(Vec<PlanItem>, Id)> {
    let ready = form.with(Debrief::is_ready);
    if !ready {
        return None;
    }
    // Nothing of this is kept, so any ids do that the casebook does not have.
    let mut next = u128::MAX / 3;
    let mut ids = move || {
        next += 1;
        Id::from_bits(next)
    };
    let mut book = app.with(Clone::clone);
    book.profile.home_zone = book.profile.home_zone.or_else(|| Some(app.zone.get()));
    let at = app.now.get();
    let edit = form.with(|form| form.edit(&book, &mut ids));
    let author = Author {
        device: Id::from_bits(1),
        at,
    };
    let opportunity = edit.changes.iter().find_map(|change| match change {
        Change::Put(AnyRecord::Opportunity(o)) => Some(o.id),
        _ => None,
    })?;
    edit.apply(&mut book, author);
    let mut items = plan(
        &book,
        Context {
            now: at,
            zones: &ZONES,
            preset: None,
        },
    );
    items.retain(|item| item.key.opportunity == Some(opportunity));
    Some((items, opportunity))
}

/// When the first open thing of a plan is due.
pub fn first_due(items: &[PlanItem]) -> Option<When> {
    items
        .iter()
        .find(|item| item.state.is_open())
        .and_then(|item| item.due)
}
