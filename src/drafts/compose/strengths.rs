//! Why the user fits: out of what only this user brings.

use super::facts::Value;
use super::sheet::Sheet;
use crate::domain::{Strength, ThanksContent, Topic};

/// More would read as a pitch. (`thank-content-key-reasons`)
const MOST: usize = 3;

/// Says as many as the style and the line of business ask for, those first that go with the topic.
pub fn say(sheet: &mut Sheet<'_>, topic: Option<&Topic>) {
    let facts = sheet.facts;
    let persuasive = facts.style.thanks_content == ThanksContent::Persuasive;
    let asked = persuasive || facts.in_sales();
    let all = &facts.book.profile.strengths;
    let fits = |strength: &&Strength| topic.is_some_and(|topic| goes_with(strength, topic));
    let mut chosen: Vec<&Strength> = all.iter().filter(fits).collect();
    if asked && chosen.is_empty() {
        chosen.extend(all.first());
    }
    chosen.truncate(if asked { MOST } else { 1 });
    let words: Vec<String> = chosen
        .iter()
        .map(|strength| facts.letters.inside(&strength.text))
        .filter(|words| !words.is_empty())
        .collect();
    if !words.is_empty() {
        sheet.set("strengths", Value::Known(facts.letters.list(&words)));
        sheet.say(facts.letters.reasons);
    }
}

/// Whether a strength and a topic share a word that is long enough to mean something.
fn goes_with(strength: &Strength, topic: &Topic) -> bool {
    let words = |text: &str, keywords: &[String]| -> Vec<String> {
        let all = [text]
            .into_iter()
            .chain(keywords.iter().map(String::as_str));
        all.flat_map(|text| text.split(|char: char| !char.is_alphanumeric()))
            .filter(|word| word.chars().count() > 4)
            .map(str::to_lowercase)
            .collect()
    };
    let of_topic = words(&topic.text, &topic.keywords);
    words(&strength.text, &strength.keywords)
        .iter()
        .any(|word| of_topic.contains(word))
}
