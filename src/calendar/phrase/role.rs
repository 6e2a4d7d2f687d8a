use std::ops::Range;

use super::term::{Term, Token};

/// What a time in the words belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The answer, or nothing that was said.
    Answer,
    /// What goes on before the answer.
    Activity,
    /// A call that the candidate is invited to make.
    Invite,
    /// A call by "I", which may be either side.
    UnclearCall,
    /// Nothing in its sentence tells.
    Untold,
}

/// What the time at these tokens belongs to: the nearest cue before it in its sentence, else the
/// nearest after it.
pub fn role(tokens: &[Token], at: &Range<usize>, is_taken: impl Fn(usize) -> bool) -> Role {
    let sentence = |place: &usize| tokens.get(*place).is_some_and(|t| t.term != Term::Stop);
    let before = (0..at.start).rev().take_while(sentence);
    let after = (at.end..tokens.len()).take_while(sentence);
    // What comes "then" is not at this time; but "a week, then call us" still invites.
    let then = after
        .clone()
        .find(|&place| tokens.get(place).is_some_and(|t| t.term == Term::Then));
    let counts =
        |place: usize, role: Role| role == Role::Invite || then.is_none_or(|then| place < then);
    let mut cues = before.chain(after).filter(|&place| !is_taken(place));
    cues.find_map(|place| cue(tokens, place).filter(|role| counts(place, *role)))
        .unwrap_or(Role::Untold)
}

/// What a token says of the times near it.
pub fn cue(tokens: &[Token], place: usize) -> Option<Role> {
    match tokens.get(place)?.term {
        Term::Answer | Term::Unheard => Some(Role::Answer),
        Term::Activity => Some(Role::Activity),
        Term::Invite => Some(caller(tokens, place)),
        Term::Call => is_imperative(tokens, place).then_some(Role::Invite),
        // "Call Maria back", against "Maria is back".
        Term::Back => Some(who_is_back(tokens, place)),
        _ => None,
    }
}

/// "Then we decide": the answer comes after what was said before it. A last "then" is a time.
pub fn goes_on(tokens: &[Token], from: usize) -> bool {
    let mut rest = tokens
        .get(from..)
        .unwrap_or_default()
        .iter()
        .map(|token| token.term);
    rest.any(|term| term == Term::Then) && rest.any(|term| !term.ends_clause())
}

fn term(tokens: &[Token], place: usize, back: usize) -> Option<Term> {
    let place = place.checked_sub(back)?;
    tokens.get(place).map(|token| token.term)
}

/// Who makes the call whose words stand here.
fn caller(tokens: &[Token], place: usize) -> Role {
    // "We'll definitely call back."
    let gap = if term(tokens, place, 1) == Some(Term::Other) {
        2
    } else {
        1
    };
    match term(tokens, place, gap) {
        Some(Term::Will | Term::Month { sure: false, .. }) => match term(tokens, place, gap + 1) {
            Some(Term::You) => Role::Invite,
            Some(Term::I) => Role::UnclearCall,
            _ => Role::Answer,
        },
        Some(Term::They | Term::A) => Role::Answer,
        Some(Term::I) => Role::UnclearCall,
        Some(Term::To) => inviter(tokens, place),
        _ => Role::Invite,
    }
}

/// "We are happy to call back" against "we would like you to call back".
fn inviter(tokens: &[Token], place: usize) -> Role {
    let near = (1..=8).map_while(|back| term(tokens, place, back));
    let mut subjects = near
        .take_while(|term| !term.ends_clause())
        .filter_map(|term| match term {
            Term::They => Some(Role::Answer),
            Term::You | Term::I | Term::Urged => Some(Role::Invite),
            _ => None,
        });
    subjects.next().unwrap_or(Role::Invite)
}

/// A bare "call" invites only as a command: "call in a week", "please call HR".
fn is_imperative(tokens: &[Token], place: usize) -> bool {
    term(tokens, place, 1).is_none_or(|term| term.ends_clause() || term == Term::Urged)
}

/// "Call Maria back", "hear something back", "Maria is back".
fn who_is_back(tokens: &[Token], place: usize) -> Role {
    if let Some(call) = call_before(tokens, place) {
        return caller(tokens, call);
    }
    let near = (1..=4).map_while(|back| term(tokens, place, back));
    let mut clause = near.take_while(|term| !term.ends_clause());
    if clause.any(|term| term == Term::Answer) {
        Role::Answer
    } else {
        Role::Activity
    }
}

fn call_before(tokens: &[Token], place: usize) -> Option<usize> {
    let near = (1..=4).filter_map(|back| place.checked_sub(back));
    near.into_iter()
        .find(|&near| tokens.get(near).is_some_and(|t| t.term == Term::Call))
}
