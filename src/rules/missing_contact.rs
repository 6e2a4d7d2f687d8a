use super::formula::{FactName, Formula};
use super::item::{BoxedItem, Kind};
use super::numbers as n;
use super::propose::{Proposal, round_key};
use super::registry as rules;
use super::situation::{Round, Situation};
use crate::domain::{Channel, ContactKind, Family, Known, Person};

/// One request for everything that is missing about the people met: surnames and addresses.
pub(super) fn propose(situation: &Situation<'_>, items: &mut Vec<BoxedItem>) {
    for round in situation.held_rounds() {
        items.extend(request(situation, round));
    }
}

fn request(situation: &Situation<'_>, round: &Round<'_>) -> Option<BoxedItem> {
    let mut missing: Vec<String> = round
        .participants
        .iter()
        .map(|participant| participant.person)
        .filter(|person| person.contact_allowed != Known::No)
        .filter_map(missing_of)
        .collect();
    if round.unnamed > 0 {
        missing.push(format!("names: {}", round.unnamed));
    }
    let asked = situation
        .contacts()
        .filter(|contact| {
            contact.kind == Some(ContactKind::MissingContactRequest)
                && contact
                    .interview
                    .is_none_or(|interview| interview == round.interview.id)
                && contact.at >= round.end
        })
        .map(|contact| contact.at)
        .min();
    if missing.is_empty() && asked.is_none() {
        return None;
    }
    let known = |person: &&Person| {
        round
            .participant(person.id)
            .is_none_or(|p| !p.person.details_missing())
    };
    let ask = situation
        .recruiters
        .iter()
        .copied()
        .find(known)
        .or_else(|| situation.main_contact.filter(known));
    let channel = match ask {
        Some(person) if person.address().is_none() && !person.phone.is_empty() => Channel::Phone,
        Some(_) => Channel::Email,
        None => Channel::Phone,
    };
    let t = Formula::from(FactName::T);
    let key = round_key(situation, round, Family::MissingContactRequest, None);
    let mut item = Proposal::new(
        key,
        Kind::Message(ContactKind::MissingContactRequest),
        &[
            &rules::REQUEST_MISSING_CONTACT_FROM_RECRUITER,
            &rules::LEAVE_NOBODY_OUT,
            &rules::POLICY_ELAPSED_HOURS,
        ],
    )
    .in_round(round)
    .text(FactName::Missing, &missing.join("; "))
    .channel(channel)
    .window(
        Some(t),
        t.hours(n::MISSING_CONTACT_DUE_HOURS),
        Some(t.hours(n::MISSING_CONTACT_LATEST_HOURS)),
    )
    .done(asked)
    .settle(situation, &round.zone);
    item.person = ask.map(|person| person.id);
    Some(item)
}

/// What is missing about a person, as a fact of the reason.
fn missing_of(person: &Person) -> Option<String> {
    let surname = (!person.surname_known()).then_some("surname");
    let email = person.address().is_none().then_some("email");
    let gaps: Vec<&str> = surname.into_iter().chain(email).collect();
    if gaps.is_empty() {
        return None;
    }
    let name = if person.name.is_empty() {
        person.id.to_string()
    } else {
        person.name.clone()
    };
    Some(format!("{name}: {}", gaps.join(", ")))
}
