use leptos::prelude::*;

use crate::app::use_app;
use crate::calendar::Doubt;
use crate::domain::PromiseKind;
use crate::text::fill;

/// Another reading of the same words, one tap away.
#[component]
pub fn DoubtNote(
    doubt: Doubt,
    /// The other reading was meant.
    #[prop(into)]
    on_change: Callback<PromiseKind>,
) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    match doubt.otherwise() {
        Some(other) => {
            let words = app.say(|say| fill(s.hear_or, &[("means", &say.means(other))]));
            view! {
                <button class="btn btn-soft" type="button" on:click=move |_| on_change.run(other)>{words}</button>
            }
            .into_any()
        }
        None => {
            let question = match doubt {
                Doubt::Year => s.hear_year,
                _ => s.hear_needs_date,
            };
            view! { <p class="error" role="status">{question}</p> }.into_any()
        }
    }
}
