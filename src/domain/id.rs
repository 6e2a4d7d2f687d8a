use std::fmt;
use std::num::NonZeroU128;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The identity of a record: 128 bits, written as short text.
///
/// The text is the number in bijective base 38 over `a-z`, `0-9`, `-` and `_`, so that every text
/// of up to 24 such characters is one number and back: an id made at random and a hand-written
/// `dana-ortiz` are the same small, `Copy` type. Random ids come in with the edit that needs them;
/// nothing in the core makes one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(NonZeroU128);

/// Why a text is not an id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IdError {
    /// It has no characters.
    Empty,
    /// It has more than fits into 128 bits (24 characters always fit).
    TooLong,
    /// It has a character other than `a-z`, `0-9`, `-` and `_`.
    Character(char),
}

const DIGITS: &[u8; 38] = b"abcdefghijklmnopqrstuvwxyz0123456789-_";
const BASE: u128 = DIGITS.len() as u128;

impl Id {
    /// An id from 128 random bits. Zero, which has no text, becomes one.
    #[must_use]
    pub const fn from_bits(bits: u128) -> Self {
        Self(match NonZeroU128::new(bits) {
            Some(bits) => bits,
            None => NonZeroU128::MIN,
        })
    }

    /// The number that it is.
    #[must_use]
    pub const fn bits(self) -> u128 {
        self.0.get()
    }

    /// The id that follows.
    #[must_use]
    pub const fn successor(self) -> Self {
        Self::from_bits(self.0.get().wrapping_add(1))
    }
}

impl FromStr for Id {
    type Err = IdError;

    fn from_str(text: &str) -> Result<Self, IdError> {
        if text.is_empty() {
            return Err(IdError::Empty);
        }
        text.chars()
            .try_fold(0u128, |number, character| {
                let digit = DIGITS
                    .iter()
                    .position(|&d| char::from(d) == character)
                    .ok_or(IdError::Character(character))?;
                number
                    .checked_mul(BASE)
                    .and_then(|n| n.checked_add(digit as u128 + 1))
                    .ok_or(IdError::TooLong)
            })
            .map(Self::from_bits)
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = [0u8; 26];
        let mut start = text.len();
        let mut rest = self.0.get();
        while rest > 0 && start > 0 {
            start -= 1;
            text[start] = DIGITS[((rest - 1) % BASE) as usize];
            rest = (rest - 1) / BASE;
        }
        text[start..]
            .iter()
            .try_for_each(|&b| fmt::Write::write_char(f, char::from(b)))
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl fmt::Display for IdError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("an id must not be empty"),
            Self::TooLong => f.write_str("an id is at most 24 characters"),
            Self::Character(c) => {
                write!(
                    f,
                    "an id has only a-z, 0-9, - and _, and this one has {c:?}"
                )
            }
        }
    }
}

impl std::error::Error for IdError {}

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_and_number_are_one_to_one() {
        for text in [
            "a",
            "_",
            "aa",
            "__",
            "dana-ortiz",
            "x03",
            "zzzzzzzzzzzzzzzzzzzzzzzz",
        ] {
            let id: Id = text.parse().expect(text);
            assert_eq!(id.to_string(), text);
        }
        for bits in [1, 38, 39, 1444, 1445, u128::MAX - 1, u128::MAX] {
            let id = Id::from_bits(bits);
            assert_eq!(id.to_string().parse(), Ok(id), "{bits}");
        }
    }

    #[test]
    fn what_is_not_an_id_says_why() {
        assert_eq!("".parse::<Id>(), Err(IdError::Empty));
        assert_eq!("Dana".parse::<Id>(), Err(IdError::Character('D')));
        assert_eq!("_".repeat(26).parse::<Id>(), Err(IdError::TooLong));
    }
}
