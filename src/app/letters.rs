use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::{App, clear_form, load_form, save_form};
use crate::agenda::{Handed, Manuscript, Sending, Words, draft_of, drop_draft, keep_draft, send};
use crate::calendar::Instant;
use crate::domain::{Channel, Id};
use crate::drafts::{Envelope, Writing};
use crate::rules::PlanItem;

/// How the names begin under which messages are kept while they are written.
const LETTERS: &str = "write/";

/// The name under which it is kept what was handed over and not asked about yet.
const HANDED: &str = "handed-over";

fn name(writing: Writing) -> String {
    format!("{LETTERS}{writing}")
}

/// A message that was handed over, as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Kept {
    writing: String,
    channel: Channel,
    at: Instant,
    #[serde(default)]
    words: Option<Words>,
}

impl App {
    /// What the user did to a message so far.
    #[must_use]
    pub fn manuscript(self, writing: Writing) -> Manuscript {
        self.known_manuscript(writing).unwrap_or_default()
    }

    fn known_manuscript(self, writing: Writing) -> Option<Manuscript> {
        let unsaved = self
            .unsaved
            .try_with_value(|all| all.get(&writing).cloned());
        unsaved
            .flatten()
            .or_else(|| load_form(self, &name(writing)))
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

    fn drop_manuscript(self, writing: Writing) {
        clear_form(self, &name(writing));
        self.unsaved.update_value(|all| drop(all.remove(&writing)));
    }

    /// Remembers that a message was handed over, and with which words, so that it is asked about
    /// once.
    pub fn hand_over(self, handed: &Handed) {
        let mut all = self.kept_handed();
        let writing = handed.writing.to_string();
        all.retain(|kept| kept.writing != writing);
        all.push(Kept {
            writing,
            channel: handed.channel,
            at: handed.at,
            words: handed.words.clone(),
        });
        // Not kept means that it is not asked about: the user can still say so.
        save_form(self, HANDED, &all);
    }

    /// The messages that were handed over and not asked about yet, the first one first.
    #[must_use]
    pub fn handed(self) -> Vec<Handed> {
        let all = self.kept_handed().into_iter();
        all.filter_map(|kept| {
            Some(Handed {
                writing: kept.writing.parse().ok()?,
                channel: kept.channel,
                words: kept.words,
                at: kept.at,
            })
        })
        .collect()
    }

    /// The user answered about a message that was handed over: it is not asked about again.
    pub fn settle_handed(self, writing: Writing) {
        let mut all = self.kept_handed();
        let writing = writing.to_string();
        let before = all.len();
        all.retain(|kept| kept.writing != writing);
        if all.len() < before {
            // Not kept means that it is asked about once more: no harm.
            save_form(self, HANDED, &all);
        }
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

    /// Says that plan items are sent or done, with what is kept of their words, and by a way of the
    /// user's choice. One edit, one undo.
    pub fn finish(self, items: &[PlanItem], channel: Option<Channel>) -> bool {
        self.finish_ahead(items, channel, None)
    }

    /// As [`App::finish`], with the reason why the user went ahead against the guard.
    pub fn finish_ahead(
        self,
        items: &[PlanItem],
        channel: Option<Channel>,
        ahead: Option<&str>,
    ) -> bool {
        let handed = self.handed();
        let context = untrack(|| self.context());
        let letters = self.strings().letters;
        let sendings: Vec<Sending<'_>> = self.peek(|book| {
            let said = items.iter().map(|item| {
                let writing = Writing::Item(item.key);
                let manuscript = self.manuscript(writing);
                let handed = handed.iter().find(|handed| handed.writing == writing);
                let said =
                    Sending::as_kept(book, context, letters, item, &manuscript, handed, channel);
                match ahead {
                    Some(reason) => Sending {
                        ahead: reason.to_owned(),
                        ..said
                    },
                    None => said,
                }
            });
            said.collect()
        });
        self.word_of_sending(&sendings)
    }

    /// Records the user's word that messages went out, with their words. One edit, one undo: that
    /// brings back what was kept of them as well.
    pub fn word_of_sending(self, sendings: &[Sending<'_>]) -> bool {
        let zone = self.zone.get_untracked();
        let saved = self.edit(|book, ids| send(book, sendings, &zone, ids));
        if saved {
            let over = sendings.iter().filter(|sending| sending.is_over());
            let mut manuscripts = Vec::new();
            for writing in over.map(Sending::writing) {
                if let Some(manuscript) = self.known_manuscript(writing) {
                    self.drop_manuscript(writing);
                    manuscripts.push((writing, manuscript));
                }
                self.settle_handed(writing);
            }
            self.undo.update_value(|undo| {
                if let Some(undo) = undo {
                    undo.manuscripts = manuscripts;
                }
            });
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
