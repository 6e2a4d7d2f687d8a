use super::matter::{Matter, Records};
use super::topics::Subject;
use super::verdicts::{Verdicts, text};
use super::{Check, Complaint, Fix};
use crate::domain::ThanksContent;
use crate::drafts::List;
use crate::drafts::reading::Letter;

/// What the user brings.
pub(super) struct Strengths(Vec<Subject>);

/// More reasons than these read as a pitch. (`thank-content-key-reasons`)
const MOST_REASONS: usize = 3;

impl Strengths {
    pub fn gather(records: &Records<'_>, plain: &[u64]) -> Self {
        let forms = &records.forms;
        let strengths = records.book.profile.strengths.iter();
        let subjects = strengths
            .map(|strength| Subject::new(&strength.text, &strength.keywords, plain, forms));
        Self(subjects.collect())
    }
}

pub(super) fn judge(
    strengths: &Strengths,
    matter: &Matter,
    letter: &Letter<'_>,
    verdicts: &mut Verdicts<'_>,
) {
    let in_sales = matter.in_sales();
    let persuades = matter.style.thanks_content == ThanksContent::Persuasive;
    if (in_sales || persuades) && verdicts.asked(Check::KeyReasons).is_some() {
        let given = strengths.0.iter().filter(|s| s.place(letter).is_some());
        let complaint = match given.count() {
            _ if strengths.0.is_empty() => Some(Complaint::NothingRecorded),
            0 => Some(Complaint::Missing),
            1..=MOST_REASONS => None,
            _ => Some(Complaint::TooMany),
        };
        if let Some(complaint) = complaint {
            let supply = complaint == Complaint::Missing;
            verdicts.find(
                Check::KeyReasons,
                None,
                complaint,
                Vec::new(),
                supply.then_some(Fix::Supply(Check::KeyReasons)),
            );
        }
    }
    if !in_sales {
        promotion(if persuades { 2 } else { 1 }, letter, verdicts);
    }
}

/// Sentences in which the writer praises the writer.
fn promotion(limit: usize, letter: &Letter<'_>, verdicts: &mut Verdicts<'_>) {
    let mut claims = 0;
    for sentence in &letter.sentences {
        let within = |list| letter.of_within(list, &sentence.tokens).next();
        let Some(hit) = within(List::SelfPraise).filter(|_| within(List::Oneself).is_some()) else {
            continue;
        };
        claims += 1;
        if claims == limit + 1 {
            verdicts.find(
                Check::PromotionLevel,
                text(letter.span(&hit.tokens)),
                Complaint::TooMany,
                vec![("limit", limit.to_string())],
                None,
            );
        }
    }
}
