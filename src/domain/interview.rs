use serde::{Deserialize, Serialize};

use super::words::words;
use super::{Id, record};
use crate::calendar::{Instant, ZoneId};

words! {
    /// How an interview is held.
    #[derive(Default)]
    pub enum Mode {
        /// In the same room.
        #[default]
        OnSite = "on-site",
        /// By video.
        Video = "video",
        /// By phone.
        Phone = "phone",
    }
}

words! {
    /// What became of an interview, as far as the user said so.
    ///
    /// `scheduled` becomes held by the clock alone; a cancellation is an event with its own moment.
    #[derive(Default)]
    pub enum InterviewStatus {
        /// Planned, or held if its end has passed.
        #[default]
        Scheduled = "scheduled",
        /// Held.
        Held = "held",
        /// Some sessions were held and others not.
        PartlyHeld = "partly-held",
    }
}

record! {
    /// All sessions of one day at one organisation for one opportunity: a round.
    pub struct Interview {
        /// The opportunity.
        pub opportunity: Id,
    } and {
        /// How it is held.
        pub mode: Mode,
        /// When it starts.
        pub start: Option<Instant>,
        /// When the user left. With sessions, the end of the last one held counts instead.
        pub end: Option<Instant>,
        /// Planned length, for an interview whose end is not known yet; absent is an hour.
        pub planned_minutes: Option<u32>,
        /// The employer's zone for this interview; absent falls back to the organisation's, then home.
        pub zone: Option<ZoneId>,
        /// How many people there were, so that a missing one can be noticed.
        pub headcount: Option<u32>,
        /// What became of it.
        pub status: InterviewStatus,
        /// Its parts, where it had several.
        pub sessions: Vec<Session>,
        /// Where or how, in the user's words.
        pub place: String,
        /// A diary note; no rule reads it.
        pub gut_feeling: String,
    }
}

/// One part of an interview.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Session {
    /// Identity; up to 24 characters of `a-z`, `0-9`, `-` and `_`.
    pub id: Id,
    /// When it starts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<Instant>,
    /// When it ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<Instant>,
    /// It did not take place.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub cancelled: bool,
}

words! {
    /// How the user met a participant.
    #[derive(Default)]
    pub enum Met {
        /// They spoke.
        #[default]
        Spoke = "spoke",
        /// They were there and did not speak; thanks are optional.
        Observed = "observed",
        /// They were expected and did not come.
        Missed = "missed",
    }
}

words! {
    /// Where a participant's details come from.
    pub enum DetailsSource {
        /// A business card.
        Card = "card",
        /// An email signature or contact line.
        Signature = "signature",
        /// Spelled aloud.
        Spelled = "spelled",
        /// Heard only.
        Heard = "heard",
    }
}

record! {
    /// A person at an interview: the unit of thanks.
    pub struct Participation {
        /// The interview.
        pub interview: Id,
    } and {
        /// The session, where there were several.
        pub session: Option<Id>,
        /// The person; absent is somebody whose name the user does not know yet.
        pub person: Option<Id>,
        /// How they met.
        pub met: Met,
        /// Whether the user has their card.
        pub card_received: bool,
        /// Where the details come from.
        pub details_source: Option<DetailsSource>,
    }
}
