//! A message says what is recorded, as the user recorded it, and nothing more.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test says what is wrong by panicking"
)]

mod common;

use std::collections::BTreeSet;

use common::{context, id, instant};
use followthrough::calendar::Instant;
use followthrough::domain::{
    AcceptanceParameter, AnchorKind, AnchorPoint, Casebook, Channel, ContactKind, ContactLog,
    Courtesy, Event, EventKind, Flexibility, FlexibilityKind, Interview, Obstacle, ObstacleKind,
    Offer, OfferStatus, Opportunity, Organization, Participation, Person, RaisedBy, Term, Topic,
    ValueItem, Way,
};
use followthrough::drafts::{
    Check, Checker, Composed, Envelope, Missing, Wording, compose, hand_over::characters,
};
use followthrough::text::EN;

/// A week after the interview.
const NOW: &str = "2026-12-08T10:00:00Z";

fn now() -> Instant {
    instant(NOW)
}

/// One interview with Dana, for one role at one company.
fn book() -> Casebook {
    let mut book = Casebook::default();
    "Kit Marlow".clone_into(&mut book.profile.name);
    "07700 900123".clone_into(&mut book.profile.phone);
    let (company, job) = (id("company"), id("job"));
    book.organizations
        .put(Organization::new(company, "Harbour Analytics".into()));
    book.opportunities.put(Opportunity {
        role: "Archivist".into(),
        ..Opportunity::new(job, company)
    });
    book.interviews.put(Interview {
        end: Some(instant("2026-12-01T15:00:00Z")),
        ..Interview::new(id("talk"), job)
    });
    book.people.put(Person {
        name: "Dana Ortiz".into(),
        email: "dana@harbour.example".into(),
        organizations: vec![company],
        ..Person::new(id("dana"))
    });
    book.participations.put(Participation {
        person: Some(id("dana")),
        ..Participation::new(id("met"), id("talk"))
    });
    book
}

fn talked_about(book: &mut Casebook, name: &str, text: &str) {
    let topic = Topic::new(id(name), id("met"), text.into());
    book.topics.put(topic);
}

/// Another employer.
fn elsewhere(book: &mut Casebook) {
    book.organizations
        .put(Organization::new(id("rival"), "Northwind".into()));
    book.opportunities.put(Opportunity {
        role: "Curator".into(),
        ..Opportunity::new(id("other"), id("rival"))
    });
}

fn to_dana(kind: ContactKind) -> Envelope {
    Envelope {
        kind,
        courtesy: None,
        opportunity: id("job"),
        to: Some(id("dana")),
        recipients: Vec::new(),
        interview: None,
        channel: match kind {
            ContactKind::HandwrittenNote => Channel::Post,
            ContactKind::LinkedinInvitation => Channel::Linkedin,
            _ => Channel::Email,
        },
        at: now(),
        attachments: Vec::new(),
    }
}

fn notice(courtesy: Courtesy) -> Envelope {
    Envelope {
        courtesy: Some(courtesy),
        ..to_dana(ContactKind::Courtesy)
    }
}

/// Several wordings of a message.
fn wordings(book: &Casebook, envelope: &Envelope) -> Vec<Composed> {
    let wording = |again| Wording {
        again,
        ..Wording::default()
    };
    let context = context(now());
    let composed = (0..6)
        .map(|again| compose(book, context, EN.letters, envelope, &[], wording(again)))
        .map(|composed| composed.expect("a message"));
    composed.collect()
}

fn texts(book: &Casebook, kind: ContactKind) -> Vec<String> {
    let composed = wordings(book, &to_dana(kind)).into_iter();
    composed.map(|composed| composed.text).collect()
}

fn missing(composed: &Composed) -> BTreeSet<Missing> {
    composed.gaps.iter().map(|gap| gap.missing).collect()
}

fn checks_of(book: &Casebook, envelope: Envelope, text: &str) -> BTreeSet<Check> {
    let checker = Checker::new(book, context(now()), EN.lexicon, envelope, &[]);
    let report = checker.expect("an opportunity").check("Archivist", text);
    report
        .findings
        .iter()
        .map(|finding| finding.check)
        .collect()
}

/// What stands under a message is no name.
#[test]
fn the_signature_stands_under_the_name_and_never_in_its_place() {
    let mut book = book();
    for (signature, end) in [
        ("", "\nKit Marlow\n07700 900123"),
        (
            "Senior Archivist\n\n0161 496 0000",
            "\nKit Marlow\nSenior Archivist\n0161 496 0000\n07700 900123",
        ),
        (
            "Archivist, 07700-900-123",
            "\nKit Marlow\nArchivist, 07700-900-123",
        ),
        ("Kit Marlow", "\nKit Marlow\n07700 900123"),
        ("Kit Marlow, she/her", "\nKit Marlow, she/her\n07700 900123"),
        (
            "Kit Marlowe Trust",
            "\nKit Marlow\nKit Marlowe Trust\n07700 900123",
        ),
    ] {
        signature.clone_into(&mut book.profile.signature);
        for text in texts(&book, ContactKind::CheckinEmail) {
            let first = text.split("\n\n").nth(1).expect("a body");
            assert!(first.contains("Kit Marlow"), "{text}");
            assert!(!first.contains("she/her"), "{text}");
            assert!(text.ends_with(end), "{signature}:\n{text}");
            let signed = text.rsplit("\n\n").next().expect("closing lines");
            assert_eq!(signed.lines().count(), 1 + end.trim().lines().count());
            let found = checks_of(&book, to_dana(ContactKind::CheckinEmail), &text);
            assert!(!found.contains(&Check::Signature), "{text}");
        }
        // Nobody writes them with a pen.
        for text in texts(&book, ContactKind::HandwrittenNote) {
            assert!(text.ends_with(",\nKit Marlow"), "{text}");
        }
    }
}

#[test]
fn a_long_topic_is_shortened_where_it_may_be_or_left_out_of_an_invitation() {
    let mut book = book();
    let long = "the way in which the archive of the harbour has been moved from paper to pictures \
                over the last eleven years by a handful of patient people in a cold cellar";
    talked_about(&mut book, "cellar", long);
    for composed in wordings(&book, &to_dana(ContactKind::LinkedinInvitation)) {
        assert!(characters(&composed.text) <= 200, "{}", composed.text);
        assert!(!composed.text.contains("archive"), "{}", composed.text);
        assert!(composed.topics_used.is_empty());
    }
    let parted = ["moving the archive, ", long].concat();
    talked_about(&mut book, "cellar", &parted);
    for composed in wordings(&book, &to_dana(ContactKind::LinkedinInvitation)) {
        assert!(characters(&composed.text) <= 200, "{}", composed.text);
        assert!(
            composed.text.contains("moving the archive"),
            "{}",
            composed.text
        );
        assert_eq!(composed.topics_used, [id("cellar")]);
    }
}

#[test]
fn a_bond_is_spoken_of_as_what_it_is() {
    let mut book = book();
    let after_no = ContactKind::AnchorEmail;
    let more = EN.letters.anchor_more;
    for kind in AnchorKind::ALL {
        for raised_by in [RaisedBy::Them, RaisedBy::Me] {
            for done in [None, Some(instant("2026-12-04T10:00:00Z"))] {
                book.anchors.put(AnchorPoint {
                    kind: *kind,
                    raised_by,
                    follow_through_done_at: done,
                    ..AnchorPoint::new(id("bond"), id("dana"), id("job"), "Low Tide".into())
                });
                for composed in wordings(&book, &to_dana(after_no)) {
                    let text = &composed.text;
                    let friend = *kind == AnchorKind::MutualFriend;
                    // A deed is claimed only if it was done.
                    let open = composed
                        .gaps
                        .iter()
                        .any(|g| g.missing == Missing::FollowThrough);
                    assert_eq!(open, done.is_none() && !friend, "{kind:?}\n{text}");
                    assert_eq!(
                        more.iter().any(|more| text.contains(more)),
                        !friend,
                        "{text}"
                    );
                    assert!(!text.contains("You told me"), "{text}");
                }
                let text = "Dear Dana,\n\nWe spoke of Low Tide, and I have come back to it since.";
                let claimed = checks_of(&book, to_dana(after_no), text);
                let followed = done.is_some() || *kind == AnchorKind::MutualFriend;
                assert_eq!(
                    claimed.contains(&Check::FollowThroughDone),
                    !followed,
                    "{kind:?}"
                );
            }
        }
    }
}

/// A wish with what they offer for it.
fn wish(book: &mut Casebook, name: &str, target: &str, offered: &str) {
    let priority = u32::try_from(book.acceptance_parameters.count()).expect("few") + 1;
    book.acceptance_parameters.put(AcceptanceParameter {
        target: target.into(),
        reason: "rents are high".into(),
        priority,
        ..AcceptanceParameter::new(id(name), id("job"), name.into())
    });
    let known = book.offers.get(id("offer")).cloned();
    let mut offer = known.unwrap_or_else(|| Offer::new(id("offer"), id("job"), now()));
    offer.terms.push(Term {
        item: name.into(),
        value: offered.into(),
    });
    book.offers.put(offer);
}

#[test]
fn the_letter_about_the_terms_raises_what_the_decision_page_shows() {
    let mut book = book();
    wish(&mut book, "salary", "52,000", "60k");
    wish(&mut book, "holiday", "at least 30 days", "25 days");
    wish(&mut book, "notice", "at least 3 months", "1 month");
    let raised = |book: &Casebook| -> Vec<&'static str> {
        let texts = texts(book, ContactKind::Negotiation);
        let items = ["salary", "holiday", "notice"].into_iter();
        let said = |item: &&str| {
            let all = texts.iter().filter(|text| text.contains(*item)).count();
            assert!(all == 0 || all == texts.len(), "{item}\n{}", texts[0]);
            all > 0
        };
        items.filter(said).collect()
    };
    assert_eq!(
        raised(&book),
        ["holiday", "notice"],
        "60k is more than 52,000"
    );
    let mut offer = book.offers.get(id("offer")).expect("offered").clone();
    offer.asks = Some(vec![id("notice")]);
    book.offers.put(offer);
    assert_eq!(raised(&book), ["notice"], "the rest was left out");

    // Fewer days on site are wished for; more of them are no answer to it.
    let mut book = self::book();
    wish(&mut book, "office", "at most 2 days", "3 days");
    for text in texts(&book, ContactKind::Negotiation) {
        assert!(text.contains("office"), "{text}");
    }
    // A message that says so is all that is known of the offer.
    book.offers.retain(|_| false);
    for text in texts(&book, ContactKind::Negotiation) {
        assert!(text.contains("office"), "{text}");
    }
}

#[test]
fn a_concession_goes_with_its_condition() {
    let mut book = book();
    book.obstacles.put(Obstacle {
        raised_by: Some(id("dana")),
        ..Obstacle::new(id("pay"), id("job"), ObstacleKind::Salary, now())
    });
    let room = Flexibility::new(
        id("room"),
        FlexibilityKind::Salary,
        "48,000 to 50,000".into(),
    );
    book.flexibilities.put(room.clone());
    let plain = texts(&book, ContactKind::FlexibilityReply);
    book.flexibilities.put(Flexibility {
        condition: "A review after six months.".into(),
        ..room
    });
    for (with, without) in texts(&book, ContactKind::FlexibilityReply)
        .iter()
        .zip(plain)
    {
        assert!(with.contains("eview after six months."), "{with}");
        assert!(
            !without.contains("condition") && !without.contains("depends"),
            "{without}"
        );
        let found = checks_of(&book, to_dana(ContactKind::FlexibilityReply), with);
        assert!(!found.contains(&Check::NoUltimatum), "{with}");
    }
}

#[test]
fn things_belong_together_by_words_that_say_something() {
    let mut book = book();
    talked_about(&mut book, "boats", "what you told me about sailing");
    book.value_items.put(ValueItem::new(
        id("guide"),
        "A short guide about grant writing".into(),
    ));
    let value = to_dana(ContactKind::ValueAddEmail);
    for composed in wordings(&book, &value) {
        assert!(
            missing(&composed).contains(&Missing::WhyUseful),
            "{}",
            composed.text
        );
    }
    talked_about(&mut book, "grants", "how you apply for grants");
    for composed in wordings(&book, &value) {
        assert!(
            composed.text.contains("how you apply for grants"),
            "{}",
            composed.text
        );
    }
}

/// “Start” is no word about art.
#[test]
fn a_topic_counts_as_used_where_its_words_were_read() {
    let mut book = book();
    talked_about(&mut book, "a-art", "art");
    talked_about(&mut book, "b-boats", "sailing boats");
    let wrote = |text: &str| ContactLog {
        way: Way::Out,
        kind: Some(ContactKind::ThankEmail),
        people: vec![id("dana")],
        text: text.into(),
        ..ContactLog::new(
            id("wrote"),
            instant("2026-12-01T17:00:00Z"),
            Channel::Email,
            id("job"),
        )
    };
    let used = |book: &Casebook| -> BTreeSet<String> {
        let composed = wordings(book, &to_dana(ContactKind::HandwrittenNote)).into_iter();
        let used = composed.flat_map(|composed| composed.topics_used);
        used.map(|topic| topic.to_string()).collect()
    };
    book.contacts.put(wrote(
        "Dear Dana,\n\nIt was good to start with the boats that sail.",
    ));
    assert_eq!(
        used(&book),
        BTreeSet::from(["a-art".into(), "b-boats".into()])
    );
    book.contacts
        .put(wrote("Dear Dana,\n\nI liked our talk about art."));
    assert_eq!(used(&book), BTreeSet::from(["b-boats".into()]));
}

#[test]
fn only_an_offer_that_still_waits_is_told_of() {
    let bluff = "Dear Dana,\n\nI have another offer. I remain interested in the Archivist role.";
    let told = |book: &Casebook| {
        let heads_up = wordings(book, &notice(Courtesy::HeadsUp));
        let composed = heads_up
            .iter()
            .all(|c| !missing(c).contains(&Missing::OtherOffer));
        let found = checks_of(book, to_dana(ContactKind::CheckinEmail), bluff);
        let passed = !found.contains(&Check::NoUltimatum);
        assert_eq!(composed, passed, "the letter and the checks say the same");
        passed
    };
    let mut book = book();
    assert!(!told(&book));
    elsewhere(&mut book);
    let offer = Offer::new(id("theirs"), id("other"), instant("2026-12-05T10:00:00Z"));
    book.offers.put(offer.clone());
    assert!(told(&book));

    let mut withdrawn = book.clone();
    withdrawn.offers.put(Offer {
        status: OfferStatus::Withdrawn,
        ..offer
    });
    assert!(!told(&withdrawn));

    let opportunity = id("other");
    for what in [
        EventKind::Declined { opportunity },
        EventKind::Accepted { opportunity },
    ] {
        let mut answered = book.clone();
        let at = instant("2026-12-06T10:00:00Z");
        answered.events.put(Event::new(id("answer"), what, at));
        assert!(!told(&answered));
    }
}

#[test]
fn a_withdrawal_names_another_post_only_if_it_came_between() {
    let mut book = book();
    elsewhere(&mut book);
    let named = |book: &Casebook| {
        let all = wordings(book, &notice(Courtesy::Withdrawal));
        all.iter()
            .all(|composed| composed.text.contains("another post"))
    };
    let opportunity = id("other");
    for (at, between) in [
        ("2024-05-01T10:00:00Z", false),
        ("2026-12-07T10:00:00Z", true),
    ] {
        let what = EventKind::Accepted { opportunity };
        book.events.put(Event::new(id("yes"), what, instant(at)));
        assert_eq!(named(&book), between, "{at}");
    }
    // They left that post before they ever came here.
    let what = EventKind::Reopened { opportunity };
    book.events.put(Event::new(id("back"), what, now()));
    assert!(!named(&book));
}

#[test]
fn a_topic_typed_with_a_capital_stands_small_inside_a_sentence() {
    let mut book = book();
    talked_about(&mut book, "tests", "Testing small services");
    for text in texts(&book, ContactKind::ThankEmail) {
        assert!(text.contains("about testing small services"), "{text}");
    }
}
