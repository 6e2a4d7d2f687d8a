use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::words::words;
use super::{
    AcceptanceParameter, AnchorPoint, CalendarFacts, CoachCardShown, Commitment, ContactLog, Draft,
    Entity, Event, EventKind, Flexibility, GamePlan, Id, Interview, Obstacle, Offer, Opportunity,
    Organization, Participation, Person, PersonRole, Profile, Promise, Rejection, SearchActivity,
    Stamp, StyleSetting, Table, Topic, ValueItem, is_default,
};
use crate::calendar::{Instant, ZoneId};

/// Declares the tables of the casebook once, and everything that must list them all.
macro_rules! tables {
    ($($(#[$meta:meta])* $field:ident: $Variant:ident = $word:literal,)+) => {
        /// Everything the user recorded: facts, and nothing that can be derived from them.
        #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
        #[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
        #[serde(default)]
        pub struct Casebook {
            /// The user.
            #[serde(skip_serializing_if = "is_default")]
            pub profile: Profile,
            /// The user's working days, holidays and mail days.
            #[serde(skip_serializing_if = "is_default")]
            pub calendar: CalendarFacts,
            $($(#[$meta])* #[serde(skip_serializing_if = "Table::is_empty")] pub $field: Table<$Variant>,)+
            /// What a newer version wrote and this one does not know; written back as it came.
            #[serde(skip)]
            pub leftovers: Leftovers,
        }

        words! {
            /// The name of a table.
            pub enum TableName {
                $($(#[$meta])* $Variant = $word,)+
            }
        }

        /// A record of any table.
        #[derive(Clone, Debug, PartialEq)]
        pub enum AnyRecord {
            $($(#[$meta])* $Variant(Box<$Variant>),)+
        }

        $(impl From<$Variant> for AnyRecord {
            fn from(record: $Variant) -> Self {
                Self::$Variant(Box::new(record))
            }
        })+

        impl AnyRecord {
            /// The table it belongs to.
            #[must_use]
            pub fn table(&self) -> TableName {
                match self {
                    $(Self::$Variant(_) => TableName::$Variant,)+
                }
            }

            /// What it has in common with every record.
            #[must_use]
            pub fn entity(&self) -> &dyn Entity {
                match self {
                    $(Self::$Variant(record) => &**record,)+
                }
            }

            /// The same, to change it.
            pub fn entity_mut(&mut self) -> &mut dyn Entity {
                match self {
                    $(Self::$Variant(record) => &mut **record,)+
                }
            }
        }

        impl Casebook {
            /// Puts a record into its table, and gives back the one that had its id.
            pub fn put(&mut self, record: AnyRecord) -> Option<AnyRecord> {
                match record {
                    $(AnyRecord::$Variant(record) => self.$field.put(*record).map(AnyRecord::from),)+
                }
            }

            /// Takes a record out of a table.
            pub fn take(&mut self, table: TableName, id: Id) -> Option<AnyRecord> {
                match table {
                    $(TableName::$Variant => self.$field.take(id).map(AnyRecord::from),)+
                }
            }

            /// A copy of a record, voided or not.
            #[must_use]
            pub fn find(&self, table: TableName, id: Id) -> Option<AnyRecord> {
                match table {
                    $(TableName::$Variant => self.$field.get_even_voided(id).cloned().map(AnyRecord::from),)+
                }
            }

            /// Every record with its table, voided ones too.
            pub fn entities(&self) -> impl Iterator<Item = (TableName, &dyn Entity)> {
                std::iter::empty()
                    $(.chain(self.$field.iter_even_voided().map(|r| (TableName::$Variant, r as &dyn Entity))))+
            }

            /// How many records of a table are not voided.
            #[must_use]
            pub fn count(&self, table: TableName) -> usize {
                match table {
                    $(TableName::$Variant => self.$field.count(),)+
                }
            }

            /// The ids of the records in which two casebooks differ, or that only one of them has.
            #[must_use]
            pub fn differing(&self, other: &Self) -> BTreeSet<Id> {
                let mut ids = self.leftovers.differing(&other.leftovers);
                $(
                    for record in self.$field.iter_even_voided() {
                        if other.$field.get_even_voided(record.id) != Some(record) {
                            ids.insert(record.id);
                        }
                    }
                    for record in other.$field.iter_even_voided() {
                        if self.$field.get_even_voided(record.id).is_none() {
                            ids.insert(record.id);
                        }
                    }
                )+
                ids
            }

            /// The records in groups, with what a newer version wrote in them, and nothing else.
            /// A record that belongs to no group is left out.
            #[must_use]
            pub fn split<K: Ord>(&self, group: impl Fn(Id) -> Option<K>) -> BTreeMap<K, Self> {
                let mut groups: BTreeMap<K, Self> = BTreeMap::new();
                $(
                    for record in self.$field.iter_even_voided() {
                        if let Some(key) = group(record.id) {
                            groups.entry(key).or_default().$field.put(record.clone());
                        }
                    }
                )+
                for ((table, id), fields) in &self.leftovers.fields {
                    if let Some(part) = group(*id).and_then(|key| groups.get_mut(&key)) {
                        part.leftovers.fields.insert((*table, *id), fields.clone());
                    }
                }
                groups
            }

            /// Takes over every record of another casebook and what a newer version wrote in it,
            /// and the user, if the other knows one.
            pub fn absorb(&mut self, other: Self) {
                $(for record in other.$field.iter_even_voided() {
                    self.$field.put(record.clone());
                })+
                if !is_default(&other.profile) {
                    self.profile = other.profile;
                }
                if !is_default(&other.calendar) {
                    self.calendar = other.calendar;
                }
                self.leftovers.absorb(other.leftovers);
            }

            fn forget_voids_after(&mut self, at: Instant) {
                $(self.$field.forget_voids_after(at);)+
            }

            fn retain_recorded_by(&mut self, at: Instant) {
                $(self.$field.retain(|record| record.recorded_at() <= at);)+
            }
        }
    };
}

tables! {
    /// Employers and agencies.
    organizations: Organization = "organizations",
    /// Roles applied for.
    opportunities: Opportunity = "opportunities",
    /// People.
    people: Person = "people",
    /// Who does what in which opportunity.
    roles: PersonRole = "roles",
    /// Interviews.
    interviews: Interview = "interviews",
    /// Who was at which interview.
    participations: Participation = "participations",
    /// What was talked about.
    topics: Topic = "topics",
    /// Books, sites, mutual friends.
    anchors: AnchorPoint = "anchors",
    /// When an answer was promised.
    promises: Promise = "promises",
    /// Who said they would send what.
    commitments: Commitment = "commitments",
    /// Useful things to pass on.
    value_items: ValueItem = "value_items",
    /// What went out and what came in.
    contacts: ContactLog = "contacts",
    /// What the employer named as being in the way.
    obstacles: Obstacle = "obstacles",
    /// Where the user can give way.
    flexibilities: Flexibility = "flexibilities",
    /// What the user would accept.
    acceptance_parameters: AcceptanceParameter = "acceptance_parameters",
    /// What to do in each turn.
    game_plans: GamePlan = "game_plans",
    /// Offers.
    offers: Offer = "offers",
    /// Rejections.
    rejections: Rejection = "rejections",
    /// Messages as the user left them.
    drafts: Draft = "drafts",
    /// What happened otherwise.
    events: Event = "events",
    /// What was done to keep the search moving.
    search_activities: SearchActivity = "search_activities",
    /// Coach cards shown.
    coach_cards: CoachCardShown = "coach_cards",
    /// Style axes set.
    styles: StyleSetting = "styles",
}

/// What a newer version of the app wrote and this one cannot read. Kept whole and written back.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Leftovers {
    /// The version of the file it came from, where that is newer than ours.
    pub version: Option<u32>,
    /// Fields at the top of the file.
    pub top: Map<String, Value>,
    /// Fields of records, by table and id.
    pub fields: BTreeMap<(TableName, Id), Map<String, Value>>,
    /// Whole records, by the name of their table in the file.
    pub records: Vec<(String, Value)>,
}

impl Leftovers {
    fn differing(&self, other: &Self) -> BTreeSet<Id> {
        let lacks = |fields: &BTreeMap<_, _>, key: &_, value: &_| fields.get(key) != Some(value);
        let ours = self
            .fields
            .iter()
            .filter(|(key, value)| lacks(&other.fields, key, value));
        let theirs = other
            .fields
            .iter()
            .filter(|(key, value)| lacks(&self.fields, key, value));
        ours.chain(theirs).map(|((_, id), _)| *id).collect()
    }

    fn absorb(&mut self, other: Self) {
        self.version = self.version.max(other.version);
        self.top.extend(other.top);
        self.fields.extend(other.fields);
        self.records.extend(other.records);
    }
}

impl Casebook {
    /// The casebook as the user knew it at an instant: facts recorded or dated later are left out.
    ///
    /// Interviews that lie ahead of the instant stay: they are scheduled, whenever the record that
    /// describes them was last completed.
    #[must_use]
    pub fn as_of(&self, at: Instant) -> Self {
        let mut book = self.clone();
        book.forget_voids_after(at);
        let interviews = std::mem::take(&mut book.interviews);
        book.retain_recorded_by(at);
        book.interviews = interviews;
        book.interviews.retain(|interview| {
            interview.recorded_at <= at
                || interview
                    .start
                    .or(interview.end)
                    .is_some_and(|begins| begins > at)
        });
        book.contacts.retain(|contact| contact.at <= at);
        book.events.retain(|event| event.at <= at);
        book.offers.retain(|offer| offer.received <= at);
        book.rejections.retain(|rejection| rejection.received <= at);
        book.obstacles.retain(|obstacle| obstacle.raised_at <= at);
        book.search_activities.retain(|activity| activity.at <= at);
        book
    }

    /// Whether an interview was called off.
    #[must_use]
    pub fn is_cancelled(&self, interview: Id) -> bool {
        self.events.iter().any(|event| {
            matches!(event.what, EventKind::InterviewCancelled { interview: of } if of == interview)
        })
    }

    /// Everybody known in an opportunity: met, recruiting, or routing messages. Each once.
    pub fn people_of(&self, opportunity: Id) -> impl Iterator<Item = Id> {
        let met = self
            .interviews
            .iter()
            .filter(move |interview| interview.opportunity == opportunity)
            .flat_map(|interview| {
                let of = move |met: &&Participation| met.interview == interview.id;
                self.participations.iter().filter(of)
            })
            .filter_map(|met| met.person);
        let roles = self
            .roles
            .iter()
            .filter(move |role| role.opportunity == opportunity)
            .map(|role| role.person);
        let main = self
            .opportunities
            .get(opportunity)
            .and_then(|o| o.main_contact);
        let all: BTreeSet<Id> = met
            .chain(roles)
            .chain(main)
            .filter(|id| self.people.get(*id).is_some())
            .collect();
        all.into_iter()
    }

    /// The zone that an opportunity's days are counted in: the employer's, else the user's own.
    #[must_use]
    pub fn zone_of(&self, opportunity: Id) -> Option<&ZoneId> {
        let organization = self
            .opportunities
            .get(opportunity)
            .and_then(|opportunity| self.organizations.get(opportunity.organization));
        organization
            .and_then(|organization| organization.zone.as_ref())
            .or(self.profile.home_zone.as_ref())
    }

    /// The stamp for the next edit on this device.
    #[must_use]
    pub fn next_stamp(&self, device: Id) -> Stamp {
        let highest = self
            .entities()
            .map(|(_, record)| record.stamp().counter)
            .chain([self.profile.stamp.counter, self.calendar.stamp.counter])
            .max()
            .unwrap_or(0);
        Stamp {
            counter: highest + 1,
            device: Some(device),
        }
    }

    /// Whether nothing has been recorded yet.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.entities().next().is_none() && self.leftovers == Leftovers::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(bits: u128) -> Id {
        Id::from_bits(bits)
    }

    fn book() -> Casebook {
        let mut book = Casebook::default();
        book.profile.name = "Sam".into();
        for bits in 1..9 {
            book.people.put(Person::new(id(bits)));
            book.organizations
                .put(Organization::new(id(bits + 100), String::new()));
        }
        let aura = Map::from_iter([("aura".to_owned(), Value::from("blue"))]);
        book.leftovers
            .fields
            .insert((TableName::Person, id(3)), aura);
        book
    }

    #[test]
    fn groups_put_together_are_the_whole() {
        let book = book();
        let groups = book.split(|id| (id != Id::from_bits(8)).then(|| id.to_string().len()));
        assert!(groups.len() > 1);
        let mut whole = Casebook::default();
        for group in groups.into_values() {
            assert_eq!(group.profile, Profile::default());
            whole.absorb(group);
        }
        whole.profile = book.profile.clone();
        assert_eq!(
            whole.differing(&book),
            BTreeSet::from([id(8)]),
            "that one has no group"
        );
        whole.people.put(Person::new(id(8)));
        assert_eq!(whole, book);
    }

    #[test]
    fn differences_are_found_from_either_side() {
        let before = book();
        let mut after = before.clone();
        after.people.put(Person {
            name: "Dana".into(),
            ..Person::new(id(1))
        });
        after.people.take(id(2));
        after.leftovers.fields.clear();
        after
            .organizations
            .put(Organization::new(id(200), String::new()));
        let different = BTreeSet::from([id(1), id(2), id(3), id(200)]);
        assert_eq!(before.differing(&after), different);
        assert_eq!(after.differing(&before), different);
        assert_eq!(before.differing(&before), BTreeSet::new());
    }

    #[test]
    fn what_the_other_does_not_know_of_the_user_stays() {
        let mut book = book();
        book.absorb(Casebook::default());
        assert_eq!(book.profile.name, "Sam");
    }
}
