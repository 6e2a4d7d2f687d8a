//! A LinkedIn invitation: thanks, the conversation, and little more than fits.

use super::facts::Value;
use super::sheet::Sheet;
use super::thanks::choose_topic;
use super::{Composed, strengths};
use crate::domain::{ThanksContent, Topic};

/// The fullest of four shapes that the limit allows: with the user's background, without it, in
/// short, and with the topic's keyword in its place.
pub fn invite(sheet: &Sheet<'_>, limit: usize) -> Composed {
    let shapes = [Shape::Full, Shape::Plain, Shape::Short, Shape::Keyword];
    let mut last = None;
    for shape in shapes {
        let composed = shaped(Sheet::new(sheet.facts, sheet.seed), shape);
        if composed.text.chars().count() <= limit {
            return composed;
        }
        last = Some(composed);
    }
    last.unwrap_or_else(|| shaped(Sheet::new(sheet.facts, sheet.seed), Shape::Short))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    Full,
    Plain,
    Short,
    Keyword,
}

fn shaped(mut sheet: Sheet<'_>, shape: Shape) -> Composed {
    let (facts, letters) = (sheet.facts, sheet.facts.letters);
    let topic = choose_topic(&mut sheet);
    if shape == Shape::Keyword
        && let Some(keyword) = topic.and_then(shortest_keyword)
    {
        sheet.set("topic", Value::Known(letters.inside(keyword)));
    }
    sheet.say(letters.invite);
    let persuades = facts.style.thanks_content == ThanksContent::Persuasive || facts.in_sales();
    if shape == Shape::Full && persuades {
        strengths::say_one(&mut sheet, topic);
    }
    match shape {
        Shape::Full | Shape::Plain => sheet.say(letters.connect),
        Shape::Short | Shape::Keyword => sheet.say(letters.connect_short),
    }
    let greeting = sheet.phrase(letters.greeting);
    let text = [greeting, sheet.body()].join("\n\n");
    sheet.finish(text)
}

fn shortest_keyword(topic: &Topic) -> Option<&str> {
    let keywords = topic.keywords.iter().map(|keyword| keyword.trim());
    keywords
        .filter(|keyword| !keyword.is_empty())
        .min_by_key(|keyword| keyword.chars().count())
}
