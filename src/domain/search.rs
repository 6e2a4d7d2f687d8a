use super::{Id, record};
use crate::calendar::Instant;

record! {
    /// Something the user did to keep the search moving.
    pub struct SearchActivity {
        /// When.
        pub at: Instant,
    } and {
        /// What, in the user's words.
        pub text: String,
    }
}

record! {
    /// A coach card that was shown, so that it is not shown again too soon.
    pub struct CoachCardShown {
        /// The rule it belongs to.
        pub rule: String,
        /// When.
        pub at: Instant,
    } and {
        /// The opportunity, where it had one.
        pub opportunity: Option<Id>,
        /// The user closed it.
        pub dismissed: bool,
    }
}
