//! Small texts beside the casebook. None of them is needed to read it.

use super::kept::keep;
use super::layout::{PREFIX, Part};
use super::port::{Storage, StoreError};
use crate::calendar::Instant;
use crate::domain::Id;

fn draft_key(name: &str) -> String {
    format!("{PREFIX}draft/{name}")
}

fn device_key() -> String {
    format!("{PREFIX}device")
}

fn backup_key() -> String {
    format!("{PREFIX}backup")
}

/// The text of a form that is being filled in.
///
/// # Errors
/// If the storage does not answer.
pub fn draft(storage: &dyn Storage, name: &str) -> Result<Option<String>, StoreError> {
    storage.get(&draft_key(name))
}

/// Keeps the text of a form, on every keystroke.
///
/// # Errors
/// If it could not be written; the text before is still there.
pub fn set_draft(storage: &mut dyn Storage, name: &str, text: &str) -> Result<(), StoreError> {
    storage.set(&draft_key(name), text)
}

/// Puts the text of a form aside that cannot be read, so that another may take its place; gives it.
///
/// # Errors
/// If it could not be copied, or the storage does not answer; the text is still there.
pub fn set_draft_aside(
    storage: &mut dyn Storage,
    name: &str,
) -> Result<Option<String>, StoreError> {
    let Some(raw) = draft(storage, name)? else {
        return Ok(None);
    };
    keep(storage, format_args!("draft-{name}"), 0, &raw)?;
    storage.remove(&draft_key(name))?;
    Ok(Some(raw))
}

/// Drops the text of a form that was recorded or abandoned.
///
/// # Errors
/// If the storage does not answer.
pub fn remove_draft(storage: &mut dyn Storage, name: &str) -> Result<(), StoreError> {
    storage.remove(&draft_key(name))
}

/// The names of the forms that begin so.
///
/// # Errors
/// If the storage does not answer.
pub fn draft_names(storage: &dyn Storage, beginning: &str) -> Result<Vec<String>, StoreError> {
    let key = draft_key("");
    let names = storage.keys()?.into_iter();
    let names = names.filter_map(|name| name.strip_prefix(&key).map(str::to_owned));
    Ok(names.filter(|name| name.starts_with(beginning)).collect())
}

/// The id of this device, once it has one.
///
/// # Errors
/// If the storage does not answer. A text that is no id counts as none: a device may take a new
/// one, since the stamps of the old one stay valid.
pub fn device(storage: &dyn Storage) -> Result<Option<Id>, StoreError> {
    Ok(storage
        .get(&device_key())?
        .and_then(|text| text.parse().ok()))
}

/// Gives this device its id.
///
/// # Errors
/// If it could not be written.
pub fn set_device(storage: &mut dyn Storage, id: Id) -> Result<(), StoreError> {
    storage.set(&device_key(), &id.to_string())
}

/// When the user last took a backup.
///
/// # Errors
/// If the storage does not answer. A text that is no instant counts as never.
pub fn last_backup(storage: &dyn Storage) -> Result<Option<Instant>, StoreError> {
    Ok(storage
        .get(&backup_key())?
        .and_then(|text| text.parse().ok()))
}

/// Notes that the user took a backup.
///
/// # Errors
/// If it could not be written.
pub fn set_last_backup(storage: &mut dyn Storage, at: Instant) -> Result<(), StoreError> {
    storage.set(&backup_key(), &at.to_rfc3339())
}

/// Drops everything that is neither the casebook nor the device's id: unfinished forms, texts that
/// were put aside, when the last backup was.
///
/// # Errors
/// If the storage does not answer.
pub fn clear_beside(storage: &mut dyn Storage) -> Result<(), StoreError> {
    let parts = Part::contents().chain([Part::Head]).map(Part::key);
    let stays: Vec<String> = parts.chain([device_key()]).collect();
    for key in storage.keys()? {
        if key.starts_with(PREFIX) && !stays.contains(&key) {
            storage.remove(&key)?;
        }
    }
    Ok(())
}

/// How much of the storage this app fills, in UTF-16 units, keys included: browsers count so.
///
/// # Errors
/// If the storage does not answer.
pub fn used(storage: &dyn Storage) -> Result<usize, StoreError> {
    let mut units = 0;
    for key in storage.keys()?.iter().filter(|key| key.starts_with(PREFIX)) {
        let value = storage.get(key)?.unwrap_or_default();
        units += key.encode_utf16().count() + value.encode_utf16().count();
    }
    Ok(units)
}
