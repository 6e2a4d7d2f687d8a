//! The acceptance scenarios: each from the facts in its casebook file to the dates, states and
//! verdicts that the specification names.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::panic, reason = "a test says what is wrong by panicking")]

#[path = "../common/asking.rs"]
mod asking;
#[path = "../common/mod.rs"]
mod common;

mod changes;
mod decision;
mod desk;
mod follow_ups;
mod thanks;
mod two;
mod waiting;
mod zones;
