use serde::{Deserialize, Serialize};

use super::words::words;
use super::{Channel, Id, record};
use crate::calendar::{Day, Instant};

words! {
    /// What may keep an employer from offering.
    pub enum ObstacleKind {
        /// Pay.
        Salary = "salary",
        /// The first day.
        StartDate = "start-date",
        /// Anything else.
        Other = "other",
    }
}

record! {
    /// Something the employer named as being in the way.
    pub struct Obstacle {
        /// The opportunity.
        pub opportunity: Id,
        /// What it is about.
        pub kind: ObstacleKind,
        /// When.
        pub raised_at: Instant,
    } and {
        /// Who named it.
        pub raised_by: Option<Id>,
        /// In their words.
        pub text: String,
        /// When it was out of the way.
        pub resolved_at: Option<Instant>,
    }
}

words! {
    /// Where the user can give way.
    pub enum FlexibilityKind {
        /// On pay.
        Salary = "salary",
        /// On the first day.
        StartDate = "start-date",
        /// On something else.
        Other = "other",
    }
}

record! {
    /// Where the user can really give way. Private.
    pub struct Flexibility {
        /// On what.
        pub kind: FlexibilityKind,
        /// How far, in the user's words.
        pub range: String,
    } and {
        /// The opportunity; absent holds for all.
        pub opportunity: Option<Id>,
        /// The earliest first day.
        pub earliest: Option<Day>,
        /// On what condition.
        pub condition: String,
    }
}

record! {
    /// One line of what the user would accept. Private: never copied into a message by itself.
    pub struct AcceptanceParameter {
        /// The opportunity.
        pub opportunity: Id,
        /// Pay, start, place, duties and so on.
        pub item: String,
    } and {
        /// What the user asks for first.
        pub target: String,
        /// What would do.
        pub acceptable: String,
        /// Below this the user declines.
        pub walk_away: String,
        /// Why.
        pub reason: String,
        /// What the user could give for it.
        pub trade: String,
        /// One is the most important.
        pub priority: u32,
    }
}

words! {
    /// A turn that things may take.
    pub enum GameBranch {
        /// An offer.
        Offer = "offer",
        /// An offer while others are undecided.
        OfferWhilePending = "offer-while-pending",
        /// A no.
        Rejection = "rejection",
        /// Second place.
        RunnerUp = "runner-up",
        /// Nothing.
        Silence = "silence",
        /// Another round.
        NextRound = "next-round",
    }
}

record! {
    /// What the user will do if things take one turn.
    pub struct GamePlan {
        /// The opportunity.
        pub opportunity: Id,
        /// The turn.
        pub branch: GameBranch,
        /// What then, in a sentence.
        pub text: String,
    } and {
    }
}

words! {
    /// How an offer stands.
    #[derive(Default)]
    pub enum OfferStatus {
        /// Not answered.
        #[default]
        Open = "open",
        /// The employer took it back.
        Withdrawn = "withdrawn",
    }
}

record! {
    /// An offer. Its acceptance or refusal is an event.
    pub struct Offer {
        /// The opportunity.
        pub opportunity: Id,
        /// When it came.
        pub received: Instant,
    } and {
        /// Whether it is in writing.
        pub written: bool,
        /// Its terms.
        pub terms: Vec<Term>,
        /// When they want an answer.
        pub answer_by: Option<Day>,
        /// How it stands.
        pub status: OfferStatus,
        /// What the user says of terms that cannot be counted.
        pub judged: Vec<Judged>,
        /// The parameters that the user will raise; absent leaves the choice to the app.
        pub asks: Option<Vec<Id>>,
    }
}

impl Offer {
    /// Whether the employer stands by it.
    #[must_use]
    pub fn stands(&self) -> bool {
        self.status == OfferStatus::Open
    }
}

/// One term of an offer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Term {
    /// Pay, start, place and so on.
    pub item: String,
    /// What they offer.
    pub value: String,
}

words! {
    /// What the user says of a term.
    pub enum Judgement {
        /// It will do.
        Met = "met",
        /// It falls short.
        Short = "short",
    }
}

/// What the user says of the term for one parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Judged {
    /// The parameter.
    pub parameter: Id,
    /// What they say of it.
    pub judgement: Judgement,
}

record! {
    /// A no from the employer.
    pub struct Rejection {
        /// The opportunity.
        pub opportunity: Id,
        /// When it came.
        pub received: Instant,
    } and {
        /// From whom.
        pub from: Option<Id>,
        /// How.
        pub channel: Option<Channel>,
        /// A machine wrote it.
        pub automatic: bool,
        /// They said the user came second.
        pub runner_up: bool,
        /// The reason they gave.
        pub reason: String,
    }
}
