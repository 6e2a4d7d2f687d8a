//! What goes with a message, and what it says about that.

use super::matter::Matter;
use super::titled::words;
use super::verdicts::{Verdicts, text};
use super::{Check, Complaint, Written};
use crate::domain::{Attachment, ContactKind};
use crate::drafts::List;
use crate::drafts::reading::Letter;
use std::ops::Range;

/// Words that begin with as many letters alike are forms of one word: photo, photos.
const ALIKE: usize = 4;

/// The names of the files that go with a message, ready to be looked for.
pub(super) struct Attachments {
    files: Vec<File>,
}

struct File {
    name: String,
    /// The words of the name, without the user's own.
    words: Vec<String>,
    /// It belongs to nothing that was talked about.
    strange: bool,
}

impl Attachments {
    pub fn prepare(matter: &Matter) -> Self {
        let own = words(&matter.user);
        let file = |attachment: &Attachment| {
            let name = &attachment.name;
            let stem = name
                .rsplit_once('.')
                .map_or(name.as_str(), |(stem, _)| stem);
            let parts = stem.split(['-', '_', '.', ' ']).flat_map(words);
            File {
                name: name.clone(),
                words: parts.filter(|word| !own.contains(word)).collect(),
                strange: is_strange(attachment, matter),
            }
        };
        Self {
            files: matter.envelope.attachments.iter().map(file).collect(),
        }
    }

    pub fn judge(&self, written: &Written<'_>, verdicts: &mut Verdicts<'_>) {
        let letter = &written.text;
        let check = Check::AttachmentConsistency;
        let said = letter.first_in(List::Attached, &letter.body);
        match said {
            Some(hit) if self.files.is_empty() => {
                let range = letter.span(&hit.tokens);
                let found = letter.text[range.clone()].to_owned();
                let values = vec![("found", found)];
                verdicts.find(check, text(range), Complaint::NotAttached, values, None);
            }
            None if !self.files.is_empty() => {
                let handed = letter.first_in(List::HandedOver, &letter.body).is_some();
                let named = |file: &File| file.stands_in(letter).is_some();
                if !handed && !self.files.iter().all(named) {
                    let name = self.files.first().map(|file| file.name.clone());
                    let values = vec![("file", name.unwrap_or_default())];
                    verdicts.find(check, None, Complaint::NotNamed, values, None);
                }
            }
            _ => {}
        }
        for file in self.files.iter().filter(|file| file.strange) {
            let place = file.stands_in(letter).and_then(text);
            let values = vec![("file", file.name.clone())];
            let check = Check::AttachmentWasDiscussed;
            verdicts.find(check, place, Complaint::Strange, values, None);
        }
    }
}

impl File {
    /// Where the text speaks of it.
    fn stands_in(&self, letter: &Letter<'_>) -> Option<Range<usize>> {
        let body = letter.tokens.get(letter.body.clone())?;
        let token = body
            .iter()
            .find(|token| self.words.iter().any(|word| are_alike(word, &token.lower)))?;
        Some(token.range.clone())
    }
}

/// A delivery carries what was promised or talked about; elsewhere a useful thing belongs as well.
fn is_strange(attachment: &Attachment, matter: &Matter) -> bool {
    let useful = attachment.value_item.is_some();
    let delivery = matter.envelope.kind == ContactKind::CommitmentDelivery;
    attachment.commitment.is_none() && attachment.topic.is_none() && (delivery || !useful)
}

fn are_alike(a: &str, b: &str) -> bool {
    let same = a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count();
    let shorter = a.chars().count().min(b.chars().count());
    a == b || same >= ALIKE && same + 1 >= shorter
}
