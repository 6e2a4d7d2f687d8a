use super::formula::{FactName, Formula, Step};
use super::item::{Because, BoxedItem, Kind, State, Task};
use super::numbers as n;
use super::propose::Proposal;
use super::registry as rules;
use super::situation::Situation;
use crate::calendar::Instant;
use crate::domain::{AfterRejection, AnchorPoint, EventKind, Family, ItemKey, Occasion};

impl Situation<'_> {
    /// When the user really read or saw what an anchor point is: as recorded with it, or by the tick
    /// on the plan. (`follow-through-on-what-you-said`)
    #[must_use]
    pub fn followed_through(&self, anchor: &AnchorPoint) -> Option<Instant> {
        let ticks = self.marks(key(anchor));
        let done = ticks.filter(|event| matches!(event.what, EventKind::ItemDone { .. }));
        anchor
            .follow_through_done_at
            .or_else(|| done.map(|event| event.at).min())
    }
}

fn key(anchor: &AnchorPoint) -> ItemKey {
    ItemKey {
        family: Family::FollowThrough,
        opportunity: Some(anchor.opportunity),
        occasion: Occasion::Record(anchor.id),
        person: Some(anchor.person),
        ordinal: 0,
    }
}

/// Really reading the book, seeing the site, ringing the friend, before it is mentioned again.
pub(super) fn propose(situation: &Situation<'_>, items: &mut Vec<BoxedItem>) {
    for anchor in &situation.records.anchors {
        let round = situation
            .held_rounds()
            .rev()
            .find(|round| round.participant(anchor.person).is_some())
            .or_else(|| situation.last_round());
        let Some(round) = round else { continue };
        let key = key(anchor);
        let mut proposal = Proposal::new(
            key,
            Kind::Task(Task::FollowThrough),
            &[
                &rules::FOLLOW_THROUGH_ON_WHAT_YOU_SAID,
                &rules::NURTURE_ANCHOR_POINT,
            ],
        )
        .in_round(round)
        .text(FactName::Item, &anchor.title)
        .done(anchor.follow_through_done_at);
        let end = situation
            .cycles
            .iter()
            .rev()
            .find(|cycle| cycle.round(situation).interview.id == round.interview.id)
            .and_then(|cycle| cycle.frame_end);
        let d0 = Formula::from(FactName::D0);
        let due = match end {
            Some(end) => {
                proposal = proposal.on(FactName::E, end);
                Formula::from(FactName::E)
                    .days(-1)
                    .then(Step::NotBefore(FactName::D0, 0))
            }
            None => d0.days(n::FOLLOW_THROUGH_DAYS),
        };
        // After a no the anchor point may still be cited once, so what it announced still counts.
        let over = situation.ending.filter(|ending| {
            *ending != Because::Rejection
                || situation.style.after_rejection != AfterRejection::Anchor
        });
        if let Some(ending) = over {
            proposal = proposal.aside(State::Cancelled, ending);
        }
        items.push(
            proposal
                .window(Some(d0), due, None)
                .settle(situation, &round.zone),
        );
    }
}
