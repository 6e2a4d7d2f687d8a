//! Messages: checked against what was recorded before they go out.
//!
//! [`Checker`] is prepared once for a message and its facts, and then judges its words at every
//! keystroke. [`compose`] puts a message together from the same facts. Neither knows a language: the
//! phrases looked for come in a [`Lexicon`], the sentences written in [`Letters`].

mod checks;
mod compose;
mod envelope;
pub mod hand_over;
mod reading;
mod script;
mod siblings;
mod writing;

pub use checks::{
    Band, Check, Checker, Closest, Complaint, Finding, Fix, Measured, Part, Report, Severity, Span,
    Unit,
};
pub use compose::{
    Composed, Forward, Gap, Letters, Missing, Place, Signer, Supply, Variants, Wording, compose,
    courtesy_envelope, envelope, forward, kind_by, open_gaps, supply,
};
pub use envelope::Envelope;
pub use reading::{Forms, Lexicon, List, Phrase};
pub use script::{Branch, Script, script};
pub use siblings::Sibling;
pub use writing::Writing;
