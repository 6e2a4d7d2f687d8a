use leptos::prelude::*;

use crate::app::use_app;

/// An address that leads nowhere.
#[component]
pub fn NotFound() -> impl IntoView {
    let s = use_app().strings();
    view! {
        <main id="main" class="page" tabindex="-1">
            <div class="hero">
                <h1>{s.not_found_title}</h1>
                <p class="lede">{s.not_found_body}</p>
            </div>
            <a class="btn" href="#/">{s.nav_today}</a>
        </main>
    }
}
