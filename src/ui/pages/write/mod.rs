//! Writing a message: what was noted, the message, what the checks say, and the ways out.

mod checks;
mod guard;
mod hand;
mod lacking;
mod letter;
mod noted;
mod pen;
mod reach;
mod scripted;
mod tabs;

use leptos::prelude::*;

use super::super::icons::{Glyph, Icon};
use super::super::root::Banners;
use crate::agenda::Leaf;
use crate::app::use_app;
use crate::domain::{Channel, ContactKind};
use crate::drafts::Writing;
use crate::route::Route;
use crate::text::{Strings, look_up};
use checks::Checks;
pub use checks::{complaint, summary};
use guard::GuardNote;
pub use guard::told as guard_reasons;
use hand::{Dock, OtherWays};
use letter::Letter;
use noted::Noted;
use pen::Pen;
pub use pen::{Survey, is_open, record_sent, say_sent};
pub use reach::{Outgoing, can_be_passed_on};
use scripted::Scripted;
use tabs::Tabs;

/// Writing a message.
#[component]
pub fn WritePage(
    /// What for.
    writing: Writing,
) -> impl IntoView {
    let app = use_app();
    let pen = Pen::take(app, writing);
    let there = Memo::new(move |_| pen.leaf.with(Option::is_some));
    move || {
        if there.get() {
            view! { <Page pen/> }.into_any()
        } else {
            view! { <Nothing/> }.into_any()
        }
    }
}

/// What a message is called.
pub fn title_of(s: &'static Strings, leaf: &Leaf) -> &'static str {
    match leaf.envelope.courtesy {
        Some(point) => look_up(s.letters_by_point, point.word()),
        None => look_up(s.letters_by_kind, leaf.envelope.kind.word()),
    }
}

#[component]
fn Page(pen: Pen) -> impl IntoView {
    let app = pen.app;
    let s = app.strings();
    let of = move |look: fn(&'static Strings, &Leaf) -> &'static str| {
        pen.leaf
            .with(|leaf| leaf.as_ref().map_or("", |leaf| look(s, leaf)))
    };
    let back = move || {
        let leaf = pen.leaf.get();
        let opportunity = leaf.map(|leaf| leaf.envelope.opportunity);
        opportunity.map_or(Route::Today, Route::Opportunity).href()
    };
    let company = move || {
        let leaf = pen.leaf.get();
        leaf.map(|leaf| app.say(|say| say.company(leaf.envelope.opportunity).to_owned()))
    };
    let due = move || {
        let leaf = pen.leaf.get()?;
        let item = leaf.item.filter(|_| leaf.sent.is_none())?;
        let words = app.say(|say| say.item_when(&item, None));
        (!words.is_empty()).then_some((super::super::components::item_tone(item.state), words))
    };
    let spoken = Memo::new(move |_| {
        pen.leaf.with(|leaf| {
            leaf.as_ref().is_some_and(|leaf| {
                leaf.sent.is_none()
                    && matches!(
                        leaf.envelope.kind,
                        ContactKind::CheckinCall | ContactKind::Voicemail
                    )
                    && matches!(leaf.envelope.channel, Channel::Phone | Channel::Voicemail)
            })
        })
    });
    view! {
        <main id="main" class="page write" tabindex="-1">
            <header class="top">
                <a class="icon-btn" href=back aria-label=s.write_back><Icon glyph=Glyph::Back/></a>
                <div class="write-title">
                    <h1>{move || of(title_of)}</h1>
                    <p class="small">{company}</p>
                </div>
                <span class="write-due">
                    {move || due().map(|(tone, words)| view! {
                        <span class=format!("chip {tone}")><Icon glyph=Glyph::Clock/>{words}</span>
                    })}
                </span>
            </header>
            <Banners/>
            <div class="desk">
                <Noted pen/>
                <div class="desk-letter">
                    <Tabs pen/>
                    {move || if spoken.get() {
                        view! { <Scripted pen/> }.into_any()
                    } else {
                        view! { <Letter pen/> }.into_any()
                    }}
                </div>
                <div class="desk-side">
                    <GuardNote pen/>
                    <Checks pen/>
                    <OtherWays pen/>
                    <Dock pen/>
                </div>
            </div>
        </main>
    }
}

/// An address of something that is not to be written, or no longer.
#[component]
fn Nothing() -> impl IntoView {
    let s = use_app().strings();
    view! {
        <main id="main" class="page" tabindex="-1">
            <div class="hero">
                <h1>{s.write_nothing}</h1>
                <p class="lede">{s.write_nothing_body}</p>
            </div>
            <a class="btn" href="#/">{s.nav_today}</a>
        </main>
    }
}
