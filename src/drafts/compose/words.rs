use crate::drafts::reading::{Forms, telling};

/// Whether two sets of phrases share a word that says something by itself, whatever its ending:
/// repair, repairing.
pub fn share_a_word<'a>(
    forms: &Forms,
    some: impl Iterator<Item = &'a String>,
    others: impl Iterator<Item = &'a String>,
) -> bool {
    let some: Vec<u64> = some.flat_map(|phrase| telling(phrase, forms)).collect();
    let mut others = others.flat_map(|phrase| telling(phrase, forms));
    others.any(|word| some.contains(&word))
}
