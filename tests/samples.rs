//! The sample data: alive whenever it is put in, a valid casebook, and gone without a trace.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test says what is wrong by panicking"
)]

mod common;

use chrono::{Datelike as _, Timelike as _, Weekday};
use common::{context, instant, of, read};
use followthrough::calendar::{Instant, TzDatabase, ZoneId, local};
use followthrough::domain::{
    Author, Casebook, ContactKind, ContactLog, Edit, EditName, Event, EventKind, Family, Id,
    Organization, Profile, Scope, StyleSetting, TableName, remove_samples, samples,
};
use followthrough::domain::{AxisValue, Channel, Grace, Opportunity, PersonRole, Role, ValueItem};
use followthrough::interchange::write_casebook;
use followthrough::rules::{Because, PlanItem, State, plan};

/// A weekday, a Saturday, a Sunday, New Year at night, the night when the clocks go back, a leap day.
const MOMENTS: &[(&str, &str)] = &[
    ("2026-12-09T14:03:27Z", "America/New_York"),
    ("2026-12-12T09:00:00Z", "Europe/Berlin"),
    ("2026-12-13T22:59:59Z", "Asia/Kathmandu"),
    ("2027-01-01T00:05:00Z", "UTC"),
    ("2026-11-01T05:30:00Z", "America/New_York"),
    ("2028-02-29T23:30:00Z", "Pacific/Kiritimati"),
    ("2026-06-15T03:00:00Z", "Australia/Lord_Howe"),
];

fn zone(name: &str) -> ZoneId {
    name.parse().unwrap_or_else(|_| panic!("{name}"))
}

fn author(at: Instant) -> Author {
    Author {
        device: Id::from_bits(7),
        at,
    }
}

/// Ids as random as a test needs them: all different.
fn ids(seed: u128) -> impl FnMut() -> Id {
    let mut last = seed << 100;
    move || {
        last += 0x9e37_79b9_7f4a_7c15;
        Id::from_bits(last)
    }
}

fn add(book: &Casebook, now: Instant, zone_name: &str) -> Edit {
    samples(
        now,
        &zone(zone_name),
        &TzDatabase,
        &book.profile,
        &mut ids(1),
    )
}

fn with_samples(now: &str, zone_name: &str) -> Casebook {
    let mut book = Casebook::default();
    add(&book, instant(now), zone_name).apply(&mut book, author(instant(now)));
    book
}

fn planned(book: &Casebook, now: Instant) -> Vec<PlanItem> {
    plan(&book.as_of(now), context(now))
}

fn opportunity(book: &Casebook, role: &str) -> Id {
    let found = book
        .opportunities
        .iter()
        .find(|opportunity| opportunity.role == role);
    found.unwrap_or_else(|| panic!("{role}")).id
}

fn states(items: &[PlanItem], opportunity: Id, family: Family) -> Vec<State> {
    let mut states: Vec<State> = of(items, family)
        .into_iter()
        .filter(|item| item.key.opportunity == Some(opportunity))
        .map(|item| item.state)
        .collect();
    states.sort_unstable();
    states
}

#[test]
fn every_stage_is_alive_at_every_moment() {
    for (now, zone_name) in MOMENTS {
        every_stage_is_alive(instant(now), zone_name);
    }
}

#[test]
fn every_stage_is_alive_on_every_day_of_the_week_and_at_every_hour() {
    let first = instant("2026-12-20T00:00:00Z");
    for hours in (0..24 * 14).step_by(5) {
        let now = first + chrono::Duration::hours(hours);
        every_stage_is_alive(now, "America/St_Johns");
        every_stage_is_alive(now, "Asia/Tokyo");
    }
}

fn every_stage_is_alive(now: Instant, zone_name: &str) {
    let mut book = Casebook::default();
    add(&book, now, zone_name).apply(&mut book, author(now));
    let items = planned(&book, now);
    let of = |role, family| states(&items, opportunity(&book, role), family);
    let at = format!("at {now} in {zone_name}");

    let just_held = "Collections Manager";
    assert_eq!(
        of(just_held, Family::ThankEmail),
        [State::Due, State::Due, State::Done],
        "{at}"
    );
    assert_eq!(
        of(just_held, Family::HandwrittenNote),
        [State::Due; 3],
        "{at}"
    );
    assert_eq!(of(just_held, Family::Debrief), [], "{at}");
    assert_eq!(of(just_held, Family::Checkin), [State::Scheduled], "{at}");

    let late = "Regional Sales Lead";
    let thanks = [State::Overdue, State::Done, State::Done, State::Done];
    assert_eq!(of(late, Family::ThankEmail), thanks, "{at}");
    assert_eq!(of(late, Family::CommitmentDelivery), [State::Due], "{at}");
    assert_eq!(of(late, Family::FollowThrough), [State::Due], "{at}");
    assert_eq!(
        of(late, Family::Checkin),
        [State::Cancelled],
        "{at}: the next round is planned"
    );
    assert_eq!(
        of(late, Family::Debrief),
        [State::Scheduled],
        "{at}: of the next round"
    );

    let waiting = "Service Designer";
    assert_eq!(of(waiting, Family::ThankEmail), [State::Done; 2], "{at}");
    assert_eq!(of(waiting, Family::RecruiterThanks), [State::Done], "{at}");
    assert_eq!(of(waiting, Family::Checkin), [State::Scheduled], "{at}");
    assert_eq!(of(waiting, Family::GamePlan), [State::Done; 4], "{at}");

    let ask = "Backend Engineer";
    assert_eq!(of(ask, Family::Checkin), [State::Due], "{at}");
    assert_eq!(of(ask, Family::HandwrittenNote), [State::Omitted], "{at}");

    let offer = "Operations Coordinator";
    assert_eq!(of(offer, Family::Checkin), [State::Cancelled], "{at}");
    assert_eq!(of(offer, Family::HandwrittenNote), [State::Done; 2], "{at}");
    let cancelled = items.iter().find(|item| {
        item.key.family == Family::Checkin
            && item.key.opportunity == Some(opportunity(&book, offer))
    });
    assert_eq!(
        cancelled.and_then(|item| item.reason.because),
        Some(Because::Offer),
        "{at}"
    );

    let overdue = items
        .iter()
        .filter(|item| item.state == State::Overdue)
        .count();
    assert_eq!(overdue, 1, "{at}: only the forgotten thank-you is late");
}

#[test]
fn meetings_lie_on_working_days_in_working_hours() {
    for (now, zone_name) in MOMENTS {
        let book = with_samples(now, zone_name);
        let just_held = opportunity(&book, "Collections Manager");
        for interview in book
            .interviews
            .iter()
            .filter(|i| i.opportunity != just_held)
        {
            let zone = interview.zone.clone().expect("a zone");
            let start = interview.start.expect("a start");
            let wall = local(&TzDatabase, &zone, start);
            assert!((9..17).contains(&wall.hour()), "{wall}");
            assert!(
                !matches!(wall.weekday(), Weekday::Sat | Weekday::Sun),
                "{wall}"
            );
        }
    }
}

#[test]
fn nothing_is_dated_after_it_was_put_in() {
    for (now, zone_name) in MOMENTS {
        let now_instant = instant(now);
        let book = with_samples(now, zone_name);
        for (table, record) in book.entities() {
            assert!(
                record.recorded_at() <= now_instant,
                "{table:?} {}",
                record.id()
            );
        }
        for contact in book.contacts.iter() {
            assert!(contact.at <= now_instant, "{contact:?}");
            assert!(
                contact.recorded_at >= contact.at || contact.way.word() == "in",
                "{contact:?}"
            );
        }
        assert!(book.promises.iter().all(|promise| promise.means.is_some()));
    }
}

#[test]
fn a_file_of_them_is_valid_and_reads_back_the_same() {
    for (now, zone_name) in MOMENTS {
        let book = with_samples(now, zone_name);
        let again = read(&write_casebook(&book));
        assert_eq!(again, book, "at {now} in {zone_name}");
    }
}

#[test]
fn people_have_different_names_and_reachable_addresses() {
    let book = with_samples("2026-12-09T14:03:27Z", "Europe/Berlin");
    let mut names: Vec<&str> = book.people.iter().map(|person| &*person.name).collect();
    let mut addresses: Vec<&str> = book.people.iter().filter_map(|p| p.address()).collect();
    for list in [&mut names, &mut addresses] {
        list.sort_unstable();
        list.dedup();
        assert_eq!(list.len(), book.people.count());
    }
    assert!(
        addresses
            .iter()
            .all(|address| address.ends_with(".example"))
    );
    assert!(book.people.iter().all(|person| !person.details_missing()));
}

#[test]
fn removing_them_leaves_nothing_behind() {
    let now = instant("2026-12-09T14:03:27Z");
    let mut before = Casebook {
        profile: Profile {
            name: "Kit".into(),
            home_zone: Some(zone("UTC")),
            ..Profile::default()
        },
        ..Casebook::default()
    };
    let own = Organization::new("own".parse().expect("an id"), "My own employer".into());
    Edit::new(EditName::Change)
        .put(own)
        .apply(&mut before, author(now));
    let mut book = before.clone();
    add(&book, now, "UTC").apply(&mut book, author(now));
    assert_eq!(book.profile.name, "Kit");
    assert_eq!(book.profile.samples.len() + 1, book.entities().count());
    record_on_samples(&mut book, now);
    remove_samples(&book).apply(&mut book, author(now));
    book.profile.stamp = before.profile.stamp;
    book.profile.recorded_at = before.profile.recorded_at;
    assert_eq!(book, before);
}

/// What a curious user does with the samples.
fn record_on_samples(book: &mut Casebook, now: Instant) {
    let mut id = ids(2);
    let ask = opportunity(book, "Backend Engineer");
    let person = book
        .people
        .iter()
        .find(|p| p.name.starts_with("Anahit"))
        .expect("there")
        .id;
    let asked = ContactLog {
        kind: Some(ContactKind::CheckinEmail),
        people: vec![person],
        ..ContactLog::new(id(), now, Channel::Email, ask)
    };
    let key = planned(book, now)
        .iter()
        .find(|item| item.state == State::Due && item.key.opportunity.is_some())
        .expect("something due")
        .key;
    let skipped = EventKind::ItemSkipped {
        item: key,
        reason: "later".into(),
    };
    let style = |scope, id| StyleSetting {
        scope,
        ..StyleSetting::new(id, AxisValue::Grace(Grace::Patient))
    };
    Edit::new(EditName::Change)
        .put(asked)
        .put(Event::new(id(), skipped, now))
        .put(Event::new(
            id(),
            EventKind::LinkedinDeclined { person },
            now,
        ))
        .put(style(Scope::Opportunity(ask), id()))
        .put(style(Scope::Person(person), id()))
        .void(TableName::Person, person)
        .apply(book, author(now));
}

#[test]
fn an_address_has_every_letter_of_the_name() {
    let book = with_samples("2026-12-09T14:03:27Z", "UTC");
    let mut marked = 0;
    for person in book.people.iter().filter(|person| !person.email.is_empty()) {
        let (mailbox, _) = person.email.split_once('@').expect("an address");
        let first = person.name.split(' ').next().expect("a name");
        let letters = mailbox.chars().filter(char::is_ascii_lowercase).count();
        assert_eq!(letters, first.chars().count(), "{}", person.email);
        marked += usize::from(!first.is_ascii());
    }
    assert!(marked >= 2);
    let vy = book.people.iter().find(|person| person.given == "Vy");
    assert!(vy.is_some_and(|vy| vy.email == "nguyen@saltmarsh.example"));
}

#[test]
fn what_an_own_application_needs_stays() {
    let now = instant("2026-12-09T14:03:27Z");
    let mut book = with_samples("2026-12-09T14:03:27Z", "UTC");
    let id = |text: &str| text.parse::<Id>().expect("an id");
    let named = |name: &str| {
        book.people
            .iter()
            .find(|p| p.name == name)
            .expect("there")
            .id
    };
    let (yusuf, wirawan) = (named("Yusuf Karaman"), named("Wirawan"));
    let agency = book
        .organizations
        .iter()
        .find(|o| o.is_agency)
        .expect("there")
        .id;
    let own = Organization::new(id("own"), "My own employer".into());
    Edit::new(EditName::Change)
        .put(own)
        .put(Opportunity::new(id("mine"), id("own")))
        .put(PersonRole::new(
            id("introduces"),
            yusuf,
            id("mine"),
            Role::AgencyRecruiter,
        ))
        .put(ValueItem {
            people: vec![yusuf, wirawan],
            ..ValueItem::new(id("tip"), "A tip".into())
        })
        .apply(&mut book, author(now));
    remove_samples(&book).apply(&mut book, author(now));

    assert_eq!(book.opportunities.count(), 1);
    let people: Vec<Id> = book.people.iter().map(|person| person.id).collect();
    assert_eq!(
        people,
        [yusuf],
        "the recruiter who serves the user's own application"
    );
    assert!(
        book.organizations.get(agency).is_some(),
        "whom he works for"
    );
    assert_eq!(book.organizations.count(), 2);
    assert_eq!(
        book.value_items.get(id("tip")).expect("kept").people,
        [yusuf]
    );
    assert!(book.profile.samples.is_empty());
    read(&write_casebook(&book));
}

#[test]
fn both_edits_can_be_taken_back() {
    let now = instant("2026-12-09T14:03:27Z");
    let mut book = Casebook::default();
    let undo = add(&book, now, "UTC").apply(&mut book, author(now));
    let with = planned(&book, now);
    let redo = undo.apply(&mut book, author(now));
    assert_eq!(planned(&book, now), []);
    assert_eq!(book.opportunities.count(), 0);
    assert!(book.profile.samples.is_empty());
    redo.apply(&mut book, author(now));
    assert_eq!(planned(&book, now), with);

    let undo = remove_samples(&book).apply(&mut book, author(now));
    assert_eq!(planned(&book, now), []);
    undo.apply(&mut book, author(now));
    assert_eq!(planned(&book, now), with);
}

#[test]
fn putting_them_in_twice_and_out_once_leaves_nothing() {
    let now = instant("2026-12-09T14:03:27Z");
    let mut book = Casebook::default();
    let mut ids = ids(1);
    for _ in 0..2 {
        samples(now, &zone("UTC"), &TzDatabase, &book.profile, &mut ids)
            .apply(&mut book, author(now));
    }
    assert_eq!(book.opportunities.count(), 10);
    remove_samples(&book).apply(&mut book, author(now));
    assert!(book.is_blank());
}
