//! Events 1 to 5: interviews scheduled, moved, cancelled, started and ended.

use followthrough::domain::{Family, ItemKey};
use followthrough::rules::{PlanItem, State, pocket_card_of};
use serde_json::{Value, json};

use crate::bench::{
    QUESTION, all, assert_blocked, book, budget, context, due, id, item, look, of, only, plan,
    stage, standing,
};
use crate::happenings as h;
use crate::standings::{self, WAITING, invited, promised};

/// What is only planned on once an interview was held.
const AFTER_IT: [Family; 7] = [
    Family::Debrief,
    Family::ThankEmail,
    Family::RecruiterThanks,
    Family::LinkedinInvitation,
    Family::ThanksReview,
    Family::Checkin,
    Family::GamePlan,
];

fn prepare(items: &[PlanItem], round: &str) -> Vec<String> {
    let of_round = |key: &ItemKey| key.to_string().contains(&format!("interview:{round}/"));
    of(items, Family::Prepare)
        .into_iter()
        .filter(|item| of_round(&item.key) && item.state.is_open())
        .map(|item| item.kind.word().to_owned())
        .collect()
}

#[test]
fn e01_preparation_and_a_check_in_less() {
    let things = ["prepare", "closing-questions", "research", "bring-notepad"];
    for word in WAITING {
        let from = standings::standing(word);
        let before = book((from.facts)());
        let number = budget(&before, from.now).2;
        let open = item(&plan(&before, from.now), &check_in(number))
            .state
            .is_open();
        assert!(prepare(&plan(&before, from.now), "round-2").is_empty());
        let after = book(all([(from.facts)(), h::next_interview(from.now)]));
        let items = plan(&after, from.now);
        assert_eq!(prepare(&items, "round-2"), things, "from {word}");
        let check_in = standing(item(&items, &check_in(number)));
        let wanted = if open { "cancelled next-round" } else { "done" };
        assert_eq!(check_in, wanted, "from {word}");
        assert_blocked(&after, QUESTION, from.now, "stage");
        let thanks = item(&items, "thank-email/x/interview:round-1/dana/0");
        assert_eq!(thanks.state, State::Overdue, "from {word} they stay open");
    }
}

#[test]
fn e02_dates_from_the_new_time() {
    let done = json!({"events": [{"id": "ready", "at": "2026-11-29T18:00:00-05:00",
        "what": {"kind": "item-done", "item": "prepare/x/interview:round-1/./0"}}]});
    let now = "2026-11-30 12:00";
    let key = |ordinal: u8| format!("prepare/x/interview:round-1/./{ordinal}");
    let seen = |facts: Value| {
        let items = plan(&book(facts), now);
        let dues = [1, 3].map(|ordinal| due(item(&items, &key(ordinal))));
        (item(&items, &key(0)).state, dues)
    };
    let facts = all([invited(), done]);
    let first = ["2026-11-30", "2026-12-01 13:00"].map(String::from);
    assert_eq!(seen(facts.clone()), (State::Done, first));
    let moved = all([facts, h::moved(now)]);
    let second = ["2026-12-02", "2026-12-03 09:00"].map(String::from);
    assert_eq!(
        seen(moved.clone()),
        (State::Done, second),
        "done stays done"
    );

    let moved = book(moved);
    assert_eq!(stage(&moved, "2026-12-01 14:30"), "planned");
    assert!(of(&plan(&moved, "2026-12-01 16:00"), Family::ThankEmail).is_empty());
    let items = plan(&moved, "2026-12-03 11:05");
    assert_eq!(due(only(&items, Family::ThankEmail)), "2026-12-03 12:00");
    assert_eq!(due(only(&items, Family::Checkin)), "2026-12-10 10:00");
    let rules = &only(&items, Family::ThankEmail).rules;
    let reason = "policy-rescheduled-interview";
    assert!(
        rules.iter().any(|rule| rule.id == reason),
        "the trail is kept"
    );
}

#[test]
fn e03_nothing_is_left_but_a_courteous_word() {
    for word in ["planned", "interviewing"] {
        let from = standings::standing(word);
        let cancelled = book(all([invited(), h::cancelled(from.now)]));
        for now in [from.now, "2026-12-01 16:00", "2026-12-08 12:00"] {
            let items = plan(&cancelled, now);
            for family in AFTER_IT.into_iter().chain([Family::Prepare]) {
                assert!(of(&items, family).is_empty(), "{family:?} at {now}");
            }
        }
        let items = plan(&cancelled, from.now);
        let courtesy = only(&items, Family::CancellationReply);
        let next_day = ["2026-12-01 12:00", "2026-12-02 14:30"];
        assert_eq!(due(courtesy), next_day[usize::from(word == "interviewing")]);
        assert_eq!(courtesy.person, Some(id("lee")));
        assert_eq!(courtesy.state, State::Due);
    }
}

#[test]
fn e03_the_check_in_comes_back() {
    for (word, wanted) in [("waiting-quiet", "scheduled"), ("checkin-due", "due")] {
        let from = standings::standing(word);
        let ahead = all([(from.facts)(), h::next_interview(from.now)]);
        let items = plan(&book(all([ahead, h::next_cancelled(from.now)])), from.now);
        assert_eq!(standing(item(&items, &check_in(1))), wanted);
        let thanks = item(&items, "thank-email/x/interview:round-1/dana/0");
        assert_eq!(thanks.state, State::Overdue);
        assert!(prepare(&items, "round-2").is_empty());
    }
}

/// Dana in the first hour, Ravi in the second.
pub fn two_sessions() -> Value {
    all([
        invited(),
        json!({
            "interviews": [{"id": "round-1", "end": null, "sessions": [
                {"id": "one", "start": "2026-12-01T14:00:00-05:00", "end": "2026-12-01T15:00:00-05:00"},
                {"id": "two", "start": "2026-12-01T15:00:00-05:00", "end": "2026-12-01T16:00:00-05:00"}
            ]}],
            "people": [{"id": "ravi", "name": "Ravi Rao", "email": "ravi.rao@acme.example"}],
            "participations": [
                {"id": "met-dana", "session": "one"},
                {"id": "met-ravi", "interview": "round-1", "person": "ravi", "session": "two"}
            ]
        }),
    ])
}

#[test]
fn e03_sessions_held_keep_their_thanks() {
    let whole = book(two_sessions());
    assert_eq!(stage(&whole, "2026-12-01 15:10"), "interviewing");
    let off = json!({"interviews": [{"id": "round-1", "sessions": [
        {"id": "one", "start": "2026-12-01T14:00:00-05:00", "end": "2026-12-01T15:00:00-05:00"},
        {"id": "two", "start": "2026-12-01T15:00:00-05:00", "end": "2026-12-01T16:00:00-05:00",
            "cancelled": true}
    ]}]});
    let half = book(all([two_sessions(), off]));
    assert_eq!(stage(&half, "2026-12-01 15:10"), "thanking");
    let items = plan(&half, "2026-12-01 15:10");
    let thanks = only(&items, Family::ThankEmail);
    assert_eq!(thanks.key.person, Some(id("dana")));
    assert_eq!(due(thanks), "2026-12-01 16:00");
}

#[test]
fn e04_the_pocket_card() {
    let now = "2026-12-01 14:00";
    let essential = |facts| {
        let card = pocket_card_of(&book(facts), context(now), id("round-1"))?;
        Some(card.iter().filter(|line| line.essential).count())
    };
    assert_eq!(essential(invited()), Some(5));
    let off = book(all([invited(), h::cancelled(now)]));
    assert!(pocket_card_of(&off, context(now), id("round-1")).is_none());
}

#[test]
fn e05_what_follows_an_interview() {
    let now = "2026-12-01 14:30";
    let going_on = plan(&book(invited()), now);
    for family in AFTER_IT {
        let now = |item: &&&PlanItem| item.state != State::Scheduled;
        assert_eq!(
            of(&going_on, family).iter().filter(now).count(),
            0,
            "{family:?}"
        );
    }
    let items = plan(&book(all([invited(), h::ended(now)])), now);
    for family in AFTER_IT {
        assert!(!of(&items, family).is_empty(), "{family:?}");
    }
    for (family, wanted) in [
        (Family::Debrief, "2026-12-01 15:00"),
        (Family::ThankEmail, "2026-12-01 15:30"),
        (Family::RecruiterThanks, "2026-12-02 14:30"),
        (Family::ThanksReview, "2026-12-03 14:30"),
        (Family::Checkin, "2026-12-08 10:00"),
    ] {
        assert_eq!(due(only(&items, family)), wanted);
    }
    let early = book(all([promised(), h::ended(now)]));
    assert_eq!(look(&early, now, |situation| situation.cycles.len()), 1);
}

fn check_in(cycle: u32) -> String {
    format!("checkin/x/cycle:{cycle}/./0")
}
