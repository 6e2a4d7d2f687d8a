use super::words::words;
use super::{Id, Industry, record};
use crate::calendar::Instant;

record! {
    /// One role at one organisation. Its stage and promise cycle are derived, never stored.
    pub struct Opportunity {
        /// The employer.
        pub organization: Id,
    } and {
        /// The role applied for.
        pub role: String,
        /// The agency that stands between, if any.
        pub agency: Option<Id>,
        /// Overrides the organisation's line of business.
        pub industry: Option<Industry>,
        /// Entry level to C-level; switches no rule.
        pub seniority: String,
        /// The person who routes messages; says nothing about importance.
        pub main_contact: Option<Id>,
        /// Where the user found it.
        pub source: String,
        /// When the user began with it.
        pub opened_at: Option<Instant>,
        /// A diary note; no rule reads it.
        pub gut_feeling: String,
    }
}

words! {
    /// What a person does in an opportunity.
    pub enum Role {
        /// Interviews.
        Interviewer = "interviewer",
        /// Leads the team that hires.
        HiringManager = "hiring-manager",
        /// Recruits for the employer.
        Recruiter = "recruiter",
        /// Human resources.
        Hr = "hr",
        /// Recruits for an agency.
        AgencyRecruiter = "agency-recruiter",
        /// Arranges and answers.
        Assistant = "assistant",
        /// Known to both sides.
        MutualContact = "mutual-contact",
        /// Recommended the user.
        Referrer = "referrer",
    }
}

impl Role {
    /// The roles to choose from for somebody who was in the room.
    pub const OFFERED: [Self; 5] = [
        Self::HiringManager,
        Self::Hr,
        Self::Recruiter,
        Self::AgencyRecruiter,
        Self::Assistant,
    ];

    /// Whether thanks for being brought in are due to this role.
    #[must_use]
    pub const fn is_recruiting(self) -> bool {
        matches!(self, Self::Recruiter | Self::Hr | Self::AgencyRecruiter)
    }
}

record! {
    /// A person's role in an opportunity; one person may have several.
    pub struct PersonRole {
        /// The person.
        pub person: Id,
        /// The opportunity.
        pub opportunity: Id,
        /// The role.
        pub role: Role,
    } and {
    }
}
