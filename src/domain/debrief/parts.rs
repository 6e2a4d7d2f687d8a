use serde::{Deserialize, Serialize};

use super::{Debrief, PersonMet};
use crate::calendar::Instant;
use crate::domain::{Edit, Id, Participation, Session};

/// One part of a day that had several, as it is being filled in.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct PartOfDay {
    /// Tells the parts of the form apart; people name theirs by it.
    pub key: u32,
    /// The session, once it is recorded.
    pub session: Option<Id>,
    /// When it began.
    pub start: Option<Instant>,
    /// When it ended.
    pub end: Option<Instant>,
    /// It did not take place.
    pub cancelled: bool,
}

impl PartOfDay {
    pub(super) const fn of(session: &Session, key: u32) -> Self {
        Self {
            key,
            session: Some(session.id),
            start: session.start,
            end: session.end,
            cancelled: session.cancelled,
        }
    }

    /// Whether it ends before it begins.
    #[must_use]
    pub fn is_backwards(&self) -> bool {
        matches!((self.start, self.end), (Some(start), Some(end)) if end < start)
    }
}

impl Debrief {
    /// When the user left: the end of the last part held, else the end given.
    /// (`policy-loop-exit-time`)
    #[must_use]
    pub fn ended(&self) -> Option<Instant> {
        self.last_part_end().or(self.end)
    }

    /// When the last part held ended, if any part's end is known.
    #[must_use]
    pub fn last_part_end(&self) -> Option<Instant> {
        let held = self.parts.iter().filter(|part| !part.cancelled);
        held.filter_map(|part| part.end).max()
    }

    /// One more part, with nothing known of it yet.
    pub fn add_part(&mut self) {
        let last = self.parts.iter().map(|part| part.key).max();
        self.parts.push(PartOfDay {
            key: last.map_or(0, |key| key + 1),
            ..PartOfDay::default()
        });
    }

    /// Takes a part out; whoever was met in it was met at the interview.
    pub fn remove_part(&mut self, key: u32) {
        self.parts.retain(|part| part.key != key);
        for person in self.people.iter_mut().filter(|p| p.part == Some(key)) {
            person.part = None;
        }
    }
}

/// The parts of the form as the sessions of an interview.
pub(super) fn sessions(parts: &[PartOfDay], ids: &mut dyn FnMut() -> Id) -> Vec<Session> {
    let session = |part: &PartOfDay| Session {
        id: part.session.unwrap_or_else(&mut *ids),
        start: part.start,
        end: part.end,
        cancelled: part.cancelled,
    };
    parts.iter().map(session).collect()
}

/// The key of the part that a session is in the form.
pub(super) fn part_of(parts: &[PartOfDay], session: Option<Id>) -> Option<u32> {
    let same = |part: &&PartOfDay| session.is_some() && part.session == session;
    parts.iter().find(same).map(|part| part.key)
}

/// The session in which somebody was met: the part that the form names; where the form did not
/// show it, the one that is known.
pub(super) fn session_of(
    parts: &[PartOfDay],
    sessions: &[Session],
    form: &PersonMet,
    known: &Participation,
) -> Option<Id> {
    let named = parts.iter().zip(sessions);
    let named = named.filter(|(part, _)| form.part == Some(part.key));
    let named = named.map(|(_, session)| session.id).next();
    let shown = form.participation.is_some();
    named.or_else(|| known.session.filter(|id| !shown && is_among(sessions, *id)))
}

/// Somebody whose name is not known stays when the part they were met in goes.
pub(super) fn without_part(edit: Edit, unnamed: &Participation, sessions: &[Session]) -> Edit {
    match unnamed.session {
        Some(session) if !is_among(sessions, session) => edit.put(Participation {
            session: None,
            ..unnamed.clone()
        }),
        _ => edit,
    }
}

fn is_among(sessions: &[Session], id: Id) -> bool {
    sessions.iter().any(|session| session.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Author, Casebook};
    use crate::rules::end_of;

    fn hours(hours: i64) -> Instant {
        Instant::UNIX_EPOCH + chrono::Duration::hours(hours)
    }

    fn ids_from(first: u128) -> impl FnMut() -> Id {
        let mut next = first;
        move || {
            next += 1;
            Id::from_bits(next)
        }
    }

    fn save(form: &Debrief, book: &mut Casebook, first: u128) {
        let author = Author {
            device: Id::from_bits(1),
            at: hours(100),
        };
        form.edit(book, &mut ids_from(first)).apply(book, author);
    }

    fn met(key: u32, name: &str, part: Option<u32>) -> PersonMet {
        PersonMet {
            key,
            name: name.into(),
            part,
            ..PersonMet::default()
        }
    }

    /// Two parts, until 14:00 with Priya and until 15:00 with Tom.
    fn recorded() -> (Casebook, Id) {
        let mut form = Debrief {
            company: "Harbour Analytics".into(),
            end: Some(hours(16)),
            people: vec![
                met(0, "Priya Raman", Some(0)),
                met(1, "Tom Okafor", Some(1)),
            ],
            ..Debrief::blank()
        };
        form.add_part();
        form.add_part();
        form.parts[0].end = Some(hours(14));
        form.parts[1].end = Some(hours(15));
        let mut book = Casebook::default();
        save(&form, &mut book, 100);
        let interview = book.interviews.iter().next().expect("recorded").id;
        (book, interview)
    }

    fn end(book: &Casebook) -> Option<Instant> {
        book.interviews.iter().next().and_then(end_of)
    }

    fn form(book: &Casebook, interview: Id) -> Debrief {
        Debrief::of(book, interview).expect("recorded")
    }

    #[test]
    fn the_day_ends_with_the_last_part_held() {
        let (mut book, interview) = recorded();
        assert_eq!(end(&book), Some(hours(15)));
        let mut form = form(&book, interview);
        assert_eq!(form.ended(), Some(hours(15)));
        form.parts[1].cancelled = true;
        assert_eq!(form.ended(), Some(hours(14)));
        save(&form, &mut book, 900);
        assert_eq!(end(&book), Some(hours(14)));
    }

    #[test]
    fn saving_what_was_shown_changes_nothing() {
        let (mut book, interview) = recorded();
        let before = book.interviews.get(interview).cloned().expect("recorded");
        let sessions = |book: &Casebook| {
            let all = book.participations.iter();
            all.map(|p| (p.id, p.session)).collect::<Vec<_>>()
        };
        let met = sessions(&book);
        assert!(met.iter().all(|(_, session)| session.is_some()));
        save(&form(&book, interview), &mut book, 900);
        let after = book.interviews.get(interview).expect("kept");
        assert_eq!((after.end, &after.sessions), (before.end, &before.sessions));
        assert_eq!(sessions(&book), met);
    }

    #[test]
    fn nobody_stays_in_a_part_that_was_taken_out() {
        let (mut book, interview) = recorded();
        let gone = book.interviews.get(interview).expect("recorded").sessions[1].id;
        book.participations.put(Participation {
            session: Some(gone),
            ..Participation::new(Id::from_bits(77), interview)
        });
        let mut form = form(&book, interview);
        form.remove_part(form.parts[1].key);
        save(&form, &mut book, 900);
        assert_eq!(book.participations.count(), 3);
        assert!(book.participations.iter().all(|p| p.session != Some(gone)));
        assert_eq!(end(&book), Some(hours(14)));
    }

    #[test]
    fn a_form_that_did_not_show_the_part_does_not_erase_it() {
        let (mut book, interview) = recorded();
        let mut form = form(&book, interview);
        for person in &mut form.people {
            person.participation = None;
            person.part = None;
        }
        save(&form, &mut book, 900);
        assert!(book.participations.iter().all(|p| p.session.is_some()));
    }

    #[test]
    fn a_part_that_ends_before_it_begins_is_noticed() {
        let part = |start, end| PartOfDay {
            start,
            end,
            ..PartOfDay::default()
        };
        assert!(part(Some(hours(2)), Some(hours(1))).is_backwards());
        assert!(!part(Some(hours(1)), Some(hours(2))).is_backwards());
        assert!(!part(None, Some(hours(1))).is_backwards());
    }
}
