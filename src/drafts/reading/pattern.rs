use super::token::Token;

/// One place in a phrase.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Place {
    /// One of these words.
    Words(Vec<String>),
    /// A word that begins so.
    Stem(String),
    /// Up to so many words of any kind.
    Gap(usize),
}

/// A phrase to look for. As it is written down:
///
/// `look* forward` a stem; `(a|an|the) answer` one of several; `thank ..3 time` up to three words
/// between. Every word of a place counts from its beginning to its end.
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
            } else if let Some(stem) = part.strip_suffix('*') {
                places.push(Place::Stem(stem.to_lowercase()));
            } else {
                let group = part.trim_start_matches('(').trim_end_matches(')');
                places.push(Place::Words(
                    group.split('|').map(str::to_lowercase).collect(),
                ));
            }
        }
        Self { places }
    }

    /// The words with which it may begin; none if it begins with a stem.
    pub fn first_words(&self) -> Option<&[String]> {
        match self.places.first() {
            Some(Place::Words(words)) => Some(words),
            _ => None,
        }
    }

    /// How many tokens it covers from the first of these on, as few as possible.
    #[must_use]
    pub fn matches(&self, tokens: &[Token]) -> Option<usize> {
        covers(&self.places, tokens)
    }
}

fn covers(places: &[Place], tokens: &[Token]) -> Option<usize> {
    let Some((place, rest)) = places.split_first() else {
        return Some(0);
    };
    if let Place::Gap(most) = place {
        return (0..=(*most).min(tokens.len()))
            .find_map(|skipped| covers(rest, &tokens[skipped..]).map(|n| n + skipped));
    }
    let (token, following) = tokens.split_first()?;
    let fits = match place {
        Place::Words(words) => words.contains(&token.lower),
        Place::Stem(stem) => token.lower.starts_with(stem.as_str()),
        Place::Gap(_) => false,
    };
    if fits {
        covers(rest, following).map(|n| n + 1)
    } else {
        None
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
}
