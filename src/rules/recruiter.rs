use super::formula::{FactName, Formula};
use super::item::{BoxedItem, Kind};
use super::numbers as n;
use super::propose::{Proposal, round_key};
use super::registry as rules;
use super::situation::{Round, Situation, email_or_recruiter};
use crate::calendar::Instant;
use crate::domain::{ContactKind, Family, Person, QuietScope, Role};

/// Thanks to everyone who recruits, for every round. Who interviewed as well gets one note that
/// serves for both, with the interviewers.
pub(super) fn propose(situation: &Situation<'_>, items: &mut Vec<BoxedItem>) {
    for round in situation.held_rounds() {
        for person in &situation.recruiters {
            if round.participant(person.id).is_none() {
                items.push(thank(situation, round, person));
            }
        }
    }
}

fn thank(situation: &Situation<'_>, round: &Round<'_>, person: &Person) -> BoxedItem {
    let t = Formula::from(FactName::T);
    let mut proposal = Proposal::new(
        round_key(situation, round, Family::RecruiterThanks, Some(person.id)),
        Kind::Message(ContactKind::RecruiterThanks),
        &[&rules::THANK_RECRUITER_OR_HR, &rules::POLICY_ELAPSED_HOURS],
    )
    .in_round(round)
    .channel(email_or_recruiter(person))
    .done(recruiter_thanked(situation, round, person));
    if situation
        .people_in(Role::AgencyRecruiter)
        .any(|agency| agency.id == person.id)
    {
        proposal = proposal.rule(&rules::THIRD_PARTY_RECRUITER_SAME_RULES);
    }
    // Only here, and never in a note to an interviewer, may the timeline be asked for.
    let forgotten = situation
        .cycles
        .iter()
        .filter(|cycle| cycle.round(situation).interview.id == round.interview.id)
        .all(|cycle| cycle.recorded_at.is_none());
    if forgotten && situation.style.quiet_scope != QuietScope::Strict {
        proposal = proposal.rule(&rules::RECOVER_FORGOTTEN_TIMELINE);
    }
    let mut earliest = t.hours(n::THANK_TARGET_HOURS);
    if let Some(out) = emails_out(situation, round) {
        proposal = proposal.at(FactName::EmailsOut, out);
        earliest = earliest.then(super::formula::Step::NotAfter(FactName::EmailsOut, 0));
    }
    proposal
        .window(
            Some(earliest),
            t.hours(n::RECRUITER_DUE_HOURS),
            Some(Formula::from(FactName::D0).days(n::RECRUITER_LATEST_DAYS)),
        )
        .settle(situation, &round.zone)
}

/// When a recruiter was thanked for a round.
pub(super) fn recruiter_thanked(
    situation: &Situation<'_>,
    round: &Round<'_>,
    person: &Person,
) -> Option<Instant> {
    situation.sent_thanks(
        round,
        person.id,
        &[ContactKind::RecruiterThanks, ContactKind::ThankEmail],
    )
}

/// When the last of the interviewers had been thanked; none while one is still to be.
fn emails_out(situation: &Situation<'_>, round: &Round<'_>) -> Option<Instant> {
    let sent: Option<Vec<Instant>> = round
        .participants
        .iter()
        .filter(|participant| participant.spoke)
        .map(|participant| situation.thanked(round, participant.person.id))
        .collect();
    sent?.into_iter().max()
}
