//! The time a page sees, told to it from outside.

use chrono::DateTime;
use serde_json::json;
use std::time::SystemTime;

/// How the page's clock relates to the real one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clock {
    /// It runs on, so many milliseconds ahead of the real one.
    Ahead(i64),
    /// It stands still at this many milliseconds after 1970.
    Still(i64),
}

impl Clock {
    /// A clock that says `instant` now, and runs.
    #[track_caller]
    pub fn running_from(instant: &str) -> Self {
        let real = SystemTime::UNIX_EPOCH
            .elapsed()
            .expect("a machine of this century");
        let real = i64::try_from(real.as_millis()).expect("a machine of this era");
        Self::Ahead(milliseconds(instant) - real)
    }

    /// A clock that always says `instant`.
    #[track_caller]
    pub fn still_at(instant: &str) -> Self {
        Self::Still(milliseconds(instant))
    }

    /// The script that sets it, for the page that is there and for those to come.
    pub fn script(self) -> String {
        let reading = match self {
            Self::Ahead(milliseconds) => json!({ "ahead": milliseconds }),
            Self::Still(milliseconds) => json!({ "still": milliseconds }),
        };
        format!("({})({reading})", include_str!("js/clock.js").trim())
    }
}

#[track_caller]
fn milliseconds(instant: &str) -> i64 {
    DateTime::parse_from_rfc3339(instant)
        .unwrap_or_else(|error| panic!("{instant:?} is not an instant with its offset: {error}"))
        .timestamp_millis()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_instant_has_an_offset() {
        assert_eq!(
            Clock::still_at("2026-12-03T15:20:00+01:00"),
            Clock::still_at("2026-12-03T14:20:00Z")
        );
        assert!(std::panic::catch_unwind(|| Clock::still_at("2026-12-03T14:20:00")).is_err());
    }
}
