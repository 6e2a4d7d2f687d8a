use super::formula::{FactName, Formula, Step};
use super::item::{BoxedItem, Kind, Task};
use super::numbers as n;
use super::propose::{Proposal, recorded};
use super::registry as rules;
use super::situation::Situation;
use crate::domain::{Family, GameBranch, ItemKey, Occasion};

/// A game plan for each opportunity that waits: a sentence for every turn that things may take.
pub(super) fn propose(situation: &Situation<'_>, items: &mut Vec<BoxedItem>) {
    let Some(round) = situation.last_round() else {
        return;
    };
    let plans = &situation.records.game_plans;
    let complete = GameBranch::ALL.iter().all(|branch| {
        plans
            .iter()
            .any(|p| p.branch == *branch && !p.text.trim().is_empty())
    });
    let key = ItemKey {
        family: Family::GamePlan,
        opportunity: Some(situation.opportunity.id),
        occasion: Occasion::Always,
        person: None,
        ordinal: 0,
    };
    let mut proposal = Proposal::new(
        key,
        Kind::Task(Task::GamePlan),
        &[&rules::PREPARE_GAME_PLAN],
    )
    .in_round(round);
    let mut due = Formula::from(FactName::D0).days(n::GAME_PLAN_DAYS);
    let end = situation.cycles.last().and_then(|cycle| cycle.frame_end);
    if let Some(end) = end {
        proposal = proposal.on(FactName::E, end);
        due = due
            .then(Step::NotAfter(FactName::E, -1))
            .then(Step::NotBefore(FactName::D0, 0));
    }
    if complete {
        proposal = proposal.done(recorded(plans.iter().copied(), round.end));
    }
    if let Some(ending) = situation.ending {
        proposal = proposal.aside(super::State::Cancelled, ending);
    }
    items.push(
        proposal
            .window(Some(Formula::from(FactName::T)), due, None)
            .settle(situation, &round.zone),
    );
}
