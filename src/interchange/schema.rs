use serde_json::{Value, json};

use super::{FORMAT, VERSION};
use crate::domain::Casebook;

/// The JSON Schema of a casebook file, made from the types themselves.
#[must_use]
pub fn casebook_schema() -> String {
    let mut schema = schemars::schema_for!(Casebook).to_value();
    schema["title"] = "Followthrough casebook".into();
    if let Some(Value::Object(properties)) = schema.get_mut("properties") {
        properties.insert("format".into(), json!({ "const": FORMAT }));
        properties.insert(
            "version".into(),
            json!({ "type": "integer", "minimum": 1, "description": format!("This schema is of version {VERSION}.") }),
        );
    }
    schema["required"] = json!(["format", "version"]);
    serde_json::to_string_pretty(&schema).unwrap_or_default() + "\n"
}
