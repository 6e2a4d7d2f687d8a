//! An offer: when they want an answer, its terms beside the lowest yes, what to ask, and the steps.

use leptos::prelude::*;

use super::super::icons::{Glyph, Icon};
use super::decision_asks::Asks;
use super::decision_side::Beside;
use super::decision_steps::{Moving, OfferSteps};
use super::decision_terms::{Terms, TermsForm};
use super::report::ClosingReport;
use super::write::{Survey, title_of};
use crate::agenda::{Decision, letter_of_answer, offers_of, wished};
use crate::app::{Sheet, use_app};
use crate::domain::{Edit, EditName, Family, Id, Occasion, Offer};
use crate::drafts::Writing;
use crate::route::Route;
use crate::rules::{Stage, When};
use crate::terms::{Comparison, comparison};
use crate::text::fill;

/// The offers of an opportunity, the newest first.
#[component]
pub fn Offers(
    /// The opportunity.
    id: Id,
    /// What the facts say.
    decision: Memo<Option<Decision>>,
    /// The user turns to the lowest yes.
    #[prop(into)]
    on_wishes: Callback<()>,
) -> impl IntoView {
    let app = use_app();
    let offers = Memo::new(move |_| app.with(|book| offers_of(book, id)));
    let open = Memo::new(move |_| {
        decision.with(|decision| {
            let stage = decision.as_ref().map(|decision| decision.stage);
            matches!(stage, Some(Stage::Offer | Stage::Negotiating))
        })
    });
    // Of several offers of one employer the newest stands.
    let answer_by = Memo::new(move |_| {
        let newest = offers.with(|offers| offers.first().copied())?;
        app.with(|book| book.offers.get(newest)?.answer_by)
    });
    view! {
        <Show when=move || offers.with(Vec::is_empty)>
            <NoOffer id/>
        </Show>
        <For each=move || offers.get() key=|offer| *offer let:offer>
            <OneOffer id offer open on_wishes/>
        </For>
        <Show when=move || open.get() && offers.with(|offers| !offers.is_empty())>
            <Moving id answer_by/>
        </Show>
        <Show when=move || open.get()><Beside/></Show>
        <AnswerLetter id decision/>
        <ClosingReport id/>
    }
}

/// After the answer to an offer: the letter that says so, or that it went out.
#[component]
fn AnswerLetter(id: Id, decision: Memo<Option<Decision>>) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let writing = Memo::new(move |_| {
        let stage = decision.with(|decision| decision.as_ref().map(|decision| decision.stage));
        let point = stage.and_then(letter_of_answer)?;
        Some(Writing::Courtesy(point, id))
    });
    let letter = Memo::new(move |_| Survey::look(app, writing.get()?));
    let row = move |survey: Survey| {
        let title = title_of(s, &survey.leaf);
        let href = Route::Write(survey.leaf.writing).href();
        let end = match survey.leaf.sent {
            Some(at) => {
                let time = app.say(|say| say.dates.when(When::At(at)));
                let words = fill(s.write_sent_at, &[("time", &time)]);
                view! {
                    <p><span class="chip done"><Icon glyph=Glyph::Check/>{words}</span></p>
                    <a class="link" href=href>{title}</a>
                }
                .into_any()
            }
            None => view! {
                <div class="actions">
                    <a class="btn btn-soft" href=href><Icon glyph=Glyph::Pen/>{s.act_write} ": " {title}</a>
                </div>
            }
            .into_any(),
        };
        view! {
            <section class="group" aria-labelledby="g-answer">
                <h2 id="g-answer">{s.steps_letter}</h2>
                {end}
            </section>
        }
    };
    move || letter.get().map(row)
}

/// Without a record of an offer: perhaps they told of one.
#[component]
fn NoOffer(id: Id) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    // A message that offered, and nothing more of it.
    let told = Memo::new(move |_| {
        app.plan.with(|items| {
            items.iter().find_map(|item| match item.key.occasion {
                Occasion::Record(contact)
                    if item.key.family == Family::OfferAcknowledgement
                        && item.key.opportunity == Some(id)
                        && item.state.is_open() =>
                {
                    Some(contact)
                }
                _ => None,
            })
        })
    });
    let enter = move |contact: Id| {
        let at = app.peek(|book| book.contacts.get(contact).map(|contact| contact.at));
        let at = at.unwrap_or_else(|| app.now.get_untracked());
        app.edit(|_, ids| Edit::new(EditName::Change).put(Offer::new(ids(), id, at)));
    };
    view! {
        {move || match told.get() {
            Some(contact) => view! {
                <OfferSteps id offer=contact/>
                <div class="actions">
                    <button class="btn btn-primary" type="button" on:click=move |_| enter(contact)>
                        {s.terms_enter}
                    </button>
                </div>
            }.into_any(),
            None => view! { <NothingYet id words=s.decision_none_offer/> }.into_any(),
        }}
    }
}

/// Nothing of the kind is recorded: the words, and the way to record it.
#[component]
pub fn NothingYet(
    /// The opportunity.
    id: Id,
    /// What is not there.
    words: &'static str,
) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    view! {
        <div class="empty">
            <p>{words}</p>
            <button class="btn" type="button" on:click=move |_| app.sheet.set(Some(Sheet::Replied(id, None)))>
                {s.they_replied}
            </button>
        </div>
    }
}

#[component]
fn OneOffer(id: Id, offer: Id, open: Memo<bool>, on_wishes: Callback<()>) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let record = Memo::new(move |_| app.with(|book| book.offers.get(offer).cloned()));
    let compared: Memo<Option<Comparison>> = Memo::new(move |_| {
        let context = app.context();
        app.with(|book| record.with(|offer| Some(comparison(book, context, offer.as_ref()?))))
    });
    let several = Memo::new(move |_| app.with(|book| offers_of(book, id).len() > 1));
    let of_day = move || {
        several.get().then(|| {
            let day = record.with(|offer| offer.as_ref().map(|offer| offer.received))?;
            Some(app.say(|say| {
                fill(
                    s.offer_from,
                    &[("day", &say.dates.day(say.dates.day_of(day)))],
                )
            }))
        })
    };
    let answer_by =
        Memo::new(move |_| record.with(|offer| offer.as_ref().and_then(|o| o.answer_by)));
    let banner = move || {
        let (tone, phrase, day) = app.say(|say| {
            let day = answer_by.get();
            let today = say.dates.today();
            let words = day.map_or_else(String::new, |day| say.dates.day_near(day));
            match day {
                None => ("hold", s.offer_answer_open, words),
                Some(day) if day < today => ("late", s.offer_answer_over, words),
                Some(_) => ("due", s.offer_answer_by, words),
            }
        });
        view! {
            <p class=format!("result {tone}")>
                <Icon glyph=Glyph::Clock/>
                <span>{fill(phrase, &[("day", &day)])}</span>
            </p>
        }
    };
    let heading = format!("g-terms-{offer}");
    let wished = Memo::new(move |_| {
        let context = app.context();
        let wished =
            app.with(|book| record.with(|offer| wished(book, context, offer.as_ref()?)))?;
        let phrase = if wished.before {
            s.lowest_set_before
        } else {
            s.lowest_set
        };
        Some(app.say(|say| fill(phrase, &[("day", &say.dates.day(wished.on))])))
    });
    let has_wishes = Memo::new(move |_| {
        compared.with(|one| one.as_ref().is_some_and(|one| !one.lines.is_empty()))
    });
    view! {
        {move || of_day().map(|words| view! { <p class="eyebrow">{words}</p> })}
        <Show when=move || open.get()>{banner}</Show>
        <section class="group" aria-labelledby=heading.clone()>
            <h2 id=heading.clone()>{s.lowest_title}</h2>
            <p class="intro">
                {move || if has_wishes.get() { wished.get() } else { Some(s.lowest_none.to_owned()) }}
            </p>
            <Terms id offer compared/>
            <TermsForm id offer/>
            <button class="link" type="button" on:click=move |_| on_wishes.run(())>
                {move || if has_wishes.get() { s.lowest_change } else { s.decision_write_down }}
            </button>
        </section>
        <Show when=move || open.get() && has_wishes.get()>
            <Asks offer record compared/>
        </Show>
        <OfferSteps id offer/>
    }
}
