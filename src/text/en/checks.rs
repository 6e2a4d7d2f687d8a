//! What the checks say: a title for each, and a sentence for each thing that can be the matter.

use crate::text::Table;

/// By check: what it is about, in the words of a list that is ticked off. A passed check is shown
/// with this title.
pub(super) const CHECKS: Table = &[
    // What it says and asks.
    ("chk-says-thanks", "Says thank you"),
    ("chk-thanks-for-time", "Thanks for the time or the talk"),
    ("chk-thanks-for-bringing-in", "Thanks for bringing you in"),
    ("chk-restates-interest", "Says that you want the work"),
    ("chk-looks-forward", "Ends looking forward, without a date"),
    (
        "chk-continued-interest",
        "Says that later openings interest you",
    ),
    ("chk-leaves-door-open", "Leaves the door open"),
    ("chk-offers-info-or-help", "Offers information or help"),
    (
        "chk-asks-terms-and-date",
        "Asks for the terms and the answer-by date",
    ),
    ("chk-no-pushy-phrases", "Doesn’t push"),
    ("chk-no-desperation", "Doesn’t beg"),
    ("chk-no-arrogance", "Doesn’t boast"),
    ("chk-no-negative-assumption", "Doesn’t suppose a no"),
    ("chk-no-plea-to-reverse", "Takes the decision as it is"),
    ("chk-no-blame", "Blames nobody"),
    ("chk-no-personal-network", "Stays off personal networks"),
    ("chk-no-decider-address", "Calls nobody the one who decides"),
    ("chk-no-job-request", "Doesn’t ask for a job"),
    ("chk-no-demand-for-reasons", "Doesn’t demand reasons"),
    (
        "chk-no-ultimatum",
        "Threatens nothing, claims no offer that isn’t there",
    ),
    (
        "chk-no-decision-question-early",
        "Doesn’t ask about the decision before its time",
    ),
    ("chk-no-decision-demand", "Doesn’t demand a decision"),
    ("chk-single-polite-question", "Asks once, and politely"),
    (
        "chk-no-terms-unless-raised",
        "Names no terms that they didn’t raise",
    ),
    (
        "chk-flexibility-matches-record",
        "Stays inside what you can offer",
    ),
    ("chk-no-accidental-acceptance", "Doesn’t accept by accident"),
    (
        "chk-request-count",
        "At most three requests, each with a reason",
    ),
    (
        "chk-attachment-consistency",
        "Says “attached” where something is",
    ),
    (
        "chk-attachment-was-discussed",
        "What is attached was talked about",
    ),
    ("chk-contact-budget", "The right moment to send it"),
    ("chk-point-first", "Comes to the point at once"),
    // Names, form and length.
    ("chk-one-recipient", "Goes to one person"),
    ("chk-greets-recipient-by-name", "Greets them by name"),
    (
        "chk-name-spelled-as-recorded",
        "Names spelled as you noted them",
    ),
    ("chk-no-foreign-name", "Nobody else’s name"),
    ("chk-org-and-role-correct", "The right employer and role"),
    ("chk-no-placeholders", "No gaps left open"),
    ("chk-signature", "Signed with your name"),
    (
        "chk-identifies-self-and-role",
        "Says early who writes, and about which role",
    ),
    ("chk-subject-line", "A clear subject line"),
    ("chk-length", "The right length"),
    ("chk-tone-typography", "Calm capitals and signs"),
    ("chk-callback-number", "Leaves your number"),
    // What was talked about, and what other notes say.
    (
        "chk-mentions-recorded-topic",
        "Names something you talked about",
    ),
    ("chk-topic-was-recorded", "What it recalls is in your notes"),
    ("chk-expands-topic", "Says a little more about it"),
    ("chk-key-reasons", "Gives a reason for you"),
    ("chk-promotion-level", "Modest about you"),
    ("chk-value-item-present", "Brings something useful"),
    ("chk-anchor-cited", "Names what you share"),
    (
        "chk-follow-through-done",
        "Cites only what you have read or seen",
    ),
    ("chk-not-copy-of-sibling", "Different from your other notes"),
    (
        "chk-not-copy-of-own-earlier-note",
        "Different from what they got before",
    ),
    (
        "chk-consistent-claims",
        "The same facts as your other notes",
    ),
    ("chk-all-missing-in-one", "Asks for everything at once"),
];

/// By check and complaint: one sentence why.
pub(super) const COMPLAINTS: Table = &[
    // What it says and asks.
    ("chk-says-thanks/missing", "A word of thanks is missing."),
    (
        "chk-thanks-for-time/missing",
        "It doesn’t thank for the time or the conversation yet.",
    ),
    (
        "chk-thanks-for-bringing-in/missing",
        "It doesn’t thank for arranging the interview or putting you forward yet.",
    ),
    (
        "chk-restates-interest/missing",
        "It doesn’t say yet that you would like the work.",
    ),
    (
        "chk-looks-forward/missing",
        "A last sentence that looks forward would round it off.",
    ),
    (
        "chk-looks-forward/dated",
        "“{found}” sets them a day; looking forward works better without one.",
    ),
    (
        "chk-continued-interest/missing",
        "It doesn’t say yet that a later opening would interest you.",
    ),
    (
        "chk-leaves-door-open/missing",
        "A word about staying in touch or later roles keeps the door open.",
    ),
    (
        "chk-offers-info-or-help/missing",
        "An offer of further information or help is missing.",
    ),
    (
        "chk-asks-terms-and-date/missing",
        "It doesn’t ask yet for the terms in writing and the day to answer by.",
    ),
    (
        "chk-asks-terms-and-date/no-terms",
        "It doesn’t ask yet for the terms in writing.",
    ),
    (
        "chk-asks-terms-and-date/no-date",
        "It doesn’t ask yet by which day they would like your answer.",
    ),
    (
        "chk-no-pushy-phrases/present",
        "“{found}” pushes. Softer words get the same answer sooner.",
    ),
    (
        "chk-no-pushy-phrases/own-words",
        "“{found}” is among the words that you want to avoid.",
    ),
    (
        "chk-no-desperation/present",
        "“{found}” sounds like need; interest speaks better for you.",
    ),
    (
        "chk-no-desperation/own-words",
        "“{found}” is among the words that you want to avoid.",
    ),
    (
        "chk-no-arrogance/present",
        "“{found}” may sound like a boast; what you did speaks for itself.",
    ),
    (
        "chk-no-arrogance/own-words",
        "“{found}” is among the words that you want to avoid.",
    ),
    (
        "chk-no-negative-assumption/present",
        "“{found}” supposes a no that nobody has said.",
    ),
    (
        "chk-no-negative-assumption/own-words",
        "“{found}” is among the words that you want to avoid.",
    ),
    (
        "chk-no-plea-to-reverse/present",
        "“{found}” asks them to turn the decision round; accepting it keeps the door open.",
    ),
    (
        "chk-no-blame/present",
        "“{found}” can be read as a reproach. It reads better without.",
    ),
    (
        "chk-no-blame/own-words",
        "“{found}” is among the words that you want to avoid.",
    ),
    (
        "chk-no-personal-network/present",
        "“{found}” is for private life; LinkedIn is the place for this.",
    ),
    (
        "chk-no-decider-address/present",
        "“{found}” assumes who decides, and that is seldom known.",
    ),
    (
        "chk-no-job-request/present",
        "“{found}” asks for a job; an invitation only asks to stay in touch.",
    ),
    (
        "chk-no-demand-for-reasons/present",
        "“{found}” asks for reasons; thanks and a kind word stay in memory.",
    ),
    (
        "chk-no-ultimatum/present",
        "“{found}” sounds like a threat. Openness leaves more room.",
    ),
    (
        "chk-no-ultimatum/unrecorded",
        "“{found}”: no other offer is recorded. If there is one, record it first.",
    ),
    (
        "chk-no-decision-question-early/present",
        "“{found}” asks about the decision, and this message is for something else.",
    ),
    (
        "chk-no-decision-question-early/early",
        "“{found}” asks about the decision before its time has come.",
    ),
    (
        "chk-no-decision-demand/present",
        "“{found}” demands a decision; when it falls is up to them.",
    ),
    (
        "chk-single-polite-question/missing",
        "The one question, whether there is news, is missing.",
    ),
    (
        "chk-single-polite-question/curt",
        "The question could be put a little more politely.",
    ),
    (
        "chk-single-polite-question/second",
        "This asks about the decision a second time; once is enough.",
    ),
    (
        "chk-no-terms-unless-raised/present",
        "“{found}” speaks of terms that they haven’t raised.",
    ),
    (
        "chk-flexibility-matches-record/unrecorded",
        "“{found}”: nothing is recorded yet of how far you can go.",
    ),
    (
        "chk-flexibility-matches-record/outside",
        "“{found}” is outside what you recorded as possible.",
    ),
    (
        "chk-flexibility-matches-record/not-raised",
        "“{found}” offers something that they haven’t raised.",
    ),
    (
        "chk-flexibility-matches-record/below",
        "“{found}” is below the limit that you set yourself.",
    ),
    (
        "chk-no-accidental-acceptance/present",
        "“{found}” can be read as a yes to the offer.",
    ),
    (
        "chk-request-count/too-many",
        "This is the fourth request; three at most find a good ear.",
    ),
    (
        "chk-request-count/no-reason",
        "A reason for this request would help it along.",
    ),
    (
        "chk-attachment-consistency/not-attached",
        "“{found}” is there, and nothing is attached yet.",
    ),
    (
        "chk-attachment-consistency/not-named",
        "{file} goes with it, and the text doesn’t say so yet.",
    ),
    (
        "chk-attachment-was-discussed/strange",
        "{file} belongs to nothing that you talked about, as far as recorded.",
    ),
    (
        "chk-contact-budget/blocked",
        "This is not the moment to send it.",
    ),
    (
        "chk-contact-budget/early",
        "It can go out now; a little later would be better.",
    ),
    (
        "chk-contact-budget/asking",
        "A question about the decision makes a check-in of this, and it is not the time for one.",
    ),
    (
        "chk-point-first/missing",
        "It doesn’t say yet what it is about.",
    ),
    (
        "chk-point-first/late",
        "What it is about belongs into the first two sentences.",
    ),
    // Names, form and length.
    (
        "chk-one-recipient/several",
        "This goes to {count} people. A note of their own means more to each.",
    ),
    (
        "chk-greets-recipient-by-name/missing",
        "The greeting doesn’t name {name}.",
    ),
    (
        "chk-name-spelled-as-recorded/misspelt",
        "You noted the name as {right}; here it is “{found}”.",
    ),
    (
        "chk-name-spelled-as-recorded/unverified",
        "The spelling of {name} isn’t confirmed yet, and ink stays. Check it before you write.",
    ),
    (
        "chk-no-foreign-name/greeted",
        "This greets {name}, and it goes to {reader}.",
    ),
    (
        "chk-no-foreign-name/named",
        "This names {name}. Keep it only if you mean to.",
    ),
    (
        "chk-no-foreign-name/signed",
        "This ends with {name}’s name instead of yours.",
    ),
    (
        "chk-org-and-role-correct/other-employer",
        "{found} is another employer on your list.",
    ),
    (
        "chk-org-and-role-correct/other-role",
        "This names {found}; the role here is {right}.",
    ),
    (
        "chk-no-placeholders/present",
        "“{found}” looks like a gap still to fill.",
    ),
    ("chk-signature/missing", "Your name is missing at the end."),
    (
        "chk-signature/no-number",
        "With your number under your name they can ring you back.",
    ),
    (
        "chk-identifies-self-and-role/no-self",
        "Say who you are in the first lines; they talk to many people.",
    ),
    (
        "chk-identifies-self-and-role/no-role",
        "Name the role in the first lines: {role}.",
    ),
    ("chk-subject-line/missing", "There is no subject line yet."),
    (
        "chk-subject-line/loud",
        "The subject line presses. The role and a word of thanks are enough.",
    ),
    (
        "chk-subject-line/too-long",
        "The subject line has {count} characters; up to {most} show in full.",
    ),
    (
        "chk-subject-line/vague",
        "The subject line could name the role or what you talked about.",
    ),
    (
        "chk-length/few-words",
        "This is {count} words long; {from} to {to} are good here.",
    ),
    (
        "chk-length/many-words",
        "This is {count} words long; {from} to {to} are good here.",
    ),
    (
        "chk-length/few-sentences",
        "This has {count} sentences; {from} to {to} are good on a card.",
    ),
    (
        "chk-length/many-sentences",
        "This has {count} sentences; {from} to {to} are good on a card.",
    ),
    (
        "chk-length/few-characters",
        "This has {count} characters; {from} to {to} are good here.",
    ),
    (
        "chk-length/many-characters",
        "This has {count} characters; {from} to {to} are good here.",
    ),
    (
        "chk-tone-typography/shouting",
        "“{found}” in capitals reads as shouting.",
    ),
    (
        "chk-tone-typography/exclaiming",
        "One exclamation mark is enough.",
    ),
    (
        "chk-tone-typography/emoji",
        "Without {found} it reads calmer.",
    ),
    (
        "chk-callback-number/missing",
        "Say your number, so that they can ring back.",
    ),
    // What was talked about, and what other notes say.
    (
        "chk-mentions-recorded-topic/missing",
        "Nothing here shows that it is for {name}. Name one thing you talked about.",
    ),
    (
        "chk-mentions-recorded-topic/nothing-recorded",
        "What did you and {name} talk about? One word is enough.",
    ),
    (
        "chk-mentions-recorded-topic/nothing-specific",
        "Give {name} one thing to hold on to: what you talked about, help, or something useful.",
    ),
    (
        "chk-topic-was-recorded/present",
        "This isn’t in your notes on {name}. Is it from another interview?",
    ),
    (
        "chk-topic-was-recorded/others-topic",
        "By your notes you talked about this with {other}.",
    ),
    (
        "chk-expands-topic/missing",
        "One more sentence about it shows that you listened.",
    ),
    (
        "chk-key-reasons/missing",
        "One of your strengths as a reason would fit here.",
    ),
    (
        "chk-key-reasons/nothing-recorded",
        "Which strengths could be a reason? Note one or two, and one can stand here.",
    ),
    (
        "chk-key-reasons/too-many",
        "More than three reasons read as a pitch. The best one or two do.",
    ),
    (
        "chk-promotion-level/too-many",
        "Of good words about yourself, {limit} is plenty here; this is one more.",
    ),
    (
        "chk-value-item-present/missing",
        "Name the thing that you bring {name}.",
    ),
    (
        "chk-value-item-present/no-reason",
        "Say in half a sentence why it may be of use to {name}.",
    ),
    (
        "chk-anchor-cited/missing",
        "Name what you and {name} share: the book, the site, the friend.",
    ),
    (
        "chk-anchor-cited/nothing-recorded",
        "Is there a book, a site or a friend that you and {name} share?",
    ),
    (
        "chk-anchor-cited/used",
        "One message about what you share is enough for now, and one has gone out already.",
    ),
    (
        "chk-anchor-cited/too-soon",
        "You wrote about what you share not long ago. It lasts longer if it rests a while.",
    ),
    (
        "chk-follow-through-done/present",
        "Your notes don’t say yet that you read, saw or looked into {title}.",
    ),
    (
        "chk-not-copy-of-sibling/alike",
        "Much like your note to {name}: {percent} % is the same.",
    ),
    (
        "chk-not-copy-of-sibling/copy",
        "Nearly your note to {name}: {percent} % is the same, and people compare.",
    ),
    (
        "chk-not-copy-of-sibling/same-topic",
        "Your note to {name} has the same topic. Another angle makes it theirs.",
    ),
    (
        "chk-not-copy-of-own-earlier-note/alike",
        "Much like what {name} got before: {percent} % is the same.",
    ),
    (
        "chk-not-copy-of-own-earlier-note/copy",
        "Nearly what {name} got before: {percent} % is the same.",
    ),
    (
        "chk-consistent-claims/differs",
        "Here it is “{found}”; your note to {name} says {other}.",
    ),
    (
        "chk-all-missing-in-one/missing",
        "Still missing from this request: {names}. One message can ask for all.",
    ),
    (
        "chk-all-missing-in-one/unnamed",
        "Some people you met have no name in your notes yet. Ask for it here too.",
    ),
];
