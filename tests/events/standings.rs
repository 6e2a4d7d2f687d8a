//! The shortest way into each stage.

use serde_json::{Value, json};

use crate::bench::all;
use crate::happenings as h;

/// What is recorded, and the moment at which it makes a stage.
pub struct Standing {
    /// The stage's word.
    pub word: &'static str,
    /// What is recorded.
    pub facts: fn() -> Value,
    /// When.
    pub now: &'static str,
}

/// One for every stage, in the order of the specification.
pub const STANDINGS: [Standing; 18] = [
    at("planned", invited, "2026-11-30 12:00"),
    at("interviewing", invited, "2026-12-01 14:30"),
    at("thanking", promised, "2026-12-02 12:00"),
    at("waiting-quiet", promised, "2026-12-07 12:00"),
    at("frame-elapsed", promised, "2026-12-11 12:00"),
    at("checkin-due", promised, "2026-12-14 12:00"),
    at("checked-in", asked, "2026-12-16 12:00"),
    at("callback-granted", call_back, "2026-12-10 12:00"),
    at("silent", asked, "2027-01-12 12:00"),
    at("offer", offered, "2026-12-10 12:00"),
    at("negotiating", negotiated, "2026-12-10 12:00"),
    at("accepted", accepted, "2026-12-10 12:00"),
    at("declined", declined, "2026-12-10 12:00"),
    at("rejected", rejected, "2026-12-10 12:00"),
    at("anchored", anchored, "2026-12-10 12:00"),
    at("withdrawn", withdrawn, "2026-12-10 12:00"),
    at("on-hold", paused, "2026-12-10 12:00"),
    at("closed", archived, "2026-12-10 12:00"),
];

/// Where the employer's answer is still open.
pub const LIVE: &[&str] = &[
    "planned",
    "interviewing",
    "thanking",
    "waiting-quiet",
    "frame-elapsed",
    "checkin-due",
    "checked-in",
    "callback-granted",
];

/// Where the user waits for an answer.
pub const WAITING: &[&str] = &[
    "waiting-quiet",
    "frame-elapsed",
    "checkin-due",
    "checked-in",
    "callback-granted",
];

/// Every stage.
pub const ALL: &[&str] = &[
    "planned",
    "interviewing",
    "thanking",
    "waiting-quiet",
    "frame-elapsed",
    "checkin-due",
    "checked-in",
    "callback-granted",
    "silent",
    "offer",
    "negotiating",
    "accepted",
    "declined",
    "rejected",
    "anchored",
    "withdrawn",
    "on-hold",
    "closed",
];

/// The one of a stage.
pub fn standing(word: &str) -> &'static Standing {
    STANDINGS
        .iter()
        .find(|standing| standing.word == word)
        .unwrap_or_else(|| panic!("no standing {word}"))
}

const fn at(word: &'static str, facts: fn() -> Value, now: &'static str) -> Standing {
    Standing { word, facts, now }
}

/// An interview with Dana on Tuesday 2026-12-01, 14:00 to 15:00.
pub fn invited() -> Value {
    json!({
        "interviews": [{"id": "round-1", "opportunity": "x", "mode": "video",
            "start": "2026-12-01T14:00:00-05:00", "end": "2026-12-01T15:00:00-05:00",
            "recorded_at": "2026-11-20T09:00:00-05:00"}],
        "participations": [{"id": "met-dana", "interview": "round-1", "person": "dana",
            "recorded_at": "2026-11-20T09:00:00-05:00"}]
    })
}

/// And an answer in seven to ten days: until Friday 12-11, check-in on Monday 12-14.
pub fn promised() -> Value {
    let said = json!({"promises": [{"id": "said", "opportunity": "x", "interview": "round-1",
        "raw_words": "7–10 days", "recorded_at": "2026-12-01T15:10:00-05:00"}]});
    all([invited(), said])
}

/// And the question was asked.
pub fn asked() -> Value {
    all([promised(), h::asked("2026-12-14 11:00")])
}

fn call_back() -> Value {
    all([promised(), h::call_back("2026-12-09 10:00")])
}

fn offered() -> Value {
    all([promised(), h::offered("2026-12-09 09:00")])
}

fn negotiated() -> Value {
    all([offered(), h::negotiated("2026-12-10 09:00")])
}

fn accepted() -> Value {
    all([offered(), h::accepted("2026-12-10 10:00")])
}

fn declined() -> Value {
    all([offered(), h::declined("2026-12-10 10:00")])
}

/// And they said no.
pub fn rejected() -> Value {
    all([promised(), h::rejected("2026-12-09 09:00")])
}

fn anchored() -> Value {
    let now = "2026-12-10 10:00";
    all([rejected(), h::anchor(now), h::replied(now)])
}

fn withdrawn() -> Value {
    all([promised(), h::withdrawn("2026-12-09 09:00")])
}

fn paused() -> Value {
    all([promised(), h::paused("2026-12-09 09:00")])
}

fn archived() -> Value {
    all([promised(), h::archived("2026-12-09 09:00")])
}
