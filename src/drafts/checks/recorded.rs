use super::form::bracketed;
use super::matter::{Matter, Records};
use crate::drafts::reading::{WordSet, tokens};

/// The words that stand in recorded facts: they are no misspelt names, and their capitals are no
/// shouting.
pub(super) struct Recorded {
    /// In small letters.
    pub words: WordSet,
    /// Those that were recorded in capitals, in small letters too.
    pub in_capitals: WordSet,
    /// What was recorded in brackets, with them.
    pub brackets: Vec<String>,
}

impl Recorded {
    pub fn gather(records: &Records<'_>, matter: &Matter) -> Self {
        let book = records.book;
        let mut texts: Vec<&str> = Vec::new();
        for organization in book.organizations.iter() {
            texts.push(&organization.name);
            texts.extend(organization.aliases.iter().map(String::as_str));
        }
        texts.extend(book.opportunities.iter().map(|o| o.role.as_str()));
        for topic in book.topics.iter() {
            texts.push(&topic.text);
            texts.extend(topic.keywords.iter().map(String::as_str));
        }
        texts.extend(book.anchors.iter().map(|anchor| anchor.title.as_str()));
        for item in book.value_items.iter() {
            texts.extend([item.title.as_str(), &item.reference, &item.why]);
            texts.extend(item.keywords.iter().map(String::as_str));
        }
        texts.extend(book.commitments.iter().map(|c| c.item.as_str()));
        for strength in &book.profile.strengths {
            texts.push(&strength.text);
            texts.extend(strength.keywords.iter().map(String::as_str));
        }
        let attached = matter.envelope.attachments.iter();
        texts.extend(attached.map(|file| file.name.as_str()));
        let about = book.offers.iter().flat_map(|offer| &offer.terms);
        texts.extend(about.flat_map(|term| [term.item.as_str(), &term.value]));
        let brackets = texts.iter().flat_map(|text| {
            let found = bracketed(text);
            found.map(|brackets| text[brackets].to_owned())
        });
        let brackets = brackets.collect();
        // A name is shouted only where it was not recorded so.
        let mut named: Vec<&str> = vec![&book.profile.name, &book.profile.signature];
        named.extend(book.people.iter().flat_map(|p| [p.name.as_str(), &p.title]));
        let mut words: Vec<String> = Vec::new();
        let mut in_capitals: Vec<String> = Vec::new();
        for (text, is_name) in texts
            .into_iter()
            .map(|text| (text, false))
            .chain(named.into_iter().map(|text| (text, true)))
        {
            for token in tokens(text) {
                let written = &text[token.range.clone()];
                if written.chars().all(|char| !char.is_lowercase()) {
                    in_capitals.push(token.lower.clone().into_owned());
                }
                if !is_name {
                    words.extend(token.lower.split('-').map(str::to_owned));
                    words.push(token.lower.into_owned());
                }
            }
        }
        let months = records
            .forms
            .months
            .iter()
            .flat_map(|month| month.iter().copied());
        let known = words.iter().map(String::as_str).chain(months);
        Self {
            words: WordSet::new(known),
            in_capitals: WordSet::new(in_capitals.iter().map(String::as_str)),
            brackets,
        }
    }
}
