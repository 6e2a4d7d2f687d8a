use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::{App, ZONES, load_form, save_form};
use crate::calendar::{Day, local};

/// The name under which the visits are kept, beside the casebook: they are no fact of the user's.
const VISITS: &str = "visits";

/// How often the user has looked on one day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Visits {
    day: Option<Day>,
    count: u32,
}

impl Visits {
    fn on(self, today: Day) -> u32 {
        if self.day == Some(today) {
            self.count
        } else {
            0
        }
    }
}

impl App {
    /// The page came into view.
    pub fn count_visit(self) {
        let today = untrack(|| self.today());
        let known = load_form::<Visits>(self, VISITS).unwrap_or_default();
        let visits = Visits {
            day: Some(today),
            count: known.on(today).saturating_add(1),
        };
        // Not kept means that the next count begins anew: no harm.
        save_form(self, VISITS, &visits);
        self.visits.set(visits);
    }

    /// How often the user has looked today.
    #[must_use]
    pub fn visits(self) -> u32 {
        self.visits.get().on(self.today())
    }

    fn today(self) -> Day {
        let now = self.now.get();
        self.zone.with(|zone| local(&ZONES, zone, now).date())
    }
}
