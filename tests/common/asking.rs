//! Asking the guard.

use followthrough::domain::{Casebook, Channel, ContactKind};
use followthrough::rules::{Answer, Contemplated, may_contact};

use super::common::{context, id, instant};

/// A contact thought of: about which opportunity, to whom, what, how.
#[derive(Clone, Copy)]
pub struct Thought(
    pub &'static str,
    pub &'static str,
    pub &'static str,
    pub &'static str,
);

impl Thought {
    /// As the guard takes it.
    pub fn contemplated(self, at: &str) -> Contemplated {
        let Self(opportunity, person, kind, channel) = self;
        Contemplated {
            person: Some(id(person)),
            opportunity: id(opportunity),
            kind: ContactKind::from_word(kind).unwrap_or_else(|| panic!("no kind {kind}")),
            channel: Channel::from_word(channel).unwrap_or_else(|| panic!("no channel {channel}")),
            at: instant(at),
            interview: None,
            anchor: None,
        }
    }

    /// The guard's answer, from what is known at that moment.
    pub fn asked(self, book: &Casebook, at: &str) -> Answer {
        answer(book, self.contemplated(at))
    }
}

/// The guard's answer, from what is known at the moment of the contact.
pub fn answer(book: &Casebook, contact: Contemplated) -> Answer {
    may_contact(&book.as_of(contact.at), context(contact.at), contact)
}

/// The answer in words: each reason's verdict and objection, in order.
pub fn told(answer: &Answer) -> Vec<String> {
    let word = |reason: &followthrough::rules::Reservation| {
        (reason.verdict.word(), reason.objection.word())
    };
    answer
        .reasons
        .iter()
        .map(word)
        .map(|(verdict, objection)| format!("{verdict} {objection}"))
        .collect()
}

/// From when it is possible with a warning, and without.
pub fn opens(answer: &Answer) -> [String; 2] {
    [answer.warn_from, answer.clear_from]
        .map(|day| day.map_or_else(|| "-".into(), |day| day.to_string()))
}
