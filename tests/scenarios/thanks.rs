//! Thanks: S01, S02, S06, S08, S10, S15, S18.

use followthrough::agenda::{Tone, agenda, coverage};
use followthrough::calendar::TzDatabase;
use followthrough::domain::{Casebook, Family};
use followthrough::rules::{FactName, Kind, State, Verdict, card_of_the_day};

use crate::desk::{
    Thought, cites, documented, fact, follows, id, instant, item, of, only, plan, standing_of,
    times, to, told,
};

const AFTER: &str = "2026-12-01T15:05:00-05:00";

#[test]
fn s01_tech_email_only() {
    let items = plan(&documented("s01"), AFTER);
    let thanks = only(&items, Family::ThankEmail);
    assert_eq!(thanks.person, Some(id("dana")));
    assert_eq!(times(thanks)[1..], ["2026-12-01 16:00", "2026-12-02 15:00"]);
    assert_eq!(thanks.state, State::Due);
    let card = only(&items, Family::HandwrittenNote);
    assert_eq!(standing_of(card), "omitted industry-tech");
    assert!(follows(card, "thank-channel-tech-email"));
    assert!(cites(card).contains(&"003"), "{:?}", cites(card));
    let recruiter = only(&items, Family::RecruiterThanks);
    assert_eq!(recruiter.person, Some(id("lee")));
    assert_eq!(times(recruiter)[1], "2026-12-02 15:00");
    let invitation = to(&items, Family::LinkedinInvitation, "dana");
    let [earliest, _, latest] = times(invitation);
    assert_eq!([earliest, latest], ["2026-12-02", "2026-12-03"]);
}

/// The refusal of a card draft without a topic is the draft checker's.
#[test]
fn s02_traditional_card() {
    let book = documented("s02");
    let before = plan(&book, "2026-11-27T09:00:00-05:00");
    let stationery = only(&before, Family::Stationery);
    let due = &times(stationery)[1];
    assert!(due.starts_with("2026-11-30"), "{due}");
    assert!(stationery.state.is_open());
    let after = plan(&book, AFTER);
    let card = only(&after, Family::HandwrittenNote);
    assert_eq!(times(card)[1], "2026-12-02");
    assert_eq!(card.state, State::Due);
    let thanks = only(&after, Family::ThankEmail);
    assert_eq!(times(thanks)[1], "2026-12-01 16:00");
    assert_eq!(thanks.state, State::Due);
}

/// How alike two drafts are is the draft checker's; here, that there are two notes to write.
#[test]
fn s06_no_copies() {
    let items = plan(&documented("s06"), AFTER);
    for person in ["dana", "ravi"] {
        let thanks = to(&items, Family::ThankEmail, person);
        assert_eq!(thanks.person, Some(id(person)));
        assert!(follows(thanks, "separate-note-per-person"));
    }
    assert_eq!(of(&items, Family::ThankEmail).len(), 2);
}

/// Misspelt names are the draft checker's; here, that a verified name asks for nothing more, and
/// that the verified spelling is a fact of the file.
#[test]
fn s08_misspelt_name() {
    let book = documented("s08");
    let dana = book.people.get(id("dana"));
    assert_eq!(dana.map(|dana| dana.name_verified), Some(true));
    let items = plan(&book, AFTER);
    assert_eq!(only(&items, Family::ThankEmail).state, State::Due);
    assert!(of(&items, Family::MissingContactRequest).is_empty());
}

/// How much a text promotes is the draft checker's; the cap on questions is no softer in sales.
#[test]
fn s10_sales() {
    for scenario in ["s10", "s10b"] {
        let again = Thought(scenario, "lee", "checkin-email", "email");
        let answer = again.asked(&documented(scenario), "2026-12-28T10:00:00-05:00");
        assert_eq!(answer.verdict, Verdict::Block, "{scenario}");
        assert!(told(&answer).contains(&"block question-asked".into()));
    }
}

#[test]
fn s15_recorded_late() {
    let book = documented("s15");
    let now = "2026-12-04T09:00:00-05:00";
    let items = plan(&book, now);
    for person in ["dana", "ravi"] {
        let thanks = to(&items, Family::ThankEmail, person);
        assert_eq!(thanks.state, State::Overdue);
        assert_eq!(times(thanks)[1], "2026-12-01 16:00");
    }
    let zone = "America/New_York"
        .parse()
        .unwrap_or_else(|_| panic!("a zone"));
    let day = agenda(&items, instant(now), &TzDatabase, &zone);
    let thanks: Vec<_> = day
        .rows
        .iter()
        .filter(|row| row.key().0 == Family::ThankEmail)
        .collect();
    assert_eq!(thanks.len(), 1, "one notice for both");
    assert_eq!(thanks[0].items.len(), 2);
    assert_eq!(thanks[0].tone, Tone::Late);
    assert_eq!(
        day.focus().map(|row| row.key().0),
        Some(Family::ThankEmail),
        "top priority"
    );
    let check_in = only(&items, Family::Checkin);
    assert_eq!(times(check_in)[1], "2026-12-08 10:00");

    // The card of the interview's own day comes on that day, or not at all.
    let on_the_day = "do-not-celebrate-yet";
    assert_eq!(card(&documented("s01"), AFTER), Some(on_the_day));
    let gone = [
        on_the_day,
        "send-even-if-imperfect",
        "first-impression-cemented",
        "everyone-wants-to-be-valued",
        "distract-yourself",
    ];
    let today = card(&book, now);
    assert!(today.is_none_or(|card| !gone.contains(&card)), "{today:?}");
}

/// The rule of the card of the day.
fn card(book: &Casebook, at: &str) -> Option<&'static str> {
    let context = crate::common::context(instant(at));
    card_of_the_day(book, context, &plan(book, at), 1).map(|card| card.rule.id)
}

/// One email to all five is the draft checker's error.
#[test]
fn s18_panel_of_five_one_email_missing() {
    let book = documented("s18");
    let items = plan(&book, AFTER);
    for person in ["dana", "ravi", "mei", "jo"] {
        let thanks = to(&items, Family::ThankEmail, person);
        assert_eq!(times(thanks)[1], "2026-12-01 16:00", "{person}");
        assert_eq!(thanks.state, State::Due, "{person}");
    }
    let sam = to(&items, Family::ThankEmail, "sam");
    assert_eq!(standing_of(sam), "blocked email-missing");
    let request = only(&items, Family::MissingContactRequest);
    assert_eq!(request.person, Some(id("lee")));
    assert_eq!(
        times(request)[1..],
        ["2026-12-01 16:00", "2026-12-01 19:00"]
    );
    assert_eq!(fact(request, FactName::Missing), "Sam: surname, email");
    assert!(!coverage(&items, id("s18"), None).is_complete());

    let ladder = "find-contact/s18/interview:round-1/sam/0";
    for (at, state) in [
        ("2026-12-02T10:59:00-05:00", State::Scheduled),
        ("2026-12-02T11:00:00-05:00", State::Due),
    ] {
        assert_eq!(item(&plan(&book, at), ladder).state, state, "{at}");
    }
    let review = |scenario, at| {
        let items = plan(&documented(scenario), at);
        only(&items, Family::ThanksReview).state
    };
    assert_ne!(review("s18", "2026-12-04T09:00:00-05:00"), State::Done);

    let found = plan(&documented("s18b"), "2026-12-02T13:30:00-05:00");
    let fifth = to(&found, Family::ThankEmail, "sam");
    assert_eq!(fifth.state, State::Due);
    assert_eq!(times(fifth)[2], "2026-12-02 15:00");
    assert!(matches!(fifth.kind, Kind::Message(_)));
    assert!(!coverage(&found, id("s18b"), None).is_complete());

    let all = plan(&documented("s18c"), "2026-12-02T14:00:00-05:00");
    assert!(coverage(&all, id("s18c"), None).is_complete());
    assert_eq!(review("s18c", "2026-12-02T14:00:00-05:00"), State::Done);
}
