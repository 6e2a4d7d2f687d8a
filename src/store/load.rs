use super::head::{Head, NoHead};
use super::kept::keep;
use super::layout::Part;
use super::port::{Storage, StoreError};
use crate::domain::Casebook;
use crate::interchange::read_compact;

/// What a store gave.
#[derive(Debug)]
pub struct Loaded {
    /// All that could be read.
    pub casebook: Casebook,
    /// Whether it may be saved to, and with what.
    pub access: Access,
    /// What could not be read.
    pub damaged: Vec<Damaged>,
    /// What was read, and is not as the last save left it.
    pub notices: Vec<Notice>,
}

/// Whether a store may be written to.
#[derive(Debug)]
pub enum Access {
    /// It may: with this head, which [`super::save`] asks for.
    Writable(Head),
    /// It may not.
    ReadOnly(ReadOnly),
}

/// Why a store must stay as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadOnly {
    /// A newer version of the app wrote it.
    Newer,
    /// Something in it cannot be read, and could not be copied aside either.
    NotKept(StoreError),
}

/// Text that could not be read. The store still has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Damaged {
    /// What it should have been.
    pub part: Part,
    /// The text, for the user to look at and to download.
    pub raw: String,
    /// The key under which a copy was put aside; none in a store that is read-only.
    pub kept: Option<String>,
}

/// What is odd about a store that could be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// This part is not the one that the head was written with: a save stopped on the way, or
    /// somebody else wrote. Its records are here, as they are stored.
    Unfinished(Part),
    /// The head knows of this part, and it is gone.
    Missing(Part),
    /// There are parts, and no head that knows of them.
    NoHead,
}

impl Loaded {
    /// Whether nothing was ever saved here.
    #[must_use]
    pub fn is_new(&self) -> bool {
        let unsaved = |access: &Access| match access {
            Access::Writable(head) => head.generation() == 0,
            Access::ReadOnly(_) => false,
        };
        unsaved(&self.access) && self.damaged.is_empty() && self.notices.is_empty()
    }
}

/// Reads a store. What cannot be read is copied aside before anyone may write over it.
///
/// # Errors
/// If the storage does not answer.
pub fn load(storage: &mut dyn Storage) -> Result<Loaded, StoreError> {
    let mut found = Found::default();
    found.read_head(storage.get(&Part::Head.key())?);
    for part in Part::contents() {
        found.read_part(part, storage.get(&part.key())?);
    }
    if found.headless && !found.newer {
        found.notices.push(Notice::NoHead);
    }
    let access = if found.newer {
        Access::ReadOnly(ReadOnly::Newer)
    } else {
        match put_aside(storage, &mut found.damaged, found.head.generation()) {
            Ok(()) => Access::Writable(found.head),
            Err(error) => Access::ReadOnly(ReadOnly::NotKept(error)),
        }
    };
    let Found {
        casebook,
        damaged,
        notices,
        ..
    } = found;
    Ok(Loaded {
        casebook,
        access,
        damaged,
        notices,
    })
}

fn put_aside(
    storage: &mut dyn Storage,
    damaged: &mut [Damaged],
    generation: u64,
) -> Result<(), StoreError> {
    for damaged in damaged {
        damaged.kept = Some(keep(storage, damaged.part, generation, &damaged.raw)?);
    }
    Ok(())
}

#[derive(Default)]
struct Found {
    casebook: Casebook,
    head: Head,
    /// Whether there is a head that can be read.
    has_head: bool,
    /// Whether there is a part without one.
    headless: bool,
    newer: bool,
    damaged: Vec<Damaged>,
    notices: Vec<Notice>,
}

impl Found {
    fn read_head(&mut self, raw: Option<String>) {
        let Some(raw) = raw else { return };
        match Head::read(&raw) {
            Ok(head) => {
                self.head = head;
                self.has_head = true;
            }
            Err(NoHead::Newer) => self.newer = true,
            Err(NoHead::Damaged) => self.damaged(Part::Head, raw),
        }
    }

    fn read_part(&mut self, part: Part, raw: Option<String>) {
        let Some(raw) = raw else {
            if self.head.has(part) {
                self.notices.push(Notice::Missing(part));
                self.head.note(part, None);
            }
            return;
        };
        self.headless |= !self.has_head;
        let as_saved = self.head.vouches_for(part, &raw);
        match read_compact(&raw) {
            Ok(piece) => {
                // A casebook of a newer version may have been imported and saved here: then the
                // head knows the part. If it does not, a newer version itself wrote the part.
                self.newer |= piece.leftovers.version.is_some() && !as_saved;
                if self.has_head && !as_saved {
                    self.notices.push(Notice::Unfinished(part));
                }
                self.head.note(part, Some(&raw));
                self.casebook.absorb(piece);
            }
            Err(_) => self.damaged(part, raw),
        }
    }

    fn damaged(&mut self, part: Part, raw: String) {
        if part != Part::Head {
            self.head.unsure.insert(part);
        }
        self.damaged.push(Damaged {
            part,
            raw,
            kept: None,
        });
    }
}
