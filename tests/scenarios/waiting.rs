//! Waiting for an answer: S03, S04, S05, S07, S09.

use followthrough::domain::{Casebook, Family};
use followthrough::rules::{FactName, Index, Situation, State, Verdict, pocket_card};

use crate::desk::{
    Thought, cites, documented, fact, follows, instant, of, only, opens, plan, standing_of, times,
    to, told,
};

#[test]
fn s03_range_promise() {
    let items = plan(&documented("s03"), "2026-12-01T15:05:00-05:00");
    let check_in = only(&items, Family::Checkin);
    assert_eq!(fact(check_in, FactName::E), "2026-12-11");
    // Two days after the frame end is Sunday 12-13, day 12; that is rolled to Monday.
    let formula = check_in.reason.due.map(|formula| formula.to_string());
    assert_eq!(formula.as_deref(), Some("roll(E + 2 d) at 10:00"));
    assert_eq!(
        times(check_in),
        ["2026-12-11", "2026-12-14 10:00", "2026-12-21"]
    );
    assert!(follows(check_in, "checkin-range-plus-two"));
    assert!(cites(check_in).contains(&"002"), "{:?}", cites(check_in));
}

#[test]
fn s04_no_promise() {
    let book = documented("s04");
    let items = plan(&book, "2026-12-01T15:05:00-05:00");
    let check_in = only(&items, Family::Checkin);
    assert_eq!(times(check_in)[1], "2026-12-08 10:00");
    // “Soon” is no date: the card for leaving still asks for a rough one.
    let pressed = leaving(&book, "nail-down-timeline");
    assert_eq!(pressed, Some((true, false)));
    assert_eq!(leaving(&book, "ask-next-steps"), Some((true, true)));
    let dated = leaving(&documented("s03"), "nail-down-timeline");
    assert_eq!(dated, Some((true, true)));
}

/// A line of the card for leaving the first interview: whether it is one of the five, and ticked.
fn leaving(book: &Casebook, rule: &str) -> Option<(bool, bool)> {
    let index = Index::new(book);
    let context = crate::common::context(instant("2026-12-01T15:00:00-05:00"));
    let opportunity = book.opportunities.iter().next()?;
    let situation = Situation::read(book, &index, context, opportunity);
    pocket_card(&situation, situation.rounds.first()?)
        .into_iter()
        .find(|line| line.rule.id == rule)
        .map(|line| (line.essential, line.done))
}

#[test]
fn s05_quiet_period() {
    let saturday = "2026-12-05T11:00:00-05:00";
    for scenario in ["s05", "s05b"] {
        let book = documented(scenario);
        let news = Thought(scenario, "lee", "checkin-email", "email").asked(&book, saturday);
        assert_eq!(news.verdict, Verdict::Block, "{scenario}");
        assert_eq!(told(&news), ["block quiet"], "{scenario}");
        let rules: Vec<&str> = news.reasons[0].rules.iter().map(|rule| rule.id).collect();
        assert_eq!(rules, ["quiet-until-promised-date"]);
        assert_eq!(opens(&news), ["2026-12-11", "2026-12-14"]);
        let until = news.reasons[0].until.map(|day| day.to_string());
        assert_eq!(until.as_deref(), Some("2026-12-11"));

        let delivery = Thought(scenario, "dana", "commitment-delivery", "email");
        let delivery = delivery.asked(&book, saturday);
        assert_eq!(delivery.verdict, Verdict::Allow, "{scenario}");
        let items = plan(&book, saturday);
        assert!(only(&items, Family::CommitmentDelivery).state.is_open());
    }
    let invitation = |scenario| {
        Thought(scenario, "dana", "linkedin-invitation", "linkedin")
            .asked(&documented(scenario), "2026-12-02T10:00:00-05:00")
    };
    assert_eq!(invitation("s05").verdict, Verdict::Allow);
    assert_eq!(told(&invitation("s05b")), ["block strict-quiet"]);
}

#[test]
fn s07_facebook() {
    let at = "2026-12-02T10:00:00-05:00";
    let ask = |scenario| {
        Thought(scenario, "dana", "logistics", "personal-network").asked(&documented(scenario), at)
    };
    let refused = ask("s07");
    assert_eq!(told(&refused), ["block personal-network"]);
    assert_eq!(refused.reasons[0].rules[0].id, "no-facebook-invitation");
    assert_eq!(opens(&refused), ["-", "-"]);
    let items = plan(&documented("s07"), at);
    let offered = to(&items, Family::LinkedinInvitation, "dana");
    assert_eq!(standing_of(offered), "blocked thank-first");
    let friend = ask("s07b");
    assert_eq!(told(&friend), ["warn personal-network-friend"]);
}

#[test]
fn s09_second_voicemail() {
    let book = documented("s09");
    let at = "2026-12-16T10:00:00-05:00";
    let voicemail = Thought("s09", "lee", "voicemail-script", "voicemail").asked(&book, at);
    assert_eq!(voicemail.verdict, Verdict::Block);
    assert_eq!(told(&voicemail)[0], "block voicemail-left");
    assert_eq!(voicemail.reasons[0].rules[0].id, "no-multiple-voicemails");
    let items = plan(&book, at);
    let useful = only(&items, Family::ValueTouch);
    assert_eq!(times(useful)[0], "2026-12-21");
    assert_eq!(useful.state, State::Scheduled);
    let email = Thought("s09", "dana", "value-add-email", "email").asked(&book, at);
    assert_eq!(opens(&email)[1], "2026-12-21");
    assert_eq!(of(&items, Family::ValueTouch).len(), 1, "one email");
}
