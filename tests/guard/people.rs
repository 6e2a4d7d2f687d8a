//! Steps 1 and 2: personal networks, and people who are reached through the recruiter only.

use serde_json::json;

use crate::bench::{
    DELIVERY, INVITATION, LOGISTICS, NEVER, QUESTION, REPLY, Row, THANKS, Thought, answer, ask,
    book, but, came, check, instant, out, with,
};

const WEDNESDAY: &str = "2026-12-09 10:00";

#[test]
fn no_personal_networks() {
    let to_dana = Thought("x", "dana", "logistics", "personal-network");
    let question = Thought("x", "lee", "checkin-email", "personal-network");
    let network: &[&str] = &["block personal-network"];
    ask(
        &book(json!({})),
        &[
            Row(WEDNESDAY, to_dana, network, NEVER),
            Row(WEDNESDAY, question, network, NEVER),
            Row(
                "2026-12-05 10:00",
                question,
                &["block personal-network", "block quiet"],
                NEVER,
            ),
        ],
    );
    let rejected = json!({"rejections": [
        {"id": "no", "opportunity": "x", "received": "2026-12-08T10:00:00-05:00"}
    ]});
    ask(&book(rejected), &[Row(WEDNESDAY, to_dana, network, NEVER)]);
    let friend = json!({"people": [{"id": "dana", "preexisting_friend": true}]});
    ask(
        &book(friend),
        &[
            Row(
                WEDNESDAY,
                to_dana,
                &["warn personal-network-friend"],
                ["2026-12-09", "-"],
            ),
            Row(WEDNESDAY, question, network, NEVER),
        ],
    );
}

#[test]
fn through_the_recruiter_only() {
    let closed = || json!({"people": [{"id": "dana", "contact_allowed": "no"}]});
    let refused: &[&str] = &["block contact-not-allowed"];
    let clear = ["2026-12-09"; 2];
    let dana = |kind, channel| Thought("x", "dana", kind, channel);
    ask(
        &book(closed()),
        &[
            Row(WEDNESDAY, THANKS, refused, NEVER),
            Row(WEDNESDAY, dana("thank-email", "via-recruiter"), &[], clear),
            Row(WEDNESDAY, DELIVERY, refused, NEVER),
            Row(
                WEDNESDAY,
                dana("commitment-delivery", "via-recruiter"),
                &[],
                clear,
            ),
            Row(WEDNESDAY, dana("checkin-email", "email"), refused, NEVER),
            Row(WEDNESDAY, dana("logistics", "email"), refused, NEVER),
            Row(WEDNESDAY, dana("reply", "email"), refused, NEVER),
            Row(WEDNESDAY, QUESTION, &[], clear),
            Row(WEDNESDAY, LOGISTICS, &[], clear),
        ],
    );
    let thanked = json!({"contacts": [
        out("thanks", "2026-12-01 16:00", "thank-email", "via-recruiter", "dana")
    ]});
    ask(
        &book(with(closed(), thanked)),
        &[Row(WEDNESDAY, INVITATION, refused, NEVER)],
    );
    // Who wrote first may be answered.
    let mut wrote = came("2026-12-09 09:00", "info-request");
    wrote["people"] = json!(["dana"]);
    ask(
        &book(with(closed(), json!({"contacts": [wrote]}))),
        &[
            Row(WEDNESDAY, dana("reply", "email"), &[], clear),
            Row(WEDNESDAY, dana("logistics", "email"), refused, NEVER),
            Row(WEDNESDAY, REPLY, &[], clear),
        ],
    );
}

/// Nothing is kept back: every reason is told, in the order of the steps, voicemail and phone
/// before the caps.
#[test]
fn every_reason_in_order() {
    let call = but(asked_by_phone("2026-12-08 10:00"), "result", "answered");
    let mut unread = came("2026-12-05 10:00", "other");
    if let Some(contact) = unread.as_object_mut() {
        contact.remove("class");
    }
    let book = book(json!({
        "people": [{"id": "dana", "contact_allowed": "no"}],
        "promises": [{"id": "said", "opportunity": "x", "raw_words": "7–10 days"}],
        "contacts": [call, unread]
    }));
    let again = Thought("x", "dana", "checkin-call-script", "phone");
    let told = answer(&book, again.contemplated(&instant("2026-12-09 20:00")));
    check(
        &told,
        "everything at once",
        &[
            "block contact-not-allowed",
            "block unclassified",
            "block quiet",
            "block calls-used",
            "block question-asked",
            "warn call-hours",
            "block spacing-block",
        ],
    );
}

fn asked_by_phone(at: &str) -> serde_json::Value {
    out("called", at, "checkin-call-script", "phone", "lee")
}
