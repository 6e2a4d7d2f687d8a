use super::Strings;
use crate::domain::InboundClass;

/// What a message of theirs seems to be, by the phrases of the user's language: only ever a
/// suggestion, which the user confirms.
#[must_use]
pub fn classify(strings: &Strings, text: &str) -> Option<InboundClass> {
    let own: String = text
        .lines()
        .filter(|line| !line.trim_start().starts_with('>'))
        .collect::<Vec<_>>()
        .join(" ")
        .to_lowercase()
        .replace('’', "'");
    strings.cues.iter().find_map(|(class, phrases)| {
        let says = phrases.split('|').any(|phrase| own.contains(phrase));
        says.then(|| InboundClass::from_word(class)).flatten()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::EN;

    #[test]
    fn a_message_says_what_it_is() {
        let class = |text| classify(&EN, text);
        assert_eq!(
            class("Unfortunately we went with another candidate. Thank you for the interview."),
            Some(InboundClass::Rejection)
        );
        assert_eq!(
            class("We’d like to invite you to a second interview."),
            Some(InboundClass::NextRound)
        );
        assert_eq!(
            class("We are delighted to offer you the role."),
            Some(InboundClass::Offer)
        );
        assert_eq!(
            class("Could you send us two references?"),
            Some(InboundClass::InfoRequest)
        );
        assert_eq!(class("> unfortunately\nHello"), None);
    }
}
