//! The tables of the decision's page.

use crate::text::Table;

/// The turns of a game plan.
pub(super) const BRANCHES: Table = &[
    ("offer", "An offer"),
    (
        "offer-while-pending",
        "An offer, while others are undecided",
    ),
    ("rejection", "A no"),
    ("runner-up", "Second place"),
    ("silence", "Silence"),
    ("next-round", "Another round"),
];

/// What a sentence for a turn may say.
pub(super) const BRANCH_HINTS: Table = &[
    ("offer", "Thank them, ask for it in writing, sleep on it"),
    ("offer-while-pending", "Whom to tell, and by when"),
    ("rejection", "A walk, then a kind reply"),
    ("runner-up", "Stay in touch, and search on"),
    ("silence", "One question, then on to the next"),
    ("next-round", "What to read up on"),
];

/// Where the user can give way.
pub(super) const GIVE_KINDS: Table = &[
    ("salary", "Pay"),
    ("start-date", "Start date"),
    ("other", "Something else"),
];
