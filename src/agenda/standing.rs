use super::last_check_in;
use crate::calendar::Day;
use crate::domain::{Casebook, Channel, ContactKind, Id, PromiseKind};
use crate::rules::{
    Answer, Budget, Contemplated, Context, Index, Kind, Objection, PlanItem, Reservation,
    Situation, Stage, Verdict, before_a_no, may_contact,
};

/// Where an opportunity stands, what is left to ask, and whether this is the moment.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    /// The stage.
    pub stage: Stage,
    /// What the last promise cycle still allows; none before the first interview is over.
    pub budget: Option<Budget>,
    /// What the guard says about the contact: the check-in, if no other.
    pub answer: Answer,
    /// Whether they named a time.
    pub dated: bool,
    /// Whether nothing has come from them, so that a no would be a guess.
    pub unheard: bool,
}

impl Standing {
    /// Reads it; none for an opportunity that is not there.
    #[must_use]
    pub fn of(
        book: &Casebook,
        context: Context<'_>,
        opportunity: Id,
        items: &[PlanItem],
    ) -> Option<Self> {
        let item = last_check_in(items, opportunity);
        let kind = match item.map(|item| item.kind) {
            Some(Kind::Message(kind)) => kind,
            _ => ContactKind::CheckinEmail,
        };
        let contact = Contemplated {
            person: item.and_then(|item| item.person),
            opportunity,
            kind,
            channel: item.and_then(|item| item.channel).unwrap_or(Channel::Email),
            at: context.now,
            interview: None,
            anchor: None,
        };
        Self::towards(book, context, contact)
    }

    /// Reads it with the guard's answer about a contact that the user thinks of.
    #[must_use]
    pub fn towards(book: &Casebook, context: Context<'_>, contact: Contemplated) -> Option<Self> {
        let index = Index::new(book);
        let opportunity = book.opportunities.get(contact.opportunity)?;
        let situation = Situation::read(book, &index, context, opportunity);
        Some(Self {
            stage: situation.stage(),
            budget: situation.budget(),
            answer: may_contact(book, context, contact),
            dated: situation
                .cycles
                .last()
                .is_some_and(|cycle| cycle.means != PromiseKind::None),
            unheard: before_a_no(&situation).is_some(),
        })
    }

    /// The first day on which it is possible with a warning, where that is before the best day.
    #[must_use]
    pub fn possible_from(&self) -> Option<Day> {
        self.answer
            .warn_from
            .filter(|day| self.answer.clear_from.is_none_or(|clear| *day < clear))
    }

    /// The reason to tell first: the most telling of the hardest ones.
    #[must_use]
    pub fn first_reason(&self) -> Option<&Reservation> {
        let hardest = |reason: &&Reservation| reason.verdict == self.answer.verdict;
        let telling = |reason: &&Reservation| reason.objection != Objection::Stage;
        let reasons = || self.answer.reasons.iter();
        reasons()
            .filter(telling)
            .find(hardest)
            .or_else(|| reasons().find(hardest))
    }

    /// Whether nothing speaks against asking now.
    #[must_use]
    pub fn is_clear(&self) -> bool {
        self.answer.verdict == Verdict::Allow
    }
}
