use super::matter::{Matter, Records};
use super::verdicts::Verdicts;
use super::{Check, Complaint, Written};
use crate::domain::{ContactKind, Known};
use crate::drafts::List;
use crate::drafts::reading::{Forms, composed, tokens, without_possessive};

/// What is not known of the people met. (`request-missing-contact-from-recruiter`)
#[derive(Default)]
pub(super) struct Gaps {
    people: Vec<Gap>,
    /// How many were met whose names are not known.
    unnamed: usize,
}

struct Gap {
    name: String,
    parts: Vec<String>,
    surname: bool,
    address: bool,
}

impl Gaps {
    pub fn gather(records: &Records<'_>, matter: &Matter) -> Self {
        let envelope = &matter.envelope;
        if envelope.kind != ContactKind::MissingContactRequest {
            return Self::default();
        }
        let situation = records.situation;
        let mut rounds = situation.held_rounds();
        let named = rounds.find(|round| Some(round.interview.id) == envelope.interview);
        let Some(round) = named.or_else(|| situation.last_round()) else {
            return Self::default();
        };
        let people = round.participants.iter().map(|met| met.person);
        let gaps = people
            .filter(|person| Some(person.id) != envelope.to)
            .filter(|person| person.contact_allowed != Known::No && person.details_missing())
            .map(|person| Gap {
                name: person.name.trim().to_owned(),
                parts: tokens(&person.name)
                    .iter()
                    .map(|token| composed(&token.lower).into_owned())
                    .collect(),
                surname: !person.surname_known(),
                address: person.address().is_none(),
            });
        Self {
            people: gaps.collect(),
            unnamed: round.unnamed,
        }
    }
}

pub(super) fn judge(
    gaps: &Gaps,
    forms: &Forms,
    written: &Written<'_>,
    verdicts: &mut Verdicts<'_>,
) {
    let letter = &written.text;
    let asks = |list| letter.of(list).next().is_some();
    let for_all = asks(List::AsksForAll);
    let named = |gap: &Gap| {
        letter.tokens.iter().any(|token| {
            token.capital
                && gap
                    .parts
                    .iter()
                    .any(|part| *part == composed(without_possessive(&token.lower, forms)).as_ref())
        })
    };
    let mut missing: Vec<String> = gaps
        .people
        .iter()
        .filter(|gap| {
            let asked = (for_all || named(gap))
                && (!gap.surname || asks(List::AsksSurname))
                && (!gap.address || asks(List::AsksAddress));
            !asked
        })
        .map(|gap| gap.name.clone())
        .collect();
    let unnamed = gaps.unnamed > 0 && !(asks(List::AsksNames) || asks(List::AsksForAll));
    if missing.is_empty() && !unnamed {
        return;
    }
    let complaint = if missing.is_empty() {
        Complaint::Unnamed
    } else {
        Complaint::Missing
    };
    missing.dedup();
    let values = vec![
        ("names", missing.join(", ")),
        ("count", gaps.unnamed.to_string()),
    ];
    let fix = Some(super::Fix::Supply(Check::AllMissingInOne));
    verdicts.find(Check::AllMissingInOne, None, complaint, values, fix);
}
