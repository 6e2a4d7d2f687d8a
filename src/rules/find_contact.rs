use super::formula::{FactName, Formula};
use super::item::{Because, BoxedItem, Kind, State, Task};
use super::numbers as n;
use super::propose::{Proposal, round_key};
use super::registry as rules;
use super::situation::Situation;
use crate::domain::{Family, Known};

/// Other ways to somebody whose address is still missing the next morning: one step after the
/// other, each logged by the user.
pub(super) fn propose(situation: &Situation<'_>, items: &mut Vec<BoxedItem>) {
    for round in situation.held_rounds() {
        for participant in round.participants.iter().filter(|p| p.spoke) {
            let person = participant.person;
            if person.address().is_some() || person.contact_allowed == Known::No {
                continue;
            }
            let t = Formula::from(FactName::T);
            let mut proposal = Proposal::new(
                round_key(situation, round, Family::FindContact, Some(person.id)),
                Kind::Task(Task::FindContact),
                &[
                    &rules::FIND_CONTACT_RESOURCEFULLY,
                    &rules::POLICY_ELAPSED_HOURS,
                ],
            )
            .in_round(round)
            .window(
                Some(t.hours(n::FIND_CONTACT_EARLIEST_HOURS)),
                t.hours(n::FIND_CONTACT_DUE_HOURS),
                None,
            )
            .done(situation.any_thanks(round, person.id));
            proposal.opens_at_due = true;
            if situation.waived(round, person.id) {
                proposal = proposal.aside(State::Cancelled, Because::Waived);
            }
            items.push(proposal.settle(situation, &round.zone));
        }
    }
}
