//! Two roles, two rounds: S21, S22.

use followthrough::domain::Family;
use followthrough::rules::{State, Verdict};

use crate::desk::{
    Thought, documented, follows, id, item, of, only, plan, standing_of, times, told,
};

#[test]
fn s21_two_roles_in_one_company() {
    let book = documented("s21");
    let items = plan(&book, "2026-12-07T12:00:00-05:00");
    let of_a = item(&items, "checkin/role-a/cycle:1/./0");
    assert_eq!(times(of_a)[1], "2026-12-11 10:00");
    assert_eq!(standing_of(of_a), "omitted merged-check-in");
    let both = item(&items, "checkin/role-b/cycle:1/./0");
    assert_eq!(times(both)[1], "2026-12-15 10:00");
    assert_eq!(both.state, State::Scheduled);
    assert_eq!(both.opportunities, [id("role-a"), id("role-b")]);
    assert_eq!(both.person, Some(id("lee")));
    assert!(follows(both, "policy-merge-checkins-same-contact"));

    // Sent separately, the second would follow the first after four days.
    let apart = Thought("role-b", "lee", "checkin-email", "email");
    let apart = apart.asked(&documented("s21b"), "2026-12-15T10:00:00-05:00");
    assert_eq!(told(&apart), ["warn spacing-warn"]);
    for role in ["role-a", "role-b"] {
        let joined = Thought(role, "lee", "checkin-email", "email");
        let joined = joined.asked(&book, "2026-12-15T10:00:00-05:00");
        assert_eq!(
            joined.verdict,
            Verdict::Allow,
            "{role}: its frame has passed"
        );
    }
}

#[test]
fn s21_one_of_them_says_no() {
    let book = documented("s21c");
    let items = plan(&book, "2026-12-14T13:00:00-05:00");
    let of_a = item(&items, "checkin/role-a/cycle:1/./0");
    assert_eq!(standing_of(of_a), "cancelled rejection");
    let of_b = item(&items, "checkin/role-b/cycle:1/./0");
    assert_eq!(times(of_b)[1], "2026-12-15 10:00");
    assert_eq!(of_b.state, State::Scheduled);
    assert_eq!(of_b.opportunities, [id("role-b")]);

    let anchor = Thought("role-a", "dana", "anchor-email", "email");
    let anchor = anchor.asked(&book, "2027-01-13T10:00:00-05:00");
    assert_eq!(told(&anchor), ["warn other-application"]);
}

/// That the second note uses a topic of the second round, and is no copy of the first, is the draft
/// checker's.
#[test]
fn s22_same_person_in_two_interviews() {
    let rows = [
        (
            "s22",
            "s22",
            "interview:round-1",
            "s22",
            "interview:round-2",
        ),
        (
            "s22b",
            "role-a",
            "interview:round-1",
            "role-b",
            "interview:round-b",
        ),
    ];
    for (scenario, first, first_round, second, second_round) in rows {
        let items = plan(&documented(scenario), "2026-12-10T14:05:00-05:00");
        let thanks = |of: &str, round: &str| {
            times(item(&items, &format!("thank-email/{of}/{round}/dana/0")))[1].clone()
        };
        assert_eq!(thanks(first, first_round), "2026-12-01 16:00", "{scenario}");
        assert_eq!(
            thanks(second, second_round),
            "2026-12-10 15:00",
            "{scenario}"
        );
        assert_eq!(of(&items, Family::ThankEmail).len(), 2, "{scenario}");

        let invitations: Vec<_> = of(&items, Family::LinkedinInvitation)
            .into_iter()
            .filter(|item| item.person == Some(id("dana")) && item.state != State::Omitted)
            .collect();
        assert_eq!(invitations.len(), 1, "{scenario}: one invitation");
        assert_eq!(times(invitations[0])[0], "2026-12-02", "{scenario}");

        let card = |of: &str, round: &str| {
            standing_of(item(
                &items,
                &format!("handwritten-note/{of}/{round}/dana/0"),
            ))
        };
        assert_eq!(card(first, first_round), "overdue", "{scenario}");
        assert_eq!(
            card(second, second_round),
            "proposed later-round",
            "{scenario}"
        );
    }
    let items = plan(&documented("s22"), "2026-12-01T15:05:00-05:00");
    assert_eq!(only(&items, Family::ThankEmail).state, State::Due);
}
