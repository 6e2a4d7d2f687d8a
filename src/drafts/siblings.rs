use super::Envelope;
use crate::domain::{ContactKind, Id, Way};
use crate::rules::{Index, Situation};

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

/// What is written beside a message at the same employer: sent by its moment, or drafted.
pub(super) struct Siblings {
    /// To its reader.
    pub to_reader: Vec<Sibling>,
    /// To other people.
    pub to_others: Vec<Sibling>,
}

impl Siblings {
    /// What was sent is read from the history; `drafted` is not in it yet.
    pub fn beside(
        envelope: &Envelope,
        situation: &Situation<'_>,
        index: &Index<'_>,
        drafted: &[Sibling],
    ) -> Self {
        let sent = index
            .at_organization(situation.opportunity.organization)
            .filter(|contact| contact.way == Way::Out && !contact.text.is_empty())
            .filter(|contact| contact.at <= envelope.at)
            .flat_map(|contact| {
                contact.people.iter().filter_map(|person| {
                    Some(Sibling {
                        to: Some(*person),
                        kind: contact.kind?,
                        interview: contact.interview,
                        text: contact.text.clone(),
                    })
                })
            });
        let (to_reader, to_others) = sent
            .chain(drafted.iter().cloned())
            .partition(|sibling| sibling.to == envelope.to);
        Self {
            to_reader,
            to_others,
        }
    }
}
