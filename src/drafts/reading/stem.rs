use std::ops::Range;

use super::letter::{Letter, Sentence};
use super::lexicon::Forms;
use super::token::{Token, tokens};

/// The words of a text without their endings, ready to be looked up: “cycling” is found where
/// “cycle” was recorded. A hyphen parts words: “on-call” is “on call”.
pub struct Stems {
    /// In the order of the text, with the token that each belongs to.
    list: Vec<(u64, u32)>,
    /// The same by their number, with their place in the list.
    order: Vec<(u64, u32)>,
}

/// A phrase to be found among stems.
pub type Needle = Vec<u64>;

impl Stems {
    /// Of the words of a text.
    #[must_use]
    pub fn of(tokens: &[Token], forms: &Forms) -> Self {
        let mut list = Vec::with_capacity(tokens.len() + 8);
        for (token, at) in tokens.iter().zip(0..) {
            for stem in stems(&token.lower, forms) {
                list.push((number(stem), at));
            }
        }
        let mut order: Vec<(u64, u32)> = list
            .iter()
            .zip(0..)
            .map(|((stem, _), at)| (*stem, at))
            .collect();
        order.sort_unstable();
        Self { list, order }
    }

    /// Every place of one stem, as tokens.
    pub fn places(&self, stem: u64) -> impl Iterator<Item = usize> {
        self.positions(stem).map(|at| self.list[at].1 as usize)
    }

    fn positions(&self, stem: u64) -> impl Iterator<Item = usize> {
        let first = self.order.partition_point(|(other, _)| *other < stem);
        let rest = self.order[first..].iter();
        rest.take_while(move |(other, _)| *other == stem)
            .map(|(_, at)| *at as usize)
    }

    /// Every place where a phrase stands word by word, as tokens.
    pub fn all<'s>(&'s self, needle: &'s [u64]) -> impl Iterator<Item = Range<usize>> + 's {
        let first = needle.first().copied();
        let starts = first.into_iter().flat_map(|stem| self.positions(stem));
        starts.filter_map(move |at| {
            let words = self.list.get(at..at + needle.len())?;
            let fits = words
                .iter()
                .zip(needle)
                .all(|((stem, _), want)| stem == want);
            let (from, to) = (words.first()?.1, words.last()?.1);
            fits.then_some(from as usize..to as usize + 1)
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
    for ending in forms.endings {
        if let Some(stem) = word.strip_suffix(ending)
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

/// A text with its stems.
pub struct Stemmed<'l, 't> {
    /// The text.
    pub letter: &'l Letter<'t>,
    /// Its stems.
    pub stems: Stems,
}

impl<'l, 't> Stemmed<'l, 't> {
    /// Makes the stems of a text.
    #[must_use]
    pub fn new(letter: &'l Letter<'t>, forms: &Forms) -> Self {
        Self {
            letter,
            stems: Stems::of(&letter.tokens, forms),
        }
    }

    /// Where a phrase stands word by word between greeting and signature.
    #[must_use]
    pub fn phrase(&self, needle: &[u64]) -> Option<Range<usize>> {
        self.stems.find(needle, &self.letter.body)
    }

    /// Where so many of these words stand in one sentence.
    #[must_use]
    pub fn together(&self, words: &[u64], needed: usize) -> Option<Range<usize>> {
        self.stems.together(words, needed, &self.letter.sentences)
    }
}
