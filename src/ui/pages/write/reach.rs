//! How a reader is reached: by what address or number, through whom, and what is not recorded yet.

use super::pen::at_desk;
use crate::agenda::Leaf;
use crate::app::App;
use crate::domain::{Channel, Edit, EditName, Id, Known, Organization, Person};
use crate::drafts::hand_over::{call, mail, profile_link, text_message};
use crate::drafts::{Composed, Envelope, Forward, envelope, forward};
use crate::rules::PlanItem;

/// A message as it is handed over, with whoever passes it on. That is not always what stands in
/// it, since the recruiter is asked first.
pub struct Outgoing {
    /// The subject line.
    pub subject: String,
    /// The text.
    pub text: String,
    /// Who passes it on; none where it goes straight to its reader, or nobody is recorded.
    pub through: Option<Id>,
}

impl Outgoing {
    /// The words of a leaf on their way.
    pub fn of(app: App, leaf: &Leaf, subject: String, text: String) -> Self {
        let note = Composed {
            subject,
            text,
            topics_used: Vec::new(),
            gaps: Vec::new(),
            attachments: Vec::new(),
        };
        let asked = match leaf.envelope.channel {
            Channel::ViaRecruiter => asked(app, &leaf.envelope, &note),
            _ => None,
        };
        match asked {
            Some(asked) => Self {
                subject: asked.subject,
                text: asked.text,
                through: Some(asked.to),
            },
            None => Self {
                subject: note.subject,
                text: note.text,
                through: None,
            },
        }
    }
}

fn asked(app: App, envelope: &Envelope, note: &Composed) -> Option<Forward> {
    at_desk(app, |desk| {
        let wording = desk.wording(0);
        forward(
            desk.book,
            desk.context,
            desk.letters,
            envelope,
            note,
            wording,
        )
    })
}

/// Who passes a message on, if anybody recorded could.
pub fn passes_on(app: App, envelope: &Envelope) -> Option<Id> {
    let note = Composed {
        subject: String::new(),
        text: String::new(),
        topics_used: Vec::new(),
        gaps: Vec::new(),
        attachments: Vec::new(),
    };
    Some(asked(app, envelope, &note)?.to)
}

/// Whether somebody recorded could pass on what an item asks for.
pub fn can_be_passed_on(app: App, item: &PlanItem) -> bool {
    let envelope = at_desk(app, |desk| envelope(desk.book, desk.context, item));
    envelope.is_some_and(|envelope| passes_on(app, &envelope).is_some())
}

/// A field of somebody's record; empty where nobody is recorded.
pub fn field(app: App, id: Option<Id>, look: fn(&Person) -> &str) -> String {
    app.with(|book| {
        let person = id.and_then(|id| book.people.get(id));
        person.map_or_else(String::new, |person| look(person).trim().to_owned())
    })
}

/// Somebody's email address, if it can be one.
pub fn address(app: App, id: Option<Id>) -> String {
    field(app, id, |person| person.address().unwrap_or(""))
}

/// The reader's number, or the front desk's.
pub fn number(app: App, leaf: &Leaf) -> String {
    let own = field(app, leaf.envelope.to, |person| &person.phone);
    if !own.is_empty() {
        return own;
    }
    app.with(|book| {
        let desk = front_desk(app, leaf).and_then(|id| book.organizations.get(id));
        desk.map_or_else(String::new, |desk| desk.switchboard.trim().to_owned())
    })
}

fn front_desk(app: App, leaf: &Leaf) -> Option<Id> {
    app.with(|book| {
        let opportunity = book.opportunities.get(leaf.envelope.opportunity)?;
        Some(opportunity.organization)
    })
}

/// The reader, unless they asked not to be written to.
fn reader(app: App, leaf: &Leaf) -> Option<Id> {
    let id = leaf.envelope.to?;
    let open = app.with(|book| {
        let person = book.people.get(id);
        person.is_some_and(|person| person.contact_allowed != Known::No)
    });
    open.then_some(id)
}

/// The ways that lead to somebody.
pub fn open_ways(app: App, leaf: &Leaf) -> Vec<Channel> {
    let to = reader(app, leaf);
    let own = field(app, to, |person| &person.phone);
    let nobody = leaf.envelope.to.is_none();
    let leads = |way: &Channel| match way {
        Channel::Email => !address(app, to).is_empty(),
        Channel::ViaRecruiter => {
            leaf.envelope.to.is_some() && passes_on(app, &leaf.envelope).is_some()
        }
        // A note can be copied for somebody whose profile is found by their name.
        Channel::Linkedin => to.is_some(),
        Channel::Phone => (nobody || to.is_some()) && call(&number(app, leaf)).is_some(),
        Channel::Sms => text_message(&own, "").is_some(),
        _ => false,
    };
    let all = [
        Channel::Email,
        Channel::ViaRecruiter,
        Channel::Linkedin,
        Channel::Phone,
        Channel::Sms,
    ];
    all.into_iter().filter(leads).collect()
}

/// What a way needs and nobody recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lacking {
    /// Somebody's email address.
    Address(Id),
    /// Somebody's number.
    Number(Id),
    /// The front desk's number.
    FrontDesk(Id),
    /// A link to somebody's profile; the note can be copied without.
    Profile(Id),
}

impl Lacking {
    /// What the way of a leaf lacks.
    pub fn of(app: App, leaf: &Leaf) -> Option<Self> {
        let to = reader(app, leaf);
        let without_address = |id: &Id| mail(&address(app, Some(*id)), "", "").is_none();
        match leaf.envelope.channel {
            Channel::Email => to.filter(without_address).map(Self::Address),
            Channel::ViaRecruiter => passes_on(app, &leaf.envelope)
                .or(to)
                .filter(without_address)
                .map(Self::Address),
            Channel::Linkedin => {
                let unknown = profile_link(&field(app, to, |person| &person.linkedin)).is_none();
                to.filter(|_| unknown).map(Self::Profile)
            }
            Channel::Phone | Channel::Voicemail if call(&number(app, leaf)).is_none() => to
                .map(Self::Number)
                .or_else(|| front_desk(app, leaf).map(Self::FrontDesk)),
            Channel::Sms => {
                let own = field(app, to, |person| &person.phone);
                to.filter(|_| text_message(&own, "").is_none())
                    .map(Self::Number)
            }
            _ => None,
        }
    }

    /// The edit that records what was typed; none where that cannot be it.
    pub fn filled(self, app: App, given: &str) -> Option<Edit> {
        let given = given.trim().to_owned();
        let person = |id| app.peek(|book| book.people.get(id).cloned());
        let edit = Edit::new(EditName::Change);
        match self {
            Self::Address(id) => {
                let email = given;
                let person = Person {
                    email,
                    ..person(id)?
                };
                mail(person.address()?, "", "")?;
                Some(edit.put(person))
            }
            Self::Number(id) => {
                call(&given)?;
                let phone = given;
                Some(edit.put(Person {
                    phone,
                    ..person(id)?
                }))
            }
            Self::Profile(id) => {
                profile_link(&given)?;
                let linkedin = given;
                Some(edit.put(Person {
                    linkedin,
                    ..person(id)?
                }))
            }
            Self::FrontDesk(id) => {
                call(&given)?;
                let desk = app.peek(|book| book.organizations.get(id).cloned())?;
                let switchboard = given;
                Some(edit.put(Organization {
                    switchboard,
                    ..desk
                }))
            }
        }
    }
}
