use std::collections::HashMap;
use std::ops::Range;

use super::pattern::Pattern;
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
        /// `look* forward` is a stem, `(a|an) answer` one of several words, `thank ..3 time` up to
        /// three words between. A phrase that begins with `!` is an exception: a hit of the same
        /// list that touches it is none. Upper and lower case are the same.
        #[derive(Clone, Copy, Debug)]
        pub struct Lexicon {
            $($(#[$meta])* pub $field: &'static [Phrase],)+
            /// Its words and endings that stand for something by their form.
            pub forms: Forms,
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
    // What a message says about the talk, about its writer and about the details it asks for.
    /// Words for what was talked about: “as we discussed”.
    Recalled: recalled,
    /// What may follow them that is no topic: times, papers, next steps.
    Arranged: arranged,
    /// What any message of the sort says: interest, thanks, looking forward.
    Ritual: ritual,
    /// A time that they had named: “you had hoped to write by”.
    PromisedTime: promised_time,
    /// Help that is offered: “anything else”.
    OfferedHelp: offered_help,
    /// Praise of the writer by the writer.
    SelfPraise: self_praise,
    /// Who writes, by “I” or “my”.
    Oneself: oneself,
    /// Words for the interview itself.
    Meeting: meeting,
    /// A post: “role”, “position”.
    Post: post,
    /// What makes a subject line loud.
    Loud: loud,
    /// Gaps of a template, said in words: “your name here”.
    GapWords: gap_words,
    /// A request for a surname.
    AsksSurname: asks_surname,
    /// A request for an address.
    AsksAddress: asks_address,
    /// A request for names.
    AsksNames: asks_names,
    /// A request that names everybody.
    AsksForAll: asks_for_all,
}

/// Words and endings of a language that stand for something by their form.
#[derive(Clone, Copy, Debug)]
pub struct Forms {
    /// Endings that a stem is without, the longest first.
    pub endings: &'static [&'static str],
    /// Endings that say whose something is.
    pub possessives: &'static [&'static str],
    /// Words that say nothing of a topic by themselves.
    pub plain: &'static [&'static str],
    /// Names that are words too, and words that are names too.
    pub word_names: &'static [&'static str],
    /// The months, each with its spellings.
    pub months: [&'static [&'static str]; 12],
    /// Days and other words with a capital that are no names.
    pub capitalised: &'static [&'static str],
    /// Numbers in words.
    pub numbers: &'static [(&'static str, u32)],
    /// What makes a number an ordinal.
    pub ordinal_endings: &'static [&'static str],
    /// Words between the number of a day and its month.
    pub of: &'static [&'static str],
    /// Words for a hundredth.
    pub percent: &'static [&'static str],
    /// Words that are written in capitals by everybody.
    pub acronyms: &'static [&'static str],
    /// Marks of a gap, in capitals.
    pub gap_marks: &'static [&'static str],
    /// Words that stand in a template in place of a name.
    pub gap_names: &'static [&'static str],
    /// Words before the name of somebody or of an employer.
    pub before_names: &'static [&'static str],
    /// Words with which a branch of a call script begins.
    pub branches: &'static [&'static str],
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
    by_stem: Vec<usize>,
}

impl Matcher {
    /// Makes a lexicon ready.
    #[must_use]
    pub fn new(lexicon: &Lexicon) -> Self {
        let mut matcher = Self {
            entries: Vec::new(),
            by_word: HashMap::new(),
            by_stem: Vec::new(),
        };
        for (list, phrases) in lexicon.lists() {
            for phrase in phrases {
                let exception = phrase.pattern.starts_with('!');
                let pattern = Pattern::new(phrase.pattern.trim_start_matches('!'));
                let number = matcher.entries.len();
                match pattern.first_words() {
                    Some(words) => {
                        for word in words {
                            matcher
                                .by_word
                                .entry(word.clone())
                                .or_default()
                                .push(number);
                        }
                    }
                    None => matcher.by_stem.push(number),
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

    /// Every phrase that stands in a text, without those that an exception takes back; the longer
    /// of two of a list that begin at the same word.
    #[must_use]
    pub fn hits(&self, tokens: &[Token]) -> Vec<Hit> {
        let mut hits: Vec<Hit> = Vec::new();
        let mut exceptions: Vec<(List, Range<usize>)> = Vec::new();
        for at in 0..tokens.len() {
            let by_word = self.by_word.get(&tokens[at].lower);
            for &number in by_word.into_iter().flatten().chain(&self.by_stem) {
                let entry = &self.entries[number];
                let Some(length) = entry.pattern.matches(&tokens[at..]) else {
                    continue;
                };
                let range = at..at + length;
                if entry.exception {
                    exceptions.push((entry.list, range));
                    continue;
                }
                let same = |hit: &&mut Hit| hit.list == entry.list && hit.tokens.start == at;
                match hits.iter_mut().rev().find(same) {
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
