use super::Severity;
use crate::domain::ContactKind;
use crate::rules::{Rule, registry as rules};

/// The kinds in the order of the columns below.
const COLUMNS: [ContactKind; 17] = [
    ContactKind::ThankEmail,
    ContactKind::HandwrittenNote,
    ContactKind::RecruiterThanks,
    ContactKind::LinkedinInvitation,
    ContactKind::CheckinEmail,
    ContactKind::CheckinCall,
    ContactKind::Voicemail,
    ContactKind::ValueAddEmail,
    ContactKind::AnchorEmail,
    ContactKind::RejectionReply,
    ContactKind::OfferAcknowledgement,
    ContactKind::Negotiation,
    ContactKind::MissingContactRequest,
    ContactKind::FlexibilityReply,
    ContactKind::CommitmentDelivery,
    ContactKind::Courtesy,
    ContactKind::Reply,
];

macro_rules! checks {
    ($($(#[$meta:meta])* $name:ident = $word:literal, $rule:ident, $row:literal;)+) => {
        /// What is looked at before a message goes out. (D.2 as ruled)
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Check {
            $($(#[$meta])* $name,)+
        }

        impl Check {
            /// Every check, in the order of the specification.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// Its id in the specification.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self {
                    $(Self::$name => $word,)+
                }
            }

            /// The rule that it serves.
            #[must_use]
            pub const fn rule(self) -> &'static Rule {
                match self {
                    $(Self::$name => &rules::$rule,)+
                }
            }

            /// One letter for each of [`COLUMNS`]: error, warning, or not asked.
            const fn row(self) -> &'static [u8; 17] {
                match self {
                    $(Self::$name => $row,)+
                }
            }
        }
    };
}

checks! {
    /// It goes to one person.
    OneRecipient = "chk-one-recipient", SEPARATE_NOTE_PER_PERSON, b"EEEEE--EEW--W-EEW";
    /// It greets its reader by name.
    GreetsRecipientByName = "chk-greets-recipient-by-name", THANK_CONTENT_GENUINE_TONE, b"EEEEEEWEEEEEEEEEE";
    /// Names are spelled as they were recorded.
    NameSpelledAsRecorded = "chk-name-spelled-as-recorded", CAPTURE_EXACT_CONTACT_DETAILS, b"EEEEEEEEEEEEEEEEE";
    /// It greets nobody else, and names a colleague only on purpose.
    NoForeignName = "chk-no-foreign-name", SEPARATE_NOTE_PER_PERSON, b"EEEEEEEEEEEEWEEEE";
    /// Employer and role are this opportunity’s.
    OrgAndRoleCorrect = "chk-org-and-role-correct", ASSUME_NOTES_ARE_COMPARED, b"EEEEEEEEEEEEEEEEE";
    /// No gap is left open.
    NoPlaceholders = "chk-no-placeholders", THANK_CONTENT_GENUINE_TONE, b"EEEEEEEEEEEEEEEEE";
    /// It ends with the user’s name, and in an email with a number.
    Signature = "chk-signature", PROFESSIONAL_CONDUCT_EVERYWHERE, b"EEE-E--EEEEEEWEEW";
    /// It says early who writes, about which role, met when.
    IdentifiesSelfAndRole = "chk-identifies-self-and-role", CHECKIN_CALL_APPROPRIATE_PERSON, b"----EEEWW--WEW---";
    /// The subject is there, short, calm and says what it is about.
    SubjectLine = "chk-subject-line", PROFESSIONAL_CONDUCT_EVERYWHERE, b"E-E-E--EEWEEEWW--";
    /// It says thanks.
    SaysThanks = "chk-says-thanks", THANK_CONTENT_THANKS_FOR_TIME, b"EEEWWEEWWEEEEW-EW";
    /// It thanks for the time or the talk.
    ThanksForTime = "chk-thanks-for-time", THANK_CONTENT_THANKS_FOR_TIME, b"EE---------------";
    /// It thanks for arranging or putting forward.
    ThanksForBringingIn = "chk-thanks-for-bringing-in", THANK_RECRUITER_OR_HR, b"--E--------------";
    /// It says that the user wants the work.
    RestatesInterest = "chk-restates-interest", THANK_CONTENT_RESTATE_INTEREST, b"EEW-EEWW--EE-E---";
    /// It names something that was talked about with this reader.
    MentionsRecordedTopic = "chk-mentions-recorded-topic", THANK_CONTENT_MEETING_REFERENCE, b"EEWEWW-WEW----E--";
    /// What it says was talked about was talked about with this reader.
    TopicWasRecorded = "chk-topic-was-recorded", ASSUME_NOTES_ARE_COMPARED, b"WWWWWW-WWW----W--";
    /// It says a little more about it.
    ExpandsTopic = "chk-expands-topic", THANK_CONTENT_EXPAND_TOPIC, b"W------WW--------";
    /// It gives one to three reasons out of the user’s strengths.
    KeyReasons = "chk-key-reasons", THANK_CONTENT_KEY_REASONS, b"W--W-------W-----";
    /// It praises its writer no more than the style allows.
    PromotionLevel = "chk-promotion-level", SELF_PROMOTION_SUBTLE, b"WWWWWWWWWW-------";
    /// It ends looking forward, without a date.
    LooksForward = "chk-looks-forward", THANK_CONTENT_LOOK_FORWARD, b"WWW-WW-WW-WW-----";
    /// It is as long as its kind may be.
    Length = "chk-length", THANK_CONTENT_BRIEF, b"EEEEEEEEEEEEEEEEE";
    /// It is not the note that a colleague of the reader got.
    NotCopyOfSibling = "chk-not-copy-of-sibling", ASSUME_NOTES_ARE_COMPARED, b"EEEE---W------W--";
    /// It is not what the same reader got before.
    NotCopyOfOwnEarlierNote = "chk-not-copy-of-own-earlier-note", POLICY_THANKS_EVERY_ROUND, b"EEE-EW-EE--------";
    /// It does not push.
    NoPushyPhrases = "chk-no-pushy-phrases", NOT_PUSHY_NOT_DESPERATE, b"EEEEEEEEEEEEEEEEE";
    /// It does not beg.
    NoDesperation = "chk-no-desperation", NOT_PUSHY_NOT_DESPERATE, b"EEEEEEEEEEEEEEEEE";
    /// It does not boast.
    NoArrogance = "chk-no-arrogance", TONE_CONFIDENT_FRIENDLY, b"WWWWWWWWWWWW-----";
    /// It does not suppose a no.
    NoNegativeAssumption = "chk-no-negative-assumption", NO_NEGATIVE_ASSUMPTIONS, b"EEEEEEEEW--------";
    /// It does not ask about the decision before the time.
    NoDecisionQuestionEarly = "chk-no-decision-question-early", QUIET_UNTIL_PROMISED_DATE, b"EEEEEEEEE---E-E-E";
    /// It does not demand a decision.
    NoDecisionDemand = "chk-no-decision-demand", ACCEPT_DECISION_IS_THEIRS, b"EEEEEEEEEEEEEEEEE";
    /// It asks once, and politely.
    SinglePoliteQuestion = "chk-single-polite-question", CHECKIN_ASK_DECISION_POLITELY, b"----EEW----------";
    /// It offers information or help.
    OffersInfoOrHelp = "chk-offers-info-or-help", CHECKIN_OFFER_MORE_INFORMATION, b"----EEWW---------";
    /// It brings something useful, and says why it concerns the reader.
    ValueItemPresent = "chk-value-item-present", CHECKIN_ADD_VALUE, b"----W--E------E--";
    /// It cites an anchor point, not too soon again.
    AnchorCited = "chk-anchor-cited", ANCHOR_EMAIL_AFTER_REJECTION, b"-------WE--------";
    /// What it cites was really read, seen or done.
    FollowThroughDone = "chk-follow-through-done", FOLLOW_THROUGH_ON_WHAT_YOU_SAID, b"----W--WE-----W--";
    /// It says that later openings are of interest.
    ContinuedInterest = "chk-continued-interest", ANCHOR_EMAIL_AFTER_REJECTION, b"--------EW-------";
    /// It leaves the door open.
    LeavesDoorOpen = "chk-leaves-door-open", OPEN_TO_REFERRALS_AND_FUTURE_ROLES, b"--------EE-------";
    /// It does not ask to reverse the decision.
    NoPleaToReverse = "chk-no-plea-to-reverse", NO_BITTER_REPLY, b"--------EE-------";
    /// It blames nobody.
    NoBlame = "chk-no-blame", NO_BITTER_REPLY, b"EEEEEEEEEEEEEEEEE";
    /// It mentions no personal network.
    NoPersonalNetwork = "chk-no-personal-network", NO_FACEBOOK_INVITATION, b"EEEEEEEEEEEEEEEEE";
    /// It names no terms that they did not raise.
    NoTermsUnlessRaised = "chk-no-terms-unless-raised", SPEAK_UP_ON_FLEXIBILITY, b"EEEEEEEEEEW-E-E--";
    /// It stays inside what the user recorded as possible.
    FlexibilityMatchesRecord = "chk-flexibility-matches-record", SPEAK_UP_ON_FLEXIBILITY, b"-----------W-E---";
    /// It says “attached” where something is attached, and only there.
    AttachmentConsistency = "chk-attachment-consistency", ATTACH_DISCUSSED_MATERIAL, b"E-E-E--EEEEEWWE-W";
    /// What is attached was talked about.
    AttachmentWasDiscussed = "chk-attachment-was-discussed", ATTACH_DISCUSSED_MATERIAL, b"W-W-W---------E--";
    /// It asks for the terms in writing and for the day to answer by.
    AsksTermsAndDate = "chk-asks-terms-and-date", ACKNOWLEDGE_OFFER, b"----------E------";
    /// It does not accept by accident.
    NoAccidentalAcceptance = "chk-no-accidental-acceptance", ACKNOWLEDGE_OFFER, b"----------EE-----";
    /// It asks for at most three things, each with a reason.
    RequestCount = "chk-request-count", NEGOTIATE_TACTFULLY, b"-----------E-----";
    /// It threatens nothing, and claims no offer that is not there.
    NoUltimatum = "chk-no-ultimatum", NO_AGGRESSIVE_NEGOTIATION, b"EEEEEEEEEEEE-E-EE";
    /// It calls nobody the one who decides.
    NoDeciderAddress = "chk-no-decider-address", DO_NOT_ASSUME_WHO_DECIDES, b"WWWWWWWWWWW-W-W-W";
    /// It asks for everything missing at once.
    AllMissingInOne = "chk-all-missing-in-one", REQUEST_MISSING_CONTACT_FROM_RECRUITER, b"------------E----";
    /// No shouting, no strings of exclamation marks, no emoji.
    ToneTypography = "chk-tone-typography", THANK_CONTENT_GENUINE_TONE, b"WWWWWWWWWWWWWWWWW";
    /// Days, figures and the role are those of the other notes.
    ConsistentClaims = "chk-consistent-claims", ASSUME_NOTES_ARE_COMPARED, b"EEWW---W---------";
    /// Sending it now passes the guard.
    ContactBudget = "chk-contact-budget", ONE_FOLLOW_UP_CAP, b"EEEEEEEEEEEEEEEEE";
    /// It does not ask for a job.
    NoJobRequest = "chk-no-job-request", LINKEDIN_PERSONALISED_NOTE, b"---E-------------";
    /// It does not demand reasons.
    NoDemandForReasons = "chk-no-demand-for-reasons", NO_BITTER_REPLY, b"---------E-------";
    /// It leaves a number.
    CallbackNumber = "chk-callback-number", CAPTURE_EXACT_CONTACT_DETAILS, b"------E----------";
    /// Its point stands in the first two sentences.
    PointFirst = "chk-point-first", THANK_CONTENT_BRIEF, b"---------------W-";
}

impl Check {
    /// How severe a finding of it is on a kind of message; none where it is not asked.
    #[must_use]
    pub fn severity(self, kind: ContactKind) -> Option<Severity> {
        let column = COLUMNS.iter().position(|column| *column == kind)?;
        match self.row()[column] {
            b'E' => Some(Severity::Error),
            b'W' => Some(Severity::Warning),
            _ => None,
        }
    }

    /// Whether the line of business adds it to a kind of message: sales asks for reasons in a
    /// check-in and in a useful mail too. (`sales-self-promotion-allowed`)
    #[must_use]
    pub const fn is_asked_in_sales(self, kind: ContactKind) -> bool {
        matches!(self, Self::KeyReasons)
            && matches!(kind, ContactKind::CheckinEmail | ContactKind::ValueAddEmail)
    }

    /// The rule that asks for it in a kind of message: some kinds have one of their own.
    #[must_use]
    pub const fn rule_in(self, kind: ContactKind) -> &'static Rule {
        use ContactKind as K;
        match (self, kind) {
            (Self::Length, K::HandwrittenNote) => &rules::HANDWRITTEN_FEW_SENTENCES,
            (Self::MentionsRecordedTopic, K::HandwrittenNote) => {
                &rules::HANDWRITTEN_PERSONAL_DETAIL
            }
            (Self::MentionsRecordedTopic, K::LinkedinInvitation) => {
                &rules::LINKEDIN_PERSONALISED_NOTE
            }
            (Self::MentionsRecordedTopic, K::CheckinEmail | K::CheckinCall) => {
                &rules::CHECKIN_DIFFERENTIATE
            }
            (Self::KeyReasons, K::LinkedinInvitation) => &rules::LINKEDIN_REMIND_QUALIFICATIONS,
            (Self::RestatesInterest, K::CheckinEmail | K::CheckinCall | K::Voicemail) => {
                &rules::CHECKIN_REITERATE_EXCITEMENT
            }
            (Self::NoPushyPhrases, K::CheckinEmail | K::CheckinCall | K::Voicemail) => {
                &rules::CHECKIN_GENTLE_TONE
            }
            (Self::OffersInfoOrHelp, K::CheckinCall | K::Voicemail) => {
                &rules::CHECKIN_OFFER_HELP_DECIDE
            }
            _ => self.rule(),
        }
    }

    /// Whether an error of it stops a message even for somebody who says that imperfect is better
    /// than silent: a wrong name or a gap is never sent. (`send-even-if-imperfect`)
    #[must_use]
    pub const fn is_final(self) -> bool {
        matches!(
            self,
            Self::NameSpelledAsRecorded
                | Self::NoForeignName
                | Self::OrgAndRoleCorrect
                | Self::NoPlaceholders
        )
    }

    /// Whether it is looked at. It always is, except under the feature `mutation`, where one at a
    /// time is switched off from outside to see that a test notices.
    #[cfg(not(feature = "mutation"))]
    #[must_use]
    pub fn in_force(self, kind: ContactKind) -> bool {
        self.rule_in(kind).in_force()
    }

    /// Whether it is looked at: not the one that the environment names, nor any of a rule that is
    /// switched off.
    #[cfg(feature = "mutation")]
    #[must_use]
    pub fn in_force(self, kind: ContactKind) -> bool {
        static WITHOUT: std::sync::LazyLock<Option<String>> =
            std::sync::LazyLock::new(|| std::env::var("FOLLOWTHROUGH_WITHOUT_CHECK").ok());
        self.rule_in(kind).in_force() && WITHOUT.as_deref() != Some(self.word())
    }
}
