//! The answer to an offer, and the talk about its terms.

use super::Composed;
use super::facts::{Facts, Value};
use super::gap::Missing;
use super::sheet::Sheet;
use crate::domain::{AcceptanceParameter, Offer, OfferStatus};

/// More would read as a list of demands. (`negotiate-tactfully`)
const MOST_REQUESTS: usize = 3;

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
    let offers = facts.book.offers.iter();
    offers
        .filter(|offer| offer.opportunity == facts.envelope.opportunity)
        .filter(|offer| offer.status == OfferStatus::Open)
        .max_by_key(|offer| (offer.received, offer.id))
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

/// What the offer leaves short or does not name, the most important first. What the user would
/// still accept, and the line below which they walk away, are never read.
fn requests<'f>(facts: &'f Facts<'_>) -> Vec<&'f AcceptanceParameter> {
    let offer = open_offer(facts);
    let wanted = facts.book.acceptance_parameters.iter();
    let mut short: Vec<&AcceptanceParameter> = wanted
        .filter(|wanted| wanted.opportunity == facts.envelope.opportunity)
        .filter(|wanted| !wanted.item.trim().is_empty() && !wanted.target.trim().is_empty())
        .filter(|wanted| !offer.is_some_and(|offer| offers(offer, wanted)))
        .collect();
    // No priority comes last.
    short.sort_by_key(|wanted| (wanted.priority.wrapping_sub(1), wanted.id));
    short.truncate(MOST_REQUESTS);
    short
}

/// Whether an offer has what the user asks for: the same words, or as high a figure.
fn offers(offer: &Offer, wanted: &AcceptanceParameter) -> bool {
    let plain = |text: &str| text.trim().to_lowercase();
    let terms = offer.terms.iter();
    let mut terms = terms.filter(|term| plain(&term.item) == plain(&wanted.item));
    terms.any(|term| match (figure(&term.value), figure(&wanted.target)) {
        (Some(offered), Some(target)) => offered >= target,
        _ => plain(&term.value) == plain(&wanted.target),
    })
}

/// The only figure of a text: 52,000.
fn figure(text: &str) -> Option<f64> {
    let figures = text.split(|char: char| !char.is_ascii_digit() && char != ',' && char != '.');
    let mut figures = figures.filter(|figure| figure.contains(|char: char| char.is_ascii_digit()));
    let figure = figures.next()?;
    let alone = figures.next().is_none();
    let figure = figure.trim_end_matches(['.', ',']).replace(',', "");
    figure.parse().ok().filter(|_| alone)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::Instant;
    use crate::domain::{Id, Term};

    #[test]
    fn an_offer_is_short_by_words_or_by_figures() {
        let id = Id::from_bits(1);
        for (value, target, enough) in [
            ("49,000", "52,000", false),
            ("52,000", "52,000", true),
            ("55,000 a year", "52,000", true),
            ("three", "Three", true),
            ("two", "three", false),
            ("25 to 28 days", "27", false),
        ] {
            let offer = Offer {
                terms: vec![Term {
                    item: "Salary".into(),
                    value: value.into(),
                }],
                ..Offer::new(id, id, Instant::UNIX_EPOCH)
            };
            let wanted = AcceptanceParameter {
                target: target.into(),
                ..AcceptanceParameter::new(id, id, "salary".into())
            };
            assert_eq!(offers(&offer, &wanted), enough, "{value} for {target}");
        }
    }
}
