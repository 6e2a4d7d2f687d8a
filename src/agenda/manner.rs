use crate::calendar::Instant;
use crate::domain::{
    Axis, AxisValue, Casebook, Change, Edit, EditName, Id, Preset, Profile, Scope, StyleSetting,
    TableName,
};
use crate::rules::general_style;

/// A manner of following up that can be chosen: a preset, or a value on one axis.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Manner {
    /// A preset to start from.
    Preset(Preset),
    /// One axis, for everything.
    Axis(AxisValue),
}

/// Who chose the value on an axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChosenBy {
    /// The preset says so.
    Preset,
    /// The user set this axis, to something else than the preset says.
    User,
}

/// The value in force on an axis, and who chose it.
#[must_use]
pub fn chosen(book: &Casebook, axis: Axis) -> (AxisValue, ChosenBy) {
    let value = general_style(book).on(axis);
    let by = if value == book.profile.preset.style().on(axis) {
        ChosenBy::Preset
    } else {
        ChosenBy::User
    };
    (value, by)
}

impl Manner {
    /// The edit that puts it in force. A preset leaves the user's own settings as they are.
    pub fn edit(self, book: &Casebook, at: Instant, ids: &mut dyn FnMut() -> Id) -> Edit {
        match self {
            Self::Preset(preset) => with_profile(book, |profile| profile.preset = preset),
            Self::Axis(value) => set(book, value, at, ids),
        }
    }
}

/// The edit that shows coach cards, or none.
#[must_use]
pub fn coach(book: &Casebook, on: bool) -> Edit {
    with_profile(book, |profile| profile.coaching_off = !on)
}

/// Settings are never replaced: the newest counts, and the older ones are its history. What the
/// preset says anyway needs no setting: choosing it takes back the user's own, so that a later
/// preset is free to say otherwise.
fn set(book: &Casebook, value: AxisValue, at: Instant, ids: &mut dyn FnMut() -> Id) -> Edit {
    let edit = Edit::new(EditName::Settings);
    if value == book.profile.preset.style().on(value.axis()) {
        return own(book, value.axis()).fold(edit, |edit, setting| {
            edit.void(TableName::StyleSetting, setting.id)
        });
    }
    // A clock that was set back must not make an older setting the newest.
    let newest = own(book, value.axis()).map(|setting| setting.set_at).max();
    edit.put(StyleSetting {
        set_at: newest.map_or(at, |newest| newest.max(at)),
        ..StyleSetting::new(ids(), value)
    })
}

fn own(book: &Casebook, axis: Axis) -> impl Iterator<Item = &StyleSetting> {
    book.styles
        .iter()
        .filter(move |setting| setting.scope == Scope::User && setting.choice.axis() == axis)
}

fn with_profile(book: &Casebook, change: impl FnOnce(&mut Profile)) -> Edit {
    let mut profile = book.profile.clone();
    change(&mut profile);
    Edit::new(EditName::Settings).with(Change::Profile(Box::new(profile)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Attachments, Author, Grace};

    const PROMPT: AxisValue = AxisValue::Grace(Grace::Prompt);
    const PATIENT: AxisValue = AxisValue::Grace(Grace::Patient);

    fn day(day: i64) -> Instant {
        Instant::UNIX_EPOCH + chrono::Duration::days(day)
    }

    fn carry_out(book: &mut Casebook, edit: Edit, at: Instant) -> crate::domain::Undo {
        let device = Id::from_bits(7);
        edit.apply(book, Author { device, at })
    }

    fn choose(book: &mut Casebook, manner: Manner, at: Instant, id: u128) -> crate::domain::Undo {
        let edit = manner.edit(book, at, &mut || Id::from_bits(id));
        carry_out(book, edit, at)
    }

    fn set(book: &mut Casebook, value: AxisValue, at: Instant, id: u128) -> crate::domain::Undo {
        choose(book, Manner::Axis(value), at, id)
    }

    #[test]
    fn the_newest_setting_counts_and_the_older_ones_are_kept() {
        let mut book = Casebook::default();
        set(&mut book, PROMPT, day(3), 1);
        let undo = set(&mut book, PATIENT, day(4), 2);
        assert_eq!(chosen(&book, Axis::Grace), (PATIENT, ChosenBy::User));
        assert_eq!(book.styles.count(), 2);
        carry_out(&mut book, Edit::new(EditName::Change), day(5));
        undo.apply(
            &mut book,
            Author {
                device: Id::from_bits(7),
                at: day(6),
            },
        );
        assert_eq!(chosen(&book, Axis::Grace), (PROMPT, ChosenBy::User));
    }

    #[test]
    fn a_clock_set_back_does_not_bring_an_older_setting_back() {
        let mut book = Casebook::default();
        set(&mut book, PROMPT, day(9), 2);
        set(&mut book, PATIENT, day(3), 1);
        assert_eq!(chosen(&book, Axis::Grace).0, PATIENT);
    }

    #[test]
    fn what_the_preset_says_takes_the_own_settings_back_and_a_new_preset_is_free() {
        let mut book = Casebook::default();
        set(&mut book, PROMPT, day(3), 1);
        set(&mut book, PATIENT, day(4), 2);
        let balanced = Preset::Balanced.style().on(Axis::Grace);
        set(&mut book, balanced, day(5), 3);
        assert_eq!(chosen(&book, Axis::Grace), (balanced, ChosenBy::Preset));
        assert!(book.styles.get_even_voided(Id::from_bits(1)).is_some());
        choose(&mut book, Manner::Preset(Preset::TechLight), day(6), 4);
        assert_eq!(chosen(&book, Axis::Grace), (PROMPT, ChosenBy::Preset));
    }

    #[test]
    fn what_was_set_for_one_opportunity_or_on_another_axis_is_not_taken_back() {
        let mut book = Casebook::default();
        let narrow = StyleSetting {
            scope: Scope::Opportunity(Id::from_bits(9)),
            ..StyleSetting::new(Id::from_bits(8), PATIENT)
        };
        book.styles.put(narrow);
        let other = AxisValue::Attachments(Attachments::ThanksOnly);
        set(&mut book, other, day(2), 1);
        set(&mut book, PROMPT, day(3), 2);
        set(
            &mut book,
            Preset::Balanced.style().on(Axis::Grace),
            day(4),
            3,
        );
        let kept: Vec<AxisValue> = book.styles.iter().map(|setting| setting.choice).collect();
        assert_eq!(kept, [other, PATIENT]);
    }

    #[test]
    fn a_preset_leaves_own_settings_and_other_axes_alone() {
        let mut book = Casebook::default();
        set(&mut book, PATIENT, day(3), 1);
        choose(&mut book, Manner::Preset(Preset::TechLight), day(4), 2);
        assert_eq!(chosen(&book, Axis::Grace), (PATIENT, ChosenBy::User));
        assert_eq!(chosen(&book, Axis::ThanksChannel).1, ChosenBy::Preset);
    }

    #[test]
    fn the_coach_is_switched_alone() {
        let mut book = Casebook::default();
        book.profile.name = "Sam".into();
        let edit = coach(&book, false);
        carry_out(&mut book, edit, day(1));
        assert!(book.profile.coaching_off);
        assert_eq!(book.profile.name, "Sam");
    }
}
