//! Plans that change: S14, S17, S19, S20.

use followthrough::domain::{ContactKind, Family};
use followthrough::rules::{FactName, Kind, State, Verdict};

use crate::desk::{
    Thought, documented, fact, follows, id, item, of, only, open, opens, plan, standing,
    standing_of, times, to,
};

/// That the reply names no salary, and a check-in no lower one, is the draft checker's.
#[test]
fn s14_flexibility() {
    let book = documented("s14");
    let before = plan(&book, "2026-12-10T10:59:00-05:00");
    assert!(of(&before, Family::FlexibilityReply).is_empty());
    let items = plan(&book, "2026-12-10T11:05:00-05:00");
    let reply = only(&items, Family::FlexibilityReply);
    assert_eq!(reply.kind, Kind::Message(ContactKind::FlexibilityReply));
    assert_eq!(reply.person, Some(id("lee")));
    assert_eq!(times(reply)[..2], ["2026-12-10 11:00", "2026-12-11 11:00"]);
    assert_eq!(reply.state, State::Due);
    assert_eq!(fact(reply, FactName::Item), "start-date");
    let answer = Thought("s14", "lee", "flexibility-reply", "email");
    let answer = answer.asked(&book, "2026-12-10T11:05:00-05:00");
    assert_eq!(answer.verdict, Verdict::Allow);
}

#[test]
fn s17_multiple_rounds() {
    let before = plan(&documented("s17"), "2026-12-05T12:00:00-05:00");
    let check_in = only(&before, Family::Checkin);
    assert_eq!(times(check_in)[1], "2026-12-11 10:00");
    assert_eq!(check_in.state, State::Scheduled);

    let book = documented("s17b");
    let invited = plan(&book, "2026-12-07T12:00:00-05:00");
    let check_in = item(&invited, "checkin/s17b/cycle:1/./0");
    assert_eq!(times(check_in)[1], "2026-12-11 10:00");
    assert_eq!(standing_of(check_in), "cancelled next-round");
    let thanks = item(&invited, "thank-email/s17b/interview:round-1/dana/0");
    assert_eq!(thanks.state, State::Overdue);
    let reply = only(&invited, Family::Reply);
    assert_eq!(reply.person, Some(id("lee")));
    assert_eq!(times(reply)[1], "2026-12-08 10:30");
    assert_eq!(reply.state, State::Due);

    let after = plan(&book, "2026-12-10T14:05:00-05:00");
    for person in ["dana", "mei"] {
        let key = format!("thank-email/s17b/interview:round-2/{person}/0");
        let thanks = item(&after, &key);
        assert_eq!(times(thanks)[1], "2026-12-10 15:00");
        assert_eq!(thanks.state, State::Due);
    }
    let first = item(&after, "thank-email/s17b/interview:round-1/dana/0");
    assert_eq!(first.state, State::Overdue, "stays open");
    let first = item(&after, "checkin/s17b/cycle:1/./0");
    assert!(!first.state.is_open());
    let second = item(&after, "checkin/s17b/cycle:2/./0");
    assert_eq!(times(second)[1], "2026-12-17 10:00");
    assert_eq!(second.state, State::Scheduled);
}

#[test]
fn s19_promise_moved_by_the_recruiter() {
    let book = documented("s19");
    let told = "2026-12-10T12:00:00-05:00";
    let items = plan(&book, told);
    let old = item(&items, "checkin/s19/cycle:1/./0");
    assert_eq!(times(old)[1], "2026-12-14 10:00");
    assert_eq!(standing_of(old), "superseded new-promise");
    let new = item(&items, "checkin/s19/cycle:2/./0");
    assert_eq!(fact(new, FactName::E), "2026-12-18");
    assert_eq!(times(new), ["2026-12-18", "2026-12-21 10:00", "2026-12-29"]);
    assert_eq!(new.state, State::Scheduled);
    assert_eq!(of(&items, Family::Checkin).len(), 2);
    let words = [old, new].map(|item| fact(item, FactName::Promise));
    assert_eq!(
        words,
        ["7–10 days", "we now decide by Friday the 18th"],
        "history shows both"
    );
    let budget = standing(&book, "s19", told).1;
    let budget = budget.map(|budget| (budget.question_left, budget.touches_left));
    assert_eq!(budget, Some((true, 2)), "no budget consumed");

    for (at, verdict) in [
        ("2026-12-10T12:00:00-05:00", Verdict::Block),
        ("2026-12-17T12:00:00-05:00", Verdict::Block),
        ("2026-12-18T12:00:00-05:00", Verdict::Warn),
        ("2026-12-21T12:00:00-05:00", Verdict::Allow),
    ] {
        let question = Thought("s19", "lee", "checkin-email", "email").asked(&book, at);
        assert_eq!(question.verdict, verdict, "{at}");
        let from = (verdict == Verdict::Block).then(|| opens(&question));
        assert!(from.is_none_or(|from| from == ["2026-12-18", "2026-12-21"]));
    }
}

#[test]
fn s19_reserved_and_the_one_follow_up_used() {
    let items = plan(&documented("s19b"), "2026-12-14T12:00:00-05:00");
    assert_eq!(item(&items, "checkin/s19b/cycle:1/./0").state, State::Done);
    let asked = item(&items, "checkin/s19b/cycle:2/./0");
    assert_eq!(
        standing_of(asked),
        "proposed one-follow-up",
        "the user is asked"
    );
    assert!(of(&items, Family::ValueTouch).is_empty());
}

#[test]
fn s20_interview_cancelled() {
    let items = plan(&documented("s20"), "2026-12-01T17:00:00-05:00");
    for family in [
        Family::Debrief,
        Family::ThankEmail,
        Family::HandwrittenNote,
        Family::RecruiterThanks,
        Family::LinkedinInvitation,
        Family::Checkin,
    ] {
        assert!(open(&items, family).is_empty(), "{family:?}");
    }
    let courtesy = only(&items, Family::CancellationReply);
    assert_eq!(courtesy.kind, Kind::Message(ContactKind::Courtesy));
    assert_eq!(courtesy.person, Some(id("lee")));
    assert_eq!(times(courtesy)[1], "2026-12-02 13:00");
    assert_eq!(courtesy.state, State::Due);
    assert!(follows(courtesy, "policy-cancelled-interview"));
}

#[test]
fn s20_set_for_another_day() {
    let items = plan(&documented("s20b"), "2026-12-03T15:05:00-05:00");
    let thanks = only(&items, Family::ThankEmail);
    assert_eq!(times(thanks)[1..], ["2026-12-03 16:00", "2026-12-04 15:00"]);
    assert_eq!(
        times(only(&items, Family::HandwrittenNote))[1],
        "2026-12-04"
    );
    assert_eq!(
        times(only(&items, Family::RecruiterThanks))[1],
        "2026-12-04 15:00"
    );
    let invitation = to(&items, Family::LinkedinInvitation, "dana");
    let [earliest, _, latest] = times(invitation);
    assert_eq!([earliest, latest], ["2026-12-04", "2026-12-05"]);
    assert_eq!(times(only(&items, Family::Checkin))[1], "2026-12-10 10:00");
}

#[test]
fn s20_third_session_cancelled_on_site() {
    let items = plan(&documented("s20c"), "2026-12-01T15:05:00-05:00");
    let thanks = of(&items, Family::ThankEmail);
    let mut thanked: Vec<_> = thanks.iter().filter_map(|item| item.person).collect();
    thanked.sort_unstable();
    let mut kept = [id("dana"), id("ravi")];
    kept.sort_unstable();
    assert_eq!(thanked, kept);
    for item in thanks {
        assert_eq!(
            times(item),
            ["2026-12-01 15:00", "2026-12-01 16:00", "2026-12-02 15:00"]
        );
        assert_eq!(item.state, State::Due);
    }
}
