//! Steps 8 and 9: quiet until the promised time, a warning until the check-in is due, and the
//! call-back that was invited.

use followthrough::domain::Casebook;
use serde_json::{Value, json};

use crate::bench::{
    CALL, DELIVERY, INVITATION, LOGISTICS, NEVER, QUESTION, REPLY, Row, THANKS, USEFUL, ask, asked,
    book, but, check, instant, opens, out, promised, style, told, with,
};

fn said(words: &str) -> Casebook {
    book(json!({"promises": [promised(words)]}))
}

/// The last quiet day, the first day with a warning, and the day on which it is due.
fn quiet_days(book: &Casebook, quiet: &str, warned: &str, due: &str) {
    let at = |day: &str, time: &str| QUESTION.asked(book, &instant(&format!("{day} {time}")));
    let before = at(quiet, "23:00");
    check(&before, quiet, &["block quiet"]);
    assert_eq!(opens(&before), [warned, due], "{quiet}");
    let until = before.reasons[0].until.map(|day| day.to_string());
    assert_eq!(until.as_deref(), Some(warned), "{quiet}");
    if warned != due {
        let first = at(warned, "08:00");
        check(&first, warned, &["warn frame-not-over"]);
        assert_eq!(opens(&first), [warned, due], "{warned}");
        let eve = due.parse::<followthrough::calendar::Day>();
        let eve = eve.map(|day| followthrough::calendar::plus_days(day, -1).to_string());
        let eve = eve.unwrap_or_else(|_| panic!("{due}"));
        check(&at(&eve, "23:00"), &eve, &["warn frame-not-over"]);
    }
    let on_the_day = at(due, "08:00");
    check(&on_the_day, due, &[]);
    assert_eq!(opens(&on_the_day), [due, due], "{due}");
}

#[test]
fn quiet_until_the_promised_time_and_a_warning_until_due() {
    let event = json!({"kind": "event", "date": "2026-12-10"});
    let event = json!({"id": "said", "opportunity": "x", "means": event});
    let patient = || style("grace", "patient");
    quiet_days(&book(json!({})), "2026-12-07", "2026-12-08", "2026-12-08");
    quiet_days(&book(patient()), "2026-12-07", "2026-12-08", "2026-12-11");
    quiet_days(
        &said("about a week"),
        "2026-12-07",
        "2026-12-08",
        "2026-12-11",
    );
    quiet_days(&said("7–10 days"), "2026-12-10", "2026-12-11", "2026-12-14");
    quiet_days(
        &said("by Wednesday 9 December"),
        "2026-12-08",
        "2026-12-09",
        "2026-12-10",
    );
    quiet_days(
        &book(json!({"promises": [event]})),
        "2026-12-16",
        "2026-12-17",
        "2026-12-17",
    );
}

#[test]
fn everything_else_has_its_time() {
    let thanked = out(
        "thanks",
        "2026-12-01 16:00",
        "handwritten-note",
        "post",
        "dana",
    );
    let now = "2026-12-05 10:00";
    let clear = ["2026-12-05"; 2];
    ask(
        &book(json!({"promises": [promised("7–10 days")], "contacts": [thanked]})),
        &[
            Row(now, USEFUL, &["block quiet"], NEVER),
            Row(now, THANKS, &[], clear),
            Row(now, REPLY, &[], clear),
            Row(now, LOGISTICS, &[], clear),
            Row(now, DELIVERY, &[], clear),
            Row(now, INVITATION, &[], clear),
        ],
    );
}

#[test]
fn one_useful_word_in_the_middle_of_a_long_wait() {
    let quiet: &[&str] = &["block quiet"];
    let long = |persistence: &str, contacts: Value| {
        let promise = json!({"promises": [promised("two to three weeks")], "contacts": contacts});
        book(with(promise, style("persistence", persistence)))
    };
    ask(
        &long("persistent", json!([])),
        &[
            Row("2026-12-07 10:00", USEFUL, quiet, ["2026-12-08"; 2]),
            Row("2026-12-08 10:00", USEFUL, &[], ["2026-12-08"; 2]),
            Row("2026-12-18 10:00", USEFUL, &[], ["2026-12-18"; 2]),
            Row("2026-12-19 10:00", USEFUL, quiet, NEVER),
            Row(
                "2026-12-11 10:00",
                QUESTION,
                quiet,
                ["2026-12-22", "2026-12-24"],
            ),
        ],
    );
    let used = out(
        "useful",
        "2026-12-09 10:00",
        "value-add-email",
        "email",
        "dana",
    );
    ask(
        &long("persistent", json!([used])),
        &[Row("2026-12-17 10:00", USEFUL, quiet, NEVER)],
    );
    ask(
        &long("measured", json!([])),
        &[Row("2026-12-11 10:00", USEFUL, quiet, NEVER)],
    );
    let short = json!({"promises": [promised("7–10 days")]});
    ask(
        &book(with(short, style("persistence", "persistent"))),
        &[Row("2026-12-08 10:00", USEFUL, quiet, NEVER)],
    );
}

fn invited_on_the_15th(persistence: &str, contacts: &[Value]) -> Casebook {
    let call = out(
        "called",
        "2026-12-14 10:10",
        "checkin-call-script",
        "phone",
        "lee",
    );
    let contacts = [&[but(call, "result", "answered")], contacts].concat();
    let promises = json!([
        promised("7–10 days"),
        {"id": "call", "opportunity": "x", "raw_words": "call us back in a week or two",
            "made_on": "2026-12-15", "said_by": "lee"}
    ]);
    let facts = json!({"promises": promises, "contacts": contacts});
    book(with(facts, style("persistence", persistence)))
}

#[test]
fn the_invited_call_back_skips_caps_and_spacing() {
    let useful = out(
        "useful",
        "2026-12-23 10:00",
        "value-add-email",
        "email",
        "dana",
    );
    for persistence in ["reserved", "measured", "persistent"] {
        ask(
            &invited_on_the_15th(persistence, std::slice::from_ref(&useful)),
            &[
                Row("2026-12-24 10:00", CALL, &[], ["2026-12-24"; 2]),
                Row("2026-12-29 10:00", QUESTION, &[], ["2026-12-29"; 2]),
            ],
        );
        let hours = CALL.asked(
            &invited_on_the_15th(persistence, &[]),
            &instant("2026-12-24 20:00"),
        );
        check(&hours, "in the evening", &["warn call-hours"]);
        let early = QUESTION.asked(
            &invited_on_the_15th(persistence, &[]),
            &instant("2026-12-21 10:00"),
        );
        assert_eq!(told(&early)[0], "block quiet", "{persistence}");
        assert_eq!(opens(&early), ["2026-12-22"; 2], "{persistence}");
    }
}

#[test]
fn only_the_call_back_itself_and_once() {
    let made = out(
        "call-back",
        "2026-12-24 10:00",
        "checkin-call-script",
        "phone",
        "lee",
    );
    let made = but(made, "result", "answered");
    let again = CALL.asked(
        &invited_on_the_15th("measured", &[made]),
        &instant("2026-12-28 10:00"),
    );
    assert_eq!(again.verdict.word(), "block");
    assert!(
        told(&again).contains(&"block calls-used".into()),
        "{:?}",
        told(&again)
    );
    let useful = USEFUL.asked(
        &invited_on_the_15th("measured", &[asked("2026-12-16 10:00")]),
        &instant("2026-12-17 10:00"),
    );
    assert!(
        told(&useful).contains(&"block spacing-block".into()),
        "{:?}",
        told(&useful)
    );
}
