//! After the decision: a gracious answer, thanks to the recruiter, one email citing an anchor point
//! weeks later, and the way on.

use super::formula::{FactName, Formula, Step};
use super::item::{Because, BoxedItem, Kind, State, Task};
use super::numbers as n;
use super::outcome::Refusal;
use super::propose::{Proposal, own_key};
use super::registry as rules;
use super::situation::{Situation, email_or_recruiter};
use crate::calendar::{Instant, plus_days};
use crate::domain::{
    AfterRejection, AnchorKind, AnchorPoint, Channel, ContactKind, Family, Occasion, Way,
};

/// Proposes what follows an outcome, and the way on where no answer came.
pub(super) fn propose(situation: &Situation<'_>, items: &mut Vec<BoxedItem>) {
    if let Some(refusal) = situation.refusal {
        items.push(reply(situation, &refusal));
        items.extend(anchor_email(situation, &refusal));
    }
    thank_recruiters(situation, items);
    items.extend(technicalities(situation));
    items.extend(move_on(situation));
}

fn reply(situation: &Situation<'_>, refusal: &Refusal<'_>) -> BoxedItem {
    let r = Formula::from(FactName::R);
    let mut proposal = Proposal::new(
        own_key(
            situation,
            Family::RejectionReply,
            Occasion::Record(refusal.id),
        ),
        Kind::Message(ContactKind::RejectionReply),
        &[
            &rules::GRACIOUS_REJECTION_REPLY,
            &rules::RECEIVE_DECISION_CALMLY,
        ],
    )
    .at(FactName::R, refusal.at)
    .channel(refusal.channel.unwrap_or(Channel::Email))
    .window(
        Some(r.hours(n::REJECTION_EARLIEST_HOURS)),
        r.then(Step::BusinessDays(n::REJECTION_DUE_BUSINESS_DAYS)),
        Some(r.then(Step::BusinessDays(n::REJECTION_LATEST_BUSINESS_DAYS))),
    )
    .done(situation.first_sent(ContactKind::RejectionReply, refusal.at));
    if refusal.is_automatic() {
        proposal = proposal.aside(State::Omitted, Because::Automatic);
    }
    let mut item = taken_back(proposal, situation).settle(situation, &situation.zone);
    item.person = refusal.from.or_else(|| situation.contact_person());
    item
}

/// One email, weeks later, to whoever the anchor point is shared with.
fn anchor_email(situation: &Situation<'_>, refusal: &Refusal<'_>) -> Option<BoxedItem> {
    let anchors = &situation.records.anchors;
    let anchor = anchors
        .iter()
        .min_by_key(|anchor| (situation.followed_through(anchor).is_none(), anchor.id))?;
    if situation.style.after_rejection != AfterRejection::Anchor {
        return None;
    }
    let r = Formula::from(FactName::R);
    let sent = situation.first_sent(ContactKind::AnchorEmail, refusal.at);
    let mut earliest = r.days(n::ANCHOR_EARLIEST_DAYS);
    let mut proposal = Proposal::new(
        own_key(situation, Family::AnchorEmail, Occasion::Record(refusal.id)),
        Kind::Message(ContactKind::AnchorEmail),
        &[
            &rules::ANCHOR_EMAIL_AFTER_REJECTION,
            &rules::ANCHOR_USED_SPARINGLY,
            &rules::POLICY_ROLL_TO_BUSINESS_DAY,
        ],
    )
    .at(FactName::R, refusal.at)
    .text(FactName::Item, &anchor.title)
    .channel(Channel::Email)
    .done(sent);
    if let Some(used) = last_use(anchor, refusal.at) {
        proposal = proposal.at(FactName::LastUse, used);
        let distance = i32::try_from(n::ANCHOR_DISTANCE_DAYS).unwrap_or(0);
        earliest = earliest.then(Step::NotBefore(FactName::LastUse, distance));
    }
    proposal = proposal.window(
        Some(earliest),
        r.days(n::ANCHOR_DUE_DAYS).then(Step::Roll),
        Some(r.days(n::ANCHOR_LATEST_DAYS)),
    );
    proposal.opens_at_due = true;
    let over = situation.day_of(situation.context.now)
        > plus_days(situation.day_of(refusal.at), n::ANCHOR_LATEST_DAYS.into());
    if over {
        proposal = proposal.aside(State::Cancelled, Because::TooLate);
    }
    proposal = taken_back(proposal, situation);
    if situation.unclassified {
        proposal = proposal
            .rule(&rules::POLICY_INBOUND_SUSPENDS_PLAN)
            .aside(State::Suspended, Because::Unclassified);
    }
    if !refusal.is_automatic()
        && situation
            .first_sent(ContactKind::RejectionReply, refusal.at)
            .is_none()
    {
        proposal = proposal
            .rule(&rules::GRACIOUS_REJECTION_REPLY)
            .aside(State::Blocked, Because::ReplyFirst);
    }
    let to_do_first = matches!(
        anchor.kind,
        AnchorKind::Book | AnchorKind::Website | AnchorKind::Article
    );
    if to_do_first && situation.followed_through(anchor).is_none() {
        proposal = proposal
            .rule(&rules::FOLLOW_THROUGH_ON_WHAT_YOU_SAID)
            .aside(State::Blocked, Because::FollowThroughFirst);
    }
    let mut item = proposal.settle(situation, &situation.zone);
    item.person = Some(anchor.person);
    Some(item)
}

/// Thanks to whoever brought the user in, once it is decided.
fn thank_recruiters(situation: &Situation<'_>, items: &mut Vec<BoxedItem>) {
    let (Some(ending), Some(at)) = (situation.ending, situation.ended_at) else {
        return;
    };
    let decided = matches!(
        ending,
        Because::Accepted | Because::Declined | Because::Rejection | Because::Withdrawn
    );
    if !decided {
        return;
    }
    let refusal = situation.refusal.filter(|refusal| refusal.at == at);
    let outcome = Formula::from(FactName::Outcome);
    for person in &situation.recruiters {
        let mut key = own_key(situation, Family::OutcomeThanks, outcome_of(situation, at));
        key.person = Some(person.id);
        let thanked = situation
            .contacts()
            .filter(|c| {
                c.way == Way::Out
                    && c.kind == Some(ContactKind::RecruiterThanks)
                    && c.people.contains(&person.id)
                    && c.at >= at
            })
            .map(|contact| contact.at)
            .min();
        let mut proposal = Proposal::new(
            key,
            Kind::Message(ContactKind::RecruiterThanks),
            &[&rules::THANK_RECRUITER_ON_OUTCOME],
        )
        .at(FactName::Outcome, at)
        .channel(email_or_recruiter(person))
        .window(
            Some(outcome),
            outcome.then(Step::BusinessDays(n::OUTCOME_BUSINESS_DAYS)),
            None,
        )
        .done(thanked);
        let answered =
            refusal.filter(|refusal| !refusal.is_automatic() && refusal.from == Some(person.id));
        if answered.is_some() {
            proposal = proposal
                .rule(&rules::GRACIOUS_REJECTION_REPLY)
                .aside(State::Omitted, Because::Merged);
        }
        items.push(proposal.settle(situation, &situation.zone));
    }
}

/// The record that an outcome is, so that the thanks after a second one are another item.
fn outcome_of(situation: &Situation<'_>, at: Instant) -> Occasion {
    let refusal = situation.refusal.filter(|refusal| refusal.at == at);
    let event = situation
        .index
        .events(situation.opportunity.id)
        .iter()
        .find(|event| event.at == at)
        .map(|event| event.id);
    refusal
        .map(|refusal| refusal.id)
        .or(event)
        .map_or(Occasion::Always, Occasion::Record)
}

/// Everything about the start in one courteous message.
fn technicalities(situation: &Situation<'_>) -> Option<BoxedItem> {
    let at = situation.ended_at?;
    if situation.ending != Some(Because::Accepted) {
        return None;
    }
    let outcome = Formula::from(FactName::Outcome);
    let done = situation.first_sent(ContactKind::Logistics, at);
    let mut item = Proposal::new(
        own_key(
            situation,
            Family::StartTechnicalities,
            outcome_of(situation, at),
        ),
        Kind::Message(ContactKind::Logistics),
        &[&rules::START_TECHNICALITIES_WITH_TACT],
    )
    .at(FactName::Outcome, at)
    .channel(Channel::Email)
    .window(
        Some(outcome),
        outcome.then(Step::BusinessDays(n::OUTCOME_BUSINESS_DAYS)),
        None,
    )
    .done(done)
    .settle(situation, &situation.zone);
    item.person = situation.contact_person();
    Some(item)
}

/// Effort goes to the next opportunity: at once after a no, else when every follow-up that was
/// allowed is used and ten business days are over.
fn move_on(situation: &Situation<'_>) -> Option<BoxedItem> {
    let cycle = situation.cycles.last()?;
    let mut key = own_key(situation, Family::MoveOn, Occasion::Cycle(cycle.number));
    let proposal = |key| {
        Proposal::new(
            key,
            Kind::Task(Task::MoveOn),
            &[
                &rules::DO_NOT_WAIT_TO_MOVE_ON,
                &rules::POLICY_DORMANT_AFTER_SILENCE,
            ],
        )
    };
    let item = match (situation.ending, situation.ended_at) {
        (Some(Because::Rejection), Some(at)) => {
            key.ordinal = 1;
            let r = Formula::from(FactName::R);
            let day = r.days(0);
            let mut proposal = proposal(key)
                .rule(&rules::KEEP_CONNECTION_AFTER_NO)
                .at(FactName::R, at)
                .window(Some(r), day, None);
            let record = situation.refusal.and_then(|refusal| refusal.record);
            if record.is_some_and(|record| record.runner_up) {
                proposal = proposal.rule(&rules::RUNNER_UP_WATCH);
            }
            proposal.settle(situation, &situation.zone)
        }
        (Some(_), _) => return None,
        (None, _) => {
            let spent = situation.follow_ups_spent()?;
            let spent_fact = Formula::from(FactName::Spent);
            let due = spent_fact.then(Step::BusinessDays(n::SILENT_BUSINESS_DAYS));
            let mut proposal =
                proposal(key)
                    .on(FactName::Spent, spent)
                    .window(Some(due), due, None);
            proposal.opens_at_due = true;
            proposal.settle(situation, &situation.zone)
        }
    };
    Some(item)
}

/// What follows a no is off once the opportunity is open again.
fn taken_back(proposal: Proposal, situation: &Situation<'_>) -> Proposal {
    match situation.ending {
        Some(Because::Rejection) => proposal,
        Some(ending) => proposal.aside(State::Cancelled, ending),
        None => proposal.aside(State::Cancelled, Because::Reopened),
    }
}

/// When an anchor point was last cited before a moment.
fn last_use(anchor: &AnchorPoint, before: Instant) -> Option<Instant> {
    anchor
        .uses
        .iter()
        .copied()
        .filter(|used| *used < before)
        .max()
}
