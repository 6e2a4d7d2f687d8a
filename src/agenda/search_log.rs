use chrono::Datelike as _;

use crate::calendar::{Instant, ZoneId, Zones, local, plus_days};
use crate::domain::{Casebook, Edit, EditName, Id, SearchActivity};

/// What the user did for the search since Monday, the newest first.
#[must_use]
pub fn steps_of_the_week<'a>(
    book: &'a Casebook,
    now: Instant,
    zones: &dyn Zones,
    zone: &ZoneId,
) -> Vec<&'a SearchActivity> {
    let today = local(zones, zone, now).date();
    let monday = plus_days(today, -i64::from(today.weekday().num_days_from_monday()));
    let this_week = |step: &&SearchActivity| {
        let day = local(zones, zone, step.at).date();
        (monday..=today).contains(&day)
    };
    let mut steps: Vec<_> = book.search_activities.iter().filter(this_week).collect();
    steps.sort_by_key(|step| (std::cmp::Reverse(step.at), step.id));
    steps
}

/// The edit that notes a step of the search in the user's words.
pub fn log_step(text: &str, at: Instant, ids: &mut dyn FnMut() -> Id) -> Edit {
    let step = SearchActivity {
        text: text.trim().to_owned(),
        ..SearchActivity::new(ids(), at)
    };
    Edit::new(EditName::MarkDone).put(step)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::TzDatabase;

    #[test]
    fn the_week_begins_on_monday_where_the_user_is() {
        let zone: ZoneId = "America/New_York".parse().expect("a zone");
        let at = |text: &str| -> Instant { text.parse().expect(text) };
        let mut book = Casebook::default();
        for (id, when) in [
            (1, "2026-11-30T04:30:00Z"), // still Sunday in New York
            (2, "2026-11-30T05:30:00Z"),
            (3, "2026-12-03T15:00:00Z"),
            (4, "2026-12-09T15:00:00Z"),
        ] {
            let step = SearchActivity::new(Id::from_bits(id), at(when));
            book.search_activities.put(step);
        }
        let now = at("2026-12-03T16:00:00Z");
        let steps = steps_of_the_week(&book, now, &TzDatabase, &zone);
        let ids: Vec<Id> = steps.iter().map(|step| step.id).collect();
        assert_eq!(ids, [Id::from_bits(3), Id::from_bits(2)]);
    }
}
