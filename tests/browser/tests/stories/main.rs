//! The built app, driven as a user drives it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "helpers of tests are tests too"
)]

mod acting;
mod addresses;
mod data;
mod main_job;
mod samples;
mod steps;
mod style;
