use std::borrow::Cow;
use std::ops::Range;

use super::letter::{Letter, own_tokens};
use super::lexicon::{Forms, Hit, Matcher};
use super::stem::{Stems, stems_of};
use super::token::{Token, ends_sentence};

/// Reads a text that is being typed: a keystroke changes one sentence, and the others are not read
/// again.
#[derive(Default)]
pub struct Reader {
    /// What was read last.
    passages: Vec<Passage>,
}

/// Some sentences of a text and what stands in them, with places counted from where they begin. No
/// word and no phrase reaches from one passage into the next.
struct Passage {
    text: String,
    words: Vec<Word>,
    hits: Vec<Hit>,
    stems: Vec<(u64, usize)>,
}

/// A token that does not borrow its text.
struct Word {
    range: Range<usize>,
    /// Where it is not as it stands in the text.
    lower: Option<Box<str>>,
    capital: bool,
    ends: bool,
}

impl Reader {
    /// Reads a text as it stands now. What comes of it is the same as with [`Letter::read`].
    pub fn read<'t>(&'t mut self, text: &'t str, matcher: &Matcher) -> Letter<'t> {
        let parts = parts(text, &matcher.forms);
        let known = self.passages.iter().zip(&parts);
        let before = known.take_while(|(known, part)| known.text == **part);
        let before = before.count();
        let known = self.passages[before..].iter().rev();
        let after = known
            .zip(parts[before..].iter().rev())
            .take_while(|(known, part)| known.text == **part);
        let after = after.count();
        let changed = &parts[before..parts.len() - after];
        let changed = changed.iter().map(|part| Passage::read(part, matcher));
        let end = self.passages.len() - after;
        self.passages.splice(before..end, changed);
        self.letter(text)
    }

    fn letter<'t>(&'t self, text: &'t str) -> Letter<'t> {
        let words = self.passages.iter().map(|passage| passage.words.len());
        let words = words.sum();
        let mut tokens: Vec<Token<'t>> = Vec::with_capacity(words);
        let mut hits: Vec<Hit> = Vec::with_capacity(words / 4);
        let mut stems: Vec<(u64, usize)> = Vec::with_capacity(words + words / 8);
        let mut start = 0;
        for passage in &self.passages {
            let first = tokens.len();
            hits.extend(passage.hits.iter().map(|hit| Hit {
                tokens: hit.tokens.start + first..hit.tokens.end + first,
                ..*hit
            }));
            stems.extend(passage.stems.iter().map(|(stem, at)| (*stem, at + first)));
            tokens.extend(passage.words.iter().map(|word| {
                let range = word.range.start + start..word.range.end + start;
                Token {
                    lower: Cow::Borrowed(match &word.lower {
                        Some(lower) => lower,
                        None => &text[range.clone()],
                    }),
                    range,
                    capital: word.capital,
                    ends: word.ends,
                }
            }));
            start += passage.text.len();
        }
        Letter::out_of(text, tokens, hits, Stems::new(stems))
    }
}

impl Passage {
    fn read(text: &str, matcher: &Matcher) -> Self {
        let tokens = own_tokens(text, &matcher.forms);
        Self {
            hits: matcher.hits(&tokens),
            stems: stems_of(&tokens, &matcher.forms),
            words: tokens.into_iter().map(Word::of).collect(),
            text: text.to_owned(),
        }
    }
}

impl Word {
    fn of(token: Token<'_>) -> Self {
        Self {
            range: token.range,
            lower: match token.lower {
                Cow::Borrowed(_) => None,
                Cow::Owned(lower) => Some(lower.into()),
            },
            capital: token.capital,
            ends: token.ends,
        }
    }
}

/// A text in parts, cut where a sentence surely ends; in one part where something may be quoted.
fn parts<'t>(text: &'t str, forms: &Forms) -> Vec<&'t str> {
    if text.contains('>') {
        return vec![text];
    }
    let bytes = text.as_bytes();
    let mut parts = Vec::new();
    let (mut start, mut from) = (0, 0);
    let may_end = |byte: &u8| matches!(byte, b'\n' | b'?' | b'!' | b'.');
    while let Some(next) = bytes[from..].iter().position(may_end) {
        let at = from + next;
        from = at + 1;
        let cut = match bytes[at] {
            b'\n' => at > start && bytes[at - 1] == b'\n',
            sign => {
                matches!(bytes.get(from), Some(b' ' | b'\n'))
                    && (sign != b'.' || ends_sentence(&text[start..at], forms))
            }
        };
        if cut {
            parts.push(&text[start..from]);
            start = from;
        }
    }
    if start < text.len() {
        parts.push(&text[start..]);
    }
    parts
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::text::EN;

    /// Scraps that a letter may be made of, and what is hard about them.
    fn scrap() -> impl Strategy<Value = &'static str> {
        prop::sample::select(vec![
            "Dear Dana,\n\n",
            "Thank you for your time",
            "I look forward to hearing",
            " from you",
            "Any news?",
            "please let me know",
            "Dr",
            "e.g",
            "Ltd",
            "at 5",
            "40.5",
            "O’Brien’s",
            "Nguyễn",
            "Σ",
            "!",
            "?",
            "…",
            ".",
            ")",
            "”",
            " ",
            " ",
            " ",
            "\n",
            "\n\n",
            "\n \n",
            "\t",
            "> I am desperate.\n",
            "a",
            "Kind regards,\nAda",
        ])
    }

    /// Everything that the checks see of a letter.
    fn seen(letter: &Letter<'_>) -> String {
        let Letter {
            tokens,
            sentences,
            greeting,
            body,
            signature,
            hits,
            ..
        } = letter;
        let stems = tokens.iter().flat_map(|token| {
            let needle = super::super::needle(&token.lower, &EN.lexicon.forms);
            letter.stems.all(&needle).collect::<Vec<_>>()
        });
        let stems: Vec<_> = stems.collect();
        format!("{tokens:?}{sentences:?}{greeting:?}{body:?}{signature:?}{hits:?}{stems:?}")
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(512))]

        #[test]
        fn a_text_that_was_changed_is_read_as_if_it_were_new(
            first in prop::collection::vec(scrap(), 0..40),
            edits in prop::collection::vec((any::<prop::sample::Index>(), 0..4_usize, scrap()), 1..6),
        ) {
            let matcher = EN.lexicon.matcher();
            let mut reader = Reader::default();
            let mut scraps = first;
            for (at, gone, new) in edits {
                let from = at.index(scraps.len() + 1);
                let to = scraps.len().min(from + gone);
                scraps.splice(from..to, [new]);
                let text = scraps.concat();
                let again = seen(&reader.read(&text, matcher));
                prop_assert_eq!(again, seen(&Letter::read(&text, matcher)), "{:?}", text);
            }
        }
    }

    #[test]
    fn sentences_that_did_not_change_are_not_read_again() {
        let matcher = EN.lexicon.matcher();
        let mut reader = Reader::default();
        let text = "Dear Dr. Lund,\n\nThank you. It was a long day! Was it? I liked it.\n\nAda";
        let parts = [
            "Dear Dr. Lund,\n\n",
            "Thank you.",
            " It was a long day!",
            " Was it?",
            " I liked it.",
            "\n\n",
            "Ada",
        ];
        reader.read(text, matcher);
        let known: Vec<&str> = reader.passages.iter().map(|p| p.text.as_str()).collect();
        assert_eq!(known, parts);
        // A stem that no word has marks what was read before.
        const MARK: (u64, usize) = (0, 0);
        for passage in &mut reader.passages {
            passage.stems.push(MARK);
        }
        reader.read(&text.replace("long", "very long"), matcher);
        let passages = reader.passages.iter();
        let kept = passages.map(|passage| passage.stems.last() == Some(&MARK));
        assert_eq!(
            kept.collect::<Vec<_>>(),
            [true, true, false, true, true, true, true]
        );
    }
}
