use std::ops::Range;
use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use super::need::Words;
use super::pattern::{Form, Pattern};
use super::token::Token;

/// A phrase of a list, and what could be said instead.
#[derive(Clone, Copy, Debug)]
pub struct Phrase {
    /// The phrase; see [`Lexicon`] for how it is written.
    pub pattern: &'static str,
    /// Softer words in its place, or in place of its whole sentence where they end one; empty where
    /// there are none.
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
        #[derive(Debug)]
        pub struct Lexicon {
            $($(#[$meta])* pub $field: &'static [Phrase],)+
            /// Its words and endings that stand for something by their form.
            pub forms: Forms,
            /// The same made ready for looking up, at the first use: it takes longer than a look.
            pub ready: OnceLock<Matcher>,
        }

        impl Lexicon {
            /// The phrases, ready for looking up.
            pub fn matcher(&self) -> &Matcher {
                self.ready.get_or_init(|| Matcher::new(self))
            }

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
    // What a message says about the talk, about its writer and about the details it asks for.
    /// Words for what was talked about: “as we discussed”.
    Recalled: recalled,
    /// What may follow them that is no topic: times, papers, next steps.
    Arranged: arranged,
    /// What any message of the sort says: interest, thanks, looking forward.
    Ritual: ritual,
    /// A time that they had named: “you had hoped to write by”.
    PromisedTime: promised_time,
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
    /// What the length of a talk is counted in.
    pub times: &'static [&'static str],
    /// What stands for hundredths, word by word.
    pub percent: &'static [&'static [&'static str]],
    /// Forms that end with a dot and no sentence.
    pub short: &'static [&'static str],
    /// Forms with a dot that end a sentence only where a capital follows.
    pub short_at_ends: &'static [&'static str],
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
    /// What could be said instead, as in [`Phrase::softer`].
    pub softer: &'static str,
}

#[cfg(test)]
impl Lexicon {
    /// For each phrase of a list that is no exception an example, and what could be said instead.
    pub fn examples(&self, of: List) -> Vec<(String, &'static str)> {
        let lists = self.lists().filter(|(list, _)| *list == of);
        let phrases = lists.flat_map(|(_, phrases)| phrases);
        let phrases = phrases.filter(|phrase| !phrase.pattern.starts_with('!'));
        let example = |phrase: &Phrase| (Pattern::new(phrase.pattern).example(), phrase.softer);
        phrases.map(example).collect()
    }
}

#[derive(Debug)]
struct Entry {
    list: List,
    exception: bool,
    pattern: Pattern,
    softer: &'static str,
}

/// A lexicon made ready for looking up.
///
/// Every phrase is filed under its anchor: the rarest of the words that it cannot do without.
/// Only where such a word stands is the phrase compared word for word, so that a text is looked
/// through at every keystroke without lag.
#[derive(Debug)]
pub struct Matcher {
    entries: Vec<Entry>,
    by_word: FxHashMap<String, Vec<usize>>,
    /// By the first byte of the stem.
    by_stem: Vec<Vec<(String, Vec<usize>)>>,
    by_number: Vec<usize>,
    months: Vec<(&'static str, u32)>,
    /// The words and endings of its language.
    pub(in crate::drafts) forms: Forms,
}

impl Matcher {
    /// Makes a lexicon ready.
    #[must_use]
    pub fn new(lexicon: &Lexicon) -> Self {
        let mut matcher = Self {
            entries: entries(lexicon),
            by_word: FxHashMap::default(),
            by_stem: vec![Vec::new(); 256],
            by_number: Vec::new(),
            forms: lexicon.forms,
            months: (1..)
                .zip(lexicon.forms.months)
                .flat_map(|(number, names)| names.iter().map(move |name| (*name, number)))
                .collect(),
        };
        // What many phrases have is common in the language too.
        let mut commonness: FxHashMap<Form, usize> = FxHashMap::default();
        for entry in &matcher.entries {
            for form in entry.pattern.forms() {
                *commonness.entry(form.clone()).or_default() += 1;
            }
        }
        let cost = |form: &Form| commonness.get(form).copied().unwrap_or_default();
        for (number, entry) in matcher.entries.iter().enumerate() {
            for anchor in entry.pattern.anchors(&cost) {
                let numbers = match anchor {
                    Form::Word(word) => matcher.by_word.entry(word.clone()).or_default(),
                    Form::Stem(stem) => of_stem(&mut matcher.by_stem, stem),
                    Form::Number => &mut matcher.by_number,
                };
                if numbers.last() != Some(&number) {
                    numbers.push(number);
                }
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

    /// The phrases that have a word for their anchor.
    fn anchored(&self, token: &Token<'_>) -> impl Iterator<Item = usize> {
        let first = token.lower.bytes().next().unwrap_or_default();
        let by_number: &[usize] = if token.is_number() {
            &self.by_number
        } else {
            &[]
        };
        let stems = self.by_stem[usize::from(first)].iter();
        let by_stem = stems.filter(|(stem, _)| token.lower.starts_with(stem.as_str()));
        let by_word = self.by_word.get(&*token.lower).into_iter().flatten();
        by_word
            .chain(by_stem.flat_map(|(_, numbers)| numbers))
            .chain(by_number)
            .copied()
    }

    /// Every phrase that stands in a text, without those that an exception takes back; the longer
    /// of two of a list that begin at the same word.
    #[must_use]
    pub fn hits(&self, tokens: &[Token<'_>]) -> Vec<Hit> {
        let mut found: Vec<(usize, usize, usize)> = Vec::new();
        let mut sentence = 0;
        let words: Vec<Words> = tokens.iter().map(Words::of).collect();
        let to_the_end = to_the_end(tokens, &words);
        for (at, token) in tokens.iter().enumerate() {
            for number in self.anchored(token) {
                let pattern = &self.entries[number].pattern;
                let first = sentence.max((at + 1).saturating_sub(pattern.longest()));
                for start in first..=at {
                    if pattern.may_begin(&words[start], &to_the_end[start])
                        && let Some(length) = pattern.matches(&tokens[start..])
                    {
                        found.push((start, number, start + length));
                    }
                }
            }
            if token.ends {
                sentence = at + 1;
            }
        }
        found.sort_unstable();
        found.dedup();
        let mut hits: Vec<Hit> = Vec::with_capacity(found.len());
        let mut exceptions: Vec<(List, Range<usize>)> = Vec::new();
        for (start, number, end) in found {
            let entry = &self.entries[number];
            if entry.exception {
                exceptions.push((entry.list, start..end));
                continue;
            }
            let here = hits.iter_mut().rev();
            let mut here = here.take_while(|hit| hit.tokens.start == start);
            match here.find(|hit| hit.list == entry.list) {
                Some(hit) if hit.tokens.end >= end => {}
                Some(hit) => (hit.tokens, hit.softer) = (start..end, entry.softer),
                None => hits.push(Hit {
                    list: entry.list,
                    tokens: start..end,
                    softer: entry.softer,
                }),
            }
        }
        // Both stand in order, so only the exceptions near a hit are looked at.
        let longest = exceptions.iter().map(|(_, range)| range.len()).max();
        let longest = longest.unwrap_or_default();
        hits.retain(|hit| {
            let before = exceptions.partition_point(|(_, range)| range.start < hit.tokens.end);
            let near = exceptions[..before].iter().rev();
            let mut near = near.take_while(|(_, range)| range.start + longest > hit.tokens.start);
            !near.any(|(list, range)| *list == hit.list && hit.tokens.start < range.end)
        });
        hits
    }
}

/// Which words stand between each word and the end of its sentence.
fn to_the_end(tokens: &[Token<'_>], words: &[Words]) -> Vec<Words> {
    let mut to_the_end = words.to_vec();
    for at in (1..tokens.len()).rev() {
        if !tokens[at - 1].ends {
            to_the_end[at - 1] = words[at - 1].and(to_the_end[at]);
        }
    }
    to_the_end
}

fn entries(lexicon: &Lexicon) -> Vec<Entry> {
    let lists = lexicon.lists();
    let phrases = lists.flat_map(|(list, phrases)| phrases.iter().map(move |one| (list, one)));
    phrases
        .map(|(list, phrase)| Entry {
            list,
            exception: phrase.pattern.starts_with('!'),
            pattern: Pattern::new(phrase.pattern.trim_start_matches('!')),
            softer: phrase.softer,
        })
        .collect()
}

/// The phrases filed under a stem.
fn of_stem<'s>(by_stem: &'s mut [Vec<(String, Vec<usize>)>], stem: &str) -> &'s mut Vec<usize> {
    let first = stem.bytes().next().unwrap_or_default();
    let stems = &mut by_stem[usize::from(first)];
    let known = stems.iter().position(|(known, _)| known == stem);
    let at = known.unwrap_or_else(|| {
        stems.push((stem.to_owned(), Vec::new()));
        stems.len() - 1
    });
    &mut stems[at].1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::EN;

    #[test]
    fn every_phrase_has_an_anchor() {
        for (list, phrases) in EN.lexicon.lists() {
            for phrase in phrases {
                let pattern = Pattern::new(phrase.pattern.trim_start_matches('!'));
                let anchors = pattern.anchors(&|_| 1);
                assert!(!anchors.is_empty(), "{list:?}: {}", phrase.pattern);
                let short = |form: &&Form| matches!(form, Form::Stem(stem) if stem.len() < 2);
                assert!(!pattern.forms().iter().any(short), "{}", phrase.pattern);
            }
        }
    }

    /// Whether a list finds something in a text.
    fn finds(matcher: &Matcher, list: List, text: &str) -> bool {
        let tokens = super::super::token::tokens_in_sentences(text, &matcher.forms);
        let hits = matcher.hits(&tokens);
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
