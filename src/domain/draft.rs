use serde::{Deserialize, Serialize};

use super::words::words;
use super::{Channel, ContactKind, Id, ItemKey, is_default, record};

words! {
    /// The point of a courteous notice.
    pub enum Courtesy {
        /// Another employer made an offer.
        HeadsUp = "heads-up",
        /// The answer needs more time.
        MoreTime = "more-time",
        /// The user no longer applies.
        Withdrawal = "withdrawal",
        /// Yes to an offer.
        Acceptance = "acceptance",
        /// No to an offer.
        Decline = "decline",
        /// An interview was called off.
        Cancelled = "cancelled",
    }
}

record! {
    /// A message as the user left it. To one person; the user's own words, kept as typed.
    pub struct Draft {
        /// What it is.
        pub kind: ContactKind,
        /// The opportunity.
        pub opportunity: Id,
    } and {
        /// Its point, where it is a courtesy.
        pub courtesy: Option<Courtesy>,
        /// To whom.
        pub to: Option<Id>,
        /// The plan item it is for.
        pub item: Option<ItemKey>,
        /// How it is meant to go.
        pub channel: Option<Channel>,
        /// The subject line.
        pub subject: String,
        /// The text.
        pub text: String,
        /// What goes with it.
        pub attachments: Vec<Attachment>,
        /// The topics it uses.
        pub topics_used: Vec<Id>,
    }
}

/// Something that goes with a message. Only its name is kept: the mail app attaches the file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Attachment {
    /// What it is called.
    pub name: String,
    /// The promise that it keeps.
    #[serde(default, skip_serializing_if = "is_default")]
    pub commitment: Option<Id>,
    /// The topic that it belongs to.
    #[serde(default, skip_serializing_if = "is_default")]
    pub topic: Option<Id>,
    /// The useful thing that it is.
    #[serde(default, skip_serializing_if = "is_default")]
    pub value_item: Option<Id>,
}
