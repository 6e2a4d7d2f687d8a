//! Every dialog of the app: opened by putting a [`Sheet`] into the app, closed by taking it out.

use leptos::prelude::*;

use super::components::{
    Choice, DateField, Dialog, Field, FieldKind, Segments, TimeField, from_local, to_local,
};
use super::pages::DoubtNote;
use crate::agenda::{erase_log, move_to, skip};
use crate::app::{App, DEBRIEF_FORM, Sheet, UPCOMING_FORM, ZONES, clear_form, use_app};
use crate::calendar::{BusinessCalendar, Day, Instant, local, read_promise};
use crate::domain::{
    Change, Channel, ContactLog, Edit, EditName, Event, EventKind, Family, Id, InboundClass, Offer,
    Opportunity, Promise, PromiseKind, Rejection, TableName, Way,
};
use crate::rules::{PlanItem, When};
use crate::text::fill;

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
            Sheet::Replied(id) => view! { <RepliedSheet opportunity=id/> }.into_any(),
            Sheet::DeleteOpportunity(id) => view! { <DeleteOpportunity id/> }.into_any(),
            Sheet::DeleteEntry(table, id) => view! { <DeleteEntry table id/> }.into_any(),
            Sheet::CancelInterview(id) => view! { <CancelInterview id/> }.into_any(),
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
) -> impl IntoView {
    let app = use_app();
    view! {
        <div class="actions actions-fill">
            <button class="btn" type="button" on:click=move |_| close(app)>
                {app.strings().act_cancel}
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
    let stakes = (key.family == Family::ThankEmail)
        .then(|| app.say(|say| fill(s.skip_stakes, &[("person", say.name(item.person))])));
    let title = app.say(|say| say.item_title(&item));
    view! {
        <Dialog
            title=s.skip_title
            on_close=move |()| close(app)
            on_submit=move |()| {
                let at = app.now.get_untracked();
                app.edit(|_, ids| skip(key, &reason.get_untracked(), at, ids));
                close(app);
            }
        >
            <p class="meta">{title}</p>
            {stakes.map(|stakes| view! { <p>{stakes}</p> })}
            <p class="small">{s.skip_body}</p>
            <Field label=s.skip_reason.to_owned() value=reason on_input=move |text| reason.set(text) kind=FieldKind::Lines/>
            <Buttons submit=s.act_skip/>
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
    let entry = app.peek(|book| book.contacts.get(id).cloned());
    let start = entry
        .as_ref()
        .map_or_else(|| app.now.get_untracked(), |entry| entry.at);
    let at = RwSignal::new(
        app.zone
            .with_untracked(|zone| to_local(start, &ZONES, zone)),
    );
    let chosen = move || app.zone.with(|zone| from_local(&at.get(), &ZONES, zone));
    let correct = move || {
        let (Some(entry), Some(at)) = (entry.clone(), chosen()) else {
            return;
        };
        // The log is append-only: a correction is a new entry that names the old one.
        app.edit(|_, ids| {
            let corrected = ContactLog {
                id: ids(),
                at,
                corrects: Some(entry.id),
                ..entry
            };
            Edit::new(EditName::Change)
                .void(TableName::ContactLog, id)
                .put(corrected)
        });
        close(app);
    };
    view! {
        <Dialog title=s.sent_title on_close=move |()| close(app) on_submit=move |()| correct()>
            <TimeField label=s.sent_when value=at on_change=move |text| at.set(text)/>
            <div class="actions">
                <button class="link" type="button" on:click=move |_| {
                    app.dispatch(erase_log(TableName::ContactLog, id));
                    close(app);
                }>
                    {s.act_delete}
                </button>
            </div>
            <Buttons submit=s.act_save ready=Signal::derive(move || chosen().is_some())/>
        </Dialog>
    }
}

/// The quiet days are not a dead end: why, until when, and what if they asked for it.
#[component]
fn NotYetSheet(item: PlanItem) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let (title, why) = app.say(|say| {
        let earliest = item
            .earliest
            .map(|when| say.dates.day(say.item_day(&item, when)));
        let title = earliest.map_or_else(
            || s.checkin_cancelled.to_owned(),
            |day| fill(s.not_yet, &[("day", &day)]),
        );
        (title, say.reasons(&item).join(" "))
    });
    let opportunity = item.key.opportunity;
    let they_asked = move || {
        app.sheet.set(opportunity.map(Sheet::Replied));
    };
    view! {
        <Dialog title on_close=move |()| {
            // The next dialog may be open already.
            if matches!(app.sheet.get_untracked(), Some(Sheet::NotYet(_))) {
                close(app);
            }
        } on_submit=move |()| they_asked()>
            <p>{why}</p>
            <p class="small">{s.not_yet_asked}</p>
            <Buttons submit=s.they_asked/>
        </Dialog>
    }
}

/// What a reply can be, as far as the user can say it here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reply {
    NewDate,
    Callback,
    NextRound,
    Waiting,
    Offer,
    No,
}

#[component]
fn RepliedSheet(opportunity: Id) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let reply = RwSignal::new(None::<Reply>);
    let words = RwSignal::new(String::new());
    let answer_by = RwSignal::new(None::<Day>);
    // What they say counts from their own day.
    let today = app.peek(|book| {
        let now = app.now.get_untracked();
        match book.zone_of(opportunity) {
            Some(zone) => local(&ZONES, zone, now).date(),
            None => app
                .zone
                .with_untracked(|zone| local(&ZONES, zone, now).date()),
        }
    });
    let calendar = app.peek(|book| {
        let own = book
            .opportunities
            .get(opportunity)
            .and_then(|o| book.organizations.get(o.organization))
            .and_then(|o| o.calendar.as_ref());
        BusinessCalendar::new(own, &book.calendar)
    });
    let reading = Memo::new(move |_| {
        let words = words.get();
        let written = !words.trim().is_empty();
        written
            .then(|| read_promise(&words, today, &calendar).ok())
            .flatten()
    });
    // The other of two readings, where that was meant.
    let picked = RwSignal::new(None::<PromiseKind>);
    let understood = move || picked.get().or_else(|| reading.get().map(|r| r.means));
    let doubt = move || {
        let doubt = reading.get().and_then(|reading| reading.doubt);
        doubt.filter(|_| picked.with(Option::is_none))
    };
    let needs_words = move || matches!(reply.get(), Some(Reply::NewDate | Reply::Callback));
    let means = move || -> Option<PromiseKind> {
        match (reply.get(), understood()) {
            (Some(Reply::Callback), Some(PromiseKind::Days { n, .. })) => {
                Some(PromiseKind::Callback { n, m: n })
            }
            (Some(Reply::Callback), Some(PromiseKind::Range { n, m, .. })) => {
                Some(PromiseKind::Callback { n, m })
            }
            (Some(Reply::Callback), Some(means @ PromiseKind::Callback { .. })) => Some(means),
            (Some(Reply::Callback), _) => None,
            (_, means) => means,
        }
    };
    let ready = move || match reply.get() {
        None => false,
        Some(Reply::NewDate | Reply::Callback) => means().is_some(),
        Some(_) => true,
    };
    let submit = move || {
        let Some(reply) = reply.get_untracked() else {
            return;
        };
        let heard = Heard {
            opportunity,
            reply,
            words: words.get_untracked(),
            means: means(),
            answer_by: answer_by.get_untracked(),
            at: app.now.get_untracked(),
            today,
        };
        app.edit(|book, ids| heard.edit(book.opportunities.get(opportunity), ids));
        close(app);
    };
    let options = vec![
        Choice::new(Reply::NewDate, s.replied_new_date),
        Choice::new(Reply::Callback, s.replied_call),
        Choice::new(Reply::NextRound, s.replied_next),
        Choice::new(Reply::Waiting, s.replied_wait),
        Choice::new(Reply::Offer, s.replied_offer),
        Choice::new(Reply::No, s.replied_no),
    ];
    view! {
        <Dialog title=s.replied_title on_close=move |()| close(app) on_submit=move |()| submit()>
            <Segments legend=s.replied_title legend_hidden=true options chosen=reply on_choose=move |r| reply.set(Some(r))/>
            <Show when=needs_words>
                <Field
                    label=s.replied_words.to_owned()
                    value=words
                    on_input=move |text| {
                        words.set(text);
                        picked.set(None);
                    }
                    placeholder=s.hear_placeholder
                />
                {move || match means() {
                    Some(means) => view! {
                        <output class="result">
                            <span>
                                {app.say(|say| fill(s.hear_understood, &[("means", &say.means(means))]))}
                            </span>
                        </output>
                    }
                    .into_any(),
                    None if words.with(|words| words.trim().is_empty()) => ().into_any(),
                    None => view! { <p class="error" role="status">{s.replied_unread}</p> }.into_any(),
                }}
                {move || doubt().map(|doubt| view! {
                    <DoubtNote doubt on_change=move |means| picked.set(Some(means))/>
                })}
            </Show>
            <Show when=move || reply.get() == Some(Reply::Offer)>
                <DateField label=s.replied_answer_by value=answer_by on_change=move |day| answer_by.set(day)/>
            </Show>
            <Buttons submit=s.act_save ready=Signal::derive(ready)/>
        </Dialog>
    }
}

/// What was heard from an employer.
struct Heard {
    opportunity: Id,
    reply: Reply,
    words: String,
    means: Option<PromiseKind>,
    answer_by: Option<Day>,
    at: Instant,
    today: Day,
}

impl Heard {
    fn edit(&self, opportunity: Option<&Opportunity>, ids: &mut dyn FnMut() -> Id) -> Edit {
        let class = match self.reply {
            Reply::NewDate => InboundClass::NewPromise,
            Reply::Callback => InboundClass::Callback,
            Reply::NextRound => InboundClass::NextRound,
            Reply::Waiting => InboundClass::Holding,
            Reply::Offer => InboundClass::Offer,
            Reply::No => InboundClass::Rejection,
        };
        let from = opportunity.and_then(|o| o.main_contact);
        let entry = ContactLog {
            way: Way::In,
            class: Some(class),
            people: from.into_iter().collect(),
            text: self.words.trim().to_owned(),
            ..ContactLog::new(ids(), self.at, Channel::Email, self.opportunity)
        };
        let edit = Edit::new(EditName::Inbound);
        match self.reply {
            Reply::NewDate | Reply::Callback => edit.put(entry).put(Promise {
                raw_words: self.words.trim().to_owned(),
                means: self.means,
                said_by: from.filter(|_| self.reply == Reply::Callback),
                made_on: Some(self.today),
                ..Promise::new(ids(), self.opportunity)
            }),
            // An offer and a no are records of their own, and say that they came.
            Reply::Offer => edit.put(Offer {
                answer_by: self.answer_by,
                ..Offer::new(ids(), self.opportunity, self.at)
            }),
            Reply::No => edit.put(Rejection::new(ids(), self.opportunity, self.at)),
            Reply::NextRound | Reply::Waiting => edit.put(entry),
        }
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
                app.dispatch(erase_log(table, id));
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
                let empty = Change::Replace(Box::default());
                app.dispatch(Edit::new(EditName::Delete).with(empty));
                clear_form(app, DEBRIEF_FORM);
                clear_form(app, UPCOMING_FORM);
                close(app);
                app.go(crate::route::Route::Today);
            }
        >
            <p>{s.wipe_body}</p>
            <Buttons submit=s.wipe_confirm/>
        </Dialog>
    }
}
