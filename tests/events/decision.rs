//! Events 20 to 26: offers, answers to them, rejections, and what comes back.

use followthrough::domain::Family;
use followthrough::rules::{FactName, State, Verdict, card_of_the_day};
use serde_json::{Value, json};

use crate::bench::{
    QUESTION, TERMS, USEFUL, all, assert_blocked, book, budget, context, due, earliest, guard, id,
    item, number, of, only, plan, stage, standing,
};
use crate::common::shown;
use crate::happenings as h;
use crate::standings::{self, promised, rejected};
use crate::table::{BACK, LIVE_OR_SILENT};

/// No check-in, call-back or useful word is left, and those that were open say why.
fn assert_no_follow_up(facts: &Value, more: Value, now: &str, because: &str) {
    let open = |item: &&followthrough::rules::PlanItem| {
        matches!(item.key.family, Family::Checkin | Family::ValueTouch) && item.state.is_open()
    };
    let before = plan(&book(facts.clone()), now);
    let after = plan(&book(all([facts.clone(), more])), now);
    assert_eq!(after.iter().filter(open).count(), 0);
    for was in before.iter().filter(open) {
        let now = item(&after, &was.key.to_string());
        assert_eq!(standing(now), format!("cancelled {because}"));
    }
}

fn card(facts: Value, at: &str) -> Option<&'static str> {
    let book = book(facts);
    let items = plan(&book, at);
    let card = card_of_the_day(&book.as_of(context(at).now), context(at), &items, 1);
    card.map(|card| card.rule.id)
}

#[test]
fn e20_no_question_any_more_and_a_pause() {
    for word in LIVE_OR_SILENT.iter().copied().chain(["anchored"]) {
        let from = standings::standing(word);
        let facts = (from.facts)();
        let because = "offer";
        assert_no_follow_up(&facts, h::offered(from.now), from.now, because);
        let offered = all([facts, h::offered(from.now)]);
        assert_eq!(
            card(offered.clone(), from.now),
            Some("receive-decision-calmly")
        );
        let offered = book(offered);
        assert_blocked(&offered, QUESTION, from.now, "stage");
        assert_blocked(&offered, USEFUL, from.now, "stage");
    }
    let now = "2026-12-07 12:00";
    let items = plan(&book(all([promised(), h::offered(now)])), now);
    let thanks = only(&items, Family::OfferAcknowledgement);
    assert_eq!(earliest(thanks), "2026-12-07 12:30");
    assert_eq!(due(thanks), "2026-12-08 12:00");
}

#[test]
fn e21_rounds_of_talks() {
    let from = standings::standing("offer");
    let mut facts = (from.facts)();
    for (round, at) in (1..).zip(["2026-12-10 12:00", "2026-12-11 13:00", "2026-12-14 14:00"]) {
        let (verdict, objections) = guard(&book(facts.clone()), TERMS, at);
        assert_eq!(
            (verdict, objections),
            (Verdict::Allow, vec![]),
            "round {round}"
        );
        facts = all([facts, h::negotiated(at)]);
        let book = book(facts.clone());
        let items = plan(&book, at);
        let talks = only(&items, Family::Negotiation);
        assert_eq!(number(talks, FactName::Cycle), round);
        assert_eq!(stage(&book, at), "negotiating");
    }
    assert_blocked(
        &book(facts),
        TERMS,
        "2026-12-15 12:00",
        "negotiation-rounds",
    );
}

#[test]
fn e22_calm_when_it_is_taken_back() {
    for word in ["offer", "negotiating"] {
        let from = standings::standing(word);
        for event in [h::offer_withdrawn, h::rejected_by_message] {
            let facts = all([(from.facts)(), event(from.now)]);
            assert_eq!(
                card(facts.clone(), from.now),
                Some("receive-decision-calmly")
            );
            let items = plan(&book(facts), from.now);
            for family in [Family::OfferAcknowledgement, Family::Negotiation] {
                let open = of(&items, family).iter().any(|item| item.state.is_open());
                assert!(!open, "{family:?} from {word}");
            }
            assert_eq!(only(&items, Family::OutcomeThanks).person, Some(id("lee")));
        }
    }
}

/// Another role elsewhere, where the answer is open.
fn elsewhere() -> Value {
    json!({
        "organizations": [{"id": "other", "name": "Other Works"}],
        "opportunities": [
            {"id": "y", "organization": "other", "role": "Planner", "main_contact": "kim"}
        ],
        "people": [{"id": "kim", "name": "Kim Roy", "email": "kim.roy@other.example"}],
        "roles": [{"id": "kim-y", "person": "kim", "opportunity": "y", "role": "recruiter"}],
        "interviews": [{"id": "round-y", "opportunity": "y", "end": "2026-12-03T15:00:00-05:00"}]
    })
}

#[test]
fn e23_thanks_to_the_recruiter_and_a_word_elsewhere() {
    for word in ["offer", "negotiating"] {
        let from = standings::standing(word);
        let answered = |answer: fn(&str) -> Value| {
            plan(
                &book(all([(from.facts)(), elsewhere(), answer(from.now)])),
                from.now,
            )
        };
        let open = answered(h::nothing);
        assert!(of(&open, Family::OutcomeThanks).is_empty());
        assert!(of(&open, Family::WithdrawElsewhere).is_empty());
        for answer in [h::accepted, h::declined] {
            let items = answered(answer);
            let thanks = only(&items, Family::OutcomeThanks);
            assert_eq!((thanks.person, thanks.state), (Some(id("lee")), State::Due));
            assert_eq!(due(thanks), "2026-12-14");
            let talks = only(&items, Family::Negotiation);
            assert!(!talks.state.is_open());
        }
        let accepted = answered(h::accepted);
        let withdrawal = only(&accepted, Family::WithdrawElsewhere);
        assert_eq!(standing(withdrawal), "proposed your-choice");
        assert_eq!(withdrawal.key.opportunity, Some(id("y")));
        assert_eq!(withdrawal.person, Some(id("kim")));
        assert_eq!(
            only(&accepted, Family::StartTechnicalities).state,
            State::Due
        );
        let declined = answered(h::declined);
        assert!(of(&declined, Family::WithdrawElsewhere).is_empty());
        assert!(of(&declined, Family::StartTechnicalities).is_empty());
    }
}

#[test]
fn e23_parameters_come_first() {
    let from = standings::standing("offer");
    let terms = |facts| standing(only(&plan(&book(facts), from.now), Family::CompareTerms));
    assert_eq!(terms((from.facts)()), "blocked parameters-missing");
    let known =
        json!({"acceptance_parameters": [{"id": "pay", "opportunity": "x", "item": "pay"}]});
    assert_eq!(terms(all([(from.facts)(), known])), "due");
}

#[test]
fn e24_a_gracious_answer() {
    for word in LIVE_OR_SILENT {
        let from = standings::standing(word);
        let facts = (from.facts)();
        assert_no_follow_up(&facts, h::rejected(from.now), from.now, "rejection");
        let refused = book(all([facts, h::rejected(from.now)]));
        let items = plan(&refused, from.now);
        let reply = only(&items, Family::RejectionReply);
        assert_eq!(reply.person, Some(id("dana")), "from {word}");
        assert_eq!(reply.state, State::Scheduled, "from {word}: not at once");
        assert_eq!(only(&items, Family::OutcomeThanks).person, Some(id("lee")));
        assert_blocked(&refused, QUESTION, from.now, "stage");
    }
    let items = plan(&book(rejected()), "2026-12-09 10:00");
    let reply = only(&items, Family::RejectionReply);
    assert_eq!(shown(reply.earliest), "2026-12-09T15:00:00Z");
    assert_eq!(
        (due(reply).as_str(), reply.state),
        ("2026-12-10", State::Due)
    );
}

#[test]
fn e25_an_anchor_email_weeks_later() {
    let now = "2026-12-10 12:00";
    let planned = |facts| {
        let items = plan(&book(facts), now);
        let anchors = of(&items, Family::AnchorEmail);
        anchors.first().map(|item| (standing(item), due(item)))
    };
    let day = || "2027-01-08".to_owned();
    let unanswered = all([rejected(), h::anchor(now)]);
    let blocked = Some(("blocked reply-first".to_owned(), day()));
    assert_eq!(planned(unanswered.clone()), blocked);
    let answered = all([unanswered, h::replied(now)]);
    assert_eq!(
        planned(answered.clone()),
        Some(("scheduled".to_owned(), day()))
    );
    assert_eq!(planned(all([rejected(), h::replied(now)])), None);
    let unwanted = all([rejected(), h::anchor_unwanted(now), h::replied(now)]);
    assert_eq!(planned(unwanted), None);

    let answered = book(answered);
    assert_eq!(stage(&answered, "2027-03-09 12:00"), "anchored");
    assert_eq!(
        stage(&answered, "2027-03-10 12:00"),
        "rejected",
        "ninety days are over"
    );
}

#[test]
fn e26_a_fresh_start() {
    let reserved = json!({"styles": [{"id": "one",
        "choice": {"axis": "persistence", "value": "reserved"}}]});
    for word in BACK {
        let from = standings::standing(word);
        let asked = h::asked("2026-12-08 10:00");
        let before = all([(from.facts)(), asked]);
        let used = budget(&book(before.clone()), from.now);
        assert!(!used.0, "from {word} the question was asked");
        let after = all([before.clone(), h::reopened_for_a_round(from.now)]);
        let number = used.2 + 1;
        let reopened = book(after.clone());
        assert_eq!(
            budget(&reopened, from.now),
            (true, 2, number),
            "from {word}"
        );
        let reserved = book(all([after, reserved.clone()]));
        assert_eq!(
            budget(&reserved, from.now),
            (true, 1, number),
            "from {word}"
        );

        let items = plan(&reopened, from.now);
        assert_eq!(
            item(&items, "checkin/x/cycle:1/./0").state,
            State::Done,
            "history"
        );
        for past in [Family::RejectionReply, Family::AnchorEmail] {
            let open = of(&items, past).iter().any(|item| item.state.is_open());
            assert!(!open, "{past:?} from {word}");
        }
        let kept = book(before);
        assert_eq!(reopened.rejections.count(), kept.rejections.count());
        assert_eq!(reopened.contacts.count(), kept.contacts.count() + 1);
    }
}
