use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use chrono::{Duration, TimeDelta};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Day, Instant, LocalTime, TimeOfDay};

/// The name of an IANA time zone, such as `America/New_York`.
///
/// The type vouches for its shape; whether the zone exists, a [`Zones`] knows.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ZoneId(Arc<str>);

/// A text that cannot be the name of a zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ZoneError;

/// Who knows the rules of time zones: the browser's Intl, or a database in native code.
pub trait Zones {
    /// Seconds east of UTC in force in a zone at an instant; none if the zone is not known.
    fn offset_seconds(&self, zone: &ZoneId, at: Instant) -> Option<i32>;
}

/// The wall clock of a zone at an instant. A zone that nobody knows counts as UTC: names are
/// checked where they enter.
#[must_use]
pub fn local(zones: &dyn Zones, zone: &ZoneId, at: Instant) -> LocalTime {
    shifted(at, offset(zones, zone, at)).naive_utc()
}

/// The instant at which a wall clock shows a time.
///
/// A time that the clocks skip is read with the offset before the change, so it lies after it. Of a
/// time that comes twice the later one is meant: that contacts later.
#[must_use]
pub fn to_instant(zones: &dyn Zones, zone: &ZoneId, wall: LocalTime) -> Instant {
    let as_utc = wall.and_utc();
    let before = offset(zones, zone, shifted(as_utc, -Duration::hours(26)));
    let after = offset(zones, zone, shifted(as_utc, Duration::hours(26)));
    if before == after {
        return shifted(as_utc, -before);
    }
    let fits = |offset: TimeDelta| {
        let instant = shifted(as_utc, -offset);
        (self::offset(zones, zone, instant) == offset).then_some(instant)
    };
    fits(before)
        .max(fits(after))
        .unwrap_or_else(|| shifted(as_utc, -before))
}

/// The first instant of a civil day in a zone.
#[must_use]
pub fn day_start(zones: &dyn Zones, zone: &ZoneId, day: Day) -> Instant {
    to_instant(zones, zone, day.and_time(TimeOfDay::MIN))
}

/// An instant moved by an offset; at the ends of the timeline it stays.
fn shifted(instant: Instant, by: TimeDelta) -> Instant {
    instant.checked_add_signed(by).unwrap_or(instant)
}

fn offset(zones: &dyn Zones, zone: &ZoneId, at: Instant) -> TimeDelta {
    TimeDelta::seconds(zones.offset_seconds(zone, at).unwrap_or(0).into())
}

impl ZoneId {
    /// The zone's name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Coordinated universal time.
    #[must_use]
    pub fn utc() -> Self {
        Self("UTC".into())
    }
}

impl FromStr for ZoneId {
    type Err = ZoneError;

    fn from_str(text: &str) -> Result<Self, ZoneError> {
        let plausible = |c: char| c.is_ascii_alphanumeric() || "/_+-".contains(c);
        if text.is_empty() || text.len() > 64 || !text.chars().all(plausible) {
            return Err(ZoneError);
        }
        Ok(Self(text.into()))
    }
}

impl fmt::Display for ZoneId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for ZoneError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not the name of a time zone, such as America/New_York")
    }
}

impl std::error::Error for ZoneError {}

impl Serialize for ZoneId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for ZoneId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl schemars::JsonSchema for ZoneId {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ZoneId".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "The name of an IANA time zone.",
            "type": "string",
            "pattern": "^[A-Za-z0-9/_+-]{1,64}$"
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::TzDatabase;

    fn zone(name: &str) -> ZoneId {
        name.parse().expect(name)
    }

    fn wall(text: &str) -> LocalTime {
        text.parse().expect(text)
    }

    fn instant(text: &str) -> Instant {
        text.parse().expect(text)
    }

    #[test]
    fn a_skipped_time_lies_after_the_change() {
        let got = to_instant(
            &TzDatabase,
            &zone("America/New_York"),
            wall("2026-03-08T02:30:00"),
        );
        assert_eq!(got, instant("2026-03-08T03:30:00-04:00"));
    }

    #[test]
    fn of_a_time_that_comes_twice_the_later_is_meant() {
        let got = to_instant(
            &TzDatabase,
            &zone("America/New_York"),
            wall("2026-11-01T01:30:00"),
        );
        assert_eq!(got, instant("2026-11-01T01:30:00-05:00"));
    }

    #[test]
    fn half_hours_and_the_date_line() {
        for (name, text) in [
            ("Asia/Kolkata", "2026-12-01T15:00:00+05:30"),
            ("Asia/Kathmandu", "2026-12-01T15:00:00+05:45"),
            ("Australia/Lord_Howe", "2026-12-01T15:00:00+11:00"),
            ("Pacific/Kiritimati", "2026-12-01T15:00:00+14:00"),
            ("Pacific/Pago_Pago", "2026-12-01T15:00:00-11:00"),
        ] {
            let got = to_instant(&TzDatabase, &zone(name), wall("2026-12-01T15:00:00"));
            assert_eq!(got, instant(text), "{name}");
            assert_eq!(
                local(&TzDatabase, &zone(name), got),
                wall("2026-12-01T15:00:00"),
                "{name}"
            );
        }
    }

    #[test]
    fn names_are_checked_for_shape() {
        assert!("".parse::<ZoneId>().is_err());
        assert!("New York".parse::<ZoneId>().is_err());
        assert!("Etc/GMT+5".parse::<ZoneId>().is_ok());
    }
}
