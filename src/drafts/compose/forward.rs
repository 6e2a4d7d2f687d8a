use super::facts::{Facts, Value};
use super::gap::{Gap, Missing};
use super::letters::Letters;
use super::name::{asked_for, greeted};
use super::sheet::Sheet;
use super::{Composed, Wording};
use crate::domain::{Casebook, Id, Known};
use crate::drafts::Envelope;
use crate::rules::{Context, Index, Situation};

/// A message to the recruiter with a note inside that is meant for somebody else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forward {
    /// The recruiter, or whoever else routes messages.
    pub to: Id,
    /// The subject line.
    pub subject: String,
    /// The request, and the note below it.
    pub text: String,
    /// What the user still has to fill in, in the request and in the note.
    pub gaps: Vec<Gap>,
}

/// Asks the recruiter to pass a note on; none where nobody is known who could.
#[must_use]
pub fn forward(
    book: &Casebook,
    context: Context<'_>,
    letters: &Letters,
    envelope: &Envelope,
    note: &Composed,
    wording: Wording,
) -> Option<Forward> {
    let opportunity = book.opportunities.get(envelope.opportunity)?;
    let index = Index::new(book);
    let situation = Situation::read(book, &index, context, opportunity);
    let others = situation.recruiters.iter().copied();
    let mut others = others
        .chain(situation.main_contact)
        .filter(|person| Some(person.id) != envelope.to && person.contact_allowed != Known::No);
    let recruiter = others.next()?;
    let to_recruiter = Envelope {
        to: Some(recruiter.id),
        recipients: Vec::new(),
        attachments: Vec::new(),
        ..envelope.clone()
    };
    let facts = Facts::gather(&situation, letters, &to_recruiter, &[]);
    let mut sheet = Sheet::new(&facts, u32::try_from(wording.again).unwrap_or(0));
    let reader = envelope.to.and_then(|id| book.people.get(id));
    let name = reader.map(asked_for).unwrap_or_default();
    sheet.set(
        "reader",
        Value::or(&greeted(recruiter), Missing::ReaderName),
    );
    sheet.set("other", Value::or(&name, Missing::ReaderName));
    sheet.subject(letters.forward_subject, letters.forward_subject_short);
    sheet.say(letters.forward);
    sheet.say(letters.forward_thanks);
    let request = sheet.letter();
    let text = [&request.text, letters.forward_below, &note.text].join("\n\n");
    let mut gaps = request.gaps;
    gaps.extend(note.gaps.iter().cloned());
    Some(Forward {
        to: recruiter.id,
        subject: request.subject,
        text,
        gaps,
    })
}
