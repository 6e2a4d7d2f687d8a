use crate::calendar::Instant;
use crate::domain::{Attachment, Channel, ContactKind, Courtesy, Id};
use crate::rules::Contemplated;

/// Everything about a message but its words.
#[derive(Clone, Debug, PartialEq)]
pub struct Envelope {
    /// What it is.
    pub kind: ContactKind,
    /// Its point, where it is a courtesy.
    pub courtesy: Option<Courtesy>,
    /// The opportunity.
    pub opportunity: Id,
    /// To whom; absent is the front desk, or somebody not recorded.
    pub to: Option<Id>,
    /// Everybody whom it would reach; empty is only [`Envelope::to`].
    pub recipients: Vec<Id>,
    /// The interview it belongs to; absent is the last one held.
    pub interview: Option<Id>,
    /// How it goes.
    pub channel: Channel,
    /// When it is meant to go out.
    pub at: Instant,
    /// What goes with it.
    pub attachments: Vec<Attachment>,
}

impl Envelope {
    /// As the guard sees it: an email that cites an anchor point is told by its kind.
    #[must_use]
    pub fn contemplated(&self) -> Contemplated {
        Contemplated {
            person: self.to,
            opportunity: self.opportunity,
            kind: self.kind,
            channel: self.channel,
            at: self.at,
            interview: self.interview,
            anchor: None,
        }
    }
}
