use std::collections::BTreeSet;

use super::formula::{FactName, Formula, Step};
use super::item::{Because, BoxedItem, Kind, PlanItem, State};
use super::numbers as n;
use super::propose::{Proposal, round_key};
use super::recruiter::recruiter_thanked;
use super::registry as rules;
use super::situation::{Round, Situation};
use crate::calendar::Instant;
use crate::domain::{
    AfterRejection, Channel, Consent, ContactKind, EventKind, Family, Id, Known, LinkedinTiming,
    Person, QuietScope, Way,
};

/// An invitation to each interviewer and each recruiter: once for life, whatever the rounds and
/// roles, and after that person's thanks.
pub(super) fn propose(situation: &Situation<'_>, items: &mut Vec<BoxedItem>) {
    let mut seen = BTreeSet::new();
    for round in situation.held_rounds() {
        for participant in round
            .participants
            .iter()
            .filter(|participant| participant.spoke)
        {
            if seen.insert(participant.person.id) {
                items.push(invite_interviewer(situation, round, participant.person));
            }
        }
        for person in &situation.recruiters {
            if seen.insert(person.id) {
                items.push(invite_recruiter(situation, round, person));
            }
        }
    }
}

/// Of several opportunities' invitations to one person only the first stays.
/// (`policy-one-invitation-per-person`)
pub(super) fn keep_one_invitation_per_person(items: &mut [BoxedItem]) {
    let mut order: Vec<usize> = (0..items.len())
        .filter(|&index| items[index].key.family == Family::LinkedinInvitation)
        .collect();
    order.sort_by(|&a, &b| {
        let standing = |item: &PlanItem| match item.state {
            State::Done => 0,
            state if state.is_open() => 1,
            _ => 2,
        };
        (items[a].person, standing(&items[a]))
            .cmp(&(items[b].person, standing(&items[b])))
            .then_with(|| items[a].order(&items[b]))
    });
    for pair in order.windows(2) {
        if items[pair[0]].person == items[pair[1]].person {
            let item = &mut items[pair[1]];
            item.rules.push(&rules::POLICY_ONE_INVITATION_PER_PERSON);
            item.state = State::Omitted;
            item.reason.because = Some(Because::InvitedBefore);
        }
    }
}

fn invite_interviewer(situation: &Situation<'_>, round: &Round<'_>, person: &Person) -> BoxedItem {
    let d0 = Formula::from(FactName::D0);
    let timing = situation.style_towards(person.id).linkedin_timing;
    let same_day =
        timing == LinkedinTiming::SameDayIfAgreed && person.linkedin_consent == Consent::Yes;
    let latest = Some(d0.days(n::LINKEDIN_LAST_DAY));
    let proposal = if same_day {
        start(
            situation,
            round,
            person,
            &rules::LINKEDIN_SAME_DAY_IF_AGREED,
        )
        .window(
            Some(Formula::from(FactName::T)),
            d0.then(Step::AtHour(n::LINKEDIN_SAME_DAY_HOUR)),
            latest,
        )
    } else {
        let first = d0.days(n::LINKEDIN_FIRST_DAY);
        start(situation, round, person, &rules::LINKEDIN_ONE_TO_TWO_DAYS).window(
            Some(first),
            first,
            latest,
        )
    };
    let kinds = [ContactKind::ThankEmail, ContactKind::HandwrittenNote];
    let thanked = situation
        .held_rounds()
        .any(|round| situation.sent_thanks(round, person.id, &kinds).is_some());
    hold_back(
        proposal,
        situation,
        person,
        timing,
        thanked,
        Because::ThankFirst,
    )
    .settle(situation, &round.zone)
}

fn invite_recruiter(situation: &Situation<'_>, round: &Round<'_>, person: &Person) -> BoxedItem {
    let timing = situation.style_towards(person.id).linkedin_timing;
    let thanked = recruiter_thanked(situation, round, person);
    let mut proposal = start(situation, round, person, &rules::LINKEDIN_RECRUITER);
    if let Some(at) = thanked {
        proposal = proposal.at(FactName::RecruiterThanked, at);
    }
    let proposal = proposal.window(
        thanked.map(|_| Formula::from(FactName::RecruiterThanked)),
        Formula::from(FactName::D0).days(n::LINKEDIN_LAST_DAY),
        None,
    );
    hold_back(
        proposal,
        situation,
        person,
        timing,
        thanked.is_some(),
        Because::ThankRecruiterFirst,
    )
    .settle(situation, &round.zone)
}

fn start(
    situation: &Situation<'_>,
    round: &Round<'_>,
    person: &Person,
    rule: &'static super::Rule,
) -> Proposal {
    Proposal::new(
        round_key(
            situation,
            round,
            Family::LinkedinInvitation,
            Some(person.id),
        ),
        Kind::Message(ContactKind::LinkedinInvitation),
        &[rule, &rules::POLICY_ONE_INVITATION_PER_PERSON],
    )
    .in_round(round)
    .rule(&rules::LINKEDIN_TO_REMAIN_IN_CONTACT)
    .channel(Channel::Linkedin)
    .done(invited(situation, person.id))
}

/// What keeps an invitation back, the final reasons first.
fn hold_back(
    proposal: Proposal,
    situation: &Situation<'_>,
    person: &Person,
    timing: LinkedinTiming,
    thanked: bool,
    thank_first: Because,
) -> Proposal {
    let profile = &situation.book.profile;
    let strict = situation.style_towards(person.id).quiet_scope == QuietScope::Strict;
    let mut proposal = proposal;
    let mut reply_first = false;
    // After a no the connection is still worth keeping, once the answer to it is out.
    if let Some(refusal) = situation
        .refusal
        .filter(|_| situation.ending == Some(Because::Rejection))
    {
        proposal = proposal
            .rule(&rules::KEEP_CONNECTION_AFTER_NO)
            .at(FactName::R, refusal.at);
        proposal.earliest = proposal
            .earliest
            .map(|earliest| earliest.then(Step::NotBefore(FactName::R, 1)));
        proposal.due = proposal
            .due
            .map(|due| due.then(Step::NotBefore(FactName::R, 1)));
        proposal.latest = None;
        reply_first = !refusal.is_automatic()
            && !situation.contacts().any(|contact| {
                contact.kind == Some(ContactKind::RejectionReply) && contact.at >= refusal.at
            });
        if situation.style.after_rejection == AfterRejection::Close {
            proposal = proposal.aside(State::Omitted, Because::Rejection);
        }
    }
    if person.linkedin_consent == Consent::No {
        proposal.aside(State::Omitted, Because::ConsentRefused)
    } else if profile.linkedin_account == Known::No {
        proposal.aside(State::Omitted, Because::NoLinkedinAccount)
    } else if (timing == LinkedinTiming::AfterDecision || strict) && situation.ending.is_none() {
        proposal.aside(State::Omitted, Because::AfterDecision)
    } else if reply_first {
        proposal.aside(State::Blocked, Because::ReplyFirst)
    } else if situation.unclassified {
        proposal
            .rule(&rules::POLICY_INBOUND_SUSPENDS_PLAN)
            .aside(State::Suspended, Because::Unclassified)
    } else if profile.linkedin_complete == Known::No {
        proposal
            .rule(&rules::COMPLETE_LINKEDIN_PROFILE)
            .aside(State::Blocked, Because::ProfileIncomplete)
    } else if thanked {
        proposal
    } else {
        proposal.aside(State::Blocked, thank_first)
    }
}

/// When a person was invited or found connected, anywhere. Declined counts as invited.
fn invited(situation: &Situation<'_>, person: Id) -> Option<Instant> {
    let events = situation
        .index
        .events(person)
        .iter()
        .filter_map(|event| match event.what {
            EventKind::LinkedinConnected { .. } | EventKind::LinkedinDeclined { .. } => {
                Some(event.at)
            }
            _ => None,
        });
    let contacts = situation
        .contacts()
        .filter(|contact| {
            contact.way == Way::Out
                && contact.kind == Some(ContactKind::LinkedinInvitation)
                && contact.people.contains(&person)
        })
        .map(|contact| contact.at);
    events.chain(contacts).min()
}
