use super::aside::counted_things;
use super::cursor::Cursor;
use super::frame::{Frame, LONGEST_EVENT, Moment, When, leading, tells_event, trailing, when};
use super::term::Term;

/// Recognises what must happen first: "after the last interviews on the 10th", "when Maria is
/// back", "we will not decide before the 10th".
///
/// An event without a date is recognised too, so that nobody reads past it.
pub fn event(cursor: &mut Cursor) -> Option<Moment> {
    match cursor.peek()? {
        Term::After | Term::When => {
            cursor.skip();
            Some(cursor.attempt(date_of_event).unwrap_or(UNDATED))
        }
        Term::Not => cursor.attempt(not_before),
        _ => None,
    }
}

const UNDATED: Moment = Moment {
    frame: AFTER,
    when: When::Event,
};

const AFTER: Frame = Frame {
    by: false,
    before: false,
    inside: false,
    within: false,
    over: false,
    until: false,
    after: true,
    around: false,
    between: false,
    placed: true,
    dated: true,
};

/// The date after words such as "the last interviews on".
fn date_of_event(c: &mut Cursor) -> Option<Moment> {
    let mut activity = false;
    for passed in 0..=LONGEST_EVENT {
        if let Some(moment) = c.attempt(dated) {
            return Some(moment);
        }
        if let Some(end) = counted_things(*c) {
            *c = end;
            continue;
        }
        let term = c.peek()?;
        // "After the interviews we will decide on Friday": the date is no longer the event's.
        let turns = matches!(term, Term::They | Term::Will | Term::I | Term::You) && passed > 0
            || term == Term::Answer && activity;
        if turns || !tells_event(term) {
            return None;
        }
        activity |= term == Term::Activity;
        c.skip();
    }
    None
}

fn dated(c: &mut Cursor) -> Option<Moment> {
    let mut frame = Frame {
        placed: true,
        dated: true,
        ..Frame::default()
    };
    leading(c, &mut frame);
    if frame.by || frame.before {
        return None;
    }
    let when = when(
        c,
        Frame {
            after: true,
            ..frame
        },
    )?;
    trailing(c, &mut frame);
    Some(Moment {
        frame: Frame {
            until: false,
            after: true,
            ..frame
        },
        when,
    })
}

/// "... not decide until the 10th".
fn not_before(c: &mut Cursor) -> Option<Moment> {
    c.skip();
    for _ in 0..=LONGEST_EVENT {
        if c.eat_one_of(&[Term::Until, Term::Before, Term::For]) {
            return dated(c);
        }
        if !c.peek().is_some_and(tells_event) {
            return None;
        }
        c.skip();
    }
    None
}
