//! Steps 3 to 5: answers and arrangements always, thanks once, and nothing unsolicited while a
//! message of theirs waits to be read.

use serde_json::json;

use crate::bench::{
    ANCHOR, DELIVERY, INVITATION, LOGISTICS, NEVER, QUESTION, REPLY, Row, THANKS, Thought, USEFUL,
    answer, ask, book, came, check, id, instant, out,
};

#[test]
fn thanks_once_for_person_round_channel_and_occasion() {
    let sent: &[&str] = &["block sent-before"];
    let lee = Thought("x", "lee", "recruiter-thanks", "email");
    let card = Thought("x", "dana", "handwritten-note", "post");
    let forwarded = Thought("x", "dana", "thank-email", "via-recruiter");
    let clear = ["2026-12-03"; 2];
    let contacts = [
        out(
            "thanks-dana",
            "2026-12-01 16:00",
            "thank-email",
            "email",
            "dana",
        ),
        out(
            "thanks-lee",
            "2026-12-02 10:00",
            "recruiter-thanks",
            "email",
            "lee",
        ),
        out("reply", "2026-12-02 11:00", "reply", "email", "lee"),
    ];
    ask(
        &book(json!({"contacts": contacts})),
        &[
            Row("2026-12-03 10:00", THANKS, sent, NEVER),
            Row("2026-12-03 10:00", card, &[], clear),
            Row("2026-12-03 10:00", forwarded, &[], clear),
            Row("2026-12-03 10:00", lee, sent, NEVER),
            Row("2026-12-03 10:00", REPLY, &[], clear),
            Row("2026-12-03 10:00", LOGISTICS, &[], clear),
        ],
    );

    let two = book(json!({
        "interviews": [{"id": "round-2", "opportunity": "x", "end": "2026-12-10T14:00:00-05:00"}],
        "contacts": contacts
    }));
    for (round, reasons) in [("round-1", sent), ("round-2", &[])] {
        let mut thanks = THANKS.contemplated(&instant("2026-12-10 15:00"));
        thanks.interview = Some(id(round));
        check(&answer(&two, thanks), round, reasons);
    }

    let outcome = |more: &[serde_json::Value]| {
        let all = [&contacts, more].concat();
        book(json!({
            "contacts": all,
            "rejections": [{"id": "no", "opportunity": "x", "received": "2026-12-16T10:00:00-05:00"}]
        }))
    };
    let again = out(
        "outcome",
        "2026-12-17 10:00",
        "recruiter-thanks",
        "email",
        "lee",
    );
    ask(
        &outcome(&[]),
        &[Row("2026-12-17 10:00", lee, &[], ["2026-12-17"; 2])],
    );
    ask(
        &outcome(&[again]),
        &[Row("2026-12-18 10:00", lee, sent, NEVER)],
    );
}

#[test]
fn nothing_unsolicited_while_their_message_is_unread() {
    let now = "2026-12-09 10:00";
    let clear = ["2026-12-09"; 2];
    let thanked = out(
        "thanks",
        "2026-12-01 16:00",
        "handwritten-note",
        "post",
        "dana",
    );
    let mut unread = came("2026-12-09 09:00", "other");
    if let Some(contact) = unread.as_object_mut() {
        contact.remove("class");
    }
    let unclassified: &[&str] = &["block unclassified"];
    let request = Thought("x", "lee", "missing-contact-request", "email");
    ask(
        &book(json!({"contacts": [thanked, unread]})),
        &[
            Row(now, QUESTION, unclassified, NEVER),
            Row(now, USEFUL, &["block unclassified", "block stage"], NEVER),
            Row(now, DELIVERY, unclassified, NEVER),
            Row(now, INVITATION, unclassified, NEVER),
            Row(now, ANCHOR, unclassified, NEVER),
            Row(now, REPLY, &[], clear),
            Row(now, LOGISTICS, &[], clear),
            Row(now, request, &[], clear),
            Row(now, THANKS, &[], clear),
        ],
    );
    let read = came("2026-12-09 09:00", "holding");
    ask(
        &book(json!({"contacts": [thanked, read]})),
        &[
            Row(now, QUESTION, &[], clear),
            Row(now, DELIVERY, &[], clear),
            Row(now, INVITATION, &[], clear),
        ],
    );
}
