use super::facts::Facts;
use super::gap::Gap;
use super::letters::Letters;
use super::sheet::Sheet;
use super::{
    Wording, checkin, courtesy, details, offer, refusal, strengths, thanks, useful, write,
};
use crate::domain::{Casebook, ContactKind};
use crate::drafts::checks::is_signed;
use crate::drafts::reading::Letter;
use crate::drafts::{Check, Envelope, List, Sibling};
use crate::rules::{Context, Index, Situation};

/// Where a sentence that is missing belongs.
#[derive(Clone, Debug, PartialEq, Eq)]
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
    Signature(Signer),
}

/// Who signs: tells what of the closing lines is there already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signer {
    /// The words of the name.
    names: Vec<String>,
    /// The number that stands under the name; empty where none does.
    number: String,
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
            Place::Signature(signer(facts))
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

fn signer(facts: &Facts<'_>) -> Signer {
    let profile = &facts.book.profile;
    let words = profile.name.split_whitespace();
    Signer {
        names: words.map(str::to_owned).collect(),
        number: profile.phone.trim().to_owned(),
    }
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
    /// The subject and the text with the sentence in its place. Every word that stands there stays;
    /// only a greeting gives way to a better one.
    #[must_use]
    pub fn put_into(&self, letters: &Letters, subject: &str, text: &str) -> (String, String) {
        let letter = Letter::read(text, letters.lexicon.matcher());
        let Parts {
            greeting,
            body,
            closing,
        } = Parts::of(&letter);
        let words = self.words.as_str();
        let text = match &self.place {
            Place::Subject => return (words.to_owned(), text.to_owned()),
            Place::Greeting if greets(&letter) => join(&[words, body, closing]),
            Place::Greeting => join(&[words, greeting, body, closing]),
            Place::Opening => join(&[greeting, &sentences(words, body), closing]),
            Place::Ending => join(&[greeting, &sentences(body, words), closing]),
            Place::Body => {
                let body = match body.trim().rsplit_once("\n\n") {
                    Some((before, last)) => join(&[&sentences(before, words), last]),
                    None => sentences(body, words),
                };
                join(&[greeting, &body, closing])
            }
            Place::Signature(signer) => {
                let signed = signer.sign(&letter, words, closing);
                join(&[greeting, body, &signed])
            }
        };
        (subject.to_owned(), text)
    }
}

impl Signer {
    /// The closing lines with what they lack: only the number where the name is there, the name
    /// under a closing phrase, else all of it.
    fn sign(&self, letter: &Letter<'_>, words: &str, closing: &str) -> String {
        let (own, quoted) = closing.split_at(quoted_from(closing));
        let (_, below) = words.split_once('\n').unwrap_or(("", words));
        let signed = if is_signed(&self.names, letter) {
            lines(&[own, &self.number])
        } else if has_closing(letter) {
            let (first, rest) = own.split_once('\n').unwrap_or((own, ""));
            lines(&[first, below, rest])
        } else {
            join(&[own, words])
        };
        join(&[&signed, quoted])
    }
}

/// A text in its parts: what stands before and behind them belongs to the first and the last.
struct Parts<'t> {
    greeting: &'t str,
    body: &'t str,
    closing: &'t str,
}

impl<'t> Parts<'t> {
    fn of(letter: &Letter<'t>) -> Self {
        let text = letter.text;
        let greeted = letter.greeting.end.checked_sub(1);
        let greeted = greeted.and_then(|last| letter.tokens.get(last));
        let begin = greeted.map_or(0, |last| {
            let behind = &text[last.range.end..];
            let signs = behind.trim_start_matches([',', ':', '!', '–', '—', ';', '.']);
            text.len() - signs.len()
        });
        let own = letter.tokens.last().map_or(text.len(), |last| {
            let behind = &text[last.range.end..];
            behind
                .find('\n')
                .map_or(text.len(), |at| last.range.end + at)
        });
        let signature = letter.tokens.get(letter.signature.start);
        let end = signature.map_or(own, |first| first.range.start).max(begin);
        Self {
            greeting: &text[..begin],
            body: &text[begin..end],
            closing: &text[end..],
        }
    }
}

/// Whether a text begins with a greeting that a sign ends: anything else may be a sentence.
fn greets(letter: &Letter<'_>) -> bool {
    let opening = letter.of(List::Greeting).any(|hit| hit.tokens.start == 0);
    let last = letter.greeting.end.checked_sub(1);
    let last = last.and_then(|last| letter.tokens.get(last));
    let behind = last.map(|last| letter.text[last.range.end..].trim_start());
    opening && behind.is_some_and(|behind| behind.starts_with([',', ':', '!', '–', '—']))
}

fn has_closing(letter: &Letter<'_>) -> bool {
    let first = letter.signature.start;
    let mut closings = letter.of(List::Closing);
    closings.any(|hit| hit.tokens.start == first)
}

/// Where lines begin that are quoted from somebody else.
fn quoted_from(text: &str) -> usize {
    let quoted = |at: &usize| text[*at..].trim_start().starts_with('>');
    let starts = text.match_indices('\n').map(|(at, _)| at);
    std::iter::once(0)
        .chain(starts)
        .find(quoted)
        .unwrap_or(text.len())
}

fn join(parts: &[&str]) -> String {
    kept(parts).join("\n\n")
}

fn lines(parts: &[&str]) -> String {
    kept(parts).join("\n")
}

fn kept<'p>(parts: &[&'p str]) -> Vec<&'p str> {
    let parts = parts.iter().map(|part| part.trim());
    parts.filter(|part| !part.is_empty()).collect()
}

fn sentences(first: &str, second: &str) -> String {
    [first.trim_end(), second.trim_start()]
        .join(" ")
        .trim()
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::text::EN;
    use proptest::prelude::*;

    fn put(place: Place, text: &str) -> String {
        let signature = matches!(place, Place::Signature(_));
        let words = if signature {
            "Warm regards,\nAda Winter\n020 1"
        } else {
            "New."
        };
        let supply = Supply {
            words: words.into(),
            place,
            gaps: Vec::new(),
        };
        supply.put_into(EN.letters, "Subject", text).1
    }

    fn signature() -> Place {
        Place::Signature(Signer {
            names: vec!["Ada".into(), "Winter".into()],
            number: "020 1".into(),
        })
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
        ] {
            let said = format!("{place:?}");
            assert_eq!(put(place, letter), expected, "{said}");
        }
        assert_eq!(put(Place::Ending, "One."), "One. New.");
        assert_eq!(put(Place::Body, ""), "New.");
        assert_eq!(put(Place::Opening, "Dear Dana,\n"), "Dear Dana,\n\nNew.");
    }

    #[test]
    fn a_signature_gets_only_what_it_lacks() {
        for (text, expected) in [
            (
                "Dear Dana,\n\nOne.\n\nHere is the article:\nhttps://a.example/x",
                "Dear Dana,\n\nOne.\n\nHere is the article:\nhttps://a.example/x\n\nWarm regards,\nAda Winter\n020 1",
            ),
            (
                "Dear Dana,\n\nOne.\n\nBest wishes,\nArchivist",
                "Dear Dana,\n\nOne.\n\nBest wishes,\nAda Winter\n020 1\nArchivist",
            ),
            (
                "Dear Dana,\n\nOne.\n\nBest wishes,\nAda\nada@mail.example",
                "Dear Dana,\n\nOne.\n\nBest wishes,\nAda\nada@mail.example\n020 1",
            ),
            (
                "Dear Dana,\n\nOne.\n\n> When is it?\n> Dana",
                "Dear Dana,\n\nOne.\n\nWarm regards,\nAda Winter\n020 1\n\n> When is it?\n> Dana",
            ),
        ] {
            assert_eq!(put(signature(), text), expected);
        }
    }

    /// What looks like a greeting only by its comma is the user's sentence.
    #[test]
    fn a_first_line_that_greets_nobody_stays() {
        let text = "Thank you for yesterday,\n\nit was good.";
        assert_eq!(
            put(Place::Greeting, text),
            "New.\n\nThank you for yesterday,\n\nit was good."
        );
    }

    proptest! {
        /// Whatever stands there, in whatever lines, every word of it still does, in its order.
        #[test]
        fn no_word_is_lost(
            greeting in prop::sample::select(vec!["", "Dear Dana,", "Hi Dana, thanks", "Thank you,"]),
            lines in prop::collection::vec(
                prop::sample::select(vec![
                    "", "One two three.", "and so on", "https://a.example/x", "Kind regards,", "Ada",
                    "ada@mail.example", "> quoted", "It was good, and", "020 7946 0123",
                ]),
                0..8,
            ),
            place in 0..5,
        ) {
            let place = match place {
                0 => Place::Greeting,
                1 => Place::Opening,
                2 => Place::Body,
                3 => Place::Ending,
                _ => signature(),
            };
            let text = [&[greeting], &lines[..]].concat().join("\n");
            // A greeting gives way to a better one.
            let gone = match (&place, greeting) {
                (Place::Greeting, "Dear Dana," | "Hi Dana, thanks") => 2,
                _ => 0,
            };
            let after = put(place, &text);
            let mut left = after.split_whitespace();
            for word in text.split_whitespace().skip(gone) {
                prop_assert!(left.any(|other| other == word), "{word} of {text}\n---\n{after}");
            }
        }
    }
}
