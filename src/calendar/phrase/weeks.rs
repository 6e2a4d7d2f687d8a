use chrono::Datelike as _;

use crate::calendar::{BusinessCalendar, Day, Weekday, plus_days};

/// How far ahead a closure is looked for that words such as "the holidays" may mean.
const HORIZON: i64 = 92;

/// The weeks of an employer.
#[derive(Clone, Copy, Debug)]
pub struct Weeks<'c> {
    calendar: &'c BusinessCalendar,
}

impl<'c> Weeks<'c> {
    pub const fn new(calendar: &'c BusinessCalendar) -> Self {
        Self { calendar }
    }

    /// The first day of the week of a day: Monday, or Sunday for those who work on Sunday and rest
    /// on Saturday.
    pub fn start(self, day: Day) -> Day {
        let sunday_first = self.is_usual(Weekday::Sun, day) && !self.is_usual(Weekday::Sat, day);
        let since = if sunday_first {
            day.weekday().num_days_from_sunday()
        } else {
            day.weekday().num_days_from_monday()
        };
        plus_days(day, -i64::from(since))
    }

    /// The first and last business day of a week; of one that is closed whole, its first five days.
    pub fn workweek(self, start: Day) -> (Day, Day) {
        let end = plus_days(start, 6);
        let first = self.calendar.roll(start);
        if first > end {
            return (start, plus_days(start, 4));
        }
        (first, self.calendar.roll_back(end))
    }

    /// The longest closure or holiday that begins soon after a day: its first day, and the first
    /// business day after it.
    pub fn longest_break(self, from: Day) -> Option<(Day, Day)> {
        let mut longest: Option<(Day, Day)> = None;
        let mut day = from;
        while day < plus_days(from, HORIZON) {
            let back = self.calendar.roll(day);
            let days = |(first, back): (Day, Day)| (back - first).num_days();
            let is_longer = longest.is_none_or(|longest| days((day, back)) > days(longest));
            if back > day && back < Day::MAX && is_longer && self.is_break(day, back) {
                longest = Some((day, back));
            }
            day = plus_days(back, 1);
        }
        longest
    }

    /// A weekend alone is no break.
    fn is_break(self, first: Day, back: Day) -> bool {
        let days = first.iter_days().take_while(|day| *day < back).take(7);
        days.into_iter()
            .any(|day| self.is_usual(day.weekday(), day))
    }

    /// Whether a weekday is worked on in some week of the year around a day.
    fn is_usual(self, weekday: Weekday, near: Day) -> bool {
        let to_weekday = i64::from(weekday.days_since(near.weekday()));
        (0..=52_i64).flat_map(|week| [week, -week]).any(|week| {
            self.calendar
                .is_business_day(plus_days(near, to_weekday + 7 * week))
        })
    }
}
