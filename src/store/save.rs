use std::collections::{BTreeMap, BTreeSet};

use super::head::Head;
use super::layout::Part;
use super::port::{Storage, StoreError, clear, put};
use crate::domain::{Casebook, Leftovers};
use crate::interchange::write_compact;

/// Brings a store from one casebook to the next: writes the parts that changed, each read back,
/// and the head last. Nothing changed, nothing is written.
///
/// After an error every record is stored either as before or as after, and the head remembers
/// which parts to write again: whichever casebook is saved next, the store then holds it whole.
///
/// # Errors
/// The first write that failed.
pub fn save(
    storage: &mut dyn Storage,
    before: &Casebook,
    after: &Casebook,
    head: &mut Head,
) -> Result<(), StoreError> {
    head.unsure.extend(changed(before, after));
    if head.unsure.is_empty() {
        return Ok(());
    }
    let shards = after.split(|id| Some(Part::of(id)).filter(|part| head.unsure.contains(part)));
    let mut next = head.clone();
    for &part in &head.unsure {
        let text = match part {
            Part::Me => Some(write_compact(&beside_records(after))),
            part => shards.get(&part).map(write_compact),
        };
        match &text {
            Some(text) => put(storage, &part.key(), text)?,
            None => clear(storage, &part.key())?,
        }
        next.note(part, text.as_deref());
    }
    next.advance();
    put(storage, &Part::Head.key(), &next.text())?;
    *head = next;
    Ok(())
}

fn changed(before: &Casebook, after: &Casebook) -> BTreeSet<Part> {
    let mut parts: BTreeSet<Part> = before.differing(after).into_iter().map(Part::of).collect();
    if beside_records(before) != beside_records(after) {
        parts.insert(Part::Me);
    }
    parts
}

/// What is in a casebook and in none of its records.
fn beside_records(book: &Casebook) -> Casebook {
    Casebook {
        profile: book.profile.clone(),
        calendar: book.calendar.clone(),
        leftovers: Leftovers {
            fields: BTreeMap::new(),
            ..book.leftovers.clone()
        },
        ..Casebook::default()
    }
}
