//! Messages put together from what was recorded. (D.6)
//!
//! [`envelope`] says what is written to whom, [`compose`] writes it out of the slots of a language's
//! [`Letters`]. The same facts give the same words. Nothing is invented: a fact that is missing
//! leaves a [`Gap`] that the user sees, and that the checks refuse.

mod address;
mod answer;
mod checkin;
mod courtesy;
mod details;
mod facts;
mod flexibility;
mod forward;
mod gap;
mod invitation;
mod letters;
mod name;
mod offer;
mod recruiter;
mod refusal;
mod sheet;
mod strengths;
mod supply;
mod thanks;
mod useful;
mod words;

pub use address::{courtesy_envelope, envelope, kind_by};
pub use forward::{Forward, forward};
pub use gap::{Gap, Missing, open_gaps};
pub use letters::{Letters, Variants};
pub use supply::{Place, Signer, Supply, supply};

use super::{Check, Checker, Envelope, Finding, Sibling};
use crate::domain::{Attachment, Casebook, ContactKind, Id};
use crate::rules::{Context, Index, Situation};
use facts::Facts;
use sheet::Sheet;

/// How many wordings are tried to find some that nobody else has.
const WORDINGS: u32 = 48;

/// How the user wants it worded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wording {
    /// Counted up for another wording.
    pub again: usize,
    /// How many characters a LinkedIn invitation may have; its two limits change, so it is a
    /// setting.
    pub invitation_limit: usize,
}

impl Default for Wording {
    fn default() -> Self {
        Self {
            again: 0,
            invitation_limit: 200,
        }
    }
}

/// A message as it was put together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Composed {
    /// The subject line; empty where there is none.
    pub subject: String,
    /// The text.
    pub text: String,
    /// The topics that it speaks of.
    pub topics_used: Vec<Id>,
    /// What the user still has to fill in, in the order of the text.
    pub gaps: Vec<Gap>,
    /// What goes with it.
    pub attachments: Vec<Attachment>,
}

/// A message from the record; none for an opportunity that is not in the casebook, or a kind that
/// is not composed. `drafted` are other messages that are written but not sent.
#[must_use]
pub fn compose(
    book: &Casebook,
    context: Context<'_>,
    letters: &Letters,
    envelope: &Envelope,
    drafted: &[Sibling],
    wording: Wording,
) -> Option<Composed> {
    let opportunity = book.opportunities.get(envelope.opportunity)?;
    let index = Index::new(book);
    let situation = Situation::read(book, &index, context, opportunity);
    let facts = Facts::gather(&situation, letters, envelope, drafted);
    let mut checker = Checker::new(book, context, letters.lexicon, envelope.clone(), drafted)?;
    // The fewest findings of likeness first; most messages are content with the first wording.
    let (mut distinct, mut alike): (Vec<Composed>, Vec<(usize, Composed)>) = Default::default();
    for seed in 0..WORDINGS {
        let composed = write(Sheet::new(&facts, seed), wording)?;
        if distinct.contains(&composed) || alike.iter().any(|(_, known)| *known == composed) {
            continue;
        }
        let report = checker.check(&composed.subject, &composed.text);
        if report.findings.iter().any(is_likeness) {
            let percent = report.closest.map_or(0, |closest| closest.percent);
            alike.push((percent, composed));
        } else {
            distinct.push(composed);
        }
        if distinct.len() > wording.again {
            return distinct.pop();
        }
    }
    if distinct.is_empty() {
        alike.sort_by_key(|(percent, _)| *percent);
        distinct.extend(alike.into_iter().map(|(_, composed)| composed));
    }
    let at = wording.again % distinct.len().max(1);
    distinct.into_iter().nth(at)
}

/// Whether it says that two notes are alike.
fn is_likeness(finding: &Finding) -> bool {
    matches!(
        finding.check,
        Check::NotCopyOfSibling | Check::NotCopyOfOwnEarlierNote
    )
}

fn write(sheet: Sheet<'_>, wording: Wording) -> Option<Composed> {
    let composed = match sheet.facts.envelope.kind {
        ContactKind::ThankEmail => thanks::email(sheet),
        ContactKind::HandwrittenNote => thanks::card(sheet),
        ContactKind::RecruiterThanks => recruiter::thanks(sheet),
        ContactKind::LinkedinInvitation => invitation::invite(&sheet, wording.invitation_limit),
        ContactKind::CheckinEmail => checkin::email(sheet),
        ContactKind::CheckinCall => checkin::call(sheet),
        ContactKind::Voicemail => checkin::voicemail(sheet),
        ContactKind::ValueAddEmail => useful::value(sheet),
        ContactKind::CommitmentDelivery => useful::delivery(sheet),
        ContactKind::AnchorEmail => refusal::anchor(sheet),
        ContactKind::RejectionReply => refusal::reply(sheet),
        ContactKind::OfferAcknowledgement => offer::acknowledgement(sheet),
        ContactKind::Negotiation => offer::negotiation(sheet),
        ContactKind::MissingContactRequest => details::request(sheet),
        ContactKind::FlexibilityReply => flexibility::reply(sheet),
        ContactKind::Courtesy => return courtesy::notice(sheet),
        ContactKind::Reply => answer::reply(sheet),
        ContactKind::Logistics => return None,
    };
    Some(composed)
}
