//! What the user does once, for every opportunity at the same time.

use super::formula::{FactName, Formula, Step};
use super::item::{Because, BoxedItem, Kind, State, Task};
use super::numbers as n;
use super::prepare::starts;
use super::propose::Proposal;
use super::registry as rules;
use super::rule::Rule;
use super::situation::{Round, Situation};
use crate::domain::{
    Family, Industry, InterviewStatus, ItemKey, Known, LinkedinTiming, Occasion, ThanksChannel,
    is_default,
};

/// Stationery, the LinkedIn profile, and who can see the private ones.
pub(super) fn propose(situations: &[Situation<'_>], items: &mut Vec<BoxedItem>) {
    items.extend(stationery(situations));
    items.extend(profile(situations));
    items.extend(exposure(situations));
}

/// The next interview of all, as far as a choice of opportunities goes.
fn next<'s, 'a>(
    situations: &'s [Situation<'a>],
    concerned: impl Fn(&Situation<'a>) -> bool,
) -> Option<(&'s Situation<'a>, &'s Round<'a>)> {
    situations
        .iter()
        .filter(|situation| situation.ending.is_none() && concerned(situation))
        .flat_map(|situation| situation.rounds.iter().map(move |round| (situation, round)))
        .filter(|(_, round)| !round.held && round.interview.status == InterviewStatus::Scheduled)
        .min_by_key(|(_, round)| (round.end, round.interview.id))
}

fn stationery(situations: &[Situation<'_>]) -> Option<BoxedItem> {
    let wants = |situation: &Situation<'_>| {
        !situation.book.profile.stationery_ready
            && situation.style.thanks_channel != ThanksChannel::EmailOnly
    };
    let (situation, round) = next(situations, wants)?;
    let d0 = Formula::from(FactName::D0);
    let mut proposal = start(
        round,
        Family::Stationery,
        Task::Stationery,
        &rules::PREPARE_STATIONERY,
    )
    .word(FactName::Industry, situation.industry.word())
    .window(
        None,
        d0.days(-1),
        Some(d0.then(Step::AtHour(n::PREPARE_HOUR))),
    );
    let optional = situation.style.thanks_channel == ThanksChannel::ByIndustry
        && situation.industry == Industry::Tech;
    if optional {
        proposal = proposal.aside(State::Proposed, Because::TechEmail);
    }
    Some(proposal.settle(situation, &round.zone))
}

fn profile(situations: &[Situation<'_>]) -> Option<BoxedItem> {
    let wanted = |situation: &Situation<'_>| {
        situation.book.profile.linkedin_complete == Known::No
            && situation.book.profile.linkedin_account != Known::No
            && situation.style.linkedin_timing != LinkedinTiming::AfterDecision
    };
    let latest_held = || {
        situations
            .iter()
            .filter(|situation| situation.ending.is_none() && wanted(situation))
            .filter_map(|situation| Some((situation, situation.last_round()?)))
            .max_by_key(|(_, round)| (round.end, round.interview.id))
    };
    let (situation, round) = latest_held().or_else(|| next(situations, wanted))?;
    let d0 = Formula::from(FactName::D0);
    let proposal = start(
        round,
        Family::LinkedinProfile,
        Task::LinkedinProfile,
        &rules::COMPLETE_LINKEDIN_PROFILE,
    )
    .window(
        None,
        d0,
        Some(d0.days(1).then(Step::AtHour(n::PROFILE_HOUR))),
    );
    Some(proposal.settle(situation, &round.zone))
}

fn exposure(situations: &[Situation<'_>]) -> Option<BoxedItem> {
    let (situation, round) = next(situations, |_| true)?;
    let proposal = start(
        round,
        Family::SocialExposure,
        Task::SocialExposure,
        &rules::CHECK_PERSONAL_SOCIAL_EXPOSURE,
    )
    .window(None, Formula::from(FactName::D0).days(-1), None);
    Some(proposal.settle(situation, &round.zone))
}

fn start(round: &Round<'_>, family: Family, task: Task, rule: &'static Rule) -> Proposal {
    let key = ItemKey {
        family,
        opportunity: None,
        occasion: Occasion::Always,
        person: None,
        ordinal: 0,
    };
    let proposal = Proposal::new(key, Kind::Task(task), &[rule])
        .on(FactName::D0, round.day0)
        .at(FactName::Start, starts(round));
    if is_default(&round.interview.recorded_at) {
        proposal
    } else {
        proposal.at(FactName::Recorded, round.interview.recorded_at)
    }
}
