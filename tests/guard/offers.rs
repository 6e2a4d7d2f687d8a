//! Offers: a word to the others only with a written one, and three rounds of terms.

use serde_json::{Value, json};

use crate::bench::{NEVER, QUESTION, Row, Thought, ask, asked, book, came, out, with};

const HEADS_UP: Thought = Thought("x", "lee", "courtesy", "email");

/// An offer elsewhere.
fn offer(written: bool, status: &str) -> Value {
    json!({
        "organizations": [{"id": "bolt", "name": "Bolt Logistics"}],
        "opportunities": [{"id": "z", "organization": "bolt", "role": "Planner"}],
        "offers": [{"id": "offer", "opportunity": "z", "received": "2026-12-04T10:00:00-05:00",
            "written": written, "answer_by": "2026-12-18", "status": status}]
    })
}

#[test]
fn a_word_to_the_others_only_with_a_written_offer() {
    let none: &[&str] = &["block no-written-offer"];
    let now = "2026-12-05 10:00";
    for bluff in [json!({}), offer(false, "open"), offer(true, "withdrawn")] {
        ask(&book(bluff), &[Row(now, HEADS_UP, none, NEVER)]);
    }
    // In the quiet days too.
    ask(
        &book(offer(true, "open")),
        &[Row(now, HEADS_UP, &[], ["2026-12-05"; 2])],
    );
}

#[test]
fn a_word_to_the_others_keeps_its_distance() {
    let from = ["2026-12-11", "2026-12-16"];
    let spaced: &[&str] = &["block spacing-block"];
    let question = json!({"contacts": [asked("2026-12-09 10:00")]});
    ask(
        &book(with(offer(true, "open"), question)),
        &[Row("2026-12-10 10:00", HEADS_UP, spaced, from)],
    );
    let told = out("told", "2026-12-09 10:00", "courtesy", "email", "lee");
    ask(
        &book(with(offer(true, "open"), json!({"contacts": [told]}))),
        &[Row("2026-12-10 10:00", QUESTION, spaced, from)],
    );
}

#[test]
fn nor_while_their_message_is_unread() {
    let mut unread = came("2026-12-05 09:00", "other");
    if let Some(contact) = unread.as_object_mut() {
        contact.remove("class");
    }
    let now = "2026-12-05 10:00";
    let unread = json!({"contacts": [unread]});
    let both: &[&str] = &["block no-written-offer", "block unclassified"];
    ask(&book(unread.clone()), &[Row(now, HEADS_UP, both, NEVER)]);
    let with_offer = book(with(offer(true, "open"), unread));
    ask(
        &with_offer,
        &[Row(now, HEADS_UP, &["block unclassified"], NEVER)],
    );
}

#[test]
fn three_rounds_of_terms() {
    let terms = Thought("x", "lee", "negotiation", "email");
    let rounds = |count: usize| {
        let days = ["2026-12-09 10:00", "2026-12-10 10:00", "2026-12-11 10:00"];
        let sent: Vec<Value> = days[..count]
            .iter()
            .map(|day| out(&day[..10], day, "negotiation", "email", "lee"))
            .collect();
        book(json!({
            "contacts": sent,
            "offers": [{"id": "offer", "opportunity": "x", "written": true,
                "received": "2026-12-08T10:00:00-05:00"}]
        }))
    };
    let now = "2026-12-12 10:00";
    ask(&rounds(2), &[Row(now, terms, &[], ["2026-12-12"; 2])]);
    ask(
        &rounds(3),
        &[Row(now, terms, &["block negotiation-rounds"], NEVER)],
    );
}
