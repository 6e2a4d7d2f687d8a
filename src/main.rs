//! Mounts the app in the page.

use leptos::prelude::*;
use wasm_bindgen::JsCast as _;

fn main() {
    console_error_panic_hook::set_once();
    let Some(root) = leptos::prelude::document().get_element_by_id("app") else {
        return;
    };
    // The shell that was painted before the app started makes room for it.
    root.set_text_content(None);
    let root = root.unchecked_into::<web_sys::HtmlElement>();
    leptos::mount::mount_to(root, || view! { <followthrough::ui::Root/> }).forget();
}
