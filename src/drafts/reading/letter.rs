use std::ops::Range;

use super::lexicon::{Forms, Hit, List, Matcher};
use super::stem::{Stems, stems_of};
use super::token::{Token, tokens_in_sentences};
use crate::domain::is_title;

/// A text as the checks see it. Lines quoted from somebody else are blanked out: what an employer
/// wrote is not the user's.
pub struct Letter<'t> {
    /// As it was written.
    pub text: &'t str,
    /// Its words.
    pub tokens: Vec<Token<'t>>,
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
    /// Its words without their endings.
    pub stems: Stems,
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
        let tokens = own_tokens(text, &matcher.forms);
        let hits = matcher.hits(&tokens);
        let stems = Stems::new(stems_of(&tokens, &matcher.forms));
        Self::out_of(text, tokens, hits, stems)
    }

    /// A text of which words and phrases were read.
    pub(super) fn out_of(
        text: &'t str,
        tokens: Vec<Token<'t>>,
        hits: Vec<Hit>,
        stems: Stems,
    ) -> Self {
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
            stems,
        }
    }

    /// The phrases of a list.
    pub fn of(&self, list: List) -> impl Iterator<Item = &Hit> {
        self.hits.iter().filter(move |hit| hit.list == list)
    }

    /// The first phrase of a list that begins among some words.
    pub fn first_in(&self, list: List, words: &Range<usize>) -> Option<&Hit> {
        self.of_within(list, words).next()
    }

    /// The phrases of a list that begin among some words.
    pub fn of_within(&self, list: List, words: &Range<usize>) -> impl Iterator<Item = &Hit> {
        let first = self
            .hits
            .partition_point(|hit| hit.tokens.start < words.start);
        let end = words.end;
        let near = self.hits[first..].iter();
        near.take_while(move |hit| hit.tokens.start < end)
            .filter(move |hit| hit.list == list)
    }

    /// Where a phrase stands word by word between greeting and signature.
    #[must_use]
    pub fn phrase(&self, needle: &[u64]) -> Option<Range<usize>> {
        self.stems.find(needle, &self.body)
    }

    /// Where so many of these words stand in one sentence.
    #[must_use]
    pub fn together(&self, words: &[u64], needed: usize) -> Option<Range<usize>> {
        self.stems.together(words, needed, &self.sentences)
    }

    /// The lines that are not quoted, each with where it begins.
    pub fn own_lines(&self) -> impl Iterator<Item = (usize, &'t str)> {
        own_lines(self.text)
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
        let at = self.sentences.partition_point(|s| s.tokens.end <= word);
        let sentence = self.sentences.get(at)?;
        sentence.tokens.contains(&word).then_some(sentence)
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
pub(super) fn own_tokens<'t>(text: &'t str, forms: &Forms) -> Vec<Token<'t>> {
    let mut all = tokens_in_sentences(text, forms);
    if !text.contains('>') {
        return all;
    }
    // Words and lines both come in their order.
    let mut own = own_lines(text).peekable();
    all.retain(|token| {
        let at = token.range.start;
        while own
            .next_if(|(start, line)| start + line.len() <= at)
            .is_some()
        {}
        own.peek().is_some_and(|(start, _)| *start <= at)
    });
    all
}

/// The words of the first line that is not empty, up to the comma, where it is a greeting: it
/// begins with a word of greeting, or it is short and a comma ends it. Behind a word of greeting
/// goes no more than the name, if the text goes on in the line.
fn greeting(text: &str, tokens: &[Token<'_>], hits: &[Hit]) -> Range<usize> {
    const LONGEST: usize = 8;
    let Some(first) = tokens.first() else {
        return 0..0;
    };
    let end_of_line = line_end(text, first.range.start);
    let in_line = tokens.partition_point(|token| token.range.start < end_of_line);
    let opening = hits
        .iter()
        .find(|hit| hit.list == List::Greeting && hit.tokens.start == 0);
    let line = &text[first.range.start..end_of_line];
    let bytes = line
        .find([',', ':', '!', '–', '—', ';'])
        .map_or(end_of_line, |at| first.range.start + at);
    let mut end = tokens.partition_point(|token| token.range.start < bytes);
    // “Good afternoon, Dana,”: the comma stands before the name.
    if let Some(hit) = opening
        && hit.tokens.end == end
        && end < in_line
    {
        let further = name_end(text, tokens, end..in_line);
        if further - end <= LONGEST / 2 {
            end = further;
        }
    }
    let ends_with_comma = line.trim_end().ends_with([',', ':', '!']);
    if let Some(hit) = opening {
        let words = hit.tokens.end..end;
        let stop = words.clone().find(|at| tokens[*at].ends);
        end = stop.map_or(end, |at| at + 1);
        let mut thanks = hits.iter().filter(|hit| hit.list == List::Thanks);
        let thanks = thanks.find(|hit| words.contains(&hit.tokens.start));
        end = thanks.map_or(end, |hit| end.min(hit.tokens.start));
        if !ends_with_comma {
            end = end.min(past_name(text, tokens, hit.tokens.end..end));
        }
    }
    if (opening.is_some() || ends_with_comma && in_line <= LONGEST) && end <= LONGEST {
        0..end
    } else {
        0..0
    }
}

/// Where the capitals end with which some words begin, the small “van der” and “and” between them
/// left aside; where the words end if they begin with none.
fn past_name(text: &str, tokens: &[Token<'_>], within: Range<usize>) -> usize {
    const SMALL_BETWEEN: usize = 2;
    const LONGEST_SMALL: usize = 3;
    let letters = |at: usize| tokens[at].lower.chars().count();
    // An “I” begins the text, an initial has a dot.
    let is_name = |at: usize| {
        tokens[at].capital && (letters(at) > 1 || text[tokens[at].range.end..].starts_with('.'))
    };
    let mut end = None;
    let mut small = 0;
    for at in within.clone() {
        if is_name(at) {
            (end, small) = (Some(at + 1), 0);
        } else if end.is_none() || small == SMALL_BETWEEN || letters(at) > LONGEST_SMALL {
            break;
        } else {
            small += 1;
        }
    }
    end.unwrap_or(within.end)
}

/// Where a name ends that begins with the first of some words: at a sign behind capitals.
fn name_end(text: &str, tokens: &[Token<'_>], within: Range<usize>) -> usize {
    for at in within.clone() {
        let token = &tokens[at];
        if !token.capital {
            return within.start;
        }
        let next = tokens.get(at + 1).filter(|_| at + 1 < within.end);
        let end = next.map_or(text.len(), |next| next.range.start);
        let title = is_title(&token.lower);
        if next.is_none()
            || text[token.range.end..end].contains([',', ':', '!', '–', '—', ';', '?'])
            || (!title && text[token.range.end..end].contains('.'))
        {
            return at + 1;
        }
    }
    within.start
}

/// The words of the last lines, as long as they are short and no sentence: a closing phrase, a
/// name, a number.
fn signature(text: &str, tokens: &[Token<'_>], hits: &[Hit], after: usize) -> Range<usize> {
    const LONGEST: usize = 6;
    const LONGEST_WITH_NUMBER: usize = 14;
    let mut start = tokens.len();
    while start > after {
        let begin = line_start(text, tokens[start - 1].range.start);
        let first = tokens
            .partition_point(|token| token.range.start < begin)
            .max(after);
        let line = text[begin..line_end(text, begin)].trim();
        let closing = hits
            .iter()
            .rev()
            .filter(|hit| hit.list == List::Closing && (first..start).contains(&hit.tokens.start))
            .find(|hit| hit.tokens.start == first || ends_before(text, tokens, hit.tokens.start));
        // “… to hearing from you. Kind regards, Ada”: all in one line.
        if let Some(hit) = closing
            && start - hit.tokens.start <= LONGEST_WITH_NUMBER
            && !continues(text, tokens, hit)
        {
            start = hit.tokens.start;
            break;
        }
        let longest = if line.contains(['@', '+', '0']) || line.contains("www") {
            LONGEST_WITH_NUMBER
        } else {
            LONGEST
        };
        let sentence = line.ends_with(['.', '?', '!']);
        if sentence || start - first > longest || (first == after && first == 0) {
            break;
        }
        start = first;
    }
    start..tokens.len()
}

/// Whether a sentence or a line ends before a word.
fn ends_before(text: &str, tokens: &[Token<'_>], at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else {
        return true;
    };
    text[tokens[before].range.end..tokens[at].range.start].contains(['.', '!', '?', '\n'])
}

/// Whether words of the same sentence follow a closing phrase: “kind regards to the team”.
fn continues(text: &str, tokens: &[Token<'_>], hit: &Hit) -> bool {
    let end = hit.tokens.end;
    let Some(next) = tokens.get(end) else {
        return false;
    };
    let between = &text[tokens[end - 1].range.end..next.range.start];
    between.chars().all(|char| char == ' ') && !next.capital
}

fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |line| line + 1)
}

fn line_end(text: &str, at: usize) -> usize {
    text[at..].find('\n').map_or(text.len(), |line| at + line)
}

fn sentences(text: &str, tokens: &[Token<'_>], body: Range<usize>) -> Vec<Sentence> {
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

#[cfg(test)]
mod tests {
    use super::super::figures::{days, sums};
    use super::*;
    use crate::text::EN;

    fn parts(text: &str) -> (String, String, usize) {
        let letter = Letter::read(text, EN.lexicon.matcher());
        let words = |range: &Range<usize>| text[letter.span(range)].to_owned();
        (
            words(&letter.greeting),
            words(&letter.signature),
            letter.sentences.len(),
        )
    }

    #[test]
    fn a_comma_may_stand_before_the_name() {
        for (text, greeting) in [
            (
                "Good afternoon, Dana,\n\nThank you.",
                "Good afternoon, Dana",
            ),
            ("Hello, Dr. Marsh,\n\nThank you.", "Hello, Dr. Marsh"),
            ("Good morning, this is Ada.", "Good morning"),
            ("Hi Dana, thank you for the talk.", "Hi Dana"),
            ("Good evening!\nThank you.", "Good evening"),
            ("Hi Dana. Thank you for today, really.", "Hi Dana"),
            ("Hi Dana thank you for today, really.", "Hi Dana"),
            ("Hi Dana it was good to see the team again today", "Hi Dana"),
            ("Hi Dana it was good to come, and", "Hi Dana"),
            (
                "Hello Ms van der Berg I enjoyed today.",
                "Hello Ms van der Berg",
            ),
            ("Dear Dr. J. Lund, thank you.", "Dear Dr. J. Lund"),
            ("Dear Dana and Tom, it was a good day.", "Dear Dana and Tom"),
            ("Dear hiring team, it was a good day.", "Dear hiring team"),
            (
                "Dear Dana and dear colleagues,\n\nThank you.",
                "Dear Dana and dear colleagues",
            ),
            ("Dear 山田太郎, it was a good day.", "Dear 山田太郎"),
        ] {
            assert_eq!(parts(text).0, greeting, "{text}");
        }
    }

    #[test]
    fn what_is_quoted_has_no_words() {
        let text = "> one\nTwo three\n > four\n\nfive > six\n>";
        let words: Vec<&str> = own_tokens(text, &EN.lexicon.forms)
            .iter()
            .map(|token| &text[token.range.clone()])
            .collect();
        assert_eq!(words, ["Two", "three", "five", "six"]);
    }

    #[test]
    fn a_closing_may_stand_in_the_line_of_the_text() {
        for (text, signature) in [
            (
                "Thank you. Kind regards, Ada Winter",
                "Kind regards, Ada Winter",
            ),
            (
                "Thank you.\n\nKind regards, Ada Winter, +44 20 7946 0123",
                "Kind regards, Ada Winter, +44 20 7946 0123",
            ),
            (
                "Thank you.\n\nAll the best,\nAda Winter\nTel: +44 20 7946 0123 | ada@mail.example",
                "All the best,\nAda Winter\nTel: +44 20 7946 0123 | ada@mail.example",
            ),
            ("Thank you.\n\nKind regards to your team.", ""),
        ] {
            assert_eq!(parts(text).1, signature, "{text}");
        }
    }

    #[test]
    fn any_text_can_be_read() {
        let matcher = EN.lexicon.matcher();
        let long = "- one more line, please let me know by\n".repeat(10_000);
        for text in [
            "",
            " ",
            "\n\n",
            ".",
            "!",
            ">",
            "Dear",
            "Dear,",
            "👍🏽",
            "👍🏽,\n🎉",
            "\u{301}a\u{301}",
            "שלום עולם, תודה.",
            "Hi\n\n> quoted\n\nBye",
            "a\u{a0}b 1\u{202f}000 k £ 3k",
            "Thank you…",
            "…",
            "“”",
            long.as_str(),
        ] {
            let letter = Letter::read(text, matcher);
            let all = 0..letter.tokens.len();
            assert!(letter.span(&all).end <= text.len());
            let found = days(&letter.tokens, all.clone(), matcher).len();
            let found = found + sums(text, &letter.tokens, all.clone()).len();
            assert!(found <= all.len());
            let covered: usize = letter.sentences.iter().map(|s| s.tokens.len()).sum();
            assert_eq!(covered, letter.body.len());
            let _ = parts(&format!("Dear Dana,\n{text}\nKind regards,\n{text}"));
        }
    }
}
