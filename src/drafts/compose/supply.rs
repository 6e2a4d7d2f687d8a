use super::facts::Facts;
use super::gap::Gap;
use super::letters::Letters;
use super::sheet::Sheet;
use super::{Wording, thanks};
use crate::domain::{Casebook, ContactKind};
use crate::drafts::{Check, Envelope, Sibling};
use crate::rules::{Context, Index, Situation};

/// Where a sentence that is missing belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the subject line.
    Subject,
    /// Before everything else.
    Greeting,
    /// First after the greeting.
    Opening,
    /// Last but one of the body: before its last paragraph, or after the only one.
    Body,
    /// Last of the body.
    Ending,
    /// Under everything else.
    Signature,
}

/// A sentence that mends what a check found missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Supply {
    /// The sentence; for a subject or a signature its lines.
    pub words: String,
    /// Where it belongs.
    pub place: Place,
    /// What the user still has to fill in.
    pub gaps: Vec<Gap>,
}

/// The sentence that would mend a missing element; none where only the user knows it.
#[must_use]
pub fn supply(
    book: &Casebook,
    context: Context<'_>,
    letters: &Letters,
    envelope: &Envelope,
    drafted: &[Sibling],
    check: Check,
    wording: Wording,
) -> Option<Supply> {
    let opportunity = book.opportunities.get(envelope.opportunity)?;
    let index = Index::new(book);
    let situation = Situation::read(book, &index, context, opportunity);
    let facts = Facts::gather(&situation, letters, envelope, drafted);
    let mut sheet = Sheet::new(&facts, u32::try_from(wording.again).unwrap_or(0));
    let place = say(&mut sheet, check)?;
    let (words, gaps) = sheet.only_words();
    (!words.is_empty()).then_some(Supply { words, place, gaps })
}

/// Says what the check misses, and where that belongs.
fn say(sheet: &mut Sheet<'_>, check: Check) -> Option<Place> {
    let (facts, letters) = (sheet.facts, sheet.facts.letters);
    thanks::set_when(sheet);
    let place = match check {
        Check::GreetsRecipientByName => {
            sheet.say(letters.greeting);
            Place::Greeting
        }
        Check::SaysThanks | Check::ThanksForTime => {
            sheet.say(letters.thanks);
            Place::Opening
        }
        Check::RestatesInterest => {
            sheet.say(letters.interest);
            Place::Body
        }
        Check::MentionsRecordedTopic => {
            thanks::say_topic(sheet, letters.topic);
            Place::Body
        }
        Check::ExpandsTopic => {
            let topic = thanks::choose_topic(sheet);
            sheet.say(thanks::expansion(facts, topic));
            Place::Body
        }
        Check::AttachmentConsistency => {
            thanks::attach(sheet);
            Place::Body
        }
        Check::LooksForward => {
            sheet.say(letters.look_forward);
            Place::Ending
        }
        Check::Signature => {
            sheet.say_signature();
            Place::Signature
        }
        Check::SubjectLine if facts.envelope.kind != ContactKind::HandwrittenNote => {
            sheet.say(letters.thanks_subject);
            Place::Subject
        }
        _ => return None,
    };
    Some(place)
}

impl Supply {
    /// The subject and the text with the sentence in its place.
    #[must_use]
    pub fn put_into(&self, subject: &str, text: &str) -> (String, String) {
        let (greeting, body, signature) = parts(text);
        let words = self.words.as_str();
        let join = |parts: &[&str]| {
            let parts = parts.iter().map(|part| part.trim());
            let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
            parts.join("\n\n")
        };
        let text = match self.place {
            Place::Subject => return (words.to_owned(), text.to_owned()),
            Place::Greeting => join(&[words, body, signature]),
            Place::Opening => join(&[greeting, &sentences(words, body), signature]),
            Place::Ending => join(&[greeting, &sentences(body, words), signature]),
            Place::Body => {
                let body = match body.trim().rsplit_once("\n\n") {
                    Some((before, last)) => join(&[&sentences(before, words), last]),
                    None => sentences(body, words),
                };
                join(&[greeting, &body, signature])
            }
            Place::Signature => join(&[greeting, body, words]),
        };
        (subject.to_owned(), text)
    }
}

fn sentences(first: &str, second: &str) -> String {
    [first.trim_end(), second.trim_start()]
        .join(" ")
        .trim()
        .to_owned()
}

/// Greeting, body and closing lines, as far as their shape tells: a short first line with a comma
/// at its end, and last lines that end no sentence.
fn parts(text: &str) -> (&str, &str, &str) {
    let text = text.trim();
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let (greeting, rest) = if first.trim_end().ends_with(',') {
        (first, rest)
    } else {
        ("", text)
    };
    let mut end = rest.trim_end().len();
    loop {
        let before = rest[..end].trim_end();
        let start = before.rfind('\n').map_or(0, |line| line + 1);
        let line = before[start..].trim();
        if line.is_empty() || line.ends_with(['.', '?', '!']) || start == 0 {
            break;
        }
        end = start;
    }
    let end = rest[..end].trim_end().len();
    (greeting, &rest[..end], &rest[end..])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn put(place: Place, text: &str) -> String {
        let supply = Supply {
            words: "New.".into(),
            place,
            gaps: Vec::new(),
        };
        supply.put_into("Subject", text).1
    }

    #[test]
    fn a_sentence_goes_where_it_belongs() {
        let letter = "Dear Dana,\n\nOne. Two.\n\nThree.\n\nKind regards,\nAda\n+44 20";
        for (place, expected) in [
            (
                Place::Opening,
                "Dear Dana,\n\nNew. One. Two.\n\nThree.\n\nKind regards,\nAda\n+44 20",
            ),
            (
                Place::Body,
                "Dear Dana,\n\nOne. Two. New.\n\nThree.\n\nKind regards,\nAda\n+44 20",
            ),
            (
                Place::Ending,
                "Dear Dana,\n\nOne. Two.\n\nThree. New.\n\nKind regards,\nAda\n+44 20",
            ),
            (
                Place::Greeting,
                "New.\n\nOne. Two.\n\nThree.\n\nKind regards,\nAda\n+44 20",
            ),
            (
                Place::Signature,
                "Dear Dana,\n\nOne. Two.\n\nThree.\n\nNew.",
            ),
        ] {
            assert_eq!(put(place, letter), expected, "{place:?}");
        }
        assert_eq!(put(Place::Ending, "One."), "One. New.");
        assert_eq!(put(Place::Body, ""), "New.");
        assert_eq!(put(Place::Opening, "Dear Dana,\n"), "Dear Dana,\n\nNew.");
    }
}
