use serde::{Deserialize, Serialize};

use super::words::words;
use super::{Channel, Id, record};
use crate::calendar::Day;

words! {
    /// Which days a promise counts in.
    #[derive(Default)]
    pub enum Unit {
        /// Every day.
        #[default]
        Calendar = "calendar",
        /// Working days of the employer.
        Business = "business",
    }
}

words! {
    /// How exact a promise is. Decides how many days of grace are left before a check-in.
    pub enum Precision {
        /// An explicit date.
        Exact = "exact",
        /// A range, "within N days", a named week.
        Bounded = "bounded",
        /// "About", "roughly", "a couple of", "a few".
        Approx = "approx",
    }
}

/// What was promised about the answer, as the user confirmed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum PromiseKind {
    /// Nothing, or "soon".
    None,
    /// "In N days", "within N days".
    Days {
        /// How many.
        n: u32,
        /// Of which days.
        #[serde(default, skip_serializing_if = "crate::domain::is_default")]
        unit: Unit,
        /// Bounded, or approximate for "about".
        #[serde(default = "bounded", skip_serializing_if = "is_bounded")]
        precision: Precision,
    },
    /// "N to M days".
    Range {
        /// The lower end.
        n: u32,
        /// The upper end.
        m: u32,
        /// Of which days.
        #[serde(default, skip_serializing_if = "crate::domain::is_default")]
        unit: Unit,
        /// Bounded, or approximate for "a few".
        #[serde(default = "bounded", skip_serializing_if = "is_bounded")]
        precision: Precision,
    },
    /// "By Friday the 11th".
    Date {
        /// The day.
        date: Day,
        /// Exact, or approximate for "around the 15th".
        #[serde(default = "exact", skip_serializing_if = "is_exact")]
        precision: Precision,
    },
    /// "Next week", "between the 9th and the 11th".
    DateRange {
        /// Its first day.
        date: Day,
        /// Its last day.
        date2: Day,
    },
    /// "We interview until the 10th, then decide": a day after which the wait starts.
    Event {
        /// The day.
        date: Day,
    },
    /// "Call me back in a week or two": an invitation, counted from the conversation.
    Callback {
        /// First day of the window, in days after the conversation.
        n: u32,
        /// Last day of the window.
        m: u32,
    },
}

record! {
    /// What somebody said about when the answer comes. Never overwritten: a newer one supersedes it.
    pub struct Promise {
        /// The opportunity.
        pub opportunity: Id,
    } and {
        /// Their words, as near as the user remembers.
        pub raw_words: String,
        /// What the words mean, as the user confirmed it. A hand-written casebook may leave it out:
        /// the words are then read when the file is, and words that cannot be read are an error.
        pub means: Option<PromiseKind>,
        /// The interview at which it was said, if it was at one.
        pub interview: Option<Id>,
        /// Who said it.
        pub said_by: Option<Id>,
        /// The day it was said, in the employer's zone; absent is the day of the interview.
        pub made_on: Option<Day>,
        /// How it was said.
        pub channel: Option<Channel>,
        /// The voided promise that this one corrects.
        pub corrects: Option<Id>,
    }
}

const fn bounded() -> Precision {
    Precision::Bounded
}

const fn exact() -> Precision {
    Precision::Exact
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde asks for a reference"
)]
fn is_bounded(precision: &Precision) -> bool {
    *precision == Precision::Bounded
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde asks for a reference"
)]
fn is_exact(precision: &Precision) -> bool {
    *precision == Precision::Exact
}
