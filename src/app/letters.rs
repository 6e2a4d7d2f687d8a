use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::{App, clear_form, load_form, save_form};
use crate::agenda::{
    Manuscript, Sent, Words, draft_of, drop_draft, keep_draft, log_sent, mark_sent,
};
use crate::calendar::Instant;
use crate::domain::{Change, Channel, Edit, EditName, Event, EventKind, Id};
use crate::drafts::{Envelope, Writing};
use crate::rules::PlanItem;

/// How the names begin under which messages are kept while they are written.
const LETTERS: &str = "write/";

/// The name under which it is kept what was handed over and not asked about yet.
const HANDED: &str = "handed-over";

fn name(writing: Writing) -> String {
    format!("{LETTERS}{writing}")
}

/// A message that was handed over to another app; whether it was sent from there only the user
/// knows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Kept {
    writing: String,
    channel: Channel,
    at: Instant,
}

/// A message that was handed over, and when.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Handed {
    /// Which.
    pub writing: Writing,
    /// How it went.
    pub channel: Channel,
    /// When.
    pub at: Instant,
}

/// What the user says about a message that went out.
#[derive(Clone, Debug)]
pub struct Word<'a> {
    /// What was written.
    pub writing: Writing,
    /// The plan item, where there is one.
    pub item: Option<&'a PlanItem>,
    /// Everything about it but its words.
    pub envelope: &'a Envelope,
    /// What it was.
    pub sent: Sent,
    /// Why the user went ahead, where the guard or the checks spoke against it.
    pub ahead: String,
    /// When it went out.
    pub at: Instant,
}

impl App {
    /// What the user did to a message so far.
    #[must_use]
    pub fn manuscript(self, writing: Writing) -> Manuscript {
        let unsaved = self
            .unsaved
            .try_with_value(|all| all.get(&writing).cloned());
        let kept = || load_form(self, &name(writing));
        unsaved.flatten().or_else(kept).unwrap_or_default()
    }

    /// Keeps what the user did to a message. Gives whether it is kept.
    pub fn keep_manuscript(self, writing: Writing, manuscript: &Manuscript) -> bool {
        let kept = save_form(self, &name(writing), manuscript);
        // Where the browser keeps nothing it lives as long as the page.
        self.unsaved.update_value(|all| {
            if kept {
                all.remove(&writing);
            } else {
                all.insert(writing, manuscript.clone());
            }
        });
        kept
    }

    /// Remembers that a message was handed over, so that it is asked about once.
    pub fn hand_over(self, writing: Writing, channel: Channel) {
        let mut all = self.kept_handed();
        let writing = writing.to_string();
        all.retain(|kept| kept.writing != writing);
        all.push(Kept {
            writing,
            channel,
            at: crate::platform::now(),
        });
        // Not kept means that it is not asked about: the user can still say so.
        save_form(self, HANDED, &all);
    }

    /// The message that was handed over first and not asked about yet.
    #[must_use]
    pub fn handed(self) -> Option<Handed> {
        self.kept_handed().into_iter().find_map(|kept| {
            Some(Handed {
                writing: kept.writing.parse().ok()?,
                channel: kept.channel,
                at: kept.at,
            })
        })
    }

    /// The user answered about a message that was handed over: it is not asked about again.
    pub fn settle_handed(self, writing: Writing) {
        let mut all = self.kept_handed();
        let writing = writing.to_string();
        all.retain(|kept| kept.writing != writing);
        // Not kept means that it is asked about once more: no harm.
        save_form(self, HANDED, &all);
    }

    /// Keeps the words of a message in the casebook, so that a backup has them.
    pub fn keep_letter(self, writing: Writing, envelope: &Envelope, words: Words) {
        let known = self.peek(|book| {
            let draft = draft_of(book, writing)?;
            Some(
                draft.subject == words.subject
                    && draft.text == words.text
                    && draft.channel == Some(envelope.channel),
            )
        });
        if known != Some(true) {
            self.note(|book, ids| keep_draft(book, writing, envelope, words, ids));
        }
    }

    /// Forgets the words of a message that are kept in the casebook.
    pub fn drop_letter(self, writing: Writing) {
        if self.peek(|book| draft_of(book, writing).is_some()) {
            self.note(|book, _| drop_draft(book, writing));
        }
    }

    fn kept_handed(self) -> Vec<Kept> {
        load_form(self, HANDED).unwrap_or_default()
    }

    /// Records the user's word that a message went out, with its text. One edit, one undo.
    pub fn word_of_sending(self, word: Word<'_>) -> bool {
        let zone = self.zone.get_untracked();
        let saved = self.edit(|book, ids| {
            let sent = match word.item {
                Some(item) => mark_sent(item, &word.sent, word.at, &zone, ids),
                None => log_sent(word.envelope, &word.sent, word.at, &zone, ids),
            };
            let kind = word.sent.kind.unwrap_or(word.envelope.kind);
            let channel = word.sent.channel.unwrap_or(word.envelope.channel);
            let reason = word.ahead.trim().to_owned();
            let ahead = word.envelope.to.filter(|_| !reason.is_empty());
            let ahead = ahead.map(|person| {
                let what = EventKind::GuardOverridden {
                    person,
                    contact: kind,
                    channel,
                    reason,
                };
                Change::Put(Event::new(ids(), what, word.at).into())
            });
            let dropped = drop_draft(book, word.writing);
            Edit {
                name: EditName::MarkDone,
                changes: sent
                    .changes
                    .into_iter()
                    .chain(ahead)
                    .chain(dropped.changes)
                    .collect(),
            }
        });
        if saved {
            clear_form(self, &name(word.writing));
            self.unsaved
                .update_value(|all| drop(all.remove(&word.writing)));
            self.settle_handed(word.writing);
        }
        saved
    }

    /// Forgets the unfinished messages of opportunities that are gone, and asks about none of them.
    pub(super) fn drop_lost_letters(self) {
        let names = self.keeper(|keeper| keeper.draft_names(LETTERS));
        for name in names.unwrap_or_default() {
            let writing = name
                .strip_prefix(LETTERS)
                .and_then(|text| text.parse().ok());
            if self.is_lost(writing.and_then(opportunity)) {
                clear_form(self, &name);
            }
        }
        let mut handed = self.kept_handed();
        let before = handed.len();
        handed.retain(|kept| !self.is_lost(kept.writing.parse().ok().and_then(opportunity)));
        if handed.len() < before {
            // Not kept means that it is asked about: that can be answered too.
            save_form(self, HANDED, &handed);
        }
    }

    fn is_lost(self, opportunity: Option<Id>) -> bool {
        opportunity.is_none_or(|id| self.peek(|book| book.opportunities.get(id).is_none()))
    }
}

fn opportunity(writing: Writing) -> Option<Id> {
    match writing {
        Writing::Item(key) => key.opportunity,
        Writing::Courtesy(_, opportunity) => Some(opportunity),
    }
}
