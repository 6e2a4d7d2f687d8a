use super::formula::{FactName, Formula, Step};
use super::item::{Because, BoxedItem, Kind, State};
use super::numbers as n;
use super::propose::{Proposal, round_key};
use super::registry as rules;
use super::rule::Rule;
use super::situation::{Participant, Round, Situation};
use super::thanks::met_before;
use crate::calendar::local;
use crate::domain::{Channel, ContactKind, Family, Industry, Mode, ThanksChannel};

/// A card for each person met, where style and industry ask for one; where they do not, the card
/// stands there as left out, with the reason.
pub(super) fn propose(situation: &Situation<'_>, items: &mut Vec<BoxedItem>) {
    for round in situation.held_rounds() {
        for participant in round
            .participants
            .iter()
            .filter(|participant| participant.spoke)
        {
            items.push(card(situation, round, participant));
        }
    }
}

fn card(situation: &Situation<'_>, round: &Round<'_>, participant: &Participant<'_>) -> BoxedItem {
    let person = participant.person;
    let channel = situation.style_towards(person.id).thanks_channel;
    let posting = situation
        .mail
        .posting(local(situation.context.zones, &round.zone, round.end));
    let mut proposal = Proposal::new(
        round_key(situation, round, Family::HandwrittenNote, Some(person.id)),
        Kind::Message(ContactKind::HandwrittenNote),
        &[
            &rules::PAPER_NOTE_WITHIN_A_DAY,
            &rules::HANDWRITTEN_TO_EACH_PERSON,
        ],
    )
    .in_round(round)
    .word(FactName::Industry, situation.industry.word())
    .word(FactName::Mode, round.interview.mode.word())
    .word(FactName::Style, channel.word())
    .on(FactName::Posting, posting.day)
    .channel(Channel::Post)
    .window(
        Some(Formula::from(FactName::T)),
        Formula::from(FactName::Posting),
        Some(
            Formula::from(FactName::D0)
                .days(n::CARD_LATEST_DAYS)
                .then(Step::NotBefore(FactName::Posting, 0)),
        ),
    )
    .done(situation.sent_thanks(round, person.id, &[ContactKind::HandwrittenNote]));
    if posting.slipped {
        proposal = proposal.word(FactName::Slipped, "yes");
    }
    if channel == ThanksChannel::CardOnly {
        proposal = proposal
            .word(FactName::Express, "suggested")
            .rule(&rules::EXPRESS_MAIL_PAPER_NOTE);
    }
    let (rule, omitted) = choice(channel, situation.industry, round.interview.mode);
    proposal = proposal.rule(rule);
    if let Some(because) = omitted {
        proposal = proposal.aside(State::Omitted, because);
    } else if met_before(situation, round, participant) {
        proposal = proposal
            .rule(&rules::POLICY_THANKS_EVERY_ROUND)
            .aside(State::Proposed, Because::LaterRound);
    }
    proposal.settle(situation, &round.zone)
}

/// Which rule decides about cards here, and why there is none if there is none.
fn choice(
    channel: ThanksChannel,
    industry: Industry,
    mode: Mode,
) -> (&'static Rule, Option<Because>) {
    match (channel, industry) {
        (ThanksChannel::EmailOnly, _) => (
            &rules::THANK_CHANNEL_EMAIL_DEFAULT,
            Some(Because::EmailOnly),
        ),
        (ThanksChannel::EmailAndCard, _) => (&rules::THANK_CHANNEL_BOTH, None),
        (ThanksChannel::CardOnly, _) | (ThanksChannel::ByIndustry, Industry::Traditional) => {
            (&rules::CARD_ALMOST_IMMEDIATELY, None)
        }
        (ThanksChannel::ByIndustry, Industry::Tech) => {
            (&rules::THANK_CHANNEL_TECH_EMAIL, Some(Because::TechEmail))
        }
        (ThanksChannel::ByIndustry, Industry::Sales | Industry::Other) => {
            let remote = (mode != Mode::OnSite).then_some(Because::Remote);
            (&rules::THANK_CHANNEL_BOTH, remote)
        }
    }
}
