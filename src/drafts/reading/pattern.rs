use super::need::{Need, Words};
use super::token::Token;

/// A word of a phrase.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    /// One of these words.
    Any(Vec<Form>),
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
    longest: usize,
    first: Words,
    need: Need,
}

impl Pattern {
    /// Reads a phrase as it is written down.
    #[must_use]
    pub fn new(phrase: &str) -> Self {
        let mut rest = phrase;
        let places = sequence(&mut rest);
        Self {
            longest: longest(&places),
            first: first(&places),
            need: need(&places),
            places,
        }
    }

    /// Whether it may begin with a word, where these stand from there to the end of the sentence.
    #[must_use]
    pub fn may_begin(&self, with: &Words, to_the_end: &Words) -> bool {
        self.first.meets(with) && self.need.is_met(to_the_end)
    }

    /// How many tokens it covers at most.
    #[must_use]
    pub fn longest(&self) -> usize {
        self.longest
    }

    /// Words of which one stands in every text that has the phrase: those that cost least where
    /// each costs what `cost` says. None for a phrase that need not have any word.
    pub fn anchors(&self, cost: &dyn Fn(&Form) -> usize) -> Vec<&Form> {
        cheapest(&self.places, cost).map_or_else(Vec::new, |(_, forms)| forms)
    }

    /// Every word in it.
    pub fn forms(&self) -> Vec<&Form> {
        let mut forms = Vec::new();
        collect(&self.places, &mut forms);
        forms
    }

    /// How many tokens it covers from the first of these on, as few as possible.
    #[must_use]
    pub fn matches(&self, tokens: &[Token<'_>]) -> Option<usize> {
        covers(&self.places, tokens, 0, None)
    }
}

#[cfg(test)]
impl Pattern {
    /// A text that has the phrase: of every choice the first, and nothing that may be left out.
    pub fn example(&self) -> String {
        fn say(places: &[Place], said: &mut Vec<String>) {
            for place in places {
                match place {
                    Place::One(form) => said.push(form.example()),
                    Place::Any(forms) => said.extend(forms.first().map(Form::example)),
                    Place::Either(ways) => ways.iter().take(1).for_each(|way| say(way, said)),
                    Place::Maybe(_) | Place::Gap(_) => {}
                }
            }
        }
        let mut said = Vec::new();
        say(&self.places, &mut said);
        said.join(" ")
    }
}

#[cfg(test)]
impl Form {
    fn example(&self) -> String {
        match self {
            Self::Word(word) | Self::Stem(word) => word.clone(),
            Self::Number => "3".to_owned(),
        }
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
                None => either(ways),
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

/// A choice; of single words where all are.
fn either(ways: Vec<Vec<Place>>) -> Place {
    let single = |way: &Vec<Place>| match way.as_slice() {
        [Place::One(form)] => Some(form.clone()),
        _ => None,
    };
    match ways.iter().map(single).collect() {
        Some(forms) => Place::Any(forms),
        None => Place::Either(ways),
    }
}

/// The words with which places may begin.
fn first(places: &[Place]) -> Words {
    let union = |words: Words, more| words.and(more);
    match places.first() {
        Some(Place::One(form)) => Words::asked_by(form),
        Some(Place::Any(forms)) => forms
            .iter()
            .map(Words::asked_by)
            .fold(Words::default(), union),
        Some(Place::Either(ways)) => ways
            .iter()
            .map(|way| first(way))
            .fold(Words::default(), union),
        // A phrase does not begin with what may be left out.
        Some(Place::Maybe(_) | Place::Gap(_)) | None => Words::default(),
    }
}

/// What places cannot do without.
fn need(places: &[Place]) -> Need {
    let mut need = Need::default();
    let single = |form: &Form| Need {
        all: Words::asked_by(form),
        ..Need::default()
    };
    for place in places {
        match place {
            Place::One(form) => need.all = need.all.and(Words::asked_by(form)),
            Place::Any(forms) => need.one_of.push(forms.iter().map(single).collect()),
            Place::Either(ways) => {
                let ways = ways.iter().map(|way| self::need(way)).collect();
                need.one_of.push(ways);
            }
            Place::Maybe(_) | Place::Gap(_) => {}
        }
    }
    need
}

fn longest(places: &[Place]) -> usize {
    let of_ways = |ways: &[Vec<Place>]| ways.iter().map(|way| longest(way)).max();
    let of = |place: &Place| match place {
        Place::One(_) | Place::Any(_) => 1,
        Place::Either(ways) | Place::Maybe(ways) => of_ways(ways).unwrap_or(0),
        Place::Gap(most) => *most,
    };
    places.iter().map(of).sum()
}

/// The place that costs least of those that are always there.
fn cheapest<'p>(
    places: &'p [Place],
    cost: &dyn Fn(&Form) -> usize,
) -> Option<(usize, Vec<&'p Form>)> {
    let of = |place: &'p Place| match place {
        Place::One(form) => Some((cost(form), vec![form])),
        Place::Any(forms) => Some((forms.iter().map(cost).sum(), forms.iter().collect())),
        Place::Either(ways) => {
            let ways: Option<Vec<_>> = ways.iter().map(|way| cheapest(way, cost)).collect();
            let sum = |(all, mut forms): (usize, Vec<_>), (cost, more)| {
                forms.extend(more);
                (all + cost, forms)
            };
            Some(ways?.into_iter().fold((0, Vec::new()), sum))
        }
        Place::Maybe(_) | Place::Gap(_) => None,
    };
    places.iter().filter_map(of).min_by_key(|(cost, _)| *cost)
}

fn collect<'p>(places: &'p [Place], forms: &mut Vec<&'p Form>) {
    for place in places {
        match place {
            Place::One(form) => forms.push(form),
            Place::Any(any) => forms.extend(any),
            Place::Either(ways) | Place::Maybe(ways) => {
                ways.iter().for_each(|way| collect(way, forms));
            }
            Place::Gap(_) => {}
        }
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

    fn fits(&self, token: &Token<'_>) -> bool {
        match self {
            Self::Word(word) => token.lower == *word,
            Self::Stem(stem) => token.lower.starts_with(stem.as_str()),
            Self::Number => token.is_number(),
        }
    }
}

/// What has to follow some places: the rest of the phrase that they are a way through.
struct After<'p> {
    places: &'p [Place],
    then: Option<&'p After<'p>>,
}

/// Where the places end that begin at a token, if they can, and what comes after them can too.
fn covers(
    places: &[Place],
    tokens: &[Token<'_>],
    at: usize,
    after: Option<&After<'_>>,
) -> Option<usize> {
    let Some((place, rest)) = places.split_first() else {
        return match after {
            Some(after) => covers(after.places, tokens, at, after.then),
            None => Some(at),
        };
    };
    // The next word, unless the sentence ended before it.
    let next = |at: usize| {
        let goes_on = at == 0 || !tokens[at - 1].ends;
        tokens.get(at).filter(|_| goes_on)
    };
    let either = |ways: &[Vec<Place>]| {
        let then = After {
            places: rest,
            then: after,
        };
        ways.iter()
            .find_map(|way| covers(way, tokens, at, Some(&then)))
    };
    match place {
        Place::One(form) => {
            next(at).filter(|token| form.fits(token))?;
            covers(rest, tokens, at + 1, after)
        }
        Place::Any(forms) => {
            next(at).filter(|token| forms.iter().any(|form| form.fits(token)))?;
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
    use super::super::token::tokens_in_sentences;
    use super::*;
    use crate::text::EN;

    fn finds(phrase: &str, text: &str) -> Option<usize> {
        let tokens = tokens_in_sentences(text, &EN.lexicon.forms);
        Pattern::new(phrase).matches(&tokens)
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
