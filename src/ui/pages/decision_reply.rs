//! The reply to a no, ready to be sent: the letter itself, and not only that one is due.

use leptos::prelude::*;

use super::super::components::{Chips, Reasons, Sources};
use super::super::icons::{Glyph, Icon};
use super::decision_steps::StepRows;
use super::write::{Outgoing, Survey, guard_reasons, say_sent, summary};
use crate::agenda::Progress;
use crate::app::{App, Sheet, use_app};
use crate::domain::{Id, ItemKey};
use crate::drafts::Writing;
use crate::platform::{copy_text, now};
use crate::route::Route;
use crate::rules::{PlanItem, Verdict, When};
use crate::text::{fill, look_up};

/// The replies to a no: those to send and those that went out as letters, the rest as rows.
#[component]
pub fn Replies(
    /// The items.
    items: Memo<Vec<PlanItem>>,
    /// The opportunity.
    home: Id,
) -> impl IntoView {
    let app = use_app();
    let letters = Memo::new(move |_| {
        let keys = items.with(|items| items.iter().map(|item| item.key).collect::<Vec<_>>());
        let is_letter = |key: &ItemKey| {
            let open = items.with(|items| {
                let mut of = items.iter().filter(|item| item.key == *key);
                of.any(|item| item.state.is_open())
            });
            let survey = Survey::look(app, Writing::Item(*key));
            survey.is_some_and(|survey| open || survey.leaf.sent.is_some())
        };
        keys.into_iter().filter(is_letter).collect::<Vec<ItemKey>>()
    });
    let rows = Memo::new(move |_| {
        let letters = letters.get();
        let mut items = items.get();
        items.retain(|item| !letters.contains(&item.key));
        items
    });
    view! {
        <For each=move || letters.get() key=|key| *key let:key>
            <ReplyCard items key/>
        </For>
        <StepRows items=rows home/>
    }
}

/// One reply: its words, the way to change and send it, and why it is due.
#[component]
fn ReplyCard(items: Memo<Vec<PlanItem>>, key: ItemKey) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let writing = Writing::Item(key);
    let survey = Memo::new(move |_| Survey::look(app, writing));
    let item =
        Memo::new(move |_| items.with(|items| items.iter().find(|item| item.key == key).cloned()));
    let told = RwSignal::new(None::<&'static str>);
    let sent = move || survey.with(|one| one.as_ref().and_then(|one| one.leaf.sent));
    view! {
        <article class="card card-lift reply">
            {move || survey.get().map(|survey| view! { <ReplyLetter survey told/> })}
            <p class="told" role="status">{move || told.get()}</p>
        </article>
        {move || item.get().map(|item| {
            let reasons = app.say(|say| Reasons::of(&item, say));
            let chips = reasons.sources();
            let open = sent().is_none();
            let item = StoredValue::new(item);
            view! {
                <div class="sources"><Chips sources=chips/></div>
                {open.then(|| view! {
                    <details class="fold">
                        <summary>{s.why_title}</summary>
                        <div class="row-more">
                            <Sources reasons=reasons.without_sources()/>
                            <div class="actions">
                                <button class="btn" type="button" on:click=move |_| mark_sent(app, survey)>
                                    <Icon glyph=Glyph::Check/>
                                    {s.act_mark_sent}
                                </button>
                                <button class="link" type="button" on:click=move |_| app.sheet.set(Some(Sheet::Move(Box::new(item.get_value()))))>
                                    {s.act_move}
                                </button>
                                <button class="link" type="button" on:click=move |_| app.sheet.set(Some(Sheet::Skip(Box::new(item.get_value()))))>
                                    {s.act_skip}
                                </button>
                            </div>
                        </div>
                    </details>
                })}
            }
        })}
    }
}

/// The words, and what can be done with them; what went out only as it did.
#[component]
fn ReplyLetter(survey: Survey, told: RwSignal<Option<&'static str>>) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let href = Route::Write(survey.leaf.writing).href();
    let text = survey.leaf.words.text.trim().to_owned();
    let letter = match text.is_empty() {
        true => view! { <p class="meta">{s.write_sent_no_text}</p> }.into_any(),
        false => view! { <p class="reply-text">{text}</p> }.into_any(),
    };
    if let Some(at) = survey.leaf.sent {
        let time = app.say(|say| say.dates.when(When::At(at)));
        return view! {
            <p><span class="chip done"><Icon glyph=Glyph::Check/>{fill(s.write_sent_at, &[("time", &time)])}</span></p>
            {letter}
        }
        .into_any();
    }
    let reader = app.say(|say| {
        let envelope = &survey.leaf.envelope;
        let name = match envelope.to {
            None => say.company(envelope.opportunity),
            person => say.name(person),
        };
        let way = look_up(s.letters_by_way, envelope.channel.word());
        [name, way].join(s.or_separator)
    });
    let progress = survey.progress();
    let to_fix = matches!(progress, Progress::ToFix(_)).then(|| summary(s, progress));
    let held = survey.is_held();
    let guard = survey
        .standing
        .as_ref()
        .filter(|standing| standing.answer.verdict != Verdict::Allow)
        .map(|standing| app.say(|say| guard_reasons(say, standing)));
    let guard = guard.map(|(title, possible, reasons)| {
        let (tone, glyph) = match held {
            true => ("hold-note hold", Glyph::Lock),
            false => ("hold-note due", Glyph::Pause),
        };
        view! {
            <div class=tone>
                <Icon glyph/>
                <div>
                    <h3>{title}</h3>
                    {reasons.into_iter().map(|reason| view! { <p>{reason}</p> }).collect_view()}
                    {possible.map(|possible| view! { <p class="small">{possible}</p> })}
                </div>
            </div>
        }
    });
    let copy = move |_| copy(app, &survey, told);
    view! {
        <p class="reply-to"><span>{s.write_to}</span> " " {reader}</p>
        {letter}
        {to_fix.map(|words| view! {
            <p class="reply-fix"><span class="chip due"><Icon glyph=Glyph::Alert/>{words}</span></p>
        })}
        {guard}
        <div class="actions">
            {if held {
                view! { <a class="btn" href=href><Icon glyph=Glyph::Lock/>{s.no_reply_look}</a> }.into_any()
            } else {
                view! {
                    <a class="btn btn-primary" href=href><Icon glyph=Glyph::Pen/>{s.no_reply_edit}</a>
                    <button class="btn" type="button" on:click=copy><Icon glyph=Glyph::Copy/>{s.write_copy}</button>
                }
                .into_any()
            }}
        </div>
    }
    .into_any()
}

/// Copies it as it is handed over; it is asked about when the user comes back.
fn copy(app: App, survey: &Survey, told: RwSignal<Option<&'static str>>) {
    let s = app.strings();
    let leaf = &survey.leaf;
    let words = leaf.words.clone();
    let out = untrack(|| Outgoing::of(app, leaf, words.subject, words.text));
    let handed = leaf.clone().handed(now());
    leptos::task::spawn_local(async move {
        let said = match copy_text(&out.text).await {
            Ok(()) => {
                app.hand_over(&handed);
                s.write_copied
            }
            Err(_) => s.write_copy_refused,
        };
        told.try_set(Some(said));
    });
}

/// The user says that it went out as it stands there.
fn mark_sent(app: App, survey: Memo<Option<Survey>>) {
    if let Some(survey) = survey.get_untracked() {
        say_sent(app, &survey.leaf.handed(now()));
    }
}
