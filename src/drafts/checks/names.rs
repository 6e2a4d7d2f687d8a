use std::ops::Range;

use rustc_hash::FxHashMap;

use super::matter::{Matter, Records};
use super::named::words;
use super::recorded::Recorded;
use super::verdicts::{Verdicts, text};
use super::{Check, Complaint, Fix, Part, Severity, Span, Written};
use crate::domain::{ContactKind, Id, Person, is_title};
use crate::drafts::List;
use crate::drafts::reading::{Forms, Letter, bare, composed, tokens, without_possessive};

/// Everybody whose name could stand in the message.
pub(super) struct Names {
    people: Vec<Named>,
    /// Whose a word is, as places in the list of people.
    owners: FxHashMap<String, Vec<usize>>,
    /// The reader’s place in it.
    reader: Option<usize>,
    /// The words of the user’s own name.
    own: Vec<String>,
    /// The reader’s name was copied or spelled aloud.
    verified: bool,
}

struct Named {
    id: Id,
    /// The whole name, as it was recorded.
    name: String,
    given: Vec<String>,
    /// The family names that may stand after a title.
    families: Vec<Vec<String>>,
    /// The words that are looked for, each as it was recorded.
    parts: Vec<(String, String)>,
    /// They belong to this opportunity.
    here: bool,
}

impl Names {
    pub fn gather(records: &Records<'_>, matter: &Matter) -> Self {
        let situation = records.situation;
        let met = situation
            .rounds
            .iter()
            .flat_map(|round| &round.participants);
        let in_roles = records.book.roles.iter();
        let here: Vec<Id> = met
            .map(|participant| participant.person.id)
            .chain(
                in_roles
                    .filter(|role| role.opportunity == matter.envelope.opportunity)
                    .map(|role| role.person),
            )
            .chain(matter.envelope.to)
            .collect();
        let known = records.book.people.iter();
        let people: Vec<Named> = known
            .filter(|person| !person.name.trim().is_empty())
            .map(|person| Named::read(person, here.contains(&person.id)))
            .collect();
        let mut owners: FxHashMap<String, Vec<usize>> = FxHashMap::default();
        for (at, person) in people.iter().enumerate() {
            for (part, _) in &person.parts {
                let of_part = owners.entry(part.clone()).or_default();
                if !of_part.contains(&at) {
                    of_part.push(at);
                }
            }
        }
        let reader = people.iter().position(|p| Some(p.id) == matter.envelope.to);
        Self {
            reader,
            owners,
            people,
            own: words(&records.book.profile.name),
            verified: matter.reader.as_ref().is_none_or(|p| p.name_verified),
        }
    }

    /// Whether a word is somebody’s name.
    pub fn is_name(&self, word: &str) -> bool {
        let word = composed(word);
        self.owners.contains_key(word.as_ref()) || self.own.iter().any(|own| *own == word)
    }
}

impl Named {
    fn read(person: &Person, here: bool) -> Self {
        let whole: Vec<&str> = person
            .name
            .split_whitespace()
            .filter(|word| !is_title(word))
            .collect();
        let given = match person.given.trim() {
            "" => whole.first().copied().unwrap_or_default(),
            given => given,
        };
        let mut parts = Vec::new();
        for text in [given, person.family.trim(), person.name.as_str()] {
            for token in tokens(text) {
                let written = &text[token.range.clone()];
                let small = written.chars().next().is_some_and(char::is_lowercase);
                let part = composed(&token.lower).into_owned();
                // The “van der” of a name is no name by itself, nor is a title.
                if !small && !is_title(&part) && !parts.iter().any(|(known, _)| *known == part) {
                    parts.push((part, written.to_owned()));
                }
            }
        }
        Self {
            id: person.id,
            name: person.name.trim().to_owned(),
            given: words(given),
            families: person.surnames().iter().map(|name| words(name)).collect(),
            parts,
            here,
        }
    }

    /// How a word of the name was recorded.
    fn recorded(&self, part: &str) -> &str {
        let found = self.parts.iter().find(|(known, _)| known == part);
        found.map_or(self.name.as_str(), |(_, written)| written)
    }
}

/// What a word turned out to be.
enum Found {
    /// Somebody else’s name.
    Foreign(usize),
    /// Nearly a name.
    Misspelt(usize, String),
}

pub(super) fn judge(
    names: &Names,
    recorded: &Recorded,
    forms: &Forms,
    matter: &Matter,
    written: &Written<'_>,
    verdicts: &mut Verdicts<'_>,
) {
    let letter = &written.text;
    let opening = opening(matter, letter);
    let mut misspelt = greeting(names, forms, letter, &opening, verdicts);
    if matter.envelope.kind == ContactKind::HandwrittenNote && !names.verified {
        let name = names.reader.map(|at| names.people[at].name.clone());
        verdicts.find(
            Check::NameSpelledAsRecorded,
            None,
            Complaint::Unverified,
            vec![("name", name.unwrap_or_default())],
            None,
        );
    }
    let body = opening.end.max(letter.body.start)..letter.body.end;
    misspelt |= in_body(
        names,
        recorded,
        forms,
        (Part::Text, letter),
        body,
        matter,
        verdicts,
    );
    let subject = &written.subject;
    let all = 0..subject.tokens.len();
    if !misspelt {
        in_body(
            names,
            recorded,
            forms,
            (Part::Subject, subject),
            all,
            matter,
            verdicts,
        );
    }
    sign_off(names, letter, verdicts);
}

/// The words among which the reader is addressed.
fn opening(matter: &Matter, letter: &Letter<'_>) -> Range<usize> {
    let greeting = letter.greeting.clone();
    match matter.envelope.kind {
        // “May I speak to …?”
        ContactKind::CheckinCall => {
            let first = letter.sentences.first().map_or(0, |s| s.tokens.end);
            greeting.start..first.max(greeting.end)
        }
        ContactKind::Voicemail if greeting.len() < 2 => {
            let first = letter.sentences.first().map_or(0, |s| s.tokens.end);
            greeting.start..first.max(greeting.end)
        }
        // “Dana, thank you …”
        _ if greeting.is_empty() => {
            const LONGEST: usize = 3;
            let comma =
                letter.tokens.windows(2).take(LONGEST).position(|pair| {
                    letter.text[pair[0].range.end..pair[1].range.start].contains(',')
                });
            0..comma.map_or(0, |at| at + 1)
        }
        _ => greeting,
    }
}

/// Looks at the greeting; whether a name in it is misspelt.
fn greeting(
    names: &Names,
    forms: &Forms,
    letter: &Letter<'_>,
    opening: &Range<usize>,
    verdicts: &mut Verdicts<'_>,
) -> bool {
    let Some(reader) = names.reader else {
        return false;
    };
    let person = &names.people[reader];
    let word = |at: usize| composed(without_possessive(&letter.tokens[at].lower, forms));
    let is_greeting = |at: usize| {
        let mut hits = letter.of(List::Greeting);
        hits.any(|hit| hit.tokens.contains(&at))
    };
    let greeted = is_greeted(person, letter, opening, forms);
    let mut misspelt = false;
    for at in opening.clone() {
        let token = &letter.tokens[at];
        let own = || names.own.iter().any(|own| *own == word(at));
        let spoken = opening.end > letter.greeting.end;
        if is_greeting(at) || is_title(&token.lower) || (spoken && !token.capital) || own() {
            continue;
        }
        // “May I speak to Dana Ortiz?” greets no May.
        let begins = || letter.sentence_of(at).is_some_and(|s| s.tokens.start == at);
        if spoken && forms.word_names.contains(&word(at).as_ref()) && begins() {
            continue;
        }
        let owners = names.owners.get(word(at).as_ref());
        if let Some(owners) = owners {
            let other = owners.first().filter(|_| !owners.contains(&reader));
            // A word in small letters that happens to be a name is none.
            if let Some(other) = other.filter(|_| token.capital) {
                let other = &names.people[*other];
                let with = person
                    .given
                    .first()
                    .map_or("", |part| person.recorded(part));
                let range = token.range.start..token.range.start + plain_length(letter, at, forms);
                verdicts.find(
                    Check::NoForeignName,
                    text(range.clone()),
                    Complaint::Greeted,
                    vec![
                        ("name", other.name.clone()),
                        ("reader", person.name.clone()),
                    ],
                    replace(Part::Text, range, with),
                );
            }
        } else if let Some(part) = nearest(&person.parts, &word(at)) {
            let range = token.range.start..token.range.start + plain_length(letter, at, forms);
            misspelt = true;
            misspelling(verdicts, letter, Part::Text, range, person, part);
        }
    }
    if !greeted && !misspelt {
        verdicts.find(
            Check::GreetsRecipientByName,
            None,
            Complaint::Missing,
            vec![("name", person.name.clone())],
            Some(Fix::Supply(Check::GreetsRecipientByName)),
        );
    }
    misspelt
}

/// Whether the first name stands there, or the surname after a title.
fn is_greeted(person: &Named, letter: &Letter<'_>, opening: &Range<usize>, forms: &Forms) -> bool {
    let said = |at: usize| composed(without_possessive(&letter.tokens[at].lower, forms));
    let stands = |words: &[String], at: usize| {
        !words.is_empty()
            && at + words.len() <= letter.tokens.len()
            && (0..words.len()).all(|n| said(at + n) == words[n])
    };
    let given = person.given.get(..1).unwrap_or_default();
    // A script without capitals writes titles after the name, or joined to it.
    let uncased = |word: &String| {
        let first = word.chars().next();
        first.is_some_and(|c| c.is_alphabetic() && !c.is_lowercase() && !c.is_uppercase())
    };
    opening.clone().any(|at| {
        let after_title = at > 0 && is_title(&letter.tokens[at - 1].lower);
        let parts = person.given.iter().chain(person.families.iter().flatten());
        let family = || person.families.iter().any(|family| stands(family, at));
        stands(given, at)
            || (after_title && family())
            || parts
                .filter(|part| uncased(part))
                .any(|part| said(at).starts_with(part.as_str()))
    })
}

/// Looks for names between greeting and signature; whether one is misspelt.
fn in_body(
    names: &Names,
    recorded: &Recorded,
    forms: &Forms,
    (part, letter): (Part, &Letter<'_>),
    body: Range<usize>,
    matter: &Matter,
    verdicts: &mut Verdicts<'_>,
) -> bool {
    let named_freely = matter.envelope.kind == ContactKind::MissingContactRequest;
    let mut misspelt = false;
    let mut foreign: Option<(Range<usize>, usize)> = None;
    for at in body.clone() {
        if !letter.tokens[at].capital {
            continue;
        }
        match look_at(names, recorded, forms, letter, at, part == Part::Subject) {
            Some(Found::Foreign(person)) => match &mut foreign {
                Some((range, whose)) if *whose == person && range.end == at => range.end = at + 1,
                Some(_) => {}
                None => {
                    let named = &names.people[person];
                    let given = at.checked_sub(1).filter(|before| {
                        let before = composed(&letter.tokens[*before].lower);
                        named.given.iter().any(|given| *given == before)
                    });
                    foreign = Some((given.unwrap_or(at)..at + 1, person));
                }
            },
            Some(Found::Misspelt(person, right)) if !misspelt => {
                let token = &letter.tokens[at];
                let range = token.range.start..token.range.start + plain_length(letter, at, forms);
                misspelling(verdicts, letter, part, range, &names.people[person], &right);
                misspelt = true;
            }
            _ => {}
        }
    }
    if let Some((words, person)) = foreign.filter(|_| !named_freely) {
        let span = Span {
            part,
            range: letter.span(&words),
        };
        let values = vec![("name", names.people[person].name.clone())];
        verdicts.find_as(
            Severity::Warning,
            Check::NoForeignName,
            Some(span),
            Complaint::Named,
            values,
            None,
        );
    }
    misspelt
}

/// What a word with a capital is, if its place makes a name of it.
fn look_at(
    names: &Names,
    recorded: &Recorded,
    forms: &Forms,
    letter: &Letter<'_>,
    at: usize,
    heading: bool,
) -> Option<Found> {
    const SHORTEST: usize = 4;
    const SHORTEST_ALONE: usize = 5;
    let word_at = |at: usize| -> Option<&str> {
        let token = letter.tokens.get(at)?;
        Some(without_possessive(&token.lower, forms))
    };
    let word = composed(word_at(at)?);
    let before = at.checked_sub(1).and_then(word_at);
    let titled = || before.is_some_and(is_title);
    let beside = |person: &Named, part: &str| {
        let near = [before, word_at(at + 1)];
        near.into_iter().flatten().any(|near| {
            let near = composed(near);
            near != part && person.parts.iter().any(|(known, _)| *known == near)
        })
    };
    // A heading has capitals of its own, and so has the beginning of a sentence.
    let first = letter.sentence_of(at).is_none_or(|s| s.tokens.start == at) || begins(letter, at);
    let inside = !first && !heading;
    let shouted = || {
        let mut chars = letter.text[letter.tokens[at].range.clone()].chars();
        chars.all(|char| !char.is_lowercase())
    };
    let word_like = || forms.word_names.contains(&word.as_ref());
    if let Some(owners) = names.owners.get(word.as_ref()) {
        if names.reader.is_some_and(|reader| owners.contains(&reader))
            || names.own.iter().any(|own| *own == word)
        {
            return None;
        }
        let sure = |person: &Named| titled() || beside(person, &word);
        if let Some(owner) = owners.iter().find(|at| sure(&names.people[**at])) {
            return Some(Found::Foreign(*owner));
        }
        let owner = *owners.iter().find(|at| names.people[**at].here)?;
        let is_given = names.people[owner].given.iter().any(|given| *given == word);
        let word_like = word_like();
        let alone = !recorded.words.has(&word) && (is_given || !word_like);
        let placed = inside || !word_like;
        return (alone && placed && !(shouted() && word_like)).then_some(Found::Foreign(owner));
    }
    let length = word.chars().count();
    if length < SHORTEST
        || recorded.words.has(&word)
        || forms.capitalised.contains(&word.as_ref())
        || names.own.iter().any(|own| *own == word)
    {
        return None;
    }
    // Most words with a capital only begin a sentence.
    let known = |near: &str| names.owners.contains_key(composed(near).as_ref());
    let beside_name = [before, word_at(at + 1)].into_iter().flatten().any(known);
    let titled = titled();
    if !inside && !titled && !beside_name {
        return None;
    }
    let people = names.people.iter().enumerate().filter(|(_, p)| p.here);
    for (number, person) in people {
        let Some(right) = nearest(&person.parts, &word) else {
            continue;
        };
        let beside = beside(person, right);
        let long = right.chars().count() >= SHORTEST_ALONE;
        let same = |a: &str, b: &str| match (a.chars().next(), b.chars().next()) {
            (Some(a), Some(b)) => bare(a) == bare(b),
            _ => false,
        };
        let known = forms.word_names.contains(&right);
        let alone = inside && long && same(right, &word) && !known && !shouted();
        if titled || beside || alone {
            return Some(Found::Misspelt(number, right.to_owned()));
        }
    }
    None
}

/// Whether a line or a part of speech begins with a word: after a colon, a quotation mark, a bullet.
fn begins(letter: &Letter<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else {
        return true;
    };
    let between = &letter.text[letter.tokens[before].range.end..letter.tokens[at].range.start];
    between.contains([':', '“', '"', '‘', '\n', '•', '(', '!', '?'])
        || (between.contains('.') && !is_title(&letter.tokens[before].lower))
}

/// Somebody else’s name under the message.
fn sign_off(names: &Names, letter: &Letter<'_>, verdicts: &mut Verdicts<'_>) {
    const LONGEST: usize = 3;
    let mut line: Vec<usize> = Vec::new();
    let end = letter.signature.end;
    for at in letter.signature.clone() {
        line.push(at);
        let next = letter.tokens.get(at + 1).filter(|_| at + 1 < end);
        let last = next.is_none_or(|next| {
            letter.text[letter.tokens[at].range.end..next.range.start].contains('\n')
        });
        if !last {
            continue;
        }
        let line = std::mem::take(&mut line);
        let owner_of_all = || {
            let word = composed(&letter.tokens[*line.first()?].lower);
            let owners = names.owners.get(word.as_ref())?;
            owners.iter().copied().find(|owner| {
                line.iter().all(|at| {
                    let word = composed(&letter.tokens[*at].lower);
                    let parts = &names.people[*owner].parts;
                    letter.tokens[*at].capital && parts.iter().any(|(part, _)| *part == word)
                })
            })
        };
        let own = |at: &usize| {
            let word = composed(&letter.tokens[*at].lower);
            names.own.iter().any(|own| *own == word)
        };
        if line.len() > LONGEST || line.iter().any(own) {
            continue;
        }
        if let Some(owner) = owner_of_all().filter(|owner| Some(*owner) != names.reader)
            && let (Some(first), Some(last)) = (line.first(), line.last())
        {
            verdicts.find(
                Check::NoForeignName,
                text(letter.span(&(*first..*last + 1))),
                Complaint::Signed,
                vec![("name", names.people[owner].name.clone())],
                None,
            );
            return;
        }
    }
}

/// The part of a name that a word is nearly, but not quite.
fn nearest<'p>(parts: &'p [(String, String)], word: &str) -> Option<&'p str> {
    const SHORTEST: usize = 4;
    const SHORT: usize = 6;
    const SHORTEST_PART: usize = 3;
    // Two letters, of four bytes at most.
    const MOST_BYTES: usize = 8;
    // A letter in place of another changes two of the letters that there are.
    const MOST_LETTERS: u32 = 4;
    let length = word.chars().count();
    if length < SHORTEST {
        return None;
    }
    let letters = letters(word);
    let near = parts.iter().filter_map(|(part, _)| {
        if part.len().abs_diff(word.len()) > MOST_BYTES
            || (self::letters(part) ^ letters).count_ones() > MOST_LETTERS
        {
            return None;
        }
        let of_part = part.chars().count();
        let allowed = if of_part <= SHORT { 1 } else { 2 };
        if of_part < SHORTEST_PART || of_part.abs_diff(length) > allowed {
            return None;
        }
        let distance = distance(part, word);
        (1..=allowed)
            .contains(&distance)
            .then_some((distance, part))
    });
    near.min().map(|(_, part)| part.as_str())
}

/// The letters of a word, roughly: two letters may count as the same, never one as two.
fn letters(word: &str) -> u64 {
    word.chars()
        .fold(0, |letters, char| letters | 1 << (u32::from(char) & 63))
}

/// How many letters were added, left out, changed or have changed places. (Damerau-Levenshtein)
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        let mut row = Vec::with_capacity(b.len() + 1);
        row.push(i);
        for j in 1..=b.len() {
            let changed = above[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut least = changed.min(above[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                least = least.min(before[j - 2] + 1);
            }
            row.push(least);
        }
        before = std::mem::replace(&mut above, row);
    }
    above.last().copied().unwrap_or_default()
}

/// The length in bytes of a word without the mark of whose it is.
fn plain_length(letter: &Letter<'_>, at: usize, forms: &Forms) -> usize {
    let token = &letter.tokens[at];
    let written = &letter.text[token.range.clone()];
    let cut = token.lower.chars().count() - without_possessive(&token.lower, forms).chars().count();
    let end = written.char_indices().rev().take(cut).last();
    end.map_or(written.len(), |(at, _)| at)
}

fn misspelling(
    verdicts: &mut Verdicts<'_>,
    letter: &Letter<'_>,
    part: Part,
    range: Range<usize>,
    person: &Named,
    right: &str,
) {
    let right = person.recorded(right);
    let values = vec![
        ("found", letter.text[range.clone()].to_owned()),
        ("right", right.to_owned()),
    ];
    verdicts.find(
        Check::NameSpelledAsRecorded,
        Some(Span {
            part,
            range: range.clone(),
        }),
        Complaint::Misspelt,
        values,
        replace(part, range, right),
    );
}

fn replace(part: Part, range: Range<usize>, with: &str) -> Option<Fix> {
    (!with.is_empty()).then(|| Fix::Replace {
        span: Span { part, range },
        with: with.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_that_changed_places_are_one_mistake() {
        assert_eq!(distance("priya", "pryia"), 1);
        assert_eq!(distance("dana", "danna"), 1);
        assert_eq!(distance("lefèvre", "lefebvre"), 2);
        assert_eq!(distance("", "ab"), 2);
    }

    #[test]
    fn short_names_allow_one_letter_and_long_ones_two() {
        let parts = |part: &str| vec![(part.to_owned(), part.to_owned())];
        assert_eq!(nearest(&parts("meg"), "megg"), Some("meg"));
        assert_eq!(nearest(&parts("tom"), "tim"), None, "too short to tell");
        assert_eq!(nearest(&parts("hale"), "have"), Some("hale"));
        assert_eq!(nearest(&parts("otto"), "bottom"), None);
        assert_eq!(nearest(&parts("papadaki"), "papdakis"), Some("papadaki"));
        assert_eq!(nearest(&parts("dana"), "dana"), None);
    }

    #[test]
    fn a_name_is_read_into_what_may_be_greeted_and_looked_for() {
        let named = |name: &str, given: &str, family: &str| {
            let person = Person {
                name: name.into(),
                given: given.into(),
                family: family.into(),
                ..Person::new(Id::from_bits(1))
            };
            Named::read(&person, true)
        };
        let parts = |named: &Named| -> Vec<String> {
            named.parts.iter().map(|(part, _)| part.clone()).collect()
        };
        let whole = named("Prof. Elin van der Marsh", "", "");
        let families = |named: &Named| -> Vec<String> {
            let families = named.families.iter();
            families.map(|words| words.join(" ")).collect()
        };
        assert_eq!(
            (whole.given.join(" "), families(&whole)),
            ("elin".into(), vec!["van der marsh".to_owned()])
        );
        assert_eq!(
            parts(&whole),
            ["elin", "marsh"],
            "no particle and no title is a name"
        );
        assert_eq!(families(&named("", "Mei-Ling", "Chen")), ["chen"]);
        assert_eq!(families(&named("Dr. Dana Ortiz", "Dana", "")), ["ortiz"]);
        assert_eq!(
            parts(&named("山田太郎", "太郎", "山田")),
            ["太郎", "山田", "山田太郎"]
        );
        assert_eq!(named("Lefe\u{300}vre", "", "").given, ["lefèvre"]);
        assert!(named("Suharto", "", "").families.is_empty());
    }
}
