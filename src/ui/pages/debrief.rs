use leptos::prelude::*;

use super::super::components::{
    Choice, Field, FieldKind, Segments, Select, Switch, TimeField, from_local, to_local,
};
use super::super::icons::{Glyph, Icon};
use super::super::root::Banners;
use super::day_parts::DayParts;
use super::not_found::NotFound;
use super::people_form::{PeopleForm, zone_options};
use super::promise_form::{PromiseForm, first_due, preview};
use super::upcoming::mode_options;
use crate::agenda::entries;
use crate::app::{App, ZONES, clear_form, debrief_form, load_form, save_form, use_app};
use crate::calendar::{Instant, plus_minutes};
use crate::domain::{Debrief, EditName, Family, Id, Industry, Mode, Occasion, PartOfDay};
use crate::route::Route;
use crate::rules::When;
use crate::text::fill;

/// Recording an interview, or correcting what was recorded.
#[component]
pub fn DebriefPage(
    /// The interview that is known already; none for a new one.
    interview: Option<Id>,
) -> impl IntoView {
    let app = use_app();
    let first = interview.is_none_or(|id| is_unrecorded(app, id));
    let draft = debrief_form(interview);
    let left = first.then(|| load_form(app, &draft)).flatten();
    let form = match interview {
        Some(_) if left.is_some() => left,
        Some(id) => app.peek(|book| {
            let mut form = Debrief::of(book, id)?;
            // A planned interview whose end nobody recorded ended when it was planned to; one that
            // is over sooner asks for its end.
            let planned = book.interviews.get(id).and_then(crate::rules::end_of);
            let now = app.now.get_untracked();
            form.end = form.end.or(planned.filter(|end| *end <= now));
            Some(form)
        }),
        None => Some(left.unwrap_or_else(Debrief::blank)),
    };
    match form {
        Some(form) => view! { <Form form=RwSignal::new(form) known=interview first/> }.into_any(),
        None => view! { <NotFound/> }.into_any(),
    }
}

/// Whether nothing has been told yet about a planned interview.
fn is_unrecorded(app: App, interview: Id) -> bool {
    app.plan.with_untracked(|items| {
        items.iter().any(|item| {
            item.key.family == Family::Debrief
                && item.key.occasion == Occasion::Interview(interview)
                && item.state.is_open()
        })
    })
}

/// What the form cannot do without.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Missing {
    /// The company.
    Company,
    /// When it ended.
    End,
    /// It has to be over.
    Past,
    /// A part of it ends before it begins.
    Part,
}

fn missing(form: RwSignal<Debrief>, now: Instant) -> Option<Missing> {
    form.with(|form| match form.ended() {
        _ if form.company.trim().is_empty() => Some(Missing::Company),
        _ if form.parts.iter().any(PartOfDay::is_backwards) => Some(Missing::Part),
        None => Some(Missing::End),
        Some(end) if end > plus_minutes(now, 1) => Some(Missing::Past),
        Some(_) => None,
    })
}

/// When it ended, as the user picks it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ended {
    Now,
    Quarter,
    Earlier,
}

#[component]
fn Form(
    form: RwSignal<Debrief>,
    known: Option<Id>,
    /// Whether this is the first that is told about it.
    first: bool,
) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let kept = RwSignal::new(true);
    let draft = StoredValue::new(debrief_form(known));
    if first {
        Effect::new(move |_| {
            kept.set(draft.with_value(|name| form.with(|form| save_form(app, name, form))));
        });
    }
    let submit = move || {
        if missing(form, app.now.get_untracked()).is_some() {
            return;
        }
        let saved = app.edit(|book, ids| {
            let mut edit = form.with_untracked(|form| form.edit(book, ids));
            if !first {
                edit.name = EditName::Change;
            }
            edit
        });
        if !saved {
            return;
        }
        if first {
            draft.with_value(|name| clear_form(app, name));
        }
        let opportunity = known
            .filter(|_| !first)
            .and_then(|id| app.peek(|book| book.interviews.get(id).map(|i| i.opportunity)));
        app.go(opportunity.map_or(Route::Today, Route::Opportunity));
    };
    let title = if first {
        s.debrief_title
    } else {
        s.debrief_edit_title
    };
    let back = known
        .and_then(|id| app.peek(|book| book.interviews.get(id).map(|i| i.opportunity)))
        .map_or(Route::Today, Route::Opportunity);
    let items = Memo::new(move |_| preview(app, form));
    let hint = move || {
        match missing(form, app.now.get()) {
            Some(Missing::Company) => return s.missing_company.to_owned(),
            Some(Missing::End) => return s.missing_end.to_owned(),
            Some(Missing::Past) => return s.missing_past.to_owned(),
            Some(Missing::Part) => return s.missing_part.to_owned(),
            None => {}
        }
        items.with(|items| {
            let Some((items, opportunity)) = items else {
                return String::new();
            };
            let open = entries(items, *opportunity, false);
            let open = open.iter().filter(|row| row.lead().state.is_open()).count();
            let things = s.actions.count(open);
            match first_due(items) {
                Some(When::At(at)) if at > app.now.get() => app.say(|say| {
                    let time = say.dates.when(When::At(at));
                    fill(s.preview_due, &[("things", &things), ("time", &time)])
                }),
                _ => fill(s.preview_late, &[("things", &things)]),
            }
        })
    };
    view! {
        <main id="main" class="page" tabindex="-1">
            <header class="top">
                <a class="icon-btn" href=back.href() aria-label=s.close_debrief><Icon glyph=Glyph::Close/></a>
                <Show when=move || first && kept.get()>
                    <span class="top-note"><Icon glyph=Glyph::Check size="icon-s"/>{s.saved_here}</span>
                </Show>
            </header>
            <Banners/>
            <div class="hero">
                <h1>{title}</h1>
                <p class="lede">{s.debrief_lede}</p>
            </div>
            {known.is_none().then(|| view! { <Planned/> })}
            <form on:submit=move |event| {
                event.prevent_default();
                submit();
            }>
                <Basics form/>
                <PeopleForm form/>
                <PromiseForm form/>
                <Rest form/>
                <footer class="dock">
                    <button class="btn btn-primary btn-big btn-wide" type="submit" prop:disabled=move || missing(form, app.now.get()).is_some()>
                        {if first { s.make_plan } else { s.save_changes }}
                    </button>
                    <p class="small">{hint}</p>
                </footer>
            </form>
        </main>
    }
}

/// The planned interviews that a new debrief may be about, so that none is told twice.
#[component]
fn Planned() -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let planned = Memo::new(move |_| {
        let soon = plus_minutes(app.now.get(), 30);
        let begun = |id: Id| {
            app.with(|book| {
                let interview = book.interviews.get(id)?;
                let start = interview.start.or(interview.end)?;
                (start <= soon).then_some((id, interview.opportunity, start))
            })
        };
        app.plan.with(|items| {
            let debriefs = items
                .iter()
                .filter(|item| item.key.family == Family::Debrief && item.state.is_open());
            debriefs
                .filter_map(|item| match item.key.occasion {
                    Occasion::Interview(id) => begun(id),
                    _ => None,
                })
                .collect::<Vec<_>>()
        })
    });
    view! {
        <For each=move || planned.get() key=|planned| *planned let:planned>
            <p>
                <a class="btn btn-soft" href=Route::Debrief(Some(planned.0)).href()>
                    {app.say(|say| fill(s.debrief_planned, &[
                        ("company", say.company(planned.1)),
                        ("when", &say.dates.when(When::At(planned.2))),
                    ]))}
                </a>
            </p>
        </For>
    }
}

/// Company, role, end and mode.
#[component]
fn Basics(form: RwSignal<Debrief>) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let text =
        move |get: fn(&Debrief) -> &String| Signal::derive(move || form.with(|f| get(f).clone()));
    let picked = RwSignal::new(form.with_untracked(|form| form.end.map(|_| Ended::Earlier)));
    let pick = move |ended: Ended| {
        picked.set(Some(ended));
        let now = app.now.get_untracked();
        form.update(|form| {
            form.end = match ended {
                Ended::Now => Some(now),
                Ended::Quarter => Some(plus_minutes(now, -15)),
                Ended::Earlier => form.end.or(Some(plus_minutes(now, -60))),
            };
        });
    };
    let end = Signal::derive(move || {
        app.zone.with(|zone| {
            form.with(|f| {
                f.end
                    .map_or_else(String::new, |at| to_local(at, &ZONES, zone))
            })
        })
    });
    let note = move || {
        let end = form.with(Debrief::ended)?;
        Some(app.say(|say| {
            let day = say.dates.day_near(say.dates.day_of(end));
            let when = [&*day, ", ", &say.dates.time(end)].concat();
            let best = plus_minutes(end, 60);
            if best > say.dates.now {
                fill(
                    s.end_words,
                    &[("when", &capital(&when)), ("time", &say.dates.time(best))],
                )
            } else {
                fill(s.end_past, &[("when", &capital(&when))])
            }
        }))
    };
    // Where the day had parts, their ends say when it ended.
    let in_parts = Memo::new(move |_| form.with(|form| form.last_part_end().is_some()));
    view! {
        <section class="step">
            <Field label=s.field_company.to_owned() value=text(|f| &f.company) kind=FieldKind::Company required=true
                on_input=move |value| form.update(|f| f.company = value)/>
            <Field label=s.field_role.to_owned() value=text(|f| &f.role)
                on_input=move |value| form.update(|f| f.role = value)/>
            <Show when=move || !in_parts.get() fallback=move || view! { <p class="field small">{s.end_in_parts}</p> }>
                <Segments
                    legend=s.field_end
                    options=vec![
                        Choice::new(Ended::Now, s.end_now),
                        Choice::new(Ended::Quarter, s.end_quarter),
                        Choice::new(Ended::Earlier, s.end_earlier),
                    ]
                    chosen=picked
                    on_choose=pick
                />
                <Show when=move || picked.get() == Some(Ended::Earlier)>
                    <TimeField label=s.end_at value=end on_change=move |value: String| {
                        let end = app.zone.with_untracked(|zone| from_local(&value, &ZONES, zone));
                        form.update(|f| f.end = end);
                    }/>
                </Show>
            </Show>
            {move || note().map(|note| view! { <p class="small">{note}</p> })}
            <DayParts form/>
            <Segments
                legend=s.field_mode
                options=mode_options(s)
                chosen=Signal::derive(move || Some(form.with(|f| f.mode)))
                on_choose=move |mode: Mode| form.update(|f| f.mode = mode)
            />
        </section>
    }
}

/// Who arranged it, the industry, the zone, the headcount: behind folds.
#[component]
fn Rest(form: RwSignal<Debrief>) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let text =
        move |get: fn(&Debrief) -> &String| Signal::derive(move || form.with(|f| get(f).clone()));
    let industries = vec![
        Choice::new(Industry::Tech, s.industry_tech),
        Choice::new(Industry::Sales, s.industry_sales),
        Choice::new(Industry::Traditional, s.industry_traditional),
        Choice::new(Industry::Other, s.industry_other),
    ];
    let zone_open = RwSignal::new(false);
    let headcount = Signal::derive(move || {
        form.with(|f| {
            f.headcount
                .map_or_else(String::new, |count| count.to_string())
        })
    });
    view! {
        <section class="step">
            <details class="fold">
                <summary>
                    {s.arranged_title} " " <span class="hint">{move || form.with(|f| f.arranged_by.name.clone())}</span>
                </summary>
                <Field label=s.arranged_name.to_owned() value=text(|f| &f.arranged_by.name) kind=FieldKind::Name
                    on_input=move |value| form.update(|f| f.arranged_by.name = value)/>
                <Field label=s.arranged_email.to_owned() value=text(|f| &f.arranged_by.email) kind=FieldKind::Email
                    on_input=move |value| form.update(|f| f.arranged_by.email = value)/>
                <Field label=s.arranged_phone.to_owned() value=text(|f| &f.arranged_by.phone) kind=FieldKind::Phone
                    on_input=move |value| form.update(|f| f.arranged_by.phone = value)/>
                <Switch label=s.arranged_agency on=Signal::derive(move || form.with(|f| f.arranged_by.agency))
                    on_change=move |on| form.update(|f| f.arranged_by.agency = on)/>
            </details>
            <details class="fold">
                <summary>{s.industry_title}</summary>
                <Segments
                    legend=s.industry_title
                    legend_hidden=true
                    options=industries
                    chosen=Signal::derive(move || form.with(|f| f.industry))
                    on_choose=move |industry: Industry| form.update(|f| f.industry = Some(industry))
                />
            </details>
            <details class="fold">
                <summary>{s.headcount_title} " " <span class="hint">{s.headcount_hint}</span></summary>
                <Field label=s.headcount_title.to_owned() value=headcount
                    on_input=move |value: String| form.update(|f| f.headcount = value.trim().parse().ok())/>
            </details>
            <details class="fold" on:toggle:target=move |event| zone_open.set(event.target().open())>
                <summary>{s.zone_title} " " <span class="hint">{s.zone_hint}</span></summary>
                <Show when=move || zone_open.get()>
                    {move || {
                        let (options, chosen) = zone_options(s.zone_same, form.with_untracked(|f| f.zone.clone()));
                        view! {
                            <Select label=s.zone_title options chosen on_choose=move |zone| form.update(|f| f.zone = zone)/>
                        }
                    }}
                </Show>
            </details>
        </section>
    }
}

/// A sentence begins with a capital.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}
