//! The decision: S23, S24.

use followthrough::domain::{AxisValue, ContactKind, Family, Persistence};
use followthrough::rules::{Kind, Stage, State, Verdict};

use crate::desk::{
    Thought, documented, id, item, of, only, opens, plan, standing, standing_of, times, told,
    with_style,
};

#[test]
fn s23_offer_while_others_are_pending() {
    let book = documented("s23");
    let items = plan(&book, "2026-12-14T11:00:00-05:00");
    let acknowledgement = only(&items, Family::OfferAcknowledgement);
    assert_eq!(
        acknowledgement.kind,
        Kind::Message(ContactKind::OfferAcknowledgement)
    );
    assert_eq!(acknowledgement.key.opportunity, Some(id("at-x")));
    assert_eq!(
        times(acknowledgement)[..2],
        ["2026-12-14 10:30", "2026-12-15 10:00"]
    );
    assert_eq!(acknowledgement.state, State::Due);
    let compare = only(&items, Family::CompareTerms);
    assert_eq!(compare.key.opportunity, Some(id("at-x")));
    assert_eq!(compare.state, State::Due);

    let check_in = item(&items, "checkin/at-y/cycle:1/./0");
    assert_eq!(times(check_in)[..2], ["2026-12-15", "2026-12-18 10:00"]);
    assert_eq!(check_in.state, State::Scheduled);
    for (at, verdict) in [
        ("2026-12-14T11:00:00-05:00", Verdict::Block),
        ("2026-12-15T11:00:00-05:00", Verdict::Warn),
        ("2026-12-18T11:00:00-05:00", Verdict::Allow),
    ] {
        let question = Thought("at-y", "kim", "checkin-email", "email").asked(&book, at);
        assert_eq!(question.verdict, verdict, "{at}");
    }

    let heads_up = only(&items, Family::HeadsUp);
    assert_eq!(heads_up.key.opportunity, Some(id("at-y")));
    assert_eq!(heads_up.person, Some(id("kim")));
    let [_, due, latest] = times(heads_up);
    assert_eq!([&due[..10], &latest[..10]], ["2026-12-15", "2026-12-16"]);
    assert_eq!(heads_up.state, State::Proposed, "offered");
    let more_time = only(&items, Family::MoreTime);
    assert_eq!(more_time.key.opportunity, Some(id("at-x")));
    assert_eq!(more_time.state, State::Proposed, "offered");
}

#[test]
fn s23_no_bluffing() {
    let heads_up = |scenario| {
        Thought("at-y", "kim", "courtesy", "email")
            .asked(&documented(scenario), "2026-12-14T11:00:00-05:00")
    };
    assert_eq!(heads_up("s23").verdict, Verdict::Allow);
    let bluff = heads_up("s23b");
    assert_eq!(told(&bluff), ["block no-written-offer"]);
    assert_eq!(opens(&bluff), ["-", "-"]);
    let items = plan(&documented("s23b"), "2026-12-14T11:00:00-05:00");
    assert!(of(&items, Family::HeadsUp).is_empty());
}

#[test]
fn s23_accepting_proposes_withdrawals_elsewhere() {
    let items = plan(&documented("s23c"), "2026-12-16T11:05:00-05:00");
    let withdrawal = only(&items, Family::WithdrawElsewhere);
    assert_eq!(withdrawal.key.opportunity, Some(id("at-y")));
    assert_eq!(withdrawal.person, Some(id("kim")));
    assert_eq!(withdrawal.kind, Kind::Message(ContactKind::Courtesy));
    assert_eq!(withdrawal.state, State::Proposed);
}

/// That a draft asking to reconsider is an error is the draft checker's.
#[test]
fn s24_rejection_then_anchor_point() {
    let book = documented("s24");
    let items = plan(&book, "2026-12-16T12:30:00-05:00");
    let check_in = only(&items, Family::Checkin);
    assert_eq!(standing_of(check_in), "cancelled rejection");
    let reply = only(&items, Family::RejectionReply);
    assert_eq!(reply.person, Some(id("dana")));
    let [earliest, due, latest] = times(reply);
    assert_eq!(earliest, "2026-12-16 12:00");
    assert_eq!([&due[..10], &latest[..10]], ["2026-12-17", "2026-12-21"]);
    assert_eq!(reply.state, State::Due);
    let recruiter = only(&items, Family::OutcomeThanks);
    assert_eq!(recruiter.person, Some(id("lee")));
    assert_eq!(&times(recruiter)[1][..10], "2026-12-18");
    let anchor = only(&items, Family::AnchorEmail);
    assert_eq!(anchor.person, Some(id("dana")));
    let days = times(anchor).map(|time| time[..10].to_owned());
    assert_eq!(days, ["2026-12-30", "2027-01-15", "2027-03-16"]);

    // Forty-five days after the first use.
    let cite = |scenario, at| {
        Thought(scenario, "dana", "anchor-email", "email").asked(&documented(scenario), at)
    };
    let first = cite("s24", "2027-01-15T09:30:00-05:00");
    assert_eq!(told(&first), [""; 0]);
    let again = cite("s24b", "2027-02-15T10:00:00-05:00");
    assert_eq!(told(&again), ["block anchor-used"]);
    assert_eq!(opens(&again), ["-", "-"]);
    let sent = plan(&documented("s24b"), "2027-01-16T10:00:00-05:00");
    assert_eq!(only(&sent, Family::AnchorEmail).state, State::Done);

    let unread = plan(&documented("s24c"), "2026-12-30T10:00:00-05:00");
    let unread = only(&unread, Family::AnchorEmail);
    assert_eq!(standing_of(unread), "blocked follow-through-first");
}

#[test]
fn s24_they_call_again_in_february() {
    let book = documented("s24d");
    let before = standing(&book, "s24d", "2027-02-10T10:00:00-05:00");
    assert_eq!(before.0, Stage::Anchored);
    let at = "2027-02-10T12:00:00-05:00";
    let (stage, budget) = standing(&book, "s24d", at);
    assert_eq!(stage, Stage::Planned);
    let items = plan(&book, at);
    let cycles = of(&items, Family::Checkin)
        .iter()
        .map(|item| item.key.occasion)
        .collect::<Vec<_>>();
    let budget = budget.map(|budget| (budget.question_left, budget.touches_left));
    assert_eq!(budget, Some((true, 2)), "budgets reset");
    let reserved = with_style(book.clone(), AxisValue::Persistence(Persistence::Reserved));
    let left = standing(&reserved, "s24d", at).1;
    let left = left.map(|budget| (budget.question_left, budget.touches_left));
    assert_eq!(left, Some((true, 1)), "budgets reset for the reserved too");
    assert_eq!(cycles.len(), 2, "cycle +1");
    assert_eq!(book.rejections.count(), 1, "history kept");
}
