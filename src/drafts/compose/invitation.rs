//! A LinkedIn invitation: thanks, the conversation, and little more than fits.

use super::facts::Value;
use super::sheet::Sheet;
use super::thanks::choose_topic;
use super::{Composed, strengths};
use crate::domain::{Strength, ThanksContent, Topic};
use crate::drafts::hand_over::characters;

/// The fullest shape that the limit allows: with one of the user's strengths where the style asks
/// for it, without, in short, with the topic's keyword in its place, with its words up to the first
/// comma, and without a topic.
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
    shapes.extend([Shape::Plain, Shape::Short, Shape::Keyword, Shape::Lead]);
    for shape in shapes {
        let composed = shaped(Sheet::new(facts, sheet.seed), shape);
        if characters(&composed.text) <= limit {
            return composed;
        }
    }
    shaped(Sheet::new(facts, sheet.seed), Shape::Bare)
}

#[derive(Clone, Copy)]
enum Shape<'f> {
    /// With a strength, and the rest in short or not.
    With(&'f Strength, bool),
    Plain,
    Short,
    Keyword,
    /// With what stands before a comma or a bracket of the topic.
    Lead,
    /// Without a topic: cut off, its words would say something else.
    Bare,
}

fn shaped(mut sheet: Sheet<'_>, shape: Shape<'_>) -> Composed {
    let letters = sheet.facts.letters;
    let topic = choose_topic(&mut sheet);
    let shorter = match shape {
        Shape::Keyword => topic.and_then(shortest_keyword),
        Shape::Lead => topic.and_then(lead),
        _ => None,
    };
    if let Some(shorter) = shorter {
        sheet.set("topic", Value::Known(letters.inside(shorter)));
    }
    if let Shape::Bare = shape {
        sheet.topics_used.clear();
        sheet.say(letters.invite_bare);
    } else {
        sheet.say(letters.invite);
    }
    if let Shape::With(strength, _) = shape {
        strengths::say_one(&mut sheet, strength);
    }
    sheet.say(match shape {
        Shape::With(_, false) | Shape::Plain => letters.connect,
        Shape::With(_, true) | Shape::Short | Shape::Keyword | Shape::Lead | Shape::Bare => {
            letters.connect_short
        }
    });
    let greeting = sheet.phrase(letters.greeting);
    let text = [greeting, sheet.body()].join("\n\n");
    sheet.finish(text)
}

fn lead(topic: &Topic) -> Option<&str> {
    const LONG: usize = 8;
    let (lead, _) = topic.text.split_once([',', ';', ':', '(', '–', '—'])?;
    let lead = lead.trim();
    (lead.chars().count() >= LONG).then_some(lead)
}

fn shortest_keyword(topic: &Topic) -> Option<&str> {
    let keywords = topic.keywords.iter().map(|keyword| keyword.trim());
    keywords
        .filter(|keyword| !keyword.is_empty())
        .min_by_key(|keyword| keyword.chars().count())
}
