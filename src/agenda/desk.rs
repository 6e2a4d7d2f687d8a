use serde::{Deserialize, Serialize};

use super::letters::{Words, draft_of, together};
use super::sending::{Handed, goes_ahead};
use crate::calendar::Instant;
use crate::domain::{
    Casebook, Channel, ContactLog, ContactResult, Draft, Id, InboundClass, ItemKey, Way,
};
use crate::drafts::{
    Check, Checker, Composed, Envelope, Finding, Gap, Letters, Lexicon, Missing, Report, Severity,
    Sibling, Wording, Writing, compose, courtesy_envelope, envelope, open_gaps,
};
use crate::rules::{Contemplated, Context, PlanItem, State};

/// What the user did to a message that was put together; kept at every keystroke.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Manuscript {
    /// The words, once the user changed them.
    pub own: Option<Words>,
    /// How often another wording was asked for.
    pub again: usize,
    /// The way it goes, if the user chose one.
    pub channel: Option<Channel>,
    /// Why the user goes ahead against the guard; empty is not at all.
    pub ahead: String,
    /// The user's words before the app changed them.
    pub earlier: Option<Words>,
}

/// One message on the desk.
#[derive(Clone, Debug, PartialEq)]
pub struct Leaf {
    /// What it is written for.
    pub writing: Writing,
    /// The plan item, where there is one.
    pub item: Option<PlanItem>,
    /// Everything about it but its words.
    pub envelope: Envelope,
    /// Its words, as they are.
    pub words: Words,
    /// Whether they are the user's own by now.
    pub is_own: bool,
    /// What the user still has to fill in.
    pub gaps: Vec<Gap>,
    /// Whether the user goes ahead against the guard.
    pub goes_ahead: bool,
    /// When it went out, if it did.
    pub sent: Option<Instant>,
}

/// How far a message is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// It went out.
    Sent(Instant),
    /// Nobody has looked at it: nothing is known of it, least of all that it is ready.
    Unread,
    /// So many things hold it back.
    ToFix(usize),
    /// Nothing holds it back; so many things are worth a look.
    Ready(usize),
}

/// Where messages are written: everything that they are made of.
#[derive(Clone, Copy)]
pub struct Desk<'a> {
    /// What is recorded.
    pub book: &'a Casebook,
    /// The moment.
    pub context: Context<'a>,
    /// The plan.
    pub items: &'a [PlanItem],
    /// The sentences of the language.
    pub letters: &'a Letters,
    /// The phrases that the checks look for.
    pub lexicon: &'static Lexicon,
}

impl Desk<'_> {
    /// The messages that are written together with one, by the names of their readers; empty where
    /// there is nothing to write.
    pub fn sheet(&self, writing: Writing, kept: impl Fn(Writing) -> Manuscript) -> Vec<Leaf> {
        let mut leaves: Vec<(Leaf, Manuscript)> = self
            .envelopes(writing)
            .into_iter()
            .map(|(writing, item, envelope)| {
                let manuscript = kept(writing);
                (self.blank(writing, item, envelope, &manuscript), manuscript)
            })
            .collect();
        leaves.sort_by_cached_key(|(leaf, _)| (self.name(leaf.envelope.to), leaf.envelope.to));
        // What is the user's own is there by now, so that what is put together keeps away from it.
        for at in 0..leaves.len() {
            let others = self.beside(leaves.iter().map(|(leaf, _)| leaf), at);
            let (leaf, manuscript) = &mut leaves[at];
            if leaf.sent.is_none() && !leaf.is_own {
                let composed = self.compose(&leaf.envelope, &others, manuscript.again);
                if let Some(composed) = composed {
                    leaf.gaps = composed.gaps;
                    leaf.words = Words {
                        subject: composed.subject,
                        text: composed.text,
                        attachments: composed.attachments,
                        topics_used: composed.topics_used,
                    };
                }
            }
        }
        leaves.into_iter().map(|(leaf, _)| leaf).collect()
    }

    fn compose(&self, envelope: &Envelope, others: &[Sibling], again: usize) -> Option<Composed> {
        let wording = self.wording(again);
        compose(
            self.book,
            self.context,
            self.letters,
            envelope,
            others,
            wording,
        )
    }

    /// How the user wants it worded.
    #[must_use]
    pub fn wording(&self, again: usize) -> Wording {
        Wording {
            again,
            invitation_limit: self.book.profile.note_limit(),
        }
    }

    /// Made ready to judge the words of a leaf, beside those of the others.
    #[must_use]
    pub fn checker(&self, leaves: &[Leaf], writing: Writing) -> Option<Checker> {
        let at = leaves.iter().position(|leaf| leaf.writing == writing)?;
        let drafted = self.beside(leaves.iter(), at);
        let envelope = leaves[at].envelope.clone();
        Checker::new(self.book, self.context, self.lexicon, envelope, &drafted)
    }

    /// What is written beside a leaf and has not gone out: on this desk, and kept elsewhere for the
    /// same opportunity. What went out is read from the history.
    fn beside<'l>(
        &self,
        leaves: impl Iterator<Item = &'l Leaf> + Clone,
        at: usize,
    ) -> Vec<Sibling> {
        let opportunity = leaves.clone().nth(at).map(|leaf| leaf.envelope.opportunity);
        let on_desk = |draft: &&Draft| {
            let mut leaves = leaves.clone();
            leaves.any(|leaf| is_kept_as(draft.item, leaf.writing))
        };
        let drafts = self.book.drafts.iter();
        let elsewhere = drafts
            .filter(|draft| Some(draft.opportunity) == opportunity && !on_desk(draft))
            .map(|draft| Sibling {
                to: draft.to,
                kind: draft.kind,
                interview: None,
                text: draft.text.clone(),
            });
        let others = leaves.clone().enumerate();
        others
            .filter(|(other, leaf)| *other != at && leaf.sent.is_none())
            .filter(|(_, leaf)| !leaf.words.text.trim().is_empty())
            .map(|(_, leaf)| leaf.sibling())
            .chain(elsewhere)
            .collect()
    }

    /// How far a leaf is.
    #[must_use]
    pub fn progress(&self, leaves: &[Leaf], leaf: &Leaf) -> Progress {
        if let Some(at) = leaf.sent {
            return Progress::Sent(at);
        }
        let checker = self.checker(leaves, leaf.writing);
        let report =
            checker.map(|mut checker| checker.check(&leaf.words.subject, &leaf.words.text));
        progress(&report.unwrap_or_default(), &leaf.gaps, leaf.goes_ahead)
    }

    fn envelopes(&self, writing: Writing) -> Vec<(Writing, Option<PlanItem>, Envelope)> {
        match writing {
            Writing::Item(key) => together(self.items, key)
                .into_iter()
                .filter_map(|item| {
                    let envelope = envelope(self.book, self.context, item)?;
                    Some((Writing::Item(item.key), Some(item.clone()), envelope))
                })
                .collect(),
            Writing::Courtesy(courtesy, opportunity) => {
                courtesy_envelope(self.book, self.context, courtesy, opportunity)
                    .map(|envelope| (writing, None, envelope))
                    .into_iter()
                    .collect()
            }
        }
    }

    /// A leaf with what is kept of it, or with what went out; without words where nothing is.
    fn blank(
        &self,
        writing: Writing,
        item: Option<PlanItem>,
        envelope: Envelope,
        manuscript: &Manuscript,
    ) -> Leaf {
        let sent = self.went_out(writing, item.as_ref(), &envelope);
        let draft = draft_of(self.book, writing).map(Words::from);
        let own = match sent {
            Some(log) => Some(Words {
                subject: log.subject.clone(),
                text: log.text.clone(),
                ..Words::default()
            }),
            None => manuscript.own.clone().or(draft),
        };
        let envelope = match manuscript.channel {
            Some(channel) if sent.is_none() => envelope.by(channel),
            _ => envelope,
        };
        Leaf {
            is_own: own.is_some(),
            gaps: self.gaps(sent.is_none().then_some(own.as_ref()).flatten(), &envelope),
            words: own.unwrap_or_default(),
            sent: sent.map(|log| log.at),
            goes_ahead: sent.is_none()
                && goes_ahead(self.book, self.context, manuscript, &envelope),
            writing,
            item,
            envelope,
        }
    }

    /// What of a message still stands in brackets in the user's own words.
    fn gaps(&self, own: Option<&Words>, envelope: &Envelope) -> Vec<Gap> {
        own.map_or_else(Vec::new, |own| {
            open_gaps(self.letters, envelope.to, &own.subject, &own.text)
        })
    }

    /// The entry of the history that says that a message went out: it names the plan's item, or it
    /// is what made the item count as done. A courtesy that no item asks for went out when one of
    /// its point did, since they last made an offer.
    fn went_out(
        &self,
        writing: Writing,
        item: Option<&PlanItem>,
        envelope: &Envelope,
    ) -> Option<&ContactLog> {
        let key = match writing {
            Writing::Item(key) => key,
            Writing::Courtesy(point, opportunity) => {
                let since = last_offer(self.book, opportunity);
                let of = self.book.contacts.iter().filter(|contact| {
                    contact.opportunity == opportunity
                        && contact.courtesy == Some(point)
                        && contact.item.is_none()
                        && contact.way == Way::Out
                        && contact.result != ContactResult::Unanswered
                        && since.is_none_or(|since| contact.at >= since)
                });
                return of.max_by_key(|contact| (contact.at, contact.id));
            }
        };
        let is_done = item.is_some_and(|item| item.state == State::Done);
        let does_it = |contact: &ContactLog| {
            is_done
                && contact.item.is_none()
                && contact.opportunity == envelope.opportunity
                && contact.kind == Some(envelope.kind)
                && envelope.to.is_some_and(|to| contact.people.contains(&to))
                && (contact.interview.is_none() || contact.interview == envelope.interview)
        };
        let of = self.book.contacts.iter().filter(|contact| {
            (contact.item == Some(key) || does_it(contact))
                && contact.way == Way::Out
                && contact.result != ContactResult::Unanswered
        });
        of.max_by_key(|contact| (contact.at, contact.id))
    }

    fn name(&self, person: Option<Id>) -> &str {
        let person = person.and_then(|id| self.book.people.get(id));
        person.map_or("", |person| &person.name)
    }
}

impl Leaf {
    /// The message as another one sees it.
    #[must_use]
    pub fn sibling(&self) -> Sibling {
        Sibling {
            to: self.envelope.to,
            kind: self.envelope.kind,
            interview: self.envelope.interview,
            text: self.words.text.clone(),
        }
    }

    /// The message as it is handed over at a moment.
    #[must_use]
    pub fn handed(self, at: Instant) -> Handed {
        Handed {
            writing: self.writing,
            channel: self.envelope.channel,
            words: Some(self.words),
            at,
        }
    }

    /// The message as the guard sees it.
    #[must_use]
    pub fn contemplated(&self) -> Contemplated {
        self.envelope.contemplated()
    }
}

/// What the checks tell of words that were judged. What is about the moment is not among it: the
/// guard tells that by itself. Whoever goes ahead against it may ask what is early to ask. A gap for
/// what was talked about is one thing to fix, and not another that nothing is mentioned.
pub fn told<'r>(
    report: &'r Report,
    gaps: &[Gap],
    goes_ahead: bool,
) -> impl Iterator<Item = &'r Finding> + use<'r> {
    let held = goes_ahead || report.findings.iter().any(Finding::is_of_the_moment);
    let asked = gaps.iter().any(|gap| gap.missing == Missing::Topic);
    let hidden = move |finding: &Finding| {
        finding.is_of_the_moment()
            || held && finding.is_early_question()
            || asked && finding.is_of_the_topic()
    };
    report
        .findings
        .iter()
        .filter(move |finding| !hidden(finding))
}

/// How far words are, if they were judged.
#[must_use]
pub fn progress(report: &Report, gaps: &[Gap], goes_ahead: bool) -> Progress {
    // Words that were looked at pass some check or fail it.
    if report.findings.is_empty() && report.passed.is_empty() {
        return Progress::Unread;
    }
    // Each gap is told by itself; that there is one need not be told besides.
    let of = |severity| {
        let told = told(report, gaps, goes_ahead);
        let told = told.filter(|f| gaps.is_empty() || f.check != Check::NoPlaceholders);
        told.filter(|finding| finding.severity == severity).count()
    };
    match of(Severity::Error) + gaps.len() {
        0 => Progress::Ready(of(Severity::Warning)),
        errors => Progress::ToFix(errors),
    }
}

/// When they last made an offer, as far as it is recorded.
fn last_offer(book: &Casebook, opportunity: Id) -> Option<Instant> {
    let told = book.contacts.iter().filter(|contact| {
        contact.opportunity == opportunity && contact.class == Some(InboundClass::Offer)
    });
    let recorded = book.offers.iter();
    let recorded = recorded.filter(|offer| offer.opportunity == opportunity);
    told.map(|contact| contact.at)
        .chain(recorded.map(|offer| offer.received))
        .max()
}

fn is_kept_as(item: Option<ItemKey>, writing: Writing) -> bool {
    matches!(writing, Writing::Item(key) if item == Some(key))
}
