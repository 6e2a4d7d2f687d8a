//! The courteous notices, each with its point first.

use super::Composed;
use super::facts::Value;
use super::gap::Missing;
use super::offer::open_offer;
use super::sheet::Sheet;
use crate::domain::Courtesy;

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
            let offer = if facts.situation.open_offer_elsewhere() {
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
        Courtesy::Withdrawal if facts.situation.accepted_elsewhere() => {
            sheet.say(letters.withdrawal_accepted);
        }
        Courtesy::Withdrawal => sheet.say(letters.withdrawal),
        Courtesy::Acceptance => sheet.say(letters.acceptance),
        Courtesy::Decline => sheet.say(letters.decline),
        Courtesy::Cancelled => sheet.say(letters.cancelled),
    }
}
