use std::collections::BTreeMap;

use serde_json::Value;

use crate::domain::{Id, TableName};

/// Where in a file each record stands.
pub struct Places<'a>(BTreeMap<(TableName, Id), (usize, &'a Value)>);

impl<'a> Places<'a> {
    /// Looks through the tables of a file.
    pub fn new(file: &'a Value) -> Self {
        let records = |table: TableName| {
            let records = file.get(table.word()).and_then(Value::as_array);
            records
                .into_iter()
                .flatten()
                .enumerate()
                .filter_map(move |(index, record)| {
                    let id = record.get("id")?.as_str()?.parse().ok()?;
                    Some(((table, id), (index, record)))
                })
        };
        Self(TableName::ALL.iter().copied().flat_map(records).collect())
    }

    /// A record as it stands in the file.
    pub fn record(&self, table: TableName, id: Id) -> Option<&'a Value> {
        self.0.get(&(table, id)).map(|(_, record)| *record)
    }

    /// Every record with an id.
    pub fn iter(&self) -> impl Iterator<Item = (TableName, Id, &'a Value)> {
        self.0
            .iter()
            .map(|((table, id), (_, record))| (*table, *id, *record))
    }

    /// The path of a record's field, as in `promises[0].made_on`.
    pub fn field(&self, table: TableName, id: Id, name: &str) -> String {
        let index = self.0.get(&(table, id)).map_or(0, |(index, _)| *index);
        format!("{}[{index}].{name}", table.word())
    }
}
