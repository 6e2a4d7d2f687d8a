use std::ops::Range;

use super::aside::aside;
use super::cursor::Cursor;
use super::event::event;
use super::frame::{Moment, moment};
use super::term::{Term, Token};

/// What was heard in the words: the times in them, and the first word that may change them and was
/// not understood.
#[derive(Debug)]
pub struct Heard<'t> {
    pub tokens: &'t [Token],
    pub moments: Vec<(Range<usize>, Moment)>,
    pub left_over: Option<&'t str>,
}

impl<'t> Heard<'t> {
    /// Goes through the words once, from left to right.
    pub fn listen(tokens: &'t [Token]) -> Self {
        let mut heard = Self {
            tokens,
            moments: Vec::new(),
            left_over: None,
        };
        let mut at = 0;
        while at < tokens.len() {
            at = heard.step(at);
        }
        let beside = heard
            .moments
            .iter()
            .find_map(|(range, _)| heard.unread_beside(range));
        heard.left_over = heard.left_over.or(beside);
        heard
    }

    /// Whether a token with this meaning stands anywhere.
    pub fn has(&self, term: Term) -> bool {
        self.tokens.iter().any(|token| token.term == term)
    }

    /// Whether a token is part of a time.
    pub fn is_taken(&self, place: usize) -> bool {
        self.moments.iter().any(|(range, _)| range.contains(&place))
    }

    fn step(&mut self, at: usize) -> usize {
        let start = Cursor::new(self.tokens, at);
        if let Some(end) = aside(start) {
            return end.at();
        }
        let mut cursor = start;
        if let Some(moment) = event(&mut cursor).or_else(|| moment(&mut cursor)) {
            self.moments.push((at..cursor.at(), moment));
            return cursor.at();
        }
        if let Some(token) = self.tokens.get(at).filter(|token| token.term.is_loud()) {
            self.left_over.get_or_insert(&token.text);
        }
        at + 1
    }

    /// A word beside a time that changes it: "last" before, "or" on either side.
    fn unread_beside(&self, range: &Range<usize>) -> Option<&'t str> {
        let token = |place: Option<usize>| place.and_then(|place| self.tokens.get(place));
        let unread = |place, terms: &[Term]| {
            token(place)
                .filter(|token| terms.contains(&token.term))
                .map(|token| &*token.text)
        };
        let after = if token(Some(range.end)).is_some_and(|token| token.term == Term::Comma) {
            range.end + 1
        } else {
            range.end
        };
        unread(range.start.checked_sub(1), &[Term::Last, Term::Or])
            .or_else(|| unread(Some(after), &[Term::Or]))
    }
}
