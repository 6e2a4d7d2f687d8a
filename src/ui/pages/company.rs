use leptos::prelude::*;

use super::super::components::{Choice, DateField, Field, FieldKind, Segments, Select};
use super::super::icons::{Glyph, Icon};
use super::super::root::Banners;
use super::not_found::NotFound;
use super::people_form::zone_options;
use crate::app::use_app;
use crate::calendar::Day;
use crate::domain::{CalendarFacts, Closure, Edit, EditName, Id, Industry, Organization};
use crate::route::Route;
use crate::text::fill;

/// An employer's facts: what the plan counts with. Each change is saved at once.
#[component]
pub fn CompanyPage(
    /// Which.
    id: Id,
) -> impl IntoView {
    let app = use_app();
    match app.peek(|book| book.organizations.get(id).cloned()) {
        Some(organization) => view! { <Form organization/> }.into_any(),
        None => view! { <NotFound/> }.into_any(),
    }
}

#[component]
fn Form(organization: Organization) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let id = organization.id;
    let form = RwSignal::new(organization);
    let opportunities: Vec<(Id, String)> = app.peek(|book| {
        let here = book.opportunities.iter().filter(|o| o.organization == id);
        here.map(|o| (o.id, o.role.clone())).collect()
    });
    let back = match opportunities[..] {
        [(only, _)] => Route::Opportunity(only),
        _ => Route::Interviews,
    };
    let text = move |get: fn(&Organization) -> &String| {
        Signal::derive(move || form.with(|f| get(f).clone()))
    };
    let (zones, zone) = zone_options(s.zone_same, form.with_untracked(|f| f.zone.clone()));
    let closures = Signal::derive(move || {
        form.with(|f| {
            f.calendar
                .as_ref()
                .and_then(|c| c.closures.clone())
                .unwrap_or_default()
        })
    });
    let set_closures = move |closures: Vec<Closure>| {
        form.update(|f| {
            let calendar = f.calendar.get_or_insert_with(CalendarFacts::default);
            calendar.closures = (!closures.is_empty()).then_some(closures);
        });
    };
    let submit = move || {
        if form.with_untracked(|form| form.name.trim().is_empty()) {
            return;
        }
        app.dispatch(Edit::new(EditName::Change).put(form.get_untracked()));
        app.go(back);
    };
    let industries = vec![
        Choice::new(Industry::Tech, s.industry_tech),
        Choice::new(Industry::Sales, s.industry_sales),
        Choice::new(Industry::Traditional, s.industry_traditional),
        Choice::new(Industry::Other, s.industry_other),
    ];
    view! {
        <main id="main" class="page" tabindex="-1">
            <header class="top">
                <a class="icon-btn" href=back.href() aria-label=s.act_close><Icon glyph=Glyph::Close/></a>
            </header>
            <Banners/>
            <div class="hero">
                <h1>{s.company_title}</h1>
                <p class="lede">{s.company_lede}</p>
            </div>
            <form on:submit=move |event| {
                event.prevent_default();
                submit();
            }>
                <section class="step">
                    <Field label=s.field_company.to_owned() value=text(|f| &f.name) kind=FieldKind::Company required=true
                        on_input=move |value| form.update(|f| f.name = value)/>
                    <Segments
                        legend=s.industry_title
                        options=industries
                        chosen=Signal::derive(move || form.with(|f| f.industry))
                        on_choose=move |industry: Industry| form.update(|f| f.industry = Some(industry))
                    />
                    <Select label=s.zone_title hint=s.zone_hint options=zones chosen=zone
                        on_choose=move |zone| form.update(|f| f.zone = zone)/>
                    <Field label=s.company_switchboard.to_owned() value=text(|f| &f.switchboard) kind=FieldKind::Phone
                        on_input=move |value| form.update(|f| f.switchboard = value)/>
                    <Field label=s.company_address.to_owned() value=text(|f| &f.postal_address) kind=FieldKind::Lines
                        on_input=move |value| form.update(|f| f.postal_address = value)/>
                    {opportunities
                        .into_iter()
                        .map(|(id, role)| view! { <MainContact id role/> })
                        .collect_view()}
                    <Closures closures on_change=set_closures/>
                </section>
                <footer class="dock">
                    <button class="btn btn-primary btn-big btn-wide" type="submit">{s.act_save}</button>
                </footer>
            </form>
        </main>
    }
}

/// Who routes messages for an opportunity.
#[component]
fn MainContact(id: Id, role: String) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let (options, chosen) = app.peek(|book| {
        let interviews: Vec<Id> = book
            .interviews
            .iter()
            .filter(|i| i.opportunity == id)
            .map(|i| i.id)
            .collect();
        let met = book
            .participations
            .iter()
            .filter(|p| interviews.contains(&p.interview))
            .filter_map(|p| p.person);
        let mut people: Vec<Id> = book
            .roles
            .iter()
            .filter(|r| r.opportunity == id)
            .map(|r| r.person)
            .collect();
        people.extend(met);
        people.sort_unstable();
        people.dedup();
        let nobody = std::iter::once(Choice::new(None, s.main_contact_none));
        let options: Vec<Choice<Option<Id>>> = nobody
            .chain(people.into_iter().filter_map(|id| {
                book.people
                    .get(id)
                    .map(|person| Choice::new(Some(id), person.name.clone()))
            }))
            .collect();
        (
            options,
            book.opportunities.get(id).and_then(|o| o.main_contact),
        )
    });
    let label = if role.is_empty() {
        s.main_contact.to_owned()
    } else {
        [s.main_contact, &role].join(s.or_separator)
    };
    let choose = move |person: Option<Id>| {
        let changed = app.peek(|book| book.opportunities.get(id).cloned());
        if let Some(mut opportunity) = changed {
            opportunity.main_contact = person;
            app.dispatch(Edit::new(EditName::Change).put(opportunity));
        }
    };
    view! {
        <Select
            label=label
            options=Signal::stored(options)
            chosen=Signal::stored(chosen)
            on_choose=choose
        />
    }
}

/// Longer closures: those there are, and two days for one more.
#[component]
pub fn Closures(
    /// The closures.
    #[prop(into)]
    closures: Signal<Vec<Closure>>,
    /// The closures after a change.
    #[prop(into)]
    on_change: Callback<Vec<Closure>>,
) -> impl IntoView {
    let s = use_app().strings();
    let from = RwSignal::new(None::<Day>);
    let to = RwSignal::new(None::<Day>);
    let chosen = move || match (from.get(), to.get()) {
        (Some(from), Some(to)) if from <= to => Some(Closure { from, to }),
        _ => None,
    };
    let add = move |_| {
        if let Some(closure) = chosen() {
            let mut all = closures.get_untracked();
            all.push(closure);
            on_change.run(all);
            from.set(None);
            to.set(None);
        }
    };
    view! {
        <fieldset class="field">
            <legend>{s.company_closures}</legend>
            <ClosureList closures on_change/>
            <div class="two">
                <DateField label=s.closure_from value=from on_change=move |day| from.set(day)/>
                <DateField label=s.closure_to value=to on_change=move |day| to.set(day)/>
            </div>
            <button class="btn btn-wide btn-add" type="button" prop:disabled=move || chosen().is_none() on:click=add>
                <Icon glyph=Glyph::Plus/>
                {s.closure_add}
            </button>
        </fieldset>
    }
}

/// The closures there are, each with a button that takes it away.
#[component]
fn ClosureList(
    /// The closures.
    closures: Signal<Vec<Closure>>,
    /// The closures after a change.
    #[prop(into)]
    on_change: Callback<Vec<Closure>>,
) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    view! {
        <ul class="tags">
            <For each=move || closures.get() key=|c| (c.from, c.to) let:closure>
                {
                    let words = app.say(|say| {
                        [say.dates.day(closure.from), "–".to_owned(), say.dates.day(closure.to)].join(" ")
                    });
                    let label = fill(s.closure_remove, &[("what", &words)]);
                    view! {
                        <li class="tag">
                            {words}
                            <button type="button" aria-label=label on:click=move |_| {
                                on_change.run(closures.get_untracked().into_iter().filter(|c| *c != closure).collect());
                            }>
                                <Icon glyph=Glyph::Close size="icon-xs"/>
                            </button>
                        </li>
                    }
                }
            </For>
        </ul>
    }
}
