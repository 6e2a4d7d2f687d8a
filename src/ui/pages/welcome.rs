use leptos::prelude::*;

use super::super::icons::{Glyph, Icon, Mark};
use super::super::root::Banners;
use crate::app::{ZONES, use_app};
use crate::domain::samples;
use crate::route::Route;

/// What a new user sees: what this is, and three ways to begin.
#[component]
pub fn Welcome() -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let load_samples = move |_| {
        let zone = app.zone.get_untracked();
        let now = app.now.get_untracked();
        app.edit(|book, ids| samples(now, &zone, &ZONES, &book.profile, ids));
    };
    view! {
        <main id="main" class="page welcome" tabindex="-1">
            <p class="brand"><Mark/>{s.app}</p>
            <Banners/>
            <svg class="art" viewBox="0 0 390 260" aria-hidden="true">
                <path class="line" d="M-10 190C32 190 46 184 68 166c30-24 38-90 84-90"/>
                <path class="hatched" d="M166 82c38 10 46 106 92 106 20 0 34-12 44-32"/>
                <path class="dotted" d="M320 128c14-26 36-46 82-48"/>
                <circle class="dot" cx="68" cy="166" r="11"/>
                <circle class="dot" cx="152" cy="80" r="11"/>
                <circle class="ring" cx="310" cy="142" r="13"/>
                <text x="42" y="204">{s.art_interview}</text>
                <text x="120" y="56">{s.art_thank}</text>
                <text class="faint" x="216" y="226">{s.art_quiet}</text>
                <text x="308" y="112" text-anchor="end">{s.art_checkin}</text>
            </svg>
            <h1>{s.welcome_title}</h1>
            <p class="lede">{s.welcome_lede}</p>
            <a class="btn btn-primary btn-big btn-wide" href=Route::Debrief(None).href()>{s.welcome_record}</a>
            <button class="btn btn-big btn-wide" type="button" on:click=load_samples>{s.welcome_samples}</button>
            <a class="link" href=Route::Settings.href()>{s.welcome_restore}</a>
            <p class="small"><Icon glyph=Glyph::Phone size="icon-s"/>{s.welcome_private}</p>
        </main>
    }
}
