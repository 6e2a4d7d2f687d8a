//! All transitions, by number: from which stage, what happens, to which stage.

use std::collections::BTreeSet;

use followthrough::rules::Stage;
use serde_json::{Value, json};

use crate::bench::{book, stage, with};
use crate::happenings as h;
use crate::standings::{ALL, LIVE, STANDINGS, WAITING, standing};

/// An event of the specification from some of its stages.
pub struct Transition {
    /// Its number there.
    pub row: u8,
    /// What happens.
    pub event: &'static str,
    /// From where: standings by their word.
    pub from: &'static [&'static str],
    /// What is known before, beside the standing.
    pub given: fn(&str) -> Value,
    /// The stage before, where what is given makes it another.
    pub before: Option<&'static str>,
    /// What happens, told at the standing's moment.
    pub add: fn(&str) -> Value,
    /// When to look again, where only the clock moves.
    pub at: Option<&'static str>,
    /// The stage after; none is the same as before.
    pub to: Option<&'static str>,
}

const fn row(
    row: u8,
    event: &'static str,
    from: &'static [&'static str],
    add: fn(&str) -> Value,
    to: &'static str,
) -> Transition {
    Transition {
        to: Some(to),
        ..same(row, event, from, add)
    }
}

const fn same(
    row: u8,
    event: &'static str,
    from: &'static [&'static str],
    add: fn(&str) -> Value,
) -> Transition {
    Transition {
        row,
        event,
        from,
        given: h::nothing,
        before: None,
        add,
        at: None,
        to: None,
    }
}

const fn clock(
    number: u8,
    event: &'static str,
    from: &'static [&'static str],
    at: &'static str,
    to: &'static str,
) -> Transition {
    Transition {
        at: Some(at),
        ..row(number, event, from, h::nothing, to)
    }
}

const OPEN: &[&str] = &[
    "planned",
    "thanking",
    "waiting-quiet",
    "frame-elapsed",
    "checkin-due",
    "checked-in",
    "callback-granted",
];
/// Where an interview was held.
pub const MESSAGES: &[&str] = &[
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
const USEFUL_SENT: &[&str] = &[
    "waiting-quiet",
    "frame-elapsed",
    "checkin-due",
    "checked-in",
    "callback-granted",
    "offer",
    "rejected",
    "anchored",
    "on-hold",
    "closed",
];
/// Where the answer is open, or none came.
pub const LIVE_OR_SILENT: &[&str] = &[
    "planned",
    "interviewing",
    "thanking",
    "waiting-quiet",
    "frame-elapsed",
    "checkin-due",
    "checked-in",
    "callback-granted",
    "silent",
];
const OFFERS: &[&str] = &["offer", "negotiating"];
/// Where it can come back from.
pub const BACK: &[&str] = &["rejected", "anchored", "silent", "closed"];

/// The transitions. Where a row says "any live" and the first table of the specification gives a
/// stage an end of its own (an interview that is going on ends with its end; thanks with the last
/// one or after two days), that end is waited for.
pub const TRANSITIONS: &[Transition] = &[
    row(1, "interview scheduled", OPEN, h::next_interview, "planned"),
    row(
        1,
        "interview scheduled",
        &["silent"],
        h::next_interview,
        "planned",
    ),
    same(
        1,
        "interview scheduled during one",
        &["interviewing"],
        h::next_interview,
    ),
    same(2, "interview rescheduled", &["planned"], h::moved),
    row(
        3,
        "the only interview cancelled",
        &["planned", "interviewing"],
        h::cancelled,
        "planned",
    ),
    Transition {
        given: h::next_interview,
        before: Some("planned"),
        ..row(
            3,
            "the next interview cancelled",
            &["thanking"],
            h::next_cancelled,
            "thanking",
        )
    },
    Transition {
        given: h::next_interview,
        before: Some("planned"),
        ..row(
            3,
            "the next interview cancelled",
            &["waiting-quiet"],
            h::next_cancelled,
            "waiting-quiet",
        )
    },
    Transition {
        given: h::next_interview,
        before: Some("planned"),
        ..row(
            3,
            "the next interview cancelled",
            &["checkin-due"],
            h::next_cancelled,
            "checkin-due",
        )
    },
    Transition {
        given: h::next_interview,
        before: Some("planned"),
        ..row(
            3,
            "the next interview cancelled",
            &["checked-in"],
            h::next_cancelled,
            "checked-in",
        )
    },
    row(
        3,
        "cancelled and paused",
        &["planned", "interviewing"],
        h::cancelled_and_paused,
        "on-hold",
    ),
    row(
        3,
        "cancelled and put away",
        &["planned", "interviewing"],
        h::cancelled_and_archived,
        "closed",
    ),
    clock(
        4,
        "interview started",
        &["planned"],
        "2026-12-01 14:00",
        "interviewing",
    ),
    row(
        5,
        "interview ended early",
        &["interviewing"],
        h::ended,
        "thanking",
    ),
    row(
        5,
        "interview held before its time",
        &["planned"],
        h::held_early,
        "thanking",
    ),
    clock(
        5,
        "interview ended as planned",
        &["interviewing"],
        "2026-12-01 15:00",
        "thanking",
    ),
    Transition {
        given: h::address_missing,
        ..same(6, "contact found", ALL, h::address_found)
    },
    same(7, "thanks sent", MESSAGES, h::thanked_dana),
    same(7, "something useful sent", USEFUL_SENT, h::useful),
    // Silence is counted from the last touch.
    row(
        7,
        "something useful sent after all",
        &["silent"],
        h::useful,
        "checked-in",
    ),
    row(
        8,
        "everybody thanked",
        &["thanking"],
        h::thanked_all,
        "waiting-quiet",
    ),
    clock(
        8,
        "two days",
        &["thanking"],
        "2026-12-03 15:00",
        "waiting-quiet",
    ),
    Transition {
        given: h::promised_tomorrow,
        ..row(
            8,
            "everybody thanked, frame over",
            &["thanking"],
            h::thanked_all,
            "frame-elapsed",
        )
    },
    Transition {
        given: h::promised_tomorrow,
        ..clock(
            8,
            "two days, check-in due",
            &["thanking"],
            "2026-12-03 15:00",
            "checkin-due",
        )
    },
    row(9, "promise moved", WAITING, h::new_promise, "waiting-quiet"),
    row(
        9,
        "promise moved",
        &["silent"],
        h::new_promise,
        "waiting-quiet",
    ),
    same(
        9,
        "promise moved while thanks are open",
        &["thanking"],
        h::new_promise,
    ),
    clock(
        10,
        "frame end",
        &["waiting-quiet"],
        "2026-12-11 00:00",
        "frame-elapsed",
    ),
    clock(
        11,
        "check-in due",
        &["frame-elapsed"],
        "2026-12-14 10:00",
        "checkin-due",
    ),
    Transition {
        given: h::no_promise,
        ..clock(
            11,
            "check-in due, no promise",
            &["waiting-quiet"],
            "2026-12-08 10:00",
            "checkin-due",
        )
    },
    row(
        12,
        "check-in sent",
        &["frame-elapsed", "checkin-due"],
        h::asked,
        "checked-in",
    ),
    same(13, "call unanswered", &["checkin-due"], h::rang),
    same(14, "inbound, unclassified", LIVE, h::unclassified),
    same(14, "inbound, holding", LIVE, h::holding),
    row(
        15,
        "call back later",
        WAITING,
        h::call_back,
        "callback-granted",
    ),
    same(
        15,
        "call back later, thanks open",
        &["thanking"],
        h::call_back,
    ),
    same(
        15,
        "call back later, before the end",
        &["planned", "interviewing"],
        h::call_back,
    ),
    same(16, "obstacle", LIVE, h::obstacle),
    same(16, "obstacle", &["offer"], h::obstacle),
    same(17, "information wanted", LIVE, h::information_wanted),
    row(18, "next round", OPEN, h::next_round, "planned"),
    row(18, "next round", &["silent"], h::next_round, "planned"),
    same(
        18,
        "next round during one",
        &["interviewing"],
        h::next_round,
    ),
    clock(
        19,
        "ten business days of silence",
        &["checked-in"],
        "2027-01-11 00:00",
        "silent",
    ),
    row(20, "offer", LIVE_OR_SILENT, h::offered, "offer"),
    row(20, "offer", &["anchored"], h::offered, "offer"),
    row(21, "negotiated", OFFERS, h::negotiated, "negotiating"),
    same(21, "their answer", &["negotiating"], h::terms_answered),
    row(
        22,
        "offer withdrawn",
        OFFERS,
        h::offer_withdrawn,
        "rejected",
    ),
    row(
        22,
        "offer withdrawn by a no",
        OFFERS,
        h::rejected_by_message,
        "rejected",
    ),
    row(23, "accepted", OFFERS, h::accepted, "accepted"),
    row(23, "declined", OFFERS, h::declined, "declined"),
    row(24, "rejection", LIVE_OR_SILENT, h::rejected, "rejected"),
    row(
        24,
        "rejection by message",
        LIVE_OR_SILENT,
        h::rejected_by_message,
        "rejected",
    ),
    Transition {
        given: h::anchor,
        ..row(25, "reply sent", &["rejected"], h::replied, "anchored")
    },
    same(25, "reply sent, no anchor", &["rejected"], h::replied),
    Transition {
        given: h::anchor_unwanted,
        ..same(
            25,
            "reply sent, anchors unwanted",
            &["rejected"],
            h::replied,
        )
    },
    row(
        26,
        "open again for a round",
        BACK,
        h::reopened_for_a_round,
        "planned",
    ),
    row(
        26,
        "open again with an offer",
        BACK,
        h::reopened_with_an_offer,
        "offer",
    ),
    row(27, "withdrawal", LIVE, h::withdrawn, "withdrawn"),
    row(28, "pause", LIVE, h::paused, "on-hold"),
    row(28, "resumption", &["on-hold"], h::resumed, "waiting-quiet"),
    Transition {
        given: h::paused_before,
        before: Some("on-hold"),
        ..row(
            28,
            "resumption, an interview ahead",
            &["planned"],
            h::resumed,
            "planned",
        )
    },
    row(29, "put away", ALL, h::archived, "closed"),
];

/// One way of a transition: what is known before and after, and when that is looked at.
pub struct Way {
    /// For messages.
    pub name: String,
    /// The facts before, and the moment.
    pub before: (Value, &'static str),
    /// The facts after, and the moment.
    pub after: (Value, &'static str),
    /// The stages.
    pub stages: [&'static str; 2],
}

/// Every way of every transition.
pub fn ways() -> Vec<Way> {
    let of = |transition: &'static Transition| {
        transition.from.iter().map(|from| {
            let standing = standing(from);
            let before = with((standing.facts)(), (transition.given)(standing.now));
            let after = with(before.clone(), (transition.add)(standing.now));
            let word = transition.before.unwrap_or(standing.word);
            Way {
                name: format!("{} {} from {from}", transition.row, transition.event),
                before: (before, standing.now),
                after: (after, transition.at.unwrap_or(standing.now)),
                stages: [word, transition.to.unwrap_or(word)],
            }
        })
    };
    TRANSITIONS.iter().flat_map(of).collect()
}

#[test]
fn from_where_to_where() {
    let mut wrong = Vec::new();
    for way in ways() {
        let stages = [way.before, way.after].map(|(facts, at)| stage(&book(facts), at));
        if stages != way.stages {
            wrong.push(format!("{}: {stages:?}, not {:?}", way.name, way.stages));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn an_interview_out_of_nothing() {
    let now = "2026-11-30 12:00";
    let nothing = book(json!({}));
    assert_eq!(stage(&nothing, now), "planned");
    let invited = book(h::next_interview(now));
    assert_eq!(stage(&invited, now), "planned");
    assert_eq!(stage(&invited, "2027-02-03 10:30"), "interviewing");
    assert_eq!(stage(&invited, "2027-02-03 11:00"), "thanking");
}

#[test]
fn every_number_has_its_ways() {
    let rows: Vec<u8> = TRANSITIONS.iter().map(|one| one.row).collect();
    assert!(rows.is_sorted());
    let rows: BTreeSet<u8> = rows.into_iter().collect();
    assert_eq!(rows, (1..=29).collect());
}

#[test]
fn every_stage_is_reached_and_stood_in() {
    let words: Vec<&str> = Stage::ALL.iter().map(|stage| stage.word()).collect();
    assert_eq!(words, ALL);
    let standings: Vec<&str> = STANDINGS.iter().map(|one| one.word).collect();
    assert_eq!(standings, ALL);
    let reached: BTreeSet<&str> = TRANSITIONS.iter().filter_map(|one| one.to).collect();
    assert_eq!(reached, ALL.iter().copied().collect());
    let live = Stage::ALL.iter().filter(|stage| stage.is_live());
    assert_eq!(live.map(|stage| stage.word()).collect::<Vec<_>>(), LIVE);
}
