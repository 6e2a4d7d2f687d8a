//! Step 7: one invitation for life, after that person's thanks, and not before the outcome in the
//! strict style.

use serde_json::{Value, json};

use crate::bench::{INVITATION, NEVER, Row, ask, book, but, out, second_role, style, with};

const NOW: &str = "2026-12-20 10:00";
const CLEAR: [&str; 2] = ["2026-12-20"; 2];

fn contacts(contacts: &[Value]) -> Value {
    json!({"contacts": contacts})
}

fn thanked(kind: &str, channel: &str) -> Value {
    contacts(&[out("thanks", "2026-12-01 16:00", kind, channel, "dana")])
}

fn event(kind: &str) -> Value {
    json!({"events": [
        {"id": "event", "what": {"kind": kind, "person": "dana"}, "at": "2026-12-05T09:00:00-05:00"}
    ]})
}

#[test]
fn only_after_that_persons_thanks() {
    let colleague = out(
        "thanks",
        "2026-12-01 16:00",
        "recruiter-thanks",
        "email",
        "lee",
    );
    for nobody in [contacts(&[]), contacts(&[colleague])] {
        let rows = [Row(NOW, INVITATION, &["block thank-first"], NEVER)];
        ask(&book(nobody), &rows);
    }
    for (kind, channel) in [
        ("thank-email", "email"),
        ("thank-email", "via-recruiter"),
        ("handwritten-note", "post"),
    ] {
        ask(
            &book(thanked(kind, channel)),
            &[Row(NOW, INVITATION, &[], CLEAR)],
        );
    }
}

#[test]
fn once_for_life() {
    let invited = || {
        out(
            "invited",
            "2026-12-02 10:00",
            "linkedin-invitation",
            "linkedin",
            "dana",
        )
    };
    let elsewhere = with(
        second_role(),
        contacts(&[but(invited(), "opportunity", "y")]),
    );
    for before in [
        contacts(&[invited()]),
        elsewhere,
        event("linkedin-connected"),
        event("linkedin-declined"),
    ] {
        let book = book(with(thanked("thank-email", "email"), before));
        ask(
            &book,
            &[Row(NOW, INVITATION, &["block invited-before"], NEVER)],
        );
    }
}

#[test]
fn not_against_their_will() {
    let rows: [(&str, &'static [&'static str], _); 3] = [
        ("no", &["block consent-refused"], NEVER),
        ("yes", &[], CLEAR),
        ("not-asked", &[], CLEAR),
    ];
    for (consent, reasons, from) in rows {
        let dana = json!({"people": [{"id": "dana", "linkedin_consent": consent}]});
        let book = book(with(thanked("thank-email", "email"), dana));
        ask(&book, &[Row(NOW, INVITATION, reasons, from)]);
    }
}

#[test]
fn strict_waits_for_the_outcome() {
    let strict = || {
        with(
            thanked("thank-email", "email"),
            style("quiet-scope", "strict"),
        )
    };
    for now in ["2026-12-02 10:00", NOW] {
        ask(
            &book(strict()),
            &[Row(now, INVITATION, &["block strict-quiet"], NEVER)],
        );
    }
    let outcome = json!({"rejections": [
        {"id": "no", "opportunity": "x", "received": "2026-12-16T10:00:00-05:00"}
    ]});
    ask(
        &book(with(strict(), outcome)),
        &[Row(NOW, INVITATION, &[], CLEAR)],
    );
}
