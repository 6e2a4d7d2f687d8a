use chrono::{Datelike as _, Timelike as _};

use super::{Strings, fill};
use crate::calendar::{Day, Instant, ZoneId, Zones, local, plus_days};
use crate::rules::When;

/// Dates in words, on the clock of the person who reads them.
#[derive(Clone, Copy)]
pub struct Dates<'a> {
    /// The language.
    pub strings: &'static Strings,
    /// Who knows time zones.
    pub zones: &'a dyn Zones,
    /// The zone of the device.
    pub zone: &'a ZoneId,
    /// Now.
    pub now: Instant,
}

impl Dates<'_> {
    /// Today on the device.
    #[must_use]
    pub fn today(&self) -> Day {
        self.day_of(self.now)
    }

    /// The day of a moment on the device.
    #[must_use]
    pub fn day_of(&self, at: Instant) -> Day {
        local(self.zones, self.zone, at).date()
    }

    /// "15:05"
    #[must_use]
    pub fn time(&self, at: Instant) -> String {
        let wall = local(self.zones, self.zone, at);
        format!("{:02}:{:02}", wall.hour(), wall.minute())
    }

    /// "Thu 10 Dec", with the year where it is not this one.
    #[must_use]
    pub fn day(&self, day: Day) -> String {
        let text = fill(
            self.strings.date_short,
            &[
                ("weekday", self.strings.weekdays_short[weekday(day)]),
                ("day", &day.day().to_string()),
                ("month", self.strings.months_short[month(day)]),
            ],
        );
        if day.year() == self.today().year() {
            text
        } else {
            format!("{text} {}", day.year())
        }
    }

    /// "Thu 10"
    #[must_use]
    pub fn day_brief(&self, day: Day) -> String {
        let near = (day - self.today()).num_days().abs() < 21;
        if near {
            format!(
                "{} {}",
                self.strings.weekdays_short[weekday(day)],
                day.day()
            )
        } else {
            format!("{} {}", day.day(), self.strings.months_short[month(day)])
        }
    }

    /// "Thursday 3 December"
    #[must_use]
    pub fn day_long(&self, day: Day) -> String {
        fill(
            self.strings.date_short,
            &[
                ("weekday", self.strings.weekdays[weekday(day)]),
                ("day", &day.day().to_string()),
                ("month", self.strings.months[month(day)]),
            ],
        )
    }

    /// "today", "tomorrow", "yesterday", else "Thu 10 Dec".
    #[must_use]
    pub fn day_near(&self, day: Day) -> String {
        let today = self.today();
        if day == today {
            self.strings.today_lower.into()
        } else if day == plus_days(today, 1) {
            self.strings.tomorrow_lower.into()
        } else if day == plus_days(today, -1) {
            self.strings.yesterday_lower.into()
        } else {
            self.day(day)
        }
    }

    /// "15:05" today, else "tomorrow 15:05", "Thu 10 Dec 15:05"; a whole day without a time.
    #[must_use]
    pub fn when(&self, when: When) -> String {
        match when {
            When::On(day) => self.day_near(day),
            When::At(at) if self.day_of(at) == self.today() => self.time(at),
            When::At(at) => format!("{} {}", self.day_near(self.day_of(at)), self.time(at)),
        }
    }

    /// "Wed 2 Dec, 16:40"
    #[must_use]
    pub fn stamp(&self, at: Instant) -> String {
        format!("{}, {}", self.day(self.day_of(at)), self.time(at))
    }

    /// One letter for the weekday.
    #[must_use]
    pub fn weekday_letter(&self, day: Day) -> &'static str {
        self.strings.weekday_letters[weekday(day)]
    }
}

/// "3 December", as it stands in a letter; a language names its own.
pub(super) fn day_and_month(strings: &Strings, day: Day) -> String {
    format!("{} {}", day.day(), strings.months[month(day)])
}

fn weekday(day: Day) -> usize {
    day.weekday().num_days_from_monday() as usize
}

fn month(day: Day) -> usize {
    day.month0() as usize
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::TzDatabase;
    use crate::text::EN;

    #[test]
    fn near_days_have_names_and_far_ones_dates() {
        let zone: ZoneId = "Europe/London".parse().expect("a zone");
        let at = |text: &str| -> Instant { text.parse().expect(text) };
        let dates = Dates {
            strings: &EN,
            zones: &TzDatabase,
            zone: &zone,
            now: at("2026-12-03T14:20:00Z"),
        };
        assert_eq!(dates.when(When::At(at("2026-12-03T15:05:00Z"))), "15:05");
        assert_eq!(
            dates.when(When::At(at("2026-12-04T14:05:00Z"))),
            "tomorrow 14:05"
        );
        assert_eq!(
            dates.when(When::On("2026-12-10".parse().expect("a day"))),
            "Thu 10 Dec"
        );
        assert_eq!(
            dates.day("2027-01-04".parse().expect("a day")),
            "Mon 4 Jan 2027"
        );
        assert_eq!(dates.day_long(dates.today()), "Thursday 3 December");
    }
}
