use serde::{Deserialize, Serialize};

use super::Id;
use crate::calendar::Instant;

/// Where in the order of edits a record was last written: a counter, and the device that counted.
///
/// Order is by counter, never by wall clock, so that merging two devices later needs no trust in
/// their clocks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Stamp {
    /// One more than the highest counter known when the record was written.
    pub counter: u64,
    /// The device that wrote it; absent in a hand-written casebook.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub device: Option<Id>,
}

/// What every record has beside its facts.
pub trait Entity {
    /// The record's identity.
    fn id(&self) -> Id;
    /// When the user told us; the epoch where a hand-written casebook does not say.
    fn recorded_at(&self) -> Instant;
    /// When the user deleted it. A voided record is kept for undo and history, and never planned on.
    fn voided_at(&self) -> Option<Instant>;
    /// Where in the order of edits it was last written.
    fn stamp(&self) -> Stamp;
    /// Marks the record as written now by this author; the first writing keeps its instant.
    fn sign(&mut self, stamp: Stamp, at: Instant);
    /// Marks the record as deleted.
    fn void(&mut self, at: Instant);
    /// Takes a deletion back that happened after a moment.
    fn forget_void_after(&mut self, at: Instant);
}

/// For `skip_serializing_if`: what a reader would fill in anyway is not written.
pub(crate) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// Declares a record: the facts that it always has, those it may have, and the fields that every
/// record has.
///
/// A macro rather than a generic wrapper, because `serde(flatten)` loses the path of an error, and
/// an unreadable file must be told by field and line.
macro_rules! record {
    (
        $(#[$meta:meta])*
        pub struct $name:ident {
            $($(#[$required_meta:meta])* pub $required:ident: $required_type:ty,)*
        } and {
            $($(#[$optional_meta:meta])* pub $optional:ident: $optional_type:ty,)*
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
        pub struct $name {
            /// Identity; up to 24 characters of `a-z`, `0-9`, `-` and `_`.
            pub id: $crate::domain::Id,
            $($(#[$required_meta])* pub $required: $required_type,)*
            $(
                $(#[$optional_meta])*
                #[serde(default, skip_serializing_if = "crate::domain::is_default")]
                pub $optional: $optional_type,
            )*
            /// When the user told us.
            #[serde(default, skip_serializing_if = "crate::domain::is_default")]
            pub recorded_at: $crate::calendar::Instant,
            /// When the user deleted it.
            #[serde(default, skip_serializing_if = "crate::domain::is_default")]
            pub voided_at: Option<$crate::calendar::Instant>,
            /// Where in the order of edits it was last written.
            #[serde(default, skip_serializing_if = "crate::domain::is_default")]
            pub stamp: $crate::domain::Stamp,
        }

        impl $crate::domain::Entity for $name {
            fn id(&self) -> $crate::domain::Id {
                self.id
            }
            fn recorded_at(&self) -> $crate::calendar::Instant {
                self.recorded_at
            }
            fn voided_at(&self) -> Option<$crate::calendar::Instant> {
                self.voided_at
            }
            fn stamp(&self) -> $crate::domain::Stamp {
                self.stamp
            }
            fn sign(&mut self, stamp: $crate::domain::Stamp, at: $crate::calendar::Instant) {
                self.stamp = stamp;
                if $crate::domain::is_default(&self.recorded_at) {
                    self.recorded_at = at;
                }
            }
            fn void(&mut self, at: $crate::calendar::Instant) {
                self.voided_at = Some(at);
            }
            fn forget_void_after(&mut self, at: $crate::calendar::Instant) {
                self.voided_at = self.voided_at.filter(|voided| *voided <= at);
            }
        }

        impl $name {
            /// A record with what it always has, and nothing else known yet.
            #[must_use]
            pub fn new(id: $crate::domain::Id $(, $required: $required_type)*) -> Self {
                Self {
                    id,
                    $($required,)*
                    $($optional: Default::default(),)*
                    recorded_at: Default::default(),
                    voided_at: None,
                    stamp: Default::default(),
                }
            }
        }
    };
}
pub(crate) use record;
