use super::words::words;
use super::{Channel, Id, record};
use crate::calendar::Instant;

words! {
    /// Yes, no, or not known.
    #[derive(Default)]
    pub enum Known {
        /// Not asked yet.
        #[default]
        Unknown = "unknown",
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
    }
}

words! {
    /// Whether a person agreed to connect on LinkedIn. `no` is final; not asked does not block.
    #[derive(Default)]
    pub enum Consent {
        /// Nobody asked.
        #[default]
        NotAsked = "not-asked",
        /// They agreed.
        Yes = "yes",
        /// They refused.
        No = "no",
    }
}

record! {
    /// Somebody the user met or writes to. There is no field for influence or importance.
    pub struct Person {
    } and {
        /// The whole name, exactly as on the card; as much of it as is known.
        pub name: String,
        /// The given name, where the user set it apart.
        pub given: String,
        /// The family name, where the user set it apart.
        pub family: String,
        /// They go by one name: no surname is missing.
        pub single_name: bool,
        /// The spelling was copied from a card or a signature, or spelled aloud.
        pub name_verified: bool,
        /// How to say it.
        pub pronunciation: String,
        /// The exact job title.
        pub title: String,
        /// The address as the user typed it; see [`Person::address`].
        pub email: String,
        /// Their number.
        pub phone: String,
        /// Where a card is sent.
        pub postal: String,
        /// Their profile.
        pub linkedin: String,
        /// Whether they agreed to connect.
        pub linkedin_consent: Consent,
        /// Where they come from, for natural openings.
        pub background: String,
        /// They were a private friend before; a personal network is then only warned about.
        pub preexisting_friend: bool,
        /// Whether the user may write to them directly; `no` routes messages via the recruiter.
        pub contact_allowed: Known,
        /// The channel they said they prefer.
        pub preferred_channel: Option<Channel>,
        /// The organisations they belong to.
        pub organizations: Vec<Id>,
        /// When the user had them erased; the name is then gone for good.
        pub erased_at: Option<Instant>,
    }
}

impl Person {
    /// The email address, if what was typed can be one.
    #[must_use]
    pub fn address(&self) -> Option<&str> {
        let email = self.email.trim();
        let (local, domain) = email.rsplit_once('@')?;
        let plausible =
            !local.is_empty() && domain.contains('.') && !email.chars().any(char::is_whitespace);
        plausible.then_some(email)
    }

    /// Whether a surname is known or there is none to know.
    #[must_use]
    pub fn surname_known(&self) -> bool {
        self.single_name
            || !self.family.trim().is_empty()
            || self.name.split_whitespace().count() >= 2
    }

    /// The family name: the one set apart; else from the first particle on (“van der Berg”), else
    /// the last word of the name that is no title.
    #[must_use]
    pub fn surname(&self) -> String {
        let family = self.family.trim();
        if !family.is_empty() {
            return family.to_owned();
        }
        let words = self.words_of_name();
        let particle = words.iter().skip(1).position(|word| is_particle(word));
        match particle {
            Some(at) => words[at + 1..].join(" "),
            None => words.last().copied().unwrap_or_default().to_owned(),
        }
    }

    /// Every family name that may be meant after a title. A name that was not set apart leaves open
    /// where it begins and ends: Anna Maria Schmidt is Ms Schmidt, and may be Ms Maria Schmidt;
    /// Gabriel Rojas Vidal is Mr Rojas Vidal or Mr Rojas.
    #[must_use]
    pub fn surnames(&self) -> Vec<String> {
        if !self.family.trim().is_empty() {
            return vec![self.surname()];
        }
        if self.single_name {
            return Vec::new();
        }
        let words = self.words_of_name();
        let given = self.given.split_whitespace().count().max(1);
        let first = match words.join(" ").starts_with(self.given.trim()) {
            true => given,
            false => 1,
        };
        let whole = |from: usize| from == first || !is_particle(words[from - 1]);
        let starts = (first..words.len()).filter(|from| whole(*from));
        let all = starts.flat_map(|from| (from + 1..=words.len()).map(move |to| from..to));
        let all = all.filter(|part| part.end > 0 && !is_particle(words[part.end - 1]));
        all.map(|part| words[part].join(" ")).collect()
    }

    fn words_of_name(&self) -> Vec<&str> {
        let words = self.name.split_whitespace();
        words.filter(|word| !is_title(word)).collect()
    }

    /// Whether anything that a thank-you needs is missing: surname or address.
    #[must_use]
    pub fn details_missing(&self) -> bool {
        !self.surname_known() || self.address().is_none()
    }

    /// The name to go by in a list: the given name set apart, else the first word that is no title;
    /// the whole name where there is none.
    #[must_use]
    pub fn short_name(&self) -> &str {
        if !self.given.trim().is_empty() {
            return self.given.trim();
        }
        let mut words = self.name.split_whitespace();
        words
            .find(|word| !is_title(word))
            .unwrap_or_else(|| self.name.trim())
    }
}

/// The “van” and the “der” of a name.
fn is_particle(word: &str) -> bool {
    word.chars().all(char::is_lowercase)
}

/// Titles that stand before a name, in the languages that names come in.
#[must_use]
pub fn is_title(word: &str) -> bool {
    let word = word.trim_end_matches('.');
    let small = |byte: u8| byte.is_ascii() && !byte.is_ascii_uppercase();
    // Asked for every word of a message, most of which need not be made small.
    if word.bytes().all(small) {
        is_small_title(word)
    } else {
        is_small_title(&word.to_lowercase())
    }
}

fn is_small_title(word: &str) -> bool {
    matches!(
        word,
        "prof"
            | "professor"
            | "dr"
            | "mr"
            | "mrs"
            | "ms"
            | "mx"
            | "miss"
            | "sir"
            | "dame"
            | "lord"
            | "lady"
            | "ing"
            | "dipl"
            | "mag"
            | "rev"
            | "herr"
            | "frau"
            | "doctor"
            | "doktor"
            | "drs"
            | "madame"
            | "mme"
            | "monsieur"
            | "señor"
            | "señora"
            | "signor"
            | "signora"
            | "meneer"
            | "mevrouw"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(name: &str, email: &str) -> Person {
        Person {
            name: name.into(),
            email: email.into(),
            ..Person::new(Id::from_bits(1))
        }
    }

    #[test]
    fn a_surname_or_address_can_be_missing() {
        assert!(!named("Dana Ortiz", "dana@acme.example").details_missing());
        assert!(named("Sam", "sam@acme.example").details_missing());
        assert!(named("Sam Lee", "").details_missing());
        assert!(named("Sam Lee", "sam@").details_missing());
        assert!(named("Sam Lee", "sam lee@acme.example").details_missing());
        let single = Person {
            single_name: true,
            ..named("Suharto", "s@acme.example")
        };
        assert!(!single.details_missing());
    }

    #[test]
    fn a_surname_is_what_follows_a_title() {
        for (name, given, surname, all) in [
            ("Dana Ortiz", "", "Ortiz", &["Ortiz"][..]),
            ("Dr. Dana Ortiz", "Dana", "Ortiz", &["Ortiz"]),
            (
                "Anna Maria Schmidt",
                "",
                "Schmidt",
                &["Maria", "Maria Schmidt", "Schmidt"],
            ),
            ("Anna Maria Schmidt", "Anna Maria", "Schmidt", &["Schmidt"]),
            ("Anneke van der Berg", "", "van der Berg", &["van der Berg"]),
            ("Margaret O’Dowd", "Meg", "O’Dowd", &["O’Dowd"]),
            ("Suresh", "", "Suresh", &[]),
            ("Dr.", "", "", &[]),
            ("", "", "", &[]),
        ] {
            let person = Person {
                given: given.into(),
                ..named(name, "")
            };
            assert_eq!(person.surname(), surname, "{name}");
            assert_eq!(person.surnames(), all, "{name}");
        }
        let apart = Person {
            family: "山田".into(),
            ..named("山田太郎", "")
        };
        assert_eq!(apart.surnames(), ["山田"]);
    }

    #[test]
    fn a_title_is_no_first_name() {
        assert_eq!(named("Prof. Dr Elin Marsh", "").short_name(), "Elin");
        assert_eq!(named("Dr.", "").short_name(), "Dr.");
        assert_eq!(named("Priya Raman", "").short_name(), "Priya");
    }
}
