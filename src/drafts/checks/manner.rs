//! What a message must not say, by lists of phrases.

use super::matter::Matter;
use super::verdicts::{Verdicts, text};
use super::{Check, Complaint, Fix, Part, Span, Written};
use crate::drafts::List;
use crate::drafts::reading::Letter;

const FORBIDDEN: [(Check, List); 1] = [(Check::NoPushyPhrases, List::Pushy)];

pub(super) fn judge(_: &Matter, written: &Written<'_>, verdicts: &mut Verdicts<'_>) {
    for (check, list) in FORBIDDEN {
        let parts = [
            (Part::Text, &written.text),
            (Part::Subject, &written.subject),
        ];
        // A hit is reported once.
        let hit = parts.into_iter().find_map(|(part, letter)| {
            let hit = letter.of(list).next()?;
            Some((part, letter, hit))
        });
        if let Some((part, letter, hit)) = hit {
            let range = letter.span(&hit.tokens);
            let found = letter.text[range.clone()].to_owned();
            let span = Span { part, range };
            let fix = (!hit.softer.is_empty()).then(|| Fix::Replace {
                span: span.clone(),
                with: hit.softer.to_owned(),
            });
            verdicts.find(
                check,
                Some(span),
                Complaint::Present,
                vec![("found", found)],
                fix,
            );
        }
    }
}
