//! What a job seeker knows: plain data, no browser, no clock.
//!
//! Facts only. Whatever can be computed (the plan, the stage, the promise cycle) is not stored.
//! Start with [`Casebook`], then [`Edit`].

mod calendar_facts;
mod casebook;
mod commitment;
mod contact;
mod debrief;
mod decision;
mod delete;
mod draft;
mod edit;
mod event;
mod id;
mod interview;
mod item_key;
mod opportunity;
mod organization;
mod own_phrase;
mod person;
mod profile;
mod promise;
mod record;
mod samples;
mod schedule;
mod search;
mod style;
mod table;
mod topic;
mod words;

pub use calendar_facts::{CalendarFacts, Closure, CutOff};
pub use casebook::{AnyRecord, Casebook, Leftovers, TableName};
pub use commitment::{Commitment, Direction, ValueItem};
pub use contact::{Channel, ContactKind, ContactLog, ContactResult, InboundClass, Way};
pub use debrief::{Arranger, Debrief, PartOfDay, PersonMet, PromiseSaid};
pub use decision::{
    AcceptanceParameter, Flexibility, FlexibilityKind, GameBranch, GamePlan, Judged, Judgement,
    Obstacle, ObstacleKind, Offer, OfferStatus, Rejection, Term,
};
pub use delete::delete_opportunity;
pub use draft::{Attachment, Courtesy, Draft};
pub use edit::{Author, Change, Edit, EditName, Undo};
pub use event::{Event, EventKind};
pub use id::{Id, IdError};
pub use interview::{DetailsSource, Interview, InterviewStatus, Met, Mode, Participation, Session};
pub use item_key::{Family, ItemKey, ItemKeyError, Occasion};
pub use opportunity::{Opportunity, PersonRole, Role};
pub use organization::{Industry, Organization};
pub use own_phrase::{OwnList, OwnPhrase, PlainWords, PlainWordsError};
pub use person::{Consent, Known, Person, is_title};
pub use profile::{Profile, Strength, StrengthKind};
pub use promise::{Precision, Promise, PromiseKind, Unit};
pub use record::{Entity, Stamp};
pub use samples::{remove_samples, samples};
pub use schedule::Schedule;
pub use search::{CoachCardShown, SearchActivity};
pub use style::{
    AfterRejection, Attachments, Axis, AxisValue, CheckinAddressee, CheckinChannel, Grace,
    LinkedinTiming, Persistence, Preset, QuietScope, Scope, SearchWhileWaiting, Style,
    StyleSetting, ThanksChannel, ThanksContent,
};
pub use table::Table;
pub use topic::{AnchorKind, AnchorPoint, RaisedBy, Topic, TopicKind};

pub(crate) use record::{is_default, record};
