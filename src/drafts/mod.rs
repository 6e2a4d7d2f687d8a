//! Messages: checked against what was recorded before they go out.
//!
//! [`Checker`] is prepared once for a message and its facts, and then judges its words at every
//! keystroke. It knows no language: the phrases it looks for come in a [`Lexicon`].

mod checks;
mod envelope;
pub mod hand_over;
mod reading;
mod script;
mod writing;

pub use checks::{Check, Checker, Complaint, Finding, Fix, Part, Report, Severity, Sibling, Span};
pub use envelope::Envelope;
pub use reading::{Lexicon, List, Phrase};
pub use script::{Branch, Script, script};
pub use writing::Writing;
