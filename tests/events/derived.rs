//! A stage is never stored, and no order of records changes it.

use followthrough::interchange::{casebook_schema, write_casebook};
use serde_json::{Value, json};

use crate::bench::{book, stage, text, with};
use crate::common::{documented, read};
use crate::standings::{ALL, STANDINGS};
use crate::table::ways;

/// The names of all fields below a schema.
fn fields<'v>(schema: &'v Value, found: &mut Vec<&'v str>) {
    match schema {
        Value::Object(parts) => {
            if let Some(Value::Object(properties)) = parts.get("properties") {
                found.extend(properties.keys().map(String::as_str));
            }
            parts.values().for_each(|part| fields(part, found));
        }
        Value::Array(parts) => parts.iter().for_each(|part| fields(part, found)),
        _ => {}
    }
}

#[test]
fn the_schema_has_no_stage() {
    let schema: Value = serde_json::from_str(&casebook_schema()).unwrap_or_default();
    let mut found = Vec::new();
    fields(&schema, &mut found);
    for stored in ["opportunities", "recorded_at", "main_contact", "made_on"] {
        assert!(found.contains(&stored), "{stored}");
    }
    for derived in ["stage", "cycle", "budget", "plan"] {
        assert!(!found.contains(&derived), "{derived}");
    }
}

/// A whole story, from the interview to their second call.
#[test]
fn a_file_has_no_stage() {
    let written = write_casebook(&documented("s24d"));
    for stored in ["\"rejections\"", "\"contacts\""] {
        assert!(written.contains(stored), "{stored}");
    }
    for derived in ["\"stage\"", "\"cycle\"", "\"budget\""] {
        assert!(!written.contains(derived), "{derived}");
    }
}

#[test]
fn a_stage_in_a_file_means_nothing() {
    for standing in &STANDINGS {
        for claimed in ALL {
            let claim = json!({"opportunities": [{"id": "x", "stage": claimed}]});
            let book = book(with((standing.facts)(), claim));
            assert_eq!(
                stage(&book, standing.now),
                standing.word,
                "claimed {claimed}"
            );
        }
    }
}

/// The records of every table in another order.
fn reordered(facts: &Value, order: impl Fn(&mut Vec<Value>)) -> Value {
    let mut facts = facts.clone();
    for table in facts
        .as_object_mut()
        .into_iter()
        .flat_map(|tables| tables.values_mut())
    {
        if let Value::Array(rows) = table {
            order(rows);
        }
    }
    facts
}

/// Other ids for what nothing refers to: records are kept in the order of their ids.
fn renamed(facts: &Value, id: impl Fn(usize) -> String) -> Value {
    let mut facts = facts.clone();
    for table in ["contacts", "events", "promises", "offers", "rejections"] {
        if let Some(Value::Array(rows)) = facts.get_mut(table) {
            for (index, row) in rows.iter_mut().enumerate() {
                row["id"] = format!("{table}-{}", id(index)).into();
            }
        }
    }
    facts
}

#[test]
fn no_order_of_records_changes_a_stage() {
    let mut permuted = 0;
    for way in ways() {
        let (facts, at) = way.after;
        let whole: Value = serde_json::from_str(&text(facts)).unwrap_or_default();
        let orders = [
            reordered(&whole, |rows| rows.reverse()),
            reordered(&whole, |rows| {
                if !rows.is_empty() {
                    rows.rotate_left(1);
                }
            }),
            renamed(&whole, |index| format!("{index:02}")),
            renamed(&whole, |index| format!("{:02}", 99 - index)),
        ];
        for other in orders {
            permuted += usize::from(other != whole);
            let other = read(&other.to_string());
            assert_eq!(stage(&other, at), way.stages[1], "{}", way.name);
        }
    }
    assert!(
        permuted > 4 * STANDINGS.len(),
        "only {permuted} were permuted at all"
    );
}
