//! What the quiet days are for: terms, how to talk about them, and where the user can give way.

use super::formula::{FactName, Formula, Step};
use super::item::{BoxedItem, Kind, State, Task};
use super::numbers as n;
use super::propose::{Proposal, recorded};
use super::registry as rules;
use super::rule::Rule;
use super::situation::Situation;
use crate::calendar::Instant;
use crate::domain::{Family, ItemKey, Occasion};

/// Proposes them with the game plan, whose group they are shown in.
pub(super) fn propose(situation: &Situation<'_>, items: &mut Vec<BoxedItem>) {
    let Some(round) = situation.last_round() else {
        return;
    };
    let d0 = Formula::from(FactName::D0);
    let end = situation.cycles.last().and_then(|cycle| cycle.frame_end);
    let by_frame = |days: i32| match end {
        Some(_) => d0
            .days(days)
            .then(Step::NotAfter(FactName::E, -1))
            .then(Step::NotBefore(FactName::D0, 0)),
        None => d0.days(days),
    };
    let before_frame_end = match end {
        Some(_) => Formula::from(FactName::E)
            .days(-1)
            .then(Step::NotBefore(FactName::D0, 0)),
        None => d0.days(n::SCENARIOS_DAYS),
    };
    let parameters = &situation.records.acceptance_parameters;
    let mut offer = |task, rule: &'static Rule, due, done: Option<Instant>| {
        let ordinal = match task {
            Task::AcceptanceParameters => 1,
            Task::NegotiationPlan => 2,
            _ => 3,
        };
        let key = ItemKey {
            family: Family::GamePlan,
            opportunity: Some(situation.opportunity.id),
            occasion: Occasion::Always,
            person: None,
            ordinal,
        };
        let mut proposal = Proposal::new(key, Kind::Task(task), &[rule]).in_round(round);
        if let Some(end) = end {
            proposal = proposal.on(FactName::E, end);
        }
        if task == Task::Flexibility
            && let Some(day) = situation.checkin_due()
        {
            proposal = proposal.on(FactName::Needed, day);
        }
        let over = situation
            .ending
            .filter(|ending| *ending != super::Because::Offer);
        if let Some(ending) = over {
            proposal = proposal.aside(State::Cancelled, ending);
        }
        items.push(
            proposal
                .done(done)
                .window(Some(Formula::from(FactName::T)), due, None)
                .settle(situation, &round.zone),
        );
    };
    offer(
        Task::AcceptanceParameters,
        &rules::SET_ACCEPTANCE_PARAMETERS,
        by_frame(n::GAME_PLAN_DAYS),
        recorded(parameters.iter().copied(), round.end),
    );
    if !parameters.is_empty() {
        let planned = parameters.iter().all(|parameter| {
            [&parameter.target, &parameter.walk_away, &parameter.reason]
                .iter()
                .all(|text| !text.trim().is_empty())
        });
        let done = recorded(parameters.iter().copied(), round.end);
        offer(
            Task::NegotiationPlan,
            &rules::PLAN_NEGOTIATION,
            before_frame_end,
            done.filter(|_| planned),
        );
    }
    let flexible = recorded(situation.flexibilities(), round.end);
    let due = match situation.checkin_due() {
        Some(_) => Formula::from(FactName::Needed)
            .days(-1)
            .then(Step::NotBefore(FactName::D0, 0)),
        None => before_frame_end,
    };
    offer(Task::Flexibility, &rules::RECORD_FLEXIBILITY, due, flexible);
}
