//! The phrases that the checks of a message look for. (D.5, and grown with the corpus of drafts.)

mod asking;
mod elements;
mod manner;

use crate::drafts::{Lexicon, Phrase};

/// English.
pub static LEXICON: Lexicon = Lexicon {
    months: [
        "january|jan",
        "february|feb",
        "march|mar",
        "april|apr",
        "may",
        "june|jun",
        "july|jul",
        "august|aug",
        "september|sept|sep",
        "october|oct",
        "november|nov",
        "december|dec",
    ],
    greeting: &phrases(["dear", "hello", "hi", "good (morning|afternoon|evening)"]),
    closing: &phrases([
        "(kind|kindest|best|warm|warmest) (regards|wishes)",
        "yours (sincerely|faithfully|truly)",
    ]),
    // What a message must not say.
    pushy: manner::PUSHY,
    urgency: &phrases(["urgent", "urgently", "urgency"]),
    desperate: manner::DESPERATE,
    absolute: manner::ABSOLUTE,
    arrogant: manner::ARROGANT,
    negative: manner::NEGATIVE,
    blame: manner::BLAME,
    networks: manner::NETWORKS,
    deciders: manner::DECIDERS,
    job_requests: manner::JOB_REQUESTS,
    demands_for_reasons: manner::DEMANDS_FOR_REASONS,
    pleas: manner::PLEAS,
    ultimatums: manner::ULTIMATUMS,
    other_offers: manner::OTHER_OFFERS,
    acceptances: manner::ACCEPTANCES,
    // What it should say.
    thanks: elements::THANKS,
    time_given: elements::TIME_GIVEN,
    brought_in: elements::BROUGHT_IN,
    interest: elements::INTEREST,
    joy: elements::JOY,
    work: elements::WORK,
    look_forward: elements::LOOK_FORWARD,
    later: elements::LATER,
    wish_for_later: elements::WISH_FOR_LATER,
    keep_in_touch: elements::KEEP_IN_TOUCH,
    offers: elements::OFFERS,
    asks_terms: elements::ASKS_TERMS,
    asks_date: elements::ASKS_DATE,
    // What it asks for, names and hands over.
    status: asking::STATUS,
    timeline: asking::TIMELINE,
    next_steps: asking::NEXT_STEPS,
    ask_clause: asking::ASK_CLAUSE,
    polite: asking::POLITE,
    demands: asking::DEMANDS,
    demands_by: asking::DEMANDS_BY,
    salary: asking::SALARY,
    start_date: asking::START_DATE,
    starts: asking::STARTS,
    moments: asking::MOMENTS,
    on_or_by: asking::ON_OR_BY,
    requests: asking::REQUESTS,
    reasons: asking::REASONS,
    attached: asking::ATTACHED,
    handed_over: asking::HANDED_OVER,
    point_offer: asking::POINT_OFFER,
    point_more_time: asking::POINT_MORE_TIME,
    point_withdrawal: asking::POINT_WITHDRAWAL,
    point_acceptance: asking::POINT_ACCEPTANCE,
    point_decline: asking::POINT_DECLINE,
    point_cancelled: asking::POINT_CANCELLED,
    branch: asking::BRANCH,
};

/// A list of phrases with nothing softer to say.
macro_rules! plain {
    ($($pattern:literal),+ $(,)?) => {
        &[$($crate::text::en::lexicon::softened($pattern, "")),+]
    };
}

/// A list of phrases by what could be said in their place.
macro_rules! soft {
    ($($softer:literal: [$($pattern:literal),+ $(,)?]),+ $(,)?) => {
        &[$($($crate::text::en::lexicon::softened($pattern, $softer)),+),+]
    };
}

use {plain, soft};

const fn phrases<const N: usize>(patterns: [&'static str; N]) -> [Phrase; N] {
    let mut list = [softened("", ""); N];
    let mut at = 0;
    while at < N {
        list[at].pattern = patterns[at];
        at += 1;
    }
    list
}

const fn softened(pattern: &'static str, softer: &'static str) -> Phrase {
    Phrase { pattern, softer }
}
