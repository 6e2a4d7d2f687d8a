use super::amount::{Amount, amount};
use super::cursor::Cursor;
use super::day::{DayName, Which, days_of_month};
use super::period::{Place, place};
use super::term::{Measure, Term};

/// How a time is placed: the small words before and after it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "the words combine freely")]
pub struct Frame {
    /// "By", "no later than".
    pub by: bool,
    /// "Before".
    pub before: bool,
    /// "In", "within".
    pub inside: bool,
    /// "Within": any day up to then.
    pub within: bool,
    /// "Over".
    pub over: bool,
    /// "Until".
    pub until: bool,
    /// "After", "at least", "at the earliest": nothing is promised before.
    pub after: bool,
    /// "About", "around", "or so".
    pub around: bool,
    /// "Between", "from".
    pub between: bool,
    /// Any such word at all, which tells a month from a verb.
    pub placed: bool,
    /// One that tells a date from a range of days.
    pub dated: bool,
}

/// A time as words name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// "Two weeks".
    Amount(Amount),
    /// "A week to ten days".
    Amounts(Amount, Amount),
    /// "A week after the 10th"; without an anchor, "two weeks after the interviews".
    Since(Amount, Option<Place>),
    /// "Friday", "next week".
    Place(Place),
    /// "Monday or Tuesday".
    Places(Place, Place),
    /// "When Maria is back": no date.
    Event,
    /// "The holidays": no date either, but the calendar may know one.
    Break,
    /// "Easter": no date, and the calendar knows it by no name.
    Movable,
}

/// A time and how it is placed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    pub frame: Frame,
    pub when: When,
}

/// Recognises a time with the small words around it.
pub fn moment(cursor: &mut Cursor) -> Option<Moment> {
    cursor.attempt(|c| {
        let mut frame = Frame::default();
        let ends_day = leading(c, &mut frame);
        let when = when(c, frame).or_else(|| ends_day.then_some(TODAY))?;
        trailing(c, &mut frame);
        let ahead = matches!(when, When::Amount(Amount { ahead: true, .. }));
        let counted = matches!(when, When::Amount(_));
        frame.within |= ahead;
        // "Over two weeks" is more than two; "over the next two weeks" is within them.
        frame.after |= frame.over && counted && !ahead;
        frame.is_possible().then_some(Moment { frame, when })
    })
}

impl Frame {
    /// Words such as "before" and "after" exclude each other.
    fn is_possible(self) -> bool {
        let exclusive = [self.before, self.until, self.after, self.by];
        exclusive.into_iter().filter(|&said| said).count() <= 1
    }
}

const TODAY: When = When::Place(Place::Day(DayName::Today));

/// The words before a time. True if they say "end of the day", which needs no other word.
pub fn leading(c: &mut Cursor, frame: &mut Frame) -> bool {
    let mut ends_day = false;
    while let Some(term) = c.peek() {
        match term {
            Term::By | Term::Latest => frame.by = true,
            Term::Before => frame.before = true,
            Term::In => frame.inside = true,
            Term::Within => (frame.inside, frame.within) = (true, true),
            Term::Over => frame.over = true,
            Term::Until => frame.until = true,
            Term::After | Term::AtLeast => frame.after = true,
            Term::Around | Term::Roughly => frame.around = true,
            Term::Between | Term::From => frame.between = true,
            Term::On | Term::For | Term::Sometime => {}
            Term::EndOfDay => ends_day = true,
            Term::DayPart | Term::Clock => {}
            Term::Comma | Term::Of | Term::The if after_day_part(c) => {}
            _ => break,
        }
        frame.placed |= !matches!(term, Term::Comma);
        frame.dated |= matches!(
            term,
            Term::By | Term::Before | Term::On | Term::Until | Term::After | Term::AtLeast
        );
        c.skip();
    }
    ends_day
}

/// "5 pm, Friday", "the morning of the 18th".
fn after_day_part(c: &Cursor) -> bool {
    matches!(
        c.behind(),
        Some(Term::DayPart | Term::Clock | Term::EndOfDay)
    )
}

/// The words after a time.
pub fn trailing(c: &mut Cursor, frame: &mut Frame) {
    while let Some(term) = c.attempt(trailing_word) {
        frame.after |= term == Term::Earliest;
        frame.around |= term == Term::Roughly;
    }
}

fn trailing_word(c: &mut Cursor) -> Option<Term> {
    c.eat(Term::Comma);
    let mut rest = *c;
    if rest.eat_one_of(&[Term::By, Term::Before, Term::In, Term::On, Term::Around]) {
        rest.eat(Term::The);
        if matches!(
            rest.peek(),
            Some(Term::DayPart | Term::Clock | Term::EndOfDay)
        ) {
            *c = rest;
        }
    }
    c.read(|term| match term {
        Term::Latest | Term::Roughly | Term::DayPart | Term::Clock | Term::EndOfDay => Some(term),
        Term::Earliest => Some(term),
        _ => None,
    })
}

pub fn when(c: &mut Cursor, frame: Frame) -> Option<When> {
    if let Some(first) = amount(c, frame) {
        return Some(after_amount(c, frame, first));
    }
    if let Some((first, last)) = days_of_month(c, frame.between) {
        let day = |dated| Place::Day(DayName::Dated(dated));
        return Some(When::Places(day(first), day(last)));
    }
    if let Some(undated) = c.attempt(undated) {
        // "After the holidays, on January 8" has a date all the same.
        let date = c.attempt(|c| {
            c.eat(Term::Comma);
            if c.eat(Term::On) {
                place(c, true, true)
            } else {
                None
            }
        });
        return Some(date.map_or(undated, When::Place));
    }
    let first = place(c, frame.placed, frame.dated)?;
    let second = c.attempt(|c| second_place(c, frame, first));
    Some(second.map_or(When::Place(first), |second| When::Places(first, second)))
}

/// What an amount may go on to: "to ten days", "from now", "after the 10th".
fn after_amount(c: &mut Cursor, frame: Frame, first: Amount) -> When {
    if let Some(second) = c.attempt(|c| second_amount(c, frame)) {
        return When::Amounts(first, second);
    }
    if c.attempt(|c| (c.eat(Term::From) && c.eat_one_of(&[Term::Now, Term::Today])).then_some(()))
        .is_some()
    {
        return When::Amount(first);
    }
    let since = c.eat_one_of(&[Term::After, Term::From]) || c.attempt(of_the).is_some();
    if since {
        return When::Since(first, c.attempt(anchor));
    }
    match c.attempt(|c| a_week_on(c, frame, first)) {
        Some(day) => When::Since(first, Some(Place::Day(day))),
        None => When::Amount(first),
    }
}

/// "... of the interview" after "a week".
fn of_the(c: &mut Cursor) -> Option<()> {
    let of = c.eat(Term::Of);
    let anchored = |term| !matches!(term, Term::Thing | Term::Loud);
    (of && c.peek().is_some_and(anchored)).then_some(())
}

/// The day from which an amount counts; words such as "the last interviews on" may stand before it.
fn anchor(c: &mut Cursor) -> Option<Place> {
    for _ in 0..=LONGEST_EVENT {
        let found = c.attempt(|c| {
            c.eat(Term::On);
            place(c, true, true)
        });
        if found.is_some() {
            return found;
        }
        if !c.peek().is_some_and(tells_event) {
            return None;
        }
        c.skip();
    }
    None
}

/// "A week on Friday", "a week today".
fn a_week_on(c: &mut Cursor, frame: Frame, first: Amount) -> Option<DayName> {
    if frame.inside || first.measure != Measure::Week || first.approx {
        return None;
    }
    c.eat(Term::On);
    let day = super::day::day_name(c, false)?;
    let near = matches!(
        day,
        DayName::Today | DayName::Tomorrow | DayName::Weekday(_, Which::Coming)
    );
    near.then_some(day)
}

fn second_amount(c: &mut Cursor, frame: Frame) -> Option<Amount> {
    joint(c, frame)?;
    amount(c, Frame::default())
}

fn second_place(c: &mut Cursor, frame: Frame, first: Place) -> Option<Place> {
    joint(c, frame)?;
    while c.eat_one_of(&[Term::On, Term::In]) || frame.by && c.eat(Term::By) {}
    c.attempt(|c| following(c, first))
        .or_else(|| place(c, true, true))
}

/// "... or the week after", "... or next": the period after the first one.
fn following(c: &mut Cursor, first: Place) -> Option<Place> {
    let Place::Period(period) = first else {
        return None;
    };
    let next = period.following()?;
    let ends = |term: Term| term.ends_clause() || term == Term::Latest;
    let said = c.eat(Term::WeekAfter) || c.eat(Term::Next) && c.peek().is_none_or(ends);
    said.then_some(Place::Period(next))
}

/// What joins two ends of a range. A dash with spaces after "by" is punctuation as well.
fn joint(c: &mut Cursor, frame: Frame) -> Option<()> {
    let bracketed = c.eat(Term::Comma);
    let joins = match c.peek()? {
        Term::Or => true,
        Term::Maybe => bracketed,
        Term::Dash { glued } => !bracketed && (glued || !frame.by),
        Term::To | Term::Until => !bracketed,
        Term::And => frame.between,
        _ => false,
    };
    if !joins {
        return None;
    }
    c.skip();
    c.eat(Term::Maybe);
    Some(())
}

fn undated(c: &mut Cursor) -> Option<When> {
    c.eat(Term::The);
    c.read(|term| match term {
        Term::Break => Some(When::Break),
        Term::Movable => Some(When::Movable),
        _ => None,
    })
}

/// How many words may stand between "after" and its date.
pub const LONGEST_EVENT: usize = 8;

/// Whether a word may stand between "after" and its date.
pub const fn tells_event(term: Term) -> bool {
    !term.is_loud()
        && !term.ends_clause()
        && !matches!(
            term,
            Term::Then
                | Term::After
                | Term::When
                | Term::From
                | Term::Unheard
                | Term::Or
                | Term::Invite
                | Term::Courtesy
        )
}
