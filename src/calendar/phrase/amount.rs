use super::cursor::Cursor;
use super::frame::Frame;
use super::term::{Measure, Term};

/// "7 to 10 business days", "a week or two", "a few days".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amount {
    /// The lower end.
    pub least: u32,
    /// The upper end; the same for a single number.
    pub most: u32,
    /// What is counted.
    pub measure: Measure,
    /// "About", "a couple of", "a few".
    pub approx: bool,
    /// No number was named, as in "a few".
    pub vague: bool,
    /// "Over the next two weeks": within them, while "over two weeks" is more than two.
    pub ahead: bool,
    /// "In the next week": seven days, or the week that comes next.
    pub next_week: bool,
}

/// How much, before it is known of what.
#[derive(Clone, Copy)]
struct Count {
    least: u32,
    most: u32,
    approx: bool,
    vague: bool,
}

/// Recognises an amount of time.
pub fn amount(cursor: &mut Cursor, frame: Frame) -> Option<Amount> {
    cursor.attempt(|c| {
        let the = c.eat(Term::The);
        let next = c.eat_one_of(&[Term::Next, Term::Coming]);
        let implied = next && the && (frame.inside || frame.over);
        let count = match c.peek() {
            Some(Term::Measure(_)) if implied => Count::exactly(1),
            Some(Term::A) if next => return None,
            _ => count(c, frame.between)?,
        };
        let or_so = c.eat(Term::Roughly);
        while c.eat(Term::More) {}
        let measure = measure(c)?;
        let count = tail(c, count);
        Some(Amount {
            least: count.least,
            most: count.most,
            measure,
            approx: count.approx || or_so || frame.around,
            vague: count.vague,
            ahead: next,
            next_week: implied && measure == Measure::Week && count.most == 1,
        })
    })
}

/// A single number, whatever it was written with.
pub const fn number(term: Term) -> Option<u32> {
    match term {
        Term::Number(number) | Term::Tens(number) => Some(number),
        _ => None,
    }
}

fn measure(c: &mut Cursor) -> Option<Measure> {
    // "A two-week wait".
    c.eat(Term::Dash { glued: true });
    c.read(|term| match term {
        Term::Measure(measure) | Term::Short(measure) => Some(measure),
        _ => None,
    })
}

fn count(c: &mut Cursor, between: bool) -> Option<Count> {
    let article = c.eat(Term::A);
    let count = c.read(|term| match term {
        Term::Couple => Some(Count {
            approx: true,
            ..Count::exactly(2)
        }),
        Term::Few => Some(Count {
            least: 3,
            most: 5,
            approx: true,
            vague: true,
        }),
        Term::Pair(least, most) => Some(Count {
            least,
            most,
            ..Count::exactly(0)
        }),
        _ => number(term).map(Count::exactly),
    });
    match count {
        Some(count) if count.approx => {
            while c.eat(Term::More) {}
            c.eat(Term::Of);
            Some(count)
        }
        Some(count) => Some(upper_end(c, count, between)),
        None => article.then_some(Count::exactly(1)),
    }
}

/// "... to 10" after "7".
fn upper_end(c: &mut Cursor, count: Count, between: bool) -> Count {
    let most = c.attempt(|c| {
        c.eat(Term::Comma);
        let joined = match c.peek()? {
            Term::Dash { .. } | Term::To | Term::Or | Term::Maybe => true,
            Term::And => between,
            _ => false,
        };
        if !joined {
            return None;
        }
        c.skip();
        c.eat(Term::Maybe);
        c.read(number)
    });
    Count {
        most: most.unwrap_or(count.most),
        ..count
    }
}

/// What may follow what is counted: "or two", "or so".
fn tail(c: &mut Cursor, count: Count) -> Count {
    let more = if count.approx {
        None
    } else {
        c.attempt(or_more)
    };
    let approx = c.attempt(|c| {
        c.eat(Term::Dash { glued: true });
        c.eat(Term::Roughly).then_some(())
    });
    Count {
        most: more.unwrap_or(count.most),
        approx: count.approx || approx.is_some(),
        ..count
    }
}

/// "... or two" after "a week".
fn or_more(c: &mut Cursor) -> Option<u32> {
    c.eat(Term::Comma);
    if !c.eat_one_of(&[Term::Or, Term::Maybe]) {
        return None;
    }
    c.eat(Term::Maybe);
    let most = c.read(number)?;
    let counted = |term| {
        matches!(
            term,
            Term::Measure(_) | Term::Thing | Term::More | Term::Month { .. }
        )
    };
    (!c.peek().is_some_and(counted)).then_some(most)
}

impl Count {
    const fn exactly(number: u32) -> Self {
        Self {
            least: number,
            most: number,
            approx: false,
            vague: false,
        }
    }
}
