//! An offer: thanks, a comparison with what the user wanted, a tactful talk about terms, and a word
//! to those who have not answered yet.

use super::formula::{FactName, Formula, Step};
use super::item::{Because, BoxedItem, Kind, State, Task};
use super::numbers as n;
use super::propose::{Proposal, own_key};
use super::registry as rules;
use super::situation::Situation;
use crate::calendar::{Day, Instant};
use crate::domain::{Channel, ContactKind, EventKind, Family, Id, InboundClass, Occasion};

/// Proposes the steps of every open offer.
pub(super) fn propose(situation: &Situation<'_>, items: &mut Vec<BoxedItem>) {
    for offer in offers(situation) {
        items.push(acknowledge(situation, &offer));
        items.push(compare(situation, &offer));
        items.push(negotiate(situation, &offer));
    }
}

/// What an offer means for all the others: a heads-up to each that is still open, the question for
/// more time, and after a yes a courteous withdrawal.
pub(super) fn propose_elsewhere(situations: &[Situation<'_>], items: &mut Vec<BoxedItem>) {
    for situation in situations {
        let others = || {
            situations
                .iter()
                .filter(|other| other.opportunity.id != situation.opportunity.id)
                .filter(|other| other.ending.is_none() && !other.rounds.is_empty())
        };
        if situation.ending == Some(Because::Offer) && others().next().is_some() {
            let real = offers(situation)
                .into_iter()
                .filter(|offer| offer.written && offer.answer_by.is_some());
            for offer in real {
                items.push(more_time(situation, &offer));
                items.extend(others().map(|other| heads_up(other, &offer)));
            }
        }
        if let (Some(Because::Accepted), Some(at)) = (situation.ending, situation.ended_at) {
            let accepted = situation
                .index
                .events(situation.opportunity.id)
                .iter()
                .filter(|event| matches!(event.what, EventKind::Accepted { .. }))
                .max_by_key(|event| (event.at, event.id));
            if let Some(event) = accepted {
                items.extend(others().map(|other| withdraw(other, event.id, at)));
            }
        }
    }
}

/// An offer, as far as it is recorded: with its terms, or only as a message that offered.
struct Offered {
    id: Id,
    at: Instant,
    from: Option<Id>,
    written: bool,
    answer_by: Option<Day>,
}

fn offers(situation: &Situation<'_>) -> Vec<Offered> {
    let told = situation
        .contacts()
        .filter(|contact| contact.class == Some(InboundClass::Offer))
        .max_by_key(|contact| (contact.at, contact.id));
    let from = told.and_then(|contact| contact.people.first().copied());
    let recorded: Vec<Offered> = situation
        .open_offers()
        .map(|offer| Offered {
            id: offer.id,
            at: offer.received,
            from,
            written: offer.written,
            answer_by: offer.answer_by,
        })
        .collect();
    if !recorded.is_empty() {
        return recorded;
    }
    let only_told = told.map(|contact| Offered {
        id: contact.id,
        at: contact.at,
        from,
        written: false,
        answer_by: None,
    });
    only_told.into_iter().collect()
}

fn start(
    situation: &Situation<'_>,
    offer: &Offered,
    family: Family,
    kind: Kind,
    rule: &'static super::Rule,
) -> Proposal {
    let proposal = Proposal::new(
        own_key(situation, family, Occasion::Record(offer.id)),
        kind,
        &[rule],
    )
    .at(FactName::O, offer.at);
    match offer.answer_by {
        Some(day) => proposal.on(FactName::AnswerBy, day),
        None => proposal,
    }
}

/// Two business days before the answer is wanted.
fn before_answer(offer: &Offered) -> Option<Formula> {
    offer.answer_by.map(|_| {
        Formula::from(FactName::AnswerBy)
            .then(Step::BusinessDaysBefore(n::BEFORE_ANSWER_BUSINESS_DAYS))
    })
}

fn over(proposal: Proposal, situation: &Situation<'_>) -> Proposal {
    match situation.ending {
        Some(Because::Offer) => proposal,
        Some(ending) => proposal.aside(State::Cancelled, ending),
        None => proposal.aside(State::Cancelled, Because::NextRound),
    }
}

fn acknowledge(situation: &Situation<'_>, offer: &Offered) -> BoxedItem {
    let o = Formula::from(FactName::O);
    let proposal = start(
        situation,
        offer,
        Family::OfferAcknowledgement,
        Kind::Message(ContactKind::OfferAcknowledgement),
        &rules::ACKNOWLEDGE_OFFER,
    )
    .rule(&rules::RECEIVE_DECISION_CALMLY)
    .channel(Channel::Email)
    .window(
        Some(o.then(Step::Minutes(n::CALM_MINUTES))),
        o.hours(n::OFFER_DUE_HOURS),
        Some(o.then(Step::BusinessDays(1))),
    )
    .done(situation.first_sent(ContactKind::OfferAcknowledgement, offer.at));
    addressed(over(proposal, situation), situation, offer.from)
}

fn compare(situation: &Situation<'_>, offer: &Offered) -> BoxedItem {
    let o = Formula::from(FactName::O);
    let mut proposal = start(
        situation,
        offer,
        Family::CompareTerms,
        Kind::Task(Task::CompareTerms),
        &rules::USE_PREPARED_PARAMETERS,
    )
    .window(Some(o), o.hours(n::OFFER_DUE_HOURS), before_answer(offer));
    proposal = over(proposal, situation);
    if situation.records.acceptance_parameters.is_empty() {
        proposal = proposal
            .rule(&rules::SET_ACCEPTANCE_PARAMETERS)
            .aside(State::Blocked, Because::ParametersMissing);
    }
    proposal.settle(situation, &situation.zone)
}

/// Only a possibility: whether a term is worth talking about is the user's own judgement.
fn negotiate(situation: &Situation<'_>, offer: &Offered) -> BoxedItem {
    let o = Formula::from(FactName::O);
    let due = before_answer(offer).unwrap_or(o.then(Step::BusinessDays(n::OUTCOME_BUSINESS_DAYS)));
    let rounds = situation
        .contacts()
        .filter(|contact| contact.kind == Some(ContactKind::Negotiation) && contact.at >= offer.at)
        .count();
    let proposal = start(
        situation,
        offer,
        Family::Negotiation,
        Kind::Message(ContactKind::Negotiation),
        &rules::NEGOTIATE_TACTFULLY,
    )
    .number(FactName::Cycle, u32::try_from(rounds).unwrap_or(u32::MAX))
    .channel(Channel::Phone)
    .window(Some(o), due, before_answer(offer))
    .done(situation.first_sent(ContactKind::Negotiation, offer.at));
    let proposal = over(proposal, situation).aside(State::Proposed, Because::YourChoice);
    addressed(proposal, situation, offer.from)
}

fn heads_up(other: &Situation<'_>, offer: &Offered) -> BoxedItem {
    let o = Formula::from(FactName::O);
    let proposal = start(
        other,
        offer,
        Family::HeadsUp,
        Kind::Message(ContactKind::Courtesy),
        &rules::POLICY_OFFER_PENDING_OTHERS,
    )
    .channel(Channel::Email)
    .window(
        Some(o),
        o.then(Step::BusinessDays(n::HEADS_UP_BUSINESS_DAYS)),
        before_answer(offer),
    )
    .done(other.first_courtesy(Family::HeadsUp, offer.at))
    .aside(State::Proposed, Because::YourChoice);
    addressed(proposal, other, None)
}

fn more_time(situation: &Situation<'_>, offer: &Offered) -> BoxedItem {
    let o = Formula::from(FactName::O);
    let proposal = start(
        situation,
        offer,
        Family::MoreTime,
        Kind::Message(ContactKind::Courtesy),
        &rules::POLICY_OFFER_PENDING_OTHERS,
    )
    .channel(Channel::Email)
    .window(
        Some(o.then(Step::Minutes(n::CALM_MINUTES))),
        o.then(Step::BusinessDays(n::HEADS_UP_BUSINESS_DAYS)),
        before_answer(offer),
    )
    .done(situation.first_courtesy(Family::MoreTime, offer.at))
    .aside(State::Proposed, Because::YourChoice);
    addressed(proposal, situation, offer.from)
}

fn withdraw(other: &Situation<'_>, accepted: Id, at: Instant) -> BoxedItem {
    let outcome = Formula::from(FactName::Outcome);
    let proposal = Proposal::new(
        own_key(other, Family::WithdrawElsewhere, Occasion::Record(accepted)),
        Kind::Message(ContactKind::Courtesy),
        &[&rules::POLICY_OFFER_PENDING_OTHERS],
    )
    .at(FactName::Outcome, at)
    .channel(Channel::Email)
    .window(
        Some(outcome),
        outcome.then(Step::BusinessDays(n::OUTCOME_BUSINESS_DAYS)),
        None,
    )
    .done(other.first_courtesy(Family::WithdrawElsewhere, at))
    .aside(State::Proposed, Because::YourChoice);
    addressed(proposal, other, None)
}

fn addressed(proposal: Proposal, situation: &Situation<'_>, to: Option<Id>) -> BoxedItem {
    let mut item = proposal.settle(situation, &situation.zone);
    item.person = to.or_else(|| situation.contact_person());
    item
}
