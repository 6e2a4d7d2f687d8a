//! Coach cards: a calm word at the right time. At most one a day in all, each dismissible, one
//! switch for all of them; none about a day that had passed when it was told.

use super::followups::Touch;
use super::numbers as n;
use super::registry as rules;
use super::rule::Rule;
use super::situation::{Round, Situation};
use super::{Because, Context, FactName, FactValue, Index, PlanItem, Stage, When};
use crate::calendar::{Day, Instant, ZoneId, local, plus_days, plus_minutes};
use crate::domain::{
    AnchorKind, Casebook, CoachCardShown, ContactKind, EventKind, Family, Id, Role,
    SearchWhileWaiting, is_default,
};

/// A card to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Card {
    /// The rule it belongs to; a language looks its words up by it.
    pub rule: &'static Rule,
    /// The opportunity it is about.
    pub opportunity: Option<Id>,
    /// The person it names.
    pub person: Option<Id>,
    /// The record that it was shown today, once there is one.
    pub shown: Option<Id>,
}

impl Card {
    /// The record that it was shown.
    #[must_use]
    pub fn record(&self, id: Id, at: Instant) -> CoachCardShown {
        CoachCardShown {
            opportunity: self.opportunity,
            ..CoachCardShown::new(id, self.rule.id.to_owned(), at)
        }
    }
}

/// The card of the day, if there is one. `items` is the plan at this moment, `visits` how often the
/// user has looked today.
#[must_use]
pub fn card_of_the_day(
    book: &Casebook,
    context: Context<'_>,
    items: &[PlanItem],
    visits: u32,
) -> Option<Card> {
    if book.profile.coaching_off {
        return None;
    }
    let home = book.profile.home_zone.clone().unwrap_or_else(ZoneId::utc);
    let day_of = |at| local(context.zones, &home, at).date();
    let today = day_of(context.now);
    let shown: Vec<(&CoachCardShown, Day)> = book
        .coach_cards
        .iter()
        .filter(|shown| shown.at <= context.now)
        .map(|shown| (shown, day_of(shown.at)))
        .collect();
    let index = Index::new(book);
    let situations: Vec<Situation<'_>> = book
        .opportunities
        .iter()
        .map(|opportunity| Situation::read(book, &index, context, opportunity))
        .collect();
    let active = situations
        .iter()
        .filter(|situation| situation.stage().is_live())
        .count();
    let day = Today {
        today,
        items,
        visits,
        active,
    };
    // Today's card stays until it is dismissed, and then no other comes.
    if let Some((card, _)) = shown.iter().find(|(_, on)| *on == today) {
        let rule = super::registry::find(&card.rule).filter(|rule| rule.in_force())?;
        let person = situations
            .iter()
            .find(|situation| Some(situation.opportunity.id) == card.opportunity)
            .and_then(|situation| person_of(rule, situation));
        return (!card.dismissed).then_some(Card {
            rule,
            opportunity: card.opportunity,
            person,
            shown: Some(card.id),
        });
    }
    COACHES.iter().find_map(|coach| {
        if !coach.rule.in_force() {
            return None;
        }
        situations.iter().find_map(|situation| {
            let since = (coach.when)(situation, &day)?;
            let opportunity = Some(situation.opportunity.id);
            let last = shown
                .iter()
                .filter(|(card, _)| card.rule == coach.rule.id)
                .filter(|(card, _)| coach.for_all || card.opportunity == opportunity)
                .map(|(_, on)| *on)
                .max();
            let again = match (coach.repeat, last) {
                (_, None) => true,
                (Repeat::Once, Some(last)) => last < since,
                (Repeat::Every(days), Some(last)) => (today - last).num_days() >= days,
            };
            let fresh = match coach.repeat {
                Repeat::Once => (today - since).num_days() < FRESH_DAYS,
                Repeat::Every(_) => true,
            };
            (since <= today && again && fresh && !told_later(situation, since, &home)).then(|| {
                Card {
                    rule: coach.rule,
                    opportunity,
                    person: person_of(coach.rule, situation),
                    shown: None,
                }
            })
        })
    })
}

/// The card above what the user did for an opportunity that is over, as long as it is.
/// (`done-everything-closure`)
#[must_use]
pub fn closing_card(book: &Casebook, context: Context<'_>, opportunity: Id) -> Option<Card> {
    let rule = &rules::DONE_EVERYTHING_CLOSURE;
    let index = Index::new(book);
    let situation = Situation::read(book, &index, context, book.opportunities.get(opportunity)?);
    let over = over_since(&situation).is_some() && rule.in_force();
    over.then_some(Card {
        rule,
        opportunity: Some(opportunity),
        person: None,
        shown: None,
    })
}

/// The thought that goes with a no, on the page of that no. (`reframe-rejection`)
#[must_use]
pub fn card_after_a_no(opportunity: Id) -> Option<Card> {
    about(&rules::REFRAME_REJECTION, opportunity)
}

/// What a second place is good for, on the page of that no. (`runner-up-watch`)
#[must_use]
pub fn card_of_second_place(opportunity: Id) -> Option<Card> {
    about(&rules::RUNNER_UP_WATCH, opportunity)
}

fn about(rule: &'static Rule, opportunity: Id) -> Option<Card> {
    rule.in_force().then_some(Card {
        rule,
        opportunity: Some(opportunity),
        person: None,
        shown: None,
    })
}

/// How many days a card that comes once may wait for its turn. (policy)
const FRESH_DAYS: i64 = 4;

#[derive(Clone, Copy)]
enum Repeat {
    /// Once for each turn of the story.
    Once,
    /// Not more often than every so many days.
    Every(i64),
}

struct Today<'a> {
    today: Day,
    items: &'a [PlanItem],
    visits: u32,
    active: usize,
}

struct Coach {
    rule: &'static Rule,
    repeat: Repeat,
    /// Counted for the whole search, not for each opportunity.
    for_all: bool,
    /// The day since which it has its place, if it has one now.
    when: fn(&Situation<'_>, &Today<'_>) -> Option<Day>,
}

const fn once(rule: &'static Rule, when: fn(&Situation<'_>, &Today<'_>) -> Option<Day>) -> Coach {
    Coach {
        rule,
        repeat: Repeat::Once,
        for_all: false,
        when,
    }
}

const fn every(
    days: i64,
    rule: &'static Rule,
    when: fn(&Situation<'_>, &Today<'_>) -> Option<Day>,
) -> Coach {
    Coach {
        rule,
        repeat: Repeat::Every(days),
        for_all: true,
        when,
    }
}

/// Every card, the most pressing first.
static COACHES: &[Coach] = &[
    once(&rules::RECEIVE_DECISION_CALMLY, decided),
    once(&rules::TONE_CONFIDENT_FRIENDLY, about_to_start),
    once(&rules::FIND_NATURAL_SEGUE, interest_in_common),
    once(&rules::SHOW_WHY_THANKS_MATTERS, thanks_skipped),
    once(&rules::SEND_EVEN_IF_IMPERFECT, thanks_pressing),
    once(&rules::DO_NOT_CELEBRATE_YET, thanks_open),
    once(&rules::FIRST_IMPRESSION_CEMENTED, just_over),
    once(&rules::EVERYONE_WANTS_TO_BE_VALUED, thanks_open_next_day),
    once(&rules::DISTRACT_YOURSELF, all_thanked),
    once(&rules::REFRAME_REJECTION, refused),
    once(&rules::BELIEVE_ANOTHER_FITS, refused_or_silent),
    once(&rules::DONE_EVERYTHING_CLOSURE, closing),
    once(&rules::RUNNER_UP_WATCH, second_place),
    once(&rules::NOT_SHY_EITHER, put_off_twice),
    once(&rules::DECISIONS_VARY_AND_SLIP, frame_lapsed),
    once(&rules::EXPECT_ANXIETY, first_quiet_day),
    once(&rules::FRESH_FOR_THEIR_CALL, second_quiet_day),
    every(3, &rules::NO_NEWS_NOT_BAD_NEWS, no_news),
    once(&rules::STAY_ON_RECRUITER_RADAR, recruiter_thanked),
    once(&rules::POLICY_MUTUAL_CONTACT_COURTESY, mutual_friend),
    once(&rules::BE_A_USEFUL_CONTACT, touch_ahead),
    once(&rules::ACCEPT_DECISION_IS_THEIRS, settled_in),
    once(&rules::MAINTAIN_LEVERAGE, only_one),
    every(7, &rules::DO_NOT_BE_DISCOURAGED, long_wait),
    every(7, &rules::KEEP_SEARCH_MOVING, only_one_and_searching),
    every(7, &rules::REMAIN_CONFIDENT, strengths_wanted),
    every(60, &rules::CONSIDER_PREP_HELP, two_refusals),
    once(&rules::PROFESSIONAL_CONDUCT_EVERYWHERE, first_contact),
    every(1, &rules::DO_NOT_DWELL, looked_often),
    every(1, &rules::KEEP_BUSY, nothing_to_do),
];

/// Whether the interview was recorded only after that day.
fn told_later(situation: &Situation<'_>, since: Day, home: &ZoneId) -> bool {
    situation.last_round().is_some_and(|round| {
        let recorded = round.interview.recorded_at;
        !is_default(&recorded)
            && since >= round.day0
            && since < local(situation.context.zones, home, recorded).date()
    })
}

/// Whom a card names.
fn person_of(rule: &Rule, situation: &Situation<'_>) -> Option<Id> {
    if *rule == rules::STAY_ON_RECRUITER_RADAR {
        return situation.recruiters.first().map(|person| person.id);
    }
    if *rule == rules::POLICY_MUTUAL_CONTACT_COURTESY {
        return situation
            .people_in(Role::MutualContact)
            .next()
            .map(|person| person.id);
    }
    situation
        .last_round()
        .and_then(|round| round.participants.first())
        .map(|participant| participant.person.id)
        .or_else(|| situation.main_contact.map(|person| person.id))
}

fn ended(situation: &Situation<'_>) -> Option<Day> {
    situation.ended_at.map(|at| situation.day_of(at))
}

fn decided(situation: &Situation<'_>, _: &Today<'_>) -> Option<Day> {
    matches!(situation.ending, Some(Because::Offer | Because::Rejection))
        .then(|| ended(situation))?
}

fn refused(situation: &Situation<'_>, _: &Today<'_>) -> Option<Day> {
    (situation.ending == Some(Because::Rejection)).then(|| ended(situation))?
}

fn refused_or_silent(situation: &Situation<'_>, day: &Today<'_>) -> Option<Day> {
    refused(situation, day).or_else(|| silent(situation))
}

fn silent(situation: &Situation<'_>) -> Option<Day> {
    (situation.stage() == Stage::Silent).then(|| situation.silent_from())?
}

/// Since when nothing more is expected of either side, if that is so.
fn over_since(situation: &Situation<'_>) -> Option<Day> {
    match situation.ending {
        Some(Because::Offer | Because::Paused) => None,
        Some(_) => ended(situation),
        None => silent(situation),
    }
}

fn closing(situation: &Situation<'_>, _: &Today<'_>) -> Option<Day> {
    over_since(situation)
}

fn second_place(situation: &Situation<'_>, day: &Today<'_>) -> Option<Day> {
    let refusal = situation.refusal?;
    let runner_up = refusal.record.is_some_and(|record| record.runner_up);
    if situation.ending != Some(Because::Rejection) || !runner_up {
        return None;
    }
    let from = situation.day_of(refusal.at);
    n::RUNNER_UP_DAYS
        .into_iter()
        .rev()
        .map(|days| plus_days(from, days.into()))
        .find(|revisit| *revisit <= day.today)
}

fn about_to_start(situation: &Situation<'_>, _: &Today<'_>) -> Option<Day> {
    let now = situation.context.now;
    let round = situation.rounds.iter().find(|round| !round.held)?;
    let start = super::prepare::starts(round);
    (plus_minutes(start, -15) <= now).then_some(round.day0)
}

fn interest_in_common(situation: &Situation<'_>, day: &Today<'_>) -> Option<Day> {
    let round = situation
        .rounds
        .iter()
        .find(|round| !round.held && round.day0 == day.today)?;
    let interests = &situation.book.profile.interests;
    let shared = round.participants.iter().any(|participant| {
        let background = participant.person.background.to_lowercase();
        interests
            .iter()
            .map(|interest| interest.trim().to_lowercase())
            .any(|interest| !interest.is_empty() && background.contains(&interest))
    });
    shared.then_some(round.day0)
}

/// The last interview while thanks for it are open.
fn thanking<'s, 'a>(situation: &'s Situation<'a>) -> Option<&'s Round<'a>> {
    let round = situation.last_round()?;
    (situation.ending.is_none() && !situation.everyone_thanked(round)).then_some(round)
}

fn thanks_open(situation: &Situation<'_>, day: &Today<'_>) -> Option<Day> {
    thanking(situation)
        .map(|round| round.day0)
        .filter(|day0| day.today <= *day0)
}

fn thanks_open_next_day(situation: &Situation<'_>, day: &Today<'_>) -> Option<Day> {
    let next = plus_days(thanking(situation)?.day0, 1);
    (day.today == next).then_some(next)
}

fn thanks_pressing(situation: &Situation<'_>, _: &Today<'_>) -> Option<Day> {
    let round = thanking(situation)?;
    let now = situation.context.now;
    let soon = plus_minutes(round.end, 45);
    let limit = plus_minutes(round.end, i64::from(n::THANK_LIMIT_HOURS) * 60);
    let again = plus_minutes(round.end, 20 * 60);
    let pressing =
        (soon..plus_minutes(round.end, 120)).contains(&now) || (again..limit).contains(&now);
    pressing.then(|| situation.day_of(now))
}

fn thanks_skipped(situation: &Situation<'_>, _: &Today<'_>) -> Option<Day> {
    let round = situation.last_round()?;
    round
        .participants
        .iter()
        .flat_map(|participant| {
            let key = super::propose::round_key(
                situation,
                round,
                Family::ThankEmail,
                Some(participant.person.id),
            );
            situation.index.marks(key)
        })
        .filter(|event| matches!(event.what, EventKind::ItemSkipped { .. }))
        .map(|event| situation.day_of(event.at))
        .max()
}

fn just_over(situation: &Situation<'_>, day: &Today<'_>) -> Option<Day> {
    situation
        .last_round()
        .map(|round| round.day0)
        .filter(|day0| situation.ending.is_none() && *day0 == day.today)
}

fn all_thanked(situation: &Situation<'_>, day: &Today<'_>) -> Option<Day> {
    let round = situation.last_round()?;
    let open = situation.ending.is_none() && !round.participants.is_empty();
    (open && situation.everyone_thanked(round) && day.today <= plus_days(round.day0, 1))
        .then_some(round.day0)
}

/// The stage, where the user waits.
fn waiting(situation: &Situation<'_>) -> Option<Stage> {
    let stage = situation.stage();
    stage.is_waiting().then_some(stage)
}

fn day_after(situation: &Situation<'_>, days: i64) -> Option<Day> {
    waiting(situation)?;
    situation
        .last_round()
        .map(|round| plus_days(round.day0, days))
}

fn first_quiet_day(situation: &Situation<'_>, _: &Today<'_>) -> Option<Day> {
    (waiting(situation)? == Stage::WaitingQuiet).then(|| day_after(situation, 1))?
}

fn second_quiet_day(situation: &Situation<'_>, _: &Today<'_>) -> Option<Day> {
    day_after(situation, 2)
}

fn settled_in(situation: &Situation<'_>, _: &Today<'_>) -> Option<Day> {
    day_after(situation, 5)
}

fn frame_lapsed(situation: &Situation<'_>, day: &Today<'_>) -> Option<Day> {
    let stage = waiting(situation)?;
    let end = situation.cycles.last()?.quiet_end();
    let after = plus_days(end, 1);
    let late = matches!(
        stage,
        Stage::FrameElapsed | Stage::CheckinDue | Stage::CheckedIn
    );
    (late && after <= day.today).then_some(after)
}

fn no_news(situation: &Situation<'_>, day: &Today<'_>) -> Option<Day> {
    if !(situation.stage().is_waiting()
        || matches!(situation.stage(), Stage::Silent | Stage::OnHold))
    {
        return None;
    }
    let cycle = situation.cycles.last()?;
    let heard = situation
        .last_inbound()
        .map(|at| situation.day_of(at))
        .map_or(cycle.base, |heard| heard.max(cycle.base));
    let since = plus_days(heard, 3);
    (since <= day.today).then_some(since)
}

fn long_wait(situation: &Situation<'_>, day: &Today<'_>) -> Option<Day> {
    frame_lapsed(situation, day).or_else(|| {
        let since = day_after(situation, 14)?;
        (since <= day.today).then_some(since)
    })
}

fn put_off_twice(situation: &Situation<'_>, day: &Today<'_>) -> Option<Day> {
    let item = day.items.iter().find(|item| {
        item.key.family == Family::Checkin
            && item.key.opportunity == Some(situation.opportunity.id)
            && item.state.is_open()
    })?;
    let moves = situation
        .index
        .marks(item.key)
        .filter(|event| matches!(event.what, EventKind::ItemMoved { .. }))
        .count();
    if moves < 2 {
        return None;
    }
    // On the day it would have been, and two and five working days later.
    let due = item.reason.facts.iter().find_map(|fact| match fact.value {
        FactValue::When(When::At(at)) if fact.name == FactName::Due => Some(situation.day_of(at)),
        _ => None,
    })?;
    [5, 2, 0]
        .into_iter()
        .map(|days| situation.business.plus(due, days))
        .find(|since| *since <= day.today)
}

fn recruiter_thanked(situation: &Situation<'_>, _: &Today<'_>) -> Option<Day> {
    let refused = situation.ending == Some(Because::Rejection);
    if refused {
        return situation.recruiters.first().and_then(|_| ended(situation));
    }
    let thanks = situation
        .contacts()
        .filter(|contact| contact.kind == Some(ContactKind::RecruiterThanks))
        .map(|contact| contact.at)
        .min()?;
    Some(situation.day_of(thanks))
}

fn mutual_friend(situation: &Situation<'_>, _: &Today<'_>) -> Option<Day> {
    let has_anchor = situation
        .records
        .anchors
        .iter()
        .any(|anchor| anchor.kind == AnchorKind::MutualFriend && anchor.uses.is_empty());
    let friend = situation.people_in(Role::MutualContact).next().is_some();
    if !has_anchor && !friend {
        return None;
    }
    match situation.ending {
        Some(Because::Offer | Because::Paused) => None,
        Some(_) => ended(situation).map(|day| plus_days(day, 3)),
        None => situation.last_round().map(|round| round.day0),
    }
}

fn touch_ahead(situation: &Situation<'_>, day: &Today<'_>) -> Option<Day> {
    let ahead = day.items.iter().any(|item| {
        item.key.family == Family::ValueTouch
            && item.key.opportunity == Some(situation.opportunity.id)
            && item.state.is_open()
    });
    let last = situation
        .touches(situation.cycles.last()?, None, |touch| {
            touch == Touch::Status
        })
        .last()
        .map(|contact| situation.day_of(contact.at));
    last.filter(|_| ahead)
        .map(|last| plus_days(last, n::TOUCH_EARLIEST_DAYS.into()))
}

fn only_one(situation: &Situation<'_>, day: &Today<'_>) -> Option<Day> {
    let stage = situation.stage();
    let place = matches!(
        stage,
        Stage::WaitingQuiet | Stage::FrameElapsed | Stage::Offer
    );
    let since = situation
        .last_round()
        .map(|round| plus_days(round.day0, 4))?;
    let alone = day.active <= 1;
    (place && alone).then_some(since)
}

fn only_one_and_searching(situation: &Situation<'_>, day: &Today<'_>) -> Option<Day> {
    let keeps = situation.style.search_while_waiting == SearchWhileWaiting::KeepSearching;
    let alone = day.active == 1 && situation.stage().is_waiting();
    let since = situation
        .last_round()
        .map(|round| plus_days(round.day0, 6))?;
    (keeps && alone).then_some(since)
}

fn strengths_wanted(situation: &Situation<'_>, day: &Today<'_>) -> Option<Day> {
    if situation.book.profile.strengths.is_empty() {
        return None;
    }
    let ahead = situation
        .rounds
        .iter()
        .find(|round| !round.held)
        .map(|round| plus_days(round.day0, -1))
        .filter(|eve| *eve <= day.today);
    ahead.or_else(|| day_after(situation, 7))
}

fn two_refusals(situation: &Situation<'_>, _: &Today<'_>) -> Option<Day> {
    let mut outcomes: Vec<_> = situation
        .book
        .rejections
        .iter()
        .map(|rejection| (rejection.received, true))
        .chain(
            situation
                .book
                .offers
                .iter()
                .map(|offer| (offer.received, false)),
        )
        .filter(|(at, _)| *at <= situation.context.now)
        .collect();
    outcomes.sort_unstable();
    match outcomes[..] {
        [.., (_, true), (last, true)] => Some(situation.day_of(last)),
        _ => None,
    }
}

fn first_contact(situation: &Situation<'_>, day: &Today<'_>) -> Option<Day> {
    let organization = situation.opportunity.organization;
    let ahead = situation.rounds.iter().any(|round| !round.held);
    let none = situation
        .index
        .at_organization(organization)
        .next()
        .is_none();
    (ahead && none).then_some(day.today)
}

fn looked_often(situation: &Situation<'_>, day: &Today<'_>) -> Option<Day> {
    waiting(situation)?;
    (day.visits >= 3).then_some(day.today)
}

fn nothing_to_do(situation: &Situation<'_>, day: &Today<'_>) -> Option<Day> {
    let open = day.items.iter().any(|item| {
        matches!(item.state, super::State::Due | super::State::Overdue)
            && item.due_ends <= plus_minutes(situation.context.now, 24 * 60)
    });
    let place = matches!(situation.stage(), Stage::WaitingQuiet | Stage::CheckedIn);
    (place && !open).then_some(day.today)
}
