//! What is done before an interview.

use super::formula::{FactName, Formula, Step};
use super::item::{Because, BoxedItem, Kind, State, Task};
use super::numbers as n;
use super::propose::{Proposal, round_key};
use super::registry as rules;
use super::rule::Rule;
use super::situation::{Round, Situation};
use crate::calendar::{Instant, plus_minutes};
use crate::domain::{Family, is_default};

/// One group of small things for every interview that lies ahead.
pub(super) fn propose(situation: &Situation<'_>, items: &mut Vec<BoxedItem>) {
    if situation.ending.is_some() {
        return;
    }
    for round in situation.rounds.iter().filter(|round| !round.held) {
        let d0 = Formula::from(FactName::D0);
        let start = Formula::from(FactName::Start);
        let evening = d0.days(-1).then(Step::AtHour(n::PREPARE_HOUR));
        // A hand-written interview has no moment of its own: it was known all along.
        let recorded = round.interview.recorded_at;
        let known = !is_default(&recorded);
        let in_time = |due: Formula| {
            if known {
                due.then(Step::NotBefore(FactName::Recorded, 0))
            } else {
                due
            }
        };
        let things: [(Task, &'static Rule, Formula); 4] = [
            (
                Task::Prepare,
                &rules::FOLLOWUP_STARTS_BEFORE_INTERVIEW,
                in_time(evening),
            ),
            (
                Task::Research,
                &rules::RESEARCH_COMPANY_AND_INTERVIEWER,
                in_time(d0.days(-1)),
            ),
            (
                Task::ClosingQuestions,
                &rules::PREPARE_CLOSING_QUESTIONS,
                in_time(d0.days(-1)),
            ),
            (
                Task::Notepad,
                &rules::BRING_NOTEPAD,
                start.then(Step::Minutes(-n::NOTEPAD_MINUTES)),
            ),
        ];
        for (ordinal, (task, rule, due)) in (0..).zip(things) {
            let mut key = round_key(situation, round, Family::Prepare, None);
            key.ordinal = ordinal;
            let mut proposal = Proposal::new(key, Kind::Task(task), &[rule])
                .on(FactName::D0, round.day0)
                .at(FactName::Start, starts(round))
                .word(FactName::Mode, round.interview.mode.word());
            if known {
                proposal = proposal.at(FactName::Recorded, recorded);
            }
            if situation.was_rescheduled(round) {
                proposal = proposal.rule(&rules::POLICY_RESCHEDULED_INTERVIEW);
            }
            if situation.context.now >= starts(round) {
                proposal = proposal.aside(State::Cancelled, Because::TooLate);
            }
            let earliest = known.then(|| Formula::from(FactName::Recorded));
            let item = proposal
                .window(earliest, due, Some(start))
                .settle(situation, &round.zone);
            items.push(item);
        }
    }
}

/// When an interview starts: as planned, or its planned length before its end.
pub(super) fn starts(round: &Round<'_>) -> Instant {
    let minutes = round.interview.planned_minutes.unwrap_or(n::USUAL_MINUTES);
    round
        .interview
        .start
        .unwrap_or_else(|| plus_minutes(round.end, -i64::from(minutes)))
}
