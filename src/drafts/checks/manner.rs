//! What a message must not say, by lists of phrases.

use super::matter::{Matter, Records};
use super::named::Named;
use super::verdicts::Verdicts;
use super::{Check, Complaint, Fix, Part, Span, Written};
use crate::domain::{Courtesy, EventKind, OwnList, OwnPhrase};
use crate::drafts::List;
use crate::drafts::reading::{Hit, Letter, Token, composed, tokens};
use std::ops::Range;

const FORBIDDEN: [(Check, List); 16] = [
    (Check::NoPushyPhrases, List::Pushy),
    (Check::NoDesperation, List::Desperate),
    (Check::NoArrogance, List::Absolute),
    (Check::NoArrogance, List::Arrogant),
    (Check::NoNegativeAssumption, List::Negative),
    (Check::NoDecisionDemand, List::DemandsBy),
    (Check::NoDecisionDemand, List::Demands),
    (Check::NoPleaToReverse, List::Pleas),
    (Check::NoBlame, List::Blame),
    (Check::NoPersonalNetwork, List::Networks),
    (Check::NoAccidentalAcceptance, List::Acceptances),
    (Check::NoUltimatum, List::Ultimatums),
    (Check::NoUltimatum, List::OtherOffers),
    (Check::NoDeciderAddress, List::Deciders),
    (Check::NoJobRequest, List::JobRequests),
    (Check::NoDemandForReasons, List::DemandsForReasons),
];

/// More words than this do not stand between “by” and its day.
const TO_THE_MOMENT: usize = 2;

/// What decides beside the words.
pub(super) struct Manner {
    named: Named,
    /// Phrases of the user's own, word by word, and the check that they join.
    own: Vec<(Check, Vec<String>)>,
    /// Lists that do not count here.
    lifted: Vec<List>,
}

impl Manner {
    pub fn prepare(records: &Records<'_>, matter: &Matter) -> Self {
        let envelope = &matter.envelope;
        let mut lifted = Vec::new();
        if matter.in_sales() {
            lifted.push(List::Arrogant);
        }
        // Who goes does not bluff.
        let goes = matches!(
            envelope.courtesy,
            Some(Courtesy::Withdrawal | Courtesy::Decline)
        );
        if records.situation.open_offer_elsewhere() || goes {
            lifted.push(List::OtherOffers);
        }
        let accepted = records.index.events(envelope.opportunity).iter();
        if accepted
            .filter(|event| event.at <= envelope.at)
            .any(|event| matches!(event.what, EventKind::Accepted { .. }))
        {
            lifted.push(List::Acceptances);
        }
        let own = records.book.profile.own_phrases.iter();
        Self {
            named: Named::gather(records, envelope.opportunity),
            own: own.map(own_phrase).collect(),
            lifted,
        }
    }

    pub fn judge(&self, matter: &Matter, written: &Written<'_>, verdicts: &mut Verdicts<'_>) {
        let mut told = Told::default();
        let lists = FORBIDDEN.into_iter();
        for (check, list) in lists.filter(|(_, list)| !self.lifted.contains(list)) {
            if matter.asked(check).is_none() {
                continue;
            }
            for (part, letter) in written.parts() {
                for hit in letter.of(list) {
                    if Self::is_told_by_subject(letter, hit, part, matter) {
                        continue;
                    }
                    let Some(words) = self.counted(letter, hit) else {
                        continue;
                    };
                    let complaint = match list {
                        List::OtherOffers => Complaint::Unrecorded,
                        _ => Complaint::Present,
                    };
                    let place = (part, letter, &words);
                    told.tell(check, complaint, place, hit.softer, verdicts);
                }
            }
        }
        for (check, phrase) in &self.own {
            if matter.asked(*check).is_none() {
                continue;
            }
            for (part, letter) in written.parts() {
                for words in places(letter, phrase) {
                    let place = (part, letter, &words);
                    told.tell(*check, Complaint::OwnWords, place, "", verdicts);
                }
            }
        }
    }

    /// Whether the check of the subject line says so already.
    fn is_told_by_subject(letter: &Letter<'_>, hit: &Hit, part: Part, matter: &Matter) -> bool {
        part == Part::Subject
            && matter.asked(Check::SubjectLine).is_some()
            && letter.first_in(List::Urgency, &hit.tokens).is_some()
    }

    /// The words of a phrase that counts; what demands by a day needs the day.
    fn counted(&self, letter: &Letter<'_>, hit: &Hit) -> Option<Range<usize>> {
        if self.named.covers(letter, hit) {
            return None;
        }
        if hit.list != List::DemandsBy {
            return Some(hit.tokens.clone());
        }
        let end = moment_after(letter, hit.tokens.end)?;
        Some(hit.tokens.start..end)
    }
}

/// What was found so far.
#[derive(Default)]
struct Told(Vec<(Check, Span, String)>);

impl Told {
    /// Tells of words that a message must not have. What stands in text and subject is told once,
    /// and so is what two phrases find.
    fn tell(
        &mut self,
        check: Check,
        complaint: Complaint,
        (part, letter, words): (Part, &Letter<'_>, &Range<usize>),
        softer: &str,
        verdicts: &mut Verdicts<'_>,
    ) {
        let range = letter.span(words);
        let found = letter.text[range.clone()].to_owned();
        let span = Span { part, range };
        let known = self.0.iter().any(|(other, place, words)| {
            *other == check && (*words == found || overlap(place, &span))
        });
        if known {
            return;
        }
        self.0.push((check, span.clone(), found.clone()));
        let fix = (!softer.is_empty()).then(|| Fix::Replace {
            span: span.clone(),
            with: as_begun(softer, &found),
        });
        verdicts.find(check, Some(span), complaint, vec![("found", found)], fix);
    }
}

/// A phrase of the user's own as it is looked for, and the check that it joins.
fn own_phrase(own: &OwnPhrase) -> (Check, Vec<String>) {
    let check = match own.list {
        OwnList::Pushy => Check::NoPushyPhrases,
        OwnList::Desperate => Check::NoDesperation,
        OwnList::Absolute => Check::NoArrogance,
        OwnList::Negative => Check::NoNegativeAssumption,
        OwnList::Blame => Check::NoBlame,
    };
    let words = tokens(own.phrase.as_str());
    let words = words.iter().map(|word| composed(&word.lower).into_owned());
    (check, words.collect())
}

/// Every place where some words stand one after the other in one sentence.
fn places(letter: &Letter<'_>, words: &[String]) -> Vec<Range<usize>> {
    let Some(first) = words.first() else {
        return Vec::new();
    };
    let is = |token: &Token<'_>, word: &String| composed(&token.lower) == word.as_str();
    let stands = |at: &usize| {
        is(&letter.tokens[*at], first)
            && letter
                .tokens
                .get(*at..at + words.len())
                .is_some_and(|found| {
                    let inside = &found[..found.len() - 1];
                    found.iter().zip(words).all(|(token, word)| is(token, word))
                        && !inside.iter().any(|token| token.ends)
                })
    };
    let starts = (0..letter.tokens.len()).filter(stands);
    starts.map(|at| at..at + words.len()).collect()
}

/// Where a moment ends that is named at a word or soon after it.
pub(super) fn moment_after(letter: &Letter<'_>, at: usize) -> Option<usize> {
    if letter.tokens.get(at.checked_sub(1)?)?.ends {
        return None;
    }
    // The next sentence binds nobody.
    let words = letter.tokens.get(at..).unwrap_or_default().iter();
    let words = words.take(TO_THE_MOMENT);
    let left = words.take_while(|token| !token.ends).count();
    let near = at..at + TO_THE_MOMENT.min(left + 1);
    let named = letter
        .first_in(List::Moments, &near)
        .map(|hit| hit.tokens.end);
    let counted = letter.tokens.get(at).filter(|token| token.is_number());
    named.or(counted.map(|_| at + 1))
}

fn overlap(a: &Span, b: &Span) -> bool {
    a.part == b.part && a.range.start < b.range.end && b.range.start < a.range.end
}

/// Words with a capital where those had one that they take the place of.
fn as_begun(words: &str, found: &str) -> String {
    let mut chars = words.chars();
    match chars.next() {
        Some(first) if found.starts_with(char::is_uppercase) => {
            first.to_uppercase().chain(chars).collect()
        }
        _ => words.to_owned(),
    }
}
