use std::fmt;

/// A place that keeps texts under keys: the browser's localStorage, or [`super::Memory`].
///
/// A single `set` is carried out whole or not at all; a sequence of them may stop anywhere. What
/// every implementation must do beyond that stands in [`super::conformance`].
pub trait Storage {
    /// Every key there is, in no order, of other apps of the same origin too.
    ///
    /// # Errors
    /// If the storage does not answer.
    fn keys(&self) -> Result<Vec<String>, StoreError>;

    /// The text under a key.
    ///
    /// # Errors
    /// If the storage does not answer; an absent key is no error.
    fn get(&self, key: &str) -> Result<Option<String>, StoreError>;

    /// Puts a text under a key, in the place of the one that was there.
    ///
    /// # Errors
    /// If it could not be written; then the old text is still there.
    fn set(&mut self, key: &str, value: &str) -> Result<(), StoreError>;

    /// Takes a key away; one that is absent already is no error.
    ///
    /// # Errors
    /// If the storage does not answer.
    fn remove(&mut self, key: &str) -> Result<(), StoreError>;
}

/// Why a storage did not do what it was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreError {
    /// There is none, or the browser refuses it: private mode, or a setting.
    Unavailable,
    /// There is no room for it.
    Full,
    /// Anything else, in the words of whoever failed.
    Failed(String),
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unavailable => f.write_str("the storage is not available"),
            Self::Full => f.write_str("the storage is full"),
            Self::Failed(why) => write!(f, "the storage failed: {why}"),
        }
    }
}

impl std::error::Error for StoreError {}

/// Writes a text and reads it back: only then does it count as written.
pub(super) fn put(storage: &mut dyn Storage, key: &str, value: &str) -> Result<(), StoreError> {
    storage.set(key, value)?;
    verify(storage, key, Some(value))
}

/// Takes a key away and looks that it is gone.
pub(super) fn clear(storage: &mut dyn Storage, key: &str) -> Result<(), StoreError> {
    storage.remove(key)?;
    verify(storage, key, None)
}

fn verify(storage: &dyn Storage, key: &str, expected: Option<&str>) -> Result<(), StoreError> {
    if storage.get(key)?.as_deref() == expected {
        Ok(())
    } else {
        Err(StoreError::Failed(format!(
            "{key} does not read back as it was written"
        )))
    }
}
