use super::registry as rules;
use super::rule::Rule;
use super::situation::{Round, Situation};
use crate::domain::{Consent, Known, Mode, RaisedBy};

/// One line of the card for the last minute in the room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PocketLine {
    /// The rule it belongs to; a language looks its words up by it.
    pub rule: &'static Rule,
    /// Whether the casebook shows that it was done. What is open becomes a question afterwards.
    pub done: bool,
    /// One of the five that matter before leaving; the others are chances.
    pub essential: bool,
    /// Asked for by video or phone, where nobody hands over a card.
    pub remote: bool,
}

/// The exit checklist of an interview, and the chances worth remembering in the room.
/// (`exit-checklist`)
#[must_use]
pub fn pocket_card(situation: &Situation<'_>, round: &Round<'_>) -> Vec<PocketLine> {
    if !rules::EXIT_CHECKLIST.in_force() {
        return Vec::new();
    }
    let participations = situation.index.participations(round.interview.id);
    let met = |told: &dyn Fn(&crate::domain::Participation) -> bool| {
        !participations.is_empty() && participations.iter().all(|one| told(one))
    };
    let promised = situation
        .records
        .promises
        .iter()
        .any(|promise| promise.interview.is_none_or(|of| of == round.interview.id));
    let dated = situation
        .records
        .promises
        .iter()
        .any(|promise| promise.means.is_some());
    let named = round.unnamed == 0 && !round.participants.is_empty();
    let card = met(&|one| {
        one.card_received
            || one
                .person
                .and_then(|id| round.participant(id))
                .is_some_and(|participant| !participant.person.details_missing())
    });
    let details = met(&|one| {
        one.person
            .and_then(|id| round.participant(id))
            .is_some_and(|participant| !participant.person.details_missing())
    });
    let topics = met(&|one| !situation.index.topics(one.id).is_empty());
    let anchor = !situation.records.anchors.is_empty();
    let owed = !situation.records.commitments.is_empty();
    let connected = round
        .participants
        .iter()
        .any(|participant| participant.person.linkedin_consent != Consent::NotAsked);
    let several = round.interview.sessions.len() > 1;
    let profile = &situation.book.profile;
    let remote = round.interview.mode != Mode::OnSite;
    let offered = situation
        .records
        .anchors
        .iter()
        .any(|anchor| anchor.raised_by == RaisedBy::Me);
    let shared = round
        .participants
        .iter()
        .any(|participant| !participant.person.background.trim().is_empty());
    let line = |rule, essential, done| PocketLine {
        rule,
        done,
        essential,
        remote: false,
    };
    let mut lines = vec![
        line(&rules::ASK_NEXT_STEPS, true, promised),
        line(&rules::NAIL_DOWN_TIMELINE, true, dated),
        line(&rules::CAPTURE_EVERYONE_MET, true, named),
        PocketLine {
            remote,
            ..line(&rules::ASK_BUSINESS_CARD, true, card)
        },
        line(&rules::NOTE_PERSONAL_DETAIL_PER_PERSON, true, topics),
        line(&rules::CAPTURE_EXACT_CONTACT_DETAILS, false, details),
        line(&rules::ASK_QUESTIONS_WHEN_INVITED, false, false),
        line(&rules::CAPTURE_ANCHOR_POINT, false, anchor),
        line(&rules::CAPTURE_COMMITMENTS, false, owed),
        line(&rules::OFFER_ARTICLE_ON_SHARED_INTEREST, false, offered),
    ];
    if shared {
        lines.push(line(
            &rules::OFFER_INTRODUCTION_SHARED_BACKGROUND,
            false,
            false,
        ));
    }
    let asks_to_connect = profile.linkedin_complete != Known::No
        && profile.linkedin_account != Known::No
        && situation.style.linkedin_timing != crate::domain::LinkedinTiming::AfterDecision;
    if asks_to_connect {
        lines.push(line(
            &rules::ASK_TO_CONNECT_DURING_INTERVIEW,
            false,
            connected,
        ));
    }
    if several {
        lines.push(line(&rules::NOTE_BETWEEN_INTERVIEWS, false, topics));
    }
    lines.retain(|line| line.rule.in_force());
    lines
}
