use std::ops::Range;

use super::dates::Dates;
use super::frame::{Moment, When};
use super::heard::Heard;
use super::kind::Manner;
use super::reading::{Reading, Unreadable};
use super::role::{Role, cue, goes_on, role};
use super::sense::{Sense, Span};
use super::term::Term;
use crate::domain::PromiseKind;

type Found = (Range<usize>, Moment);

impl Dates<'_> {
    /// What was heard, as one promise; or why it is none or more than one.
    pub fn judge(self, heard: &Heard<'_>) -> Result<Reading, Unreadable> {
        match (&heard.moments[..], heard.left_over) {
            ([], _) => without_time(heard),
            (_, Some(word)) => Err(Unreadable::LeftOver(word.to_owned())),
            ([one], _) => self.alone(heard, one),
            ([first, second], _) => self.of_two(heard, first, second),
            _ => Err(Unreadable::TwoMeanings),
        }
    }

    fn alone(self, heard: &Heard<'_>, found: &Found) -> Result<Reading, Unreadable> {
        if is_undated(found) && !heard.has(Term::Back) {
            return Err(Unreadable::NeedsDate);
        }
        let sense = self.sense(found.1)?;
        let (manner, unclear) = manner(heard, found)?;
        self.reading(sense, found.1.frame, manner, unclear)
    }

    /// Two times are understood if one says more exactly what the other says, or if one belongs to
    /// what goes on before the answer.
    fn of_two(
        self,
        heard: &Heard<'_>,
        first: &Found,
        second: &Found,
    ) -> Result<Reading, Unreadable> {
        match (is_undated(first), is_undated(second)) {
            (true, false) => return self.despite_event(heard, second),
            // "Friday after the meeting" is some other Friday.
            (false, true) if first.0.end == second.0.start => return Err(Unreadable::NeedsDate),
            (false, true) => return self.despite_event(heard, first),
            (true, true) => return Err(Unreadable::NeedsDate),
            (false, false) => {}
        }
        let (a, b) = (self.sense(first.1)?, self.sense(second.1)?);
        match (belongs(heard, first), belongs(heard, second)) {
            (true, false) => self.after_activity(heard, (first, a), (second, b)),
            (false, true) => self.after_activity(heard, (second, b), (first, a)),
            (true, true) => Err(Unreadable::TwoMeanings),
            (false, false) => {
                let exact = self.more_exact(a, b).ok_or(Unreadable::TwoMeanings)?;
                let found = if exact == a { first } else { second };
                self.alone(heard, found)
            }
        }
    }

    /// "When the board has met, by Friday": the date holds all the same.
    fn despite_event(self, heard: &Heard<'_>, found: &Found) -> Result<Reading, Unreadable> {
        let dated = matches!(found.1.when, When::Place(_) | When::Places(..));
        let told = found.1.frame.by || role_of(heard, found) == Role::Answer;
        if dated && told {
            self.alone(heard, found)
        } else {
            Err(Unreadable::NeedsDate)
        }
    }

    /// "We interview until the 10th and decide by the 15th"; "... then decide within a week".
    fn after_activity(
        self,
        heard: &Heard<'_>,
        (activity, before): (&Found, Sense),
        (found, sense): (&Found, Sense),
    ) -> Result<Reading, Unreadable> {
        let Some((_, ended)) = before.span.ends() else {
            return Err(Unreadable::TwoMeanings);
        };
        let frame = found.1.frame;
        match (sense.span.ends(), found.1.when) {
            (Some((_, end)), _) if end >= ended && role_of(heard, found) == Role::Answer => {
                self.reading(sense, frame, Manner::Promise, false)
            }
            (None, When::Amount(amount))
                if before.qualm.is_none()
                    && activity.0.end <= found.0.start
                    && then_between(heard, activity, found) =>
            {
                let sense = self.counted_after(amount, ended, frame)?;
                self.reading(sense, frame, Manner::Promise, false)
            }
            _ => Err(Unreadable::TwoMeanings),
        }
    }

    /// Of two senses, the one that says the same more exactly.
    fn more_exact(self, a: Sense, b: Sense) -> Option<Sense> {
        let window = |sense: Sense| match sense.span {
            Span::Days { most, unit, .. } => {
                let end = self.plus(self.said_on, most, unit);
                (end, end)
            }
            span => span.ends().unwrap_or((self.said_on, self.said_on)),
        };
        let (inner, outer) = (window(a), window(b));
        let contains = |(from, to), (start, end)| from <= start && end <= to;
        match (a.span, b.span) {
            (Span::Days { .. }, Span::Days { .. }) => {
                (a.span == b.span || a.span == b.span.roughly()).then_some(a)
            }
            (Span::Days { .. }, _) => (inner.1 == outer.1).then_some(b),
            (_, Span::Days { .. }) => (inner.1 == outer.1).then_some(a),
            _ if contains(outer, inner) => Some(a),
            _ if contains(inner, outer) => Some(b),
            _ => None,
        }
    }
}

/// No time at all: nothing was promised, or nothing was understood.
fn without_time(heard: &Heard<'_>) -> Result<Reading, Unreadable> {
    let nothing = Ok(Reading {
        means: PromiseKind::None,
        doubt: None,
    });
    let unsaid = heard.has(Term::Unsaid) || heard.has(Term::Soon);
    let loud = |term: Term| term.is_loud() && term != Term::Unsaid;
    let is_loud = heard.tokens.iter().any(|token| loud(token.term));
    let invited = (0..heard.tokens.len()).any(|at| cue(heard.tokens, at) == Some(Role::Invite));
    match () {
        () if heard.tokens.is_empty() => nothing,
        () if is_loud || invited => Err(Unreadable::NotUnderstood),
        () if unsaid || heard.has(Term::Answer) => nothing,
        () => Err(Unreadable::NotUnderstood),
    }
}

/// What kind of promise a time makes, and whether the caller is unclear.
fn manner(heard: &Heard<'_>, found: &Found) -> Result<(Manner, bool), Unreadable> {
    let (range, Moment { frame, when }) = found;
    let role = role_of(heard, found);
    let goes_on = goes_on(heard.tokens, range.end);
    let is_amount = matches!(when, When::Amount(_) | When::Amounts(..));
    match role {
        Role::Invite if frame.until => Err(Unreadable::TwoMeanings),
        Role::Invite => Ok((Manner::Callback, false)),
        _ if frame.after => Ok((Manner::Event, false)),
        Role::Activity if goes_on || ends_activity(heard, range.end) => Ok((Manner::Event, false)),
        Role::Activity if frame.until => Ok((Manner::Event, false)),
        Role::Activity => Err(Unreadable::TwoMeanings),
        _ if frame.until && goes_on => Ok((Manner::Event, false)),
        _ if frame.until => Err(Unreadable::TwoMeanings),
        Role::Untold if goes_on && is_amount => Err(Unreadable::TwoMeanings),
        Role::Untold if goes_on => Ok((Manner::Event, false)),
        Role::UnclearCall => Ok((Manner::Promise, true)),
        Role::Untold | Role::Answer => Ok((Manner::Promise, false)),
    }
}

/// "Interviews end on the 10th", "interviews on the 10th, decision soon".
fn ends_activity(heard: &Heard<'_>, from: usize) -> bool {
    let mut after = from..heard.tokens.len();
    heard.has(Term::Finish) || after.any(|at| cue(heard.tokens, at) == Some(Role::Answer))
}

fn role_of(heard: &Heard<'_>, (range, _): &Found) -> Role {
    role(heard.tokens, range, |place| heard.is_taken(place))
}

/// Whether a time is that of an activity or event, and not of the answer.
fn belongs(heard: &Heard<'_>, found: &Found) -> bool {
    found.1.frame.after || found.1.frame.until || role_of(heard, found) == Role::Activity
}

fn is_undated((_, moment): &Found) -> bool {
    moment.when == When::Event
}

fn then_between(heard: &Heard<'_>, first: &Found, second: &Found) -> bool {
    let between = heard
        .tokens
        .get(first.0.end..second.0.start)
        .unwrap_or_default();
    between.iter().any(|token| token.term == Term::Then)
}
