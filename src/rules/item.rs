use std::cmp::Ordering;

use super::rule::{Origin, Rule};
use super::source::Section;
use super::{Fact, Formula, When};
use crate::calendar::{Instant, ZoneId, Zones, day_start, plus_days};
use crate::domain::{Channel, ContactKind, Id, ItemKey};

macro_rules! tasks {
    ($($(#[$meta:meta])* $name:ident = $word:literal,)+) => {
        /// A task of the user's own.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Task {
            $($(#[$meta])* $name,)+
        }

        impl Task {
            /// Every one.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// Its slug.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self {
                    $(Self::$name => $word,)+
                }
            }
        }
    };
}

tasks! {
    /// Record the interview while it is fresh.
    Debrief = "debrief",
    /// One small step in the search.
    ResumeSearch = "resume-search",
    /// What to do in each turn.
    GamePlan = "game-plan",
    /// Really do what was announced.
    FollowThrough = "follow-through",
    /// Get ready for an interview.
    Prepare = "prepare",
    /// Read up on the organisation and whoever is known to interview.
    Research = "research",
    /// Have questions ready, the next steps last.
    ClosingQuestions = "closing-questions",
    /// Something to write on, at hand.
    Notepad = "bring-notepad",
    /// Cards, envelopes and stamps at hand.
    Stationery = "prepare-stationery",
    /// Finish the LinkedIn profile.
    LinkedinProfile = "complete-linkedin-profile",
    /// See who can read the private profiles.
    SocialExposure = "check-personal-social-exposure",
    /// Look for another way to somebody.
    FindContact = "find-contact",
    /// See who has not been thanked.
    ThanksReview = "thanks-review",
    /// Write down what the user would accept.
    AcceptanceParameters = "acceptance-parameters",
    /// Think through how to talk about it.
    NegotiationPlan = "negotiation-plan",
    /// Write down where the user can give way.
    Flexibility = "record-flexibility",
    /// Say what a message of theirs was.
    Classify = "classify",
    /// Hold an offer against what the user wanted.
    CompareTerms = "compare-terms",
    /// Turn to the next opportunity.
    MoveOn = "move-on",
}

/// What an item asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A message to somebody.
    Message(ContactKind),
    /// A task of the user's own.
    Task(Task),
}

impl Kind {
    /// Its word in the specification, or its slug.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Message(kind) => kind.word(),
            Self::Task(task) => task.word(),
        }
    }
}

/// Where an item stands in its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// Offered; nothing asks for it.
    Proposed,
    /// Its time has not come.
    Scheduled,
    /// Its time has come.
    Due,
    /// Its time has passed, and it is still open.
    Overdue,
    /// Done.
    Done,
    /// The user skipped it.
    Skipped,
    /// Something happened that makes it pointless.
    Cancelled,
    /// A newer promise took its place.
    Superseded,
    /// Something has to come first.
    Blocked,
    /// They wrote, and the user has not said what it was.
    Suspended,
    /// Left out on purpose.
    Omitted,
}

impl State {
    /// Its word in the specification.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Proposed => "proposed",
            Self::Scheduled => "scheduled",
            Self::Due => "due",
            Self::Overdue => "overdue",
            Self::Done => "done",
            Self::Skipped => "skipped",
            Self::Cancelled => "cancelled",
            Self::Superseded => "superseded",
            Self::Blocked => "blocked",
            Self::Suspended => "suspended",
            Self::Omitted => "omitted",
        }
    }

    /// Whether it is still ahead of the user: scheduled, due, overdue, blocked or suspended.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(
            self,
            Self::Scheduled | Self::Due | Self::Overdue | Self::Blocked | Self::Suspended
        )
    }
}

macro_rules! because {
    ($($(#[$meta:meta])* $name:ident = $word:literal,)+) => {
        /// Why an item is not simply waiting for its time.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Because {
            $($(#[$meta])* $name,)+
        }

        impl Because {
            /// Every one.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// Its word in a reason.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self {
                    $(Self::$name => $word,)+
                }
            }
        }
    };
}

because! {
    /// Their address is not known.
    EmailMissing = "email-missing",
    /// The user may not write to them directly.
    ViaRecruiterOnly = "via-recruiter-only",
    /// They have not been thanked.
    ThankFirst = "thank-first",
    /// The recruiter has not been thanked.
    ThankRecruiterFirst = "thank-recruiter-first",
    /// The user's LinkedIn profile is not finished.
    ProfileIncomplete = "linkedin-profile-incomplete",
    /// The user has no LinkedIn account.
    NoLinkedinAccount = "no-linkedin-account",
    /// They said no to connecting.
    ConsentRefused = "consent-refused",
    /// They are connected already, or were invited before.
    InvitedBefore = "invited-before",
    /// Technology: an email is enough.
    TechEmail = "industry-tech",
    /// They listened and did not speak; thanks are a choice.
    Observer = "observer",
    /// The style is email only.
    EmailOnly = "style-email-only",
    /// The style is card only.
    CardOnly = "style-card-only",
    /// No card is expected after a video or phone interview.
    Remote = "not-on-site",
    /// They had a card after an earlier round; another is a choice.
    LaterRound = "later-round",
    /// The style waits for the decision.
    AfterDecision = "style-after-decision",
    /// The search rests until the promised time.
    OnHold = "style-hold",
    /// A newer promise was made.
    NewPromise = "new-promise",
    /// Another interview is planned.
    NextRound = "next-round",
    /// The interview did not take place.
    InterviewCancelled = "interview-cancelled",
    /// There is an offer.
    Offer = "offer",
    /// There is a no.
    Rejection = "rejection",
    /// The user accepted.
    Accepted = "accepted",
    /// The user declined.
    Declined = "declined",
    /// The user withdrew.
    Withdrawn = "withdrawn",
    /// The employer paused.
    Paused = "paused",
    /// The user put it away.
    Archived = "archived",
    /// They wrote, and nobody said what it was.
    Unclassified = "inbound-unclassified",
    /// One question was allowed, and it was asked.
    CapReached = "one-follow-up",
    /// They answered.
    Answered = "answered",
    /// The promised time is near or over.
    FrameOver = "frame-over",
    /// Nothing useful to send is recorded yet.
    ValueItemMissing = "value-item-missing",
    /// The user has not written down what they would accept.
    ParametersMissing = "parameters-missing",
    /// A machine wrote it.
    Automatic = "automatic",
    /// Another message says it already.
    Merged = "merged",
    /// The question is asked together with that about another role.
    MergedCheckIn = "merged-check-in",
    /// Nothing came, and every follow-up that was allowed is used.
    Silent = "silent",
    /// Its last day is over.
    TooLate = "too-late",
    /// Their message is to be answered first.
    ReplyFirst = "reply-first",
    /// What was announced is to be done first.
    FollowThroughFirst = "follow-through-first",
    /// The opportunity is open again.
    Reopened = "reopened",
    /// The user let it go, with a reason.
    Waived = "waived",
    /// It may be done or left: the user's own choice.
    YourChoice = "your-choice",
}

/// Why an item is there, and why then: enough to work every date out again by hand.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reason {
    /// The facts used.
    pub facts: Vec<Fact>,
    /// How `earliest` came about.
    pub earliest: Option<Formula>,
    /// How `due` came about.
    pub due: Option<Formula>,
    /// How `latest` came about.
    pub latest: Option<Formula>,
    /// Why it is not simply waiting for its time.
    pub because: Option<Because>,
}

/// One thing to do, to leave alone, or that was done. Derived; never stored.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanItem {
    /// What makes it the same item after replanning.
    pub key: ItemKey,
    /// The rules behind it, the deciding one first.
    pub rules: Vec<&'static Rule>,
    /// What it asks for.
    pub kind: Kind,
    /// The opportunities it belongs to.
    pub opportunities: Vec<Id>,
    /// For whom.
    pub person: Option<Id>,
    /// How.
    pub channel: Option<Channel>,
    /// Not before.
    pub earliest: Option<When>,
    /// Best by.
    pub due: Option<When>,
    /// Late after.
    pub latest: Option<When>,
    /// Where it stands.
    pub state: State,
    /// Why.
    pub reason: Reason,
    /// The zone that its days are counted in.
    pub zone: ZoneId,
    /// The end of its due date on the timeline, to sort by.
    pub due_ends: Instant,
}

/// An item while the plan is made: it is large, and from here on only its place moves.
pub(super) type BoxedItem = Box<PlanItem>;

impl PlanItem {
    /// By due time, opportunity, person and deciding rule; a whole day counts until its end.
    #[must_use]
    pub fn order(&self, other: &Self) -> Ordering {
        let deciding = |item: &Self| item.rules.first().map(|rule| rule.id);
        self.due_ends
            .cmp(&other.due_ends)
            .then_with(|| self.key.opportunity.cmp(&other.key.opportunity))
            .then_with(|| self.key.person.cmp(&other.key.person))
            .then_with(|| deciding(self).cmp(&deciding(other)))
            .then_with(|| self.key.cmp(&other.key))
    }

    /// The sections that its advice comes from, each once; empty where all of it is policy.
    #[must_use]
    pub fn sources(&self) -> Vec<Section> {
        let mut sections = Vec::new();
        for rule in self
            .rules
            .iter()
            .filter(|rule| rule.origin != Origin::Policy)
        {
            for &section in rule.sources {
                if !sections.contains(&section) {
                    sections.push(section);
                }
            }
        }
        sections
    }
}

/// When a date begins on the timeline.
pub(super) fn begins(when: When, zones: &dyn Zones, zone: &ZoneId) -> Instant {
    match when {
        When::At(instant) => instant,
        When::On(day) => day_start(zones, zone, day),
    }
}

/// When a date is over: a day ends at 24:00.
pub(super) fn ends(when: When, zones: &dyn Zones, zone: &ZoneId) -> Instant {
    match when {
        When::At(instant) => instant,
        When::On(day) => day_start(zones, zone, plus_days(day, 1)),
    }
}
