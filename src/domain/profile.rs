use serde::{Deserialize, Serialize};

use super::words::words;
use super::{Id, Known, OwnPhrase, Preset, Stamp, is_default};
use crate::calendar::{Instant, ZoneId};

/// The user. There is exactly one.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Profile {
    /// The user's name, as it stands under a message.
    #[serde(skip_serializing_if = "is_default")]
    pub name: String,
    /// What stands under a message after the name.
    #[serde(skip_serializing_if = "is_default")]
    pub signature: String,
    /// For call-backs, in a signature.
    #[serde(skip_serializing_if = "is_default")]
    pub phone: String,
    /// The user's own address.
    #[serde(skip_serializing_if = "is_default")]
    pub email: String,
    /// The zone of the user's own tasks, and of an employer whose zone is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub home_zone: Option<ZoneId>,
    /// Whether there is a LinkedIn account; without one its rules are inactive, not overdue.
    #[serde(skip_serializing_if = "is_default")]
    pub linkedin_account: Known,
    /// Whether the LinkedIn profile is finished; not known does not hold an invitation back.
    #[serde(skip_serializing_if = "is_default")]
    pub linkedin_complete: Known,
    /// How many characters a LinkedIn invitation takes; absent is [`Profile::NOTE_LIMITS`]' first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub linkedin_note_limit: Option<u32>,
    /// Whether cards, envelopes and stamps are at hand.
    #[serde(skip_serializing_if = "is_default")]
    pub stationery_ready: bool,
    /// What the user likes to talk about.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub interests: Vec<String>,
    /// What only this user brings.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub strengths: Vec<Strength>,
    /// What the user wants to be warned of, beside what every message is looked through for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub own_phrases: Vec<OwnPhrase>,
    /// The preset that the style axes start from.
    #[serde(skip_serializing_if = "is_default")]
    pub preset: Preset,
    /// No coach cards at all.
    #[serde(skip_serializing_if = "is_default")]
    pub coaching_off: bool,
    /// Records that came with the sample data and leave with it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub samples: Vec<Id>,
    /// When it was last saved.
    #[serde(skip_serializing_if = "is_default")]
    pub recorded_at: Instant,
    /// Where in the order of edits it was last written.
    #[serde(skip_serializing_if = "is_default")]
    pub stamp: Stamp,
}

impl Profile {
    /// What LinkedIn was known to allow: without paying for it, and with.
    pub const NOTE_LIMITS: [u32; 2] = [200, 300];

    /// How many characters a LinkedIn invitation takes.
    #[must_use]
    pub fn note_limit(&self) -> usize {
        let limit = self.linkedin_note_limit.unwrap_or(Self::NOTE_LIMITS[0]);
        limit.try_into().unwrap_or(usize::MAX)
    }

    /// With how many characters an invitation is surely refused: above the limit that the user
    /// chose. As long as nobody did, that of those who pay may hold.
    #[must_use]
    pub fn note_limit_at_most(&self) -> usize {
        let [_, paid] = Self::NOTE_LIMITS;
        let limit = self.linkedin_note_limit.unwrap_or(paid);
        limit.try_into().unwrap_or(usize::MAX)
    }
}

words! {
    /// What sort of strength.
    pub enum StrengthKind {
        /// Something done.
        Experience = "experience",
        /// Something known.
        Knowledge = "knowledge",
        /// Something achieved.
        Achievement = "achievement",
        /// Someone known.
        Contact = "contact",
    }
}

/// One thing that only this user brings.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Strength {
    /// Its sort.
    pub category: StrengthKind,
    /// In the user's words.
    pub text: String,
    /// Words to match it with what was discussed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub keywords: Vec<String>,
}
