//! Step 14: two days and seven, over the whole organisation, and what is not counted.

use serde_json::{Value, json};

use crate::bench::{
    QUESTION, Row, Thought, USEFUL, ask, asked, book, but, out, promised, second_role, with,
};

const ON_Y: Thought = Thought("y", "lee", "checkin-email", "email");

fn waiting(contacts: &[Value]) -> Value {
    json!({"promises": [promised("7–10 days")], "contacts": contacts})
}

#[test]
fn block_below_two_days_and_warn_below_seven() {
    let from = ["2026-12-16", "2026-12-21"];
    let rows = |thought| {
        [
            Row("2026-12-14 15:00", thought, &["block spacing-block"], from),
            Row("2026-12-15 23:00", thought, &["block spacing-block"], from),
            Row("2026-12-16 08:00", thought, &["warn spacing-warn"], from),
            Row(
                "2026-12-20 10:00",
                thought,
                &["warn spacing-warn"],
                ["2026-12-20", "2026-12-21"],
            ),
            Row("2026-12-21 08:00", thought, &[], ["2026-12-21"; 2]),
        ]
    };
    let sent = [asked("2026-12-14 10:10")];
    ask(&book(waiting(&sent)), &rows(USEFUL));
    ask(&book(with(waiting(&sent), second_role())), &rows(ON_Y));
}

#[test]
fn an_invitation_counts_for_two_days_only() {
    let invited = out(
        "invited",
        "2026-12-14 10:00",
        "linkedin-invitation",
        "linkedin",
        "dana",
    );
    ask(
        &book(waiting(&[invited])),
        &[
            Row(
                "2026-12-15 10:00",
                QUESTION,
                &["block spacing-block"],
                ["2026-12-16"; 2],
            ),
            Row("2026-12-16 10:00", QUESTION, &[], ["2026-12-16"; 2]),
        ],
    );
}

#[test]
fn what_is_not_counted() {
    let kinds = [
        ("reply", "email"),
        ("logistics", "email"),
        ("commitment-delivery", "email"),
        ("missing-contact-request", "email"),
        ("flexibility-reply", "phone"),
    ];
    let now = "2026-12-15 10:00";
    let clear = Row(now, QUESTION, &[], ["2026-12-15"; 2]);
    for (kind, channel) in kinds {
        let sent = out("sent", "2026-12-14 10:00", kind, channel, "lee");
        ask(&book(waiting(&[sent])), std::slice::from_ref(&clear));
    }
    let ring = out(
        "ring",
        "2026-12-14 10:00",
        "checkin-call-script",
        "phone",
        "lee",
    );
    let ring = but(ring, "result", "unanswered");
    ask(&book(waiting(&[ring])), std::slice::from_ref(&clear));

    let late = out("late", "2026-12-14 10:00", "thank-email", "email", "dana");
    let spaced: &[&str] = &["block spacing-block"];
    ask(
        &book(waiting(&[late])),
        &[Row(now, QUESTION, spaced, ["2026-12-16", "2026-12-21"])],
    );
}

#[test]
fn thanks_for_another_role_are_not_counted() {
    let later = json!({"interviews": [{"id": "round-y", "end": "2026-12-13T15:00:00-05:00"}]});
    let thanks = out("thanks", "2026-12-14 10:00", "thank-email", "email", "dana");
    let thanks = waiting(&[but(thanks, "opportunity", "y")]);
    ask(
        &book(with(thanks, with(second_role(), later))),
        &[Row("2026-12-15 10:00", QUESTION, &[], ["2026-12-15"; 2])],
    );
}

/// An agency is an organisation of its own.
#[test]
fn an_agency_counts_on_its_own() {
    let agent = json!({
        "people": [{"id": "ari", "name": "Ari Blum", "email": "ari@agency.example"}],
        "roles": [
            {"id": "ari-x", "person": "ari", "opportunity": "x", "role": "agency-recruiter"},
            {"id": "ari-y", "person": "ari", "opportunity": "y", "role": "agency-recruiter"}
        ]
    });
    let sent = out("asked", "2026-12-14 10:10", "checkin-email", "email", "ari");
    let facts = with(with(waiting(&[sent]), second_role()), agent);
    let to_agent = Thought("y", "ari", "checkin-email", "email");
    let now = "2026-12-15 10:00";
    ask(
        &book(facts),
        &[
            Row(now, ON_Y, &[], ["2026-12-15"; 2]),
            Row(
                now,
                to_agent,
                &["block spacing-block"],
                ["2026-12-16", "2026-12-21"],
            ),
        ],
    );
}
