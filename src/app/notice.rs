use crate::domain::EditName;
use crate::text::Strings;

/// Something to say once, at the bottom of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// An edit was carried out and can be taken back.
    Done(EditName),
    /// The browser gives no randomness, so nothing new can be recorded.
    NoRandomness,
}

impl Notice {
    /// In words.
    #[must_use]
    pub const fn words(self, strings: &'static Strings) -> &'static str {
        match self {
            Self::Done(name) => match name {
                EditName::Debrief => strings.done_debrief,
                EditName::Schedule => strings.done_schedule,
                EditName::Change => strings.done_change,
                EditName::Delete => strings.done_delete,
                EditName::MarkDone => strings.done_mark,
                EditName::Skip => strings.done_skip,
                EditName::Move => strings.done_move,
                EditName::Inbound => strings.done_inbound,
                EditName::Contact => strings.done_contact,
                EditName::Turn => strings.done_turn,
                EditName::Settings => strings.done_settings,
                EditName::AddSamples => strings.done_samples,
                EditName::RemoveSamples => strings.done_samples_removed,
                EditName::Import => strings.done_import,
                EditName::Undo => strings.done_undo,
            },
            Self::NoRandomness => strings.no_randomness,
        }
    }

    /// Whether it can be taken back.
    #[must_use]
    pub const fn can_undo(self) -> bool {
        matches!(self, Self::Done(name) if !matches!(name, EditName::Undo))
    }
}
