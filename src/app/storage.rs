use std::collections::BTreeSet;

use crate::calendar::Instant;
use crate::domain::{Casebook, Id};
use crate::platform::{LocalStorage, random_id};
use crate::store::{self, Access, Head, ReadOnly, StoreError};

/// What is wrong with keeping the data, as the user must know it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The browser keeps nothing for this page.
    Unavailable,
    /// The last save found no room.
    Full,
    /// The last save failed.
    Failed,
    /// What is stored must stay as it is.
    ReadOnly,
    /// Something stored could not be read, at this visit or before; it is kept, and here it is.
    Unreadable(Unread),
    /// Some entries come from a newer version and are not used here.
    NewerEntries,
}

/// What could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// Its text.
    pub text: String,
    /// Where it was put aside; nowhere in a store that must stay as it is.
    pub copies: Vec<String>,
}

impl Trouble {
    /// Whether a later save that works puts it right.
    #[must_use]
    pub const fn is_about_saving(&self) -> bool {
        matches!(self, Self::Full | Self::Failed)
    }
}

/// Keeps the casebook in the browser, as far as the browser lets it.
pub struct Keeper {
    /// The id of this device.
    pub device: Id,
    storage: Option<LocalStorage>,
    head: Option<Head>,
    /// The forms whose text could neither be read nor put aside: it stays as it is.
    locked: BTreeSet<String>,
}

impl Keeper {
    /// Opens the storage and reads what is in it.
    pub fn open() -> (Self, Casebook, Vec<Trouble>) {
        let loaded = LocalStorage::open().and_then(|mut storage| {
            let loaded = store::load(&mut storage)?;
            let kept = store::kept(&storage)?;
            Ok((storage, loaded, kept))
        });
        let Ok((mut storage, loaded, kept)) = loaded else {
            let keeper = Self {
                device: unknown_device(),
                storage: None,
                head: None,
                locked: BTreeSet::new(),
            };
            return (keeper, Casebook::default(), vec![Trouble::Unavailable]);
        };
        let mut trouble = Vec::new();
        let lost = loaded.damaged.into_iter().filter(|one| one.kept.is_none());
        let (copies, mut texts): (Vec<String>, Vec<String>) =
            kept.into_iter().map(|kept| (kept.key, kept.raw)).unzip();
        texts.extend(lost.map(|damaged| damaged.raw));
        if !texts.is_empty() {
            let text = texts.join("\n");
            trouble.push(Trouble::Unreadable(Unread { text, copies }));
        }
        let head = match loaded.access {
            Access::Writable(head) => Some(head),
            Access::ReadOnly(ReadOnly::Newer | ReadOnly::NotKept(_)) => {
                trouble.push(Trouble::ReadOnly);
                None
            }
        };
        if !loaded.casebook.leftovers.records.is_empty() {
            trouble.push(Trouble::NewerEntries);
        }
        let device = device_of(&mut storage);
        (
            Self {
                device,
                storage: Some(storage),
                head,
                locked: BTreeSet::new(),
            },
            loaded.casebook,
            trouble,
        )
    }

    /// Brings the storage from one casebook to the next.
    ///
    /// # Errors
    /// What the user must know, where it did not work. What is on screen is then not saved.
    pub fn save(&mut self, before: &Casebook, after: &Casebook) -> Result<(), Trouble> {
        let Some(storage) = &mut self.storage else {
            return Err(Trouble::Unavailable);
        };
        let Some(head) = &mut self.head else {
            return Err(Trouble::ReadOnly);
        };
        store::save(storage, before, after, head).map_err(|error| match error {
            StoreError::Unavailable => Trouble::Unavailable,
            StoreError::Full => Trouble::Full,
            StoreError::Failed(_) => Trouble::Failed,
        })
    }

    /// Forgets what could not be read and was put aside: the user has it, or does not want it. What
    /// is known of the casebook takes its place. Gives whether it is gone.
    pub fn forget_unread(&mut self, book: &Casebook, copies: &[String]) -> bool {
        let saved = self.save(book, book).is_ok();
        let Some(storage) = self.storage.as_mut().filter(|_| saved) else {
            return false;
        };
        let mut copies = copies.iter();
        copies.all(|key| store::forget_kept(storage, key).is_ok())
    }

    /// Drops everything beside the casebook.
    pub fn clear_beside(&mut self) {
        if let Some(storage) = &mut self.storage {
            // A browser that lets nothing be removed has said so when the casebook was emptied.
            let _cleared = store::clear_beside(storage);
        }
    }

    /// The text of an unfinished form. Where the storage does not answer there may be one, so none
    /// is written over it.
    #[must_use]
    pub fn draft(&mut self, name: &str) -> Option<String> {
        let read = store::draft(self.storage.as_ref()?, name);
        match read {
            Ok(text) => {
                self.locked.remove(name);
                text
            }
            Err(_) => {
                self.locked.insert(name.to_owned());
                None
            }
        }
    }

    /// Puts the text of an unfinished form aside that nobody can read; gives it. Where that does
    /// not work the text stays, and none is written over it.
    pub fn put_draft_aside(&mut self, name: &str) -> Option<String> {
        let aside = store::set_draft_aside(self.storage.as_mut()?, name);
        match aside {
            Ok(raw) => raw,
            Err(_) => {
                self.locked.insert(name.to_owned());
                None
            }
        }
    }

    /// Keeps the text of an unfinished form; gives whether it is kept.
    pub fn keep_draft(&mut self, name: &str, text: &str) -> bool {
        !self.locked.contains(name)
            && self
                .storage
                .as_mut()
                .is_some_and(|s| store::set_draft(s, name, text).is_ok())
    }

    /// Forgets an unfinished form.
    pub fn drop_draft(&mut self, name: &str) {
        if let Some(storage) = self
            .storage
            .as_mut()
            .filter(|_| !self.locked.contains(name))
        {
            // A form that cannot be forgotten comes back as it was left: no harm.
            let _forgotten = store::remove_draft(storage, name);
        }
    }

    /// The names of the unfinished forms that begin so; none where the storage does not answer.
    #[must_use]
    pub fn draft_names(&self, beginning: &str) -> Vec<String> {
        self.storage
            .as_ref()
            .and_then(|storage| store::draft_names(storage, beginning).ok())
            .unwrap_or_default()
    }

    /// When the user last made a backup.
    #[must_use]
    pub fn last_backup(&self) -> Option<Instant> {
        self.storage
            .as_ref()
            .and_then(|storage| store::last_backup(storage).ok().flatten())
    }

    /// Notes that the user made a backup.
    pub fn note_backup(&mut self, at: Instant) {
        if let Some(storage) = &mut self.storage {
            // Not noted means that the app reminds of a backup too early: no harm.
            let _noted = store::set_last_backup(storage, at);
        }
    }

    /// How much of the storage is used, in UTF-16 units.
    #[must_use]
    pub fn used(&self) -> Option<usize> {
        self.storage
            .as_ref()
            .and_then(|storage| store::used(storage).ok())
    }
}

/// The device's id, made at the first visit.
fn device_of(storage: &mut LocalStorage) -> Id {
    if let Ok(Some(device)) = store::device(storage) {
        return device;
    }
    let device = random_id().unwrap_or_else(unknown_device);
    // A device that cannot keep its id gets another one next time: stamps stay in order.
    let _kept = store::set_device(storage, device);
    device
}

fn unknown_device() -> Id {
    random_id().unwrap_or(Id::from_bits(1))
}
