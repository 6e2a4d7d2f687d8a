//! Where in the app the user is: one enum that parses the address and writes links.

use std::fmt;

use crate::domain::Id;
use crate::drafts::Writing;

/// A screen, as it stands behind the `#` of the address. Hashes survive reload, work under any
/// path of a host and from a home-screen icon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// What to do today; the welcome while nothing is recorded.
    Today,
    /// All opportunities.
    Interviews,
    /// One opportunity.
    Opportunity(Id),
    /// The decision about one opportunity: before it, an offer, a no.
    Decision(Id),
    /// Recording an interview: a new one, or one that is known.
    Debrief(Option<Id>),
    /// Planning an interview: a new one, or one that is known.
    Upcoming(Option<Id>),
    /// The card for the last minute of an interview.
    Pocket(Id),
    /// Writing a message.
    Write(Writing),
    /// An employer's facts.
    Company(Id),
    /// Settings and data.
    Settings,
    /// An address that leads nowhere.
    Unknown,
}

impl Route {
    /// The screen of an address's hash; `#` in front is optional.
    #[must_use]
    pub fn parse(hash: &str) -> Self {
        let path = hash.trim_start_matches('#').trim_matches('/');
        if let Some(writing) = path.strip_prefix("write/") {
            return writing.parse().map_or(Self::Unknown, Self::Write);
        }
        let mut parts = path.split('/');
        let first = parts.next().unwrap_or("");
        let second = parts.next();
        if parts.next().is_some() {
            return Self::Unknown;
        }
        let id = second.map(|text| text.parse::<Id>().ok());
        match (first, id) {
            ("", None) => Self::Today,
            ("interviews", None) => Self::Interviews,
            ("opportunity", Some(Some(id))) => Self::Opportunity(id),
            ("decision", Some(Some(id))) => Self::Decision(id),
            ("debrief", None) => Self::Debrief(None),
            ("debrief", Some(Some(id))) => Self::Debrief(Some(id)),
            ("upcoming", None) => Self::Upcoming(None),
            ("upcoming", Some(Some(id))) => Self::Upcoming(Some(id)),
            ("pocket", Some(Some(id))) => Self::Pocket(id),
            ("company", Some(Some(id))) => Self::Company(id),
            ("settings", None) => Self::Settings,
            _ => Self::Unknown,
        }
    }

    /// The link to it.
    #[must_use]
    pub fn href(self) -> String {
        format!("#{self}")
    }
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Today | Self::Unknown => f.write_str("/"),
            Self::Interviews => f.write_str("/interviews"),
            Self::Opportunity(id) => write!(f, "/opportunity/{id}"),
            Self::Decision(id) => write!(f, "/decision/{id}"),
            Self::Debrief(None) => f.write_str("/debrief"),
            Self::Debrief(Some(id)) => write!(f, "/debrief/{id}"),
            Self::Upcoming(None) => f.write_str("/upcoming"),
            Self::Upcoming(Some(id)) => write!(f, "/upcoming/{id}"),
            Self::Pocket(id) => write!(f, "/pocket/{id}"),
            Self::Write(writing) => write!(f, "/write/{writing}"),
            Self::Company(id) => write!(f, "/company/{id}"),
            Self::Settings => f.write_str("/settings"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Courtesy;

    #[test]
    fn every_screen_has_a_link_that_leads_to_it() {
        let id = Id::from_bits(42);
        for route in [
            Route::Today,
            Route::Interviews,
            Route::Opportunity(id),
            Route::Decision(id),
            Route::Debrief(None),
            Route::Debrief(Some(id)),
            Route::Upcoming(None),
            Route::Upcoming(Some(id)),
            Route::Pocket(id),
            Route::Write(Writing::Courtesy(Courtesy::Decline, id)),
            Route::Company(id),
            Route::Settings,
        ] {
            assert_eq!(Route::parse(&route.href()), route);
        }
    }

    #[test]
    fn other_addresses_lead_nowhere() {
        for hash in [
            "#/nothing",
            "#/opportunity",
            "#/opportunity/ÄÖ",
            "#/pocket",
            "#/write",
            "#/write/thank-email",
            "#/decision",
            "#/settings/a",
            "#/debrief/a/b",
        ] {
            assert_eq!(Route::parse(hash), Route::Unknown, "{hash}");
        }
        for hash in ["", "#", "#/"] {
            assert_eq!(Route::parse(hash), Route::Today, "{hash:?}");
        }
    }
}
