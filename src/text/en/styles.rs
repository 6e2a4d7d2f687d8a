//! Where the articles disagree.

use crate::text::Table;

/// The axes, and their values as `axis/value`.
pub(super) const AXES: Table = &[
    ("persistence", "How often to follow up"),
    ("persistence/reserved", "Once, and then no more"),
    (
        "persistence/measured",
        "One question, then one useful message",
    ),
    (
        "persistence/persistent",
        "Up to three, the later ones useful",
    ),
    ("grace", "How long to wait past their time"),
    ("grace/prompt", "One day"),
    ("grace/by-precision", "One to three days, by their wording"),
    ("grace/patient", "Three days or more"),
    ("quiet-scope", "What rests during the quiet days"),
    (
        "quiet-scope/strict",
        "All but thanks, replies and promised things",
    ),
    (
        "quiet-scope/status-only",
        "Only questions and unasked messages",
    ),
    ("thanks-channel", "How to send your thanks"),
    ("thanks-channel/by-industry", "As is usual in the industry"),
    ("thanks-channel/email-only", "Email only"),
    ("thanks-channel/email-and-card", "Email and card"),
    ("thanks-channel/card-only", "Card only"),
    ("thanks-content", "What goes into your thanks"),
    ("thanks-content/minimal", "Thanks, and little else"),
    (
        "thanks-content/personal",
        "Thanks, interest and one shared topic",
    ),
    (
        "thanks-content/persuasive",
        "The same, with up to three reasons",
    ),
    ("attachments", "Whether to attach something"),
    (
        "attachments/attach-discussed",
        "Attach what you talked about",
    ),
    (
        "attachments/thanks-only",
        "Only thanks; the rest comes separately",
    ),
    ("checkin-channel", "How to check in"),
    (
        "checkin-channel/by-purpose",
        "Call to ask, email to share something",
    ),
    ("checkin-channel/call-first", "By phone first"),
    ("checkin-channel/email-first", "By email first"),
    ("checkin-addressee", "Whom to ask"),
    ("checkin-addressee/main-contact", "Your main contact"),
    ("checkin-addressee/who-promised", "Whoever named the date"),
    (
        "checkin-addressee/switchboard",
        "The front desk, who put you through",
    ),
    ("linkedin-timing", "When to connect on LinkedIn"),
    ("linkedin-timing/one-to-two-days", "One or two days after"),
    (
        "linkedin-timing/same-day-if-agreed",
        "The same day, where they agreed",
    ),
    ("linkedin-timing/after-decision", "After the decision"),
    ("search-while-waiting", "Your search while you wait"),
    ("search-while-waiting/keep-searching", "Keep looking"),
    (
        "search-while-waiting/hold-until-frame-end",
        "Rest until their time is over",
    ),
    ("after-rejection", "After a no"),
    (
        "after-rejection/anchor",
        "A kind reply, later one friendly email",
    ),
    (
        "after-rejection/network-only",
        "A kind reply, then stay connected",
    ),
    ("after-rejection/close", "A kind reply, and leave it there"),
];

/// What an article says on an axis, as `axis/article`.
pub(super) const POSITIONS: Table = &[
    // How often to follow up.
    (
        "persistence/000",
        "Two messages or more are fine, as long as each one brings something.",
    ),
    ("persistence/002", "Neither hold back nor become a bother."),
    (
        "persistence/003",
        "A single follow-up, unless they ask you to call again later.",
    ),
    (
        "persistence/004",
        "One further contact, and no more after it.",
    ),
    // How long past the promised time.
    (
        "grace/000",
        "If they need about a week, write on the tenth day.",
    ),
    (
        "grace/002",
        "If they said seven to ten days, call or write on the twelfth.",
    ),
    (
        "grace/003",
        "Nothing but thanks before their date; without a date, about a week.",
    ),
    (
        "grace/004",
        "Once their own span is over; without one, about a week.",
    ),
    // What rests in the quiet days.
    (
        "quiet-scope/000",
        "An occasional message in between is all right.",
    ),
    (
        "quiet-scope/001",
        "Connect with the recruiter on LinkedIn, with no word about waiting.",
    ),
    (
        "quiet-scope/003",
        "Until their date, thanks are the only thing to send.",
    ),
    (
        "quiet-scope/004",
        "A LinkedIn invitation to your interviewers one or two days later belongs to it.",
    ),
    // How to send thanks.
    (
        "thanks-channel/000",
        "Email serves best; a card by express, or both, is fine too.",
    ),
    (
        "thanks-channel/001",
        "An email first, and after it a handwritten note to each person.",
    ),
    (
        "thanks-channel/002",
        "An email soon after, and a note on paper as well.",
    ),
    (
        "thanks-channel/003",
        "A card by post suits many businesses best; email will do in technology.",
    ),
    // What goes into them.
    (
        "thanks-content/000",
        "Thanks, your interest, and a few reasons why you fit.",
    ),
    (
        "thanks-content/001",
        "Thanks, your interest, and something personal from the conversation.",
    ),
    (
        "thanks-content/002",
        "A detail from the meeting, so that it reads as meant.",
    ),
    (
        "thanks-content/003",
        "Thanks alone will do, with at most a light word about yourself.",
    ),
    (
        "thanks-content/004",
        "Thanks, one topic taken a little further, and a friendly look ahead.",
    ),
    // Attachments.
    (
        "attachments/000",
        "An email may carry what came up, say something to read or a sample of your work.",
    ),
    (
        "attachments/003",
        "Thanks are all it takes, so nothing needs to go with them.",
    ),
    // How to check in.
    (
        "checkin-channel/000",
        "Something useful to read, so rather by email; voicemails must not pile up.",
    ),
    ("checkin-channel/002", "Phone or computer, either is fine."),
    ("checkin-channel/003", "By phone or by email, as you like."),
    (
        "checkin-channel/004",
        "A phone call, because it is more personal; not one after another.",
    ),
    // Whom to ask.
    (
        "checkin-addressee/000",
        "Useful things go to the interviewer whom they would interest.",
    ),
    (
        "checkin-addressee/002",
        "Speaks of the manager, whom you also ask for the date.",
    ),
    (
        "checkin-addressee/003",
        "The recruiter who handles your application.",
    ),
    (
        "checkin-addressee/004",
        "Whoever the company says is in charge of it, asked for by phone.",
    ),
    // LinkedIn.
    (
        "linkedin-timing/000",
        "Ask in the room; the sample line suggests the same day.",
    ),
    (
        "linkedin-timing/001",
        "Only mentions recruiters and HR, and gives no day.",
    ),
    (
        "linkedin-timing/002",
        "Good for keeping in touch; no day is given.",
    ),
    (
        "linkedin-timing/004",
        "With your interviewers, one or two days later.",
    ),
    // The search.
    (
        "search-while-waiting/000",
        "Look on at once, and don’t stop for this one.",
    ),
    (
        "search-while-waiting/004",
        "Your own choice: look on, or rest until the answer comes.",
    ),
    // After a no.
    (
        "after-rejection/000",
        "There is another place that suits you, so look ahead.",
    ),
    (
        "after-rejection/002",
        "A later email about what connects you shows that you are still interested.",
    ),
    (
        "after-rejection/004",
        "Take it calmly and kindly, since they may think of you again.",
    ),
];
