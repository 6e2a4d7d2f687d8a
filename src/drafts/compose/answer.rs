//! An answer to what they wrote: thanks, and the place for what only the user can say.

use super::Composed;
use super::facts::{Facts, Value};
use super::gap::Missing;
use super::sheet::Sheet;
use crate::domain::{ContactKind, InboundClass, Way};

pub fn reply(mut sheet: Sheet<'_>) -> Composed {
    let letters = sheet.facts.letters;
    let (thanks, answer, more) = match asked(sheet.facts) {
        Some(InboundClass::NextRound) => (
            letters.answer_invited,
            letters.answer_times,
            letters.answer_invited_more,
        ),
        Some(InboundClass::InfoRequest) => (
            letters.answer_thanks,
            letters.answer_request,
            letters.answer_more,
        ),
        _ => (
            letters.answer_thanks,
            letters.answer_other,
            letters.answer_more,
        ),
    };
    sheet.subject(letters.answer_subject, letters.answer_subject_short);
    sheet.say(thanks);
    sheet.paragraph();
    sheet.set("answer", Value::Gap(Missing::Answer));
    sheet.say(answer);
    sheet.paragraph();
    sheet.say(more);
    sheet.letter()
}

/// What they asked since the user last answered; none where they asked for different things, so
/// that the words fit whatever is answered.
fn asked(facts: &Facts<'_>) -> Option<InboundClass> {
    let contacts = facts.situation.contacts();
    let contacts: Vec<_> = contacts.filter(|c| c.at <= facts.envelope.at).collect();
    let answers = contacts
        .iter()
        .filter(|c| c.way == Way::Out && c.kind == Some(ContactKind::Reply));
    let last = answers.map(|answer| answer.at).max();
    let open = contacts
        .iter()
        .filter(|c| c.way == Way::In && last.is_none_or(|last| c.at > last));
    let mut asked = open.filter_map(|contact| {
        let asks = [
            InboundClass::NextRound,
            InboundClass::InfoRequest,
            InboundClass::Obstacle,
        ];
        contact.class.filter(|class| asks.contains(class))
    });
    let first = asked.next()?;
    asked.all(|class| class == first).then_some(first)
}
