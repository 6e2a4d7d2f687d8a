use crate::domain::{Casebook, Entity as _, Id, Industry, Preset, Scope, Style, StyleSetting};

/// The style in force: the preset, and over it the user's settings, then the industry's, the
/// opportunity's and the person's. The newest setting of a scope and axis counts.
#[must_use]
pub fn style_for(
    book: &Casebook,
    preset: Option<Preset>,
    industry: Industry,
    opportunity: Option<Id>,
    person: Option<Id>,
) -> Style {
    in_force(book, preset, |scope| match scope {
        Scope::User => Some(0),
        Scope::Industry(of) => (of == industry).then_some(1),
        Scope::Opportunity(of) => (Some(of) == opportunity).then_some(2),
        Scope::Person(of) => (Some(of) == person).then_some(3),
    })
}

/// The style in force wherever nothing narrower is set: the preset, and over it the user's own
/// settings.
#[must_use]
pub fn general_style(book: &Casebook) -> Style {
    in_force(book, None, |scope| (scope == Scope::User).then_some(0))
}

/// The preset, and over it the settings of the scopes that have a rank, the lowest rank first.
fn in_force(book: &Casebook, preset: Option<Preset>, rank: impl Fn(Scope) -> Option<u8>) -> Style {
    let mut settings: Vec<(u8, &StyleSetting)> = book
        .styles
        .iter()
        .filter_map(|setting| Some((rank(setting.scope)?, setting)))
        .collect();
    settings.sort_by_key(|(rank, setting)| (*rank, setting.set_at, setting.stamp(), setting.id));
    let base = preset.unwrap_or(book.profile.preset).style();
    settings
        .into_iter()
        .fold(base, |style, (_, setting)| style.with(setting.choice))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{AxisValue, Grace};

    #[test]
    fn the_most_specific_setting_wins_over_a_newer_general_one() {
        let id = Id::from_bits;
        let set = |at: i64, bits, scope, grace| StyleSetting {
            id: id(bits),
            choice: AxisValue::Grace(grace),
            scope,
            set_at: crate::calendar::Instant::UNIX_EPOCH + chrono::Duration::days(at),
            recorded_at: crate::calendar::Instant::UNIX_EPOCH,
            voided_at: None,
            stamp: crate::domain::Stamp::default(),
        };
        let mut book = Casebook::default();
        book.styles
            .put(set(1, 1, Scope::Opportunity(id(9)), Grace::Patient));
        book.styles.put(set(2, 2, Scope::User, Grace::Prompt));
        let style = |opportunity| style_for(&book, None, Industry::Other, opportunity, None).grace;
        assert_eq!(style(Some(id(9))), Grace::Patient);
        assert_eq!(style(Some(id(8))), Grace::Prompt);
        assert_eq!(general_style(&book).grace, Grace::Prompt);
    }
}
