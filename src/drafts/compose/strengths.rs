//! Why the user fits: out of what only this user brings.

use super::facts::{Facts, Value};
use super::sheet::Sheet;
use super::words::share_a_word;
use crate::domain::{Strength, ThanksContent, Topic};

/// More would read as a pitch. (`thank-content-key-reasons`)
const MOST: usize = 3;

/// The strengths in the order in which they are of use: those first that go with the topic.
pub fn in_order<'f>(facts: &Facts<'f>, topic: Option<&Topic>) -> Vec<&'f Strength> {
    let fits = |strength: &&Strength| topic.is_some_and(|topic| goes_with(facts, strength, topic));
    let all = facts.book.profile.strengths.iter();
    let (mut first, rest): (Vec<_>, Vec<_>) = all.partition(fits);
    first.extend(rest);
    first
}

/// Says one in a clause.
pub fn say_one(sheet: &mut Sheet<'_>, strength: &Strength) {
    let letters = sheet.facts.letters;
    let words = letters.inside(&strength.text);
    if !words.is_empty() {
        sheet.set("strengths", Value::Known(words));
        sheet.say(letters.background);
    }
}

/// Where the line of business expects it of every message. (`sales-self-promotion-allowed`)
pub fn say_in_sales(sheet: &mut Sheet<'_>) {
    let facts = sheet.facts;
    if !facts.in_sales() {
        return;
    }
    let topic = facts.topics.first().copied();
    if let Some(strength) = in_order(facts, topic).first() {
        say_one(sheet, strength);
    }
}

/// Says as many as the style and the line of business ask for, those first that go with the topic.
pub fn say(sheet: &mut Sheet<'_>, topic: Option<&Topic>) {
    let facts = sheet.facts;
    let persuasive = facts.style.thanks_content == ThanksContent::Persuasive;
    let asked = persuasive || facts.in_sales();
    let all = &facts.book.profile.strengths;
    let fits = |strength: &&Strength| topic.is_some_and(|topic| goes_with(facts, strength, topic));
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

fn goes_with(facts: &Facts<'_>, strength: &Strength, topic: &Topic) -> bool {
    share_a_word(
        &facts.letters.lexicon.forms,
        [&strength.text].into_iter().chain(&strength.keywords),
        [&topic.text].into_iter().chain(&topic.keywords),
    )
}
