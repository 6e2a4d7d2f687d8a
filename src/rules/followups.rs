//! What was asked and sent after the thanks, counted for each promise cycle.

use super::cycle::Cycle;
use super::situation::Situation;
use crate::calendar::Instant;
use crate::domain::{ContactKind, ContactLog, ContactResult, Family, Persistence, Way};

/// What a contact carries, which decides what rations it. (section 0.3)
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Touch {
    /// Thanks.
    Thank,
    /// LinkedIn.
    Relationship,
    /// Something promised, delivered.
    Commitment,
    /// A question about the decision.
    Status,
    /// Something useful, without such a question.
    Value,
    /// An anchor point cited after a no.
    Anchor,
    /// An answer to them.
    Reply,
    /// Times, places, missing details, courtesies.
    Logistics,
}

impl Touch {
    /// What a kind of contact carries.
    #[must_use]
    pub const fn of(kind: ContactKind) -> Self {
        match kind {
            ContactKind::ThankEmail
            | ContactKind::HandwrittenNote
            | ContactKind::RecruiterThanks => Self::Thank,
            ContactKind::LinkedinInvitation => Self::Relationship,
            ContactKind::CommitmentDelivery => Self::Commitment,
            ContactKind::CheckinEmail | ContactKind::CheckinCall | ContactKind::Voicemail => {
                Self::Status
            }
            ContactKind::ValueAddEmail => Self::Value,
            ContactKind::AnchorEmail => Self::Anchor,
            ContactKind::Reply
            | ContactKind::RejectionReply
            | ContactKind::OfferAcknowledgement
            | ContactKind::Negotiation
            | ContactKind::FlexibilityReply => Self::Reply,
            ContactKind::MissingContactRequest | ContactKind::Courtesy | ContactKind::Logistics => {
                Self::Logistics
            }
        }
    }
}

/// The follow-ups of a cycle of this style: how many touches there may be in all. (C01)
#[must_use]
pub const fn cap(persistence: Persistence) -> usize {
    match persistence {
        Persistence::Reserved => 1,
        Persistence::Measured => 2,
        Persistence::Persistent => 3,
    }
}

impl<'a> Situation<'a> {
    /// What went out and reached somebody in a cycle, the oldest first. An unanswered call is an
    /// attempt, not a contact; what bounced reached nobody.
    #[must_use]
    pub fn touches(
        &self,
        cycle: &Cycle<'_>,
        next: Option<&Cycle<'_>>,
        which: impl Fn(Touch) -> bool,
    ) -> Vec<&'a ContactLog> {
        let mut touches: Vec<&ContactLog> = self
            .outbound(cycle, next)
            .filter(|contact| {
                !matches!(
                    contact.result,
                    ContactResult::Unanswered | ContactResult::Bounced
                ) && contact.kind.is_some_and(|kind| which(Touch::of(kind)))
            })
            .collect();
        touches.sort_by_key(|contact| (contact.at, contact.id));
        touches
    }

    /// Everything the user sent or tried in a cycle.
    pub(super) fn outbound(
        &self,
        cycle: &Cycle<'_>,
        next: Option<&Cycle<'_>>,
    ) -> impl Iterator<Item = &'a ContactLog> {
        let opens = cycle.opens(self);
        let closes = next.map(|next| next.opens(self));
        self.contacts().filter(move |contact| {
            contact.way == Way::Out
                && contact.at >= opens
                && closes.is_none_or(|closes| contact.at < closes)
        })
    }

    /// The cycles whose follow-ups count together in the reserved style: all of them, or those
    /// since the opportunity came back.
    pub(super) fn counted_cycles(&self) -> std::ops::Range<usize> {
        let from = self.cycles.iter().rposition(|cycle| cycle.reopens);
        from.unwrap_or(0)..self.cycles.len()
    }

    /// When a message of a kind first went out, at a moment or after it.
    pub(super) fn first_sent(&self, kind: ContactKind, since: Instant) -> Option<Instant> {
        self.contacts()
            .filter(|contact| {
                contact.way == Way::Out && contact.kind == Some(kind) && contact.at >= since
            })
            .map(|contact| contact.at)
            .min()
    }

    /// When a courtesy first went out, at a moment or after it: one for an item of this family, or
    /// one of which no more is known than that it was one.
    pub(super) fn first_courtesy(&self, family: Family, since: Instant) -> Option<Instant> {
        let counts = |contact: &ContactLog| match contact.item {
            Some(item) => item.family == family,
            None => contact.courtesy.is_none() || contact.courtesy == family.courtesy(),
        };
        self.contacts()
            .filter(|contact| {
                contact.way == Way::Out
                    && contact.kind == Some(ContactKind::Courtesy)
                    && contact.at >= since
                    && counts(contact)
            })
            .map(|contact| contact.at)
            .min()
    }

    /// When they last wrote or called.
    #[must_use]
    pub fn last_inbound(&self) -> Option<Instant> {
        self.contacts()
            .filter(|contact| contact.way == Way::In)
            .map(|contact| contact.at)
            .max()
    }
}

/// When the question of a cycle was asked.
pub(super) fn asked(
    situation: &Situation<'_>,
    cycle: &Cycle<'_>,
    next: Option<&Cycle<'_>>,
) -> Vec<Instant> {
    situation
        .touches(cycle, next, |touch| touch == Touch::Status)
        .iter()
        .map(|contact| contact.at)
        .collect()
}

/// Whether a follow-up was made in one of the situation's cycles.
pub(super) fn spent(situation: &Situation<'_>, index: usize) -> bool {
    let next = situation.cycles.get(index + 1);
    let follow_up = |touch| matches!(touch, Touch::Status | Touch::Value);
    !situation
        .touches(&situation.cycles[index], next, follow_up)
        .is_empty()
}
