use std::ops::Range;

use super::filed::Filed;
use super::letter::Sentence;
use super::lexicon::Forms;
use super::token::{Token, tokens};

/// The words of a text without their endings, ready to be looked up: “cycling” is found where
/// “cycle” was recorded. A hyphen parts words: “on-call” is “on call”.
pub struct Stems {
    /// In the order of the text.
    stems: Filed,
    /// The token that each belongs to.
    tokens: Vec<usize>,
}

/// A phrase to be found among stems.
pub type Needle = Vec<u64>;

impl Stems {
    /// Out of [`stems_of`].
    #[must_use]
    pub fn new(stems: impl IntoIterator<Item = (u64, usize)>) -> Self {
        let (stems, tokens): (Vec<u64>, Vec<usize>) = stems.into_iter().unzip();
        Self {
            stems: Filed::new(stems),
            tokens,
        }
    }

    /// The words of a text.
    #[must_use]
    pub fn read(text: &str, forms: &Forms) -> Self {
        Self::new(stems_of(&tokens(text), forms))
    }

    /// Every place of one stem, as tokens.
    pub fn places(&self, stem: u64) -> impl Iterator<Item = usize> {
        let places = self.stems.places(stem);
        places.map(|at| self.tokens[at])
    }

    /// Every place where a phrase stands word by word, as tokens.
    pub fn all<'s>(&'s self, needle: &'s [u64]) -> impl Iterator<Item = Range<usize>> + 's {
        let first = needle.first().copied();
        let starts = first.into_iter().flat_map(|stem| self.stems.places(stem));
        starts.filter_map(move |at| {
            let words = at..at + needle.len();
            let fits = self.stems.numbers().get(words.clone())? == needle;
            let tokens = self.tokens.get(words)?;
            let (from, to) = (*tokens.first()?, *tokens.last()?);
            fits.then_some(from..to + 1)
        })
    }

    /// The first place of a phrase among some tokens.
    #[must_use]
    pub fn find(&self, needle: &[u64], within: &Range<usize>) -> Option<Range<usize>> {
        let inside = |found: &Range<usize>| within.start <= found.start && found.end <= within.end;
        self.all(needle).find(inside)
    }

    /// Where so many of these words stand in one sentence: from the first of them to the last.
    #[must_use]
    pub fn together(
        &self,
        words: &[u64],
        needed: usize,
        sentences: &[Sentence],
    ) -> Option<Range<usize>> {
        if needed == 0 || words.len() < needed {
            return None;
        }
        let mut found: Vec<(usize, usize, Range<usize>)> = Vec::new();
        for (word, number) in words.iter().zip(1..) {
            for token in self.places(*word) {
                let sentence = sentences.partition_point(|s| s.tokens.end <= token);
                if sentences
                    .get(sentence)
                    .is_none_or(|s| s.tokens.start > token)
                {
                    continue;
                }
                match found.iter_mut().find(|(at, ..)| *at == sentence) {
                    Some((_, counted, range)) => {
                        // Words come in their order, so a new number is a new word.
                        if *counted >> 16 != number {
                            *counted = (number << 16) | ((*counted & 0xffff) + 1);
                        }
                        *range = range.start.min(token)..range.end.max(token + 1);
                    }
                    None => found.push((sentence, (number << 16) | 1, token..token + 1)),
                }
            }
        }
        let enough = |(_, counted, _): &&(usize, usize, Range<usize>)| counted & 0xffff >= needed;
        let first = found.iter().filter(enough).min_by_key(|(at, ..)| *at);
        first.map(|(.., range)| range.clone())
    }
}

/// The stems of some words, each with the word that it belongs to.
pub fn stems_of(tokens: &[Token<'_>], forms: &Forms) -> Vec<(u64, usize)> {
    let mut all = Vec::with_capacity(tokens.len() + 4);
    for (at, token) in tokens.iter().enumerate() {
        all.extend(stems(&token.lower, forms).map(|stem| (number(stem), at)));
    }
    all
}

/// The stems of a phrase, in order.
#[must_use]
pub fn needle(phrase: &str, forms: &Forms) -> Needle {
    let tokens = tokens(phrase);
    let stems = tokens.iter().flat_map(|token| stems(&token.lower, forms));
    stems.map(number).collect()
}

/// The stems of those words of a phrase that say something by themselves, each once.
#[must_use]
pub fn telling(phrase: &str, forms: &Forms) -> Needle {
    const SHORTEST: usize = 4;
    let mut telling = Vec::new();
    for token in tokens(phrase) {
        for word in token.lower.split('-') {
            let said = word.chars().count() >= SHORTEST && !forms.plain.contains(&word);
            for stem in said.then(|| stems(word, forms)).into_iter().flatten() {
                let stem = number(stem);
                if !telling.contains(&stem) {
                    telling.push(stem);
                }
            }
        }
    }
    telling
}

/// The parts of a word without their endings.
fn stems<'w>(word: &'w str, forms: &Forms) -> impl Iterator<Item = &'w str> {
    let parts = word.split('-').filter(|part| !part.is_empty());
    parts.map(move |part| stem(part, forms))
}

fn stem<'w>(word: &'w str, forms: &Forms) -> &'w str {
    const SHORTEST: usize = 3;
    let word = without_possessive(word, forms);
    let last = word.bytes().next_back();
    for ending in forms.endings {
        if ending.bytes().next_back() == last
            && let Some(stem) = word.strip_suffix(ending)
            && stem.len() >= SHORTEST
        {
            return single_end(stem);
        }
    }
    single_end(word)
}

/// “planning” and “plan”, “travelled” and “travel”: a doubled last letter is one.
fn single_end(stem: &str) -> &str {
    match stem.as_bytes() {
        [.., a, b] if a == b && a.is_ascii_alphabetic() && stem.len() > 3 => {
            &stem[..stem.len() - 1]
        }
        _ => stem,
    }
}

/// A word without the mark of whose it is.
#[must_use]
pub fn without_possessive<'w>(word: &'w str, forms: &Forms) -> &'w str {
    if !word.as_bytes().contains(&b'\'') {
        return word;
    }
    let cut = forms.possessives.iter();
    cut.filter_map(|ending| word.strip_suffix(ending))
        .find(|rest| !rest.is_empty())
        .unwrap_or(word)
}

/// A word as a number. (FNV-1a)
#[must_use]
pub fn number(word: &str) -> u64 {
    word.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

/// Words by number, to look up.
#[derive(Default)]
pub struct WordSet(Vec<u64>);

impl WordSet {
    /// Of some words.
    pub fn new<'w>(words: impl IntoIterator<Item = &'w str>) -> Self {
        let mut numbers: Vec<u64> = words.into_iter().map(number).collect();
        numbers.sort_unstable();
        numbers.dedup();
        Self(numbers)
    }

    /// Whether a word is one of them.
    #[must_use]
    pub fn has(&self, word: &str) -> bool {
        self.0.binary_search(&number(word)).is_ok()
    }
}
