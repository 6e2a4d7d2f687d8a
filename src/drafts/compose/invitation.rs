//! A LinkedIn invitation: thanks, the conversation, and little more than fits.

use super::facts::Value;
use super::sheet::Sheet;
use super::thanks::choose_topic;
use super::{Composed, strengths};
use crate::domain::{Strength, ThanksContent, Topic};
use crate::drafts::hand_over::characters;

/// The fullest shape that the limit allows: with one of the user's strengths where the style asks
/// for it, without, in short, and with the topic's keyword in its place.
pub fn invite(sheet: &Sheet<'_>, limit: usize) -> Composed {
    let facts = sheet.facts;
    let mut shapes = Vec::new();
    if facts.style.thanks_content == ThanksContent::Persuasive || facts.in_sales() {
        let topic = choose_topic(&mut Sheet::new(facts, sheet.seed));
        for strength in strengths::in_order(facts, topic) {
            shapes.push(Shape::With(strength, false));
            shapes.push(Shape::With(strength, true));
        }
    }
    shapes.extend([Shape::Plain, Shape::Short]);
    for shape in shapes {
        let composed = shaped(Sheet::new(facts, sheet.seed), shape);
        if characters(&composed.text) <= limit {
            return composed;
        }
    }
    shaped(Sheet::new(facts, sheet.seed), Shape::Keyword)
}

#[derive(Clone, Copy)]
enum Shape<'f> {
    /// With a strength, and the rest in short or not.
    With(&'f Strength, bool),
    Plain,
    Short,
    Keyword,
}

fn shaped(mut sheet: Sheet<'_>, shape: Shape<'_>) -> Composed {
    let letters = sheet.facts.letters;
    let topic = choose_topic(&mut sheet);
    if let (Shape::Keyword, Some(keyword)) = (shape, topic.and_then(shortest_keyword)) {
        sheet.set("topic", Value::Known(letters.inside(keyword)));
    }
    sheet.say(letters.invite);
    if let Shape::With(strength, _) = shape {
        strengths::say_one(&mut sheet, strength);
    }
    sheet.say(match shape {
        Shape::With(_, false) | Shape::Plain => letters.connect,
        Shape::With(_, true) | Shape::Short | Shape::Keyword => letters.connect_short,
    });
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
