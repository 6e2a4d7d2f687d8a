//! Step 6: questions and useful words only where the stage lists them.

use serde_json::{Value, json};

use crate::bench::{
    DELIVERY, LOGISTICS, NEVER, QUESTION, REPLY, Row, THANKS, USEFUL, ask, asked, book, came,
    check, instant, promised, told,
};

fn happened(kind: &str) -> Value {
    json!({"events": [
        {"id": "event", "what": {"kind": kind, "opportunity": "x"}, "at": "2026-12-08T09:00:00-05:00"}
    ]})
}

#[test]
fn no_follow_up_where_the_stage_lists_none() {
    let offer = |status: &str| {
        json!({"offers": [{"id": "offer", "opportunity": "x", "status": status,
            "received": "2026-12-08T09:00:00-05:00"}]})
    };
    let paused = json!({"events": [{"id": "event", "at": "2026-12-08T09:00:00-05:00",
        "what": {"kind": "employer-paused", "opportunity": "x", "until": "2027-02-01"}}]});
    let rejected = json!({"rejections": [
        {"id": "no", "opportunity": "x", "received": "2026-12-08T09:00:00-05:00"}
    ]});
    let stages = [
        ("an open offer", offer("open")),
        ("an offer taken back", offer("withdrawn")),
        ("on hold", paused),
        ("rejected", rejected),
        ("accepted", happened("accepted")),
        ("declined", happened("declined")),
        ("withdrawn", happened("withdrawn")),
        ("archived", happened("archived")),
    ];
    let now = "2026-12-09 10:00";
    let clear = ["2026-12-09"; 2];
    for (stage, facts) in stages {
        let book = book(facts);
        for follow_up in [QUESTION, USEFUL] {
            let answer = follow_up.asked(&book, &instant(now));
            check(&answer, stage, &["block stage"]);
        }
        ask(
            &book,
            &[
                Row(now, QUESTION, &["block stage"], NEVER),
                Row(now, THANKS, &[], clear),
                Row(now, REPLY, &[], clear),
                Row(now, LOGISTICS, &[], clear),
                Row(now, DELIVERY, &[], clear),
            ],
        );
    }
}

#[test]
fn none_before_an_announced_round() {
    let book = book(json!({"contacts": [came("2026-12-08 09:00", "next-round")]}));
    for follow_up in [QUESTION, USEFUL] {
        let answer = follow_up.asked(&book, &instant("2026-12-09 10:00"));
        assert_eq!(told(&answer), ["block stage"]);
    }
}

#[test]
fn none_before_a_scheduled_round() {
    let book = book(json!({"interviews": [
        {"id": "round-2", "opportunity": "x", "start": "2026-12-15T10:00:00-05:00",
            "end": "2026-12-15T11:00:00-05:00"}
    ]}));
    for follow_up in [QUESTION, USEFUL] {
        let answer = follow_up.asked(&book, &instant("2026-12-09 10:00"));
        assert_eq!(told(&answer), ["block stage"]);
    }
}

#[test]
fn none_once_it_is_silent() {
    let book = book(json!({"contacts": [asked("2026-12-08 10:00")]}));
    ask(
        &book,
        &[
            // The useful word would have been due on 12-18; ten business days on it is silent.
            Row("2027-01-04 10:00", USEFUL, &[], ["2027-01-04"; 2]),
            Row("2027-01-05 10:00", USEFUL, &["block stage"], NEVER),
            Row(
                "2027-01-05 10:00",
                QUESTION,
                &["block stage", "block question-asked"],
                NEVER,
            ),
        ],
    );
}

#[test]
fn the_question_comes_first() {
    let thanking = book(json!({}));
    ask(
        &thanking,
        &[Row(
            "2026-12-02 10:00",
            QUESTION,
            &["block stage", "block quiet"],
            ["2026-12-08"; 2],
        )],
    );
    let waiting = book(json!({"promises": [promised("7–10 days")]}));
    ask(
        &waiting,
        &[
            Row(
                "2026-12-12 10:00",
                USEFUL,
                &["block stage", "warn frame-not-over"],
                NEVER,
            ),
            Row("2026-12-14 10:00", USEFUL, &["block stage"], NEVER),
        ],
    );
}
