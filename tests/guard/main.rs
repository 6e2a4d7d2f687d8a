//! The guard, step by step: what it says of a contact, in which order, and from when it is
//! possible. Each table has the smallest casebook that shows it.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::panic, reason = "a test says what is wrong by panicking")]

#[path = "../common/asking.rs"]
mod asking;
#[path = "../common/mod.rs"]
mod common;

mod agreement;
mod anchors;
mod bench;
mod budget;
mod calls;
mod invariants;
mod invitations;
mod offers;
mod people;
mod quiet;
mod spacing;
mod stages;
mod thanks;
