use super::matter::Matter;
use super::verdicts::Verdicts;
use super::{Check, Complaint, Severity, Written, opening};
use crate::domain::ContactKind;
use crate::drafts::hand_over::characters;

/// What a length is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Words.
    Words,
    /// Sentences.
    Sentences,
    /// Characters, blanks too.
    Characters,
}

/// How long a message may be, greeting and signature left out. What is pasted into a field that
/// takes so many characters is measured as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Band {
    /// Counted in what.
    pub unit: Unit,
    /// Less is an error.
    pub least: usize,
    /// From here on it is good.
    pub good_from: usize,
    /// Up to here it is good.
    pub good_to: usize,
    /// More is a warning.
    pub warn: usize,
    /// More is an error.
    pub error: usize,
}

/// A length that was measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measured {
    /// How much there is.
    pub count: usize,
    /// How much there may be.
    pub band: Band,
}

/// How long each kind may be: counted in what; error below; good from and to; warning above; error
/// above. (D.3)
const BANDS: [(ContactKind, Unit, [usize; 5]); 18] = [
    (
        ContactKind::ThankEmail,
        Unit::Words,
        [25, 50, 130, 150, 220],
    ),
    (
        ContactKind::HandwrittenNote,
        Unit::Sentences,
        [2, 3, 5, 6, 8],
    ),
    (
        ContactKind::HandwrittenNote,
        Unit::Words,
        [0, 30, 80, 90, 120],
    ),
    (
        ContactKind::RecruiterThanks,
        Unit::Words,
        [20, 30, 100, 120, 180],
    ),
    (
        ContactKind::LinkedinInvitation,
        Unit::Characters,
        [30, 80, 200, 200, 300],
    ),
    (
        ContactKind::CheckinEmail,
        Unit::Words,
        [25, 40, 110, 120, 170],
    ),
    (ContactKind::CheckinCall, Unit::Words, [0, 0, 90, 110, 150]),
    (ContactKind::Voicemail, Unit::Words, [15, 30, 60, 60, 75]),
    (
        ContactKind::ValueAddEmail,
        Unit::Words,
        [25, 40, 110, 120, 170],
    ),
    (
        ContactKind::AnchorEmail,
        Unit::Words,
        [25, 50, 120, 130, 180],
    ),
    (
        ContactKind::RejectionReply,
        Unit::Words,
        [15, 30, 90, 100, 150],
    ),
    (
        ContactKind::OfferAcknowledgement,
        Unit::Words,
        [15, 30, 90, 100, 150],
    ),
    (
        ContactKind::Negotiation,
        Unit::Words,
        [40, 80, 180, 200, 280],
    ),
    (
        ContactKind::MissingContactRequest,
        Unit::Words,
        [15, 25, 70, 80, 120],
    ),
    (
        ContactKind::FlexibilityReply,
        Unit::Words,
        [15, 25, 80, 90, 130],
    ),
    (
        ContactKind::CommitmentDelivery,
        Unit::Words,
        [10, 20, 80, 100, 150],
    ),
    (ContactKind::Courtesy, Unit::Words, [15, 20, 90, 100, 150]),
    (ContactKind::Reply, Unit::Words, [15, 20, 90, 100, 150]),
];

/// Short thanks may be shorter still. (D.3)
const LEAST_OF_MINIMAL_THANKS: usize = 10;

/// How long a kind of message may be, first in the unit that counts for it; nothing for a kind that
/// is not composed. `minimal` is the style of short thanks.
fn bands(kind: ContactKind, minimal: bool) -> impl Iterator<Item = Band> {
    let of_kind = BANDS.iter().filter(move |(of, ..)| *of == kind);
    of_kind.map(move |(_, unit, [least, good_from, good_to, warn, error])| {
        let short = minimal && kind == ContactKind::ThankEmail;
        let (least, good_from) = if short {
            (LEAST_OF_MINIMAL_THANKS, LEAST_OF_MINIMAL_THANKS)
        } else {
            (*least, *good_from)
        };
        Band {
            unit: *unit,
            least,
            good_from,
            good_to: *good_to,
            warn: *warn,
            error: *error,
        }
    })
}

pub(super) fn judge(
    matter: &Matter,
    written: &Written<'_>,
    verdicts: &mut Verdicts<'_>,
) -> Option<Measured> {
    let kind = matter.envelope.kind;
    let letter = &written.text;
    let counted = letter.body.start..opening(matter, letter).max(letter.body.start);
    let mut first = None;
    let mut worst: Option<(Severity, Complaint, usize, Band)> = None;
    for band in bands(kind, matter.minimal()) {
        let band = match band.unit {
            Unit::Characters => limited(band, matter.note_limits),
            _ => band,
        };
        let (count, whole) = match band.unit {
            Unit::Words => (counted.len(), None),
            Unit::Sentences => (letter.sentences.len(), None),
            Unit::Characters => {
                let range = letter.span(&counted);
                let end = letter.text.get(range.end..).unwrap_or_default();
                let end = end.chars().take_while(|c| !c.is_whitespace()).count();
                let said = letter.text[range].chars().count() + end;
                (said, Some(characters(letter.text.trim_end())))
            }
        };
        // A greeting says nothing yet, and takes its room all the same.
        let (said, count) = (count, whole.unwrap_or(count));
        first.get_or_insert(Measured { count, band });
        let (short, long) = match band.unit {
            Unit::Words => (Complaint::FewWords, Complaint::ManyWords),
            Unit::Sentences => (Complaint::FewSentences, Complaint::ManySentences),
            Unit::Characters => (Complaint::FewCharacters, Complaint::ManyCharacters),
        };
        let found = match count {
            _ if said < band.least => Some((Severity::Error, short)),
            _ if count > band.error => Some((Severity::Error, long)),
            _ if count > band.warn => Some((Severity::Warning, long)),
            _ => None,
        };
        if let Some((severity, complaint)) = found
            && worst.as_ref().is_none_or(|(known, ..)| *known < severity)
        {
            let count = if complaint == short { said } else { count };
            worst = Some((severity, complaint, count, band));
        }
    }
    if let Some((severity, complaint, count, band)) = worst {
        let values = vec![
            ("count", count.to_string()),
            ("from", band.good_from.to_string()),
            ("to", band.good_to.to_string()),
        ];
        verdicts.find_as(severity, Check::Length, None, complaint, values, None);
    }
    first
}

/// A band of characters within what the field takes that they are pasted into.
fn limited(band: Band, [limit, most]: [usize; 2]) -> Band {
    Band {
        least: band.least.min(limit),
        good_from: band.good_from.min(limit),
        good_to: limit,
        warn: limit,
        error: most,
        ..band
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_is_measured_by_what_its_field_takes() {
        let band = bands(ContactKind::LinkedinInvitation, false).next();
        let of = |limits| band.map(|band| limited(band, limits));
        let numbers = |band: Option<Band>| band.map(|b| [b.least, b.good_from, b.good_to, b.error]);
        assert_eq!(numbers(of([200, 300])), Some([30, 80, 200, 300]));
        assert_eq!(numbers(of([200, 200])), Some([30, 80, 200, 200]));
        assert_eq!(numbers(of([300, 300])), Some([30, 80, 300, 300]));
        assert_eq!(numbers(of([20, 20])), Some([20, 20, 20, 20]));
    }

    #[test]
    fn every_band_grows_and_short_thanks_may_be_shorter() {
        for (kind, unit, numbers) in BANDS {
            assert!(numbers.is_sorted(), "{kind:?} in {unit:?}: {numbers:?}");
        }
        let least = |minimal| {
            bands(ContactKind::ThankEmail, minimal)
                .next()
                .map(|band| band.least)
        };
        assert_eq!((least(false), least(true)), (Some(25), Some(10)));
        let card = bands(ContactKind::HandwrittenNote, true).next();
        assert_eq!(
            card.map(|band| (band.unit, band.least)),
            Some((Unit::Sentences, 2))
        );
        assert_eq!(bands(ContactKind::Logistics, false).next(), None);
    }
}
