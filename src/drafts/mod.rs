//! Messages: checked against what was recorded before they go out.
//!
//! [`Checker`] is prepared once for a message and its facts, and then judges its words at every
//! keystroke. It knows no language: the phrases it looks for come in a [`Lexicon`].

mod checks;
mod envelope;
mod reading;
mod writing;

pub use checks::{
    Band, Check, Checker, Closest, Complaint, Finding, Fix, Measured, Part, Report, Severity,
    Sibling, Span, Unit, length_of,
};
pub use envelope::Envelope;
pub use reading::{Forms, Lexicon, List, Phrase};
pub use writing::Writing;
