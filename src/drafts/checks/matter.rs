use super::{Check, Severity};
use crate::domain::{Casebook, Industry, Opportunity, Organization, Person, Style, ThanksContent};
use crate::drafts::reading::{Forms, Letter, Matcher};
use crate::drafts::siblings::Siblings;
use crate::drafts::{Envelope, Sibling};
use crate::rules::{Context, Index, Situation, registry as rules};

/// Where the checks look facts up while a message is made ready; nothing of it is kept.
pub(super) struct Records<'a> {
    pub book: &'a Casebook,
    pub context: Context<'a>,
    pub index: &'a Index<'a>,
    pub situation: &'a Situation<'a>,
    pub matcher: &'a Matcher,
    pub forms: Forms,
}

/// What every check needs to know about the message beside its words.
pub(super) struct Matter {
    /// The message without its words.
    pub envelope: Envelope,
    /// The style in force towards its reader.
    pub style: Style,
    /// The line of business in force.
    pub industry: Industry,
    /// The opportunity.
    pub opportunity: Opportunity,
    /// The employer.
    pub organization: Option<Organization>,
    /// The reader.
    pub reader: Option<Person>,
    /// The user's name.
    pub user: String,
    /// The words of the user's name.
    pub names: Vec<String>,
    /// The user's number.
    pub phone: String,
    /// What other people of the same employer got, and what is drafted for them.
    pub to_others: Vec<Sibling>,
    /// What the reader got before, and what else is drafted for them.
    pub to_reader: Vec<Sibling>,
    /// How many characters an invitation takes, and how many it takes at most.
    pub note_limits: [usize; 2],
    /// How severe each check is here; none where it is not asked.
    severities: Vec<Option<Severity>>,
}

/// The other messages that count, read once for all checks.
pub(super) struct Notes<'m> {
    /// As [`Matter::to_others`].
    pub to_others: Vec<(&'m Sibling, Letter<'m>)>,
    /// As [`Matter::to_reader`].
    pub to_reader: Vec<(&'m Sibling, Letter<'m>)>,
}

impl<'m> Notes<'m> {
    pub fn read(matter: &'m Matter, matcher: &Matcher) -> Self {
        let read = |sibling: &'m Sibling| (sibling, Letter::read(&sibling.text, matcher));
        Self {
            to_others: matter.to_others.iter().map(read).collect(),
            to_reader: matter.to_reader.iter().map(read).collect(),
        }
    }
}

impl Matter {
    pub fn gather(records: &Records<'_>, envelope: Envelope, drafted: &[Sibling]) -> Self {
        let Records {
            book,
            index,
            situation,
            ..
        } = records;
        let style = match envelope.to {
            Some(person) => situation.style_towards(person),
            None => situation.style,
        };
        let Siblings {
            to_reader,
            to_others,
        } = Siblings::beside(&envelope, situation, index, drafted);
        let profile = &book.profile;
        let severity = |check: &Check| severity(*check, &envelope, style, situation.industry);
        Self {
            severities: Check::ALL.iter().map(severity).collect(),
            style,
            industry: situation.industry,
            opportunity: situation.opportunity.clone(),
            organization: situation.organization.cloned(),
            reader: envelope.to.and_then(|id| book.people.get(id)).cloned(),
            user: profile.name.trim().to_owned(),
            names: profile.name.split_whitespace().map(str::to_owned).collect(),
            phone: profile.phone.trim().to_owned(),
            note_limits: [profile.note_limit(), profile.note_limit_at_most()],
            to_others,
            to_reader,
            envelope,
        }
    }

    /// How severe a finding of a check is here; none where it is not asked.
    pub fn asked(&self, check: Check) -> Option<Severity> {
        self.severities.get(check as usize).copied().flatten()
    }

    /// Whether short thanks are enough here. (`thank-content-minimal-ok`)
    pub fn minimal(&self) -> bool {
        is_minimal(self.style)
    }

    /// Whether open self-promotion is expected here. (`sales-self-promotion-allowed`)
    pub fn in_sales(&self) -> bool {
        is_sales(self.industry)
    }
}

fn is_minimal(style: Style) -> bool {
    style.thanks_content == ThanksContent::Minimal && rules::THANK_CONTENT_MINIMAL_OK.in_force()
}

fn is_sales(industry: Industry) -> bool {
    industry == Industry::Sales && rules::SALES_SELF_PROMOTION_ALLOWED.in_force()
}

/// The severity of the table, with what the style and the line of business change in it.
fn severity(
    check: Check,
    envelope: &Envelope,
    style: Style,
    industry: Industry,
) -> Option<Severity> {
    if !check.in_force(envelope.kind) {
        return None;
    }
    let minimal = is_minimal(style);
    let severity = check.severity(envelope.kind).or_else(|| {
        let sales = is_sales(industry) && check.is_asked_in_sales(envelope.kind);
        sales.then_some(Severity::Warning)
    });
    match check {
        Check::ExpandsTopic | Check::LooksForward | Check::KeyReasons if minimal => None,
        Check::RestatesInterest
        | Check::MentionsRecordedTopic
        | Check::NotCopyOfSibling
        | Check::NotCopyOfOwnEarlierNote
            if minimal =>
        {
            severity.and(Some(Severity::Warning))
        }
        _ => severity,
    }
}
