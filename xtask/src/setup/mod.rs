//! Set-up: whatever a command needs is looked for, and installed only where it is missing.
//!
//! Nothing here writes into the checkout. Rust's own parts come through rustup, cargo tools go to
//! cargo's bin directory and npm's binaryen to the user's cache, so that a second clone on the
//! same machine finds all of them. Every part is safe to run again.

pub mod binaryen;
pub mod browser;
pub mod cargo_tool;
mod debian;
mod find;
mod lockfile;
pub mod rust;
pub mod valgrind;
