use std::ops::Range;

use super::matter::Matter;
use super::{Check, Closest, Complaint, Finding, Fix, Measured, Part, Report, Severity, Span};

/// What has been found so far.
pub(super) struct Verdicts<'m> {
    matter: &'m Matter,
    findings: Vec<Finding>,
}

impl<'m> Verdicts<'m> {
    pub fn new(matter: &'m Matter) -> Self {
        Self {
            matter,
            findings: Vec::new(),
        }
    }

    /// How severe a finding of a check is on this message; none where it is not asked.
    pub fn asked(&self, check: Check) -> Option<Severity> {
        self.matter.asked(check)
    }

    /// Whether a check has found something already.
    pub fn found(&self, check: Check) -> bool {
        self.findings.iter().any(|finding| finding.check == check)
    }

    /// Notes a finding with the severity of the check, if the check is asked.
    pub fn find(
        &mut self,
        check: Check,
        span: Option<Span>,
        complaint: Complaint,
        values: Vec<(&'static str, String)>,
        fix: Option<Fix>,
    ) {
        if let Some(severity) = self.asked(check) {
            self.find_as(severity, check, span, complaint, values, fix);
        }
    }

    /// Notes a finding with a severity of its own: the milder form of an error, or a warning that
    /// weighs more here. Nothing is noted where the check is not asked.
    pub fn find_as(
        &mut self,
        severity: Severity,
        check: Check,
        span: Option<Span>,
        complaint: Complaint,
        values: Vec<(&'static str, String)>,
        fix: Option<Fix>,
    ) {
        if self.asked(check).is_some() {
            self.findings.push(Finding {
                check,
                rule: check.rule_in(self.matter.envelope.kind),
                severity,
                span,
                complaint,
                values,
                fix,
            });
        }
    }

    pub fn report(
        mut self,
        words: usize,
        length: Option<Measured>,
        closest: Option<Closest>,
    ) -> Report {
        self.findings.sort_by_key(|finding| {
            let place = finding.span.as_ref();
            let place = place.map(|span| (span.part, span.range.start));
            (std::cmp::Reverse(finding.severity), place, finding.check)
        });
        let found = |check: &Check| self.findings.iter().any(|f| f.check == *check);
        let passed = Check::ALL
            .iter()
            .copied()
            .filter(|check| self.asked(*check).is_some() && !found(check))
            .collect();
        Report {
            passed,
            findings: self.findings,
            words,
            length,
            closest,
        }
    }
}

/// A place in the text.
pub(super) fn text(range: Range<usize>) -> Option<Span> {
    Some(Span {
        part: Part::Text,
        range,
    })
}
