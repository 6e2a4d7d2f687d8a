use super::formula::{FactName, Formula};
use super::item::{BoxedItem, Kind, Task};
use super::numbers as n;
use super::propose::{Proposal, round_key};
use super::registry as rules;
use super::situation::Situation;
use crate::domain::Family;

/// Two days after an interview: who has not been thanked, and why. Nothing to do where everybody
/// has been.
pub(super) fn propose(situation: &Situation<'_>, items: &mut Vec<BoxedItem>) {
    for round in situation.held_rounds() {
        let complete = situation.everyone_thanked(round);
        let mut proposal = Proposal::new(
            round_key(situation, round, Family::ThanksReview, None),
            Kind::Task(Task::ThanksReview),
            &[
                &rules::THANK_COMPLETENESS_REVIEW,
                &rules::LEAVE_NOBODY_OUT,
                &rules::TREAT_EVERYONE_AS_VALUABLE,
            ],
        )
        .in_round(round)
        .window(
            None,
            Formula::from(FactName::T).hours(n::REVIEW_HOURS),
            None,
        );
        proposal.opens_at_due = true;
        if complete {
            let last = round
                .participants
                .iter()
                .filter_map(|participant| situation.any_thanks(round, participant.person.id))
                .max();
            proposal = proposal.done(last.or(Some(round.end)));
        } else {
            let missing = situation.not_thanked(round);
            proposal = proposal.text(FactName::Missing, &missing.join("; "));
        }
        items.push(proposal.settle(situation, &round.zone));
    }
}
