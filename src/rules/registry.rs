//! The catalogue: every rule by its id in the specification, in the order of an opportunity's life.

use super::rule::{Origin, Rule, RuleKind, Strength};
use super::source::{
    ACE, ADD_ON_LINKEDIN, ANCHOR_POINT, BEGINNING, BUSINESS_CARD, CHANCES, CONFIDENT, CONNECT,
    DECISION, FOLLOW_UP, GAME_PLAN, GUIDELINES, IN_CLOSING, LAST_WORDS, MOVE_ON, NEXT_STEPS,
    NO_NEWS, NOTES_AT_ONCE, NOW_WHAT, PROFESSIONAL, REACH_OUT, RIGHT_NOTE, RIGHT_WAY, STEP_1,
    STEP_2, STEP_3, WHAT_HAPPENS_NOW, WHEN,
};

macro_rules! rules {
    ($($name:ident = $id:literal, $kind:ident, $strength:ident, $origin:ident, [$($source:ident),*];)+) => {
        $(pub(crate) static $name: Rule = Rule {
            id: $id,
            kind: RuleKind::$kind,
            strength: Strength::$strength,
            origin: Origin::$origin,
            sources: &[$($source),*],
        };)+

        /// Every rule, each once.
        pub static ALL: &[&Rule] = &[$(&$name),+];
    };
}

rules! {
    // Before the interview.
    FOLLOWUP_STARTS_BEFORE_INTERVIEW = "followup-starts-before-interview", Prep, Should, Source, [BEGINNING];
    RESEARCH_COMPANY_AND_INTERVIEWER = "research-company-and-interviewer", Prep, Should, Source, [ADD_ON_LINKEDIN];
    BRING_NOTEPAD = "bring-notepad", Prep, Should, Source, [BUSINESS_CARD];
    PREPARE_STATIONERY = "prepare-stationery", Prep, Should, Source, [STEP_2];
    COMPLETE_LINKEDIN_PROFILE = "complete-linkedin-profile", Prep, Must, Source, [ADD_ON_LINKEDIN];
    PREPARE_CLOSING_QUESTIONS = "prepare-closing-questions", Prep, Should, Source, [NEXT_STEPS];
    STRENGTH_INVENTORY = "strength-inventory", Capture, Should, Source, [CONFIDENT];
    IDENTIFY_RECRUITER_AND_MAIN_CONTACT = "identify-recruiter-and-main-contact", Capture, Must, Source, [WHEN, STEP_3];
    THIRD_PARTY_RECRUITER_SAME_RULES = "third-party-recruiter-same-rules", Content, Should, Source, [BEGINNING];
    CONSIDER_PREP_HELP = "consider-prep-help", Coach, May, Source, [LAST_WORDS];
    CHECK_PERSONAL_SOCIAL_EXPOSURE = "check-personal-social-exposure", Prep, May, Derived, [PROFESSIONAL];
    POLICY_CANCELLED_INTERVIEW = "policy-cancelled-interview", Action, Must, Policy, [];
    POLICY_RESCHEDULED_INTERVIEW = "policy-rescheduled-interview", Action, Must, Policy, [];
    // During the interview.
    EXIT_CHECKLIST = "exit-checklist", Capture, Must, Source, [GUIDELINES];
    ASK_QUESTIONS_WHEN_INVITED = "ask-questions-when-invited", Action, Should, Source, [NEXT_STEPS];
    ASK_NEXT_STEPS = "ask-next-steps", Action, Must, Source, [NEXT_STEPS, WHAT_HAPPENS_NOW];
    NAIL_DOWN_TIMELINE = "nail-down-timeline", Capture, Must, Source, [WHAT_HAPPENS_NOW];
    CAPTURE_PROMISE_PRECISELY = "capture-promise-precisely", Capture, Must, Derived, [NEXT_STEPS, WHAT_HAPPENS_NOW];
    CAPTURE_EVERYONE_MET = "capture-everyone-met", Capture, Must, Source, [STEP_1];
    ASK_BUSINESS_CARD = "ask-business-card", Action, Should, Source, [BUSINESS_CARD];
    CAPTURE_EXACT_CONTACT_DETAILS = "capture-exact-contact-details", Capture, Must, Source, [BUSINESS_CARD];
    NOTE_PERSONAL_DETAIL_PER_PERSON = "note-personal-detail-per-person", Capture, Must, Source, [STEP_2];
    NOTE_BETWEEN_INTERVIEWS = "note-between-interviews", Capture, Should, Source, [STEP_2];
    CAPTURE_ANCHOR_POINT = "capture-anchor-point", Capture, Should, Source, [ANCHOR_POINT];
    FIND_NATURAL_SEGUE = "find-natural-segue", Coach, May, Source, [CONNECT];
    OFFER_ARTICLE_ON_SHARED_INTEREST = "offer-article-on-shared-interest", Action, May, Source, [CONNECT];
    OFFER_INTRODUCTION_SHARED_BACKGROUND = "offer-introduction-shared-background", Action, May, Source, [CONNECT];
    ASK_TO_CONNECT_DURING_INTERVIEW = "ask-to-connect-during-interview", Action, May, Source, [CONNECT];
    CAPTURE_COMMITMENTS = "capture-commitments", Capture, Must, Derived, [NOTES_AT_ONCE];
    TONE_CONFIDENT_FRIENDLY = "tone-confident-friendly", Coach, Should, Source, [CHANCES];
    // Within the hour.
    DEBRIEF_RIGHT_AFTER = "debrief-right-after", Capture, Must, Derived, [STEP_2];
    DO_NOT_CELEBRATE_YET = "do-not-celebrate-yet", Coach, Should, Source, [GUIDELINES];
    THANK_EMAIL_WITHIN_HOUR = "thank-email-within-hour", Action, Should, Source, [RIGHT_NOTE];
    THANK_IMMEDIATELY = "thank-immediately", Action, Must, Source, [NOTES_AT_ONCE, STEP_1, RIGHT_WAY];
    NEVER_SKIP_THANK_YOU = "never-skip-thank-you", Guard, Must, Source, [FOLLOW_UP];
    SEND_EVEN_IF_IMPERFECT = "send-even-if-imperfect", Coach, Should, Source, [RIGHT_WAY];
    SEED_ANCHOR_IN_THANK_YOU = "seed-anchor-in-thank-you", Content, Should, Source, [RIGHT_NOTE];
    POLICY_LOOP_EXIT_TIME = "policy-loop-exit-time", Choice, Must, Policy, [];
    // The same day.
    RECOVER_FORGOTTEN_TIMELINE = "recover-forgotten-timeline", Action, May, Derived, [NEXT_STEPS];
    THANK_EMAIL_WITHIN_24H = "thank-email-within-24h", Action, Must, Source, [STEP_1];
    SEPARATE_NOTE_PER_PERSON = "separate-note-per-person", Action, Must, Source, [STEP_1, NOTES_AT_ONCE];
    LEAVE_NOBODY_OUT = "leave-nobody-out", Guard, Must, Source, [STEP_1];
    REQUEST_MISSING_CONTACT_FROM_RECRUITER = "request-missing-contact-from-recruiter", Action, Must, Source, [STEP_1];
    FIND_CONTACT_RESOURCEFULLY = "find-contact-resourcefully", Action, Should, Source, [STEP_1];
    THANK_RECRUITER_OR_HR = "thank-recruiter-or-hr", Action, Must, Source, [STEP_3];
    THANK_AT_EVERY_LEVEL = "thank-at-every-level", Action, Must, Source, [FOLLOW_UP];
    THANK_CONTENT_THANKS_FOR_TIME = "thank-content-thanks-for-time", Content, Must, Source, [NOTES_AT_ONCE, RIGHT_WAY];
    THANK_CONTENT_RESTATE_INTEREST = "thank-content-restate-interest", Content, Must, Source, [STEP_2];
    THANK_CONTENT_KEY_REASONS = "thank-content-key-reasons", Content, Should, Source, [NOTES_AT_ONCE];
    THANK_CONTENT_MEETING_REFERENCE = "thank-content-meeting-reference", Content, Must, Source, [RIGHT_NOTE, STEP_2];
    THANK_CONTENT_EXPAND_TOPIC = "thank-content-expand-topic", Content, Should, Source, [FOLLOW_UP];
    THANK_CONTENT_LOOK_FORWARD = "thank-content-look-forward", Content, Should, Source, [FOLLOW_UP];
    THANK_CONTENT_BRIEF = "thank-content-brief", Content, Must, Source, [NOTES_AT_ONCE, STEP_1, RIGHT_WAY];
    THANK_CONTENT_GENUINE_TONE = "thank-content-genuine-tone", Content, Should, Source, [RIGHT_NOTE];
    THANK_CONTENT_MINIMAL_OK = "thank-content-minimal-ok", Content, May, Source, [RIGHT_WAY];
    SELF_PROMOTION_SUBTLE = "self-promotion-subtle", Content, Should, Source, [RIGHT_WAY];
    SALES_SELF_PROMOTION_ALLOWED = "sales-self-promotion-allowed", Content, May, Source, [RIGHT_WAY];
    ATTACH_DISCUSSED_MATERIAL = "attach-discussed-material", Action, May, Source, [NOTES_AT_ONCE];
    THANK_CHANNEL_EMAIL_DEFAULT = "thank-channel-email-default", Choice, Should, Source, [NOTES_AT_ONCE, STEP_1];
    THANK_CHANNEL_TECH_EMAIL = "thank-channel-tech-email", Choice, May, Source, [RIGHT_WAY];
    THANK_CHANNEL_TRADITIONAL_CARD = "thank-channel-traditional-card", Choice, Should, Source, [RIGHT_WAY];
    THANK_CHANNEL_BOTH = "thank-channel-both", Choice, Should, Source, [NOTES_AT_ONCE, RIGHT_NOTE];
    RESUME_SEARCH_IMMEDIATELY = "resume-search-immediately", Action, Should, Source, [MOVE_ON];
    DISTRACT_YOURSELF = "distract-yourself", Coach, Should, Source, [MOVE_ON];
    LINKEDIN_SAME_DAY_IF_AGREED = "linkedin-same-day-if-agreed", Action, May, Derived, [CONNECT];
    POLICY_MERGE_DUAL_ROLE_THANKS = "policy-merge-dual-role-thanks", Action, Should, Policy, [];
    POLICY_THANKS_EVERY_ROUND = "policy-thanks-every-round", Action, Must, Policy, [];
    POLICY_LATE_IS_BETTER_THAN_NEVER = "policy-late-is-better-than-never", Action, Must, Policy, [];
    POLICY_PAST_INTERVIEW_ENTRY = "policy-past-interview-entry", Action, Must, Policy, [];
    // One to two days after.
    PAPER_NOTE_WITHIN_A_DAY = "paper-note-within-a-day", Action, Should, Source, [RIGHT_NOTE];
    HANDWRITTEN_TO_EACH_PERSON = "handwritten-to-each-person", Action, Should, Source, [STEP_2];
    HANDWRITTEN_PERSONAL_DETAIL = "handwritten-personal-detail", Content, Must, Source, [STEP_2];
    HANDWRITTEN_FEW_SENTENCES = "handwritten-few-sentences", Content, Must, Source, [STEP_2];
    EXPRESS_MAIL_PAPER_NOTE = "express-mail-paper-note", Action, May, Source, [NOTES_AT_ONCE];
    CARD_ALMOST_IMMEDIATELY = "card-almost-immediately", Action, Should, Source, [RIGHT_WAY];
    LINKEDIN_ONE_TO_TWO_DAYS = "linkedin-one-to-two-days", Action, Should, Source, [ADD_ON_LINKEDIN];
    LINKEDIN_PERSONALISED_NOTE = "linkedin-personalised-note", Content, Must, Source, [CONNECT];
    LINKEDIN_REMIND_QUALIFICATIONS = "linkedin-remind-qualifications", Content, May, Source, [ADD_ON_LINKEDIN];
    LINKEDIN_RECRUITER = "linkedin-recruiter", Action, Should, Source, [STEP_3];
    NO_FACEBOOK_INVITATION = "no-facebook-invitation", Guard, MustNot, Source, [PROFESSIONAL];
    DELIVER_COMMITMENT = "deliver-commitment", Action, Must, Derived, [CONNECT];
    FOLLOW_THROUGH_ON_WHAT_YOU_SAID = "follow-through-on-what-you-said", Action, Should, Derived, [RIGHT_NOTE];
    THANK_COMPLETENESS_REVIEW = "thank-completeness-review", Guard, Must, Derived, [IN_CLOSING];
    POLICY_ONE_INVITATION_PER_PERSON = "policy-one-invitation-per-person", Guard, Must, Policy, [];
    // Waiting.
    FRESH_FOR_THEIR_CALL = "fresh-for-their-call", Coach, May, Source, [MOVE_ON];
    QUIET_UNTIL_PROMISED_DATE = "quiet-until-promised-date", Guard, MustNot, Source, [WHEN];
    NO_NEWS_NOT_BAD_NEWS = "no-news-not-bad-news", Coach, Should, Source, [NO_NEWS];
    NO_NEGATIVE_ASSUMPTIONS = "no-negative-assumptions", Guard, ShouldNot, Source, [NO_NEWS];
    DO_NOT_DWELL = "do-not-dwell", Coach, Should, Source, [NO_NEWS];
    EXPECT_ANXIETY = "expect-anxiety", Coach, May, Source, [ACE];
    KEEP_BUSY = "keep-busy", Coach, Should, Source, [ACE];
    REMAIN_CONFIDENT = "remain-confident", Coach, Should, Source, [CONFIDENT];
    DO_NOT_BE_DISCOURAGED = "do-not-be-discouraged", Coach, Should, Source, [WHEN];
    DECISIONS_VARY_AND_SLIP = "decisions-vary-and-slip", Coach, Should, Source, [NO_NEWS, FOLLOW_UP];
    DO_NOT_ONLY_WAIT = "do-not-only-wait", Guard, ShouldNot, Source, [RIGHT_WAY, MOVE_ON];
    KEEP_SEARCH_MOVING = "keep-search-moving", Coach, Should, Source, [MOVE_ON];
    MAINTAIN_LEVERAGE = "maintain-leverage", Coach, May, Source, [MOVE_ON];
    CHOOSE_SEARCH_OR_HOLD = "choose-search-or-hold", Choice, Must, Source, [GAME_PLAN];
    PREPARE_GAME_PLAN = "prepare-game-plan", Action, Should, Source, [GAME_PLAN];
    PREPARE_ALL_SCENARIOS = "prepare-all-scenarios", Guard, Should, Source, [GAME_PLAN];
    SET_ACCEPTANCE_PARAMETERS = "set-acceptance-parameters", Capture, Should, Source, [GAME_PLAN];
    PLAN_NEGOTIATION = "plan-negotiation", Action, Should, Source, [GAME_PLAN];
    RECORD_FLEXIBILITY = "record-flexibility", Capture, Should, Source, [WHEN];
    ACCEPT_DECISION_IS_THEIRS = "accept-decision-is-theirs", Coach, Should, Source, [CHANCES];
    COLLECT_VALUE_ITEMS = "collect-value-items", Capture, May, Source, [REACH_OUT];
    NURTURE_ANCHOR_POINT = "nurture-anchor-point", Action, May, Source, [ANCHOR_POINT];
    STAY_ON_RECRUITER_RADAR = "stay-on-recruiter-radar", Coach, Should, Source, [STEP_3];
    TOUCH_BASE_BEFORE_FRAME_END = "touch-base-before-frame-end", Action, May, Source, [REACH_OUT];
    POLICY_NEWEST_PROMISE_WINS = "policy-newest-promise-wins", Action, Must, Policy, [];
    POLICY_CONFLICTING_PROMISES_LATER_WINS = "policy-conflicting-promises-later-wins", Choice, Must, Policy, [];
    // The promised time has passed.
    CHECKIN_ABOUT_WEEK_PROMISE = "checkin-about-week-promise", Action, Should, Source, [REACH_OUT];
    CHECKIN_RANGE_PLUS_TWO = "checkin-range-plus-two", Action, Must, Source, [WHAT_HAPPENS_NOW];
    CHECKIN_AFTER_STATED_DATE = "checkin-after-stated-date", Action, Should, Source, [WHEN];
    CHECKIN_AFTER_FRAME_LAPSES = "checkin-after-frame-lapses", Action, May, Source, [FOLLOW_UP];
    CHECKIN_NO_TIMELINE_WEEK = "checkin-no-timeline-week", Action, Should, Source, [WHEN, FOLLOW_UP];
    CHECKIN_CONTACT_MAIN_RECRUITER = "checkin-contact-main-recruiter", Action, Should, Source, [WHEN];
    CHECKIN_CALL_APPROPRIATE_PERSON = "checkin-call-appropriate-person", Action, May, Source, [FOLLOW_UP];
    CHECKIN_CHANNEL_CHOICE = "checkin-channel-choice", Choice, Should, Source, [WHAT_HAPPENS_NOW, FOLLOW_UP];
    CHECKIN_ASK_DECISION_POLITELY = "checkin-ask-decision-politely", Content, May, Source, [WHEN];
    CHECKIN_OFFER_MORE_INFORMATION = "checkin-offer-more-information", Content, Should, Source, [REACH_OUT, WHEN];
    CHECKIN_OFFER_HELP_DECIDE = "checkin-offer-help-decide", Content, May, Source, [WHEN];
    CHECKIN_REITERATE_EXCITEMENT = "checkin-reiterate-excitement", Content, Must, Source, [FOLLOW_UP];
    CHECKIN_ADD_VALUE = "checkin-add-value", Content, Should, Source, [REACH_OUT];
    CHECKIN_DIFFERENTIATE = "checkin-differentiate", Content, Should, Source, [REACH_OUT];
    CHECKIN_GENTLE_TONE = "checkin-gentle-tone", Content, Must, Source, [REACH_OUT];
    ONE_FOLLOW_UP_CAP = "one-follow-up-cap", Guard, MustNot, Source, [WHEN, FOLLOW_UP];
    CALLBACK_WHEN_INVITED = "callback-when-invited", Action, Should, Source, [WHEN];
    MORE_THAN_ONE_MEANINGFUL_TOUCH = "more-than-one-meaningful-touch", Action, May, Source, [REACH_OUT];
    NO_REPEATED_STATUS_ASKS = "no-repeated-status-asks", Guard, MustNot, Source, [REACH_OUT];
    NO_MULTIPLE_VOICEMAILS = "no-multiple-voicemails", Guard, MustNot, Source, [REACH_OUT];
    NO_CONSTANT_CALLS = "no-constant-calls", Guard, MustNot, Source, [FOLLOW_UP];
    NOT_SHY_EITHER = "not-shy-either", Coach, Should, Source, [WHAT_HAPPENS_NOW];
    SPEAK_UP_ON_FLEXIBILITY = "speak-up-on-flexibility", Action, Should, Source, [WHEN];
    POLICY_MERGE_CHECKINS_SAME_CONTACT = "policy-merge-checkins-same-contact", Action, Should, Policy, [];
    POLICY_UNANSWERED_ATTEMPTS = "policy-unanswered-attempts", Guard, Must, Policy, [];
    POLICY_DORMANT_AFTER_SILENCE = "policy-dormant-after-silence", Action, Should, Policy, [];
    // The decision.
    RECEIVE_DECISION_CALMLY = "receive-decision-calmly", Coach, Must, Source, [DECISION];
    ACKNOWLEDGE_OFFER = "acknowledge-offer", Action, Should, Derived, [DECISION];
    USE_PREPARED_PARAMETERS = "use-prepared-parameters", Action, Must, Source, [GAME_PLAN];
    NEGOTIATE_TACTFULLY = "negotiate-tactfully", Action, Should, Source, [DECISION];
    NO_AGGRESSIVE_NEGOTIATION = "no-aggressive-negotiation", Guard, MustNot, Source, [DECISION];
    GRACIOUS_REJECTION_REPLY = "gracious-rejection-reply", Action, Should, Source, [DECISION];
    NO_BITTER_REPLY = "no-bitter-reply", Guard, MustNot, Source, [DECISION];
    REFRAME_REJECTION = "reframe-rejection", Coach, Should, Source, [DECISION];
    POLICY_OUTCOME_CANCELS_CHECKINS = "policy-outcome-cancels-checkins", Action, Must, Policy, [];
    POLICY_OFFER_PENDING_OTHERS = "policy-offer-pending-others", Action, May, Policy, [];
    // After the decision.
    ANCHOR_EMAIL_AFTER_REJECTION = "anchor-email-after-rejection", Action, May, Source, [ANCHOR_POINT];
    ANCHOR_USED_SPARINGLY = "anchor-used-sparingly", Guard, MustNot, Source, [ANCHOR_POINT];
    RUNNER_UP_WATCH = "runner-up-watch", Coach, May, Source, [ANCHOR_POINT];
    KEEP_CONNECTION_AFTER_NO = "keep-connection-after-no", Action, Should, Source, [CONNECT, PROFESSIONAL];
    OPEN_TO_REFERRALS_AND_FUTURE_ROLES = "open-to-referrals-and-future-roles", Content, Should, Source, [DECISION, STEP_3];
    THANK_RECRUITER_ON_OUTCOME = "thank-recruiter-on-outcome", Action, Should, Derived, [STEP_3];
    START_TECHNICALITIES_WITH_TACT = "start-technicalities-with-tact", Action, Should, Derived, [DECISION];
    BELIEVE_ANOTHER_FITS = "believe-another-fits", Coach, Should, Source, [CONFIDENT];
    DO_NOT_WAIT_TO_MOVE_ON = "do-not-wait-to-move-on", Action, Should, Source, [MOVE_ON];
    DONE_EVERYTHING_CLOSURE = "done-everything-closure", Coach, Should, Source, [IN_CLOSING];
    POLICY_MUTUAL_CONTACT_COURTESY = "policy-mutual-contact-courtesy", Coach, May, Policy, [];
    // Always.
    NO_DAILY_CONTACT = "no-daily-contact", Guard, MustNot, Source, [WHEN];
    NOT_PUSHY_NOT_DESPERATE = "not-pushy-not-desperate", Guard, MustNot, Source, [REACH_OUT, FOLLOW_UP];
    DO_NOT_ALIENATE_RECRUITING_STAFF = "do-not-alienate-recruiting-staff", Guard, MustNot, Source, [RIGHT_WAY];
    PROFESSIONAL_CONDUCT_EVERYWHERE = "professional-conduct-everywhere", Coach, Must, Source, [BEGINNING];
    TREAT_EVERYONE_AS_VALUABLE = "treat-everyone-as-valuable", Guard, Must, Source, [STEP_1];
    DO_NOT_ASSUME_WHO_DECIDES = "do-not-assume-who-decides", Guard, MustNot, Source, [STEP_1];
    ASSUME_NOTES_ARE_COMPARED = "assume-notes-are-compared", Guard, Must, Source, [STEP_1];
    LINKEDIN_TO_REMAIN_IN_CONTACT = "linkedin-to-remain-in-contact", Choice, Should, Source, [PROFESSIONAL];
    BE_A_USEFUL_CONTACT = "be-a-useful-contact", Coach, May, Source, [REACH_OUT];
    SHOW_WHY_THANKS_MATTERS = "show-why-thanks-matters", Coach, May, Source, [NOW_WHAT];
    FIRST_IMPRESSION_CEMENTED = "first-impression-cemented", Coach, May, Source, [NOW_WHAT];
    EVERYONE_WANTS_TO_BE_VALUED = "everyone-wants-to-be-valued", Coach, May, Source, [STEP_2];
    POLICY_DAY_ZERO_IS_INTERVIEW_DAY = "policy-day-zero-is-interview-day", Choice, Must, Policy, [];
    POLICY_ELAPSED_HOURS = "policy-elapsed-hours", Choice, Must, Policy, [];
    POLICY_EMPLOYER_ZONE_DAYS = "policy-employer-zone-days", Choice, Must, Policy, [];
    POLICY_ROLL_TO_BUSINESS_DAY = "policy-roll-to-business-day", Choice, Must, Policy, [];
    POLICY_INBOUND_SUSPENDS_PLAN = "policy-inbound-suspends-plan", Action, Must, Policy, [];
    POLICY_ORGANISATION_WIDE_SPACING = "policy-organisation-wide-spacing", Guard, Must, Policy, [];
    POLICY_SENT_MEANS_USER_CONFIRMED = "policy-sent-means-user-confirmed", Guard, Must, Policy, [];
    POLICY_EXPLAIN_EVERY_ACTION = "policy-explain-every-action", Choice, Must, Policy, [];
    POLICY_LOCAL_ONLY = "policy-local-only", Guard, Must, Policy, [];
}

/// The rule with an id.
#[must_use]
pub fn find(id: &str) -> Option<&'static Rule> {
    ALL.iter().copied().find(|rule| rule.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use sha2::{Digest as _, Sha256};
    use std::collections::BTreeSet;
    use std::fmt::Write as _;

    /// The specification's own fingerprint of its catalogue: `id|KIND|strength|origin|sources`,
    /// sorted, a line feed after each.
    #[test]
    fn the_catalogue_is_the_specification_s() {
        let mut lines: Vec<String> = ALL.iter().map(|rule| line(rule)).collect();
        lines.sort_unstable();
        let digest = Sha256::digest(lines.concat());
        let hex = digest.iter().fold(String::new(), |mut hex, byte| {
            let _ = write!(hex, "{byte:02x}");
            hex
        });
        assert_eq!(
            hex,
            "2c0e9590c722e3d1e6d05db32cb2b6cb7da9ed9d6d3b0d4219429626be841dd2"
        );
    }

    fn line(rule: &Rule) -> String {
        let articles: BTreeSet<&str> = rule
            .sources
            .iter()
            .map(|section| section.article.number())
            .collect();
        let articles: Vec<&str> = articles.into_iter().collect();
        format!(
            "{}|{}|{}|{}|{}\n",
            rule.id,
            rule.kind.word(),
            rule.strength.word(),
            rule.origin.word(),
            articles.join(",")
        )
    }

    #[test]
    fn ids_are_unique_and_only_policies_have_no_source() {
        let ids: BTreeSet<&str> = ALL.iter().map(|rule| rule.id).collect();
        assert_eq!((ids.len(), ALL.len()), (178, 178));
        for rule in ALL {
            assert_eq!(
                rule.sources.is_empty(),
                rule.origin == Origin::Policy,
                "{rule}"
            );
        }
    }
}
