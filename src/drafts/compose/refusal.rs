//! After a no: a gracious answer, and weeks later a word about what made a bond.

use super::Composed;
use super::checkin::{say_identity, set_meetings};
use super::facts::Value;
use super::gap::Missing;
use super::sheet::Sheet;
use super::thanks::choose_topic;
use crate::domain::AnchorKind;

pub fn reply(mut sheet: Sheet<'_>) -> Composed {
    let (facts, letters) = (sheet.facts, sheet.facts.letters);
    sheet.subject(letters.refusal_subject, letters.refusal_subject_short);
    sheet.say(letters.refusal_thanks);
    if facts.topics.is_empty() {
        sheet.say(letters.refusal_memory);
    } else {
        choose_topic(&mut sheet);
        sheet.say(letters.refusal_topic);
    }
    sheet.paragraph();
    sheet.say(letters.refusal_future);
    sheet.say(letters.refusal_wishes);
    sheet.letter()
}

pub fn anchor(mut sheet: Sheet<'_>) -> Composed {
    let letters = sheet.facts.letters;
    set_meetings(&mut sheet);
    sheet.subject(letters.anchor_subject, letters.anchor_subject_short);
    say_identity(&mut sheet);
    say_anchor(&mut sheet);
    sheet.paragraph();
    sheet.say(letters.anchor_future);
    sheet.say(letters.anchor_thanks);
    sheet.say(letters.keep_in_touch);
    sheet.letter()
}

/// Names the anchor point and what came of it: what was really done, and nothing else.
pub fn say_anchor(sheet: &mut Sheet<'_>) {
    let (facts, letters) = (sheet.facts, sheet.facts.letters);
    let anchors = facts.anchors();
    let anchor = anchors
        .iter()
        .find(|anchor| anchor.uses.is_empty())
        .or(anchors.first());
    let title = anchor.map(|anchor| letters.called(&anchor.title));
    sheet.set(
        "item",
        Value::or(&title.unwrap_or_default(), Missing::Anchor),
    );
    let done = anchor.is_some_and(|anchor| facts.situation.followed_through(anchor).is_some());
    let slot = match anchor.map(|anchor| anchor.kind) {
        Some(AnchorKind::MutualFriend) => letters.anchor_friend,
        Some(AnchorKind::Other) if done => letters.anchor_other,
        Some(AnchorKind::Book | AnchorKind::Article) if done => letters.anchor_read,
        Some(AnchorKind::Website) if done => letters.anchor_seen,
        Some(_) | None => letters.anchor_open,
    };
    sheet.set("outcome", Value::Gap(Missing::FollowThrough));
    sheet.say(slot);
    if slot != letters.anchor_friend {
        sheet.say(letters.anchor_more);
    }
}
