//! The engine: facts in, a dated plan out. Pure, total and deterministic.
//!
//! [`plan`] is the way in. It reads each opportunity into a situation (rounds, promise cycles,
//! people, calendars), lets each family of items propose its own from it, and orders the result.
//! A date is never just computed: it is a [`Formula`] over named facts, and what the user reads as
//! the reason is the formula that was evaluated.

mod after;
mod card;
mod cards;
mod caution;
mod checkin;
mod commitment;
mod cycle;
mod debrief;
mod find_contact;
mod follow_through;
mod followups;
mod formula;
mod frame;
mod game_plan;
mod guard;
mod hush;
mod index;
mod item;
mod linkedin;
mod merge;
mod missing_contact;
pub mod numbers;
mod offer;
mod outcome;
mod own_tasks;
mod pocket;
mod positions;
mod prepare;
mod propose;
mod questions;
mod reach;
mod recruiter;
pub mod registry;
mod replies;
mod review;
mod rule;
mod search;
mod situation;
mod source;
mod stage;
mod style;
mod thanks;
mod touches;
mod waiting_tasks;

pub use cards::{Card, card_after_a_no, card_of_second_place, card_of_the_day, closing_card};
pub use caution::{before_a_no, before_skipping};
pub use cycle::{Cycle, promise_base};
pub use followups::{Touch, cap};
pub use formula::{Almanac, Fact, FactName, FactValue, Formula, Step, When};
pub use frame::{Frame, frame_end};
pub use guard::{Answer, Contemplated, Objection, Reservation, Verdict, may_contact};
pub use index::Index;
pub use item::{Because, Kind, PlanItem, Reason, State, Task};
pub use outcome::Refusal;
pub use pocket::{PocketLine, pocket_card, pocket_card_of};
pub use positions::{closest, positions};
pub use questions::{Ask, Gap, Question, questions};
pub use rule::{Origin, Rule, RuleKind, Strength};
pub use situation::{Participant, Round, Situation, end_of};
pub use source::{Article, Section};
pub use stage::{Budget, Stage};
pub use style::general_style;

use crate::calendar::{Instant, Zones};
use crate::domain::{Casebook, Preset};
use item::BoxedItem;

/// What the plan depends on besides the facts.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// The moment the plan is for.
    pub now: Instant,
    /// Who knows time zones.
    pub zones: &'a dyn Zones,
    /// A preset to plan with instead of the user's own.
    pub preset: Option<Preset>,
}

/// Everything there is to do, to leave alone and that was done, in the order of its due time.
#[must_use]
pub fn plan(book: &Casebook, context: Context<'_>) -> Vec<PlanItem> {
    let index = Index::new(book);
    let situations: Vec<Situation<'_>> = book
        .opportunities
        .iter()
        .map(|opportunity| Situation::read(book, &index, context, opportunity))
        .collect();
    // In boxes until they are in order, so that sorting moves pointers.
    let mut items: Vec<BoxedItem> = Vec::new();
    for situation in &situations {
        let first = items.len();
        prepare::propose(situation, &mut items);
        debrief::propose(situation, &mut items);
        thanks::propose(situation, &mut items);
        missing_contact::propose(situation, &mut items);
        recruiter::propose(situation, &mut items);
        card::propose(situation, &mut items);
        find_contact::propose(situation, &mut items);
        review::propose(situation, &mut items);
        commitment::propose(situation, &mut items);
        linkedin::propose(situation, &mut items);
        game_plan::propose(situation, &mut items);
        follow_through::propose(situation, &mut items);
        waiting_tasks::propose(situation, &mut items);
        checkin::propose(situation, &mut items);
        touches::propose(situation, &mut items);
        replies::propose(situation, &mut items);
        offer::propose(situation, &mut items);
        after::propose(situation, &mut items);
        hush::hush(situation, &mut items[first..]);
    }
    offer::propose_elsewhere(&situations, &mut items);
    own_tasks::propose(&situations, &mut items);
    reach::keep_to_open_ways(book, &mut items);
    merge::merge_check_ins(&mut items, context);
    linkedin::keep_one_invitation_per_person(&mut items);
    search::propose(book, context, &situations, &mut items);
    // A rule that is switched off asks for nothing.
    items.retain_mut(|item| {
        item.rules.retain(|rule| rule.in_force());
        !item.rules.is_empty()
    });
    // Most are told apart by the second.
    let mut order: Vec<(i64, BoxedItem)> = items
        .into_iter()
        .map(|item| (item.due_ends.timestamp(), item))
        .collect();
    order.sort_by(|(a_ends, a), (b_ends, b)| a_ends.cmp(b_ends).then_with(|| a.order(b)));
    order.into_iter().map(|(_, item)| *item).collect()
}
