use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::words::words;

words! {
    /// The lists of what a message must not say that a user adds to.
    pub enum OwnList {
        /// What pushes.
        Pushy = "pushy",
        /// What begs.
        Desperate = "desperate",
        /// What only a boast can mean.
        Absolute = "absolute",
        /// What supposes a no.
        Negative = "negative",
        /// What blames.
        Blame = "blame",
    }
}

/// A phrase that the user wants to be warned of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct OwnPhrase {
    /// Why: the list that it joins.
    pub list: OwnList,
    /// Its words.
    pub phrase: PlainWords,
}

/// Some words as they are: letters, digits, apostrophes and hyphens, so that nothing in them can be
/// taken for the signs of a pattern.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PlainWords(String);

/// Why a text is no plain words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlainWordsError {
    /// There is no letter and no digit in it.
    Empty,
    /// It has more than [`PlainWords::LONGEST`] characters.
    TooLong,
    /// It has a character that belongs to no word.
    Character(char),
}

impl PlainWords {
    /// How many characters they have at most.
    pub const LONGEST: usize = 60;

    /// The words as they were typed.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Whether a character may stand in plain words; marks are those of letters typed in two steps.
fn belongs(char: char) -> bool {
    char.is_alphanumeric() || matches!(char, ' ' | '\'' | '’' | '-' | '\u{300}'..='\u{36f}')
}

impl FromStr for PlainWords {
    type Err = PlainWordsError;

    fn from_str(text: &str) -> Result<Self, PlainWordsError> {
        let text = text.trim();
        if let Some(other) = text.chars().find(|char| !belongs(*char)) {
            return Err(PlainWordsError::Character(other));
        }
        if !text.contains(char::is_alphanumeric) {
            return Err(PlainWordsError::Empty);
        }
        if text.chars().count() > Self::LONGEST {
            return Err(PlainWordsError::TooLong);
        }
        Ok(Self(text.to_owned()))
    }
}

impl fmt::Display for PlainWords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for PlainWordsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("a phrase needs a word"),
            Self::TooLong => write!(f, "a phrase has at most {} characters", PlainWords::LONGEST),
            Self::Character(c) => write!(
                f,
                "a phrase has only letters, digits, spaces, apostrophes and hyphens, and this one has {c:?}"
            ),
        }
    }
}

impl std::error::Error for PlainWordsError {}

impl Serialize for PlainWords {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for PlainWords {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl schemars::JsonSchema for PlainWords {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PlainWords".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "Plain words: letters, digits, spaces, apostrophes and hyphens, at most 60 characters.",
            "type": "string",
            "pattern": "^\\s*[\\p{L}\\p{M}\\p{N}'’ -]{1,60}\\s*$"
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_words_are_taken_as_they_are() {
        for text in [
            "  just checking in ",
            "I haven’t heard",
            "follow-up  no 3",
            "e\u{301}galement",
            "至急",
        ] {
            let plain: PlainWords = text.parse().expect(text);
            assert_eq!(plain.as_str(), text.trim());
        }
        let longest = "é".repeat(PlainWords::LONGEST);
        assert_eq!(longest.parse::<PlainWords>().map(|_| ()), Ok(()));
    }

    #[test]
    fn the_signs_of_a_pattern_are_no_words() {
        for sign in "*()|?!#./{}[]\\+^$\"\n\t,;:".chars() {
            let parsed = format!("look{sign} forward").parse::<PlainWords>();
            assert_eq!(parsed, Err(PlainWordsError::Character(sign)));
        }
        for text in ["", "   ", "-", "' ’"] {
            assert_eq!(text.parse::<PlainWords>(), Err(PlainWordsError::Empty));
        }
        let long = "a".repeat(PlainWords::LONGEST + 1);
        assert_eq!(long.parse::<PlainWords>(), Err(PlainWordsError::TooLong));
    }
}
