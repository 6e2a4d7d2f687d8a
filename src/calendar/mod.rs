//! Instants, civil days, working days, mail days and zones. Time is always an argument here.

mod business;
mod mail;
mod phrase;
#[cfg(not(target_arch = "wasm32"))]
mod tzdb;
mod zone;

pub use business::BusinessCalendar;
pub use mail::{MailCalendar, Posting};
pub use phrase::{Doubt, Found, Reading, Unreadable, find_promises, read_promise};
#[cfg(not(target_arch = "wasm32"))]
pub use tzdb::TzDatabase;
pub use zone::{ZoneError, ZoneId, Zones, day_start, local, to_instant};

pub use chrono::Weekday;

/// The days of the week, Monday first.
pub const WEEK: [Weekday; 7] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
    Weekday::Sat,
    Weekday::Sun,
];

/// A moment on the UTC timeline.
pub type Instant = chrono::DateTime<chrono::Utc>;

/// A civil day, without a zone of its own.
pub type Day = chrono::NaiveDate;

/// A wall-clock time.
pub type TimeOfDay = chrono::NaiveTime;

/// A civil day and a wall-clock time.
pub type LocalTime = chrono::NaiveDateTime;

/// A day moved by calendar days. Saturates at the ends of the calendar.
#[must_use]
pub fn plus_days(day: Day, days: i64) -> Day {
    let count = chrono::Days::new(days.unsigned_abs());
    let moved = if days < 0 {
        day.checked_sub_days(count)
    } else {
        day.checked_add_days(count)
    };
    moved.unwrap_or(if days < 0 { Day::MIN } else { Day::MAX })
}

/// An instant moved by elapsed minutes. Saturates at the ends of the timeline.
#[must_use]
pub fn plus_minutes(instant: Instant, minutes: i64) -> Instant {
    instant
        .checked_add_signed(chrono::Duration::minutes(minutes))
        .unwrap_or(if minutes < 0 {
            Instant::MIN_UTC
        } else {
            Instant::MAX_UTC
        })
}
