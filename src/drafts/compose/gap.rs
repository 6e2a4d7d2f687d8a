use super::letters::Letters;
use crate::domain::Id;
use crate::rules::Ask;

macro_rules! missing {
    ($($(#[$meta:meta])* $name:ident = $word:literal, $ask:expr;)+) => {
        /// A fact that a message needs and the casebook has not.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Missing {
            $($(#[$meta])* $name,)+
        }

        impl Missing {
            /// Every one.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// Its word, by which a language looks up what stands in the gap.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self {
                    $(Self::$name => $word,)+
                }
            }

            /// The question that would fill it; none where the user's own words are wanted, or a
            /// fact that no question asks for.
            #[must_use]
            pub const fn ask(self) -> Option<Ask> {
                match self {
                    $(Self::$name => $ask,)+
                }
            }
        }
    };
}

missing! {
    /// The user's name.
    OwnName = "own-name", None;
    /// The user's number.
    OwnPhone = "own-phone", None;
    /// The reader's name.
    ReaderName = "reader-name", Some(Ask::Details);
    /// The role applied for.
    Role = "role", None;
    /// The employer.
    Organization = "organization", None;
    /// The day of the interview.
    Day = "day", None;
    /// What was talked about with the reader.
    Topic = "topic", Some(Ask::Topic);
    /// A book, a site, somebody known to both.
    Anchor = "anchor", Some(Ask::Anchor);
    /// What came of it.
    FollowThrough = "follow-through", None;
    /// Something useful for the reader.
    ValueItem = "value-item", Some(Ask::ValueItems);
    /// Why it concerns the reader.
    WhyUseful = "why-useful", None;
    /// What the user said they would send.
    Commitment = "commitment", Some(Ask::Promised);
    /// What is in the way.
    Obstacle = "obstacle", None;
    /// How far the user can give way.
    Range = "range", None;
    /// What the user asks for.
    Request = "request", None;
    /// Why.
    Reason = "reason", None;
    /// Whose details are missing.
    Details = "details", Some(Ask::Details);
    /// What the user has to say to what they wrote.
    Answer = "answer", None;
    /// The offer of which the user tells.
    OtherOffer = "other-offer", None;
}

/// A place in a draft that the user has to fill.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// What is missing.
    pub missing: Missing,
    /// About whom.
    pub person: Option<Id>,
    /// How it stands in the draft, brackets and all.
    pub text: String,
}

/// The gaps that stand in somebody's words: what is left in brackets of what was put together for
/// `person`. Brackets of the user's own are none.
#[must_use]
pub fn open_gaps(letters: &Letters, person: Option<Id>, subject: &str, text: &str) -> Vec<Gap> {
    let mut gaps: Vec<Gap> = Vec::new();
    for text in bracketed(subject).chain(bracketed(text)) {
        let missing = Missing::ALL.iter().copied().find(|missing| {
            let mut known = letters.gaps.iter();
            known.any(|(word, phrase)| *word == missing.word() && is_filled(phrase, text))
        });
        let gap = missing.map(|missing| Gap {
            missing,
            person,
            text: text.to_owned(),
        });
        gaps.extend(gap.filter(|gap| !gaps.contains(gap)));
    }
    gaps
}

/// What stands in brackets, with them.
fn bracketed(words: &str) -> impl Iterator<Item = &str> {
    words.match_indices('[').filter_map(|(start, _)| {
        let inside = &words[start + 1..];
        let end = inside.find(['[', ']'])?;
        inside[end..]
            .starts_with(']')
            .then(|| &words[start..start + end + 2])
    })
}

/// Whether brackets hold a phrase, whatever stands for the names in it.
fn is_filled(phrase: &str, bracketed: &str) -> bool {
    let Some(inside) = bracketed
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'))
    else {
        return false;
    };
    let (Some(name), Some(end)) = (phrase.find('{'), phrase.rfind('}')) else {
        return inside == phrase;
    };
    let rest = inside.strip_prefix(&phrase[..name]);
    rest.is_some_and(|rest| rest.ends_with(&phrase[end + 1..]))
}
