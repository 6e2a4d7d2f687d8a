//! What the app says beside the plan: the checklist before an interview, the card for the last
//! minute, questions, a word for the day, and what was done once it is over.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::panic,
    clippy::expect_used,
    reason = "a test says what is wrong by panicking"
)]

mod common;

use common::{context, documented, ids, instant, only, plan_at, shown};
use followthrough::agenda::{
    Manuscript, Sending, about_to_begin, looked_back_on, mark_undone, preparation, send, skip,
};
use followthrough::calendar::{TzDatabase, ZoneId};
use followthrough::domain::{
    Author, Casebook, Channel, CoachCardShown, ContactLog, Edit, Family, Id, InboundClass,
    Interview, Person, Schedule, Strength, StrengthKind, Way,
};
use followthrough::rules::{
    Ask, Card, Context, PlanItem, Question, State, card_of_the_day, closing_card, pocket_card_of,
    questions, registry,
};
use followthrough::text::{Dates, EN, Say};

const EVE: &str = "2026-12-01T15:12:00-05:00";

fn new_york() -> ZoneId {
    "America/New_York".parse().expect("a zone")
}

fn at(now: &str) -> Context<'static> {
    context(instant(now))
}

/// The edit that says of an item that it is done, and nothing more.
fn done(book: &Casebook, item: &PlanItem, now: &str, ids: &mut dyn FnMut() -> Id) -> Edit {
    let kept = Manuscript::default();
    let said = Sending::as_kept(book, at(now), EN.letters, item, &kept, None, None);
    send(book, &[said], &new_york(), ids)
}

fn carry_out(book: &mut Casebook, edit: Edit, now: &str) {
    let author = Author {
        device: Id::from_bits(5),
        at: instant(now),
    };
    edit.apply(book, author);
}

fn say<R>(book: &Casebook, now: &str, say: impl FnOnce(Say<'_>) -> R) -> R {
    let zone = new_york();
    say(Say {
        strings: &EN,
        book,
        dates: Dates {
            strings: &EN,
            zones: &TzDatabase,
            zone: &zone,
            now: instant(now),
        },
    })
}

/// An interview at ten o'clock of the next day.
fn interview_ahead() -> (Casebook, Id) {
    let mut book = Casebook::default();
    book.profile.home_zone = Some(new_york());
    let form = Schedule {
        company: "Pennine Rail".into(),
        role: "Operations Analyst".into(),
        start: Some(instant("2026-12-02T10:00:00-05:00")),
        ..Schedule::default()
    };
    let edit = form.edit(&book, instant(EVE), &mut ids());
    carry_out(&mut book, edit, EVE);
    let id = book.interviews.iter().next().expect("an interview").id;
    (book, id)
}

#[test]
fn the_checklist_has_the_interviews_own_things_first_and_keeps_what_is_done() {
    let (mut book, interview) = interview_ahead();
    let items = plan_at(&book, EVE, None);
    let list = preparation(&items, interview);
    let families: Vec<Family> = list.iter().map(|item| item.key.family).collect();
    assert_eq!(families[..4], [Family::Prepare; 4]);
    assert_eq!(families[4..], [Family::Stationery, Family::SocialExposure]);
    let research = list[1].clone();
    assert_eq!(shown(research.due), "2026-12-01");
    let done = done(&book, &research, EVE, &mut ids());
    carry_out(&mut book, done, EVE);
    let ticked = preparation(&plan_at(&book, EVE, None), interview);
    assert_eq!(ticked.len(), 6);
    assert_eq!(
        (ticked[1].key, ticked[1].state),
        (research.key, State::Done)
    );
    let edit = mark_undone(&book, research.key);
    carry_out(&mut book, edit, EVE);
    let after = preparation(&plan_at(&book, EVE, None), interview);
    assert_eq!(after[1].state, research.state);
    assert!(preparation(&items, Id::from_bits(9)).is_empty());
}

#[test]
fn the_card_for_the_last_minute_is_offered_in_the_hours_before() {
    let (book, interview) = interview_ahead();
    let offered = |now: &str| {
        let items = plan_at(&book, now, None);
        about_to_begin(only(&items, Family::Debrief), instant(now))
    };
    assert_eq!(offered(EVE), None);
    assert_eq!(offered("2026-12-02T09:30:00-05:00"), Some(interview));
    assert_eq!(offered("2026-12-02T10:30:00-05:00"), Some(interview));
    assert_eq!(offered("2026-12-02T11:05:00-05:00"), None);
}

#[test]
fn a_date_from_an_earlier_round_leaves_the_next_one_to_be_asked_for() {
    let mut book = documented("x03");
    let opportunity = book.interviews.iter().next().expect("one").opportunity;
    let next = Interview {
        start: Some(instant("2026-12-09T10:00:00-05:00")),
        ..Interview::new(Id::from_bits(70), opportunity)
    };
    book.interviews.put(next);
    let first: Id = "round-1".parse().expect("an id");
    let dated = |interview| {
        let card = pocket_card_of(&book, at("2026-12-08T10:00:00-05:00"), interview);
        let card = card.expect("a card");
        let line = card
            .iter()
            .find(|line| line.rule.id == "nail-down-timeline");
        line.expect("a line").done
    };
    assert!(dated(first));
    assert!(!dated(Id::from_bits(70)));
    assert!(pocket_card_of(&book, at(EVE), Id::from_bits(71)).is_none());
}

fn card_about(rule: &str, opportunity: Id, person: Option<Id>) -> Card {
    Card {
        rule: registry::find(rule).expect("a rule"),
        opportunity: Some(opportunity),
        person,
        shown: None,
    }
}

#[test]
fn a_card_names_only_whom_it_knows() {
    let (mut book, _) = interview_ahead();
    let opportunity = book.opportunities.iter().next().expect("one").id;
    let nameless = Id::from_bits(60);
    book.people.put(Person::new(nameless));
    book.people.put(Person {
        name: "Ines Duarte".into(),
        ..Person::new(Id::from_bits(61))
    });
    let words = |book: &Casebook, rule, person| {
        say(book, EVE, |say| {
            say.card(&card_about(rule, opportunity, person))
        })
    };
    let useful = "be-a-useful-contact";
    assert_eq!(words(&book, useful, None), None);
    assert_eq!(words(&book, useful, Some(nameless)), None);
    let named = words(&book, useful, Some(Id::from_bits(61))).expect("words");
    assert!(named.contains("Ines Duarte"), "{named}");

    assert_eq!(words(&book, "remain-confident", None), None);
    book.profile.strengths = ["tide tables", "Welsh", "calm"]
        .map(|text| Strength {
            category: StrengthKind::Knowledge,
            text: text.into(),
            keywords: Vec::new(),
        })
        .to_vec();
    let words = words(&book, "remain-confident", None).expect("words");
    assert!(words.contains("tide tables, Welsh and calm"), "{words}");
}

#[test]
fn a_card_says_which_articles_it_follows() {
    let (book, _) = interview_ahead();
    let opportunity = book.opportunities.iter().next().expect("one").id;
    let from = |rule| {
        say(&book, EVE, |say| {
            say.card_sources(&card_about(rule, opportunity, None))
        })
    };
    assert_eq!(
        from("expect-anxiety"),
        "From How To Ace The Post-Interview Process"
    );
    assert_eq!(from("policy-mutual-contact-courtesy"), EN.policy_note);
}

#[test]
fn the_record_of_a_card_keeps_it_for_the_day() {
    let mut book = documented("x03");
    let now = "2026-12-02T12:00:00-05:00";
    let card_at =
        |book: &Casebook, now| card_of_the_day(book, at(now), &plan_at(book, now, None), 1);
    let card = card_at(&book, now).expect("a card");
    assert_eq!(card.shown, None);
    book.coach_cards
        .put(card.record(Id::from_bits(80), instant(now)));
    let later = card_at(&book, "2026-12-02T20:00:00-05:00").expect("the same");
    assert_eq!(
        (later.rule, later.shown),
        (card.rule, Some(Id::from_bits(80)))
    );
    let closed = book
        .coach_cards
        .get(Id::from_bits(80))
        .cloned()
        .expect("it");
    book.coach_cards.put(CoachCardShown {
        dismissed: true,
        ..closed
    });
    assert_eq!(card_at(&book, "2026-12-02T20:00:00-05:00"), None);
}

fn ask(book: &Casebook, now: &str, ask: Ask) -> Question {
    let all = questions(book, at(now), &plan_at(book, now, None));
    let found = all.iter().find(|question| question.ask == ask);
    found
        .unwrap_or_else(|| panic!("{ask:?} is not asked: {all:?}"))
        .clone()
}

#[test]
fn questions_count_everybody_and_name_those_who_are_known() {
    let mut book = documented("x03");
    let now = "2026-12-01T16:00:00-05:00";
    let first: Id = "round-1".parse().expect("an id");
    let listed = book
        .participations
        .iter()
        .filter(|met| met.interview == first)
        .count();
    let round = book.interviews.get(first).cloned().expect("it");
    book.interviews.put(Interview {
        headcount: Some(u32::try_from(listed).expect("few") + 2),
        ..round
    });
    let words = |question: &Question| say(&book, now, |say| say.question(question));
    let people = words(&ask(&book, now, Ask::People)).expect("words");
    assert!(
        people.starts_with(&format!("You counted {} in the room.", listed + 2)),
        "{people}"
    );
    let nobody = Question {
        interview: None,
        ..ask(&book, now, Ask::Anchor)
    };
    assert_eq!(words(&nobody), None);
    let company = words(&ask(&book, now, Ask::Anchor)).expect("words");
    assert!(!company.contains('{'), "{company}");
}

#[test]
fn what_was_done_is_told_once_it_is_over_and_not_before() {
    let mut book = documented("x03");
    let opportunity = book.opportunities.iter().next().expect("one").id;
    let now = "2026-12-01T16:00:00-05:00";
    let items = plan_at(&book, now, None);
    let open: Vec<PlanItem> = items
        .iter()
        .filter(|item| item.key.opportunity == Some(opportunity) && item.state.is_open())
        .cloned()
        .collect();
    let [first, .., last] = &open[..] else {
        panic!("two things to do: {open:?}");
    };
    let mut ids = ids();
    let done = done(&book, first, now, &mut ids);
    carry_out(&mut book, done, now);
    let let_go = skip(last.key, "enough", instant(now), &mut ids);
    carry_out(&mut book, let_go, now);
    assert_eq!(closing_card(&book, at(now), opportunity), None);

    let later = "2026-12-03T10:00:00-05:00";
    book.contacts.put(ContactLog {
        way: Way::In,
        class: Some(InboundClass::Rejection),
        ..ContactLog::new(
            ids(),
            instant("2026-12-03T09:00:00-05:00"),
            Channel::Email,
            opportunity,
        )
    });
    assert!(closing_card(&book, at(later), opportunity).is_some());
    let rows = looked_back_on(&plan_at(&book, later, None), opportunity);
    let states: Vec<State> = rows.iter().map(|row| row.lead().state).collect();
    assert_eq!(states.first(), Some(&State::Done));
    assert_eq!(states.last(), Some(&State::Skipped));
    assert!(rows.iter().any(|row| row.lead().key == first.key));
}
