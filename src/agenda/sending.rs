//! The user's word that something went out: what it leaves in the casebook, all in one edit.

use std::collections::BTreeMap;

use super::act::{log_sent, mark_sent};
use super::desk::{Leaf, Manuscript};
use super::letters::{Words, draft_of, drop_draft};
use super::standing::Standing;
use crate::calendar::{Instant, ZoneId};
use crate::domain::{
    AnchorPoint, AnyRecord, Attachment, Casebook, Change, Channel, Commitment, ContactKind,
    ContactLog, ContactResult, Courtesy, Edit, EditName, Event, EventKind, Id, Occasion, TableName,
    ValueItem, Way,
};
use crate::drafts::{Envelope, Letters, Writing, envelope, kind_by, open_gaps};
use crate::rules::{Context, Kind, PlanItem, Verdict};

/// What the user says of a message that went out, beyond that it did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sent {
    /// How it went; absent is the way that the plan names.
    pub channel: Option<Channel>,
    /// What it was, where it was not what the plan asks for: a message left instead of a call.
    pub kind: Option<ContactKind>,
    /// What came of it, where the way does not say so.
    pub result: Option<ContactResult>,
    /// Its words, as they went out, and what went with them.
    pub words: Words,
    /// Why it went out although a check spoke against its words.
    pub despite: String,
}

/// A message that was handed over to another app, as it was; whether it was sent from there only
/// the user knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handed {
    /// Which.
    pub writing: Writing,
    /// How it went.
    pub channel: Channel,
    /// Its words; absent where an older version of the app handed it over.
    pub words: Option<Words>,
    /// When.
    pub at: Instant,
}

/// Of what the user says that it is sent or done.
#[derive(Clone, Copy, Debug)]
pub enum Of<'a> {
    /// Of a plan item.
    Item(&'a PlanItem),
    /// Of a courtesy that no plan item asks for.
    Courtesy(Courtesy, &'a Envelope),
}

/// The user's word about one message or task.
#[derive(Clone, Debug)]
pub struct Sending<'a> {
    /// Of what.
    pub of: Of<'a>,
    /// What it was.
    pub sent: Sent,
    /// Why the user went ahead against the guard; empty where they did not.
    pub ahead: String,
    /// When.
    pub at: Instant,
}

impl<'a> Of<'a> {
    /// Of a message on the desk.
    #[must_use]
    pub fn leaf(leaf: &'a Leaf) -> Option<Self> {
        match (leaf.writing, &leaf.item) {
            (Writing::Item(_), Some(item)) => Some(Self::Item(item)),
            (Writing::Courtesy(point, _), _) => Some(Self::Courtesy(point, &leaf.envelope)),
            (Writing::Item(_), None) => None,
        }
    }
}

impl<'a> Sending<'a> {
    /// What was written.
    #[must_use]
    pub const fn writing(&self) -> Writing {
        match self.of {
            Of::Item(item) => Writing::Item(item.key),
            Of::Courtesy(point, envelope) => Writing::Courtesy(point, envelope.opportunity),
        }
    }

    /// Whether what was prepared is over with it: a call that nobody took leaves everything open.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.sent.result != Some(ContactResult::Unanswered)
    }

    /// The word that an item was sent or done, from where its words are not on the screen: with
    /// those that are kept of it. What was handed over is nearer to what went out than what was
    /// typed, and `channel` is nearer than what was chosen before. Words with an open gap are left
    /// out: what went out were others.
    #[must_use]
    pub fn as_kept(
        book: &Casebook,
        context: Context<'_>,
        letters: &Letters,
        item: &'a PlanItem,
        manuscript: &Manuscript,
        handed: Option<&Handed>,
        channel: Option<Channel>,
    ) -> Self {
        let handed = handed.filter(|handed| channel.is_none_or(|way| way == handed.channel));
        let draft = draft_of(book, Writing::Item(item.key)).map(Words::from);
        let words = handed.and_then(|handed| handed.words.clone());
        let words = words.or_else(|| manuscript.own.clone()).or(draft);
        let words = words.filter(|words| {
            open_gaps(letters, item.person, &words.subject, &words.text).is_empty()
        });
        let envelope = envelope(book, context, item);
        // What is written goes as a letter goes, also where the plan would talk.
        let written = envelope.as_ref().filter(|_| words.is_some());
        let way = channel
            .or(handed.map(|handed| handed.channel))
            .or(manuscript.channel)
            .or(written.map(|envelope| envelope.channel));
        let kind = match (item.kind, way) {
            (Kind::Message(kind), Some(way)) => Some(kind_by(kind, way)),
            _ => None,
        };
        let is_spoken = way.or(item.channel).is_some_and(is_spoken);
        let ahead = envelope.map(|envelope| {
            let envelope = match way {
                Some(way) => envelope.by(way),
                None => envelope,
            };
            goes_ahead(book, context, manuscript, &envelope)
        });
        Self {
            of: Of::Item(item),
            sent: Sent {
                channel: way,
                kind,
                // What is said is not read from paper.
                words: words.filter(|_| !is_spoken).unwrap_or_default(),
                ..Sent::default()
            },
            ahead: match ahead {
                Some(true) => manuscript.ahead.trim().to_owned(),
                _ => String::new(),
            },
            at: context.now,
        }
    }
}

/// Whether the user goes ahead against the guard: a reason that they gave counts while the guard
/// speaks against it, and no longer.
#[must_use]
pub fn goes_ahead(
    book: &Casebook,
    context: Context<'_>,
    manuscript: &Manuscript,
    envelope: &Envelope,
) -> bool {
    !manuscript.ahead.trim().is_empty()
        && Standing::towards(book, context, envelope.contemplated())
            .is_some_and(|standing| standing.answer.verdict != Verdict::Allow)
}

/// The edit that says of messages and tasks that they are sent or done. A message is logged with its
/// words, what is kept of it goes, and what it carried is marked as delivered, used or cited; a
/// reason for going ahead is kept as an event.
pub fn send(
    book: &Casebook,
    sendings: &[Sending<'_>],
    zone: &ZoneId,
    ids: &mut dyn FnMut() -> Id,
) -> Edit {
    let name = match sendings {
        [sending] if !sending.is_over() => EditName::Contact,
        _ => EditName::MarkDone,
    };
    let mut edit = Edit::new(name);
    let mut carried = Carried::default();
    for sending in sendings {
        let said = match sending.of {
            Of::Item(item) => mark_sent(item, &sending.sent, sending.at, zone, ids),
            Of::Courtesy(point, envelope) => {
                log_sent(point, envelope, &sending.sent, sending.at, zone, ids)
            }
        };
        let log = said.changes.iter().find_map(|change| match change {
            Change::Put(AnyRecord::ContactLog(log)) => Some((**log).clone()),
            _ => None,
        });
        edit.changes.extend(said.changes);
        let Some(log) = log else { continue };
        let reason = sending.ahead.trim();
        if let (Some(contact), false) = (log.kind, reason.is_empty()) {
            let what = EventKind::GuardOverridden {
                person: log.people.first().copied(),
                opportunity: Some(log.opportunity),
                contact,
                channel: log.channel,
                reason: reason.to_owned(),
            };
            edit = edit.put(Event::new(ids(), what, sending.at));
        }
        if sending.is_over() {
            carried.add(book, &log, &sending.sent.words.attachments);
            let dropped = drop_draft(book, sending.writing());
            edit.changes.extend(dropped.changes);
        }
    }
    carried.put_into(edit)
}

/// What a call was, by what came of it: who leaves a message has not called.
#[must_use]
pub fn called(kind: ContactKind, result: ContactResult) -> Sent {
    let channel = match result {
        ContactResult::Voicemail => Channel::Voicemail,
        _ => Channel::Phone,
    };
    Sent {
        channel: Some(channel),
        kind: Some(kind_by(kind, channel)),
        result: Some(result),
        ..Sent::default()
    }
}

/// The edit that deletes something from the history; of a message also what it carried is taken
/// back.
#[must_use]
pub fn erase_log(book: &Casebook, table: TableName, id: Id) -> Edit {
    let edit = Edit::new(EditName::Delete).void(table, id);
    match book.contacts.get(id) {
        Some(log) if table == TableName::ContactLog => take_back(book, [log], edit),
        _ => edit,
    }
}

/// The edit that says that a contact took place at another moment. The log is append-only: a
/// correction is a new entry that names the old one.
pub fn correct_log(book: &Casebook, id: Id, at: Instant, ids: &mut dyn FnMut() -> Id) -> Edit {
    let edit = Edit::new(EditName::Change);
    let Some(log) = book.contacts.get(id) else {
        return edit;
    };
    let corrected = ContactLog {
        id: ids(),
        at,
        corrects: Some(id),
        ..log.clone()
    };
    let mut carried = Carried::default();
    carried.move_on(book, log, &corrected);
    let edit = edit.void(TableName::ContactLog, id).put(corrected);
    carried.put_into(edit)
}

/// With what messages carried as it was before them.
pub(super) fn take_back<'a>(
    book: &Casebook,
    logs: impl IntoIterator<Item = &'a ContactLog>,
    edit: Edit,
) -> Edit {
    let mut carried = Carried::default();
    for log in logs {
        carried.take_back(book, log);
    }
    carried.put_into(edit)
}

const fn is_spoken(channel: Channel) -> bool {
    matches!(
        channel,
        Channel::Phone | Channel::Voicemail | Channel::InPerson
    )
}

/// What messages carry, as it stands after them: promises kept, useful things, what made a bond.
#[derive(Default)]
struct Carried {
    commitments: BTreeMap<Id, Commitment>,
    items: BTreeMap<Id, ValueItem>,
    anchors: BTreeMap<Id, AnchorPoint>,
}

impl Carried {
    fn add(&mut self, book: &Casebook, log: &ContactLog, attachments: &[Attachment]) {
        let delivered = match log.item.map(|item| item.occasion) {
            Some(Occasion::Record(id)) => Some(id),
            _ => None,
        };
        let attached = attachments.iter();
        let attached = attached.filter_map(|attachment| attachment.commitment);
        for id in attached.chain(delivered) {
            if let Some(commitment) = book.commitments.get(id) {
                let commitment = self
                    .commitments
                    .entry(id)
                    .or_insert_with(|| commitment.clone());
                commitment.done_at = commitment.done_at.or(Some(log.at));
            }
        }
        let text = words_of(&[&log.subject, "\n", &log.text].concat());
        let useful = matches!(
            log.kind,
            Some(ContactKind::ValueAddEmail | ContactKind::CheckinEmail)
        );
        let with: Vec<Id> = attachments.iter().filter_map(|a| a.value_item).collect();
        for item in book.value_items.iter() {
            let for_reader =
                item.people.is_empty() || item.people.iter().any(|id| log.people.contains(id));
            // Elsewhere one word alone may just be what they talked about.
            let named = |words: &[String]| (useful || words.len() > 1) && stands(&text, words);
            let is_named = named(&words_of(&item.title)) || named(&words_of(&item.reference));
            if with.contains(&item.id) || for_reader && is_named {
                let item = self.items.entry(item.id).or_insert_with(|| item.clone());
                item.used_in.push(log.id);
            }
        }
        for anchor in book.anchors.iter() {
            if anchor.opportunity == log.opportunity
                && log.people.contains(&anchor.person)
                && stands(&text, &words_of(&anchor.title))
            {
                let anchor = self
                    .anchors
                    .entry(anchor.id)
                    .or_insert_with(|| anchor.clone());
                anchor.uses.push(log.at);
            }
        }
    }

    fn take_back(&mut self, book: &Casebook, log: &ContactLog) {
        self.change(book, log, None);
    }

    fn move_on(&mut self, book: &Casebook, log: &ContactLog, corrected: &ContactLog) {
        self.change(book, log, Some(corrected));
    }

    /// Puts another entry of the history in the place of one, or none.
    fn change(&mut self, book: &Casebook, log: &ContactLog, now: Option<&ContactLog>) {
        if log.way != Way::Out {
            return;
        }
        let theirs =
            |opportunity, person| opportunity == log.opportunity && log.people.contains(&person);
        for commitment in book.commitments.iter() {
            if commitment.done_at == Some(log.at)
                && theirs(commitment.opportunity, commitment.person)
            {
                let changed = Commitment {
                    done_at: now.map(|now| now.at),
                    ..commitment.clone()
                };
                self.commitments.insert(commitment.id, changed);
            }
        }
        for item in book.value_items.iter() {
            if item.used_in.contains(&log.id) {
                let item = self.items.entry(item.id).or_insert_with(|| item.clone());
                item.used_in.retain(|id| *id != log.id);
                item.used_in.extend(now.map(|now| now.id));
            }
        }
        for anchor in book.anchors.iter() {
            if anchor.uses.contains(&log.at) && theirs(anchor.opportunity, anchor.person) {
                let anchor = self
                    .anchors
                    .entry(anchor.id)
                    .or_insert_with(|| anchor.clone());
                anchor.uses.retain(|at| *at != log.at);
                anchor.uses.extend(now.map(|now| now.at));
            }
        }
    }

    fn put_into(self, mut edit: Edit) -> Edit {
        for commitment in self.commitments.into_values() {
            edit = edit.put(commitment);
        }
        for item in self.items.into_values() {
            edit = edit.put(item);
        }
        for anchor in self.anchors.into_values() {
            edit = edit.put(anchor);
        }
        edit
    }
}

/// The words of a text, in small letters and without what stands between them.
fn words_of(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

/// Whether words stand in a text one after the other.
fn stands(text: &[String], words: &[String]) -> bool {
    !words.is_empty() && text.windows(words.len()).any(|window| window == words)
}
