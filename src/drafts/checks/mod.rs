//! The 55 checks, in files by what they look at.

mod check;
mod finding;
mod manner;
mod matter;
mod verdicts;

pub use check::Check;
pub use finding::{Complaint, Finding, Fix, Part, Severity, Span};

use super::reading::{Letter, Matcher};
use super::{Envelope, Lexicon};
use crate::domain::{Casebook, ContactKind, Id};
use crate::rules::{Context, Index, Situation};
use matter::{Matter, Records};
use verdicts::Verdicts;

/// Another message that counts as written: likeness and claims are judged against it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sibling {
    /// To whom.
    pub to: Option<Id>,
    /// What it is.
    pub kind: ContactKind,
    /// The interview it belongs to.
    pub interview: Option<Id>,
    /// Its words.
    pub text: String,
}

/// What came of looking at a message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// What was found: errors first, then in the order of the text.
    pub findings: Vec<Finding>,
    /// What was looked at and found in order, in the order of the specification.
    pub passed: Vec<Check>,
    /// How many words there are between greeting and signature.
    pub words: usize,
}

/// Made ready for one message: judges its words at every keystroke.
pub struct Checker {
    matter: Matter,
    matcher: Matcher,
}

impl Checker {
    /// Makes ready for a message; none where its opportunity is not in the casebook. `drafted` are
    /// the messages that are written but not in the history yet; what was sent is read from there.
    #[must_use]
    pub fn new(
        book: &Casebook,
        context: Context<'_>,
        lexicon: &Lexicon,
        envelope: Envelope,
        drafted: &[Sibling],
    ) -> Option<Self> {
        let opportunity = book.opportunities.get(envelope.opportunity)?;
        let index = Index::new(book);
        let situation = Situation::read(book, &index, context, opportunity);
        let matcher = Matcher::new(lexicon);
        let records = Records {
            book,
            context,
            index: &index,
            situation: &situation,
            matcher: &matcher,
        };
        Some(Self {
            matter: Matter::gather(&records, envelope, drafted),
            matcher,
        })
    }

    /// Looks at the words as they stand now.
    #[must_use]
    pub fn check(&self, subject: &str, text: &str) -> Report {
        let message = Written {
            subject: Letter::read(subject, &self.matcher),
            text: Letter::read(text, &self.matcher),
        };
        let mut verdicts = Verdicts::new(&self.matter);
        manner::judge(&self.matter, &message, &mut verdicts);
        verdicts.report(message.text.body.len())
    }
}

/// A message's words, read.
struct Written<'t> {
    subject: Letter<'t>,
    text: Letter<'t>,
}
