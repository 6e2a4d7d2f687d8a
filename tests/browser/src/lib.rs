//! Followthrough in a real browser.
//!
//! A test reads as a person's story: it names what they see and do, by role, name and label, and
//! never by what the page is made of.
//!
//! ```ignore
//! use followthrough_browser::*;
//!
//! #[test]
//! fn the_plan_is_there_without_a_network() {
//!     let site = Site::product();
//!     let browser = Browser::phone().now("2026-12-03T14:20:00Z").start();
//!     let page = browser.visit(&site);
//!
//!     page.button("Try with sample data").click();
//!     page.is_kept_offline();
//!     site.stop();
//!     page.reload();
//!
//!     page.heading("Today").appears();
//!     browser.end();
//! }
//! ```
//!
//! Where to start reading: [`Site`] is the host, [`Launch`] what kind of browser and when,
//! [`Browser`] the running one, [`Page`] a tab, [`Part`] something on it, [`Find`] how it is
//! found. Whatever is not there yet is waited for, up to [`PATIENCE`]; what never comes fails the
//! test with a list of what was there instead, and a screenshot.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "this package is a test: what it cannot do fails the test, and it tells the browser the time"
)]

mod accessibility;
mod browser;
mod chromedriver;
mod clock;
mod download;
mod failure;
mod find;
mod launch;
mod log;
mod netlog;
mod page;
mod part;
pub mod screens;
mod session;
mod shots;
mod site;

pub use browser::Browser;
pub use download::Download;
pub use failure::PATIENCE;
pub use find::{Find, Name, Role, any, containing, starting};
pub use launch::Launch;
pub use page::Page;
pub use part::Part;
pub use shots::take as take_shots;
pub use site::Site;
pub use thirtyfour::Key;
