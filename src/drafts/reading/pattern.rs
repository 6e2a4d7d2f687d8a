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
    /// One of these words.
    One(Vec<Form>),
    /// One of these words, or none.
    Maybe(Vec<Form>),
    /// Up to so many words of any kind.
    Gap(usize),
}

/// A phrase to look for. As it is written down:
///
/// `look* forward` a stem; `(a|an|the) answer` one of several; `(very)? keen` one that may be there;
/// `thank ..3 time` up to three words between; `# days` a number. Every word of a place counts from
/// its beginning to its end, and no phrase reaches from one sentence into the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    places: Vec<Place>,
}

impl Pattern {
    /// Reads a phrase as it is written down.
    #[must_use]
    pub fn new(phrase: &str) -> Self {
        let mut places = Vec::new();
        for part in phrase.split_whitespace() {
            if let Some(words) = part.strip_prefix("..") {
                places.push(Place::Gap(words.parse().unwrap_or(1)));
                continue;
            }
            let forms = |group: &str| {
                let group = group.trim_start_matches('(').trim_end_matches(')');
                group.split('|').map(Form::new).collect()
            };
            places.push(match part.strip_suffix('?') {
                Some(group) => Place::Maybe(forms(group)),
                None => Place::One(forms(part)),
            });
        }
        Self { places }
    }

    /// The words with which it begins. Every phrase begins with a word.
    pub fn first_words(&self) -> &[Form] {
        match self.places.first() {
            Some(Place::One(words)) => words,
            _ => &[],
        }
    }

    /// How many tokens it covers from the first of these on, as few as possible.
    #[must_use]
    pub fn matches(&self, tokens: &[Token]) -> Option<usize> {
        covers(&self.places, tokens)
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

fn covers(places: &[Place], tokens: &[Token]) -> Option<usize> {
    let Some((place, rest)) = places.split_first() else {
        return Some(0);
    };
    // What follows a word, unless its sentence ends with it.
    let after = |token: &Token| match (rest, token.ends) {
        ([], _) => Some(0),
        (_, true) => None,
        (_, false) => covers(rest, &tokens[1..]),
    };
    match place {
        Place::Gap(most) => {
            for skipped in 0..=(*most).min(tokens.len()) {
                if let Some(n) = covers(rest, &tokens[skipped..]) {
                    return Some(n + skipped);
                }
                if tokens.get(skipped).is_none_or(|token| token.ends) {
                    break;
                }
            }
            None
        }
        Place::One(words) => {
            let token = tokens.first()?;
            let fits = words.iter().any(|word| word.fits(token));
            if fits { after(token).map(|n| n + 1) } else { None }
        }
        Place::Maybe(words) => {
            let there = tokens.first().filter(|t| words.iter().any(|w| w.fits(t)));
            let with = there.and_then(|token| after(token).map(|n| n + 1));
            with.or_else(|| covers(rest, tokens))
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
