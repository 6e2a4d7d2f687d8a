mod parts;
mod roles;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{
    AnchorKind, AnchorPoint, Casebook, Channel, Commitment, Consent, Direction, Edit, EditName, Id,
    Industry, Interview, InterviewStatus, Known, Met, Mode, Opportunity, Organization,
    Participation, Person, PersonRole, Promise, PromiseKind, RaisedBy, Role, TableName, Topic,
};
use crate::calendar::{Day, Instant, ZoneId};
pub use parts::PartOfDay;
use parts::{part_of, session_of, sessions, without_part};
use roles::{edit_role, shown_role};

/// The debrief as it is being filled in: texts, as typed. It becomes facts by [`Debrief::edit`].
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Debrief {
    /// The interview that is being corrected; none for a new one.
    pub interview: Option<Id>,
    /// The opportunity it belongs to; none is found by company and role.
    pub opportunity: Option<Id>,
    /// The employer's name.
    pub company: String,
    /// The role.
    pub role: String,
    /// The line of business, if the user said.
    pub industry: Option<Industry>,
    /// The employer's zone, where it is not the user's.
    pub zone: Option<ZoneId>,
    /// How it was held.
    pub mode: Mode,
    /// When it ended, where it had one part; see [`Debrief::ended`].
    pub end: Option<Instant>,
    /// Its parts, where it had several.
    pub parts: Vec<PartOfDay>,
    /// How many people there were, if the user said.
    pub headcount: Option<u32>,
    /// Who was there.
    pub people: Vec<PersonMet>,
    /// What was said about the answer.
    pub promise: PromiseSaid,
    /// Who arranged it.
    pub arranged_by: Arranger,
}

/// One person of a debrief.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct PersonMet {
    /// Tells the cards of the form apart while names are still empty.
    pub key: u32,
    /// Who it is, once known.
    pub person: Option<Id>,
    /// The record that they were there, once there is one.
    pub participation: Option<Id>,
    /// The name, exactly as on the card.
    pub name: String,
    /// They go by one name.
    pub single_name: bool,
    /// The job title.
    pub title: String,
    /// The address.
    pub email: String,
    /// The number.
    pub phone: String,
    /// What they and the user talked about.
    pub topics: Vec<String>,
    /// A book, a site, somebody both know.
    pub anchor: String,
    /// What sort of thing that is.
    pub anchor_kind: AnchorKind,
    /// Who brought it up.
    pub anchor_by: RaisedBy,
    /// What the user said they would send.
    pub owed: Vec<String>,
    /// The days named for some of that, by its words.
    pub owed_by: BTreeMap<String, Day>,
    /// Whether the user has their card.
    pub card: bool,
    /// How they met.
    pub met: Met,
    /// The key of the part of the day in which they met.
    pub part: Option<u32>,
    /// What they do in the opportunity, if the user said.
    pub role: Option<Role>,
    /// Whether they agreed to connect on LinkedIn.
    pub linkedin_consent: Consent,
    /// Whether the user may write to them directly.
    pub contact_allowed: Known,
    /// The channel they said they prefer.
    pub preferred_channel: Option<Channel>,
}

/// What was said about the answer.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct PromiseSaid {
    /// Their words, as near as the user remembers.
    pub words: String,
    /// What the user confirmed that they mean; none is nothing said.
    pub means: Option<PromiseKind>,
}

/// Somebody in the room whose facts were just written.
struct InTheRoom {
    person: Id,
    name: String,
    /// What their own details say they do.
    role: Option<Role>,
    /// The same, where that is new.
    newly: Option<Role>,
}

/// Who arranged the interview.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Arranger {
    /// Who it is, once known.
    pub person: Option<Id>,
    /// The name.
    pub name: String,
    /// The address.
    pub email: String,
    /// The number.
    pub phone: String,
    /// Whether they work for an agency.
    pub agency: bool,
}

impl Debrief {
    /// A form with nothing in it but one empty person.
    #[must_use]
    pub fn blank() -> Self {
        Self {
            people: vec![PersonMet::default()],
            ..Self::default()
        }
    }

    /// A form with what is recorded about an interview.
    #[must_use]
    pub fn of(book: &Casebook, interview: Id) -> Option<Self> {
        let interview = book.interviews.get(interview)?;
        let opportunity = book.opportunities.get(interview.opportunity)?;
        let organization = book.organizations.get(opportunity.organization);
        let parts: Vec<PartOfDay> = interview
            .sessions
            .iter()
            .zip(0..)
            .map(|(session, key)| PartOfDay::of(session, key))
            .collect();
        let mut people: Vec<PersonMet> = book
            .participations
            .iter()
            .filter(|p| p.interview == interview.id)
            .filter_map(|p| {
                let person = PersonMet::of(book, opportunity.id, p)?;
                Some(PersonMet {
                    part: part_of(&parts, p.session),
                    ..person
                })
            })
            .collect();
        // Ids are random, so the order of the records says nothing.
        people.sort_by(|a, b| a.name.cmp(&b.name));
        for (person, key) in people.iter_mut().zip(0..) {
            person.key = key;
        }
        if people.is_empty() {
            people.push(PersonMet::default());
        }
        let said = said_at(book, interview.id);
        Some(Self {
            interview: Some(interview.id),
            opportunity: Some(opportunity.id),
            company: organization.map_or_else(String::new, |o| o.name.clone()),
            role: opportunity.role.clone(),
            industry: opportunity
                .industry
                .or_else(|| organization.and_then(|o| o.industry)),
            zone: interview
                .zone
                .clone()
                .or_else(|| organization.and_then(|o| o.zone.clone())),
            mode: interview.mode,
            end: interview.end,
            parts,
            headcount: interview.headcount,
            people,
            promise: said.map_or_else(PromiseSaid::default, |promise| PromiseSaid {
                words: promise.raw_words.clone(),
                means: promise.means,
            }),
            arranged_by: Arranger::of(book, opportunity),
        })
    }

    /// What is still needed before it can be recorded.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        !self.company.trim().is_empty() && self.ended().is_some()
    }

    /// The edit that records it. `ids` gives a fresh random id at each call.
    pub fn edit(&self, book: &Casebook, ids: &mut dyn FnMut() -> Id) -> Edit {
        let mut edit = Edit::new(EditName::Debrief);
        let (organization, mut opportunity) =
            place(book, self.opportunity, &self.company, &self.role, ids);
        let organization = Organization {
            name: self.company.trim().to_owned(),
            industry: self.industry.or(organization.industry),
            zone: self.zone.clone().or(organization.zone.clone()),
            ..organization
        };
        opportunity.role = self.role.trim().to_owned();
        let known = self
            .interview
            .and_then(|id| book.interviews.get(id))
            .cloned();
        let interview = Interview {
            mode: self.mode,
            end: self.end,
            zone: self.zone.clone(),
            headcount: self.headcount,
            status: InterviewStatus::Held,
            sessions: sessions(&self.parts, ids),
            ..known.unwrap_or_else(|| {
                Interview::new(self.interview.unwrap_or_else(&mut *ids), opportunity.id)
            })
        };
        let mut kept = Vec::new();
        let mut room: Vec<InTheRoom> = Vec::new();
        for form in self.people.iter().filter(|form| !form.is_blank()) {
            let person = form.person(book, organization.id, ids);
            let participation = book
                .participations
                .iter()
                .find(|p| {
                    p.interview == interview.id
                        && match form.participation {
                            Some(id) => p.id == id,
                            None => p.person == Some(person.id),
                        }
                })
                .cloned()
                .unwrap_or_else(|| Participation::new(ids(), interview.id));
            let participation = Participation {
                person: Some(person.id),
                session: session_of(&self.parts, &interview.sessions, form, &participation),
                met: form.met,
                card_received: form.card,
                ..participation
            };
            kept.push(participation.id);
            edit = form.talk(book, edit, &participation, opportunity.id, ids);
            let arranged = self.arranged_by.names(book, person.id, &person.name);
            edit = edit_role(book, edit, form, (person.id, opportunity.id), arranged, ids);
            room.push(InTheRoom {
                person: person.id,
                name: person.name.clone(),
                role: form.role,
                newly: form.role.filter(|role| {
                    shown_role(book, person.id, opportunity.id).is_none_or(|e| e.role != *role)
                }),
            });
            edit = edit.put(person).put(participation);
        }
        for gone in book
            .participations
            .iter()
            .filter(|p| p.interview == interview.id)
        {
            // Somebody whose name is not known is not in the form, and so not taken out by it.
            if gone.person.is_some() && !kept.contains(&gone.id) {
                edit = edit.void(TableName::Participation, gone.id);
            } else if gone.person.is_none() {
                edit = without_part(edit, gone, &interview.sessions);
            }
        }
        let (after, recruiter) =
            self.arranged_by
                .edit(book, edit, &opportunity, organization.id, &room, ids);
        edit = after;
        opportunity.main_contact = opportunity.main_contact.or(recruiter);
        edit = self
            .promise
            .edit(book, edit, opportunity.id, interview.id, ids);
        edit.put(organization).put(opportunity).put(interview)
    }
}

impl PersonMet {
    fn of(book: &Casebook, opportunity: Id, participation: &Participation) -> Option<Self> {
        let person = book.people.get(participation.person?)?;
        let topics = book
            .topics
            .iter()
            .filter(|topic| topic.participation == participation.id);
        let anchor = book
            .anchors
            .iter()
            .find(|anchor| anchor.person == person.id && anchor.opportunity == opportunity);
        let owed = || owed_to(book, person.id, participation.interview);
        Some(Self {
            key: 0,
            person: Some(person.id),
            participation: Some(participation.id),
            name: person.name.clone(),
            single_name: person.single_name,
            title: person.title.clone(),
            email: person.email.clone(),
            phone: person.phone.clone(),
            topics: topics.map(|topic| topic.text.clone()).collect(),
            anchor: anchor.map_or_else(String::new, |anchor| anchor.title.clone()),
            anchor_kind: anchor.map_or_else(AnchorKind::default, |anchor| anchor.kind),
            anchor_by: anchor.map_or_else(RaisedBy::default, |anchor| anchor.raised_by),
            owed: owed().map(|commitment| commitment.item.clone()).collect(),
            owed_by: owed()
                .filter_map(|commitment| Some((commitment.item.clone(), commitment.due?)))
                .collect(),
            card: participation.card_received,
            met: participation.met,
            part: None,
            role: shown_role(book, person.id, opportunity).map(|entry| entry.role),
            linkedin_consent: person.linkedin_consent,
            contact_allowed: person.contact_allowed,
            preferred_channel: person.preferred_channel,
        })
    }

    /// Whether nothing was entered that says who it is.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        let texts = [
            &self.name,
            &self.title,
            &self.email,
            &self.phone,
            &self.anchor,
        ];
        texts.iter().all(|text| text.trim().is_empty())
            && self.topics.is_empty()
            && self.owed.is_empty()
            && !self.card
    }

    fn person(&self, book: &Casebook, organization: Id, ids: &mut dyn FnMut() -> Id) -> Person {
        let name = self.name.trim();
        let known = self.person.and_then(|id| book.people.get(id)).or_else(|| {
            book.people.iter().find(|person| {
                !name.is_empty()
                    && person.name == name
                    && person.organizations.contains(&organization)
            })
        });
        let mut person = known.cloned().unwrap_or_else(|| Person::new(ids()));
        if !person.organizations.contains(&organization) {
            person.organizations.push(organization);
        }
        // A form that did not show what was known must not erase it.
        let shown = self.person.is_some();
        Person {
            name: name.to_owned(),
            single_name: typed_or_known(self.single_name, person.single_name, shown),
            name_verified: person.name_verified || self.card,
            title: typed_or_known(self.title.trim().to_owned(), person.title.clone(), shown),
            email: typed_or_known(self.email.trim().to_owned(), person.email.clone(), shown),
            phone: typed_or_known(self.phone.trim().to_owned(), person.phone.clone(), shown),
            linkedin_consent: typed_or_known(self.linkedin_consent, person.linkedin_consent, shown),
            contact_allowed: typed_or_known(self.contact_allowed, person.contact_allowed, shown),
            preferred_channel: typed_or_known(
                self.preferred_channel,
                person.preferred_channel,
                shown,
            ),
            ..person
        }
    }

    /// Topics, anchor point and commitments: what is new is written, what is gone is voided, what
    /// stayed keeps its record.
    fn talk(
        &self,
        book: &Casebook,
        mut edit: Edit,
        participation: &Participation,
        opportunity: Id,
        ids: &mut dyn FnMut() -> Id,
    ) -> Edit {
        let Some(person) = participation.person else {
            return edit;
        };
        let topics = texts(&self.topics);
        let known: Vec<&Topic> = book
            .topics
            .iter()
            .filter(|topic| topic.participation == participation.id)
            .collect();
        for text in topics
            .iter()
            .filter(|text| !known.iter().any(|topic| topic.text == **text))
        {
            edit = edit.put(Topic::new(ids(), participation.id, (*text).to_owned()));
        }
        for topic in known
            .iter()
            .filter(|topic| !topics.contains(&topic.text.as_str()))
        {
            edit = edit.void(TableName::Topic, topic.id);
        }

        let title = self.anchor.trim();
        let anchors = || {
            book.anchors
                .iter()
                .filter(|anchor| anchor.person == person && anchor.opportunity == opportunity)
        };
        let same = anchors().find(|anchor| anchor.title == title);
        // Only the anchor point that the form showed can be the one that was changed in it.
        if let Some(shown) = anchors()
            .next()
            .filter(|a| self.person.is_some() && a.title != title)
        {
            edit = edit.void(TableName::AnchorPoint, shown.id);
        }
        if !title.is_empty() {
            let shown = same.is_some() && self.person.is_some();
            let start = same
                .cloned()
                .unwrap_or_else(|| AnchorPoint::new(ids(), person, opportunity, title.to_owned()));
            let after = AnchorPoint {
                kind: typed_or_known(self.anchor_kind, start.kind, shown),
                raised_by: typed_or_known(self.anchor_by, start.raised_by, shown),
                ..start
            };
            if same != Some(&after) {
                edit = edit.put(after);
            }
        }

        let owed = texts(&self.owed);
        let known: Vec<&Commitment> = owed_to(book, person, participation.interview).collect();
        for item in owed
            .iter()
            .filter(|item| !known.iter().any(|c| c.item == **item))
        {
            let commitment = Commitment::new(
                ids(),
                opportunity,
                person,
                Direction::IOwe,
                (*item).to_owned(),
            );
            edit = edit.put(Commitment {
                interview: Some(participation.interview),
                due: self.owed_by.get(*item).copied(),
                ..commitment
            });
        }
        for commitment in known.iter().filter(|c| owed.contains(&c.item.as_str())) {
            let due = self.owed_by.get(&commitment.item).copied();
            // A form that did not show the day must not erase it.
            if due != commitment.due && (due.is_some() || self.participation.is_some()) {
                edit = edit.put(Commitment {
                    due,
                    ..(*commitment).clone()
                });
            }
        }
        for commitment in known.iter().filter(|c| !owed.contains(&c.item.as_str())) {
            edit = edit.void(TableName::Commitment, commitment.id);
        }
        edit
    }
}

impl PromiseSaid {
    fn edit(
        &self,
        book: &Casebook,
        edit: Edit,
        opportunity: Id,
        interview: Id,
        ids: &mut dyn FnMut() -> Id,
    ) -> Edit {
        let known = said_at(book, interview);
        match (known, self.means) {
            (Some(known), Some(means))
                if known.means == Some(means) && known.raw_words == self.words.trim() =>
            {
                edit
            }
            // The same meaning in other words is the same promise.
            (Some(known), Some(means)) if known.means == Some(means) => edit.put(Promise {
                raw_words: self.words.trim().to_owned(),
                ..known.clone()
            }),
            (known, Some(means)) => {
                let promise = Promise {
                    raw_words: self.words.trim().to_owned(),
                    means: Some(means),
                    interview: Some(interview),
                    corrects: known.map(|known| known.id),
                    ..Promise::new(ids(), opportunity)
                };
                let edit = known
                    .into_iter()
                    .fold(edit, |e, k| e.void(TableName::Promise, k.id));
                edit.put(promise)
            }
            (Some(known), None) => edit.void(TableName::Promise, known.id),
            (None, None) => edit,
        }
    }
}

/// Who recruits in an opportunity.
fn recruiting(book: &Casebook, opportunity: Id) -> impl Iterator<Item = &PersonRole> {
    book.roles
        .iter()
        .filter(move |role| role.opportunity == opportunity && role.role.is_recruiting())
}

/// Whether somebody was at an interview of an opportunity.
fn was_met(book: &Casebook, opportunity: Id, person: Id) -> bool {
    book.participations.iter().any(|p| {
        p.person == Some(person)
            && book
                .interviews
                .get(p.interview)
                .is_some_and(|interview| interview.opportunity == opportunity)
    })
}

impl Arranger {
    fn of(book: &Casebook, opportunity: &Opportunity) -> Self {
        // Somebody may recruit and be in the room without having arranged it.
        let routes = |role: &PersonRole| opportunity.main_contact == Some(role.person);
        let role = recruiting(book, opportunity.id)
            .filter(|role| routes(role) || !was_met(book, opportunity.id, role.person))
            .min_by_key(|role| !routes(role));
        let person = role.and_then(|role| book.people.get(role.person));
        person.map_or_else(Self::default, |person| Self {
            person: Some(person.id),
            name: person.name.clone(),
            email: person.email.clone(),
            phone: person.phone.clone(),
            agency: role.is_some_and(|role| role.role == Role::AgencyRecruiter),
        })
    }

    /// Whether it is this person, by the name they have now or by the one that the form showed.
    fn names(&self, book: &Casebook, person: Id, name: &str) -> bool {
        let typed = self.name.trim();
        let shown = self
            .person
            .filter(|id| *id == person)
            .and_then(|id| book.people.get(id));
        !typed.is_empty() && (typed == name || shown.is_some_and(|shown| shown.name == typed))
    }

    /// Somebody who interviewed as well is one person with two roles.
    fn edit(
        &self,
        book: &Casebook,
        edit: Edit,
        opportunity: &Opportunity,
        organization: Id,
        room: &[InTheRoom],
        ids: &mut dyn FnMut() -> Id,
    ) -> (Edit, Option<Id>) {
        let name = self.name.trim();
        let recruiting = || recruiting(book, opportunity.id);
        let shown = self
            .person
            .and_then(|id| recruiting().find(|role| role.person == id));
        let in_the_room = |id: Id| room.iter().find(|other| other.person == id);
        // Somebody in the room says in their own details what they do: leaving this field does not
        // take that back, and another name in it is another person.
        let left = |id: Id| {
            in_the_room(id).is_some_and(|other| !self.names(book, other.person, &other.name))
        };
        let (known, shown) = match self.person {
            Some(id) if left(id) => (
                None,
                shown.filter(|role| {
                    in_the_room(role.person).is_none_or(|other| other.role != Some(role.role))
                }),
            ),
            known => (known, shown),
        };
        if name.is_empty() {
            let edit = shown
                .into_iter()
                .fold(edit, |e, r| e.void(TableName::PersonRole, r.id));
            return (edit, None);
        }
        let same_name = |id: Id| book.people.get(id).is_some_and(|known| known.name == name);
        let known = known
            .or_else(|| {
                recruiting()
                    .map(|role| role.person)
                    .find(|id| same_name(*id))
            })
            .and_then(|id| book.people.get(id));
        let (person, edit) = match room
            .iter()
            .find(|other| self.names(book, other.person, &other.name))
        {
            // What they do was just said in their own details.
            Some(other) if other.newly.is_some_and(Role::is_recruiting) => {
                let left = shown.filter(|role| role.person != other.person);
                let edit = left
                    .into_iter()
                    .fold(edit, |e, r| e.void(TableName::PersonRole, r.id));
                return (edit, Some(other.person));
            }
            Some(other) => (other.person, edit),
            None => {
                let known = known.cloned().unwrap_or_else(|| Person::new(ids()));
                let shown = self.person.is_some();
                let mut organizations = known.organizations.clone();
                if !self.agency && !organizations.contains(&organization) {
                    organizations.push(organization);
                }
                let person = Person {
                    name: name.to_owned(),
                    email: typed_or_known(self.email.trim().to_owned(), known.email.clone(), shown),
                    phone: typed_or_known(self.phone.trim().to_owned(), known.phone.clone(), shown),
                    organizations,
                    ..known
                };
                (person.id, edit.put(person))
            }
        };
        let role = shown.or_else(|| recruiting().find(|role| role.person == person));
        let as_role = match (role.map(|role| role.role), self.agency) {
            (_, true) => Role::AgencyRecruiter,
            (Some(Role::Hr), false) => Role::Hr,
            (_, false) => Role::Recruiter,
        };
        let entry = match role {
            Some(role) => PersonRole {
                person,
                role: as_role,
                ..role.clone()
            },
            None => PersonRole::new(ids(), person, opportunity.id, as_role),
        };
        (edit.put(entry), Some(person))
    }
}

/// The organisation and opportunity that a company and role name: known ones, or new.
pub(super) fn place(
    book: &Casebook,
    opportunity: Option<Id>,
    company: &str,
    role: &str,
    ids: &mut dyn FnMut() -> Id,
) -> (Organization, Opportunity) {
    let same = |a: &str, b: &str| a.trim().to_lowercase() == b.trim().to_lowercase();
    if let Some(opportunity) = opportunity.and_then(|id| book.opportunities.get(id)) {
        let organization = book.organizations.get(opportunity.organization).cloned();
        let organization = organization.unwrap_or_else(|| {
            Organization::new(opportunity.organization, company.trim().to_owned())
        });
        return (organization, opportunity.clone());
    }
    let organization = book
        .organizations
        .iter()
        .find(|o| same(&o.name, company))
        .cloned();
    let organization =
        organization.unwrap_or_else(|| Organization::new(ids(), company.trim().to_owned()));
    let known = book
        .opportunities
        .iter()
        .find(|o| o.organization == organization.id && same(&o.role, role))
        .cloned();
    let opportunity = known.unwrap_or_else(|| Opportunity::new(ids(), organization.id));
    (organization, opportunity)
}

/// An organisation's zone after an interview was recorded there: the first that was said, until the
/// user takes it back where it was shown.
pub(super) fn organization_zone(
    organization: &Organization,
    chosen: Option<&ZoneId>,
    shown: Option<Id>,
) -> Option<ZoneId> {
    match (&organization.zone, chosen) {
        (None, chosen) => chosen.cloned(),
        (Some(_), None) if shown.is_some() => None,
        (known, _) => known.clone(),
    }
}

/// What the user said at an interview they would send to a person.
fn owed_to(book: &Casebook, person: Id, interview: Id) -> impl Iterator<Item = &Commitment> {
    book.commitments.iter().filter(move |c| {
        c.person == person && c.interview == Some(interview) && c.direction == Direction::IOwe
    })
}

/// What was typed, or what is known where nothing was typed into a field that did not show it.
fn typed_or_known<T: Default + PartialEq>(typed: T, known: T, shown: bool) -> T {
    if !shown && typed == T::default() {
        known
    } else {
        typed
    }
}

/// What was said about the answer at an interview itself.
fn said_at(book: &Casebook, interview: Id) -> Option<&Promise> {
    book.promises
        .iter()
        .find(|promise| promise.interview == Some(interview) && promise.made_on.is_none())
}

fn texts(list: &[String]) -> Vec<&str> {
    list.iter()
        .map(|text| text.trim())
        .filter(|text| !text.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Author, Precision, Unit};

    fn counter() -> impl FnMut() -> Id {
        let mut next = 100;
        move || {
            next += 1;
            Id::from_bits(next)
        }
    }

    fn filled() -> Debrief {
        let person = |key, name: &str, email: &str, topic: &str| PersonMet {
            key,
            name: name.into(),
            email: email.into(),
            topics: vec![topic.into()],
            ..PersonMet::default()
        };
        Debrief {
            company: "Harbour Analytics ".into(),
            role: "Senior Data Analyst".into(),
            end: Some(Instant::UNIX_EPOCH + chrono::Duration::days(20_000)),
            people: vec![
                person(0, "Priya Raman", "priya@harbour.example", "berth sensors"),
                person(1, "Sam", "", "data contracts"),
                PersonMet {
                    key: 2,
                    ..PersonMet::default()
                },
            ],
            promise: PromiseSaid {
                words: "7-10 days".into(),
                means: Some(PromiseKind::Range {
                    n: 7,
                    m: 10,
                    unit: Unit::Calendar,
                    precision: Precision::Bounded,
                }),
            },
            arranged_by: Arranger {
                name: "Joanna Whitlock".into(),
                ..Arranger::default()
            },
            ..Debrief::blank()
        }
    }

    fn record(form: &Debrief, book: &mut Casebook) {
        record_with(form, book, &mut counter());
    }

    /// Records a further form in the same casebook, with ids from a number on that are still free.
    fn record_next(form: &Debrief, book: &mut Casebook, from: u128) {
        let mut next = from;
        record_with(form, book, &mut || {
            next += 1;
            Id::from_bits(next)
        });
    }

    fn record_with(form: &Debrief, book: &mut Casebook, ids: &mut dyn FnMut() -> Id) {
        let author = Author {
            device: Id::from_bits(1),
            at: Instant::UNIX_EPOCH,
        };
        form.edit(book, ids).apply(book, author);
    }

    #[test]
    fn becomes_facts_and_comes_back() {
        let mut book = Casebook::default();
        record(&filled(), &mut book);
        assert_eq!(
            book.people.count(),
            3,
            "two met and one recruiter, the blank card left out"
        );
        assert_eq!(book.participations.count(), 2);
        let interview = book.interviews.iter().next().map(|i| i.id);
        let back = interview
            .and_then(|id| Debrief::of(&book, id))
            .expect("recorded");
        assert_eq!(back.company, "Harbour Analytics");
        assert_eq!(back.promise, filled().promise);
        assert_eq!(back.arranged_by.name, "Joanna Whitlock");
        let mut names: Vec<&str> = back.people.iter().map(|p| p.name.as_str()).collect();
        names.sort_unstable();
        assert_eq!(names, ["Priya Raman", "Sam"]);
    }

    #[test]
    fn correcting_keeps_records_and_voids_what_is_gone() {
        let mut book = Casebook::default();
        record(&filled(), &mut book);
        let interview = book
            .interviews
            .iter()
            .next()
            .map(|i| i.id)
            .expect("recorded");
        let mut form = Debrief::of(&book, interview).expect("recorded");
        let before: Vec<Id> = book.people.iter().map(|p| p.id).collect();
        form.people.retain(|person| person.name != "Sam");
        form.people[0].topics.push("tides".into());
        form.promise.means = None;
        let mut next = 500;
        let mut ids = || {
            next += 1;
            Id::from_bits(next)
        };
        let author = Author {
            device: Id::from_bits(1),
            at: Instant::UNIX_EPOCH,
        };
        let undo = form.edit(&book, &mut ids).apply(&mut book, author);
        assert_eq!(book.participations.count(), 1);
        assert_eq!(book.promises.count(), 0);
        assert_eq!(
            book.topics.count(),
            3,
            "Sam's topic is only out of sight with Sam"
        );
        assert_eq!(book.people.iter().map(|p| p.id).collect::<Vec<_>>(), before);
        undo.apply(&mut book, author);
        assert_eq!(book.participations.count(), 2);
        assert_eq!(book.promises.count(), 1);
    }

    #[test]
    fn a_day_named_for_something_promised_is_kept_changed_and_taken_back() {
        let day = |day| Day::from_ymd_opt(2026, 12, day);
        let due = |book: &Casebook| {
            let mut all = book.commitments.iter().map(|c| (c.item.clone(), c.due));
            (all.next(), all.next())
        };
        let mut form = filled();
        form.people[0].owed = vec!["An article".into()];
        form.people[0]
            .owed_by
            .extend(day(4).map(|day| ("An article".into(), day)));
        let mut book = Casebook::default();
        record(&form, &mut book);
        assert_eq!(due(&book), (Some(("An article".into(), day(4))), None));

        let interview = book.interviews.iter().next().expect("recorded").id;
        let shown = |book: &Casebook| Debrief::of(book, interview).expect("recorded");
        let mut form = shown(&book);
        let priya = form.people.iter_mut().find(|p| !p.owed.is_empty());
        let priya = priya.expect("promised something");
        assert_eq!(priya.owed_by.get("An article").copied(), day(4));
        priya
            .owed_by
            .extend(day(7).map(|day| ("An article".into(), day)));
        record_next(&form, &mut book, 900);
        assert_eq!(due(&book), (Some(("An article".into(), day(7))), None));

        for person in &mut form.people {
            person.owed_by.clear();
        }
        record_next(&form, &mut book, 1_800);
        assert_eq!(due(&book), (Some(("An article".into(), None)), None));
    }

    #[test]
    fn a_second_interview_at_the_same_company_and_role_is_a_further_round() {
        let mut book = Casebook::default();
        record(&filled(), &mut book);
        let mut second = filled();
        second.company = "harbour analytics".into();
        record_next(&second, &mut book, 900);
        assert_eq!(
            (book.opportunities.count(), book.interviews.count()),
            (1, 2)
        );
        assert_eq!(
            book.people
                .iter()
                .filter(|p| p.name == "Priya Raman")
                .count(),
            1
        );
    }

    #[test]
    fn a_second_round_by_name_alone_keeps_what_the_first_one_knew() {
        let mut book = Casebook::default();
        let mut first = filled();
        first.people[0].contact_allowed = Known::No;
        first.people[0].anchor = "a book about tides".into();
        first.arranged_by.email = "joanna@harbour.example".into();
        record(&first, &mut book);
        let second = Debrief {
            company: "Harbour Analytics".into(),
            role: "Senior Data Analyst".into(),
            end: Some(Instant::UNIX_EPOCH + chrono::Duration::days(20_005)),
            people: vec![PersonMet {
                name: "Priya Raman".into(),
                ..PersonMet::default()
            }],
            ..Debrief::blank()
        };
        record_next(&second, &mut book, 900);
        let priya = book.people.iter().find(|p| p.name == "Priya Raman");
        let priya = priya.expect("met twice");
        assert_eq!(priya.email, "priya@harbour.example");
        assert_eq!(priya.contact_allowed, Known::No);
        assert_eq!(book.anchors.count(), 1);
        assert_eq!(book.roles.count(), 1, "the recruiter is still there");

        let mut third = second.clone();
        third.arranged_by.name = "Joanna Whitlock".into();
        record_next(&third, &mut book, 1_800);
        let joannas = book.people.iter().filter(|p| p.name == "Joanna Whitlock");
        assert_eq!(joannas.count(), 1, "the same recruiter is the same person");
    }

    /// What is done with a bond depends on its sort; a form that never showed it takes nothing back.
    #[test]
    fn an_anchor_point_keeps_its_sort_and_who_brought_it_up() {
        let mut book = Casebook::default();
        let mut form = filled();
        form.people[0].anchor = "Sam Okoro".into();
        form.people[0].anchor_kind = AnchorKind::MutualFriend;
        form.people[0].anchor_by = RaisedBy::Me;
        record(&form, &mut book);
        let sort = |book: &Casebook| {
            let mut all = book.anchors.iter().map(|a| (a.kind, a.raised_by));
            all.next().filter(|_| all.next().is_none())
        };
        assert_eq!(sort(&book), Some((AnchorKind::MutualFriend, RaisedBy::Me)));

        let mut again = filled();
        again.people[0].anchor = "Sam Okoro".into();
        record_next(&again, &mut book, 900);
        assert_eq!(sort(&book), Some((AnchorKind::MutualFriend, RaisedBy::Me)));

        let interview = book.interviews.iter().map(|i| i.id).min();
        let mut shown = Debrief::of(&book, interview.expect("recorded")).expect("recorded");
        let priya = shown.people.iter_mut().find(|p| p.name == "Priya Raman");
        let priya = priya.expect("met");
        assert_eq!(priya.anchor_kind, AnchorKind::MutualFriend);
        (priya.anchor_kind, priya.anchor_by) = (AnchorKind::Other, RaisedBy::Them);
        record_next(&shown, &mut book, 1_800);
        assert_eq!(sort(&book), Some((AnchorKind::Other, RaisedBy::Them)));
    }

    #[test]
    fn somebody_unnamed_stays_when_the_interview_is_corrected() {
        let mut book = Casebook::default();
        record(&filled(), &mut book);
        let interview = book
            .interviews
            .iter()
            .next()
            .map(|i| i.id)
            .expect("recorded");
        book.participations
            .put(Participation::new(Id::from_bits(77), interview));
        let form = Debrief::of(&book, interview).expect("recorded");
        record(&form, &mut book);
        assert!(book.participations.get(Id::from_bits(77)).is_some());
    }
}
