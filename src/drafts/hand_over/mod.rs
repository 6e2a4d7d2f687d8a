//! Ways out of the app: addresses that the user's own mail app, phone or browser opens. Nothing is
//! sent from here, and every address is made so that no text can become more than text.

mod mail;
mod phone;
mod profile;

pub use mail::{Carries, Mail, mail};
pub(in crate::drafts) use phone::main_number;
pub use phone::{call, text_message};
pub use profile::{profile_host, profile_link};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What may stand as it is in every part of an address.
const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

fn encoded(text: &str) -> impl std::fmt::Display + '_ {
    utf8_percent_encode(text, UNRESERVED)
}

/// The characters of a note as the field that takes it counts them: in UTF-16 units, so that most
/// emoji are two.
#[must_use]
pub fn characters(text: &str) -> usize {
    text.encode_utf16().count()
}

/// A text of several lines with line ends of one kind, and without control characters.
fn lines(text: &str, end: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let mut clean = String::with_capacity(text.len() + 16);
    for character in text.chars() {
        match character {
            '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => clean.push_str(end),
            '\t' => clean.push(' '),
            character if character.is_control() => {}
            character => clean.push(character),
        }
    }
    clean
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_emoji_counts_as_two() {
        assert_eq!(characters("Grüße"), 5);
        assert_eq!(characters("Hi 🙂"), 5);
        assert_eq!(characters(""), 0);
    }
}
