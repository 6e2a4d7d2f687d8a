use std::collections::HashMap;
use std::ops::Range;

use super::pattern::{Form, Pattern};
use super::token::Token;

/// A phrase of a list, and what could be said instead.
#[derive(Clone, Copy, Debug)]
pub struct Phrase {
    /// The phrase; see [`Lexicon`] for how it is written.
    pub pattern: &'static str,
    /// Softer words in its place; empty where there are none.
    pub softer: &'static str,
}

macro_rules! lists {
    ($($(#[$meta:meta])* $name:ident: $field:ident,)+) => {
        /// The name of a list of phrases.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum List {
            $($(#[$meta])* $name,)+
        }

        /// The phrases of a language that the checks look for.
        ///
        /// `look* forward` is a stem, `(a|an) answer` one of several words, `(very)? keen` one that
        /// may be there, `thank ..3 time` up to three words between, `# days` a number. A phrase
        /// that begins with `!` is an exception: a hit of the same list that touches it is none.
        /// Upper and lower case are the same.
        #[derive(Clone, Copy, Debug)]
        pub struct Lexicon {
            $($(#[$meta])* pub $field: &'static [Phrase],)+
        }

        impl Lexicon {
            fn lists(&self) -> impl Iterator<Item = (List, &'static [Phrase])> {
                [$((List::$name, self.$field)),+].into_iter()
            }
        }
    };
}

lists! {
    /// Words that open a letter: “dear”.
    Greeting: greeting,
    /// Words that close one: “kind regards”.
    Closing: closing,
    /// Thanks in any form.
    Thanks: thanks,
    /// What pushes.
    Pushy: pushy,
}

/// A phrase that stands in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Of which list.
    pub list: List,
    /// Which tokens.
    pub tokens: Range<usize>,
    /// What could be said instead; empty where the list does not know.
    pub softer: &'static str,
}

struct Entry {
    list: List,
    exception: bool,
    pattern: Pattern,
    softer: &'static str,
}

/// A lexicon made ready for looking up.
pub struct Matcher {
    entries: Vec<Entry>,
    by_word: HashMap<String, Vec<usize>>,
    /// By the first byte of the stem.
    by_stem: Vec<Vec<usize>>,
    by_number: Vec<usize>,
}

impl Matcher {
    /// Makes a lexicon ready.
    #[must_use]
    pub fn new(lexicon: &Lexicon) -> Self {
        let mut matcher = Self {
            entries: Vec::new(),
            by_word: HashMap::new(),
            by_stem: vec![Vec::new(); 256],
            by_number: Vec::new(),
        };
        for (list, phrases) in lexicon.lists() {
            for phrase in phrases {
                let exception = phrase.pattern.starts_with('!');
                let pattern = Pattern::new(phrase.pattern.trim_start_matches('!'));
                let number = matcher.entries.len();
                for form in pattern.first_words() {
                    match form {
                        Form::Word(word) => {
                            let numbers = matcher.by_word.entry(word.clone()).or_default();
                            numbers.push(number);
                        }
                        Form::Stem(stem) => {
                            let first = stem.bytes().next().unwrap_or_default();
                            matcher.by_stem[usize::from(first)].push(number);
                        }
                        Form::Number => matcher.by_number.push(number),
                    }
                }
                matcher.entries.push(Entry {
                    list,
                    exception,
                    pattern,
                    softer: phrase.softer,
                });
            }
        }
        matcher
    }

    /// The phrases that may begin with a word.
    fn candidates<'m>(&'m self, token: &Token) -> impl Iterator<Item = usize> + use<'m> {
        let first = token.lower.bytes().next().unwrap_or_default();
        let by_number: &[usize] = if token.is_number() {
            &self.by_number
        } else {
            &[]
        };
        let by_word = self.by_word.get(&token.lower).into_iter().flatten();
        by_word
            .chain(&self.by_stem[usize::from(first)])
            .chain(by_number)
            .copied()
    }

    /// Every phrase that stands in a text, without those that an exception takes back; the longer
    /// of two of a list that begin at the same word.
    #[must_use]
    pub fn hits(&self, tokens: &[Token]) -> Vec<Hit> {
        let mut hits: Vec<Hit> = Vec::new();
        let mut exceptions: Vec<(List, Range<usize>)> = Vec::new();
        for at in 0..tokens.len() {
            for number in self.candidates(&tokens[at]) {
                let entry = &self.entries[number];
                let Some(length) = entry.pattern.matches(&tokens[at..]) else {
                    continue;
                };
                let range = at..at + length;
                if entry.exception {
                    exceptions.push((entry.list, range));
                    continue;
                }
                let here = hits.iter_mut().rev();
                let mut here = here.take_while(|hit| hit.tokens.start == at);
                match here.find(|hit| hit.list == entry.list) {
                    Some(hit) if hit.tokens.end >= range.end => {}
                    Some(hit) => (hit.tokens, hit.softer) = (range, entry.softer),
                    None => hits.push(Hit {
                        list: entry.list,
                        tokens: range,
                        softer: entry.softer,
                    }),
                }
            }
        }
        hits.retain(|hit| {
            !exceptions.iter().any(|(list, range)| {
                *list == hit.list && range.start < hit.tokens.end && hit.tokens.start < range.end
            })
        });
        hits
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::EN;

    #[test]
    fn every_phrase_begins_with_a_word() {
        for (list, phrases) in EN.lexicon.lists() {
            for phrase in phrases {
                let pattern = Pattern::new(phrase.pattern.trim_start_matches('!'));
                assert!(
                    !pattern.first_words().is_empty(),
                    "{list:?}: {}",
                    phrase.pattern
                );
            }
        }
    }
}
