//! The plan as a person reads it: what is loud now, what can wait, who is being waited for.
//!
//! Pure, like the engine, so that the screens hold no logic of their own.

mod act;
mod compare;
mod coverage;
mod decision;
mod desk;
mod groups;
mod letters;
mod manner;
mod prepare;
mod search_log;
mod sending;
mod standing;
mod waiting;
mod wishes;

pub use act::{mark_undone, move_to, skip};
pub use compare::{Difference, changes, preview};
pub use coverage::{Coverage, coverage};
pub use decision::{
    Cell, Decision, DecisionStep, Other, Refused, Side, SideBySide, Wished, can_be_ticked,
    choose_point, door_open, judge_term, letter_of_answer, offer_steps, offers_of, replies_to_no,
    rounds, side_by_side, still_moving, wished,
};
pub use desk::{Desk, Leaf, Manuscript, Progress, progress, told};
pub use groups::{Agenda, Bucket, Row, RowKey, Tone, agenda, entries, looked_back_on};
pub use letters::{Words, can_be_written, draft_of, drop_draft, keep_draft, together};
pub use manner::{ChosenBy, Manner, chosen, coach};
pub use prepare::{about_to_begin, preparation};
pub use search_log::{log_step, steps_of_the_week};
pub use sending::{Handed, Of, Sending, Sent, called, correct_log, erase_log, goes_ahead, send};
pub use standing::Standing;
pub use waiting::{Waiting, last_check_in, waiting};
pub use wishes::{
    FlexibilityForm, OfferForm, TermForm, game_plan_edit, game_plan_form, save_offer,
    save_parameters,
};
