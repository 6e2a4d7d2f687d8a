use super::words::words;
use super::{AnyRecord, CalendarFacts, Casebook, Id, Profile, TableName};
use crate::calendar::Instant;

words! {
    /// What the user did, in one word; the screen says it in the user's language.
    pub enum EditName {
        /// Recorded an interview.
        Debrief = "debrief",
        /// Planned an interview.
        Schedule = "schedule",
        /// Changed a fact.
        Change = "change",
        /// Deleted something.
        Delete = "delete",
        /// Marked a plan item sent or done.
        MarkDone = "mark-done",
        /// Skipped a plan item.
        Skip = "skip",
        /// Moved a plan item.
        Move = "move",
        /// Recorded what the employer said.
        Inbound = "inbound",
        /// Logged a contact.
        Contact = "contact",
        /// Recorded a turn that things took.
        Turn = "turn",
        /// Changed a setting.
        Settings = "settings",
        /// Put the sample data in.
        AddSamples = "add-samples",
        /// Took the sample data out.
        RemoveSamples = "remove-samples",
        /// Replaced everything by a file.
        Import = "import",
        /// Took the last edit back.
        Undo = "undo",
    }
}

/// One change of the casebook. Undoing an edit restores what each of its changes replaced.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// Writes a record, new or over the one with its id.
    Put(AnyRecord),
    /// Marks a record as deleted; it is kept.
    Void(TableName, Id),
    /// Takes a record out for good: sample data only, which was never the user's.
    Forget(TableName, Id),
    /// Replaces the user's profile.
    Profile(Box<Profile>),
    /// Replaces the user's calendar.
    Calendar(Box<CalendarFacts>),
    /// Replaces everything.
    Replace(Box<Casebook>),
}

/// A named set of changes that belong together: the only way a casebook changes.
#[derive(Clone, Debug, PartialEq)]
pub struct Edit {
    /// What the user did.
    pub name: EditName,
    /// The changes, in order.
    pub changes: Vec<Change>,
}

/// Who edits, and when. Handed in: the core knows no clock and no device.
#[derive(Clone, Copy, Debug)]
pub struct Author {
    /// The device.
    pub device: Id,
    /// Now.
    pub at: Instant,
}

/// The edit that takes another one back.
#[derive(Clone, Debug, PartialEq)]
pub struct Undo {
    /// What is taken back.
    pub of: EditName,
    edit: Edit,
}

impl Edit {
    /// An edit without changes yet.
    #[must_use]
    pub const fn new(name: EditName) -> Self {
        Self {
            name,
            changes: Vec::new(),
        }
    }

    /// With a record written.
    #[must_use]
    pub fn put(mut self, record: impl Into<AnyRecord>) -> Self {
        self.changes.push(Change::Put(record.into()));
        self
    }

    /// With a record deleted.
    #[must_use]
    pub fn void(mut self, table: TableName, id: Id) -> Self {
        self.changes.push(Change::Void(table, id));
        self
    }

    /// With another change.
    #[must_use]
    pub fn with(mut self, change: Change) -> Self {
        self.changes.push(change);
        self
    }

    /// Carries the edit out. Never fails: a change of a record that is not there changes nothing.
    pub fn apply(self, book: &mut Casebook, author: Author) -> Undo {
        let stamp = book.next_stamp(author.device);
        let mut back = Vec::with_capacity(self.changes.len());
        for change in self.changes {
            match change {
                Change::Put(mut record) => {
                    record.entity_mut().sign(stamp, author.at);
                    let (table, id) = (record.table(), record.entity().id());
                    back.push(match book.put(record) {
                        Some(before) => Change::Put(before),
                        // Sample data was never the user's: nothing has to remember it.
                        None if self.name == EditName::AddSamples => Change::Forget(table, id),
                        None => Change::Void(table, id),
                    });
                }
                Change::Void(table, id) => {
                    if let Some(before) = book.find(table, id) {
                        let mut voided = before.clone();
                        voided.entity_mut().void(author.at);
                        voided.entity_mut().sign(stamp, author.at);
                        book.put(voided);
                        back.push(Change::Put(before));
                    }
                }
                Change::Forget(table, id) => {
                    back.extend(book.take(table, id).map(Change::Put));
                }
                Change::Profile(mut profile) => {
                    profile.stamp = stamp;
                    profile.recorded_at = author.at;
                    let before = std::mem::replace(&mut book.profile, *profile);
                    back.push(Change::Profile(Box::new(before)));
                }
                Change::Calendar(mut calendar) => {
                    calendar.stamp = stamp;
                    calendar.recorded_at = author.at;
                    let before = std::mem::replace(&mut book.calendar, *calendar);
                    back.push(Change::Calendar(Box::new(before)));
                }
                Change::Replace(after) => {
                    let before = std::mem::replace(book, *after);
                    back.push(Change::Replace(Box::new(before)));
                }
            }
        }
        back.reverse();
        Undo {
            of: self.name,
            edit: Edit {
                name: EditName::Undo,
                changes: back,
            },
        }
    }
}

impl Undo {
    /// Takes the edit back, and gives the undo of that.
    pub fn apply(self, book: &mut Casebook, author: Author) -> Self {
        self.edit.apply(book, author)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Person;

    fn author() -> Author {
        Author {
            device: Id::from_bits(7),
            at: Instant::UNIX_EPOCH + chrono::Duration::days(1),
        }
    }

    fn person(name: &str) -> Person {
        Person {
            name: name.into(),
            ..Person::new(Id::from_bits(1))
        }
    }

    #[test]
    fn undo_restores_the_facts_of_every_change() {
        let mut book = Casebook::default();
        Edit::new(EditName::Change)
            .put(person("Dana"))
            .apply(&mut book, author());
        let undo = Edit::new(EditName::Change)
            .put(person("Dana Ortiz"))
            .apply(&mut book, author());
        assert_eq!(
            book.people.get(Id::from_bits(1)).map(|p| &*p.name),
            Some("Dana Ortiz")
        );
        undo.apply(&mut book, author());
        assert_eq!(
            book.people.get(Id::from_bits(1)).map(|p| &*p.name),
            Some("Dana")
        );

        let undo = Edit::new(EditName::Delete)
            .void(TableName::Person, Id::from_bits(1))
            .apply(&mut book, author());
        assert_eq!(book.people.count(), 0);
        let redo = undo.apply(&mut book, author());
        assert_eq!(book.people.count(), 1);
        redo.apply(&mut book, author());
        assert_eq!(book.people.count(), 0, "an undo can be undone");
    }

    #[test]
    fn undoing_a_new_record_leaves_a_tombstone() {
        let mut book = Casebook::default();
        let undo = Edit::new(EditName::Change)
            .put(person("Dana"))
            .apply(&mut book, author());
        undo.apply(&mut book, author());
        assert_eq!(book.people.count(), 0);
        assert!(book.people.get_even_voided(Id::from_bits(1)).is_some());
    }

    #[test]
    fn every_edit_counts_one_further() {
        let mut book = Casebook::default();
        for counter in 1..4 {
            Edit::new(EditName::Change)
                .put(person("Dana"))
                .apply(&mut book, author());
            let stamp = book.people.get(Id::from_bits(1)).expect("put").stamp;
            assert_eq!(
                (stamp.counter, stamp.device),
                (counter, Some(Id::from_bits(7)))
            );
        }
    }

    #[test]
    fn the_first_recording_keeps_its_instant() {
        let mut book = Casebook::default();
        Edit::new(EditName::Change)
            .put(person("Dana"))
            .apply(&mut book, author());
        let first = book.people.get(Id::from_bits(1)).expect("put").recorded_at;
        let later = Author {
            at: author().at + chrono::Duration::days(1),
            ..author()
        };
        let known = book.people.get(Id::from_bits(1)).cloned().expect("put");
        Edit::new(EditName::Change)
            .put(known)
            .apply(&mut book, later);
        assert_eq!(
            book.people.get(Id::from_bits(1)).expect("put").recorded_at,
            first
        );
    }

    #[test]
    fn a_void_of_what_is_not_there_changes_nothing() {
        let mut book = Casebook::default();
        let before = book.clone();
        Edit::new(EditName::Delete)
            .void(TableName::Organization, Id::from_bits(9))
            .apply(&mut book, author());
        assert_eq!(book, before);
    }
}
