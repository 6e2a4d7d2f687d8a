use super::sending::{Sent, take_back};
use crate::calendar::{Instant, ZoneId};
use crate::domain::{
    Casebook, Channel, ContactLog, ContactResult, Courtesy, Edit, EditName, Event, EventKind,
    Family, Id, ItemKey, Occasion, SearchActivity, TableName,
};
use crate::drafts::Envelope;
use crate::rules::{Kind, PlanItem};

/// The edit that says an item was sent or done at a moment: a message is logged as a contact, a
/// step of the search as an activity, any other task as an event. Only the user's word counts.
pub(super) fn mark_sent(
    item: &PlanItem,
    sent: &Sent,
    at: Instant,
    zone: &ZoneId,
    ids: &mut dyn FnMut() -> Id,
) -> Edit {
    let edit = Edit::new(EditName::MarkDone);
    let Kind::Message(kind) = item.kind else {
        return done_task(edit, item, at, ids);
    };
    let Some(opportunity) = item.key.opportunity else {
        return edit;
    };
    let channel = sent.channel.or(item.channel).unwrap_or(Channel::Email);
    let log = |id: Id, opportunity: Id| ContactLog {
        zone: Some(zone.clone()),
        kind: Some(sent.kind.unwrap_or(kind)),
        people: item.person.into_iter().collect(),
        interview: match item.key.occasion {
            Occasion::Interview(id) => Some(id),
            _ => None,
        },
        item: (item.key.opportunity == Some(opportunity)).then_some(item.key),
        result: sent.result.unwrap_or(came_of(channel)),
        courtesy: item.key.family.courtesy(),
        subject: sent.words.subject.clone(),
        text: sent.words.text.clone(),
        despite: sent.despite.trim().to_owned(),
        ..ContactLog::new(id, at, channel, opportunity)
    };
    // A question about two roles counts for both.
    let others = item.opportunities.iter().filter(|id| **id != opportunity);
    let edit = edit.put(log(ids(), opportunity));
    others.fold(edit, |edit, other| edit.put(log(ids(), *other)))
}

/// The edit that says a courtesy went out for which there is no plan item.
pub(super) fn log_sent(
    point: Courtesy,
    envelope: &Envelope,
    sent: &Sent,
    at: Instant,
    zone: &ZoneId,
    ids: &mut dyn FnMut() -> Id,
) -> Edit {
    let channel = sent.channel.unwrap_or(envelope.channel);
    Edit::new(EditName::MarkDone).put(ContactLog {
        zone: Some(zone.clone()),
        kind: Some(sent.kind.unwrap_or(envelope.kind)),
        people: envelope.to.into_iter().collect(),
        interview: envelope.interview,
        result: sent.result.unwrap_or(came_of(channel)),
        courtesy: Some(point),
        subject: sent.words.subject.clone(),
        text: sent.words.text.clone(),
        despite: sent.despite.trim().to_owned(),
        ..ContactLog::new(ids(), at, channel, envelope.opportunity)
    })
}

/// What came of a message, as far as its way says so.
const fn came_of(channel: Channel) -> ContactResult {
    match channel {
        Channel::Phone => ContactResult::Answered,
        Channel::Voicemail => ContactResult::Voicemail,
        _ => ContactResult::Sent,
    }
}

fn done_task(edit: Edit, item: &PlanItem, at: Instant, ids: &mut dyn FnMut() -> Id) -> Edit {
    match item.key.family {
        Family::ResumeSearch => edit.put(SearchActivity::new(ids(), at)),
        _ => edit.put(Event::new(
            ids(),
            EventKind::ItemDone { item: item.key },
            at,
        )),
    }
}

/// The edit that says an item is not done after all: every word that it was is taken back, and
/// every message that was logged for it, with what it carried.
#[must_use]
pub fn mark_undone(book: &Casebook, item: ItemKey) -> Edit {
    let said = book.events.iter();
    let said = said.filter(|event| event.what == EventKind::ItemDone { item });
    let sent = book.contacts.iter();
    let sent = sent.filter(|contact| contact.item == Some(item));
    let sent: Vec<&ContactLog> = sent.collect();
    let edit = said.fold(Edit::new(EditName::Change), |edit, event| {
        edit.void(TableName::Event, event.id)
    });
    let edit = sent.iter().fold(edit, |edit, contact| {
        edit.void(TableName::ContactLog, contact.id)
    });
    take_back(book, sent, edit)
}

/// The edit that skips an item, with the reason.
pub fn skip(item: ItemKey, reason: &str, at: Instant, ids: &mut dyn FnMut() -> Id) -> Edit {
    let what = EventKind::ItemSkipped {
        item,
        reason: reason.trim().to_owned(),
    };
    Edit::new(EditName::Skip).put(Event::new(ids(), what, at))
}

/// The edit that moves an item's due date.
pub fn move_to(item: ItemKey, to: Instant, at: Instant, ids: &mut dyn FnMut() -> Id) -> Edit {
    Edit::new(EditName::Move).put(Event::new(ids(), EventKind::ItemMoved { item, to }, at))
}
