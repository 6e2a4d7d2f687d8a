use std::ops::{Deref, DerefMut};

use super::formula::{Fact, FactName, FactValue, Formula, When};
use super::index::of_item;
use super::item::{Because, BoxedItem, Kind, PlanItem, Reason, State};
use super::registry;
use super::rule::Rule;
use super::situation::{Round, Situation};
use crate::calendar::{Instant, ZoneId, plus_minutes};
use crate::domain::{Channel, EventKind, Id, ItemKey};

/// A plan item before its dates are worked out. It goes from hand to hand while it is put together,
/// so what it holds stays where it is.
pub(super) struct Proposal(Box<Draft>);

/// Formulas over facts, and what stands in the way.
pub(super) struct Draft {
    pub key: ItemKey,
    pub kind: Kind,
    pub rules: Vec<&'static Rule>,
    pub channel: Option<Channel>,
    pub facts: Vec<Fact>,
    pub earliest: Option<Formula>,
    pub due: Option<Formula>,
    pub latest: Option<Formula>,
    /// A state that the clock has no say in.
    pub side: Option<(State, Because)>,
    /// When a fact says that it was done.
    pub done_at: Option<Instant>,
    /// Whether it comes up at its due moment, and not already when it is first possible.
    pub opens_at_due: bool,
}

impl Deref for Proposal {
    type Target = Draft;

    fn deref(&self) -> &Draft {
        &self.0
    }
}

impl DerefMut for Proposal {
    fn deref_mut(&mut self) -> &mut Draft {
        &mut self.0
    }
}

/// Room for the rules that are added to the first ones.
const FURTHER_RULES: usize = 4;

impl Proposal {
    pub fn new(key: ItemKey, kind: Kind, rules: &[&'static Rule]) -> Self {
        let mut all = Vec::with_capacity(rules.len() + FURTHER_RULES);
        all.extend_from_slice(rules);
        Self(Box::new(Draft {
            key,
            kind,
            rules: all,
            channel: None,
            facts: Vec::with_capacity(8),
            earliest: None,
            due: None,
            latest: None,
            side: None,
            done_at: None,
            opens_at_due: false,
        }))
    }

    /// With the facts of a round that every count starts from.
    pub fn in_round(self, round: &Round<'_>) -> Self {
        self.at(FactName::T, round.end).on(FactName::D0, round.day0)
    }

    pub fn at(mut self, name: FactName, instant: Instant) -> Self {
        self.facts.push(Fact {
            name,
            value: FactValue::When(When::At(instant)),
        });
        self
    }

    pub fn on(mut self, name: FactName, day: crate::calendar::Day) -> Self {
        self.facts.push(Fact {
            name,
            value: FactValue::When(When::On(day)),
        });
        self
    }

    pub fn word(mut self, name: FactName, word: &'static str) -> Self {
        self.facts.push(Fact {
            name,
            value: FactValue::Word(word),
        });
        self
    }

    pub fn text(mut self, name: FactName, text: &str) -> Self {
        self.facts.push(Fact {
            name,
            value: FactValue::Text(text.to_owned()),
        });
        self
    }

    pub fn number(mut self, name: FactName, number: u32) -> Self {
        self.facts.push(Fact {
            name,
            value: FactValue::Number(number),
        });
        self
    }

    pub fn channel(mut self, channel: Channel) -> Self {
        self.channel = Some(channel);
        self
    }

    pub fn window(
        mut self,
        earliest: Option<Formula>,
        due: Formula,
        latest: Option<Formula>,
    ) -> Self {
        self.earliest = earliest;
        self.due = Some(due);
        self.latest = latest;
        self
    }

    pub fn rule(mut self, rule: &'static Rule) -> Self {
        self.rules.push(rule);
        self
    }

    /// Unless a stronger reason stands there already.
    pub fn aside(mut self, state: State, because: Because) -> Self {
        self.side.get_or_insert((state, because));
        self
    }

    pub fn done(mut self, at: Option<Instant>) -> Self {
        self.done_at = self.done_at.or(at);
        self
    }

    /// Works the dates out, adds what the user said about the item, and lets the clock decide.
    pub fn settle(self, situation: &Situation<'_>, zone: &ZoneId) -> BoxedItem {
        let mut draft = self.0;
        let almanac = situation.almanac(zone);
        let earliest = draft
            .earliest
            .and_then(|f| f.evaluate(&draft.facts, &almanac));
        let mut due = draft.due.and_then(|f| f.evaluate(&draft.facts, &almanac));
        if let Some(due) = due {
            draft.facts.push(Fact {
                name: FactName::Due,
                value: FactValue::When(due),
            });
        }
        let mut latest = draft
            .latest
            .and_then(|f| f.evaluate(&draft.facts, &almanac));

        let marks = Marks::of(situation, draft.key);
        let mut opens = if draft.opens_at_due { due } else { earliest };
        let mut earliest = earliest;
        if let Some(moved_to) = marks.moved_to {
            let moved = When::At(moved_to);
            draft.facts.push(Fact {
                name: FactName::MovedTo,
                value: FactValue::When(moved),
            });
            let begins = |when: When| situation.begins(when, zone);
            // What is late moves along, so that there is time to do it in.
            let later = due.map_or(0, |due| (moved_to - begins(due)).num_minutes().max(0));
            latest = latest.map(|latest| match later {
                0 => latest,
                minutes => When::At(plus_minutes(situation.ends(latest, zone), minutes)),
            });
            // A check-in is never moved into the quiet days; anything else may be done sooner.
            let too_soon = earliest.is_some_and(|earliest| begins(earliest) > moved_to);
            opens = match (too_soon, draft.opens_at_due) {
                (true, true) => earliest,
                _ => Some(moved),
            };
            if too_soon && !draft.opens_at_due {
                earliest = Some(moved);
            }
            due = Some(moved);
        }
        let done_at = draft.done_at.or(marks.done_at);
        if let Some(at) = done_at {
            draft.facts.push(Fact {
                name: FactName::DoneAt,
                value: FactValue::When(When::At(at)),
            });
        }
        let now = situation.context.now;
        let is_ahead = |opens| now < situation.begins(opens, zone);
        let state = if done_at.is_some() {
            State::Done
        } else if marks.skipped {
            State::Skipped
        } else if let Some((state, _)) = draft.side {
            state
        } else if opens.is_some_and(is_ahead) {
            State::Scheduled
        } else if latest.is_some_and(|latest| now >= situation.ends(latest, zone)) {
            if matches!(draft.kind, Kind::Message(kind) if kind.is_thanks()) {
                draft
                    .rules
                    .push(&registry::POLICY_LATE_IS_BETTER_THAN_NEVER);
            }
            State::Overdue
        } else {
            State::Due
        };
        // Without the deciding rule there is no such item; the plan leaves it out.
        if draft.rules.first().is_some_and(|rule| !rule.in_force()) {
            draft.rules.clear();
        }
        draft.rules.retain(|rule| rule.in_force());
        Box::new(PlanItem {
            key: draft.key,
            rules: draft.rules,
            kind: draft.kind,
            opportunities: draft.key.opportunity.into_iter().collect(),
            person: draft.key.person,
            channel: draft.channel,
            earliest,
            due,
            latest,
            state,
            reason: Reason {
                facts: draft.facts,
                earliest: draft.earliest,
                due: draft.due,
                latest: draft.latest,
                because: draft.side.map(|(_, because)| because),
            },
            zone: zone.clone(),
            due_ends: due
                .or(earliest)
                .map_or(Instant::MAX_UTC, |when| situation.ends(when, zone)),
        })
    }
}

/// What the user said about a plan item.
struct Marks {
    done_at: Option<Instant>,
    skipped: bool,
    moved_to: Option<Instant>,
}

impl Marks {
    fn of(situation: &Situation<'_>, key: ItemKey) -> Self {
        let mut marks = Self {
            done_at: None,
            skipped: false,
            moved_to: None,
        };
        for event in situation.marks(key) {
            match event.what {
                EventKind::ItemDone { .. } => marks.done_at = Some(event.at),
                EventKind::ItemSkipped { .. } | EventKind::Waived { .. } => marks.skipped = true,
                EventKind::ItemMoved { to, .. } => marks.moved_to = Some(to),
                _ => {}
            }
        }
        marks.done_at = marks.done_at.or_else(|| {
            of_item(&situation.records.answers, key)
                .map(|contact| contact.at)
                .min()
        });
        marks
    }
}

/// The key of an item that belongs to a round.
pub(super) fn round_key(
    situation: &Situation<'_>,
    round: &Round<'_>,
    family: crate::domain::Family,
    person: Option<Id>,
) -> ItemKey {
    ItemKey {
        family,
        opportunity: Some(situation.opportunity.id),
        occasion: crate::domain::Occasion::Interview(round.interview.id),
        person,
        ordinal: 0,
    }
}

/// The key of an item that belongs to the opportunity as a whole, or to one of its records.
pub(super) fn own_key(
    situation: &Situation<'_>,
    family: crate::domain::Family,
    occasion: crate::domain::Occasion,
) -> ItemKey {
    ItemKey {
        family,
        opportunity: Some(situation.opportunity.id),
        occasion,
        person: None,
        ordinal: 0,
    }
}

/// When a record was made; a hand-written one has no moment of its own and was there all along.
pub(super) fn recorded<'r, R: crate::domain::Entity + 'r>(
    records: impl Iterator<Item = &'r R>,
    all_along: Instant,
) -> Option<Instant> {
    records
        .map(|record| record.recorded_at())
        .map(|at| {
            if crate::domain::is_default(&at) {
                all_along
            } else {
                at
            }
        })
        .max()
}
