//! Whether a courtesy says early what it is about.

use super::matter::Matter;
use super::verdicts::Verdicts;
use super::{Check, Complaint, Fix, Written};
use crate::domain::Courtesy;
use crate::drafts::List;

/// Where its point belongs.
const FIRST: usize = 2;

pub(super) fn judge(matter: &Matter, written: &Written<'_>, verdicts: &mut Verdicts<'_>) {
    let list = match matter.envelope.courtesy {
        Some(Courtesy::HeadsUp) => List::PointOffer,
        Some(Courtesy::MoreTime) => List::PointMoreTime,
        Some(Courtesy::Withdrawal) => List::PointWithdrawal,
        Some(Courtesy::Acceptance) => List::PointAcceptance,
        Some(Courtesy::Decline) => List::PointDecline,
        Some(Courtesy::Cancelled) => List::PointCancelled,
        None => return,
    };
    let letter = &written.text;
    let mut first = letter.sentences.iter().take(FIRST);
    if !first.any(|sentence| letter.first_in(list, &sentence.tokens).is_some()) {
        let later = letter.first_in(list, &letter.body).is_some();
        let (complaint, fix) = match later {
            true => (Complaint::Late, None),
            false => (Complaint::Missing, Some(Fix::Supply(Check::PointFirst))),
        };
        verdicts.find(Check::PointFirst, None, complaint, Vec::new(), fix);
    }
}
