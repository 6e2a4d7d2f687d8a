use super::cycle::Cycle;
use super::followups::{asked, spent};
use super::formula::{FactName, Step};
use super::frame::{Frame, precision};
use super::item::{Because, BoxedItem, Kind, PlanItem, State};
use super::numbers::CHECKIN_HOUR;
use super::propose::Proposal;
use super::registry as rules;
use super::rule::Rule;
use super::situation::Situation;
use crate::calendar::{day_start, local, plus_days};
use crate::domain::{
    Channel, CheckinAddressee, CheckinChannel, ContactKind, Family, ItemKey, Known, Occasion,
    Persistence, Person, Precision, PromiseKind,
};

/// Exactly one check-in for each promise cycle; the precision of the promise picks the formula, and
/// every rule that matches is listed.
pub(super) fn propose(situation: &Situation<'_>, items: &mut Vec<BoxedItem>) {
    let earlier = situation.cycles.len().saturating_sub(1);
    items.extend((0..earlier).map(|index| of_cycle(situation, index)));
    items.extend(of_last_cycle(situation).cloned().map(Box::new));
}

/// The check-in of the situation's last cycle, worked out once.
pub(super) fn of_last_cycle<'s>(situation: &'s Situation<'_>) -> Option<&'s PlanItem> {
    let last = situation.cycles.len().checked_sub(1)?;
    let check_in = || *of_cycle(situation, last);
    Some(situation.check_in.get_or_init(check_in))
}

fn of_cycle(situation: &Situation<'_>, index: usize) -> BoxedItem {
    let cycle = &situation.cycles[index];
    let next = situation.cycles.get(index + 1);
    let round = cycle.round(situation);
    let style = situation.style;
    let person = addressee(situation, cycle);
    let channel = channel(situation, cycle, person);
    let kind = if channel == Channel::Phone {
        ContactKind::CheckinCall
    } else {
        ContactKind::CheckinEmail
    };
    // The addressee may change with the facts, so it is no part of the key.
    let key = ItemKey {
        family: Family::Checkin,
        opportunity: Some(situation.opportunity.id),
        occasion: Occasion::Cycle(cycle.number),
        person: None,
        ordinal: 0,
    };
    let frame = Frame::of(cycle.means, cycle.base, style.grace);
    let mut due = frame.due;
    let mut proposal = with_promise(
        Proposal::new(key, Kind::Message(kind), &matching_rules(cycle)).in_round(round),
        situation,
        cycle,
    );
    if let Some(floor) = recorded_too_late(situation, cycle, &frame, &proposal) {
        proposal = proposal
            .on(FactName::NextBusinessDay, floor)
            .rule(&rules::POLICY_PAST_INTERVIEW_ENTRY);
        due = due.then(Step::NotBefore(FactName::NextBusinessDay, 0));
    }
    let due = due.then(Step::AtHour(CHECKIN_HOUR));
    proposal = proposal
        .channel(channel)
        .window(Some(frame.earliest), due, Some(frame.latest))
        .done(asked(situation, cycle, next).first().copied());
    proposal.opens_at_due = true;
    if channel == Channel::Phone && person.is_none() {
        proposal = proposal.rule(&rules::CHECKIN_CALL_APPROPRIATE_PERSON);
    }
    if cycle.supersedes {
        proposal = proposal.rule(&rules::POLICY_NEWEST_PROMISE_WINS);
    }
    if cycle.conflicting {
        proposal = proposal.rule(&rules::POLICY_CONFLICTING_PROMISES_LATER_WINS);
    }
    proposal = stand_aside(proposal, situation, index);
    let mut item = proposal.settle(situation, &round.zone);
    item.person = person.map(|person| person.id);
    item
}

/// What a promise adds to the facts.
fn with_promise(mut proposal: Proposal, situation: &Situation<'_>, cycle: &Cycle<'_>) -> Proposal {
    if !cycle.words.is_empty() {
        proposal = proposal
            .text(FactName::Promise, cycle.words)
            .rule(&rules::CAPTURE_PROMISE_PRECISELY);
    }
    proposal = proposal
        .word(FactName::Means, means_word(cycle.means))
        .number(FactName::Cycle, cycle.number)
        .on(FactName::Base, cycle.base);
    if let Some(precision) = precision(cycle.means) {
        proposal = proposal.word(FactName::Precision, precision.word());
    }
    proposal = match cycle.means {
        PromiseKind::Event { date } => proposal.on(FactName::Event, date),
        PromiseKind::Callback { n, m } => proposal
            .on(FactName::C, cycle.base)
            .on(FactName::WindowFrom, plus_days(cycle.base, n.into()))
            .on(FactName::WindowTo, plus_days(cycle.base, m.into())),
        _ => proposal,
    };
    if let Some(end) = cycle.frame_end {
        proposal = proposal.on(FactName::E, end);
    }
    proposal.word(FactName::Style, situation.style.grace.word())
}

const fn means_word(means: PromiseKind) -> &'static str {
    match means {
        PromiseKind::None => "none",
        PromiseKind::Days { .. } => "days",
        PromiseKind::Range { .. } => "range",
        PromiseKind::Date { .. } => "date",
        PromiseKind::DateRange { .. } => "date-range",
        PromiseKind::Event { .. } => "event",
        PromiseKind::Callback { .. } => "callback",
    }
}

/// Every rule that speaks about this kind of promise, the deciding one first.
fn matching_rules(cycle: &Cycle<'_>) -> Vec<&'static Rule> {
    let own: Option<&'static Rule> = match cycle.means {
        PromiseKind::None | PromiseKind::Event { .. } => Some(&rules::CHECKIN_NO_TIMELINE_WEEK),
        PromiseKind::Callback { .. } => Some(&rules::CALLBACK_WHEN_INVITED),
        _ => match precision(cycle.means) {
            Some(Precision::Approx) => Some(&rules::CHECKIN_ABOUT_WEEK_PROMISE),
            Some(Precision::Exact) => None,
            _ => Some(&rules::CHECKIN_RANGE_PLUS_TWO),
        },
    };
    let of_windows: [&'static Rule; 2] = [
        &rules::CHECKIN_AFTER_STATED_DATE,
        &rules::CHECKIN_AFTER_FRAME_LAPSES,
    ];
    let of_all: [&'static Rule; 5] = [
        &rules::CHECKIN_CONTACT_MAIN_RECRUITER,
        &rules::CHECKIN_CHANNEL_CHOICE,
        &rules::POLICY_DAY_ZERO_IS_INTERVIEW_DAY,
        &rules::POLICY_EMPLOYER_ZONE_DAYS,
        &rules::POLICY_ROLL_TO_BUSINESS_DAY,
    ];
    let mut matching = Vec::with_capacity(1 + of_windows.len() + of_all.len());
    matching.extend(own);
    if precision(cycle.means).is_some() {
        matching.extend(of_windows);
    }
    matching.extend(of_all);
    matching
}

/// The next business day after a promise was recorded, where the check-in it leads to would lie
/// before that moment and its frame had passed by then.
fn recorded_too_late(
    situation: &Situation<'_>,
    cycle: &Cycle<'_>,
    frame: &Frame,
    proposal: &Proposal,
) -> Option<crate::calendar::Day> {
    let recorded_at = cycle.recorded_at?;
    let end = cycle.frame_end?;
    let zones = situation.context.zones;
    let zone = &cycle.round(situation).zone;
    let almanac = situation.almanac(zone);
    if recorded_at < day_start(zones, zone, plus_days(end, 1)) {
        return None;
    }
    let due = frame
        .due
        .then(Step::AtHour(CHECKIN_HOUR))
        .evaluate(&proposal.facts, &almanac)?;
    let late = super::item::begins(due, zones, zone) < recorded_at;
    let today = local(zones, zone, recorded_at).date();
    late.then(|| situation.business.roll(plus_days(today, 1)))
}

/// What keeps a check-in from being asked at all.
fn stand_aside(proposal: Proposal, situation: &Situation<'_>, index: usize) -> Proposal {
    let cycle = &situation.cycles[index];
    if let Some(next) = situation.cycles.get(index + 1) {
        return if next.is_of_the_round_of(cycle) {
            proposal.aside(State::Superseded, Because::NewPromise)
        } else {
            proposal.aside(State::Cancelled, Because::NextRound)
        };
    }
    if let Some(ending) = situation.ending {
        return proposal
            .rule(&rules::POLICY_OUTCOME_CANCELS_CHECKINS)
            .aside(State::Cancelled, ending);
    }
    // A round announced before the newest word about the answer is overtaken by it.
    let said = cycle.opens(situation);
    let since = said.max(cycle.recorded_at.unwrap_or(said));
    if situation.next_round_planned(since) {
        return proposal.aside(State::Cancelled, Because::NextRound);
    }
    // Reserved counts one follow-up for the whole opportunity: after it the user is asked.
    let invited = matches!(cycle.means, PromiseKind::Callback { .. })
        && cycle
            .frame_end
            .is_some_and(|end| situation.day_of(situation.context.now) <= end);
    let reserved = situation.style.persistence == Persistence::Reserved && !invited;
    let mut earlier = situation
        .counted_cycles()
        .take_while(|other| *other < index);
    if reserved && earlier.any(|earlier| spent(situation, earlier)) {
        return proposal
            .rule(&rules::ONE_FOLLOW_UP_CAP)
            .aside(State::Proposed, Because::CapReached);
    }
    if situation.unclassified {
        return proposal
            .rule(&rules::POLICY_INBOUND_SUSPENDS_PLAN)
            .aside(State::Suspended, Because::Unclassified);
    }
    proposal
}

/// To whom: a call-back to whoever invited it; else by style, and the main contact by default.
fn addressee<'a>(situation: &Situation<'a>, cycle: &Cycle<'a>) -> Option<&'a Person> {
    let promised = cycle.said_by.and_then(|id| situation.book.people.get(id));
    if matches!(cycle.means, PromiseKind::Callback { .. }) {
        return promised.or(situation.main_contact);
    }
    match situation.style.checkin_addressee {
        CheckinAddressee::MainContact => situation.main_contact.or(promised),
        CheckinAddressee::WhoPromised => promised.or(situation.main_contact),
        CheckinAddressee::Switchboard => None,
    }
}

/// How: the contact's own preference wins; a question goes by phone where a number is known.
fn channel(situation: &Situation<'_>, cycle: &Cycle<'_>, person: Option<&Person>) -> Channel {
    if let Some(preferred) = person.and_then(|person| person.preferred_channel) {
        return preferred;
    }
    if person.is_some_and(|person| person.contact_allowed == Known::No) {
        return Channel::ViaRecruiter;
    }
    let switchboard = situation
        .organization
        .is_some_and(|o| !o.switchboard.trim().is_empty());
    let number = person.map_or(switchboard, |person| !person.phone.trim().is_empty());
    let call = matches!(cycle.means, PromiseKind::Callback { .. })
        || match situation.style.checkin_channel {
            CheckinChannel::ByPurpose => number,
            CheckinChannel::CallFirst => number || switchboard,
            CheckinChannel::EmailFirst => false,
        };
    if call { Channel::Phone } else { Channel::Email }
}
