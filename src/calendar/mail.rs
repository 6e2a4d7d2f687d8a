use chrono::{Datelike as _, Timelike as _, Weekday};

use super::{Day, LocalTime, TimeOfDay, WEEK, plus_days};
use crate::domain::CalendarFacts;

/// The days and hours at which the user's mail is collected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailCalendar {
    cutoffs: [Option<TimeOfDay>; 7],
    holidays: Vec<Day>,
}

/// When a card leaves the house.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Posting {
    /// The day.
    pub day: Day,
    /// It is later than "within a day" asks for.
    pub slipped: bool,
}

/// Minutes to write a card and carry it to the box. (policy)
const WRITING_MINUTES: i64 = 120;

impl MailCalendar {
    /// The user's mail days: Monday to Saturday, at 17:00 and on Saturday at 12:00, where they say
    /// nothing else; never on their holidays.
    #[must_use]
    pub fn new(user: &CalendarFacts) -> Self {
        let collected = |weekday| match &user.mail_days {
            Some(days) if !days.is_empty() => days.contains(&weekday),
            _ => weekday != Weekday::Sun,
        };
        let cutoff = |weekday| {
            let own = user
                .cutoffs
                .iter()
                .flatten()
                .find(|cutoff| cutoff.day == weekday);
            own.map_or_else(|| usual_cutoff(weekday), |cutoff| cutoff.at)
        };
        Self {
            cutoffs: WEEK.map(|weekday| collected(weekday).then(|| cutoff(weekday))),
            holidays: user.holidays.clone().unwrap_or_default(),
        }
    }

    /// When to post a card after an interview that ended at a local time: the next day; else the
    /// same day, if two hours are left before the last collection; else the next mail day, slipped.
    /// (`paper-note-within-a-day`)
    #[must_use]
    pub fn posting(&self, end: LocalTime) -> Posting {
        let next = plus_days(end.date(), 1);
        if self.cutoff(next).is_some() {
            return Posting {
                day: next,
                slipped: false,
            };
        }
        let minutes = i64::from(end.num_seconds_from_midnight()).div_euclid(60) + WRITING_MINUTES;
        let in_time =
            |cutoff: TimeOfDay| minutes * 60 <= i64::from(cutoff.num_seconds_from_midnight());
        if self.cutoff(end.date()).is_some_and(in_time) {
            return Posting {
                day: end.date(),
                slipped: false,
            };
        }
        // Holidays are single days, so a mail day comes within their number and a week.
        let horizon = self.holidays.len() as i64 + 8;
        let day = (2..=horizon)
            .map(|days| plus_days(end.date(), days))
            .find(|&day| self.cutoff(day).is_some())
            .unwrap_or(next);
        Posting { day, slipped: true }
    }

    /// When the mail is last collected on a day of the week; none where it is not.
    #[must_use]
    pub fn cutoff_on(&self, weekday: Weekday) -> Option<TimeOfDay> {
        self.cutoffs[weekday.num_days_from_monday() as usize]
    }

    fn cutoff(&self, day: Day) -> Option<TimeOfDay> {
        let cutoff = self.cutoffs[day.weekday().num_days_from_monday() as usize];
        cutoff.filter(|_| !self.holidays.contains(&day))
    }
}

fn usual_cutoff(weekday: Weekday) -> TimeOfDay {
    let hour = if weekday == Weekday::Sat { 12 } else { 17 };
    TimeOfDay::from_hms_opt(hour, 0, 0).unwrap_or(TimeOfDay::MIN)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn posted(end: &str) -> (String, bool) {
        let facts = CalendarFacts {
            holidays: Some(vec![
                "2026-12-25".parse().expect("a day"),
                "2027-01-01".parse().expect("a day"),
            ]),
            ..CalendarFacts::default()
        };
        let posting = MailCalendar::new(&facts).posting(end.parse().expect(end));
        (posting.day.to_string(), posting.slipped)
    }

    #[test]
    fn the_worked_examples() {
        assert_eq!(posted("2026-12-01T15:00:00"), ("2026-12-02".into(), false));
        assert_eq!(posted("2026-12-04T16:30:00"), ("2026-12-05".into(), false));
        assert_eq!(posted("2026-12-05T11:00:00"), ("2026-12-07".into(), true));
        assert_eq!(posted("2026-12-24T12:00:00"), ("2026-12-24".into(), false));
        assert_eq!(posted("2026-12-31T16:00:00"), ("2027-01-02".into(), true));
    }

    #[test]
    fn two_hours_before_the_collection_are_enough_to_the_minute() {
        assert_eq!(posted("2026-12-24T15:00:00"), ("2026-12-24".into(), false));
        assert_eq!(posted("2026-12-24T15:01:00"), ("2026-12-26".into(), true));
    }
}
