//! The plan as a day, and what the user does about its items.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::panic,
    clippy::expect_used,
    reason = "a test says what is wrong by panicking"
)]

mod common;

use common::{context, documented, id, ids, instant, only, plan_at, shown};
use followthrough::agenda::{
    Agenda, Bucket, Of, Sending, Sent, Standing, Tone, Words, agenda, called, coverage, draft_of,
    drop_draft, keep_draft, move_to, send, together, waiting,
};
use followthrough::calendar::{TzDatabase, ZoneId};
use followthrough::domain::{
    Author, Casebook, Channel, ContactKind, ContactLog, ContactResult, Edit, EditName, Family, Id,
    InboundClass, Interview, Participation, Person, Way,
};
use followthrough::drafts::{Envelope, Writing};
use followthrough::rules::{PlanItem, State};
use followthrough::text::{Dates, EN, Say};

const AFTER: &str = "2026-12-01T15:10:00-05:00";

fn new_york() -> ZoneId {
    "America/New_York".parse().expect("a zone")
}

/// The edit of the user's word about one item.
fn say_sent(
    book: &Casebook,
    item: &PlanItem,
    sent: Sent,
    at: &str,
    ids: &mut dyn FnMut() -> Id,
) -> Edit {
    let sending = Sending {
        of: Of::Item(item),
        sent,
        ahead: String::new(),
        at: instant(at),
    };
    send(book, &[sending], &new_york(), ids)
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
    let edit = say_sent(&book, first, Sent::default(), AFTER, &mut ids());
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

#[test]
fn the_words_of_a_message_are_kept_in_the_history_as_they_went_out() {
    let mut book = panel_of_five();
    let (items, _) = day(&book, AFTER);
    let first = items
        .iter()
        .find(|item| item.key.family == Family::ThankEmail)
        .expect("thanks are planned");
    let sent = Sent {
        channel: Some(Channel::ViaRecruiter),
        words: Words {
            subject: "Thank you".into(),
            text: "Dear Dana,\nThank you.".into(),
            ..Words::default()
        },
        ..Sent::default()
    };
    let edit = say_sent(&book, first, sent, AFTER, &mut ids());
    carry_out(&mut book, edit, AFTER);
    let log = book.contacts.iter().last().expect("an entry");
    assert_eq!(
        (&*log.subject, &*log.text),
        ("Thank you", "Dear Dana,\nThank you.")
    );
    assert_eq!(
        (log.channel, log.item, log.result),
        (Channel::ViaRecruiter, Some(first.key), ContactResult::Sent)
    );
}

#[test]
fn a_call_nobody_took_leaves_the_question_open() {
    const LATER: &str = "2026-12-14T11:00:00-05:00";
    let mut book = documented("x03");
    let asked = |book: &Casebook| only(&plan_at(book, LATER, None), Family::Checkin).state;
    let before = asked(&book);
    let item = only(&plan_at(&book, LATER, None), Family::Checkin).clone();
    let mut fresh = ids();
    let mut call = |book: &Casebook, result| {
        let sent = called(ContactKind::CheckinEmail, result);
        say_sent(book, &item, sent, LATER, &mut fresh)
    };
    let nobody = call(&book, ContactResult::Unanswered);
    assert_eq!(nobody.name, EditName::Contact, "nothing is done by it");
    carry_out(&mut book, nobody, LATER);
    assert_eq!(asked(&book), before);
    let spoke = call(&book, ContactResult::Answered);
    assert_eq!(spoke.name, EditName::MarkDone);
    carry_out(&mut book, spoke, LATER);
    assert_eq!(asked(&book), State::Done);
}

#[test]
fn a_message_is_kept_once_however_often_it_is_left() {
    let mut book = panel_of_five();
    let (items, _) = day(&book, AFTER);
    let first = items
        .iter()
        .find(|item| item.key.family == Family::ThankEmail)
        .expect("thanks are planned");
    let writing = Writing::Item(first.key);
    let envelope = Envelope {
        kind: ContactKind::ThankEmail,
        courtesy: None,
        opportunity: "x03".parse().expect("an id"),
        to: first.person,
        recipients: Vec::new(),
        interview: None,
        channel: Channel::Email,
        at: instant(AFTER),
        attachments: Vec::new(),
    };
    let words = |text: &str| Words {
        text: text.into(),
        ..Words::default()
    };
    let mut fresh = ids();
    for text in ["Dear Dana", "Dear Dana,", "Dear Dana,"] {
        let edit = keep_draft(&book, writing, &envelope, words(text), &mut fresh);
        carry_out(&mut book, edit, AFTER);
    }
    let again = keep_draft(&book, writing, &envelope, words("Dear Dana,"), &mut fresh);
    assert!(again.changes.is_empty(), "nothing new, nothing written");
    assert_eq!(book.drafts.iter().count(), 1);
    let kept = draft_of(&book, writing).expect("it is kept");
    assert_eq!((&*kept.text, kept.to), ("Dear Dana,", first.person));
    let edit = drop_draft(&book, writing);
    carry_out(&mut book, edit, AFTER);
    assert_eq!(draft_of(&book, writing), None);
}

/// What has no place now is said plainly, without the name of a stage.
#[test]
fn a_check_in_after_a_no_has_nothing_to_ask() {
    let zone = new_york();
    let (now, opportunity) = ("2026-12-16T18:00:00-05:00", id("s24"));
    let book = documented("s24").as_of(instant(now));
    let items = plan_at(&book, now, None);
    let standing = Standing::of(&book, context(instant(now)), opportunity, &items);
    let standing = standing.expect("an opportunity");
    let reason = standing
        .first_reason()
        .expect("something speaks against it");
    let said = say(&book, &zone, now).reservation(reason, &standing);
    let plainly = "They have said no; a check-in has nothing to ask any more.";
    assert!(said.starts_with(plainly), "{said}");
}

#[test]
fn those_met_together_are_thanked_from_one_sheet() {
    let book = panel_of_five();
    let (items, _) = day(&book, AFTER);
    let of = |family| {
        let of_family = |item: &&PlanItem| item.key.family == family;
        let item = items.iter().find(of_family).expect("it is planned");
        together(&items, item.key).len()
    };
    assert_eq!(of(Family::ThankEmail), 5);
    assert_eq!(of(Family::Checkin), 1);
    let others = together(&items, items[0].key);
    assert!(
        others
            .iter()
            .all(|item| item.key.family == items[0].key.family)
    );
}
