use std::ops::Range;

use super::matter::{Matter, Records};
use super::verdicts::Verdicts;
use super::{Check, Complaint, Fix, Span, Written};
use crate::domain::{Channel, ContactKind};
use crate::drafts::List;
use crate::drafts::reading::{Forms, Letter, Needle, Token, needle, tokens};

/// Employers and roles: those of this message, and all the others that the user has.
pub(super) struct Titles {
    role: Title,
    /// What may be named: the employer, the agency, roles that a merged question is about.
    own: Vec<Title>,
    foreign: Vec<Title>,
}

struct Title {
    words: Needle,
    name: String,
    is_role: bool,
    /// For each of its words how its letters were recorded.
    cases: Vec<Case>,
}

/// How a word has to be written to be that of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Case {
    /// With a capital.
    Capital,
    /// With a capital somewhere, as in eBay.
    Inside,
    /// Small letters will do: the “of” of a name.
    Any,
}

impl Case {
    fn of(word: &str) -> Self {
        match word {
            _ if word.starts_with(char::is_uppercase) => Self::Capital,
            _ if word.contains(char::is_uppercase) => Self::Inside,
            _ => Self::Any,
        }
    }

    fn fits(self, word: &str) -> bool {
        match self {
            Self::Capital => word.starts_with(char::is_uppercase),
            Self::Inside => word.contains(char::is_uppercase),
            Self::Any => true,
        }
    }
}

impl Title {
    fn new(name: &str, is_role: bool, forms: &Forms) -> Self {
        let words = tokens(name);
        let cases = words.iter().map(|word| Case::of(&name[word.range.clone()]));
        let mut cases: Vec<Case> = cases.collect();
        // Who recorded no capital at all may still mean one, where the letters have any.
        if name.chars().any(char::is_lowercase) && cases.iter().all(|case| *case == Case::Any) {
            cases.fill(Case::Capital);
        }
        Self {
            words: needle(name, forms),
            name: name.trim().to_owned(),
            is_role,
            cases,
        }
    }
}

impl Titles {
    pub fn gather(records: &Records<'_>, matter: &Matter) -> Self {
        let forms = &records.forms;
        let merges = matches!(
            matter.envelope.kind,
            ContactKind::CheckinEmail | ContactKind::CheckinCall | ContactKind::Voicemail
        );
        let here = &matter.opportunity;
        let mut own = Vec::new();
        let mut foreign = Vec::new();
        for organization in records.book.organizations.iter() {
            let is_own =
                organization.id == here.organization || Some(organization.id) == here.agency;
            let names = organization.aliases.iter().chain([&organization.name]);
            let titles = names.map(|name| Title::new(name, false, forms));
            if is_own {
                own.extend(titles);
            } else {
                foreign.extend(titles);
            }
        }
        for opportunity in records.book.opportunities.iter() {
            let title = Title::new(&opportunity.role, true, forms);
            let merged = merges && opportunity.organization == here.organization;
            if opportunity.id == here.id || merged {
                own.push(title);
            } else {
                foreign.push(title);
            }
        }
        own.retain(|title| !title.words.is_empty());
        // The same title at two employers is nobody else’s.
        let ours = |title: &Title| own.iter().any(|known| known.words == title.words);
        foreign.retain(|title| !title.words.is_empty() && !ours(title));
        Self {
            role: Title::new(&here.role, true, forms),
            own,
            foreign,
        }
    }

    /// Whether the role is named, or as much of it as is unmistakable.
    pub fn names_role(&self, letter: &Letter<'_>, within: &Range<usize>) -> bool {
        const ENOUGH: usize = 2;
        let words = &self.role.words;
        let part = words.len().min(ENOUGH);
        part > 0
            && words
                .windows(part)
                .any(|words| letter.stems.find(words, within).is_some())
    }

    /// Whether a role is recorded.
    pub fn has_role(&self) -> bool {
        !self.role.words.is_empty()
    }

    /// Whether the employer is named.
    pub fn names_employer(&self, letter: &Letter<'_>, within: &Range<usize>) -> bool {
        let mut own = self.own.iter().filter(|title| !title.is_role);
        own.any(|title| letter.stems.find(&title.words, within).is_some())
    }

    /// The stems of the role and of the employer: they say nothing of a topic.
    pub fn words(&self) -> impl Iterator<Item = u64> {
        self.own
            .iter()
            .flat_map(|title| title.words.iter().copied())
    }

    /// Every place of an employer or a role, own or not, as tokens; for likeness.
    pub fn places(&self, letter: &Letter<'_>) -> Vec<(Range<usize>, bool)> {
        let titles = self.own.iter().chain(&self.foreign);
        let mut places: Vec<(Range<usize>, bool)> = titles
            .flat_map(|title| {
                let places = letter.stems.all(&title.words);
                places.map(|range| (range, title.is_role))
            })
            .filter(|(range, is_role)| *is_role || capitals(letter, range))
            .collect();
        places.sort_by_key(|(range, _)| (range.start, std::cmp::Reverse(range.end)));
        places
    }
}

fn capitals(letter: &Letter<'_>, range: &Range<usize>) -> bool {
    letter.tokens[range.clone()]
        .iter()
        .any(|token| token.capital)
}

pub(super) fn judge(
    titles: &Titles,
    matter: &Matter,
    message: &Written<'_>,
    verdicts: &mut Verdicts<'_>,
) {
    let found = message.parts().into_iter().find_map(|(part, letter)| {
        let (range, title, complaint) = foreign(titles, letter)?;
        Some((part, letter, range, title, complaint))
    });
    if let Some((part, letter, words, title, complaint)) = found {
        let range = letter.span(&words);
        let span = Span { part, range };
        let employer = matter.organization.as_ref().map(|o| o.name.as_str());
        let right = match complaint {
            Complaint::OtherEmployer => employer.unwrap_or_default(),
            _ => &titles.role.name,
        };
        let fix = (!right.is_empty()).then(|| Fix::Replace {
            span: span.clone(),
            with: right.to_owned(),
        });
        let values = vec![("found", title), ("right", right.to_owned())];
        verdicts.find(Check::OrgAndRoleCorrect, Some(span), complaint, values, fix);
    }
    identify(titles, matter, &message.text, verdicts);
}

/// The first employer or role that is another’s.
fn foreign(titles: &Titles, letter: &Letter<'_>) -> Option<(Range<usize>, String, Complaint)> {
    let within = 0..letter.tokens.len();
    let all = |title: &'_ Title| -> Vec<Range<usize>> {
        letter
            .stems
            .all(&title.words)
            .filter(|found| found.end <= within.end)
            .collect()
    };
    let mut own: Option<Vec<Range<usize>>> = None;
    for title in &titles.foreign {
        for found in all(title) {
            let own = own.get_or_insert_with(|| titles.own.iter().flat_map(&all).collect());
            let inside = own
                .iter()
                .any(|own| own.start <= found.start && found.end <= own.end);
            if !inside && is_meant(title, letter, &found) {
                let complaint = if title.is_role {
                    Complaint::OtherRole
                } else {
                    Complaint::OtherEmployer
                };
                return Some((found, title.name.clone(), complaint));
            }
        }
    }
    misremembered(titles, letter)
}

/// Whether words are the name of an employer or a role, and no ordinary words.
fn is_meant(title: &Title, letter: &Letter<'_>, found: &Range<usize>) -> bool {
    let tokens = &letter.tokens[found.clone()];
    let cases = title.cases.iter().copied();
    // A hyphen makes one word of two.
    let cases = cases.chain(std::iter::repeat(Case::Capital));
    let written = |token: &Token<'_>| &letter.text[token.range.clone()];
    let capitals = tokens
        .iter()
        .zip(cases)
        .all(|(token, case)| case.fits(written(token)));
    let begins = letter
        .sentence_of(found.start)
        .is_none_or(|sentence| sentence.tokens.start == found.start);
    let next = found.end..found.end + 1;
    let as_post = letter.of_within(List::Post, &next).next().is_some();
    if tokens.len() > 1 {
        capitals || (title.is_role && as_post)
    } else if title.is_role {
        as_post && capitals
    } else {
        capitals && !begins
    }
}

/// “the Data Analyst role” where the role is Data Engineer.
fn misremembered(
    titles: &Titles,
    letter: &Letter<'_>,
) -> Option<(Range<usize>, String, Complaint)> {
    if titles.role.words.len() < 2 {
        return None;
    }
    for hit in letter.of(List::Post) {
        let end = hit.tokens.start;
        let mut start = end;
        while start > 0
            && letter.tokens[start - 1].capital
            && letter.text[letter.tokens[start - 1].range.end..letter.tokens[start].range.start]
                .chars()
                .all(|char| char == ' ')
        {
            start -= 1;
        }
        let named = start..end;
        let shares = |word: &u64| letter.stems.find(&[*word], &named).is_some();
        let own = titles
            .own
            .iter()
            .any(|title| title.is_role && letter.stems.find(&title.words, &named).is_some());
        let parts = titles.role.words.iter().filter(|word| shares(word)).count();
        if named.len() > 1 && parts > 0 && parts < named.len() && !own {
            let range = letter.span(&named);
            return Some((named, letter.text[range].to_owned(), Complaint::OtherRole));
        }
    }
    None
}

/// Whether it says early who writes and about which role.
fn identify(titles: &Titles, matter: &Matter, letter: &Letter<'_>, verdicts: &mut Verdicts<'_>) {
    const EARLY: usize = 40;
    if verdicts.asked(Check::IdentifiesSelfAndRole).is_none() {
        return;
    }
    let mut start = letter.greeting.end;
    // A call begins with asking for the person.
    if matter.envelope.channel == Channel::Phone
        && let Some(first) = letter.sentences.first().filter(|first| first.asks)
    {
        start = start.max(first.tokens.end);
    }
    let early = start..letter.body.end.min(start + EARLY);
    let says = |name: &String| {
        let name = name.to_lowercase();
        letter.tokens[early.clone()]
            .iter()
            .any(|token| token.lower == name)
    };
    let names_self = matter.names.is_empty() || matter.names.iter().any(says);
    let names_role = !titles.has_role() || titles.names_role(letter, &early);
    let complaint = match (names_self, names_role) {
        (true, true) => return,
        (false, _) => Complaint::NoSelf,
        (true, false) => Complaint::NoRole,
    };
    verdicts.find(
        Check::IdentifiesSelfAndRole,
        None,
        complaint,
        vec![
            ("name", matter.names.join(" ")),
            ("role", titles.role.name.clone()),
        ],
        Some(Fix::Supply(Check::IdentifiesSelfAndRole)),
    );
}
