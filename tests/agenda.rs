//! The plan as a day, and what the user does about its items.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::panic,
    clippy::expect_used,
    reason = "a test says what is wrong by panicking"
)]

mod common;

use common::{documented, instant, only, plan_at, shown};
use followthrough::agenda::{Agenda, Bucket, Tone, agenda, coverage, mark_done, move_to, waiting};
use followthrough::calendar::{TzDatabase, ZoneId};
use followthrough::domain::{
    Author, Casebook, Channel, ContactLog, Edit, Family, Id, InboundClass, Interview,
    Participation, Person, Way,
};
use followthrough::rules::{PlanItem, State};
use followthrough::text::{Dates, EN, Say};

const AFTER: &str = "2026-12-01T15:10:00-05:00";

fn new_york() -> ZoneId {
    "America/New_York".parse().expect("a zone")
}

fn ids() -> impl FnMut() -> Id {
    let mut next = 1_000_000;
    move || {
        next += 1;
        Id::from_bits(next)
    }
}

fn carry_out(book: &mut Casebook, edit: Edit, at: &str) {
    let author = Author {
        device: Id::from_bits(5),
        at: instant(at),
    };
    edit.apply(book, author);
}

/// The interview of X03 with a panel of five.
fn panel_of_five() -> Casebook {
    let mut book = documented("x03");
    let round: Id = "round-1".parse().expect("an id");
    for (number, name) in ["Priya Raman", "Tom Okafor", "Elin Marsh", "Ines Duarte"]
        .iter()
        .enumerate()
    {
        let person = Person {
            name: (*name).into(),
            email: format!("p{number}@acme.example"),
            ..Person::new(Id::from_bits(500 + number as u128))
        };
        book.participations.put(Participation {
            person: Some(person.id),
            ..Participation::new(Id::from_bits(600 + number as u128), round)
        });
        book.people.put(person);
    }
    book
}

fn day(book: &Casebook, at: &str) -> (Vec<PlanItem>, Agenda) {
    let items = plan_at(book, at, None);
    let day = agenda(&items, instant(at), &TzDatabase, &new_york());
    (items, day)
}

fn say<'a>(book: &'a Casebook, zone: &'a ZoneId, at: &str) -> Say<'a> {
    Say {
        strings: &EN,
        book,
        dates: Dates {
            strings: &EN,
            zones: &TzDatabase,
            zone,
            now: instant(at),
        },
    }
}

#[test]
fn an_interview_to_come_is_shown_with_its_start() {
    let mut book = panel_of_five();
    let opportunity = book.opportunities.iter().next().expect("documented").id;
    book.interviews.put(Interview {
        start: Some(instant("2026-12-02T10:00:00-05:00")),
        ..Interview::new(Id::from_bits(700), opportunity)
    });
    let (_, day) = day(&book, AFTER);
    let row = day
        .rows
        .iter()
        .find(|row| row.lead().key.family == Family::Debrief);
    let row = row.expect("it is ahead");
    let zone = new_york();
    let say = say(&book, &zone, AFTER);
    assert_eq!(say.row_title(row), "Interview at Acme Robotics");
    assert_eq!(say.row_when(row), "10:00");
}

#[test]
fn a_panel_of_five_is_a_few_rows_and_one_of_them_is_loud() {
    let book = panel_of_five();
    let (items, day) = day(&book, AFTER);
    assert!(items.len() >= 20, "{} items", items.len());
    assert!(day.rows.len() <= 8, "{} rows", day.rows.len());
    let zone = new_york();
    let say = say(&book, &zone, AFTER);
    let titles: Vec<String> = day.rows.iter().map(|row| say.row_title(row)).collect();
    for title in [
        "Thank 5 people",
        "Post 5 notes",
        "Invite 6 people on LinkedIn",
    ] {
        assert!(
            titles.iter().any(|known| known == title),
            "{title} in {titles:?}"
        );
    }
    let focus = day.focus().expect("something is loud");
    assert_eq!(focus.lead().key.family, Family::ThankEmail);
    assert_eq!(
        day.of(Bucket::Now)
            .filter(|row| row.tone == Tone::Due)
            .count(),
        1
    );
    assert_eq!(
        say.headline(day.focus(), 1, 1),
        "Five thank-yous before 16:00, then you can breathe."
    );
}

#[test]
fn thanking_somebody_counts_and_taking_it_back_uncounts() {
    let mut book = panel_of_five();
    let opportunity: Id = "x03".parse().expect("an id");
    let (items, _) = day(&book, AFTER);
    let first = items
        .iter()
        .find(|item| item.key.family == Family::ThankEmail)
        .expect("thanks are planned");
    let edit = mark_done(first, None, instant(AFTER), &new_york(), &mut ids());
    let author = Author {
        device: Id::from_bits(5),
        at: instant(AFTER),
    };
    let undo = edit.apply(&mut book, author);
    let thanked =
        |book: &Casebook| coverage(&plan_at(book, AFTER, None), opportunity, None).thanked;
    assert_eq!(thanked(&book), 1);
    undo.apply(&mut book, author);
    assert_eq!(thanked(&book), 0);
}

#[test]
fn an_item_moved_beyond_its_limit_has_time_to_be_done_in() {
    let mut book = documented("x03");
    let (items, _) = day(&book, AFTER);
    let thanks = only(&items, Family::ThankEmail);
    let to = instant("2026-12-04T09:00:00-05:00");
    let edit = move_to(thanks.key, to, instant(AFTER), &mut ids());
    carry_out(&mut book, edit, AFTER);
    let state = |at: &str| only(&plan_at(&book, at, None), Family::ThankEmail).state;
    assert_eq!(state("2026-12-03T12:00:00-05:00"), State::Scheduled);
    assert_eq!(state("2026-12-04T09:00:00-05:00"), State::Due);
    assert_eq!(state("2026-12-06T12:00:00-05:00"), State::Overdue);
}

#[test]
fn a_check_in_is_never_moved_into_the_quiet_days() {
    let mut book = documented("x03");
    let (items, _) = day(&book, AFTER);
    let check_in = only(&items, Family::Checkin);
    let to = instant("2026-12-03T09:00:00-05:00");
    let edit = move_to(check_in.key, to, instant(AFTER), &mut ids());
    carry_out(&mut book, edit, AFTER);
    let state = |at: &str| only(&plan_at(&book, at, None), Family::Checkin).state;
    assert_eq!(state("2026-12-10T23:59:00-05:00"), State::Scheduled);
    assert_eq!(state("2026-12-11T00:00:00-05:00"), State::Due);
}

#[test]
fn who_waits_is_drawn_by_the_employers_days() {
    let book = documented("x03");
    let items = plan_at(&book, AFTER, None);
    let all = waiting(&items, instant(AFTER), &TzDatabase);
    let [waiting] = &all[..] else {
        panic!("{} wait", all.len())
    };
    let days = [waiting.day0, waiting.earliest, waiting.due].map(|day| day.to_string());
    assert_eq!(days, ["2026-12-01", "2026-12-11", "2026-12-14"]);
    assert!(waiting.is_quiet());
}

#[test]
fn an_announced_round_holds_only_until_they_say_something_newer() {
    let check_in = |book: &Casebook| {
        let items = plan_at(book, "2026-12-15T12:00:00-05:00", None);
        let live = items
            .into_iter()
            .filter(|item| item.key.family == Family::Checkin);
        live.max_by_key(|item| item.key.occasion)
            .expect("a check-in")
    };
    let announced = |at: &str| {
        let mut book = documented("x24");
        book.contacts.put(ContactLog {
            way: Way::In,
            class: Some(InboundClass::NextRound),
            ..ContactLog::new(
                Id::from_bits(41),
                instant(at),
                Channel::Email,
                "x24".parse().expect("an id"),
            )
        });
        book
    };
    let before = check_in(&announced("2026-12-05T09:00:00-05:00"));
    assert_eq!(
        before.state,
        State::Scheduled,
        "their word of 10 December is newer"
    );
    assert_eq!(shown(before.due), "2026-12-21T15:00:00Z");
    let after = check_in(&announced("2026-12-12T09:00:00-05:00"));
    assert_eq!(after.state, State::Cancelled);
}
