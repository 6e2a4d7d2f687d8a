//! Which words a phrase cannot do without. Most phrases are ruled out by one of them before anybody
//! compares word for word, which is what makes looking at a text at every keystroke possible.

use std::hash::{Hash, Hasher};

use rustc_hash::FxHasher;

use super::pattern::Form;
use super::token::Token;

/// A rough set of words: it may hold a word too many, never one too few.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Words {
    whole: u128,
    /// By their first two bytes.
    beginnings: u64,
    number: bool,
}

impl Words {
    /// The set of one word, as it stands in a text.
    #[must_use]
    pub fn of(token: &Token<'_>) -> Self {
        Self {
            whole: whole(&token.lower),
            beginnings: beginning(&token.lower),
            number: token.is_number(),
        }
    }

    /// What a word of a phrase asks for.
    #[must_use]
    pub fn asked_by(form: &Form) -> Self {
        let mut words = Self::default();
        match form {
            Form::Word(word) => words.whole = whole(word),
            Form::Stem(stem) => words.beginnings = beginning(stem),
            Form::Number => words.number = true,
        }
        words
    }

    /// Both sets in one.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            whole: self.whole | other.whole,
            beginnings: self.beginnings | other.beginnings,
            number: self.number || other.number,
        }
    }

    /// Whether everything of another set may be in this one.
    #[must_use]
    pub fn holds(&self, other: &Self) -> bool {
        other.whole & !self.whole == 0
            && other.beginnings & !self.beginnings == 0
            && (self.number || !other.number)
    }

    /// Whether anything of another set may be in this one.
    #[must_use]
    pub fn meets(&self, other: &Self) -> bool {
        other.whole & self.whole != 0
            || other.beginnings & self.beginnings != 0
            || self.number && other.number
    }
}

fn whole(word: &str) -> u128 {
    let mut hasher = FxHasher::default();
    word.hash(&mut hasher);
    1 << (hasher.finish() >> 57)
}

/// A stem of one letter would have to stand for every second one, so stems have two.
fn beginning(word: &str) -> u64 {
    match *word.as_bytes() {
        [first, second, ..] => 1 << (first.wrapping_mul(7).wrapping_add(second) & 63),
        _ => 0,
    }
}

/// What has to be there for a phrase to be there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Need {
    /// All of these.
    pub all: Words,
    /// Of each of these, one.
    pub one_of: Vec<Vec<Need>>,
}

impl Need {
    /// Whether it may be met.
    #[must_use]
    pub fn is_met(&self, by: &Words) -> bool {
        by.holds(&self.all)
            && self
                .one_of
                .iter()
                .all(|ways| ways.iter().any(|way| way.is_met(by)))
    }
}
