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
