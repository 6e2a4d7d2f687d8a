use std::borrow::Cow;
use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;

use super::cycle::{Cycle, cycles};
use super::index::{Index, Records, of_item};
use super::item::{Because, BoxedItem, PlanItem};
use super::numbers::USUAL_MINUTES;
use super::outcome::{Refusal, ending, refusal};
use super::propose::round_key;
use super::style::with_settings;
use super::{Almanac, Context, When};
use crate::calendar::{
    BusinessCalendar, Day, Instant, MailCalendar, ZoneId, day_start, local, plus_days, plus_minutes,
};
use crate::domain::{
    Casebook, Channel, ContactKind, ContactLog, Event, EventKind, Family, Flexibility, Id,
    InboundClass, Industry, Interview, ItemKey, Met, Opportunity, Organization, Person, Role,
    Scope, Session, Style, Way,
};

/// One opportunity as the rules see it at one moment.
pub struct Situation<'a> {
    /// Everything recorded.
    pub book: &'a Casebook,
    /// The same, by what it belongs to.
    pub index: &'a Index<'a>,
    /// What is recorded about the opportunity.
    pub(super) records: &'a Records<'a>,
    /// Now, zones, and the preset.
    pub context: Context<'a>,
    /// The opportunity.
    pub opportunity: &'a Opportunity,
    /// The employer.
    pub organization: Option<&'a Organization>,
    /// The line of business in force.
    pub industry: Industry,
    /// The style in force.
    pub style: Style,
    /// The recruiting people, each once, by id.
    pub recruiters: Vec<&'a Person>,
    /// Who routes messages: the main contact, else a recruiter, else the hiring manager. Routing
    /// says nothing about importance.
    pub main_contact: Option<&'a Person>,
    /// The employer's zone.
    pub zone: ZoneId,
    /// The employer's working days.
    pub business: Cow<'a, BusinessCalendar>,
    /// The user's mail days.
    pub mail: &'a MailCalendar,
    /// The interviews that were not cancelled and whose end is known, in order.
    pub rounds: Vec<Round<'a>>,
    /// The promise cycles, in order.
    pub cycles: Vec<Cycle<'a>>,
    /// When the days began that were asked for.
    midnights: RefCell<BTreeMap<(Day, ZoneId), Instant>>,
    /// The check-in of the last cycle, once it was asked for.
    pub(super) check_in: OnceCell<PlanItem>,
    /// What may follow the question of the last cycle, once it was asked for.
    pub(super) further_touches: OnceCell<Vec<BoxedItem>>,
    /// What ended it, if something did: nothing more is asked of the employer.
    pub ending: Option<Because>,
    /// When that was.
    pub ended_at: Option<Instant>,
    /// The newest no.
    pub refusal: Option<Refusal<'a>>,
    /// They wrote, and the user has not said what it was.
    pub unclassified: bool,
}

/// One interview: day zero of everything that follows from it.
pub struct Round<'a> {
    /// The record.
    pub interview: &'a Interview,
    /// The employer's zone for this interview.
    pub zone: ZoneId,
    /// T: the exit from the last session held. (`policy-loop-exit-time`)
    pub end: Instant,
    /// D0: the day of T in the employer's zone. (`policy-day-zero-is-interview-day`)
    pub day0: Day,
    /// Whether it is over.
    pub held: bool,
    /// The end of the next interview.
    pub next: Option<Instant>,
    /// The people met, by id.
    pub participants: Vec<Participant<'a>>,
    /// How many people the user met and cannot name.
    pub unnamed: usize,
}

/// A person met at an interview.
pub struct Participant<'a> {
    /// Who.
    pub person: &'a Person,
    /// Whether they spoke; thanks to an observer are optional.
    pub spoke: bool,
}

impl<'a> Situation<'a> {
    /// Reads an opportunity's facts.
    #[must_use]
    pub fn read(
        book: &'a Casebook,
        index: &'a Index<'a>,
        context: Context<'a>,
        opportunity: &'a Opportunity,
    ) -> Self {
        let records = index.about(opportunity.id);
        let organization = book.organizations.get(opportunity.organization);
        let industry = opportunity
            .industry
            .or_else(|| organization.and_then(|o| o.industry))
            .unwrap_or(Industry::Other);
        let zone = organization
            .and_then(|o| o.zone.clone())
            .or_else(|| book.profile.home_zone.clone())
            .unwrap_or_else(ZoneId::utc);
        let calendar = organization.and_then(|o| o.calendar.as_ref());
        let mut rounds: Vec<Round<'a>> = records
            .interviews
            .iter()
            .filter_map(|interview| Round::read(book, index, context, &zone, interview))
            .collect();
        rounds.sort_by_key(|round| (round.end, round.interview.id));
        let ends: Vec<Instant> = rounds.iter().map(|round| round.end).collect();
        for round in &mut rounds {
            round.next = ends.iter().copied().find(|end| *end > round.end);
        }
        let ending = ending(records, index.events(opportunity.id), context.now);
        let recruiters = recruiters(book, records);
        let preset = context.preset.unwrap_or(book.profile.preset);
        let scopes = [
            Scope::User,
            Scope::Industry(industry),
            Scope::Opportunity(opportunity.id),
        ];
        let mut situation = Self {
            book,
            index,
            records,
            context,
            opportunity,
            organization,
            industry,
            style: with_settings(preset.style(), index, &scopes),
            main_contact: main_contact(book, opportunity, records, &recruiters),
            recruiters,
            business: match calendar {
                Some(own) => Cow::Owned(BusinessCalendar::new(Some(own), &book.calendar)),
                None => Cow::Borrowed(&index.business),
            },
            mail: &index.mail,
            rounds,
            cycles: Vec::new(),
            midnights: RefCell::default(),
            check_in: OnceCell::new(),
            further_touches: OnceCell::new(),
            ending: ending.map(|(_, because)| because),
            ended_at: ending.map(|(at, _)| at),
            refusal: refusal(records),
            unclassified: records
                .contacts
                .iter()
                .any(|contact| contact.way == Way::In && contact.class.is_none()),
            zone,
        };
        situation.cycles = cycles(&situation);
        situation
    }

    /// The civil day of a moment in the employer's zone.
    #[must_use]
    pub fn day_of(&self, at: Instant) -> Day {
        local(self.context.zones, &self.zone, at).date()
    }

    /// When a date begins on the timeline.
    #[must_use]
    pub fn begins(&self, when: When, zone: &ZoneId) -> Instant {
        match when {
            When::At(instant) => instant,
            When::On(day) => self.midnight(day, zone),
        }
    }

    /// When a date is over: a day ends at 24:00.
    #[must_use]
    pub fn ends(&self, when: When, zone: &ZoneId) -> Instant {
        match when {
            When::At(instant) => instant,
            When::On(day) => self.midnight(plus_days(day, 1), zone),
        }
    }

    /// The first instant of a day. The items of a situation ask for the same few days.
    fn midnight(&self, day: Day, zone: &ZoneId) -> Instant {
        let first = || day_start(self.context.zones, zone, day);
        let mut midnights = self.midnights.borrow_mut();
        *midnights.entry((day, zone.clone())).or_insert_with(first)
    }

    /// The interviews that are over.
    pub fn held_rounds(&self) -> impl DoubleEndedIterator<Item = &Round<'a>> {
        self.rounds.iter().filter(|round| round.held)
    }

    /// The last interview that is over.
    #[must_use]
    pub fn last_round(&self) -> Option<&Round<'a>> {
        self.held_rounds().next_back()
    }

    /// Whether another interview lies ahead, or they announced one at a moment or after it.
    #[must_use]
    pub fn next_round_planned(&self, since: Instant) -> bool {
        self.rounds.iter().any(|round| !round.held)
            || self
                .contacts()
                .any(|c| c.class == Some(InboundClass::NextRound) && c.at >= since)
    }

    /// The contacts of this opportunity.
    pub fn contacts(&self) -> impl Iterator<Item = &'a ContactLog> {
        self.records.contacts.iter().copied()
    }

    /// What the user said about a plan item, in the order in which it was said.
    pub fn marks(&self, item: ItemKey) -> impl Iterator<Item = &'a Event> {
        let marks = if item.opportunity == Some(self.opportunity.id) {
            &self.records.marks
        } else {
            self.index.marks_about(item.opportunity)
        };
        of_item(marks, item)
    }

    /// When a person was first sent thanks of some kinds for a round: by its interview, or by its
    /// moment where the entry names no interview.
    #[must_use]
    pub fn sent_thanks(
        &self,
        round: &Round<'a>,
        person: Id,
        kinds: &[ContactKind],
    ) -> Option<Instant> {
        let in_round = |contact: &ContactLog| match contact.interview {
            Some(interview) => interview == round.interview.id,
            None => contact.at >= round.end && round.next.is_none_or(|next| contact.at < next),
        };
        self.records
            .thanks
            .iter()
            .filter(|contact| {
                contact.kind.is_some_and(|kind| kinds.contains(&kind))
                    && contact.people.contains(&person)
                    && in_round(contact)
            })
            .map(|contact| contact.at)
            .min()
    }

    /// When a person was thanked for a round by email, or by a channel that serves in its place.
    #[must_use]
    pub fn thanked(&self, round: &Round<'a>, person: Id) -> Option<Instant> {
        self.sent_thanks(round, person, &[ContactKind::ThankEmail])
    }

    /// Whether a round was moved: everything counts from its new time.
    #[must_use]
    pub fn was_rescheduled(&self, round: &Round<'a>) -> bool {
        self.index
            .events(round.interview.id)
            .iter()
            .any(|event| matches!(event.what, EventKind::InterviewRescheduled { .. }))
    }

    /// Whom to write to about the whole: the main contact, or the only person met.
    #[must_use]
    pub fn contact_person(&self) -> Option<Id> {
        let only = || match self.last_round()?.participants[..] {
            [ref one] => Some(one.person.id),
            _ => None,
        };
        self.main_contact.map(|person| person.id).or_else(only)
    }

    /// When a person was thanked for a round by whatever channel.
    #[must_use]
    pub fn any_thanks(&self, round: &Round<'a>, person: Id) -> Option<Instant> {
        let kinds = [
            ContactKind::ThankEmail,
            ContactKind::HandwrittenNote,
            ContactKind::RecruiterThanks,
        ];
        self.sent_thanks(round, person, &kinds)
    }

    /// Whether the user let the thanks to a person for a round go, with a reason.
    #[must_use]
    pub fn waived(&self, round: &Round<'a>, person: Id) -> bool {
        [Family::ThankEmail, Family::RecruiterThanks]
            .into_iter()
            .any(|family| {
                let key = round_key(self, round, family, Some(person));
                self.marks(key).any(|event| {
                    matches!(
                        event.what,
                        EventKind::Waived { .. } | EventKind::ItemSkipped { .. }
                    )
                })
            })
    }

    /// Whether everybody who is to be thanked for a round has been, by one channel at least, the
    /// recruiters too, and nobody is unnamed. (`leave-nobody-out`)
    #[must_use]
    pub fn everyone_thanked(&self, round: &Round<'a>) -> bool {
        round.unnamed == 0
            && self
                .to_thank(round)
                .all(|person| self.is_settled(round, person))
    }

    /// The names of those who have not been thanked for a round, and how many have none.
    #[must_use]
    pub fn not_thanked(&self, round: &Round<'a>) -> Vec<String> {
        let open = self
            .to_thank(round)
            .filter(|person| !self.is_settled(round, person))
            .map(|person| person.name.clone());
        let unnamed = (round.unnamed > 0).then(|| format!("names: {}", round.unnamed));
        open.chain(unnamed).collect()
    }

    fn to_thank(&self, round: &Round<'a>) -> impl Iterator<Item = &'a Person> {
        let met = round
            .participants
            .iter()
            .filter(|participant| participant.spoke)
            .map(|participant| participant.person);
        let others = self
            .recruiters
            .iter()
            .copied()
            .filter(|person| round.participant(person.id).is_none());
        met.chain(others)
    }

    fn is_settled(&self, round: &Round<'a>, person: &Person) -> bool {
        self.any_thanks(round, person.id).is_some() || self.waived(round, person.id)
    }

    /// Where the user can give way here.
    pub fn flexibilities(&self) -> impl Iterator<Item = &'a Flexibility> {
        let own = self.index.flexibilities(Some(self.opportunity.id));
        own.iter().chain(self.index.flexibilities(None)).copied()
    }

    /// The people in a role, by id.
    pub fn people_in(&self, role: Role) -> impl Iterator<Item = &'a Person> {
        people_in(self.book, self.records, role)
    }

    /// The style in force towards one person.
    #[must_use]
    pub fn style_towards(&self, person: Id) -> Style {
        with_settings(self.style, self.index, &[Scope::Person(person)])
    }

    /// The calendars for a round's formulas.
    #[must_use]
    pub fn almanac<'s>(&'s self, zone: &'s ZoneId) -> Almanac<'s> {
        Almanac {
            zones: self.context.zones,
            zone,
            business: &self.business,
            mail: self.mail,
        }
    }
}

impl<'a> Round<'a> {
    fn read(
        book: &'a Casebook,
        index: &'a Index<'a>,
        context: Context<'a>,
        zone: &ZoneId,
        interview: &'a Interview,
    ) -> Option<Self> {
        let called_off = called_off(index, interview.id);
        // Called off half-way, the parts that were held are the interview.
        let held = |session: &Session| {
            !session.cancelled
                && called_off.is_none_or(|at| session.end.is_some_and(|end| end <= at))
        };
        let end = match called_off {
            None => end_of(interview)?,
            Some(_) => {
                let parts = interview.sessions.iter().filter(|session| held(session));
                parts.filter_map(|session| session.end).max()?
            }
        };
        let zone = interview.zone.clone().unwrap_or_else(|| zone.clone());
        let mut spoke: BTreeMap<Id, bool> = BTreeMap::new();
        let mut unnamed = 0;
        for participation in index.participations(interview.id) {
            let fell_out = participation.session.is_some_and(|id| {
                interview
                    .sessions
                    .iter()
                    .any(|session| session.id == id && !held(session))
            });
            if fell_out || participation.met == Met::Missed {
                continue;
            }
            match participation.person {
                Some(person) => {
                    *spoke.entry(person).or_default() |= participation.met == Met::Spoke
                }
                None => unnamed += 1,
            }
        }
        let participants: Vec<Participant<'a>> = spoke
            .into_iter()
            .filter_map(|(id, spoke)| {
                Some(Participant {
                    person: book.people.get(id)?,
                    spoke,
                })
            })
            .collect();
        let headcount = interview.headcount.unwrap_or(0) as usize;
        Some(Self {
            interview,
            end,
            day0: local(context.zones, &zone, end).date(),
            held: end <= context.now,
            next: None,
            unnamed: unnamed.max(headcount.saturating_sub(participants.len())),
            participants,
            zone,
        })
    }

    /// A person met at it.
    #[must_use]
    pub fn participant(&self, person: Id) -> Option<&Participant<'a>> {
        self.participants
            .iter()
            .find(|participant| participant.person.id == person)
    }
}

/// When an interview ended, or is planned to: the last session held, else the end given, else the
/// start and the planned length.
#[must_use]
pub fn end_of(interview: &Interview) -> Option<Instant> {
    let sessions = interview
        .sessions
        .iter()
        .filter(|session| !session.cancelled);
    let planned = |start| {
        plus_minutes(
            start,
            interview.planned_minutes.unwrap_or(USUAL_MINUTES).into(),
        )
    };
    sessions
        .filter_map(|session| session.end)
        .max()
        .or(interview.end)
        .or_else(|| interview.start.map(planned))
}

fn recruiters<'a>(book: &'a Casebook, records: &Records<'_>) -> Vec<&'a Person> {
    let mut ids: Vec<Id> = records
        .roles
        .iter()
        .filter(|role| role.role.is_recruiting())
        .map(|role| role.person)
        .collect();
    ids.sort_unstable();
    ids.dedup();
    ids.into_iter()
        .filter_map(|id| book.people.get(id))
        .collect()
}

fn main_contact<'a>(
    book: &'a Casebook,
    opportunity: &Opportunity,
    records: &'a Records<'a>,
    recruiters: &[&'a Person],
) -> Option<&'a Person> {
    opportunity
        .main_contact
        .and_then(|id| book.people.get(id))
        .or_else(|| recruiters.first().copied())
        .or_else(|| people_in(book, records, Role::HiringManager).next())
}

fn people_in<'a>(
    book: &'a Casebook,
    records: &'a Records<'a>,
    role: Role,
) -> impl Iterator<Item = &'a Person> {
    records
        .roles
        .iter()
        .filter(move |entry| entry.role == role)
        .filter_map(|entry| book.people.get(entry.person))
}

/// When an interview was called off.
fn called_off(index: &Index<'_>, interview: Id) -> Option<Instant> {
    let events = index.events(interview).iter();
    events
        .filter(|event| matches!(event.what, EventKind::InterviewCancelled { .. }))
        .map(|event| event.at)
        .max()
}

/// Whether an interview was called off.
pub(super) fn is_cancelled(index: &Index<'_>, interview: Id) -> bool {
    index
        .events(interview)
        .iter()
        .any(|event| matches!(event.what, EventKind::InterviewCancelled { .. }))
}

/// The channel by which a message reaches a person at all.
#[must_use]
pub fn email_or_recruiter(person: &Person) -> Channel {
    match person.contact_allowed {
        crate::domain::Known::No => Channel::ViaRecruiter,
        _ => Channel::Email,
    }
}
