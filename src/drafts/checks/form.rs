use std::ops::Range;

use super::matter::Matter;
use super::recorded::Recorded;
use super::verdicts::Verdicts;
use super::{Check, Complaint, Fix, Part, Severity, Span, Written};
use crate::domain::Channel;
use crate::drafts::List;
use crate::drafts::hand_over::main_number;
use crate::drafts::reading::{Forms, Letter, composed};

pub(super) fn judge(
    recorded: &Recorded,
    forms: &Forms,
    matter: &Matter,
    written: &Written<'_>,
    verdicts: &mut Verdicts<'_>,
) {
    let mut others = matter.envelope.recipients.clone();
    others.sort();
    others.dedup();
    if others.len() > 1 {
        let values = vec![("count", others.len().to_string())];
        verdicts.find(Check::OneRecipient, None, Complaint::Several, values, None);
    }
    let parts = written.parts();
    if let Some((part, letter, range)) = parts
        .iter()
        .find_map(|(part, letter)| Some((*part, letter, placeholder(letter, recorded, forms)?)))
    {
        let found = letter.text[range.clone()].to_owned();
        verdicts.find(
            Check::NoPlaceholders,
            Some(Span { part, range }),
            Complaint::Present,
            vec![("found", found)],
            None,
        );
    }
    typography(recorded, forms, parts, verdicts);
    signature(matter, &written.text, verdicts);
    let phone = matter.phone.as_str();
    if verdicts.asked(Check::CallbackNumber).is_some() && !has_number(written.text.text, phone) {
        verdicts.find(
            Check::CallbackNumber,
            None,
            Complaint::Missing,
            vec![("number", phone.to_owned())],
            Some(Fix::Supply(Check::CallbackNumber)),
        );
    }
}

/// The first gap that was left open.
fn placeholder(letter: &Letter<'_>, recorded: &Recorded, forms: &Forms) -> Option<Range<usize>> {
    let in_brackets = letter.own_lines().find_map(|(start, line)| {
        let mut gaps = bracketed(line);
        let gap = gaps.find(|gap| {
            !recorded
                .brackets
                .iter()
                .any(|known| *known == line[gap.clone()])
        });
        gap.map(|gap| start + gap.start..start + gap.end)
    });
    in_brackets.or_else(|| in_words(letter, recorded, forms))
}

/// The pairs of brackets that no prose has, with something in them.
pub(super) fn bracketed(line: &str) -> impl Iterator<Item = Range<usize>> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let gap = bracketed_from(line, from)?;
        from = gap.end;
        Some(gap)
    })
}

fn bracketed_from(line: &str, from: usize) -> Option<Range<usize>> {
    const LONGEST: usize = 80;
    let bytes = line.as_bytes();
    let opens = |byte: &u8| matches!(byte, b'[' | b'{' | b'<' | b'_');
    let first = from + bytes.get(from..)?.iter().position(opens)?;
    for (at, byte) in bytes.iter().enumerate().skip(first) {
        let close = match byte {
            b'[' => b']',
            b'{' => b'}',
            b'<' => b'>',
            b'_' if bytes[at..].starts_with(b"___") => {
                let length = bytes[at..].iter().take_while(|byte| **byte == b'_').count();
                return Some(at..at + length);
            }
            _ => continue,
        };
        let rest = bytes[at + 1..].iter().take(LONGEST);
        let Some(length) = rest.clone().position(|byte| *byte == close) else {
            continue;
        };
        let inside = &line[at + 1..at + 1 + length];
        let number = !inside.is_empty() && inside.bytes().all(|byte| byte.is_ascii_digit());
        let gap = match byte {
            // An address in angle brackets is one; “a < b” is arithmetic.
            b'<' => {
                inside.starts_with(|c: char| c.is_alphabetic())
                    && !inside.ends_with(' ')
                    && !inside.contains(['@', ':'])
                    && !inside.contains("www.")
            }
            _ => !number,
        };
        if gap {
            let mut end = at + length + 2;
            while bytes.get(end) == Some(&close) {
                end += 1;
            }
            return Some(at..end);
        }
    }
    None
}

/// A gap said in words: XXX, TODO, “Dear Name”, “your name here”.
fn in_words(letter: &Letter<'_>, recorded: &Recorded, forms: &Forms) -> Option<Range<usize>> {
    let marks = letter.tokens.iter().enumerate().find(|(at, token)| {
        if !token.capital {
            return false;
        }
        let word = &letter.text[token.range.clone()];
        let crosses = word.len() >= 3 && word.bytes().all(|byte| byte == b'X');
        if crosses || forms.gap_marks.contains(&word) {
            return !recorded.in_capitals.has(&token.lower);
        }
        let greeted = letter.greeting.contains(at);
        let crosses = greeted && word.len() >= 3 && token.lower.bytes().all(|byte| byte == b'x');
        let before = at.checked_sub(1).map(|before| &letter.tokens[before]);
        let led = before.is_some_and(|before| {
            forms.before_names.contains(&before.lower.as_ref())
                && letter.text[before.range.end..token.range.start]
                    .trim()
                    .is_empty()
        });
        let alone = letter.tokens.get(at + 1).is_none_or(|next| {
            !next.capital
                || !letter.text[token.range.end..next.range.start]
                    .trim()
                    .is_empty()
        });
        crosses || (led && alone && forms.gap_names.contains(&token.lower.as_ref()))
    });
    if let Some((_, token)) = marks {
        return Some(token.range.clone());
    }
    // In small letters they are ordinary words.
    let capitals = |hit: &&crate::drafts::reading::Hit| {
        letter.tokens[hit.tokens.clone()]
            .iter()
            .all(|token| token.capital)
    };
    let hit = letter.of(List::GapWords).find(capitals)?;
    Some(letter.span(&hit.tokens))
}

fn typography(
    recorded: &Recorded,
    forms: &Forms,
    parts: [(Part, &Letter<'_>); 2],
    verdicts: &mut Verdicts<'_>,
) {
    if verdicts.asked(Check::ToneTypography).is_none() {
        return;
    }
    let mut note = |part, range: Range<usize>, complaint, letter: &Letter<'_>| {
        let found = letter.text[range.clone()].to_owned();
        verdicts.find(
            Check::ToneTypography,
            Some(Span { part, range }),
            complaint,
            vec![("found", found)],
            None,
        );
    };
    let shouted = parts.iter().find_map(|(part, letter)| {
        let found = letter.tokens.iter().find(|token| {
            token.capital && is_shouted(&letter.text[token.range.clone()], recorded, forms)
        });
        Some((*part, *letter, found?.range.clone()))
    });
    if let Some((part, letter, range)) = shouted {
        note(part, range, Complaint::Shouting, letter);
    }
    let mut exclaimed = 0;
    let mut second = None;
    let mut emoji = None;
    for (part, letter) in parts {
        for (start, line) in letter.own_lines() {
            for (at, byte) in line.bytes().enumerate() {
                // Letters and blanks are most of a text, and no sign has one of their bytes.
                if !matches!(byte, b'!' | b':' | b';' | 0xc0..) {
                    continue;
                }
                let Some(char) = line[at..].chars().next() else {
                    continue;
                };
                let range = start + at..start + at + char.len_utf8();
                if char == '!' || char == '！' {
                    exclaimed += 1;
                    if exclaimed == 2 {
                        second = Some((part, letter, range));
                    }
                } else if emoji.is_none() && (is_emoji(char) || is_smiley(&line[at..])) {
                    emoji = Some((part, letter, range));
                }
            }
        }
    }
    if let Some((part, letter, range)) = second {
        note(part, range, Complaint::Exclaiming, letter);
    }
    if let Some((part, letter, range)) = emoji {
        note(part, range, Complaint::Emoji, letter);
    }
}

/// Four capitals or more, unless the word was recorded so or everybody writes it so.
fn is_shouted(word: &str, recorded: &Recorded, forms: &Forms) -> bool {
    const SHORTEST: usize = 4;
    let mut letters = 0;
    for char in word.chars() {
        match char {
            '\'' | '’' | '-' => {}
            _ if char.is_uppercase() => letters += 1,
            // A last s makes it more than one: FAQs.
            _ => return false,
        }
    }
    if letters < SHORTEST || forms.acronyms.contains(&word) {
        return false;
    }
    let lower = word.to_lowercase().replace('’', "'");
    !recorded.in_capitals.has(&lower)
        && !lower.split('-').all(|part| recorded.in_capitals.has(part))
}

fn is_emoji(char: char) -> bool {
    match char {
        // Telephones, envelopes, ticks and arrows stand in signatures and lists.
        '☎' | '✆' | '✉' | '✓' | '✔' | '➔' | '➤' | '✦' | '✧' | '✳' | '✴' => {
            false
        }
        _ => matches!(char, '\u{1f1e6}'..='\u{1faff}' | '\u{2600}'..='\u{27bf}' | '\u{2b50}'),
    }
}

fn is_smiley(rest: &str) -> bool {
    let rest = rest.as_bytes();
    let face = match rest {
        [b':' | b';', b'-', face, ..] | [b':' | b';', face, ..] => *face,
        _ => return false,
    };
    let end = if rest[1] == b'-' { 3 } else { 2 };
    matches!(face, b')' | b'D' | b'P' | b'(')
        && rest
            .get(end)
            .is_none_or(|next| !next.is_ascii_alphanumeric())
}

fn signature(matter: &Matter, letter: &Letter<'_>, verdicts: &mut Verdicts<'_>) {
    if matter.names.is_empty() || verdicts.asked(Check::Signature).is_none() {
        return;
    }
    if !is_signed(&matter.names, letter) {
        verdicts.find(
            Check::Signature,
            None,
            Complaint::Missing,
            vec![("name", matter.names.join(" "))],
            Some(Fix::Supply(Check::Signature)),
        );
        return;
    }
    let by_email = matter.envelope.channel == Channel::Email;
    if by_email && !matter.phone.is_empty() && !has_number(letter.text, &matter.phone) {
        verdicts.find_as(
            Severity::Warning,
            Check::Signature,
            None,
            Complaint::NoNumber,
            vec![("number", matter.phone.clone())],
            Some(Fix::Supply(Check::Signature)),
        );
    }
}

/// Whether the user’s name stands at the end: in the closing lines, in one of the last three if it
/// is short, or among the last words.
pub fn is_signed(names: &[String], letter: &Letter<'_>) -> bool {
    const LINES: usize = 3;
    const LONGEST_LINE: usize = 12;
    const LAST_WORDS: usize = 6;
    let first_and_last = [names.first(), names.last()];
    let is_name = |at: usize| {
        let word = &letter.tokens[at];
        first_and_last.into_iter().flatten().any(|name| {
            let has_case = name.starts_with(|c: char| c.is_uppercase() || c.is_lowercase());
            let same = composed(&name.to_lowercase()) == composed(&word.lower);
            // Scripts without capitals may write the whole name as one word.
            let part = || !has_case && word.lower.starts_with(name.as_str());
            (word.capital || !has_case) && (same || part())
        })
    };
    if letter.signature.clone().any(is_name) {
        return true;
    }
    let mut end = letter.tokens.len();
    for line in 0..LINES {
        let Some(last) = end.checked_sub(1) else {
            return false;
        };
        let begin = letter.text[..letter.tokens[last].range.start]
            .rfind('\n')
            .map_or(0, |at| at + 1);
        let first = letter
            .tokens
            .partition_point(|token| token.range.start < begin);
        let shown = if end - first <= LONGEST_LINE {
            first..end
        } else if line == 0 {
            end - LAST_WORDS..end
        } else {
            return false;
        };
        // The beginning of a message is no end.
        if shown.clone().any(is_name) && shown.end > letter.greeting.end + LONGEST_LINE {
            return true;
        }
        end = first;
    }
    false
}

/// The zero that is dialled only inside a country.
const INNER_ZERO: &str = "(0)";

/// Whether a text has a telephone number: this one, with or without the code of its country, or
/// any that is long enough where none was recorded.
fn has_number(text: &str, number: &str) -> bool {
    const SHORTEST: usize = 6;
    const LONGEST_CODE: usize = 3;
    let number = main_number(number);
    let wanted = number.trim_start_matches('+');
    let wanted = wanted.trim_start_matches('0');
    let is_it = |found: &str| {
        let found = found.trim_start_matches('0');
        let (short, long) = if found.len() < wanted.len() {
            (found, wanted)
        } else {
            (wanted, found)
        };
        if wanted.is_empty() {
            return found.len() >= SHORTEST;
        }
        short.len() >= SHORTEST.min(wanted.len())
            && long.ends_with(short)
            && long.len() - short.len() <= LONGEST_CODE
    };
    // “+44 (0)20 7946-0123”
    let belongs = |char: char| {
        let blank = matches!(char, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}');
        let hyphen = matches!(char, '-' | '\u{2010}' | '\u{2011}');
        blank || hyphen || matches!(char, '0'..='9' | '.' | ',' | '(' | ')' | '/')
    };
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|byte| byte.is_ascii_digit()) {
        let from = &rest[at..];
        let (found, after) = from.split_at(from.find(|char| !belongs(char)).unwrap_or(from.len()));
        // A house number may follow a comma.
        let first = found.split([',', '/']).next().unwrap_or(found);
        if is_it(&digits(found)) || is_it(&digits(first)) {
            return true;
        }
        rest = after;
    }
    false
}

fn digits(number: &str) -> String {
    let number = number.replace(INNER_ZERO, "");
    number.chars().filter(char::is_ascii_digit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::EN;

    #[test]
    fn a_number_is_the_same_in_many_spellings() {
        let number = "+44 20 7946 0123";
        for text in [
            "+44 20 7946 0123",
            "020 7946 0123",
            "0044-20-7946-0123",
            "ring +44 (0)20 7946 0123, please",
            "+442079460123.",
            "(020) 7946.0123",
        ] {
            assert!(has_number(text, number), "{text}");
        }
        for text in [
            "+44 20 7946 0123 ext. 12",
            "Line 2: 020 7946 0123",
            "020 7946 0123, 12 Mill Lane",
        ] {
            assert!(has_number(text, number), "{text}");
        }
        for recorded in ["+44 20 7946 0123 ext. 12", "Line 2: 020 7946 0123"] {
            assert!(has_number(number, recorded), "{recorded}");
        }
        for text in [
            "",
            "+44 20 7946 0132",
            "0123",
            "1 December 2026",
            "020 7946\n0123",
        ] {
            assert!(!has_number(text, number), "{text}");
        }
        assert!(has_number("my number is 0161 496 0000", ""));
    }

    #[test]
    fn a_name_signs_in_every_script() {
        for (name, signed) in [
            ("山田 太郎", "山田 太郎"),
            ("山田 太郎", "山田太郎"),
            ("ليلى حداد", "ليلى حداد"),
            ("स्मिता राव", "स्मिता राव"),
            ("Zoë Winter", "Zoe\u{308}"),
        ] {
            let text = format!("Dear Dana,\n\nThank you for your time today.\n\n{signed}");
            let letter = Letter::read(&text, EN.lexicon.matcher());
            let names: Vec<String> = name.split(' ').map(str::to_owned).collect();
            assert!(is_signed(&names, &letter), "{name}");
            let others = ["Grace".to_owned(), "Hill".to_owned()];
            assert!(!is_signed(&others, &letter), "{signed}");
        }
        let small = "Dear Dana,\n\nThank you for the grace that you showed us\nto grace";
        let letter = Letter::read(small, EN.lexicon.matcher());
        assert!(!is_signed(&["Grace".to_owned()], &letter));
    }

    #[test]
    fn brackets_are_gaps_and_addresses_and_notes_are_not() {
        for line in [
            "at {company}",
            "the [detail]",
            "<your scheme>",
            "[]",
            "{{name}}",
            "on ____",
        ] {
            assert!(bracketed(line).next().is_some(), "{line}");
        }
        for line in [
            "(see the photograph)",
            "as in [1]",
            "<https://a.example>",
            "Ada <ada@mail.example>",
            "3 < 4 and 5 > 4",
            "[open",
            "a_b",
        ] {
            assert_eq!(bracketed(line).next(), None, "{line}");
        }
        let gaps: Vec<_> = bracketed("é {{name}}! [a] (b) ____").collect();
        assert_eq!(gaps, [3..11, 13..16, 21..25]);
    }

    #[test]
    fn a_smiley_is_seen_and_a_colon_is_not() {
        assert!(is_smiley(":-)"));
        assert!(is_smiley(";) x"));
        assert!(!is_smiley(": two"));
        assert!(!is_smiley(":Data"));
        assert!(is_emoji('🎉') && is_emoji('☀') && !is_emoji('☎') && !is_emoji('山'));
    }
}
