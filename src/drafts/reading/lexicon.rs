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
        /// `look* forward` is a stem, `(a|one more) answer` one of several, `(very)? keen` one that
        /// may be there, `thank ..3 time` up to three words between, `# days` a number. A phrase
        /// that begins with `!` is an exception: a hit of the same list that touches it is none.
        /// Upper and lower case are the same.
        #[derive(Clone, Copy, Debug)]
        pub struct Lexicon {
            /// The names of the months, with short forms, parted by `|`.
            pub months: [&'static str; 12],
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
    // What a message must not say.
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
    /// What begs.
    Desperate: desperate,
    /// What only a boast can mean.
    Absolute: absolute,
    /// What sounds like a boast, outside sales.
    Arrogant: arrogant,
    /// What supposes a no.
    Negative: negative,
    /// What blames.
    Blame: blame,
    /// Personal networks.
    Networks: networks,
    /// Who is said to decide.
    Deciders: deciders,
    /// Asking for a job.
    JobRequests: job_requests,
    /// Asking why not.
    DemandsForReasons: demands_for_reasons,
    /// Asking to turn a decision round.
    Pleas: pleas,
    /// Threats.
    Ultimatums: ultimatums,
    /// That somebody else made an offer.
    OtherOffers: other_offers,
    /// That an offer is accepted.
    Acceptances: acceptances,
    // What it should say.
    /// Thanks in any form.
    Thanks: thanks,
    /// What an interviewer gave: time, a talk.
    TimeGiven: time_given,
    /// What a recruiter did: bringing the user in.
    BroughtIn: brought_in,
    /// The wish for the work.
    Interest: interest,
    /// What also says it where there is an offer: joy.
    Joy: joy,
    /// What the wish is for.
    Work: work,
    /// Looking ahead.
    LookForward: look_forward,
    /// Places that may be free one day.
    Later: later,
    /// The wish to be thought of then.
    WishForLater: wish_for_later,
    /// Words that keep a door open.
    KeepInTouch: keep_in_touch,
    /// Help or information, offered.
    Offers: offers,
    /// The terms, asked for in writing.
    AsksTerms: asks_terms,
    /// The day to answer by, asked for.
    AsksDate: asks_date,
    // What it asks for, names and hands over.
    /// How the decision stands; counts in a question only.
    Status: status,
    /// When the answer comes; counts in a question only.
    Timeline: timeline,
    /// What comes next; counts where a check-in asks for it.
    NextSteps: next_steps,
    /// What makes a question of a sentence without a question mark.
    AskClause: ask_clause,
    /// Politeness in a question.
    Polite: polite,
    /// What demands a decision.
    Demands: demands,
    /// What demands one if a moment follows.
    DemandsBy: demands_by,
    /// Pay.
    Salary: salary,
    /// The first day.
    StartDate: start_date,
    /// When the user can begin, if a moment follows.
    Starts: starts,
    /// A day, a date, the end of a week.
    Moments: moments,
    /// What makes a moment a date to be kept.
    OnOrBy: on_or_by,
    /// A request about terms.
    Requests: requests,
    /// Why.
    Reasons: reasons,
    /// That something goes with the message.
    Attached: attached,
    /// The same in other words.
    HandedOver: handed_over,
    /// An offer elsewhere, as a notice's point.
    PointOffer: point_offer,
    /// More time, as a notice's point.
    PointMoreTime: point_more_time,
    /// An application withdrawn, as a notice's point.
    PointWithdrawal: point_withdrawal,
    /// A yes, as a notice's point.
    PointAcceptance: point_acceptance,
    /// A no, as a notice's point.
    PointDecline: point_decline,
    /// An interview called off, as a notice's point.
    PointCancelled: point_cancelled,
    /// What begins a line of a call script for one of the things that may happen.
    Branch: branch,
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
    /// By the first byte of the stem.
    by_stem: Vec<Vec<usize>>,
    by_number: Vec<usize>,
    months: Vec<(&'static str, u32)>,
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
            months: (1..)
                .zip(lexicon.months)
                .flat_map(|(number, names)| names.split('|').map(move |name| (name, number)))
                .collect(),
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

    /// Which month a word names.
    #[must_use]
    pub fn month(&self, word: &str) -> Option<u32> {
        let found = self.months.iter().find(|(name, _)| *name == word);
        found.map(|(_, number)| *number)
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
