use super::Context;
use super::item::{Because, BoxedItem, PlanItem, State, begins};
use super::numbers::SPACING_WARN_DAYS;
use super::registry as rules;
use crate::calendar::{Day, local};
use crate::domain::Family;

/// Two questions to one person within a week become one, on the later day, about both roles. The
/// promised times of both are over by then, since each question comes after its own.
/// (`policy-merge-checkins-same-contact`)
pub(super) fn merge_check_ins(items: &mut [BoxedItem], context: Context<'_>) {
    if !rules::POLICY_MERGE_CHECKINS_SAME_CONTACT.in_force() {
        return;
    }
    let day = |item: &PlanItem| -> Option<Day> {
        let due = begins(item.due?, context.zones, &item.zone);
        Some(local(context.zones, &item.zone, due).date())
    };
    let mut open: Vec<usize> = (0..items.len())
        .filter(|&index| {
            let item = &items[index];
            item.key.family == Family::Checkin
                && item.person.is_some()
                && matches!(item.state, State::Scheduled | State::Due | State::Overdue)
        })
        .collect();
    open.sort_by(|&a, &b| {
        (items[a].person, items[a].due_ends, items[a].key).cmp(&(
            items[b].person,
            items[b].due_ends,
            items[b].key,
        ))
    });
    for pair in open.windows(2) {
        let (earlier, later) = (pair[0], pair[1]);
        let near = match (day(&items[earlier]), day(&items[later])) {
            (Some(a), Some(b)) => (b - a).num_days() < SPACING_WARN_DAYS,
            _ => false,
        };
        if items[earlier].person != items[later].person || !near {
            continue;
        }
        let roles = items[earlier].opportunities.clone();
        let item = &mut items[earlier];
        item.rules.push(&rules::POLICY_MERGE_CHECKINS_SAME_CONTACT);
        item.state = State::Omitted;
        item.reason.because = Some(Because::MergedCheckIn);
        let item = &mut items[later];
        item.rules.push(&rules::POLICY_MERGE_CHECKINS_SAME_CONTACT);
        item.opportunities.extend(roles);
        item.opportunities.sort_unstable();
        item.opportunities.dedup();
    }
}
