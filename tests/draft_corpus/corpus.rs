//! The corpus as it is read from its files.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use followthrough::calendar::{Instant, TzDatabase};
use followthrough::domain::{
    Attachment, Casebook, Channel, ContactKind, Courtesy, Id, Topic, ValueItem,
};
use followthrough::interchange::read_casebook;
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// The kinds that have a file: all that are composed.
pub const KINDS: [ContactKind; 16] = [
    ContactKind::ThankEmail,
    ContactKind::HandwrittenNote,
    ContactKind::RecruiterThanks,
    ContactKind::LinkedinInvitation,
    ContactKind::CheckinEmail,
    ContactKind::CheckinCall,
    ContactKind::Voicemail,
    ContactKind::ValueAddEmail,
    ContactKind::AnchorEmail,
    ContactKind::RejectionReply,
    ContactKind::OfferAcknowledgement,
    ContactKind::Negotiation,
    ContactKind::MissingContactRequest,
    ContactKind::FlexibilityReply,
    ContactKind::CommitmentDelivery,
    ContactKind::Courtesy,
];

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    Warning,
    Error,
}

pub type Matrix = BTreeMap<String, BTreeMap<String, Severity>>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checks {
    pub severity: Matrix,
    pub sales: Matrix,
    pub minimal: Minimal,
    pub graded: BTreeSet<String>,
    pub raised: BTreeMap<String, BTreeSet<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Minimal {
    pub warns: BTreeSet<String>,
    pub silent: BTreeSet<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Draft {
    pub id: String,
    pub opportunity: Id,
    pub to: Id,
    pub interview: Option<Id>,
    pub at: Instant,
    pub channel: Channel,
    pub variant: Option<Courtesy>,
    #[serde(default)]
    pub subject: String,
    pub text: String,
    #[serde(default)]
    pub recipients: Vec<Id>,
    #[serde(default)]
    pub attachments: Vec<Attachment>,
    #[serde(default)]
    pub siblings: Vec<String>,
    #[serde(default)]
    pub near: BTreeSet<String>,
    pub note: String,
    pub expect: Vec<Finding>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Finding {
    pub check: String,
    pub severity: Severity,
    pub at: Option<String>,
    /// Where else in the draft the check may point for the same reason.
    #[serde(default)]
    pub also: Vec<String>,
}

/// A corpus: a casebook, and the drafts about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Corpus {
    /// The one that the checks were written with.
    First,
    /// The one that was written without them.
    Unseen,
}

impl Corpus {
    pub fn facts(self) -> Casebook {
        let name = self.file("facts.json");
        read_casebook(&text(&name), &TzDatabase).unwrap_or_else(|e| panic!("{name}: {e:?}"))
    }

    /// The facts as they are typed in the app: nothing has words of its own to be found by.
    pub fn typed(self) -> Casebook {
        let mut book = self.facts();
        let topics: Vec<Topic> = book.topics.iter().cloned().collect();
        for topic in topics {
            let keywords = Vec::new();
            book.topics.put(Topic { keywords, ..topic });
        }
        let items: Vec<ValueItem> = book.value_items.iter().cloned().collect();
        for item in items {
            let keywords = Vec::new();
            book.value_items.put(ValueItem { keywords, ..item });
        }
        for strength in &mut book.profile.strengths {
            strength.keywords.clear();
        }
        book
    }

    /// Every draft with its kind.
    pub fn drafts(self) -> Vec<(ContactKind, Draft)> {
        KINDS
            .into_iter()
            .flat_map(|kind| {
                let file: Vec<Draft> = parsed(&self.file(&format!("{}.json", kind.word())));
                file.into_iter().map(move |draft| (kind, draft))
            })
            .collect()
    }

    fn file(self, name: &str) -> String {
        match self {
            Self::First => name.to_owned(),
            Self::Unseen => format!("unseen/{name}"),
        }
    }
}

pub fn checks() -> Checks {
    parsed("checks.json")
}

fn text(name: &str) -> String {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("tests/drafts")
        .join(name);
    fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

fn parsed<T: DeserializeOwned>(name: &str) -> T {
    serde_json::from_str(&text(name)).unwrap_or_else(|e| panic!("{name}: {e}"))
}
