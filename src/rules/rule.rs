use std::fmt;

use super::Section;

macro_rules! words_of {
    ($(
        $(#[$meta:meta])*
        $name:ident { $($(#[$variant_meta:meta])* $variant:ident = $word:literal,)+ }
    )+) => {
        $(
            $(#[$meta])*
            #[derive(Clone, Copy, Debug, PartialEq, Eq)]
            pub enum $name {
                $($(#[$variant_meta])* $variant,)+
            }

            impl $name {
                /// Its word in the specification.
                #[must_use]
                pub const fn word(self) -> &'static str {
                    match self {
                        $(Self::$variant => $word,)+
                    }
                }
            }
        )+
    };
}

words_of! {
    /// What a rule does.
    RuleKind {
        /// Creates a dated plan item.
        Action = "ACTION",
        /// Asks for facts.
        Capture = "CAPTURE",
        /// Prepares.
        Prep = "PREP",
        /// Feeds composing and checking.
        Content = "CONTENT",
        /// Blocks or warns.
        Guard = "GUARD",
        /// Shows a mindset card.
        Coach = "COACH",
        /// Selects a style or formula.
        Choice = "CHOICE",
    }

    /// How strongly its source words it.
    Strength {
        /// It must be.
        Must = "must",
        /// It should be.
        Should = "should",
        /// It may be.
        May = "may",
        /// It should not be.
        ShouldNot = "should-not",
        /// It must not be.
        MustNot = "must-not",
    }

    /// Where it comes from.
    Origin {
        /// An article states it.
        Source = "source",
        /// An article implies it.
        Derived = "derived",
        /// The engine needs it; no article has it, and it is never shown as an article's advice.
        Policy = "policy",
    }
}

/// One rule of the catalogue: identity, strength and sources. What it does stands in the file of
/// the plan items, reasons, cards or questions that name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its id in the specification.
    pub id: &'static str,
    /// What it does.
    pub kind: RuleKind,
    /// How strongly.
    pub strength: Strength,
    /// Where it comes from.
    pub origin: Origin,
    /// The sections that say so.
    pub sources: &'static [Section],
}

impl Rule {
    /// Whether the engine follows it. It always does, except under the feature `mutation`, where
    /// one rule at a time is switched off from outside to see that a test notices.
    #[cfg(not(feature = "mutation"))]
    #[must_use]
    pub const fn in_force(&self) -> bool {
        true
    }

    /// Whether the engine follows it: not the one that the environment names.
    #[cfg(feature = "mutation")]
    #[must_use]
    pub fn in_force(&self) -> bool {
        static WITHOUT: std::sync::LazyLock<Option<String>> =
            std::sync::LazyLock::new(|| std::env::var("FOLLOWTHROUGH_WITHOUT_RULE").ok());
        WITHOUT.as_deref() != Some(self.id)
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id)
    }
}
