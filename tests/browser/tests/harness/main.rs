//! Whether the harness itself can be trusted: its own little pages in a real browser.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "helpers of tests are tests too"
)]

mod clock;
mod doing;
mod failing;
mod files;
mod finding;
mod offline;
mod pictures;
mod profile;
mod watching;

use followthrough_browser::{Browser, Page, Site};

/// The pages beside this file.
fn pages() -> Site {
    Site::of(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/harness/pages"))
}

/// One of them on a phone.
fn on_a_phone(site: &Site, page: &str) -> (Browser, Page) {
    let browser = Browser::phone().start();
    let tab = browser.page();
    tab.open(&site.url(page));
    (browser, tab)
}
