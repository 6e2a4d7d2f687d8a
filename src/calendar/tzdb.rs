use chrono::Offset as _;
use chrono::TimeZone as _;

use super::{Instant, ZoneId, Zones};

/// The IANA database, for native code and tests. The browser has its own and ships none.
#[derive(Clone, Copy, Debug)]
pub struct TzDatabase;

impl Zones for TzDatabase {
    fn offset_seconds(&self, zone: &ZoneId, at: Instant) -> Option<i32> {
        let zone: chrono_tz::Tz = zone.as_str().parse().ok()?;
        Some(
            zone.offset_from_utc_datetime(&at.naive_utc())
                .fix()
                .local_minus_utc(),
        )
    }
}
