use super::formula::{FactName, Formula, Step};
use super::item::{BoxedItem, Kind, Task};
use super::numbers as n;
use super::propose::{Proposal, round_key};
use super::registry as rules;
use super::situation::{Round, Situation};
use crate::calendar::Instant;
use crate::domain::{Family, InterviewStatus, is_default};

/// The debrief of every interview that has not been recorded yet.
pub(super) fn propose(situation: &Situation<'_>, items: &mut Vec<BoxedItem>) {
    for round in situation
        .rounds
        .iter()
        .filter(|round| !is_recorded(situation, round))
    {
        let key = round_key(situation, round, Family::Debrief, None);
        let t = Formula::from(FactName::T);
        let proposal = Proposal::new(
            key,
            Kind::Task(Task::Debrief),
            &[&rules::DEBRIEF_RIGHT_AFTER],
        )
        .in_round(round)
        .window(
            Some(t),
            t.then(Step::Minutes(n::DEBRIEF_DUE_MINUTES)),
            Some(t.hours(n::DEBRIEF_LATEST_HOURS)),
        );
        items.push(proposal.settle(situation, &round.zone));
    }
}

/// Whether the user has told about an interview: said that it was held, or recorded somebody met
/// after it was over. A hand-written record with no moment of its own counts as told.
fn is_recorded(situation: &Situation<'_>, round: &Round<'_>) -> bool {
    let after = |at: Instant| at >= round.end || is_default(&at);
    round.interview.status != InterviewStatus::Scheduled
        || situation
            .index
            .participations(round.interview.id)
            .iter()
            .any(|participation| after(participation.recorded_at))
}
