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
    /// What calls it urgent; in a subject line the check of that line says so.
    Urgency: urgency,
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

    /// Whether a list finds something in a text.
    fn finds(matcher: &Matcher, list: List, text: &str) -> bool {
        let hits = matcher.hits(&super::super::token::tokens(text));
        hits.iter().any(|hit| hit.list == list)
    }

    #[test]
    fn phrases_are_found_in_many_forms() {
        let matcher = Matcher::new(EN.lexicon);
        for (list, text) in [
            (List::Pushy, "Please get back to me ASAP!"),
            (List::Pushy, "This is my final reminder."),
            (
                List::Pushy,
                "I have been waiting for your answer for weeks.",
            ),
            (List::Desperate, "I really do need this job"),
            (List::Desperate, "Whatever it takes, I’ll do anything."),
            (List::Absolute, "No one else can offer what I can."),
            (List::Absolute, "You’d be foolish to pass me over."),
            (List::Negative, "I suppose you have chosen someone else."),
            (
                List::Negative,
                "I gather my application was not successful.",
            ),
            (List::Blame, "Nobody had the courtesy to tell me."),
            (List::Deciders, "The decision lies with you."),
            (List::Demands, "You must decide this week."),
            (List::DemandsBy, "Please let me have your answer by"),
            (List::DemandsForReasons, "Why didn’t you pick me?"),
            (
                List::JobRequests,
                "Are there any vacancies in your department?",
            ),
            (List::Pleas, "You are making a mistake."),
            (List::Ultimatums, "If you cannot match it, I’ll walk away."),
            (List::OtherOffers, "an offer in writing from another firm"),
            (List::Acceptances, "I’d be delighted to accept!"),
            (List::Thanks, "It was very kind of you"),
            (List::Interest, "I could see myself in this role"),
            (List::LookForward, "Hope to hear from you soon"),
            (
                List::Offers,
                "Shall I send references? I am at your disposal.",
            ),
            (List::Status, "where things are at"),
            (List::Timeline, "when can I expect an answer"),
            (List::Salary, "a lower wage"),
            (List::StartDate, "my notice period"),
        ] {
            assert!(finds(&matcher, list, text), "{list:?}: {text}");
        }
    }

    #[test]
    fn the_same_words_may_mean_something_else() {
        let matcher = Matcher::new(EN.lexicon);
        for (list, text) in [
            (List::Pushy, "When can I expect an answer?"),
            (List::Pushy, "I expect you are busy before the holidays."),
            (List::Pushy, "Let me know by email."),
            (List::Pushy, "Nothing here is urgent."),
            (
                List::Desperate,
                "If any position comes up, I would be glad.",
            ),
            (List::Absolute, "I hope that you find the best candidate."),
            (List::Negative, "I assume that you are busy."),
            (List::Negative, "You must have found it a long day."),
            (List::Blame, "I still haven’t found a better book."),
            (List::Deciders, "your decision-making"),
            (List::Demands, "Kindly tell me your deadline for an answer."),
            (List::DemandsBy, "I will let you know by"),
            (
                List::DemandsForReasons,
                "I understand why you chose differently.",
            ),
            (List::Pleas, "Think of me when another role opens."),
            (List::Ultimatums, "Unless you object, the list will follow."),
            (List::OtherOffers, "I have no other offer."),
            (
                List::Acceptances,
                "Before I can accept, I would read the terms.",
            ),
            (List::Acceptances, "I accept that plans change."),
            (List::Thanks, "I would appreciate an answer."),
            (List::Thanks, "I would like to thank her."),
            (List::Interest, "Thank you for your interest."),
            (List::Status, "to help you reach a decision"),
            (List::Salary, "the workers’ compensation backlog"),
            (List::Salary, "I pay attention to detail."),
            (List::Attached, "I have grown attached to the idea."),
        ] {
            assert!(!finds(&matcher, list, text), "{list:?}: {text}");
        }
    }
}
