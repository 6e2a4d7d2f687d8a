//! The 55 checks, in files by what they look at.

mod attachments;
mod budget;
mod check;
mod claims;
mod elements;
mod finding;
mod form;
mod gaps;
mod length;
mod likeness;
mod manner;
mod matter;
mod named;
mod names;
mod point;
mod questions;
mod recorded;
mod strengths;
mod terms;
mod titles;
mod topics;
mod verdicts;

pub use check::Check;
pub use finding::{Complaint, Finding, Fix, Part, Severity, Span};
pub(super) use form::is_signed;
pub use length::{Band, Measured, Unit};
pub use likeness::Closest;

use super::reading::{Letter, Reader};
use super::{Envelope, Lexicon, List, Sibling};
use crate::domain::{Casebook, ContactKind};
use crate::rules::{Context, Index, Situation};
use attachments::Attachments;
use budget::{Budget, Guard};
use claims::Claims;
use elements::Elements;
use gaps::Gaps;
use likeness::Likeness;
use manner::Manner;
use matter::{Matter, Notes, Records};
use names::Names;
use questions::Questions;
use recorded::Recorded;
use strengths::Strengths;
use terms::Terms;
use titles::Titles;
use topics::Topics;
use verdicts::Verdicts;

/// What came of looking at a message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// What was found: errors first, then in the order of the text.
    pub findings: Vec<Finding>,
    /// What was looked at and found in order, in the order of the specification.
    pub passed: Vec<Check>,
    /// How many words there are between greeting and signature.
    pub words: usize,
    /// How long it is, in the unit that counts for its kind.
    pub length: Option<Measured>,
    /// The other note that is most like it.
    pub closest: Option<Closest>,
}

/// Made ready for one message: judges its words at every keystroke, and reads only what changed
/// since the last.
pub struct Checker {
    subject: Reader,
    text: Reader,
    matter: Matter,
    lexicon: &'static Lexicon,
    manner: Manner,
    elements: Elements,
    questions: Questions,
    terms: Terms,
    attachments: Attachments,
    budget: Budget,
    recorded: Recorded,
    names: Names,
    titles: Titles,
    topics: Topics,
    strengths: Strengths,
    likeness: Likeness,
    claims: Claims,
    gaps: Gaps,
}

impl Checker {
    /// Makes ready for a message; none where its opportunity is not in the casebook. `drafted` are
    /// the messages that are written but not in the history yet; what was sent is read from there.
    #[must_use]
    pub fn new(
        book: &Casebook,
        context: Context<'_>,
        lexicon: &'static Lexicon,
        envelope: Envelope,
        drafted: &[Sibling],
    ) -> Option<Self> {
        let opportunity = book.opportunities.get(envelope.opportunity)?;
        let index = Index::new(book);
        let situation = Situation::read(book, &index, context, opportunity);
        let records = Records {
            book,
            context,
            index: &index,
            situation: &situation,
            matcher: lexicon.matcher(),
            forms: lexicon.forms,
        };
        let matter = Matter::gather(&records, envelope, drafted);
        let names = Names::gather(&records, &matter);
        let titles = Titles::gather(&records, &matter);
        let plain: Vec<u64> = titles.words().collect();
        let notes = Notes::read(&matter, records.matcher);
        let guard = Guard::ask(&records, &matter);
        Some(Self {
            subject: Reader::default(),
            text: Reader::default(),
            manner: Manner::prepare(&records, &matter),
            elements: Elements::prepare(&records),
            questions: Questions::prepare(&records, &matter),
            terms: Terms::prepare(&records, &matter),
            attachments: Attachments::prepare(&matter),
            budget: Budget::prepare(&records, &matter, &guard),
            recorded: Recorded::gather(&records, &matter),
            topics: Topics::gather(&records, &matter, &guard, &notes, &plain),
            strengths: Strengths::gather(&records, &plain),
            likeness: Likeness::gather(&records, &notes, &names, &titles),
            claims: Claims::gather(&records, &matter, &notes),
            gaps: Gaps::gather(&records, &matter),
            names,
            titles,
            lexicon,
            matter,
        })
    }

    /// Looks at the words as they stand now.
    #[must_use]
    pub fn check(&mut self, subject: &str, text: &str) -> Report {
        let (matcher, forms) = (self.lexicon.matcher(), &self.lexicon.forms);
        let message = Written {
            subject: self.subject.read(subject, matcher),
            text: self.text.read(text, matcher),
        };
        let mut verdicts = Verdicts::new(&self.matter);
        let matter = &self.matter;
        self.manner.judge(matter, &message, &mut verdicts);
        self.elements.judge(matter, &message, &mut verdicts);
        self.questions.judge(matter, &message, &mut verdicts);
        self.terms.judge(matter, matcher, &message, &mut verdicts);
        self.attachments.judge(&message, &mut verdicts);
        self.budget
            .judge(&self.questions, matter, &message, &mut verdicts);
        point::judge(matter, &message, &mut verdicts);
        names::judge(
            &self.names,
            &self.recorded,
            forms,
            matter,
            &message,
            &mut verdicts,
        );
        form::judge(&self.recorded, forms, matter, &message, &mut verdicts);
        titles::judge(&self.titles, matter, &message, &mut verdicts);
        topics::judge(&self.topics, &self.titles, matter, &message, &mut verdicts);
        strengths::judge(&self.strengths, matter, &message.text, &mut verdicts);
        claims::judge(&self.claims, matcher, &message.text, &mut verdicts);
        gaps::judge(&self.gaps, forms, &message, &mut verdicts);
        let length = length::judge(matter, &message, &mut verdicts);
        let closest = likeness::judge(
            &self.likeness,
            &self.names,
            &self.titles,
            &self.topics,
            &message.text,
            &mut verdicts,
        );
        verdicts.report(message.text.body.len(), length, closest)
    }
}

/// A message's words, read.
struct Written<'t> {
    subject: Letter<'t>,
    text: Letter<'t>,
}

impl<'t> Written<'t> {
    /// What is judged by the same lists: a subject line says no more than the text may.
    fn parts(&self) -> [(Part, &Letter<'t>); 2] {
        [(Part::Text, &self.text), (Part::Subject, &self.subject)]
    }
}

/// Where that ends what is said in any case: in a call script before the first line for one of the
/// things that may happen.
fn opening(matter: &Matter, letter: &Letter<'_>) -> usize {
    if matter.envelope.kind != ContactKind::CheckinCall {
        return letter.body.end;
    }
    let begins_line = |at: usize| {
        let before = &letter.text[..letter.tokens[at].range.start];
        before
            .trim_end_matches([' ', '\t', '-', '*', '•'])
            .ends_with('\n')
    };
    let mut branches = letter.of(List::Branch).map(|hit| hit.tokens.start);
    let first = branches.find(|at| letter.tokens[*at].capital && begins_line(*at));
    first.unwrap_or(letter.body.end)
}
