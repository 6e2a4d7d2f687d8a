//! Events 27 to 29: withdrawal, a pause, and putting away.

use followthrough::domain::Family;
use followthrough::rules::{State, closing_card};

use crate::bench::{
    QUESTION, USEFUL, all, assert_blocked, book, budget, context, due, id, item, only, plan,
    standing,
};
use crate::happenings as h;
use crate::standings::{self, ALL, LIVE, WAITING};

#[test]
fn e27_nothing_is_left_but_thanks() {
    let thanks = [
        Family::ThankEmail,
        Family::RecruiterThanks,
        Family::OutcomeThanks,
        Family::ThanksReview,
        // Those two have tests of their own.
        Family::LinkedinInvitation,
        Family::Debrief,
    ];
    for word in LIVE {
        let from = standings::standing(word);
        let withdrawn = book(all([(from.facts)(), h::withdrawn(from.now)]));
        let items = plan(&withdrawn, from.now);
        let left: Vec<String> = items
            .iter()
            .filter(|item| item.key.opportunity == Some(id("x")) && item.state.is_open())
            .filter(|item| !thanks.contains(&item.key.family))
            .map(|item| item.key.to_string())
            .collect();
        assert!(left.is_empty(), "from {word}: {left:?}");
        assert_eq!(only(&items, Family::OutcomeThanks).person, Some(id("lee")));
        if !matches!(*word, "planned" | "interviewing") {
            assert!(
                only(&items, Family::ThankEmail).state.is_open(),
                "from {word}"
            );
        }
        assert_blocked(&withdrawn, QUESTION, from.now, "stage");
    }
}

#[test]
fn e28_no_check_in_while_it_rests() {
    for word in WAITING {
        let from = standings::standing(word);
        let number = budget(&book((from.facts)()), from.now).2;
        let paused = book(all([(from.facts)(), h::paused(from.now)]));
        let items = plan(&paused, from.now);
        let check_in = item(&items, &format!("checkin/x/cycle:{number}/./0"));
        let wanted = if *word == "checked-in" {
            "done"
        } else {
            "cancelled paused"
        };
        assert_eq!(standing(check_in), wanted, "from {word}");
        assert_blocked(&paused, QUESTION, from.now, "stage");
        assert_blocked(&paused, USEFUL, from.now, "stage");
    }
}

#[test]
fn e28_resumed_like_a_new_promise() {
    let from = standings::standing("on-hold");
    let resumed = book(all([(from.facts)(), h::resumed(from.now)]));
    assert_eq!(budget(&resumed, from.now), (true, 2, 2));
    let items = plan(&resumed, from.now);
    let old = standing(item(&items, "checkin/x/cycle:1/./0"));
    assert_eq!(old, "superseded new-promise");
    let new = item(&items, "checkin/x/cycle:2/./0");
    assert_eq!(
        (due(new).as_str(), new.state),
        ("2026-12-17 10:00", State::Scheduled)
    );
    assert_blocked(&resumed, QUESTION, "2026-12-16 12:00", "quiet");
}

#[test]
fn e29_a_closing_report() {
    for word in ALL {
        let from = standings::standing(word);
        let card = |book| closing_card(&book, context(from.now), id("x")).map(|card| card.rule.id);
        let archived = book(all([(from.facts)(), h::archived(from.now)]));
        assert_blocked(&archived, QUESTION, from.now, "stage");
        assert_eq!(
            card(archived),
            Some("done-everything-closure"),
            "from {word}"
        );
        if LIVE.contains(word) {
            assert_eq!(card(book((from.facts)())), None, "{word} is not over");
        }
    }
}
