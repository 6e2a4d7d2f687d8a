//! Events 14 to 18: what they write.

use followthrough::domain::{Channel, Family};
use followthrough::rules::{State, Verdict};

use crate::bench::{
    CALL, QUESTION, REPLY, Thought, all, assert_blocked, book, budget, due, earliest, guard, id,
    item, only, plan, stage, standing,
};
use crate::happenings as h;
use crate::standings::{self, LIVE, WAITING};

/// A day after a standing's moment.
fn a_day_later(now: &str) -> String {
    let day: u32 = now[8..10].parse().unwrap_or_default();
    let next = match (&now[5..7], day) {
        ("11", 30) => "2026-12-01".to_owned(),
        (month, day) => format!("{}-{month}-{:02}", &now[..4], day + 1),
    };
    format!("{next}{}", &now[10..])
}

#[test]
fn e14_everything_rests_until_it_is_classified() {
    for word in LIVE {
        let from = standings::standing(word);
        let came = book(all([(from.facts)(), h::unclassified(from.now)]));
        let items = plan(&came, from.now);
        let classify = only(&items, Family::Classify);
        assert_eq!(classify.state, State::Due, "from {word}");
        assert_eq!(due(classify), a_day_later(from.now), "from {word}");
        assert_blocked(&came, QUESTION, from.now, "unclassified");
        assert_eq!(
            guard(&came, REPLY, from.now).0,
            Verdict::Allow,
            "from {word}"
        );
    }
    for word in WAITING {
        let from = standings::standing(word);
        let facts = (from.facts)();
        let key = format!(
            "checkin/x/cycle:{}/./0",
            budget(&book(facts.clone()), from.now).2
        );
        let check_in = |facts| standing(item(&plan(&book(facts), from.now), &key));
        let before = check_in(facts.clone());
        let rests = check_in(all([facts.clone(), h::unclassified(from.now)]));
        if before == "done" {
            assert_eq!(rests, "done");
        } else {
            assert_eq!(rests, "suspended inbound-unclassified", "from {word}");
        }
        let known = all([facts.clone(), h::holding(from.now)]);
        assert_eq!(check_in(known.clone()), before, "from {word}, classified");
        let budgets = [facts, known].map(|facts| budget(&book(facts), from.now));
        assert_eq!(budgets[0], budgets[1], "a holding reply costs nothing");
    }
}

#[test]
fn e14_a_useful_word_is_for_those_who_heard_nothing() {
    let from = standings::standing("checked-in");
    let came = book(all([(from.facts)(), h::unclassified(from.now)]));
    let touch = standing(only(&plan(&came, from.now), Family::ValueTouch));
    assert_eq!(touch, "suspended inbound-unclassified");
    let said = book(all([(from.facts)(), h::holding(from.now)]));
    let touch = standing(only(&plan(&said, from.now), Family::ValueTouch));
    assert_eq!(touch, "cancelled answered");
}

#[test]
fn e15_the_call_that_was_invited() {
    for (word, called, days) in [
        (
            "waiting-quiet",
            "2026-12-07 12:00",
            ["12-13", "12-14", "12-21"],
        ),
        (
            "checkin-due",
            "2026-12-14 12:00",
            ["12-20", "12-21", "12-28"],
        ),
        (
            "checked-in",
            "2026-12-16 12:00",
            ["12-22", "12-23", "12-30"],
        ),
    ] {
        let from = standings::standing(word);
        assert_eq!(from.now, called);
        let invited = book(all([(from.facts)(), h::call_back(from.now)]));
        assert_eq!(budget(&invited, from.now).2, 2, "from {word}");
        let items = plan(&invited, from.now);
        let call = item(&items, "checkin/x/cycle:2/./0");
        assert_eq!(
            (call.person, call.channel),
            (Some(id("lee")), Some(Channel::Phone))
        );
        assert_eq!(call.state, State::Scheduled, "from {word}");
        let [early, first, last] = days.map(|day| format!("2026-{day}"));
        assert_eq!(earliest(call)[..10], first, "from {word}");
        assert!(
            first <= due(call) && due(call)[..10] <= *last,
            "{}",
            due(call)
        );
        assert_blocked(&invited, CALL, &format!("{early} 12:00"), "quiet");
        let inside = guard(&invited, CALL, &format!("{first} 12:00"));
        assert_eq!(inside, (Verdict::Allow, vec![]), "from {word}");
    }
}

#[test]
fn e15_once_everybody_is_thanked() {
    let now = standings::standing("thanking").now;
    let thanked = all([
        standings::promised(),
        h::call_back(now),
        h::thanked_all(now),
    ]);
    assert_eq!(stage(&book(thanked), now), "callback-granted");
}

#[test]
fn e16_an_answer_to_the_obstacle() {
    let reply = Thought("x", "lee", "flexibility-reply", "email");
    for word in LIVE.iter().copied().chain(["offer"]) {
        let from = standings::standing(word);
        let before = plan(&book((from.facts)()), from.now);
        assert!(crate::bench::of(&before, Family::FlexibilityReply).is_empty());
        let named = book(all([(from.facts)(), h::obstacle(from.now)]));
        let items = plan(&named, from.now);
        let item = only(&items, Family::FlexibilityReply);
        assert_eq!(item.rules[0].id, "speak-up-on-flexibility", "from {word}");
        assert_eq!((item.state, item.person), (State::Due, Some(id("lee"))));
        assert_eq!(due(item), a_day_later(from.now), "from {word}");
        assert_eq!(
            guard(&named, reply, from.now).0,
            Verdict::Allow,
            "from {word}"
        );
    }
}

#[test]
fn e17_an_answer_within_a_day() {
    for word in LIVE {
        let from = standings::standing(word);
        let facts = all([(from.facts)(), h::information_wanted(from.now)]);
        let items = plan(&book(facts.clone()), from.now);
        let reply = only(&items, Family::Reply);
        assert_eq!((reply.state, reply.person), (State::Due, Some(id("lee"))));
        assert_eq!(due(reply), a_day_later(from.now), "from {word}");
        let sent = h::sent("here", from.now, "reply", "email", "lee");
        let items = plan(&book(all([facts, sent])), from.now);
        assert_eq!(
            only(&items, Family::Reply).state,
            State::Done,
            "from {word}"
        );
    }
}

#[test]
fn e17_what_they_asked_is_over_with_a_no_and_what_they_ask_after_it_is_not() {
    let from = standings::standing("waiting-quiet");
    let (before, after) = (from.now, "2026-12-09 12:00");
    for (asked, refused, state) in [
        (before, after, State::Cancelled),
        (after, before, State::Due),
    ] {
        let facts = [
            (from.facts)(),
            h::information_wanted(asked),
            h::rejected(refused),
        ];
        let items = plan(&book(all(facts)), after);
        assert_eq!(only(&items, Family::Reply).state, state, "asked {asked}");
    }
}

#[test]
fn e18_no_check_in_before_the_next_round() {
    for word in WAITING.iter().copied().chain(["silent"]) {
        let from = standings::standing(word);
        let number = budget(&book((from.facts)()), from.now).2;
        let invited = book(all([(from.facts)(), h::next_round(from.now)]));
        let items = plan(&invited, from.now);
        let check_in = item(&items, &format!("checkin/x/cycle:{number}/./0"));
        let done = matches!(word, "checked-in" | "silent");
        let wanted = if done { "done" } else { "cancelled next-round" };
        assert_eq!(standing(check_in), wanted, "from {word}");
        assert_blocked(&invited, QUESTION, from.now, "stage");
        let reply = only(&items, Family::Reply);
        assert_eq!((reply.state, reply.person), (State::Due, Some(id("lee"))));
    }
}

#[test]
fn e18_a_round_more() {
    let now = "2026-12-07 12:00";
    let facts = [
        standings::promised(),
        h::next_round(now),
        h::next_interview(now),
    ];
    let again = book(all(facts));
    let after = "2027-02-03 11:00";
    assert_eq!(stage(&again, now), "planned");
    assert_eq!(stage(&again, after), "thanking");
    let items = plan(&again, after);
    for person in [
        "thank-email/x/interview:round-2/dana/0",
        "recruiter-thanks/x/interview:round-2/lee/0",
    ] {
        assert!(item(&items, person).state.is_open(), "{person}");
    }
    assert_eq!(budget(&again, after), (true, 2, 2));
}
