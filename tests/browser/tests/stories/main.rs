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
mod answers;
mod data;
mod decisions;
mod details;
mod endings;
mod guidance;
mod keeping;
mod large_text;
mod main_job;
mod samples;
mod sent;
mod steps;
mod style;
mod ways;
mod writing;
