use super::gap::Missing;
use super::letters::Letters;
use super::name::{asked_for, greeted};
use crate::calendar::{Day, local};
use crate::domain::{
    AnchorPoint, Casebook, ContactKind, Family, Id, Industry, Person, Style, Topic,
};
use crate::drafts::reading::{Forms, Needle, Stems, needle};
use crate::drafts::siblings::Siblings;
use crate::drafts::{Envelope, Sibling};
use crate::rules::{Index, Round, Situation, State, plan};

/// What the composer knows about one message.
pub struct Facts<'a> {
    pub book: &'a Casebook,
    pub index: &'a Index<'a>,
    pub situation: &'a Situation<'a>,
    pub letters: &'a Letters,
    pub envelope: &'a Envelope,
    /// The style in force towards the reader.
    pub style: Style,
    /// The reader.
    pub reader: Option<&'a Person>,
    /// What the message belongs to: the interview, else the opportunity.
    pub occasion: Id,
    /// Which of the people met there the reader is, counted from zero.
    pub place: u64,
    /// The interview that it belongs to.
    pub round: Option<&'a Round<'a>>,
    /// What the reader and the user talked about, the interview of the message first.
    pub topics: Vec<&'a Topic>,
    /// The interviews that it refers to: its own, and in a check-in about two roles both.
    pub meetings: Vec<Meeting>,
    /// What others got, or will get: the words of each.
    to_others: Vec<Stems>,
    /// What the reader got, or will get.
    to_reader: Vec<Stems>,
}

/// An interview as a message refers to it.
pub struct Meeting {
    /// The role that it was about.
    pub role: String,
    /// Its day, where it is known.
    pub day: Option<Day>,
    /// Whether the reader was there.
    pub met: bool,
}

/// A fact on its way into a sentence.
#[derive(Clone, Debug)]
pub enum Value {
    /// The words.
    Known(String),
    /// It is missing.
    Gap(Missing),
}

impl Value {
    /// These words, unless there are none.
    pub fn or(words: &str, missing: Missing) -> Self {
        let words = words.trim();
        if words.is_empty() {
            Self::Gap(missing)
        } else {
            Self::Known(words.to_owned())
        }
    }
}

impl<'a> Facts<'a> {
    pub fn gather(
        situation: &'a Situation<'a>,
        letters: &'a Letters,
        envelope: &'a Envelope,
        drafted: &[Sibling],
    ) -> Self {
        let (book, index) = (situation.book, situation.index);
        let reader = envelope.to.and_then(|id| book.people.get(id));
        let round = match envelope.interview {
            Some(id) => situation
                .rounds
                .iter()
                .find(|round| round.interview.id == id),
            None => situation.last_round(),
        };
        let Siblings {
            to_reader,
            to_others,
        } = Siblings::beside(envelope, situation, index, drafted);
        let read = |siblings: Vec<Sibling>| -> Vec<Stems> {
            let texts = siblings.iter();
            let forms = &letters.lexicon.forms;
            texts.map(|one| Stems::read(&one.text, forms)).collect()
        };
        let met = round.into_iter().flat_map(|round| &round.participants);
        let place = met
            .zip(0..)
            .find(|(met, _)| Some(met.person.id) == envelope.to)
            .map_or(0, |(_, place)| place);
        let mut facts = Self {
            occasion: round.map_or(envelope.opportunity, |round| round.interview.id),
            place,
            book,
            index,
            situation,
            letters,
            envelope,
            style: match envelope.to {
                Some(person) => situation.style_towards(person),
                None => situation.style,
            },
            reader,
            round,
            topics: Vec::new(),
            meetings: vec![Meeting::of(situation, round, envelope.to)],
            to_others: read(to_others),
            to_reader: read(to_reader),
        };
        facts.topics = facts.topics_of_reader();
        let merged: Vec<Meeting> = asked_together(situation, envelope)
            .into_iter()
            .filter_map(|id| book.opportunities.get(id))
            .map(|other| {
                let other = Situation::read(book, index, situation.context, other);
                Meeting::of(&other, other.last_round(), envelope.to)
            })
            .collect();
        facts.meetings.extend(merged);
        facts
    }

    /// The topics of the reader that are best used here: first those that nobody has read about,
    /// then those that only others have, and in a card what is personal before what is work.
    pub fn best_topics(&self) -> Vec<&'a Topic> {
        let card = self.envelope.kind == ContactKind::HandwrittenNote;
        let forms = &self.letters.lexicon.forms;
        let rank = |topic: &Topic| {
            let read = speaks_of(&self.to_reader, topic, forms);
            let shared = speaks_of(&self.to_others, topic, forms);
            (read, shared, card && !topic.is_personal())
        };
        let best = self.topics.iter().map(|topic| rank(topic)).min();
        let topics = self.topics.iter().copied();
        topics.filter(|topic| Some(rank(topic)) == best).collect()
    }

    /// What made a bond with the reader, what was followed up first.
    pub fn anchors(&self) -> Vec<&'a AnchorPoint> {
        let mut anchors: Vec<&AnchorPoint> = self
            .book
            .anchors
            .iter()
            .filter(|anchor| anchor.opportunity == self.envelope.opportunity)
            .filter(|anchor| Some(anchor.person) == self.envelope.to)
            .collect();
        anchors.sort_by_key(|anchor| {
            let open = self.situation.followed_through(anchor).is_none();
            (open, anchor.id)
        });
        anchors
    }

    /// Whether the reader got a text with some words in it.
    pub fn reader_read(&self, words: &str) -> bool {
        let words = needle(words, &self.letters.lexicon.forms);
        let has = |text: &Stems| text.all(&words).next().is_some();
        self.to_reader.iter().any(has)
    }

    /// Whether the reader recruits.
    pub fn reader_recruits(&self) -> bool {
        self.situation
            .recruiters
            .iter()
            .any(|person| Some(person.id) == self.envelope.to)
    }

    /// Whether the line of business is sales.
    pub fn in_sales(&self) -> bool {
        self.situation.industry == Industry::Sales
    }

    /// The day of the interview that it belongs to.
    pub fn met_on(&self) -> Option<Day> {
        self.round.map(|round| round.day0)
    }

    /// The day on which it is meant to go out, where the interview was.
    pub fn day(&self) -> Day {
        let zone = self.round.map_or(&self.situation.zone, |round| &round.zone);
        local(self.situation.context.zones, zone, self.envelope.at).date()
    }

    /// What every sentence may name.
    pub fn values(&self) -> Vec<(&'static str, Value)> {
        let profile = &self.book.profile;
        let reader = self.reader.map(greeted).unwrap_or_default();
        let full = self.reader.map(asked_for).unwrap_or_default();
        let organization = self.situation.organization;
        let organization = organization.map_or("", |organization| &organization.name);
        vec![
            ("user", Value::or(&profile.name, Missing::OwnName)),
            ("phone", Value::or(&profile.phone, Missing::OwnPhone)),
            ("reader", Value::or(&reader, Missing::ReaderName)),
            (
                "role",
                Value::or(&self.situation.opportunity.role, Missing::Role),
            ),
            ("org", Value::or(organization, Missing::Organization)),
            ("full", Value::or(&full, Missing::ReaderName)),
        ]
    }

    fn topics_of_reader(&self) -> Vec<&'a Topic> {
        let Some(reader) = self.reader else {
            return Vec::new();
        };
        let here = self.round.map(|round| round.interview.id);
        let mut topics: Vec<(bool, &Topic)> = Vec::new();
        for meeting in self.index.meetings(reader.id) {
            let interview = self.book.interviews.get(meeting.interview);
            if interview.is_none_or(|i| i.opportunity != self.envelope.opportunity) {
                continue;
            }
            let elsewhere = Some(meeting.interview) != here;
            let of_meeting = self.index.topics(meeting.id).iter();
            let told = of_meeting.filter(|topic| !topic.text.trim().is_empty());
            topics.extend(told.map(|topic| (elsewhere, *topic)));
        }
        topics.sort_by_key(|(elsewhere, topic)| (*elsewhere, topic.id));
        // A thank-you is for its own interview; other messages may look further back.
        let own = topics.iter().any(|(elsewhere, _)| !elsewhere);
        let topics = topics.into_iter();
        topics
            .filter(|(elsewhere, _)| !own || !elsewhere)
            .map(|(_, topic)| topic)
            .collect()
    }
}

impl Meeting {
    fn of(situation: &Situation<'_>, round: Option<&Round<'_>>, reader: Option<Id>) -> Self {
        let there = |round: &Round<'_>| reader.is_some_and(|id| round.participant(id).is_some());
        Self {
            role: situation.opportunity.role.trim().to_owned(),
            day: round.map(|round| round.day0),
            met: round.is_some_and(there),
        }
    }
}

/// The other opportunities that a check-in asks about in the same breath.
/// (`policy-merge-checkins-same-contact`)
fn asked_together(situation: &Situation<'_>, envelope: &Envelope) -> Vec<Id> {
    let check_in = matches!(
        envelope.kind,
        ContactKind::CheckinEmail | ContactKind::CheckinCall | ContactKind::Voicemail
    );
    if !check_in {
        return Vec::new();
    }
    let items = plan(situation.book, situation.context);
    let merged = items.into_iter().find(|item| {
        item.key.family == Family::Checkin
            && item.key.opportunity == Some(envelope.opportunity)
            && item.opportunities.len() > 1
            && (item.state.is_open() || item.state == State::Done)
    });
    let together = merged.map(|item| item.opportunities).unwrap_or_default();
    together
        .into_iter()
        .filter(|id| *id != envelope.opportunity)
        .collect()
}

/// Whether one of some texts speaks of a topic: by its words as they were typed, or by one of its
/// keywords.
fn speaks_of(texts: &[Stems], topic: &Topic, forms: &Forms) -> bool {
    let words = [&topic.text].into_iter().chain(&topic.keywords);
    let words: Vec<Needle> = words.map(|words| needle(words, forms)).collect();
    let has = |text: &Stems| words.iter().any(|words| text.all(words).next().is_some());
    texts.iter().any(has)
}
