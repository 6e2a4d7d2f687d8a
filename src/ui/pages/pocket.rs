use leptos::prelude::*;

use super::super::icons::{Glyph, Icon};
use super::not_found::NotFound;
use crate::app::use_app;
use crate::domain::Id;
use crate::route::Route;
use crate::rules::{PocketLine, pocket_card_of};
use crate::text::{Strings, look_up};

/// The card for the last minute in the room: read at a glance, held in one hand.
#[component]
pub fn PocketPage(
    /// The interview.
    interview: Id,
) -> impl IntoView {
    let app = use_app();
    let lines = Memo::new(move |_| app.with(|book| pocket_card_of(book, app.context(), interview)));
    move || match lines.get() {
        Some(lines) => view! { <Lines interview lines/> }.into_any(),
        None => view! { <NotFound/> }.into_any(),
    }
}

#[component]
fn Lines(interview: Id, lines: Vec<PocketLine>) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let company = app.say(|say| {
        let interview = say.book.interviews.get(interview);
        interview.map_or_else(String::new, |i| say.company(i.opportunity).to_owned())
    });
    let (essential, chances): (Vec<PocketLine>, Vec<PocketLine>) =
        lines.into_iter().partition(|line| line.essential);
    let list = move |lines: Vec<PocketLine>| {
        let line = move |line: PocketLine| {
            let words = words(s, line);
            view! {
                <li class=if line.done { "done" } else { "" }>
                    {line.done.then(|| view! { <span class="vh">{s.pocket_done} " "</span> })}
                    {words}
                </li>
            }
        };
        lines.into_iter().map(line).collect_view()
    };
    let questions = s
        .closing
        .iter()
        .map(|(_, question)| view! { <li>{*question}</li> })
        .collect_view();
    view! {
        <main id="main" class="page pocket" tabindex="-1">
            <header class="top">
                <a class="icon-btn" href=Route::Upcoming(Some(interview)).href() aria-label=s.pocket_back>
                    <Icon glyph=Glyph::Back/>
                </a>
                <span class="top-note">{company}</span>
            </header>
            <h1>{look_up(s.pocket, "exit-checklist")}</h1>
            <ul class="pocket-lines">{list(essential)}</ul>
            <section class="group" aria-labelledby="g-chances">
                <h2 id="g-chances">{s.pocket_chances}</h2>
                <ul class="pocket-lines pocket-chances">{list(chances)}</ul>
            </section>
            <section class="group" aria-labelledby="g-closing">
                <h2 id="g-closing">{s.pocket_closing}</h2>
                <ol class="pocket-questions">{questions}</ol>
            </section>
            <footer class="dock">
                <a class="btn btn-primary btn-big btn-wide" href=Route::Debrief(Some(interview)).href()>{s.pocket_record}</a>
            </footer>
        </main>
    }
}

fn words(s: &Strings, line: PocketLine) -> &'static str {
    // Nobody hands a card over on a screen or a line.
    if line.remote {
        return look_up(s.pocket, "ask-business-card-remote");
    }
    look_up(s.pocket, line.rule.id)
}
