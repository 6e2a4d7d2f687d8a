use leptos::prelude::*;

use super::super::components::{Dialog, Field, FieldKind};
use super::super::pages::{Survey, complaint, guard_reasons, record_sent, say_sent};
use super::close;
use crate::agenda::Handed;
use crate::app::{Sheet, use_app};
use crate::route::Route;
use crate::rules::Verdict;
use crate::text::fill;

/// Asks once, when the user comes back: only their word counts.
#[component]
pub fn DidYouSend(handed: Handed) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let writing = handed.writing;
    let body = Survey::of(app, &handed).map(|survey| {
        app.say(|say| {
            let company = say.company(survey.leaf.envelope.opportunity);
            let person = match survey.leaf.envelope.to {
                None => company,
                person => say.name(person),
            };
            fill(
                s.write_asked_body,
                &[("person", person), ("company", company)],
            )
        })
    });
    view! {
        <Dialog
            title=s.write_asked_title
            on_close=move |()| {
                // Closed without an answer is not yet, and it is not asked again.
                app.settle_handed(writing);
                if matches!(app.sheet.get_untracked(), Some(Sheet::DidYouSend(_))) {
                    close(app);
                }
            }
            on_submit=move |()| {
                app.settle_handed(writing);
                close(app);
                say_sent(app, &handed);
            }
        >
            <p>{body}</p>
            <div class="actions actions-fill">
                <button class="btn" type="button" on:click=move |_| {
                    app.settle_handed(writing);
                    close(app);
                }>
                    {s.write_asked_no}
                </button>
                <button class="btn btn-primary" type="submit">{s.write_asked_yes}</button>
            </div>
        </Dialog>
    }
}

/// What is still open in a message that the user says was sent. An error takes a reason; a wrong
/// name or a gap is never recorded.
#[component]
pub fn SentAllTheSame(said: Handed) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let reason = RwSignal::new(String::new());
    let writing = said.writing;
    let survey = Survey::of(app, &said);
    let (lines, last_word) = survey.as_ref().map_or_else(Default::default, |survey| {
        let errors = || survey.errors();
        let blocked = survey
            .standing
            .iter()
            .filter(|standing| survey.is_held() && standing.answer.verdict == Verdict::Block);
        let guard = blocked.flat_map(|standing| app.say(|say| guard_reasons(say, standing).2));
        let lines: Vec<String> = guard.chain(errors().map(|f| complaint(s, f))).collect();
        (lines, errors().any(|finding| finding.check.is_final()))
    });
    let ready = move || !last_word && reason.with(|text| !text.trim().is_empty());
    view! {
        <Dialog
            title=s.write_open_title
            on_close=move |()| {
                if matches!(app.sheet.get_untracked(), Some(Sheet::SentAllTheSame(..))) {
                    close(app);
                }
            }
            on_submit=move |()| {
                if !ready() {
                    return;
                }
                close(app);
                if let Some(survey) = Survey::of(app, &said) {
                    record_sent(app, survey, said.at, &reason.get_untracked());
                }
            }
        >
            <p>{s.write_open_body}</p>
            <ul class="notes">
                {lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}
            </ul>
            {if last_word {
                view! { <p class="small">{s.write_open_final}</p> }.into_any()
            } else {
                view! {
                    <Field label=s.not_yet_reason.to_owned() value=reason
                        on_input=move |text| reason.set(text) kind=FieldKind::Lines/>
                }.into_any()
            }}
            <div class="actions actions-fill">
                <button class="btn" type="button" on:click=move |_| {
                    close(app);
                    app.go(Route::Write(writing));
                }>
                    {s.write_open_back}
                </button>
                {(!last_word).then(|| view! {
                    <button class="btn btn-primary" type="submit" prop:disabled=move || !ready()>
                        {s.not_yet_record}
                    </button>
                })}
            </div>
        </Dialog>
    }
}
