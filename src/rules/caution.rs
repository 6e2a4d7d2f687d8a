//! A second look before something is let go: asked once, with the stakes, and the user's reason kept.

use super::item::{PlanItem, State};
use super::registry as rules;
use super::rule::Rule;
use super::situation::Situation;
use crate::domain::{Family, Way};

/// What speaks against skipping an item: thanks to somebody who has had none by any channel.
#[must_use]
pub fn before_skipping(item: &PlanItem, items: &[PlanItem]) -> Option<&'static Rule> {
    let is_thanks = |family| {
        matches!(
            family,
            Family::ThankEmail | Family::HandwrittenNote | Family::RecruiterThanks
        )
    };
    if !is_thanks(item.key.family) || !rules::NEVER_SKIP_THANK_YOU.in_force() {
        return None;
    }
    let thanked = items.iter().any(|other| {
        is_thanks(other.key.family)
            && other.key.person == item.key.person
            && other.key.occasion == item.key.occasion
            && other.state == State::Done
    });
    (!thanked).then_some(&rules::NEVER_SKIP_THANK_YOU)
}

/// What speaks against recording a no: that nothing came which said so. Silence is a stage of its
/// own, and no verdict.
#[must_use]
pub fn before_a_no(situation: &Situation<'_>) -> Option<&'static Rule> {
    let since = situation.last_round().map(|round| round.end);
    let heard = situation
        .contacts()
        .any(|contact| contact.way == Way::In && since.is_none_or(|since| contact.at >= since));
    (!heard && rules::NO_NEGATIVE_ASSUMPTIONS.in_force()).then_some(&rules::NO_NEGATIVE_ASSUMPTIONS)
}
