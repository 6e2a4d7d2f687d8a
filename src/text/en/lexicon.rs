//! The phrases that the checks of a message look for. (D.5, and grown with the corpus of drafts.)

use crate::drafts::{Lexicon, Phrase};

/// English.
pub static LEXICON: Lexicon = Lexicon {
    greeting: &phrases(["dear", "hello", "hi", "good (morning|afternoon|evening)"]),
    closing: &phrases([
        "(kind|kindest|best|warm|warmest) (regards|wishes)",
        "yours (sincerely|faithfully|truly)",
    ]),
    thanks: &phrases(["thank*", "grateful", "appreciat*"]),
    pushy: &[
        softened("as soon as possible", "when it suits you"),
        softened("asap", "when it suits you"),
    ],
};

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
