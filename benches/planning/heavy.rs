//! A casebook of somebody who has interviewed for years: the same shape at every size.

use chrono::TimeDelta;
use followthrough::calendar::{Instant, ZoneId, plus_days};
use followthrough::domain::{
    Author, AxisValue, CalendarFacts, Casebook, Channel, Closure, Commitment, ContactKind,
    ContactLog, Direction, Edit, EditName, Event, EventKind, Family, Grace, Id, InboundClass,
    Interview, ItemKey, Occasion, Opportunity, Organization, Participation, Person, PersonRole,
    Precision, Promise, PromiseKind, Rejection, Role, Scope, StyleSetting, Unit, Way,
};

/// People of each opportunity: three who interview and one who recruits.
const PEOPLE: u32 = 4;

/// Entries of each opportunity in the contact log.
const CONTACTS: u32 = 12;

const ROUNDS: u32 = 2;

const ZONES: [&str; 3] = ["America/New_York", "Europe/Berlin", "Asia/Kolkata"];

/// The moment that is planned for; opportunities began in the two years before it.
pub fn now() -> Instant {
    Instant::UNIX_EPOCH + TimeDelta::days(20_790)
}

/// A casebook with so many opportunities, four times as many people and twelve times as many
/// contacts.
pub fn casebook(opportunities: u32) -> Casebook {
    let mut book = Casebook {
        calendar: calendar(),
        ..Casebook::default()
    };
    book.profile.home_zone = zone(0);
    for number in 0..opportunities {
        tell(&mut book, number);
    }
    book
}

/// One more email to one person, as the user records it.
pub fn record_a_contact(book: &mut Casebook) {
    let person = who(0, 0);
    let contact = ContactLog {
        kind: Some(ContactKind::LinkedinInvitation),
        people: vec![person],
        ..ContactLog::new(
            id(Kind::Contact, 0, CONTACTS),
            now(),
            Channel::Linkedin,
            id(Kind::Opportunity, 0, 0),
        )
    };
    let author = Author {
        device: id(Kind::Device, 0, 0),
        at: now(),
    };
    Edit::new(EditName::Change).put(contact).apply(book, author);
}

#[derive(Clone, Copy)]
enum Kind {
    Organization,
    Opportunity,
    Person,
    Role,
    Interview,
    Participation,
    Promise,
    Commitment,
    Contact,
    Event,
    Style,
    Device,
}

/// Spread over all ids as random ones are, and the same in every run.
fn id(kind: Kind, number: u32, index: u32) -> Id {
    let mut bits = ((kind as u64) << 48) | (u64::from(number) << 16) | u64::from(index);
    bits = bits.wrapping_add(0x9e37_79b9_7f4a_7c15);
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    Id::from_bits(u128::from(bits ^ (bits >> 31)) << 32)
}

fn who(number: u32, index: u32) -> Id {
    id(Kind::Person, number, index % PEOPLE)
}

fn zone(number: u32) -> Option<ZoneId> {
    ZONES[number as usize % ZONES.len()].parse().ok()
}

fn calendar() -> CalendarFacts {
    let from = now().date_naive();
    CalendarFacts {
        holidays: Some((0..12).map(|month| plus_days(from, month * 30)).collect()),
        closures: Some(vec![Closure {
            from: plus_days(from, 20),
            to: plus_days(from, 30),
        }]),
        ..CalendarFacts::default()
    }
}

/// An opportunity from its first interview to where it stands now. Most ended; the last rounds of
/// the others lie a few days to some weeks back.
fn tell(book: &mut Casebook, number: u32) {
    let opportunity = id(Kind::Opportunity, number, 0);
    let organization = id(Kind::Organization, number, 0);
    let ended = !number.is_multiple_of(4);
    let last = now() - TimeDelta::hours(if ended { 40 * 24 } else { 20 } + i64::from(number % 600));
    book.organizations.put(Organization {
        zone: zone(number),
        ..Organization::new(organization, format!("Employer {number}"))
    });
    book.opportunities.put(Opportunity {
        role: format!("Role {number}"),
        main_contact: Some(who(number, PEOPLE - 1)),
        ..Opportunity::new(opportunity, organization)
    });
    for index in 0..PEOPLE {
        book.people.put(Person {
            name: format!("Person {number} {index}"),
            email: format!("p{index}@e{number}.example"),
            ..Person::new(who(number, index))
        });
    }
    book.roles.put(PersonRole::new(
        id(Kind::Role, number, 0),
        who(number, PEOPLE - 1),
        opportunity,
        Role::Recruiter,
    ));
    for round in 0..ROUNDS {
        let end = last - TimeDelta::days(14 * i64::from(ROUNDS - 1 - round));
        hold(book, number, round, end);
    }
    for index in 0..CONTACTS {
        book.contacts.put(contact(number, index, last));
    }
    if number.is_multiple_of(2) {
        book.commitments.put(Commitment {
            interview: Some(id(Kind::Interview, number, 0)),
            ..Commitment::new(
                id(Kind::Commitment, number, 0),
                opportunity,
                who(number, 0),
                Direction::IOwe,
                "the slides".into(),
            )
        });
    }
    if number.is_multiple_of(10) {
        book.styles.put(StyleSetting {
            scope: Scope::Opportunity(opportunity),
            ..StyleSetting::new(id(Kind::Style, number, 0), AxisValue::Grace(Grace::Patient))
        });
    }
    if ended {
        let rejection = id(Kind::Event, number, 1);
        book.rejections.put(Rejection::new(
            rejection,
            opportunity,
            last + TimeDelta::days(9),
        ));
    }
}

/// A round: two people met, words about the answer, and one item that the user marked.
fn hold(book: &mut Casebook, number: u32, round: u32, end: Instant) {
    let opportunity = id(Kind::Opportunity, number, 0);
    let interview = id(Kind::Interview, number, round);
    book.interviews.put(Interview {
        start: Some(end - TimeDelta::hours(1)),
        end: Some(end),
        ..Interview::new(interview, opportunity)
    });
    for index in 0..2 {
        book.participations.put(Participation {
            person: Some(who(number, round + index)),
            ..Participation::new(
                id(Kind::Participation, number, round * 2 + index),
                interview,
            )
        });
    }
    book.promises.put(Promise {
        raw_words: "in about a week".into(),
        means: Some(PromiseKind::Days {
            n: 5 + number % 10,
            unit: [Unit::Calendar, Unit::Business][number as usize % 2],
            precision: Precision::Approx,
        }),
        interview: Some(interview),
        ..Promise::new(id(Kind::Promise, number, round), opportunity)
    });
    let item = ItemKey {
        family: Family::Debrief,
        opportunity: Some(opportunity),
        occasion: Occasion::Interview(interview),
        person: None,
        ordinal: 0,
    };
    book.events.put(Event::new(
        id(Kind::Event, number, 2 + round),
        EventKind::ItemDone { item },
        end + TimeDelta::hours(2),
    ));
}

/// Thanks for the first round, then what goes back and forth.
fn contact(number: u32, index: u32, last: Instant) -> ContactLog {
    let at = last + TimeDelta::days(i64::from(index) - 14) + TimeDelta::hours(2);
    let plain = ContactLog {
        people: vec![who(number, index)],
        ..ContactLog::new(
            id(Kind::Contact, number, index),
            at,
            Channel::Email,
            id(Kind::Opportunity, number, 0),
        )
    };
    match index {
        0 | 1 => ContactLog {
            kind: Some(ContactKind::ThankEmail),
            interview: Some(id(Kind::Interview, number, 0)),
            ..plain
        },
        _ if index.is_multiple_of(2) => ContactLog {
            way: Way::In,
            class: Some(InboundClass::Holding),
            ..plain
        },
        _ => ContactLog {
            kind: Some(ContactKind::Logistics),
            ..plain
        },
    }
}
