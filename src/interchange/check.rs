use serde_json::Value;

use super::places::Places;
use super::{Problem, Wrong};
use crate::calendar::{BusinessCalendar, Day, Instant, ZoneId, Zones};
use crate::domain::{
    CalendarFacts, Casebook, EventKind, Id, Promise, PromiseKind, Scope, TableName,
};
use crate::rules::{Context, Index, Situation, frame_end, promise_base};

/// What is wrong with a casebook that decodes: references that lead nowhere, zones that nobody
/// knows, windows that end before they begin.
pub fn check(book: &Casebook, places: &Places<'_>, zones: &dyn Zones) -> Vec<Problem> {
    let mut checker = Checker {
        book,
        places,
        zones,
        problems: Vec::new(),
    };
    checker.references();
    checker.zones();
    checker.calendars();
    checker.promises();
    checker.problems
}

/// Arrays that stand where objects belong: decoding would take their elements for fields in order,
/// and no file should rest on that.
pub fn positional(raw: &Value, book: &Casebook) -> Vec<Problem> {
    let known = serde_json::to_value(book).unwrap_or_default();
    let object = Value::Object(serde_json::Map::new());
    let mut problems = Vec::new();
    for name in ["profile", "calendar"] {
        let known = known.get(name).unwrap_or(&object);
        arrays_for_objects(&raw[name], known, name, &mut problems);
    }
    let known = Places::new(&known);
    for table in TableName::ALL {
        for (index, record) in raw[table.word()]
            .as_array()
            .into_iter()
            .flatten()
            .enumerate()
        {
            let id = record
                .get("id")
                .and_then(Value::as_str)
                .and_then(|id| id.parse().ok());
            let known = id
                .and_then(|id| known.record(*table, id))
                .unwrap_or(&object);
            let path = format!("{}[{index}]", table.word());
            arrays_for_objects(record, known, &path, &mut problems);
        }
    }
    problems
}

fn arrays_for_objects(raw: &Value, known: &Value, path: &str, problems: &mut Vec<Problem>) {
    match (raw, known) {
        (Value::Array(_), Value::Object(_)) => problems.push(Problem {
            field: path.to_owned(),
            line: None,
            wrong: Wrong::ArrayForObject,
        }),
        (Value::Object(raw), Value::Object(known)) => {
            for (name, raw) in raw {
                if let Some(known) = known.get(name) {
                    arrays_for_objects(raw, known, &format!("{path}.{name}"), problems);
                }
            }
        }
        (Value::Array(raw), Value::Array(known)) => {
            for (index, (raw, known)) in raw.iter().zip(known).enumerate() {
                arrays_for_objects(raw, known, &format!("{path}[{index}]"), problems);
            }
        }
        _ => {}
    }
}

struct Checker<'a> {
    book: &'a Casebook,
    places: &'a Places<'a>,
    zones: &'a dyn Zones,
    problems: Vec<Problem>,
}

impl Checker<'_> {
    fn problem(&mut self, field: String, wrong: Wrong) {
        self.problems.push(Problem {
            field,
            line: None,
            wrong,
        });
    }

    /// A reference must lead to a record of the file: voided or not, and be it one that only a
    /// newer version can read.
    fn refers(
        &mut self,
        (table, id, name): (TableName, Id, &str),
        to: TableName,
        target: Option<Id>,
    ) {
        let Some(target) = target else { return };
        if self.places.record(to, target).is_none() {
            let field = self.places.field(table, id, name);
            self.problem(
                field,
                Wrong::Nobody {
                    table: to,
                    id: target,
                },
            );
        }
    }

    fn references(&mut self) {
        use TableName as T;
        let book = self.book;
        for r in book.opportunities.iter() {
            self.refers(
                (T::Opportunity, r.id, "organization"),
                T::Organization,
                Some(r.organization),
            );
            self.refers((T::Opportunity, r.id, "agency"), T::Organization, r.agency);
            self.refers(
                (T::Opportunity, r.id, "main_contact"),
                T::Person,
                r.main_contact,
            );
        }
        for r in book.people.iter() {
            for &organization in &r.organizations {
                self.refers(
                    (T::Person, r.id, "organizations"),
                    T::Organization,
                    Some(organization),
                );
            }
        }
        for r in book.roles.iter() {
            self.refers((T::PersonRole, r.id, "person"), T::Person, Some(r.person));
            self.refers(
                (T::PersonRole, r.id, "opportunity"),
                T::Opportunity,
                Some(r.opportunity),
            );
        }
        for r in book.interviews.iter() {
            self.refers(
                (T::Interview, r.id, "opportunity"),
                T::Opportunity,
                Some(r.opportunity),
            );
        }
        for r in book.participations.iter() {
            self.refers(
                (T::Participation, r.id, "interview"),
                T::Interview,
                Some(r.interview),
            );
            self.refers((T::Participation, r.id, "person"), T::Person, r.person);
            self.session(r.id, r.interview, r.session);
        }
        for r in book.topics.iter() {
            self.refers(
                (T::Topic, r.id, "participation"),
                T::Participation,
                Some(r.participation),
            );
        }
        for r in book.anchors.iter() {
            self.refers((T::AnchorPoint, r.id, "person"), T::Person, Some(r.person));
            self.refers(
                (T::AnchorPoint, r.id, "opportunity"),
                T::Opportunity,
                Some(r.opportunity),
            );
        }
        for r in book.promises.iter() {
            self.refers(
                (T::Promise, r.id, "opportunity"),
                T::Opportunity,
                Some(r.opportunity),
            );
            self.refers((T::Promise, r.id, "interview"), T::Interview, r.interview);
            self.refers((T::Promise, r.id, "said_by"), T::Person, r.said_by);
        }
        for r in book.commitments.iter() {
            self.refers(
                (T::Commitment, r.id, "opportunity"),
                T::Opportunity,
                Some(r.opportunity),
            );
            self.refers((T::Commitment, r.id, "person"), T::Person, Some(r.person));
            self.refers(
                (T::Commitment, r.id, "interview"),
                T::Interview,
                r.interview,
            );
        }
        for r in book.contacts.iter() {
            self.refers(
                (T::ContactLog, r.id, "opportunity"),
                T::Opportunity,
                Some(r.opportunity),
            );
            self.refers(
                (T::ContactLog, r.id, "interview"),
                T::Interview,
                r.interview,
            );
            for &person in &r.people {
                self.refers((T::ContactLog, r.id, "people"), T::Person, Some(person));
            }
        }
        for r in book.value_items.iter() {
            for &person in &r.people {
                self.refers((T::ValueItem, r.id, "people"), T::Person, Some(person));
            }
        }
        for r in book.obstacles.iter() {
            self.refers(
                (T::Obstacle, r.id, "opportunity"),
                T::Opportunity,
                Some(r.opportunity),
            );
            self.refers((T::Obstacle, r.id, "raised_by"), T::Person, r.raised_by);
        }
        for r in book.flexibilities.iter() {
            self.refers(
                (T::Flexibility, r.id, "opportunity"),
                T::Opportunity,
                r.opportunity,
            );
        }
        for r in book.acceptance_parameters.iter() {
            let opportunity = Some(r.opportunity);
            self.refers(
                (T::AcceptanceParameter, r.id, "opportunity"),
                T::Opportunity,
                opportunity,
            );
        }
        for r in book.game_plans.iter() {
            self.refers(
                (T::GamePlan, r.id, "opportunity"),
                T::Opportunity,
                Some(r.opportunity),
            );
        }
        for r in book.offers.iter() {
            self.refers(
                (T::Offer, r.id, "opportunity"),
                T::Opportunity,
                Some(r.opportunity),
            );
            for judged in &r.judged {
                let parameter = Some(judged.parameter);
                self.refers(
                    (T::Offer, r.id, "judged"),
                    T::AcceptanceParameter,
                    parameter,
                );
            }
            for &parameter in r.asks.iter().flatten() {
                self.refers(
                    (T::Offer, r.id, "asks"),
                    T::AcceptanceParameter,
                    Some(parameter),
                );
            }
        }
        for r in book.rejections.iter() {
            self.refers(
                (T::Rejection, r.id, "opportunity"),
                T::Opportunity,
                Some(r.opportunity),
            );
            self.refers((T::Rejection, r.id, "from"), T::Person, r.from);
        }
        for r in book.drafts.iter() {
            self.refers(
                (T::Draft, r.id, "opportunity"),
                T::Opportunity,
                Some(r.opportunity),
            );
            self.refers((T::Draft, r.id, "to"), T::Person, r.to);
            for attachment in &r.attachments {
                let at = (T::Draft, r.id, "attachments");
                self.refers(at, T::Commitment, attachment.commitment);
                self.refers(at, T::Topic, attachment.topic);
                self.refers(at, T::ValueItem, attachment.value_item);
            }
        }
        for r in book.coach_cards.iter() {
            self.refers(
                (T::CoachCardShown, r.id, "opportunity"),
                T::Opportunity,
                r.opportunity,
            );
        }
        for r in book.styles.iter() {
            let (to, target) = match r.scope {
                Scope::User | Scope::Industry(_) => continue,
                Scope::Opportunity(id) => (T::Opportunity, id),
                Scope::Person(id) => (T::Person, id),
            };
            self.refers((T::StyleSetting, r.id, "scope"), to, Some(target));
        }
        for r in book.events.iter() {
            let (to, target) = match r.what {
                EventKind::InterviewCancelled { interview }
                | EventKind::InterviewRescheduled { interview, .. } => (T::Interview, interview),
                EventKind::EmployerPaused { opportunity, .. }
                | EventKind::EmployerResumed { opportunity }
                | EventKind::Withdrawn { opportunity }
                | EventKind::Accepted { opportunity }
                | EventKind::Declined { opportunity }
                | EventKind::Reopened { opportunity }
                | EventKind::Archived { opportunity } => (T::Opportunity, opportunity),
                EventKind::LinkedinConnected { person }
                | EventKind::LinkedinDeclined { person } => (T::Person, person),
                EventKind::GuardOverridden {
                    person,
                    opportunity,
                    ..
                } => {
                    self.refers((T::Event, r.id, "what"), T::Person, person);
                    self.refers((T::Event, r.id, "what"), T::Opportunity, opportunity);
                    continue;
                }
                EventKind::ItemDone { .. }
                | EventKind::ItemSkipped { .. }
                | EventKind::ItemMoved { .. }
                | EventKind::Waived { .. } => continue,
            };
            self.refers((T::Event, r.id, "what"), to, Some(target));
        }
    }

    fn session(&mut self, participation: Id, interview: Id, session: Option<Id>) {
        let (Some(session), Some(interview)) = (session, self.book.interviews.get(interview))
        else {
            return;
        };
        if !interview.sessions.iter().any(|known| known.id == session) {
            let field = self
                .places
                .field(TableName::Participation, participation, "session");
            self.problem(
                field,
                Wrong::NoSession {
                    interview: interview.id,
                    session,
                },
            );
        }
    }

    fn zones(&mut self) {
        let book = self.book;
        if let Some(zone) = book
            .profile
            .home_zone
            .as_ref()
            .filter(|zone| !self.knows(zone))
        {
            self.problem("profile.home_zone".into(), Wrong::NoZone(zone.clone()));
        }
        let organizations = book
            .organizations
            .iter()
            .map(|r| (TableName::Organization, r.id, &r.zone));
        let interviews = book
            .interviews
            .iter()
            .map(|r| (TableName::Interview, r.id, &r.zone));
        let contacts = book
            .contacts
            .iter()
            .map(|r| (TableName::ContactLog, r.id, &r.zone));
        for (table, id, zone) in organizations.chain(interviews).chain(contacts) {
            if let Some(zone) = zone.as_ref().filter(|zone| !self.knows(zone)) {
                self.problem(
                    self.places.field(table, id, "zone"),
                    Wrong::NoZone(zone.clone()),
                );
            }
        }
    }

    fn knows(&self, zone: &ZoneId) -> bool {
        self.zones
            .offset_seconds(zone, Instant::UNIX_EPOCH)
            .is_some()
    }

    fn calendars(&mut self) {
        self.calendar("calendar", &self.book.calendar);
        for r in self.book.organizations.iter() {
            if let Some(calendar) = &r.calendar {
                let path = self.places.field(TableName::Organization, r.id, "calendar");
                self.calendar(&path, calendar);
            }
        }
    }

    fn calendar(&mut self, path: &str, calendar: &CalendarFacts) {
        if calendar.workdays.as_ref().is_some_and(Vec::is_empty) {
            self.problem(format!("{path}.workdays"), Wrong::NoWorkday);
        }
        for (index, closure) in calendar.closures.iter().flatten().enumerate() {
            if closure.to < closure.from {
                let field = format!("{path}.closures[{index}]");
                self.problem(field, Wrong::Backwards);
            }
        }
    }

    fn promises(&mut self) {
        let index = Index::new(self.book);
        for promise in self.book.promises.iter() {
            if let Some(wrong) = self.promise(promise, &index) {
                let record = self.places.record(TableName::Promise, promise.id);
                let means = record.and_then(|record| record.get("means"));
                let name = if means.is_some_and(|v| !v.is_null()) {
                    "means"
                } else {
                    "raw_words"
                };
                let field = self.places.field(TableName::Promise, promise.id, name);
                self.problem(field, wrong);
            }
        }
    }

    fn promise(&self, promise: &Promise, index: &Index<'_>) -> Option<Wrong> {
        let means = promise.means?;
        match means {
            PromiseKind::Range { n, m, .. } | PromiseKind::Callback { n, m } if m < n => {
                return Some(Wrong::UpperBelowLower);
            }
            PromiseKind::DateRange { date, date2 } if date2 < date => {
                return Some(Wrong::Backwards);
            }
            PromiseKind::Days { n: most, .. }
            | PromiseKind::Range { m: most, .. }
            | PromiseKind::Callback { m: most, .. }
                if most > MOST_DAYS =>
            {
                return Some(Wrong::TooManyDays(MOST_DAYS));
            }
            _ => {}
        }
        let context = Context {
            now: Instant::MAX_UTC,
            zones: self.zones,
            preset: None,
        };
        let base = promise_base(self.book, index, context, promise)?;
        let calendar = BusinessCalendar::new(None, &self.book.calendar);
        let end = frame_end(means, base, &calendar)?;
        if end < base {
            return Some(Wrong::BeforeSaid { end, said: base });
        }
        let day0 = self.first_interview_day(promise, index, context)?;
        (end < day0).then_some(Wrong::BeforeInterview {
            end,
            interview: day0,
        })
    }

    /// The day of the interview that a promise names, else of the opportunity's first.
    fn first_interview_day(
        &self,
        promise: &Promise,
        index: &Index<'_>,
        context: Context<'_>,
    ) -> Option<Day> {
        let opportunity = self.book.opportunities.get(promise.opportunity)?;
        let situation = Situation::read(self.book, index, context, opportunity);
        let named = |interview| {
            situation
                .rounds
                .iter()
                .find(|r| r.interview.id == interview)
        };
        let round = promise
            .interview
            .and_then(named)
            .or(situation.rounds.first())?;
        Some(round.day0)
    }
}

/// Nobody promises an answer in more days than this. (policy)
const MOST_DAYS: u32 = 3660;
