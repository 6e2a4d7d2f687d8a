use leptos::prelude::*;

use crate::agenda::{choose_point, rounds};
use crate::app::use_app;
use crate::domain::{Id, Offer};
use crate::terms::{Compared, Comparison, Fit, raised};
use crate::text::fill;

/// A point to raise, in words.
#[derive(Clone, PartialEq)]
struct Point {
    parameter: Id,
    request: String,
    /// A request, and no mere question: that wants a reason.
    wants: bool,
    reason: String,
    trade: String,
}

/// What to ask for, once: the points with their reasons, the choice of them, and the rounds.
#[component]
pub fn Asks(
    /// The offer.
    offer: Id,
    /// Its record.
    record: Memo<Option<Offer>>,
    /// Its terms beside the lowest yes.
    compared: Memo<Option<Comparison>>,
) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let points = Memo::new(move |_| {
        let (Some(record), Some(compared)) = (record.get(), compared.get()) else {
            return Vec::new();
        };
        let lines = raised(&record, &compared);
        app.say(|say| {
            let point = |line: &&Compared| {
                let parameter = say.book.acceptance_parameters.get(line.parameter)?;
                Some(Point {
                    parameter: line.parameter,
                    request: say.request(line, parameter),
                    wants: line.fit != Fit::Ask,
                    reason: parameter.reason.trim().to_owned(),
                    trade: parameter.trade.trim().to_owned(),
                })
            };
            lines.iter().filter_map(point).collect::<Vec<_>>()
        })
    });
    let candidates = Memo::new(move |_| {
        compared.with(|compared| {
            let of = compared.as_ref().map(|compared| {
                let points = compared.open_points();
                points
                    .map(|line| (line.parameter, line.item.clone()))
                    .collect::<Vec<_>>()
            });
            of.unwrap_or_default()
        })
    });
    let rounds = Memo::new(move |_| {
        record.with(|offer| {
            offer
                .as_ref()
                .map(|offer| app.with(|book| rounds(book, offer)))
        })
    });
    let used = move || {
        rounds.get().map(|(n, m)| match n {
            0 => s.asks_rounds_none.to_owned(),
            n if n >= m => s.asks_rounds_over.to_owned(),
            n => fill(
                s.asks_rounds,
                &[("n", &n.to_string()), ("m", &m.to_string())],
            ),
        })
    };
    let full = Memo::new(move |_| {
        let (Some(record), Some(compared)) = (record.get(), compared.get()) else {
            return false;
        };
        let first = compared.open_points().find(|line| {
            let chosen = raised(&record, &compared);
            chosen.iter().all(|one| one.parameter != line.parameter)
        });
        first.is_some_and(|line| choose_point(&record, &compared, line.parameter, true).is_none())
    });
    let choose = move |parameter: Id, raise: bool| {
        let edit = record.with_untracked(|record| {
            compared.with_untracked(|compared| {
                choose_point(record.as_ref()?, compared.as_ref()?, parameter, raise)
            })
        });
        if let Some(edit) = edit {
            app.dispatch(edit);
        }
    };
    let chosen =
        move |parameter: Id| points.with(|all| all.iter().any(|p| p.parameter == parameter));
    // Before each term is judged nobody knows that there is nothing to ask for.
    let waits = Memo::new(move |_| {
        candidates.with(Vec::is_empty)
            && compared.with(|compared| {
                let lines = compared.iter().flat_map(|compared| &compared.lines);
                lines.into_iter().any(|line| line.fit == Fit::Open)
            })
    });
    let title = move || {
        if waits.get() {
            return s.asks_wait_title.to_owned();
        }
        app.say(|say| say.requests(points.with(Vec::len)))
    };
    let intro = move || {
        if waits.get() {
            s.asks_wait
        } else if candidates.with(Vec::is_empty) {
            s.asks_none
        } else {
            s.asks_intro
        }
    };
    let heading = format!("g-asks-{offer}");
    view! {
        <section class="group" aria-labelledby=heading.clone()>
            <h2 id=heading.clone()>{title}</h2>
            <p class="intro">{intro}</p>
            <Show when=move || points.with(|points| !points.is_empty())>
                <ol class="asks card">
                    {move || points.get().into_iter().map(|point| view! {
                        <li>
                            <div>
                                <b>{point.request}</b>
                                {(!point.reason.is_empty()).then(|| view! {
                                    <p class="reason">{fill(s.asks_reason, &[("reason", &point.reason)])}</p>
                                })}
                                {(point.wants && point.reason.is_empty()).then(|| view! {
                                    <p class="small">{s.asks_reason_missing}</p>
                                })}
                                {(!point.trade.is_empty()).then(|| view! {
                                    <p class="meta">{fill(s.asks_trade, &[("trade", &point.trade)])}</p>
                                })}
                            </div>
                        </li>
                    }).collect_view()}
                </ol>
            </Show>
            <Show when=move || candidates.with(|all| !all.is_empty())>
                <p class="small rounds">{used}</p>
                <details class="fold">
                    <summary>{s.asks_choose}</summary>
                    <div>
                        <For each=move || candidates.get() key=|one| one.clone() let:one>
                            {
                                let (parameter, item) = one;
                                view! {
                                    <label class="check">
                                        <input
                                            type="checkbox"
                                            prop:checked=move || chosen(parameter)
                                            prop:disabled=move || full.get() && !chosen(parameter)
                                            on:change:target=move |event| choose(parameter, event.target().checked())
                                        />
                                        {fill(s.asks_raise, &[("item", &item)])}
                                    </label>
                                }
                            }
                        </For>
                        <p class="small" role="status">{move || full.get().then_some(s.asks_full)}</p>
                    </div>
                </details>
            </Show>
        </section>
    }
}
