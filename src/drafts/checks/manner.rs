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
        let fix = self::softer(part, letter, softer, &span.range);
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

/// Softer words for some, or for the sentence that they stand in. A subject line is no sentence.
fn softer(part: Part, letter: &Letter<'_>, with: &str, words: &Range<usize>) -> Option<Fix> {
    let is_sentence = with.ends_with(['.', '?']);
    let (range, with) = match part {
        _ if with.is_empty() => return None,
        _ if !is_sentence => (words.clone(), as_begun(with, letter, words)),
        Part::Text => (sentence_around(letter, words)?, with.to_owned()),
        Part::Subject => return None,
    };
    let span = Span { part, range };
    Some(Fix::Replace { span, with })
}

/// Where the sentence of some words stands, with the sign at its end; no more than its line, where
/// it has several.
fn sentence_around(letter: &Letter<'_>, words: &Range<usize>) -> Option<Range<usize>> {
    let text = letter.text;
    let before = |token: &Token<'_>| token.range.start < words.start;
    let first = letter.tokens.partition_point(before);
    let sentence = letter.sentence_of(first)?;
    let range = letter.span(&sentence.tokens);
    let line = text[..words.start].rfind('\n').map_or(0, |at| at + 1);
    let start = range.start.max(line);
    let next = letter.tokens.get(sentence.tokens.end);
    let next = next.map_or(text.len(), |next| next.range.start);
    let behind = text[range.end..next].find(char::is_whitespace);
    // A phrase may go on where closing lines seem to begin.
    let end = behind.map_or(next, |at| range.end + at).max(words.end);
    let broken = text[words.end..end].find('\n');
    Some(start..broken.map_or(end, |at| words.end + at))
}

fn overlap(a: &Span, b: &Span) -> bool {
    a.part == b.part && a.range.start < b.range.end && b.range.start < a.range.end
}

/// Words with a capital where those that they take the place of begin a sentence with one.
fn as_begun(with: &str, letter: &Letter<'_>, words: &Range<usize>) -> String {
    let before = |token: &Token<'_>| token.range.start < words.start;
    let first = letter.tokens.partition_point(before);
    let begins = letter
        .sentence_of(first)
        .map_or(first == 0, |sentence| sentence.tokens.start == first);
    let mut chars = with.chars();
    match chars.next() {
        Some(char) if begins && letter.text[words.clone()].starts_with(char::is_uppercase) => {
            char.to_uppercase().chain(chars).collect()
        }
        _ => with.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::EN;

    const BEFORE: &str = "Dear Dana,\n\nThank you for the hour. ";
    const AFTER: &str = " The archive is lovely.\n\nKind regards,\nAda Winter";

    /// The sentence after one tap on the first thing that a list finds in it.
    fn softened(sentence: &str, lists: &[List]) -> Option<String> {
        let text = [BEFORE, sentence, AFTER].concat();
        let letter = Letter::read(&text, EN.lexicon.matcher());
        let hit = letter.hits.iter().find(|hit| lists.contains(&hit.list))?;
        let fix = softer(Part::Text, &letter, hit.softer, &letter.span(&hit.tokens));
        let Some(Fix::Replace { span, with }) = fix else {
            return None;
        };
        let mut text = text.clone();
        text.replace_range(span.range, &with);
        let after = text.strip_prefix(BEFORE)?.strip_suffix(AFTER)?;
        Some(after.to_owned())
    }

    fn lists() -> Vec<List> {
        FORBIDDEN.iter().map(|(_, list)| *list).collect()
    }

    #[test]
    fn every_phrase_gives_way_to_a_whole_sentence_or_to_words_that_fit() {
        let mut never = Vec::new();
        for list in lists() {
            for (words, softer) in EN.lexicon.examples(list) {
                if softer.is_empty() {
                    continue;
                }
                // What an exception takes back in one sentence stands in another.
                let around = [
                    ("Whatever comes, ", ", so to speak!"),
                    ("And ", "!"),
                    ("But yes, ", "."),
                ];
                let found = around.iter().find_map(|(before, after)| {
                    let sentence = [*before, &words, *after].concat();
                    Some((softened(&sentence, &[list])?, before, after))
                });
                match found {
                    None => never.push(words),
                    Some((said, ..)) if softer.ends_with(['.', '?']) => {
                        assert_eq!(said, softer, "{words}");
                    }
                    Some((said, before, after)) => {
                        assert_eq!(said, [*before, softer, *after].concat(), "{words}");
                    }
                }
            }
        }
        assert!(never.is_empty(), "{never:?}");
    }

    #[test]
    fn nothing_softer_is_found_itself() {
        let lists = lists();
        for list in &lists {
            for (_, softer) in EN.lexicon.examples(*list) {
                let letter = Letter::read(softer, EN.lexicon.matcher());
                let hit = letter.hits.iter().find(|hit| lists.contains(&hit.list));
                assert_eq!(hit, None, "{softer}");
            }
        }
    }

    #[test]
    fn one_tap_leaves_a_sentence() {
        const REPLY: &str = "I would be glad of a reply when it suits you.";
        const HEAR: &str = "I look forward to hearing from you.";
        const KEEN: &str = "I am very interested in this work.";
        const WELL: &str = "I believe that I would do this work well.";
        const TEAM: &str = "I look forward to hearing what the team decides.";
        for (before, after) in [
            // Words in place of words.
            (
                "Please reply as soon as possible.",
                "Please reply when it suits you.",
            ),
            (
                "Please reply ASAP, Dana.",
                "Please reply when it suits you, Dana.",
            ),
            (
                "Call me at your earliest convenience.",
                "Call me when it suits you.",
            ),
            (
                "Write at the earliest possible moment.",
                "Write when it suits you.",
            ),
            (
                "Please answer without further delay.",
                "Please answer when it suits you.",
            ),
            (
                "Please call me back now.",
                "Please reply when it suits you.",
            ),
            (
                "Please write back at once, if you can.",
                "Please reply when it suits you, if you can.",
            ),
            (
                "I desperately want to learn this.",
                "I very much want to learn this.",
            ),
            ("Pretty please have a look.", "Please have a look."),
            ("We could talk on Facebook.", "We could talk on LinkedIn."),
            (
                "I sent you a friend request.",
                "I sent you a LinkedIn invitation.",
            ),
            ("Could I befriend you?", "Could I connect on LinkedIn?"),
            (
                "May I add you as a friend on Facebook?",
                "May I connect on LinkedIn?",
            ),
            (
                "You find it on my Snap.",
                "You find it on my LinkedIn profile.",
            ),
            // A sentence in place of a sentence.
            ("I need to hear from you by Friday.", REPLY),
            ("I really need this job.", KEEN),
            ("I am the best candidate for this role.", WELL),
            ("I am still waiting for your answer…", HEAR),
            ("This is a final reminder!", HEAR),
            ("Why haven’t you decided?", "May I ask how things stand?"),
            ("I expect a reply.", REPLY),
            ("Tell me now what you decided.", REPLY),
            ("Could you answer me, whatever it is?", REPLY),
            ("Hurry up, please.", REPLY),
            ("I guess I didn’t get the job, did I?", HEAR),
            ("You are the decision maker.", TEAM),
            (
                "Please reconsider your decision.",
                "I would be glad to be thought of another time.",
            ),
            ("It is urgent, “very urgent.”", REPLY),
            (
                "You promised to call me.",
                "I had understood that I would hear from you around now.",
            ),
            ("That was rude.", "Thank you all the same for your time."),
        ] {
            let softened = softened(before, &lists());
            assert_eq!(softened.as_deref().unwrap_or_default(), after, "{before}");
        }
    }

    #[test]
    fn a_phrase_may_reach_into_the_closing_lines() {
        let text = "Dear Dana,\n\nThis is all, and I hope you\nowe me an answer";
        let letter = Letter::read(text, EN.lexicon.matcher());
        for start in 0..letter.tokens.len() {
            for end in start + 1..=letter.tokens.len() {
                let words = letter.span(&(start..end));
                let around = sentence_around(&letter, &words);
                let holds =
                    |around: &Range<usize>| around.start <= words.start && words.end <= around.end;
                assert!(around.is_none_or(|around| holds(&around)), "{words:?}");
            }
        }
    }

    #[test]
    fn no_more_than_a_line_gives_way() {
        let text = "Dear Dana,\n\n- the archive\n- this is urgent\n- the canal.";
        let letter = Letter::read(text, EN.lexicon.matcher());
        let hit = letter
            .of(List::Pushy)
            .next()
            .map(|hit| letter.span(&hit.tokens));
        let around = hit.and_then(|words| sentence_around(&letter, &words));
        assert_eq!(around.map(|range| &text[range]), Some("- this is urgent"));
        let heading = Letter::read("Urgent: the archive", EN.lexicon.matcher());
        assert_eq!(softer(Part::Subject, &heading, "I wait.", &(0..6)), None);
    }
}
