use std::collections::BTreeMap;

use super::port::{Storage, StoreError};

/// A storage that forgets with the page: for tests, and for a browser that refuses its own.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    entries: BTreeMap<String, String>,
    quota: Option<usize>,
    fault: Option<(usize, Fault)>,
    writes: usize,
}

/// How a [`Memory`] is told to go wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// One write fails, and the next one works.
    Once(StoreError),
    /// This write and all after it fail.
    Lasting(StoreError),
    /// One write is reported as done and was not.
    Silent,
}

impl Memory {
    /// An empty one without limits.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// With room for so many UTF-16 units, keys included.
    #[must_use]
    pub fn with_quota(mut self, units: usize) -> Self {
        self.quota = Some(units);
        self
    }

    /// With a fault at the n-th write from now, counted from zero; removing counts as writing.
    #[must_use]
    pub fn with_fault(mut self, nth: usize, fault: Fault) -> Self {
        self.fault = Some((self.writes + nth, fault));
        self
    }

    /// How many writes were asked for.
    #[must_use]
    pub fn writes(&self) -> usize {
        self.writes
    }

    /// Whether this write is to be carried out.
    fn count_write(&mut self) -> Result<bool, StoreError> {
        let number = self.writes;
        self.writes += 1;
        match &self.fault {
            Some((nth, Fault::Once(error))) if *nth == number => Err(error.clone()),
            Some((nth, Fault::Lasting(error))) if *nth <= number => Err(error.clone()),
            Some((nth, Fault::Silent)) if *nth == number => Ok(false),
            _ => Ok(true),
        }
    }
}

fn units(key: &str, value: &str) -> usize {
    key.encode_utf16().count() + value.encode_utf16().count()
}

impl Storage for Memory {
    fn keys(&self) -> Result<Vec<String>, StoreError> {
        Ok(self.entries.keys().cloned().collect())
    }

    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        Ok(self.entries.get(key).cloned())
    }

    fn set(&mut self, key: &str, value: &str) -> Result<(), StoreError> {
        if !self.count_write()? {
            return Ok(());
        }
        if let Some(quota) = self.quota {
            let others = self.entries.iter().filter(|(other, _)| *other != key);
            let filled: usize = others.map(|(other, text)| units(other, text)).sum();
            if filled + units(key, value) > quota {
                return Err(StoreError::Full);
            }
        }
        self.entries.insert(key.to_owned(), value.to_owned());
        Ok(())
    }

    fn remove(&mut self, key: &str) -> Result<(), StoreError> {
        if self.count_write()? {
            self.entries.remove(key);
        }
        Ok(())
    }
}
