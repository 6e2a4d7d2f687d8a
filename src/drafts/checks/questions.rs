//! How the decision is asked about, and when.

use super::matter::{Matter, Records};
use super::verdicts::{Verdicts, text};
use super::{Check, Complaint, Fix, Part, Span, Written, opening};
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
        self.not_yet(matter, written, verdicts);
        let asked = self.asked(matter, letter);
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

    /// No question before its time, nor in a message that is for something else.
    fn not_yet(&self, matter: &Matter, written: &Written<'_>, verdicts: &mut Verdicts<'_>) {
        let check = Check::NoDecisionQuestionEarly;
        if matter.asked(check).is_none() || !self.quiet && is_checkin(matter) {
            return;
        }
        let complaint = match is_checkin(matter) {
            true => Complaint::Early,
            false => Complaint::Present,
        };
        let mut told: Vec<&str> = Vec::new();
        for (part, letter) in written.parts() {
            for question in self.asked(matter, letter) {
                let range = letter.span(&question.hit.tokens);
                let found = &letter.text[range.clone()];
                // What stands in text and subject is reported once.
                if part == Part::Subject && told.contains(&found) {
                    continue;
                }
                told.push(found);
                let values = vec![("found", found.to_owned())];
                verdicts.find(check, Some(Span { part, range }), complaint, values, None);
            }
        }
    }

    /// Whether text or subject asks how the decision stands.
    pub fn is_asked(&self, matter: &Matter, written: &Written<'_>) -> bool {
        let mut parts = written.parts().into_iter();
        parts.any(|(_, letter)| !self.asked(matter, letter).is_empty())
    }

    /// The sentences that ask how the decision stands, each once.
    fn asked<'l>(&self, matter: &Matter, letter: &'l Letter<'_>) -> Vec<Asked<'l>> {
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
            .filter(|s| !open || letter.first_in(List::Timeline, &s.tokens).is_none())
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
