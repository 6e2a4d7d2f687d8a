//! The decision about one opportunity as its page shows it: which side of it the facts are on, the
//! steps in their order, the points to raise, and what is still moving elsewhere.

use crate::calendar::{Day, local, plus_days};
use crate::domain::{
    Casebook, ContactKind, Courtesy, Edit, EditName, Family, Id, Judged, Judgement, Occasion,
    Offer, Way, is_default,
};
use crate::rules::numbers::{NEGOTIATION_REQUESTS, NEGOTIATION_ROUNDS, RUNNER_UP_DAYS};
use crate::rules::{Because, Context, Index, PlanItem, Situation, Stage, State};
use crate::terms::{Comparison, Fit, comparison, raised, same_item};

/// What they said, as far as the facts go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// An offer.
    Offer,
    /// A no.
    No,
    /// Neither yet.
    NotYet,
}

/// The decision about an opportunity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// What they said.
    pub side: Side,
    /// Where it stands.
    pub stage: Stage,
    /// The no, if there was one.
    pub refusal: Option<Refused>,
}

/// A no, as far as its page speaks of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The day it came.
    pub on: Day,
    /// A machine wrote it.
    pub automatic: bool,
    /// The next look at a second place; none where there was none, or the last is over.
    pub look_again: Option<Day>,
    /// They said that the user came second.
    pub runner_up: bool,
}

impl Decision {
    /// Reads it; none for an opportunity that is not there.
    #[must_use]
    pub fn of(book: &Casebook, context: Context<'_>, opportunity: Id) -> Option<Self> {
        let index = Index::new(book);
        let situation =
            Situation::read(book, &index, context, book.opportunities.get(opportunity)?);
        let said_no = situation.refusal.map(|refusal| refusal.at);
        let offered = situation.open_offers().map(|offer| offer.received).max();
        let side = match situation.ending {
            Some(Because::Offer | Because::Accepted | Because::Declined) => Side::Offer,
            Some(Because::Rejection) => Side::No,
            // Put away after an answer, it keeps the answer's side.
            Some(Because::Archived) if said_no > offered => Side::No,
            Some(Because::Archived) if offered.is_some() => Side::Offer,
            _ => Side::NotYet,
        };
        let today = situation.day_of(context.now);
        let refusal = situation.refusal.map(|refusal| {
            let on = situation.day_of(refusal.at);
            let runner_up = refusal.record.is_some_and(|record| record.runner_up);
            let looks = RUNNER_UP_DAYS.map(|days| plus_days(on, days.into()));
            Refused {
                on,
                automatic: refusal.is_automatic(),
                look_again: looks.into_iter().find(|day| runner_up && *day >= today),
                runner_up,
            }
        });
        Some(Self {
            side,
            stage: situation.stage(),
            refusal,
        })
    }
}

/// Another opportunity whose answer is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Other {
    /// Which.
    pub opportunity: Id,
    /// Until when they have time, if they said.
    pub frame_end: Option<Day>,
}

/// What is still moving besides an opportunity, the nearest answer first.
#[must_use]
pub fn still_moving(book: &Casebook, context: Context<'_>, besides: Id) -> Vec<Other> {
    let index = Index::new(book);
    let others = book.opportunities.iter().filter(|one| one.id != besides);
    let mut moving: Vec<Other> = others
        .map(|one| Situation::read(book, &index, context, one))
        .filter(|situation| situation.stage().is_live() && !situation.rounds.is_empty())
        .map(|situation| Other {
            opportunity: situation.opportunity.id,
            frame_end: situation.cycles.last().and_then(|cycle| cycle.frame_end),
        })
        .collect();
    moving.sort_by_key(|other| {
        (
            other.frame_end.is_none(),
            other.frame_end,
            other.opportunity,
        )
    });
    moving
}

/// The open offers of an opportunity, the newest first.
#[must_use]
pub fn offers_of(book: &Casebook, opportunity: Id) -> Vec<Id> {
    let of = book
        .offers
        .iter()
        .filter(|offer| offer.opportunity == opportunity && offer.stands());
    let mut all: Vec<&Offer> = of.collect();
    all.sort_by_key(|offer| (std::cmp::Reverse(offer.received), offer.id));
    all.into_iter().map(|offer| offer.id).collect()
}

/// Offers beside each other, item by item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SideBySide {
    /// The opportunity of each column.
    pub columns: Vec<Id>,
    /// What each says of an item; an offer without a wish for it has no fit.
    pub rows: Vec<(String, Vec<Cell>)>,
}

/// What one offer says of an item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// What they offer; empty where nothing was said.
    pub offered: String,
    /// How it stands to what the user would accept there.
    pub fit: Option<Fit>,
}

/// Every offer that waits for an answer, each against its own parameters.
#[must_use]
pub fn side_by_side(book: &Casebook, context: Context<'_>) -> SideBySide {
    let index = Index::new(book);
    let mut offers: Vec<&Offer> = Vec::new();
    for opportunity in book.opportunities.iter() {
        let situation = Situation::read(book, &index, context, opportunity);
        if situation.ending == Some(Because::Offer) {
            offers.extend(situation.open_offers());
        }
    }
    offers.sort_by_key(|offer| (offer.answer_by.is_none(), offer.answer_by, offer.id));
    let compared: Vec<Comparison> = offers
        .iter()
        .map(|offer| comparison(book, context, offer))
        .collect();
    let mut rows: Vec<(String, Vec<Cell>)> = Vec::new();
    for (column, comparison) in compared.iter().enumerate() {
        let lines = comparison.lines.iter().map(|line| {
            let cell = Cell {
                offered: line.offered.clone(),
                fit: Some(line.fit),
            };
            (&line.item, cell)
        });
        let further = comparison.further.iter().map(|term| {
            let cell = Cell {
                offered: term.value.clone(),
                fit: None,
            };
            (&term.item, cell)
        });
        for (item, cell) in lines.chain(further) {
            let place = rows.iter().position(|(known, _)| same_item(known, item));
            let place = place.unwrap_or_else(|| {
                rows.push((item.clone(), vec![Cell::default(); compared.len()]));
                rows.len() - 1
            });
            if let Some(slot) = rows.get_mut(place).and_then(|row| row.1.get_mut(column)) {
                *slot = cell;
            }
        }
    }
    SideBySide {
        columns: compared.iter().map(|one| one.opportunity).collect(),
        rows,
    }
}

/// The edit that raises a point, or drops it; none where there are as many as one message bears.
#[must_use]
pub fn choose_point(
    offer: &Offer,
    comparison: &Comparison,
    parameter: Id,
    raise: bool,
) -> Option<Edit> {
    let mut asks: Vec<Id> = raised(offer, comparison)
        .iter()
        .map(|line| line.parameter)
        .filter(|id| *id != parameter)
        .collect();
    if raise {
        if asks.len() >= NEGOTIATION_REQUESTS {
            return None;
        }
        asks.push(parameter);
    }
    let offer = Offer {
        asks: Some(asks),
        ..offer.clone()
    };
    Some(Edit::new(EditName::Change).put(offer))
}

/// The edit that says of a term that it will do, or that it falls short.
#[must_use]
pub fn judge_term(offer: &Offer, parameter: Id, judgement: Judgement) -> Edit {
    let mut offer = offer.clone();
    offer.judged.retain(|judged| judged.parameter != parameter);
    offer.judged.push(Judged {
        parameter,
        judgement,
    });
    Edit::new(EditName::Change).put(offer)
}

/// How many rounds of talk about terms there were since an offer, and how many there may be.
#[must_use]
pub fn rounds(book: &Casebook, offer: &Offer) -> (usize, usize) {
    let talks = book.contacts.iter().filter(|contact| {
        contact.opportunity == offer.opportunity
            && contact.way == Way::Out
            && contact.kind == Some(ContactKind::Negotiation)
            && contact.at >= offer.received
    });
    (talks.count(), NEGOTIATION_ROUNDS)
}

/// One step of an offer.
#[derive(Clone, Debug, PartialEq)]
pub enum DecisionStep {
    /// A plan item.
    Item(Box<PlanItem>),
    /// The terms are put in writing.
    InWriting(Id),
}

/// The steps of an offer in their order: thanks, a look, a talk, more time, a word to the others,
/// everything in writing; after a yes the rest.
#[must_use]
pub fn offer_steps(items: &[PlanItem], opportunity: Id, offer: Id) -> Vec<DecisionStep> {
    let of_offer = |item: &&PlanItem| item.key.occasion == Occasion::Record(offer);
    let here = |item: &&PlanItem| item.key.opportunity == Some(opportunity);
    let mut steps: Vec<(u8, DecisionStep)> = items
        .iter()
        .filter(is_shown)
        .filter_map(|item| {
            let rank = match item.key.family {
                Family::OfferAcknowledgement if of_offer(&item) => 0,
                Family::CompareTerms if of_offer(&item) => 1,
                Family::Negotiation if of_offer(&item) => 2,
                Family::MoreTime if of_offer(&item) => 3,
                Family::HeadsUp if of_offer(&item) => 4,
                Family::StartTechnicalities if here(&item) => 6,
                Family::OutcomeThanks if here(&item) => 7,
                Family::WithdrawElsewhere if !here(&item) => 8,
                _ => return None,
            };
            Some((rank, DecisionStep::Item(Box::new(item.clone()))))
        })
        .collect();
    steps.push((5, DecisionStep::InWriting(offer)));
    steps.sort_by_key(|(rank, _)| *rank);
    steps.into_iter().map(|(_, step)| step).collect()
}

/// The point of the letter that says yes or no to an offer, once the user has said which.
#[must_use]
pub const fn letter_of_answer(stage: Stage) -> Option<Courtesy> {
    match stage {
        Stage::Accepted => Some(Courtesy::Acceptance),
        Stage::Declined => Some(Courtesy::Decline),
        _ => None,
    }
}

/// The answer to a no, and why there is none where a machine wrote it.
#[must_use]
pub fn replies_to_no(items: &[PlanItem], opportunity: Id) -> Vec<PlanItem> {
    let here = items.iter().filter(|item| {
        item.key.opportunity == Some(opportunity) && item.key.family == Family::RejectionReply
    });
    let left_out = |item: &&PlanItem| item.reason.because == Some(Because::Automatic);
    here.filter(|item| is_shown(item) || left_out(item))
        .cloned()
        .collect()
}

/// What keeps the door open after a no: a word to the recruiter, what was promised, staying
/// connected, letting it rest, one email weeks later and what has to be done before it.
#[must_use]
pub fn door_open(items: &[PlanItem], opportunity: Id) -> Vec<PlanItem> {
    let rank = |item: &PlanItem| match item.key.family {
        Family::OutcomeThanks => Some(0),
        Family::CommitmentDelivery => Some(1),
        Family::LinkedinInvitation => Some(2),
        Family::MoveOn => Some(3),
        Family::FollowThrough => Some(4),
        Family::AnchorEmail => Some(5),
        _ => None,
    };
    let mut all: Vec<(u8, &PlanItem)> = items
        .iter()
        .filter(|item| item.key.opportunity == Some(opportunity))
        .filter(is_shown)
        // Who is connected already is no longer asked for.
        .filter(|item| item.key.family != Family::LinkedinInvitation || item.state != State::Done)
        .filter_map(|item| Some((rank(item)?, item)))
        .collect();
    all.sort_by_key(|(rank, _)| *rank);
    all.into_iter().map(|(_, item)| item.clone()).collect()
}

/// Whether a step can be ticked off where it stands: also what is only offered, where the user
/// looks for it.
#[must_use]
pub const fn can_be_ticked(item: &PlanItem) -> bool {
    matches!(
        item.state,
        State::Due | State::Overdue | State::Scheduled | State::Proposed
    )
}

/// When the wishes were written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wished {
    /// The day of the first.
    pub on: Day,
    /// Whether all of them were there before the offer came.
    pub before: bool,
}

/// When the wishes for an offer's opportunity were written down; none where nothing says so.
#[must_use]
pub fn wished(book: &Casebook, context: Context<'_>, offer: &Offer) -> Option<Wished> {
    let zone = book.zone_of(offer.opportunity)?;
    let parameters = book.acceptance_parameters.iter();
    let times = parameters
        .filter(|p| p.opportunity == offer.opportunity)
        .map(|p| p.recorded_at)
        .filter(|at| !is_default(at));
    let (first, last) = times.fold(None, |span, at| match span {
        None => Some((at, at)),
        Some((first, last)) => Some((at.min(first), at.max(last))),
    })?;
    Some(Wished {
        on: local(context.zones, zone, first).date(),
        before: last <= offer.received,
    })
}

fn is_shown(item: &&PlanItem) -> bool {
    item.state.is_open() || matches!(item.state, State::Done | State::Proposed)
}
