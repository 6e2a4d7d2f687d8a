//! What the checks say: a title for each, and a sentence for each thing that can be the matter.

use crate::text::Table;

/// By check: what it is about, in the words of a list that is ticked off. A passed check is shown
/// with this title.
pub(super) const CHECKS: Table = &[("chk-no-pushy-phrases", "Doesn’t push")];

/// By check and complaint: one sentence why.
pub(super) const COMPLAINTS: Table = &[(
    "chk-no-pushy-phrases/present",
    "“{found}” pushes. Softer words get the same answer sooner.",
)];
