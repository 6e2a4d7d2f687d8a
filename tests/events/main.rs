//! The events of an opportunity, by their numbers in the specification: the stage before, what
//! happened, the stage after, and what else it does to the plan, the guard, the budget and the
//! promise cycle.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::panic, reason = "a test says what is wrong by panicking")]

#[path = "../common/asking.rs"]
mod asking;
#[path = "../common/mod.rs"]
mod common;

mod bench;
mod corners;
mod decision;
mod derived;
mod endings;
mod happenings;
mod inbound;
mod interviews;
mod standings;
mod table;
mod thanks;
mod waiting;
