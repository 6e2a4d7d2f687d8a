use leptos::prelude::*;

use crate::agenda::Waiting;
use crate::text::{Say, fill};

/// The thread of somebody who waits: interview, thanks, promise, check-in; not to scale.
#[component]
pub fn Thread(
    /// Who waits for what.
    waiting: Waiting,
    /// The words for it.
    words: ThreadWords,
) -> impl IntoView {
    let coverage = waiting.coverage;
    let thanked = if coverage.is_complete() {
        "done quiet"
    } else {
        "late part quiet"
    };
    let promise = if waiting.frame_end.is_some() {
        "promise quiet"
    } else {
        "hold quiet"
    };
    let [first, second, third] = words.now;
    let marker = |at: Option<f64>| {
        at.map(|at| {
            view! {
                <svg class="now" aria-hidden="true">
                    <rect x=format!("{:.0}%", at * 100.0) width="2" height="100%" rx="1"/>
                </svg>
            }
        })
    };
    view! {
        <ol class="thread">
            <li class="done line"><b>{words.interview.0}</b>{words.interview.1}{marker(first)}</li>
            <li class=thanked><b>{words.thanked.0}</b>{words.thanked.1}{marker(second)}</li>
            <li class=promise><b>{words.promise.0}</b>{words.promise.1}{marker(third)}</li>
            <li class="open"><b>{words.check_in.0}</b>{words.check_in.1}</li>
        </ol>
    }
}

/// What stands under each knot, and where today is on each stretch.
#[derive(Clone, Debug, PartialEq)]
pub struct ThreadWords {
    interview: (String, &'static str),
    thanked: (String, &'static str),
    promise: (String, &'static str),
    check_in: (String, &'static str),
    now: [Option<f64>; 3],
}

impl ThreadWords {
    /// The words for somebody who waits.
    #[must_use]
    pub fn of(waiting: &Waiting, say: Say<'_>) -> Self {
        let s = say.strings;
        let coverage = waiting.coverage;
        let counts = [
            ("n", coverage.thanked.to_string()),
            ("m", coverage.total.to_string()),
        ];
        let counts: Vec<(&str, &str)> = counts.iter().map(|(k, v)| (*k, v.as_str())).collect();
        Self {
            interview: (say.dates.day_brief(waiting.day0), s.thread_interview),
            thanked: (fill(s.n_of_m, &counts), s.thread_thanked),
            promise: match waiting.frame_end {
                Some(end) => (say.dates.day_brief(end), s.thread_said),
                None => ("–".to_owned(), s.thread_no_date),
            },
            check_in: (say.dates.day_brief(waiting.due), s.thread_checkin),
            now: position(waiting),
        }
    }
}

/// Where today lies: the thanks take two days, then the wait runs to the promise and the check-in.
fn position(waiting: &Waiting) -> [Option<f64>; 3] {
    let thanks = crate::calendar::plus_days(waiting.day0, 2);
    let promise = waiting.frame_end.unwrap_or(waiting.earliest).max(thanks);
    let knots = [waiting.day0, thanks, promise, waiting.due.max(promise)];
    let mut marks = [None; 3];
    for (index, pair) in knots.windows(2).enumerate() {
        let length = (pair[1] - pair[0]).num_days();
        if waiting.today >= pair[0] && waiting.today < pair[1] && length > 0 {
            let passed = (waiting.today - pair[0]).num_days();
            marks[index] = Some(0.12 + 0.8 * passed as f64 / length as f64);
        }
    }
    marks
}
