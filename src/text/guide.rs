use super::say::named;
use super::{Say, fill, look_up};
use crate::domain::{Id, Met};
use crate::rules::{Article, Ask, Card, Gap, Origin, Question};

impl Say<'_> {
    /// The words of a coach card; none where they name somebody or something that is not known.
    #[must_use]
    pub fn card(&self, card: &Card) -> Option<String> {
        let strengths: Vec<&str> = self
            .book
            .profile
            .strengths
            .iter()
            .map(|strength| &*strength.text)
            .collect();
        let strengths = self.list(&strengths);
        let person = card.person.and_then(|id| self.book.people.get(id));
        let company = card.opportunity.map_or("", |id| self.company(id));
        let phrase = look_up(self.strings.cards, card.rule.id);
        fill_known(
            phrase,
            &[
                ("company", company),
                ("person", named(person).unwrap_or("")),
                ("strengths", &strengths),
            ],
        )
    }

    /// Whose advice a card is: the articles by their titles.
    #[must_use]
    pub fn card_sources(&self, card: &Card) -> String {
        if card.rule.origin == Origin::Policy {
            return self.strings.policy_note.to_owned();
        }
        let mut articles: Vec<Article> = card.rule.sources.iter().map(|of| of.article).collect();
        articles.sort_unstable();
        articles.dedup();
        let titles: Vec<&str> = articles.into_iter().map(Article::title).collect();
        let titles = titles.join(self.strings.or_separator);
        fill(self.strings.card_source, &[("titles", &titles)])
    }

    /// What a question asks; none where it names somebody who is not known.
    #[must_use]
    pub fn question(&self, question: &Question) -> Option<String> {
        let s = self.strings;
        let company = question.opportunity.map_or("", |id| self.company(id));
        let met = self.met(question);
        let person = match question.person {
            Some(id) => named(self.book.people.get(id)).unwrap_or("").to_owned(),
            None => self.names(&met),
        };
        let missing: Vec<&str> = question
            .gaps
            .iter()
            .map(|gap| match gap {
                Gap::Surname => s.missing_surname,
                Gap::Title => s.missing_title,
                Gap::Email => s.missing_email,
            })
            .collect();
        if question.ask == Ask::People && question.count == 0 {
            return Some(s.who_title.to_owned());
        }
        fill_known(
            look_up(s.questions, question.ask.word()),
            &[
                ("company", company),
                ("person", &person),
                ("missing", &self.list(&missing)),
                // Those listed, and those the question is about.
                ("n", &(met.len() + question.count).to_string()),
            ],
        )
    }

    /// Those met at the interview of a question, as far as they have a name.
    fn met(&self, question: &Question) -> Vec<Option<Id>> {
        let mut people = Vec::new();
        let met = self.book.participations.iter();
        for met in met.filter(|met| Some(met.interview) == question.interview) {
            let known = named(met.person.and_then(|id| self.book.people.get(id))).is_some();
            if known && met.met != Met::Missed && !people.contains(&met.person) {
                people.push(met.person);
            }
        }
        people
    }
}

/// A phrase with its names filled in; none if one of those in it is empty.
fn fill_known(phrase: &str, values: &[(&str, &str)]) -> Option<String> {
    let unknown = values
        .iter()
        .any(|(name, value)| value.trim().is_empty() && phrase.contains(&format!("{{{name}}}")));
    (!unknown).then(|| fill(phrase, values))
}
