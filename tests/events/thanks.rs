//! Events 6 to 8: a contact found, a message sent, everybody thanked.

use followthrough::domain::Family;
use followthrough::rules::{State, Verdict};
use serde_json::json;

use crate::bench::{
    ANCHOR, QUESTION, USEFUL, all, assert_blocked, book, budget, due, guard, id, item, of, only,
    plan, stage, standing,
};
use crate::happenings as h;
use crate::standings::{self, promised};
use crate::table::MESSAGES;

const TO_DANA: &str = "thank-email/x/interview:round-1/dana/0";

/// The stages in which late thanks stay open: until the user puts it all away.
fn open_to_thanks() -> impl Iterator<Item = &'static &'static str> {
    MESSAGES.iter().filter(|word| **word != "closed")
}

#[test]
fn e06_the_missing_thanks_are_there() {
    for word in open_to_thanks() {
        let from = standings::standing(word);
        let missing = all([(from.facts)(), h::address_missing(from.now)]);
        let before = plan(&book(missing.clone()), from.now);
        assert_eq!(
            standing(item(&before, TO_DANA)),
            "blocked email-missing",
            "{word}"
        );
        let found = book(all([missing, h::address_found(from.now)]));
        let after = plan(&found, from.now);
        let wanted = if *word == "thanking" {
            "due"
        } else {
            "overdue"
        };
        assert_eq!(standing(item(&after, TO_DANA)), wanted, "{word}");
        assert_eq!(due(item(&after, TO_DANA)), "2026-12-01 16:00", "{word}");
    }
}

#[test]
fn e06_somebody_without_a_name() {
    let unnamed = json!({"participations": [{"id": "met-other", "interview": "round-1"}]});
    let named = json!({
        "participations": [{"id": "met-other", "person": "ravi"}],
        "people": [{"id": "ravi", "name": "Ravi Rao", "email": "ravi.rao@acme.example"}]
    });
    for (word, wanted) in [("thanking", State::Due), ("waiting-quiet", State::Overdue)] {
        let from = standings::standing(word);
        let before = all([promised(), unnamed.clone()]);
        let items = plan(&book(before.clone()), from.now);
        assert_eq!(
            only(&items, Family::ThankEmail).key.person,
            Some(id("dana"))
        );
        let items = plan(&book(all([before, named.clone()])), from.now);
        let ravi = item(&items, "thank-email/x/interview:round-1/ravi/0");
        assert_eq!(ravi.state, wanted, "from {word}");
    }
}

#[test]
fn e07_what_was_sent_closes_its_item() {
    for word in open_to_thanks() {
        let from = standings::standing(word);
        let sent = book(all([(from.facts)(), h::thanked_dana(from.now)]));
        let items = plan(&sent, from.now);
        assert_eq!(item(&items, TO_DANA).state, State::Done, "{word}");
        let to_lee = item(&items, "recruiter-thanks/x/interview:round-1/lee/0");
        assert!(to_lee.state.is_open(), "{word}");
    }
}

#[test]
fn e07_touches_are_counted() {
    let from = standings::standing("checked-in");
    let before = book((from.facts)());
    assert_eq!(budget(&before, from.now), (false, 1, 1));
    let now = "2026-12-24 11:00";
    assert_eq!(guard(&before, USEFUL, now).0, Verdict::Allow);
    let sent = book(all([(from.facts)(), h::useful(now)]));
    assert_eq!(budget(&sent, now), (false, 0, 1));
    let touch = "value-add-email/x/cycle:1/./1";
    assert_eq!(item(&plan(&sent, now), touch).state, State::Done);
    assert_blocked(&sent, USEFUL, "2027-01-04 11:00", "touches-used");
}

#[test]
fn e07_an_anchor_point_is_used_once() {
    let from = standings::standing("anchored");
    let now = "2027-01-08 11:00";
    let before = book((from.facts)());
    assert_eq!(
        only(&plan(&before, now), Family::AnchorEmail).state,
        State::Due
    );
    assert_eq!(guard(&before, ANCHOR, now).0, Verdict::Allow);
    let sent = h::sent("cited", now, "anchor-email", "email", "dana");
    let after = book(all([(from.facts)(), sent]));
    assert_eq!(
        only(&plan(&after, now), Family::AnchorEmail).state,
        State::Done
    );
    assert_eq!(stage(&after, now), "anchored");
    assert_blocked(&after, ANCHOR, "2027-01-28 11:00", "anchor-used");
}

#[test]
fn e07_a_draft_is_no_message() {
    let from = standings::standing("checkin-due");
    let draft = json!({"drafts": [{"id": "draft", "kind": "checkin-email", "opportunity": "x"}]});
    let drafted = book(all([(from.facts)(), draft]));
    assert_eq!(stage(&drafted, from.now), "checkin-due");
    assert_eq!(budget(&drafted, from.now), (true, 2, 1));
    assert_eq!(guard(&drafted, QUESTION, from.now).0, Verdict::Allow);
}

#[test]
fn e08_the_review() {
    let now = "2026-12-02 12:00";
    let complete = plan(&book(all([promised(), h::thanked_all(now)])), now);
    assert_eq!(only(&complete, Family::ThanksReview).state, State::Done);

    let open = book(promised());
    let scheduled = plan(&open, "2026-12-03 14:59");
    assert_eq!(stage(&open, "2026-12-03 14:59"), "thanking");
    assert_eq!(
        only(&scheduled, Family::ThanksReview).state,
        State::Scheduled
    );
    let items = plan(&open, "2026-12-03 15:00");
    let review = only(&items, Family::ThanksReview);
    assert_eq!(
        (due(review).as_str(), review.state),
        ("2026-12-03 15:00", State::Due)
    );
    for family in [Family::ThankEmail, Family::RecruiterThanks] {
        assert!(
            only(&items, family).state.is_open(),
            "{family:?} stays open"
        );
    }
    assert_eq!(of(&items, Family::Checkin).len(), 1);
}
