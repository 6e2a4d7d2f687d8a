//! What the casebook does not know yet and the plan would be better for: asked, never guessed.

use super::followups::Touch;
use super::registry as rules;
use super::rule::Rule;
use super::situation::{Round, Situation};
use super::{Because, Context, Index, PlanItem, Stage, State};
use crate::calendar::plus_minutes;
use crate::domain::{Axis, Casebook, EventKind, Family, GameBranch, Id, Known, Mode, Scope};

macro_rules! asks {
    ($($(#[$meta:meta])* $name:ident = $word:literal,)+) => {
        /// What is asked.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Ask {
            $($(#[$meta])* $name,)+
        }

        impl Ask {
            /// Every one.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// Its word, by which a language looks the question up.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self {
                    $(Self::$name => $word,)+
                }
            }
        }
    };
}

asks! {
    /// Who brought the user in.
    Recruiter = "recruiter",
    /// Who routes messages.
    MainContact = "main-contact",
    /// What only the user brings.
    Strengths = "strengths",
    /// What they said about when.
    Timing = "timing",
    /// Who else was there.
    People = "people",
    /// What is missing about somebody.
    Details = "details",
    /// Whether a name is spelled right.
    Spelling = "spelling",
    /// What was talked about with somebody.
    Topic = "topic",
    /// A book, a site, a mutual friend.
    Anchor = "anchor",
    /// What the user said they would send.
    Promised = "promised",
    /// Something useful for somebody.
    ValueItems = "value-items",
    /// Search on, or rest.
    SearchOrHold = "search-or-hold",
    /// A sentence for every turn.
    Scenarios = "scenarios",
    /// Whether the LinkedIn profile is finished.
    LinkedinProfile = "linkedin-profile",
    /// Send, put off, or let it go.
    Passive = "passive",
    /// Some were thanked, others left out.
    Unequal = "unequal",
    /// Whether the agency minds direct contact.
    AgencyConsent = "agency-consent",
}

/// Something missing about a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gap {
    /// The surname.
    Surname,
    /// The exact title.
    Title,
    /// The address.
    Email,
}

/// A question to the user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// What is asked.
    pub ask: Ask,
    /// The rule that wants to know.
    pub rule: &'static Rule,
    /// About which opportunity; absent for the user's own facts.
    pub opportunity: Option<Id>,
    /// About which interview.
    pub interview: Option<Id>,
    /// About whom.
    pub person: Option<Id>,
    /// What is missing about them.
    pub gaps: Vec<Gap>,
    /// How many, where it is a matter of counting.
    pub count: usize,
}

/// Every open question, opportunity by opportunity. `items` is the plan at this moment.
#[must_use]
pub fn questions(book: &Casebook, context: Context<'_>, items: &[PlanItem]) -> Vec<Question> {
    let index = Index::new(book);
    let mut found = Found(Vec::new());
    let mut needs_strengths = false;
    for opportunity in book.opportunities.iter() {
        let situation = Situation::read(book, &index, context, opportunity);
        let stage = situation.stage();
        if !stage.is_live() {
            continue;
        }
        needs_strengths |= matches!(
            stage,
            Stage::Planned | Stage::Thanking | Stage::WaitingQuiet
        );
        who(&situation, stage, &mut found);
        if let Some(round) = situation.last_round() {
            after_interview(&situation, round, &mut found);
        }
        between_sessions(&situation, &mut found);
        while_waiting(&situation, stage, items, &mut found);
    }
    let profile = &book.profile;
    if needs_strengths && profile.strengths.len() < super::numbers::STRENGTHS {
        found.own(Ask::Strengths, &rules::STRENGTH_INVENTORY);
    }
    let invites = items.iter().any(|item| {
        item.key.family == Family::LinkedinInvitation
            && matches!(
                item.state,
                State::Due | State::Scheduled | State::Overdue | State::Blocked
            )
    });
    if invites
        && profile.linkedin_complete == Known::Unknown
        && profile.linkedin_account != Known::No
    {
        found.own(Ask::LinkedinProfile, &rules::COMPLETE_LINKEDIN_PROFILE);
    }
    found.0
}

struct Found(Vec<Question>);

impl Found {
    fn own(&mut self, ask: Ask, rule: &'static Rule) {
        self.push(ask, rule, None, None, None);
    }

    fn of(&mut self, situation: &Situation<'_>, ask: Ask, rule: &'static Rule) {
        self.push(ask, rule, Some(situation.opportunity.id), None, None);
    }

    fn at(
        &mut self,
        situation: &Situation<'_>,
        round: &Round<'_>,
        ask: Ask,
        rule: &'static Rule,
        person: Option<Id>,
    ) -> Option<&mut Question> {
        self.push(
            ask,
            rule,
            Some(situation.opportunity.id),
            Some(round.interview.id),
            person,
        )
    }

    fn push(
        &mut self,
        ask: Ask,
        rule: &'static Rule,
        opportunity: Option<Id>,
        interview: Option<Id>,
        person: Option<Id>,
    ) -> Option<&mut Question> {
        if !rule.in_force() {
            return None;
        }
        self.0.push(Question {
            ask,
            rule,
            opportunity,
            interview,
            person,
            gaps: Vec::new(),
            count: 0,
        });
        self.0.last_mut()
    }
}

fn who(situation: &Situation<'_>, stage: Stage, found: &mut Found) {
    let rule = &rules::IDENTIFY_RECRUITER_AND_MAIN_CONTACT;
    let early = matches!(
        stage,
        Stage::Planned | Stage::Interviewing | Stage::Thanking
    );
    let main = situation.opportunity.main_contact.is_some();
    if early && !main {
        if situation.recruiters.is_empty() {
            found.of(situation, Ask::Recruiter, rule);
        } else if situation.recruiters.len() > 1 {
            found.of(situation, Ask::MainContact, rule);
        }
    }
    let unsure = situation.opportunity.agency.is_some()
        && situation.held_rounds().any(|round| {
            round
                .participants
                .iter()
                .any(|participant| participant.person.contact_allowed == Known::Unknown)
        });
    if unsure {
        found.of(
            situation,
            Ask::AgencyConsent,
            &rules::THIRD_PARTY_RECRUITER_SAME_RULES,
        );
    }
}

fn after_interview(situation: &Situation<'_>, round: &Round<'_>, found: &mut Found) {
    let of_round = situation
        .cycles
        .iter()
        .filter(|cycle| cycle.round(situation).interview.id == round.interview.id);
    if of_round.clone().all(|cycle| cycle.recorded_at.is_none()) {
        found.at(
            situation,
            round,
            Ask::Timing,
            &rules::NAIL_DOWN_TIMELINE,
            None,
        );
    }
    let unread = situation
        .records
        .promises
        .iter()
        .any(|promise| promise.means.is_none());
    if unread {
        found.at(
            situation,
            round,
            Ask::Timing,
            &rules::CAPTURE_PROMISE_PRECISELY,
            None,
        );
    }
    if (round.unnamed > 0 || round.participants.is_empty())
        && let Some(question) = found.at(
            situation,
            round,
            Ask::People,
            &rules::CAPTURE_EVERYONE_MET,
            None,
        )
    {
        question.count = round.unnamed;
    }
    for participation in situation.index.participations(round.interview.id) {
        let Some(participant) = participation.person.and_then(|id| round.participant(id)) else {
            continue;
        };
        let person = participant.person;
        let gaps: Vec<Gap> = [
            (!person.surname_known(), Gap::Surname),
            (person.title.trim().is_empty(), Gap::Title),
            (person.address().is_none(), Gap::Email),
        ]
        .into_iter()
        .filter_map(|(missing, gap)| missing.then_some(gap))
        .collect();
        let details = &rules::CAPTURE_EXACT_CONTACT_DETAILS;
        if !gaps.is_empty() {
            let question = found.at(situation, round, Ask::Details, details, Some(person.id));
            if let Some(question) = question {
                question.gaps = gaps;
            }
        } else if !person.name_verified && round.interview.mode == Mode::OnSite {
            found.at(situation, round, Ask::Spelling, details, Some(person.id));
        }
        if situation.index.topics(participation.id).is_empty() && participant.spoke {
            found.at(
                situation,
                round,
                Ask::Topic,
                &rules::NOTE_PERSONAL_DETAIL_PER_PERSON,
                Some(person.id),
            );
        }
    }
    // What fades from memory is asked for a day, and then no more.
    let limit = i64::from(super::numbers::DEBRIEF_LATEST_HOURS) * 60;
    if situation.context.now < plus_minutes(round.end, limit) {
        if situation.records.anchors.is_empty() {
            found.at(
                situation,
                round,
                Ask::Anchor,
                &rules::CAPTURE_ANCHOR_POINT,
                None,
            );
        }
        if situation.records.commitments.is_empty() {
            found.at(
                situation,
                round,
                Ask::Promised,
                &rules::CAPTURE_COMMITMENTS,
                None,
            );
        }
    }
    let skipped = round.participants.iter().any(|participant| {
        [Family::ThankEmail, Family::HandwrittenNote]
            .into_iter()
            .any(|family| {
                let key = super::propose::round_key(
                    situation,
                    round,
                    family,
                    Some(participant.person.id),
                );
                situation
                    .index
                    .marks(key)
                    .any(|event| matches!(event.what, EventKind::ItemSkipped { .. }))
            })
    });
    let thanked = round
        .participants
        .iter()
        .any(|participant| situation.any_thanks(round, participant.person.id).is_some());
    if skipped && thanked {
        found.at(
            situation,
            round,
            Ask::Unequal,
            &rules::TREAT_EVERYONE_AS_VALUABLE,
            None,
        );
    }
}

/// A line about whoever the user has just left, before the next session begins.
fn between_sessions(situation: &Situation<'_>, found: &mut Found) {
    let now = situation.context.now;
    for round in situation.rounds.iter().filter(|round| !round.held) {
        let sessions = &round.interview.sessions;
        for left in sessions.iter().filter(|session| !session.cancelled) {
            let Some(end) = left.end.filter(|end| *end <= now) else {
                continue;
            };
            let next = sessions
                .iter()
                .filter(|session| !session.cancelled)
                .filter_map(|session| session.start)
                .filter(|start| *start >= plus_minutes(end, 2))
                .min();
            if next.is_none_or(|next| now >= next) {
                continue;
            }
            for participation in situation.index.participations(round.interview.id) {
                if participation.session == Some(left.id)
                    && situation.index.topics(participation.id).is_empty()
                {
                    found.at(
                        situation,
                        round,
                        Ask::Topic,
                        &rules::NOTE_BETWEEN_INTERVIEWS,
                        participation.person,
                    );
                }
            }
        }
    }
}

fn while_waiting(situation: &Situation<'_>, stage: Stage, items: &[PlanItem], found: &mut Found) {
    let id = situation.opportunity.id;
    let chosen = situation.book.styles.iter().any(|setting| {
        setting.scope == Scope::Opportunity(id) && setting.choice.axis() == Axis::SearchWhileWaiting
    });
    if stage == Stage::WaitingQuiet && !chosen {
        found.of(situation, Ask::SearchOrHold, &rules::CHOOSE_SEARCH_OR_HOLD);
    }
    let plans = &situation.records.game_plans;
    let filled = GameBranch::ALL
        .iter()
        .filter(|branch| {
            plans
                .iter()
                .any(|plan| plan.branch == **branch && !plan.text.trim().is_empty())
        })
        .count();
    if stage.is_waiting()
        && filled > 0
        && filled < GameBranch::ALL.len()
        && let Some(question) = found.push(
            Ask::Scenarios,
            &rules::PREPARE_ALL_SCENARIOS,
            Some(id),
            None,
            None,
        )
    {
        question.count = GameBranch::ALL.len() - filled;
    }
    let asked = situation.cycles.last().is_some_and(|cycle| {
        !situation
            .touches(cycle, None, |touch| touch == Touch::Status)
            .is_empty()
    });
    let talked = situation
        .held_rounds()
        .flat_map(|round| situation.index.participations(round.interview.id))
        .find(|participation| !situation.index.topics(participation.id).is_empty())
        .and_then(|participation| participation.person);
    let useful = !situation.index.useful().is_empty();
    if (stage.is_waiting() || asked) && talked.is_some() && !useful {
        found.push(
            Ask::ValueItems,
            &rules::COLLECT_VALUE_ITEMS,
            Some(id),
            None,
            talked,
        );
    }
    let overdue = items.iter().any(|item| {
        item.key.family == Family::Checkin
            && item.key.opportunity == Some(id)
            && item.state == State::Overdue
    });
    let on_hold = situation.ending == Some(Because::Paused);
    if overdue && !on_hold {
        found.of(situation, Ask::Passive, &rules::DO_NOT_ONLY_WAIT);
    }
}
