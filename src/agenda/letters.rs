use serde::{Deserialize, Serialize};

use crate::domain::{
    Attachment, Casebook, ContactKind, Draft, Edit, EditName, Family, Id, ItemKey, Occasion,
    TableName,
};
use crate::drafts::{Envelope, Writing};
use crate::rules::{Kind, PlanItem, State};

/// The messages that are written on one sheet: all of a kind for one interview, and otherwise only
/// the one. What was let go is left out, what went out stays: it is part of the coverage.
#[must_use]
pub fn together(items: &[PlanItem], key: ItemKey) -> Vec<&PlanItem> {
    let several = matches!(key.occasion, Occasion::Interview(_))
        && matches!(
            key.family,
            Family::ThankEmail | Family::HandwrittenNote | Family::LinkedinInvitation
        );
    let of = |item: &&PlanItem| {
        let same = (key.family, key.opportunity, key.occasion);
        item.key == key
            || several
                && (item.key.family, item.key.opportunity, item.key.occasion) == same
                && (item.state.is_open() || item.state == State::Done)
    };
    items.iter().filter(of).collect()
}

/// Whether an item is a message that can be written.
#[must_use]
pub const fn can_be_written(item: &PlanItem) -> bool {
    let composed = match item.kind {
        Kind::Message(kind) => !matches!(kind, ContactKind::Logistics),
        Kind::Task(_) => false,
    };
    composed && (item.state.is_open() || matches!(item.state, State::Proposed))
}

/// What is kept of a message, if something is.
#[must_use]
pub fn draft_of(book: &Casebook, writing: Writing) -> Option<&Draft> {
    book.drafts.iter().find(|draft| match writing {
        Writing::Item(key) => draft.item == Some(key),
        Writing::Courtesy(point, opportunity) => {
            draft.item.is_none()
                && draft.courtesy == Some(point)
                && draft.opportunity == opportunity
        }
    })
}

/// The words of a message as the user left them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Words {
    /// The subject line.
    pub subject: String,
    /// The text.
    pub text: String,
    /// What goes with it.
    pub attachments: Vec<Attachment>,
    /// The topics it uses.
    pub topics_used: Vec<Id>,
}

impl From<&Draft> for Words {
    fn from(draft: &Draft) -> Self {
        Self {
            subject: draft.subject.clone(),
            text: draft.text.clone(),
            attachments: draft.attachments.clone(),
            topics_used: draft.topics_used.clone(),
        }
    }
}

/// The edit that keeps a message as it is now, so that a backup has it; without a change where it is
/// kept like this already.
pub fn keep_draft(
    book: &Casebook,
    writing: Writing,
    envelope: &Envelope,
    words: Words,
    ids: &mut dyn FnMut() -> Id,
) -> Edit {
    let edit = Edit::new(EditName::Change);
    let known = draft_of(book, writing);
    let id = known.map_or_else(ids, |draft| draft.id);
    let mut draft = known
        .cloned()
        .unwrap_or_else(|| Draft::new(id, envelope.kind, envelope.opportunity));
    draft.kind = envelope.kind;
    draft.courtesy = envelope.courtesy;
    draft.to = envelope.to;
    draft.item = match writing {
        Writing::Item(key) => Some(key),
        Writing::Courtesy(..) => None,
    };
    draft.channel = Some(envelope.channel);
    draft.subject = words.subject;
    draft.text = words.text;
    draft.attachments = words.attachments;
    draft.topics_used = words.topics_used;
    if known == Some(&draft) {
        edit
    } else {
        edit.put(draft)
    }
}

/// The edit that forgets what is kept of a message.
#[must_use]
pub fn drop_draft(book: &Casebook, writing: Writing) -> Edit {
    let edit = Edit::new(EditName::Change);
    match draft_of(book, writing) {
        Some(draft) => edit.void(TableName::Draft, draft.id),
        None => edit,
    }
}
