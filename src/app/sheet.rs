use crate::agenda::Handed;
use crate::domain::{Id, TableName};
use crate::rules::PlanItem;

/// The dialog that is open.
#[derive(Clone, Debug, PartialEq)]
pub enum Sheet {
    /// Skipping an item, with a reason.
    Skip(Box<PlanItem>),
    /// Moving an item's due date.
    Move(Box<PlanItem>),
    /// Correcting or deleting an entry of the history.
    Log(Id),
    /// Why a check-in has to wait.
    NotYet(Box<PlanItem>),
    /// What the employer said: new, or an entry of the history that nobody classified yet.
    Replied(Id, Option<Id>),
    /// A contact that took place.
    Contact(Id),
    /// A turn that things took: a pause, a withdrawal, an acceptance.
    Turn(Id),
    /// Deleting an opportunity.
    DeleteOpportunity(Id),
    /// Deleting one entry of the history that has no time of its own to correct.
    DeleteEntry(TableName, Id),
    /// Calling an interview off.
    CancelInterview(Id),
    /// Whether a message that was handed over was sent.
    DidYouSend(Box<Handed>),
    /// What speaks against a message that the user says was sent, and why it was all the same.
    SentAllTheSame(Box<Handed>),
    /// Deleting everything.
    Wipe,
}
