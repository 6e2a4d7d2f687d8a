use js_sys::Reflect;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DomException, Navigator, ShareData};

/// Why a text could not be handed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HandingError {
    /// The browser does not do it.
    Unavailable,
    /// It does, and not now: no permission, or not from this place.
    Refused,
}

/// What became of a share sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shared {
    /// The user chose an app. Whether anything was sent from there, nobody tells.
    Passed,
    /// The user closed it.
    Cancelled,
}

/// Puts a text on the clipboard. Call it from a tap: browsers demand one.
///
/// # Errors
/// If the browser has no clipboard for this page, or does not let it be written.
pub async fn copy_text(text: &str) -> Result<(), HandingError> {
    let navigator = navigator().ok_or(HandingError::Unavailable)?;
    if !has(&navigator, "clipboard") {
        return Err(HandingError::Unavailable);
    }
    let written = JsFuture::from(navigator.clipboard().write_text(text)).await;
    written.map(drop).map_err(|_| HandingError::Refused)
}

/// Whether the browser has a share sheet.
#[must_use]
pub fn can_share() -> bool {
    navigator().is_some_and(|navigator| has(&navigator, "share"))
}

/// Opens the share sheet of the device with a text. Call it from a tap: browsers demand one.
///
/// # Errors
/// If the browser has none, or does not open it now.
pub async fn share_text(title: &str, text: &str) -> Result<Shared, HandingError> {
    let navigator = navigator().filter(|navigator| has(navigator, "share"));
    let navigator = navigator.ok_or(HandingError::Unavailable)?;
    let data = ShareData::new();
    if !title.is_empty() {
        data.set_title(title);
    }
    data.set_text(text);
    match JsFuture::from(navigator.share_with_data(&data)).await {
        Ok(_) => Ok(Shared::Passed),
        Err(error) => {
            let closed = |error: &DomException| error.name() == "AbortError";
            match error.dyn_ref::<DomException>().is_some_and(closed) {
                true => Ok(Shared::Cancelled),
                false => Err(HandingError::Refused),
            }
        }
    }
}

/// Opens the browser's print dialog for the page as it is.
///
/// # Errors
/// If the browser does not print.
pub fn print() -> Result<(), HandingError> {
    let window = web_sys::window().ok_or(HandingError::Unavailable)?;
    window.print().map_err(|_| HandingError::Unavailable)
}

fn navigator() -> Option<Navigator> {
    Some(web_sys::window()?.navigator())
}

/// Outside of a secure page these are absent, whatever the types say.
fn has(navigator: &Navigator, what: &str) -> bool {
    Reflect::get(navigator, &JsValue::from_str(what)).is_ok_and(|value| !value.is_undefined())
}
