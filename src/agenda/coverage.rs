use crate::domain::{Family, Id, Occasion};
use crate::rules::{PlanItem, State};

/// How many of the people met at an interview have been thanked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Thanked by email or card.
    pub thanked: usize,
    /// Not thanked, and late.
    pub late: usize,
    /// To be thanked in all.
    pub total: usize,
}

impl Coverage {
    /// Whether nobody is left out.
    #[must_use]
    pub const fn is_complete(self) -> bool {
        self.thanked == self.total
    }
}

/// The coverage of one interview, or of every interview of an opportunity.
#[must_use]
pub fn coverage(items: &[PlanItem], opportunity: Id, interview: Option<Id>) -> Coverage {
    let thanks: Vec<&PlanItem> = items
        .iter()
        .filter(|item| {
            let family = matches!(
                item.key.family,
                Family::ThankEmail | Family::HandwrittenNote
            );
            let of = match item.key.occasion {
                Occasion::Interview(id) => interview.is_none_or(|wanted| wanted == id),
                _ => false,
            };
            family && of && item.key.opportunity == Some(opportunity)
        })
        .collect();
    let mut coverage = Coverage::default();
    let mails = |item: &&&PlanItem| item.key.family == Family::ThankEmail;
    for mail in thanks.iter().filter(mails) {
        if mail.state == State::Proposed {
            continue;
        }
        coverage.total += 1;
        let card = thanks.iter().find(|item| {
            item.key.family == Family::HandwrittenNote
                && item.key.person == mail.key.person
                && item.key.occasion == mail.key.occasion
        });
        if mail.state == State::Done || card.is_some_and(|card| card.state == State::Done) {
            coverage.thanked += 1;
        } else if mail.state == State::Overdue {
            coverage.late += 1;
        }
    }
    coverage
}
