//! Every word a user reads, in one place per language, and the sentences made of them.
//!
//! [`Strings`] is the list of words and phrases; [`EN`] is English. A further language is a further
//! value of the same struct, and the compiler says what is missing from it. Everything that puts
//! words together is a function of a [`Strings`].

mod cues;
mod dates;
mod en;
mod guide;
mod problem;
mod say;
mod strings;

pub use cues::classify;
pub use dates::Dates;
pub use en::{EN, Strings};
pub use problem::{problem_line, problem_words};
pub use say::Say;
pub use strings::{Plural, Table, fill, look_up};

#[cfg(test)]
mod tests {
    use super::EN;
    use crate::domain::Axis;
    use crate::rules::{Ask, Because, Objection, RuleKind, Stage, Task, registry};

    fn missing<'w>(table: super::Table, words: impl Iterator<Item = &'w str>) -> Vec<&'w str> {
        words
            .filter(|word| !table.iter().any(|(key, _)| key == word))
            .collect()
    }

    /// A word without a text would be shown as it stands.
    #[test]
    fn every_word_of_the_engine_has_its_text() {
        let none: Vec<&str> = Vec::new();
        let rules = || registry::ALL.iter();
        let coaches = rules().filter(|rule| rule.kind == RuleKind::Coach);
        assert_eq!(missing(EN.why, rules().map(|rule| rule.id)), none, "why");
        assert_eq!(
            missing(EN.cards, coaches.map(|rule| rule.id)),
            none,
            "cards"
        );
        assert_eq!(
            missing(EN.stages, Stage::ALL.iter().map(|s| s.word())),
            none
        );
        assert_eq!(
            missing(EN.stage_words, Stage::ALL.iter().map(|s| s.word())),
            none
        );
        assert_eq!(
            missing(EN.guards, Objection::ALL.iter().map(|o| o.word())),
            none
        );
        assert_eq!(
            missing(EN.questions, Ask::ALL.iter().map(|ask| ask.word())),
            none
        );
        assert_eq!(
            missing(EN.because, Because::ALL.iter().map(|b| b.word())),
            none
        );
        assert_eq!(
            missing(EN.axes, Axis::ALL.iter().map(|axis| axis.word())),
            none
        );
        let titled = Task::ALL.iter().filter(|task| {
            !matches!(
                task,
                Task::Debrief | Task::ResumeSearch | Task::GamePlan | Task::FollowThrough
            )
        });
        assert_eq!(
            missing(EN.titles, titled.clone().map(|task| task.word())),
            none
        );
        assert_eq!(missing(EN.metas, titled.map(|task| task.word())), none);
    }
}
