use super::term::{Term, Token};

/// A place in the tokens. A recogniser moves its copy and gives it up where it does not fit.
#[derive(Clone, Copy, Debug)]
pub struct Cursor<'t> {
    tokens: &'t [Token],
    at: usize,
}

impl<'t> Cursor<'t> {
    pub const fn new(tokens: &'t [Token], at: usize) -> Self {
        Self { tokens, at }
    }

    pub const fn at(&self) -> usize {
        self.at
    }

    /// The term that comes next.
    pub fn peek(&self) -> Option<Term> {
        self.ahead(0)
    }

    /// The term so many places ahead.
    pub fn ahead(&self, places: usize) -> Option<Term> {
        self.tokens.get(self.at + places).map(|token| token.term)
    }

    /// The term before this place.
    pub fn behind(&self) -> Option<Term> {
        let before = self.at.checked_sub(1)?;
        self.tokens.get(before).map(|token| token.term)
    }

    /// Moves over the next term.
    pub fn skip(&mut self) {
        self.at += 1;
    }

    /// Moves over this term, if it is the next.
    pub fn eat(&mut self, term: Term) -> bool {
        self.read(|next| (next == term).then_some(())).is_some()
    }

    /// Moves over one of these terms, if it is the next.
    pub fn eat_one_of(&mut self, terms: &[Term]) -> bool {
        self.read(|next| terms.contains(&next).then_some(()))
            .is_some()
    }

    /// Moves over the next term, if something can be made of it.
    pub fn read<T>(&mut self, make: impl FnOnce(Term) -> Option<T>) -> Option<T> {
        let made = self.peek().and_then(make)?;
        self.skip();
        Some(made)
    }

    /// Moves as a recogniser does, or stays where it gives up.
    pub fn attempt<T>(&mut self, recognise: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let mut copy = *self;
        let found = recognise(&mut copy)?;
        *self = copy;
        Some(found)
    }
}
