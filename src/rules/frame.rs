use super::formula::{FactName, Formula, Step};
use super::numbers as n;
use crate::calendar::{BusinessCalendar, Day, plus_days};
use crate::domain::{Grace, Precision, PromiseKind, Unit};

/// Frame end E of a promise: the last day, inclusive, on which the answer may still come in time.
/// None where no window was promised. Never rolled, even on a weekend or holiday. (section B.1)
#[must_use]
pub fn frame_end(means: PromiseKind, base: Day, calendar: &BusinessCalendar) -> Option<Day> {
    let count = |days: u32, unit| match unit {
        Unit::Calendar => plus_days(base, days.into()),
        Unit::Business => calendar.plus(base, days),
    };
    match means {
        PromiseKind::None | PromiseKind::Event { .. } => None,
        PromiseKind::Days { n, unit, .. } => Some(count(n, unit)),
        PromiseKind::Range { m, unit, .. } => Some(count(m, unit)),
        PromiseKind::Date { date, .. } => Some(date),
        PromiseKind::DateRange { date2, .. } => Some(date2),
        PromiseKind::Callback { m, .. } => Some(plus_days(base, m.into())),
    }
}

/// How long to be quiet after a promise, and when to check in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frame {
    /// When a check-in first becomes possible.
    pub earliest: Formula,
    /// When it is best.
    pub due: Formula,
    /// After this, letting it lie is a choice too.
    pub latest: Formula,
}

impl Frame {
    /// The formulas for a promise made on a base day. (section B.1, 5 to 7)
    #[must_use]
    pub fn of(means: PromiseKind, base: Day, grace: Grace) -> Self {
        let soft_latest = Formula::from(FactName::Due)
            .then(Step::BusinessDays(n::CHECKIN_SOFT_LATEST_BUSINESS_DAYS));
        match means {
            PromiseKind::None => Self {
                earliest: Formula::from(FactName::Base).days(n::WAIT_WITHOUT_PROMISE),
                due: Formula::from(FactName::Base)
                    .days(undated_wait(grace))
                    .then(Step::Roll),
                latest: soft_latest,
            },
            PromiseKind::Event { .. } => Self {
                earliest: Formula::from(FactName::Event).days(n::WAIT_WITHOUT_PROMISE),
                due: Formula::from(FactName::Event)
                    .days(undated_wait(grace))
                    .then(Step::Roll),
                latest: soft_latest,
            },
            PromiseKind::Callback { n: from, m: to } => Self {
                earliest: Formula::from(FactName::WindowFrom),
                due: Formula::from(FactName::C)
                    .days(i32::try_from(callback_day(from, to, grace)).unwrap_or(i32::MAX))
                    .then(Step::RollWithin(FactName::WindowFrom, FactName::WindowTo)),
                latest: Formula::from(FactName::WindowTo),
            },
            PromiseKind::Days { .. }
            | PromiseKind::Range { .. }
            | PromiseKind::Date { .. }
            | PromiseKind::DateRange { .. } => Self {
                earliest: Formula::from(FactName::E),
                due: Formula::from(FactName::E)
                    .then(grace_step(means, base, grace))
                    .then(Step::Roll),
                latest: soft_latest,
            },
        }
    }
}

/// How exact a promise is.
pub(super) const fn precision(means: PromiseKind) -> Option<Precision> {
    match means {
        PromiseKind::Days { precision, .. }
        | PromiseKind::Range { precision, .. }
        | PromiseKind::Date { precision, .. } => Some(precision),
        PromiseKind::DateRange { .. } => Some(Precision::Bounded),
        PromiseKind::None | PromiseKind::Event { .. } | PromiseKind::Callback { .. } => None,
    }
}

const fn undated_wait(grace: Grace) -> i32 {
    match grace {
        Grace::Prompt | Grace::ByPrecision => n::WAIT_WITHOUT_PROMISE,
        Grace::Patient => n::WAIT_WITHOUT_PROMISE_PATIENT,
    }
}

const fn callback_day(from: u32, to: u32, grace: Grace) -> u32 {
    match grace {
        Grace::Prompt => from,
        Grace::ByPrecision => from + (to - from) / 2,
        Grace::Patient => to,
    }
}

/// The days of grace after E, in the unit of the promise.
fn grace_step(means: PromiseKind, base: Day, grace: Grace) -> Step {
    let (days, unit) = match means {
        PromiseKind::Days { n, unit, .. } => (n, unit),
        PromiseKind::Range { m, unit, .. } => (m, unit),
        PromiseKind::Date { date, .. } => (
            u32::try_from((date - base).num_days()).unwrap_or(0),
            Unit::Calendar,
        ),
        _ => (0, Unit::Calendar),
    };
    let grace_days = match (grace, precision(means)) {
        (Grace::Prompt, _) => n::GRACE_PROMPT,
        (Grace::ByPrecision, Some(Precision::Exact)) => n::GRACE_EXACT,
        (Grace::ByPrecision, Some(Precision::Approx)) => n::GRACE_APPROX,
        (Grace::ByPrecision, _) => n::GRACE_BOUNDED,
        (Grace::Patient, Some(Precision::Approx)) => {
            n::GRACE_PATIENT.max((n::GRACE_APPROX * days).div_ceil(n::PATIENT_PER_DAYS))
        }
        (Grace::Patient, _) => n::GRACE_PATIENT,
    };
    match unit {
        Unit::Calendar => Step::Days(i32::try_from(grace_days).unwrap_or(i32::MAX)),
        Unit::Business => Step::BusinessDays(grace_days),
    }
}
