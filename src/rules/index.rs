use std::collections::BTreeMap;

use crate::domain::{
    AcceptanceParameter, AnchorPoint, Casebook, Commitment, ContactLog, Event, EventKind,
    Flexibility, GamePlan, Id, Interview, ItemKey, Obstacle, Offer, Participation, PersonRole,
    Promise, Rejection, Topic, ValueItem,
};

/// The facts of a casebook by what they belong to, so that an opportunity is planned without
/// looking at the others.
pub struct Index<'a> {
    interviews: BTreeMap<Id, Vec<&'a Interview>>,
    participations: BTreeMap<Id, Vec<&'a Participation>>,
    meetings: BTreeMap<Id, Vec<&'a Participation>>,
    roles: BTreeMap<Id, Vec<&'a PersonRole>>,
    promises: BTreeMap<Id, Vec<&'a Promise>>,
    commitments: BTreeMap<Id, Vec<&'a Commitment>>,
    anchors: BTreeMap<Id, Vec<&'a AnchorPoint>>,
    contacts: BTreeMap<Id, Vec<&'a ContactLog>>,
    game_plans: BTreeMap<Id, Vec<&'a GamePlan>>,
    offers: BTreeMap<Id, Vec<&'a Offer>>,
    rejections: BTreeMap<Id, Vec<&'a Rejection>>,
    topics: BTreeMap<Id, Vec<&'a Topic>>,
    parameters: BTreeMap<Id, Vec<&'a AcceptanceParameter>>,
    obstacles: BTreeMap<Id, Vec<&'a Obstacle>>,
    flexibilities: BTreeMap<Option<Id>, Vec<&'a Flexibility>>,
    at_organization: BTreeMap<Id, Vec<&'a ContactLog>>,
    useful: Vec<&'a ValueItem>,
    events: BTreeMap<Id, Vec<&'a Event>>,
    marks: BTreeMap<ItemKey, Vec<&'a Event>>,
}

impl<'a> Index<'a> {
    /// Sorts the facts of a casebook.
    #[must_use]
    pub fn new(book: &'a Casebook) -> Self {
        Self {
            interviews: group(book.interviews.iter(), |r| Some(r.opportunity)),
            participations: group(book.participations.iter(), |r| Some(r.interview)),
            meetings: group(book.participations.iter(), |r| r.person),
            roles: group(book.roles.iter(), |r| Some(r.opportunity)),
            promises: group(book.promises.iter(), |r| Some(r.opportunity)),
            commitments: group(book.commitments.iter(), |r| Some(r.opportunity)),
            anchors: group(book.anchors.iter(), |r| Some(r.opportunity)),
            contacts: group(book.contacts.iter(), |r| Some(r.opportunity)),
            game_plans: group(book.game_plans.iter(), |r| Some(r.opportunity)),
            offers: group(book.offers.iter(), |r| Some(r.opportunity)),
            rejections: group(book.rejections.iter(), |r| Some(r.opportunity)),
            topics: group(book.topics.iter(), |r| Some(r.participation)),
            parameters: group(book.acceptance_parameters.iter(), |r| Some(r.opportunity)),
            obstacles: group(book.obstacles.iter(), |r| Some(r.opportunity)),
            flexibilities: group(book.flexibilities.iter(), |r| Some(r.opportunity)),
            at_organization: group(book.contacts.iter(), |r| {
                Some(book.opportunities.get(r.opportunity)?.organization)
            }),
            useful: book
                .value_items
                .iter()
                .filter(|item| item.used_in.is_empty())
                .collect(),
            events: group(book.events.iter(), |event| subject(&event.what)),
            marks: group(book.events.iter(), |event| marked(&event.what)),
        }
    }
}

macro_rules! lookups {
    ($($(#[$meta:meta])* $name:ident: $key:ty => $type:ty;)+) => {
        impl<'a> Index<'a> {
            $($(#[$meta])*
            #[must_use]
            pub fn $name(&self, of: $key) -> &[&'a $type] {
                self.$name.get(&of).map_or(&[], Vec::as_slice)
            })+
        }
    };
}

lookups! {
    /// Of an opportunity.
    interviews: Id => Interview;
    /// Of an interview.
    participations: Id => Participation;
    /// Of a person, in whatever opportunity.
    meetings: Id => Participation;
    /// Of an opportunity.
    roles: Id => PersonRole;
    /// Of an opportunity.
    promises: Id => Promise;
    /// Of an opportunity.
    commitments: Id => Commitment;
    /// Of an opportunity.
    anchors: Id => AnchorPoint;
    /// Of an opportunity.
    contacts: Id => ContactLog;
    /// Of an opportunity.
    game_plans: Id => GamePlan;
    /// Of an opportunity.
    offers: Id => Offer;
    /// Of an opportunity.
    rejections: Id => Rejection;
    /// Of a participation.
    topics: Id => Topic;
    /// Of an opportunity.
    parameters: Id => AcceptanceParameter;
    /// Of an opportunity.
    obstacles: Id => Obstacle;
    /// Of an opportunity, or of all.
    flexibilities: Option<Id> => Flexibility;
    /// Of an organisation: what went to its people and came from them, whatever the role.
    at_organization: Id => ContactLog;
    /// Of an opportunity, an interview or a person.
    events: Id => Event;
    /// What the user said about a plan item.
    marks: ItemKey => Event;
}

impl<'a> Index<'a> {
    /// Useful things that no message has carried yet.
    #[must_use]
    pub fn useful(&self) -> &[&'a ValueItem] {
        &self.useful
    }
}

/// What an event is about, where that is a record.
const fn subject(what: &EventKind) -> Option<Id> {
    match what {
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
        | EventKind::LinkedinDeclined { person: id } => Some(*id),
        EventKind::ItemDone { .. }
        | EventKind::ItemSkipped { .. }
        | EventKind::ItemMoved { .. }
        | EventKind::Waived { .. }
        | EventKind::GuardOverridden { .. } => None,
    }
}

/// Which plan item an event is about.
const fn marked(what: &EventKind) -> Option<ItemKey> {
    match what {
        EventKind::ItemDone { item }
        | EventKind::ItemSkipped { item, .. }
        | EventKind::ItemMoved { item, .. }
        | EventKind::Waived { item, .. } => Some(*item),
        _ => None,
    }
}

fn group<'a, T, K: Ord>(
    records: impl Iterator<Item = &'a T>,
    key: impl Fn(&T) -> Option<K>,
) -> BTreeMap<K, Vec<&'a T>> {
    let mut groups: BTreeMap<K, Vec<&'a T>> = BTreeMap::new();
    for record in records {
        if let Some(key) = key(record) {
            groups.entry(key).or_default().push(record);
        }
    }
    groups
}
