use std::borrow::Cow;

use super::matter::Records;
use crate::domain::Id;
use crate::drafts::reading::{Hit, Letter, composed, tokens};

/// What is recorded by name: titles, the words of topics, the role, the employer. A phrase inside
/// such a name says nothing about its writer.
pub(super) struct Named {
    names: Vec<Vec<String>>,
}

impl Named {
    pub fn gather(records: &Records<'_>, opportunity: Id) -> Self {
        let book = records.book;
        let here = |participation: Id| {
            let interview = book.participations.get(participation).map(|p| p.interview);
            let interview = interview.and_then(|id| book.interviews.get(id));
            interview.is_some_and(|interview| interview.opportunity == opportunity)
        };
        let topics = book.topics.iter().filter(|topic| here(topic.participation));
        let topics = topics.flat_map(|topic| topic.keywords.iter().chain([&topic.text]));
        let anchors = book.anchors.iter().map(|anchor| &anchor.title);
        let useful = book.value_items.iter().map(|item| &item.title);
        let situation = records.situation;
        let employer = situation.organization.into_iter();
        let employer = employer.flat_map(|o| o.aliases.iter().chain([&o.name]));
        let names = topics.chain(anchors).chain(useful).chain(employer);
        Self {
            names: names
                .chain([&situation.opportunity.role])
                .map(|name| words(name))
                .filter(|words| !words.is_empty())
                .collect(),
        }
    }

    /// Whether a phrase stands inside such a name.
    pub fn covers(&self, letter: &Letter<'_>, hit: &Hit) -> bool {
        self.names.iter().any(|name| {
            let Some(spare) = name.len().checked_sub(hit.tokens.len()) else {
                return false;
            };
            let first = hit.tokens.start.saturating_sub(spare);
            (first..=hit.tokens.start).any(|at| stands_at(letter, name, at))
        })
    }
}

/// The words of a name, as they are compared: an é is the same however it was typed.
pub(super) fn words(name: &str) -> Vec<String> {
    let tokens = tokens(name);
    let words = tokens.iter().map(|token| composed(&token.lower));
    words.map(Cow::into_owned).collect()
}

/// Whether words stand in a letter from a token on.
pub(super) fn stands_at(letter: &Letter<'_>, words: &[String], at: usize) -> bool {
    let found = letter.tokens.get(at..at + words.len());
    found.is_some_and(|found| {
        found
            .iter()
            .zip(words)
            .all(|(token, word)| composed(&token.lower) == *word)
    })
}

/// Whether words stand anywhere in a letter.
pub(super) fn stands_in(letter: &Letter<'_>, words: &[String]) -> bool {
    !words.is_empty() && (0..letter.tokens.len()).any(|at| stands_at(letter, words, at))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::EN;

    #[test]
    fn a_name_stands_in_a_text_however_its_accents_were_typed() {
        let text = "I read Café Society twice.";
        for typed in ["Cafe\u{301} Society", "Café Society"] {
            let letter = Letter::read(text, EN.lexicon.matcher());
            assert!(stands_in(&letter, &words(typed)), "{typed}");
            let decomposed = text.replace('é', "e\u{301}");
            let letter = Letter::read(&decomposed, EN.lexicon.matcher());
            assert!(stands_in(&letter, &words(typed)), "{typed}");
        }
        let letter = Letter::read(text, EN.lexicon.matcher());
        assert!(!stands_in(&letter, &words("Cafe Society")));
    }
}
