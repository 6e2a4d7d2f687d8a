use std::fmt;

use crate::calendar::{
    BusinessCalendar, Day, Instant, MailCalendar, TimeOfDay, ZoneId, Zones, local, plus_days,
    plus_minutes, to_instant,
};

/// A dated value: a moment, or a whole day in the employer's zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// A moment.
    At(Instant),
    /// A whole day.
    On(Day),
}

macro_rules! fact_names {
    ($($(#[$meta:meta])* $name:ident = $text:literal,)+) => {
        /// The name of a fact in a reason; formulas refer to facts by it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum FactName {
            $($(#[$meta])* $name,)+
        }

        impl FactName {
            /// Its text in a reason.
            #[must_use]
            pub const fn text(self) -> &'static str {
                match self {
                    $(Self::$name => $text,)+
                }
            }
        }
    };
}

fact_names! {
    /// End of the interview.
    T = "T",
    /// The interview's day in the employer's zone; day zero of every count.
    D0 = "D0",
    /// The words of the promise.
    Promise = "promise",
    /// What the words mean.
    Means = "means",
    /// The day on which the promise was made.
    Base = "base",
    /// The promise cycle.
    Cycle = "cycle",
    /// Frame end: the last day on which the answer is still in time.
    E = "E",
    /// The day of the event after which they decide.
    Event = "X",
    /// The day of the conversation in which a call-back was invited.
    C = "C",
    /// First day of the invited window.
    WindowFrom = "window-from",
    /// Last day of the invited window.
    WindowTo = "window-to",
    /// How exact the promise is.
    Precision = "precision",
    /// The style value that chose the formula.
    Style = "style",
    /// The day on which the card can be posted.
    Posting = "P",
    /// The card is posted later than within a day.
    Slipped = "slipped",
    /// Express delivery is worth a thought.
    Express = "express",
    /// The due date.
    Due = "due",
    /// When the interviewers' emails were out.
    EmailsOut = "emails-out",
    /// When the recruiter was thanked.
    RecruiterThanked = "recruiter-thanked",
    /// The next business day after the promise was recorded.
    NextBusinessDay = "next-business-day",
    /// The day promised for a delivery.
    Promised = "promised",
    /// What was promised or is to be done.
    Item = "item",
    /// The last step of the search.
    LastStep = "last-step",
    /// What is missing.
    Missing = "missing",
    /// The industry.
    Industry = "industry",
    /// How the interview was held.
    Mode = "mode",
    /// R: when the no came.
    R = "R",
    /// O: when the offer came.
    O = "O",
    /// The day by which they want an answer to an offer.
    AnswerBy = "answer-by",
    /// When the user accepted, declined, withdrew or was told no.
    Outcome = "outcome",
    /// When the interview starts.
    Start = "start",
    /// When it was recorded.
    Recorded = "recorded",
    /// When the obstacle was named.
    Raised = "raised",
    /// When they wrote or called.
    Received = "received",
    /// When the interview was called off.
    CancelledAt = "cancelled-at",
    /// The follow-up before this one.
    LastTouch = "last-touch",
    /// When the last follow-up that was allowed was made, or could have been.
    Spent = "spent",
    /// The first day of the waiting period that a preparation belongs to.
    Needed = "needed",
    /// When the anchor point was last cited.
    LastUse = "last-use",
    /// The user moved the item.
    MovedTo = "moved-to",
    /// When it was done.
    DoneAt = "done-at",
    /// Why the state is what it is.
    Because = "because",
}

/// What a fact is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FactValue {
    /// A date.
    When(When),
    /// A word of the specification or of the user.
    Text(String),
    /// A word of the specification.
    Word(&'static str),
    /// A count.
    Number(u32),
}

/// A fact that a reason rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// Its name.
    pub name: FactName,
    /// What it is.
    pub value: FactValue,
}

/// One step of a formula.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Elapsed minutes, on the UTC timeline. (`policy-elapsed-hours`)
    Minutes(i32),
    /// Calendar days.
    Days(i32),
    /// Business days of the employer.
    BusinessDays(u32),
    /// Business days of the employer, back.
    BusinessDaysBefore(u32),
    /// Half the calendar days to a fact, the odd one left out.
    Halfway(FactName),
    /// Forward to a business day. (`policy-roll-to-business-day`)
    Roll,
    /// Forward to a business day, or backward where that would leave the invited window.
    RollWithin(FactName, FactName),
    /// Not before a fact, moved by days.
    NotBefore(FactName, i32),
    /// Not after a fact, moved by days.
    NotAfter(FactName, i32),
    /// At an hour of the employer's day.
    AtHour(u32),
}

/// How a date comes about: a fact, and steps from it. What is evaluated is what is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Formula {
    from: FactName,
    steps: [Option<Step>; 4],
}

impl Formula {
    /// The fact itself.
    #[must_use]
    pub const fn from(fact: FactName) -> Self {
        Self {
            from: fact,
            steps: [None; 4],
        }
    }

    /// With a further step; at most four.
    #[must_use]
    pub const fn then(mut self, step: Step) -> Self {
        let mut index = 0;
        while index < self.steps.len() {
            if self.steps[index].is_none() {
                self.steps[index] = Some(step);
                return self;
            }
            index += 1;
        }
        self
    }

    /// With so many elapsed hours added.
    #[must_use]
    pub const fn hours(self, hours: i32) -> Self {
        self.then(Step::Minutes(hours * 60))
    }

    /// With so many calendar days added.
    #[must_use]
    pub const fn days(self, days: i32) -> Self {
        self.then(Step::Days(days))
    }

    /// The date that it gives; none if it refers to a fact that is not among those given.
    #[must_use]
    pub fn evaluate(&self, facts: &[Fact], almanac: &Almanac<'_>) -> Option<When> {
        let start = dated(facts, self.from)?;
        self.steps
            .iter()
            .flatten()
            .try_fold(start, |when, &step| almanac.step(when, step, facts))
    }
}

/// The calendars that formulas are evaluated with.
pub struct Almanac<'a> {
    /// Who knows time zones.
    pub zones: &'a dyn Zones,
    /// The employer's zone.
    pub zone: &'a ZoneId,
    /// The employer's working days.
    pub business: &'a BusinessCalendar,
    /// The user's mail days.
    pub mail: &'a MailCalendar,
}

impl Almanac<'_> {
    /// The civil day of a date in the employer's zone.
    #[must_use]
    pub fn day(&self, when: When) -> Day {
        match when {
            When::At(instant) => local(self.zones, self.zone, instant).date(),
            When::On(day) => day,
        }
    }

    fn step(&self, when: When, step: Step, facts: &[Fact]) -> Option<When> {
        Some(match step {
            Step::Minutes(minutes) => match when {
                When::At(instant) => When::At(plus_minutes(instant, minutes.into())),
                When::On(_) => return None,
            },
            Step::Days(days) => When::On(plus_days(self.day(when), days.into())),
            Step::BusinessDays(days) => When::On(self.business.plus(self.day(when), days)),
            Step::BusinessDaysBefore(days) => When::On(self.business.minus(self.day(when), days)),
            Step::Halfway(fact) => {
                let (from, to) = (self.day(when), self.day(dated(facts, fact)?));
                When::On(plus_days(from, (to - from).num_days() / 2))
            }
            Step::Roll => When::On(self.business.roll(self.day(when))),
            Step::RollWithin(from, to) => {
                let (from, to) = (self.day(dated(facts, from)?), self.day(dated(facts, to)?));
                let day = self.day(when);
                let (ahead, back) = (self.business.roll(day), self.business.roll_back(day));
                When::On(if ahead > to && back >= from {
                    back
                } else {
                    ahead
                })
            }
            Step::NotBefore(fact, days) => {
                let floor = self.moved(dated(facts, fact)?, days);
                if self.is_before(when, floor) {
                    floor
                } else {
                    when
                }
            }
            Step::NotAfter(fact, days) => {
                let ceiling = self.moved(dated(facts, fact)?, days);
                if self.is_before(ceiling, when) {
                    ceiling
                } else {
                    when
                }
            }
            Step::AtHour(hour) => {
                let time = TimeOfDay::from_hms_opt(hour, 0, 0)?;
                When::At(to_instant(
                    self.zones,
                    self.zone,
                    self.day(when).and_time(time),
                ))
            }
        })
    }

    fn moved(&self, when: When, days: i32) -> When {
        if days == 0 {
            when
        } else {
            When::On(plus_days(self.day(when), days.into()))
        }
    }

    fn is_before(&self, a: When, b: When) -> bool {
        match (a, b) {
            (When::At(a), When::At(b)) => a < b,
            _ => self.day(a) < self.day(b),
        }
    }
}

fn dated(facts: &[Fact], name: FactName) -> Option<When> {
    facts.iter().find_map(|fact| match fact.value {
        FactValue::When(when) if fact.name == name => Some(when),
        _ => None,
    })
}

impl fmt::Display for Formula {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self
            .steps
            .iter()
            .flatten()
            .fold(self.from.text().to_owned(), |text, step| match *step {
                Step::Minutes(minutes) if minutes < 0 => {
                    format!("{text} - {} min", minutes.unsigned_abs())
                }
                Step::Minutes(minutes) if minutes % 60 == 0 => {
                    format!("{text} + {} h", minutes / 60)
                }
                Step::Minutes(minutes) => format!("{text} + {minutes} min"),
                Step::Days(0) => format!("{text} + 0 d"),
                Step::Days(days) => format!("{text}{}", Offset(days)),
                Step::BusinessDays(days) => format!("{text} + {days} bd"),
                Step::BusinessDaysBefore(days) => format!("{text} - {days} bd"),
                Step::Halfway(fact) => format!("mid({text}, {})", fact.text()),
                Step::Roll => format!("roll({text})"),
                Step::RollWithin(from, to) => {
                    format!("roll({text}, {}, {})", from.text(), to.text())
                }
                Step::NotBefore(fact, days) => {
                    format!("max({text}, {}{})", fact.text(), Offset(days))
                }
                Step::NotAfter(fact, days) => {
                    format!("min({text}, {}{})", fact.text(), Offset(days))
                }
                Step::AtHour(hour) => format!("{text} at {hour:02}:00"),
            });
        f.write_str(&text)
    }
}

/// Days added or taken away, as they stand in a formula.
struct Offset(i32);

impl fmt::Display for Offset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            0 => Ok(()),
            days if days < 0 => write!(f, " - {} d", days.unsigned_abs()),
            days => write!(f, " + {days} d"),
        }
    }
}
