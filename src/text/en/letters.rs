//! The sentences from which messages are put together. (D.6)

use super::lexicon::LEXICON;
use crate::drafts::Letters;
use crate::text::EN;
use crate::text::dates::day_and_month;

/// English.
pub static LETTERS: Letters = Letters {
    greeting: &["Dear {reader},", "Hello {reader},"],
    closing: &[
        "Kind regards,",
        "Best wishes,",
        "Warm regards,",
        "Best regards,",
    ],
    today: &["today"],
    on_day: &["on {day}"],
    the_role: &["the role"],
    the_roles: &["these roles"],
    meeting: &["{when} about the {role} role"],
    interviewed: &["{when} for the {role} role"],
    thanks_subject: &[
        "Thank you: {role} interview",
        "Thank you for the {role} interview",
        "With thanks, after the {role} interview",
        "{role} interview: thank you",
    ],
    thanks_subject_short: &[
        "Thank you for the interview",
        "With thanks for the interview",
        "After the interview: thank you",
        "The interview: thank you",
    ],
    thanks: &[
        "Thank you for the time you gave me {when}.",
        "Thank you for meeting me {when} and for an open conversation.",
        "Many thanks for the conversation {when} and for your time.",
        "I am grateful for the time you took to talk with me {when}.",
        "Thank you for taking the time to speak with me {when}.",
    ],
    card_thanks: &[
        "Thank you very much for the time you gave me {when}.",
        "Thank you for our conversation {when}, and for the time you took.",
        "Thank you for our conversation {when}; I was glad of the time you gave me.",
        "It was a pleasure to meet you {when}, and I thank you for your time.",
    ],
    arranged_too: &[
        "Thank you, too, for arranging the interview.",
        "Thank you as well for bringing me in and arranging everything.",
        "I am also grateful to you for setting up the interview.",
        "And thank you for arranging it all so well.",
    ],
    late: &[
        "This comes later than I meant, and just as warmly.",
        "I had meant to write sooner; my thanks are the same.",
        "My thanks come later than planned, and are no smaller.",
        "I would have liked to say so sooner.",
    ],
    topic: &[
        "Our talk about {topic} stayed with me afterwards.",
        "I enjoyed the part where we talked about {topic}.",
        "I was glad that we came to talk about {topic}.",
        "I keep coming back to our conversation about {topic}.",
        "It was good to talk with you about {topic}.",
    ],
    card_topic: &[
        "I still think with pleasure of our talk about {topic}.",
        "What I remember best is that we talked about {topic}.",
        "A good part of my day was talking with you about {topic}.",
        "I was happy that our conversation turned to {topic}.",
    ],
    expand_work: &[
        "It gave me a clearer picture of what the work involves and of where I could be useful.",
        "It helped me to see what the work asks for, and I would gladly hear more about how you go about it.",
        "It made the work easier to picture, and I would like to understand it better from close by.",
        "I would like to know more about how you go about it, and what you have learned on the way.",
    ],
    expand_person: &[
        "One does not often come to speak of such things in an interview, and I am glad that we did.",
        "It made for an easy conversation, and I would gladly pick up the thread another time.",
        "It is good to meet people through what they care about as well as through what they do.",
        "There is more to say about it than fits into an interview, and I would enjoy carrying on.",
    ],
    expand_any: &[
        "There is more to it than fits into one conversation, and I would enjoy going on with it.",
        "It made for a good conversation, and I would gladly take it up again.",
        "I would like to think about it further, and to hear more from you when there is time.",
        "It was one of the best parts of the day, and I would like to come back to it with you.",
    ],
    seed_anchor: &[
        "I have made a note of {item} and mean to follow it up.",
        "I wrote down {item} and will look it up.",
        "Thank you for telling me about {item}; I will follow it up.",
        "Your mention of {item} is on my list for the coming weeks.",
    ],
    attached: &[
        "As promised, I attach {item}.",
        "I attach {item}, which I said I would send.",
        "You will find {item} attached, as promised.",
        "I also attach {item}, as I said I would.",
    ],
    reasons: &[
        "From my side I could bring this to it: {strengths}.",
        "What I would bring to it: {strengths}.",
        "Something of mine that may be useful there: {strengths}.",
        "This is what I could add from my own work: {strengths}.",
    ],
    interest: &[
        "I am very interested in the {role} role and would be glad to work with you on it.",
        "The {role} role interests me very much, all the more after our conversation.",
        "I am keen to take on the {role} role and to become part of the team.",
        "I would love to join you as {role}, and to get to know the team better.",
    ],
    interest_short: &[
        "I am very interested in the {role} role.",
        "The {role} role interests me very much.",
        "I am keen on the {role} role.",
        "I would love to take on the {role} role.",
    ],
    card_interest: &[
        "I am very interested in the {role} role and would like to be part of your team.",
        "The {role} role appeals to me, and I would love to join the team.",
        "I would be glad to work with you, and I remain very interested in the {role} role.",
        "I am keen on the {role} role and on working with you and the team.",
    ],
    recruiter_interest: &[
        "I am very interested in the {role} role at {org}.",
        "The {role} role at {org} interests me very much.",
        "I am keen on the {role} role and would be glad to join {org}.",
        "My interest in the {role} role at {org} has only grown.",
    ],
    look_forward: &[
        "I look forward to hearing from you.",
        "I look forward to talking again.",
        "I look forward to the next step and to hearing more.",
        "I am looking forward to hearing how things go.",
    ],
    card_look_forward: &[
        "I look forward to hearing from you.",
        "I would be glad to meet again, and look forward to it.",
        "I look forward to talking with you again.",
        "I look forward to whatever comes next.",
    ],
    recruiter_subject: &[
        "Thank you for arranging the {role} interview",
        "Thank you for setting up the {role} interview",
        "{role} interview: thank you for arranging it",
        "With thanks for arranging the {role} interview",
    ],
    recruiter_subject_short: &[
        "Thank you for arranging the interview",
        "Thank you for setting up the interview",
        "With thanks for arranging the interview",
        "Thank you for your help with the interview",
    ],
    recruiter_thanks: &[
        "Thank you for arranging the interview {when} and for all your help on the way to it.",
        "Many thanks for setting up the interview {when} and for putting me forward.",
        "Thank you for bringing me in for the interview {when} and for arranging it so well.",
        "I am grateful to you for arranging the interview {when} and for introducing me.",
    ],
    impression: &[
        "I came away with a good impression of the people and of the work.",
        "Everybody made me feel welcome, and the conversation was a good one.",
        "It was a good conversation, and I learned a great deal about the work.",
        "The conversation was open and friendly, and I liked what I heard about the work.",
    ],
    timeline: &[
        "May I ask what the timeline looks like from here?",
        "Could you tell me roughly how the next steps are timed?",
        "May I also ask what the next steps are, and roughly when?",
        "Could you give me an idea of the timeline for the next steps?",
    ],
    outcome_subject: &[
        "Thank you for your help: {role}",
        "With thanks for your help with the {role} role",
    ],
    outcome_subject_short: &["Thank you for your help", "With thanks for your help"],
    outcome_thanks: &[
        "Thank you for putting me forward for the {role} role and for arranging everything so well.",
        "Many thanks for bringing me in for the {role} role, and for all your help on the way.",
    ],
    outcome_accepted: &[
        "I am very glad that it has worked out, and I am excited about the role and the team.",
        "It has worked out, and I am very happy and excited about joining the team.",
    ],
    outcome_rejected: &[
        "It did not work out this time, but I remain interested in other roles at {org} in the future.",
        "Although this role went to somebody else, I would be interested in other roles at {org} in the future.",
    ],
    outcome_left: &[
        "In the end I chose another way, but I remain interested in {org} as a company and valued your help.",
        "Although I decided differently this time, I would be interested in hearing of other roles in the future.",
    ],
    keep_in_touch: &[
        "I would be glad to keep in touch, and I look forward to it.",
        "I look forward to keeping in touch.",
    ],
    invite: &[
        "Thank you for our talk about {topic}.",
        "Thank you for talking with me about {topic}.",
        "I enjoyed our talk about {topic}, thank you.",
        "Many thanks for our conversation about {topic}.",
    ],
    background: &[
        "My own background: {strengths}.",
        "What I bring to it: {strengths}.",
        "My side of it: {strengths}.",
        "From my own work: {strengths}.",
    ],
    connect: &[
        "I would be glad to stay in touch with you here from time to time.",
        "It would be good to stay in touch, and to go on with the conversation.",
        "I would like to keep in touch with you here, and to hear how it goes on.",
        "I would be happy to be connected here and to go on with the conversation.",
    ],
    connect_short: &[
        "I would be glad to stay in touch.",
        "It would be good to stay in touch.",
        "I would like to keep in touch.",
        "I would be happy to be connected.",
    ],
    checkin_subject: &[
        "{roles}: checking in",
        "Checking in about the {roles} interview",
        "{roles}: a short question",
        "After my interview: {roles}",
    ],
    checkin_subject_short: &[
        "Checking in after my interview",
        "A short question after my interview",
        "After my interview: checking in",
        "After my interview: a short question",
    ],
    identify_met: &[
        "{user} here; we spoke {meetings}.",
        "This is {user}; we spoke {meetings}.",
        "My name is {user}, and we spoke {meetings}.",
        "{user} here, following our conversation {meetings}.",
    ],
    identify_interviewed: &[
        "{user} here; I had my interview {meetings}.",
        "This is {user}; I was interviewed {meetings}.",
        "My name is {user}, and I was interviewed {meetings}.",
        "{user} here, following my interview {meetings}.",
    ],
    identify_role: &[
        "{user} here, about the {role} role.",
        "This is {user}, about the {role} role.",
    ],
    enthusiasm: &[
        "I am still very interested in {the_role} and eager to join you.",
        "My interest in {the_role} is as strong as it was then.",
        "I remain very keen on {the_role} and on joining the team.",
        "I would still love to be part of the team.",
    ],
    promised: &[
        "At the time, an answer was expected around {promised}.",
        "An answer had been hoped for around {promised}.",
        "The time named for an answer was around {promised}.",
        "As I understood it, an answer was likely around {promised}.",
    ],
    invited_back: &[
        "You kindly invited me to get in touch again around this time.",
        "You had suggested that I come back to you around now.",
        "As you kindly offered, I am getting back to you.",
        "You were kind enough to say that I might get in touch again about now.",
    ],
    question: &[
        "May I ask whether there is any news?",
        "Could you kindly tell me whether there is any update?",
        "May I ask whether a decision has been made?",
        "Would you mind telling me whether there is any news yet?",
    ],
    offer_help: &[
        "If anything else from me would be helpful, I will gladly send it.",
        "I am happy to provide further information at any time.",
        "If further information from me would help, please just say so.",
        "Should anything else be helpful to you, I will gladly provide it.",
    ],
    thanks_for_topic: &[
        "Thank you again for our talk about {topic}.",
        "Thank you once more for the conversation about {topic}.",
        "I still think of our talk about {topic}; thank you for it.",
        "Many thanks, too, for our conversation about {topic}.",
    ],
    thanks_again: &[
        "Thank you again for your time.",
        "Thank you again for the trouble you have taken.",
        "Many thanks for your time and trouble.",
        "Thank you once more for everything so far.",
    ],
    call_for: &[
        "May I speak to {full}, please?",
        "Hello, may I speak to {full}, please?",
        "Could I speak to {full}, please?",
        "Hello, could I speak to {full}, please?",
    ],
    call_desk: &[
        "Hello, may I speak to the person who looks after the {role} role, please?",
        "May I speak to somebody in recruiting about the {role} role, please?",
        "Hello, could I speak to the person who recruits for the {role} role, please?",
        "Could I speak to whoever looks after the {role} role, please?",
    ],
    call_look_forward: &[
        "I look forward to hearing from you.",
        "I look forward to your call.",
        "I look forward to talking again.",
        "I look forward to hearing more.",
    ],
    voicemail_number: &[
        "If anything else from me would be helpful, my number is {phone}.",
        "You can reach me on {phone} if further information would help.",
        "I am happy to provide anything else; my number is {phone}.",
        "Should anything else be helpful, please ring me on {phone}.",
    ],
    voicemail_thanks: &[
        "Thank you, and have a good day.",
        "Thank you very much for your time.",
        "Many thanks for your time, and goodbye.",
        "Thank you, and I look forward to hearing from you.",
    ],
    useful_subject: &[
        "{role}: something you may like",
        "After our talk about the {role} role: something useful",
    ],
    useful_subject_short: &["Something you may like", "Something that may be useful"],
    value: &[
        "I came across {item} and thought of our talk about {topic}.",
        "Our talk about {topic} came back to me when I found {item}.",
        "Since we talked about {topic}, I thought that {item} might interest you.",
        "I have found {item}, which goes with our talk about {topic}.",
    ],
    value_why: &[
        "I came across {item} and thought of you: {why}.",
        "I have found {item}, and this is why I thought of you: {why}.",
    ],
    value_more: &[
        "Perhaps you know it already; if not, it may save you or the team a little time.",
        "I thought it might be useful to you, or to a colleague who works on the same thing.",
    ],
    value_where: &[
        "It can be found here: {where}.",
        "You can find it here: {where}.",
    ],
    delivery_subject: &[
        "{role}: as promised",
        "As promised, after the {role} interview",
    ],
    delivery_subject_short: &["As promised", "What I said I would send"],
    delivery: &[
        "As promised, I attach {item}.",
        "I attach {item}, which I said I would send you.",
        "You will find {item} attached, as I promised.",
    ],
    delivery_topic: &[
        "It goes with our talk about {topic}, and I hope that it is of use to you.",
        "I thought of it when we talked about {topic}, and I hope that it helps.",
    ],
    delivery_thanks: &[
        "Thank you again for the conversation.",
        "Thank you once more for your time.",
    ],
    refusal_subject: &["Re: {role}", "Thank you for your answer: {role}"],
    refusal_subject_short: &["Thank you for your answer", "Thank you for letting me know"],
    refusal_thanks: &[
        "Thank you for letting me know, and for the time that you gave me.",
        "Thank you for your message, and for the time and care you took.",
    ],
    refusal_topic: &[
        "I enjoyed our talk about {topic} and will remember it gladly.",
        "I am glad to have talked with you about {topic}.",
    ],
    refusal_memory: &[
        "I enjoyed learning about the work at {org} and meeting the people there.",
        "I am glad to have met all of you and to have seen something of the work.",
    ],
    refusal_future: &[
        "I would be very interested in other roles at {org} in the future and would be glad to keep in touch.",
        "Should another role at {org} come up in the future, I would be interested to hear of it and glad to keep in touch.",
    ],
    refusal_wishes: &[
        "I wish you and the team all the best.",
        "All good wishes to you and your colleagues.",
    ],
    anchor_subject: &[
        "After our talk about the {role} role",
        "A word after our talk: {role}",
    ],
    anchor_subject_short: &["After our talk", "A word after our talk"],
    anchor_read: &[
        "You told me of {item}, and I have read it since.",
        "I have now read {item}, which you told me of.",
    ],
    anchor_seen: &[
        "You told me of {item}, and I have spent some time with it since.",
        "I have now had a good look at {item}, which you told me of.",
    ],
    anchor_friend: &[
        "I was glad to find that we both know {item}.",
        "It was a pleasure to find that {item} is somebody we both know.",
    ],
    anchor_other: &[
        "We spoke of {item}, and I have come back to it since.",
        "I have come back to {item} since we spoke of it.",
    ],
    anchor_open: &[
        "You told me of {item}: {outcome}.",
        "We spoke of {item}: {outcome}.",
    ],
    anchor_more: &[
        "It has brought our conversation back to mind more than once, and I am glad that we came to speak of it.",
        "I thought that you might like to know, since without our conversation I would not have come to it.",
    ],
    anchor_future: &[
        "Should another role open at {org} in the future, I would be very interested to hear of it.",
        "I remain interested in future roles at {org}, and would be glad to hear of them.",
    ],
    anchor_thanks: &[
        "Thank you again for your time and for that conversation.",
        "Thank you once more for the conversation.",
    ],
    offer_subject: &["Your offer: {role}", "Thank you for your offer: {role}"],
    offer_subject_short: &["Your offer", "Thank you for your offer"],
    offer_thanks: &[
        "Thank you very much for the offer of the {role} role.",
        "Thank you for the offer and for the good news about the {role} role.",
    ],
    offer_joy: &[
        "I am very glad, and excited about the role and the team.",
        "I was delighted to hear it and am as interested in the role as before.",
    ],
    offer_terms: &[
        "Could you send me the terms in writing, and tell me the date by which you would like my answer?",
        "May I ask you for the written terms, and for the date by which you would like to hear from me?",
    ],
    offer_confirm: &[
        "May I check that the written terms I have are complete, and that {answer_by} is the date by which you would like my answer?",
        "Could you confirm that the written terms are complete, and that you would like my answer by {answer_by}?",
    ],
    offer_reply: &[
        "I will read everything carefully and answer in good time.",
        "I would like to read everything with care, and will answer within the time you give me.",
    ],
    terms_subject: &["{role}: the terms", "Your offer, {role}: the terms"],
    terms_subject_short: &["Your offer: the terms", "About the terms"],
    terms_thanks: &[
        "{user} here, with thanks for the offer of the {role} role and for the care that went into it.",
        "This is {user}; thank you again for the offer of the {role} role and for the talk about it.",
    ],
    terms_joy: &[
        "I am very interested in the role and would be glad to become part of the team.",
        "I am excited about the role, and I would love to work with you and the team.",
    ],
    terms_one: &[
        "Before I answer, there is one point that I would like to raise with you.",
        "May I raise one point with you before I give my answer?",
    ],
    terms_more: &[
        "Before I answer, there are a few points that I would like to raise with you.",
        "May I raise a few points with you before I give my answer?",
    ],
    terms_request: &[
        "On {item}: could we agree on {target}, since {reason}?",
        "As to {item}: would {target} be possible, since {reason}?",
    ],
    terms_trade: &[
        "What I could offer in return: {trade}.",
        "In return, I could offer this: {trade}.",
    ],
    terms_open: &[
        "I am open to other ways of getting there, and I would be glad to talk about it by phone or in person if that is easier.",
        "I would be happy to talk it through, by phone or in person, and I am open to other ways that would suit both sides.",
    ],
    terms_look_forward: &[
        "I look forward to hearing what you think.",
        "I look forward to talking it over with you.",
    ],
    details_subject: &[
        "Contact details after the {role} interview",
        "{role} interview: contact details",
    ],
    details_subject_short: &[
        "Contact details after the interview",
        "The interview: contact details",
    ],
    details_ask: &[
        "I would like to thank everybody I met. Could you give me {details}?",
        "So that I can thank everybody in person, may I ask you for {details}?",
    ],
    details_thanks: &[
        "Thank you for your help with this.",
        "Many thanks for your help.",
    ],
    detail_email: &["the email address of {name}"],
    detail_surname: &["the surname of {name}"],
    detail_both: &["the surname and email address of {name}"],
    detail_name: &["the name and email address of the other person I met"],
    detail_names: &["the names and email addresses of the other {n} people I met"],
    give_subject: &["Re: {role}", "About the {role} role"],
    give_subject_short: &["Your question", "Thank you for your question"],
    give_salary: &[
        "Thank you for speaking openly about the salary.",
        "Thank you for telling me how things stand with the salary.",
    ],
    give_start: &[
        "Thank you for telling me about the start date.",
        "Thank you for speaking openly about the start date.",
    ],
    give_other: &[
        "Thank you for telling me openly what stands in the way: {obstacle}.",
        "Thank you for being open about it: {obstacle}.",
    ],
    range_salary: &[
        "As to the salary, this would work for me: {range}.",
        "For the salary, this is possible from my side: {range}.",
    ],
    range_start: &[
        "As to the start date, this would work for me: {range}.",
        "For the start date, this is possible from my side: {range}.",
    ],
    range_other: &[
        "This would work for me: {range}.",
        "This is possible from my side: {range}.",
    ],
    range_from: &["from {day}"],
    give_next: &[
        "I would gladly talk it over whenever it suits you.",
        "I am happy to talk about it at any time that suits you.",
    ],
    answer_subject: &["Re: {role}", "Your message: {role}"],
    answer_subject_short: &["Your message", "Thank you for your message"],
    answer_invited: &[
        "Thank you for inviting me to talk again about the {role} role.",
        "Thank you very much for the invitation to another conversation about the {role} role.",
    ],
    answer_thanks: &[
        "Thank you for getting in touch about the {role} role.",
        "Thank you for coming back to me about the {role} role.",
    ],
    answer_times: &["About the time: {answer}.", "As for the time: {answer}."],
    answer_request: &[
        "Here is what you asked for: {answer}.",
        "To what you asked: {answer}.",
    ],
    answer_other: &[
        "Here is my answer: {answer}.",
        "My answer is this: {answer}.",
    ],
    answer_invited_more: &[
        "I look forward to it, and if you need anything from me beforehand, please tell me.",
        "I look forward to talking again. Please tell me if there is anything I should bring or prepare.",
    ],
    answer_more: &[
        "Please tell me if there is anything else that you need from me.",
        "If you need anything else, please just say so and I will send it.",
    ],
    courtesy_subject: &["{role}: a short word", "About my application: {role}"],
    courtesy_subject_short: &["About my application", "A short word about my application"],
    another_offer: &["an offer from another employer"],
    heads_up: &[
        "I have received {offer}, and I would like you to know it early.",
        "I am writing to let you know that I have received {offer}.",
    ],
    heads_up_more: &[
        "The {role} role remains of great interest to me, and nothing needs to happen in a hurry because of this.",
        "I remain very interested in the {role} role, and there is nothing that you need to do in a hurry.",
    ],
    more_time: &[
        "Thank you for the offer of the {role} role. Would it be possible to have a few more days to answer?",
        "Thank you again for the offer of the {role} role. May I ask you for a few more days before I answer?",
    ],
    more_time_after: &[
        "Thank you for the offer of the {role} role. Would it be possible to have a few days beyond {answer_by} to answer?",
        "Thank you again for the offer of the {role} role. May I ask you for a few days more than {answer_by} to answer?",
    ],
    more_time_why: &[
        "I would like to read everything with care and to give you an answer that you can rely on.",
        "I want to give you an answer that holds, and would like to think it over without haste.",
    ],
    withdrawal: &[
        "I would like to withdraw my application for the {role} role.",
        "I am writing to withdraw my application for the {role} role.",
    ],
    withdrawal_accepted: &[
        "I would like to withdraw my application for the {role} role, as I have accepted another post.",
        "I am writing to withdraw my application for the {role} role, because I have accepted another post.",
    ],
    parting: &[
        "Thank you for your time and for the kindness of everybody I met. I wish you and the team all the best.",
        "Thank you for the conversation and for all your trouble. I hope that our ways cross again.",
    ],
    acceptance: &[
        "Thank you for the offer of the {role} role, which I accept with great pleasure.",
        "I am very happy to accept the offer of the {role} role, and I thank you for it.",
    ],
    acceptance_more: &[
        "Please tell me what you need from me for the next steps. I look forward to working with you and the team.",
        "If there is anything to sign or to send, I will do so gladly. I look forward to starting with all of you.",
    ],
    decline: &[
        "Thank you very much for the offer of the {role} role. After careful thought I have decided not to accept it.",
        "Thank you for the offer of the {role} role and for your trust. I have thought about it carefully, and I will not be taking it up.",
    ],
    decline_more: &[
        "It was good to meet you and your colleagues, and I wish you all the best.",
        "I enjoyed our conversations, and I hope that our ways cross again.",
    ],
    cancelled: &[
        "Thank you for letting me know that the interview for the {role} role will not take place as planned.",
        "Thank you for your word that the interview for the {role} role has been called off.",
    ],
    cancelled_more: &[
        "I would be glad to find another day, at whatever time suits you best.",
        "I am still very interested, and another day would suit me just as well.",
    ],
    thanks_so_far: &[
        "Thank you for everything so far.",
        "Thank you for all your time and help so far.",
    ],
    forward_subject: &[
        "A note to pass on: {role} interview",
        "Would you pass this on? {role} interview",
    ],
    forward_subject_short: &["A note to pass on", "Would you pass this note on?"],
    forward: &[
        "I would like to thank {other} and have no way to write directly. Would you kindly pass on the note below?",
        "Could you please pass the note below on to {other}, whom I cannot write to directly?",
    ],
    forward_thanks: &["Thank you for your help.", "Many thanks for your trouble."],
    call_branches: &[
        "If they pick up: say the lines above, then listen, and write down what they say. Ask how they would like to keep in touch.",
        "If they are not there: ask when would be a good moment to ring again, say thank you, and leave it at that.",
        "If it goes to voicemail: leave your name, the {role} role, your number and a word of thanks, once.",
        "If they ask you to ring again: note the day and the time, repeat them, and say thank you.",
        "If they name something in the way: thank them for saying so, and say that you will come back to them in writing.",
        "If it is a yes: say thank you and how glad you are, and ask for the terms in writing and for the date of your answer.",
        "If it is a no: thank them for telling you, say that you would be glad to hear of other roles, and ring off kindly.",
    ],
    gaps: &[
        ("own-name", "your name"),
        ("own-phone", "your number"),
        ("reader-name", "their name"),
        ("role", "the role"),
        ("organization", "the company"),
        ("day", "the day"),
        ("topic", "what you talked about with {reader}"),
        ("anchor", "the book, site or person that you both know"),
        ("follow-through", "what came of it"),
        ("value-item", "something useful for {reader}"),
        ("why-useful", "why it may be useful to {reader}"),
        ("commitment", "what you said you would send"),
        ("obstacle", "what stands in the way"),
        ("range", "how far you can go"),
        ("request", "what you ask for"),
        ("reason", "your reason"),
        ("details", "whose details you need"),
        ("answer", "your answer to {reader}"),
        ("other-offer", "the offer you have"),
    ],
    lexicon: &LEXICON,
    day: |day| day_and_month(&EN, day),
    lowered: &[
        "the", "a", "an", "how", "why", "what", "when", "where", "which", "who", "whether",
        "their", "our", "my", "your", "his", "her", "its", "this", "that", "these", "those",
        "both", "all", "some", "having", "being", "doing", "making", "working", "using", "moving",
        "building", "running", "writing", "reading", "teaching", "learning", "hiring", "finding",
        "keeping", "growing", "living",
    ],
    forward_below: "-----",
    somebody: "them",
    and: " and ",
    comma: ", ",
};
