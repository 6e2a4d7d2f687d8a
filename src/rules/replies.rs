//! What they wrote, and what it asks of the user.

use super::formula::{FactName, Formula, Step};
use super::item::{Because, BoxedItem, Kind, State, Task};
use super::numbers as n;
use super::propose::{Proposal, own_key};
use super::registry as rules;
use super::situation::Situation;
use crate::calendar::Instant;
use crate::domain::{
    ContactKind, ContactLog, EventKind, Family, FlexibilityKind, Id, InboundClass, Obstacle,
    ObstacleKind, Occasion, Way,
};

/// Proposes an answer to everything that asks for one.
pub(super) fn propose(situation: &Situation<'_>, items: &mut Vec<BoxedItem>) {
    for contact in situation
        .contacts()
        .filter(|contact| contact.way == Way::In)
    {
        match contact.class {
            None => items.push(classify(situation, contact)),
            Some(InboundClass::InfoRequest | InboundClass::NextRound) => {
                items.push(reply(situation, contact));
            }
            Some(_) => {}
        }
    }
    for obstacle in &situation.records.obstacles {
        items.push(give_way(situation, obstacle));
    }
    acknowledge_cancellations(situation, items);
}

/// Saying what a message was. Until then everything outbound rests.
fn classify(situation: &Situation<'_>, contact: &ContactLog) -> BoxedItem {
    let received = Formula::from(FactName::Received);
    let mut item = Proposal::new(
        own_key(situation, Family::Classify, Occasion::Record(contact.id)),
        Kind::Task(Task::Classify),
        &[&rules::POLICY_INBOUND_SUSPENDS_PLAN],
    )
    .at(FactName::Received, contact.at)
    .window(Some(received), received.hours(n::CLASSIFY_HOURS), None)
    .settle(situation, &situation.zone);
    item.person = contact.people.first().copied();
    item
}

fn reply(situation: &Situation<'_>, contact: &ContactLog) -> BoxedItem {
    let received = Formula::from(FactName::Received);
    let person = contact.people.first().copied();
    let answered = answered(situation, contact.at, person, &[ContactKind::Reply]);
    let mut proposal = Proposal::new(
        own_key(situation, Family::Reply, Occasion::Record(contact.id)),
        Kind::Message(ContactKind::Reply),
        &[&rules::POLICY_INBOUND_SUSPENDS_PLAN],
    )
    .at(FactName::Received, contact.at)
    .channel(contact.channel)
    .window(Some(received), received.hours(n::REPLY_HOURS), None)
    .done(answered);
    // What they asked before they said no needs no answer any more.
    if let Some(ending) = situation.ending.filter(|ending| *ending != Because::Offer)
        && situation.ended_at.is_some_and(|at| at >= contact.at)
    {
        proposal = proposal.aside(State::Cancelled, ending);
    }
    let mut item = proposal.settle(situation, &situation.zone);
    item.person = person.or_else(|| situation.contact_person());
    item
}

/// An answer to an obstacle that they named: what the user recorded, and nothing else.
fn give_way(situation: &Situation<'_>, obstacle: &Obstacle) -> BoxedItem {
    let raised = Formula::from(FactName::Raised);
    let wanted = match obstacle.kind {
        ObstacleKind::Salary => FlexibilityKind::Salary,
        ObstacleKind::StartDate => FlexibilityKind::StartDate,
        ObstacleKind::Other => FlexibilityKind::Other,
    };
    let matching = situation
        .flexibilities()
        .find(|flexibility| flexibility.kind == wanted);
    let kinds = [ContactKind::FlexibilityReply, ContactKind::Reply];
    let mut proposal = Proposal::new(
        own_key(
            situation,
            Family::FlexibilityReply,
            Occasion::Record(obstacle.id),
        ),
        Kind::Message(if matching.is_some() {
            ContactKind::FlexibilityReply
        } else {
            ContactKind::Reply
        }),
        &[&rules::SPEAK_UP_ON_FLEXIBILITY],
    )
    .at(FactName::Raised, obstacle.raised_at)
    .word(FactName::Item, obstacle.kind.word())
    .channel(crate::domain::Channel::Email)
    .window(Some(raised), raised.hours(n::REPLY_HOURS), None)
    .done(
        answered(situation, obstacle.raised_at, obstacle.raised_by, &kinds)
            .or(obstacle.resolved_at),
    );
    if matching.is_none() {
        proposal = proposal.rule(&rules::RECORD_FLEXIBILITY);
    }
    if let Some(ending) = situation.ending.filter(|ending| *ending != Because::Offer) {
        proposal = proposal.aside(State::Cancelled, ending);
    }
    let mut item = proposal.settle(situation, &situation.zone);
    item.person = obstacle.raised_by.or_else(|| situation.contact_person());
    item
}

/// A courteous word, and the question for a new date, where an interview was called off.
fn acknowledge_cancellations(situation: &Situation<'_>, items: &mut Vec<BoxedItem>) {
    for interview in &situation.records.interviews {
        let cancelled = situation
            .index
            .events(interview.id)
            .iter()
            .find(|event| matches!(event.what, EventKind::InterviewCancelled { .. }));
        let Some(event) = cancelled else { continue };
        let at = Formula::from(FactName::CancelledAt);
        let key = own_key(
            situation,
            Family::CancellationReply,
            Occasion::Interview(interview.id),
        );
        let mut proposal = Proposal::new(
            key,
            Kind::Message(ContactKind::Courtesy),
            &[&rules::POLICY_CANCELLED_INTERVIEW],
        )
        .at(FactName::CancelledAt, event.at)
        .channel(crate::domain::Channel::Email)
        .window(Some(at), at.then(Step::Minutes(n::REPLY_HOURS * 60)), None)
        .done(
            answered(situation, event.at, None, &[ContactKind::Reply])
                .into_iter()
                .chain(situation.first_courtesy(Family::CancellationReply, event.at))
                .min(),
        );
        if let Some(ending) = situation.ending {
            proposal = proposal.aside(State::Cancelled, ending);
        }
        let zone = interview.zone.as_ref().unwrap_or(&situation.zone);
        let mut item = proposal.settle(situation, zone);
        item.person = situation.contact_person();
        items.push(item);
    }
}

/// When the user first answered after a moment: to this person, where one is known.
fn answered(
    situation: &Situation<'_>,
    since: Instant,
    person: Option<Id>,
    kinds: &[ContactKind],
) -> Option<Instant> {
    situation
        .contacts()
        .filter(|contact| {
            contact.way == Way::Out
                && contact.at >= since
                && contact.kind.is_some_and(|kind| kinds.contains(&kind))
                && person.is_none_or(|person| contact.people.contains(&person))
        })
        .map(|contact| contact.at)
        .min()
}
