//! After the question: S11, S12, S13, and the chain of X03.

use followthrough::domain::{AxisValue, Family, Persistence};
use followthrough::rules::{FactName, Stage, State, Verdict};

use crate::desk::{
    Thought, documented, fact, follows, of, open, opens, plan, standing, standing_of, times, told,
    with_style,
};

const AFTER: &str = "2026-12-14T12:00:00-05:00";

#[test]
fn s11_measured_second_touch() {
    let book = documented("s11");
    let items = plan(&book, AFTER);
    let touches = of(&items, Family::ValueTouch);
    assert_eq!(touches.len(), 1);
    let [earliest, due, _] = times(touches[0]);
    assert_eq!(
        [earliest.as_str(), due.as_str()],
        ["2026-12-21", "2026-12-24 10:00"]
    );
    assert_eq!(touches[0].state, State::Scheduled);
    assert!(follows(touches[0], "more-than-one-meaningful-touch"));

    let update = Thought("s11", "lee", "checkin-email", "email");
    let update = update.asked(&book, "2026-12-24T10:00:00-05:00");
    assert_eq!(told(&update), ["block question-asked"]);
    let rules: Vec<&str> = update.reasons[0].rules.iter().map(|rule| rule.id).collect();
    assert_eq!(rules, ["one-follow-up-cap", "no-repeated-status-asks"]);

    let sent = documented("s11b");
    for (at, stage) in [
        ("2026-12-24T12:00:00-05:00", Stage::CheckedIn),
        ("2027-01-10T23:00:00-05:00", Stage::CheckedIn),
        ("2027-01-11T10:00:00-05:00", Stage::Silent),
    ] {
        assert_eq!(standing(&sent, "s11b", at).0, stage, "{at}");
    }
}

#[test]
fn s12_reserved_and_persistent() {
    let reserved = plan(&documented("s12"), AFTER);
    assert!(of(&reserved, Family::ValueTouch).is_empty());
    assert!(open(&reserved, Family::Checkin).is_empty());

    let persistent = plan(&documented("s12b"), AFTER);
    let due: Vec<String> = of(&persistent, Family::ValueTouch)
        .iter()
        .map(|touch| times(touch)[1].clone())
        .collect();
    assert_eq!(due, ["2026-12-24 10:00", "2027-01-04 10:00"]);
    let without = plan(&documented("s12c"), AFTER);
    let touches = of(&without, Family::ValueTouch);
    assert_eq!(touches.len(), 2);
    for touch in touches {
        assert_eq!(standing_of(touch), "blocked value-item-missing");
    }
}

/// The follow-on chain of X03 when nobody ever answers.
#[test]
fn x03_and_no_reply_at_all() {
    let chains: [(Persistence, &[&str], &str); 3] = [
        (Persistence::Reserved, &[], "2026-12-29"),
        (
            Persistence::Measured,
            &["2026-12-21 2026-12-24 10:00"],
            "2027-01-11",
        ),
        (
            Persistence::Persistent,
            &["2026-12-21 2026-12-24 10:00", "2026-12-31 2027-01-04 10:00"],
            "2027-01-18",
        ),
    ];
    for (persistence, touches, silent) in chains {
        let book = with_style(documented("s11"), AxisValue::Persistence(persistence));
        let items = plan(&book, AFTER);
        let planned: Vec<String> = of(&items, Family::ValueTouch)
            .iter()
            .map(|touch| times(touch))
            .map(|[earliest, due, _]| format!("{earliest} {due}"))
            .collect();
        assert_eq!(planned, touches, "{persistence:?}");
        let day_before = silent
            .parse::<followthrough::calendar::Day>()
            .map(|day| followthrough::calendar::plus_days(day, -1));
        let day_before = day_before.unwrap_or_else(|_| panic!("{silent}"));
        let stage = |day: &str| standing(&book, "s11", &format!("{day}T10:00:00-05:00")).0;
        assert_eq!(
            stage(&day_before.to_string()),
            Stage::CheckedIn,
            "{persistence:?}"
        );
        assert_eq!(stage(silent), Stage::Silent, "{persistence:?}");
    }
}

#[test]
fn s13_call_back() {
    let book = documented("s13");
    let check_in = |scenario| {
        let items = plan(&documented(scenario), AFTER);
        match open(&items, Family::Checkin)[..] {
            [item] => item.clone(),
            ref found => panic!("{scenario}: {} check-ins", found.len()),
        }
    };
    let call = check_in("s13");
    assert_eq!(fact(&call, FactName::C), "2026-12-14");
    assert_eq!(fact(&call, FactName::WindowFrom), "2026-12-21");
    assert_eq!(fact(&call, FactName::WindowTo), "2026-12-28");
    assert_eq!(
        times(&call),
        ["2026-12-21", "2026-12-24 10:00", "2026-12-28"]
    );
    assert!(follows(&call, "callback-when-invited"));
    assert_eq!(standing(&book, "s13", AFTER).0, Stage::CallbackGranted);

    let closed = check_in("s13b");
    assert_eq!(
        times(&closed),
        ["2026-12-21", "2026-12-23 10:00", "2026-12-28"]
    );

    let answered = standing(&documented("s13c"), "s13c", AFTER).0;
    assert_eq!(answered, Stage::CallbackGranted);
    // The invitation came in answer to a call: even so, and whatever the style, it may be taken up.
    for persistence in [
        Persistence::Reserved,
        Persistence::Measured,
        Persistence::Persistent,
    ] {
        let book = with_style(documented("s13c"), AxisValue::Persistence(persistence));
        let call = Thought("s13c", "lee", "checkin-call-script", "phone");
        let call = call.asked(&book, "2026-12-24T10:00:00-05:00");
        assert_eq!(call.verdict, Verdict::Allow, "{persistence:?}");
        assert_eq!(opens(&call), ["2026-12-24", "2026-12-24"]);
    }
}

/// Neither being invited nor calling back uses up a follow-up.
#[test]
fn s13_the_cap_is_not_consumed() {
    for (persistence, cap) in [
        (Persistence::Reserved, 1),
        (Persistence::Measured, 2),
        (Persistence::Persistent, 3),
    ] {
        for (scenario, at) in [("s13", AFTER), ("s13d", "2026-12-24T12:00:00-05:00")] {
            let book = with_style(documented(scenario), AxisValue::Persistence(persistence));
            let budget = standing(&book, scenario, at).1;
            let left = budget.map(|budget| budget.touches_left);
            assert_eq!(left, Some(cap), "{scenario} {persistence:?}");
        }
    }
}
