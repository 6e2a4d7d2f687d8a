//! Why each rule is there, in one breath.

use crate::text::Table;

/// By the id of a rule.
pub(super) const WHY: Table = &[
    (
        "debrief-right-after",
        "What was said is clearest in the first half hour. A few words now make every note easier to write.",
    ),
    (
        "thank-email-within-hour",
        "A quick, specific thank-you reaches them while they still picture you.",
    ),
    (
        "thank-email-within-24h",
        "A day is the outer limit. The article’s wording says the opposite by a slip (“no less than” [sic]); the same sentence asks for it at once.",
    ),
    (
        "thank-immediately",
        "Three of the articles ask for thanks at once, by whatever channel suits.",
    ),
    (
        "separate-note-per-person",
        "One message each: a note to the whole panel thanks nobody in particular.",
    ),
    (
        "leave-nobody-out",
        "They talk to each other afterwards, and a missing note is noticed.",
    ),
    (
        "request-missing-contact-from-recruiter",
        "Whoever arranged the interview can fill in a surname or an address; one request for all of it.",
    ),
    (
        "thank-recruiter-or-hr",
        "Somebody opened the door for you. They are easily forgotten, and they know of other roles.",
    ),
    (
        "attach-discussed-material",
        "What you talked about may travel with the thank-you.",
    ),
    (
        "thank-channel-email-default",
        "Email arrives the same hour, from anywhere.",
    ),
    (
        "thank-channel-tech-email",
        "In technology an email alone is accepted.",
    ),
    (
        "thank-channel-traditional-card",
        "Many businesses still like a card best.",
    ),
    (
        "thank-channel-both",
        "An email now and a card after it: quick and lasting.",
    ),
    (
        "resume-search-immediately",
        "Looking on keeps you calm and free to choose.",
    ),
    (
        "linkedin-same-day-if-agreed",
        "They agreed in the room, so the same day is fine.",
    ),
    (
        "paper-note-within-a-day",
        "A card that leaves within a day still carries the moment.",
    ),
    (
        "handwritten-to-each-person",
        "A few lines by hand to each person is the step that few take.",
    ),
    (
        "express-mail-paper-note",
        "Without an email, express delivery keeps a card quick.",
    ),
    (
        "card-almost-immediately",
        "The card comes first here: write it today.",
    ),
    (
        "linkedin-one-to-two-days",
        "A day or two after, with a personal line, is friendly and reminds them of you.",
    ),
    (
        "linkedin-recruiter",
        "Recruiters stay useful to know, whatever comes of this.",
    ),
    (
        "complete-linkedin-profile",
        "An invitation from a half-empty profile reminds nobody of anything.",
    ),
    (
        "deliver-commitment",
        "You said you would. Keeping your word is not chasing.",
    ),
    (
        "follow-through-on-what-you-said",
        "Do what your note announced, before you mention it again.",
    ),
    (
        "nurture-anchor-point",
        "What connected you is worth looking after, and using sparingly.",
    ),
    (
        "prepare-game-plan",
        "With a sentence ready for each turn, no answer throws you.",
    ),
    (
        "choose-search-or-hold",
        "Search on or rest until you hear: your choice, made once.",
    ),
    (
        "checkin-about-week-promise",
        "A time named so loosely gets three days on top.",
    ),
    (
        "checkin-range-plus-two",
        "Two days after the end of a range, it is time to get in touch.",
    ),
    (
        "checkin-after-stated-date",
        "Nothing before the date they gave; after it, one follow-up is fine.",
    ),
    (
        "checkin-after-frame-lapses",
        "Once their own time is over, one more contact is fair.",
    ),
    (
        "checkin-no-timeline-week",
        "Without a date, about a week is a decent wait. A named date has to be respected longer, so this comes sooner.",
    ),
    (
        "checkin-contact-main-recruiter",
        "Ask the person who handles it, and only that person.",
    ),
    (
        "checkin-call-appropriate-person",
        "A polite call to the right person is the personal way.",
    ),
    (
        "checkin-channel-choice",
        "One channel: a call for a question, an email for something useful.",
    ),
    (
        "callback-when-invited",
        "They asked you to call back, so it does not count against you.",
    ),
    (
        "one-follow-up-cap",
        "One question is enough unless they ask for more.",
    ),
    (
        "policy-day-zero-is-interview-day",
        "The day of the interview is day zero.",
    ),
    (
        "policy-elapsed-hours",
        "Hours are elapsed hours, also on nights when the clocks change.",
    ),
    (
        "policy-employer-zone-days",
        "Days are counted where the employer is.",
    ),
    (
        "policy-roll-to-business-day",
        "Weekends, holidays and closures move it to the next working day.",
    ),
    (
        "policy-loop-exit-time",
        "With several sessions, the last one counts.",
    ),
    ("policy-newest-promise-wins", "What they said last counts."),
    (
        "policy-conflicting-promises-later-wins",
        "Two people named different times; the later one is taken.",
    ),
    (
        "policy-inbound-suspends-plan",
        "What they write comes first: say what it was, and answer within a day.",
    ),
    (
        "policy-outcome-cancels-checkins",
        "There is an answer, so nobody needs to be asked.",
    ),
    (
        "policy-cancelled-interview",
        "No thanks are due for an interview that did not happen.",
    ),
    (
        "policy-one-invitation-per-person",
        "One invitation per person, for good.",
    ),
    (
        "policy-merge-dual-role-thanks",
        "They interviewed and recruited: one note does for both.",
    ),
    (
        "policy-thanks-every-round",
        "New thanks each round, about something new.",
    ),
    (
        "policy-late-is-better-than-never",
        "Late still counts. It stays open until you send it or let it go.",
    ),
    (
        "policy-past-interview-entry",
        "Recorded later, so it comes up on the next working day.",
    ),
    // Before the interview.
    (
        "followup-starts-before-interview",
        "What you will need afterwards is easiest to gather beforehand.",
    ),
    (
        "research-company-and-interviewer",
        "Knowing a little about them gives you something to talk about, and to come back to.",
    ),
    (
        "bring-notepad",
        "With paper at hand, a name or an address costs nobody any time.",
    ),
    (
        "prepare-stationery",
        "A card bought in advance can leave the day after. One still to be bought rarely does.",
    ),
    (
        "prepare-closing-questions",
        "Near the end you will be offered a turn. With questions ready, the important one is not lost.",
    ),
    (
        "strength-inventory",
        "Written down now, your own reasons are there when a letter or a call needs them.",
    ),
    (
        "identify-recruiter-and-main-contact",
        "Questions go to one person, so the plan has to know who that is.",
    ),
    (
        "third-party-recruiter-same-rules",
        "An agency changes nothing about thanks or timing. It adds one person to thank.",
    ),
    (
        "consider-prep-help",
        "One article mentions that paid help with preparing exists. It is an option, never a need.",
    ),
    (
        "check-personal-social-exposure",
        "Friends can post what you would not. It is worth knowing what strangers can read.",
    ),
    // During the interview.
    (
        "exit-checklist",
        "A minute at the door saves a search for names and addresses later.",
    ),
    (
        "ask-questions-when-invited",
        "An offered turn to ask is part of the conversation, and a question shows that you listened.",
    ),
    (
        "ask-next-steps",
        "Once you know what follows, you don’t have to guess when to get in touch.",
    ),
    (
        "nail-down-timeline",
        "A rough span is enough. It becomes the base for every later date.",
    ),
    (
        "capture-promise-precisely",
        "A day’s difference in their words moves your check-in, so their wording counts.",
    ),
    (
        "recover-forgotten-timeline",
        "It was not asked in the room. One light line to the recruiter can still bring it in.",
    ),
    (
        "capture-everyone-met",
        "Only those who are written down can be thanked.",
    ),
    (
        "ask-business-card",
        "A card has the spelling, the title and the address, all of them right.",
    ),
    (
        "capture-exact-contact-details",
        "A name spelt right says more than a fine sentence.",
    ),
    (
        "note-personal-detail-per-person",
        "One thing from each conversation makes each note their own.",
    ),
    (
        "note-between-interviews",
        "After the next conversation the last one blurs. A line is enough.",
    ),
    (
        "capture-anchor-point",
        "Something you share is an honest reason to write again some day.",
    ),
    (
        "find-natural-segue",
        "Staying in touch is easiest to suggest when the talk leads there by itself.",
    ),
    (
        "offer-article-on-shared-interest",
        "Something they would like to read is a friendly reason to write.",
    ),
    (
        "offer-introduction-shared-background",
        "Putting people in touch helps them, whatever comes of this.",
    ),
    (
        "ask-to-connect-during-interview",
        "Asked in person, it is easy to say yes or no to.",
    ),
    (
        "capture-commitments",
        "What you said you would send is easily lost by the evening.",
    ),
    (
        "tone-confident-friendly",
        "Sure of your work and warm towards them: both carry, and neither needs to be loud.",
    ),
    // Within the hour.
    (
        "do-not-celebrate-yet",
        "Good or bad, the meeting has a last part: the thanks.",
    ),
    (
        "never-skip-thank-you",
        "Some employers mind when no thanks come, and a short note is enough.",
    ),
    (
        "send-even-if-imperfect",
        "That your thanks arrive matters more than how they are worded.",
    ),
    (
        "seed-anchor-in-thank-you",
        "Naming it once now makes it natural to return to it later.",
    ),
    // The same day.
    (
        "find-contact-resourcefully",
        "There are several routes to one person, and looking for one is effort well spent.",
    ),
    (
        "thank-at-every-level",
        "First job or top floor, thanks are due all the same.",
    ),
    (
        "thank-content-thanks-for-time",
        "They gave you their time. Saying thanks for it is the heart of the note.",
    ),
    (
        "thank-content-restate-interest",
        "After a day of conversations they may not know that you still want it.",
    ),
    (
        "thank-content-key-reasons",
        "One to three reasons help them picture you in the job. More becomes a pitch.",
    ),
    (
        "thank-content-meeting-reference",
        "A detail from the room shows that the note was written for them.",
    ),
    (
        "thank-content-expand-topic",
        "One thought further on a topic keeps the conversation going.",
    ),
    (
        "thank-content-look-forward",
        "A friendly close, without a date, leaves the next move to them.",
    ),
    (
        "thank-content-brief",
        "Short gets read, even between two meetings.",
    ),
    (
        "thank-content-genuine-tone",
        "Plain words of your own sound truer than polished ones.",
    ),
    (
        "thank-content-minimal-ok",
        "When words won’t come, plain thanks are a complete note.",
    ),
    (
        "self-promotion-subtle",
        "One modest line about yourself can help. A second begins to sell.",
    ),
    (
        "sales-self-promotion-allowed",
        "In sales, showing that you can sell is part of the talk. How often you write stays the same.",
    ),
    (
        "distract-yourself",
        "With the messages out, some distance lets you meet their call with a clear head.",
    ),
    // One to two days after.
    (
        "handwritten-personal-detail",
        "By hand and about them: that is why a card is worth the stamp.",
    ),
    (
        "handwritten-few-sentences",
        "Thanks, interest and one detail fill a card nicely.",
    ),
    (
        "linkedin-personalised-note",
        "A line about your conversation tells them at once who is asking.",
    ),
    (
        "linkedin-remind-qualifications",
        "One light touch is enough, since your profile tells the rest.",
    ),
    (
        "no-facebook-invitation",
        "On a private network, others decide what is seen beside your name.",
    ),
    (
        "thank-completeness-review",
        "After two days it is worth a look whether somebody is still without thanks.",
    ),
    // Waiting.
    (
        "fresh-for-their-call",
        "A call can come without warning. One page of notes lets you pick up at ease.",
    ),
    (
        "quiet-until-promised-date",
        "The time until then is theirs. Leaving it to them is a courtesy, and it spares you the asking.",
    ),
    (
        "no-news-not-bad-news",
        "Silence has many causes, and most of them are not about you.",
    ),
    (
        "no-negative-assumptions",
        "Nobody has said no. A guess written down soon feels like a fact.",
    ),
    (
        "do-not-dwell",
        "Looking again changes nothing, and something else may do you good.",
    ),
    (
        "expect-anxiety",
        "Waiting is hard with a date or without one. It says nothing about how things stand.",
    ),
    ("keep-busy", "Small useful things make the days shorter."),
    (
        "remain-confident",
        "What you bring has not changed since the interview.",
    ),
    (
        "do-not-be-discouraged",
        "A decision passes through several hands, and each takes its days.",
    ),
    (
        "decisions-vary-and-slip",
        "Dates slip for reasons that even your contact cannot control.",
    ),
    (
        "do-not-only-wait",
        "Waiting longer can be right, when it is a choice.",
    ),
    (
        "keep-search-moving",
        "Other irons in the fire keep one answer from weighing too much.",
    ),
    (
        "maintain-leverage",
        "With another real possibility, you can talk about terms more freely.",
    ),
    (
        "prepare-all-scenarios",
        "A feeling about the result is no plan. Every turn deserves a sentence.",
    ),
    (
        "set-acceptance-parameters",
        "Limits are easier to set in calm than with an offer on the table.",
    ),
    (
        "plan-negotiation",
        "Knowing what you want, and why, keeps the talk friendly.",
    ),
    (
        "record-flexibility",
        "A start date or a sum can be all that stands in the way. Know your room beforehand.",
    ),
    (
        "accept-decision-is-theirs",
        "The choice lies with them. Yours is to be easy to remember.",
    ),
    (
        "collect-value-items",
        "A piece that fits their topic is a good reason to write later.",
    ),
    (
        "stay-on-recruiter-radar",
        "Recruiters know of other roles there, so a good impression with them lasts.",
    ),
    (
        "touch-base-before-frame-end",
        "In a long wait, one useful message that asks nothing can be welcome.",
    ),
    // The promised time has passed.
    (
        "checkin-ask-decision-politely",
        "The wait is over, so one polite question is fair.",
    ),
    (
        "checkin-offer-more-information",
        "An offer to help gives the question something in return.",
    ),
    (
        "checkin-offer-help-decide",
        "Sometimes a small thing is in the way, and asking lets them name it.",
    ),
    (
        "checkin-reiterate-excitement",
        "After a wait they may wonder whether you still want the job.",
    ),
    (
        "checkin-add-value",
        "Something useful to them is worth opening.",
    ),
    (
        "checkin-differentiate",
        "Others write too. One detail of your own tells them which conversation it was.",
    ),
    (
        "checkin-gentle-tone",
        "Dates slip without anybody’s fault, and a soft word is easier to answer.",
    ),
    (
        "more-than-one-meaningful-touch",
        "A second message is welcome when it brings something, and a nuisance when it only asks.",
    ),
    (
        "no-repeated-status-asks",
        "The same question twice brings no other answer.",
    ),
    (
        "no-multiple-voicemails",
        "One message on the machine says it. A second adds pressure.",
    ),
    (
        "no-constant-calls",
        "Ringing again and again is not liked anywhere.",
    ),
    (
        "not-shy-either",
        "The wait is over, so asking once is entirely in order.",
    ),
    (
        "speak-up-on-flexibility",
        "They have named what is in the way. If you can give way there, now is the time.",
    ),
    // The decision.
    (
        "receive-decision-calmly",
        "The first half hour is for you. An answer is better after it.",
    ),
    (
        "acknowledge-offer",
        "Thanks now, terms in writing and a date give you room to think. It accepts nothing yet.",
    ),
    (
        "use-prepared-parameters",
        "Held against what you wrote down in calm, an offer is easier to see clearly.",
    ),
    (
        "negotiate-tactfully",
        "A few requests with reasons, asked kindly, are a normal part of an offer.",
    ),
    (
        "no-aggressive-negotiation",
        "Pressure at this point can undo the good will that you built.",
    ),
    (
        "gracious-rejection-reply",
        "A kind answer to a no is remembered, and leaves the door open.",
    ),
    (
        "no-bitter-reply",
        "A sharp line cannot be taken back. A kind one costs little.",
    ),
    (
        "reframe-rejection",
        "Somebody else matched their list more closely. That is no verdict on your work.",
    ),
    // After the decision.
    (
        "anchor-email-after-rejection",
        "Weeks later, what you two share is an honest reason to say that you are still interested.",
    ),
    (
        "anchor-used-sparingly",
        "What connects you wears thin when it is used too often.",
    ),
    (
        "runner-up-watch",
        "A place filled now can come free again. Keeping this open costs you nothing.",
    ),
    (
        "keep-connection-after-no",
        "The people you met are worth knowing, job or no job.",
    ),
    (
        "open-to-referrals-and-future-roles",
        "One open sentence lets them think of you for something else.",
    ),
    (
        "thank-recruiter-on-outcome",
        "They worked for this too, and they fill other roles.",
    ),
    (
        "start-technicalities-with-tact",
        "Raised together and kindly, the open points are one small task for them.",
    ),
    (
        "believe-another-fits",
        "There are other places, and one of them may suit you both.",
    ),
    (
        "do-not-wait-to-move-on",
        "Your effort is better spent where somebody answers. If they write, this wakes up again.",
    ),
    (
        "done-everything-closure",
        "Seeing what you did makes it easier to let this rest.",
    ),
    (
        "policy-mutual-contact-courtesy",
        "This is the app’s own courtesy. Friends are asked before their name is used, and told how it ended.",
    ),
    // Always.
    (
        "no-daily-contact",
        "Several messages within days wear out good will, even when each one is polite.",
    ),
    (
        "not-pushy-not-desperate",
        "Pressing makes it harder for them to say yes. Calm words leave them room.",
    ),
    (
        "do-not-alienate-recruiting-staff",
        "The people who handle your application can help you, now or another time.",
    ),
    (
        "professional-conduct-everywhere",
        "The way you write and keep dates gives them a first look at working with you.",
    ),
    (
        "treat-everyone-as-valuable",
        "Thanks for some and not for others gets noticed, so everybody gets the same care.",
    ),
    (
        "do-not-assume-who-decides",
        "From outside nobody can see whose word counts, so the app ranks nobody.",
    ),
    (
        "assume-notes-are-compared",
        "Colleagues show each other their notes. Different words and the same facts read well side by side.",
    ),
    (
        "linkedin-to-remain-in-contact",
        "It keeps you in touch over the years, without either of you having to write.",
    ),
    (
        "be-a-useful-contact",
        "A message that helps its reader is never a bother.",
    ),
    (
        "show-why-thanks-matters",
        "Some old survey figures show how employers read a missing note. Their year stands beside them.",
    ),
    (
        "first-impression-cemented",
        "A good meeting fades like any other. A note helps it last.",
    ),
    (
        "everyone-wants-to-be-valued",
        "People like to see that somebody listened to them.",
    ),
    // The app’s own ways.
    (
        "policy-rescheduled-interview",
        "This app counts everything again from the new time. What is done stays done.",
    ),
    (
        "policy-organisation-wide-spacing",
        "It is this app’s own way to count the days between messages for the whole company. Two roles there share them.",
    ),
    (
        "policy-merge-checkins-same-contact",
        "It is this app’s own way: two questions to one person within a week become one message.",
    ),
    (
        "policy-unanswered-attempts",
        "In this app’s own count, a call that nobody answers is an attempt. After two on different days, an email follows.",
    ),
    (
        "policy-dormant-after-silence",
        "This app lets things rest after ten working days without an answer. Any word from them wakes it.",
    ),
    (
        "policy-sent-means-user-confirmed",
        "This app sends nothing. A message counts as sent when you say so.",
    ),
    (
        "policy-offer-pending-others",
        "This app suggests it when a written offer has a date. The others then have a chance to decide in time.",
    ),
    (
        "policy-explain-every-action",
        "It is this app’s own rule that every step shows its reason. You may decide otherwise.",
    ),
    (
        "policy-local-only",
        "It is this app’s own rule. What you note about people stays on this device, and you can erase it.",
    ),
];
