//! A message's words, read once: tokens, sentences, greeting and signature, and the phrases of a
//! language that stand in them.

mod figures;
mod letter;
mod lexicon;
mod need;
mod pattern;
mod token;

pub(super) use figures::{days, sums};
pub(super) use letter::{Letter, Sentence};
pub(super) use lexicon::{Hit, Matcher};
pub use lexicon::{Lexicon, List, Phrase};
pub(super) use token::tokens;
