use super::Composed;
use super::facts::{Facts, Value};
use super::gap::{Gap, Missing};
use super::letters::Variants;
use crate::domain::{Channel, Id, Topic};

/// A subject is cut off above that. (D.2)
const SUBJECT_LONGEST: usize = 70;

/// A message in the making.
pub struct Sheet<'f> {
    pub facts: &'f Facts<'f>,
    /// Which variants are taken: another number, another wording.
    pub seed: u32,
    subject: String,
    paragraphs: Vec<Vec<String>>,
    values: Vec<(&'static str, Value)>,
    pub topics_used: Vec<Id>,
    gaps: Vec<Gap>,
    slots: u64,
}

impl<'f> Sheet<'f> {
    pub fn new(facts: &'f Facts<'f>, seed: u32) -> Self {
        Self {
            facts,
            seed,
            subject: String::new(),
            paragraphs: Vec::new(),
            values: facts.values(),
            topics_used: Vec::new(),
            gaps: Vec::new(),
            slots: 0,
        }
    }

    /// Sets what a name stands for from here on.
    pub fn set(&mut self, name: &'static str, value: Value) {
        self.values.retain(|(known, _)| *known != name);
        self.values.push((name, value));
    }

    /// Speaks of a topic from here on.
    pub fn take_topic(&mut self, topic: &Topic) {
        self.topics_used.push(topic.id);
        let words = self.facts.letters.inside(&topic.text);
        self.set("topic", Value::or(&words, Missing::Topic));
    }

    /// Which of so many: people of one interview take one each as long as there are enough. Each
    /// step of the seed takes the next of every slot, and after a few steps the slots are mixed
    /// anew.
    pub fn draw(&mut self, of: usize) -> usize {
        const STEPS: u32 = 8;
        self.slots += 1;
        let (envelope, of) = (self.facts.envelope, of.max(1) as u64);
        let about = self.facts.occasion.bits();
        let about = (about >> 64) as u64 ^ about as u64;
        let turn = u64::from(self.seed / STEPS);
        let base = mix(about ^ mix(self.slots ^ (envelope.kind as u64) << 8 ^ turn << 16));
        ((base % of + self.facts.place + u64::from(self.seed)) % of) as usize
    }

    /// A variant of a slot with its facts.
    pub fn phrase(&mut self, variants: Variants) -> String {
        let at = self.draw(variants.len());
        self.fill(variants.get(at).copied().unwrap_or_default())
    }

    /// Says a sentence in the paragraph that is open.
    pub fn say(&mut self, variants: Variants) {
        let sentence = self.phrase(variants);
        self.say_words(sentence);
    }

    /// Says some words as they are.
    pub fn say_words(&mut self, sentence: String) {
        if self.paragraphs.is_empty() {
            self.paragraphs.push(Vec::new());
        }
        if let Some(paragraph) = self.paragraphs.last_mut() {
            paragraph.push(sentence);
        }
    }

    /// Opens a paragraph.
    pub fn paragraph(&mut self) {
        self.paragraphs.push(Vec::new());
    }

    /// One of some subjects that is short enough; else one of the short ones.
    pub fn subject(&mut self, variants: Variants, short: Variants) {
        let (first, gaps) = (self.draw(variants.len()), self.gaps.len());
        for at in (first..variants.len()).chain(0..first) {
            let subject = self.fill(variants[at]);
            if subject.chars().count() <= SUBJECT_LONGEST {
                self.subject = subject;
                return;
            }
            self.gaps.truncate(gaps);
        }
        self.subject = self.phrase(short);
    }

    /// A variant with its facts; a gap where one is missing.
    pub fn fill(&mut self, variant: &str) -> String {
        let mut text = String::with_capacity(variant.len() + 32);
        let mut rest = variant;
        while let Some((before, after)) = rest.split_once('{') {
            text.push_str(before);
            let Some((name, behind)) = after.split_once('}') else {
                rest = after;
                break;
            };
            let value = self.values.iter().find(|(known, _)| *known == name);
            match value.map(|(_, value)| value.clone()) {
                Some(Value::Known(words)) => text.push_str(&words),
                Some(Value::Gap(missing)) => text.push_str(&self.gap(missing)),
                None => {}
            }
            // “Acme Inc.” ends a sentence with one stop.
            rest = match text.ends_with(['.', '?', '!']) {
                true => behind.strip_prefix('.').unwrap_or(behind),
                false => behind,
            };
        }
        text.push_str(rest);
        text
    }

    /// A gap where a fact is missing.
    fn gap(&mut self, missing: Missing) -> String {
        let known = self.facts.letters.gaps.iter();
        let phrase = known
            .filter(|(word, _)| *word == missing.word())
            .map(|(_, phrase)| *phrase)
            .next()
            .unwrap_or(missing.word());
        let reader = self.values.iter().find(|(name, _)| *name == "reader");
        let reader = match reader {
            Some((_, Value::Known(name))) => name.clone(),
            _ => self.facts.letters.somebody.to_owned(),
        };
        let item = self.values.iter().find(|(name, _)| *name == "item");
        let item = match item {
            Some((_, Value::Known(item))) => item.clone(),
            _ => String::new(),
        };
        let phrase = phrase.replace("{reader}", &reader).replace("{item}", &item);
        let text = ["[", phrase.trim(), "]"].concat();
        let gap = Gap {
            missing,
            person: self.facts.envelope.to,
            text: text.clone(),
        };
        if !self.gaps.contains(&gap) {
            self.gaps.push(gap);
        }
        text
    }

    /// A letter: with greeting, closing, name and, in an email, the number.
    pub fn letter(mut self) -> Composed {
        let letters = self.facts.letters;
        let greeting = self.phrase(letters.greeting);
        let signature = self.signature();
        let body = self.body();
        self.finish([greeting, body, signature].join("\n\n"))
    }

    /// Says the closing lines: what stands under a letter.
    pub fn say_signature(&mut self) {
        let signature = self.signature();
        self.paragraphs.push(vec![signature]);
    }

    fn signature(&mut self) -> String {
        let closing = self.phrase(self.facts.letters.closing);
        let profile = &self.facts.book.profile;
        let (name, phone) = (profile.name.trim(), profile.phone.trim());
        let email = matches!(
            self.facts.envelope.channel,
            Channel::Email | Channel::ViaRecruiter
        );
        let own = profile.signature.lines().map(str::trim);
        let own: Vec<&str> = own.filter(|line| email && !line.is_empty()).collect();
        let mut lines = vec![closing];
        // “Kit Marlow, she/her” says the name by itself.
        let named = own.first().is_some_and(|line| begins_with(line, name));
        if name.is_empty() || !named {
            lines.push(self.fill("{user}"));
        }
        lines.extend(own.iter().map(|line| (*line).to_owned()));
        if email && !phone.is_empty() && !own.iter().any(|line| has_number(line, phone)) {
            lines.push(phone.to_owned());
        }
        lines.join("\n")
    }

    /// What was said, and the gaps in it.
    pub fn only_words(self) -> (String, Vec<Gap>) {
        let body = self.body();
        let composed = self.finish(body);
        (composed.text, composed.gaps)
    }

    /// What was said so far.
    pub fn body(&self) -> String {
        let paragraphs = self
            .paragraphs
            .iter()
            .filter(|sentences| !sentences.is_empty());
        let paragraphs: Vec<String> = paragraphs.map(|sentences| sentences.join(" ")).collect();
        paragraphs.join("\n\n")
    }

    /// The message with this text. A gap that fell out of it is none.
    pub fn finish(mut self, text: String) -> Composed {
        let subject = &self.subject;
        let place = |gap: &Gap| match subject.find(&gap.text) {
            Some(at) => Some(at),
            None => text.find(&gap.text).map(|at| subject.len() + at),
        };
        self.gaps.retain(|gap| place(gap).is_some());
        self.gaps.sort_by_key(place);
        Composed {
            subject: self.subject,
            text,
            topics_used: self.topics_used,
            gaps: self.gaps,
            attachments: self.facts.envelope.attachments.clone(),
        }
    }
}

fn begins_with(line: &str, name: &str) -> bool {
    let line = line.to_lowercase();
    let rest = line.strip_prefix(&name.to_lowercase());
    rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

/// Whether a line has a number, however its figures are set apart.
fn has_number(line: &str, number: &str) -> bool {
    let figures = |text: &str| -> String { text.chars().filter(char::is_ascii_digit).collect() };
    let number = figures(number);
    !number.is_empty() && figures(line).contains(&number)
}

/// A number as good as drawn.
const fn mix(seed: u64) -> u64 {
    let mut mixed = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}
