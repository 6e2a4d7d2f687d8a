use std::fmt;
use std::str::FromStr;

use crate::domain::{Courtesy, Id, ItemKey};

/// What a message is written for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Writing {
    /// A message that the plan asks for.
    Item(ItemKey),
    /// A courtesy that no plan item asks for.
    Courtesy(Courtesy, Id),
}

/// A text that names nothing to write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WritingError;

impl fmt::Display for Writing {
    /// An item's key, or `courtesy/acceptance/opportunity`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Item(key) => key.fmt(f),
            Self::Courtesy(courtesy, opportunity) => {
                write!(f, "courtesy/{}/{opportunity}", courtesy.word())
            }
        }
    }
}

impl FromStr for Writing {
    type Err = WritingError;

    fn from_str(text: &str) -> Result<Self, WritingError> {
        let Some(courtesy) = text.strip_prefix("courtesy/") else {
            return text.parse().map(Self::Item).map_err(|_| WritingError);
        };
        let (point, opportunity) = courtesy.split_once('/').ok_or(WritingError)?;
        let point = Courtesy::from_word(point).ok_or(WritingError)?;
        let opportunity = opportunity.parse().map_err(|_| WritingError)?;
        Ok(Self::Courtesy(point, opportunity))
    }
}

impl fmt::Display for WritingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("neither the key of a plan item nor courtesy/POINT/OPPORTUNITY")
    }
}

impl std::error::Error for WritingError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_survives_an_address() {
        for text in [
            "thank-email/x03/interview:iv1/dana-ortiz/0",
            "courtesy/acceptance/x03",
        ] {
            let writing: Writing = text.parse().expect("something to write");
            assert_eq!(writing.to_string(), text);
        }
        for text in [
            "courtesy/rudeness/x03",
            "courtesy/acceptance",
            "courtesy/acceptance/a/b",
        ] {
            assert_eq!(text.parse::<Writing>(), Err(WritingError), "{text}");
        }
    }
}
