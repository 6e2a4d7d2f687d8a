use serde::Deserialize as _;
use serde_json::{Map, Value};

use super::{Problem, Wrong};
use crate::domain::Casebook;

/// Decodes a casebook.
///
/// # Errors
/// What is wrong with it, in words, but not where.
pub fn decode(raw: &Value) -> Result<Casebook, String> {
    Casebook::deserialize(raw).map_err(|error| error.to_string())
}

/// The field that keeps a small piece of a casebook from decoding, if one does.
pub fn problem_in(raw: &Value) -> Option<Problem> {
    let message = decode(raw).err()?;
    Some(Problem {
        field: field_to_blame(raw, &message),
        line: None,
        wrong: Wrong::Undecodable(message),
    })
}

/// The path of the field behind an error.
///
/// Decoding goes through fields and elements in order and stops at the first that is wrong, so the
/// shortest beginning that fails in the same words ends with it. This is slow, so it is done only for
/// pieces that are wrong, one record at a time; a decoder that tracks where it is would make the
/// page a tenth larger for everybody.
fn field_to_blame(raw: &Value, message: &str) -> String {
    let mut path = Vec::new();
    while let Some(step) = next_step(raw, &path, message).filter(Step::can_be_said) {
        path.push(step);
    }
    let mut text = String::new();
    for step in &path {
        match step {
            Step::Field(name) if text.is_empty() => text.push_str(name),
            Step::Field(name) => text.extend([".", name]),
            Step::Element(index) => text.push_str(&format!("[{index}]")),
        }
    }
    text
}

#[derive(Clone, PartialEq)]
enum Step {
    Field(String),
    Element(usize),
}

impl Step {
    /// A name that would not come out of a path as it went in is left to the message.
    fn can_be_said(&self) -> bool {
        match self {
            Self::Field(name) => !name.is_empty() && !name.contains(['.', '[', ']']),
            Self::Element(_) => true,
        }
    }
}

fn next_step(raw: &Value, path: &[Step], message: &str) -> Option<Step> {
    let here = path.iter().try_fold(raw, |value, step| match step {
        Step::Field(name) => value.get(name),
        Step::Element(index) => value.get(index),
    })?;
    let fails = |beginning: Value| {
        let file = with(raw, path, beginning);
        decode(&file).is_err_and(|other| other == message)
    };
    match here {
        // What a tagged object holds is decoded only when its tag is known: it is one value.
        Value::Object(_) if tagged(path) => None,
        Value::Object(fields) => {
            if fails(Value::Object(Map::new())) {
                return None;
            }
            let mut beginning = Map::new();
            fields.iter().find_map(|(name, value)| {
                beginning.insert(name.clone(), value.clone());
                fails(Value::Object(beginning.clone())).then(|| Step::Field(name.clone()))
            })
        }
        Value::Array(elements) => (1..=elements.len())
            .find(|&length| fails(Value::Array(elements[..length].to_vec())))
            .map(|length| Step::Element(length - 1)),
        _ => None,
    }
}

/// Whether a path leads to one of the fields whose shape depends on a tag.
fn tagged(path: &[Step]) -> bool {
    matches!(path.last(), Some(Step::Field(name)) if ["means", "what", "choice", "scope"].contains(&name.as_str()))
}

/// A file with another value at a path.
fn with(raw: &Value, path: &[Step], value: Value) -> Value {
    let mut file = raw.clone();
    let place = path.iter().try_fold(&mut file, |at, step| match step {
        Step::Field(name) => at.get_mut(name),
        Step::Element(index) => at.get_mut(index),
    });
    if let Some(place) = place {
        *place = value;
    }
    file
}
