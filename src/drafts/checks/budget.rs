//! Whether the guard lets the message go.

use super::matter::{Matter, Records};
use super::named::{stands_in, words};
use super::questions::Questions;
use super::verdicts::Verdicts;
use super::{Check, Complaint, Severity, Written};
use crate::domain::{ContactKind, Id};
use crate::rules::{Answer, Contemplated, Objection, Verdict, may_contact};

/// What the guard answers: for the message as it is, for each anchor point that could be cited, and
/// for a question in it. Asked once, because asking is slow.
pub(super) struct Guard {
    plain: Answer,
    cited: Vec<(Id, Answer)>,
    /// What it would be with a question about the decision.
    asking: Option<Answer>,
}

/// What the guard objects to.
pub(super) struct Budget {
    plain: Option<Objected>,
    /// By the words of the title.
    cited: Vec<(Vec<String>, Option<Objected>)>,
    asking: Option<Objected>,
}

#[derive(Clone, Copy)]
struct Objected {
    severity: Severity,
    objection: Objection,
}

impl Guard {
    pub fn ask(records: &Records<'_>, matter: &Matter) -> Self {
        let envelope = &matter.envelope;
        let plain = envelope.contemplated();
        let ask = |contact| may_contact(records.book, records.context, contact);
        let anchors = records.book.anchors.iter().filter(|anchor| {
            anchor.opportunity == envelope.opportunity || Some(anchor.person) == envelope.to
        });
        let cited = anchors.map(|anchor| {
            let contact = Contemplated {
                anchor: Some(anchor.id),
                ..plain
            };
            (anchor.id, ask(contact))
        });
        Self {
            plain: ask(plain),
            cited: cited.collect(),
            asking: match envelope.kind {
                ContactKind::ValueAddEmail => Some(ask(Contemplated {
                    kind: ContactKind::CheckinEmail,
                    ..plain
                })),
                _ => None,
            },
        }
    }

    /// Its objection to citing an anchor point once more.
    pub fn against_citing(&self, anchor: Id) -> Option<Objection> {
        let (_, answer) = self.cited.iter().find(|(cited, _)| *cited == anchor)?;
        let objections = answer.reasons.iter().map(|reason| reason.objection);
        let worn = |one: &Objection| matches!(one, Objection::AnchorUsed | Objection::AnchorSoon);
        objections.into_iter().find(worn)
    }
}

impl Budget {
    pub fn prepare(records: &Records<'_>, matter: &Matter, guard: &Guard) -> Self {
        let of_anchor = |(id, answer): &(Id, Answer)| {
            let anchor = records.book.anchors.get(*id);
            let anchor = anchor.filter(|a| a.opportunity == matter.envelope.opportunity)?;
            Some((words(&anchor.title), objected(answer)))
        };
        Self {
            plain: objected(&guard.plain),
            cited: guard.cited.iter().filter_map(of_anchor).collect(),
            asking: guard.asking.as_ref().and_then(objected),
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
        let of_moment = said.len();
        if self.asking.is_some() && questions.is_asked(matter, written) {
            said.extend(self.asking);
        }
        // The hardest; of two alike the first.
        let numbered = said.iter().enumerate().rev();
        let hardest = numbered.max_by_key(|(_, said)| said.severity);
        if let Some((at, hardest)) = hardest {
            let complaint = match hardest.severity {
                _ if at >= of_moment => Complaint::Asking,
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
