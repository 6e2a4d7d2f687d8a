use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Error, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Entity, Id};
use crate::calendar::Instant;

/// All records of one kind, by id. In a file it is an array; the order there means nothing.
#[derive(Clone, Debug, PartialEq)]
pub struct Table<T>(BTreeMap<Id, T>);

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<T: Entity> Table<T> {
    /// The record with this id, unless it is unknown or voided.
    #[must_use]
    pub fn get(&self, id: Id) -> Option<&T> {
        self.0
            .get(&id)
            .filter(|record| record.voided_at().is_none())
    }

    /// The record with this id, voided or not.
    #[must_use]
    pub fn get_even_voided(&self, id: Id) -> Option<&T> {
        self.0.get(&id)
    }

    /// The records that are not voided, in the order of their ids.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &T> {
        self.0
            .values()
            .filter(|record| record.voided_at().is_none())
    }

    /// Every record, voided ones too.
    pub fn iter_even_voided(&self) -> impl DoubleEndedIterator<Item = &T> {
        self.0.values()
    }

    /// How many records are not voided.
    #[must_use]
    pub fn count(&self) -> usize {
        self.iter().count()
    }

    /// Puts a record in, and gives back the one that had its id.
    pub fn put(&mut self, record: T) -> Option<T> {
        self.0.insert(record.id(), record)
    }

    /// Takes a record out.
    pub fn take(&mut self, id: Id) -> Option<T> {
        self.0.remove(&id)
    }

    /// Takes back every deletion that happened after a moment.
    pub fn forget_voids_after(&mut self, at: Instant) {
        for record in self.0.values_mut() {
            record.forget_void_after(at);
        }
    }

    /// Keeps only the records that pass.
    pub fn retain(&mut self, mut keep: impl FnMut(&T) -> bool) {
        self.0.retain(|_, record| keep(record));
    }

    /// Whether there is no record, not even a voided one.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T: Entity> FromIterator<T> for Table<T> {
    fn from_iter<I: IntoIterator<Item = T>>(records: I) -> Self {
        Self(
            records
                .into_iter()
                .map(|record| (record.id(), record))
                .collect(),
        )
    }
}

impl<T: Serialize> Serialize for Table<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.values())
    }
}

impl<'de, T: Entity + Deserialize<'de>> Deserialize<'de> for Table<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Rows<T>(PhantomData<T>);

        impl<'de, T: Entity + Deserialize<'de>> Visitor<'de> for Rows<T> {
            type Value = Table<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an array of records")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut rows: A) -> Result<Table<T>, A::Error> {
                let mut table = Table::default();
                while let Some(record) = rows.next_element::<T>()? {
                    let id = record.id();
                    if table.put(record).is_some() {
                        return Err(A::Error::custom(format_args!("the id {id} is used twice")));
                    }
                }
                Ok(table)
            }
        }

        deserializer.deserialize_seq(Rows(PhantomData))
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl<T: schemars::JsonSchema> schemars::JsonSchema for Table<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("Table_of_{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        <Vec<T>>::json_schema(generator)
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl schemars::JsonSchema for Id {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Id".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "A record's identity.",
            "type": "string",
            "pattern": "^[a-z0-9_-]{1,25}$"
        })
    }
}
