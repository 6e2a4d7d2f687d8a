//! What native code hands to the browser: casebooks, and the plans that it printed of them.

use serde::{Deserialize, Serialize};

/// A casebook and its plans at several moments.
#[derive(Serialize, Deserialize)]
pub struct Sample {
    /// What to call it when something is wrong.
    pub name: String,
    /// The casebook's file.
    pub file: String,
    /// The plans, each with its moment in RFC 3339.
    pub plans: Vec<(String, String)>,
}
