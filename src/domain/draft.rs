use super::{ContactKind, Id, ItemKey, record};

record! {
    /// A message as the user left it. To one person; the user's own words, kept as typed.
    pub struct Draft {
        /// What it is.
        pub kind: ContactKind,
        /// The opportunity.
        pub opportunity: Id,
    } and {
        /// To whom.
        pub to: Option<Id>,
        /// The plan item it is for.
        pub item: Option<ItemKey>,
        /// The subject line.
        pub subject: String,
        /// The text.
        pub text: String,
        /// The topics it uses.
        pub topics_used: Vec<Id>,
    }
}
