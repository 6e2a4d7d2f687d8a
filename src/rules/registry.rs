//! The rules that the engine applies so far, by the ids of the specification.

use super::rule::{Origin, Rule, RuleKind, Strength};
use super::source::{
    ADD_ON_LINKEDIN, ANCHOR_POINT, CONNECT, FOLLOW_UP, GAME_PLAN, MOVE_ON, NOTES_AT_ONCE,
    REACH_OUT, RIGHT_NOTE, RIGHT_WAY, STEP_1, STEP_2, STEP_3, WHAT_HAPPENS_NOW, WHEN,
};

macro_rules! rules {
    ($($name:ident = $id:literal, $kind:ident, $strength:ident, $origin:ident, [$($source:ident),*];)+) => {
        $(pub(super) static $name: Rule = Rule {
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
    DEBRIEF_RIGHT_AFTER = "debrief-right-after", Capture, Must, Derived, [STEP_2];
    THANK_EMAIL_WITHIN_HOUR = "thank-email-within-hour", Action, Should, Source, [RIGHT_NOTE];
    THANK_IMMEDIATELY = "thank-immediately", Action, Must, Source, [NOTES_AT_ONCE, STEP_1, RIGHT_WAY];
    THANK_EMAIL_WITHIN_24H = "thank-email-within-24h", Action, Must, Source, [STEP_1];
    SEPARATE_NOTE_PER_PERSON = "separate-note-per-person", Action, Must, Source, [STEP_1, NOTES_AT_ONCE];
    LEAVE_NOBODY_OUT = "leave-nobody-out", Guard, Must, Source, [STEP_1];
    REQUEST_MISSING_CONTACT_FROM_RECRUITER = "request-missing-contact-from-recruiter", Action, Must, Source, [STEP_1];
    THANK_RECRUITER_OR_HR = "thank-recruiter-or-hr", Action, Must, Source, [STEP_3];
    ATTACH_DISCUSSED_MATERIAL = "attach-discussed-material", Action, May, Source, [NOTES_AT_ONCE];
    THANK_CHANNEL_EMAIL_DEFAULT = "thank-channel-email-default", Choice, Should, Source, [NOTES_AT_ONCE, STEP_1];
    THANK_CHANNEL_TECH_EMAIL = "thank-channel-tech-email", Choice, May, Source, [RIGHT_WAY];
    THANK_CHANNEL_TRADITIONAL_CARD = "thank-channel-traditional-card", Choice, Should, Source, [RIGHT_WAY];
    THANK_CHANNEL_BOTH = "thank-channel-both", Choice, Should, Source, [NOTES_AT_ONCE, RIGHT_NOTE];
    RESUME_SEARCH_IMMEDIATELY = "resume-search-immediately", Action, Should, Source, [MOVE_ON];
    LINKEDIN_SAME_DAY_IF_AGREED = "linkedin-same-day-if-agreed", Action, May, Derived, [CONNECT];
    PAPER_NOTE_WITHIN_A_DAY = "paper-note-within-a-day", Action, Should, Source, [RIGHT_NOTE];
    HANDWRITTEN_TO_EACH_PERSON = "handwritten-to-each-person", Action, Should, Source, [STEP_2];
    EXPRESS_MAIL_PAPER_NOTE = "express-mail-paper-note", Action, May, Source, [NOTES_AT_ONCE];
    CARD_ALMOST_IMMEDIATELY = "card-almost-immediately", Action, Should, Source, [RIGHT_WAY];
    LINKEDIN_ONE_TO_TWO_DAYS = "linkedin-one-to-two-days", Action, Should, Source, [ADD_ON_LINKEDIN];
    LINKEDIN_RECRUITER = "linkedin-recruiter", Action, Should, Source, [STEP_3];
    COMPLETE_LINKEDIN_PROFILE = "complete-linkedin-profile", Prep, Must, Source, [ADD_ON_LINKEDIN];
    DELIVER_COMMITMENT = "deliver-commitment", Action, Must, Derived, [CONNECT];
    FOLLOW_THROUGH_ON_WHAT_YOU_SAID = "follow-through-on-what-you-said", Action, Should, Derived, [RIGHT_NOTE];
    NURTURE_ANCHOR_POINT = "nurture-anchor-point", Action, May, Source, [ANCHOR_POINT];
    PREPARE_GAME_PLAN = "prepare-game-plan", Action, Should, Source, [GAME_PLAN];
    CHOOSE_SEARCH_OR_HOLD = "choose-search-or-hold", Choice, Must, Source, [GAME_PLAN];
    CHECKIN_ABOUT_WEEK_PROMISE = "checkin-about-week-promise", Action, Should, Source, [REACH_OUT];
    CHECKIN_RANGE_PLUS_TWO = "checkin-range-plus-two", Action, Must, Source, [WHAT_HAPPENS_NOW];
    CHECKIN_AFTER_STATED_DATE = "checkin-after-stated-date", Action, Should, Source, [WHEN];
    CHECKIN_AFTER_FRAME_LAPSES = "checkin-after-frame-lapses", Action, May, Source, [FOLLOW_UP];
    CHECKIN_NO_TIMELINE_WEEK = "checkin-no-timeline-week", Action, Should, Source, [WHEN, FOLLOW_UP];
    CHECKIN_CONTACT_MAIN_RECRUITER = "checkin-contact-main-recruiter", Action, Should, Source, [WHEN];
    CHECKIN_CALL_APPROPRIATE_PERSON = "checkin-call-appropriate-person", Action, May, Source, [FOLLOW_UP];
    CHECKIN_CHANNEL_CHOICE = "checkin-channel-choice", Choice, Should, Source, [WHAT_HAPPENS_NOW, FOLLOW_UP];
    CALLBACK_WHEN_INVITED = "callback-when-invited", Action, Should, Source, [WHEN];
    ONE_FOLLOW_UP_CAP = "one-follow-up-cap", Guard, MustNot, Source, [WHEN, FOLLOW_UP];
    POLICY_DAY_ZERO_IS_INTERVIEW_DAY = "policy-day-zero-is-interview-day", Choice, Must, Policy, [];
    POLICY_ELAPSED_HOURS = "policy-elapsed-hours", Choice, Must, Policy, [];
    POLICY_EMPLOYER_ZONE_DAYS = "policy-employer-zone-days", Choice, Must, Policy, [];
    POLICY_ROLL_TO_BUSINESS_DAY = "policy-roll-to-business-day", Choice, Must, Policy, [];
    POLICY_LOOP_EXIT_TIME = "policy-loop-exit-time", Choice, Must, Policy, [];
    POLICY_NEWEST_PROMISE_WINS = "policy-newest-promise-wins", Action, Must, Policy, [];
    POLICY_CONFLICTING_PROMISES_LATER_WINS = "policy-conflicting-promises-later-wins", Choice, Must, Policy, [];
    POLICY_INBOUND_SUSPENDS_PLAN = "policy-inbound-suspends-plan", Action, Must, Policy, [];
    POLICY_OUTCOME_CANCELS_CHECKINS = "policy-outcome-cancels-checkins", Action, Must, Policy, [];
    POLICY_CANCELLED_INTERVIEW = "policy-cancelled-interview", Action, Must, Policy, [];
    POLICY_ONE_INVITATION_PER_PERSON = "policy-one-invitation-per-person", Guard, Must, Policy, [];
    POLICY_MERGE_DUAL_ROLE_THANKS = "policy-merge-dual-role-thanks", Action, Should, Policy, [];
    POLICY_THANKS_EVERY_ROUND = "policy-thanks-every-round", Action, Must, Policy, [];
    POLICY_LATE_IS_BETTER_THAN_NEVER = "policy-late-is-better-than-never", Action, Must, Policy, [];
    POLICY_PAST_INTERVIEW_ENTRY = "policy-past-interview-entry", Action, Must, Policy, [];
}

/// The rule with an id.
#[must_use]
pub fn find(id: &str) -> Option<&'static Rule> {
    ALL.iter().copied().find(|rule| rule.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_unique_and_only_policies_have_no_source() {
        for (index, rule) in ALL.iter().enumerate() {
            assert!(
                !ALL[..index].iter().any(|other| other.id == rule.id),
                "{rule} twice"
            );
            assert_eq!(
                rule.sources.is_empty(),
                rule.origin == Origin::Policy,
                "{rule}"
            );
        }
    }
}
