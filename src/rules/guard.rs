//! `may_contact`: whether this is the moment to write or call, and why not yet. Every step is
//! looked at and every reason told; the hardest one decides. (C.5 as ruled)

use super::followups::Touch;
use super::item::Because;
use super::numbers as n;
use super::registry as rules;
use super::rule::Rule;
use super::situation::{Round, Situation, end_of};
use super::touches::is_follow_up;
use super::{Context, Index, Stage};
use crate::calendar::{Day, Instant, TimeOfDay, local, plus_days, plus_minutes, to_instant};
use crate::domain::{
    Casebook, Channel, Consent, ContactKind, ContactLog, ContactResult, EventKind, Id, Known,
    Persistence, Person, PromiseKind, QuietScope, Role, Way,
};
use std::collections::BTreeSet;

/// A contact that the user thinks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contemplated {
    /// To whom; absent is the front desk.
    pub person: Option<Id>,
    /// About which opportunity.
    pub opportunity: Id,
    /// What it would be.
    pub kind: ContactKind,
    /// How it would go.
    pub channel: Channel,
    /// When.
    pub at: Instant,
    /// The interview it thanks for; absent is the last one held.
    pub interview: Option<Id>,
    /// The anchor point it cites.
    pub anchor: Option<Id>,
}

/// Whether to go ahead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Nothing speaks against it.
    Allow,
    /// Something speaks against it; the user may well have a reason.
    Warn,
    /// Better not. It can be overridden with a reason, which is recorded.
    Block,
}

impl Verdict {
    /// Its word in the specification.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Allow => "allow",
            Self::Warn => "warn",
            Self::Block => "block",
        }
    }
}

macro_rules! objections {
    ($($(#[$meta:meta])* $name:ident = $word:literal,)+) => {
        /// What speaks against a contact.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Objection {
            $($(#[$meta])* $name,)+
        }

        impl Objection {
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

objections! {
    /// A personal network.
    PersonalNetwork = "personal-network",
    /// A personal network, to a private friend.
    PersonalNetworkFriend = "personal-network-friend",
    /// Messages to them go through the recruiter.
    ContactNotAllowed = "contact-not-allowed",
    /// A word about an offer that is not there in writing.
    NoWrittenOffer = "no-written-offer",
    /// The same thanks went out already.
    SentBefore = "sent-before",
    /// They wrote, and nobody said what it was.
    Unclassified = "unclassified",
    /// Such a message has no place at this stage.
    Stage = "stage",
    /// One invitation for life.
    InvitedBefore = "invited-before",
    /// They refused to connect.
    ConsentRefused = "consent-refused",
    /// An invitation comes after that person's thanks.
    ThankFirst = "thank-first",
    /// The strict style waits for the outcome.
    StrictQuiet = "strict-quiet",
    /// The promised time has not come.
    Quiet = "quiet",
    /// It has come, and the check-in is not due yet.
    FrameNotOver = "frame-not-over",
    /// The one question of this cycle was asked.
    QuestionAsked = "question-asked",
    /// The follow-ups of this cycle are used.
    TouchesUsed = "touches-used",
    /// A message was left, and nothing came since.
    VoicemailLeft = "voicemail-left",
    /// They picked up, or did not twice.
    CallsUsed = "calls-used",
    /// They did not pick up today.
    CallAgainTomorrow = "call-again-tomorrow",
    /// Outside their hours.
    CallHours = "call-hours",
    /// The organisation heard from the user a day ago.
    SpacingBlock = "spacing-block",
    /// The organisation heard from the user within the week.
    SpacingWarn = "spacing-warn",
    /// The anchor point was cited in this phase.
    AnchorUsed = "anchor-used",
    /// It was cited within two weeks.
    AnchorSoon = "anchor-soon",
    /// Another application there is undecided.
    OtherApplication = "other-application",
    /// Terms were talked about often enough.
    NegotiationRounds = "negotiation-rounds",
}

/// One thing that speaks against a contact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reservation {
    /// What it is.
    pub objection: Objection,
    /// How hard it is.
    pub verdict: Verdict,
    /// The rules behind it.
    pub rules: Vec<&'static Rule>,
    /// The day it is about, where there is one: the end of the quiet days, the day to wait for.
    pub until: Option<Day>,
}

impl Reservation {
    fn until(mut self, day: Day) -> Self {
        self.until = Some(day);
        self
    }
}

/// The guard's answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The hardest of the reasons.
    pub verdict: Verdict,
    /// Every reason, in the order of the specification.
    pub reasons: Vec<Reservation>,
    /// The first day on which it is possible with a warning; absent where none is in sight.
    pub warn_from: Option<Day>,
    /// The first day on which nothing speaks against it.
    pub clear_from: Option<Day>,
}

/// Whether a contact is advisable, why not, and from when.
///
/// Total: an opportunity that is not in the casebook gives an answer without objections.
#[must_use]
pub fn may_contact(book: &Casebook, context: Context<'_>, contact: Contemplated) -> Answer {
    let index = Index::new(book);
    let ask = |at: Instant| {
        let contact = Contemplated { at, ..contact };
        let context = Context { now: at, ..context };
        let opportunity = book.opportunities.get(contact.opportunity)?;
        let situation = Situation::read(book, &index, context, opportunity);
        let guard = Guard::new(&situation, contact);
        Some((
            guard.reasons(),
            guard.turning_days(),
            situation.zone.clone(),
        ))
    };
    let Some((reasons, days, zone)) = ask(contact.at) else {
        return Answer {
            verdict: Verdict::Allow,
            reasons: Vec::new(),
            warn_from: None,
            clear_from: None,
        };
    };
    let verdict = hardest(&reasons);
    let today = local(context.zones, &zone, contact.at).date();
    let mut answer = Answer {
        verdict,
        reasons,
        warn_from: (verdict <= Verdict::Warn).then_some(today),
        clear_from: (verdict == Verdict::Allow).then_some(today),
    };
    // Only the days on which a reason can fall away are looked at, not every day.
    let morning = TimeOfDay::from_hms_opt(n::CHECKIN_HOUR, 0, 0).unwrap_or_default();
    for day in days.into_iter().filter(|day| *day > today) {
        if answer.clear_from.is_some() {
            break;
        }
        let at = to_instant(context.zones, &zone, day.and_time(morning));
        let Some((reasons, _, _)) = ask(at) else {
            break;
        };
        let verdict = hardest(&reasons);
        if verdict <= Verdict::Warn {
            answer.warn_from.get_or_insert(day);
        }
        if verdict == Verdict::Allow {
            answer.clear_from = Some(day);
        }
    }
    answer
}

fn hardest(reasons: &[Reservation]) -> Verdict {
    reasons
        .iter()
        .map(|reason| reason.verdict)
        .max()
        .unwrap_or(Verdict::Allow)
}

/// What a contact is to the guard: a courtesy about an offer elsewhere has tests of its own.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Purpose {
    Touch(Touch),
    HeadsUp,
}

struct Guard<'s, 'a> {
    situation: &'s Situation<'a>,
    contact: Contemplated,
    person: Option<&'a Person>,
    purpose: Purpose,
    /// An invited call-back inside its window.
    is_callback: bool,
}

impl<'s, 'a> Guard<'s, 'a> {
    fn new(situation: &'s Situation<'a>, contact: Contemplated) -> Self {
        let touch = Touch::of(contact.kind);
        let purpose = if contact.kind == ContactKind::Courtesy && is_about_an_offer(situation) {
            Purpose::HeadsUp
        } else {
            Purpose::Touch(touch)
        };
        let today = situation.day_of(contact.at);
        let is_callback = touch == Touch::Status
            && situation.cycles.last().is_some_and(|cycle| {
                let PromiseKind::Callback { n, m } = cycle.means else {
                    return false;
                };
                let window = plus_days(cycle.base, n.into())..=plus_days(cycle.base, m.into());
                let made = situation
                    .touches(cycle, None, |touch| touch == Touch::Status)
                    .iter()
                    .any(|touch| touch.at < contact.at);
                window.contains(&today) && !made
            });
        Self {
            situation,
            contact,
            person: contact.person.and_then(|id| situation.book.people.get(id)),
            purpose,
            is_callback,
        }
    }

    fn is(&self, touches: &[Touch]) -> bool {
        matches!(self.purpose, Purpose::Touch(touch) if touches.contains(&touch))
    }

    fn reasons(&self) -> Vec<Reservation> {
        use Touch::{Anchor, Commitment, Logistics, Relationship, Reply, Status, Thank, Value};
        let follow_up = self.is(&[Status, Value]);
        let rationed = follow_up && !self.is_callback;
        let heads_up = self.purpose == Purpose::HeadsUp;
        let mut reasons = Vec::new();
        let mut say = |found: Option<Reservation>| reasons.extend(found);
        say(self.personal_network());
        say(self.not_allowed());
        if heads_up {
            say(self.no_written_offer());
        }
        if self.is(&[Reply, Logistics, Thank]) || follow_up {
            say(self.sent_before());
        }
        if self.is(&[Commitment, Relationship, Status, Value, Anchor]) || heads_up {
            say(self.unclassified());
        }
        if follow_up {
            say(self.stage());
        }
        if self.is(&[Relationship]) {
            for reason in self.invitation() {
                say(Some(reason));
            }
        }
        if rationed {
            say(self.quiet());
            // Voicemail and phone come before the caps.
            say(self.voicemail());
            for reason in self.calls() {
                say(Some(reason));
            }
            say(self.question_asked());
            say(self.touches_used());
        }
        if self.contact.channel == Channel::Phone && !heads_up {
            say(self.call_hours());
        }
        if rationed || heads_up || self.is(&[Anchor]) {
            say(self.spacing());
        }
        for reason in self.anchor() {
            say(Some(reason));
        }
        say(self.negotiation());
        reasons.retain(|reason| !reason.rules.is_empty());
        reasons
    }

    /// Step 1.
    fn personal_network(&self) -> Option<Reservation> {
        if self.contact.channel != Channel::PersonalNetwork {
            return None;
        }
        let friend = self.person.is_some_and(|person| person.preexisting_friend);
        let (objection, verdict) = if friend {
            (Objection::PersonalNetworkFriend, Verdict::Warn)
        } else {
            (Objection::PersonalNetwork, Verdict::Block)
        };
        reservation(objection, verdict, &[&rules::NO_FACEBOOK_INVITATION])
    }

    /// Step 2. Who wrote first may be answered.
    fn not_allowed(&self) -> Option<Reservation> {
        let person = self.person?;
        let wrote_first = self.is(&[Touch::Reply])
            && self
                .earlier()
                .any(|contact| contact.way == Way::In && contact.people.contains(&person.id));
        let direct = self.contact.channel != Channel::ViaRecruiter;
        if person.contact_allowed != Known::No || !direct || wrote_first {
            return None;
        }
        reservation(
            Objection::ContactNotAllowed,
            Verdict::Block,
            &[
                &rules::DO_NOT_ALIENATE_RECRUITING_STAFF,
                &rules::THIRD_PARTY_RECRUITER_SAME_RULES,
            ],
        )
    }

    /// Step 3, for a word about an offer.
    fn no_written_offer(&self) -> Option<Reservation> {
        let at = self.contact.at;
        let real = self.situation.book.offers.iter().any(|offer| {
            offer.written
                && offer.received <= at
                && offer.stands()
                && offer.opportunity != self.contact.opportunity
        });
        if real {
            return None;
        }
        reservation(
            Objection::NoWrittenOffer,
            Verdict::Block,
            &[&rules::POLICY_OFFER_PENDING_OTHERS],
        )
    }

    /// Step 4: the same person, round, channel and occasion.
    fn sent_before(&self) -> Option<Reservation> {
        if !self.is(&[Touch::Thank]) {
            return None;
        }
        let person = self.contact.person?;
        let asked = self.occasion(self.contact.kind, self.contact.interview, self.contact.at);
        let duplicate = self.earlier().any(|contact| {
            contact.way == Way::Out
                && contact.people.contains(&person)
                && contact.channel == self.contact.channel
                && contact.kind.is_some_and(|kind| {
                    kind.is_thanks() && self.occasion(kind, contact.interview, contact.at) == asked
                })
        });
        if !duplicate {
            return None;
        }
        reservation(
            Objection::SentBefore,
            Verdict::Block,
            &[&rules::SEPARATE_NOTE_PER_PERSON],
        )
    }

    /// What thanks are for: a round, or the outcome.
    fn occasion(&self, kind: ContactKind, interview: Option<Id>, at: Instant) -> Option<Id> {
        let decided = self.situation.ended_at.is_some_and(|ended| at >= ended)
            && !matches!(
                self.situation.ending,
                Some(Because::Offer | Because::Paused)
            );
        if kind == ContactKind::RecruiterThanks && decided && interview.is_none() {
            return None;
        }
        interview.or_else(|| self.round_at(at).map(|round| round.interview.id))
    }

    fn round_at(&self, at: Instant) -> Option<&'s Round<'a>> {
        self.situation
            .rounds
            .iter()
            .rev()
            .find(|round| round.end <= at)
    }

    /// Step 5.
    fn unclassified(&self) -> Option<Reservation> {
        if !self.situation.unclassified {
            return None;
        }
        reservation(
            Objection::Unclassified,
            Verdict::Block,
            &[&rules::POLICY_INBOUND_SUSPENDS_PLAN],
        )
    }

    /// Step 6: a follow-up where the stage lists none.
    fn stage(&self) -> Option<Reservation> {
        let stage = self.situation.stage();
        let listed = if self.is(&[Touch::Status]) {
            stage.lists_status()
        } else {
            stage.lists_value()
        };
        if listed {
            return None;
        }
        let rule: &'static Rule = match stage {
            Stage::Silent => &rules::POLICY_DORMANT_AFTER_SILENCE,
            Stage::Planned | Stage::Interviewing | Stage::Thanking => {
                &rules::QUIET_UNTIL_PROMISED_DATE
            }
            Stage::FrameElapsed | Stage::CheckinDue | Stage::CallbackGranted => {
                &rules::MORE_THAN_ONE_MEANINGFUL_TOUCH
            }
            _ => &rules::POLICY_OUTCOME_CANCELS_CHECKINS,
        };
        reservation(Objection::Stage, Verdict::Block, &[rule])
    }

    /// Step 7.
    fn invitation(&self) -> Vec<Reservation> {
        let Some(person) = self.person else {
            return Vec::new();
        };
        let mut found = Vec::new();
        let sent = self.situation.book.contacts.iter().any(|contact| {
            contact.way == Way::Out
                && contact.kind == Some(ContactKind::LinkedinInvitation)
                && contact.people.contains(&person.id)
                && contact.at <= self.contact.at
        });
        let known = self.situation.index.events(person.id).iter().any(|event| {
            matches!(
                event.what,
                EventKind::LinkedinConnected { .. } | EventKind::LinkedinDeclined { .. }
            )
        });
        if sent || known {
            found.extend(reservation(
                Objection::InvitedBefore,
                Verdict::Block,
                &[&rules::POLICY_ONE_INVITATION_PER_PERSON],
            ));
        }
        if person.linkedin_consent == Consent::No {
            found.extend(reservation(
                Objection::ConsentRefused,
                Verdict::Block,
                &[&rules::ASK_TO_CONNECT_DURING_INTERVIEW],
            ));
        }
        let thanked = self.earlier().any(|contact| {
            contact.way == Way::Out
                && contact.people.contains(&person.id)
                && contact.kind.is_some_and(ContactKind::is_thanks)
        });
        if !thanked {
            found.extend(reservation(
                Objection::ThankFirst,
                Verdict::Block,
                &[&rules::LINKEDIN_ONE_TO_TWO_DAYS],
            ));
        }
        let style = self.situation.style_towards(person.id);
        if style.quiet_scope == QuietScope::Strict && self.situation.ending.is_none() {
            found.extend(reservation(
                Objection::StrictQuiet,
                Verdict::Block,
                &[&rules::QUIET_UNTIL_PROMISED_DATE],
            ));
        }
        found
    }

    /// Step 8: before the end of the quiet days no, until the check-in is due with a warning.
    fn quiet(&self) -> Option<Reservation> {
        let cycle = self.situation.cycles.last()?;
        let today = self.today();
        let end = cycle.quiet_end();
        if today < end {
            if self.is(&[Touch::Value]) && self.is_mid_wait(end) {
                return None;
            }
            let found = reservation(
                Objection::Quiet,
                Verdict::Block,
                &[&rules::QUIET_UNTIL_PROMISED_DATE],
            )?;
            return Some(found.until(end));
        }
        // Who asked already is rationed by the caps.
        let asked = self
            .situation
            .touches(cycle, None, |touch| touch == Touch::Status);
        let due = self.situation.checkin_due().filter(|due| today < *due)?;
        if !asked.is_empty() {
            return None;
        }
        let found = reservation(
            Objection::FrameNotOver,
            Verdict::Warn,
            &[&rules::QUIET_UNTIL_PROMISED_DATE],
        )?;
        Some(found.until(due))
    }

    /// The one useful word in the middle of a long wait, for the persistent.
    fn is_mid_wait(&self, end: Day) -> bool {
        let Some(cycle) = self.situation.cycles.last() else {
            return false;
        };
        let day0 = cycle.round(self.situation).day0;
        let window = plus_days(day0, n::MID_WAIT_EARLIEST_DAYS.into())
            ..=plus_days(end, -i64::from(n::MID_WAIT_LATEST_DAYS_BEFORE_END));
        let unused = self
            .situation
            .touches(cycle, None, |touch| touch == Touch::Value)
            .is_empty();
        self.situation.style.persistence == Persistence::Persistent
            && cycle.frame_end.is_some()
            && (end - day0).num_days() >= i64::from(n::LONG_WAIT_DAYS)
            && window.contains(&self.today())
            && unused
            && rules::TOUCH_BASE_BEFORE_FRAME_END.in_force()
    }

    /// Step 12: one message on a machine, until they call or a new cycle begins.
    fn voicemail(&self) -> Option<Reservation> {
        if self.contact.channel != Channel::Voicemail {
            return None;
        }
        let since = self.since_last_word();
        let left = self.at_organization().any(|contact| {
            contact.way == Way::Out
                && contact.at >= since
                && (contact.result == ContactResult::Voicemail
                    || contact.channel == Channel::Voicemail)
        });
        if !left {
            return None;
        }
        reservation(
            Objection::VoicemailLeft,
            Verdict::Block,
            &[
                &rules::NO_MULTIPLE_VOICEMAILS,
                &rules::POLICY_ORGANISATION_WIDE_SPACING,
            ],
        )
    }

    /// Step 13: two unanswered calls on different days, or one answered.
    fn calls(&self) -> Vec<Reservation> {
        if self.contact.channel != Channel::Phone {
            return Vec::new();
        }
        let Some(cycle) = self.situation.cycles.last() else {
            return Vec::new();
        };
        let opens = cycle.opens(self.situation);
        let calls: Vec<&ContactLog> = self
            .at_organization()
            .filter(|contact| {
                contact.way == Way::Out
                    && contact.channel == Channel::Phone
                    && contact.at >= opens
                    && contact
                        .kind
                        .is_some_and(|kind| is_follow_up(Touch::of(kind)))
            })
            .collect();
        let answered = calls
            .iter()
            .any(|call| call.result == ContactResult::Answered);
        let attempts: Vec<&&ContactLog> = calls
            .iter()
            .filter(|call| call.result == ContactResult::Unanswered)
            .collect();
        // They called first: their call is answered.
        let called = self.at_organization().any(|contact| {
            contact.way == Way::In
                && contact.channel == Channel::Phone
                && calls.iter().all(|call| call.at < contact.at)
        });
        let mut found = Vec::new();
        if (answered || attempts.len() >= n::CALL_ATTEMPTS) && !called {
            found.extend(reservation(
                Objection::CallsUsed,
                Verdict::Block,
                &[
                    &rules::NO_CONSTANT_CALLS,
                    &rules::POLICY_UNANSWERED_ATTEMPTS,
                ],
            ));
        } else if let Some(last) = attempts.iter().map(|call| call.at).max() {
            let next = self.situation.business.plus(self.situation.day_of(last), 1);
            if self.today() < next {
                let tried = reservation(
                    Objection::CallAgainTomorrow,
                    Verdict::Block,
                    &[&rules::POLICY_UNANSWERED_ATTEMPTS],
                );
                found.extend(tried.map(|tried| tried.until(next)));
            }
        }
        found
    }

    /// Step 10.
    fn question_asked(&self) -> Option<Reservation> {
        if !self.is(&[Touch::Status]) {
            return None;
        }
        let asked = match self.situation.style.persistence {
            Persistence::Reserved => self.follow_ups(|touch| touch == Touch::Status),
            _ => {
                let cycle = self.situation.cycles.last()?;
                self.situation
                    .touches(cycle, None, |touch| touch == Touch::Status)
                    .len()
            }
        };
        if asked == 0 {
            return None;
        }
        reservation(
            Objection::QuestionAsked,
            Verdict::Block,
            &[&rules::ONE_FOLLOW_UP_CAP, &rules::NO_REPEATED_STATUS_ASKS],
        )
    }

    /// Step 11.
    fn touches_used(&self) -> Option<Reservation> {
        let budget = self.situation.budget()?;
        if budget.touches_left > 0 {
            return None;
        }
        reservation(
            Objection::TouchesUsed,
            Verdict::Block,
            &[
                &rules::ONE_FOLLOW_UP_CAP,
                &rules::MORE_THAN_ONE_MEANINGFUL_TOUCH,
            ],
        )
    }

    /// Calls belong into their working hours.
    fn call_hours(&self) -> Option<Reservation> {
        let time = local(
            self.situation.context.zones,
            &self.situation.zone,
            self.contact.at,
        );
        let hour = chrono::Timelike::hour(&time);
        let open = (n::CALL_FROM_HOUR..n::CALL_TO_HOUR).contains(&hour)
            && self.situation.business.is_business_day(time.date());
        if open {
            return None;
        }
        reservation(
            Objection::CallHours,
            Verdict::Warn,
            &[&rules::CHECKIN_CALL_APPROPRIATE_PERSON],
        )
    }

    /// Step 14: the last time the organisation heard from the user.
    fn spacing(&self) -> Option<Reservation> {
        let last = |warning: bool| {
            self.at_organization()
                .filter(|contact| counts_for_spacing(self.situation, contact, warning))
                .map(|contact| self.situation.day_of(contact.at))
                .max()
        };
        let days = |last: Day| (self.today() - last).num_days();
        let rules: [&'static Rule; 2] = [
            &rules::NO_DAILY_CONTACT,
            &rules::POLICY_ORGANISATION_WIDE_SPACING,
        ];
        if let Some(day) = last(false).filter(|day| days(*day) < n::SPACING_BLOCK_DAYS) {
            let found = reservation(Objection::SpacingBlock, Verdict::Block, &rules)?;
            return Some(found.until(plus_days(day, n::SPACING_BLOCK_DAYS)));
        }
        let day = last(true).filter(|day| days(*day) < n::SPACING_WARN_DAYS)?;
        let found = reservation(Objection::SpacingWarn, Verdict::Warn, &rules)?;
        Some(found.until(plus_days(day, n::SPACING_WARN_DAYS)))
    }

    /// Step 15, for an anchor email and for anything that cites an anchor point.
    fn anchor(&self) -> Vec<Reservation> {
        let is_anchor = self.is(&[Touch::Anchor]);
        let cited = match self.contact.anchor {
            Some(id) => self.situation.book.anchors.get(id),
            None if is_anchor => self.situation.records.anchors.first().copied(),
            None => None,
        };
        let mut found = Vec::new();
        if let Some(anchor) = cited {
            let emails = self
                .earlier()
                .filter(|contact| contact.kind == Some(ContactKind::AnchorEmail))
                .map(|contact| contact.at);
            let uses: Vec<Instant> = anchor
                .uses
                .iter()
                .copied()
                .chain(emails)
                .filter(|used| *used <= self.contact.at)
                .collect();
            let phase = self.phase(self.contact.at);
            if uses.iter().any(|used| self.phase(*used) == phase) {
                found.extend(reservation(
                    Objection::AnchorUsed,
                    Verdict::Block,
                    &[&rules::ANCHOR_USED_SPARINGLY],
                ));
            } else if let Some(last) = uses.iter().max() {
                let day = plus_days(self.situation.day_of(*last), n::ANCHOR_DISTANCE_DAYS);
                if self.today() < day {
                    let soon = reservation(
                        Objection::AnchorSoon,
                        Verdict::Block,
                        &[&rules::ANCHOR_USED_SPARINGLY],
                    );
                    found.extend(soon.map(|soon| soon.until(day)));
                }
            }
        }
        if is_anchor && self.other_undecided() {
            found.extend(reservation(
                Objection::OtherApplication,
                Verdict::Warn,
                &[&rules::ANCHOR_EMAIL_AFTER_REJECTION],
            ));
        }
        found
    }

    /// Thank-you, waiting, after the decision: an anchor point may be cited once in each.
    fn phase(&self, at: Instant) -> u8 {
        let decided = self
            .situation
            .refusal
            .is_some_and(|refusal| at >= refusal.at);
        let thanks_over = self
            .situation
            .last_round()
            .is_some_and(|round| at >= plus_minutes(round.end, i64::from(n::REVIEW_HOURS) * 60));
        match (decided, thanks_over) {
            (true, _) => 2,
            (false, true) => 1,
            (false, false) => 0,
        }
    }

    fn other_undecided(&self) -> bool {
        let organization = self.situation.opportunity.organization;
        self.situation.book.opportunities.iter().any(|other| {
            other.id != self.contact.opportunity
                && other.organization == organization
                && Situation::read(
                    self.situation.book,
                    self.situation.index,
                    self.situation.context,
                    other,
                )
                .stage()
                .is_undecided()
        })
    }

    /// Three rounds of terms are enough.
    fn negotiation(&self) -> Option<Reservation> {
        if self.contact.kind != ContactKind::Negotiation {
            return None;
        }
        let rounds = self
            .earlier()
            .filter(|contact| contact.kind == Some(ContactKind::Negotiation))
            .count();
        if rounds < n::NEGOTIATION_ROUNDS {
            return None;
        }
        reservation(
            Objection::NegotiationRounds,
            Verdict::Block,
            &[&rules::NO_AGGRESSIVE_NEGOTIATION],
        )
    }

    /// The days on which one of the reasons may fall away, in order.
    fn turning_days(&self) -> BTreeSet<Day> {
        let situation = self.situation;
        let today = self.today();
        let mut days = BTreeSet::new();
        if let Some(cycle) = situation.cycles.last() {
            let end = cycle.quiet_end();
            let round = cycle.round(situation);
            days.extend([end, situation.business.roll(end)]);
            if let PromiseKind::Callback { m, .. } = cycle.means {
                days.insert(plus_days(cycle.base, i64::from(m) + 1));
            }
            days.insert(plus_days(round.day0, 2));
            days.insert(plus_days(round.day0, 3));
            days.insert(plus_days(round.day0, n::MID_WAIT_EARLIEST_DAYS.into()));
        }
        days.extend(situation.checkin_due());
        let spaced = self
            .at_organization()
            .filter(|contact| contact.way == Way::Out)
            .map(|contact| situation.day_of(contact.at))
            .max();
        for from in spaced.into_iter().chain([today]) {
            days.insert(plus_days(from, n::SPACING_BLOCK_DAYS));
            days.insert(plus_days(from, n::SPACING_WARN_DAYS));
        }
        if let Some(anchor) = situation.records.anchors.first() {
            let last = anchor.uses.iter().max();
            days.extend(
                last.map(|last| plus_days(situation.day_of(*last), n::ANCHOR_DISTANCE_DAYS)),
            );
        }
        days.insert(situation.business.plus(today, 1));
        days.insert(plus_days(today, 1));
        let rolled: Vec<Day> = days
            .iter()
            .map(|day| situation.business.roll(*day))
            .collect();
        days.extend(rolled);
        days
    }

    fn today(&self) -> Day {
        self.situation.day_of(self.contact.at)
    }

    /// What is logged for this opportunity up to the moment.
    fn earlier(&self) -> impl Iterator<Item = &'a ContactLog> {
        let at = self.contact.at;
        self.situation
            .contacts()
            .filter(move |contact| contact.at <= at)
    }

    /// What went to and came from the organisation of the person concerned, whatever the role: an
    /// agency counts on its own. (`policy-organisation-wide-spacing`)
    fn at_organization(&self) -> impl Iterator<Item = &'a ContactLog> {
        let at = self.contact.at;
        let agency = self.contact.person.is_some_and(|id| self.is_agency(id));
        let organization = self.situation.opportunity.organization;
        self.situation
            .index
            .at_organization(organization)
            .filter(move |contact| contact.at <= at)
            .filter(move |contact| {
                contact.people.is_empty()
                    || contact
                        .people
                        .iter()
                        .any(|id| self.is_agency(*id) == agency)
            })
    }

    fn is_agency(&self, person: Id) -> bool {
        self.situation
            .people_in(Role::AgencyRecruiter)
            .any(|recruiter| recruiter.id == person)
    }

    /// Since when one more message on a machine would be the second: their last word, or the
    /// beginning of the cycle.
    fn since_last_word(&self) -> Instant {
        let opens = self
            .situation
            .cycles
            .last()
            .map(|cycle| cycle.opens(self.situation));
        let inbound = self
            .at_organization()
            .filter(|contact| contact.way == Way::In)
            .map(|contact| contact.at)
            .max();
        opens.into_iter().chain(inbound).max().unwrap_or_default()
    }

    fn follow_ups(&self, which: impl Fn(Touch) -> bool) -> usize {
        let cycles = &self.situation.cycles;
        self.situation
            .counted_cycles()
            .map(|index| {
                self.situation
                    .touches(&cycles[index], cycles.get(index + 1), &which)
                    .len()
            })
            .sum()
    }
}

/// A reservation by the rules that are in force; with none of them there is none.
fn reservation(
    objection: Objection,
    verdict: Verdict,
    behind: &[&'static Rule],
) -> Option<Reservation> {
    // The deciding rule stands first; without it nothing is objected to.
    let decides = behind.first().is_some_and(|rule| rule.in_force());
    decides.then(|| Reservation {
        objection,
        verdict,
        rules: behind
            .iter()
            .copied()
            .filter(|rule| rule.in_force())
            .collect(),
        until: None,
    })
}

/// Whether the organisation heard from the user in a way that counts: thanks within their two
/// days, replies, logistics and deliveries do not, and an invitation only for the block.
fn counts_for_spacing(situation: &Situation<'_>, contact: &ContactLog, warning: bool) -> bool {
    if contact.way != Way::Out || contact.result == ContactResult::Unanswered {
        return false;
    }
    let Some(kind) = contact.kind else {
        return true;
    };
    match Touch::of(kind) {
        Touch::Status | Touch::Value | Touch::Anchor => true,
        Touch::Relationship => !warning,
        Touch::Thank => {
            let about = situation.index.about(contact.opportunity);
            let interviews = about.interviews.iter();
            let mut ends = interviews.filter_map(|interview| end_of(interview));
            let days = i64::from(n::REVIEW_HOURS) * 60;
            !ends.any(|end| contact.at >= end && contact.at <= plus_minutes(end, days))
        }
        Touch::Logistics => kind == ContactKind::Courtesy,
        Touch::Reply | Touch::Commitment => false,
    }
}

/// Whether a courtesy here can only be a word about an offer elsewhere: nothing happened here that
/// asks for one.
fn is_about_an_offer(situation: &Situation<'_>) -> bool {
    let accepted = situation
        .book
        .events
        .iter()
        .any(|event| matches!(event.what, EventKind::Accepted { .. }));
    let cancelled = situation.records.interviews.iter().any(|interview| {
        situation
            .index
            .events(interview.id)
            .iter()
            .any(|event| matches!(event.what, EventKind::InterviewCancelled { .. }))
    });
    situation.ending.is_none() && !accepted && !cancelled
}
