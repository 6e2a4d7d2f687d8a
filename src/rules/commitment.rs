use super::formula::{FactName, Formula};
use super::item::{Because, BoxedItem, Kind, State};
use super::numbers as n;
use super::propose::Proposal;
use super::registry as rules;
use super::situation::{Round, Situation, email_or_recruiter};
use crate::domain::{
    Attachments, Commitment, ContactKind, Direction, Family, ItemKey, Occasion, ThanksChannel,
};

/// The delivery of everything the user promised. Keeping one's word is no nagging: quiet days do
/// not hold it back.
pub(super) fn propose(situation: &Situation<'_>, items: &mut Vec<BoxedItem>) {
    let owed = situation.records.commitments.iter();
    for commitment in owed.filter(|commitment| commitment.direction == Direction::IOwe) {
        let round = match commitment.interview {
            Some(id) => situation
                .held_rounds()
                .find(|round| round.interview.id == id),
            None => situation
                .held_rounds()
                .find(|round| round.participant(commitment.person).is_some())
                .or_else(|| situation.held_rounds().next()),
        };
        if let Some(round) = round {
            items.push(deliver(situation, round, commitment));
        }
    }
}

fn deliver(situation: &Situation<'_>, round: &Round<'_>, commitment: &Commitment) -> BoxedItem {
    let t = Formula::from(FactName::T);
    let d0 = Formula::from(FactName::D0);
    let person = situation.book.people.get(commitment.person);
    let key = ItemKey {
        family: Family::CommitmentDelivery,
        opportunity: Some(situation.opportunity.id),
        occasion: Occasion::Record(commitment.id),
        person: Some(commitment.person),
        ordinal: 0,
    };
    let mut proposal = Proposal::new(
        key,
        Kind::Message(ContactKind::CommitmentDelivery),
        &[&rules::DELIVER_COMMITMENT],
    )
    .in_round(round)
    .text(FactName::Item, &commitment.item)
    .done(commitment.done_at);
    if let Some(person) = person {
        proposal = proposal.channel(email_or_recruiter(person));
    }
    let style = situation.style_towards(commitment.person);
    let with_thanks = style.attachments == Attachments::AttachDiscussed
        && style.thanks_channel != ThanksChannel::CardOnly
        && round.participant(commitment.person).is_some()
        && situation.thanked(round, commitment.person).is_none();
    proposal = match commitment.due {
        Some(day) => proposal.on(FactName::Promised, day).window(
            Some(t),
            Formula::from(FactName::Promised),
            Some(Formula::from(FactName::Promised)),
        ),
        None if with_thanks => proposal.rule(&rules::ATTACH_DISCUSSED_MATERIAL).window(
            Some(t),
            t.hours(n::THANK_TARGET_HOURS),
            Some(d0.days(n::DELIVERY_LATEST_DAYS)),
        ),
        None => proposal.window(
            Some(t),
            t.hours(n::DELIVERY_DUE_HOURS),
            Some(d0.days(n::DELIVERY_LATEST_DAYS)),
        ),
    };
    if situation.unclassified {
        proposal = proposal
            .rule(&rules::POLICY_INBOUND_SUSPENDS_PLAN)
            .aside(State::Suspended, Because::Unclassified);
    }
    proposal.settle(situation, &round.zone)
}
