//! Step 15: an anchor point is cited once in each phase, two weeks apart, and after a no not while
//! another application there is undecided.

use followthrough::domain::Casebook;
use followthrough::rules::Answer;
use serde_json::{Value, json};

use crate::bench::{
    ANCHOR, NEVER, Row, THANKS, Thought, USEFUL, answer, ask, book, but, check, id, instant, opens,
    out, second_role, with,
};

fn cited(uses: &[&str]) -> Value {
    let uses: Vec<String> = uses.iter().map(|used| instant(used)).collect();
    json!({"anchors": [{"id": "book", "opportunity": "x", "person": "dana", "kind": "book",
        "title": "a book on queues", "follow_through_done_at": "2026-12-05T20:00:00-05:00",
        "uses": uses}]})
}

fn rejected() -> Value {
    json!({"rejections": [
        {"id": "no", "opportunity": "x", "received": "2026-12-16T11:00:00-05:00"}
    ]})
}

fn citing(book: &Casebook, thought: Thought, at: &str) -> Answer {
    let mut contact = thought.contemplated(&instant(at));
    contact.anchor = Some(id("book"));
    answer(book, contact)
}

#[test]
fn once_in_each_phase() {
    let book = book(cited(&["2026-12-01 15:45"]));
    let card = Thought("x", "dana", "handwritten-note", "post");
    let in_thanks = citing(&book, card, "2026-12-02 10:00");
    check(&in_thanks, "thanks", &["block anchor-used"]);
    let unused = crate::bench::book(cited(&[]));
    check(
        &citing(&unused, THANKS, "2026-12-01 15:45"),
        "the first",
        &[],
    );

    let reply = Thought("x", "dana", "reply", "email");
    let waiting = citing(&book, reply, "2026-12-14 10:00");
    check(
        &waiting,
        "waiting, thirteen days on",
        &["block anchor-soon"],
    );
    assert_eq!(opens(&waiting), ["2026-12-15"; 2]);
    check(&citing(&book, reply, "2026-12-15 10:00"), "waiting", &[]);
}

#[test]
fn a_useful_word_that_cites_it() {
    let asked = json!({"contacts": [
        out("asked", "2026-12-08 10:00", "checkin-email", "email", "lee")
    ]});
    let book = book(with(
        cited(&["2026-12-01 15:45", "2026-12-08 10:00"]),
        asked,
    ));
    let again = citing(&book, USEFUL, "2026-12-18 10:00");
    check(
        &again,
        "a second time while waiting",
        &["block anchor-used"],
    );
    check(
        &USEFUL.asked(&book, &instant("2026-12-18 10:00")),
        "without it",
        &[],
    );
}

#[test]
fn once_after_the_decision() {
    let first = with(cited(&["2026-12-01 15:45"]), rejected());
    ask(
        &book(first),
        &[Row("2026-12-30 10:00", ANCHOR, &[], ["2026-12-30"; 2])],
    );
    let soon = with(cited(&["2026-12-01 15:45", "2026-12-10 10:00"]), rejected());
    ask(
        &book(soon),
        &[
            Row(
                "2026-12-23 10:00",
                ANCHOR,
                &["block anchor-soon"],
                ["2026-12-24"; 2],
            ),
            Row("2026-12-24 10:00", ANCHOR, &[], ["2026-12-24"; 2]),
        ],
    );
    let sent = json!({"contacts": [
        out("anchor", "2027-01-15 10:00", "anchor-email", "email", "dana")
    ]});
    let sent = with(with(cited(&["2026-12-01 15:45"]), rejected()), sent);
    ask(
        &book(sent),
        &[Row(
            "2027-02-20 10:00",
            ANCHOR,
            &["block anchor-used"],
            NEVER,
        )],
    );
}

fn next_to_another() -> Value {
    with(
        with(cited(&["2026-12-01 15:45"]), rejected()),
        second_role(),
    )
}

#[test]
fn a_warning_while_another_application_there_is_undecided() {
    let now = "2026-12-30 10:00";
    let warning: &[&str] = &["warn other-application"];
    ask(
        &book(next_to_another()),
        &[Row(now, ANCHOR, warning, ["2026-12-30", "-"])],
    );
    let decided = json!({"rejections": [
        {"id": "no-y", "opportunity": "y", "received": "2026-12-17T11:00:00-05:00"}
    ]});
    ask(
        &book(with(next_to_another(), decided)),
        &[Row(now, ANCHOR, &[], ["2026-12-30"; 2])],
    );
}

/// Silence and a pause decide nothing.
#[test]
fn silent_or_on_hold_is_undecided() {
    let silent = json!({"contacts": [but(
        out("asked", "2026-12-10 10:00", "checkin-email", "email", "lee"), "opportunity", "y",
    )]});
    let paused = json!({"events": [{"id": "paused", "at": "2026-12-17T09:00:00-05:00",
        "what": {"kind": "employer-paused", "opportunity": "y", "until": "2027-03-01"}}]});
    let undecided = [("2027-01-20 10:00", silent), ("2026-12-30 10:00", paused)];
    for (at, why) in undecided {
        let told = ANCHOR.asked(&book(with(next_to_another(), why)), &instant(at));
        check(&told, at, &["warn other-application"]);
    }
}
