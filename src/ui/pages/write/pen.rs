use std::sync::Arc;
use std::time::Duration;

use leptos::prelude::*;

use crate::agenda::{
    Desk, Handed, Leaf, Manuscript, Of, Progress, Sending, Sent, Standing, Words, called, draft_of,
    progress, told,
};
use crate::app::{App, Sheet};
use crate::calendar::Instant;
use crate::domain::{Channel, ContactResult, Edit, EditName, Id, Topic};
use crate::drafts::{
    Check, Checker, Finding, Gap, Missing, Part, Report, Severity, Span, Writing, open_gaps, supply,
};
use crate::route::Route;
use crate::rules::Verdict;

/// How long after the last keystroke the words are judged.
const PAUSE: Duration = Duration::from_millis(400);

/// One message in hand: its words, what the checks say of them, and what can be done.
#[derive(Clone, Copy)]
pub struct Pen {
    /// The app.
    pub app: App,
    /// What is written.
    pub writing: Writing,
    /// Everything on the desk.
    pub leaves: Memo<Arc<Vec<Leaf>>>,
    /// The message itself.
    pub leaf: Memo<Option<Leaf>>,
    /// What the user did to it.
    pub manuscript: RwSignal<Manuscript>,
    /// The subject line as it stands.
    pub subject: RwSignal<String>,
    /// The text as it stands.
    pub text: RwSignal<String>,
    /// What the checks said last.
    pub report: RwSignal<Report>,
    /// Of which text they said it.
    pub judged: RwSignal<(String, String)>,
    /// What the guard says.
    pub standing: Memo<Option<Standing>>,
    /// Whether the last keystroke is kept.
    pub kept: RwSignal<bool>,
    /// Whether words that are folded away can be changed: those of a call.
    pub unfolded: RwSignal<bool>,
    /// What the browser answered when it was asked to do something.
    pub told: RwSignal<Option<&'static str>>,
    checker: StoredValue<Option<Checker>, LocalStorage>,
    turn: RwSignal<u32>,
}

/// Works at the desk: with what is recorded, planned and known of the language.
pub fn at_desk<R>(app: App, work: impl FnOnce(Desk<'_>) -> R) -> R {
    let s = app.strings();
    let context = app.context();
    app.plan.with(|items| {
        app.with(|book| {
            work(Desk {
                book,
                context,
                items,
                letters: s.letters,
                lexicon: s.lexicon,
            })
        })
    })
}

impl Pen {
    /// Takes a message in hand.
    pub fn take(app: App, writing: Writing) -> Self {
        let manuscript = RwSignal::new(manuscript_of(app, writing));
        let turn = RwSignal::new(0);
        let leaves = Memo::new(move |_| {
            turn.track();
            Arc::new(at_desk(app, |desk| {
                desk.sheet(writing, |other| {
                    if other == writing {
                        manuscript.get_untracked()
                    } else {
                        app.manuscript(other)
                    }
                })
            }))
        });
        let leaf = Memo::new(move |_| {
            leaves.with(|leaves| leaves.iter().find(|leaf| leaf.writing == writing).cloned())
        });
        let words = leaf.with_untracked(|leaf| leaf.as_ref().map(|leaf| leaf.words.clone()));
        let words = words.unwrap_or_default();
        let standing = Memo::new(move |_| {
            let leaf = leaf.get().filter(|leaf| leaf.sent.is_none())?;
            let context = app.context();
            app.with(|book| Standing::towards(book, context, leaf.contemplated()))
        });
        let pen = Self {
            app,
            writing,
            leaves,
            leaf,
            manuscript,
            subject: RwSignal::new(words.subject),
            text: RwSignal::new(words.text),
            report: RwSignal::new(Report::default()),
            judged: RwSignal::new(Default::default()),
            standing,
            kept: RwSignal::new(true),
            unfolded: RwSignal::new(false),
            told: RwSignal::new(None),
            checker: StoredValue::new_local(None),
            turn,
        };
        pen.follow();
        pen
    }

    /// Follows what is recorded, and what is typed.
    fn follow(self) {
        // What was put together follows the facts; the user's own words stay.
        Effect::new(move |was_sent: Option<bool>| {
            let Some(leaf) = self.leaf.get() else {
                return false;
            };
            let is_sent = leaf.sent.is_some();
            if was_sent == Some(true) && !is_sent {
                self.take_up_again();
            }
            let own = self.manuscript.with_untracked(|m| m.own.clone());
            match own.filter(|_| !is_sent) {
                None => self.show(&leaf.words),
                Some(own) if was_sent == Some(true) => self.show(&own),
                Some(_) => {}
            }
            is_sent
        });
        Effect::new(move |_| {
            let writing = self.writing;
            let checker = self
                .leaves
                .with(|leaves| at_desk(self.app, |desk| desk.checker(leaves, writing)));
            self.checker.set_value(checker);
            self.judge();
        });
        Effect::new(move |_| {
            self.subject.track();
            self.text.track();
            let waiting = set_timeout_with_handle(move || self.judge(), PAUSE);
            on_cleanup(move || {
                if let Ok(waiting) = waiting {
                    waiting.clear();
                }
            });
        });
        on_cleanup(move || self.put_down());
        let hidden = crate::platform::on_hidden(move || self.put_down());
        let hidden = StoredValue::new_local(hidden);
        on_cleanup(move || hidden.dispose());
    }

    /// It is open after all: what was kept of it is there again.
    fn take_up_again(self) {
        self.manuscript.set(manuscript_of(self.app, self.writing));
        self.turn.update(|turn| *turn = turn.wrapping_add(1));
    }

    fn show(self, words: &Words) {
        if self
            .subject
            .with_untracked(|subject| *subject != words.subject)
        {
            self.subject.set(words.subject.clone());
        }
        if self.text.with_untracked(|text| *text != words.text) {
            self.text.set(words.text.clone());
        }
    }

    /// Judges the words as they stand.
    pub fn judge(self) {
        let judged = (
            self.subject.try_get_untracked(),
            self.text.try_get_untracked(),
        );
        let (Some(subject), Some(text)) = judged else {
            return;
        };
        let report = self
            .checker
            .try_update_value(|checker| Some(checker.as_mut()?.check(&subject, &text)))
            .flatten()
            .unwrap_or_default();
        self.judged.set((subject, text));
        if self.report.with_untracked(|known| *known != report) {
            self.report.set(report);
        }
    }

    /// The gaps that still stand in the words, whoever wrote them.
    pub fn gaps(self) -> Vec<Gap> {
        let letters = self.app.strings().letters;
        let to = self
            .leaf
            .with(|leaf| leaf.as_ref().and_then(|leaf| leaf.envelope.to));
        self.subject
            .with(|subject| self.text.with(|text| open_gaps(letters, to, subject, text)))
    }

    /// How far it is.
    pub fn progress(self) -> Progress {
        match self
            .leaf
            .with(|leaf| leaf.as_ref().and_then(|leaf| leaf.sent))
        {
            Some(at) => Progress::Sent(at),
            None => {
                let (gaps, ahead) = (self.gaps(), self.goes_ahead());
                self.report.with(|report| progress(report, &gaps, ahead))
            }
        }
    }

    /// What the guard says.
    fn verdict(self) -> Option<Verdict> {
        self.standing
            .with(|standing| standing.as_ref().map(|one| one.answer.verdict))
    }

    /// Whether the guard speaks against it, and the user goes ahead.
    pub fn goes_ahead(self) -> bool {
        let reason = self.manuscript.with(|m| !m.ahead.trim().is_empty());
        reason
            && self
                .verdict()
                .is_some_and(|verdict| verdict != Verdict::Allow)
    }

    /// Whether the guard holds it back, and the user does not go ahead.
    pub fn is_held(self) -> bool {
        self.verdict() == Some(Verdict::Block) && !self.goes_ahead()
    }

    /// The words as they stand, with what goes with them.
    fn words(self) -> Words {
        let leaf = self.leaf.try_get_untracked().flatten();
        let rest = leaf.map(|leaf| leaf.words).unwrap_or_default();
        Words {
            subject: self.subject.try_get_untracked().unwrap_or_default(),
            text: self.text.try_get_untracked().unwrap_or_default(),
            ..rest
        }
    }

    /// The user typed a subject.
    pub fn type_subject(self, subject: String) {
        self.subject.set(subject);
        self.keep_own();
    }

    /// The user typed a text.
    pub fn type_text(self, text: String) {
        self.text.set(text);
        self.keep_own();
    }

    fn keep_own(self) {
        let words = self.words();
        self.manuscript
            .update(|manuscript| manuscript.own = Some(words));
        self.keep();
    }

    fn keep(self) {
        let kept = self
            .manuscript
            .with_untracked(|manuscript| self.app.keep_manuscript(self.writing, manuscript));
        self.kept.set(kept);
    }

    /// Changes the words for the user, who can take it back.
    fn change(self, subject: String, text: String) {
        let earlier = self.words();
        self.manuscript
            .update(|manuscript| manuscript.earlier = Some(earlier));
        self.subject.set(subject);
        self.text.set(text);
        self.keep_own();
        self.judge();
    }

    /// Puts other words in the place of those that a check points to.
    pub fn replace(self, span: &Span, with: &str) {
        let (mut subject, mut text) = self.judged.get_untracked();
        let part = match span.part {
            Part::Subject => &mut subject,
            Part::Text => &mut text,
        };
        // The words may have changed since they were judged.
        let current = (self.subject.get_untracked(), self.text.get_untracked());
        if current == self.judged.get_untracked() && part.get(span.range.clone()).is_some() {
            part.replace_range(span.range.clone(), with);
            self.change(subject, text);
        }
    }

    /// Adds the sentence that a check misses.
    pub fn supply(self, check: Check) {
        let others: Vec<_> = self.leaves.with_untracked(|leaves| {
            let others = leaves.iter().filter(|leaf| leaf.writing != self.writing);
            others.map(Leaf::sibling).collect()
        });
        let again = self.manuscript.with_untracked(|m| m.again);
        let supplied = self.leaf.with_untracked(|leaf| {
            let envelope = &leaf.as_ref()?.envelope;
            at_desk(self.app, |desk| {
                let wording = desk.wording(again);
                supply(
                    desk.book,
                    desk.context,
                    desk.letters,
                    envelope,
                    &others,
                    check,
                    wording,
                )
            })
        });
        if let Some(supplied) = supplied {
            let (subject, text) = supplied.put_into(
                self.app.strings().letters,
                &self.subject.get_untracked(),
                &self.text.get_untracked(),
            );
            self.change(subject, text);
        }
    }

    /// Where somebody was met: at best in the interview that the message is about.
    pub fn met(self, person: Id) -> Option<Id> {
        let of = |leaf: &Leaf| (leaf.envelope.interview, leaf.envelope.opportunity);
        let (interview, opportunity) = self.leaf.with_untracked(|leaf| leaf.as_ref().map(of))?;
        self.app.peek(|book| {
            let met = book.participations.iter();
            let met = met.filter(|met| met.person == Some(person));
            let nearest = met.max_by_key(|met| {
                let held = book.interviews.get(met.interview);
                (
                    interview == Some(met.interview),
                    held.map(|held| held.opportunity) == Some(opportunity),
                    held.and_then(|held| held.start),
                )
            });
            nearest.map(|met| met.id)
        })
    }

    /// Records what was talked about with somebody, and puts it into the message.
    pub fn recall(self, person: Id, topic: &str) {
        let topic = topic.trim().to_owned();
        let Some(met) = self.met(person).filter(|_| !topic.is_empty()) else {
            return;
        };
        let saved = self
            .app
            .edit(|_, ids| Edit::new(EditName::Change).put(Topic::new(ids(), met, topic.clone())));
        if !saved || self.manuscript.with_untracked(|m| m.own.is_none()) {
            return;
        }
        let gaps = untrack(|| self.gaps());
        match gaps.iter().find(|gap| gap.missing == Missing::Topic) {
            Some(gap) => self.fill(gap, &self.app.strings().letters.inside(&topic)),
            None => self.supply(Check::MentionsRecordedTopic),
        }
    }

    /// Puts what the user gave into the gap that it is for, wherever that stands in words of the
    /// user's own. What is put together has it from the record.
    pub fn fill(self, gap: &Gap, given: &str) {
        if self.manuscript.with_untracked(|m| m.own.is_some()) {
            let filled = |words: RwSignal<String>| {
                words.with_untracked(|words| words.replace(&gap.text, given))
            };
            self.change(filled(self.subject), filled(self.text));
        }
    }

    /// Puts the message together anew: as it was, or in other words.
    pub fn compose(self, other_words: bool) {
        let words = self.words();
        self.manuscript.update(|manuscript| {
            if manuscript.own.take().is_some() {
                manuscript.earlier = Some(words);
            }
            manuscript.again = manuscript.again.wrapping_add(usize::from(other_words));
        });
        self.app.drop_letter(self.writing);
        self.keep();
        self.turn.update(|turn| *turn = turn.wrapping_add(1));
    }

    /// Takes the app's last change of the words back.
    pub fn put_back(self) {
        let earlier = self
            .manuscript
            .try_update(|manuscript| manuscript.earlier.take());
        if let Some(words) = earlier.flatten() {
            self.subject.set(words.subject);
            self.text.set(words.text);
            self.keep_own();
            self.judge();
        }
    }

    /// Sends it another way.
    pub fn go_by(self, channel: Channel) {
        self.manuscript.update(|m| m.channel = Some(channel));
        self.keep();
        self.turn.update(|turn| *turn = turn.wrapping_add(1));
    }

    /// Goes ahead against the guard, or no longer.
    pub fn go_ahead(self, reason: String) {
        self.manuscript.update(|m| m.ahead = reason);
        self.keep();
    }

    /// It was handed over to another app: it is asked about when the user comes back.
    pub fn hand_over(self) {
        if let Some(shown) = self.as_shown() {
            self.app.hand_over(&shown);
        }
        self.put_down();
    }

    /// Keeps the user's own words in the casebook, so that a backup has them.
    fn put_down(self) {
        let own = self.manuscript.try_with_untracked(|m| m.own.is_some());
        let leaf = self.leaf.try_get_untracked().flatten();
        let Some(leaf) = leaf.filter(|leaf| own == Some(true) && leaf.sent.is_none()) else {
            return;
        };
        let (app, writing, words) = (self.app, self.writing, self.words());
        // Not while the screen is being taken down.
        set_timeout(
            move || {
                if app.manuscript(writing).own.is_some() {
                    app.keep_letter(writing, &leaf.envelope, words);
                }
            },
            Duration::ZERO,
        );
    }

    /// The message as it stands on the screen.
    fn as_shown(self) -> Option<Handed> {
        let leaf = self.leaf.get_untracked()?;
        let words = self.words();
        Some(Leaf { words, ..leaf }.handed(crate::platform::now()))
    }

    /// The user says that it went out.
    pub fn mark_sent(self) {
        self.judge();
        if let Some(shown) = self.as_shown() {
            say_sent(self.app, &shown);
        }
    }

    /// The user says how a call went.
    pub fn mark_called(self, result: ContactResult) {
        let shown = self.as_shown();
        let Some(survey) = shown.and_then(|shown| Survey::of(self.app, &shown)) else {
            return;
        };
        let sent = called(survey.leaf.envelope.kind, result);
        survey.record(self.app, sent, crate::platform::now());
    }
}

/// What is kept of a message. Words of the user's own that are only in the casebook are theirs as
/// well: those of a backup, or of another device.
fn manuscript_of(app: App, writing: Writing) -> Manuscript {
    let manuscript = app.manuscript(writing);
    let draft = || app.peek(|book| draft_of(book, writing).map(Words::from));
    Manuscript {
        own: manuscript.own.or_else(draft),
        ..manuscript
    }
}

/// A message as it stands, judged, wherever the user is in the app.
#[derive(Clone, Debug, PartialEq)]
pub struct Survey {
    /// The message.
    pub leaf: Leaf,
    /// What the checks say.
    pub report: Report,
    /// What the guard says.
    pub standing: Option<Standing>,
    /// Why the user would go ahead.
    ahead: String,
    /// The message to write after it, if one is open.
    pub next: Option<Writing>,
}

impl Survey {
    /// Looks at a message, with the words and the way that it went out with; none where there is
    /// nothing to write.
    pub fn of(app: App, said: &Handed) -> Option<Self> {
        untrack(|| {
            let kept = app.manuscript(said.writing);
            let manuscript = Manuscript {
                own: said.words.clone().or(kept.own),
                channel: Some(said.channel),
                ..kept
            };
            Self::with(app, said.writing, manuscript)
        })
    }

    /// Looks at a message as it is kept, and wants to know when it changes.
    pub fn look(app: App, writing: Writing) -> Option<Self> {
        Self::with(app, writing, app.manuscript(writing))
    }

    fn with(app: App, writing: Writing, manuscript: Manuscript) -> Option<Self> {
        at_desk(app, |desk| {
            let leaves = desk.sheet(writing, |other| {
                if other == writing {
                    manuscript.clone()
                } else {
                    app.manuscript(other)
                }
            });
            let at = leaves.iter().position(|leaf| leaf.writing == writing)?;
            let leaf = leaves[at].clone();
            let checker = desk.checker(&leaves, writing);
            let check = |mut c: Checker| c.check(&leaf.words.subject, &leaf.words.text);
            let after = leaves[at + 1..].iter().chain(&leaves[..at]);
            let next = after.clone().find(|leaf| leaf.sent.is_none());
            Some(Self {
                report: checker.map(check).unwrap_or_default(),
                standing: Standing::towards(desk.book, desk.context, leaf.contemplated()),
                next: next.map(|leaf| leaf.writing),
                ahead: manuscript.ahead,
                leaf,
            })
        })
    }

    /// How far it is.
    pub fn progress(&self) -> Progress {
        match self.leaf.sent {
            Some(at) => Progress::Sent(at),
            None => progress(&self.report, &self.leaf.gaps, self.leaf.goes_ahead),
        }
    }

    /// What the checks have against its words.
    pub fn errors(&self) -> impl Iterator<Item = &Finding> {
        let leaf = &self.leaf;
        let told = told(&self.report, &leaf.gaps, leaf.goes_ahead);
        told.filter(|finding| finding.severity == Severity::Error)
    }

    /// Whether anything speaks against recording it as sent.
    pub fn is_open(&self) -> bool {
        matches!(self.progress(), Progress::ToFix(_) | Progress::Unread) || self.is_held()
    }

    /// Whether the guard holds it back.
    pub fn is_held(&self) -> bool {
        let verdict = self.standing.as_ref().map(|one| one.answer.verdict);
        verdict == Some(Verdict::Block) && !self.leaf.goes_ahead
    }

    /// Why the user went ahead against the guard, if they did.
    fn ahead(&self) -> &str {
        if self.leaf.goes_ahead {
            &self.ahead
        } else {
            ""
        }
    }

    /// Records what the user says. Gives whether it is saved.
    fn record(&self, app: App, sent: Sent, at: Instant) -> bool {
        let ahead = self.ahead().to_owned();
        Of::leaf(&self.leaf).is_some_and(|of| {
            app.word_of_sending(&[Sending {
                of,
                sent,
                ahead,
                at,
            }])
        })
    }
}

/// Whether a message is there and has not gone out.
pub fn is_open(app: App, writing: Writing) -> bool {
    let survey = untrack(|| Survey::look(app, writing));
    survey.is_some_and(|survey| survey.leaf.sent.is_none())
}

/// The user says that a message went out. What is still open in it is asked about first; after it
/// the next one is shown. What is recorded already is not recorded again.
pub fn say_sent(app: App, said: &Handed) {
    let Some(survey) = Survey::of(app, said) else {
        return;
    };
    if survey.leaf.sent.is_some() {
        app.settle_handed(said.writing);
    } else if survey.is_open() {
        app.sheet
            .set(Some(Sheet::SentAllTheSame(Box::new(said.clone()))));
    } else {
        record_sent(app, survey, said.at, "");
    }
}

/// Records that a message went out, and why in spite of what was open.
pub fn record_sent(app: App, mut survey: Survey, at: Instant, reason: &str) {
    let despite = match survey.errors().next() {
        Some(_) => reason.to_owned(),
        None => String::new(),
    };
    if survey.is_held() {
        survey.leaf.goes_ahead = true;
        survey.ahead = reason.to_owned();
    }
    let envelope = &survey.leaf.envelope;
    let sent = Sent {
        channel: Some(envelope.channel),
        kind: Some(envelope.kind),
        result: None,
        words: survey.leaf.words.clone(),
        despite,
    };
    let saved = survey.record(app, sent, at);
    let here = app.route.get_untracked() == Route::Write(survey.leaf.writing);
    if let Some(next) = survey.next.filter(|_| saved && here) {
        app.go(Route::Write(next));
    }
}
