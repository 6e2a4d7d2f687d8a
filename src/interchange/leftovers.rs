use serde_json::{Map, Value, json};

use super::blame::decode;
use super::places::Places;
use super::{FORMAT, VERSION};
use crate::domain::{Casebook, Leftovers, TableName};

/// Takes out of a newer file the records that this version cannot read.
pub fn set_aside_unreadable(raw: &Value) -> (Value, Vec<(String, Value)>) {
    let mut readable = raw.clone();
    let mut unread = Vec::new();
    for table in TableName::ALL {
        let Some(Value::Array(records)) = readable.get_mut(table.word()) else {
            continue;
        };
        for record in std::mem::take(records) {
            let alone = json!({ table.word(): [record.clone()] });
            if decode(&alone).is_ok() {
                records.push(record);
            } else {
                unread.push((table.word().to_owned(), record));
            }
        }
    }
    (readable, unread)
}

/// What a file has beyond what this version writes: fields at its top and in its records.
///
/// A field with the value that its absence would mean is among them; that does no harm, because
/// writing back never overwrites a field that is there.
pub fn unknown_fields(raw: &Value, book: &Casebook) -> Leftovers {
    let mut leftovers = Leftovers::default();
    let known = serde_json::to_value(book).unwrap_or(Value::Null);
    if let (Value::Object(raw), Value::Object(known)) = (raw, &known) {
        for (name, value) in raw {
            if ["profile", "calendar"].contains(&name.as_str()) {
                let nothing = Value::Object(Map::new());
                let own = difference(value, known.get(name).unwrap_or(&nothing));
                if !own.is_empty() {
                    leftovers.top.insert(name.clone(), Value::Object(own));
                }
            } else if TableName::from_word(name).is_none()
                && !["format", "version"].contains(&name.as_str())
            {
                leftovers.top.insert(name.clone(), value.clone());
            }
        }
    }
    let known = Places::new(&known);
    for (table, id, raw) in Places::new(raw).iter() {
        let own = known.record(table, id).map(|known| difference(raw, known));
        if let Some(own) = own.filter(|own| !own.is_empty()) {
            leftovers.fields.insert((table, id), own);
        }
    }
    leftovers
}

/// The fields of one object that another does not have; of objects in both, the same again.
fn difference(raw: &Value, known: &Value) -> Map<String, Value> {
    let (Value::Object(raw), Value::Object(known)) = (raw, known) else {
        return Map::new();
    };
    let mut own = Map::new();
    for (name, value) in raw {
        let inner = match (value, known.get(name)) {
            (value, None) => Some(value.clone()),
            (Value::Array(values), Some(Value::Array(known))) if values.len() == known.len() => {
                let inner: Vec<_> = values
                    .iter()
                    .zip(known)
                    .map(|(value, known)| difference(value, known))
                    .collect();
                let any = inner.iter().any(|fields| !fields.is_empty());
                any.then(|| inner.into_iter().map(Value::Object).collect())
            }
            (value, Some(known)) => {
                let inner = difference(value, known);
                (!inner.is_empty()).then_some(Value::Object(inner))
            }
        };
        own.extend(inner.map(|inner| (name.clone(), inner)));
    }
    // In a record a kind is a fact like others; in what stands inside one it decides the shape, and
    // fields of one shape are none of another's, should it change.
    if let Some(kind) = raw
        .get(KIND)
        .filter(|_| !own.is_empty() && !raw.contains_key("id"))
    {
        own.insert(KIND.into(), kind.clone());
    }
    own
}

/// The field that says which of several shapes an object has.
const KIND: &str = "kind";

/// Adds to an encoded casebook what was kept for it, with format and version.
pub fn write_back(mut encoded: Map<String, Value>, leftovers: &Leftovers) -> Map<String, Value> {
    for table in TableName::ALL {
        let Some(Value::Array(records)) = encoded.get_mut(table.word()) else {
            continue;
        };
        for record in records {
            let id = record
                .get("id")
                .and_then(Value::as_str)
                .and_then(|id| id.parse().ok());
            if let Some(fields) = id.and_then(|id| leftovers.fields.get(&(*table, id))) {
                fill_in(record, fields);
            }
        }
    }
    for (table, record) in &leftovers.records {
        let records = encoded
            .entry(table.as_str())
            .or_insert_with(|| Value::Array(Vec::new()));
        if let Value::Array(records) = records {
            records.push(record.clone());
        }
    }
    for (name, value) in &leftovers.top {
        match (encoded.get_mut(name), value) {
            (Some(known), Value::Object(fields)) => fill_in(known, fields),
            (Some(_), _) => {}
            (None, value) => {
                encoded.insert(name.clone(), value.clone());
            }
        }
    }
    encoded.insert("format".into(), FORMAT.into());
    encoded.insert(
        "version".into(),
        leftovers.version.unwrap_or(VERSION).into(),
    );
    encoded
}

/// Adds fields that are not there, and to objects that are, the same again.
fn fill_in(into: &mut Value, fields: &Map<String, Value>) {
    let Value::Object(into) = into else { return };
    if let (Some(kind), Some(before)) = (into.get(KIND), fields.get(KIND))
        && kind != before
    {
        return;
    }
    for (name, value) in fields {
        match (into.get_mut(name), value) {
            (None, value) => {
                into.insert(name.clone(), value.clone());
            }
            (Some(known), Value::Object(inner)) => fill_in(known, inner),
            (Some(Value::Array(known)), Value::Array(inner)) if known.len() == inner.len() => {
                for (known, inner) in known.iter_mut().zip(inner) {
                    if let Value::Object(inner) = inner {
                        fill_in(known, inner);
                    }
                }
            }
            (Some(_), _) => {}
        }
    }
}
