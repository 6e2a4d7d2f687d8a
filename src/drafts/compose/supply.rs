use super::facts::Facts;
use super::gap::Gap;
use super::letters::Letters;
use super::sheet::Sheet;
use super::{
    Wording, checkin, courtesy, details, offer, refusal, strengths, thanks, useful, write,
};
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
    let kind = facts.envelope.kind;
    checkin::set_meetings(sheet);
    thanks::set_when(sheet, facts.met_on());
    let place = match check {
        Check::GreetsRecipientByName => {
            sheet.say(match kind {
                ContactKind::CheckinCall => letters.call_for,
                ContactKind::Voicemail => letters.spoken_greeting,
                _ => letters.greeting,
            });
            Place::Greeting
        }
        Check::Signature => {
            sheet.say_signature();
            Place::Signature
        }
        Check::SubjectLine => {
            let composed = write(Sheet::new(facts, sheet.seed), Wording::default())?;
            sheet.say_words(composed.subject);
            Place::Subject
        }
        Check::IdentifiesSelfAndRole => {
            checkin::say_identity(sheet);
            Place::Opening
        }
        Check::ThanksForTime | Check::SaysThanks | Check::ThanksForBringingIn => {
            return say_thanks(sheet);
        }
        Check::PointFirst => {
            courtesy::say_point(sheet, facts.envelope.courtesy?);
            Place::Opening
        }
        Check::RestatesInterest => {
            sheet.say(match kind {
                ContactKind::ThankEmail => letters.interest,
                ContactKind::HandwrittenNote => letters.card_interest,
                ContactKind::RecruiterThanks => letters.recruiter_interest,
                ContactKind::AnchorEmail => letters.anchor_future,
                ContactKind::OfferAcknowledgement => letters.offer_joy,
                ContactKind::Negotiation => letters.terms_joy,
                ContactKind::FlexibilityReply => letters.interest_short,
                _ => letters.enthusiasm,
            });
            Place::Body
        }
        Check::MentionsRecordedTopic => {
            thanks::say_topic(
                sheet,
                match kind {
                    ContactKind::HandwrittenNote => letters.card_topic,
                    ContactKind::LinkedinInvitation => letters.invite,
                    ContactKind::CommitmentDelivery => letters.delivery_topic,
                    ContactKind::RejectionReply => letters.refusal_topic,
                    ContactKind::CheckinEmail | ContactKind::CheckinCall => {
                        letters.thanks_for_topic
                    }
                    _ => letters.topic,
                },
            );
            Place::Body
        }
        Check::ExpandsTopic => {
            let topic = thanks::choose_topic(sheet);
            sheet.say(thanks::expansion(facts, topic));
            Place::Body
        }
        Check::KeyReasons => {
            let topic = thanks::choose_topic(sheet);
            strengths::say_one(sheet, strengths::in_order(facts, topic).first()?);
            Place::Body
        }
        Check::AttachmentConsistency => {
            thanks::attach(sheet);
            Place::Body
        }
        Check::SinglePoliteQuestion => {
            sheet.say(letters.question);
            Place::Body
        }
        Check::OffersInfoOrHelp => {
            sheet.say(letters.offer_help);
            Place::Body
        }
        Check::ValueItemPresent if kind == ContactKind::CommitmentDelivery => {
            useful::say_delivery(sheet);
            Place::Opening
        }
        Check::ValueItemPresent => {
            useful::say_value(sheet);
            Place::Body
        }
        Check::AnchorCited => {
            refusal::say_anchor(sheet);
            Place::Body
        }
        Check::ContinuedInterest | Check::LeavesDoorOpen => {
            sheet.say(letters.refusal_future);
            Place::Body
        }
        Check::AsksTermsAndDate => {
            offer::say_terms(sheet);
            Place::Body
        }
        Check::AllMissingInOne => {
            details::say_missing(sheet);
            Place::Body
        }
        Check::CallbackNumber => {
            sheet.say(letters.voicemail_number);
            Place::Ending
        }
        Check::LooksForward => {
            sheet.say(match kind {
                ContactKind::HandwrittenNote => letters.card_look_forward,
                ContactKind::AnchorEmail => letters.keep_in_touch,
                ContactKind::Negotiation => letters.terms_look_forward,
                _ => letters.look_forward,
            });
            Place::Ending
        }
        _ => return None,
    };
    Some(place)
}

/// Thanks as the kind gives them.
fn say_thanks(sheet: &mut Sheet<'_>) -> Option<Place> {
    let letters = sheet.facts.letters;
    let (slot, place) = match sheet.facts.envelope.kind {
        ContactKind::ThankEmail => (letters.thanks, Place::Opening),
        ContactKind::HandwrittenNote => (letters.card_thanks, Place::Opening),
        ContactKind::RecruiterThanks => (letters.recruiter_thanks, Place::Opening),
        ContactKind::LinkedinInvitation => {
            thanks::choose_topic(sheet);
            (letters.invite, Place::Opening)
        }
        ContactKind::Voicemail => (letters.voicemail_thanks, Place::Ending),
        ContactKind::OfferAcknowledgement => (letters.offer_thanks, Place::Opening),
        ContactKind::Negotiation => (letters.terms_thanks, Place::Opening),
        ContactKind::RejectionReply => (letters.refusal_thanks, Place::Opening),
        ContactKind::MissingContactRequest => (letters.details_thanks, Place::Ending),
        ContactKind::Courtesy => (letters.thanks_so_far, Place::Ending),
        _ => (letters.thanks_again, Place::Ending),
    };
    sheet.say(slot);
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
