//! The courteous notices, each with its point first.

use super::Composed;
use super::facts::{Facts, Value};
use super::gap::Missing;
use super::offer::open_offer;
use super::sheet::Sheet;
use crate::domain::{Courtesy, EventKind, OfferStatus};

/// None without a point.
pub fn notice(mut sheet: Sheet<'_>) -> Option<Composed> {
    let letters = sheet.facts.letters;
    let courtesy = sheet.facts.envelope.courtesy?;
    sheet.subject(letters.courtesy_subject, letters.courtesy_subject_short);
    say_point(&mut sheet, courtesy);
    sheet.say(match courtesy {
        Courtesy::HeadsUp => letters.heads_up_more,
        Courtesy::MoreTime => letters.more_time_why,
        Courtesy::Withdrawal => letters.parting,
        Courtesy::Acceptance => letters.acceptance_more,
        Courtesy::Decline => letters.decline_more,
        Courtesy::Cancelled => letters.cancelled_more,
    });
    if courtesy == Courtesy::HeadsUp {
        sheet.say(letters.thanks_so_far);
    }
    Some(sheet.letter())
}

/// Says the point itself.
pub fn say_point(sheet: &mut Sheet<'_>, courtesy: Courtesy) {
    let (facts, letters) = (sheet.facts, sheet.facts.letters);
    match courtesy {
        Courtesy::HeadsUp => {
            let offer = if offered_elsewhere(facts) {
                Value::Known(sheet.phrase(letters.another_offer))
            } else {
                Value::Gap(Missing::OtherOffer)
            };
            sheet.set("offer", offer);
            sheet.say(letters.heads_up);
        }
        Courtesy::MoreTime => match open_offer(facts).and_then(|offer| offer.answer_by) {
            Some(day) => {
                sheet.set("answer_by", Value::Known((letters.day)(day)));
                sheet.say(letters.more_time_after);
            }
            None => sheet.say(letters.more_time),
        },
        Courtesy::Withdrawal if accepted_elsewhere(facts) => sheet.say(letters.withdrawal_accepted),
        Courtesy::Withdrawal => sheet.say(letters.withdrawal),
        Courtesy::Acceptance => sheet.say(letters.acceptance),
        Courtesy::Decline => sheet.say(letters.decline),
        Courtesy::Cancelled => sheet.say(letters.cancelled),
    }
}

/// Whether another employer's offer is on record: nothing else is told of.
fn offered_elsewhere(facts: &Facts<'_>) -> bool {
    facts.book.offers.iter().any(|offer| {
        offer.opportunity != facts.envelope.opportunity
            && offer.status == OfferStatus::Open
            && offer.received <= facts.envelope.at
    })
}

fn accepted_elsewhere(facts: &Facts<'_>) -> bool {
    facts.book.events.iter().any(|event| {
        matches!(event.what, EventKind::Accepted { opportunity } if opportunity != facts.envelope.opportunity)
    })
}
