use leptos::prelude::*;

use super::decision_offer::NothingYet;
use super::decision_reply::Replies;
use super::decision_steps::{Moving, StepRows};
use super::report::ClosingReport;
use crate::agenda::{Decision, Side, door_open, replies_to_no};
use crate::app::use_app;
use crate::domain::Id;
use crate::rules::{card_after_a_no, card_of_second_place};
use crate::text::fill;

/// A no: the reply, the open door, what is still moving, and what was done.
#[component]
pub fn No(
    /// The opportunity.
    id: Id,
    /// What the facts say.
    decision: Memo<Option<Decision>>,
) -> impl IntoView {
    let s = use_app().strings();
    let told = Memo::new(move |_| {
        decision.with(|decision| decision.as_ref().is_some_and(|one| one.side == Side::No))
    });
    move || {
        if told.get() {
            view! { <Told id decision/> }.into_any()
        } else {
            view! { <NothingYet id words=s.decision_none_no/> }.into_any()
        }
    }
}

#[component]
fn Told(id: Id, decision: Memo<Option<Decision>>) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let replies = Memo::new(move |_| app.plan.with(|items| replies_to_no(items, id)));
    let door = Memo::new(move |_| app.plan.with(|items| door_open(items, id)));
    let refusal = Memo::new(move |_| decision.with(|d| d.as_ref().and_then(|d| d.refusal.clone())));
    let runner_up = Memo::new(move |_| refusal.with(|r| r.as_ref().is_some_and(|r| r.runner_up)));
    let automatic = Memo::new(move |_| refusal.with(|r| r.as_ref().is_some_and(|r| r.automatic)));
    let look_again = move || {
        let day = refusal.with(|refusal| refusal.as_ref().and_then(|r| r.look_again))?;
        Some(app.say(|say| fill(s.no_second_look, &[("day", &say.dates.day(day))])))
    };
    view! {
        <p class="meta lede">
            {move || if automatic.get() { s.no_lede_automatic } else { s.no_lede }}
        </p>
        <Show when=move || replies.with(|all| !all.is_empty())>
            <section class="group" aria-labelledby="g-reply">
                <h2 id="g-reply">{s.no_reply_title}</h2>
                <p class="intro">{move || (!automatic.get()).then_some(s.no_reply_intro)}</p>
                <Replies items=replies home=id/>
            </section>
        </Show>
        <section class="group" aria-labelledby="g-door">
            <header class="group-head"><h2 id="g-door">{s.no_door_title}</h2></header>
            <Show when=move || door.with(Vec::is_empty)>
                <p class="intro">{s.no_door_none}</p>
            </Show>
            <StepRows items=door home=id/>
        </section>
        <Show when=move || runner_up.get()>
            <section class="group" aria-labelledby="g-second">
                <h2 id="g-second">{s.no_second_title}</h2>
                <p class="meta">{move || card_of_second_place(id).and_then(|card| app.say(|say| say.card(&card)))}</p>
                <p class="small">{look_again}</p>
            </section>
        </Show>
        <Moving id answer_by=Signal::stored(None)/>
        <Verse id/>
        <ClosingReport id/>
    }
}

/// A thought that fits a no; none for somebody who wants no such words.
#[component]
fn Verse(id: Id) -> impl IntoView {
    let app = use_app();
    let wanted = Memo::new(move |_| app.with(|book| !book.profile.coaching_off));
    let card = move || card_after_a_no(id).filter(|_| wanted.get());
    move || {
        card().map(|card| {
            view! {
                <figure class="verse">
                    <blockquote>{app.say(|say| say.card(&card))}</blockquote>
                    <figcaption>{app.say(|say| say.card_sources(&card))}</figcaption>
                </figure>
            }
        })
    }
}
