//! Events 9 to 13 and 19: the promised time, the check-in, and silence.

use followthrough::domain::Family;
use followthrough::rules::{State, Verdict, card_of_the_day};
use serde_json::json;

use crate::bench::{
    CALL, QUESTION, all, assert_blocked, book, budget, context, due, guard, instant, item, of,
    only, opens, plan, stage, standing,
};
use crate::happenings as h;
use crate::standings::{self, WAITING, asked, promised};

#[test]
fn e09_the_newest_promise_counts() {
    for word in WAITING.iter().copied().chain(["silent"]) {
        let from = standings::standing(word);
        let before = book((from.facts)());
        let number = budget(&before, from.now).2;
        let after = book(all([(from.facts)(), h::new_promise(from.now)]));
        let left = budget(&after, from.now);
        assert_eq!(left, (true, 2, number + 1), "from {word}");
        let items = plan(&after, from.now);
        let check_in = |number| item(&items, &format!("checkin/x/cycle:{number}/./0"));
        let was_asked = matches!(word, "checked-in" | "silent");
        let old = standing(check_in(number));
        let wanted = if was_asked {
            "done"
        } else {
            "superseded new-promise"
        };
        assert_eq!(old, wanted, "from {word}");
        let new = check_in(number + 1);
        assert_eq!(new.state, State::Scheduled, "from {word}");
        let wanted = match word {
            "waiting-quiet" => "2026-12-21 10:00",
            "frame-elapsed" => "2026-12-23 10:00",
            "checkin-due" | "checked-in" => "2026-12-28 10:00",
            "callback-granted" => "2026-12-22 10:00",
            _ => "2027-01-25 10:00",
        };
        assert_eq!(due(new), wanted, "from {word}");
        assert_blocked(&after, QUESTION, from.now, "quiet");
    }
}

#[test]
fn e09_while_thanks_are_open_it_waits_for_them() {
    let from = standings::standing("thanking");
    let moved = book(all([(from.facts)(), h::new_promise(from.now)]));
    assert_eq!(budget(&moved, from.now), (true, 2, 2));
    assert_eq!(stage(&moved, "2026-12-03 15:00"), "waiting-quiet");
}

#[test]
fn e10_from_the_frame_end_a_warning() {
    let book = book(promised());
    assert_blocked(&book, QUESTION, "2026-12-10 23:59", "quiet");
    let from = opens(&QUESTION.asked(&book, &instant("2026-12-10 23:59")));
    assert_eq!(from, ["2026-12-11", "2026-12-14"]);
    let on_the_day = guard(&book, QUESTION, "2026-12-11 00:00");
    let wanted = vec!["warn frame-not-over".to_owned()];
    assert_eq!(on_the_day, (Verdict::Warn, wanted));
    let at = "2026-12-12 12:00";
    let card = card_of_the_day(
        &book.as_of(context(at).now),
        context(at),
        &plan(&book, at),
        1,
    );
    let rule = card.map(|card| card.rule.id);
    assert_eq!(rule, Some("decisions-vary-and-slip"));
}

#[test]
fn e11_the_check_in_becomes_active() {
    let promised = book(promised());
    let nothing_said = book(all([standings::promised(), h::no_promise("")]));
    for (book, before, at) in [
        (promised, "2026-12-14 09:59", "2026-12-14 10:00"),
        (nothing_said, "2026-12-08 09:59", "2026-12-08 10:00"),
    ] {
        assert_eq!(
            only(&plan(&book, before), Family::Checkin).state,
            State::Scheduled
        );
        assert_eq!(only(&plan(&book, at), Family::Checkin).state, State::Due);
        assert_eq!(guard(&book, QUESTION, at).0, Verdict::Allow);
    }
    let nothing_said = crate::bench::book(all([standings::promised(), h::no_promise("")]));
    assert_eq!(stage(&nothing_said, "2026-12-07 23:59"), "waiting-quiet");
}

#[test]
fn e12_one_question_less() {
    for (word, verdict) in [
        ("checkin-due", Verdict::Allow),
        ("frame-elapsed", Verdict::Warn),
    ] {
        let from = standings::standing(word);
        let before = book((from.facts)());
        assert_eq!(guard(&before, QUESTION, from.now).0, verdict, "from {word}");
        assert_eq!(budget(&before, from.now), (true, 2, 1));
        let after = book(all([(from.facts)(), h::asked(from.now)]));
        assert_eq!(budget(&after, from.now), (false, 1, 1));
        assert_eq!(
            only(&plan(&after, from.now), Family::Checkin).state,
            State::Done
        );
        assert_blocked(&after, QUESTION, "2026-12-28 12:00", "question-asked");
    }
}

#[test]
fn e12_by_phone_and_on_a_machine() {
    for (kind, channel) in [
        ("checkin-call-script", "phone"),
        ("voicemail-script", "voicemail"),
    ] {
        let now = "2026-12-14 12:00";
        let sent = h::sent("asked", now, kind, channel, "lee");
        let after = book(all([promised(), sent]));
        assert_eq!(stage(&after, now), "checked-in", "{kind}");
        assert_eq!(budget(&after, now), (false, 1, 1), "{kind}");
    }
}

#[test]
fn e13_an_attempt_is_no_contact() {
    let monday = "2026-12-14 12:00";
    let once = all([promised(), h::rang(monday)]);
    let tried = book(once.clone());
    assert_eq!(budget(&tried, monday), (true, 2, 1));
    assert_eq!(
        only(&plan(&tried, monday), Family::Checkin).state,
        State::Due
    );
    assert_blocked(&tried, CALL, "2026-12-14 15:00", "call-again-tomorrow");
    assert_eq!(guard(&tried, CALL, "2026-12-15 10:00").0, Verdict::Allow);

    let tuesday = "2026-12-15 12:00";
    let twice = book(all([once, h::rang(tuesday)]));
    assert_eq!(stage(&twice, tuesday), "checkin-due");
    assert_eq!(budget(&twice, tuesday), (true, 2, 1));
    assert_blocked(&twice, CALL, "2026-12-16 10:00", "calls-used");
    assert_eq!(
        guard(&twice, QUESTION, "2026-12-16 10:00").0,
        Verdict::Allow
    );
}

#[test]
fn e19_on_to_the_next_one() {
    let silent = book(asked());
    let state = |at| only(&plan(&silent, at), Family::MoveOn).state;
    assert_eq!(stage(&silent, "2027-01-10 23:59"), "checked-in");
    assert_eq!(state("2027-01-10 23:59"), State::Scheduled);
    assert_eq!(state("2027-01-11 00:00"), State::Due);
    let touch = of(&plan(&silent, "2027-01-11 00:00"), Family::ValueTouch)
        .first()
        .map(|item| standing(item));
    assert_eq!(touch.as_deref(), Some("cancelled silent"));
}

#[test]
fn e19_only_where_nothing_came() {
    let answered = book(all([asked(), h::holding("2026-12-30 10:00")]));
    assert_eq!(stage(&answered, "2027-01-11 00:00"), "checked-in");
    assert_eq!(stage(&answered, "2027-01-14 00:00"), "silent");
}

#[test]
fn e19_the_reserved_have_asked_all_they_may() {
    let reserved = json!({"styles": [{"id": "one",
        "choice": {"axis": "persistence", "value": "reserved"}}]});
    let silent = book(all([asked(), reserved]));
    assert_eq!(stage(&silent, "2026-12-28 23:59"), "checked-in");
    assert_eq!(stage(&silent, "2026-12-29 00:00"), "silent");
}
