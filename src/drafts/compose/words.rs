/// Whether two sets of phrases share a word that is long enough to mean something. A word and one
/// that continues it count as the same: repair, repairing.
pub fn share_a_word<'a>(
    some: impl Iterator<Item = &'a String>,
    others: impl Iterator<Item = &'a String>,
) -> bool {
    let some = long_words(some);
    let others = long_words(others);
    some.iter().any(|word| {
        others
            .iter()
            .any(|other| word.starts_with(other.as_str()) || other.starts_with(word.as_str()))
    })
}

fn long_words<'a>(phrases: impl Iterator<Item = &'a String>) -> Vec<String> {
    const LONG: usize = 5;
    phrases
        .flat_map(|phrase| phrase.split(|char: char| !char.is_alphanumeric()))
        .filter(|word| word.chars().count() >= LONG)
        .map(str::to_lowercase)
        .collect()
}
