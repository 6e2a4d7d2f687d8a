//! Where the focus goes when what had it is gone.

use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::HtmlElement;

/// Brings the focus to an element of this page, which scrolls into view by itself.
pub fn focus_on(id: &'static str) {
    request_animation_frame(move || {
        if let Some(element) = element(id) {
            // Focusing an element of this page is never refused.
            let _focused = element.focus();
        }
    });
}

/// After an action whose button has gone: brings the focus to what took its place, or to what
/// stands before it. Nothing moves.
pub fn focus_stays_near(id: &'static str) {
    request_animation_frame(move || {
        if let Some(element) = element(id).filter(|_| is_lost()) {
            focus_unmoved(&element);
        }
    });
}

/// What has the focus now, to be given it back.
#[must_use]
pub fn focused() -> Option<HtmlElement> {
    let element = document().active_element()?;
    element
        .dyn_into()
        .ok()
        .filter(|element: &HtmlElement| element.tag_name() != "BODY")
}

/// Gives the focus back to what had it, if that is still there and nothing else has it by now.
pub fn give_back(before: HtmlElement) {
    request_animation_frame(move || {
        if before.is_connected() && is_lost() {
            focus_unmoved(&before);
        }
    });
}

/// Whether the focus has fallen out of the page, or was caught by the page itself.
fn is_lost() -> bool {
    let active = document().active_element();
    active.is_none_or(|element| element.tag_name() == "BODY" || element.id() == "main")
}

fn focus_unmoved(element: &HtmlElement) {
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(true);
    // Focusing an element of this page is never refused.
    let _focused = element.focus_with_options(&options);
}

fn element(id: &str) -> Option<HtmlElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}
