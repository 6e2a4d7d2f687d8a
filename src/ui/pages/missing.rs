use leptos::prelude::*;

use super::super::components::keep_focus;
use crate::agenda::Bucket;
use crate::app::{App, use_app};
use crate::domain::{AxisValue, Edit, EditName, Id, Scope, SearchWhileWaiting, StyleSetting};
use crate::route::Route;
use crate::rules::{Ask, Question, end_of, questions};
use crate::text::fill;

/// How many questions are shown at once.
const MOST: usize = 5;

/// With more rows than this for today, the day says nothing of what is missing. (policy)
const FULL: usize = 3;

/// Where a question is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    /// By two buttons beside it.
    Here,
    /// In the plan on the same page.
    Plan,
    /// Among the useful things on the same page.
    Useful,
    /// On another page.
    At(Route),
}

/// A question in words, and where it is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Asked {
    ask: Ask,
    words: String,
    place: Place,
}

/// What is still missing about an opportunity: each question with its place, the first few at once.
#[component]
pub fn Missing(
    /// The opportunity.
    id: Id,
) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let asked = Memo::new(move |_| asked(app, id));
    let part = move |first: bool| {
        Memo::new(move |_| {
            asked.with(|asked| {
                let (shown, rest) = asked.split_at(asked.len().min(MOST));
                (if first { shown } else { rest }).to_vec()
            })
        })
    };
    let (shown, rest) = (part(true), part(false));
    let more = move || {
        let n = rest.with(Vec::len).to_string();
        fill(s.missing_rest, &[("n", &n)])
    };
    view! {
        <Show when=move || shown.with(|shown| !shown.is_empty())>
            <section class="group missing-group" aria-labelledby="g-missing">
                <header class="group-head"><h2 id="g-missing">{s.still_missing}</h2></header>
                <Questions id asked=shown/>
                <Show when=move || rest.with(|rest| !rest.is_empty())>
                    <details class="fold">
                        <summary>{more}</summary>
                        <Questions id asked=rest/>
                    </details>
                </Show>
            </section>
        </Show>
    }
}

/// One quiet line on the day's page; none on a full day.
#[component]
pub fn MissingLine() -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let line = Memo::new(move |_| {
        let busy = app.agenda.with(|agenda| {
            let today = |row: &&crate::agenda::Row| row.bucket <= Bucket::LaterToday;
            agenda.rows.iter().filter(today).count() > FULL
        });
        if busy {
            return None;
        }
        let all = open_questions(app);
        let id = all.iter().find_map(|question| question.opportunity)?;
        let count = asked(app, id).len();
        (count > 0).then(|| {
            let company = app.say(|say| say.company(id).to_owned());
            let words = s.missing_line.count(count);
            (id, fill(&words, &[("company", &company)]))
        })
    });
    move || {
        line.get().map(|(id, words)| {
            view! { <p><a class="link" href=Route::Opportunity(id).href()>{words}</a></p> }
        })
    }
}

#[component]
fn Questions(id: Id, asked: Memo<Vec<Asked>>) -> impl IntoView {
    view! {
        <ul class="asked">
            <For each=move || asked.get() key=|asked| format!("{asked:?}") let:asked>
                <li>
                    <p>{asked.words.clone()}</p>
                    <Answer id asked/>
                </li>
            </For>
        </ul>
    }
}

#[component]
fn Answer(id: Id, asked: Asked) -> impl IntoView {
    let s = use_app().strings();
    let words = match asked.place {
        Place::Here => return view! { <SearchOrRest id/> }.into_any(),
        Place::Plan => {
            return view! {
                <button class="link" type="button" on:click=move |_| show_plan()>{s.missing_at_plan}</button>
            }
            .into_any();
        }
        Place::Useful => {
            return view! {
                <button class="link" type="button" on:click=move |_| show_useful()>{s.missing_at_useful}</button>
            }
            .into_any();
        }
        Place::At(Route::Decision(_)) => s.missing_at_decision,
        Place::At(Route::Company(_)) => s.missing_at_company,
        Place::At(Route::Settings) => s.missing_at_settings,
        Place::At(_) => s.missing_at_debrief,
    };
    let Place::At(route) = asked.place else {
        return ().into_any();
    };
    // A link is told from the others by its question.
    let label = [words, ": ", &asked.words].concat();
    view! { <a class="link" href=route.href() aria-label=label>{words}</a> }.into_any()
}

/// Search on, or rest: answered where it is asked.
#[component]
fn SearchOrRest(id: Id) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let choose = move |value: SearchWhileWaiting| {
        let at = app.now.get_untracked();
        app.edit(|_, ids| {
            let setting = StyleSetting {
                scope: Scope::Opportunity(id),
                set_at: at,
                ..StyleSetting::new(ids(), AxisValue::SearchWhileWaiting(value))
            };
            Edit::new(EditName::Settings).put(setting)
        });
        keep_focus();
    };
    view! {
        <div class="actions">
            <button class="btn btn-soft" type="button" on:click=move |_| choose(SearchWhileWaiting::KeepSearching)>
                {s.search_on}
            </button>
            <button class="btn btn-soft" type="button" on:click=move |_| choose(SearchWhileWaiting::HoldUntilFrameEnd)>
                {s.search_rest}
            </button>
        </div>
    }
}

fn open_questions(app: App) -> Vec<Question> {
    let context = app.context();
    app.with(|book| app.plan.with(|items| questions(book, context, items)))
}

/// The questions about an opportunity that have a place where they can be answered, and after them
/// those about the user, while one of its own is open.
fn asked(app: App, id: Id) -> Vec<Asked> {
    let all = open_questions(app);
    let own = all.iter().filter(|q| q.opportunity == Some(id));
    let concerned = own.clone().next().is_some();
    let of_the_user = all.iter().filter(|q| concerned && q.opportunity.is_none());
    own.chain(of_the_user)
        .filter_map(|question| {
            let place = place(app, id, question)?;
            let words = app.say(|say| say.question(question))?;
            Some(Asked {
                ask: question.ask,
                words,
                place,
            })
        })
        .collect()
}

fn place(app: App, id: Id, question: &Question) -> Option<Place> {
    match question.ask {
        Ask::SearchOrHold => Some(Place::Here),
        Ask::Passive | Ask::Unequal => Some(Place::Plan),
        Ask::Strengths | Ask::LinkedinProfile => Some(Place::At(Route::Settings)),
        Ask::MainContact => {
            let company = app.with(|book| book.opportunities.get(id).map(|o| o.organization))?;
            Some(Place::At(Route::Company(company)))
        }
        Ask::Timing
        | Ask::People
        | Ask::Details
        | Ask::Spelling
        | Ask::Topic
        | Ask::Anchor
        | Ask::Promised
        | Ask::Recruiter
        | Ask::AgencyConsent => {
            let interview = question.interview.or_else(|| last_held(app, id))?;
            Some(Place::At(Route::Debrief(Some(interview))))
        }
        Ask::ValueItems => Some(Place::Useful),
        Ask::Scenarios => Some(Place::At(Route::Decision(id))),
    }
}

/// The last interview that is over: only then is there a debrief to complete.
pub fn last_held(app: App, id: Id) -> Option<Id> {
    let now = app.now.get();
    app.with(|book| {
        let held = book.interviews.iter().filter_map(|interview| {
            let end = end_of(interview)?;
            let over =
                interview.opportunity == id && end <= now && !book.is_cancelled(interview.id);
            over.then_some((end, interview.id))
        });
        held.max().map(|(_, id)| id)
    })
}

fn show_plan() {
    focus_on("[aria-labelledby=g-plan] summary");
}

fn show_useful() {
    focus_on("[aria-labelledby=g-useful] > .field .input");
}

fn focus_on(selector: &str) {
    use wasm_bindgen::JsCast as _;
    let element = document().query_selector(selector).ok().flatten();
    if let Some(element) = element.and_then(|e| e.dyn_into::<web_sys::HtmlElement>().ok()) {
        // Focusing an element of this page is never refused; it scrolls into view by itself.
        let _focused = element.focus();
    }
}
