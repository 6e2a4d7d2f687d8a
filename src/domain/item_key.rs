use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::words::words;
use super::{Courtesy, Id};

words! {
    /// What a plan item is for. The word is a message kind of the specification or a task's slug;
    /// a check-in is one family whatever its channel.
    pub enum Family {
        /// Recording the interview while it is fresh.
        Debrief = "debrief",
        /// Thanks by email.
        ThankEmail = "thank-email",
        /// A card by post.
        HandwrittenNote = "handwritten-note",
        /// Thanks to the recruiter.
        RecruiterThanks = "recruiter-thanks",
        /// A LinkedIn invitation.
        LinkedinInvitation = "linkedin-invitation",
        /// One request for everything missing.
        MissingContactRequest = "missing-contact-request",
        /// Something the user promised.
        CommitmentDelivery = "commitment-delivery",
        /// A question about the decision.
        Checkin = "checkin",
        /// One small step in the search.
        ResumeSearch = "resume-search",
        /// What to do in each turn that things may take.
        GamePlan = "game-plan",
        /// Really doing what a message announced.
        FollowThrough = "follow-through",
        /// Getting ready for an interview.
        Prepare = "prepare",
        /// Cards, envelopes and stamps at hand.
        Stationery = "prepare-stationery",
        /// A finished LinkedIn profile.
        LinkedinProfile = "complete-linkedin-profile",
        /// Who can see the private profiles.
        SocialExposure = "check-personal-social-exposure",
        /// Other ways to somebody whose address is missing.
        FindContact = "find-contact",
        /// Who has not been thanked.
        ThanksReview = "thanks-review",
        /// Something useful, after the check-in or in the middle of a long wait.
        ValueTouch = "value-add-email",
        /// Saying what a message of theirs was.
        Classify = "classify",
        /// An answer to them.
        Reply = "reply",
        /// An answer to an obstacle that they named.
        FlexibilityReply = "flexibility-reply",
        /// A courteous word about an interview called off.
        CancellationReply = "cancellation-reply",
        /// Thanks for an offer.
        OfferAcknowledgement = "offer-acknowledgement",
        /// An offer's terms beside what the user wanted.
        CompareTerms = "compare-terms",
        /// A talk about terms.
        Negotiation = "negotiation",
        /// A word to the others about an offer.
        HeadsUp = "heads-up",
        /// A request for more time.
        MoreTime = "more-time",
        /// A courteous withdrawal after a yes elsewhere.
        WithdrawElsewhere = "withdraw-elsewhere",
        /// The answer to a no.
        RejectionReply = "rejection-reply",
        /// Thanks to the recruiter once it is decided.
        OutcomeThanks = "outcome-thanks",
        /// An email citing an anchor point after a no.
        AnchorEmail = "anchor-email",
        /// The open points about starting.
        StartTechnicalities = "start-technicalities",
        /// On to the next opportunity.
        MoveOn = "move-on",
    }
}

impl Family {
    /// The point of the courtesy that it asks for, where it asks for one.
    #[must_use]
    pub const fn courtesy(self) -> Option<Courtesy> {
        match self {
            Self::HeadsUp => Some(Courtesy::HeadsUp),
            Self::MoreTime => Some(Courtesy::MoreTime),
            Self::WithdrawElsewhere => Some(Courtesy::Withdrawal),
            Self::CancellationReply => Some(Courtesy::Cancelled),
            _ => None,
        }
    }
}

/// To which turn of the story an item belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Occasion {
    /// To none in particular.
    Always,
    /// To one interview.
    Interview(Id),
    /// To one promise cycle of the opportunity, counted from one.
    Cycle(u32),
    /// To one commitment or anchor point.
    Record(Id),
}

/// What makes a plan item the same item after every replanning: facts about it (done, skipped,
/// moved) name it by this key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemKey {
    /// What it is for.
    pub family: Family,
    /// The opportunity; absent for the user's own tasks.
    pub opportunity: Option<Id>,
    /// The turn of the story.
    pub occasion: Occasion,
    /// For whom.
    pub person: Option<Id>,
    /// Which, of several alike.
    pub ordinal: u32,
}

/// A text that is no item key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ItemKeyError;

impl fmt::Display for ItemKey {
    /// `family/opportunity/occasion/person/ordinal`, with `.` for nobody and nothing.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.family.word())?;
        write_part(f, self.opportunity)?;
        match self.occasion {
            Occasion::Always => f.write_str("/.")?,
            Occasion::Interview(id) => write!(f, "/interview:{id}")?,
            Occasion::Cycle(number) => write!(f, "/cycle:{number}")?,
            Occasion::Record(id) => write!(f, "/record:{id}")?,
        }
        write_part(f, self.person)?;
        write!(f, "/{}", self.ordinal)
    }
}

fn write_part(f: &mut fmt::Formatter<'_>, id: Option<Id>) -> fmt::Result {
    match id {
        Some(id) => write!(f, "/{id}"),
        None => f.write_str("/."),
    }
}

impl FromStr for ItemKey {
    type Err = ItemKeyError;

    fn from_str(text: &str) -> Result<Self, ItemKeyError> {
        let mut parts = text.split('/');
        let mut next = || parts.next().ok_or(ItemKeyError);
        let family = Family::from_word(next()?).ok_or(ItemKeyError)?;
        let opportunity = read_part(next()?)?;
        let occasion = read_occasion(next()?)?;
        let person = read_part(next()?)?;
        let ordinal = next()?.parse().map_err(|_| ItemKeyError)?;
        match parts.next() {
            None => Ok(Self {
                family,
                opportunity,
                occasion,
                person,
                ordinal,
            }),
            Some(_) => Err(ItemKeyError),
        }
    }
}

fn read_part(text: &str) -> Result<Option<Id>, ItemKeyError> {
    match text {
        "." => Ok(None),
        id => id.parse().map(Some).map_err(|_| ItemKeyError),
    }
}

fn read_occasion(text: &str) -> Result<Occasion, ItemKeyError> {
    match text.split_once(':') {
        None if text == "." => Ok(Occasion::Always),
        Some(("interview", id)) => id
            .parse()
            .map(Occasion::Interview)
            .map_err(|_| ItemKeyError),
        Some(("record", id)) => id.parse().map(Occasion::Record).map_err(|_| ItemKeyError),
        Some(("cycle", number)) => number
            .parse()
            .map(Occasion::Cycle)
            .map_err(|_| ItemKeyError),
        _ => Err(ItemKeyError),
    }
}

impl fmt::Display for ItemKeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not the key of a plan item (family/opportunity/occasion/person/ordinal)")
    }
}

impl std::error::Error for ItemKeyError {}

impl Serialize for ItemKey {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for ItemKey {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl schemars::JsonSchema for ItemKey {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ItemKey".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "The key of a plan item: family/opportunity/occasion/person/ordinal.",
            "type": "string"
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shape_of_key_survives_text() {
        let id = |text: &str| text.parse::<Id>().expect("an id");
        let occasions = [
            Occasion::Always,
            Occasion::Interview(id("iv1")),
            Occasion::Cycle(2),
            Occasion::Record(id("book")),
        ];
        for &family in Family::ALL {
            for occasion in occasions {
                for person in [None, Some(id("dana-ortiz"))] {
                    let key = ItemKey {
                        family,
                        opportunity: Some(id("x03")),
                        occasion,
                        person,
                        ordinal: 1,
                    };
                    assert_eq!(key.to_string().parse(), Ok(key));
                }
            }
        }
        assert_eq!(
            "thank-email/x03/././0/9".parse::<ItemKey>(),
            Err(ItemKeyError)
        );
        assert_eq!("thank-email".parse::<ItemKey>(), Err(ItemKeyError));
    }
}
