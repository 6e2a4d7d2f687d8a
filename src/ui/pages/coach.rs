use leptos::html::Figure;
use leptos::prelude::*;

use super::super::icons::{Glyph, Icon};
use crate::app::{App, use_app};
use crate::domain::{CoachCardShown, Edit, EditName, Id};
use crate::rules::{Card, card_of_the_day};

/// A calm word: the card of the day, or a verse that is always true.
#[component]
pub fn Coach() -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let card = Memo::new(move |_| {
        let context = app.context();
        let card = app.with(|book| {
            app.plan
                .with(|items| card_of_the_day(book, context, items, app.visits()))
        })?;
        let words = app.say(|say| say.card(&card))?;
        let source = app.say(|say| say.card_sources(&card));
        Some((card, words, source))
    });
    Effect::new(move |_| {
        card.with(|shown| {
            if let Some((card, ..)) = shown
                && card.shown.is_none()
            {
                remember(app, *card);
            }
        });
    });
    let figure = NodeRef::<Figure>::new();
    let dismiss = move |id: Id| {
        forget(app, id);
        // The button goes; whoever reads on finds what stands in its place.
        if let Some(figure) = figure.get_untracked() {
            let _focused = figure.focus();
        }
    };
    let content = move || {
        match card.get() {
        Some((card, words, source)) => view! {
            <blockquote>{words}</blockquote>
            <figcaption>{source}</figcaption>
            {card.shown.map(|id| view! {
                <button class="icon-btn" type="button" aria-label=s.card_dismiss on:click=move |_| dismiss(id)>
                    <Icon glyph=Glyph::Close/>
                </button>
            })}
        }
        .into_any(),
        None => view! {
            <blockquote>{s.verse}</blockquote>
            <figcaption>{s.verse_source}</figcaption>
        }
        .into_any(),
    }
    };
    view! { <figure class="verse" tabindex="-1" node_ref=figure>{content}</figure> }
}

/// That the card was shown today, so that it stays today and does not come again too soon.
fn remember(app: App, card: Card) {
    let at = app.now.get_untracked();
    app.note(|_, ids| Edit::new(EditName::Change).put(card.record(ids(), at)));
}

fn forget(app: App, id: Id) {
    app.note(|book, _| {
        let edit = Edit::new(EditName::Change);
        match book.coach_cards.get(id) {
            Some(shown) => edit.put(CoachCardShown {
                dismissed: true,
                ..shown.clone()
            }),
            None => edit,
        }
    });
}
