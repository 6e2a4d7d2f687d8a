//! Every word a user reads, in one place per language, and the sentences made of them.
//!
//! [`Strings`] is the list of words and phrases; [`EN`] is English. A further language is a further
//! value of the same struct, and the compiler says what is missing from it. Everything that puts
//! words together is a function of a [`Strings`].

mod dates;
mod en;
mod problem;
mod say;
mod strings;

pub use dates::Dates;
pub use en::{EN, Strings};
pub use problem::{problem_line, problem_words};
pub use say::Say;
pub use strings::{Plural, fill, look_up};
