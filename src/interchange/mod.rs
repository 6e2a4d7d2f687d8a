//! Wire formats: the casebook file, its JSON Schema, and the plan as it is printed.
//!
//! The records of [`crate::domain`] are themselves the shape of version 1; the schema test holds
//! that shape still. When version 2 comes, copies of the old shape are frozen here and migrated.

mod blame;
mod check;
mod leftovers;
mod locate;
mod places;
mod plan;
mod problem;
mod read;
#[cfg(not(target_arch = "wasm32"))]
mod schema;
mod write;

pub use plan::plan_json;
pub use problem::{Problem, Wrong};
pub use read::{read_casebook, read_compact};
#[cfg(not(target_arch = "wasm32"))]
pub use schema::casebook_schema;
pub use write::{write_casebook, write_compact};

/// What stands in a casebook file's `format`.
pub const FORMAT: &str = "followthrough-casebook";

/// The version of the format that this code writes.
pub const VERSION: u32 = 1;

/// A longer file is refused unread: it cannot come from this app. (policy)
pub const MAX_BYTES: usize = 32 * 1024 * 1024;
