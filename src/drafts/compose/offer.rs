//! The answer to an offer, and the talk about its terms.

use super::Composed;
use super::facts::{Facts, Value};
use super::gap::Missing;
use super::sheet::Sheet;
use crate::domain::{AcceptanceParameter, Offer};
use crate::terms::{comparison, raised};

pub fn acknowledgement(mut sheet: Sheet<'_>) -> Composed {
    let letters = sheet.facts.letters;
    sheet.subject(letters.offer_subject, letters.offer_subject_short);
    sheet.say(letters.offer_thanks);
    sheet.say(letters.offer_joy);
    sheet.paragraph();
    say_terms(&mut sheet);
    sheet.say(letters.offer_reply);
    sheet.say(letters.look_forward);
    sheet.letter()
}

/// Asks for the terms in writing and for the date; where both are known, whether they are right.
pub fn say_terms(sheet: &mut Sheet<'_>) {
    let (facts, letters) = (sheet.facts, sheet.facts.letters);
    let offer = open_offer(facts).filter(|offer| offer.written);
    match offer.and_then(|offer| offer.answer_by) {
        Some(day) => {
            sheet.set("answer_by", Value::Known((letters.day)(day)));
            sheet.say(letters.offer_confirm);
        }
        None => sheet.say(letters.offer_terms),
    }
}

/// The offer that is to be answered.
pub fn open_offer<'f>(facts: &'f Facts<'_>) -> Option<&'f Offer> {
    let offers = facts.situation.open_offers();
    offers.max_by_key(|offer| (offer.received, offer.id))
}

pub fn negotiation(mut sheet: Sheet<'_>) -> Composed {
    let (facts, letters) = (sheet.facts, sheet.facts.letters);
    sheet.subject(letters.terms_subject, letters.terms_subject_short);
    sheet.say(letters.terms_thanks);
    sheet.say(letters.terms_joy);
    sheet.paragraph();
    let requests = requests(facts);
    sheet.say(if requests.len() > 1 {
        letters.terms_more
    } else {
        letters.terms_one
    });
    for request in &requests {
        let item = letters.inside(&request.item);
        sheet.set("item", Value::or(&item, Missing::Request));
        let target = letters.inside(&request.target);
        sheet.set("target", Value::or(&target, Missing::Request));
        let (reason, is_clause) = letters.reason(&request.reason);
        sheet.set("reason", Value::or(&reason, Missing::Reason));
        sheet.say(if is_clause {
            letters.terms_request
        } else {
            letters.terms_request_for
        });
    }
    if requests.is_empty() {
        for name in ["item", "target"] {
            sheet.set(name, Value::Gap(Missing::Request));
        }
        sheet.set("reason", Value::Gap(Missing::Reason));
        sheet.say(letters.terms_request_for);
    }
    let trades = requests
        .iter()
        .map(|request| letters.inside(&request.trade));
    let trades: Vec<String> = trades.filter(|trade| !trade.is_empty()).collect();
    if !trades.is_empty() {
        sheet.set("trade", Value::Known(letters.list(&trades)));
        sheet.say(letters.terms_trade);
    }
    sheet.paragraph();
    sheet.say(letters.terms_open);
    sheet.say(letters.terms_look_forward);
    sheet.letter()
}

/// The points that the decision's page shows as those to raise. What the user would still accept,
/// and the line below which they walk away, are never said. Without the offer's terms all of it is
/// still to be talked about.
fn requests<'f>(facts: &'f Facts<'_>) -> Vec<&'f AcceptanceParameter> {
    let opportunity = facts.envelope.opportunity;
    let unsaid = Offer::new(opportunity, opportunity, facts.envelope.at);
    let offer = open_offer(facts).unwrap_or(&unsaid);
    let comparison = comparison(facts.book, facts.situation.context, offer);
    let raised = raised(offer, &comparison).into_iter();
    raised
        .filter_map(|point| facts.book.acceptance_parameters.get(point.parameter))
        .collect()
}
