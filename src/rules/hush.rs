use super::item::{Because, BoxedItem, State};
use super::situation::Situation;
use crate::domain::Family;

/// Once an opportunity has ended, what was only useful on the way to an answer is off, and a card
/// is the user's own choice. Thanks by email, replies and what was promised stay.
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
            Family::HandwrittenNote => (State::Proposed, Because::YourChoice),
            _ => continue,
        };
        item.state = state;
        item.reason.because = Some(because);
    }
}
