use chrono::{Datelike as _, Weekday};

use super::{Day, plus_days};
use crate::domain::{CalendarFacts, Closure};

/// The working days of an employer: weekdays, holidays and closures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BusinessCalendar {
    workdays: [bool; 7],
    /// In order.
    holidays: Vec<Day>,
    closures: Vec<Closure>,
}

impl BusinessCalendar {
    /// The calendar of an organisation: its own fields where it has them, else the user's, else
    /// Monday to Friday.
    #[must_use]
    pub fn new(own: Option<&CalendarFacts>, user: &CalendarFacts) -> Self {
        let pick = |get: fn(&CalendarFacts) -> Option<&Vec<Weekday>>| {
            own.and_then(get)
                .or_else(|| get(user))
                .filter(|days| !days.is_empty())
        };
        let workdays = match pick(|facts| facts.workdays.as_ref()) {
            Some(days) => weekday_set(days),
            None => [true, true, true, true, true, false, false],
        };
        let mut holidays = own
            .and_then(|own| own.holidays.clone())
            .or_else(|| user.holidays.clone())
            .unwrap_or_default();
        holidays.sort_unstable();
        let closures = own
            .and_then(|own| own.closures.clone())
            .or_else(|| user.closures.clone());
        Self {
            workdays,
            holidays,
            closures: closures.unwrap_or_default(),
        }
    }

    /// Whether the employer works on a day.
    #[must_use]
    pub fn is_business_day(&self, day: Day) -> bool {
        self.workdays[day.weekday().num_days_from_monday() as usize]
            && self.holidays.binary_search(&day).is_err()
            && !self
                .closures
                .iter()
                .any(|closure| (closure.from..=closure.to).contains(&day))
    }

    /// The first business day on or after a day. (`policy-roll-to-business-day`)
    #[must_use]
    pub fn roll(&self, day: Day) -> Day {
        self.seek(day, 1)
    }

    /// The last business day on or before a day.
    #[must_use]
    pub fn roll_back(&self, day: Day) -> Day {
        self.seek(day, -1)
    }

    /// The day that is so many business days later.
    #[must_use]
    pub fn plus(&self, day: Day, business_days: u32) -> Day {
        (0..business_days).fold(day, |day, _| self.roll(plus_days(day, 1)))
    }

    /// The day that is so many business days earlier.
    #[must_use]
    pub fn minus(&self, day: Day, business_days: u32) -> Day {
        (0..business_days).fold(day, |day, _| self.roll_back(plus_days(day, -1)))
    }

    /// Steps over closures whole, so that a long one costs no more than a short one. A calendar
    /// closed to the end of time gives the end of time.
    fn seek(&self, mut day: Day, step: i64) -> Day {
        while !self.is_business_day(day) && day != Day::MAX && day != Day::MIN {
            let closure = self
                .closures
                .iter()
                .find(|c| (c.from..=c.to).contains(&day));
            let edge = closure.map_or(day, |c| if step > 0 { c.to } else { c.from });
            day = plus_days(edge, step);
        }
        day
    }
}

fn weekday_set(days: &[Weekday]) -> [bool; 7] {
    let mut set = [false; 7];
    for day in days {
        set[day.num_days_from_monday() as usize] = true;
    }
    set
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().expect(text)
    }

    fn closed(from: &str, to: &str) -> BusinessCalendar {
        let facts = CalendarFacts {
            holidays: Some(vec![day("2026-12-25"), day("2027-01-01")]),
            closures: Some(vec![Closure {
                from: day(from),
                to: day(to),
            }]),
            ..CalendarFacts::default()
        };
        BusinessCalendar::new(None, &facts)
    }

    #[test]
    fn rolls_over_weekend_holiday_and_closure() {
        let calendar = closed("2026-12-24", "2027-01-03");
        assert_eq!(calendar.roll(day("2026-12-23")), day("2026-12-23"));
        assert_eq!(calendar.roll(day("2026-12-24")), day("2027-01-04"));
        assert_eq!(calendar.roll_back(day("2027-01-03")), day("2026-12-23"));
        assert_eq!(calendar.plus(day("2026-12-18"), 5), day("2027-01-05"));
    }

    #[test]
    fn holidays_count_in_whatever_order_they_were_written() {
        let written = ["2027-01-01", "2026-12-25", "2026-12-24", "2026-12-28"].map(day);
        let facts = CalendarFacts {
            holidays: Some(written.to_vec()),
            ..CalendarFacts::default()
        };
        let calendar = BusinessCalendar::new(None, &facts);
        for holiday in written {
            assert!(!calendar.is_business_day(holiday), "{holiday}");
        }
        assert_eq!(calendar.roll(day("2026-12-24")), day("2026-12-29"));
    }

    #[test]
    fn an_endless_closure_ends() {
        let calendar = closed("2026-12-24", "9999-12-31");
        assert!(calendar.roll(day("2026-12-24")) > day("9999-12-31"));
    }

    #[test]
    fn own_fields_win_and_absent_ones_fall_back() {
        let user = CalendarFacts {
            holidays: Some(vec![day("2026-12-25")]),
            ..CalendarFacts::default()
        };
        let own = CalendarFacts {
            workdays: Some(vec![Weekday::Sun, Weekday::Fri]),
            ..CalendarFacts::default()
        };
        let calendar = BusinessCalendar::new(Some(&own), &user);
        assert_eq!(calendar.roll(day("2026-12-21")), day("2026-12-27"));
    }

    #[test]
    fn an_empty_week_falls_back_to_the_usual_one() {
        let own = CalendarFacts {
            workdays: Some(vec![]),
            ..CalendarFacts::default()
        };
        let calendar = BusinessCalendar::new(Some(&own), &CalendarFacts::default());
        assert_eq!(calendar.roll(day("2026-12-05")), day("2026-12-07"));
    }
}
