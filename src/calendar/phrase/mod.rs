//! Reads what people say about when an answer comes, without guessing in silence.
//!
//! Words become terms ([`lexer`], with the tables of a language in [`english`]). Small recognisers
//! find the times among them ([`amount`], [`day`], [`period`], [`frame`], [`event`]), and what
//! only looks like one ([`aside`]); [`heard`] collects them with the first word that was left over.
//! [`dates`], [`periods`] and [`meaning`] put them on the calendar; [`role`] and [`judge`] decide
//! what they belong to, and [`kind`] names the promise. A second meaning becomes a doubt, which
//! the screen asks about, or the words are refused.

mod amount;
mod aside;
mod cursor;
mod dates;
mod day;
mod digits;
mod english;
mod event;
mod find;
mod frame;
mod heard;
mod judge;
mod kind;
mod lexer;
mod meaning;
mod period;
mod periods;
mod reading;
mod role;
mod sense;
mod term;
#[cfg(test)]
mod tests;
mod weeks;

pub use find::{Found, find_promises};
pub use reading::{Doubt, Reading, Unreadable};

use super::{BusinessCalendar, Day};

/// More than anybody says about one date; a whole letter is not read.
const LONGEST: usize = 300;

/// Reads free words about when an answer comes, such as "7-10 days" or "by Friday the 11th".
///
/// No words, and "soon", are no promise. A date without a year or month is the first such day on
/// or after the day it was said.
///
/// # Errors
///
/// Words that hold no time, more than one, or a word beside it that may change it.
pub fn read_promise(
    words: &str,
    said_on: Day,
    calendar: &BusinessCalendar,
) -> Result<Reading, Unreadable> {
    let words = words.trim();
    if words.chars().nth(LONGEST).is_some() {
        return Err(Unreadable::NotUnderstood);
    }
    let tokens = lexer::tokens(words);
    if tokens.is_empty() && !words.is_empty() {
        return Err(Unreadable::NotUnderstood);
    }
    dates::Dates { said_on, calendar }.judge(&heard::Heard::listen(&tokens))
}
