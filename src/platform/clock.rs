use crate::calendar::Instant;

/// Now. The only place where the clock is read; everywhere else time is an argument.
#[must_use]
#[allow(
    clippy::disallowed_methods,
    reason = "somebody has to read the clock, and it is this function"
)]
pub fn now() -> Instant {
    // A date of JavaScript is within 275,000 years of the epoch, and an instant reaches that far
    // only back; a clock set beyond it counts as the end.
    Instant::from_timestamp_millis(js_sys::Date::now() as i64).unwrap_or(Instant::MAX_UTC)
}
