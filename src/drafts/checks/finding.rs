use std::ops::Range;

use super::Check;
use crate::domain::Id;
use crate::rules::Rule;

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Worth a look; never holds a message back.
    Warning,
    /// Holds it back until it is mended, or overridden with a reason.
    Error,
}

/// A part of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The subject line.
    Subject,
    /// The text.
    Text,
}

/// Where in a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// In which part.
    pub part: Part,
    /// From where to where, in bytes on the borders of characters.
    pub range: Range<usize>,
}

/// What would mend a finding at one tap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fix {
    /// These words instead of those.
    Replace {
        /// Those.
        span: Span,
        /// These.
        with: String,
    },
    /// The composer's sentence for what is missing, put where it belongs.
    Supply(Check),
    /// A fact that only the user knows: what was talked about with somebody.
    Recall(Id),
    /// Another: what the user has in common with somebody.
    Bond(Id),
}

/// One thing that a check found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Which check.
    pub check: Check,
    /// The rule that asks for it here.
    pub rule: &'static Rule,
    /// How much it weighs here.
    pub severity: Severity,
    /// Where; absent where something is missing.
    pub span: Option<Span>,
    /// What is the matter; a language has one sentence for each.
    pub complaint: Complaint,
    /// What the sentence fills in, by name.
    pub values: Vec<(&'static str, String)>,
    /// What would mend it.
    pub fix: Option<Fix>,
}

impl Finding {
    /// Whether the guard tells it by itself: it is about the moment, and no words would mend it.
    #[must_use]
    pub fn is_of_the_moment(&self) -> bool {
        self.check == Check::ContactBudget && self.complaint != Complaint::Asking
    }

    /// Whether it is about what was talked about.
    #[must_use]
    pub fn is_of_the_topic(&self) -> bool {
        matches!(
            self.check,
            Check::MentionsRecordedTopic | Check::TopicWasRecorded
        )
    }

    /// Whether it is a question that only comes too early.
    #[must_use]
    pub fn is_early_question(&self) -> bool {
        self.check == Check::NoDecisionQuestionEarly && self.complaint == Complaint::Early
    }
}

macro_rules! complaints {
    ($($(#[$meta:meta])* $name:ident = $word:literal,)+) => {
        /// What can be the matter with a message.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Complaint {
            $($(#[$meta])* $name,)+
        }

        impl Complaint {
            /// Every one.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// Its word, by which a language looks its sentence up.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self {
                    $(Self::$name => $word,)+
                }
            }
        }
    };
}

complaints! {
    /// The thing that the check asks for is not there.
    Missing = "missing",
    /// The thing that the check forbids is there.
    Present = "present",
    /// It has words that the user wants to be warned of.
    OwnWords = "own-words",
    // Manner, elements, questions, terms, attachments, guard.
    /// It is there, and a day with it.
    Dated = "dated",
    /// The terms are not asked for.
    NoTerms = "no-terms",
    /// The day is not asked for.
    NoDate = "no-date",
    /// It is too early for it.
    Early = "early",
    /// It comes too late in the text.
    Late = "late",
    /// It is not asked politely.
    Curt = "curt",
    /// It is asked a second time.
    Second = "second",
    /// There are more than three.
    TooMany = "too-many",
    /// No reason is given.
    NoReason = "no-reason",
    /// Nothing of the kind is on record.
    Unrecorded = "unrecorded",
    /// It is beyond what is on record.
    Outside = "outside",
    /// Nobody raised it.
    NotRaised = "not-raised",
    /// It is less than the user would take.
    Below = "below",
    /// It is said to be attached, and is not.
    NotAttached = "not-attached",
    /// It is attached, and nobody is told.
    NotNamed = "not-named",
    /// It belongs to nothing that was talked about.
    Strange = "strange",
    /// The guard says no.
    Blocked = "blocked",
    /// The guard says no to the question that is in it.
    Asking = "asking",
    // Names, form and length.
    /// A name is nearly as it was recorded.
    Misspelt = "misspelt",
    /// The spelling was never checked.
    Unverified = "unverified",
    /// Somebody else is greeted.
    Greeted = "greeted",
    /// Somebody else is named.
    Named = "named",
    /// It ends with somebody else's name.
    Signed = "signed",
    /// It goes to several people.
    Several = "several",
    /// It names another employer.
    OtherEmployer = "other-employer",
    /// It names another role.
    OtherRole = "other-role",
    /// It does not say who writes.
    NoSelf = "no-self",
    /// It does not say about which role.
    NoRole = "no-role",
    /// There is no telephone number.
    NoNumber = "no-number",
    /// It presses by a loud word.
    Loud = "loud",
    /// It says nothing of what it is about.
    Vague = "vague",
    /// It is longer than it may be.
    TooLong = "too-long",
    /// Words in capitals.
    Shouting = "shouting",
    /// More than one exclamation mark.
    Exclaiming = "exclaiming",
    /// A small picture.
    Emoji = "emoji",
    /// Too few words.
    FewWords = "few-words",
    /// Too many words.
    ManyWords = "many-words",
    /// Too few sentences.
    FewSentences = "few-sentences",
    /// Too many sentences.
    ManySentences = "many-sentences",
    /// Too few characters.
    FewCharacters = "few-characters",
    /// Too many characters.
    ManyCharacters = "many-characters",
    // What was talked about, and what other notes say.
    /// Nothing is recorded that it could say.
    NothingRecorded = "nothing-recorded",
    /// Nothing in it is about this reader.
    NothingSpecific = "nothing-specific",
    /// Somebody else talked about it.
    OthersTopic = "others-topic",
    /// It was used before.
    Used = "used",
    /// It was used not long ago.
    TooSoon = "too-soon",
    /// It is much like another note.
    Alike = "alike",
    /// It is nearly another note.
    Copy = "copy",
    /// Its only topic is that of another note.
    SameTopic = "same-topic",
    /// It differs from another note.
    Differs = "differs",
    /// Names are not known.
    Unnamed = "unnamed",
}
