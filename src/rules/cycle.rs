use super::frame::frame_end;
use super::numbers::WAIT_WITHOUT_PROMISE;
use super::situation::{Round, Situation};
use super::{Context, Index};
use crate::calendar::{BusinessCalendar, Day, Instant, day_start, local, plus_days};
use crate::domain::{Casebook, EventKind, Id, Promise, PromiseKind};

/// A promise cycle: from one statement about the answer to the next.
///
/// Each held interview opens one; so does every later statement in its round, and so do the
/// employer's resuming after a pause and an opportunity's coming back.
#[derive(Clone, Copy)]
pub struct Cycle<'a> {
    /// Counted from one.
    pub number: u32,
    /// Which of the situation's rounds it goes back to.
    round: usize,
    /// What was promised.
    pub means: PromiseKind,
    /// The words.
    pub words: &'a str,
    /// The day it was said.
    pub base: Day,
    /// Frame end, where a window was promised.
    pub frame_end: Option<Day>,
    /// Who said it.
    pub said_by: Option<Id>,
    /// When it was recorded; none for an interview with no promise.
    pub recorded_at: Option<Instant>,
    /// When it began; none for what was said on the day of the interview.
    since: Option<Instant>,
    /// The opportunity came back with it: what was used before does not count.
    pub reopens: bool,
    /// Whether several people named different windows on that day and the later one was taken.
    pub conflicting: bool,
    /// Whether it took the place of an earlier promise of the same round.
    pub supersedes: bool,
}

impl Cycle<'_> {
    /// The interview it goes back to.
    #[must_use]
    pub fn round<'s, 'a>(&self, situation: &'s Situation<'a>) -> &'s Round<'a> {
        &situation.rounds[self.round]
    }

    /// Whether it belongs to the same interview as another.
    #[must_use]
    pub const fn is_of_the_round_of(&self, other: &Self) -> bool {
        self.round == other.round
    }

    /// When it began: at the end of the interview, or with a later statement. The very call in
    /// which they named another time belongs to what was before.
    #[must_use]
    pub fn opens(&self, situation: &Situation<'_>) -> Instant {
        self.since.unwrap_or_else(|| self.round(situation).end)
    }

    /// The first day on which the guard no longer blocks a question about the decision: E, the
    /// first invited day, or a week where no window was promised.
    #[must_use]
    pub fn quiet_end(&self) -> Day {
        let wait = i64::from(WAIT_WITHOUT_PROMISE);
        match self.means {
            PromiseKind::None => plus_days(self.base, wait),
            PromiseKind::Event { date } => plus_days(date, wait),
            PromiseKind::Callback { n, .. } => plus_days(self.base, n.into()),
            _ => self.frame_end.unwrap_or_else(|| plus_days(self.base, wait)),
        }
    }
}

/// The cycles of an opportunity, in order. (`policy-newest-promise-wins`)
pub(super) fn cycles<'a>(situation: &Situation<'a>) -> Vec<Cycle<'a>> {
    let mut cycles: Vec<Cycle<'a>> = Vec::new();
    for (index, round) in situation.rounds.iter().enumerate() {
        if !round.held {
            continue;
        }
        let mut said = statements(situation, round);
        said.sort_by_key(|statement| (statement.base, statement.id));
        if said.first().is_none_or(|first| first.base > round.day0) {
            cycles.push(Cycle {
                number: 0,
                round: index,
                means: PromiseKind::None,
                words: "",
                base: round.day0,
                frame_end: None,
                said_by: None,
                recorded_at: None,
                since: None,
                reopens: false,
                conflicting: false,
                supersedes: false,
            });
        }
        for day in said.chunk_by(|a, b| a.base == b.base) {
            if let Some(latest) = day
                .iter()
                .max_by_key(|s| (ends(s, &situation.business), s.id))
            {
                cycles.push(Cycle {
                    number: 0,
                    round: index,
                    means: latest.means,
                    words: latest.words,
                    base: latest.base,
                    frame_end: frame_end(latest.means, latest.base, &situation.business),
                    said_by: latest.said_by,
                    recorded_at: Some(latest.recorded_at),
                    since: (latest.base > round.day0).then_some(latest.since),
                    reopens: day.iter().any(|statement| statement.reopens),
                    conflicting: day.iter().any(|other| other.means != latest.means),
                    supersedes: cycles.last().is_some_and(|c| c.round == index),
                });
            }
        }
    }
    for (cycle, number) in cycles.iter_mut().zip(1..) {
        cycle.number = number;
    }
    cycles
}

/// Something said about the answer.
struct Statement<'a> {
    id: Id,
    means: PromiseKind,
    words: &'a str,
    base: Day,
    said_by: Option<Id>,
    recorded_at: Instant,
    since: Instant,
    reopens: bool,
}

/// What was said in a round: at its interview, or after it and before the next.
fn statements<'a>(situation: &Situation<'a>, round: &Round<'a>) -> Vec<Statement<'a>> {
    let promises = situation.records.promises.iter().filter_map(|promise| {
        let (of, base) = place(situation, promise)?;
        if of != round.interview.id {
            return None;
        }
        // Said and recorded on one day, it holds from then on; else from the next morning.
        let zone = &round.zone;
        let zones = situation.context.zones;
        let same_day = local(zones, zone, promise.recorded_at).date() == base;
        let since = if same_day {
            promise.recorded_at
        } else {
            day_start(zones, zone, plus_days(base, 1))
        };
        Some(Statement {
            since,
            reopens: false,
            id: promise.id,
            means: promise.means?,
            words: &promise.raw_words,
            base,
            said_by: promise.said_by,
            recorded_at: promise.recorded_at,
        })
    });
    let resumed = situation
        .index
        .events(situation.opportunity.id)
        .iter()
        .filter(|event| {
            matches!(
                event.what,
                EventKind::EmployerResumed { .. } | EventKind::Reopened { .. }
            )
        })
        .filter_map(|event| {
            let base = local(situation.context.zones, &round.zone, event.at).date();
            let (of, _) = round_of_day(situation, base)?;
            (of == round.interview.id).then_some(Statement {
                since: event.at,
                reopens: matches!(event.what, EventKind::Reopened { .. }),
                id: event.id,
                means: PromiseKind::None,
                words: "",
                base,
                said_by: None,
                recorded_at: event.recorded_at,
            })
        });
    promises.chain(resumed).collect()
}

/// The day that a promise counts from, as far as the casebook tells.
#[must_use]
pub fn promise_base(
    book: &Casebook,
    index: &Index<'_>,
    context: Context<'_>,
    promise: &Promise,
) -> Option<Day> {
    let opportunity = book.opportunities.get(promise.opportunity)?;
    let situation = Situation::read(book, index, context, opportunity);
    place(&situation, promise)
        .map(|(_, base)| base)
        .or(promise.made_on)
}

/// To which interview a promise belongs, and the day it counts from.
///
/// A promise that names neither interview nor day was made at the last interview held when it was
/// recorded; where that is not known either, at the first.
fn place(situation: &Situation<'_>, promise: &Promise) -> Option<(Id, Day)> {
    if let Some(round) = situation
        .held_rounds()
        .find(|r| Some(r.interview.id) == promise.interview)
    {
        return Some((round.interview.id, promise.made_on.unwrap_or(round.day0)));
    }
    if let Some(made_on) = promise.made_on {
        return round_of_day(situation, made_on);
    }
    let mut rounds = situation.held_rounds();
    let first = rounds.next()?;
    let last = rounds
        .take_while(|round| round.end <= promise.recorded_at)
        .last()
        .unwrap_or(first);
    Some((last.interview.id, last.day0))
}

/// The interview that a day belongs to: the last one on or before it, else the first.
fn round_of_day(situation: &Situation<'_>, day: Day) -> Option<(Id, Day)> {
    let mut rounds = situation.held_rounds();
    let first = rounds.next()?;
    let last = rounds
        .take_while(|round| round.day0 <= day)
        .last()
        .unwrap_or(first);
    Some((last.interview.id, day))
}

/// For two statements of one day: the later frame end counts, and any window is later than none.
/// (`policy-conflicting-promises-later-wins`)
fn ends(statement: &Statement<'_>, business: &BusinessCalendar) -> Option<Day> {
    match statement.means {
        PromiseKind::Event { date } => Some(date),
        means => frame_end(means, statement.base, business),
    }
}
