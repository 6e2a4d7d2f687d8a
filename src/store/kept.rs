use std::fmt;

use super::layout::PREFIX;
use super::port::{Storage, StoreError, put};

/// Text that could not be read, put aside as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Its key in the storage.
    pub key: String,
    /// The text.
    pub raw: String,
}

fn prefix() -> String {
    format!("{PREFIX}kept/")
}

/// Everything put aside and not yet forgotten.
///
/// # Errors
/// If the storage does not answer.
pub fn kept(storage: &dyn Storage) -> Result<Vec<Kept>, StoreError> {
    let mut keys = storage.keys()?;
    keys.retain(|key| key.starts_with(&prefix()));
    keys.sort();
    let mut all = Vec::with_capacity(keys.len());
    for key in keys {
        if let Some(raw) = storage.get(&key)? {
            all.push(Kept { key, raw });
        }
    }
    Ok(all)
}

/// Forgets one text that was put aside: the user has it, or does not want it.
///
/// # Errors
/// If the storage does not answer, or the key is not that of a kept text.
pub fn forget_kept(storage: &mut dyn Storage, key: &str) -> Result<(), StoreError> {
    if !key.starts_with(&prefix()) {
        return Err(StoreError::Failed(format!("{key} is not a kept text")));
    }
    storage.remove(key)
}

/// Copies a text aside, unless the same text of the same part already is; gives the copy's key.
pub(super) fn keep(
    storage: &mut dyn Storage,
    part: impl fmt::Display,
    generation: u64,
    raw: &str,
) -> Result<String, StoreError> {
    let of_part = format!("{}{part}-", prefix());
    let known = kept(storage)?;
    if let Some(same) = known
        .iter()
        .find(|k| k.key.starts_with(&of_part) && k.raw == raw)
    {
        return Ok(same.key.clone());
    }
    let mut number = generation;
    let mut key = format!("{of_part}{number}");
    while known.iter().any(|kept| kept.key == key) {
        number += 1;
        key = format!("{of_part}{number}");
    }
    put(storage, &key, raw)?;
    Ok(key)
}
