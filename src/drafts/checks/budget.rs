//! Whether the guard lets the message go.

use super::matter::{Matter, Records};
use super::questions::Questions;
use super::titled::{stands_in, words};
use super::verdicts::Verdicts;
use super::{Check, Complaint, Severity, Written};
use crate::domain::ContactKind;
use crate::rules::{Answer, Contemplated, Objection, Verdict, may_contact};

/// What the guard says of it: as it is, for each anchor point that could be cited, and with a
/// question in it. Asked once, because asking is slow.
pub(super) struct Budget {
    plain: Option<Objected>,
    /// By the words of the title.
    cited: Vec<(Vec<String>, Option<Objected>)>,
    /// What it would be with a question about the decision.
    asking: Option<Objected>,
}

#[derive(Clone, Copy)]
struct Objected {
    severity: Severity,
    objection: Objection,
}

impl Budget {
    pub fn prepare(records: &Records<'_>, matter: &Matter) -> Self {
        let envelope = &matter.envelope;
        let plain = Contemplated {
            person: envelope.to,
            opportunity: envelope.opportunity,
            kind: envelope.kind,
            channel: envelope.channel,
            at: envelope.at,
            interview: envelope.interview,
            anchor: None,
        };
        let ask = |contact| objected(&may_contact(records.book, records.context, contact));
        let anchors = records.book.anchors.iter();
        let anchors = anchors.filter(|anchor| anchor.opportunity == envelope.opportunity);
        Self {
            plain: ask(plain),
            cited: anchors
                .map(|anchor| {
                    let contact = Contemplated {
                        anchor: Some(anchor.id),
                        ..plain
                    };
                    (words(&anchor.title), ask(contact))
                })
                .collect(),
            asking: match envelope.kind {
                ContactKind::ValueAddEmail => ask(Contemplated {
                    kind: ContactKind::CheckinEmail,
                    ..plain
                }),
                _ => None,
            },
        }
    }

    pub fn judge(
        &self,
        questions: &Questions,
        matter: &Matter,
        written: &Written<'_>,
        verdicts: &mut Verdicts<'_>,
    ) {
        let letter = &written.text;
        let cited: Vec<&Option<Objected>> = self
            .cited
            .iter()
            .filter(|(title, _)| stands_in(letter, title))
            .map(|(_, said)| said)
            .collect();
        let mut said: Vec<Objected> = match cited.as_slice() {
            [] => self.plain.into_iter().collect(),
            cited => cited.iter().filter_map(|said| **said).collect(),
        };
        if self.asking.is_some() && !questions.asked(matter, letter).is_empty() {
            said.extend(self.asking);
        }
        // The hardest; of two alike the first.
        let hardest = said.iter().rev().max_by_key(|said| said.severity);
        if let Some(hardest) = hardest {
            let complaint = match hardest.severity {
                Severity::Error => Complaint::Blocked,
                Severity::Warning => Complaint::Early,
            };
            let values = vec![("objection", hardest.objection.word().to_owned())];
            let severity = hardest.severity;
            verdicts.find_as(
                severity,
                Check::ContactBudget,
                None,
                complaint,
                values,
                None,
            );
        }
    }
}

fn objected(answer: &Answer) -> Option<Objected> {
    let severity = match answer.verdict {
        Verdict::Allow => return None,
        Verdict::Warn => Severity::Warning,
        Verdict::Block => Severity::Error,
    };
    let decides = |verdict| verdict == answer.verdict;
    let reason = answer
        .reasons
        .iter()
        .find(|reason| decides(reason.verdict))?;
    Some(Objected {
        severity,
        objection: reason.objection,
    })
}
