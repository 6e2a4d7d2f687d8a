use super::words::words;
use super::{Id, record};
use crate::calendar::Instant;

words! {
    /// What sort of thing was talked about.
    #[derive(Default)]
    pub enum TopicKind {
        /// Something both warmed to.
        #[default]
        ConnectedOn = "connected-on",
        /// A focus in common.
        SharedFocus = "shared-focus",
        /// A subject of theirs that stayed with the user.
        Resonated = "resonated",
        /// What they work on.
        TheirWork = "their-work",
        /// Something one recommended to the other.
        Recommendation = "recommendation",
        /// A personal interest.
        PersonalInterest = "personal-interest",
        /// A place, school or person in common.
        SharedBackground = "shared-background",
        /// What the employer needs.
        Need = "need",
    }
}

record! {
    /// Something talked about with one person in one interview.
    pub struct Topic {
        /// With whom, and where.
        pub participation: Id,
        /// In the user's words.
        pub text: String,
    } and {
        /// Its sort.
        pub kind: TopicKind,
        /// Words to find it by.
        pub keywords: Vec<String>,
    }
}

impl Topic {
    /// Whether it is about the person rather than the work.
    #[must_use]
    pub const fn is_personal(&self) -> bool {
        matches!(
            self.kind,
            TopicKind::PersonalInterest | TopicKind::SharedBackground | TopicKind::Recommendation
        )
    }
}

words! {
    /// What sort of bond.
    #[derive(Default)]
    pub enum AnchorKind {
        /// A book.
        Book = "book",
        /// A website.
        Website = "website",
        /// An article.
        Article = "article",
        /// Somebody both know.
        MutualFriend = "mutual-friend",
        /// Anything else.
        #[default]
        Other = "other",
    }
}

words! {
    /// Who brought it up.
    #[derive(Default)]
    pub enum RaisedBy {
        /// They recommended it.
        #[default]
        Them = "them",
        /// The user offered it.
        Me = "me",
    }
}

record! {
    /// A book, a site, a mutual friend: what made a bond, to be used sparingly.
    pub struct AnchorPoint {
        /// With whom.
        pub person: Id,
        /// The opportunity in which it came up.
        pub opportunity: Id,
        /// What it is.
        pub title: String,
    } and {
        /// Its sort.
        pub kind: AnchorKind,
        /// Who brought it up.
        pub raised_by: RaisedBy,
        /// When the user had really read, seen or done it.
        pub follow_through_done_at: Option<Instant>,
        /// When messages cited it.
        pub uses: Vec<Instant>,
    }
}
