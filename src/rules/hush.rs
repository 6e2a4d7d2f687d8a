use super::item::{Because, BoxedItem, State};
use super::situation::Situation;
use crate::domain::{Family, ThanksChannel};

/// Once an opportunity has ended, what was only useful on the way to an answer is off, and a card
/// beside an email is the user's own choice. Thanks, replies and what was promised stay.
pub(super) fn hush(situation: &Situation<'_>, items: &mut [BoxedItem]) {
    let Some(ending) = situation.ending.filter(|ending| *ending != Because::Offer) else {
        return;
    };
    let put_away = ending == Because::Archived;
    for item in items.iter_mut().filter(|item| item.state.is_open()) {
        let (state, because) = match item.key.family {
            _ if put_away => (State::Cancelled, ending),
            Family::MissingContactRequest | Family::FindContact | Family::ThanksReview => {
                (State::Cancelled, ending)
            }
            Family::LinkedinInvitation if ending != Because::Rejection => {
                (State::Cancelled, ending)
            }
            Family::Debrief if item.state == State::Scheduled => (State::Cancelled, ending),
            Family::HandwrittenNote if !is_the_only_thanks(situation, item) => {
                (State::Proposed, Because::YourChoice)
            }
            _ => continue,
        };
        item.state = state;
        item.reason.because = Some(because);
    }
}

/// Whether the style thanks this person by card and not by email.
fn is_the_only_thanks(situation: &Situation<'_>, item: &BoxedItem) -> bool {
    item.key.person.is_some_and(|person| {
        situation.style_towards(person).thanks_channel == ThanksChannel::CardOnly
    })
}
