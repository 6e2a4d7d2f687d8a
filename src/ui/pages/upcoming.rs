use leptos::prelude::*;

use super::super::components::{
    Choice, Field, FieldKind, Segments, TimeField, from_local, to_local,
};
use super::super::icons::{Glyph, Icon};
use super::super::root::Banners;
use super::not_found::NotFound;
use super::people_form::zone_options;
use super::prepare::Preparation;
use crate::app::{Sheet, UPCOMING_FORM, ZONES, clear_form, load_form, save_form, use_app};
use crate::domain::{Id, Mode, Schedule};
use crate::route::Route;

/// Planning an interview.
#[component]
pub fn UpcomingPage(
    /// The interview to change; none for a new one.
    interview: Option<Id>,
) -> impl IntoView {
    let app = use_app();
    let form = match interview {
        Some(id) => app.peek(|book| Schedule::of(book, id)),
        None => Some(load_form(app, UPCOMING_FORM).unwrap_or_default()),
    };
    match form {
        Some(form) => view! { <Form form=RwSignal::new(form)/> }.into_any(),
        None => view! { <NotFound/> }.into_any(),
    }
}

#[component]
fn Form(form: RwSignal<Schedule>) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let known = form.with_untracked(|form| form.interview);
    if known.is_none() {
        Effect::new(move |_| {
            form.with(|form| save_form(app, UPCOMING_FORM, form));
        });
    }
    let text =
        move |get: fn(&Schedule) -> &String| Signal::derive(move || form.with(|f| get(f).clone()));
    let starts = Signal::derive(move || {
        app.zone.with(|zone| {
            form.with(|f| {
                f.start
                    .map_or_else(String::new, |at| to_local(at, &ZONES, zone))
            })
        })
    });
    let minutes = Signal::derive(move || {
        form.with(|f| {
            f.minutes
                .map_or_else(String::new, |minutes| minutes.to_string())
        })
    });
    let submit = move || {
        let ready = form.with_untracked(Schedule::is_ready);
        if !ready {
            return;
        }
        let now = app.now.get_untracked();
        if !app.edit(|book, ids| form.with_untracked(|form| form.edit(book, now, ids))) {
            return;
        }
        if known.is_none() {
            clear_form(app, UPCOMING_FORM);
        }
        app.go(Route::Today);
    };
    let title = if known.is_some() {
        s.upcoming_edit_title
    } else {
        s.upcoming_title
    };
    // What is known is looked at to get ready, so it says what is coming and when.
    let lede = move || match (known, form.with(|form| form.start)) {
        (None, _) => s.upcoming_lede.to_owned(),
        (Some(id), start) => app.say(|say| {
            let interview = say.book.interviews.get(id);
            let what = interview.map_or_else(String::new, |i| say.company_and_role(i.opportunity));
            let when = start.map_or_else(String::new, |at| say.dates.stamp(at));
            [what, when].join(s.or_separator)
        }),
    };
    let (zones, zone) = zone_options(s.zone_same, form.with_untracked(|f| f.zone.clone()));
    view! {
        <main id="main" class="page" tabindex="-1">
            <header class="top">
                <a class="icon-btn" href="#/" aria-label=s.act_close><Icon glyph=Glyph::Close/></a>
            </header>
            <Banners/>
            <div class="hero">
                <h1>{title}</h1>
                <p class="lede">{lede}</p>
            </div>
            {known.map(|interview| view! { <Preparation interview/> })}
            <form on:submit=move |event| {
                event.prevent_default();
                submit();
            }>
                <section class="step">
                    {known.is_some().then(|| view! { <h2>{s.details_title}</h2> })}
                    <Field label=s.field_company.to_owned() value=text(|f| &f.company) kind=FieldKind::Company required=true
                        on_input=move |value| form.update(|f| f.company = value)/>
                    <Field label=s.field_role.to_owned() value=text(|f| &f.role)
                        on_input=move |value| form.update(|f| f.role = value)/>
                    <TimeField label=s.field_start value=starts on_change=move |value: String| {
                        let start = app.zone.with_untracked(|zone| from_local(&value, &ZONES, zone));
                        form.update(|f| f.start = start);
                    }/>
                    <Field label=s.field_minutes.to_owned() value=minutes
                        on_input=move |value: String| form.update(|f| f.minutes = value.trim().parse().ok())/>
                    <Segments
                        legend=s.field_mode_future
                        options=mode_options(s)
                        chosen=Signal::derive(move || Some(form.with(|f| f.mode)))
                        on_choose=move |mode: Mode| form.update(|f| f.mode = mode)
                    />
                    <Field label=s.field_place.to_owned() value=text(|f| &f.place)
                        on_input=move |value| form.update(|f| f.place = value)/>
                    <super::super::components::Select
                        label=s.zone_title
                        hint=s.zone_hint
                        options=zones
                        chosen=zone
                        on_choose=move |zone| form.update(|f| f.zone = zone)
                    />
                    {known.map(|id| view! {
                        <div class="actions">
                            <button class="link" type="button" on:click=move |_| app.sheet.set(Some(Sheet::CancelInterview(id)))>
                                {s.cancelled_it}
                            </button>
                        </div>
                    })}
                </section>
                <footer class="dock">
                    <button class="btn btn-primary btn-big btn-wide" type="submit" prop:disabled=move || !form.with(Schedule::is_ready)>
                        {if known.is_some() { s.save_changes } else { s.add_interview }}
                    </button>
                </footer>
            </form>
        </main>
    }
}

/// The ways in which an interview is held.
pub fn mode_options(s: &'static crate::text::Strings) -> Vec<Choice<Mode>> {
    vec![
        Choice::new(Mode::OnSite, s.mode_on_site),
        Choice::new(Mode::Video, s.mode_video),
        Choice::new(Mode::Phone, s.mode_phone),
    ]
}
