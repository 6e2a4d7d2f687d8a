use leptos::prelude::*;

use super::super::components::Dialog;
use super::close;
use crate::agenda::last_check_in;
use crate::app::{App, Sheet, use_app};
use crate::domain::{Channel, ContactKind, ContactLog, ContactResult, Edit, EditName, Id, Way};

/// A contact in two taps: what it was, at this moment. The time can be corrected in the history.
#[component]
pub fn ContactSheet(opportunity: Id) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let mine = [
        (
            s.contact_no_answer,
            Channel::Phone,
            ContactKind::CheckinCall,
            ContactResult::Unanswered,
        ),
        (
            s.contact_spoke,
            Channel::Phone,
            ContactKind::CheckinCall,
            ContactResult::Answered,
        ),
        (
            s.contact_voicemail,
            Channel::Voicemail,
            ContactKind::Voicemail,
            ContactResult::Voicemail,
        ),
        (
            s.contact_asked,
            Channel::Email,
            ContactKind::CheckinEmail,
            ContactResult::Sent,
        ),
        (
            s.contact_useful,
            Channel::Email,
            ContactKind::ValueAddEmail,
            ContactResult::Sent,
        ),
        (
            s.contact_answered,
            Channel::Email,
            ContactKind::Reply,
            ContactResult::Sent,
        ),
        (
            s.contact_details,
            Channel::Email,
            ContactKind::Logistics,
            ContactResult::Sent,
        ),
    ];
    view! {
        <Dialog title=s.contact_title on_close=move |()| {
            // The next dialog may be open already.
            if matches!(app.sheet.get_untracked(), Some(Sheet::Contact(_))) {
                close(app);
            }
        } on_submit=move |()| close(app)>
            <h3 class="small">{s.contact_them}</h3>
            <div class="stack">
                {[(s.contact_wrote, Channel::Email), (s.contact_called, Channel::Phone)]
                    .into_iter()
                    .map(|(label, channel)| view! {
                        <button class="btn btn-soft" type="button"
                            on:click=move |_| log_inbound(app, opportunity, channel)>
                            {label}
                        </button>
                    })
                    .collect_view()}
            </div>
            <h3 class="small">{s.contact_you}</h3>
            <div class="stack">
                {mine
                    .into_iter()
                    .map(|(label, channel, kind, result)| view! {
                        <button class="btn" type="button" on:click=move |_| {
                            log(app, opportunity, channel, kind, result);
                            close(app);
                        }>
                            {label}
                        </button>
                    })
                    .collect_view()}
            </div>
            <div class="actions actions-fill">
                <button class="btn" type="submit">{s.act_cancel}</button>
            </div>
        </Dialog>
    }
}

/// Logs that they wrote or called, and asks what it was. Until that is said everything rests.
fn log_inbound(app: App, opportunity: Id, channel: Channel) {
    let at = app.now.get_untracked();
    let zone = app.zone.get_untracked();
    let mut entry = None;
    app.edit(|book, ids| {
        let main = book
            .opportunities
            .get(opportunity)
            .and_then(|opportunity| opportunity.main_contact);
        let id = ids();
        entry = Some(id);
        Edit::new(EditName::Contact).put(ContactLog {
            zone: Some(zone),
            way: Way::In,
            people: main.into_iter().collect(),
            ..ContactLog::new(id, at, channel, opportunity)
        })
    });
    app.sheet
        .set(entry.map(|entry| Sheet::Replied(opportunity, Some(entry))));
}

/// Logs a contact to whoever the check-in would go to.
fn log(app: App, opportunity: Id, channel: Channel, kind: ContactKind, result: ContactResult) {
    let at = app.now.get_untracked();
    let zone = app.zone.get_untracked();
    let person = app
        .plan
        .with_untracked(|items| last_check_in(items, opportunity).and_then(|item| item.person));
    app.edit(|book, ids| {
        let main = book
            .opportunities
            .get(opportunity)
            .and_then(|opportunity| opportunity.main_contact);
        Edit::new(EditName::Contact).put(ContactLog {
            zone: Some(zone),
            kind: Some(kind),
            result,
            people: person.or(main).into_iter().collect(),
            ..ContactLog::new(ids(), at, channel, opportunity)
        })
    });
}
