//! Phrases by which a message of an employer is recognised, the hardest news first.

use crate::text::Table;

/// By the class of an inbound message; phrases in lower case, parted by `|`.
pub(super) const CUES: Table = &[
    (
        "rejection",
        "unfortunately|not be moving forward|not moving forward|not to move forward|other candidate|another candidate|decided not to|position has been filled|not been successful|regret to",
    ),
    (
        "offer",
        "offer you|pleased to offer|delighted to offer|our offer|offer letter|your contract",
    ),
    (
        "next-round",
        "second interview|next interview|another interview|further interview|second round|next round|final round|invite you to|would like to meet you again|meet the team",
    ),
    (
        "obstacle",
        "salary expectation is|above our budget|outside our budget|beyond our range|start date is a problem|cannot wait until",
    ),
    (
        "info-request",
        "could you send|can you send|please send|please provide|could you provide|we still need|references|portfolio|availability",
    ),
    (
        "callback",
        "call me back|call us back|give me a call|give us a call|ring me|call again",
    ),
    (
        "holding",
        "still deciding|still interviewing|no decision yet|need a little more time|need more time|bear with us",
    ),
];
