use std::ops::Range;

/// A word or a number of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// Where it stands, in bytes.
    pub range: Range<usize>,
    /// In lower case, with straight apostrophes: what phrases are compared with.
    pub lower: String,
    /// It begins with a capital.
    pub capital: bool,
    /// Its sentence ends with it: a stop that belongs to no short form, or an empty line.
    pub ends: bool,
}

impl Token {
    /// Whether it begins with a digit.
    #[must_use]
    pub fn is_number(&self) -> bool {
        self.lower.starts_with(|char: char| char.is_ascii_digit())
    }
}

/// The words and numbers of a text. An apostrophe, a hyphen, a dot or a comma between two letters
/// or two digits belongs to its word: O’Brien, Mei-Ling, 40,000.
#[must_use]
pub fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::with_capacity(text.len() / 5);
    let mut open: Option<Token> = None;
    let mut chars = text.char_indices().peekable();
    let mut before = ' ';
    let mut lines = 0;
    while let Some((at, char)) = chars.next() {
        let next = chars.peek().map_or(' ', |(_, next)| *next);
        let inside = is_letter(char) || (open.is_some() && joins(char, before, next));
        if inside {
            let token = open.get_or_insert_with(|| Token {
                range: at..at,
                lower: String::with_capacity(8),
                capital: char.is_uppercase(),
                ends: false,
            });
            token.range.end = at + char.len_utf8();
            match char {
                '’' => token.lower.push('\''),
                '\u{2010}' | '\u{2011}' => token.lower.push('-'),
                _ if char.is_ascii() => token.lower.push(char.to_ascii_lowercase()),
                _ => token.lower.extend(char.to_lowercase()),
            }
            lines = 0;
        } else {
            tokens.extend(open.take());
            lines = match char {
                '\n' => lines + 1,
                _ if char.is_whitespace() => lines,
                _ => 0,
            };
            if let Some(last) = tokens.last_mut() {
                last.ends |= lines > 1 || stops(last, at, char);
            }
        }
        before = char;
    }
    tokens.extend(open);
    tokens
}

/// Letters, digits and the marks that combine with them.
fn is_letter(char: char) -> bool {
    char.is_alphanumeric() || ('\u{300}'..='\u{36f}').contains(&char)
}

/// Whether a character ends the sentence of the word before it.
fn stops(last: &Token, at: usize, char: char) -> bool {
    match char {
        '.' => last.range.end != at || !is_short_form(&last.lower),
        _ => matches!(char, '?' | '!' | '…' | '。' | '？' | '！'),
    }
}

/// Forms that end with a dot and no sentence.
fn is_short_form(word: &str) -> bool {
    crate::domain::is_title(word)
        || word.chars().count() == 1
        || matches!(word, "e.g" | "i.e" | "approx")
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

    fn words(text: &str) -> Vec<String> {
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
    fn a_token_knows_whether_its_sentence_ends() {
        let ends = |text: &str| -> Vec<String> {
            let ending = tokens(text).into_iter().filter(|token| token.ends);
            ending.map(|token| token.lower).collect()
        };
        assert_eq!(ends("Dr. Lefèvre came. Did she? Yes"), ["came", "she"]);
        assert_eq!(ends("Dear Joy,\n\nthank\nyou"), ["joy"]);
        assert_eq!(ends("40.5 e.g. that (or this.)"), ["this"]);
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
