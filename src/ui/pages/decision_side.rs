use leptos::prelude::*;

use super::decision_terms::FitMark;
use crate::agenda::{Cell, side_by_side};
use crate::app::use_app;
use crate::domain::Id;
use crate::route::Route;

/// Every offer that waits for an answer, item by item, each against its own lowest yes; nothing
/// where there is only one.
#[component]
pub fn Beside() -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let table = Memo::new(move |_| app.with(|book| side_by_side(book, app.context())));
    let several = Memo::new(move |_| table.with(|table| table.columns.len() > 1));
    let column = move |id: Id| {
        let company = app.say(|say| say.company(id).to_owned());
        view! {
            <th scope="col" role="columnheader">
                <a href=Route::Decision(id).href()>{company}</a>
            </th>
        }
    };
    let cell = move |cell: Cell| {
        let nothing = cell.offered.is_empty() && cell.fit.is_none();
        let words = if nothing {
            s.side_nothing.to_owned()
        } else {
            cell.offered
        };
        view! {
            <td role="cell">
                <span>{words}</span>
                {cell.fit.map(|fit| view! { <FitMark fit/> })}
            </td>
        }
    };
    view! {
        <Show when=move || several.get()>
            <section class="group" aria-labelledby="g-side">
                <h2 id="g-side">{s.side_title}</h2>
                <p class="intro">{s.side_intro}</p>
                <div class="card">
                    <table class="side-by-side" role="table">
                        <caption class="vh">{s.side_caption}</caption>
                        <thead role="rowgroup">
                            <tr role="row">
                                <th scope="col" role="columnheader"><span class="vh">{s.terms_item}</span></th>
                                {move || table.get().columns.into_iter().map(column).collect_view()}
                            </tr>
                        </thead>
                        <tbody role="rowgroup">
                            {move || table.get().rows.into_iter().map(|(item, cells)| view! {
                                <tr role="row">
                                    <th scope="row" role="rowheader">{item}</th>
                                    {cells.into_iter().map(cell).collect_view()}
                                </tr>
                            }).collect_view()}
                        </tbody>
                    </table>
                </div>
            </section>
        </Show>
    }
}
