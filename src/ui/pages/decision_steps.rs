//! The steps of a decision in their order, and what is still moving elsewhere.

use leptos::prelude::*;

use super::super::components::TodayRow;
use super::prepare::CheckRow;
use crate::agenda::{DecisionStep, Other, offer_steps, still_moving};
use crate::app::{Sheet, use_app};
use crate::calendar::Day;
use crate::domain::{Edit, EditName, Id, ItemKey, Offer};
use crate::route::Route;
use crate::rules::PlanItem;
use crate::text::fill;

/// Rows in an order of their own, each ticked off where it stands.
#[component]
pub fn StepRows(
    /// The items.
    #[prop(into)]
    items: Signal<Vec<PlanItem>>,
    /// The opportunity whose page it is.
    home: Id,
) -> impl IntoView {
    let keys = Memo::new(move |_| {
        items.with(|items| items.iter().map(|item| item.key).collect::<Vec<ItemKey>>())
    });
    view! {
        <ul>
            <For each=move || keys.get() key=|key| *key let:key>
                <CheckRow items key home=Some(home)/>
            </For>
        </ul>
    }
}

/// One step, as it is told from the others.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum StepKey {
    Item(ItemKey),
    InWriting,
}

/// What to do about an offer, in its order, and the answer at the end.
#[component]
pub fn OfferSteps(
    /// The opportunity.
    id: Id,
    /// The offer.
    offer: Id,
) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let steps = Memo::new(move |_| app.plan.with(|items| offer_steps(items, id, offer)));
    let items = Signal::derive(move || {
        steps.with(|steps| {
            let items = steps.iter().filter_map(|step| match step {
                DecisionStep::Item(item) => Some((**item).clone()),
                DecisionStep::InWriting(_) => None,
            });
            items.collect::<Vec<_>>()
        })
    });
    let keys = Memo::new(move |_| {
        let recorded = app.with(|book| book.offers.get(offer).is_some());
        steps.with(|steps| {
            let key = |step: &DecisionStep| match step {
                DecisionStep::Item(item) => Some(StepKey::Item(item.key)),
                DecisionStep::InWriting(_) => recorded.then_some(StepKey::InWriting),
            };
            steps.iter().filter_map(key).collect::<Vec<_>>()
        })
    });
    let heading = format!("g-steps-{offer}");
    view! {
        <section class="group" aria-labelledby=heading.clone()>
            <header class="group-head"><h2 id=heading.clone()>{s.steps_title}</h2></header>
            <ul>
                <For each=move || keys.get() key=|key| *key let:key>
                    {match key {
                        StepKey::Item(key) => view! { <CheckRow items key home=Some(id)/> }.into_any(),
                        StepKey::InWriting => view! { <InWriting offer/> }.into_any(),
                    }}
                </For>
            </ul>
            <div class="actions">
                <button class="btn" type="button" on:click=move |_| app.sheet.set(Some(Sheet::Turn(id)))>
                    {s.steps_answer}
                </button>
            </div>
        </section>
    }
}

/// Everything in writing: a fact of the offer, ticked off as a step.
#[component]
fn InWriting(offer: Id) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let written = Memo::new(move |_| {
        app.with(|book| book.offers.get(offer).is_some_and(|offer| offer.written))
    });
    let toggle = move || {
        app.edit(|book, _| {
            let edit = Edit::new(match written.get_untracked() {
                true => EditName::Change,
                false => EditName::MarkDone,
            });
            match book.offers.get(offer) {
                Some(offer) => edit.put(Offer {
                    written: !offer.written,
                    ..offer.clone()
                }),
                None => edit,
            }
        });
    };
    let label = fill(s.mark_done_label, &[("what", s.steps_in_writing)]);
    view! {
        <TodayRow
            tone=Signal::derive(move || if written.get() { "done" } else { "" })
            title=Signal::stored(s.steps_in_writing.to_owned())
            meta=Signal::stored(s.steps_in_writing_meta.to_owned())
            when=Signal::stored(String::new())
            tick=Signal::stored(Some(label))
            ticked=written
            on_tick=move |()| toggle()
        >
            <p>{s.steps_in_writing_why}</p>
        </TodayRow>
    }
}

/// The other opportunities whose answer is open, and on which side of the user's own it lies.
#[component]
pub fn Moving(
    /// The opportunity.
    id: Id,
    /// When an answer is wanted here.
    #[prop(into)]
    answer_by: Signal<Option<Day>>,
) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let others = Memo::new(move |_| app.with(|book| still_moving(book, app.context(), id)));
    let line = move |other: Other| {
        let (name, words) = app.say(|say| {
            let name = say.company_and_role(other.opportunity);
            (name, say.moving(&other, answer_by.get()))
        });
        view! {
            <li>
                <a class="opens" href=Route::Opportunity(other.opportunity).href()>
                    <span class="row-title">{name}</span>
                    <span class="row-meta">{words}</span>
                </a>
            </li>
        }
    };
    view! {
        <section class="group" aria-labelledby="g-moving">
            <h2 id="g-moving">{s.moving_title}</h2>
            <p class="intro">
                {move || match others.with(Vec::len) {
                    0 => s.moving_none.to_owned(),
                    count => app.say(|say| say.others(count)),
                }}
            </p>
            <Show when=move || others.with(|others| !others.is_empty())>
                <ul class="moving">
                    {move || others.get().into_iter().map(line).collect_view()}
                </ul>
            </Show>
        </section>
    }
}
