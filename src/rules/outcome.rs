use super::index::Records;
use super::item::Because;
use super::situation::{Situation, end_of};
use crate::calendar::Instant;
use crate::domain::{
    Channel, Event, EventKind, Id, InboundClass, Offer, OfferStatus, Rejection, Stamp, is_default,
};

/// A no, as far as it is recorded: with its circumstances, or only as a message that said no.
#[derive(Clone, Copy, Debug)]
pub struct Refusal<'a> {
    /// The rejection's record, or the message's.
    pub id: Id,
    /// R: when it came.
    pub at: Instant,
    /// From whom.
    pub from: Option<Id>,
    /// How.
    pub channel: Option<Channel>,
    /// What else is recorded about it.
    pub record: Option<&'a Rejection>,
}

impl Refusal<'_> {
    /// Whether a machine wrote it.
    #[must_use]
    pub fn is_automatic(&self) -> bool {
        self.record.is_some_and(|record| record.automatic)
    }
}

/// What ended an opportunity and when, unless it was taken up again after that.
///
/// An employer's "no", a pause and the user's own withdrawal are taken back by another round, an
/// interview recorded after them, or the user's word that it is open again; an offer and its answer
/// only by the latter.
pub(super) fn ending(
    records: &Records<'_>,
    events: &[&Event],
    now: Instant,
) -> Option<(Instant, Because)> {
    let mut turns: Vec<(Instant, Stamp, Turn)> = Vec::new();
    for event in events {
        let turn = match event.what {
            EventKind::Withdrawn { .. } => Turn::Ends(Because::Withdrawn),
            EventKind::Accepted { .. } => Turn::Ends(Because::Accepted),
            EventKind::Declined { .. } => Turn::Ends(Because::Declined),
            EventKind::Archived { .. } => Turn::Ends(Because::Archived),
            EventKind::EmployerPaused { .. } => Turn::Ends(Because::Paused),
            EventKind::EmployerResumed { .. } => Turn::Resumes,
            EventKind::Reopened { .. } => Turn::Reopens,
            _ => continue,
        };
        turns.push((event.at, event.stamp, turn));
    }
    for offer in &records.offers {
        let because = match offer.status {
            OfferStatus::Open => Because::Offer,
            OfferStatus::Withdrawn => Because::Rejection,
        };
        turns.push((offer.received, offer.stamp, Turn::Ends(because)));
    }
    for rejection in &records.rejections {
        let turn = Turn::Ends(Because::Rejection);
        turns.push((rejection.received, rejection.stamp, turn));
    }
    for contact in &records.contacts {
        let turn = match contact.class {
            Some(InboundClass::Offer) => Turn::Ends(Because::Offer),
            Some(InboundClass::Rejection) => Turn::Ends(Because::Rejection),
            Some(InboundClass::NextRound) => Turn::Continues,
            _ => continue,
        };
        turns.push((contact.at, contact.stamp, turn));
    }
    // A hand-written interview has no moment of its own, so it takes nothing back.
    let recorded = records
        .interviews
        .iter()
        .filter(|interview| !is_default(&interview.recorded_at));
    for interview in recorded {
        let Some(end) = end_of(interview) else {
            continue;
        };
        let at = interview.recorded_at.min(end);
        turns.push((at, interview.stamp, Turn::Continues));
    }
    turns.retain(|(at, ..)| *at <= now);
    // Of what is said to have happened at one moment the last to be recorded holds.
    turns.sort_by_key(|(at, stamp, turn)| (*at, *stamp, matches!(turn, Turn::Ends(_))));
    turns
        .into_iter()
        .fold(None, |ended, (at, _, turn)| match turn {
            Turn::Ends(because) => Some((at, because)),
            Turn::Reopens => None,
            Turn::Resumes => ended.filter(|(_, because)| *because != Because::Paused),
            Turn::Continues => ended.filter(|(_, because)| {
                matches!(
                    because,
                    Because::Offer | Because::Accepted | Because::Declined
                )
            }),
        })
}

/// The newest no.
pub(super) fn refusal<'a>(records: &Records<'a>) -> Option<Refusal<'a>> {
    let recorded = records.rejections.iter().map(|record| Refusal {
        id: record.id,
        at: record.received,
        from: record.from,
        channel: record.channel,
        record: Some(record),
    });
    let told = records
        .contacts
        .iter()
        .filter(|contact| contact.class == Some(InboundClass::Rejection))
        .map(|contact| Refusal {
            id: contact.id,
            at: contact.at,
            from: contact.people.first().copied(),
            channel: Some(contact.channel),
            record: None,
        });
    recorded
        .chain(told)
        .max_by_key(|refusal| (refusal.at, refusal.record.is_some(), refusal.id))
}

#[derive(Clone, Copy)]
enum Turn {
    Ends(Because),
    /// Taken up again by the employer after a pause.
    Resumes,
    /// Another round, or an interview.
    Continues,
    /// Taken up again, whatever it was.
    Reopens,
}

impl<'a> Situation<'a> {
    /// Whether another employer's offer waits for the user's answer: one that they took back, or
    /// that the user answered, is none.
    #[must_use]
    pub fn open_offer_elsewhere(&self) -> bool {
        self.endings_elsewhere()
            .any(|(_, because)| because == Because::Offer)
    }

    /// Whether the user accepted another post after this opportunity had begun.
    #[must_use]
    pub fn accepted_elsewhere(&self) -> bool {
        let recorded = Some(self.opportunity.recorded_at).filter(|at| !is_default(at));
        let met = self.rounds.first().map(|round| round.end);
        let began = recorded.into_iter().chain(met).min();
        self.endings_elsewhere()
            .any(|(at, because)| because == Because::Accepted && began.is_none_or(|b| b <= at))
    }

    fn endings_elsewhere(&self) -> impl Iterator<Item = (Instant, Because)> {
        let others = self.book.opportunities.iter();
        let others = others.filter(|other| other.id != self.opportunity.id);
        others.filter_map(|other| {
            let events = self.index.events(other.id);
            ending(self.index.about(other.id), events, self.context.now)
        })
    }

    /// The offers that stand, the oldest first.
    pub fn open_offers(&self) -> impl Iterator<Item = &'a Offer> {
        self.records
            .offers
            .iter()
            .copied()
            .filter(|offer| offer.stands())
    }
}
