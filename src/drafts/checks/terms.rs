//! Pay, first day and other terms: named only where they were raised, and inside the record.

use super::manner::moment_after;
use super::matter::{Matter, Records};
use super::named::Named;
use super::verdicts::Verdicts;
use super::{Check, Complaint, Part, Span, Written};
use crate::calendar::Day;
use crate::domain::{ContactKind, FlexibilityKind, ObstacleKind};
use crate::drafts::List;
use crate::drafts::reading::{Hit, Letter, Matcher, days, sums, sums_recorded, tokens};
use std::ops::{Range, RangeInclusive};

/// More than this much is too much at once. (`negotiate-tactfully`)
const REQUESTS: usize = 3;

/// What is recorded about the terms.
pub(super) struct Terms {
    named: Named,
    /// The day on which the message goes out.
    today: Day,
    /// They named pay as the difficulty.
    pay_raised: bool,
    /// They named the first day as the difficulty.
    start_raised: bool,
    /// What pay the user can agree to.
    pay: Option<RangeInclusive<u64>>,
    /// From when the user can begin.
    earliest: Option<Day>,
    /// Below this pay the user declines.
    walk_away: Option<u64>,
}

impl Terms {
    pub fn prepare(records: &Records<'_>, matter: &Matter) -> Self {
        let envelope = &matter.envelope;
        let situation = records.situation;
        let today = situation.day_of(envelope.at);
        let raised = |kind| {
            records.book.obstacles.iter().any(|obstacle| {
                obstacle.opportunity == envelope.opportunity
                    && obstacle.kind == kind
                    && obstacle.raised_at <= envelope.at
            })
        };
        let flexible = |kind| situation.flexibilities().find(move |f| f.kind == kind);
        let start = flexible(FlexibilityKind::StartDate);
        let parameters = records.book.acceptance_parameters.iter();
        let parameters = parameters.filter(|one| one.opportunity == envelope.opportunity);
        Self {
            named: Named::gather(records, envelope.opportunity),
            today,
            pay_raised: raised(ObstacleKind::Salary),
            start_raised: raised(ObstacleKind::StartDate),
            pay: flexible(FlexibilityKind::Salary).and_then(|f| range(&f.range)),
            earliest: start.and_then(|f| {
                f.earliest
                    .or_else(|| first_day(&f.range, today, records.matcher))
            }),
            walk_away: parameters
                .filter(|one| is_pay(&one.item, records.matcher))
                .find_map(|one| range(&one.walk_away))
                .map(|range| *range.start()),
        }
    }

    pub fn judge(
        &self,
        matter: &Matter,
        matcher: &Matcher,
        written: &Written<'_>,
        verdicts: &mut Verdicts<'_>,
    ) {
        for (part, letter) in written.parts() {
            self.unless_raised(matter, (part, letter), verdicts);
            match matter.envelope.kind {
                ContactKind::FlexibilityReply => {
                    self.inside_the_record((part, letter), matcher, verdicts);
                }
                ContactKind::Negotiation => self.not_below_own_limit((part, letter), verdicts),
                _ => {}
            }
        }
        if matter.envelope.kind == ContactKind::Negotiation {
            requests(&written.text, verdicts);
        }
    }

    /// No word about terms that they did not raise.
    fn unless_raised(
        &self,
        matter: &Matter,
        (part, letter): (Part, &Letter<'_>),
        verdicts: &mut Verdicts<'_>,
    ) {
        let check = Check::NoTermsUnlessRaised;
        if matter.asked(check).is_none() || verdicts.found(check) {
            return;
        }
        let named = self.pay_named(letter).filter(|_| !self.pay_raised);
        let named = named.or_else(|| self.start_named(letter).filter(|_| !self.start_raised));
        if let Some(words) = named {
            present(check, Complaint::Present, (part, letter), &words, verdicts);
        }
    }

    /// Where pay is named, and no recorded name that has the word in it.
    fn pay_named(&self, letter: &Letter<'_>) -> Option<Range<usize>> {
        self.named(letter, List::Salary)
            .map(|hit| hit.tokens.clone())
    }

    /// Where the first day is named.
    fn start_named(&self, letter: &Letter<'_>) -> Option<Range<usize>> {
        let starts = letter.of(List::Starts).filter(|hit| in_body(letter, hit));
        let mut starts =
            starts.filter_map(|hit| Some(hit.tokens.start..moment_after(letter, hit.tokens.end)?));
        let named = self.named(letter, List::StartDate);
        named
            .map(|hit| hit.tokens.clone())
            .or_else(|| starts.next())
    }

    fn named<'l>(&self, letter: &'l Letter<'_>, list: List) -> Option<&'l Hit> {
        letter
            .of(list)
            .filter(|hit| in_body(letter, hit))
            .find(|hit| !self.named.covers(letter, hit))
    }

    /// Only what they raised, and only as far as the user recorded.
    fn inside_the_record(
        &self,
        (part, letter): (Part, &Letter<'_>),
        matcher: &Matcher,
        verdicts: &mut Verdicts<'_>,
    ) {
        let check = Check::FlexibilityMatchesRecord;
        let mut tell = |complaint, words: &Range<usize>| {
            present(check, complaint, (part, letter), words, verdicts)
        };
        let sums = sums(letter.text, &letter.tokens, letter.body.clone());
        if self.pay_raised {
            for (words, sum) in &sums {
                match &self.pay {
                    None => tell(Complaint::Unrecorded, words),
                    Some(range) if !range.contains(sum) => tell(Complaint::Outside, words),
                    Some(_) => {}
                }
            }
        } else if let Some(words) = self
            .pay_named(letter)
            .or(sums.first().map(|(words, _)| words.clone()))
        {
            tell(Complaint::NotRaised, &words);
        }
        let ahead: Vec<(Range<usize>, Day)> = days(&letter.tokens, letter.body.clone(), matcher)
            .into_iter()
            .filter_map(|(words, named)| Some((words, named.nearest(self.today)?)))
            .filter(|(_, day)| *day > self.today)
            .collect();
        if self.start_raised {
            for (words, day) in &ahead {
                match self.earliest {
                    None => tell(Complaint::Unrecorded, words),
                    Some(earliest) if *day < earliest => tell(Complaint::Outside, words),
                    Some(_) => {}
                }
            }
        } else if let Some(words) = self.start_named(letter) {
            tell(Complaint::NotRaised, &words);
        }
    }

    /// Nobody negotiates below the line that they drew.
    fn not_below_own_limit(
        &self,
        (part, letter): (Part, &Letter<'_>),
        verdicts: &mut Verdicts<'_>,
    ) {
        let Some(limit) = self.walk_away else {
            return;
        };
        for (words, sum) in sums(letter.text, &letter.tokens, letter.body.clone()) {
            let about_pay = letter
                .sentence_of(words.start)
                .is_some_and(|s| letter.first_in(List::Salary, &s.tokens).is_some());
            // A much smaller sum is about something else.
            if sum < limit && (about_pay || sum >= limit / 2) {
                let check = Check::FlexibilityMatchesRecord;
                present(check, Complaint::Below, (part, letter), &words, verdicts);
            }
        }
    }
}

/// At most three requests, each with its reason.
fn requests(letter: &Letter<'_>, verdicts: &mut Verdicts<'_>) {
    let check = Check::RequestCount;
    let asking: Vec<usize> = (0..letter.sentences.len())
        .filter(|at| {
            letter
                .first_in(List::Requests, &letter.sentences[*at].tokens)
                .is_some()
        })
        .collect();
    if let Some(at) = asking.get(REQUESTS) {
        let words = &letter.sentences[*at].tokens;
        present(
            check,
            Complaint::TooMany,
            (Part::Text, letter),
            words,
            verdicts,
        );
    }
    let reason = |at: usize| {
        let sentence = letter.sentences.get(at)?;
        letter.first_in(List::Reasons, &sentence.tokens)
    };
    for at in asking {
        let words = letter.sentences[at].tokens.clone();
        // The reason may be a sentence of its own that asks for nothing.
        let follows = reason(at + 1).is_some_and(|hit| hit.tokens.start == words.end);
        if reason(at).is_none() && !follows {
            present(
                check,
                Complaint::NoReason,
                (Part::Text, letter),
                &words,
                verdicts,
            );
        }
    }
}

fn present(
    check: Check,
    complaint: Complaint,
    (part, letter): (Part, &Letter<'_>),
    words: &Range<usize>,
    verdicts: &mut Verdicts<'_>,
) {
    let range = letter.span(words);
    let found = letter.text[range.clone()].to_owned();
    let span = Some(Span { part, range });
    verdicts.find(check, span, complaint, vec![("found", found)], None);
}

fn in_body(letter: &Letter<'_>, hit: &Hit) -> bool {
    letter.body.contains(&hit.tokens.start)
}

/// The sums that words allow: between two, or from one up.
fn range(words: &str) -> Option<RangeInclusive<u64>> {
    let sums = sums_recorded(words);
    let (least, most) = (*sums.iter().min()?, *sums.iter().max()?);
    Some(least..=if sums.len() > 1 { most } else { u64::MAX })
}

fn first_day(words: &str, today: Day, matcher: &Matcher) -> Option<Day> {
    let tokens = tokens(words);
    let days = days(&tokens, 0..tokens.len(), matcher);
    days.first().and_then(|(_, day)| day.nearest(today))
}

fn is_pay(item: &str, matcher: &Matcher) -> bool {
    let hits = matcher.hits(&tokens(item));
    hits.iter().any(|hit| hit.list == List::Salary)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_has_two_ends_or_only_the_lower_one() {
        assert_eq!(range("39,000 to 43,000"), Some(39_000..=43_000));
        assert_eq!(range("£45k or more"), Some(45_000..=u64::MAX));
        assert_eq!(range("45-50k"), Some(45_000..=50_000));
        assert_eq!(range("£45–50k"), Some(45_000..=50_000));
        assert_eq!(range("3500-4000"), Some(3_500..=4_000));
        assert_eq!(range("as they like"), None);
    }
}
