//! The decision's page, without the page: what it opens on, the steps in their order, the points to
//! raise, and the offers beside each other.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::panic,
    clippy::expect_used,
    reason = "a test says what is wrong by panicking"
)]

mod common;

use common::{context, documented, id, instant, plan_at};
use followthrough::agenda::{
    Decision, DecisionStep, Side, choose_point, door_open, judge_term, mark_undone, offer_steps,
    offers_of, replies_to_no, rounds, side_by_side, still_moving, wished,
};
use followthrough::domain::{
    AcceptanceParameter, Author, Casebook, Channel, ContactKind, ContactLog, Edit, Family, Id,
    Judgement, Known, Offer, Term,
};
use followthrough::rules::{Context, PlanItem, Stage};
use followthrough::terms::{Fit, comparison, raised};

const OFFERED: &str = "2026-12-14T11:00:00-05:00";

fn at(now: &str) -> Context<'static> {
    context(instant(now))
}

fn families(items: &[PlanItem]) -> Vec<Family> {
    items.iter().map(|item| item.key.family).collect()
}

fn decision(book: &Casebook, opportunity: &str, now: &str) -> Decision {
    let book = book.as_of(instant(now));
    Decision::of(&book, at(now), id(opportunity)).expect("the opportunity is there")
}

fn carry_out(book: &mut Casebook, edit: Edit) {
    let author = Author {
        device: Id::from_bits(7),
        at: instant(OFFERED),
    };
    edit.apply(book, author);
}

/// S23 with three further wishes: one that nothing was said of, one that only the user can judge,
/// and one that falls short.
fn with_wishes() -> Casebook {
    let mut book = documented("s23");
    for (priority, (name, item, acceptable)) in (2..).zip([
        ("notice", "notice", "1 month"),
        ("work", "work to grow in", "forecasting"),
        ("office", "office days", "2 at most"),
        ("budget", "training", "at least 5 days"),
    ]) {
        book.acceptance_parameters.put(AcceptanceParameter {
            acceptable: acceptable.into(),
            priority,
            ..AcceptanceParameter::new(id(name), id("at-x"), item.into())
        });
    }
    let mut offer = book.offers.get(id("offer")).expect("documented").clone();
    for (item, value) in [("Work to  grow in", "robots"), ("office days", "3")] {
        offer.terms.push(Term {
            item: item.into(),
            value: value.into(),
        });
    }
    book.offers.put(offer);
    book
}

fn offer(book: &Casebook) -> &Offer {
    book.offers.get(id("offer")).expect("documented")
}

fn points(book: &Casebook) -> Vec<String> {
    let compared = comparison(book, at(OFFERED), offer(book));
    let raised = raised(offer(book), &compared);
    raised.into_iter().map(|line| line.item.clone()).collect()
}

#[test]
fn the_page_opens_on_what_the_facts_say() {
    let book = documented("s23");
    assert_eq!(decision(&book, "at-x", OFFERED).side, Side::Offer);
    let before = "2026-12-10T11:00:00-05:00";
    assert_eq!(decision(&book, "at-x", before).side, Side::NotYet);
    assert_eq!(decision(&book, "at-y", OFFERED).side, Side::NotYet);
    let accepted = decision(&documented("s23c"), "at-x", "2026-12-16T11:05:00-05:00");
    assert_eq!(
        (accepted.side, accepted.stage),
        (Side::Offer, Stage::Accepted)
    );
    let refused = decision(&documented("s24"), "s24", "2026-12-16T12:30:00-05:00");
    assert_eq!(refused.side, Side::No);
    let refusal = refused.refusal.expect("a no");
    assert_eq!(refusal.on.to_string(), "2026-12-16");
}

#[test]
fn a_second_place_is_looked_at_again_on_three_days_and_then_no_more() {
    let mut book = documented("s24");
    let mut no = book.rejections.iter().next().expect("documented").clone();
    let look = |book: &Casebook, now| {
        let refusal = decision(book, "s24", now).refusal.expect("a no");
        refusal.look_again.map(|day| day.to_string())
    };
    no.runner_up = false;
    book.rejections.put(no.clone());
    assert_eq!(look(&book, "2026-12-17T12:00:00-05:00"), None);
    no.runner_up = true;
    book.rejections.put(no);
    for (now, day) in [
        ("2026-12-17T12:00:00-05:00", Some("2027-01-15")),
        ("2027-01-15T12:00:00-05:00", Some("2027-01-15")),
        ("2027-01-16T12:00:00-05:00", Some("2027-02-14")),
        ("2027-03-17T12:00:00-05:00", None),
    ] {
        assert_eq!(look(&book, now).as_deref(), day, "{now}");
    }
}

#[test]
fn the_steps_of_an_offer_stand_in_their_order() {
    let book = documented("s23");
    let items = plan_at(&book, OFFERED, None);
    let steps = offer_steps(&items, id("at-x"), id("offer"));
    let named: Vec<Option<Family>> = steps
        .iter()
        .map(|step| match step {
            DecisionStep::Item(item) => Some(item.key.family),
            DecisionStep::InWriting(_) => None,
        })
        .collect();
    assert_eq!(
        named,
        [
            Some(Family::OfferAcknowledgement),
            Some(Family::CompareTerms),
            Some(Family::Negotiation),
            Some(Family::MoreTime),
            Some(Family::HeadsUp),
            None,
        ]
    );
    let accepted = plan_at(&documented("s23c"), "2026-12-16T11:05:00-05:00", None);
    let steps = offer_steps(&accepted, id("at-x"), id("offer"));
    let withdraws = steps.iter().any(|step| {
        matches!(step, DecisionStep::Item(item) if item.key.family == Family::WithdrawElsewhere)
    });
    assert!(withdraws, "{steps:?}");
}

#[test]
fn after_a_no_there_is_the_reply_and_what_keeps_the_door_open() {
    let book = documented("s24");
    let items = plan_at(&book, "2026-12-16T12:30:00-05:00", None);
    assert_eq!(
        families(&replies_to_no(&items, id("s24"))),
        [Family::RejectionReply]
    );
    let door = families(&door_open(&items, id("s24")));
    assert_eq!(door.first(), Some(&Family::OutcomeThanks));
    assert_eq!(door.last(), Some(&Family::AnchorEmail));
}

/// Nobody to thank, nobody to connect with, nothing shared: letting it rest is a step too, and says
/// whose advice it is that the people stay contacts and that a second place may come free.
#[test]
fn the_door_stays_open_without_anybody_to_write_to() {
    let now = "2026-12-16T12:30:00-05:00";
    let mut book = documented("s24");
    book.roles.retain(|_| false);
    book.anchors.retain(|_| false);
    book.profile.linkedin_account = Known::No;
    for second in [false, true] {
        let mut refusal = book.rejections.iter().next().expect("a no").clone();
        refusal.runner_up = second;
        book.rejections.put(refusal);
        let door = door_open(&plan_at(&book, now, None), id("s24"));
        assert_eq!(families(&door), [Family::MoveOn]);
        let cites = |rule: &str| door[0].rules.iter().any(|known| known.id == rule);
        assert!(cites("keep-connection-after-no"));
        assert_eq!(cites("runner-up-watch"), second);
    }
}

#[test]
fn an_offer_is_held_against_the_wishes_in_their_order() {
    let book = with_wishes();
    let compared = comparison(&book, at(OFFERED), offer(&book));
    let fits: Vec<(&str, Fit)> = compared
        .lines
        .iter()
        .map(|line| (&*line.item, line.fit))
        .collect();
    assert!(
        matches!(
            fits[..],
            [
                ("notice", Fit::Ask),
                ("work to grow in", Fit::Open),
                (
                    "office days",
                    Fit::Short {
                        gap: Some(_),
                        beyond: false
                    }
                ),
                ("training", Fit::Ask),
                ("salary", Fit::Met),
            ]
        ),
        "{fits:?}"
    );
}

#[test]
fn at_most_three_points_are_raised_and_the_user_chooses() {
    let mut book = with_wishes();
    assert_eq!(points(&book), ["notice", "office days", "training"]);

    let edit = judge_term(offer(&book), id("work"), Judgement::Short);
    carry_out(&mut book, edit);
    assert_eq!(points(&book), ["notice", "work to grow in", "office days"]);
    let compared = comparison(&book, at(OFFERED), offer(&book));
    let fourth = choose_point(offer(&book), &compared, id("budget"), true);
    assert_eq!(fourth, None, "a message bears three");

    let edit = choose_point(offer(&book), &compared, id("notice"), false).expect("dropped");
    carry_out(&mut book, edit);
    assert_eq!(points(&book), ["work to grow in", "office days"]);
    let compared = comparison(&book, at(OFFERED), offer(&book));
    let edit = choose_point(offer(&book), &compared, id("budget"), true).expect("raised");
    carry_out(&mut book, edit);
    assert_eq!(
        points(&book),
        ["work to grow in", "office days", "training"]
    );

    let edit = judge_term(offer(&book), id("work"), Judgement::Met);
    carry_out(&mut book, edit);
    assert_eq!(points(&book), ["office days", "training"]);
}

#[test]
fn rounds_count_from_the_offer_and_a_talk_can_be_taken_back() {
    let mut book = documented("s23");
    assert_eq!(rounds(&book, offer(&book)), (0, 3));
    for (name, when, item) in [
        ("earlier", "2026-12-14T09:00:00-05:00", false),
        ("talk", "2026-12-14T12:00:00-05:00", true),
    ] {
        let items = plan_at(&book, OFFERED, None);
        let talk = items
            .iter()
            .find(|one| one.key.family == Family::Negotiation)
            .map(|one| one.key);
        book.contacts.put(ContactLog {
            kind: Some(ContactKind::Negotiation),
            item: talk.filter(|_| item),
            ..ContactLog::new(id(name), instant(when), Channel::Phone, id("at-x"))
        });
    }
    assert_eq!(rounds(&book, offer(&book)), (1, 3));
    let key = book.contacts.get(id("talk")).and_then(|talk| talk.item);
    let edit = mark_undone(&book, key.expect("it answers the item"));
    carry_out(&mut book, edit);
    assert_eq!(rounds(&book, offer(&book)), (0, 3));
}

#[test]
fn offers_stand_side_by_side_item_by_item() {
    let mut book = with_wishes();
    assert_eq!(
        side_by_side(&book, at(OFFERED)).columns,
        [id("at-x")],
        "one alone"
    );
    let other = Offer {
        terms: vec![Term {
            item: "Salary".into(),
            value: "70,000".into(),
        }],
        ..Offer::new(
            id("other"),
            id("at-y"),
            instant("2026-12-14T10:30:00-05:00"),
        )
    };
    book.offers.put(other);
    let table = side_by_side(&book, at(OFFERED));
    assert_eq!(table.columns, [id("at-x"), id("at-y")]);
    let (_, cells) = table
        .rows
        .iter()
        .find(|(item, _)| item == "salary")
        .expect("both speak of it");
    let said: Vec<(&str, Option<Fit>)> = cells
        .iter()
        .map(|cell| (&*cell.offered, cell.fit))
        .collect();
    assert_eq!(said, [("66,000", Some(Fit::Met)), ("70,000", None)]);
    assert!(table.rows.iter().all(|(_, cells)| cells.len() == 2));
}

#[test]
fn what_is_moving_elsewhere_is_what_may_still_answer() {
    let book = documented("s23");
    let moving = still_moving(&book, at(OFFERED), id("at-x"));
    let named: Vec<(Id, String)> = moving
        .iter()
        .map(|other| {
            let end = other
                .frame_end
                .map_or_else(String::new, |end| end.to_string());
            (other.opportunity, end)
        })
        .collect();
    assert_eq!(named, [(id("at-y"), "2026-12-15".to_owned())]);
    // An offer is no longer a thing to wait for.
    assert_eq!(still_moving(&book, at(OFFERED), id("at-y")), []);
    assert_eq!(offers_of(&book, id("at-x")), [id("offer")]);
    assert_eq!(offers_of(&book, id("at-y")), []);
}

#[test]
fn wishes_from_before_the_offer_are_told_from_later_ones() {
    let mut book = documented("s23");
    let told = |book: &Casebook| wished(book, at(OFFERED), offer(book));
    assert_eq!(told(&book), None, "a hand-written wish has no moment");
    let mut pay = book
        .acceptance_parameters
        .get(id("pay"))
        .expect("documented")
        .clone();
    pay.recorded_at = instant("2026-12-02T23:30:00-05:00");
    book.acceptance_parameters.put(pay);
    let first = told(&book).expect("it has one now");
    assert_eq!(
        (first.on.to_string(), first.before),
        ("2026-12-02".into(), true)
    );
    book.acceptance_parameters.put(AcceptanceParameter {
        recorded_at: instant(OFFERED),
        ..AcceptanceParameter::new(id("late"), id("at-x"), "start".into())
    });
    let both = told(&book).expect("it has one now");
    assert_eq!((both.on, both.before), (first.on, false));
}
