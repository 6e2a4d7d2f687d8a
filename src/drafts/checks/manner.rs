//! What a message must not say, by lists of phrases.

use super::matter::{Matter, Records};
use super::named::Named;
use super::verdicts::Verdicts;
use super::{Check, Complaint, Fix, Part, Span, Written};
use crate::domain::{Courtesy, EventKind};
use crate::drafts::List;
use crate::drafts::reading::{Hit, Letter};
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
        Self {
            named: Named::gather(records, envelope.opportunity),
            lifted,
        }
    }

    pub fn judge(&self, matter: &Matter, written: &Written<'_>, verdicts: &mut Verdicts<'_>) {
        let parts = [
            (Part::Text, &written.text),
            (Part::Subject, &written.subject),
        ];
        let mut told: Vec<(Check, Span, String)> = Vec::new();
        let lists = FORBIDDEN.into_iter();
        for (check, list) in lists.filter(|(_, list)| !self.lifted.contains(list)) {
            if matter.asked(check).is_none() {
                continue;
            }
            for (part, letter) in parts {
                for hit in letter.of(list) {
                    if Self::is_told_by_subject(letter, hit, part, matter) {
                        continue;
                    }
                    let Some(words) = self.counted(letter, hit) else {
                        continue;
                    };
                    let range = letter.span(&words);
                    let found = letter.text[range.clone()].to_owned();
                    let span = Span { part, range };
                    // What stands in text and subject is reported once, and so is what two
                    // phrases find.
                    let known = told.iter().any(|(other, place, words)| {
                        *other == check && (*words == found || overlap(place, &span))
                    });
                    if known {
                        continue;
                    }
                    told.push((check, span.clone(), found.clone()));
                    let fix = (!hit.softer.is_empty()).then(|| Fix::Replace {
                        span: span.clone(),
                        with: as_begun(hit.softer, &found),
                    });
                    let complaint = match list {
                        List::OtherOffers => Complaint::Unrecorded,
                        _ => Complaint::Present,
                    };
                    verdicts.find(check, Some(span), complaint, vec![("found", found)], fix);
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

/// Where a moment ends that is named at a word or soon after it.
pub(super) fn moment_after(letter: &Letter<'_>, at: usize) -> Option<usize> {
    if letter.tokens.get(at.checked_sub(1)?)?.ends {
        return None;
    }
    let near = at..at + TO_THE_MOMENT;
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
