use std::collections::BTreeMap;

use super::style::newest_last;
use crate::calendar::{BusinessCalendar, MailCalendar};
use crate::domain::{
    AcceptanceParameter, AnchorPoint, Casebook, Commitment, ContactKind, ContactLog, ContactResult,
    Event, EventKind, Flexibility, GamePlan, Id, Interview, ItemKey, Obstacle, Offer,
    Participation, PersonRole, Promise, Rejection, Scope, StyleSetting, Topic, ValueItem, Way,
};

/// The facts of a casebook by what they belong to, so that an opportunity is planned without
/// looking at the others.
pub struct Index<'a> {
    opportunities: BTreeMap<Id, Records<'a>>,
    /// Of an opportunity that nothing is recorded about.
    nothing: Records<'a>,
    organizations: BTreeMap<Id, Vec<Id>>,
    participations: BTreeMap<Id, Vec<&'a Participation>>,
    meetings: BTreeMap<Id, Vec<&'a Participation>>,
    topics: BTreeMap<Id, Vec<&'a Topic>>,
    flexibilities: BTreeMap<Option<Id>, Vec<&'a Flexibility>>,
    useful: Vec<&'a ValueItem>,
    events: BTreeMap<Id, Vec<&'a Event>>,
    /// The working days of an employer that has none of its own.
    pub(super) business: BusinessCalendar,
    /// The user's mail days.
    pub(super) mail: MailCalendar,
    own_marks: Vec<(ItemKey, &'a Event)>,
    styles: BTreeMap<Scope, Vec<&'a StyleSetting>>,
}

/// What is recorded about one opportunity, by kind.
#[derive(Default)]
pub(super) struct Records<'a> {
    pub interviews: Vec<&'a Interview>,
    pub roles: Vec<&'a PersonRole>,
    pub promises: Vec<&'a Promise>,
    pub commitments: Vec<&'a Commitment>,
    pub anchors: Vec<&'a AnchorPoint>,
    pub contacts: Vec<&'a ContactLog>,
    /// Those of the contacts that thank somebody for an interview.
    pub thanks: Vec<&'a ContactLog>,
    /// Those of the contacts that answer a plan item, calls that nobody answered left out.
    pub answers: Vec<(ItemKey, &'a ContactLog)>,
    pub game_plans: Vec<&'a GamePlan>,
    pub offers: Vec<&'a Offer>,
    pub rejections: Vec<&'a Rejection>,
    pub acceptance_parameters: Vec<&'a AcceptanceParameter>,
    pub obstacles: Vec<&'a Obstacle>,
    /// What the user said about its plan items, in the order in which it was said.
    pub marks: Vec<(ItemKey, &'a Event)>,
}

impl<'a> Index<'a> {
    /// Sorts the facts of a casebook.
    #[must_use]
    pub fn new(book: &'a Casebook) -> Self {
        let mut opportunities: BTreeMap<Id, Records<'a>> = BTreeMap::new();
        macro_rules! collect {
            ($($kind:ident,)+) => {
                $(for record in book.$kind.iter() {
                    let of = opportunities.entry(record.opportunity).or_default();
                    of.$kind.push(record);
                })+
            };
        }
        collect! {
            interviews,
            roles,
            promises,
            commitments,
            anchors,
            contacts,
            game_plans,
            offers,
            rejections,
            acceptance_parameters,
            obstacles,
        }
        for of in opportunities.values_mut() {
            let answers = of.contacts.iter().filter_map(|contact| {
                let counts = contact.result != ContactResult::Unanswered;
                Some((contact.item.filter(|_| counts)?, *contact))
            });
            of.answers = answers.collect();
            let thanks = of.contacts.iter().copied().filter(|contact| {
                contact.way == Way::Out && contact.kind.is_some_and(ContactKind::is_thanks)
            });
            of.thanks = thanks.collect();
        }
        let mut marks: Vec<(ItemKey, &Event)> = book
            .events
            .iter()
            .filter_map(|event| Some((marked(&event.what)?, event)))
            .collect();
        marks.sort_by_key(|(_, event)| (event.at, event.stamp, event.id));
        let mut own_marks = Vec::new();
        for mark in marks {
            match mark.0.opportunity {
                Some(id) => opportunities.entry(id).or_default().marks.push(mark),
                None => own_marks.push(mark),
            }
        }
        let mut styles = group(book.styles.iter(), |setting| Some(setting.scope));
        for settings in styles.values_mut() {
            newest_last(settings);
        }
        let mut organizations: BTreeMap<Id, Vec<Id>> = BTreeMap::new();
        for opportunity in book.opportunities.iter() {
            let at = organizations.entry(opportunity.organization).or_default();
            at.push(opportunity.id);
        }
        Self {
            opportunities,
            nothing: Records::default(),
            organizations,
            participations: group(book.participations.iter(), |r| Some(r.interview)),
            meetings: group(book.participations.iter(), |r| r.person),
            topics: group(book.topics.iter(), |r| Some(r.participation)),
            flexibilities: group(book.flexibilities.iter(), |r| Some(r.opportunity)),
            useful: book
                .value_items
                .iter()
                .filter(|item| item.used_in.is_empty())
                .collect(),
            events: group(book.events.iter(), |event| subject(&event.what)),
            business: BusinessCalendar::new(None, &book.calendar),
            mail: MailCalendar::new(&book.calendar),
            own_marks,
            styles,
        }
    }

    /// What is recorded about an opportunity.
    pub(super) fn about(&self, opportunity: Id) -> &Records<'a> {
        self.opportunities
            .get(&opportunity)
            .unwrap_or(&self.nothing)
    }

    /// What went to the people of an organisation and came from them, whatever the role.
    pub fn at_organization(&self, organization: Id) -> impl Iterator<Item = &'a ContactLog> {
        let opportunities = self.organizations.get(&organization).into_iter().flatten();
        opportunities.flat_map(|id| self.about(*id).contacts.iter().copied())
    }

    /// What the user said about a plan item, in the order in which it was said.
    pub fn marks(&self, item: ItemKey) -> impl Iterator<Item = &'a Event> {
        of_item(self.marks_about(item.opportunity), item)
    }

    /// What the user said about the plan items of an opportunity, or about those of none.
    pub(super) fn marks_about(&self, opportunity: Option<Id>) -> &[(ItemKey, &'a Event)] {
        match opportunity {
            Some(id) => &self.about(id).marks,
            None => &self.own_marks,
        }
    }

    /// Useful things that no message has carried yet.
    #[must_use]
    pub fn useful(&self) -> &[&'a ValueItem] {
        &self.useful
    }
}

/// Those of some records that belong to a plan item.
pub(super) fn of_item<'s, 'a, T>(
    records: &'s [(ItemKey, &'a T)],
    item: ItemKey,
) -> impl Iterator<Item = &'a T> + use<'s, 'a, T> {
    records
        .iter()
        .filter(move |(key, _)| *key == item)
        .map(|(_, record)| *record)
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
    /// Of an interview.
    participations: Id => Participation;
    /// Of a person, in whatever opportunity.
    meetings: Id => Participation;
    /// Of a participation.
    topics: Id => Topic;
    /// Of an opportunity, or of all.
    flexibilities: Option<Id> => Flexibility;
    /// Of an opportunity, an interview or a person.
    events: Id => Event;
    /// Of a scope, the newest last.
    styles: Scope => StyleSetting;
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
