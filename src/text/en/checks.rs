//! What the checks say: a title for each, and a sentence for each thing that can be the matter.

use crate::text::Table;

/// By check: what it is about, in the words of a list that is ticked off. A passed check is shown
/// with this title.
pub(super) const CHECKS: Table = &[
    ("chk-no-pushy-phrases", "Doesn’t push"),
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
    ("chk-signature", "Signed, with your number"),
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
    (
        "chk-no-pushy-phrases/present",
        "“{found}” pushes. Softer words get the same answer sooner.",
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
        "One or two good words about yourself are enough; this has more than fit here.",
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
        "chk-anchor-cited/too-soon",
        "You wrote about {title} not long ago. It lasts longer if it rests a while.",
    ),
    (
        "chk-follow-through-done/present",
        "Your notes don’t say yet that you read or saw {title}.",
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
