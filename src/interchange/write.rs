use serde::ser::{Serialize, SerializeMap as _, Serializer};
use serde_json::{Map, Value};

use super::leftovers::write_back;
use crate::domain::{Casebook, TableName};

/// Writes a casebook file: format and version first, then the user, then the tables; the same bytes
/// for the same casebook.
#[must_use]
pub fn write_casebook(book: &Casebook) -> String {
    serde_json::to_string_pretty(&encode(book)).unwrap_or_default() + "\n"
}

/// Writes the same without any white space, for the store. A piece of a casebook is a file as well.
#[must_use]
pub fn write_compact(book: &Casebook) -> String {
    serde_json::to_string(&encode(book)).unwrap_or_default()
}

fn encode(book: &Casebook) -> InOrder {
    let encoded = match serde_json::to_value(book) {
        Ok(Value::Object(fields)) => fields,
        // A casebook is a struct of serialisable fields with string keys: it always is an object.
        _ => Map::new(),
    };
    InOrder(write_back(encoded, &book.leftovers))
}

/// The fields of a file in the order in which a person would read them.
struct InOrder(Map<String, Value>);

impl Serialize for InOrder {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let first = ["format", "version", "profile", "calendar"];
        let tables = TableName::ALL.iter().map(|table| table.word());
        let known: Vec<&str> = first.into_iter().chain(tables).collect();
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for name in &known {
            if let Some(value) = self.0.get(*name) {
                map.serialize_entry(name, value)?;
            }
        }
        for (name, value) in &self.0 {
            if !known.contains(&name.as_str()) {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::TzDatabase;
    use crate::interchange::{read_casebook, read_compact};

    #[test]
    fn an_empty_casebook_is_format_and_version() {
        let text = r#"{"format":"followthrough-casebook","version":1}"#;
        assert_eq!(write_compact(&Casebook::default()), text);
        assert_eq!(read_compact(text), Ok(Casebook::default()));
    }

    #[test]
    fn both_writings_are_the_same_file() {
        let text = r#"{"format":"followthrough-casebook","version":2,"profile":{"star_sign":"Libra"},
            "calendar":{"moon":true,"holidays":["2026-12-25"]},"moods":[1],
            "people":[{"id":"dana","name":"Dana","aura":{"hue":"blue"}},{"id":"lee","name":1}]}"#;
        let book = read_casebook(text, &TzDatabase).expect("readable");
        assert_eq!(read_compact(text).as_ref(), Ok(&book));
        assert_eq!(read_compact(&write_compact(&book)).as_ref(), Ok(&book));
        assert_eq!(
            read_casebook(&write_casebook(&book), &TzDatabase),
            Ok(book.clone())
        );
        let value = |text: &str| serde_json::from_str::<Value>(text).expect("JSON");
        assert_eq!(value(&write_casebook(&book)), value(&write_compact(&book)));
        let mut expected = value(text);
        expected["people"]
            .as_array_mut()
            .expect("an array")
            .sort_by_key(|p| p["id"].to_string());
        assert_eq!(value(&write_compact(&book)), expected, "nothing is lost");
    }

    /// A profile without anything known is not written, and what a newer version wrote in it is.
    #[test]
    fn unknown_fields_of_an_empty_profile_survive() {
        let text =
            r#"{"format":"followthrough-casebook","version":1,"profile":{"star_sign":"Libra"}}"#;
        let mut book = read_compact(text).expect("readable");
        assert_eq!(write_compact(&book), text);
        book.profile.name = "Sam".into();
        assert!(write_compact(&book).contains(r#""profile":{"name":"Sam","star_sign":"Libra"}"#));
    }

    #[test]
    fn a_piece_may_refer_out_of_itself() {
        let text = r#"{"format":"followthrough-casebook","version":1,
            "interviews":[{"id":"i","opportunity":"elsewhere"}]}"#;
        assert!(read_casebook(text, &TzDatabase).is_err());
        assert_eq!(
            read_compact(text).map(|book| book.interviews.count()),
            Ok(1)
        );
    }
}
