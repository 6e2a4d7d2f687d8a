//! The touches after the check-in, and the one in the middle of a long wait: useful, without a
//! question about the decision, and only as many as the style allows.

use super::cycle::Cycle;
use super::followups::{Touch, cap};
use super::formula::{FactName, Formula, Step};
use super::item::{Because, BoxedItem, Kind, State, begins};
use super::numbers as n;
use super::propose::Proposal;
use super::registry as rules;
use super::rule::Rule;
use super::situation::Situation;
use crate::calendar::Instant;
use crate::domain::{
    Channel, ContactKind, ContactLog, Family, Id, ItemKey, Occasion, Persistence, PromiseKind,
};

/// Proposes what the last cycle still allows. In silence nothing more is sent.
pub(super) fn propose(situation: &Situation<'_>, items: &mut Vec<BoxedItem>) {
    items.extend(mid_wait(situation));
    let silent = situation
        .silent_from()
        .is_some_and(|from| situation.day_of(situation.context.now) >= from);
    items.extend(chain(situation).iter().cloned().map(|mut item| {
        if silent && item.state.is_open() {
            item.state = State::Cancelled;
            item.reason.because = Some(Because::Silent);
        }
        item
    }));
}

/// What may follow the question of the last cycle, one after the other, worked out once.
pub(super) fn chain<'s>(situation: &'s Situation<'_>) -> &'s [BoxedItem] {
    let touches = || {
        let last = situation.cycles.last();
        last.map_or_else(Vec::new, |cycle| after_question(situation, cycle))
    };
    situation.further_touches.get_or_init(touches)
}

fn after_question(situation: &Situation<'_>, cycle: &Cycle<'_>) -> Vec<BoxedItem> {
    let mut items = Vec::new();
    let status = situation.touches(cycle, None, |touch| touch == Touch::Status);
    let Some(first) = status.first() else {
        return items;
    };
    let all = situation.touches(cycle, None, is_follow_up);
    // What was sent in the middle of the wait counts, and the rest is counted from the last one.
    let before = all.iter().take_while(|touch| touch.id != first.id).count();
    let sent = &all[before + 1..];
    let allowed = cap(situation.style.persistence).saturating_sub(before + 1);
    let mut previous = first.at;
    let mut from_log = true;
    for ordinal in 0..allowed.max(sent.len()) {
        let done = sent.get(ordinal).copied();
        let item = touch(situation, ordinal, previous, from_log, done);
        let planned = item.due.map_or(item.due_ends, |due| {
            begins(due, situation.context.zones, &item.zone)
        });
        from_log = done.is_some();
        previous = done.map_or(planned, |contact| contact.at);
        items.push(item);
    }
    items
}

impl Situation<'_> {
    /// Whether something that counts for the cap went out in the last cycle before a moment.
    #[must_use]
    pub fn was_touched_before(&self, at: Instant) -> bool {
        self.cycles.last().is_some_and(|cycle| {
            let touches = self.touches(cycle, None, is_follow_up);
            touches.iter().any(|touch| touch.at < at)
        })
    }
}

/// Whether a touch counts for the cap: status and value, one in the middle of the wait included.
pub(super) fn is_follow_up(touch: Touch) -> bool {
    matches!(touch, Touch::Status | Touch::Value)
}

fn touch(
    situation: &Situation<'_>,
    ordinal: usize,
    previous: Instant,
    from_log: bool,
    done: Option<&ContactLog>,
) -> BoxedItem {
    let last = Formula::from(FactName::LastTouch);
    let proposal = start(
        situation,
        u32::try_from(ordinal).unwrap_or(u32::MAX).saturating_add(1),
        &[
            &rules::MORE_THAN_ONE_MEANINGFUL_TOUCH,
            &rules::CHECKIN_ADD_VALUE,
            &rules::POLICY_ROLL_TO_BUSINESS_DAY,
        ],
    )
    .at(FactName::LastTouch, previous)
    .window(
        Some(last.days(n::TOUCH_EARLIEST_DAYS)),
        last.days(n::TOUCH_DUE_DAYS)
            .then(Step::Roll)
            .then(Step::AtHour(n::CHECKIN_HOUR)),
        None,
    )
    .done(done.map(|contact| contact.at));
    let answered = situation.last_inbound().is_some_and(|at| at > previous);
    let answered = answered && !situation.unclassified;
    let proposal = if answered && done.is_none() && from_log {
        proposal.aside(State::Cancelled, Because::Answered)
    } else {
        proposal
    };
    let proposal = stand_aside(proposal, situation);
    finish(proposal, situation)
}

/// One useful word in the middle of a wait of two weeks or more, for the persistent.
fn mid_wait(situation: &Situation<'_>) -> Option<BoxedItem> {
    let cycle = situation.cycles.last()?;
    let end = cycle.frame_end?;
    let round = cycle.round(situation);
    let long = (end - round.day0).num_days() >= i64::from(n::LONG_WAIT_DAYS);
    let callback = matches!(cycle.means, PromiseKind::Callback { .. });
    if situation.style.persistence != Persistence::Persistent || !long || callback {
        return None;
    }
    let opens = cycle.opens(situation);
    let status = situation.touches(cycle, None, |touch| touch == Touch::Status);
    let sent = situation
        .touches(cycle, None, |touch| touch == Touch::Value)
        .into_iter()
        .find(|touch| {
            touch.at >= opens && status.first().is_none_or(|status| touch.at < status.at)
        });
    let d0 = Formula::from(FactName::D0);
    let proposal = start(situation, 0, &[&rules::TOUCH_BASE_BEFORE_FRAME_END])
        .in_round(round)
        .on(FactName::E, end)
        .window(
            Some(d0.days(n::MID_WAIT_EARLIEST_DAYS)),
            d0.then(Step::Halfway(FactName::E)).then(Step::Roll),
            Some(Formula::from(FactName::E).days(-n::MID_WAIT_LATEST_DAYS_BEFORE_END)),
        )
        .done(sent.map(|contact| contact.at));
    let asked = !status.is_empty() || situation.day_of(situation.context.now) >= end;
    let proposal = if sent.is_none() && asked {
        proposal.aside(State::Cancelled, Because::FrameOver)
    } else {
        proposal
    };
    Some(finish(stand_aside(proposal, situation), situation))
}

fn start(situation: &Situation<'_>, ordinal: u32, rules: &[&'static Rule]) -> Proposal {
    let cycle = situation.cycles.last().map_or(0, |cycle| cycle.number);
    let key = ItemKey {
        family: Family::ValueTouch,
        opportunity: Some(situation.opportunity.id),
        occasion: Occasion::Cycle(cycle),
        person: None,
        ordinal,
    };
    let mut proposal = Proposal::new(key, Kind::Message(ContactKind::ValueAddEmail), rules)
        .number(FactName::Cycle, cycle)
        .word(FactName::Style, situation.style.persistence.word())
        .channel(Channel::Email);
    proposal.opens_at_due = true;
    proposal
}

fn stand_aside(proposal: Proposal, situation: &Situation<'_>) -> Proposal {
    if let Some(ending) = situation.ending {
        return proposal
            .rule(&rules::POLICY_OUTCOME_CANCELS_CHECKINS)
            .aside(State::Cancelled, ending);
    }
    let since = situation
        .cycles
        .last()
        .map_or(situation.context.now, |cycle| cycle.opens(situation));
    if situation.next_round_planned(since) {
        return proposal.aside(State::Cancelled, Because::NextRound);
    }
    if situation.unclassified {
        return proposal
            .rule(&rules::POLICY_INBOUND_SUSPENDS_PLAN)
            .aside(State::Suspended, Because::Unclassified);
    }
    if reader(situation).is_none() {
        return proposal
            .rule(&rules::COLLECT_VALUE_ITEMS)
            .aside(State::Blocked, Because::ValueItemMissing);
    }
    proposal
}

fn finish(proposal: Proposal, situation: &Situation<'_>) -> BoxedItem {
    let zone = situation
        .cycles
        .last()
        .map_or(&situation.zone, |cycle| &cycle.round(situation).zone);
    let mut item = proposal.settle(situation, zone);
    item.person = reader(situation)
        .flatten()
        .or_else(|| situation.main_contact.map(|person| person.id));
    item
}

/// Whether something useful is at hand that was not sent yet, and whom it concerns.
fn reader(situation: &Situation<'_>) -> Option<Option<Id>> {
    let met = |person: &Id| {
        situation
            .rounds
            .iter()
            .any(|round| round.participant(*person).is_some())
            || situation
                .main_contact
                .is_some_and(|main| main.id == *person)
    };
    situation.index.useful().iter().find_map(|item| {
        let reader = item.people.iter().copied().find(met);
        (item.people.is_empty() || reader.is_some()).then_some(reader)
    })
}
