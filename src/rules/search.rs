use super::Context;
use super::formula::{Fact, FactName, FactValue, Formula, When};
use super::item::{Because, BoxedItem, Kind, PlanItem, Reason, State, Task, begins, ends};
use super::numbers::SEARCH_REPEAT_DAYS;
use super::registry as rules;
use super::situation::Situation;
use crate::calendar::{Day, ZoneId, local, plus_days};
use crate::domain::{Casebook, EventKind, Family, ItemKey, Occasion, SearchWhileWaiting};

/// One small step in the search, once for the user and not once for each opportunity: on the day
/// of the last interview, then every third day while something is open.
pub(super) fn propose(
    book: &Casebook,
    context: Context<'_>,
    situations: &[Situation<'_>],
    items: &mut Vec<BoxedItem>,
) {
    let waiting: Vec<&Situation<'_>> = situations
        .iter()
        .filter(|situation| situation.ending.is_none() && situation.last_round().is_some())
        .collect();
    let home = book.profile.home_zone.clone();
    let latest = waiting
        .iter()
        .filter_map(|situation| situation.last_round())
        .max_by_key(|round| (round.end, round.interview.id));
    let Some(round) = latest else { return };
    let zone = home.unwrap_or_else(|| round.zone.clone());
    let day0 = local(context.zones, &zone, round.end).date();
    let key = ItemKey {
        family: Family::ResumeSearch,
        opportunity: None,
        occasion: Occasion::Always,
        person: None,
        ordinal: 0,
    };
    let last_step = last_step(book, context, &zone, key).filter(|&day| day >= day0);
    let held = waiting.iter().all(|situation| rests(situation, context));

    let mut facts = vec![
        Fact {
            name: FactName::T,
            value: FactValue::When(When::At(round.end)),
        },
        Fact {
            name: FactName::D0,
            value: FactValue::When(When::On(day0)),
        },
    ];
    let due = match last_step {
        Some(step) => {
            facts.push(Fact {
                name: FactName::LastStep,
                value: FactValue::When(When::On(step)),
            });
            Formula::from(FactName::LastStep).days(SEARCH_REPEAT_DAYS)
        }
        None => Formula::from(FactName::D0),
    };
    let day = last_step.map_or(day0, |step| plus_days(step, SEARCH_REPEAT_DAYS.into()));
    let moved_to = moved(book, key)
        .map(|at| local(context.zones, &zone, at).date())
        .filter(|&to| to > day);
    if let Some(to) = moved_to {
        facts.push(Fact {
            name: FactName::MovedTo,
            value: FactValue::When(When::On(to)),
        });
    }
    let day = moved_to.unwrap_or(day);
    let state = if held {
        State::Omitted
    } else if context.now < begins(When::On(day), context.zones, &zone) {
        State::Scheduled
    } else {
        State::Due
    };
    items.push(Box::new(PlanItem {
        key,
        rules: vec![
            &rules::RESUME_SEARCH_IMMEDIATELY,
            &rules::CHOOSE_SEARCH_OR_HOLD,
        ],
        kind: Kind::Task(Task::ResumeSearch),
        opportunities: Vec::new(),
        person: None,
        channel: None,
        earliest: Some(When::On(day)),
        due: Some(When::On(day)),
        latest: None,
        state,
        reason: Reason {
            facts,
            earliest: Some(due),
            due: Some(due),
            latest: None,
            because: held.then_some(Because::OnHold),
        },
        due_ends: ends(When::On(day), context.zones, &zone),
        zone,
    }));
}

/// The day of the last step: an activity recorded, or the task marked done or skipped.
fn last_step(book: &Casebook, context: Context<'_>, zone: &ZoneId, key: ItemKey) -> Option<Day> {
    let activities = book.search_activities.iter().map(|activity| activity.at);
    let marks = book.events.iter().filter_map(|event| match event.what {
        EventKind::ItemDone { item } if item == key => Some(event.at),
        EventKind::ItemSkipped { item, .. } if item == key => Some(event.at),
        _ => None,
    });
    activities
        .chain(marks)
        .max()
        .map(|at| local(context.zones, zone, at).date())
}

/// Where the user last moved the task to.
fn moved(book: &Casebook, key: ItemKey) -> Option<crate::calendar::Instant> {
    book.events
        .iter()
        .filter_map(|event| match event.what {
            EventKind::ItemMoved { item, to } if item == key => Some((event.at, to)),
            _ => None,
        })
        .max()
        .map(|(_, to)| to)
}

/// Whether the user holds the search until this opportunity's promised time, and it has not come.
fn rests(situation: &Situation<'_>, context: Context<'_>) -> bool {
    if situation.style.search_while_waiting == SearchWhileWaiting::KeepSearching {
        return false;
    }
    let Some(cycle) = situation.cycles.last() else {
        return false;
    };
    let end = cycle
        .frame_end
        .unwrap_or_else(|| plus_days(cycle.base, super::numbers::WAIT_WITHOUT_PROMISE.into()));
    local(context.zones, &cycle.round(situation).zone, context.now).date() < end
}
