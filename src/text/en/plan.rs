//! What stands in a plan, and what the guard says.

use crate::text::Table;

/// The titles of plan items, by task or family.
pub(super) const TITLES: Table = &[
    ("prepare", "Think ahead to afterwards"),
    ("research", "Read up on {company}"),
    ("closing-questions", "Have questions ready for {company}"),
    ("bring-notepad", "Pack something to write on"),
    ("prepare-stationery", "Get cards, envelopes and stamps"),
    ("complete-linkedin-profile", "Finish your LinkedIn profile"),
    (
        "check-personal-social-exposure",
        "See who can read your private profiles",
    ),
    ("find-contact", "Find another way to reach {person}"),
    ("thanks-review", "See who at {company} has not been thanked"),
    ("value-add-email", "Send {person} something useful"),
    ("acceptance-parameters", "Write down what you would accept"),
    ("negotiation-plan", "Plan how to talk about terms"),
    ("record-flexibility", "Write down where you can give way"),
    ("classify", "Say what the message from {company} was"),
    ("reply", "Answer {person}"),
    ("flexibility-reply", "Tell {person} where you can give way"),
    (
        "cancellation-reply",
        "Answer {person} about the cancelled interview",
    ),
    ("offer-acknowledgement", "Thank {person} for the offer"),
    (
        "compare-terms",
        "Compare the offer of {company} with your wishes",
    ),
    ("negotiation", "Talk to {person} about the terms"),
    ("heads-up", "Tell {person} about your offer"),
    ("more-time", "Ask {person} for more time"),
    ("withdraw-elsewhere", "Withdraw from {company}"),
    ("rejection-reply", "Send {person} a kind reply"),
    ("outcome-thanks", "Thank {person} once more"),
    ("anchor-email", "Write to {person} about {item}"),
    ("start-technicalities", "Settle how you start at {company}"),
    ("move-on", "Let {company} rest, and turn to the next"),
];

/// The line under a title.
pub(super) const METAS: Table = &[
    ("prepare", "Names, a card from each, and a date to ask for"),
    ("research", "A few notes on the company and who you’ll meet"),
    (
        "closing-questions",
        "The last one is always what comes next",
    ),
    (
        "bring-notepad",
        "For names and addresses; on a call, an open page",
    ),
    (
        "prepare-stationery",
        "So that a card can go out the day after",
    ),
    (
        "complete-linkedin-profile",
        "Before the first invitation goes out",
    ),
    (
        "check-personal-social-exposure",
        "Once per search; the app looks at nothing",
    ),
    (
        "find-contact",
        "Notes, invitation, website, front desk, LinkedIn, post",
    ),
    ("thanks-review", "A look two days after; late still counts"),
    ("value-add-email", "Something for them, and no question"),
    (
        "acceptance-parameters",
        "Pay, start, place and what matters; for you only",
    ),
    ("negotiation-plan", "What to ask, what is enough, and why"),
    (
        "record-flexibility",
        "Start date and pay; for you, unless they ask",
    ),
    ("classify", "Until then, everything outgoing waits"),
    ("reply", "They wrote, so your answer is welcome"),
    (
        "flexibility-reply",
        "They named what is in the way; offer only what is true",
    ),
    (
        "cancellation-reply",
        "A kind word, and a question about a new date",
    ),
    (
        "offer-acknowledgement",
        "Ask for terms and date; it accepts nothing yet",
    ),
    (
        "compare-terms",
        "What fits, what to talk about, what won’t do",
    ),
    ("negotiation", "Up to three requests, each with its reason"),
    ("heads-up", "So that they can decide in time; no pressure"),
    ("more-time", "A courteous question, if you need the days"),
    (
        "withdraw-elsewhere",
        "You have accepted elsewhere, so they can plan",
    ),
    (
        "rejection-reply",
        "Thanks, and an open door; a few lines do",
    ),
    (
        "outcome-thanks",
        "They worked for this too; name what they did",
    ),
    (
        "anchor-email",
        "One friendly email; it asks them to change nothing",
    ),
    (
        "start-technicalities",
        "All your open points in one message",
    ),
    ("move-on", "If they write, this wakes up again"),
];

/// Why an item stands aside.
pub(super) const BECAUSE: Table = &[
    (
        "email-missing",
        "Their address is still missing. Ask for it, or send your thanks another way.",
    ),
    ("via-recruiter-only", "Messages go through the recruiter."),
    ("thank-first", "First your thanks, then the invitation."),
    (
        "thank-recruiter-first",
        "First your thanks to the recruiter, then the invitation.",
    ),
    (
        "linkedin-profile-incomplete",
        "Your LinkedIn profile comes first.",
    ),
    ("no-linkedin-account", "You don’t use LinkedIn."),
    (
        "consent-refused",
        "They said no to connecting, and that stands.",
    ),
    (
        "invited-before",
        "One invitation per person is enough, for good.",
    ),
    (
        "industry-tech",
        "In technology an email is enough; a card is a choice.",
    ),
    ("observer", "They listened; thanks are a choice."),
    ("style-email-only", "Your style is email only."),
    ("style-card-only", "Your style is card only."),
    (
        "not-on-site",
        "No card is expected after a video or phone interview.",
    ),
    (
        "later-round",
        "They had a card after an earlier round; another is a choice.",
    ),
    ("style-after-decision", "Your style waits for the decision."),
    ("style-hold", "Your search rests until their time is over."),
    ("new-promise", "A newer promise took its place."),
    ("next-round", "Another interview is planned."),
    ("interview-cancelled", "The interview did not take place."),
    ("offer", "There is an offer."),
    ("rejection", "There is a no."),
    ("accepted", "You accepted."),
    ("declined", "You declined."),
    ("withdrawn", "You withdrew."),
    ("paused", "The employer paused."),
    ("archived", "You put it away."),
    (
        "inbound-unclassified",
        "They wrote. Say what it was, and this goes on.",
    ),
    (
        "one-follow-up",
        "You have asked once, and your style stops there. It is up to you.",
    ),
    ("answered", "They have answered, so this is not needed."),
    (
        "frame-over",
        "Their time is nearly over, or past; this belonged to the wait.",
    ),
    (
        "value-item-missing",
        "Nothing useful to send is noted yet. Add something, and this goes on.",
    ),
    (
        "parameters-missing",
        "First write down what you would accept.",
    ),
    ("automatic", "A machine wrote this, so no reply is needed."),
    ("merged", "Another message says it already."),
    (
        "silent",
        "No answer so far, and enough was asked. Any word from them opens it again.",
    ),
    ("too-late", "Its time is over, and you can leave it."),
    ("reply-first", "Your reply to them comes first."),
    (
        "follow-through-first",
        "First do what you said you would, then mention it again.",
    ),
    ("reopened", "This is open again, so it no longer applies."),
    ("waived", "You let this go, and gave a reason."),
    ("your-choice", "You may do this or leave it."),
    (
        "merged-check-in",
        "Asked together with the other role, in one message.",
    ),
];

/// The stages of an opportunity, as labels.
pub(super) const STAGES: Table = &[
    ("planned", "Interview ahead"),
    ("interviewing", "In the interview"),
    ("thanking", "Saying thanks"),
    ("waiting-quiet", "Quiet days"),
    ("frame-elapsed", "Almost time to ask"),
    ("checkin-due", "Time to check in"),
    ("checked-in", "Asked"),
    ("callback-granted", "Call-back invited"),
    ("silent", "No answer so far"),
    ("offer", "Offer"),
    ("negotiating", "Discussing terms"),
    ("accepted", "Accepted"),
    ("declined", "Declined"),
    ("rejected", "A no"),
    ("anchored", "Keeping in touch"),
    ("withdrawn", "Withdrawn"),
    ("on-hold", "On hold"),
    ("closed", "Put away"),
];

/// What a stage asks of the user.
pub(super) const STAGE_WORDS: Table = &[
    ("planned", "Some things to get ready, and nothing to send."),
    (
        "interviewing",
        "Be there; the pocket card is at hand for the last minutes.",
    ),
    (
        "thanking",
        "Write down what was said, then thank each person.",
    ),
    (
        "waiting-quiet",
        "Nothing to ask them yet; the days are yours.",
    ),
    (
        "frame-elapsed",
        "Their time is just about up, and a little more patience is kind.",
    ),
    ("checkin-due", "One friendly question is in order now."),
    ("checked-in", "You have asked, and it is their turn."),
    (
        "callback-granted",
        "They asked you to call, so call within the days they named.",
    ),
    (
        "silent",
        "Nothing is asked of you; any word from them opens this again.",
    ),
    (
        "offer",
        "Thank them, ask for the terms in writing, and take your time.",
    ),
    (
        "negotiating",
        "Say what matters to you, kindly and with reasons.",
    ),
    (
        "accepted",
        "Thank those who helped, and settle how you start.",
    ),
    ("declined", "A word of thanks, and it is done."),
    ("rejected", "Take a moment, then a short kind reply."),
    (
        "anchored",
        "One friendly message some weeks from now, if you like.",
    ),
    (
        "withdrawn",
        "One courteous line to let them know, and it is done.",
    ),
    ("on-hold", "They have paused, so there is nothing to send."),
    ("closed", "Nothing is asked of you here."),
];

/// Why a check-in, or something useful, has no place at a stage.
pub(super) const STAGE_GUARDS: Table = &[
    (
        "planned",
        "The interview is still to come, so there is nothing to ask yet.",
    ),
    (
        "interviewing",
        "The interview is going on. What you want to know, ask there.",
    ),
    (
        "thanking",
        "The interview is hardly over. Your thanks come first; a check-in has its time later.",
    ),
    (
        "frame-elapsed",
        "Their answer is about due. Your one question comes first; something useful may follow it.",
    ),
    (
        "checkin-due",
        "It is time for your one question. Something useful may follow it.",
    ),
    (
        "callback-granted",
        "They asked you to get in touch again. Do that first; something useful may follow.",
    ),
    (
        "silent",
        "You have asked, and it rests now. If they write, your reply is always fine.",
    ),
    (
        "offer",
        "They have made you an offer, so the decision is no longer a question. Thank them, and talk about the terms.",
    ),
    (
        "negotiating",
        "You are talking about the terms of their offer. Whatever you want to say belongs there.",
    ),
    (
        "accepted",
        "You have said yes, so there is no decision left to ask about.",
    ),
    (
        "declined",
        "You have declined their offer, so there is nothing left to ask.",
    ),
    (
        "rejected",
        "They have said no; a check-in has nothing to ask any more. What fits is a kind reply.",
    ),
    (
        "anchored",
        "They have said no; a check-in has nothing to ask any more. What fits is one friendly email, some weeks later.",
    ),
    (
        "withdrawn",
        "You have withdrawn, so there is nothing left to ask.",
    ),
    (
        "on-hold",
        "They have paused, so nobody can answer this now. Wait until they take it up again.",
    ),
    (
        "closed",
        "You have put this away, so nothing is to be sent. If they write, your reply is always fine.",
    ),
];

/// What speaks against a contact.
pub(super) const GUARDS: Table = &[
    (
        "personal-network",
        "Private networks stay out of this. LinkedIn is the place to connect.",
    ),
    (
        "personal-network-friend",
        "You know each other privately, so this is only a caution. Leave the application out of it.",
    ),
    (
        "contact-not-allowed",
        "Messages to them go through the recruiter. Ask the recruiter to pass yours on.",
    ),
    (
        "no-written-offer",
        "A heads-up speaks of a written offer, and none is recorded. Record it first, then write.",
    ),
    (
        "sent-before",
        "Your thanks have gone to this person this way already. There is nothing to add.",
    ),
    (
        "unclassified",
        "They wrote, and you have not said what it was. Do that first, then see what fits.",
    ),
    (
        "invited-before",
        "You have invited them once, and that holds for good. A pending or declined one counts too.",
    ),
    (
        "thank-first",
        "Your thank-you comes first. Send it, and the invitation may follow.",
    ),
    (
        "consent-refused",
        "They said no to connecting, and that stands. Write by email where you have something to say.",
    ),
    (
        "strict-quiet",
        "Your style keeps this back until there is a decision. Thanks and what you promised may still go.",
    ),
    (
        "quiet",
        "Their time runs to {day}, so leave the question until then. A reply or something you promised may go now.",
    ),
    (
        "quiet-undated",
        "They named no date, so about a week of quiet is fair. From {day} you may ask.",
    ),
    ("frame-not-over", "It is a little early. {day} is best."),
    (
        "question-asked",
        "You have asked, and now it is their turn. If they ask you to get in touch, you may.",
    ),
    (
        "touches-used",
        "The follow-ups in your style have all gone out. Let this rest, and turn to another opening.",
    ),
    (
        "voicemail-left",
        "There is a message from you on their machine. Hang up without another, or send one email in a week.",
    ),
    (
        "calls-used",
        "You have called enough for this time. One email later is the better way.",
    ),
    (
        "call-again-tomorrow",
        "Nobody answered your call today. Try once more on the next working day.",
    ),
    (
        "spacing-block",
        "Your last message to this company is less than two days old. Leave it a little longer.",
    ),
    (
        "spacing-warn",
        "Something went to this company within the last week. A few more days would be better.",
    ),
    (
        "anchor-used",
        "You have used this connection at this stage already. Find a new reason, or let it rest.",
    ),
    (
        "anchor-soon",
        "You mentioned this less than two weeks ago. Let it rest, or choose something else.",
    ),
    (
        "other-application",
        "Another application of yours there is still undecided. It is better to wait for that answer.",
    ),
    (
        "call-hours",
        "It is outside 9:00 to 17:00 on their clock. Call within those hours, or write.",
    ),
    (
        "negotiation-rounds",
        "There have been three rounds already. Look at what is on the table, and decide from there.",
    ),
];
