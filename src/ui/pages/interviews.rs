use leptos::prelude::*;

use super::super::root::Banners;
use crate::agenda::{Bucket, Tone, last_check_in};
use crate::app::{App, use_app};
use crate::domain::{Family, Id};
use crate::route::Route;
use crate::rules::{Because, State};
use crate::text::fill;

/// All opportunities.
#[component]
pub fn InterviewsPage() -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let none = Memo::new(move |_| app.with(|book| book.opportunities.count() == 0));
    view! {
        <main id="main" class="page" tabindex="-1">
            <Banners/>
            <div class="hero"><h1>{s.interviews_title}</h1></div>
            <Show when=move || none.get()>
                <div class="empty">
                    <h2>{s.interviews_empty}</h2>
                    <p>{s.interviews_empty_body}</p>
                    <a class="btn btn-primary" href=Route::Debrief(None).href()>{s.welcome_record}</a>
                </div>
            </Show>
            <section class="group" aria-label=s.interviews_all>
                <OpportunityList current=None/>
            </section>
            <p><a class="link" href=Route::Upcoming(None).href()>{s.add_upcoming}</a></p>
        </main>
    }
}

/// The opportunities, the most urgent first.
#[component]
pub fn OpportunityList(
    /// The one that is shown beside the list.
    current: Option<Id>,
) -> impl IntoView {
    let app = use_app();
    let all = Memo::new(move |_| {
        let mut all: Vec<Id> = app.with(|book| book.opportunities.iter().map(|o| o.id).collect());
        all.sort_by_key(|id| (rank(app, *id), *id));
        all
    });
    view! {
        <ul>
            <For each=move || all.get() key=|id| *id let:id>
                <li>
                    <a class="opp" href=Route::Opportunity(id).href() aria-current=(current == Some(id)).then_some("page")>
                        <b>{move || app.say(|say| say.company(id).to_owned())}</b>
                        <span>
                            {move || app.with(|book| book.opportunities.get(id).map(|o| o.role.clone()))}
                        </span>
                        {move || {
                            let (tone, words) = chip(app, id);
                            (!words.is_empty()).then(|| view! { <span class=format!("chip {tone}")>{words}</span> })
                        }}
                    </a>
                </li>
            </For>
        </ul>
    }
}

/// Where an opportunity stands, in a word and a tone.
pub fn chip(app: App, id: Id) -> (&'static str, String) {
    let s = app.strings();
    let urgent = app.agenda.with(|agenda| {
        let mut rows = agenda
            .rows
            .iter()
            .filter(|row| row.lead().key.opportunity == Some(id));
        rows.find(|row| {
            row.bucket <= Bucket::LaterToday
                && matches!(
                    row.lead().key.family,
                    Family::ThankEmail | Family::Debrief | Family::Checkin
                )
        })
        .map(|row| {
            let tone = if row.tone == Tone::Late {
                "late"
            } else {
                "due"
            };
            (tone, app.say(|say| say.row_when(row)))
        })
    });
    let state = app.plan.with(|items| {
        last_check_in(items, id).map(|item| {
            let due = item.due.map(|due| app.say(|say| say.item_day(item, due)));
            (item.state, item.reason.because, due)
        })
    });
    if let Some(ending) = state.and_then(|(_, because, _)| because) {
        match ending {
            Because::Offer => return ("done", s.chip_offer.to_owned()),
            Because::Rejection
            | Because::Accepted
            | Because::Declined
            | Because::Withdrawn
            | Because::Archived => {
                return ("hold", s.chip_closed.to_owned());
            }
            _ => {}
        }
    }
    if let Some(urgent) = urgent {
        return urgent;
    }
    match state {
        Some((State::Done, ..)) => ("wait", s.chip_asked.to_owned()),
        Some((State::Due | State::Overdue, ..)) => ("due", s.chip_checkin.to_owned()),
        Some((State::Scheduled, _, Some(due))) => (
            "hold",
            app.say(|say| fill(s.chip_upcoming, &[("day", &say.dates.day_brief(due))])),
        ),
        Some(_) => ("wait", s.chip_waiting.to_owned()),
        None => app.say(|say| {
            let next = say
                .book
                .interviews
                .iter()
                .filter(|i| i.opportunity == id && !say.book.is_cancelled(i.id))
                .filter_map(|i| i.start)
                .filter(|start| *start > say.dates.now)
                .min();
            let words =
                next.map_or_else(String::new, |at| say.dates.day_brief(say.dates.day_of(at)));
            ("wait", words)
        }),
    }
}

/// The most urgent first, what is over last.
fn rank(app: App, id: Id) -> u8 {
    match chip(app, id).0 {
        "late" => 0,
        "due" => 1,
        "done" => 2,
        "wait" => 3,
        _ => 4,
    }
}
