//! Every dialog of the app: opened by putting a [`Sheet`] into the app, closed by taking it out.

mod contact;
mod not_yet;
mod replied;
mod sent;
mod turn;

use leptos::prelude::*;

use super::components::{Dialog, Field, FieldKind, TimeField, from_local, to_local};
use super::pages::{Theme, apply_theme};
use crate::agenda::{correct_log, erase_log, move_to, skip};
use crate::app::{App, Sheet, ZONES, use_app};
use crate::domain::{Edit, EditName, Event, EventKind, Id, TableName};
use crate::rules::{PlanItem, When, before_skipping};
use crate::text::fill;
use contact::ContactSheet;
use not_yet::NotYetSheet;
use replied::RepliedSheet;
use sent::{DidYouSend, SentAllTheSame};
use turn::TurnSheet;

/// The dialog that is open, if one is.
#[component]
pub fn Sheets() -> impl IntoView {
    let app = use_app();
    move || {
        app.sheet.get().map(|sheet| match sheet {
            Sheet::Skip(item) => view! { <SkipSheet item=*item/> }.into_any(),
            Sheet::Move(item) => view! { <MoveSheet item=*item/> }.into_any(),
            Sheet::Log(id) => view! { <LogSheet id/> }.into_any(),
            Sheet::NotYet(item) => view! { <NotYetSheet item=*item/> }.into_any(),
            Sheet::Replied(id, entry) => view! { <RepliedSheet opportunity=id entry/> }.into_any(),
            Sheet::Contact(id) => view! { <ContactSheet opportunity=id/> }.into_any(),
            Sheet::Turn(id) => view! { <TurnSheet opportunity=id/> }.into_any(),
            Sheet::DeleteOpportunity(id) => view! { <DeleteOpportunity id/> }.into_any(),
            Sheet::DeleteEntry(table, id) => view! { <DeleteEntry table id/> }.into_any(),
            Sheet::CancelInterview(id) => view! { <CancelInterview id/> }.into_any(),
            Sheet::DidYouSend(handed) => view! { <DidYouSend handed=*handed/> }.into_any(),
            Sheet::SentAllTheSame(said) => view! { <SentAllTheSame said=*said/> }.into_any(),
            Sheet::Wipe => view! { <Wipe/> }.into_any(),
        })
    }
}

fn close(app: App) {
    app.sheet.set(None);
}

/// The two buttons of a dialog.
#[component]
fn Buttons(
    /// The word on the one that does it.
    #[prop(into)]
    submit: String,
    /// Whether it can be done now.
    #[prop(into, default = Signal::stored(true))]
    ready: Signal<bool>,
    /// The word on the other one, where nothing is called off by it.
    #[prop(optional)]
    leave: Option<&'static str>,
) -> impl IntoView {
    let app = use_app();
    view! {
        <div class="actions actions-fill">
            <button class="btn" type="button" on:click=move |_| close(app)>
                {leave.unwrap_or(app.strings().act_cancel)}
            </button>
            <button class="btn btn-primary" type="submit" prop:disabled=move || !ready.get()>
                {submit}
            </button>
        </div>
    }
}

#[component]
fn SkipSheet(item: PlanItem) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let reason = RwSignal::new(String::new());
    let key = item.key;
    let warned = app
        .plan
        .with_untracked(|items| before_skipping(&item, items).is_some());
    let stakes =
        warned.then(|| app.say(|say| fill(s.skip_stakes, &[("person", say.name(item.person))])));
    // Nobody is left without thanks and without a word why.
    let ready = move || !warned || reason.with(|reason| !reason.trim().is_empty());
    let title = app.say(|say| say.item_title(&item));
    view! {
        <Dialog
            title=s.skip_title
            on_close=move |()| close(app)
            on_submit=move |()| {
                if !ready() {
                    return;
                }
                let at = app.now.get_untracked();
                app.edit(|_, ids| skip(key, &reason.get_untracked(), at, ids));
                close(app);
            }
        >
            <p class="meta">{title}</p>
            {stakes.map(|stakes| view! { <p>{stakes}</p> })}
            <p class="small">{s.skip_body}</p>
            <Field label=s.skip_reason.to_owned() value=reason on_input=move |text| reason.set(text) kind=FieldKind::Lines/>
            <Buttons submit=s.act_skip ready=Signal::derive(ready)/>
        </Dialog>
    }
}

#[component]
fn MoveSheet(item: PlanItem) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let key = item.key;
    let title = app.say(|say| say.item_title(&item));
    let start = match item.due {
        Some(When::At(at)) => at.max(app.now.get_untracked()),
        _ => app.now.get_untracked(),
    };
    let at = RwSignal::new(
        app.zone
            .with_untracked(|zone| to_local(start, &ZONES, zone)),
    );
    let chosen = move || app.zone.with(|zone| from_local(&at.get(), &ZONES, zone));
    view! {
        <Dialog
            title=s.move_title
            on_close=move |()| close(app)
            on_submit=move |()| {
                if let Some(to) = chosen() {
                    let now = app.now.get_untracked();
                    app.edit(|_, ids| move_to(key, to, now, ids));
                    close(app);
                }
            }
        >
            <p class="meta">{title}</p>
            <TimeField label=s.move_when value=at on_change=move |text| at.set(text)/>
            <Buttons submit=s.act_move ready=Signal::derive(move || chosen().is_some())/>
        </Dialog>
    }
}

#[component]
fn LogSheet(id: Id) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let logged = app.peek(|book| book.contacts.get(id).map(|entry| entry.at));
    let start = logged.unwrap_or_else(|| app.now.get_untracked());
    let at = RwSignal::new(
        app.zone
            .with_untracked(|zone| to_local(start, &ZONES, zone)),
    );
    let chosen = move || app.zone.with(|zone| from_local(&at.get(), &ZONES, zone));
    let correct = move || {
        let Some(at) = chosen() else {
            return;
        };
        app.edit(|book, ids| correct_log(book, id, at, ids));
        close(app);
    };
    view! {
        <Dialog title=s.sent_title on_close=move |()| close(app) on_submit=move |()| correct()>
            <TimeField label=s.sent_when value=at on_change=move |text| at.set(text)/>
            <div class="actions">
                <button class="link" type="button" on:click=move |_| {
                    app.edit(|book, _| erase_log(book, TableName::ContactLog, id));
                    close(app);
                }>
                    {s.act_delete}
                </button>
            </div>
            <Buttons submit=s.act_save ready=Signal::derive(move || chosen().is_some())/>
        </Dialog>
    }
}

#[component]
fn DeleteOpportunity(id: Id) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let title = app.say(|say| fill(s.delete_opportunity_title, &[("company", say.company(id))]));
    view! {
        <Dialog
            title
            on_close=move |()| close(app)
            on_submit=move |()| {
                let edit = app.peek(|book| crate::domain::delete_opportunity(book, id));
                close(app);
                app.dispatch(edit);
                app.go(crate::route::Route::Interviews);
            }
        >
            <p>{s.delete_opportunity_body}</p>
            <Buttons submit=s.act_delete/>
        </Dialog>
    }
}

#[component]
fn DeleteEntry(table: TableName, id: Id) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    view! {
        <Dialog
            title=s.erase_title
            on_close=move |()| close(app)
            on_submit=move |()| {
                app.edit(|book, _| erase_log(book, table, id));
                close(app);
            }
        >
            <p>{s.erase_body}</p>
            <Buttons submit=s.act_delete/>
        </Dialog>
    }
}

#[component]
fn CancelInterview(id: Id) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    view! {
        <Dialog
            title=s.cancelled_title
            on_close=move |()| close(app)
            on_submit=move |()| {
                let at = app.now.get_untracked();
                app.edit(|_, ids| {
                    let what = EventKind::InterviewCancelled { interview: id };
                    Edit::new(EditName::Change).put(Event::new(ids(), what, at))
                });
                close(app);
                app.go(crate::route::Route::Today);
            }
        >
            <p>{s.cancelled_body}</p>
            <Buttons submit=s.cancelled_it/>
        </Dialog>
    }
}

#[component]
fn Wipe() -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    view! {
        <Dialog
            title=s.wipe_title
            on_close=move |()| close(app)
            on_submit=move |()| {
                close(app);
                app.wipe();
                apply_theme(Theme::default());
                app.go(crate::route::Route::Today);
            }
        >
            <p>{s.wipe_body}</p>
            <Buttons submit=s.wipe_confirm/>
        </Dialog>
    }
}
