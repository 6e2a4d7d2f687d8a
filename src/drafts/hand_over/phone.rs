use super::{encoded, lines};

/// The most digits that a number has. (E.164)
const MOST_DIGITS: usize = 15;

/// The fewest that somebody can be called with. (policy)
const FEWEST_DIGITS: usize = 3;

/// The address that calls a number as somebody wrote it down; none where there is no number in it.
/// (RFC 3966)
#[must_use]
pub fn call(written: &str) -> Option<String> {
    let number = Number::read(written)?;
    let extension = number.extension;
    let extension = (!extension.is_empty()).then(|| [";ext=", &extension].concat());
    Some(["tel:", &number.main, &extension.unwrap_or_default()].concat())
}

/// The address that opens a text message to a number; none where there is no number in it.
/// (RFC 5724)
#[must_use]
pub fn text_message(written: &str, text: &str) -> Option<String> {
    let number = Number::read(written)?;
    let text = lines(text.trim_end(), "\n");
    // With the ampersand it is read by phones that expect the text after either sign.
    Some(format!("sms:{}?&body={}", number.main, encoded(&text)))
}

/// The digits of a number as somebody wrote it down, without its extension, with the plus in front
/// if there is one; empty where there is no number.
#[must_use]
pub(in crate::drafts) fn main_number(written: &str) -> String {
    Number::read(written).map_or_else(String::new, |number| number.main)
}

struct Number {
    main: String,
    extension: String,
}

impl Number {
    /// Reads "+44 (0)20 7946 0958 ext. 12". What stands before it, and words after its last digit, are
    /// remarks; of two numbers the first counts, or the first with a plus.
    fn read(written: &str) -> Option<Self> {
        let written = &written[start(written)?..];
        let (main, rest) = split_at_word(written);
        let mut main = digits(main);
        if main.len() > MOST_DIGITS + 1 {
            let first = written.split(['/', ',', ';']).next()?;
            main = digits(first);
        }
        let bare = main.trim_start_matches('+').len();
        if !(FEWEST_DIGITS..=MOST_DIGITS).contains(&bare) {
            return None;
        }
        Some(Self {
            main,
            extension: extension(rest),
        })
    }
}

/// Where the number begins: at its plus, behind a colon, or at the first digit.
fn start(written: &str) -> Option<usize> {
    // What stands behind the last colon may be only an extension.
    const FEWEST_OF_NUMBER: usize = 6;
    let dialled = |rest: &str| {
        let rest = rest.trim_start_matches(['(', ' ']);
        rest.starts_with(|char: char| char.is_ascii_digit())
    };
    let mut pluses = written.match_indices('+');
    if let Some((plus, _)) = pluses.find(|(at, _)| dialled(&written[at + 1..])) {
        return Some(plus);
    }
    let behind = written.rfind(':').map_or(0, |colon| colon + 1);
    let digits = written[behind..].bytes().filter(u8::is_ascii_digit).count();
    let from = if digits < FEWEST_OF_NUMBER { 0 } else { behind };
    let first = written[from..].find(|char: char| char.is_ascii_digit())?;
    Some(from + first)
}

fn split_at_word(text: &str) -> (&str, &str) {
    text.split_at(
        text.find(|c: char| c.is_alphabetic() || c == '#')
            .unwrap_or(text.len()),
    )
}

/// The digits, with the plus in front if there is one. The zero in brackets is dialled only inside
/// the country.
fn digits(text: &str) -> String {
    let international = text.starts_with('+');
    let text = if international {
        text.replacen("(0)", "", 1)
    } else {
        text.to_owned()
    };
    let plus = international.then_some('+');
    let digits = text.chars().filter(char::is_ascii_digit);
    plus.into_iter().chain(digits).collect()
}

/// The digits after "ext. ", "x" or "#".
fn extension(rest: &str) -> String {
    let marks = ["extension", "ext", "x", "#"];
    let lower = rest.to_ascii_lowercase();
    let behind = marks.iter().find_map(|mark| lower.strip_prefix(mark));
    let behind = behind.map_or("", |behind| behind.trim_start_matches(['.', ':', ' ']));
    behind.chars().take_while(char::is_ascii_digit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_as_people_write_it() {
        for (written, link) in [
            ("+44 (0)20 7946 0958", "tel:+442079460958"),
            ("(020) 7946-0958", "tel:02079460958"),
            ("030/123 456", "tel:030123456"),
            ("+1 555.010.0199 ext. 12", "tel:+15550100199;ext=12"),
            ("555 0100 x7", "tel:5550100;ext=7"),
            ("office: 555 0100 (mornings)", "tel:5550100"),
            ("+1 555 010 0199 / +1 555 010 0188", "tel:+15550100199"),
            ("+1 555 010 0199 or 555 0188", "tel:+15550100199"),
            ("555\u{a0}0100", "tel:5550100"),
            ("Line 2: +44 20 7946 0123", "tel:+442079460123"),
            ("Line 2: 020 7946 0123", "tel:02079460123"),
            ("020 7946 0123 ext: 12", "tel:02079460123;ext=12"),
            ("Room 3, +44 20 7946 0123", "tel:+442079460123"),
            ("+ 44 20 7946 0123", "tel:+442079460123"),
        ] {
            assert_eq!(call(written).as_deref(), Some(link), "{written:?}");
        }
    }

    #[test]
    fn what_is_no_number_calls_nobody() {
        for written in [
            "",
            "ask Dana",
            "12",
            "+",
            "1234567890123456",
            "javascript:alert(1)",
        ] {
            assert_eq!(call(written), None, "{written:?}");
        }
    }

    #[test]
    fn a_text_message_stays_one_text() {
        assert_eq!(
            text_message("+44 (0)20 7946 0958", "Hi Zoë & co?\r\nBye").as_deref(),
            Some("sms:+442079460958?&body=Hi%20Zo%C3%AB%20%26%20co%3F%0ABye")
        );
        assert_eq!(text_message("none", "Hi"), None);
    }
}
