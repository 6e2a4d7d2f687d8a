use super::item::{Because, BoxedItem, Kind, State};
use super::registry as rules;
use crate::domain::{Casebook, Channel, ContactKind, Known};

/// Every message goes a way that is open: never by a personal network, and only through the
/// recruiter to somebody whom the user may not write to. What cannot go through the recruiter, a
/// card or an invitation, is left out.
pub(super) fn keep_to_open_ways(book: &Casebook, items: &mut [BoxedItem]) {
    for item in items {
        let Kind::Message(kind) = item.kind else {
            continue;
        };
        if item.channel == Some(Channel::PersonalNetwork) {
            item.channel = Some(Channel::Email);
            item.rules.push(&rules::NO_FACEBOOK_INVITATION);
        }
        let closed = item
            .person
            .and_then(|id| book.people.get(id))
            .is_some_and(|person| person.contact_allowed == Known::No);
        if !closed || item.channel == Some(Channel::ViaRecruiter) {
            continue;
        }
        item.rules.push(&rules::THIRD_PARTY_RECRUITER_SAME_RULES);
        match kind {
            ContactKind::HandwrittenNote | ContactKind::LinkedinInvitation => {
                if item.state.is_open() || item.state == State::Proposed {
                    item.state = State::Omitted;
                    item.reason.because = Some(Because::ViaRecruiterOnly);
                }
            }
            _ => item.channel = Some(Channel::ViaRecruiter),
        }
    }
}
