//! Sample data: five applications of an invented job seeker, dated from the moment they are put in,
//! so that there is something to see and to do whenever that is.

use std::collections::BTreeSet;

use super::{
    AcceptanceParameter, AnchorKind, AnchorPoint, AnyRecord, Casebook, Change, Channel, Commitment,
    ContactKind, ContactLog, DetailsSource, Direction, Edit, EditName, Entity, Event, EventKind,
    Flexibility, FlexibilityKind, GameBranch, GamePlan, Id, InboundClass, Industry, Interview,
    InterviewStatus, ItemKey, Mode, Occasion, Offer, Opportunity, Organization, Participation,
    Person, PersonRole, Precision, Profile, Promise, PromiseKind, Role, Scope, SearchActivity,
    Stamp, TableName, Term, Topic, TopicKind, Unit, ValueItem, Way,
};
use crate::calendar::{
    Day, Instant, TimeOfDay, Weekday, ZoneId, Zones, local, plus_days, plus_minutes, to_instant,
};

/// Puts the sample data in: one application for each stage that the app helps with.
///
/// Everything is dated back from `now` in the user's zone. The ids come from `ids`, and the profile
/// remembers them, so that [`remove_samples`] can take the samples out again.
#[must_use]
pub fn samples(
    now: Instant,
    zone: &ZoneId,
    zones: &dyn Zones,
    profile: &Profile,
    ids: &mut dyn FnMut() -> Id,
) -> Edit {
    let mut scene = Scene {
        now,
        zone: zone.clone(),
        zones,
        ids,
        told: now,
        edit: Edit::new(EditName::AddSamples),
        made: profile.samples.clone(),
    };
    just_held(&mut scene);
    one_thank_you_late(&mut scene);
    waiting_for_a_date(&mut scene);
    time_to_ask(&mut scene);
    offer_to_answer(&mut scene);
    let Scene { edit, made, .. } = scene;
    edit.with(Change::Profile(Box::new(Profile {
        samples: made,
        ..profile.clone()
    })))
}

/// An interview that ended twenty minutes ago: a panel of three, one of them thanked already.
fn just_held(scene: &mut Scene<'_>) {
    let end = plus_minutes(scene.now, -20);
    scene.told = plus_minutes(scene.now, -24 * 60);
    let employer = scene.organization("Harbourlight Archive", Some(Industry::Traditional));
    let job = scene.opportunity(
        employer,
        "Collections Manager",
        "a listing on their website",
    );
    let beatriz = scene.person(
        employer,
        "Beatriz Salgueiro",
        "Recruitment Officer",
        "harbourlight",
    );
    scene.role(job, beatriz, Role::Recruiter);

    scene.told = plus_minutes(scene.now, -11);
    let round = scene.held(job, Mode::OnSite, (plus_minutes(end, -75), end), 3);
    let ngozi = scene.person(
        employer,
        "Ngozi Eberechi",
        "Head of Collections",
        "harbourlight",
    );
    let tomasz = scene.person(employer, "Tomasz Wierzbicki", "Conservator", "harbourlight");
    let hanako = scene.person(
        employer,
        "Hanako Morioka",
        "Digitisation Lead",
        "harbourlight",
    );
    scene.role(job, ngozi, Role::HiringManager);
    scene.meet(
        round,
        ngozi,
        TopicKind::Need,
        "moving four thousand glass negatives to the new store before winter",
    );
    scene.meet(
        round,
        tomasz,
        TopicKind::PersonalInterest,
        "mending old bellows cameras at the weekend",
    );
    scene.meet(
        round,
        hanako,
        TopicKind::SharedFocus,
        "catalogue entries that somebody without training can search",
    );
    scene.promise(
        job,
        round,
        Some(ngozi),
        "7–10 days",
        PromiseKind::Range {
            n: 7,
            m: 10,
            unit: Unit::Calendar,
            precision: Precision::Bounded,
        },
    );
    scene.told = plus_minutes(scene.now, -5);
    scene.sent(
        ContactKind::ThankEmail,
        Channel::Email,
        (job, round, ngozi),
        plus_minutes(scene.now, -5),
        "Dear Ngozi Eberechi,\n\nthank you for showing me the stores. The move of the \
         glass negatives is the kind of puzzle I enjoy, and I would be glad to help you plan it.\n\n\
         Kind regards",
    );
}

/// A panel of four two days ago, one of them not thanked yet; something promised; another round.
fn one_thank_you_late(scene: &mut Scene<'_>) {
    let day = working_day_before(plus_days(scene.today(), -2));
    let end = scene.at(day, 15, 0);
    scene.told = scene.at(plus_days(day, -6), 18, 0);
    let employer = scene.organization("Juniper & Vale Outfitters", Some(Industry::Sales));
    let agency = scene.agency("Thistledown Talent");
    let job = scene.opportunity_with(employer, "Regional Sales Lead", |job| {
        job.agency = Some(agency);
        "an agency rang".clone_into(&mut job.source);
    });
    let yusuf = scene.person(agency, "Yusuf Karaman", "Consultant", "thistledown");
    scene.role(job, yusuf, Role::AgencyRecruiter);

    scene.told = plus_minutes(end, 20);
    let round = scene.held(job, Mode::Video, (scene.at(day, 13, 30), end), 4);
    let seun = scene.person(
        employer,
        "Oluwaseun Bankole",
        "Director of Sales",
        "juniper-vale",
    );
    let mairead = scene.person(
        employer,
        "Mairéad Ní Cheallaigh",
        "Field Manager",
        "juniper-vale",
    );
    let priyanka = scene.person(
        employer,
        "Priyanka Deshmukh",
        "Trade Marketing",
        "juniper-vale",
    );
    let teodor = scene.person(employer, "Teodor Ilievski", "Sales Analyst", "juniper-vale");
    scene.role(job, seun, Role::HiringManager);
    scene.meet(
        round,
        seun,
        TopicKind::TheirWork,
        "opening six shops in mountain villages",
    );
    scene.meet(
        round,
        mairead,
        TopicKind::Recommendation,
        "a book on hill paths and the shops along them",
    );
    scene.meet(
        round,
        priyanka,
        TopicKind::ConnectedOn,
        "repairing jackets where they are sold",
    );
    scene.meet(
        round,
        teodor,
        TopicKind::Need,
        "forecasts that survive a wet August",
    );
    scene.promise(
        job,
        round,
        Some(seun),
        "about a week",
        PromiseKind::Days {
            n: 7,
            unit: Unit::Calendar,
            precision: Precision::Approx,
        },
    );
    let id = scene.id();
    scene.add(AnchorPoint {
        kind: AnchorKind::Book,
        ..AnchorPoint::new(id, mairead, job, "The Shop at the Top of the Pass".into())
    });
    let id = scene.id();
    scene.add(Commitment {
        interview: Some(round),
        due: Some(working_day_after(plus_days(scene.today(), 1))),
        ..Commitment::new(
            id,
            job,
            priyanka,
            Direction::IOwe,
            "the article on repair counters in small shops".into(),
        )
    });
    let id = scene.id();
    scene.add(ValueItem {
        reference: "Outdoor Trade Quarterly, spring issue, page 14".into(),
        why: "two of their shops are about to try the same".into(),
        keywords: vec!["repair".into(), "shops".into()],
        people: vec![priyanka],
        ..ValueItem::new(id, "A counter, a needle, a kettle".into())
    });

    for (person, minutes) in [(seun, 40), (mairead, 52), (priyanka, 67)] {
        let at = plus_minutes(end, minutes);
        scene.told = at;
        scene.sent(
            ContactKind::ThankEmail,
            Channel::Email,
            (job, round, person),
            at,
            "",
        );
        scene.invite((job, round, person), day);
    }
    let evening = scene.at(day, 18, 10);
    scene.told = evening;
    scene.sent(
        ContactKind::RecruiterThanks,
        Channel::Email,
        (job, round, yusuf),
        evening,
        "",
    );
    let id = scene.id();
    scene.add(ContactLog {
        way: Way::In,
        people: vec![yusuf],
        class: Some(InboundClass::NextRound),
        text: "They would like you to meet the managing director.".into(),
        ..ContactLog::new(id, plus_minutes(evening, 50), Channel::Phone, job)
    });
    scene.told = plus_minutes(evening, 60);
    let next = working_day_after(plus_days(scene.today(), 3));
    let start = scene.at(next, 10, 0);
    let id = scene.id();
    let second = scene.add(Interview {
        mode: Mode::OnSite,
        start: Some(start),
        planned_minutes: Some(45),
        zone: Some(scene.zone.clone()),
        headcount: Some(1),
        place: "head office, second floor".into(),
        ..Interview::new(id, job)
    });
    let aroha = scene.person(
        employer,
        "Aroha Te Whata",
        "Managing Director",
        "juniper-vale",
    );
    let id = scene.id();
    scene.add(Participation {
        person: Some(aroha),
        ..Participation::new(id, second)
    });
}

/// Ten days ago by video with an employer elsewhere; everybody thanked; the date is tomorrow.
fn waiting_for_a_date(scene: &mut Scene<'_>) {
    let home = scene.zone.clone();
    if let Ok(lisbon) = "Europe/Lisbon".parse()
        && scene.zones.offset_seconds(&lisbon, scene.now).is_some()
    {
        scene.zone = lisbon;
    }
    let day = working_day_before(plus_days(scene.today(), -10));
    let end = scene.at(day, 12, 0);
    scene.told = scene.at(plus_days(day, -9), 19, 30);
    let employer = scene.organization("Cartwheel Mutual", None);
    let job = scene.opportunity(employer, "Service Designer", "a former colleague");
    let solveig = scene.person(employer, "Solveig Brattland", "Talent Partner", "cartwheel");
    scene.role(job, solveig, Role::Recruiter);

    scene.told = plus_minutes(end, 25);
    let round = scene.held(job, Mode::Video, (scene.at(day, 11, 0), end), 2);
    let duarte = scene.person(employer, "Duarte Figueira", "Head of Design", "cartwheel");
    let wirawan = scene.person_with(employer, "Wirawan", "Claims Lead", "cartwheel", |person| {
        person.single_name = true;
    });
    scene.role(job, duarte, Role::HiringManager);
    scene.meet(
        round,
        duarte,
        TopicKind::Resonated,
        "letters that a worried person can follow",
    );
    scene.meet(
        round,
        wirawan,
        TopicKind::SharedBackground,
        "beginning behind a counter, as both of us did",
    );
    let date = working_day_after(plus_days(scene.today(), 1));
    scene.promise(
        job,
        round,
        Some(solveig),
        &format!("by {}", date.format("%A, %-d %B")),
        PromiseKind::Date {
            date,
            precision: Precision::Exact,
        },
    );
    scene.thank_and_connect((job, round), day, &[duarte, wirawan], Some(solveig));

    scene.told = scene.at(plus_days(day, 3), 20, 0);
    for (branch, text) in [
        (
            GameBranch::Offer,
            "Ask for two days, compare with my list, answer by phone.",
        ),
        (
            GameBranch::OfferWhilePending,
            "Tell the others my date, and ask nobody to hurry.",
        ),
        (
            GameBranch::Rejection,
            "Thank Solveig, keep in touch with Duarte, rest for one evening.",
        ),
        (
            GameBranch::RunnerUp,
            "Say that I would come back, and go on looking.",
        ),
        (
            GameBranch::Silence,
            "Ask once when the date has passed, then let it lie.",
        ),
        (
            GameBranch::NextRound,
            "Draw the claims journey again with what Wirawan told me.",
        ),
    ] {
        let id = scene.id();
        scene.add(GamePlan::new(id, job, branch, text.into()));
    }
    let id = scene.id();
    scene.add(AcceptanceParameter {
        target: "four days a week".into(),
        acceptable: "five days, one of them at home".into(),
        walk_away: "five days in the office".into(),
        reason: "the evening course".into(),
        priority: 1,
        ..AcceptanceParameter::new(id, job, "hours".into())
    });
    let id = scene.id();
    scene.add(Flexibility {
        opportunity: Some(job),
        ..Flexibility::new(
            id,
            FlexibilityKind::StartDate,
            "two weeks either way".into(),
        )
    });
    scene.zone = home;
}

/// An engineer's conversation whose "few days" have passed: time to ask.
fn time_to_ask(scene: &mut Scene<'_>) {
    let day = working_day_before(plus_days(scene.today(), -11));
    let end = scene.at(day, 16, 45);
    scene.told = scene.at(plus_days(day, -4), 12, 0);
    let employer = scene.organization("Quillbyte Systems", Some(Industry::Tech));
    let job = scene.opportunity(employer, "Backend Engineer", "a meet-up");
    scene.told = plus_minutes(end, 15);
    let round = scene.held(job, Mode::Video, (scene.at(day, 16, 0), end), 1);
    let anahit = scene.person(employer, "Anahit Petrosyan", "Platform Lead", "quillbyte");
    scene.role(job, anahit, Role::HiringManager);
    scene.meet(
        round,
        anahit,
        TopicKind::TheirWork,
        "queues that keep their promises at night",
    );
    scene.promise(
        job,
        round,
        Some(anahit),
        "a few days",
        PromiseKind::Range {
            n: 3,
            m: 5,
            unit: Unit::Calendar,
            precision: Precision::Approx,
        },
    );
    let id = scene.id();
    scene.add(Flexibility {
        opportunity: Some(job),
        condition: "if they need somebody for the release".into(),
        ..Flexibility::new(
            id,
            FlexibilityKind::StartDate,
            "up to three weeks earlier".into(),
        )
    });
    scene.thank_and_connect((job, round), day, &[anahit], None);
}

/// An offer that came yesterday and wants an answer in four days.
fn offer_to_answer(scene: &mut Scene<'_>) {
    let day = working_day_before(plus_days(scene.today(), -8));
    let end = scene.at(day, 11, 0);
    scene.told = scene.at(plus_days(day, -12), 17, 0);
    let employer = scene.organization("Saltmarsh Community Clinic", None);
    let job = scene.opportunity(employer, "Operations Coordinator", "the local paper");
    let vy = scene.person_with(
        employer,
        "Nguyễn Thảo Vy",
        "People Partner",
        "saltmarsh",
        |person| {
            "Vy".clone_into(&mut person.given);
            "Nguyễn".clone_into(&mut person.family);
        },
    );
    scene.role(job, vy, Role::Hr);

    scene.told = plus_minutes(end, 30);
    let round = scene.held(job, Mode::OnSite, (scene.at(day, 9, 30), end), 2);
    let rosalind = scene.person(
        employer,
        "Rosalind Achterberg",
        "Practice Director",
        "saltmarsh",
    );
    let mandla = scene.person(employer, "Mandla Khoza", "Head Nurse", "saltmarsh");
    scene.role(job, rosalind, Role::HiringManager);
    scene.meet(
        round,
        rosalind,
        TopicKind::Need,
        "a rota that leaves nobody alone on Mondays",
    );
    scene.meet(
        round,
        mandla,
        TopicKind::ConnectedOn,
        "volunteering at the harbour swim",
    );
    scene.promise(
        job,
        round,
        Some(rosalind),
        "one to two weeks",
        PromiseKind::Range {
            n: 7,
            m: 14,
            unit: Unit::Calendar,
            precision: Precision::Bounded,
        },
    );
    scene.thank_and_connect((job, round), day, &[rosalind, mandla], Some(vy));
    let posted = scene.at(plus_days(day, 1), 9, 15);
    for person in [rosalind, mandla] {
        scene.told = posted;
        scene.sent(
            ContactKind::HandwrittenNote,
            Channel::Post,
            (job, round, person),
            posted,
            "",
        );
    }

    scene.told = scene.at(plus_days(day, 2), 20, 30);
    for (priority, (item, [target, acceptable, walk_away], reason, trade)) in (1..).zip([
        (
            "Hours",
            ["4 days a week", "4.5 days a week", "5 days a week"],
            "",
            "an early start on Mondays",
        ),
        (
            "Pay",
            ["£37,500", "£36,000", "£34,000"],
            "the rota would be mine as well",
            "",
        ),
        ("Training", ["", "5 days a year", ""], "", ""),
        (
            "Start",
            [
                "the first of the month after next",
                "next month",
                "next week",
            ],
            "I want to hand over well",
            "",
        ),
    ]) {
        let id = scene.id();
        scene.add(AcceptanceParameter {
            target: target.into(),
            acceptable: acceptable.into(),
            walk_away: walk_away.into(),
            reason: reason.into(),
            trade: trade.into(),
            priority,
            ..AcceptanceParameter::new(id, job, item.into())
        });
    }
    let searched = scene.at(plus_days(scene.today(), -4), 18, 30);
    scene.told = searched;
    let id = scene.id();
    scene.add(SearchActivity {
        text: "Asked Ilse about the opening at the library.".into(),
        ..SearchActivity::new(id, searched)
    });

    let received = scene.at(working_day_before(plus_days(scene.today(), -1)), 16, 10);
    scene.told = received;
    let id = scene.id();
    scene.add(ContactLog {
        way: Way::In,
        people: vec![vy],
        class: Some(InboundClass::Offer),
        text: "We would be happy to have you. The letter is attached.".into(),
        ..ContactLog::new(id, received, Channel::Email, job)
    });
    let term = |item: &str, value: &str| Term {
        item: item.into(),
        value: value.into(),
    };
    let id = scene.id();
    scene.add(Offer {
        written: true,
        terms: vec![
            term("Hours", "4.5 days a week"),
            term("Pay", "£35,200"),
            term("Start", "the first of next month"),
        ],
        answer_by: Some(working_day_after(plus_days(scene.today(), 4))),
        ..Offer::new(id, job, received)
    });
}

/// Where and when the sample data plays, and what of it there is so far.
struct Scene<'a> {
    now: Instant,
    /// The zone of the employer in question.
    zone: ZoneId,
    zones: &'a dyn Zones,
    ids: &'a mut dyn FnMut() -> Id,
    /// When the user is said to have recorded what comes next.
    told: Instant,
    edit: Edit,
    made: Vec<Id>,
}

impl Scene<'_> {
    fn id(&mut self) -> Id {
        (self.ids)()
    }

    fn today(&self) -> Day {
        local(self.zones, &self.zone, self.now).date()
    }

    fn at(&self, day: Day, hour: u32, minute: u32) -> Instant {
        let time = TimeOfDay::from_hms_opt(hour, minute, 0).unwrap_or(TimeOfDay::MIN);
        to_instant(self.zones, &self.zone, day.and_time(time))
    }

    fn add<R: Entity + Into<AnyRecord>>(&mut self, mut record: R) -> Id {
        record.sign(Stamp::default(), self.told);
        let id = record.id();
        self.made.push(id);
        self.edit.changes.push(Change::Put(record.into()));
        id
    }

    fn organization(&mut self, name: &str, industry: Option<Industry>) -> Id {
        let id = self.id();
        let zone = Some(self.zone.clone());
        self.add(Organization {
            industry,
            zone,
            ..Organization::new(id, name.into())
        })
    }

    fn agency(&mut self, name: &str) -> Id {
        let id = self.id();
        let zone = Some(self.zone.clone());
        self.add(Organization {
            zone,
            is_agency: true,
            ..Organization::new(id, name.into())
        })
    }

    fn opportunity(&mut self, employer: Id, role: &str, source: &str) -> Id {
        self.opportunity_with(employer, role, |job| source.clone_into(&mut job.source))
    }

    fn opportunity_with(
        &mut self,
        employer: Id,
        role: &str,
        more: impl FnOnce(&mut Opportunity),
    ) -> Id {
        let id = self.id();
        let mut job = Opportunity {
            role: role.into(),
            opened_at: Some(self.told),
            ..Opportunity::new(id, employer)
        };
        more(&mut job);
        self.add(job)
    }

    fn person(&mut self, employer: Id, name: &str, title: &str, site: &str) -> Id {
        self.person_with(employer, name, title, site, |_| {})
    }

    fn person_with(
        &mut self,
        employer: Id,
        name: &str,
        title: &str,
        site: &str,
        more: impl FnOnce(&mut Person),
    ) -> Id {
        let id = self.id();
        let first = name.split_whitespace().next().unwrap_or(name);
        let mailbox: String = first.to_lowercase().chars().map(without_mark).collect();
        let mut person = Person {
            name: name.into(),
            name_verified: true,
            title: title.into(),
            email: format!("{mailbox}@{site}.example"),
            organizations: vec![employer],
            ..Person::new(id)
        };
        more(&mut person);
        self.add(person)
    }

    fn role(&mut self, job: Id, person: Id, role: Role) {
        let id = self.id();
        self.add(PersonRole::new(id, person, job, role));
    }

    fn held(&mut self, job: Id, mode: Mode, (start, end): (Instant, Instant), people: u32) -> Id {
        let id = self.id();
        self.add(Interview {
            mode,
            start: Some(start),
            end: Some(end),
            zone: Some(self.zone.clone()),
            headcount: Some(people),
            status: InterviewStatus::Held,
            ..Interview::new(id, job)
        })
    }

    fn meet(&mut self, round: Id, person: Id, kind: TopicKind, topic: &str) {
        let id = self.id();
        let participation = self.add(Participation {
            person: Some(person),
            card_received: kind == TopicKind::Need,
            details_source: Some(DetailsSource::Signature),
            ..Participation::new(id, round)
        });
        let id = self.id();
        self.add(Topic {
            kind,
            ..Topic::new(id, participation, topic.into())
        });
    }

    fn promise(
        &mut self,
        job: Id,
        round: Id,
        said_by: Option<Id>,
        words: &str,
        means: PromiseKind,
    ) {
        let id = self.id();
        self.add(Promise {
            raw_words: words.into(),
            means: Some(means),
            interview: Some(round),
            said_by,
            channel: Some(Channel::InPerson),
            ..Promise::new(id, job)
        });
    }

    fn sent(
        &mut self,
        kind: ContactKind,
        channel: Channel,
        (job, round, person): (Id, Id, Id),
        at: Instant,
        text: &str,
    ) {
        let id = self.id();
        self.add(ContactLog {
            zone: Some(self.zone.clone()),
            kind: Some(kind),
            people: vec![person],
            interview: Some(round),
            text: text.into(),
            ..ContactLog::new(id, at, channel, job)
        });
    }

    /// An invitation on LinkedIn, on the day after the interview.
    fn invite(&mut self, (job, round, person): (Id, Id, Id), day: Day) {
        let at = self.at(plus_days(day, 1), 12, 30);
        self.told = at;
        let subject = (job, round, person);
        self.sent(
            ContactKind::LinkedinInvitation,
            Channel::Linkedin,
            subject,
            at,
            "",
        );
    }

    /// Everybody thanked on the day of the interview, and connected two days later.
    fn thank_and_connect(
        &mut self,
        (job, round): (Id, Id),
        day: Day,
        interviewers: &[Id],
        recruiter: Option<Id>,
    ) {
        let thanked = self.at(day, 17, 20);
        let kinds = interviewers
            .iter()
            .map(|&person| (person, ContactKind::ThankEmail));
        let kinds = kinds.chain(recruiter.map(|person| (person, ContactKind::RecruiterThanks)));
        for ((person, kind), minutes) in kinds.zip((0..).step_by(9)) {
            let at = plus_minutes(thanked, minutes);
            self.told = at;
            self.sent(kind, Channel::Email, (job, round, person), at, "");
            self.invite((job, round, person), day);
            let connected = self.at(plus_days(day, 2), 8, 40);
            self.told = connected;
            let id = self.id();
            self.add(Event::new(
                id,
                EventKind::LinkedinConnected { person },
                connected,
            ));
        }
    }
}

/// The day itself, or the Friday before a weekend.
fn working_day_before(day: Day) -> Day {
    working_day(day, -1)
}

/// The day itself, or the Monday after a weekend.
fn working_day_after(day: Day) -> Day {
    working_day(day, 1)
}

fn working_day(day: Day, step: i64) -> Day {
    use chrono::Datelike as _;
    let works = |day: &Day| !matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
    (0..3)
        .map(|days| plus_days(day, step * days))
        .find(works)
        .unwrap_or(day)
}

/// Takes the sample data out, and with it what the user recorded on sample applications.
///
/// A sample person or organisation that an application of the user's own has come to need stays.
#[must_use]
pub fn remove_samples(book: &Casebook) -> Edit {
    let samples: BTreeSet<Id> = book.profile.samples.iter().copied().collect();
    let records: Vec<AnyRecord> = book
        .entities()
        .filter_map(|(table, record)| book.find(table, record.id()))
        .collect();
    let of_table = |table| {
        let samples = &samples;
        records
            .iter()
            .filter(move |r| r.table() == table && samples.contains(&r.entity().id()))
            .map(|record| record.entity().id())
    };
    let cast: BTreeSet<Id> = of_table(TableName::Person)
        .chain(of_table(TableName::Organization))
        .collect();
    let mut gone: BTreeSet<Id> = samples.difference(&cast).copied().collect();
    spread(&records, &mut gone);
    for table in [TableName::Person, TableName::Organization] {
        let needed: BTreeSet<Id> = records
            .iter()
            .filter(|record| {
                let id = record.entity().id();
                let undecided = table == TableName::Person && cast.contains(&id);
                !undecided && !gone.contains(&id)
            })
            .flat_map(needs)
            .collect();
        gone.extend(of_table(table).filter(|id| !needed.contains(id)));
    }
    spread(&records, &mut gone);

    let mut edit = Edit::new(EditName::RemoveSamples);
    for record in &records {
        let id = record.entity().id();
        if gone.contains(&id) {
            edit = edit.with(Change::Forget(record.table(), id));
        } else if let AnyRecord::ValueItem(item) = record
            && item
                .people
                .iter()
                .chain(&item.used_in)
                .any(|id| gone.contains(id))
        {
            let mut item = item.clone();
            item.people.retain(|id| !gone.contains(id));
            item.used_in.retain(|id| !gone.contains(id));
            edit = edit.put(*item);
        }
    }
    edit.with(Change::Profile(Box::new(Profile {
        samples: Vec::new(),
        ..book.profile.clone()
    })))
}

/// Adds the records that have no place without those that go.
fn spread(records: &[AnyRecord], gone: &mut BTreeSet<Id>) {
    loop {
        let before = gone.len();
        for record in records {
            if belongs_to(record)
                .iter()
                .flatten()
                .any(|owner| gone.contains(owner))
            {
                gone.insert(record.entity().id());
            }
        }
        if gone.len() == before {
            return;
        }
    }
}

/// What a record is a part of: without one of these it has no place.
fn belongs_to(record: &AnyRecord) -> [Option<Id>; 2] {
    match record {
        AnyRecord::Organization(_)
        | AnyRecord::Opportunity(_)
        | AnyRecord::Person(_)
        | AnyRecord::ValueItem(_)
        | AnyRecord::SearchActivity(_) => [None, None],
        AnyRecord::PersonRole(r) => [Some(r.opportunity), None],
        AnyRecord::Interview(r) => [Some(r.opportunity), None],
        AnyRecord::Participation(r) => [Some(r.interview), None],
        AnyRecord::Topic(r) => [Some(r.participation), None],
        AnyRecord::AnchorPoint(r) => [Some(r.opportunity), None],
        AnyRecord::Promise(r) => [Some(r.opportunity), r.interview],
        AnyRecord::Commitment(r) => [Some(r.opportunity), r.interview],
        AnyRecord::ContactLog(r) => [Some(r.opportunity), r.interview],
        AnyRecord::Obstacle(r) => [Some(r.opportunity), None],
        AnyRecord::Flexibility(r) => [r.opportunity, None],
        AnyRecord::AcceptanceParameter(r) => [Some(r.opportunity), None],
        AnyRecord::GamePlan(r) => [Some(r.opportunity), None],
        AnyRecord::Offer(r) => [Some(r.opportunity), None],
        AnyRecord::Rejection(r) => [Some(r.opportunity), None],
        AnyRecord::Draft(r) => [Some(r.opportunity), None],
        AnyRecord::Event(r) => about(&r.what),
        AnyRecord::CoachCardShown(r) => [r.opportunity, None],
        AnyRecord::StyleSetting(r) => match r.scope {
            Scope::User | Scope::Industry(_) => [None, None],
            Scope::Opportunity(id) | Scope::Person(id) => [Some(id), None],
        },
    }
}

/// What an event is about.
fn about(what: &EventKind) -> [Option<Id>; 2] {
    match *what {
        EventKind::InterviewCancelled { interview: id }
        | EventKind::InterviewRescheduled { interview: id, .. }
        | EventKind::EmployerPaused {
            opportunity: id, ..
        }
        | EventKind::EmployerResumed { opportunity: id }
        | EventKind::Withdrawn { opportunity: id }
        | EventKind::Accepted { opportunity: id }
        | EventKind::Declined { opportunity: id }
        | EventKind::Reopened { opportunity: id }
        | EventKind::Archived { opportunity: id }
        | EventKind::LinkedinConnected { person: id }
        | EventKind::LinkedinDeclined { person: id } => [Some(id), None],
        EventKind::GuardOverridden {
            person,
            opportunity,
            ..
        } => [person, opportunity],
        EventKind::ItemDone { item }
        | EventKind::ItemSkipped { item, .. }
        | EventKind::ItemMoved { item, .. }
        | EventKind::Waived { item, .. } => [item.opportunity, occasion(item)],
    }
}

fn occasion(item: ItemKey) -> Option<Id> {
    match item.occasion {
        Occasion::Interview(id) | Occasion::Record(id) => Some(id),
        Occasion::Always | Occasion::Cycle(_) => None,
    }
}

/// A letter of a sample name as it stands in an address.
const fn without_mark(letter: char) -> char {
    match letter {
        'é' | 'ễ' => 'e',
        plain => plain,
    }
}

/// The people and organisations that a record cannot do without.
fn needs(record: &AnyRecord) -> Vec<Id> {
    match record {
        AnyRecord::Opportunity(r) => [Some(r.organization), r.agency, r.main_contact]
            .into_iter()
            .flatten()
            .collect(),
        AnyRecord::Person(r) => r.organizations.clone(),
        AnyRecord::PersonRole(r) => vec![r.person],
        AnyRecord::Participation(r) => r.person.into_iter().collect(),
        AnyRecord::AnchorPoint(r) => vec![r.person],
        AnyRecord::Promise(r) => r.said_by.into_iter().collect(),
        AnyRecord::Commitment(r) => vec![r.person],
        AnyRecord::ContactLog(r) => r.people.clone(),
        AnyRecord::Obstacle(r) => r.raised_by.into_iter().collect(),
        AnyRecord::Rejection(r) => r.from.into_iter().collect(),
        AnyRecord::Draft(r) => r.to.into_iter().collect(),
        _ => Vec::new(),
    }
}
