//! Random casebooks, valid by construction: what a user could have recorded, in every zone and
//! order, with gaps where users leave them.

use followthrough::calendar::{
    Day, Instant, TimeOfDay, TzDatabase, WEEK, Weekday, ZoneId, local, plus_days, plus_minutes,
};
use followthrough::domain::{
    AcceptanceParameter, AfterRejection, AnchorPoint, Attachments, AxisValue, CalendarFacts,
    Casebook, Channel, CheckinAddressee, CheckinChannel, Closure, Commitment, Consent, ContactKind,
    ContactLog, ContactResult, CutOff, Direction, Draft, Edit, EditName, Event, EventKind, Family,
    Flexibility, FlexibilityKind, GameBranch, GamePlan, Grace, Id, InboundClass, Industry,
    Interview, InterviewStatus, ItemKey, Known, LinkedinTiming, Met, Mode, Obstacle, ObstacleKind,
    Occasion, Offer, OfferStatus, Opportunity, Organization, Participation, Persistence, Person,
    PersonRole, Precision, Preset, Profile, Promise, PromiseKind, QuietScope, Rejection, Role,
    Scope, SearchActivity, SearchWhileWaiting, Session, StyleSetting, ThanksChannel, ThanksContent,
    Topic, TopicKind, Unit, ValueItem, Way,
};
use followthrough::rules::end_of;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

/// Zones with and without summer time, at half and quarter hours, and on both edges of the date
/// line.
pub const ZONES: &[&str] = &[
    "America/New_York",
    "Europe/Berlin",
    "Asia/Kolkata",
    "Asia/Kathmandu",
    "America/St_Johns",
    "Australia/Lord_Howe",
    "America/Santiago",
    "Africa/Casablanca",
    "Pacific/Kiritimati",
    "Pacific/Pago_Pago",
    "Asia/Tokyo",
    "UTC",
];

/// Zones whose clocks never change.
pub const STEADY_ZONES: &[&str] = &[
    "Asia/Kolkata",
    "Asia/Kathmandu",
    "America/Phoenix",
    "Pacific/Kiritimati",
    "UTC",
];

/// When clocks change within that time: in Europe, North America, Chile, on Lord Howe and on the
/// Chatham Islands.
const CLOCK_CHANGES: &[&str] = &[
    "2026-10-25T01:00:00Z",
    "2026-11-01T04:30:00Z",
    "2026-11-01T06:00:00Z",
    "2027-03-14T07:00:00Z",
    "2027-03-28T01:00:00Z",
    "2027-04-03T14:00:00Z",
    "2027-04-03T15:00:00Z",
    "2027-04-04T03:00:00Z",
];

/// All that a generated casebook tells lies after this moment, and within [`DAYS`].
pub const FIRST: &str = "2026-10-05T00:00:00Z";

/// How many days a generated casebook spans.
pub const DAYS: i64 = 200;

/// Casebooks whose employers and users live in the given zones.
pub fn casebooks(zones: &'static [&'static str]) -> impl Strategy<Value = Casebook> {
    script(zones).prop_map(|script| script.play())
}

/// A moment before, in or after what generated casebooks tell.
pub fn moments() -> impl Strategy<Value = Instant> {
    (-10 * 1440..(DAYS + 60) * 1440).prop_map(minute)
}

/// A moment, in minutes from the first one.
pub fn minute(minutes: i64) -> Instant {
    plus_minutes(first(), minutes)
}

fn first() -> Instant {
    FIRST.parse().unwrap_or_default()
}

fn id(text: &str) -> Id {
    text.parse()
        .unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn zone(name: &str) -> ZoneId {
    name.parse()
        .unwrap_or_else(|error| panic!("{name}: {error}"))
}

#[derive(Clone, Debug)]
struct Script {
    home: Option<&'static str>,
    preset: Preset,
    linkedin: (Known, Known),
    calendar: CalendarFacts,
    employers: Vec<Employer>,
    people: Vec<Person>,
    stories: Vec<Story>,
    styles: Vec<(u8, usize, AxisValue)>,
    searches: Vec<i64>,
    note: String,
}

#[derive(Clone, Debug)]
struct Employer {
    zone: Option<&'static str>,
    industry: Option<Industry>,
    calendar: Option<CalendarFacts>,
    switchboard: bool,
}

#[derive(Clone, Debug)]
struct Story {
    employer: usize,
    agency: Option<usize>,
    main_contact: Option<usize>,
    industry: Option<Industry>,
    roles: Vec<(usize, Role)>,
    rounds: Vec<Round>,
    said: Vec<Said>,
    contacts: Vec<Contact>,
    owed: Vec<(usize, Direction, Option<i64>, Option<i64>)>,
    anchors: Vec<(usize, Option<i64>)>,
    happenings: Vec<(u8, i64)>,
    marks: Vec<(Family, usize, usize, u8, i64)>,
}

#[derive(Clone, Debug)]
struct Round {
    begins: i64,
    minutes: i64,
    shape: u8,
    mode: Mode,
    zone: Option<&'static str>,
    status: InterviewStatus,
    headcount: Option<u32>,
    met: Vec<(Option<usize>, Met, bool)>,
    cancelled: bool,
    recorded: Option<i64>,
}

#[derive(Clone, Debug)]
struct Said {
    kind: u8,
    numbers: (u32, u32),
    unit: Unit,
    precision: Precision,
    round: usize,
    linked: bool,
    later: Option<i64>,
    said_by: Option<usize>,
    recorded: Option<i64>,
}

#[derive(Clone, Debug)]
struct Contact {
    at: i64,
    channel: Channel,
    kind: Option<ContactKind>,
    inbound: bool,
    class: Option<InboundClass>,
    result: ContactResult,
    people: Vec<usize>,
    round: Option<usize>,
}

/// Any minute, and every so often one of a night in which clocks change.
fn minutes() -> impl Strategy<Value = i64> {
    let nights = (select(CLOCK_CHANGES), -300i64..300).prop_map(|(change, beside)| {
        let change: Instant = change.parse().unwrap_or_default();
        (change - first()).num_minutes() + beside
    });
    prop_oneof![7 => 0..DAYS * 1440, 1 => nights]
}

fn days() -> impl Strategy<Value = Day> {
    (0..DAYS).prop_map(|days| plus_days(first().date_naive(), days))
}

fn word<T: Copy + std::fmt::Debug + 'static>(all: &'static [T]) -> impl Strategy<Value = T> {
    select(all)
}

fn weekdays() -> impl Strategy<Value = Vec<Weekday>> {
    proptest::sample::subsequence(&WEEK, 1..=7)
}

fn calendar() -> impl Strategy<Value = CalendarFacts> {
    let closure = (days(), 0i64..25).prop_map(|(from, days)| Closure {
        from,
        to: plus_days(from, days),
    });
    let cutoff = (word(&WEEK), 0u32..24).prop_map(|(day, hour)| CutOff {
        day,
        at: TimeOfDay::from_hms_opt(hour, 30, 0).unwrap_or_default(),
    });
    let parts = (
        option::weighted(0.3, weekdays()),
        option::of(vec(days(), 0..12)),
        option::weighted(0.4, vec(closure, 0..3)),
        option::weighted(0.3, weekdays()),
        option::weighted(0.3, vec(cutoff, 0..3)),
    );
    parts.prop_map(
        |(workdays, holidays, closures, mail_days, cutoffs)| CalendarFacts {
            workdays,
            holidays,
            closures,
            mail_days,
            cutoffs,
            ..CalendarFacts::default()
        },
    )
}

fn employer(zones: &'static [&'static str]) -> impl Strategy<Value = Employer> {
    let parts = (
        option::weighted(0.8, select(zones)),
        option::of(word(Industry::ALL)),
        option::weighted(0.4, calendar()),
        any::<bool>(),
    );
    parts.prop_map(|(zone, industry, calendar, switchboard)| Employer {
        zone,
        industry,
        calendar,
        switchboard,
    })
}

fn person() -> impl Strategy<Value = Person> {
    let parts = (
        select(
            &[
                "",
                "Sam",
                "Dana Ortiz",
                "Nguyễn Thảo Vy",
                "O’Brien-Łoś, Zoë",
            ][..],
        ),
        select(&["", "sam@", "dana@acme.example", " lee@acme.example "][..]),
        select(&["", "+1 202 555 0143"][..]),
        any::<bool>(),
        option::weighted(0.2, word(Known::ALL)),
        option::weighted(0.3, word(Consent::ALL)),
        option::weighted(0.2, word(Channel::ALL)),
        any::<bool>(),
    );
    parts.prop_map(
        |(name, email, phone, single_name, allowed, consent, preferred, verified)| Person {
            name: name.into(),
            email: email.into(),
            phone: phone.into(),
            single_name,
            name_verified: verified,
            contact_allowed: allowed.unwrap_or_default(),
            linkedin_consent: consent.unwrap_or_default(),
            preferred_channel: preferred,
            ..Person::new(Id::from_bits(1))
        },
    )
}

fn round(zones: &'static [&'static str]) -> impl Strategy<Value = Round> {
    let met = (
        option::weighted(0.9, 0usize..6),
        word(Met::ALL),
        any::<bool>(),
    );
    let parts = (
        minutes(),
        15i64..600,
        0u8..7,
        word(Mode::ALL),
        option::weighted(0.3, select(zones)),
        word(InterviewStatus::ALL),
        option::of(0u32..7),
        vec(met, 0..5),
        proptest::bool::weighted(0.1),
        option::of(0i64..5000),
    );
    parts.prop_map(
        |(begins, minutes, shape, mode, zone, status, headcount, met, cancelled, recorded)| Round {
            begins,
            minutes,
            shape,
            mode,
            zone,
            status,
            headcount,
            met,
            cancelled,
            recorded,
        },
    )
}

fn said() -> impl Strategy<Value = Said> {
    let parts = (
        0u8..7,
        (0u32..25, 0u32..12),
        word(Unit::ALL),
        word(Precision::ALL),
        0usize..3,
        any::<bool>(),
        option::of(0i64..30),
        option::of(0usize..6),
        option::of(0i64..50_000),
    );
    parts.prop_map(
        |(kind, numbers, unit, precision, round, linked, later, said_by, recorded)| Said {
            kind,
            numbers,
            unit,
            precision,
            round,
            linked,
            later,
            said_by,
            recorded,
        },
    )
}

fn contact() -> impl Strategy<Value = Contact> {
    let parts = (
        minutes(),
        word(Channel::ALL),
        option::weighted(0.9, word(ContactKind::ALL)),
        proptest::bool::weighted(0.15),
        option::weighted(0.8, word(InboundClass::ALL)),
        word(ContactResult::ALL),
        vec(0usize..6, 0..3),
        option::of(0usize..3),
    );
    parts.prop_map(
        |(at, channel, kind, inbound, class, result, people, round)| Contact {
            at,
            channel,
            kind,
            inbound,
            class,
            result,
            people,
            round,
        },
    )
}

fn story(zones: &'static [&'static str]) -> impl Strategy<Value = Story> {
    let parts = (
        (
            0usize..3,
            option::weighted(0.2, 0usize..3),
            option::of(0usize..6),
        ),
        option::weighted(0.2, word(Industry::ALL)),
        vec((0usize..6, word(Role::ALL)), 0..4),
        vec(round(zones), 0..4),
        vec(said(), 0..4),
        vec(contact(), 0..6),
        vec(
            (
                0usize..6,
                word(Direction::ALL),
                option::of(0i64..60),
                option::of(minutes()),
            ),
            0..3,
        ),
        vec((0usize..6, option::of(minutes())), 0..2),
        vec((0u8..13, minutes()), 0..3),
        vec(
            (word(Family::ALL), 0usize..3, 0usize..7, 0u8..4, minutes()),
            0..3,
        ),
    );
    parts.prop_map(
        |(who, industry, roles, rounds, said, contacts, owed, anchors, happenings, marks)| Story {
            employer: who.0,
            agency: who.1,
            main_contact: who.2,
            industry,
            roles,
            rounds,
            said,
            contacts,
            owed,
            anchors,
            happenings,
            marks,
        },
    )
}

fn choices() -> Vec<AxisValue> {
    fn each<T: Copy>(all: &[T], make: fn(T) -> AxisValue) -> Vec<AxisValue> {
        all.iter().copied().map(make).collect()
    }
    [
        each(Persistence::ALL, AxisValue::Persistence),
        each(Grace::ALL, AxisValue::Grace),
        each(QuietScope::ALL, AxisValue::QuietScope),
        each(ThanksChannel::ALL, AxisValue::ThanksChannel),
        each(ThanksContent::ALL, AxisValue::ThanksContent),
        each(Attachments::ALL, AxisValue::Attachments),
        each(CheckinChannel::ALL, AxisValue::CheckinChannel),
        each(CheckinAddressee::ALL, AxisValue::CheckinAddressee),
        each(LinkedinTiming::ALL, AxisValue::LinkedinTiming),
        each(SearchWhileWaiting::ALL, AxisValue::SearchWhileWaiting),
        each(AfterRejection::ALL, AxisValue::AfterRejection),
    ]
    .concat()
}

fn script(zones: &'static [&'static str]) -> impl Strategy<Value = Script> {
    let parts = (
        option::weighted(0.9, select(zones)),
        word(Preset::ALL),
        (word(Known::ALL), word(Known::ALL)),
        calendar(),
        vec(employer(zones), 3),
        vec(person(), 6),
        vec(story(zones), 1..4),
        vec((0u8..4, 0usize..6, select(choices())), 0..3),
        vec(minutes(), 0..3),
        any::<String>(),
    );
    parts.prop_map(
        |(home, preset, linkedin, calendar, employers, people, stories, styles, searches, note)| {
            Script {
                home,
                preset,
                linkedin,
                calendar,
                employers,
                people,
                stories,
                styles,
                searches,
                note,
            }
        },
    )
}

impl Script {
    fn play(self) -> Casebook {
        let mut book = Casebook {
            profile: Profile {
                name: self.note.clone(),
                home_zone: self.home.map(zone),
                preset: self.preset,
                linkedin_account: self.linkedin.0,
                linkedin_complete: self.linkedin.1,
                ..Profile::default()
            },
            calendar: self.calendar.clone(),
            ..Casebook::default()
        };
        for (number, employer) in self.employers.iter().enumerate() {
            book.organizations.put(Organization {
                industry: employer.industry,
                zone: employer.zone.map(zone),
                calendar: employer.calendar.clone(),
                switchboard: if employer.switchboard {
                    "+1 202 555 0100".into()
                } else {
                    String::new()
                },
                notes: self.note.clone(),
                ..Organization::new(org(number), format!("Employer {number}"))
            });
        }
        for (number, person) in self.people.iter().enumerate() {
            book.people.put(Person {
                id: who(number),
                ..person.clone()
            });
        }
        for (number, story) in self.stories.iter().enumerate() {
            story.tell(number, &mut book);
        }
        for (number, (scope, which, choice)) in self.styles.iter().enumerate() {
            let scope = match scope {
                0 => Scope::User,
                1 => Scope::Industry(Industry::ALL[which % Industry::ALL.len()]),
                2 => Scope::Opportunity(opp(which % self.stories.len())),
                _ => Scope::Person(who(*which)),
            };
            let setting = StyleSetting::new(id(&format!("s{number}")), *choice);
            book.styles.put(StyleSetting {
                scope,
                set_at: first(),
                ..setting
            });
        }
        for (number, at) in self.searches.iter().enumerate() {
            book.search_activities
                .put(SearchActivity::new(id(&format!("a{number}")), minute(*at)));
        }
        let item = ValueItem {
            people: vec![who(0)],
            ..ValueItem::new(id("v0"), self.note)
        };
        // One record as an edit leaves it: signed, and one of them deleted.
        let author = followthrough::domain::Author {
            device: id("device"),
            at: first(),
        };
        let gone = Person::new(id("gone"));
        Edit::new(EditName::Change)
            .put(item)
            .put(gone)
            .void(followthrough::domain::TableName::Person, id("gone"))
            .apply(&mut book, author);
        book
    }
}

fn org(number: usize) -> Id {
    id(&format!("org{}", number % 3))
}

fn who(number: usize) -> Id {
    id(&format!("p{}", number % 6))
}

fn opp(number: usize) -> Id {
    id(&format!("o{number}"))
}

impl Story {
    fn tell(&self, number: usize, book: &mut Casebook) {
        let opportunity = opp(number);
        let name = |kind: &str, index: usize| id(&format!("{kind}{number}-{index}"));
        book.opportunities.put(Opportunity {
            role: format!("Role {number}"),
            agency: self.agency.map(org),
            industry: self.industry,
            main_contact: self.main_contact.map(who),
            ..Opportunity::new(opportunity, org(self.employer))
        });
        for (index, (person, role)) in self.roles.iter().enumerate() {
            book.roles.put(PersonRole::new(
                name("r", index),
                who(*person),
                opportunity,
                *role,
            ));
        }
        let mut days = Vec::new();
        for (index, round) in self.rounds.iter().enumerate() {
            let interview = round.interview(name("i", index), opportunity);
            let zone = employer_zone(book, &interview);
            if let Some(end) = end_of(&interview).filter(|_| !round.cancelled) {
                days.push((interview.id, local(&TzDatabase, &zone, end).date()));
            }
            round.attend(number * 10 + index, &interview, book);
            book.interviews.put(interview);
        }
        for (index, said) in self.said.iter().enumerate() {
            book.promises
                .put(said.promise(name("w", index), opportunity, &days));
        }
        for (index, contact) in self.contacts.iter().enumerate() {
            let round = contact.round.filter(|round| *round < self.rounds.len());
            book.contacts.put(contact.log(
                name("c", index),
                opportunity,
                round.map(|r| name("i", r)),
            ));
        }
        for (index, (person, direction, due, done)) in self.owed.iter().enumerate() {
            let item = format!("thing {index}");
            book.commitments.put(Commitment {
                due: due.map(|days| plus_days(first().date_naive(), days)),
                done_at: done.map(minute),
                interview: days.first().map(|(id, _)| *id),
                ..Commitment::new(
                    name("k", index),
                    opportunity,
                    who(*person),
                    *direction,
                    item,
                )
            });
        }
        for (index, (person, done)) in self.anchors.iter().enumerate() {
            book.anchors.put(AnchorPoint {
                follow_through_done_at: done.map(minute),
                ..AnchorPoint::new(name("b", index), who(*person), opportunity, "A book".into())
            });
        }
        for (index, (kind, at)) in self.happenings.iter().enumerate() {
            happen(name("e", index), opportunity, *kind, minute(*at), book);
        }
        for (index, (family, occasion, person, kind, at)) in self.marks.iter().enumerate() {
            let item = ItemKey {
                family: *family,
                opportunity: Some(opportunity),
                occasion: match family {
                    Family::Checkin => Occasion::Cycle(1 + *occasion as u32),
                    _ => Occasion::Interview(name("i", *occasion)),
                },
                person: (*person < 6).then(|| who(*person)),
                ordinal: 0,
            };
            let item = if *family == Family::Checkin {
                ItemKey {
                    person: None,
                    ..item
                }
            } else {
                item
            };
            let what = match kind {
                0 => EventKind::ItemDone { item },
                1 => EventKind::ItemSkipped {
                    item,
                    reason: "no".into(),
                },
                2 => EventKind::Waived {
                    item,
                    reason: String::new(),
                },
                _ => EventKind::ItemMoved {
                    item,
                    to: minute(at + 500),
                },
            };
            book.events
                .put(Event::new(name("m", index), what, minute(*at)));
        }
    }
}

fn employer_zone(book: &Casebook, interview: &Interview) -> ZoneId {
    let organization = book
        .opportunities
        .get(interview.opportunity)
        .and_then(|opportunity| book.organizations.get(opportunity.organization));
    interview
        .zone
        .clone()
        .or_else(|| organization.and_then(|organization| organization.zone.clone()))
        .or_else(|| book.profile.home_zone.clone())
        .unwrap_or_else(ZoneId::utc)
}

impl Round {
    fn interview(&self, interview: Id, opportunity: Id) -> Interview {
        let start = minute(self.begins);
        let end = plus_minutes(start, self.minutes);
        let middle = plus_minutes(start, self.minutes / 2);
        let plain = Interview {
            mode: self.mode,
            zone: self.zone.map(zone),
            status: self.status,
            headcount: self.headcount,
            recorded_at: self
                .recorded
                .map_or_else(Instant::default, |late| plus_minutes(end, late)),
            ..Interview::new(interview, opportunity)
        };
        match self.shape {
            0 | 1 => Interview {
                end: Some(end),
                ..plain
            },
            2 => Interview {
                start: Some(start),
                end: Some(end),
                ..plain
            },
            3 => Interview {
                start: Some(start),
                planned_minutes: u32::try_from(self.minutes).ok(),
                ..plain
            },
            4 => Interview {
                start: Some(start),
                ..plain
            },
            5 => Interview {
                start: Some(start),
                sessions: vec![
                    Session {
                        id: id("first"),
                        start: None,
                        end: Some(middle),
                        cancelled: false,
                    },
                    Session {
                        id: id("second"),
                        start: Some(middle),
                        end: Some(end),
                        cancelled: self.minutes % 2 == 0,
                    },
                ],
                ..plain
            },
            _ => plain,
        }
    }

    fn attend(&self, number: usize, interview: &Interview, book: &mut Casebook) {
        for (index, (person, met, second)) in self.met.iter().enumerate() {
            let session = if *second { "second" } else { "first" };
            let participation = Participation {
                person: person.map(who),
                met: *met,
                session: (!interview.sessions.is_empty()).then(|| id(session)),
                recorded_at: interview.recorded_at,
                ..Participation::new(id(&format!("t{number}-{index}")), interview.id)
            };
            book.topics.put(Topic {
                kind: TopicKind::ALL[index % TopicKind::ALL.len()],
                ..Topic::new(participation.id, participation.id, "robots".into())
            });
            book.participations.put(participation);
        }
        if self.cancelled {
            let what = EventKind::InterviewCancelled {
                interview: interview.id,
            };
            book.events
                .put(Event::new(id(&format!("x{number}")), what, first()));
        }
    }
}

impl Said {
    /// A promise whose frame ends no earlier than the day it was said.
    fn promise(&self, promise: Id, opportunity: Id, rounds: &[(Id, Day)]) -> Promise {
        let round = rounds.get(self.round % rounds.len().max(1));
        let day0 = round.map_or(first().date_naive(), |(_, day)| *day);
        let dated = (3..=5).contains(&self.kind);
        let made_on = self
            .later
            .or(dated.then_some(0))
            .map(|days| plus_days(day0, days));
        let base = made_on.unwrap_or(day0);
        let (a, b) = self.numbers;
        let (date, date2) = (plus_days(base, a.into()), plus_days(base, (a + b).into()));
        let (unit, precision) = (self.unit, self.precision);
        let means = match self.kind {
            0 => PromiseKind::None,
            1 => PromiseKind::Days {
                n: a,
                unit,
                precision,
            },
            2 => PromiseKind::Range {
                n: a,
                m: a + b,
                unit,
                precision,
            },
            3 => PromiseKind::Date { date, precision },
            4 => PromiseKind::DateRange { date, date2 },
            5 => PromiseKind::Event { date },
            _ => PromiseKind::Callback { n: a, m: a + b },
        };
        let recorded_at = self
            .recorded
            .map(|late| plus_minutes(base.and_time(TimeOfDay::MIN).and_utc(), 2 * 1440 + late));
        Promise {
            raw_words: format!("the words of {promise}"),
            means: Some(means),
            interview: round.filter(|_| self.linked).map(|(id, _)| *id),
            said_by: self.said_by.map(who),
            made_on,
            recorded_at: recorded_at.unwrap_or_default(),
            ..Promise::new(promise, opportunity)
        }
    }
}

impl Contact {
    fn log(&self, contact: Id, opportunity: Id, interview: Option<Id>) -> ContactLog {
        ContactLog {
            way: if self.inbound { Way::In } else { Way::Out },
            kind: self.kind.filter(|_| !self.inbound),
            class: self.class.filter(|_| self.inbound),
            result: self.result,
            people: self.people.iter().map(|&person| who(person)).collect(),
            interview,
            ..ContactLog::new(contact, minute(self.at), self.channel, opportunity)
        }
    }
}

fn happen(event: Id, opportunity: Id, kind: u8, at: Instant, book: &mut Casebook) {
    let what = match kind {
        0 => EventKind::EmployerPaused {
            opportunity,
            until: Some(at.date_naive()),
        },
        1 => EventKind::EmployerResumed { opportunity },
        2 => EventKind::Withdrawn { opportunity },
        3 => EventKind::Accepted { opportunity },
        4 => EventKind::Declined { opportunity },
        5 => EventKind::Reopened { opportunity },
        6 => EventKind::Archived { opportunity },
        7 => EventKind::LinkedinConnected { person: who(1) },
        8 => EventKind::LinkedinDeclined { person: who(2) },
        9 => {
            // A whole number of weeks is an even number of minutes and of quarters of an hour.
            let minute = at.timestamp() / 60;
            book.offers.put(Offer {
                written: minute % 4 < 3,
                answer_by: Some(plus_days(at.date_naive(), 4)),
                status: OfferStatus::ALL[at.timestamp() as usize / 60 % OfferStatus::ALL.len()],
                ..Offer::new(event, opportunity, at)
            });
            return;
        }
        10 => {
            let minute = at.timestamp() / 60;
            book.rejections.put(Rejection {
                from: (minute % 3 > 0).then(|| who(1)),
                automatic: minute % 5 == 0,
                runner_up: minute % 7 == 0,
                ..Rejection::new(event, opportunity, at)
            });
            return;
        }
        11 => {
            book.obstacles
                .put(Obstacle::new(event, opportunity, ObstacleKind::Salary, at));
            book.flexibilities.put(Flexibility::new(
                event,
                FlexibilityKind::Salary,
                "a little".into(),
            ));
            book.value_items
                .put(ValueItem::new(event, "something to read".into()));
            for (index, &branch) in GameBranch::ALL.iter().enumerate() {
                let plan = id(&format!("{event}-{index}"));
                let plan = GamePlan::new(plan, opportunity, branch, "then".into());
                book.game_plans.put(GamePlan {
                    recorded_at: at,
                    ..plan
                });
            }
            return;
        }
        _ => {
            book.acceptance_parameters.put(AcceptanceParameter::new(
                event,
                opportunity,
                "pay".into(),
            ));
            book.drafts
                .put(Draft::new(event, ContactKind::CheckinEmail, opportunity));
            return;
        }
    };
    book.events.put(Event::new(event, what, at));
}
