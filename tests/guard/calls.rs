//! Steps 12 and 13: one message on a machine, two attempts on different business days, and the
//! employer's call hours.

use serde_json::{Value, json};

use crate::bench::{
    CALL, NEVER, QUESTION, Row, Thought, VOICEMAIL, ask, book, but, came, check, instant, out,
    promised, second_role, with,
};

fn waiting(contacts: &[Value]) -> Value {
    json!({"promises": [promised("7–10 days")], "contacts": contacts})
}

fn left(at: &str) -> Value {
    let left = out("left", at, "voicemail-script", "voicemail", "lee");
    but(left, "result", "voicemail")
}

fn called(id: &str, at: &str, result: &str) -> Value {
    let call = out(id, at, "checkin-call-script", "phone", "lee");
    but(call, "result", result)
}

#[test]
fn one_message_on_a_machine() {
    let used: &[&str] = &[
        "block voicemail-left",
        "block question-asked",
        "warn spacing-warn",
    ];
    let now = "2026-12-16 10:00";
    ask(
        &book(waiting(&[left("2026-12-14 10:10")])),
        &[Row(now, VOICEMAIL, used, NEVER)],
    );
    let hung = called("called", "2026-12-14 10:10", "voicemail");
    ask(&book(waiting(&[hung])), &[Row(now, VOICEMAIL, used, NEVER)]);

    let answered = [
        left("2026-12-14 10:10"),
        came("2026-12-15 10:00", "holding"),
    ];
    let asked: &[&str] = &["block question-asked", "warn spacing-warn"];
    ask(
        &book(waiting(&answered)),
        &[Row(now, VOICEMAIL, asked, NEVER)],
    );

    let elsewhere = with(waiting(&[left("2026-12-14 10:10")]), second_role());
    let to_y = Thought("y", "lee", "voicemail-script", "voicemail");
    let mail_y = Thought("y", "lee", "checkin-email", "email");
    ask(
        &book(elsewhere),
        &[
            Row(
                now,
                to_y,
                &["block voicemail-left", "warn spacing-warn"],
                NEVER,
            ),
            Row("2026-12-21 10:00", to_y, &["block voicemail-left"], NEVER),
            Row("2026-12-21 10:00", mail_y, &[], ["2026-12-21"; 2]),
        ],
    );

    let moved = json!({"promises": [{"id": "moved", "opportunity": "x",
        "raw_words": "by Wednesday 23 December", "made_on": "2026-12-16"}]});
    let new_cycle = with(waiting(&[left("2026-12-14 10:10")]), moved);
    ask(
        &book(new_cycle),
        &[Row("2026-12-24 10:00", VOICEMAIL, &[], ["2026-12-24"; 2])],
    );
}

#[test]
fn two_attempts_on_different_business_days() {
    let once = || called("first", "2026-12-14 10:10", "unanswered");
    let again: &[&str] = &["block call-again-tomorrow"];
    ask(
        &book(waiting(&[once()])),
        &[
            Row("2026-12-14 15:00", CALL, again, ["2026-12-15"; 2]),
            Row("2026-12-15 10:00", CALL, &[], ["2026-12-15"; 2]),
            Row("2026-12-14 15:00", QUESTION, &[], ["2026-12-14"; 2]),
        ],
    );
    let friday = called("first", "2026-12-18 10:10", "unanswered");
    let weekend: &[&str] = &["block call-again-tomorrow", "warn call-hours"];
    ask(
        &book(waiting(&[friday])),
        &[Row("2026-12-19 10:00", CALL, weekend, ["2026-12-21"; 2])],
    );

    let twice = || [once(), called("second", "2026-12-15 10:10", "unanswered")];
    let used: &[&str] = &["block calls-used"];
    ask(
        &book(waiting(&twice())),
        &[
            Row("2026-12-16 10:00", CALL, used, NEVER),
            Row("2026-12-16 10:00", QUESTION, &[], ["2026-12-16"; 2]),
        ],
    );
    let to_y = Thought("y", "lee", "checkin-call-script", "phone");
    ask(
        &book(with(waiting(&twice()), second_role())),
        &[Row("2026-12-16 10:00", to_y, used, NEVER)],
    );
}

#[test]
fn one_call_that_was_answered() {
    let answered = called("first", "2026-12-14 10:10", "answered");
    let used: &[&str] = &["block calls-used", "block question-asked"];
    ask(
        &book(waiting(std::slice::from_ref(&answered))),
        &[Row("2026-12-21 10:00", CALL, used, NEVER)],
    );
    // They called: that call may be returned, but not to ask again.
    let they = but(came("2026-12-16 10:00", "holding"), "channel", "phone");
    ask(
        &book(waiting(&[answered, they])),
        &[Row(
            "2026-12-21 10:00",
            CALL,
            &["block question-asked"],
            NEVER,
        )],
    );
}

#[test]
fn calls_belong_into_their_hours() {
    let book = book(waiting(&[]));
    for (at, reasons) in [
        ("2026-12-14 08:59", &["warn call-hours"] as &[&str]),
        ("2026-12-14 09:00", &[]),
        ("2026-12-14 16:59", &[]),
        ("2026-12-14 17:00", &["warn call-hours"]),
        ("2026-12-19 11:00", &["warn call-hours"]),
        ("2026-12-25 11:00", &["warn call-hours"]),
    ] {
        check(&CALL.asked(&book, &instant(at)), at, reasons);
        check(&QUESTION.asked(&book, &instant(at)), at, &[]);
    }
}
