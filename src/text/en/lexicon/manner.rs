//! What a message must not say, with softer words in its place: a sentence in place of the whole
//! sentence, or words of the same sort that end where the phrase ends.

use super::{Phrase, soft};

pub(super) const PUSHY: &[Phrase] = soft! {
    "when it suits you": [
        "as soon as possible", "as soon as you can", "asap", "a s a p", "as quickly as possible",
        "at your earliest (convenience|opportunity)?", "at the earliest (possible|convenience|opportunity) (moment|time|date|day)?",
        "at your soonest", "without (any|further|more) delay", "by return (of)? (post|mail)?",
        "the sooner the better", "sooner rather than later",
    ],
    "I would be glad of a reply when it suits you.": [
        "immediate (answer|reply|response|attention|feedback)",
        "prompt (answer|reply|response)", "quick (answer|reply|response|decision)",
        "!(your|the|a|such|very|so|for) ..2 (prompt|quick) (answer|reply|response)",
    ],
    "reply when it suits you": [
        "immediately (respond|reply)",
        "(reply|respond|call|ring) (me back|me|back)? (at once|immediately|right away|straight away|now)",
        "write (me back|me|back) (at once|immediately|right away|straight away|now)",
        "!i (always|usually|often|almost)? immediately (respond|reply|answer)", "!(can|could|will|shall|may|would|to|happy|i) ..1 (answer|reply|respond|decide|call|ring) (at once|immediately|right away|straight away|now)",
    ],
    "I would be glad of a reply when it suits you.": [
        "immediately answer", "(answer|decide) (me|back)? (at once|immediately|right away|straight away|now)",
        "tell me (at once|immediately|right away|straight away|now|today)",
        "let me know (at once|immediately|right away|straight away|now|today|urgently)",
        "please hurry", "hurry up", "speed (this|things|it) up", "answer me",
    ],
    "I would be glad of a reply when it suits you.": [
        "urgent", "urgency", "!(no|not|non|nothing|any|some|without|hardly|less|never) ..2 (urgent|urgency)",
        "!urgent (care|cases|files|claims|tickets|repairs|jobs|alerts|calls|orders|work|pages|requests|treatment|letters|matters|deliveries)",
        "!(sense|degree|level) of urgency",
    ],
    "I would be glad of a reply when it suits you.": ["urgently", "!urgently needed"],
    "I would be glad of a reply when it suits you.": [
        "need (a|an|the|some) (quick|prompt|clear|final|firm|definite|straight)? (answer|decision|reply|response)",
        "need (an|a|some)? (answer|answers|decision) (now|soon|quickly|today|from you)",
        "!you ..2 need ..2 (answer|answers|decision|reply|response)",
        "!(they|team|panel|customers|readers|people|patients|users) need ..2 (answer|answers|decision|reply|response)",
    ],
    "I would be glad of a reply when it suits you.": [
        "i (really|just|simply)? must (know|hear|insist|ask you to|press)",
        "i (really|just|simply)? have to (know|hear)", "i've got to know",
        "i (really|just|urgently|desperately)? need to (know|hear) (now|soon|whether|if|by|when|where|your|what|as|urgently|today|this|something|back|from)",
        "!(anything|something|what|things|all|everything) ..2 i (must|need|have) ..2 (know|hear)",
    ],
    "May I ask how things stand?": [
        "why haven't (you|i)", "why have (you|i) not", "why hasn't (anyone|anybody|someone|there)",
        "why has (nobody|no one|there been no)", "why (is|are) (it|this|you|things) taking", "how come (you|nobody|i)",
        "what is taking", "what's taking", "why (the|this) (delay|silence|wait)", "why such a delay",
        "how much longer (must|do|will|am|should|is)", "how long (must|do) i (have to)? wait",
    ],
    "I look forward to hearing from you.": [
        "still haven't heard", "still have not heard", "have still not heard", "still not heard",
        "still hearing nothing", "still no (word|answer|reply|news|response|decision)",
        "yet to hear", "have heard nothing", "heard nothing (back|from)",
    ],
    "I look forward to hearing from you.": [
        "still waiting", "(am|been) waiting (for|on) (your|an|a|the|you) ..1 (answer|reply|response|decision|feedback|email|call)?",
        "have (been)? waited (long|too|for weeks|for days|patiently)", "waiting patiently", "been waiting (long|so|too|for weeks|for days|patiently)",
        "keep* me waiting", "kept (me)? waiting", "(cannot|can't|won't) wait (any|much|forever|longer)",
        "(running out of|losing|lost) patience", "my patience", "time is running out", "clock is ticking",
        "!still waiting (rooms|room|list|lists|in the rain|tables)",
        "!(people|families|claimants|customers|visitors|files|patients|who|that|were|was|are) still waiting",
    ],
    "I look forward to hearing from you.": [
        "(final|last|second|third|another|friendly) reminder", "third time", "third (email|message|letter|call)",
        "fourth (time|email|message|letter|call)", "following up again", "follow up again", "follow-up again",
        "(am|i'm) chasing", "to chase (you|this|up|an|a|the)", "asking (yet)? again", "ask (you)? (yet|once) again",
        "writing (to you)? yet again", "nudge you",
        "!third time (lucky|round|around)", "!(second|third|fourth) (email|message|letter|call) (of|from|you)",
    ],
    "I would be glad of a reply when it suits you.": [
        "i (fully|certainly|do|would)? expect (a|an|your|you|to hear|nothing)", "(i'm|i am) expecting (a|an|your|you)",
        "i demand", "i insist", "i (hereby)? require (a|an|your|you)",
        "!i expect you (are|have|know|must|were|get|hear|already|all|both|will have|will be|may|can|find|see|had)",
        "!i expect (a|an) (busy|long|few|lot)", "!(can|could|may|might|should|do|will|shall|must) i ..1 expect",
    ],
    "I had understood that I would hear from you around now.": ["you (had|have)? promised", "you've promised", "you gave (me)? your word", "!you promised (yourself|yourselves|them|her|him|the)"],
    "I would be glad of a reply when it suits you.": [
        "let me know by", "let me know (before|no later than|latest)",
        "!let me know by (email|e-mail|mail|phone|telephone|text|post|letter|return|message|which|when|what)",
        "!let me know before (you|i|we)",
    ],
    "I would be glad of a reply when it suits you.": [
        "let me know by (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|noon|then|today)",
        "let me know by (the)? end of (the|this|next)? (day|week|month|year|business)",
        "let me know by next (week|month|monday|tuesday|wednesday|thursday|friday)",
    ],
    "I would be glad of a reply when it suits you.": [
        "(respond|reply) (to me|back)? by", "!(respond|reply) (to me|back)? by (email|e-mail|mail|phone|telephone|text|post|letter)",
        "!(i|i'll|will|can|shall|to) (respond|reply) (to you)? by",
    ],
    "I would be glad of a reply when it suits you.": [
        "you (really)? (must|have to) (answer|reply|decide|tell me|respond|let me|call|write)",
        "you owe me (an answer|a reply|a decision|a response|a call)",
    ],
    "I look forward to hearing from you.": [
        "(answer|reply|decision|response) is ..1 (overdue|late)", "long overdue", "overdue (answer|reply|decision|response)",
        "(don't|do not) (ignore|forget about) (me|this|my)",
    ],
};

pub(super) const DESPERATE: &[Phrase] = soft! {
    "I am very interested in this work.": [
        "i (really|truly|just|simply|so|badly|urgently|absolutely|do)? (really|truly|badly|urgently|do)? need (this|the|that|your) (job|role|position|post|work|income|money|salary|chance|offer)",
        "need (this|the) (job|role|position|post) (so|very)? (badly|much|more)",
        "really need (this|the) (job|role|position|post|work|income|money)",
        "i need (the)? money", "i need (a|any) job", "!(not|never|don't) need",
    ],
    "I am very interested in this work.": [
        "desperate", "desperation", "(dying|aching) to (join|work|hear|know|start|get)",
        "!(not|never|hardly|nor|without being) ..1 desperate", "!desperate (need|times|measures|housewives|shortage|attempt|hunt)",
        "!(their|your|its|his|her|of|in) ..1 (desperate|desperation)",
    ],
    "very much": ["desperately", "!desperately (needed|short|slow)"],
    "I am very interested in this work.": [
        "begging", "beg", "i (implore|plead)", "imploring", "pleading", "on my knees", "i (am|'m)? praying", "i'm praying", "i pray",
        "!beg to (differ|disagree)", "!beg (the|your) (question|pardon)", "!begging the question",
    ],
    "please": ["please please", "pretty please"],
    "I am very interested in this work.": ["please i beg"],
    "I am very interested in this work.": [
        "(i'll|i'd) (gladly|happily)? do (anything|whatever|everything)", "i (will|would|can) (gladly|happily)? do (anything|whatever|everything)",
        "whatever it takes", "do anything (it takes|you want|at all|for (this|the))",
        "work for (free|nothing)", "for any (salary|pay|wage|money)", "at any (salary|price|wage)",
        "!would do anything (differently|else|again)", "!anything i (can|could) do",
    ],
    "I am very interested in this work.": [
        "any position", "any (job|role|post|work) (will|would) do", "any (job|role|post|work|opening) (at all|whatsoever|you have|you've got)",
        "(take|accept|do) (just|absolutely)? any (job|role|position|post|work)", "anything will do", "take (anything|whatever) you",
        "!(if|should|whether|when|is there|for) any position",
    ],
    "I am very interested in this work.": [
        "(last|only|final) (hope|resort|chance)", "!last chance to (see|visit|buy|register|catch|book)", "no other (option|options|choice|prospects|hope)",
        "nobody else (will|would|wants) ..2 me", "no one else (will|would|wants) ..2 me", "running out of (money|options|savings|hope)",
        "end of my (rope|tether)", "losing hope", "lost (all)? hope", "mean (everything|the world)", "means (everything|the world) to me",
    ],
    "I am very interested in this work.": [
        "can't afford", "cannot afford", "(pay|make|cover|owe) (my|the|our) (rent|bills|mortgage)",
        "(family|children|kids|everything) depend* on (this|it|me|you)", "feed my (family|children|kids)",
        "(unemployed|jobless|out of work) (for|since)", "been (unemployed|jobless|out of work)", "rejected (everywhere|by everyone|by everybody)",
        "!(you|they|teams|companies|firms|nobody|clients|customers|museums|museum|people|users|patients|who|team|firm) (simply|really|just|often)? (can't|cannot) afford",
    ],
    "I am very interested in this work.": [
        "give me (a|this|the|one|just one|that)? (chance|try|shot|go|break|job)", "take (a)? pity", "have (some)? mercy", "save me",
        "!(would|could|did|will|you|that|which|they|to) give me (a|the|another) ..1 (chance|try|go|break)",
    ],
};

/// What only a boast can mean; sales does not lift it.
pub(super) const ABSOLUTE: &[Phrase] = soft! {
    "I believe that I would do this work well.": [
        "you (won't|will not|cannot|can't|would not|wouldn't|could not|couldn't|will never|would never) find (anyone|anybody|someone|a|any) ..2 (better|more|like me|as|stronger)",
        "(you'll|you'd) never find (anyone|anybody|someone|a|any)", "won't find anyone better", "nobody (better|can match|comes close)",
        "(nobody|none|no one|no candidate) (is|was|will be|could be|does|can do) (this|it)? better", "no one better",
        "no one else (can|could|has|will|is|does|would|knows)", "nobody else (can|could|has|will|is|does|would|knows)", "no other (candidate|applicant|person)",
        "none of the (others|other)", "!(no one|nobody) else (has|is|was|will be) ..2 (there|in|to be|here)",
        "!no one else (can|could) (see|hear)", "!no other (candidate|applicant|person) (news|than)",
    ],
    "I believe that I would do this work well.": [
        "(best|perfect|ideal|strongest|only|obvious|greatest|outstanding|top) (candidate|applicant|person|choice) ..1 (you|for|i|in|by|had|that|ever)?",
        "!(find|found|choose|chose|pick|want|have|picked|chosen|hire|win|wins|wish|hope|may|let|look*|appoint) ..4 (best|perfect|ideal|strongest|right) (candidate|applicant|person)",
        "!best person to (ask|speak|contact|write|talk|call|tell|send)", "!(perfect|best|ideal|obvious|only|top|outstanding|greatest) choice", "!(who|whether|if|you|are|is) ..2 (best|right|perfect) person (to|for)",
    ],
    "I believe that I would do this work well.": [
        "head and shoulders", "second to none", "unrivalled", "unrivaled", "unmatched", "unparalleled", "unequalled", "far superior", "superior to (the|all|any|everyone|other|others)",
        "better than (anyone|everyone|everybody|anybody|any|all|the other|the others|most|your|other candidates)", "(i am|i'm) (simply|quite|just)? the best",
        "god's gift", "(i am|i'm) (a|an) genius", "(i am|i'm) (exactly)? what you need", "you need (me|someone like me)", "(i am|i'm) irreplaceable",
        "!better than (most|all|any|your|the other) (of)? (weeks|days|rooms|books|maps|tea|coffee|plans)",
    ],
    "I believe that I would do this work well.": [
        "(you'd|you'll) be (foolish|mad|crazy|stupid|silly|unwise|lucky|sorry)", "you would be (foolish|mad|crazy|stupid|silly|unwise|lucky|sorry)",
        "foolish not to", "lucky to (have|get) me", "you (would|will|may|might) regret", "(you'd|you'll) regret", "your loss", "miss out on me",
        "(can't|cannot) do without me", "(can't|cannot) afford to (miss|lose|pass)", "mistake not to (hire|take|choose|pick)",
        "!sorry for your loss",
    ],
};

/// What sounds like a boast; sales may.
pub(super) const ARROGANT: &[Phrase] = soft! {
    "I believe that I would do this work well.": [
        "obviously", "clearly the (right|best|strongest|only|ideal|perfect|most)", "clearly (superior|better|best|overqualified)",
        "without (a|any) doubt", "beyond (a|any)? doubt", "undoubtedly", "undeniably", "indisputably", "unquestionably",
        "(goes|go) without saying", "needless to say", "as you (surely|certainly|obviously|clearly) (saw|noticed|know|realised|realized|see)",
        "no doubt (i|you noticed|impressed)", "(i am|i'm) (clearly|evidently|plainly|simply)", "the right (candidate|choice) is (clear|me|obvious)",
        "!(i am|i'm) simply (writing|glad|happy|delighted|grateful|curious|asking|interested|keen)",
        "!(i am|i'm) clearly (not|no)",
    ],
};

pub(super) const NEGATIVE: &[Phrase] = soft! {
    "I look forward to hearing from you.": [
        "i (guess|assume|suppose|presume|fear|suspect|imagine|take it|gather|expect|believe|think|know|bet|understand) (that)? (i|i'm|i've|my) ..2 (didn't|did not|wasn't|was not|haven't|have not|not|won't|failed|fell|lost|rejected|unsuccessful|out)",
        "(i'm|i am) (afraid|guessing|assuming|sure|certain) (that)? (i|i'm|my) ..2 (didn't|did not|wasn't|was not|haven't|have not|not|won't|failed|unsuccessful|out)",
        "(guess|assume|suppose|presume|fear|suspect|imagine|gather|bet|guessing|assuming) (that)? (you|you've|you'll|somebody|someone|another|they|they've) ..3 (picked|chosen|hired|gone|found|filled|selected|decided against|went|chose|picking|prefer|preferred)",
        "(guess|assume|suppose|presume|fear|suspect|imagine|gather|take it) (that)? (the|your) (answer|decision|news|silence|reply) (is|was|will be|means|must be) ..2 (no|not|negative|bad|against)",
        "(guess|assume|suppose|presume|fear|suspect|imagine|gather) (that)? (it's|it is) ..1 (no|not|over|a no)",
        "(guess|assume|suppose|presume|fear|suspect|imagine|gather|take) (it)? (that)? the (role|position|job|post) ..2 (gone|filled|taken)",
        "!(assume|suppose|guess|believe|think|know|imagine|suspect|fear|expect) (that)? (i|my) ..2 (not the only|not alone|didn't (say|mention|tell|thank|know|catch|ask|give|leave|write)|did not (say|mention|tell|thank|know|catch|ask|give|leave|write))",
    ],
    "I look forward to hearing from you.": [
        "since (i|i've|you|you've) ..3 (wasn't|was not|weren't|not been|haven't been) ..2 (chosen|selected|picked|successful|hired|good|what|right)",
        "(since|as|because|given) (i|that i) (wasn't|was not) (chosen|selected|picked|successful|hired)",
        "since (i|i've) (didn't|did not|failed|lost|haven't) ..2 (get|make|got|made|the job|the role)",
        "since you (have)? ..1 (chose|picked|chosen|hired|went with|decided against|rejected|turned)",
        "(since|as|because) (you're|you are) (clearly|obviously|evidently)? not ..2 (interested|considering)",
    ],
    "I look forward to hearing from you.": [
        "you (must|probably|surely|have probably|have surely|will have|presumably) ..1 (have)? ..1 (picked|chosen|hired|filled|found|selected|rejected|decided against|gone with|forgotten)",
        "(you've|they've|you'll) ..1 (probably|surely|clearly|obviously|evidently|presumably) ..2 (picked|chosen|hired|filled|found|selected|rejected|decided|gone|forgotten|lost)",
        "(probably|surely|clearly|obviously|evidently) (rejected|unsuccessful|not chosen|not selected|not successful|not interested|chose|picked|went with|decided against|lost interest)",
        "(have|has|been) (clearly|obviously|evidently|probably|surely) (been)? (rejected|passed over|turned down|dropped|chosen somebody|chosen someone)",
        "(somebody|someone|another (candidate|person)) else (must|has probably|probably|surely) (have|has|got|is)",
        "you ..2 (chose|chosen|picked|hired|found|selected|gone with|went with|preferred) (somebody|someone|another) (else|better|candidate|person)",
        "!(if|whether|should|unless|even|had) you ..3 (chosen|picked|hired|chose|found|selected|gone|went|preferred) (somebody|someone|another)",
        "!you (probably|surely|must|presumably) ..1 (have)? ..1 (picked|found|chosen|forgotten) (up|out|time|the|that|a|it|my|this)",
        "!must have (found|picked) ..4 (tour|way|seat|umbrella|train|note)",
    ],
    "I look forward to hearing from you.": [
        "(no news|silence|your silence) (means|must mean|probably|tells|says|is bad|suggests)", "bad news for me", "out of the (running|race)", "no longer (in the running|in the race|considered|being considered|under consideration|a candidate|interested in me)",
        "not (what|who|the one|the person|the candidate) you (want|wanted|are looking for|were looking for|were hoping for|need)", "(i|i've) (must have|probably|surely|clearly|obviously|evidently|have surely|have probably) ..1 (failed|blew|blown|messed|disappointed|lost|bombed)",
        "i (blew|failed|messed up|bombed|ruined) (it|the interview|my)", "never (stood|had) a chance", "(don't|do not) (stand|have) (a|much|much of a) chance", "(my|little|no) chances (are|must be) ..1 (slim|low|poor|gone|small|over|none)", "(not|wasn't|was not) (good|strong|experienced|qualified|impressive) enough (for you|for the|to be)?",
        "even though (i|you) ..2 (rejected|didn't|wasn't|not chosen|chose|turned)", "(not|wasn't) getting the (job|role|position|post)", "(didn't|did not) get the (job|role|position|post)", "unlikely (that)? (i|to hear|to be chosen|you will)", "(no|little) hope (of|for|left|that)",
        "!am i (still|no longer|out) ..3 (running|race)", "!whether i ..3 (running|race)",
    ],
};

pub(super) const BLAME: &[Phrase] = soft! {
    "I had understood that I would hear from you around now.": ["you (had|have)? promised", "you've promised", "you (had)? (said|told me) (that)? you would", "!(said|told me) (that)? you would (rather|like|love|prefer|never|have liked|not)", "!you promised (yourself|yourselves|them|her|him|the)", "you said you'd", "you assured me", "you gave (me)? your word", "(broke|broken|break) (your|a|the) (promise|word)"],
    "I look forward to hearing from you.": [
        "you (still|yet)? (haven't|have not) (rung|called|answered|replied|responded|written|told|sent|bothered|decided|kept)",
        "(you|they|nobody|no one|anyone|team) (still|have still|has still) (haven't|hasn't|have not|has not|not)", "still (haven't|have not) (heard|received|had|got|been)",
        "have still not (heard|received|had|got|been)", "!still (haven't|have not) (heard|received|had|got|been) (of|to|the chance|time|around|through)",
    ],
    "Thank you all the same for your time.": [
        "unprofessional", "unprofessionally", "unprofessionalism", "rude", "rudely", "disrespectful", "discourteous", "impolite", "unacceptable", "inexcusable", "outrageous", "appalling", "appalled", "disgraceful", "shameful",
        "ridiculous", "insulting", "insulted", "incompetent", "incompetence", "dishonest", "inconsiderate", "careless of you", "shambles", "farce",
        "(not|hardly|isn't|wasn't) (very)? (professional|fair|right|good enough|acceptable)", "!not (fair weather|right now|right away)", "(poorly|badly) (handled|organised|organized|managed|run|treated|done)",
        "!(not|never|nothing|no|without|nobody) ..2 (rude|unprofessional|ridiculous|rudely)", "!(customers|callers|visitors|letter|letters|phrase|hours|weather) ..3 (rude|ridiculous|outrageous|unacceptable)",
    ],
    "Thank you all the same for your time.": [
        "unfair", "unfairly", "unjust", "unfairness", "injustice", "biased", "!unfair (advantage|dismissal|competition|contract|terms|to expect|to ask|to judge)", "!(not|never|nothing|nor|be) ..1 (unfair|unjust|biased)",
        "disappointed (in|by|with|at|that you|about how|about the way)", "(let|letting) (me|us|everyone) down (badly|again)", "you (have)? let me down", "(i|i've) (am|feel|been|was) (let down|misled|cheated|used|ignored|strung along|lied to|treated)", "left (me)? (hanging|in the dark)", "strung (me)? along", "ghosted", "ghosting", "(you|being|been) ignored", "ignoring (me|my)", "ignored my", "misled me", "lied to me", "led me on", "!disappointed (in|with|by) (myself|my own)",
        "(fed up|sick|tired) (with|of) (waiting|this|your|being|the)", "frustrated (by|with|that|at)", "annoyed (by|with|that|at)", "angry (that|with|at|about)", "upset (by|with|that|at|about)", "bitter (about|that)",
    ],
    "Thank you all the same for your time.": ["waste of (my|our|everyone's|everybody's)? (time|effort|energy)", "wast* my (time|day|afternoon|morning|effort)", "!(not|never|no|hardly|far from) ..3 waste of"],
    "Thank you all the same for your time.": [
        "you (never|failed to|didn't bother|did not bother|couldn't be bothered|neglected to|forgot to|forgot me|forgot about) (rang|called|answered|replied|responded|wrote|told|write|call|reply|answer|tell|respond|ring|keep|let|came|get|got|me|my|to)?",
        "you should have (told|called|rung|written|answered|replied|chosen|picked|hired|let|said|known|been)", "you could (at least|have at least|have had the)", "(nobody|no one) (bothered|cared|had the (decency|courtesy))", "(common|basic) (courtesy|decency)", "at the very least (you|expect)", "no excuse", "your (fault|failure|delay|slowness|negligence|silence)", "(because|thanks to|due to) (of)? your (delay|silence|slowness)",
        "!you never (know|forget|cease|stop|lose|let|tire|seem)", "!(not|nobody's|isn't) your fault",
        "(wrong|worse|weaker|lesser|poor) (choice|candidate|person|decision|man|woman)", "(chose|chosen|picked|hired) (the wrong|a weaker|a lesser|somebody worse|someone worse|a worse)", "(less|under) (qualified|experienced|able) (than|candidate|person)", "favouritism", "favoritism", "nepotism", "discriminat*", "!(anti-discrimination|against) ..2 discriminat*",
        "!(wrong|poor) (choice|decision|person) (of|to ask)", "!discriminat* (law|rules|act|training)",
    ],
};

pub(super) const NETWORKS: &[Phrase] = soft! {
    "LinkedIn": [
        "facebook", "instagram", "insta", "snapchat", "tiktok", "tik-tok", "myspace", "bereal", "vkontakte", "fb", "ig",
    ],
    "LinkedIn invitation": ["friend (request|requests)"],
    "my LinkedIn profile": ["my snap"],
    "connect on LinkedIn": [
        "(add|befriend|friend) (me|you) as (a|my|your) friend (on (facebook|instagram|insta|snapchat|tiktok|fb))?", "befriend (you|me)",
        "friend (me|you) (on|there) (facebook|instagram|insta|snapchat|tiktok|fb)?", "add me on (snap|insta)",
    ],
};

pub(super) const DECIDERS: &[Phrase] = soft! {
    "I look forward to hearing what the team decides.": [
        "you (will|shall|get to|alone|now|finally|must|have to|are going to|can|may|yourself)? decide", "you'll decide", "you (will|shall) be deciding", "(you are|you're) (deciding|the one deciding)",
        "(whoever|who|person|people|one|ones|those|somebody|someone|man|woman|manager) (that|who|will|really|finally|actually)? ..1 (decides|decide)", "you (have|had|hold|make|take|are making|will make|will take|get) the (final|last|deciding)? (say|word|decision|call|vote|choice)", "your say (is|counts|matters)",
        "!(if|should|how|way|ways|before|what|whether|day) (that|in which)? you (will|can|may|must|have to|get to)? decide", "!who decide* (what|which|to (stay|leave|come|visit))", "!you decide to", "!you (can|may) decide (what|which|where|how|whether)",
    ],
    "I look forward to hearing what the team decides.": [
        "decision (maker|makers)", "decision-maker", "decision-makers", "decider", "deciders", "your (boss|bosses|superior|superiors|higher-ups|line manager's approval)", "the boss", "big boss", "the (man|woman|person|one) in charge", "(you are|you're|who is|who's|whoever is|whoever's) (really)? in charge", "the powers that be", "higher up (the|in)", "(person|one|man|woman) with the (final|last) (say|word)", "has the (final|last) (say|word)", "pulls the strings", "calls the shots", "!in charge of (the|our|a|my|all|training|every|three|two)",
    ],
    "I look forward to hearing what the team decides.": ["(is|lies|rests|it's|all) (entirely|now|solely|all)? (up to|with|in) (you|your hands) (alone|to decide|now)?", "in your hands", "up to you to decide", "decision (is|will be|rests|lies) (yours|with you|entirely yours)", "your decision alone", "depends (only|entirely|solely) on you", "!safe in your hands", "!with you (in|on|at|for|about|today|again|all|and|this|last|yesterday)"],
};

pub(super) const JOB_REQUESTS: &[Phrase] = soft! {
    "I would be glad to stay in touch.": [
        "(get|find|give|offer|land|secure) me (a|the|this|that|some|any) (job|role|position|post|place|work|offer|contract|interview|opening)", "hire me", "employ me", "take me on", "give me (work|the role|a place)", "(consider|choose|pick|select) me (for|as) (the|a|your|any|this)",
        "(recommend|refer|suggest|propose|endorse) me (for|to|as)", "put in a (good)? word", "(good|kind) word for me", "put my name forward", "put me forward", "(pass|forward|send|hand|show) (on)? (my|this) (cv|resume|application|profile|details) (on|to)?", "speak (up)? for me", "vouch for me", "pull (some|a few)? strings", "push my application", "support my application", "help me (get|land|find|secure|into)",
        "(have|know of|see|got|are there|is there|has) ..2 (an|any|a|some)? (opening|openings|vacancy|vacancies|job|jobs|position|positions|role|roles|work) (for me|open|going|free|available|at|in|on|that)", "do you have ..3 (job|jobs|opening|openings|vacancy|vacancies|position|positions|role|work) for (me|someone)",
        "(looking|searching|hunting) for (a|any|new|another)? (new)? (job|work|role|position|employment|opportunities|opportunity|post)", "job (hunt|hunting|seeker|search)", "open to (new)? (roles|offers|work|opportunities)", "i (want|need|would like|am after) (a|the|this|your) (job|position|post)", "can (i|you) (have|get) (me)? (the|a|this) (job|role|position|post)", "(i'm|i am) available for (hire|work)", "let me know (if|of) ..3 (opening|openings|vacancy|vacancies|positions|jobs|roles|hiring)", "are you (still)? hiring", "if you (are|hear of) ..2 (hiring|opening|openings|vacancies|job|jobs)", "keep me in mind (for|if|when)", "think of me (for|when|if)",
        "!not ..2 (looking|asking|searching|hunting) for (a|any|new)? (new)? (job|work|favours|favors)", "!(a|the|your|my) job (search|hunt) (engine|board|tool)",
    ],
};

pub(super) const DEMANDS_FOR_REASONS: &[Phrase] = soft! {
    "Should you ever have a word of advice for me, I would be grateful.": [
        "(tell|show|explain to|say to|inform|let) (me|us) (know)? (exactly|precisely|honestly|frankly)? (why|the (real|true|exact)? reason*|your reason*|on what)", "explain (to me|exactly|precisely|yourselves|yourself|please)? (why|what went|how you|your|the decision|this decision|the reason*|yourselves|yourself)", "justify (this|your|the|why)", "justification",
        "(expect|demand|deserve|want|need|require|insist on|owe me|owed|due|request|await) (a|an|some|the|your|to hear|proper|full|clear|at least)? ..1 (explanation|reason|reasons|justification|answers)", "(deserve|want|need|demand|insist|have a right|entitled|would like|must|have to|right|wish|expect) ..1 to (know|hear|be told|understand) ..1 (why|the reason*|your reason*|what i did|what went|on what)",
        "(give|send|provide|offer|name|state|list) me (the|your|a|some|with|at least|any|one|all)? ..2 (reason|reasons|explanation|justification|grounds)", "(what|which) (exactly|precisely)? (was|were|are|is) (exactly|precisely|really)? (the|your) (real|true|exact|actual|specific|precise)? (reason|reasons|grounds|problem|criteria)", "for (what|which) (reason|reasons)", "on (what|which) (grounds|basis)",
        "why (exactly|precisely)? (was|wasn't|were|did|didn't|have|haven't|am|wasn't) (i|you|they|the team|my|it) ..2 (not|chosen|rejected|pick|choose|reject|turn|turned|selected|go|good|decide|refuse|considered|prefer|chose|hire|offered|successful)", "why (not me|somebody else|someone else|another|the other|him|her)", "what (did|have) i (do|done|say|said|get|got) wrong", "what (was|is) wrong with (me|my)", "what (was|did i) (lack|lacking|missing|miss)", "what (does|did|has) (the|this|that) (other|chosen|successful) ..3", "how (could|can) you (choose|reject|decide|pick|turn)", "(would like|i'd like|like to have) (an|a|some) (explanation|reason|reasons)", "want (reasons|an explanation|to know why)", "the (real|true) (reason|reasons)", "detailed (feedback|reasons|explanation)", "you owe me",
        "!(no|not|without) ..3 (explanation|reason|reasons|justification) ..2 (needed|necessary|required|from you)?", "!(i|can|do|fully|quite|well|we) (understand|see|know|accept|respect) (why|the reason*|your reason*)", "!owe me (nothing|no)",
    ],
};

pub(super) const PLEAS: &[Phrase] = soft! {
    "I would be glad to be thought of another time.": [
        "reconsider", "reconsidering", "reconsideration", "re-consider", "think (it|this|again|about it|that) (over|again|through)?", "!think (of|about) (me|it) (again)? (when|if|next|whenever)", "!(i|i'd|often|still|to|will|me|and|made|makes) ..1 think (it|this|that|again|about it) (over|again|through|was|is|every|often)?",
        "rethink", "re-think", "chang* your (mind|minds|decision|view)", "(revers*|overturn*|undo|revok*|withdraw|revisit*|review*|rethink|re-open|reopen*|revise|appeal*|challenge|contest) (this|your|the|that|against) ..1 (decision|choice|mind|rejection|outcome|verdict|application|case|process)", "appeal against",
        "(second|another|one more|last|new|further|fresh) (chance|try|look|shot|go|hearing)", "!(second|another|last|new|further|fresh|one more) (chance|look|go|try) ..1 (to (see|visit|meet|talk|read|walk|look|hear)|at (the|his|her|your|that|it|this) (book|exhibition|archive|chapter|plates|charts|lamp))", "!(take|took|taken|have|had|taking|gave) another look at (it|the (book|chapter|article|page))", "!(your|the|a) (next|second|further|other) (look|interview) (room|guide|round|went|was)",
        "give me (a|one|the|another|just)? ..2 (chance|go|try|trial|opportunity)", "(it's|it is|is it|too|not) (really)? (not)? too late", "!never too late",
        "(was|is|be|made|make|making|been|of|a|huge|big|terrible|grave|this|your|must) (a|an|the|your)? ..1 mistake ..2 (to|not|in|by|and|when|if)? (choose|reject|turn|hire|hiring|choosing|rejecting|turning|take|taking|pick|picking|pass|passing)", "(this|it|that|decision|choice|you|rejection|they|there|team|panel) (was|is|were|made|have made|has made|are making|must be|may be|might be|must have been|may have been|might have been|could be|may have made|might have made|has been|had been|'ve made) (a|some|the|such a)? ..2 (mistake|error)", "(you've|you're|they've|there's) (made|making|been)? (a|the|some) ..1 (mistake|error)", "your mistake", "mistaken (decision|choice)", "(you|decision|choice) ..2 (mistaken|wrong)", "!(not|nobody's|no) ..2 (wrong|mistaken|mistake)", "!you ..2 wrong (with|about the (weather|time|date|book))",
        "(consider|take|have|pick|choose|hire) me (instead|after all|anyway|still|nonetheless)", "still (take|hire|choose|pick|have|consider) me", "instead of (the other|the chosen|him|her|them|somebody|someone)", "if (the|your) (other|chosen|first|new|successful) (candidate|choice|person|colleague) (doesn't|does not|drops|falls|declines|fails|leaves|backs|turns|says|cannot|can't|should)", "should (the|your) (other|chosen|first|new|successful) (candidate|choice|person|colleague)", "(can|could|would|will) (you|we|it|this|i) ..2 (still)? (be changed|be different|work something out|talk (you|about it) (round|again))", "(not|don't|cannot|can't|won't|refuse to) (accept|take) (this|your|the|that|no) ..1 (decision|rejection|answer|no|outcome|choice|for an answer)?", "!(accept|take) this (opportunity|chance|occasion|moment)", "prove (you|to you|myself|them)", "!(decision|choice) (was|is|were) ..2 (not|no|hard|easy)",
    ],
};

pub(super) const ULTIMATUMS: &[Phrase] = soft! {
    "I would be glad to talk about it.": [
        "or else", "or i (will|shall|walk|leave|go|have to|would|am|must)", "or i'll", "otherwise (i|i'll|i'd|we) (will|shall|would|am|have|must|'ll|cannot|can't|may|might|walk|go|take|leave|decline)?", "otherwise (you|you'll) (will|lose|miss)", "!otherwise i (would|had|might) (not|never) have",
        "unless you", "unless (i|the|we|this|there|that|my|your) ..4 (i|i'll|i'd) (will|shall|would|have to|must|am|cannot|can't|walk|decline|take|go)?", "unless (i hear|i get|i receive|the offer|the salary|my|these|this is|we agree|it is)", "!unless you (prefer|would prefer|would rather|object|mind|tell me otherwise|hear|have|need|would like|wish|like|want|know|count|live|are (free|busy|there))", "!unless (this|it|that) is (inconvenient|too|a bad|no)",
        "take it or leave it", "(final|last|only|best and final) (offer|word|price|demand|demands)", "!(your|their|the (firm's|company's)) (final|last|best) offer", "!(one|a|the) (last|final) word (of (thanks|advice)|on|about)", "!(have|has|had|having|with) the (last|final) word", "my (final|last) (position|condition|conditions)", "(non-negotiable|nonnegotiable|not negotiable)", "!(nothing|none|is|are) ..2 not ..1 non-negotiable",
        "(have to|must|will|shall|be forced to|going to) (accept|take|sign|go with) the other (offer|job|role|post|position|one|company)", "(i'll|i'd|i will|i would|i shall) (walk|walk away|go elsewhere|leave|be gone|sign elsewhere|decline)", "i (will|would|shall|can|could|may|might) (simply|just|easily|always|also|well|otherwise|have to)? (walk away|go elsewhere|sign elsewhere|look elsewhere|take my)", "walk away", "(no|without this|without that|without it) deal", "deal (breaker|breakers|is off)", "deal-breaker", "dealbreaker", "(i am|i'm) (only)? (prepared|willing|ready) to (walk|leave|wait (only|no longer))", "you (will|would|may|might) lose me", "you'll lose me", "(you've|you have) (until|till|one|two|three|#) (days|hours|monday|tuesday|wednesday|thursday|friday|tomorrow|tonight|noon|weeks)?", "(last|only|final) chance (for you)? to (hire|get|have|match|make|keep)", "(match|beat) (it|that|this|their|the other|the offer) or", "if not (i|i'll|i'd|then i) (will|shall|would|have to|must|am|walk|accept|take|go|decline)?", "i (will|shall|would) (withdraw|decline|accept (another|the other|elsewhere)) (if|unless)", "if (you|the|i|we|this|that) (don't|do not|can't|cannot|won't|will not|doesn't|does not|aren't|is not|isn't|fail) ..8 (i|i'll|i'd) (will|shall|would|have|must|am|walk|take|go|withdraw|decline|accept|sign|leave)", "!if not ..1 (i'd|i would) (be|of course|understand|gladly|happily|like|still|love|suggest|also)", "!(i'd|i would|i'll|i will) (of course|be|understand|gladly|happily|still|wait|call|ring|try|simply|also|ask|write)", "(i|we) (will|shall|may) (have to)? (consult|involve|contact|speak to) (a|my) (lawyer|solicitor|attorney|union)", "legal (action|steps)", "consequences", "!(the|of|its|their) consequences of",
        "!you have (until|one|two|three|#) (people|rooms|teams|offices|sites|museums|dogs|volunteers|children)",
    ],
};

/// That somebody else made an offer.
pub(super) const OTHER_OFFERS: &[Phrase] = soft! {
    "": [
        "(another|second|competing|other|rival|better|counter|higher|outside|different|third|further|concurrent|parallel) (written|firm|good|strong|attractive|job|concrete|formal|signed)? offer",
        "(another|second|competing|other|rival|better|several|two|three|multiple|many|more) (written|firm|good|strong|attractive|job|concrete|formal)? offers", "(offer|offers) (in writing|in hand|in front of me|on the table|of employment|of a post|of a job)? ..3 (from|at|by|with) (another|a different|a second|a competing|a competitor|other|others|elsewhere|somewhere|a rival|one of|your (competitor|competition|rival))", "offer elsewhere", "offers elsewhere", "better one elsewhere",
        "(been|was|were) offered (another|a|the|an|more|better|some) ..3 (elsewhere|by|at|with|from|somewhere)", "(been|was|were) (also)? offered (another|a second|a different|a better) (job|role|post|position|place|contract)", "(another|other|second|different|rival|competing) (company|firm|employer|organisation|organization|team|employers|companies) (has|have|is|are|offers|offered|wants|would|made|pays|will) ..2 (offer*|made|more|me|hire|pay*)",
        "!(no|any|your|without|from your|if|not have|thank*) ..2 (other|another|second|better|higher|further|different|counter) (written|job)? (offer|offers)", "!(an|the|a|this) offer (you|of yours)", "!your ..2 offer", "!offer* (another|a second) (day|time|date|call|meeting|chair|cup|look|idea|view|way|thought|example|word)", "!(another|second|other|better|further|different) offer (of help|to help)",
    ],
};

pub(super) const ACCEPTANCES: &[Phrase] = soft! {
    "I am very glad of your offer.": [
        "i (gladly|happily|hereby|formally|also|therefore|do|will|shall|would|can|am pleased to|am happy to|am delighted to|am glad to|would be happy to|would be delighted to|would be glad to|would love to|would like to|want to|wish to|am thrilled to|am honoured to|am honored to|joyfully|readily|eagerly|certainly|definitely|officially|absolutely|immediately)? (gladly|happily|formally|hereby|officially)? accept",
        "(i'm|i'd|i'll) (gladly|happily|pleased|happy|delighted|glad|thrilled|love|like|be happy|be glad|be delighted|certainly|definitely|of course)? (to)? (formally|gladly)? accept", "(gladly|happily|formally|hereby|pleased to|happy to|delighted to|glad to|thrilled to|ready to|honoured to|honored to) accept", "accept (your|the|this) (offer|job|role|position|post|contract|terms|generous|kind|wonderful)", "accept with (joy|pleasure|thanks|gratitude|delight|both)", "accepting (your|the|this) (offer|job|role|position|post)", "(consider|take|count) (it|this|that|me) (a deal|a yes|done|accepted|settled|hired|on board|as accepted|in|signed)",
        "(i'll|i will|i would love to|i'd love to|i'm going to|i am going to|let me) take (it|the (job|role|position|post|offer)|this (job|role|position|post|offer))", "(it's|it is|that's|this is|my answer is|the answer is|i say|i'm saying) (a)? (definite|clear|resounding|big|firm|happy|wholehearted)? yes", "yes to (your|the|this) (offer|job|role|position|post)", "you have (a deal|yourself|my yes|my acceptance)", "you've got (a deal|yourself)", "(we have|we've got|it's) a deal", "my acceptance", "(i am|i'm) (in|on board|all in|yours|joining you)", "i (will|shall) (be joining|join|be starting|start) (you|your|the team|on|with)", "(i'll|i am|i'm) (joining|be joining|starting|be starting) (you|your|the team|on|with)", "where do i sign", "when do i start", "happy to sign", "ready to sign", "(i'll|i will) sign (the|it|today|now|whatever|anything)",
        "!accept (that|how|why|it|this as)", "!(cannot|can't|couldn't|could not|not|don't|won't|before|if|until|unless|whether|when|once|should|after|nor|never|without|might|may|could|in order to|were) ..3 accept*", "!(i am|i'm) in (the|a|my|your|no|town|favour|favor|london|touch|contact|two|good|full|talks|discussions|conversation|january|february|march|april|may|june|july|august|september|october|november|december|berlin|leeds)", "!accept (your|the|this) (invitation|apolog*|thanks|call|kind words|suggestion|date|meeting)", "!(if|whether|before|until|unless|once|should) ..4 (join|joining|start|sign|take)", "!when (i|we|you|they|he|she|the|all|everything) ..3 (join|joining|start|sign|take)", "!where do i sign up", "!(i am|i'm) yours (sincerely|truly|faithfully)", "!(i am|i'm) in (great|real)? (agreement|awe)",
    ],
};
