use super::words::words;
use super::{Id, record};
use crate::calendar::{Day, Instant};

words! {
    /// Who owes whom.
    pub enum Direction {
        /// The user promised it.
        IOwe = "i-owe",
        /// They promised it.
        TheyOwe = "they-owe",
    }
}

record! {
    /// Something one side said it would send or do.
    pub struct Commitment {
        /// The opportunity.
        pub opportunity: Id,
        /// To or from whom.
        pub person: Id,
        /// Who owes whom.
        pub direction: Direction,
        /// What.
        pub item: String,
    } and {
        /// The interview in which it was said.
        pub interview: Option<Id>,
        /// The day promised, if one was.
        pub due: Option<Day>,
        /// When it was done.
        pub done_at: Option<Instant>,
    }
}

record! {
    /// Something useful to somebody: a reference, kept as text, never fetched.
    pub struct ValueItem {
        /// What it is called.
        pub title: String,
    } and {
        /// Where it is found.
        pub reference: String,
        /// Why it concerns the reader.
        pub why: String,
        /// The topics it goes with.
        pub keywords: Vec<String>,
        /// For whom.
        pub people: Vec<Id>,
        /// The contacts that carried it.
        pub used_in: Vec<Id>,
    }
}
