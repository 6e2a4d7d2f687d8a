use super::{encoded, lines};

/// The longest address that every mail app and system is known to take. (policy)
const LONGEST: usize = 1_900;

/// An address that opens the user's mail app with a message in it. (RFC 6068)
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mail {
    /// The address.
    pub href: String,
    /// How much of the message it has in it.
    pub carries: Carries,
}

/// How much of a message an address has in it. What it does not carry is copied first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Carries {
    /// All of it.
    Everything,
    /// The subject, and not the text.
    Subject,
    /// Nothing but the recipient.
    Nothing,
}

/// The address for a message to one person; none where `to` cannot be one plain email address.
#[must_use]
pub fn mail(to: &str, subject: &str, text: &str) -> Option<Mail> {
    let to = to.trim();
    let (local, domain) = to.rsplit_once('@')?;
    // A comma or a semicolon would make two recipients of one; brackets and quotes can hide a third.
    let plain = |part: &str| {
        let odd = |c: char| {
            c.is_control()
                || c.is_whitespace()
                || matches!(
                    c,
                    '@' | ',' | ';' | ':' | '<' | '>' | '"' | '(' | ')' | '[' | ']' | '\\'
                )
        };
        !part.is_empty() && !part.contains(odd)
    };
    if !plain(local) || !plain(domain) {
        return None;
    }
    let recipient = format!("mailto:{}@{}", encoded(local), encoded(domain));
    // A header ends at its line: a subject has none.
    let subject = lines(subject.trim(), " ");
    let text = lines(text.trim_end(), "\r\n");
    let with_subject = format!("{recipient}?subject={}", encoded(&subject));
    let whole = format!("{with_subject}&body={}", encoded(&text));
    let (href, carries) = if whole.len() <= LONGEST {
        (whole, Carries::Everything)
    } else if with_subject.len() <= LONGEST {
        (with_subject, Carries::Subject)
    } else {
        (recipient, Carries::Nothing)
    };
    Some(Mail { href, carries })
}

#[cfg(test)]
mod tests {
    use super::*;
    use percent_encoding::percent_decode_str;

    /// The parts of an address as a mail app reads them.
    fn read(href: &str) -> (String, Vec<(String, String)>) {
        let decode = |text: &str| {
            let text = percent_decode_str(text).decode_utf8();
            text.expect("UTF-8").into_owned()
        };
        let rest = href.strip_prefix("mailto:").expect("a mail address");
        let (to, query) = rest.split_once('?').unwrap_or((rest, ""));
        let fields = query.split('&').filter(|field| !field.is_empty());
        let fields = fields.map(|field| {
            let (name, value) = field.split_once('=').expect("a name and a value");
            (name.to_owned(), decode(value))
        });
        (decode(to), fields.collect())
    }

    #[test]
    fn what_was_written_arrives_letter_for_letter() {
        let subject = "“Thank you” & more? 100% = 1+1 #1; cc=boss@acme.example";
        let text = "Dear Zoë,\n\nThank you \u{1f642} & so on.\r\nBcc: all@acme.example\n\n李小龍";
        let mail = mail("o'hara+jobs@acme.example", subject, text).expect("an address");
        assert!(mail.href.is_ascii());
        assert_eq!(mail.carries, Carries::Everything);
        let (to, fields) = read(&mail.href);
        assert_eq!(to, "o'hara+jobs@acme.example");
        let lines = text.replace("\r\n", "\n").replace('\n', "\r\n");
        assert_eq!(
            fields,
            [("subject".into(), subject.into()), ("body".into(), lines)]
        );
        assert!(mail.href.contains("%2C%0D%0A%0D%0AThank"), "{}", mail.href);
    }

    #[test]
    fn a_subject_begins_no_second_header() {
        for subject in [
            "Hello\r\nBcc: all@acme.example",
            "Hello\nBcc: all@acme.example",
            "Hello\u{2028}Bcc: all@acme.example",
            "Hello\0\u{85}Bcc: all@acme.example",
        ] {
            let mail = mail("dana@acme.example", subject, "").expect("an address");
            let (_, fields) = read(&mail.href);
            assert_eq!(fields[0].1, "Hello Bcc: all@acme.example", "{subject:?}");
            assert!(!mail.href.contains("%0"), "{}", mail.href);
        }
    }

    #[test]
    fn it_goes_to_one_person_or_nowhere() {
        for to in [
            "dana@acme.example,all@acme.example",
            "dana@acme.example;all@acme.example",
            "dana@acme.example?bcc=all@acme.example,x",
            "dana@x@acme.example",
            "Dana <dana@acme.example>",
            "\"dana, all\"@acme.example",
            "dana@acme.example\r\nBcc: all@acme.example",
            "dana\u{0}@acme.example",
            "@acme.example",
            "dana@",
            "dana",
            "",
        ] {
            assert_eq!(mail(to, "s", "t"), None, "{to:?}");
        }
        let (to, fields) = read(&mail("a?bcc=b&c@acme.example", "s", "t").expect("odd").href);
        assert_eq!((&*to, fields.len()), ("a?bcc=b&c@acme.example", 2));
    }

    #[test]
    fn what_is_too_long_for_an_address_is_left_out_of_it() {
        let carried = |subject: usize, text: usize| {
            let mail = mail("d@a.example", &"s".repeat(subject), &"t".repeat(text));
            let mail = mail.expect("an address");
            assert!(mail.href.len() <= LONGEST);
            mail.carries
        };
        let rest = "mailto:d@a.example?subject=&body=".len();
        assert_eq!(carried(10, LONGEST - rest - 10), Carries::Everything);
        assert_eq!(carried(10, LONGEST - rest - 9), Carries::Subject);
        assert_eq!(carried(LONGEST, 10), Carries::Nothing);
    }
}
