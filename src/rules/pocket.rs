use super::registry as rules;
use super::rule::Rule;
use super::situation::{Round, Situation};
use super::{Context, Index};
use crate::domain::{Casebook, Consent, Id, Known, Mode, PromiseKind, RaisedBy};

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

/// The card of an interview by its id; none for one that is not planned, or was called off.
#[must_use]
pub fn pocket_card_of(
    book: &Casebook,
    context: Context<'_>,
    interview: Id,
) -> Option<Vec<PocketLine>> {
    let opportunity = book.interviews.get(interview)?.opportunity;
    let index = Index::new(book);
    let situation = Situation::read(book, &index, context, book.opportunities.get(opportunity)?);
    let mut rounds = situation.rounds.iter();
    let round = rounds.find(|round| round.interview.id == interview)?;
    Some(pocket_card(&situation, round))
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
    // What was said and promised in an earlier round is no reason not to ask again.
    // Where nobody said in which it was, it was before one that lies ahead.
    let here = |of: Option<Id>| of.map_or(round.held, |of| of == round.interview.id);
    let promises = || {
        let all = situation.records.promises.iter();
        all.filter(|promise| here(promise.interview))
    };
    let promised = promises().next().is_some();
    let dated = promises().any(|promise| {
        promise
            .means
            .is_some_and(|means| means != PromiseKind::None)
    });
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
    let owed = situation
        .records
        .commitments
        .iter()
        .any(|commitment| here(commitment.interview));
    let connected = round
        .participants
        .iter()
        .any(|participant| participant.person.linkedin_consent != Consent::NotAsked);
    let several = round.interview.sessions.len() > 1;
    let profile = &situation.book.profile;
    let remote = round.interview.mode != Mode::OnSite;
    let anchors = || situation.records.anchors.iter().filter(|_| round.held);
    let anchor = anchors().next().is_some();
    let offered = anchors().any(|anchor| anchor.raised_by == RaisedBy::Me);
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
