use serde::{Deserialize, Serialize};

use super::debrief::{organization_zone, place};
use super::{
    Casebook, Edit, EditName, Event, EventKind, Id, Interview, InterviewStatus, Mode, Organization,
};
use crate::calendar::{Instant, ZoneId};

/// An upcoming interview as it is being entered.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Schedule {
    /// The interview that is being changed; none for a new one.
    pub interview: Option<Id>,
    /// The opportunity; none is found by company and role.
    pub opportunity: Option<Id>,
    /// The employer's name.
    pub company: String,
    /// The role.
    pub role: String,
    /// When it starts.
    pub start: Option<Instant>,
    /// How long it is planned to take.
    pub minutes: Option<u32>,
    /// How it is held.
    pub mode: Mode,
    /// Where, in the user's words.
    pub place: String,
    /// The employer's zone, where it is not the user's.
    pub zone: Option<ZoneId>,
}

impl Schedule {
    /// A form with what is recorded about an interview.
    #[must_use]
    pub fn of(book: &Casebook, interview: Id) -> Option<Self> {
        let interview = book.interviews.get(interview)?;
        let opportunity = book.opportunities.get(interview.opportunity)?;
        let organization = book.organizations.get(opportunity.organization);
        Some(Self {
            interview: Some(interview.id),
            opportunity: Some(opportunity.id),
            company: organization.map_or_else(String::new, |o| o.name.clone()),
            role: opportunity.role.clone(),
            start: interview.start,
            minutes: interview.planned_minutes,
            mode: interview.mode,
            place: interview.place.clone(),
            zone: interview
                .zone
                .clone()
                .or_else(|| organization.and_then(|o| o.zone.clone())),
        })
    }

    /// Whether enough is there to record it.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        !self.company.trim().is_empty() && self.start.is_some()
    }

    /// The edit that records it; a changed start of a known interview is an event as well.
    pub fn edit(&self, book: &Casebook, now: Instant, ids: &mut dyn FnMut() -> Id) -> Edit {
        let (organization, mut opportunity) =
            place(book, self.opportunity, &self.company, &self.role, ids);
        let organization = Organization {
            name: self.company.trim().to_owned(),
            zone: organization_zone(&organization, self.zone.as_ref(), self.opportunity),
            ..organization
        };
        opportunity.role = self.role.trim().to_owned();
        let known = self
            .interview
            .and_then(|id| book.interviews.get(id))
            .cloned();
        let moved = known
            .as_ref()
            .filter(|known| known.start != self.start)
            .map(|known| {
                let what = EventKind::InterviewRescheduled {
                    interview: known.id,
                    from: known.start,
                };
                Event::new(ids(), what, now)
            });
        let interview = Interview {
            start: self.start,
            planned_minutes: self.minutes,
            mode: self.mode,
            place: self.place.trim().to_owned(),
            zone: self.zone.clone(),
            ..known.map_or_else(
                || Interview::new(ids(), opportunity.id),
                |known| moved_to(known, self.start),
            )
        };
        let edit = Edit::new(EditName::Schedule)
            .put(organization)
            .put(opportunity)
            .put(interview);
        moved.into_iter().fold(edit, Edit::put)
    }
}

/// An interview whose end and sessions move with its start, as long as it lies ahead: every date is
/// worked out from its end. (`policy-rescheduled-interview`)
fn moved_to(mut interview: Interview, start: Option<Instant>) -> Interview {
    let shift = match (interview.start, start) {
        (Some(from), Some(to)) if interview.status == InterviewStatus::Scheduled => to - from,
        _ => return interview,
    };
    let moved = |at: Instant| at.checked_add_signed(shift).unwrap_or(at);
    interview.end = interview.end.map(moved);
    for session in &mut interview.sessions {
        session.start = session.start.map(moved);
        session.end = session.end.map(moved);
    }
    interview
}
