use crate::calendar::{Instant, plus_minutes};
use crate::domain::{Family, Id, Occasion};
use crate::rules::{PlanItem, State};

/// How long before an interview its card for the last minute is offered on the day's page. (policy)
const POCKET_HOURS: i64 = 12;

/// The checklist before an interview: its own small things, then what the user does once for all.
#[must_use]
pub fn preparation(items: &[PlanItem], interview: Id) -> Vec<PlanItem> {
    let listed = |item: &&PlanItem| {
        item.state.is_open() || matches!(item.state, State::Done | State::Proposed)
    };
    let own = items.iter().filter(|item| {
        item.key.family == Family::Prepare && item.key.occasion == Occasion::Interview(interview)
    });
    let mut own: Vec<PlanItem> = own.filter(listed).cloned().collect();
    if own.is_empty() {
        return own;
    }
    // In an order of their own, so that nothing changes places when it is ticked off.
    own.sort_by_key(|item| item.key);
    let mut once: Vec<PlanItem> = items
        .iter()
        .filter(|item| {
            matches!(
                item.key.family,
                Family::Stationery | Family::LinkedinProfile | Family::SocialExposure
            )
        })
        .filter(listed)
        .cloned()
        .collect();
    once.sort_by_key(|item| item.key);
    own.append(&mut once);
    own
}

/// The interview that an item of the day announces, if it begins within the next hours or is on.
#[must_use]
pub fn about_to_begin(item: &PlanItem, now: Instant) -> Option<Id> {
    let Occasion::Interview(interview) = item.key.occasion else {
        return None;
    };
    let announced = item.key.family == Family::Debrief && item.state == State::Scheduled;
    let near = plus_minutes(now, POCKET_HOURS * 60) >= item.due_ends;
    (announced && near).then_some(interview)
}
