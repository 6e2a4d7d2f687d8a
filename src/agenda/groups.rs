use std::collections::BTreeMap;

use crate::calendar::{Day, Instant, ZoneId, Zones, local, plus_days, plus_minutes};
use crate::domain::{Family, Id, Occasion};
use crate::rules::{PlanItem, State, When};

/// When a row asks for attention.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bucket {
    /// Late, or within the hour and a half.
    Now,
    /// Today.
    LaterToday,
    /// Tomorrow.
    Tomorrow,
    /// Within a week.
    ThisWeek,
    /// After that.
    Later,
}

/// How a row looks: never by colour alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tone {
    /// Its time has come.
    Due,
    /// Its time has passed.
    Late,
    /// Something has to come first.
    Hold,
    /// It can wait.
    Calm,
    /// Done.
    Done,
}

/// What makes a row the same row after replanning.
pub type RowKey = (Family, Option<Id>, Occasion);

/// One line of the day: one item, or all of a kind that belong to one interview.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What it is about; the open ones first, in the order of the plan.
    pub items: Vec<PlanItem>,
    /// When it asks for attention.
    pub bucket: Bucket,
    /// How it looks.
    pub tone: Tone,
}

/// The day.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Agenda {
    /// The rows in the order of their buckets and due times; at most the first is loud.
    pub rows: Vec<Row>,
}

impl Agenda {
    /// The row with a key.
    #[must_use]
    pub fn find(&self, key: RowKey) -> Option<&Row> {
        self.rows.iter().find(|row| row.key() == key)
    }

    /// The rows of a bucket.
    pub fn of(&self, bucket: Bucket) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(move |row| row.bucket == bucket)
    }

    /// The one loud thing, if something is to be done now.
    #[must_use]
    pub fn focus(&self) -> Option<&Row> {
        self.of(Bucket::Now).find(|row| row.tone != Tone::Hold)
    }

    /// The next row that is not for today.
    #[must_use]
    pub fn next(&self) -> Option<&Row> {
        self.rows.iter().find(|row| row.bucket > Bucket::LaterToday)
    }
}

impl Row {
    /// What stands first in it: the most urgent item that is open.
    #[must_use]
    pub fn lead(&self) -> &PlanItem {
        &self.items[0]
    }

    /// What makes it the same row after replanning.
    #[must_use]
    pub fn key(&self) -> RowKey {
        let key = self.lead().key;
        (key.family, key.opportunity, key.occasion)
    }

    /// The items that are still to do.
    pub fn open(&self) -> impl Iterator<Item = &PlanItem> {
        self.items.iter().filter(|item| item.state.is_open())
    }
}

/// How near a due moment has to be to count as now. (policy)
const NOW_MINUTES: i64 = 90;

/// Sorts a plan into the day of somebody whose clock shows `zone`.
#[must_use]
pub fn agenda(items: &[PlanItem], now: Instant, zones: &dyn Zones, zone: &ZoneId) -> Agenda {
    let clock = Clock {
        now,
        today: local(zones, zone, now).date(),
        zones,
        zone,
    };
    let mut groups: BTreeMap<RowKey, Vec<PlanItem>> = BTreeMap::new();
    for item in items.iter().filter(|item| belongs_to_a_day(item)) {
        let key = item.key;
        groups
            .entry((key.family, key.opportunity, key.occasion))
            .or_default()
            .push(item.clone());
    }
    let mut rows: Vec<Row> = groups
        .into_values()
        .filter_map(|mut items| {
            items.sort_by_key(|item| standing(item.state));
            let lead = items.first().filter(|item| item.state.is_open())?;
            let bucket = clock.bucket(lead);
            let tone = match tone(lead) {
                // What lies ahead is never loud, even if it could be done already.
                Tone::Due if bucket > Bucket::LaterToday => Tone::Calm,
                tone => tone,
            };
            Some(Row {
                items,
                bucket,
                tone,
            })
        })
        .collect();
    rows.sort_by(|a, b| {
        (a.bucket, urgency(a))
            .cmp(&(b.bucket, urgency(b)))
            .then_with(|| a.lead().order(b.lead()))
    });
    Agenda { rows }
}

/// The plan of one opportunity as its page lists it: items of one kind, one interview and one
/// standing together, in the order of the plan. `left_out` asks for what is not done at all.
#[must_use]
pub fn entries(items: &[PlanItem], opportunity: Id, left_out: bool) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    let of = items
        .iter()
        .filter(|item| item.key.opportunity == Some(opportunity));
    for item in of {
        let is_left_out = !item.state.is_open() && item.state != State::Done;
        if is_left_out != left_out {
            continue;
        }
        let tone = tone(item);
        let known = rows.iter_mut().find(|row| {
            let key = row.lead().key;
            row.tone == tone
                && row.lead().state == item.state
                && (key.family, key.occasion) == (item.key.family, item.key.occasion)
        });
        match known {
            Some(row) => row.items.push(item.clone()),
            None => rows.push(Row {
                items: vec![item.clone()],
                bucket: Bucket::Later,
                tone,
            }),
        }
    }
    rows
}

/// What was done for an opportunity, and after it what was let go.
#[must_use]
pub fn looked_back_on(items: &[PlanItem], opportunity: Id) -> Vec<Row> {
    let of = |left_out, state| {
        let rows = entries(items, opportunity, left_out).into_iter();
        rows.filter(move |row| row.lead().state == state)
    };
    of(false, State::Done)
        .chain(of(true, State::Skipped))
        .collect()
}

/// Whether it answers something that came from them.
const fn answers_them(family: Family) -> bool {
    matches!(
        family,
        Family::Classify
            | Family::Reply
            | Family::FlexibilityReply
            | Family::CancellationReply
            | Family::OfferAcknowledgement
            | Family::RejectionReply
    )
}

/// Thanks within their day come first of what is for now, then answers to them, then the question
/// and thanks that are late; what is only late comes last.
fn urgency(row: &Row) -> (u8, Instant) {
    let rank = match (row.lead().key.family, row.tone) {
        _ if row.bucket != Bucket::Now => 0,
        (_, Tone::Hold) => 5,
        (Family::Debrief, _) => 0,
        (Family::ThankEmail, Tone::Due) => 1,
        (family, _) if answers_them(family) => 2,
        (Family::Checkin, _) => 3,
        (Family::ThankEmail | Family::RecruiterThanks | Family::CommitmentDelivery, _) => 3,
        _ => 4,
    };
    (rank, row.lead().due_ends)
}

/// What can be done first, then what has to wait, then what is done.
const fn standing(state: State) -> u8 {
    match state {
        State::Due | State::Overdue => 0,
        State::Scheduled => 1,
        State::Blocked | State::Suspended => 2,
        _ => 3,
    }
}

/// What waits for its day and asks for nothing before it is no row: a check-in is drawn as
/// waiting, and the rest may never be needed.
fn belongs_to_a_day(item: &PlanItem) -> bool {
    match item.state {
        State::Due | State::Overdue | State::Blocked | State::Done => true,
        State::Scheduled => !matches!(
            item.key.family,
            Family::Checkin
                | Family::ValueTouch
                | Family::ThanksReview
                | Family::FindContact
                | Family::AnchorEmail
                | Family::MoveOn
        ),
        _ => false,
    }
}

const fn tone(item: &PlanItem) -> Tone {
    match item.state {
        State::Overdue => Tone::Late,
        State::Due => Tone::Due,
        State::Blocked | State::Suspended => Tone::Hold,
        State::Done => Tone::Done,
        _ => Tone::Calm,
    }
}

struct Clock<'a> {
    now: Instant,
    today: Day,
    zones: &'a dyn Zones,
    zone: &'a ZoneId,
}

impl Clock<'_> {
    fn bucket(&self, item: &PlanItem) -> Bucket {
        if item.state == State::Overdue {
            return Bucket::Now;
        }
        let soon = plus_minutes(self.now, NOW_MINUTES);
        let day = match item.due {
            Some(When::At(at)) if item.state != State::Scheduled && at <= soon => {
                return Bucket::Now;
            }
            Some(When::At(at)) => local(self.zones, self.zone, at).date(),
            Some(When::On(day)) => day,
            None => self.today,
        };
        // An answer is best given the day it can be.
        let now = item.state == State::Due && answers_them(item.key.family);
        if day <= self.today || now {
            Bucket::LaterToday
        } else if day == plus_days(self.today, 1) {
            Bucket::Tomorrow
        } else if day <= plus_days(self.today, 7) {
            Bucket::ThisWeek
        } else {
            Bucket::Later
        }
    }
}
