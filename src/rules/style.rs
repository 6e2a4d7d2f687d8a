use super::index::Index;
use crate::domain::{Casebook, Scope, Style, StyleSetting};

/// A style with the settings of some scopes over it, the most specific scope last: the newest
/// setting of a scope and axis counts.
pub(super) fn with_settings(base: Style, index: &Index<'_>, scopes: &[Scope]) -> Style {
    scopes
        .iter()
        .flat_map(|scope| index.styles(*scope))
        .fold(base, |style, setting| style.with(setting.choice))
}

/// The style in force wherever nothing narrower is set: the preset, and over it the user's own
/// settings.
#[must_use]
pub fn general_style(book: &Casebook) -> Style {
    let own = book.styles.iter();
    let mut own: Vec<&StyleSetting> = own.filter(|one| one.scope == Scope::User).collect();
    newest_last(&mut own);
    own.into_iter()
        .fold(book.profile.preset.style(), |style, setting| {
            style.with(setting.choice)
        })
}

/// Puts the settings of a scope into the order in which they were made.
pub(super) fn newest_last(settings: &mut [&StyleSetting]) {
    settings.sort_by_key(|setting| (setting.set_at, setting.stamp, setting.id));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{AxisValue, Grace, Id};

    #[test]
    fn the_most_specific_setting_wins_over_a_newer_general_one() {
        let id = Id::from_bits;
        let set = |at: i64, bits, scope, grace| StyleSetting {
            scope,
            set_at: crate::calendar::Instant::UNIX_EPOCH + chrono::Duration::days(at),
            ..StyleSetting::new(id(bits), AxisValue::Grace(grace))
        };
        let mut book = Casebook::default();
        let one = Scope::Opportunity(id(9));
        let other = Scope::Opportunity(id(8));
        book.styles.put(set(1, 1, one, Grace::Patient));
        book.styles.put(set(3, 2, Scope::User, Grace::Prompt));
        book.styles.put(set(2, 3, Scope::User, Grace::Patient));
        let index = Index::new(&book);
        let grace = |of| with_settings(Style::default(), &index, &[Scope::User, of]).grace;
        assert_eq!(grace(one), Grace::Patient);
        assert_eq!(grace(other), Grace::Prompt);
        assert_eq!(general_style(&book).grace, Grace::Prompt);
    }
}
