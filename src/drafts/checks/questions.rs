//! How the decision is asked about, and when.

use super::matter::{Matter, Records};
use super::verdicts::{Verdicts, text};
use super::{Check, Complaint, Fix, Written, opening};
use crate::domain::{ContactKind, PromiseKind};
use crate::drafts::List;
use crate::drafts::reading::{Hit, Letter, Sentence};

/// Whether the decision may be asked about.
pub(super) struct Questions {
    /// The promised time is not over.
    quiet: bool,
    /// A time was named.
    promised: bool,
}

/// A sentence that asks how the decision stands.
pub(super) struct Asked<'l> {
    sentence: &'l Sentence,
    hit: &'l Hit,
}

impl Questions {
    pub fn prepare(records: &Records<'_>, matter: &Matter) -> Self {
        let situation = records.situation;
        let cycle = situation.cycles.last();
        let today = situation.day_of(matter.envelope.at);
        Self {
            quiet: cycle.is_some_and(|cycle| today < cycle.quiet_end()),
            promised: cycle.is_some_and(|cycle| cycle.means != PromiseKind::None),
        }
    }

    pub fn judge(&self, matter: &Matter, written: &Written<'_>, verdicts: &mut Verdicts<'_>) {
        let letter = &written.text;
        let asked = self.asked(matter, letter);
        if self.quiet || !is_checkin(matter) {
            for question in &asked {
                let range = letter.span(&question.hit.tokens);
                let found = letter.text[range.clone()].to_owned();
                let complaint = match is_checkin(matter) {
                    true => Complaint::Early,
                    false => Complaint::Present,
                };
                let check = Check::NoDecisionQuestionEarly;
                verdicts.find(check, text(range), complaint, vec![("found", found)], None);
            }
        }
        let check = Check::SinglePoliteQuestion;
        let supply = Some(Fix::Supply(check));
        match asked.as_slice() {
            // On a machine no question is better than two.
            [] if matter.envelope.kind == ContactKind::Voicemail => {}
            [] => verdicts.find(check, None, Complaint::Missing, Vec::new(), supply),
            [one] => {
                if letter
                    .first_in(List::Polite, &one.sentence.tokens)
                    .is_none()
                {
                    let range = letter.span(&one.sentence.tokens);
                    verdicts.find(check, text(range), Complaint::Curt, Vec::new(), supply);
                }
            }
            [_, more @ ..] => {
                for question in more {
                    let range = letter.span(&question.sentence.tokens);
                    verdicts.find(check, text(range), Complaint::Second, Vec::new(), None);
                }
            }
        }
    }

    /// The sentences that ask how the decision stands, each once.
    pub fn asked<'l>(&self, matter: &Matter, letter: &'l Letter<'_>) -> Vec<Asked<'l>> {
        let end = opening(matter, letter);
        // When an answer is to be expected may be asked where nobody said it.
        let open = matter.envelope.kind == ContactKind::RecruiterThanks && !self.promised;
        let mut lists = vec![List::Status];
        if !open {
            lists.push(List::Timeline);
        }
        if is_checkin(matter) {
            lists.push(List::NextSteps);
        }
        let sentences = letter.sentences.iter();
        sentences
            .filter(|sentence| sentence.tokens.start < end)
            .filter(|s| s.asks || letter.first_in(List::AskClause, &s.tokens).is_some())
            .filter_map(|sentence| {
                let mut hits = lists
                    .iter()
                    .filter_map(|list| letter.first_in(*list, &sentence.tokens));
                hits.next().map(|hit| Asked { sentence, hit })
            })
            .collect()
    }
}

fn is_checkin(matter: &Matter) -> bool {
    matches!(
        matter.envelope.kind,
        ContactKind::CheckinEmail | ContactKind::CheckinCall | ContactKind::Voicemail
    )
}
