use leptos::prelude::*;

use super::super::components::{Choice, Segments};
use super::super::icons::{Glyph, Icon};
use super::super::root::Banners;
use super::decision_before::Before;
use super::decision_no::No;
use super::decision_offer::Offers;
use super::not_found::NotFound;
use crate::agenda::{Decision, Side};
use crate::app::{App, use_app};
use crate::domain::Id;
use crate::route::Route;
use crate::rules::Stage;

/// The decision about one opportunity: what to have ready, an offer, or a no.
#[component]
pub fn DecisionPage(
    /// The opportunity.
    id: Id,
) -> impl IntoView {
    let app = use_app();
    let decision = decision(app, id);
    let there = Memo::new(move |_| decision.with(Option::is_some));
    move || {
        if there.get() {
            view! { <Page id decision/> }.into_any()
        } else {
            view! { <NotFound/> }.into_any()
        }
    }
}

/// What the facts say about the decision.
pub fn decision(app: App, id: Id) -> Memo<Option<Decision>> {
    Memo::new(move |_| app.with(|book| Decision::of(book, app.context(), id)))
}

#[component]
fn Page(id: Id, decision: Memo<Option<Decision>>) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let said = Memo::new(move |_| {
        decision.with(|decision| decision.as_ref().map_or(Side::NotYet, |one| one.side))
    });
    let stage =
        Memo::new(move |_| decision.with(|decision| decision.as_ref().map(|one| one.stage)));
    let shown = RwSignal::new(said.get_untracked());
    // When they say something, the page turns to it.
    Effect::new(move |_| shown.set(said.get()));
    // The title says what they said, whatever is looked at.
    let title = move || match (said.get(), stage.get()) {
        (Side::Offer, Some(Stage::Accepted)) => s.decision_title_accepted,
        (Side::Offer, Some(Stage::Declined)) => s.decision_title_declined,
        (Side::Offer, _) => s.decision_title_offer,
        (Side::No, _) => s.decision_title_no,
        (Side::NotYet, _) => s.decision_title_not_yet,
    };
    let options = vec![
        Choice::new(Side::Offer, s.decision_offer),
        Choice::new(Side::No, s.decision_no),
        Choice::new(Side::NotYet, s.decision_not_yet),
    ];
    view! {
        <main id="main" class="page decision" tabindex="-1">
            <header class="top">
                <a class="icon-btn" href=Route::Opportunity(id).href() aria-label=s.decision_back>
                    <Icon glyph=Glyph::Back/>
                </a>
            </header>
            <Banners/>
            <p class="eyebrow">{move || app.say(|say| say.company_and_role(id))}</p>
            <h1>{title}</h1>
            <Segments
                legend=s.decision_said
                legend_hidden=true
                options
                chosen=Signal::derive(move || Some(shown.get()))
                on_choose=move |side| shown.set(side)
            />
            {move || match shown.get() {
                Side::Offer => view! { <Offers id decision on_wishes=move |()| shown.set(Side::NotYet)/> }.into_any(),
                Side::No => view! { <No id decision/> }.into_any(),
                Side::NotYet => view! { <Before id/> }.into_any(),
            }}
        </main>
    }
}
