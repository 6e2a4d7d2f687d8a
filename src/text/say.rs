use super::{Dates, Strings, fill, look_up};
use crate::agenda::{Bucket, Row, Standing, Tone, Waiting};
use crate::calendar::{Day, local};
use crate::domain::{
    Casebook, Family, Id, Occasion, Person, Precision, PromiseKind, Unit, is_title,
};
use crate::rules::{
    Budget, FactName, FactValue, Kind, Objection, PlanItem, Reservation, State, Task, When,
};

/// Sentences about the plan, for one reader.
#[derive(Clone, Copy)]
pub struct Say<'a> {
    /// The language.
    pub strings: &'static Strings,
    /// What is recorded.
    pub book: &'a Casebook,
    /// Dates on the reader's clock.
    pub dates: Dates<'a>,
}

impl<'a> Say<'a> {
    /// The employer of an opportunity.
    #[must_use]
    pub fn company(&self, opportunity: Id) -> &'a str {
        let organization = self
            .book
            .opportunities
            .get(opportunity)
            .and_then(|opportunity| self.book.organizations.get(opportunity.organization));
        organization.map_or(self.strings.unnamed_company, |organization| {
            &organization.name
        })
    }

    /// "Harbour Analytics · Senior Data Analyst"
    #[must_use]
    pub fn company_and_role(&self, opportunity: Id) -> String {
        let role = self
            .book
            .opportunities
            .get(opportunity)
            .map_or("", |o| &o.role);
        let parts = [self.company(opportunity), role];
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        parts.join(self.strings.or_separator)
    }

    /// A person's whole name.
    #[must_use]
    pub fn name(&self, person: Option<Id>) -> &'a str {
        let person = person.and_then(|id| self.book.people.get(id));
        named(person).unwrap_or(self.strings.unnamed_person)
    }

    /// "Elin, Priya and Tom": by name, since ids are random and say nothing.
    #[must_use]
    pub fn names(&self, people: &[Option<Id>]) -> String {
        let mut short: Vec<&str> = people
            .iter()
            .map(|person| {
                let person = person.and_then(|id| self.book.people.get(id));
                person
                    .map(Person::short_name)
                    .filter(|n| !n.is_empty())
                    .unwrap_or(self.strings.unnamed_person)
            })
            .collect();
        short.sort_unstable();
        self.list(&short)
    }

    pub(super) fn list(&self, words: &[&str]) -> String {
        match words {
            [] => String::new(),
            [one] => (*one).to_owned(),
            [first @ .., last] => {
                let first = first
                    .iter()
                    .map(|word| (*word).to_owned())
                    .reduce(|a, b| fill(self.strings.list_more, &[("a", &a), ("b", &b)]))
                    .unwrap_or_default();
                fill(self.strings.list_two, &[("a", &first), ("b", last)])
            }
        }
    }

    /// What a row asks for.
    #[must_use]
    pub fn row_title(&self, row: &Row) -> String {
        if is_checklist(row) {
            return self.get_ready(row);
        }
        // Who still has to wait is not counted with those whose turn it is.
        let waits = |item: &PlanItem| matches!(item.state, State::Blocked | State::Suspended);
        let open: Vec<&PlanItem> = row
            .open()
            .filter(|item| waits(item) == waits(row.lead()))
            .collect();
        if let [item] = open[..] {
            return self.item_title(item);
        }
        let people: Vec<Option<Id>> = open.iter().map(|item| item.person).collect();
        match row.lead().key.family {
            Family::ThankEmail => self.strings.thank_people.count(open.len()),
            Family::HandwrittenNote => self.strings.post_notes.count(open.len()),
            Family::RecruiterThanks => self.strings.thank_recruiters.count(open.len()),
            Family::LinkedinInvitation if open.len() <= 3 => fill(
                self.strings.invite_people,
                &[("people", &self.names(&people))],
            ),
            Family::LinkedinInvitation => self.strings.invite_count.count(open.len()),
            _ => self.item_title(row.lead()),
        }
    }

    fn get_ready(&self, row: &Row) -> String {
        let company = row.lead().key.opportunity.map_or("", |id| self.company(id));
        fill(self.strings.prepare_row, &[("company", company)])
    }

    /// What an entry of a plan asks for, or asked for, by the names of the people.
    #[must_use]
    pub fn entry_title(&self, row: &Row) -> String {
        const MOST_NAMES: usize = 4;
        let s = self.strings;
        let several = row.items.len() > 1 && row.items.len() <= MOST_NAMES;
        let people: Vec<Option<Id>> = row.items.iter().map(|item| item.person).collect();
        let named = |phrase| fill(phrase, &[("people", &self.names(&people))]);
        match row.lead().key.family {
            Family::ThankEmail | Family::RecruiterThanks if several => named(s.thank_named),
            Family::HandwrittenNote if several => named(s.post_named),
            Family::LinkedinInvitation if several => named(s.invite_people),
            Family::ThankEmail if row.items.len() > 1 => s.thank_people.count(row.items.len()),
            Family::HandwrittenNote if row.items.len() > 1 => s.post_notes.count(row.items.len()),
            Family::LinkedinInvitation if row.items.len() > 1 => {
                s.invite_count.count(row.items.len())
            }
            _ if is_checklist(row) => self.get_ready(row),
            _ => self.item_title(row.lead()),
        }
    }

    /// The line under an entry on its opportunity's own page, where the company is said already.
    #[must_use]
    pub fn entry_meta(&self, item: &PlanItem) -> String {
        let meta = self.item_meta(item);
        let company = item.key.opportunity.map_or("", |id| self.company(id));
        match item.channel {
            Some(channel) if meta == company => {
                look_up(self.strings.ways, channel.word()).to_owned()
            }
            _ => meta,
        }
    }

    /// What an item asks for.
    #[must_use]
    pub fn item_title(&self, item: &PlanItem) -> String {
        let s = self.strings;
        let company = item.key.opportunity.map_or("", |id| self.company(id));
        let with_person = |phrase| fill(phrase, &[("person", self.name(item.person))]);
        match item.key.family {
            Family::Debrief => {
                let phrase = if item.state == State::Scheduled {
                    s.upcoming_row
                } else {
                    s.debrief_row
                };
                fill(phrase, &[("company", company)])
            }
            Family::ThankEmail => with_person(s.thank_person),
            Family::HandwrittenNote => with_person(s.post_note_person),
            Family::RecruiterThanks => with_person(s.thank_recruiter),
            Family::LinkedinInvitation => with_person(s.invite_person),
            Family::MissingContactRequest if item.person.is_none() => {
                s.request_missing_anyone.into()
            }
            Family::MissingContactRequest => with_person(s.request_missing),
            Family::CommitmentDelivery => with_person(s.deliver),
            Family::Checkin if is_callback(item) => with_person(s.call_back),
            Family::Checkin if item.person.is_none() => {
                fill(s.check_in_company, &[("company", company)])
            }
            Family::Checkin => with_person(s.check_in_with),
            Family::ResumeSearch => s.resume_search.into(),
            Family::GamePlan if item.kind == Kind::Task(Task::GamePlan) => {
                fill(s.game_plan_row, &[("company", company)])
            }
            Family::FollowThrough => fill(
                s.follow_through_row,
                &[("item", &text_fact(item, FactName::Item))],
            ),
            _ => fill(
                look_up(s.titles, title_word(item)),
                &[
                    ("person", self.name_or_them(item.person)),
                    ("company", company),
                    ("item", &text_fact(item, FactName::Item)),
                ],
            ),
        }
    }

    /// The line under the title.
    #[must_use]
    pub fn row_meta(&self, row: &Row) -> String {
        if is_checklist(row) {
            return self.strings.prepare_left.count(row.open().count());
        }
        self.item_meta(row.lead())
    }

    /// The line under an item's title.
    #[must_use]
    pub fn item_meta(&self, item: &PlanItem) -> String {
        let s = self.strings;
        let company = item.key.opportunity.map_or("", |id| self.company(id));
        if let (
            State::Blocked | State::Suspended | State::Omitted | State::Proposed | State::Cancelled,
            Some(because),
        ) = (item.state, item.reason.because)
        {
            return look_up(s.because, because.word()).to_owned();
        }
        match item.key.family {
            Family::RecruiterThanks => fill(s.meta_recruiter, &[("company", company)]),
            Family::MissingContactRequest => self.missing(item),
            Family::CommitmentDelivery => {
                [&text_fact(item, FactName::Item), company].join(s.or_separator)
            }
            Family::ResumeSearch => s.resume_search_meta.into(),
            Family::GamePlan if item.kind == Kind::Task(Task::GamePlan) => s.game_plan_meta.into(),
            Family::FollowThrough => s.follow_through_meta.into(),
            Family::MoveOn
                if item
                    .reason
                    .facts
                    .iter()
                    .any(|fact| fact.name == FactName::R) =>
            {
                s.move_on_after_no_meta.into()
            }
            Family::Debrief if item.state == State::Scheduled => item
                .key
                .opportunity
                .map_or_else(String::new, |id| self.company_and_role(id)),
            Family::Debrief
            | Family::ThankEmail
            | Family::HandwrittenNote
            | Family::LinkedinInvitation
            | Family::Checkin => company.to_owned(),
            _ => fill(
                look_up(s.metas, title_word(item)),
                &[
                    ("person", self.name_or_them(item.person)),
                    ("company", company),
                ],
            ),
        }
    }

    /// The name, where it is known.
    fn name_or_them(&self, person: Option<Id>) -> &str {
        named(person.and_then(|id| self.book.people.get(id))).unwrap_or(self.strings.them)
    }

    /// "Sam: surname, email"
    fn missing(&self, item: &PlanItem) -> String {
        let s = self.strings;
        let Occasion::Interview(interview) = item.key.occasion else {
            return String::new();
        };
        let met = self
            .book
            .participations
            .iter()
            .filter(|p| p.interview == interview);
        let gaps = met.filter_map(|met| {
            let person = self.book.people.get(met.person?)?;
            let surname = (!person.surname_known()).then_some(s.missing_surname);
            let email = person.address().is_none().then_some(s.missing_email);
            let gaps: Vec<&str> = surname.into_iter().chain(email).collect();
            let name = named(Some(person)).unwrap_or(s.unnamed_person);
            (!gaps.is_empty()).then(|| [name, ": ", &gaps.join(", ")].concat())
        });
        gaps.collect::<Vec<_>>().join("; ")
    }

    /// "by 15:05", "1 day late", "Sat 5 Dec"
    #[must_use]
    pub fn row_when(&self, row: &Row) -> String {
        self.item_when(row.lead(), Some(row.bucket))
    }

    /// The moment that an item is shown with: an interview to come is shown with its start, though
    /// what is due is to record it when it is over.
    #[must_use]
    pub fn item_due(&self, item: &PlanItem) -> Option<When> {
        let interview = match item.key.occasion {
            Occasion::Interview(id) => self.book.interviews.get(id),
            _ => None,
        };
        let lies_ahead = item.key.family == Family::Debrief && item.state == State::Scheduled;
        interview
            .filter(|_| lies_ahead)
            .and_then(|interview| interview.start)
            .map(When::At)
            .or(item.due)
    }

    /// When an item is due; in a section headed by its day the day is not said again.
    #[must_use]
    pub fn item_when(&self, item: &PlanItem, bucket: Option<Bucket>) -> String {
        let s = self.strings;
        if item.state == State::Overdue {
            return self.late(item);
        }
        if item.key.family == Family::Checkin && item.state == State::Scheduled {
            return item.earliest.map_or_else(String::new, |when| {
                fill(
                    s.from_day,
                    &[("day", &self.dates.day_brief(self.day(when)))],
                )
            });
        }
        match self.item_due(item) {
            None => String::new(),
            Some(When::At(at)) if self.dates.day_of(at) == self.dates.today() => {
                let time = self.dates.time(at);
                let past = at < self.dates.now;
                match item.kind {
                    _ if item.state == State::Scheduled => time,
                    Kind::Task(_) if past => s.any_time.into(),
                    Kind::Message(_) if past => fill(s.since_time, &[("time", &time)]),
                    _ => fill(s.by_time, &[("time", &time)]),
                }
            }
            Some(When::At(at)) if bucket == Some(Bucket::Tomorrow) => self.dates.time(at),
            Some(When::On(_)) if bucket == Some(Bucket::Tomorrow) => s.any_time.into(),
            Some(when) => {
                let day = self.day(when);
                let near = self.dates.day_near(day);
                match item.kind {
                    Kind::Task(_) if day < self.dates.today() => s.any_time.into(),
                    Kind::Message(_) if day < self.dates.today() => {
                        fill(s.since_day, &[("day", &near)])
                    }
                    _ => near,
                }
            }
        }
    }

    fn late(&self, item: &PlanItem) -> String {
        let since = item.latest.or(item.due).map(|when| self.day(when));
        let days = since.map_or(0, |day| (self.dates.today() - day).num_days());
        match usize::try_from(days) {
            Ok(days) if days > 0 => self.strings.days_late.count(days),
            _ => self.strings.late_hours.into(),
        }
    }

    /// What the day is about, as the title of Today.
    #[must_use]
    pub fn headline(&self, focus: Option<&Row>, now: usize, later_today: usize) -> String {
        let s = self.strings;
        let in_words = |phrase: super::Plural, n: usize| match s.numbers.get(n) {
            Some(word) if n != 1 => fill(phrase.other, &[("n", word)]),
            _ => phrase.count(n),
        };
        match focus {
            Some(row) if row.lead().key.family == Family::Debrief => s.headline_debrief.into(),
            Some(row) if row.lead().key.family == Family::ThankEmail => {
                let things = in_words(s.thank_yous, row.open().count());
                match (row.tone, row.lead().due) {
                    (Tone::Due, Some(When::At(due))) if due > self.dates.now => fill(
                        s.headline_thanks_by,
                        &[("things", &things), ("time", &self.dates.time(due))],
                    ),
                    _ => fill(s.headline_thanks_open, &[("things", &things)]),
                }
            }
            Some(_) => fill(s.headline_things, &[("things", &in_words(s.things, now))]),
            None if later_today > 0 => fill(
                s.headline_later,
                &[("things", &in_words(s.things, later_today))],
            ),
            None => s.headline_nothing.into(),
        }
    }

    /// Why an item is there and why then, in sentences made of its facts.
    #[must_use]
    pub fn reasons(&self, item: &PlanItem) -> Vec<String> {
        let s = self.strings;
        let mut lines = Vec::new();
        if let Some(because) = item.reason.because {
            lines.push(look_up(s.because, because.word()).to_owned());
        }
        if matches!(item.state, State::Cancelled | State::Superseded) {
            return lines;
        }
        if item.key.family == Family::Checkin {
            lines.extend(self.promise_reasons(item));
        }
        if let Some(day) = day_fact(item, FactName::Posting) {
            lines.push(fill(s.because_posting, &[("day", &self.dates.day(day))]));
            if item
                .reason
                .facts
                .iter()
                .any(|fact| fact.name == FactName::Slipped)
            {
                lines.push(s.because_slipped.into());
            }
        }
        if item.state == State::Overdue {
            lines.push(s.because_late.into());
        }
        lines
    }

    /// Whether one may check in: "Not yet. Best Mon 14 Dec."
    #[must_use]
    pub fn standing_title(&self, standing: &Standing, item: &PlanItem) -> String {
        let s = self.strings;
        match item.state {
            State::Done => return s.checkin_done.to_owned(),
            State::Suspended => return s.checkin_suspended.to_owned(),
            State::Scheduled | State::Due | State::Overdue => {}
            _ => return s.checkin_cancelled.to_owned(),
        }
        if standing.is_clear() {
            return s.checkin_open.to_owned();
        }
        let due = item.due.map(|due| self.item_day(item, due));
        let best = standing.answer.clear_from.into_iter().chain(due).max();
        best.map_or_else(
            || s.checkin_cancelled.to_owned(),
            |day| fill(s.not_yet_best, &[("day", &self.dates.day(day))]),
        )
    }

    /// "Possible from Fri 11 Dec, with a warning."
    #[must_use]
    pub fn possible(&self, standing: &Standing) -> Option<String> {
        let s = self.strings;
        let day = standing.possible_from()?;
        Some(if day <= self.dates.today() {
            s.possible_today.to_owned()
        } else {
            fill(s.possible_from, &[("day", &self.dates.day(day))])
        })
    }

    /// What speaks against a contact, in a sentence.
    #[must_use]
    pub fn reservation(&self, reason: &Reservation, standing: &Standing) -> String {
        let s = self.strings;
        if reason.objection == Objection::Stage {
            return look_up(s.stage_guards, standing.stage.word()).to_owned();
        }
        let word = match reason.objection {
            // Where no date was named there is no time of theirs to wait for.
            Objection::Quiet if !standing.dated => "quiet-undated",
            objection => objection.word(),
        };
        let day = reason
            .until
            .map_or_else(String::new, |day| self.dates.day(day));
        fill(look_up(s.guards, word), &[("day", &day)])
    }

    /// "One check-in left.", "2 follow-ups left."
    #[must_use]
    pub fn budget(&self, budget: Budget) -> String {
        let s = self.strings;
        match (budget.question_left, budget.touches_left) {
            (_, 0) => s.budget_none.to_owned(),
            (true, _) => s.budget_question.to_owned(),
            (false, left) => s.follow_ups_left.count(left),
        }
    }

    /// "Earliest Thu 10 Dec" and ", because they said …".
    #[must_use]
    pub fn because_quiet(&self, waiting: &Waiting) -> (String, String) {
        let s = self.strings;
        let item = &waiting.check_in;
        if item.state == State::Suspended {
            return (s.checkin_suspended.to_owned(), String::new());
        }
        let day = self.dates.day(waiting.earliest.max(waiting.today));
        let words = text_fact(item, FactName::Promise);
        let because = if words.is_empty() {
            s.guard_nothing.to_owned()
        } else {
            fill(s.guard_said, &[("words", &words)])
        };
        let best = fill(s.best_on, &[("day", &self.dates.day(waiting.due))]);
        (
            fill(s.earliest_words, &[("day", &day)]),
            [because, best].join(" "),
        )
    }

    /// "Earliest tomorrow · best Fri 4 Dec · latest Mon 7 Dec"
    #[must_use]
    pub fn item_dates(&self, item: &PlanItem) -> String {
        let s = self.strings;
        let dates = [
            (s.dates_earliest, item.earliest),
            (s.dates_best, item.due),
            (s.dates_latest, item.latest),
        ];
        let words = dates.into_iter().filter_map(|(phrase, when)| {
            when.map(|when| fill(phrase, &[("day", &self.dates.when(when))]))
        });
        words.collect::<Vec<_>>().join(s.or_separator)
    }

    fn promise_reasons(&self, item: &PlanItem) -> Vec<String> {
        let s = self.strings;
        let mut lines = Vec::new();
        let words = text_fact(item, FactName::Promise);
        if let Some(base) = day_fact(item, FactName::Base) {
            let day = self.dates.day(base);
            lines.push(if words.is_empty() {
                fill(s.because_said_nothing, &[("day", &day)])
            } else {
                fill(s.because_said, &[("words", &words), ("day", &day)])
            });
        }
        if let (Some(from), Some(to)) = (
            day_fact(item, FactName::WindowFrom),
            day_fact(item, FactName::WindowTo),
        ) {
            let (from, to) = (self.dates.day(from), self.dates.day(to));
            lines.push(fill(s.because_window, &[("from", &from), ("to", &to)]));
        } else if let Some(end) = day_fact(item, FactName::E) {
            lines.push(fill(s.because_frame, &[("day", &self.dates.day(end))]));
        } else if let Some(event) = day_fact(item, FactName::Event) {
            lines.push(fill(s.because_event, &[("day", &self.dates.day(event))]));
        }
        if let Some(due) = item.due {
            let day = self.dates.day(self.item_day(item, due));
            lines.push(fill(s.because_grace, &[("day", &day)]));
            if let When::At(at) = due
                && item.zone != *self.dates.zone
            {
                let zone = item.zone.as_str().replace('_', " ");
                let here = self.dates.stamp(at);
                lines.push(fill(s.zone_note, &[("zone", &zone), ("here", &here)]));
            }
        }
        lines
    }

    /// What a promise means, in words.
    #[must_use]
    pub fn means(&self, means: PromiseKind) -> String {
        let s = self.strings;
        let day = |day: Day| self.dates.day(day);
        let about = |text: String, precision| match precision {
            Precision::Approx => fill(s.means_about, &[("what", &text)]),
            _ => text,
        };
        match means {
            PromiseKind::None => s.means_none.into(),
            PromiseKind::Days {
                n,
                unit: Unit::Calendar,
                precision,
            } => about(s.days.count(n as usize), precision),
            PromiseKind::Days {
                n,
                unit: Unit::Business,
                precision,
            } => about(fill(s.means_business, &[("n", &n.to_string())]), precision),
            PromiseKind::Range {
                n,
                m,
                unit,
                precision,
            } => {
                let phrase = match unit {
                    Unit::Calendar => s.means_range,
                    Unit::Business => s.means_range_business,
                };
                about(
                    fill(phrase, &[("n", &n.to_string()), ("m", &m.to_string())]),
                    precision,
                )
            }
            PromiseKind::Date {
                date,
                precision: Precision::Approx,
            } => fill(s.means_around, &[("day", &day(date))]),
            PromiseKind::Date { date, .. } => fill(s.means_date, &[("day", &day(date))]),
            PromiseKind::DateRange { date, date2 } => fill(
                s.means_date_range,
                &[("from", &day(date)), ("to", &day(date2))],
            ),
            PromiseKind::Event { date } => fill(s.means_event, &[("day", &day(date))]),
            PromiseKind::Callback { n, m } => fill(
                s.means_callback,
                &[("n", &n.to_string()), ("m", &m.to_string())],
            ),
        }
    }

    /// The day of an item's date: of a check-in, where the employer is; of anything else, on the
    /// reader's clock.
    #[must_use]
    pub fn item_day(&self, item: &PlanItem, when: When) -> Day {
        match when {
            When::At(at) if item.key.family == Family::Checkin => {
                local(self.dates.zones, &item.zone, at).date()
            }
            when => self.day(when),
        }
    }

    /// The day of a date: of a moment, on the reader's clock.
    #[must_use]
    pub fn day(&self, when: When) -> Day {
        match when {
            When::At(at) => self.dates.day_of(at),
            When::On(day) => day,
        }
    }

    /// "PR" for Priya Raman.
    #[must_use]
    pub fn initials(&self, person: Option<Id>) -> String {
        let name = self.name(person);
        let mut words = name
            .split_whitespace()
            .filter(|word| !is_title(word))
            .filter_map(|word| word.chars().next());
        let first = words.next();
        first
            .into_iter()
            .chain(words.next_back())
            .flat_map(char::to_uppercase)
            .collect()
    }
}

pub(super) fn named(person: Option<&Person>) -> Option<&str> {
    person
        .map(|person| person.name.trim())
        .filter(|name| !name.is_empty())
}

/// Whether a row stands for the small things before an interview, and not for one of them.
fn is_checklist(row: &Row) -> bool {
    row.lead().key.family == Family::Prepare && row.items.len() > 1
}

fn is_callback(item: &PlanItem) -> bool {
    item.reason
        .facts
        .iter()
        .any(|fact| fact.name == FactName::Means && fact.value == FactValue::Word("callback"))
}

fn text_fact(item: &PlanItem, name: FactName) -> String {
    item.reason
        .facts
        .iter()
        .find_map(|fact| match &fact.value {
            FactValue::Text(text) if fact.name == name => Some(text.clone()),
            _ => None,
        })
        .unwrap_or_default()
}

fn day_fact(item: &PlanItem, name: FactName) -> Option<Day> {
    item.reason.facts.iter().find_map(|fact| match fact.value {
        FactValue::When(When::On(day)) if fact.name == name => Some(day),
        _ => None,
    })
}

/// The word that an item's title is looked up by: its task, or what it is for.
const fn title_word(item: &PlanItem) -> &'static str {
    match item.kind {
        Kind::Task(task) => task.word(),
        Kind::Message(_) => item.key.family.word(),
    }
}
