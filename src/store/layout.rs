use std::fmt;

use crate::domain::Id;

/// What every key of this app begins with. Projects of one static host share an origin, hence the
/// name; the number is that of the layout.
pub const PREFIX: &str = "followthrough/1/";

const SHARDS: u8 = 32;

/// A key that holds a piece of the casebook.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// The user's profile and calendar, and what a newer version wrote beside the records.
    Me,
    /// The records whose ids hash here.
    Shard(u8),
    /// The checksums of all the others; written last.
    Head,
}

impl Part {
    /// The parts that hold the casebook: all but the head.
    pub fn contents() -> impl Iterator<Item = Self> {
        std::iter::once(Self::Me).chain((0..SHARDS).map(Self::Shard))
    }

    /// The shard of a record.
    #[must_use]
    pub fn of(id: Id) -> Self {
        let hash = fnv(id.bits().to_le_bytes());
        Self::Shard(((hash ^ (hash >> 32)) % u64::from(SHARDS)) as u8)
    }

    /// Its key in the storage.
    #[must_use]
    pub fn key(self) -> String {
        match self {
            Self::Me | Self::Head => format!("{PREFIX}{self}"),
            Self::Shard(_) => format!("{PREFIX}shard/{self}"),
        }
    }
}

/// The short name, as in the head and in the key of a kept copy: `me`, `07`, `head`.
impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Me => f.write_str("me"),
            Self::Shard(number) => write!(f, "{number:02}"),
            Self::Head => f.write_str("head"),
        }
    }
}

/// Finds damage, and does not pretend to stop anyone.
pub(super) fn checksum(text: &str) -> u64 {
    fnv(text.bytes())
}

/// FNV-1a with 64 bits.
fn fnv(bytes: impl IntoIterator<Item = u8>) -> u64 {
    bytes.into_iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::{BTreeMap, BTreeSet};

    #[test]
    fn the_checksum_is_fnv_1a() {
        assert_eq!(checksum(""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(checksum("a"), 0xaf63_dc4c_8601_ec8c);
        assert_eq!(checksum("foobar"), 0x8594_4171_f739_67e8);
    }

    #[test]
    fn every_part_has_its_own_key() {
        let keys: BTreeSet<String> = Part::contents()
            .chain([Part::Head])
            .map(Part::key)
            .collect();
        assert_eq!(keys.len(), 34);
        assert!(keys.contains("followthrough/1/me"));
        assert!(keys.contains("followthrough/1/shard/07"));
        assert!(keys.contains("followthrough/1/head"));
    }

    /// The hash is part of the layout: another one would look for records where they are not.
    #[test]
    fn a_record_stays_in_its_shard() {
        let shard = |text: &str| Part::of(text.parse().expect(text));
        assert_eq!(shard("dana"), Part::Shard(18));
        assert_eq!(shard("acme"), Part::Shard(21));
    }

    #[test]
    fn ids_spread_evenly() {
        let mut counts: BTreeMap<Part, u32> = BTreeMap::new();
        for bits in 0..3_200u128 {
            *counts
                .entry(Part::of(Id::from_bits(bits * 7_919 + 1)))
                .or_default() += 1;
        }
        assert_eq!(counts.len(), 32);
        assert!(
            counts.values().all(|&count| (50..150).contains(&count)),
            "{counts:?}"
        );
    }
}
