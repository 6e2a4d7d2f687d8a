//! What another manner of following up would change, in words, before it is chosen.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::panic,
    clippy::expect_used,
    reason = "a test says what is wrong by panicking"
)]

mod common;

use common::{documented, instant};
use followthrough::agenda::{Manner, preview};
use followthrough::calendar::TzDatabase;
use followthrough::domain::{
    Author, AxisValue, Casebook, CheckinAddressee, CheckinChannel, Grace, Id, LinkedinTiming,
    Person, Preset, ThanksChannel, ThanksContent,
};
use followthrough::text::{Dates, EN, Say};

const AFTER: &str = "2026-12-01T15:10:00-05:00";

/// The lines that are shown before a manner is put in force at [`AFTER`].
fn lines(book: &Casebook, manner: Manner) -> Vec<String> {
    lines_at(AFTER, book, manner)
}

fn lines_at(now: &str, book: &Casebook, manner: Manner) -> Vec<String> {
    let now = instant(now);
    let author = Author {
        device: Id::from_bits(5),
        at: now,
    };
    let edit = manner.edit(book, now, &mut || Id::from_bits(1_000_000));
    let context = common::context(now);
    let differences = preview(book, edit, author, context);
    let zone = "America/New_York".parse().expect("a zone");
    let dates = Dates {
        strings: &EN,
        zones: &TzDatabase,
        zone: &zone,
        now,
    };
    let say = Say {
        strings: &EN,
        book,
        dates,
    };
    say.differences(&differences)
}

fn axis(book: &Casebook, value: AxisValue) -> Vec<String> {
    lines(book, Manner::Axis(value))
}

#[test]
fn a_day_that_moves_is_named_before_and_after() {
    assert_eq!(
        axis(&documented("x01"), AxisValue::Grace(Grace::Patient)),
        [
            "Write down where you can give way, Acme Robotics: Mon 7 Dec becomes Thu 10 Dec",
            "Check in with Lee Park, Acme Robotics: Tue 8 Dec becomes Fri 11 Dec",
        ]
    );
}

#[test]
fn what_goes_and_what_comes_is_named() {
    let book = documented("x24");
    assert_eq!(
        axis(&book, AxisValue::ThanksChannel(ThanksChannel::EmailOnly)),
        ["Post a note to Dana Ortiz, Acme Robotics: no longer"]
    );
    assert_eq!(
        lines(&book, Manner::Preset(Preset::WarmPersistent)),
        ["New: Send Lee Park something useful, Acme Robotics, Wed 9 Dec"]
    );
}

#[test]
fn what_comes_in_after_its_day_says_so() {
    let mut book = documented("x03");
    book.profile.preset = Preset::TechLight;
    assert_eq!(
        lines_at(
            "2026-12-04T10:00:00-05:00",
            &book,
            Manner::Preset(Preset::ExtraMile)
        ),
        ["New: Post a note to Dana Ortiz, Acme Robotics; its day was Wed 2 Dec"]
    );
}

#[test]
fn nobody_reads_that_somebody_is_not_thanked_when_only_the_way_changes() {
    assert_eq!(
        axis(
            &documented("x03"),
            AxisValue::ThanksChannel(ThanksChannel::CardOnly)
        ),
        ["Thank Dana Ortiz by email, Acme Robotics: no longer"]
    );
}

#[test]
fn people_of_one_interview_share_a_line() {
    assert_eq!(
        axis(
            &documented("x03"),
            AxisValue::LinkedinTiming(LinkedinTiming::AfterDecision)
        ),
        ["Invite Dana and Lee on LinkedIn, Acme Robotics: no longer"]
    );
}

#[test]
fn another_addressee_and_another_way_are_named() {
    let mut book = documented("x03");
    assert_eq!(
        axis(
            &book,
            AxisValue::CheckinAddressee(CheckinAddressee::Switchboard)
        ),
        ["Check in with Lee Park, Acme Robotics: becomes “Check in with Acme Robotics”"]
    );
    let people: Vec<Person> = book.people.iter().cloned().collect();
    for person in people {
        book.people.put(Person {
            phone: "+1 555 0100".into(),
            ..person
        });
    }
    assert_eq!(
        axis(&book, AxisValue::CheckinChannel(CheckinChannel::EmailFirst)),
        ["Check in with Lee Park, Acme Robotics: by email instead of by phone"]
    );
}

#[test]
fn what_changes_no_plan_says_so_and_the_casebook_stays_as_it_is() {
    let book = documented("x03");
    let before = book.clone();
    let value = AxisValue::ThanksContent(ThanksContent::Persuasive);
    assert_eq!(axis(&book, value), Vec::<String>::new());
    let in_force = Manner::Preset(book.profile.preset);
    assert_eq!(lines(&book, in_force), Vec::<String>::new());
    assert_eq!(book, before);
}
