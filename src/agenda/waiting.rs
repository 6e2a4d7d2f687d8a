use super::coverage::{Coverage, coverage};
use crate::calendar::{Day, Instant, Zones, local};
use crate::domain::{Family, Id, Occasion};
use crate::rules::{FactName, FactValue, PlanItem, State, When};

/// An opportunity whose answer is awaited, as it is drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Waiting {
    /// The opportunity.
    pub opportunity: Id,
    /// The day of the interview.
    pub day0: Day,
    /// How many people have been thanked.
    pub coverage: Coverage,
    /// Frame end, where a window was promised.
    pub frame_end: Option<Day>,
    /// When a check-in first becomes possible.
    pub earliest: Day,
    /// When it is best.
    pub due: Day,
    /// Today, in the employer's zone.
    pub today: Day,
    /// The check-in that waits.
    pub check_in: PlanItem,
}

impl Waiting {
    /// Whether asking now would break the quiet days.
    #[must_use]
    pub fn is_quiet(&self) -> bool {
        self.today < self.earliest
    }
}

/// The check-in of an opportunity's last promise cycle.
#[must_use]
pub fn last_check_in(items: &[PlanItem], opportunity: Id) -> Option<&PlanItem> {
    items
        .iter()
        .filter(|item| {
            item.key.family == Family::Checkin && item.key.opportunity == Some(opportunity)
        })
        .max_by_key(|item| item.key.occasion)
}

/// Everyone being waited for, the nearest check-in first.
#[must_use]
pub fn waiting(items: &[PlanItem], now: Instant, zones: &dyn Zones) -> Vec<Waiting> {
    items
        .iter()
        .filter(|item| {
            item.key.family == Family::Checkin
                && matches!(item.state, State::Scheduled | State::Suspended)
        })
        .filter_map(|item| one(item, items, now, zones))
        .collect()
}

fn one(item: &PlanItem, items: &[PlanItem], now: Instant, zones: &dyn Zones) -> Option<Waiting> {
    let opportunity = item.key.opportunity?;
    let day = |when: When| match when {
        When::At(at) => local(zones, &item.zone, at).date(),
        When::On(day) => day,
    };
    let fact = |name: FactName| {
        item.reason.facts.iter().find_map(|fact| match fact.value {
            FactValue::When(when) if fact.name == name => Some(day(when)),
            _ => None,
        })
    };
    let interview = items
        .iter()
        .filter(|other| other.key.opportunity == Some(opportunity))
        .filter_map(|other| match other.key.occasion {
            Occasion::Interview(id) if other.key.family == Family::ThankEmail => {
                Some((other.due_ends, id))
            }
            _ => None,
        })
        .max()
        .map(|(_, id)| id);
    Some(Waiting {
        opportunity,
        day0: fact(FactName::D0)?,
        coverage: coverage(items, opportunity, interview),
        frame_end: fact(FactName::E),
        earliest: day(item.earliest?),
        due: day(item.due?),
        today: local(zones, &item.zone, now).date(),
        check_in: item.clone(),
    })
}
