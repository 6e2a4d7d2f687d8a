use super::When;
use super::checkin;
use super::followups::{Touch, asked, cap};
use super::item::{Because, begins};
use super::numbers as n;
use super::situation::Situation;
use super::touches::{self, is_follow_up};
use crate::calendar::{Day, Instant, plus_minutes};
use crate::domain::{AfterRejection, ContactKind, Persistence, PromiseKind, Way};

/// Where an opportunity stands. Derived from facts and the clock, never set by hand. (C.1)
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// An interview lies ahead, or none is recorded yet.
    Planned,
    /// It is going on.
    Interviewing,
    /// It is over, and not everybody has been thanked within two days.
    Thanking,
    /// The promised time has not come.
    WaitingQuiet,
    /// It has come, and the check-in is not due yet.
    FrameElapsed,
    /// The check-in is due.
    CheckinDue,
    /// The question was asked.
    CheckedIn,
    /// They asked the user to call back.
    CallbackGranted,
    /// Every follow-up that was allowed is used, and nothing came.
    Silent,
    /// There is an offer.
    Offer,
    /// Its terms are being discussed.
    Negotiating,
    /// The user accepted.
    Accepted,
    /// The user declined.
    Declined,
    /// They said no.
    Rejected,
    /// They said no, and one email citing an anchor point is still to come.
    Anchored,
    /// The user withdrew.
    Withdrawn,
    /// The employer paused.
    OnHold,
    /// Put away.
    Closed,
}

impl Stage {
    /// Every stage, in the order of the specification.
    pub const ALL: &'static [Self] = &[
        Self::Planned,
        Self::Interviewing,
        Self::Thanking,
        Self::WaitingQuiet,
        Self::FrameElapsed,
        Self::CheckinDue,
        Self::CheckedIn,
        Self::CallbackGranted,
        Self::Silent,
        Self::Offer,
        Self::Negotiating,
        Self::Accepted,
        Self::Declined,
        Self::Rejected,
        Self::Anchored,
        Self::Withdrawn,
        Self::OnHold,
        Self::Closed,
    ];

    /// Its word in the specification.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Interviewing => "interviewing",
            Self::Thanking => "thanking",
            Self::WaitingQuiet => "waiting-quiet",
            Self::FrameElapsed => "frame-elapsed",
            Self::CheckinDue => "checkin-due",
            Self::CheckedIn => "checked-in",
            Self::CallbackGranted => "callback-granted",
            Self::Silent => "silent",
            Self::Offer => "offer",
            Self::Negotiating => "negotiating",
            Self::Accepted => "accepted",
            Self::Declined => "declined",
            Self::Rejected => "rejected",
            Self::Anchored => "anchored",
            Self::Withdrawn => "withdrawn",
            Self::OnHold => "on-hold",
            Self::Closed => "closed",
        }
    }

    /// Whether the employer's answer is still open.
    #[must_use]
    pub const fn is_live(self) -> bool {
        matches!(
            self,
            Self::Planned
                | Self::Interviewing
                | Self::Thanking
                | Self::WaitingQuiet
                | Self::FrameElapsed
                | Self::CheckinDue
                | Self::CheckedIn
                | Self::CallbackGranted
        )
    }

    /// Whether they have neither said yes nor no: live, silent, or on hold.
    #[must_use]
    pub const fn is_undecided(self) -> bool {
        self.is_live() || matches!(self, Self::Silent | Self::OnHold)
    }

    /// Whether the user waits for an answer.
    #[must_use]
    pub const fn is_waiting(self) -> bool {
        matches!(
            self,
            Self::WaitingQuiet
                | Self::FrameElapsed
                | Self::CheckinDue
                | Self::CheckedIn
                | Self::CallbackGranted
        )
    }

    /// Whether a question about the decision has its place here, as far as the stage goes; how
    /// early in the quiet days is the guard's own matter. (C.1)
    #[must_use]
    pub const fn lists_status(self) -> bool {
        self.is_waiting()
    }

    /// Whether a useful word without a question has its place here. (C.1)
    #[must_use]
    pub const fn lists_value(self) -> bool {
        matches!(self, Self::WaitingQuiet | Self::CheckedIn)
    }
}

/// What is used of a promise cycle's follow-ups, and what is left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Budget {
    /// Whether the one question of this cycle is still to ask.
    pub question_left: bool,
    /// How many follow-ups in all, question included, are left.
    pub touches_left: usize,
    /// How many the style allows.
    pub cap: usize,
}

impl Situation<'_> {
    /// The stage at this situation's moment.
    #[must_use]
    pub fn stage(&self) -> Stage {
        let now = self.context.now;
        if let (Some(because), Some(at)) = (self.ending, self.ended_at) {
            return self.after(because, at);
        }
        let ahead = self.rounds.iter().find(|round| !round.held);
        if let Some(round) = ahead {
            let started = round.interview.start.is_some_and(|start| start <= now);
            return if started {
                Stage::Interviewing
            } else {
                Stage::Planned
            };
        }
        let Some(round) = self.last_round() else {
            return Stage::Planned;
        };
        let since = self
            .cycles
            .last()
            .map_or(round.end, |cycle| cycle.opens(self));
        if self.next_round_planned(since) {
            return Stage::Planned;
        }
        let review = plus_minutes(round.end, i64::from(n::REVIEW_HOURS) * 60);
        if now < review && !self.everyone_thanked(round) {
            return Stage::Thanking;
        }
        self.waiting_stage()
    }

    /// What the last promise cycle still allows.
    #[must_use]
    pub fn budget(&self) -> Option<Budget> {
        let cycle = self.cycles.last()?;
        let cap = cap(self.style.persistence);
        let used = match self.style.persistence {
            Persistence::Reserved => self.counted_cycles().map(|index| self.used(index)).sum(),
            _ => self.used(self.cycles.len() - 1),
        };
        let touches_left = cap.saturating_sub(used);
        Some(Budget {
            question_left: touches_left > 0 && asked(self, cycle, None).is_empty(),
            touches_left,
            cap,
        })
    }

    /// How many follow-ups of a cycle count: a call-back that was asked for does not.
    fn used(&self, index: usize) -> usize {
        let cycle = &self.cycles[index];
        let touches = self.touches(cycle, self.cycles.get(index + 1), is_follow_up);
        let invited = matches!(cycle.means, PromiseKind::Callback { .. })
            && touches
                .iter()
                .any(|contact| contact.kind.map(Touch::of) == Some(Touch::Status));
        touches.len() - usize::from(invited)
    }

    /// The day on which the check-in of the last cycle is due, as the plan has it.
    #[must_use]
    pub fn checkin_due(&self) -> Option<Day> {
        match checkin::of_last_cycle(self)?.due? {
            When::At(at) => Some(self.day_of(at)),
            When::On(day) => Some(day),
        }
    }

    /// The day on which the last follow-up that was allowed was made, could have been, or was
    /// answered; none while the question itself is still to ask.
    #[must_use]
    pub fn follow_ups_spent(&self) -> Option<Day> {
        let cycle = self.cycles.last()?;
        let sent = self.touches(cycle, None, is_follow_up);
        let asked = sent
            .iter()
            .any(|contact| contact.kind.map(Touch::of) == Some(Touch::Status));
        if !asked {
            // An invitation to call back that was let pass, with no question left to ask.
            let question_left = self.budget().is_some_and(|budget| budget.question_left);
            let invited = matches!(cycle.means, PromiseKind::Callback { .. });
            let end = cycle.frame_end?;
            let over = self.day_of(self.context.now) > end;
            return (invited && over && !question_left).then_some(end);
        }
        let last = sent.last()?;
        let still_allowed = touches::chain(self)
            .iter()
            .filter(|item| item.state.is_open())
            .filter_map(|item| Some(begins(item.due?, self.context.zones, &item.zone)));
        let inbound = self
            .contacts()
            .filter(|contact| contact.way == Way::In && contact.at > last.at)
            .map(|contact| contact.at);
        still_allowed
            .chain(inbound)
            .chain([last.at])
            .max()
            .map(|at| self.day_of(at))
    }

    /// The first day on which an opportunity without an answer is silent.
    #[must_use]
    pub fn silent_from(&self) -> Option<Day> {
        let spent = self.follow_ups_spent()?;
        Some(self.business.plus(spent, n::SILENT_BUSINESS_DAYS))
    }

    fn after(&self, because: Because, at: Instant) -> Stage {
        match because {
            Because::Accepted => Stage::Accepted,
            Because::Declined => Stage::Declined,
            Because::Withdrawn => Stage::Withdrawn,
            Because::Paused => Stage::OnHold,
            Because::Offer => {
                let negotiated = self.contacts().any(|contact| {
                    contact.kind == Some(ContactKind::Negotiation) && contact.at >= at
                });
                if negotiated {
                    Stage::Negotiating
                } else {
                    Stage::Offer
                }
            }
            Because::Rejection if self.is_anchored() => Stage::Anchored,
            Because::Rejection => Stage::Rejected,
            _ => Stage::Closed,
        }
    }

    /// Whether the reply to a no is out and an anchor email may still follow it. (event 25)
    fn is_anchored(&self) -> bool {
        let Some(refusal) = self.refusal else {
            return false;
        };
        let replied = refusal.is_automatic()
            || self.contacts().any(|contact| {
                contact.kind == Some(ContactKind::RejectionReply) && contact.at >= refusal.at
            });
        let open = self.day_of(self.context.now)
            <= crate::calendar::plus_days(
                self.day_of(refusal.at),
                i64::from(n::ANCHOR_LATEST_DAYS),
            );
        let anchor = !self.records.anchors.is_empty();
        self.style.after_rejection == AfterRejection::Anchor && replied && anchor && open
    }

    fn waiting_stage(&self) -> Stage {
        let Some(cycle) = self.cycles.last() else {
            return Stage::WaitingQuiet;
        };
        let today = self.day_of(self.context.now);
        if !self
            .touches(cycle, None, |touch| touch == Touch::Status)
            .is_empty()
        {
            let silent = self.silent_from().is_some_and(|from| today >= from);
            return if silent {
                Stage::Silent
            } else {
                Stage::CheckedIn
            };
        }
        if let PromiseKind::Callback { .. } = cycle.means {
            let over = cycle.frame_end.is_some_and(|end| today > end);
            let question_left = self.budget().is_some_and(|budget| budget.question_left);
            let silent = self.silent_from().is_some_and(|from| today >= from);
            return match (over, question_left) {
                (false, _) => Stage::CallbackGranted,
                (true, true) => Stage::CheckinDue,
                (true, false) if silent => Stage::Silent,
                (true, false) => Stage::CheckedIn,
            };
        }
        if today < cycle.quiet_end() {
            // Whoever comes back comes with something in mind: another round, or an offer.
            return if cycle.reopens {
                Stage::Planned
            } else {
                Stage::WaitingQuiet
            };
        }
        let due = checkin::of_last_cycle(self)
            .and_then(|check_in| check_in.due)
            .map(|due| begins(due, self.context.zones, &cycle.round(self).zone));
        if due.is_some_and(|due| self.context.now < due) {
            Stage::FrameElapsed
        } else {
            Stage::CheckinDue
        }
    }
}
