//! Parts that know nothing of the app: data comes in, intent goes out through callbacks.

mod choice;
mod dialog;
mod field;
mod focus;
mod item;
mod people;
mod row;
mod ruler;
mod tags;
mod thread;
mod time;

pub use choice::{Choice, Segments, Select, Switch};
pub use dialog::Dialog;
pub use field::{Field, FieldKind};
pub use focus::{focus_on, focus_stays_near};
pub use item::{Chips, Reasons, Source, Sources, item_tone, tone_class};
pub use people::{Avatar, Pips};
pub use row::{TodayRow, keep_focus};
pub use ruler::{Ruler, RulerPlan};
pub use tags::TagList;
pub use thread::{Thread, ThreadWords};
pub use time::{DateField, TimeField, from_local, to_local};
