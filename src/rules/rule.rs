use std::fmt;

use super::Section;

/// What a rule does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RuleKind {
    /// Creates a dated plan item.
    Action,
    /// Asks for facts.
    Capture,
    /// Prepares.
    Prep,
    /// Feeds composing and checking.
    Content,
    /// Blocks or warns.
    Guard,
    /// Shows a mindset card.
    Coach,
    /// Selects a style or formula.
    Choice,
}

/// How strongly its source words it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strength {
    /// It must be.
    Must,
    /// It should be.
    Should,
    /// It may be.
    May,
    /// It should not be.
    ShouldNot,
    /// It must not be.
    MustNot,
}

/// Where it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// An article states it.
    Source,
    /// An article implies it.
    Derived,
    /// The engine needs it; no article has it, and it is never shown as an article's advice.
    Policy,
}

/// One rule of the catalogue: identity, strength and sources. What it does stands in the file of
/// the plan items that name it.
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

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id)
    }
}
