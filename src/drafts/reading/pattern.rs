use super::token::Token;

/// A word of a phrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Form {
    /// This word.
    Word(String),
    /// A word that begins so.
    Stem(String),
    /// What begins with a digit.
    Number,
}

/// One place in a phrase.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Place {
    /// This word.
    One(Form),
    /// One of these, each of one word or several.
    Either(Vec<Vec<Place>>),
    /// One of these, or nothing.
    Maybe(Vec<Vec<Place>>),
    /// Up to so many words of any kind.
    Gap(usize),
}

/// A phrase to look for. As it is written down:
///
/// `look* forward` a stem; `(a|one more) answer` one of several; `(very)? keen` one that may be
/// there; `thank ..3 time` up to three words between; `# days` a number. Every word counts from its
/// beginning to its end, and no phrase reaches from one sentence into the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    places: Vec<Place>,
}

impl Pattern {
    /// Reads a phrase as it is written down.
    #[must_use]
    pub fn new(phrase: &str) -> Self {
        let mut rest = phrase;
        Self {
            places: sequence(&mut rest),
        }
    }

    /// The words with which it may begin. Every phrase begins with a word.
    pub fn first_words(&self) -> Vec<&Form> {
        let mut words = Vec::new();
        beginnings(&self.places, &mut words);
        words
    }

    /// How many tokens it covers from the first of these on, as few as possible.
    #[must_use]
    pub fn matches(&self, tokens: &[Token]) -> Option<usize> {
        covers(&self.places, tokens, 0, &Some)
    }
}

/// Reads places up to the end of an alternative.
fn sequence(rest: &mut &str) -> Vec<Place> {
    let mut places = Vec::new();
    loop {
        *rest = rest.trim_start();
        if rest.is_empty() || rest.starts_with(['|', ')']) {
            return places;
        }
        if let Some(group) = rest.strip_prefix('(') {
            *rest = group;
            let mut ways = vec![sequence(rest)];
            while let Some(more) = rest.strip_prefix('|') {
                *rest = more;
                ways.push(sequence(rest));
            }
            *rest = rest.strip_prefix(')').unwrap_or(rest);
            places.push(match rest.strip_prefix('?') {
                Some(more) => {
                    *rest = more;
                    Place::Maybe(ways)
                }
                None => Place::Either(ways),
            });
            continue;
        }
        let end = rest
            .find(|char: char| char.is_whitespace() || matches!(char, '(' | '|' | ')'))
            .unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        *rest = after;
        places.push(match word.strip_prefix("..") {
            Some(words) => Place::Gap(words.parse().unwrap_or(1)),
            None => Place::One(Form::new(word)),
        });
    }
}

fn beginnings<'p>(places: &'p [Place], words: &mut Vec<&'p Form>) {
    match places.first() {
        Some(Place::One(form)) => words.push(form),
        Some(Place::Either(ways)) => ways.iter().for_each(|way| beginnings(way, words)),
        Some(Place::Maybe(_) | Place::Gap(_)) | None => {}
    }
}

impl Form {
    fn new(word: &str) -> Self {
        match word.strip_suffix('*') {
            Some(stem) => Self::Stem(stem.to_lowercase()),
            None if word == "#" => Self::Number,
            None => Self::Word(word.to_lowercase()),
        }
    }

    fn fits(&self, token: &Token) -> bool {
        match self {
            Self::Word(word) => token.lower == *word,
            Self::Stem(stem) => token.lower.starts_with(stem.as_str()),
            Self::Number => token.is_number(),
        }
    }
}

/// Where the places end that begin at a token, if they can, and what comes after them can too.
fn covers(
    places: &[Place],
    tokens: &[Token],
    at: usize,
    after: &dyn Fn(usize) -> Option<usize>,
) -> Option<usize> {
    let Some((place, rest)) = places.split_first() else {
        return after(at);
    };
    // The next word, unless the sentence ended before it.
    let next = |at: usize| {
        let goes_on = at == 0 || !tokens[at - 1].ends;
        tokens.get(at).filter(|_| goes_on)
    };
    let either = |ways: &[Vec<Place>]| {
        let then = |at: usize| covers(rest, tokens, at, after);
        ways.iter().find_map(|way| covers(way, tokens, at, &then))
    };
    match place {
        Place::One(form) => {
            next(at).filter(|token| form.fits(token))?;
            covers(rest, tokens, at + 1, after)
        }
        Place::Either(ways) => either(ways),
        Place::Maybe(ways) => either(ways).or_else(|| covers(rest, tokens, at, after)),
        Place::Gap(most) => {
            for skipped in 0..=*most {
                if let Some(end) = covers(rest, tokens, at + skipped, after) {
                    return Some(end);
                }
                next(at + skipped)?;
            }
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::token::tokens;
    use super::*;

    fn finds(phrase: &str, text: &str) -> Option<usize> {
        Pattern::new(phrase).matches(&tokens(text))
    }

    #[test]
    fn stems_groups_and_gaps() {
        assert_eq!(finds("look* forward", "Looking forward to it"), Some(2));
        assert_eq!(finds("need (a|an|the) answer", "need an answer"), Some(3));
        assert_eq!(finds("thank* ..2 time", "thank you for your time"), None);
        assert_eq!(finds("thank* ..3 time", "thanks for your time"), Some(4));
        assert_eq!(finds("i'll do", "I’ll do it"), Some(2));
        assert_eq!(finds("urgent", "urgently"), None);
    }

    #[test]
    fn stems_in_groups_words_that_may_be_there_and_numbers() {
        assert_eq!(finds("(thank*|grateful) for", "Thanks for it"), Some(2));
        assert_eq!(finds("i (really)? need", "I need it"), Some(2));
        assert_eq!(finds("i (really)? need", "I really need it"), Some(3));
        assert_eq!(finds("i (really)? need", "I hardly need it"), None);
        assert_eq!(finds("(have to|must) go", "Have to go"), Some(3));
        assert_eq!(
            finds("(a|(one|no) more) (big cup|pot) now", "No more pot now"),
            Some(4)
        );
        assert_eq!(finds("by #", "by 5pm"), Some(2));
        assert_eq!(finds("by #", "by five"), None);
    }

    #[test]
    fn no_phrase_reaches_into_the_next_sentence() {
        assert_eq!(finds("tea ..4 time", "tea. It was time"), None);
        assert_eq!(finds("tea ..4 time", "tea, it was time"), Some(4));
        assert_eq!(finds("any news", "any? News"), None);
        assert_eq!(finds("dr lef*", "Dr. Lefèvre"), Some(2));
    }
}
