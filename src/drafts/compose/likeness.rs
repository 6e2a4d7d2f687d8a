//! Would-be likeness of two messages, before one of them is put to the user.

use std::collections::BTreeSet;

/// Words that stand for nobody in particular: names, the employer and the role.
pub struct Leveled(Vec<Vec<String>>);

impl Leveled {
    /// These, each as its words.
    pub fn new<'n>(names: impl Iterator<Item = &'n str>) -> Self {
        let mut names: Vec<Vec<String>> =
            names.map(words).filter(|words| !words.is_empty()).collect();
        names.sort_by_key(|words| std::cmp::Reverse(words.len()));
        Self(names)
    }

    /// The sequences of three words of a text's body, names and the like left out.
    #[must_use]
    pub fn shingles(&self, text: &str) -> BTreeSet<[String; 3]> {
        let mut left = Vec::new();
        let all = words(body(text));
        let mut at = 0;
        while let Some(word) = all.get(at) {
            let name = self.0.iter().find(|name| all[at..].starts_with(name));
            if let Some(name) = name {
                left.push("*".to_owned());
                at += name.len();
            } else {
                left.push(word.clone());
                at += 1;
            }
        }
        left.windows(3)
            .map(|three| [three[0].clone(), three[1].clone(), three[2].clone()])
            .collect()
    }
}

/// Shared sequences by all sequences.
#[must_use]
pub fn likeness(a: &BTreeSet<[String; 3]>, b: &BTreeSet<[String; 3]>) -> f64 {
    let shared = a.intersection(b).count();
    let all = a.len() + b.len() - shared;
    if all == 0 {
        return 0.0;
    }
    shared as f64 / all as f64
}

/// Without the greeting, if the first line is one, and without the short lines at the end.
fn body(text: &str) -> &str {
    let text = text.trim();
    let text = match text.split_once('\n') {
        Some((first, rest)) if first.trim_end().ends_with(',') => rest,
        _ => text,
    };
    let mut body = text.trim_end();
    while let Some((before, last)) = body.rsplit_once('\n') {
        if last.trim_end().ends_with(['.', '?', '!']) {
            break;
        }
        body = before.trim_end();
    }
    body
}

fn words(text: &str) -> Vec<String> {
    text.split(|char: char| !char.is_alphanumeric() && char != '\'' && char != '’')
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}
