use gloo_timers::callback::Timeout;
use js_sys::{Array, Reflect, Uint8Array};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, DomException, File, FilePropertyBag, HtmlAnchorElement, Navigator,
    ShareData, Url, Window,
};

/// How a file left the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delivery {
    /// The browser was handed a download. Whether the user kept it, it does not tell.
    Downloaded,
    /// The user passed it on with the device's share sheet.
    Shared,
    /// The user closed the share sheet.
    Cancelled,
}

/// Why a file could not be written or read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileError {
    /// The browser does not do it.
    Unavailable,
    /// It is larger than this app reads.
    TooLarge,
    /// It could not be read, or is no longer there.
    Unreadable,
    /// It is not text in UTF-8.
    NotText,
}

/// Gives the user a text as a file. Call it from a tap: browsers demand one for sharing.
///
/// An app on the home screen of a phone cannot download on every system, so there the share sheet
/// comes first. Everywhere else, and if sharing fails, the file is downloaded.
///
/// # Errors
/// [`FileError::Unavailable`] if the browser can do neither: then show the text, to be copied.
pub async fn save_text(name: &str, mime: &str, text: &str) -> Result<Delivery, FileError> {
    let window = web_sys::window().ok_or(FileError::Unavailable)?;
    if is_on_home_screen(&window)
        && let Some(delivery) = share(&window.navigator(), name, mime, text).await
    {
        return Ok(delivery);
    }
    download(&window, name, mime, text).map_err(|_| FileError::Unavailable)?;
    Ok(Delivery::Downloaded)
}

/// Reads a file that the user chose: UTF-8, with or without a byte order mark.
///
/// # Errors
/// If it has more than `most` bytes, cannot be read, or is no text.
pub async fn read_text(file: &File, most: usize) -> Result<String, FileError> {
    if file.size() > most as f64 {
        return Err(FileError::TooLarge);
    }
    let buffer = JsFuture::from(file.array_buffer())
        .await
        .map_err(|_| FileError::Unreadable)?;
    let bytes = Uint8Array::new(&buffer).to_vec();
    let text = String::from_utf8(bytes).map_err(|_| FileError::NotText)?;
    Ok(text
        .strip_prefix('\u{feff}')
        .map(str::to_owned)
        .unwrap_or(text))
}

fn is_on_home_screen(window: &Window) -> bool {
    let matches = |query| {
        window
            .match_media(query)
            .ok()
            .flatten()
            .is_some_and(|q| q.matches())
    };
    let navigator = window.navigator();
    let ios = Reflect::get(&navigator, &"standalone".into()).is_ok_and(|value| value.is_truthy());
    (ios || matches("(display-mode: standalone)")) && matches("(pointer: coarse)")
}

/// None if the share sheet does not take it.
async fn share(navigator: &Navigator, name: &str, mime: &str, text: &str) -> Option<Delivery> {
    let can = |what: &str| Reflect::has(navigator, &what.into()).unwrap_or(false);
    if !can("canShare") || !can("share") {
        return None;
    }
    let options = FilePropertyBag::new();
    options.set_type(mime);
    let file = File::new_with_str_sequence_and_options(&Array::of1(&text.into()), name, &options);
    let data = ShareData::new();
    data.set_files(&Array::of1(&file.ok()?.into()));
    if !navigator.can_share_with_data(&data) {
        return None;
    }
    match JsFuture::from(navigator.share_with_data(&data)).await {
        Ok(_) => Some(Delivery::Shared),
        Err(error) => {
            let cancelled = |e: &DomException| e.name() == "AbortError";
            error
                .dyn_ref()
                .is_some_and(cancelled)
                .then_some(Delivery::Cancelled)
        }
    }
}

fn download(window: &Window, name: &str, mime: &str, text: &str) -> Result<(), JsValue> {
    let document = window.document().ok_or(JsValue::UNDEFINED)?;
    let body = document.body().ok_or(JsValue::UNDEFINED)?;
    let options = BlobPropertyBag::new();
    options.set_type(mime);
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options)?;
    let link: HtmlAnchorElement = document.create_element("a")?.dyn_into()?;
    let url = Url::create_object_url_with_blob(&blob)?;
    link.set_href(&url);
    link.set_download(name);
    link.set_hidden(true);
    // Some browsers only follow a link that is in the page.
    let clicked = body.append_child(&link).map(|_| link.click());
    link.remove();
    // Some browsers fetch the blob only after the click has returned.
    Timeout::new(REVOKE_AFTER_MS, move || drop(Url::revoke_object_url(&url))).forget();
    clicked
}

const REVOKE_AFTER_MS: u32 = 60_000;
