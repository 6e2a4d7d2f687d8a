use std::collections::BTreeMap;

use crate::domain::{Author, Casebook, Edit, ItemKey};
use crate::rules::{Context, PlanItem, State, plan};

/// How one thing to do differs between two plans.
#[derive(Clone, Debug, PartialEq)]
pub enum Difference {
    /// It was not asked for before.
    New(PlanItem),
    /// It is no longer asked for.
    Gone(PlanItem),
    /// It was asked for, and is now the user's own choice.
    Optional(PlanItem),
    /// It is asked for on another day, another way, or of somebody else.
    Changed {
        /// As it was.
        before: Box<PlanItem>,
        /// As it is.
        after: Box<PlanItem>,
    },
}

/// What an edit would change in the plan. The casebook stays as it is.
#[must_use]
pub fn preview(
    book: &Casebook,
    edit: Edit,
    author: Author,
    context: Context<'_>,
) -> Vec<Difference> {
    let mut edited = book.clone();
    // Nobody will want the copy back.
    let _undo = edit.apply(&mut edited, author);
    changes(&plan(book, context), &plan(&edited, context))
}

/// What of one plan is different in another, in the order of the plans, items that are gone at
/// their old place. What is done or skipped stays so, and other reasons for the same thing are no
/// difference.
#[must_use]
pub fn changes(before: &[PlanItem], after: &[PlanItem]) -> Vec<Difference> {
    let mut pairs: BTreeMap<ItemKey, (Option<&PlanItem>, Option<&PlanItem>)> = BTreeMap::new();
    for item in before {
        pairs.entry(item.key).or_default().0 = Some(item);
    }
    for item in after {
        pairs.entry(item.key).or_default().1 = Some(item);
    }
    let mut differences: Vec<Difference> = pairs.into_values().filter_map(difference).collect();
    differences.sort_by(|one, other| one.item().order(other.item()));
    differences
}

impl Difference {
    /// The item: as it is now, or as it last was.
    #[must_use]
    pub const fn item(&self) -> &PlanItem {
        match self {
            Self::New(item) | Self::Gone(item) | Self::Optional(item) => item,
            Self::Changed { after, .. } => after,
        }
    }
}

fn difference((before, after): (Option<&PlanItem>, Option<&PlanItem>)) -> Option<Difference> {
    let settled = |item: &PlanItem| matches!(item.state, State::Done | State::Skipped);
    if before.is_some_and(settled) || after.is_some_and(settled) {
        return None;
    }
    let asked = |item: &&PlanItem| item.state.is_open();
    match (before.filter(asked), after.filter(asked)) {
        (Some(before), Some(after)) => differ(before, after).then(|| Difference::Changed {
            before: Box::new(before.clone()),
            after: Box::new(after.clone()),
        }),
        (None, Some(after)) => Some(Difference::New(after.clone())),
        (Some(before), None) => {
            let offered = after.is_some_and(|item| item.state == State::Proposed);
            Some(if offered {
                Difference::Optional(before.clone())
            } else {
                Difference::Gone(before.clone())
            })
        }
        (None, None) => None,
    }
}

/// Whether two items that are to be done look different to the person who does them. A way that is
/// not settled yet is no other way.
fn differ(before: &PlanItem, after: &PlanItem) -> bool {
    let another_way = before
        .channel
        .is_some_and(|from| after.channel.is_some_and(|to| from != to));
    another_way || before.due != after.due || before.person != after.person
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::{Instant, plus_days};
    use crate::domain::{Channel, Family, Id, Occasion};
    use crate::rules::{Because, Kind, Reason, Task, When};

    fn day(day: i64) -> When {
        When::On(plus_days(chrono::NaiveDate::default(), day))
    }

    fn item(ordinal: u32) -> PlanItem {
        PlanItem {
            key: ItemKey {
                family: Family::Checkin,
                opportunity: None,
                occasion: Occasion::Always,
                person: None,
                ordinal,
            },
            rules: Vec::new(),
            kind: Kind::Task(Task::GamePlan),
            opportunities: Vec::new(),
            person: None,
            channel: Some(Channel::Email),
            earliest: None,
            due: Some(day(1)),
            latest: None,
            state: State::Scheduled,
            reason: Reason::default(),
            zone: "Europe/London".parse().expect("a zone"),
            due_ends: Instant::UNIX_EPOCH,
        }
    }

    fn in_state(state: State) -> PlanItem {
        PlanItem { state, ..item(0) }
    }

    fn between(before: &PlanItem, after: &PlanItem) -> Vec<Difference> {
        changes(std::slice::from_ref(before), std::slice::from_ref(after))
    }

    #[test]
    fn the_same_for_other_reasons_is_no_difference() {
        let mut other = item(0);
        other.reason.because = Some(Because::YourChoice);
        other.state = State::Due;
        assert_eq!(between(&item(0), &other), []);
    }

    #[test]
    fn another_day_way_or_person_is_a_change() {
        let moved = PlanItem {
            due: Some(day(2)),
            ..item(0)
        };
        let called = PlanItem {
            channel: Some(Channel::Phone),
            ..item(0)
        };
        let to_another = PlanItem {
            person: Some(Id::from_bits(3)),
            ..item(0)
        };
        for after in [moved, called, to_another] {
            let changed = Difference::Changed {
                before: Box::new(item(0)),
                after: Box::new(after.clone()),
            };
            assert_eq!(between(&item(0), &after), [changed]);
        }
    }

    #[test]
    fn a_way_that_is_not_settled_yet_is_no_other_way() {
        let unsettled = PlanItem {
            channel: None,
            ..item(0)
        };
        assert_eq!(between(&item(0), &unsettled), []);
        assert_eq!(between(&unsettled, &item(0)), []);
    }

    #[test]
    fn items_are_told_apart_by_their_keys() {
        assert_eq!(
            changes(&[item(0), item(1)], &[item(1), item(2)]),
            [Difference::Gone(item(0)), Difference::New(item(2))]
        );
    }

    #[test]
    fn what_is_left_out_is_gone_and_what_is_only_offered_is_optional() {
        let open = in_state(State::Blocked);
        for state in [State::Omitted, State::Cancelled, State::Superseded] {
            let gone = Difference::Gone(open.clone());
            assert_eq!(between(&open, &in_state(state)), [gone]);
        }
        let offered = in_state(State::Proposed);
        let optional = Difference::Optional(open.clone());
        assert_eq!(between(&open, &offered), [optional]);
        assert_eq!(between(&offered, &open), [Difference::New(open)]);
        assert_eq!(changes(&[offered], &[]), []);
    }

    #[test]
    fn what_is_done_or_skipped_stays() {
        for state in [State::Done, State::Skipped] {
            let settled = in_state(state);
            assert_eq!(between(&settled, &item(0)), []);
            assert_eq!(between(&item(0), &settled), []);
            assert_eq!(changes(&[settled], &[]), []);
        }
    }
}
