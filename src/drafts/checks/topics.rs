use std::ops::Range;

use super::budget::Guard;
use super::matter::{Matter, Notes, Records};
use super::titles::Titles;
use super::verdicts::{Verdicts, text as text_span};
use super::{Check, Complaint, Fix, Severity, Written};
use crate::domain::{AnchorKind, Channel, ContactKind, Direction, Id};
use crate::drafts::List;
use crate::drafts::reading::{Forms, Letter, Needle, needle, telling};
use crate::rules::Objection;

/// Something recorded that a message can speak of.
pub(super) struct Subject {
    /// Words by which it is found, each for itself.
    phrases: Vec<Needle>,
    /// The telling words of its text.
    words: Needle,
    /// How many of them make a sentence speak of it. One has to do where the user gave no words to
    /// find it by, as nothing that is typed in the app has any: better a mention too many is seen than
    /// one too few.
    enough: usize,
}

impl Subject {
    /// By its words and by those that the user gave to find it. Words that say nothing here, such
    /// as those of the role, are left out of the text.
    pub fn new(text: &str, keywords: &[String], plain: &[u64], forms: &Forms) -> Self {
        let mut words = telling(text, forms);
        words.retain(|word| !plain.contains(word));
        let phrases = keywords.iter().map(|keyword| needle(keyword, forms));
        let phrases = phrases.filter(|phrase| !phrase.is_empty());
        let mut phrases: Vec<Needle> = phrases.collect();
        let enough = if phrases.is_empty() { 1 } else { 2 };
        // Most are typed in a few words, and these are the words to find them by.
        let text = title(text, forms);
        if !text.is_empty() && !phrases.contains(&text) {
            phrases.push(text);
        }
        Self {
            phrases,
            words,
            enough,
        }
    }

    /// Where it is spoken of first: by a phrase, or by enough of its words in one sentence.
    pub fn place(&self, letter: &Letter<'_>) -> Option<Range<usize>> {
        let whole = self
            .phrases
            .iter()
            .filter_map(|phrase| letter.phrase(phrase));
        whole
            .min_by_key(|range| range.start)
            .or_else(|| {
                let mut parted = self.phrases.iter();
                parted.find_map(|phrase| {
                    let several = phrase.len() > 1;
                    several
                        .then(|| letter.together(phrase, phrase.len()))
                        .flatten()
                })
            })
            .or_else(|| letter.together(&self.words, self.enough))
    }

    /// Whether a sentence has anything of it.
    fn touches(&self, letter: &Letter<'_>, sentence: &Range<usize>) -> bool {
        let phrase = |words: &Needle| letter.stems.find(words, sentence).is_some();
        let word = |word: &u64| letter.stems.places(*word).any(|at| sentence.contains(&at));
        self.phrases.iter().any(phrase) || self.words.iter().any(word)
    }

    /// Whether a sentence speaks of it: by a phrase, or by enough of its words where it has no others
    /// to be found by.
    fn is_said(&self, letter: &Letter<'_>, sentence: &Range<usize>) -> bool {
        let phrase = |words: &Needle| letter.stems.find(words, sentence).is_some();
        let word = |word: &&u64| letter.stems.places(**word).any(|at| sentence.contains(&at));
        self.phrases.iter().any(phrase) || self.words.iter().filter(word).count() >= self.enough
    }

    /// In how many sentences it is spoken of.
    fn sentences(&self, letter: &Letter<'_>) -> usize {
        let sentences = letter.sentences.iter();
        let said = sentences.filter(|sentence| self.is_said(letter, &sentence.tokens));
        said.count()
    }

    /// Whether it was recorded with a phrase in common.
    fn shares(&self, other: &Self) -> bool {
        self.phrases
            .iter()
            .any(|phrase| other.phrases.contains(phrase))
    }
}

/// What was talked about, and what may be brought along.
pub(super) struct Topics {
    /// The reader’s.
    topics: Vec<Subject>,
    anchors: Vec<Anchor>,
    /// Things promised to the reader.
    promised: Vec<(Option<Id>, Needle)>,
    items: Vec<Item>,
    /// What was talked about with others of this opportunity: with whom.
    others: Vec<(String, Subject)>,
    /// For each note to somebody else the only topic that it has, if it has only one.
    of_siblings: Vec<Option<Subject>>,
    /// Something went out after the thanks in this cycle already.
    second_touch: bool,
    reader: String,
    /// The reader was met: what was talked about can be noted there.
    met: bool,
}

struct Anchor {
    title: Needle,
    name: String,
    /// It is somebody both know, or what was to be read, seen or done was.
    followed: bool,
    /// What the guard objects to another use of it.
    worn: Option<Objection>,
}

struct Item {
    title: Needle,
    reference: String,
    why: Subject,
}

impl Topics {
    pub fn gather(
        records: &Records<'_>,
        matter: &Matter,
        guard: &Guard,
        notes: &Notes<'_>,
        plain: &[u64],
    ) -> Self {
        let cites = matches!(
            matter.envelope.kind,
            ContactKind::AnchorEmail | ContactKind::ValueAddEmail
        );
        let forms = &records.forms;
        let reader = matter.envelope.to;
        let book = records.book;
        let of_person = |person: Id| -> Vec<Subject> {
            let meetings = records.index.meetings(person).iter();
            meetings
                .flat_map(|meeting| records.index.topics(meeting.id))
                .map(|topic| Subject::new(&topic.text, &topic.keywords, plain, forms))
                .collect()
        };
        let anchors = book
            .anchors
            .iter()
            .filter(|anchor| Some(anchor.person) == reader)
            .map(|anchor| Anchor {
                title: title(&anchor.title, forms),
                name: anchor.title.clone(),
                followed: anchor.kind == AnchorKind::MutualFriend
                    || records
                        .situation
                        .followed_through(anchor)
                        .is_some_and(|done| done <= matter.envelope.at),
                worn: cites.then(|| guard.against_citing(anchor.id)).flatten(),
            })
            .filter(|anchor| !anchor.title.is_empty());
        let promised = book
            .commitments
            .iter()
            .filter(|promise| {
                Some(promise.person) == reader
                    && promise.opportunity == matter.envelope.opportunity
                    && promise.direction == Direction::IOwe
            })
            .map(|promise| (Some(promise.id), telling(&promise.item, forms)));
        let for_reader = |people: &[Id]| {
            people.is_empty() || reader.is_some_and(|reader| people.contains(&reader))
        };
        let items = book
            .value_items
            .iter()
            .filter(|item| for_reader(&item.people))
            .map(|item| Item {
                title: title(&item.title, forms),
                reference: item.reference.trim().to_lowercase(),
                why: Subject::new(&item.why, &item.keywords, plain, forms),
            });
        let rounds = &records.situation.rounds;
        let met = rounds.iter().flat_map(|round| &round.participants);
        let mut others = Vec::new();
        for participant in met.filter(|p| Some(p.person.id) != reader) {
            let name = participant.person.short_name();
            let topics = of_person(participant.person.id);
            others.extend(topics.into_iter().map(|topic| (name.to_owned(), topic)));
        }
        Self {
            topics: reader.map(of_person).unwrap_or_default(),
            anchors: anchors.collect(),
            promised: promised.collect(),
            items: items.collect(),
            others,
            of_siblings: notes
                .to_others
                .iter()
                .map(|(sibling, letter)| only(sibling.to.map(of_person)?, letter))
                .collect(),
            second_touch: records.situation.was_touched_before(matter.envelope.at),
            met: reader.is_some_and(|id| !records.index.meetings(id).is_empty()),
            reader: matter
                .reader
                .as_ref()
                .map(|reader| reader.short_name().to_owned())
                .unwrap_or_default(),
        }
    }

    /// Whether a subject line says what was talked about or what is sent.
    pub fn names_subject(&self, letter: &Letter<'_>) -> bool {
        let all = 0..letter.tokens.len();
        let stands = |words: &Needle| letter.stems.find(words, &all).is_some();
        let word = |word: &u64| letter.stems.places(*word).next().is_some();
        self.topics.iter().any(|topic| topic.touches(letter, &all))
            || self.anchors.iter().any(|anchor| stands(&anchor.title))
            || self.items.iter().any(|item| stands(&item.title))
            || self
                .promised
                .iter()
                .any(|(_, words)| words.iter().any(word))
    }

    /// Which of the notes to others has the same topic, where neither has another.
    pub fn same_topic(&self, letter: &Letter<'_>) -> Option<usize> {
        let mine = only(self.topics.iter(), letter)?;
        let same = |theirs: &Option<Subject>| theirs.as_ref().is_some_and(|t| t.shares(mine));
        self.of_siblings.iter().position(same)
    }
}

/// The only topic that a text has of those recorded, if it has only one.
fn only<S: std::borrow::Borrow<Subject>>(
    topics: impl IntoIterator<Item = S>,
    letter: &Letter<'_>,
) -> Option<S> {
    let has = |topic: &S| topic.borrow().place(letter).is_some();
    let mut found = topics.into_iter().filter(has);
    let first = found.next()?;
    found.next().is_none().then_some(first)
}

/// The words of a title, without an article before it.
fn title(title: &str, forms: &Forms) -> Needle {
    let mut words = title.trim();
    if let Some((first, rest)) = words.split_once(' ')
        && forms.plain.contains(&first.to_lowercase().as_str())
        && rest.contains(' ')
    {
        words = rest;
    }
    needle(words, forms)
}

pub(super) fn judge(
    topics: &Topics,
    titles: &Titles,
    matter: &Matter,
    message: &Written<'_>,
    verdicts: &mut Verdicts<'_>,
) {
    let letter = &message.text;
    let brought = brings(topics, matter, letter);
    mentions(
        topics,
        matter,
        letter,
        brought == Brought::WithReason,
        verdicts,
    );
    was_recorded(topics, titles, letter, verdicts);
    value(topics, matter, &brought, verdicts);
    anchors(topics, matter, letter, verdicts);
    subject_line(topics, titles, matter, &message.subject, verdicts);
}

fn mentions(
    topics: &Topics,
    matter: &Matter,
    letter: &Letter<'_>,
    brought: bool,
    verdicts: &mut Verdicts<'_>,
) {
    let subjects = topics.topics.iter();
    let places: Vec<(Option<&Subject>, Range<usize>)> = subjects
        .filter_map(|topic| Some((Some(topic), topic.place(letter)?)))
        .chain(topics.anchors.iter().filter_map(|anchor| {
            let place = letter.phrase(&anchor.title)?;
            Some((None, place))
        }))
        .collect();
    if !places.is_empty() {
        if !places
            .iter()
            .any(|(topic, place)| is_expanded(*topic, place, letter))
        {
            let last = places.iter().max_by_key(|(_, place)| place.end);
            let range = last.map(|(_, place)| letter.span(place));
            verdicts.find(
                Check::ExpandsTopic,
                range.and_then(text_span),
                Complaint::Missing,
                Vec::new(),
                Some(Fix::Supply(Check::ExpandsTopic)),
            );
        }
        return;
    }
    let recorded = !topics.topics.is_empty() || !topics.anchors.is_empty();
    let values = vec![("name", topics.reader.clone())];
    let check = Check::MentionsRecordedTopic;
    if !recorded {
        let recall = matter.envelope.to.filter(|_| topics.met).map(Fix::Recall);
        verdicts.find(check, None, Complaint::NothingRecorded, values, recall);
        return;
    }
    let has = |list| letter.of(list).next().is_some();
    let bare = matter.envelope.kind == ContactKind::CheckinEmail
        && !brought
        && verdicts.found(Check::OffersInfoOrHelp)
        && !has(List::PromisedTime);
    let fix = Some(Fix::Supply(check));
    if bare {
        let complaint = Complaint::NothingSpecific;
        verdicts.find_as(Severity::Error, check, None, complaint, values, fix);
    } else {
        verdicts.find(check, None, Complaint::Missing, values, fix);
    }
}

/// Whether more than its name is said of a topic: in two sentences, or in twelve words after it.
fn is_expanded(topic: Option<&Subject>, place: &Range<usize>, letter: &Letter<'_>) -> bool {
    const SENTENCES: usize = 2;
    const WORDS: usize = 12;
    if topic.is_some_and(|topic| topic.sentences(letter) >= SENTENCES) {
        return true;
    }
    let mut words = 0;
    for sentence in &letter.sentences {
        if sentence.tokens.end <= place.start {
            continue;
        }
        let its_own = sentence.tokens.contains(&place.start);
        let ritual = || {
            let mut hits = letter.of_within(List::Ritual, &sentence.tokens);
            hits.next().is_some()
        };
        if its_own {
            words += sentence.tokens.end.saturating_sub(place.start + 1);
        } else if !ritual() {
            words += sentence.tokens.len();
        }
    }
    words >= WORDS
}

fn was_recorded(
    topics: &Topics,
    titles: &Titles,
    letter: &Letter<'_>,
    verdicts: &mut Verdicts<'_>,
) {
    const SHOWN: usize = 8;
    if verdicts.asked(Check::TopicWasRecorded).is_none() {
        return;
    }
    for hit in letter.of(List::Recalled) {
        let Some(sentence) = letter.sentence_of(hit.tokens.start) else {
            continue;
        };
        let within = &sentence.tokens;
        let stands = |words: &Needle| letter.stems.find(words, within).is_some();
        let word = |word: &u64| letter.stems.find(&[*word], within).is_some();
        let arranged = || {
            let mut hits = letter.of_within(List::Arranged, within);
            hits.next().is_some()
        };
        let known = topics
            .topics
            .iter()
            .any(|topic| topic.touches(letter, within))
            || topics.anchors.iter().any(|anchor| stands(&anchor.title))
            || topics.items.iter().any(|item| stands(&item.title))
            || topics
                .promised
                .iter()
                .any(|(_, words)| words.iter().any(word))
            || titles.names_role(letter, within)
            || titles.names_employer(letter, within)
            || arranged();
        if known {
            continue;
        }
        let other = topics
            .others
            .iter()
            .find(|(_, topic)| topic.is_said(letter, within));
        let end = within.end.min(hit.tokens.end + SHOWN);
        let range = letter.span(&(hit.tokens.start..end));
        let (complaint, with) = match other {
            Some((name, _)) => (Complaint::OthersTopic, name.clone()),
            None => (Complaint::Present, String::new()),
        };
        let values = vec![("name", topics.reader.clone()), ("other", with)];
        verdicts.find(
            Check::TopicWasRecorded,
            text_span(range),
            complaint,
            values,
            None,
        );
        return;
    }
}

/// What a message brings along.
#[derive(PartialEq, Eq)]
enum Brought {
    Nothing,
    /// Without a word why it concerns the reader.
    Bare,
    WithReason,
}

fn brings(topics: &Topics, matter: &Matter, letter: &Letter<'_>) -> Brought {
    if matter.envelope.kind == ContactKind::CommitmentDelivery {
        let attached = |promise: &Option<Id>| {
            let mut files = matter.envelope.attachments.iter();
            files.any(|file| promise.is_some() && file.commitment == *promise)
        };
        let named = topics.promised.iter().any(|(promise, words)| {
            let needed = if attached(promise) { 1 } else { words.len() };
            letter.together(words, needed.min(words.len())).is_some()
        });
        let unrecorded = topics.promised.is_empty() && !matter.envelope.attachments.is_empty();
        return match named || unrecorded || has_link(letter.text) {
            true => Brought::WithReason,
            false => Brought::Nothing,
        };
    }
    let mut brought = match has_link(letter.text) {
        true => Brought::WithReason,
        false => Brought::Nothing,
    };
    for item in &topics.items {
        let Some(place) = letter.phrase(&item.title).or_else(|| {
            let linked = !item.reference.is_empty()
                && letter.text.to_lowercase().contains(item.reference.as_str());
            linked.then_some(0..0)
        }) else {
            continue;
        };
        let outside = |subject: &Subject| {
            let beyond = |words: &Needle| {
                let mut places = letter.stems.all(words);
                places.any(|found| found.end <= place.start || place.end <= found.start)
            };
            let apart = |word: &&u64| {
                let mut places = letter.stems.places(**word);
                places.any(|at| letter.body.contains(&at) && !place.contains(&at))
            };
            subject.phrases.iter().any(beyond)
                || subject.words.iter().filter(apart).count() >= subject.enough
        };
        if outside(&item.why) || topics.topics.iter().any(outside) {
            return Brought::WithReason;
        }
        brought = Brought::Bare;
    }
    brought
}

fn has_link(text: &str) -> bool {
    text.contains("://") || text.contains("www.")
}

fn value(topics: &Topics, matter: &Matter, brought: &Brought, verdicts: &mut Verdicts<'_>) {
    if matter.envelope.kind == ContactKind::CheckinEmail && !topics.second_touch {
        return;
    }
    let complaint = match brought {
        Brought::WithReason => return,
        Brought::Bare => Complaint::NoReason,
        Brought::Nothing => Complaint::Missing,
    };
    verdicts.find(
        Check::ValueItemPresent,
        None,
        complaint,
        vec![("name", topics.reader.clone())],
        Some(Fix::Supply(Check::ValueItemPresent)),
    );
}

fn anchors(topics: &Topics, matter: &Matter, letter: &Letter<'_>, verdicts: &mut Verdicts<'_>) {
    let mut cited = false;
    for anchor in &topics.anchors {
        let Some(place) = letter.phrase(&anchor.title) else {
            continue;
        };
        let span = text_span(letter.span(&place));
        let values = vec![("title", anchor.name.clone())];
        if let Some(objection) = anchor.worn.filter(|_| !cited) {
            let complaint = match objection {
                Objection::AnchorUsed => Complaint::Used,
                _ => Complaint::TooSoon,
            };
            let (span, values) = (span.clone(), values.clone());
            verdicts.find(Check::AnchorCited, span, complaint, values, None);
        }
        cited = true;
        if !anchor.followed {
            verdicts.find(
                Check::FollowThroughDone,
                span,
                Complaint::Present,
                values,
                None,
            );
        }
    }
    if cited || matter.envelope.kind != ContactKind::AnchorEmail {
        return;
    }
    let (complaint, fix) = if topics.anchors.is_empty() {
        (
            Complaint::NothingRecorded,
            matter.envelope.to.map(Fix::Bond),
        )
    } else {
        (Complaint::Missing, Some(Fix::Supply(Check::AnchorCited)))
    };
    let values = vec![("name", topics.reader.clone())];
    verdicts.find(Check::AnchorCited, None, complaint, values, fix);
}

fn subject_line(
    topics: &Topics,
    titles: &Titles,
    matter: &Matter,
    letter: &Letter<'_>,
    verdicts: &mut Verdicts<'_>,
) {
    const LONGEST: usize = 70;
    // A note that is passed on has no subject: the request around it has.
    let has_subject = matter.envelope.channel == Channel::Email;
    if !has_subject || verdicts.asked(Check::SubjectLine).is_none() {
        return;
    }
    let line = letter.text.trim();
    let count = line.chars().count();
    let all = 0..letter.tokens.len();
    let whole = super::Span {
        part: super::Part::Subject,
        range: 0..letter.text.len(),
    };
    let says = || {
        titles.names_role(letter, &all)
            || titles.names_employer(letter, &all)
            || topics.names_subject(letter)
    };
    let (span, complaint) = if line.is_empty() {
        (None, Complaint::Missing)
    } else if let Some(hit) = letter.of(List::Loud).next() {
        let range = letter.span(&hit.tokens);
        (Some(super::Span { range, ..whole }), Complaint::Loud)
    } else if count > LONGEST {
        (Some(whole), Complaint::TooLong)
    } else if !says() && titles.has_role() {
        (Some(whole), Complaint::Vague)
    } else {
        return;
    };
    verdicts.find(
        Check::SubjectLine,
        span,
        complaint,
        vec![("count", count.to_string()), ("most", LONGEST.to_string())],
        Some(Fix::Supply(Check::SubjectLine)),
    );
}
