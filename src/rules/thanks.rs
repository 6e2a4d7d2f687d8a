use super::formula::{FactName, Formula};
use super::item::{Because, BoxedItem, Kind, State};
use super::numbers as n;
use super::propose::{Proposal, round_key};
use super::registry as rules;
use super::situation::{Participant, Round, Situation, email_or_recruiter, end_of, is_cancelled};
use crate::calendar::plus_minutes;
use crate::domain::{Channel, ContactKind, Family, Known, Met, ThanksChannel};

/// One thank-you email for each person met, in each round. Seniority, industry and a good or bad
/// feeling switch none of them off.
pub(super) fn propose(situation: &Situation<'_>, items: &mut Vec<BoxedItem>) {
    for round in situation.held_rounds() {
        for participant in &round.participants {
            items.push(thank(situation, round, participant));
        }
    }
}

fn thank(situation: &Situation<'_>, round: &Round<'_>, participant: &Participant<'_>) -> BoxedItem {
    let person = participant.person;
    let key = round_key(situation, round, Family::ThankEmail, Some(person.id));
    let t = Formula::from(FactName::T);
    let mut proposal = Proposal::new(
        key,
        Kind::Message(ContactKind::ThankEmail),
        &[
            &rules::THANK_EMAIL_WITHIN_HOUR,
            &rules::THANK_EMAIL_WITHIN_24H,
            &rules::THANK_IMMEDIATELY,
            &rules::THANK_CHANNEL_EMAIL_DEFAULT,
            &rules::POLICY_ELAPSED_HOURS,
        ],
    )
    .in_round(round)
    .channel(email_or_recruiter(person))
    .window(
        Some(t),
        t.hours(n::THANK_TARGET_HOURS),
        Some(t.hours(n::THANK_LIMIT_HOURS)),
    )
    .done(situation.thanked(round, person.id));

    if !situation.opportunity.seniority.trim().is_empty() {
        proposal = proposal.rule(&rules::THANK_AT_EVERY_LEVEL);
    }
    let anchored = situation
        .records
        .anchors
        .iter()
        .any(|anchor| anchor.person == person.id);
    if anchored {
        proposal = proposal.rule(&rules::SEED_ANCHOR_IN_THANK_YOU);
    }
    if round.participants.len() + round.unnamed > 1 {
        proposal = proposal
            .rule(&rules::SEPARATE_NOTE_PER_PERSON)
            .rule(&rules::LEAVE_NOBODY_OUT);
    }
    if round.interview.sessions.len() > 1 {
        proposal = proposal.rule(&rules::POLICY_LOOP_EXIT_TIME);
    }
    if situation
        .recruiters
        .iter()
        .any(|recruiter| recruiter.id == person.id)
    {
        proposal = proposal
            .rule(&rules::POLICY_MERGE_DUAL_ROLE_THANKS)
            .rule(&rules::THANK_RECRUITER_OR_HR);
    }
    if situation.was_rescheduled(round) {
        proposal = proposal.rule(&rules::POLICY_RESCHEDULED_INTERVIEW);
    }
    let limit = plus_minutes(round.end, i64::from(n::THANK_LIMIT_HOURS) * 60);
    if round.interview.recorded_at > limit {
        proposal = proposal.rule(&rules::POLICY_PAST_INTERVIEW_ENTRY);
    }
    if met_before(situation, round, participant) {
        proposal = proposal.rule(&rules::POLICY_THANKS_EVERY_ROUND);
    }
    // No card goes through a recruiter, so their thanks are written after all.
    let card_only = situation.style_towards(person.id).thanks_channel == ThanksChannel::CardOnly
        && person.contact_allowed != Known::No;
    if card_only {
        proposal = proposal
            .rule(&rules::THANK_CHANNEL_TRADITIONAL_CARD)
            .aside(State::Omitted, Because::CardOnly);
    }
    if !participant.spoke {
        proposal = proposal.aside(State::Proposed, Because::Observer);
    }
    if proposal.channel == Some(Channel::Email) && person.address().is_none() {
        proposal = proposal
            .rule(&rules::REQUEST_MISSING_CONTACT_FROM_RECRUITER)
            .aside(State::Blocked, Because::EmailMissing);
    }
    proposal.settle(situation, &round.zone)
}

/// Whether the person was met before, in an earlier round or for another role.
pub(super) fn met_before(
    situation: &Situation<'_>,
    round: &Round<'_>,
    participant: &Participant<'_>,
) -> bool {
    let meetings = situation.index.meetings(participant.person.id).iter();
    meetings
        .filter(|meeting| meeting.met != Met::Missed && meeting.interview != round.interview.id)
        .filter_map(|meeting| situation.book.interviews.get(meeting.interview))
        .filter(|interview| !is_cancelled(situation.index, interview.id))
        .filter_map(|interview| Some((end_of(interview)?, interview.id)))
        .any(|earlier| earlier < (round.end, round.interview.id))
}
