use super::amount::number;
use super::cursor::Cursor;
use super::term::Term;

/// Recognises words that hold a time and yet say nothing about the answer: "thanks for coming in
/// on Tuesday", "three more candidates".
pub fn aside(cursor: Cursor) -> Option<Cursor> {
    courtesy(cursor).or_else(|| counted_things(cursor))
}

/// Recognises a count of what is not time, or "the second round".
pub fn counted_things(mut c: Cursor) -> Option<Cursor> {
    c.eat(Term::The);
    c.eat_one_of(&[Term::A, Term::Last]);
    let counted = |term| match term {
        Term::Few | Term::Couple | Term::Ordinal(_) | Term::Next => Some(()),
        _ => number(term).map(|_| ()),
    };
    c.read(counted)?;
    while c.eat_one_of(&[Term::Of, Term::More, Term::Last]) {}
    c.eat_one_of(&[Term::Thing, Term::Activity]).then_some(c)
}

/// How far "today" may stand from the thanks for it, where no comma ends them.
const NEAR: usize = 8;

/// Recognises thanks and what they are for.
fn courtesy(mut c: Cursor) -> Option<Cursor> {
    if !c.eat(Term::Courtesy) {
        return None;
    }
    let only_thanks = c;
    for passed in 0.. {
        match c.peek() {
            None => return Some(c),
            Some(term) if term.ends_clause() => return Some(c),
            Some(term) if speaks_of_the_answer(term) => return Some(only_thanks),
            Some(Term::Today) if passed < NEAR => {
                c.skip();
                return Some(c);
            }
            Some(_) => c.skip(),
        }
    }
    None
}

const fn speaks_of_the_answer(term: Term) -> bool {
    matches!(
        term,
        Term::Answer
            | Term::Invite
            | Term::Unheard
            | Term::Will
            | Term::They
            | Term::I
            | Term::By
            | Term::Before
            | Term::Until
            | Term::Within
            | Term::After
            | Term::Between
            | Term::When
            | Term::Not
    )
}
