use gloo_storage::Storage as _;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::DomException;

use crate::store::{self, Storage, StoreError};

/// The browser's localStorage.
#[derive(Clone, Debug)]
pub struct LocalStorage {
    raw: web_sys::Storage,
}

impl LocalStorage {
    /// Asks for it, and tries it with a look.
    ///
    /// # Errors
    /// Where the browser refuses it, as in some private modes and by a setting: then the app
    /// keeps the casebook in memory only, and says so.
    pub fn open() -> Result<Self, StoreError> {
        let window = web_sys::window().ok_or(StoreError::Unavailable)?;
        // gloo's handle panics where there is none, so that is asked first.
        match window.local_storage() {
            Ok(Some(_)) => {}
            Ok(None) | Err(_) => return Err(StoreError::Unavailable),
        }
        let raw = gloo_storage::LocalStorage::raw();
        raw.length().map_err(|_| StoreError::Unavailable)?;
        Ok(Self { raw })
    }
}

impl Storage for LocalStorage {
    fn keys(&self) -> Result<Vec<String>, StoreError> {
        let length = self.raw.length().map_err(classify)?;
        let keys = (0..length).filter_map(|index| self.raw.key(index).transpose());
        keys.collect::<Result<_, _>>().map_err(classify)
    }

    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.raw.get_item(key).map_err(classify)
    }

    fn set(&mut self, key: &str, value: &str) -> Result<(), StoreError> {
        self.raw.set_item(key, value).map_err(classify)
    }

    fn remove(&mut self, key: &str) -> Result<(), StoreError> {
        self.raw.remove_item(key).map_err(classify)
    }
}

/// How much of localStorage this app fills, in UTF-16 units; browsers give 5,242,880 to an origin.
///
/// # Errors
/// If the browser refuses it.
pub fn storage_used() -> Result<usize, StoreError> {
    store::used(&LocalStorage::open()?)
}

/// Firefox has names and numbers of its own for a full storage; everything thrown is a failure.
fn classify(thrown: JsValue) -> StoreError {
    let Some(exception) = thrown.dyn_ref::<DomException>() else {
        return StoreError::Failed(format!("{thrown:?}"));
    };
    match (exception.name().as_str(), exception.code()) {
        ("QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED", _) | (_, 22 | 1014) => {
            StoreError::Full
        }
        ("SecurityError", _) | (_, 18) => StoreError::Unavailable,
        (name, _) => StoreError::Failed(format!("{name}: {}", exception.message())),
    }
}
