use super::digits::Figures;
use super::english::{CONTRACTIONS, ENDINGS, LEXICON, ORDINAL_ENDINGS, SPELLINGS};
use super::term::{Term, Token};

/// A word or sign before its meaning is looked up.
#[derive(Debug)]
enum Piece {
    Word(String),
    Fixed(Term, String),
}

/// Cuts words into tokens: every word, number and sign with its meaning.
pub fn tokens(words: &str) -> Vec<Token> {
    let pieces = pieces(&spelt_out(words));
    let mut tokens = Vec::with_capacity(pieces.len());
    let mut at = 0;
    while let Some(piece) = pieces.get(at) {
        let (term, end) = match piece {
            Piece::Fixed(term, _) => (*term, at + 1),
            Piece::Word(_) => longest_phrase(&pieces, at).unwrap_or((Term::Other, at + 1)),
        };
        push(
            &mut tokens,
            Token {
                term,
                text: text(pieces.get(at..end).unwrap_or_default()),
            },
        );
        at = end;
    }
    tokens
}

/// Adds a token, and joins it to the one before where both are one: "twenty-one", "5 pm", "Dec.".
fn push(tokens: &mut Vec<Token>, token: Token) {
    let joined = match (tokens.as_slice(), token.term) {
        (
            [
                ..,
                Token {
                    term: Term::Tens(tens),
                    ..
                },
            ],
            Term::Number(ones @ 1..=9),
        ) => Some((1, Term::Number(tens + ones))),
        (
            [
                ..,
                Token {
                    term: Term::Tens(tens),
                    ..
                },
            ],
            Term::Ordinal(ones @ 1..=9),
        ) => Some((1, Term::Ordinal(tens + ones))),
        (
            [
                ..,
                Token {
                    term: Term::Tens(tens),
                    ..
                },
                Token {
                    term: Term::Dash { glued: true },
                    ..
                },
            ],
            Term::Number(ones @ 1..=9),
        ) => Some((2, Term::Number(tens + ones))),
        (
            [
                ..,
                Token {
                    term: Term::Tens(tens),
                    ..
                },
                Token {
                    term: Term::Dash { glued: true },
                    ..
                },
            ],
            Term::Ordinal(ones @ 1..=9),
        ) => Some((2, Term::Ordinal(tens + ones))),
        ([.., Token { term, .. }], Term::Meridiem) if is_time(*term) => Some((1, Term::Clock)),
        ([.., Token { term, .. }], Term::Stop) if token.text == "." && is_abbreviated(*term) => {
            Some((1, *term))
        }
        _ => None,
    };
    let Some((count, term)) = joined else {
        tokens.push(token);
        return;
    };
    let texts = tokens
        .split_off(tokens.len() - count)
        .into_iter()
        .chain([token]);
    tokens.push(Token {
        term,
        text: texts.map(|token| token.text).collect::<Vec<_>>().join(" "),
    });
}

const fn is_time(term: Term) -> bool {
    matches!(term, Term::Number(_) | Term::Clock)
}

const fn is_abbreviated(term: Term) -> bool {
    matches!(
        term,
        Term::Weekday(_) | Term::Month { .. } | Term::Around | Term::Roughly
    )
}

fn text(pieces: &[Piece]) -> String {
    let words = pieces.iter().map(|piece| match piece {
        Piece::Word(text) | Piece::Fixed(_, text) => text.as_str(),
    });
    words.collect::<Vec<_>>().join(" ")
}

/// The meaning of the longest phrase that starts here, and where it ends.
fn longest_phrase(pieces: &[Piece], at: usize) -> Option<(Term, usize)> {
    let mut best = None;
    for (term, phrases) in LEXICON {
        for end in phrases
            .iter()
            .filter_map(|phrase| phrase_end(pieces, at, phrase))
        {
            if best.is_none_or(|(_, longest)| end > longest) {
                best = Some((*term, end));
            }
        }
    }
    best
}

/// Where a phrase ends that starts here; a hyphen may stand for a space in it.
fn phrase_end(pieces: &[Piece], start: usize, phrase: &str) -> Option<usize> {
    let mut at = start;
    for word in phrase.split(' ') {
        if at > start
            && matches!(
                pieces.get(at),
                Some(Piece::Fixed(Term::Dash { glued: true }, _))
            )
        {
            at += 1;
        }
        match pieces.get(at) {
            Some(Piece::Word(piece)) if piece == word => at += 1,
            _ => return None,
        }
    }
    Some(at)
}

fn spelt_out(words: &str) -> Vec<char> {
    let plain: String = words
        .chars()
        .flat_map(char::to_lowercase)
        .map(plain_sign)
        .collect();
    let spelt = SPELLINGS
        .iter()
        .fold(plain, |text, (from, to)| text.replace(from, to));
    spelt.chars().collect()
}

/// The plain sign for the typographic one.
const fn plain_sign(sign: char) -> char {
    match sign {
        '’' | '‘' | 'ʼ' | '`' | '´' => '\'',
        '–' | '‒' | '‑' | '‐' | '−' => '-',
        other => other,
    }
}

fn pieces(text: &[char]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut at = 0;
    while let Some(&sign) = text.get(at) {
        let rest = text.get(at..).unwrap_or_default();
        at += if sign.is_ascii_digit() {
            take_figures(rest, &mut pieces)
        } else if sign.is_alphabetic() || sign == '\'' {
            take_word(rest, &mut pieces)
        } else {
            let before = at.checked_sub(1).and_then(|before| text.get(before));
            if let Some(term) = sign_term(sign, before.copied(), text.get(at + 1).copied()) {
                pieces.push(Piece::Fixed(term, sign.to_string()));
            }
            1
        };
    }
    pieces
}

fn take_figures(text: &[char], pieces: &mut Vec<Piece>) -> usize {
    let (figures, length) = Figures::read(text);
    let rest = text.get(length..).unwrap_or_default();
    let ending: String = rest
        .iter()
        .take_while(|sign| sign.is_alphabetic())
        .collect();
    let raw: String = text.iter().take(length).collect();
    if !ORDINAL_ENDINGS.contains(&ending.as_str()) {
        pieces.push(Piece::Fixed(figures.term(), raw));
        return length;
    }
    let term = figures
        .single()
        .map_or_else(|| figures.term(), Term::Ordinal);
    pieces.push(Piece::Fixed(term, raw + &ending));
    length + ending.chars().count()
}

fn take_word(text: &[char], pieces: &mut Vec<Piece>) -> usize {
    let is_letter = |sign: &&char| sign.is_alphabetic() || **sign == '\'';
    let raw: String = text.iter().take_while(is_letter).collect();
    let word = raw.trim_matches('\'');
    let push = |part: &str, pieces: &mut Vec<Piece>| {
        if !part.is_empty() {
            pieces.push(Piece::Word(part.to_owned()));
        }
    };
    if let Some((_, parts)) = CONTRACTIONS.iter().find(|(whole, _)| *whole == word) {
        parts.iter().for_each(|part| push(part, pieces));
    } else {
        let split = ENDINGS
            .iter()
            .find_map(|(end, means)| Some((word.strip_suffix(end)?, *means)));
        let (stem, ending) = split.unwrap_or((word, ""));
        push(stem, pieces);
        push(ending, pieces);
    }
    raw.chars().count()
}

fn sign_term(sign: char, before: Option<char>, after: Option<char>) -> Option<Term> {
    let is_space = |neighbour: Option<char>| neighbour.is_none_or(char::is_whitespace);
    match sign {
        '-' => Some(Term::Dash {
            glued: !is_space(before) && !is_space(after),
        }),
        ',' | ':' | '(' | ')' | '[' | ']' | '—' | '―' => Some(Term::Comma),
        '.' | '!' | '?' | ';' | '…' | '\n' => Some(Term::Stop),
        '/' => Some(Term::Or),
        '&' => Some(Term::And),
        '~' | '≈' => Some(Term::Around),
        '+' if before.is_some_and(|before| before.is_ascii_digit()) => Some(Term::Loud),
        '<' | '>' => Some(Term::Loud),
        // Fractions and the figures of other scripts.
        other if other.is_numeric() => Some(Term::Loud),
        _ => None,
    }
}
