//! What a message should say.

use super::manner::moment_after;
use super::matter::{Matter, Records};
use super::titled::{stands_at, words};
use super::verdicts::{Verdicts, text};
use super::{Check, Complaint, Fix, Written, opening};
use crate::domain::ContactKind;
use crate::drafts::List;
use crate::drafts::reading::{Hit, Letter, Sentence};
use std::ops::Range;

/// So many words may stand between thanks and what they are for.
const TO_THE_TIME: usize = 8;
const TO_THE_ARRANGING: usize = 12;

/// So many words may follow thanks that speak of what was said before: “and I thank you for it”.
const AFTER_THANKS: usize = 2;

/// The sentences that close a message.
const CLOSING: usize = 2;

/// What is known of the work beside its words.
pub(super) struct Elements {
    /// Role and employer, as they are compared.
    names: Vec<Vec<String>>,
}

impl Elements {
    pub fn prepare(records: &Records<'_>) -> Self {
        let situation = records.situation;
        let employer = situation.organization.into_iter();
        let employer = employer.flat_map(|o| o.aliases.iter().chain([&o.name]));
        Self {
            names: employer
                .chain([&situation.opportunity.role])
                .map(|name| words(name))
                .filter(|words| !words.is_empty())
                .collect(),
        }
    }

    pub fn judge(&self, matter: &Matter, written: &Written<'_>, verdicts: &mut Verdicts<'_>) {
        let letter = &written.text;
        let said = [
            (Check::SaysThanks, thanks(letter).next().is_some()),
            (
                Check::ThanksForTime,
                thanks_for(letter, List::TimeGiven, TO_THE_TIME),
            ),
            (
                Check::ThanksForBringingIn,
                thanks_for(letter, List::BroughtIn, TO_THE_ARRANGING),
            ),
            (Check::RestatesInterest, self.interest(matter, letter)),
            (
                Check::ContinuedInterest,
                letter.sentences.iter().any(|sentence| {
                    let both = [List::Later, List::WishForLater]
                        .map(|list| within(letter, list, sentence));
                    both == [true; 2]
                }),
            ),
            (
                Check::LeavesDoorOpen,
                [List::Later, List::KeepInTouch]
                    .into_iter()
                    .any(|list| in_body(letter, list)),
            ),
            (Check::OffersInfoOrHelp, in_body(letter, List::Offers)),
        ];
        for (check, said) in said {
            if !said {
                missing(check, Complaint::Missing, verdicts);
            }
        }
        terms_and_date(letter, verdicts);
        look_forward(matter, letter, verdicts);
    }

    /// The wish for the work, and in the same sentence what it is for.
    fn interest(&self, matter: &Matter, letter: &Letter<'_>) -> bool {
        let kind = matter.envelope.kind;
        let offered = matches!(
            kind,
            ContactKind::OfferAcknowledgement | ContactKind::Negotiation
        );
        if offered && in_body(letter, List::Joy) {
            return true;
        }
        letter.of(List::Interest).any(|hit| {
            letter
                .sentence_of(hit.tokens.start)
                .is_some_and(|sentence| {
                    hit.tokens.end == sentence.tokens.end
                        || within(letter, List::Work, sentence)
                        || self.names.iter().any(|name| {
                            sentence
                                .tokens
                                .clone()
                                .any(|at| stands_at(letter, name, at))
                        })
                })
        })
    }
}

/// The thanks of a message, its closing lines included.
fn thanks<'l>(letter: &'l Letter<'_>) -> impl Iterator<Item = &'l Hit> {
    letter
        .of(List::Thanks)
        .filter(|hit| hit.tokens.start >= letter.greeting.end)
}

/// Whether thanks stand near what they are for, in one sentence.
fn thanks_for(letter: &Letter<'_>, what: List, most: usize) -> bool {
    thanks(letter).any(|hit| {
        let Some(sentence) = letter.sentence_of(hit.tokens.start) else {
            return false;
        };
        letter
            .of(what)
            .filter(|given| sentence.tokens.contains(&given.tokens.start))
            .any(|given| {
                if given.tokens.end > hit.tokens.end {
                    let between = hit.tokens.end..given.tokens.start.max(hit.tokens.end);
                    between.len() <= most && letter.first_in(List::LookForward, &between).is_none()
                } else {
                    sentence.tokens.end - hit.tokens.end <= AFTER_THANKS
                        && hit.tokens.start.saturating_sub(given.tokens.end) <= most
                }
            })
    })
}

fn within(letter: &Letter<'_>, list: List, sentence: &Sentence) -> bool {
    letter.first_in(list, &sentence.tokens).is_some()
}

fn in_body(letter: &Letter<'_>, list: List) -> bool {
    letter.first_in(list, &letter.body).is_some()
}

fn missing(check: Check, complaint: Complaint, verdicts: &mut Verdicts<'_>) {
    verdicts.find(check, None, complaint, Vec::new(), Some(Fix::Supply(check)));
}

fn terms_and_date(letter: &Letter<'_>, verdicts: &mut Verdicts<'_>) {
    let asks = [List::AsksTerms, List::AsksDate].map(|list| in_body(letter, list));
    let complaint = match asks {
        [true, true] => return,
        [false, true] => Complaint::NoTerms,
        [true, false] => Complaint::NoDate,
        [false, false] => Complaint::Missing,
    };
    missing(Check::AsksTermsAndDate, complaint, verdicts);
}

/// The close looks forward, and names no day.
fn look_forward(matter: &Matter, letter: &Letter<'_>, verdicts: &mut Verdicts<'_>) {
    let end = opening(matter, letter);
    let spoken = letter.sentences.iter().filter(|s| s.tokens.start < end);
    let spoken: Vec<&Sentence> = spoken.collect();
    let close = &spoken[spoken.len().saturating_sub(CLOSING)..];
    let looks: Vec<(&Hit, &Sentence)> = close
        .iter()
        .flat_map(|sentence| {
            let hits = letter.of(List::LookForward);
            hits.filter(|hit| sentence.tokens.contains(&hit.tokens.start))
                .map(|hit| (hit, *sentence))
        })
        .collect();
    if looks.is_empty() {
        missing(Check::LooksForward, Complaint::Missing, verdicts);
    }
    for (hit, sentence) in looks {
        if let Some(words) = date_in(letter, hit.tokens.start..sentence.tokens.end) {
            let range = letter.span(&words);
            let found = letter.text[range.clone()].to_owned();
            let values = vec![("found", found)];
            verdicts.find(
                Check::LooksForward,
                text(range),
                Complaint::Dated,
                values,
                None,
            );
            return;
        }
    }
}

/// A day to be kept among some words.
fn date_in(letter: &Letter<'_>, words: Range<usize>) -> Option<Range<usize>> {
    letter
        .of(List::OnOrBy)
        .filter(|hit| words.contains(&hit.tokens.start))
        .find_map(|hit| {
            let dated = letter.first_in(List::Moments, &hit.tokens);
            let end = match dated {
                Some(moment) => moment.tokens.end.max(hit.tokens.end),
                None => moment_after(letter, hit.tokens.end)?,
            };
            Some(hit.tokens.start..end.min(words.end))
        })
}
