//! Every number the rules count with, in one place. What an article gives is attributed to it; all
//! other numbers are policy.

/// Minutes from the end of the interview to the debrief. (policy)
pub const DEBRIEF_DUE_MINUTES: i32 = 30;
/// Hours from the end of the interview in which the debrief is still fresh. (policy)
pub const DEBRIEF_LATEST_HOURS: i32 = 24;
/// Hours from the end of the interview to the thank-you email. (002)
pub const THANK_TARGET_HOURS: i32 = 1;
/// Hours after which a thank-you email is late. (001)
pub const THANK_LIMIT_HOURS: i32 = 24;
/// Hours from the end of the interview to the request for missing details. (policy)
pub const MISSING_CONTACT_DUE_HOURS: i32 = 1;
/// Hours after which that request leaves too little time for the thank-you. (policy)
pub const MISSING_CONTACT_LATEST_HOURS: i32 = 4;
/// Hours from the end of the interview to the recruiter's thanks. (policy)
pub const RECRUITER_DUE_HOURS: i32 = 24;
/// Days from the interview after which the recruiter's thanks are late. (policy)
pub const RECRUITER_LATEST_DAYS: i32 = 2;
/// Days from the interview after which a card is late. (policy)
pub const CARD_LATEST_DAYS: i32 = 3;
/// Days from the interview to the first day of the LinkedIn window. (004)
pub const LINKEDIN_FIRST_DAY: i32 = 1;
/// Days from the interview to its last day. (004)
pub const LINKEDIN_LAST_DAY: i32 = 2;
/// Hour of the interview day at which a same-day invitation goes. (policy)
pub const LINKEDIN_SAME_DAY_HOUR: u32 = 21;
/// Days from the interview after which an undated delivery is late. (policy)
pub const DELIVERY_LATEST_DAYS: i32 = 2;
/// Hours from the interview to a delivery that does not travel with the thank-you. (policy)
pub const DELIVERY_DUE_HOURS: i32 = 24;
/// Days between two steps of the search. (policy)
pub const SEARCH_REPEAT_DAYS: i32 = 3;
/// Days from the interview to the game plan. (policy)
pub const GAME_PLAN_DAYS: i32 = 3;
/// Days from the interview to a follow-through when no answer date is known. (policy)
pub const FOLLOW_THROUGH_DAYS: i32 = 7;
/// Days of grace after an explicit date. (003, 004)
pub const GRACE_EXACT: u32 = 1;
/// Days of grace after a range, "within", or a named week. (002)
pub const GRACE_BOUNDED: u32 = 2;
/// Days of grace after an approximate promise. (000)
pub const GRACE_APPROX: u32 = 3;
/// Days of grace for the prompt. (004)
pub const GRACE_PROMPT: u32 = 1;
/// Days of grace for the patient, at least. (policy)
pub const GRACE_PATIENT: u32 = 3;
/// Of how many days of an approximate promise the patient leave three more. (000's week and ten days)
pub const PATIENT_PER_DAYS: u32 = 7;
/// Days to wait when no promise was made. (003, 004)
pub const WAIT_WITHOUT_PROMISE: i32 = 7;
/// The same for the patient. (policy)
pub const WAIT_WITHOUT_PROMISE_PATIENT: i32 = 10;
/// Business days from a check-in's due date after which letting it lie is a choice too. (policy)
pub const CHECKIN_SOFT_LATEST_BUSINESS_DAYS: u32 = 5;
/// Hour of the employer's day at which a check-in becomes due. (policy)
pub const CHECKIN_HOUR: u32 = 10;
/// Length of an interview when nobody said. (policy)
pub const USUAL_MINUTES: u32 = 60;
/// Days from one follow-up to the first day of the next. (policy)
pub const TOUCH_EARLIEST_DAYS: i32 = 7;
/// Days from one follow-up to the next. (policy)
pub const TOUCH_DUE_DAYS: i32 = 10;
/// Days from the interview to the frame end from which a wait is long enough for a word in its
/// middle. (policy)
pub const LONG_WAIT_DAYS: i32 = 14;
/// Days from the interview to the first day of that word. (policy)
pub const MID_WAIT_EARLIEST_DAYS: i32 = 7;
/// Days before the frame end after which it is too late for that word. (policy)
pub const MID_WAIT_LATEST_DAYS_BEFORE_END: i32 = 4;
/// Business days without a word after which an opportunity is silent. (policy)
pub const SILENT_BUSINESS_DAYS: u32 = 10;
/// Hours from the end of the interview to the review of who was thanked. (policy)
pub const REVIEW_HOURS: i32 = 48;
/// Days between two outbound contacts to one organisation below which the guard blocks. (003's
/// daily contact; the number is policy)
pub const SPACING_BLOCK_DAYS: i64 = 2;
/// The same, below which it warns. (policy)
pub const SPACING_WARN_DAYS: i64 = 7;
/// Unanswered calls of a cycle after which the guard blocks. (policy)
pub const CALL_ATTEMPTS: usize = 2;
/// First hour of the employer's day in which to call. (policy)
pub const CALL_FROM_HOUR: u32 = 9;
/// The hour after it. (policy)
pub const CALL_TO_HOUR: u32 = 17;
/// Days between two uses of an anchor point. (policy; 002 says sparingly)
pub const ANCHOR_DISTANCE_DAYS: i64 = 14;
/// Days from a no to the first day of the anchor email. (policy)
pub const ANCHOR_EARLIEST_DAYS: i32 = 14;
/// Days from a no to the anchor email. (policy)
pub const ANCHOR_DUE_DAYS: i32 = 30;
/// Days from a no after which it is too late. (policy)
pub const ANCHOR_LATEST_DAYS: i32 = 90;
/// Rounds of negotiation. (policy)
pub const NEGOTIATION_ROUNDS: usize = 3;
/// Requests in one negotiation message. (policy)
pub const NEGOTIATION_REQUESTS: usize = 3;
/// Days from a no to the looks at a second place. (policy)
pub const RUNNER_UP_DAYS: [i32; 3] = [30, 60, 90];
/// Minutes from an offer to the first moment for an answer. (policy)
pub const CALM_MINUTES: i32 = 30;
/// Hours from an offer to its acknowledgement. (policy)
pub const OFFER_DUE_HOURS: i32 = 24;
/// Hours from a no to the first moment for an answer. (policy)
pub const REJECTION_EARLIEST_HOURS: i32 = 1;
/// Business days from a no to the answer. (policy)
pub const REJECTION_DUE_BUSINESS_DAYS: u32 = 1;
/// Business days from a no after which the answer is late. (policy)
pub const REJECTION_LATEST_BUSINESS_DAYS: u32 = 3;
/// Business days from an outcome to the recruiter's thanks, and to the open points about starting.
/// (policy)
pub const OUTCOME_BUSINESS_DAYS: u32 = 2;
/// Business days that a negotiation, and a word to others, keep from the answer-by date. (policy)
pub const BEFORE_ANSWER_BUSINESS_DAYS: u32 = 2;
/// Business days from an offer to a word to the others. (policy)
pub const HEADS_UP_BUSINESS_DAYS: u32 = 1;
/// Hours in which a question of theirs, or an obstacle they named, is answered. (policy)
pub const REPLY_HOURS: i32 = 24;
/// Hours after which the user is reminded to say what a message was. (policy)
pub const CLASSIFY_HOURS: i32 = 24;
/// Hours from the end of the interview to the first step of looking for a missing address. (policy)
pub const FIND_CONTACT_EARLIEST_HOURS: i32 = 4;
/// Hours from the end of the interview to the whole ladder. (policy)
pub const FIND_CONTACT_DUE_HOURS: i32 = 20;
/// Hour of the day before an interview by which it is prepared. (policy)
pub const PREPARE_HOUR: u32 = 18;
/// Minutes before an interview at which the bag is packed. (policy)
pub const NOTEPAD_MINUTES: i32 = 60;
/// Hour of the day after the interview by which a profile is finished. (policy)
pub const PROFILE_HOUR: u32 = 9;
/// Days from the interview to the negotiation plan when no answer date is known. (policy)
pub const SCENARIOS_DAYS: i32 = 6;
/// Strengths that make a list. (policy)
pub const STRENGTHS: usize = 3;
