use leptos::prelude::*;

use super::super::icons::{Glyph, Icon};
use crate::agenda::looked_back_on;
use crate::app::use_app;
use crate::domain::Id;
use crate::rules::{State, closing_card};

/// What the user did for an opportunity that is over, and what they let go.
#[component]
pub fn ClosingReport(
    /// The opportunity.
    id: Id,
) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let head = Memo::new(move |_| {
        let card = app.with(|book| closing_card(book, app.context(), id))?;
        app.say(|say| say.card(&card))
    });
    let lines = Memo::new(move |_| {
        let rows = app.plan.with(|items| looked_back_on(items, id));
        let line = |row: &crate::agenda::Row| {
            let title = app.say(|say| say.entry_title(row));
            (title, row.lead().state == State::Skipped)
        };
        rows.iter().map(line).collect::<Vec<_>>()
    });
    view! {
        <Show when=move || head.with(Option::is_some) && lines.with(|lines| !lines.is_empty())>
            <section class="card" aria-labelledby="g-report">
                <h2 class="card-title" id="g-report">{s.report_title}</h2>
                <p class="meta">{move || head.get()}</p>
                <ul class="report">
                    {move || lines.get().into_iter().map(|(title, let_go)| view! {
                        <li class=if let_go { "hold" } else { "done" }>
                            <Icon glyph=if let_go { Glyph::Minus } else { Glyph::Check } size="icon-s"/>
                            <span>{title}</span>
                            {let_go.then(|| view! { <span class="small">{s.report_let_go}</span> })}
                        </li>
                    }).collect_view()}
                </ul>
            </section>
        </Show>
    }
}
