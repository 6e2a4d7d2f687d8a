use serde::{Deserialize, Serialize};

use super::{Channel, ContactKind, Id, ItemKey, record};
use crate::calendar::{Day, Instant};

/// Something that happened and is neither a contact nor a record of its own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum EventKind {
    /// An interview was called off.
    InterviewCancelled {
        /// Which.
        interview: Id,
    },
    /// An interview was moved; the record holds the new time.
    InterviewRescheduled {
        /// Which.
        interview: Id,
        /// When it would have started.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        from: Option<Instant>,
    },
    /// The employer put the search on hold.
    EmployerPaused {
        /// Which opportunity.
        opportunity: Id,
        /// Until when, if they said.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<Day>,
    },
    /// The employer took the search up again.
    EmployerResumed {
        /// Which opportunity.
        opportunity: Id,
    },
    /// The user withdrew.
    Withdrawn {
        /// Which opportunity.
        opportunity: Id,
    },
    /// The user accepted an offer.
    Accepted {
        /// Which opportunity.
        opportunity: Id,
    },
    /// The user declined an offer.
    Declined {
        /// Which opportunity.
        opportunity: Id,
    },
    /// A closed opportunity came back.
    Reopened {
        /// Which opportunity.
        opportunity: Id,
    },
    /// The user put an opportunity away.
    Archived {
        /// Which opportunity.
        opportunity: Id,
    },
    /// They accepted a LinkedIn invitation, or were connected already.
    LinkedinConnected {
        /// Who.
        person: Id,
    },
    /// They declined a LinkedIn invitation.
    LinkedinDeclined {
        /// Who.
        person: Id,
    },
    /// The user did a task that is no contact.
    ItemDone {
        /// Which plan item.
        item: ItemKey,
    },
    /// The user skipped a plan item.
    ItemSkipped {
        /// Which plan item.
        item: ItemKey,
        /// Why.
        reason: String,
    },
    /// The user moved a plan item's due date.
    ItemMoved {
        /// Which plan item.
        item: ItemKey,
        /// To when.
        to: Instant,
    },
    /// The user let a duty go, for example thanks to somebody who cannot be reached.
    Waived {
        /// Which plan item.
        item: ItemKey,
        /// Why.
        reason: String,
    },
    /// The user went ahead against the guard.
    GuardOverridden {
        /// To whom; absent is the front desk, or somebody not recorded.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        person: Option<Id>,
        /// Which opportunity; absent where it was not noted yet.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        opportunity: Option<Id>,
        /// What.
        contact: ContactKind,
        /// How.
        channel: Channel,
        /// Why.
        reason: String,
    },
}

record! {
    /// Something that happened. Append-only: a correction appends one that names what it corrects.
    pub struct Event {
        /// What.
        pub what: EventKind,
        /// When it happened.
        pub at: Instant,
    } and {
        /// The voided event that this one corrects.
        pub corrects: Option<Id>,
    }
}
