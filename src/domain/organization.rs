use super::words::words;
use super::{CalendarFacts, record};
use crate::calendar::ZoneId;

words! {
    /// The line of business. The articles name only technology and sales; `traditional` is our
    /// word for the businesses that still prefer a card, and the user assigns it.
    pub enum Industry {
        /// Technology: an email is enough.
        Tech = "tech",
        /// Sales: open self-promotion is expected.
        Sales = "sales",
        /// Law, finance, public sector, crafts and the like: the card is preferred.
        Traditional = "traditional",
        /// Everything else.
        Other = "other",
    }
}

record! {
    /// An employer or an agency. Spacing between contacts counts here.
    pub struct Organization {
        /// Its name.
        pub name: String,
    } and {
        /// Other names it goes by.
        pub aliases: Vec<String>,
        /// Its line of business; absent counts as other.
        pub industry: Option<Industry>,
        /// Where it is; absent falls back to the user's home zone.
        pub zone: Option<ZoneId>,
        /// Its working days, where they differ from the user's calendar.
        pub calendar: Option<CalendarFacts>,
        /// Where a card is sent when a person's own address is not known.
        pub postal_address: String,
        /// The number of the front desk.
        pub switchboard: String,
        /// Whether it is a recruiting agency and not the employer.
        pub is_agency: bool,
        /// What the user found out.
        pub notes: String,
    }
}
