use leptos::prelude::*;

use crate::agenda::Waiting;
use crate::calendar::{Day, plus_days};
use crate::text::{Say, fill};

/// The ruler of an opportunity, ready to draw: one column a day, or one a week when it is long.
#[derive(Clone, Debug, PartialEq)]
pub struct RulerPlan {
    label: String,
    columns: Vec<Column>,
    interview: f64,
    quiet: (f64, f64),
    promise: Option<f64>,
    check_in: f64,
    names: [&'static str; 3],
    said: String,
    best: &'static str,
    quiet_word: &'static str,
}

#[derive(Clone, Debug, PartialEq)]
struct Column {
    letter: String,
    number: String,
    off: bool,
    today: bool,
}

/// More days than this are drawn as weeks.
const MOST_DAYS: i64 = 14;

impl RulerPlan {
    /// The ruler for somebody who waits.
    #[must_use]
    pub fn of(waiting: &Waiting, said: &str, say: Say<'_>) -> Self {
        let s = say.strings;
        let first = waiting.day0.min(waiting.today);
        let last = waiting.due.max(waiting.today);
        let span = (last - first).num_days() + 1;
        let per_column = if span <= MOST_DAYS { 1 } else { 7 };
        let count = span.div_euclid(per_column) + i64::from(span % per_column != 0);
        let place = |day: Day| {
            let days = (day - first).num_days() as f64 + 0.5;
            100.0 * days / (count * per_column) as f64
        };
        let columns = (0..count)
            .map(|index| {
                let day = plus_days(first, index * per_column);
                let end = plus_days(day, per_column);
                use chrono::Datelike as _;
                Column {
                    letter: if per_column == 1 {
                        say.dates.weekday_letter(day).to_owned()
                    } else {
                        s.months_short[day.month0() as usize].to_owned()
                    },
                    number: day.day().to_string(),
                    off: per_column == 1 && day.weekday().num_days_from_monday() >= 5,
                    today: (day..end).contains(&waiting.today),
                }
            })
            .collect();
        let frame = waiting.frame_end.map_or_else(String::new, |end| {
            fill(s.ruler_frame, &[("end", &say.dates.day(end))])
        });
        let label = fill(
            s.ruler_label,
            &[
                ("interview", &say.dates.day(waiting.day0)),
                ("today", &say.dates.day(waiting.today)),
                ("frame", &frame),
                ("earliest", &say.dates.day(waiting.earliest)),
                ("due", &say.dates.day(waiting.due)),
            ],
        );
        Self {
            label,
            columns,
            interview: place(waiting.day0),
            quiet: (place(plus_days(waiting.day0, 1)), place(waiting.earliest)),
            promise: waiting.frame_end.map(place),
            check_in: place(waiting.due),
            names: [s.ruler_interview, s.ruler_said, s.ruler_checkin],
            said: shortened(said),
            best: s.ruler_best,
            quiet_word: s.quiet_days,
        }
    }
}

/// Words short enough to stand over a knot.
fn shortened(words: &str) -> String {
    const MOST: usize = 12;
    if words.chars().count() <= MOST {
        return if words.is_empty() {
            String::new()
        } else {
            format!("“{words}”")
        };
    }
    let start: String = words.chars().take(MOST - 1).collect();
    format!("“{}…”", start.trim_end())
}

/// How much of the ruler a name takes up. (390 px wide)
const NAME_WIDTH: f64 = 18.0;

/// Where a name stands: at the edge where its knot is near it.
fn drawn(at: f64) -> f64 {
    if at > 92.0 {
        100.0
    } else if at < 8.0 {
        0.0
    } else {
        at
    }
}

/// The days from the interview to the check-in, to scale.
#[component]
pub fn Ruler(
    /// What to draw.
    plan: RulerPlan,
) -> impl IntoView {
    let percent = |at: f64| format!("{at:.2}%");
    let (from, to) = plan.quiet;
    let width = (to - from).max(0.0);
    let label_anchor = |at: f64| if at > 50.0 { "end" } else { "start" };
    let name = |at: f64, class: &'static str, title: &'static str, below: String| {
        let x = percent(drawn(at));
        view! {
            <text class=class text-anchor=label_anchor(at)>
                <tspan class="strong" x=x.clone() y="1em">{title}</tspan>
                <tspan x=x dy="1.25em">{below}</tspan>
            </text>
        }
    };
    // Names that would touch are left out: the label says everything.
    let promise_name = plan
        .promise
        .filter(|at| drawn(plan.check_in) - at > NAME_WIDTH && at - plan.interview > NAME_WIDTH)
        .map(|at| name(at, "tick-label", plan.names[1], plan.said.clone()));
    let promise_mark = plan.promise.map(|at| {
        view! { <svg x=percent(at) y="15"><path class="mark-promise" d="M0-8 8 0 0 8-8 0z"/></svg> }
    });
    let columns = plan
        .columns
        .iter()
        .map(|column| {
            view! {
                <li class:off=column.off aria-current=column.today.then_some("date")>
                    {column.letter.clone()}<b>{column.number.clone()}</b>
                </li>
            }
        })
        .collect_view();
    view! {
        <figure class="ruler">
            <svg class="ruler-names" aria-hidden="true">
                {name(plan.interview, "tick-label", plan.names[0], String::new())}
                {promise_name}
                {name(plan.check_in, "tick-label open", plan.names[2], plan.best.to_owned())}
            </svg>
            <svg class="ruler-track" role="img" aria-label=plan.label>
                <rect class="mark-rail" y="14" width="100%" height="2" rx="1"/>
                <rect class="mark-line" x=percent(plan.interview) y="13" width=percent((from - plan.interview).max(0.0)) height="4" rx="2"/>
                <rect class="mark-band" x=percent(from) y="5" width=percent(width) height="20" rx="5"/>
                <rect x=percent(from) y="5" width=percent(width) height="20" rx="5" fill="url(#hatch)"/>
                {(width > 30.0).then(|| view! {
                    <text class="mark-word" x=percent(from + width * 0.4) y="19" text-anchor="middle">
                        {plan.quiet_word}
                    </text>
                })}
                <circle class="mark-done" cx=percent(plan.interview) cy="15" r="8"/>
                {promise_mark}
                <circle class="mark-open" cx=percent(plan.check_in) cy="15" r="6.5"/>
            </svg>
            <ol class="days" aria-hidden="true">{columns}</ol>
        </figure>
    }
}
