//! A message's words, read once: tokens, sentences, greeting and signature, and the phrases of a
//! language that stand in them.

mod composed;
mod figures;
mod filed;
mod letter;
mod lexicon;
mod need;
mod pattern;
mod reader;
mod stem;
mod token;

pub(super) use composed::{bare, composed};
pub(super) use figures::{DayNamed, counted, days, sums, sums_recorded};
pub(super) use filed::Filed;
pub(super) use letter::{Letter, Sentence};
pub use lexicon::{Forms, Lexicon, List, Phrase};
pub(super) use lexicon::{Hit, Matcher};
pub(super) use reader::Reader;
pub(super) use stem::{Needle, Stems, WordSet, needle, number, telling, without_possessive};
pub(super) use token::{Token, tokens};
