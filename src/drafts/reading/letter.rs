use std::ops::Range;

use super::lexicon::{Hit, List, Matcher};
use super::token::{Token, tokens};

/// A text as the checks see it. Lines quoted from somebody else are blanked out: what an employer
/// wrote is not the user's.
pub struct Letter<'t> {
    /// As it was written.
    pub text: &'t str,
    /// Its words.
    pub tokens: Vec<Token>,
    /// Its sentences, greeting and signature left out.
    pub sentences: Vec<Sentence>,
    /// The words of the greeting.
    pub greeting: Range<usize>,
    /// The words between greeting and signature.
    pub body: Range<usize>,
    /// The words of the closing lines.
    pub signature: Range<usize>,
    /// The phrases of the language that stand in it, in their order.
    pub hits: Vec<Hit>,
}

/// A sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Its words.
    pub tokens: Range<usize>,
    /// It ends with a question mark.
    pub asks: bool,
}

impl<'t> Letter<'t> {
    /// Reads a text.
    #[must_use]
    pub fn read(text: &'t str, matcher: &Matcher) -> Self {
        let tokens = own_tokens(text);
        let hits = matcher.hits(&tokens);
        let greeting = greeting(text, &tokens, &hits);
        let signature = signature(text, &tokens, &hits, greeting.end);
        let body = greeting.end..signature.start;
        let sentences = sentences(text, &tokens, body.clone());
        Self {
            text,
            tokens,
            sentences,
            greeting,
            body,
            signature,
            hits,
        }
    }

    /// The phrases of a list.
    pub fn of(&self, list: List) -> impl Iterator<Item = &Hit> {
        self.hits.iter().filter(move |hit| hit.list == list)
    }

    /// The lines that are not quoted, each with where it begins.
    pub fn own_lines(&self) -> impl Iterator<Item = (usize, &'t str)> {
        own_lines(self.text)
    }

    /// The first phrase of a list that begins among some words.
    pub fn first_in(&self, list: List, words: &Range<usize>) -> Option<&Hit> {
        self.of(list).find(|hit| words.contains(&hit.tokens.start))
    }

    /// Where some words stand, in bytes.
    #[must_use]
    pub fn span(&self, words: &Range<usize>) -> Range<usize> {
        match self.tokens.get(words.clone()) {
            Some([first, .., last]) => first.range.start..last.range.end,
            Some([only]) => only.range.clone(),
            _ => 0..0,
        }
    }

    /// The sentence in which a word stands.
    #[must_use]
    pub fn sentence_of(&self, word: usize) -> Option<&Sentence> {
        self.sentences
            .iter()
            .find(|sentence| sentence.tokens.contains(&word))
    }
}

/// The lines that are not quoted, each with where it begins.
fn own_lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = text.split_inclusive('\n').scan(0, |start, line| {
        let begins = *start;
        *start += line.len();
        Some((begins, line))
    });
    lines.filter(|(_, line)| !is_quoted(line))
}

fn is_quoted(line: &str) -> bool {
    line.trim_start().starts_with('>')
}

/// The words of the lines that are not quoted.
fn own_tokens(text: &str) -> Vec<Token> {
    let mut all = tokens(text);
    let mut quoted: Vec<Range<usize>> = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if is_quoted(line) {
            quoted.push(start..start + line.len());
        }
        start += line.len();
    }
    if !quoted.is_empty() {
        all.retain(|token| !quoted.iter().any(|line| line.contains(&token.range.start)));
    }
    all
}

/// The words of the first line that is not empty, up to the comma, where it is a greeting: it
/// begins with a word of greeting, or it is short and a comma ends it.
fn greeting(text: &str, tokens: &[Token], hits: &[Hit]) -> Range<usize> {
    const LONGEST: usize = 8;
    let Some(first) = tokens.first() else {
        return 0..0;
    };
    let end_of_line = line_end(text, first.range.start);
    let in_line = tokens.partition_point(|token| token.range.start < end_of_line);
    let opens = hits
        .iter()
        .any(|hit| hit.list == List::Greeting && hit.tokens.start == 0);
    let line = &text[first.range.start..end_of_line];
    let bytes = line
        .find([',', ':', '!', '–', '—', ';'])
        .map_or(end_of_line, |at| first.range.start + at);
    let end = tokens.partition_point(|token| token.range.start < bytes);
    let ends_with_comma = line.trim_end().ends_with([',', ':', '!']);
    if (opens || ends_with_comma && in_line <= LONGEST) && end <= LONGEST {
        0..end
    } else {
        0..0
    }
}

/// The words of the last lines, as long as they are short and no sentence: a closing phrase, a
/// name, a number.
fn signature(text: &str, tokens: &[Token], hits: &[Hit], after: usize) -> Range<usize> {
    const LONGEST: usize = 6;
    let mut start = tokens.len();
    while start > after {
        let begin = line_start(text, tokens[start - 1].range.start);
        let first = tokens
            .partition_point(|token| token.range.start < begin)
            .max(after);
        let line = text[begin..line_end(text, begin)].trim();
        let closing = hits
            .iter()
            .any(|hit| hit.list == List::Closing && hit.tokens.start == first);
        let sentence = line.ends_with(['.', '?', '!']) && !closing;
        if sentence || start - first > LONGEST || (first == after && first == 0) {
            break;
        }
        start = first;
        if closing {
            break;
        }
    }
    start..tokens.len()
}

fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |line| line + 1)
}

fn line_end(text: &str, at: usize) -> usize {
    text[at..].find('\n').map_or(text.len(), |line| at + line)
}

fn sentences(text: &str, tokens: &[Token], body: Range<usize>) -> Vec<Sentence> {
    let mut sentences = Vec::new();
    let mut start = body.start;
    for at in body.clone() {
        let last = at + 1 == body.end;
        if !last && !tokens[at].ends {
            continue;
        }
        let end = tokens[at].range.end;
        let until = match tokens.get(at + 1) {
            Some(next) if !last => next.range.start,
            _ => line_end(text, end),
        };
        sentences.push(Sentence {
            tokens: start..at + 1,
            asks: text[end..until].contains(['?', '？']),
        });
        start = at + 1;
    }
    sentences
}
