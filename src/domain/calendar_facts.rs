use serde::{Deserialize, Serialize};

use super::{Stamp, is_default};
use crate::calendar::{Day, Instant, TimeOfDay, Weekday};

/// What the user knows about working days: their own, or one organisation's where it differs.
///
/// A field that is absent falls back to the user's calendar, and there to the policy default:
/// Monday to Friday, no holidays, mail Monday to Saturday, collection at 17:00 and on Saturday at
/// 12:00.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(default)]
pub struct CalendarFacts {
    /// Days of the week on which the organisation works; at least one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workdays: Option<Vec<Weekday>>,
    /// Single days off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub holidays: Option<Vec<Day>>,
    /// Longer closures, first and last day included.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closures: Option<Vec<Closure>>,
    /// Days of the week on which mail is collected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mail_days: Option<Vec<Weekday>>,
    /// Last collection, where a weekday's differs from the default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cutoffs: Option<Vec<CutOff>>,
    /// When it was last saved.
    #[serde(skip_serializing_if = "is_default")]
    pub recorded_at: Instant,
    /// Where in the order of edits it was last written.
    #[serde(skip_serializing_if = "is_default")]
    pub stamp: Stamp,
}

/// Days on which an organisation is closed, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Closure {
    /// First closed day.
    pub from: Day,
    /// Last closed day.
    pub to: Day,
}

/// When the mail is last collected on a weekday, local time of the user.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct CutOff {
    /// The weekday.
    pub day: Weekday,
    /// The time of the last collection.
    pub at: TimeOfDay,
}
