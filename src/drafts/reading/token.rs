use std::borrow::Cow;
use std::ops::Range;

use super::lexicon::Forms;

/// A word or a number of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token<'t> {
    /// Where it stands, in bytes.
    pub range: Range<usize>,
    /// In lower case, with straight apostrophes: what phrases are compared with. Most words stand
    /// so in the text and are not copied.
    pub lower: Cow<'t, str>,
    /// It begins with a capital.
    pub capital: bool,
    /// Its sentence ends with it: a stop that belongs to no short form, or an empty line. Known only
    /// where a text was read for its sentences.
    pub ends: bool,
}

impl Token<'_> {
    /// Whether it begins with a digit.
    #[must_use]
    pub fn is_number(&self) -> bool {
        self.lower
            .as_bytes()
            .first()
            .is_some_and(u8::is_ascii_digit)
    }
}

/// The words and numbers of a text. An apostrophe, a hyphen, a dot or a comma between two letters
/// or two digits belongs to its word: O’Brien, Mei-Ling, 40,000.
#[must_use]
pub fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens: Vec<Token<'_>> = Vec::with_capacity(text.len() / 5 + 1);
    let mut rest = 0;
    while let Some((start, end)) = next_word(text, rest) {
        tokens.push(token(text, start..end));
        rest = end;
    }
    tokens
}

/// The same, with the ends of the sentences.
#[must_use]
pub fn tokens_in_sentences<'t>(text: &'t str, forms: &Forms) -> Vec<Token<'t>> {
    let mut tokens = tokens(text);
    let mut words = tokens.iter_mut().peekable();
    while let Some(word) = words.next() {
        let next = words.peek();
        let until = next.map_or(text.len(), |next| next.range.start);
        let begins = next.is_none_or(|next| next.capital);
        word.ends = ends(word, &text[word.range.end..until], begins, forms);
    }
    tokens
}

/// Whether the sentence of a word ends in what stands between it and the next, which may begin one.
fn ends(word: &Token<'_>, between: &str, begins: bool, forms: &Forms) -> bool {
    if between == " " {
        return false;
    }
    let mut lines = 0;
    between.char_indices().any(|(at, char)| {
        lines = match char {
            '\n' => lines + 1,
            _ if char.is_whitespace() => lines,
            _ => 0,
        };
        lines > 1
            || match char {
                '.' => {
                    at > 0
                        || !is_short_form(&word.lower, forms)
                            && (begins || !forms.short_at_ends.contains(&&*word.lower))
                }
                _ => matches!(char, '?' | '!' | '…' | '。' | '？' | '！'),
            }
    })
}

/// Forms that end with a dot and no sentence; “e.g.” is two of them.
fn is_short_form(word: &str, forms: &Forms) -> bool {
    let mut chars = word.chars();
    let initial = chars.next().is_some_and(char::is_alphabetic) && chars.next().is_none();
    initial || crate::domain::is_title(word) || forms.short.contains(&word)
}

/// Whether a dot behind a text surely ends a sentence: it may end one where this says no.
pub fn ends_sentence(text: &str, forms: &Forms) -> bool {
    let rest = text.trim_end_matches(is_letter);
    let word = text[rest.len()..].to_lowercase();
    !is_short_form(&word, forms) && !forms.short_at_ends.contains(&word.as_str())
}

fn token(text: &str, range: Range<usize>) -> Token<'_> {
    let word = &text[range.clone()];
    let plain = |byte: u8| byte.is_ascii() && !byte.is_ascii_uppercase();
    let lower = if word.bytes().all(plain) {
        Cow::Borrowed(word)
    } else if word.is_ascii() {
        Cow::Owned(word.to_ascii_lowercase())
    } else {
        let straight = |char| match char {
            '’' => '\'',
            '\u{2010}' | '\u{2011}' => '-',
            _ => char,
        };
        Cow::Owned(
            word.chars()
                .map(straight)
                .flat_map(char::to_lowercase)
                .collect(),
        )
    };
    Token {
        capital: word.starts_with(char::is_uppercase),
        range,
        lower,
        ends: false,
    }
}

/// From where to where the next word goes.
fn next_word(text: &str, from: usize) -> Option<(usize, usize)> {
    let mut start = from;
    loop {
        let char = char_at(text, start)?;
        if is_letter(char) {
            break;
        }
        start += char.len_utf8();
    }
    let mut end = start;
    loop {
        end = past_plain_letters(text, end);
        let Some(char) = char_at(text, end) else {
            return Some((start, end));
        };
        let after = end + char.len_utf8();
        let inside = is_letter(char)
            || text[start..end]
                .chars()
                .next_back()
                .is_some_and(|before| joins(char, before, char_at(text, after).unwrap_or(' ')));
        if !inside {
            return Some((start, end));
        }
        end = after;
    }
}

/// Skips what most words are made of.
fn past_plain_letters(text: &str, from: usize) -> usize {
    let rest = &text.as_bytes()[from..];
    let plain = rest.iter().position(|byte| !byte.is_ascii_lowercase());
    plain.map_or(text.len(), |plain| from + plain)
}

/// The character that begins at a place, without decoding the common ones.
fn char_at(text: &str, at: usize) -> Option<char> {
    match *text.as_bytes().get(at)? {
        byte if byte.is_ascii() => Some(char::from(byte)),
        _ => text[at..].chars().next(),
    }
}

/// Letters, digits and the marks that combine with them.
fn is_letter(char: char) -> bool {
    if char.is_ascii() {
        return char.is_ascii_alphanumeric();
    }
    char.is_alphanumeric() || is_mark(char)
}

/// Marks that are no letters by themselves: accents, and what joins or ends the syllables of the
/// scripts of India and of South-East Asia.
fn is_mark(char: char) -> bool {
    matches!(char,
        '\u{300}'..='\u{36f}' | '\u{93c}' | '\u{94d}' | '\u{9bc}' | '\u{9cd}' | '\u{a3c}'
        | '\u{a4d}' | '\u{abc}' | '\u{acd}' | '\u{b3c}' | '\u{b4d}' | '\u{bcd}' | '\u{c4d}'
        | '\u{cbc}' | '\u{ccd}' | '\u{d4d}' | '\u{dca}' | '\u{e47}'..='\u{e4e}'
        | '\u{1039}' | '\u{103a}' | '\u{17d2}' | '\u{200c}' | '\u{200d}')
}

fn joins(char: char, before: char, next: char) -> bool {
    match char {
        '\'' | '’' | '-' | '\u{2010}' | '\u{2011}' => is_letter(before) && is_letter(next),
        '.' | ',' | ':' => before.is_ascii_digit() && next.is_ascii_digit(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::EN;

    fn words(text: &str) -> Vec<Cow<'_, str>> {
        tokens(text).into_iter().map(|token| token.lower).collect()
    }

    #[test]
    fn names_numbers_and_shortened_words_stay_whole() {
        assert_eq!(
            words("Tom O’Brien’s Mei-Ling didn't pay 40,000.50, did she? - ‘No’ 山田 Łukasz"),
            [
                "tom",
                "o'brien's",
                "mei-ling",
                "didn't",
                "pay",
                "40,000.50",
                "did",
                "she",
                "no",
                "山田",
                "łukasz"
            ]
        );
    }

    #[test]
    fn a_word_is_one_in_every_script() {
        assert_eq!(words("स्मिता राव, ස්මිතා"), ["स्मिता", "राव", "ස්මිතා"]);
    }

    #[test]
    fn a_token_knows_whether_its_sentence_ends() {
        let ends = |text| -> Vec<Cow<'_, str>> {
            let tokens = tokens_in_sentences(text, &EN.lexicon.forms);
            let ending = tokens.into_iter().filter(|token| token.ends);
            ending.map(|token| token.lower).collect()
        };
        assert_eq!(ends("Dr. Lefèvre came. Did she? Yes"), ["came", "she"]);
        assert_eq!(ends("Dear Joy,\n\nthank\nyou"), ["joy"]);
        assert_eq!(ends("40.5 e.g. that (or this.)"), ["this"]);
        assert_eq!(ends("We met at 5. Thank you"), ["5"]);
        assert_eq!(ends("Acme Ltd. is near St. Mary. At"), ["mary"]);
        assert_eq!(ends("I came to Acme Inc. Thank you"), ["inc"]);
        assert_eq!(ends("J. Lund was it."), ["it"]);
    }

    #[test]
    fn a_token_knows_its_place() {
        let text = "Dear Łukasz,\nhi";
        let found: Vec<&str> = tokens(text)
            .iter()
            .map(|t| &text[t.range.clone()])
            .collect();
        assert_eq!(found, ["Dear", "Łukasz", "hi"]);
    }
}
