//! What the app says to the user: cards, questions, and the card for the last minute in the room.

use crate::text::Table;

/// Coach cards, by the id of their rule.
pub(super) const CARDS: Table = &[
    (
        "consider-prep-help",
        "If preparing feels hard, there are people who help with it. Many do well without.",
    ),
    (
        "find-natural-segue",
        "If a shared interest comes up, it is a natural moment to suggest staying in touch.",
    ),
    (
        "tone-confident-friendly",
        "Speak plainly about what you can do. Be warm, and let it be enough.",
    ),
    (
        "do-not-celebrate-yet",
        "However it felt, one part is left. Thank the people you met, then rest.",
    ),
    (
        "send-even-if-imperfect",
        "A plain thank-you that arrives is better than a perfect one still in drafts.",
    ),
    (
        "distract-yourself",
        "Your messages are out. Move a little, see somebody, think of something else.",
    ),
    (
        "fresh-for-their-call",
        "Keep your notes on {company} where you can find them. If they ring, you know who is who.",
    ),
    (
        "no-news-not-bad-news",
        "No word yet means only that: no word yet.",
    ),
    (
        "do-not-dwell",
        "Nothing new at {company}. There is something else you could do now.",
    ),
    (
        "expect-anxiety",
        "Feeling uneasy while you wait is normal. A few small things can fill the time.",
    ),
    (
        "keep-busy",
        "Nothing to send today. A look at your game plan would be time well spent.",
    ),
    ("remain-confident", "This is what you bring: {strengths}."),
    (
        "do-not-be-discouraged",
        "A decision goes across several desks. Each of them takes its time.",
    ),
    (
        "decisions-vary-and-slip",
        "Dates often slip, and for many reasons. Assume good will.",
    ),
    (
        "keep-search-moving",
        "One step elsewhere this week keeps {company} from being the only thing.",
    ),
    (
        "maintain-leverage",
        "A second real possibility makes it easier to talk about terms. Mention only what is true.",
    ),
    (
        "accept-decision-is-theirs",
        "The decision is theirs. Being easy to remember is your part.",
    ),
    (
        "stay-on-recruiter-radar",
        "{person} may know of other roles at {company}. A friendly word now and then is enough.",
    ),
    (
        "not-shy-either",
        "You have waited long enough. Asking {company} once is polite, and quite all right.",
    ),
    (
        "receive-decision-calmly",
        "{company} has answered. Read it twice, take a breath, and look at your game plan before you reply.",
    ),
    (
        "reframe-rejection",
        "They decided otherwise. It takes nothing from what you can do.",
    ),
    (
        "runner-up-watch",
        "Plans change at {company} too. This stays open for a while, and you need do nothing.",
    ),
    (
        "believe-another-fits",
        "There are other places. Some may suit you as much as you suit them.",
    ),
    (
        "done-everything-closure",
        "Here is what you did for {company}. You can leave it here.",
    ),
    (
        "professional-conduct-everywhere",
        "On time, correct and kind: each message shows them a little of how you work.",
    ),
    (
        "be-a-useful-contact",
        "Before you write, ask what {person} gains from it.",
    ),
    (
        "show-why-thanks-matters",
        "CareerBuilder survey, 2011: without a note, 86% of employers saw poor follow-through, 56% too little interest. Old figures, as one of the articles reports them.",
    ),
    (
        "first-impression-cemented",
        "If it felt good, a note helps the impression last.",
    ),
    (
        "everyone-wants-to-be-valued",
        "Show {person} that you listened. One thing they said is enough.",
    ),
    (
        "policy-mutual-contact-courtesy",
        "Ask {person} before you use their name. Afterwards, tell them how it went, with thanks.",
    ),
];

/// Questions about missing facts.
pub(super) const QUESTIONS: Table = &[
    ("recruiter", "Who brought you in at {company}?"),
    (
        "main-contact",
        "Who at {company} should your questions go to?",
    ),
    (
        "strengths",
        "What do you bring that is your own? Three things are enough.",
    ),
    ("timing", "What did {company} say about when you will hear?"),
    (
        "people",
        "You counted {n} in the room. Who is not listed yet?",
    ),
    (
        "details",
        "Still missing for {person}: {missing}. Can you fill it in?",
    ),
    (
        "spelling",
        "Is {person} spelt right, as on a card or in a signature?",
    ),
    ("topic", "What did you and {person} talk about?"),
    (
        "anchor",
        "Did you and {person} find something in common: a book, a site, somebody you both know?",
    ),
    (
        "promised",
        "Did you tell {person} that you would send something?",
    ),
    (
        "value-items",
        "Is there something to read that would interest {person}?",
    ),
    (
        "search-or-hold",
        "While {company} decides, will you search on or rest?",
    ),
    (
        "scenarios",
        "Your game plan for {company} still has gaps. What would you do in each case?",
    ),
    ("linkedin-profile", "Is your LinkedIn profile finished?"),
    (
        "passive",
        "Your check-in with {company} has been open for a while. Send it, put it off, or let it go?",
    ),
    (
        "unequal",
        "Some people at {company} were thanked, and others skipped. Is that how you want it?",
    ),
    (
        "agency-consent",
        "May you write to the people at {company} directly, or does it go through the agency?",
    ),
];

/// The lines of the pocket card, by the id of their rule.
pub(super) const POCKET: Table = &[
    ("exit-checklist", "Before you leave the room"),
    ("ask-questions-when-invited", "Ask your own questions"),
    ("ask-next-steps", "Ask what comes next"),
    ("nail-down-timeline", "Get a rough date: days, or weeks?"),
    ("capture-everyone-met", "Get everybody’s name"),
    ("ask-business-card", "Ask each for a card"),
    (
        "ask-business-card-remote",
        "Ask each for an email or a contact line",
    ),
    (
        "capture-exact-contact-details",
        "No card? Spelling, title, email",
    ),
    (
        "note-personal-detail-per-person",
        "Remember one thing about each",
    ),
    ("note-between-interviews", "A line before the next room"),
    (
        "capture-anchor-point",
        "Note a book, site or friend that came up",
    ),
    (
        "find-natural-segue",
        "Shared interest? Suggest keeping in touch",
    ),
    (
        "offer-article-on-shared-interest",
        "Offer to send something to read",
    ),
    (
        "offer-introduction-shared-background",
        "Offer to introduce somebody",
    ),
    (
        "ask-to-connect-during-interview",
        "Ask if LinkedIn is welcome",
    ),
    ("capture-commitments", "Note what each side will send"),
    ("tone-confident-friendly", "Calm, clear and warm"),
];

/// Questions to ask in the room, the next steps last.
pub(super) const CLOSING: Table = &[
    (
        "organisation",
        "What do people here like about working together?",
    ),
    ("projects", "What is the team busy with at the moment?"),
    (
        "position",
        "What would a good first half-year in this role look like?",
    ),
    (
        "next-steps",
        "What comes next, and by which day will I know more?",
    ),
];
