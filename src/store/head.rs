use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::layout::{Part, checksum};
use crate::interchange::VERSION;

const FORMAT: &str = "followthrough-store";

/// Where a store stands: what [`super::save`] must know of what is there, and the right to write.
///
/// Only [`super::load`] gives one out, and not for a store that must stay as it is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Head {
    generation: u64,
    sums: BTreeMap<Part, u64>,
    /// Parts of which it is not certain what they hold, since a write failed or what was there
    /// could not be read. They are written with the next save, whatever changed.
    pub(super) unsure: BTreeSet<Part>,
}

/// The head as it is stored.
#[derive(Serialize, Deserialize)]
struct Stored {
    format: String,
    version: u32,
    generation: u64,
    sums: BTreeMap<String, String>,
}

/// Why a text is no head of ours.
#[derive(Debug, PartialEq)]
pub(super) enum NoHead {
    /// A newer version wrote it.
    Newer,
    /// It cannot be read.
    Damaged,
}

impl Head {
    /// How many times this store was saved. Zero: never, or nobody knows.
    #[must_use]
    pub fn generation(&self) -> u64 {
        self.generation
    }

    pub(super) fn read(text: &str) -> Result<Self, NoHead> {
        let value: serde_json::Value = serde_json::from_str(text).map_err(|_| NoHead::Damaged)?;
        if value["format"] != FORMAT {
            return Err(NoHead::Damaged);
        }
        if value["version"]
            .as_u64()
            .is_some_and(|version| version > u64::from(VERSION))
        {
            return Err(NoHead::Newer);
        }
        let stored = Stored::deserialize(value).map_err(|_| NoHead::Damaged)?;
        let sums = Part::contents().filter_map(|part| {
            let sum = stored.sums.get(&part.to_string())?;
            Some((part, u64::from_str_radix(sum, 16).ok()?))
        });
        Ok(Self {
            generation: stored.generation,
            sums: sums.collect(),
            unsure: BTreeSet::new(),
        })
    }

    pub(super) fn text(&self) -> String {
        let sums = self
            .sums
            .iter()
            .map(|(part, sum)| (part.to_string(), format!("{sum:016x}")));
        let stored = Stored {
            format: FORMAT.into(),
            version: VERSION,
            generation: self.generation,
            sums: sums.collect(),
        };
        // Numbers and strings under string keys always serialise.
        serde_json::to_string(&stored).unwrap_or_default()
    }

    /// Whether this head knows of a text under a part.
    pub(super) fn has(&self, part: Part) -> bool {
        self.sums.contains_key(&part)
    }

    /// Whether a text is the one that this head was written with.
    pub(super) fn vouches_for(&self, part: Part, text: &str) -> bool {
        self.sums.get(&part) == Some(&checksum(text))
    }

    /// Takes a part's text as it now is, or that there is none.
    pub(super) fn note(&mut self, part: Part, text: Option<&str>) {
        match text {
            Some(text) => self.sums.insert(part, checksum(text)),
            None => self.sums.remove(&part),
        };
    }

    /// The head after one more save in which every part was written.
    pub(super) fn advance(&mut self) {
        self.generation += 1;
        self.unsure.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_reads_as_it_was_written() {
        let mut head = Head {
            generation: 41,
            ..Head::default()
        };
        head.note(Part::Me, Some("me"));
        head.note(Part::Shard(31), Some(""));
        head.advance();
        assert_eq!(Head::read(&head.text()), Ok(head.clone()));
        assert!(head.vouches_for(Part::Me, "me") && !head.vouches_for(Part::Me, "you"));
    }

    #[test]
    fn a_newer_head_is_told_from_a_damaged_one() {
        let newer = r#"{"format":"followthrough-store","version":2,"shape":"other"}"#;
        assert_eq!(Head::read(newer), Err(NoHead::Newer));
        for damaged in [
            "",
            "{",
            "null",
            "{}",
            r#"{"format":"followthrough-store","version":1}"#,
        ] {
            assert_eq!(Head::read(damaged), Err(NoHead::Damaged), "{damaged}");
        }
    }
}
