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

struct Number {
    main: String,
    extension: String,
}

impl Number {
    /// Reads "+44 (0)20 7946 0958 ext. 12". What stands before the first digit, and words after the
    /// last, are remarks; of two numbers the first counts.
    fn read(written: &str) -> Option<Self> {
        let start = written.find(|c: char| c == '+' || c.is_ascii_digit())?;
        let (main, rest) = split_at_word(&written[start..]);
        let mut main = digits(main);
        if main.len() > MOST_DIGITS + 1 {
            let first = written[start..].split(['/', ',', ';']).next()?;
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
