//! Steps 10 and 11: one question for each promise cycle, and one, two or three follow-ups.

use serde_json::{Value, json};

use crate::bench::{NEVER, QUESTION, Row, USEFUL, ask, asked, book, out, promised, style, with};

fn waiting(persistence: &str, contacts: &[Value]) -> Value {
    let facts = json!({"promises": [promised("7–10 days")], "contacts": contacts});
    with(facts, style("persistence", persistence))
}

fn useful(id: &str, at: &str) -> Value {
    out(id, at, "value-add-email", "email", "dana")
}

#[test]
fn one_question() {
    let now = "2026-12-24 10:00";
    let sent = asked("2026-12-14 10:10");
    for persistence in ["measured", "persistent"] {
        ask(
            &book(waiting(persistence, std::slice::from_ref(&sent))),
            &[
                Row(now, QUESTION, &["block question-asked"], NEVER),
                Row(now, USEFUL, &[], ["2026-12-24"; 2]),
            ],
        );
    }
    ask(
        &book(waiting("reserved", &[sent])),
        &[
            Row(
                now,
                QUESTION,
                &["block question-asked", "block touches-used"],
                NEVER,
            ),
            Row(now, USEFUL, &["block touches-used"], NEVER),
        ],
    );
}

#[test]
fn one_two_or_three_follow_ups() {
    let both: &[&str] = &["block question-asked", "block touches-used"];
    let two = [asked("2026-12-14 10:10"), useful("one", "2026-12-24 10:00")];
    ask(
        &book(waiting("measured", &two)),
        &[
            Row("2027-01-04 10:00", USEFUL, &["block touches-used"], NEVER),
            Row("2027-01-04 10:00", QUESTION, both, NEVER),
        ],
    );
    ask(
        &book(waiting("persistent", &two)),
        &[Row("2027-01-04 10:00", USEFUL, &[], ["2027-01-04"; 2])],
    );
    let three = [&two[..], &[useful("two", "2027-01-04 10:00")]].concat();
    ask(
        &book(waiting("persistent", &three)),
        &[
            Row("2027-01-14 10:00", USEFUL, &["block touches-used"], NEVER),
            Row("2027-01-14 10:00", QUESTION, both, NEVER),
        ],
    );
}

#[test]
fn the_word_in_the_middle_of_the_wait_counts() {
    let facts = json!({
        "promises": [promised("two to three weeks")],
        "contacts": [
            useful("middle", "2026-12-11 10:00"),
            asked("2026-12-24 10:00"),
            useful("after", "2027-01-04 10:00")
        ]
    });
    ask(
        &book(with(facts, style("persistence", "persistent"))),
        &[Row(
            "2027-01-14 10:00",
            USEFUL,
            &["block touches-used"],
            NEVER,
        )],
    );
}

#[test]
fn a_moved_promise_opens_a_new_cycle_but_not_for_the_reserved() {
    let moved = |persistence: &str| {
        let facts = waiting(persistence, &[asked("2026-12-14 10:10")]);
        let moved = json!({"promises": [{"id": "moved", "opportunity": "x",
            "raw_words": "by Wednesday 23 December", "made_on": "2026-12-16"}]});
        book(with(facts, moved))
    };
    let now = "2026-12-24 10:00";
    for persistence in ["measured", "persistent"] {
        ask(
            &moved(persistence),
            &[Row(now, QUESTION, &[], ["2026-12-24"; 2])],
        );
    }
    ask(
        &moved("reserved"),
        &[
            Row(
                now,
                QUESTION,
                &["block question-asked", "block touches-used"],
                NEVER,
            ),
            Row(now, USEFUL, &["block stage", "block touches-used"], NEVER),
        ],
    );
}

/// The question was the old cycle's, though the new one was promised in answer to it.
#[test]
fn a_promise_in_answer_to_the_question_opens_a_new_cycle() {
    let facts = waiting("measured", &[asked("2026-12-14 10:10")]);
    let moved = json!({"promises": [{"id": "moved", "opportunity": "x",
        "raw_words": "by Wednesday 23 December", "made_on": "2026-12-14",
        "recorded_at": "2026-12-14T10:30:00-05:00"}]});
    ask(
        &book(with(facts, moved)),
        &[Row("2026-12-24 10:00", QUESTION, &[], ["2026-12-24"; 2])],
    );
}
