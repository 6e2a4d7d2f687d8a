//! Every word a user reads, in one place per language, and the sentences made of them.
//!
//! [`Strings`] is the list of words and phrases; [`EN`] is English. A further language is a further
//! value of the same struct, and the compiler says what is missing from it. Everything that puts
//! words together is a function of a [`Strings`].

mod cues;
mod dates;
mod decision;
mod differences;
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
pub use strings::{Plural, Table, fill, look_up, look_up_pair};

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::EN;
    use crate::domain::{
        AnchorKind, Axis, Channel, ContactKind, FlexibilityKind, GameBranch, Preset,
    };
    use crate::drafts::{Check, Complaint, Missing};
    use crate::rules::{Ask, Because, Objection, RuleKind, Stage, Task, positions, registry};

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
        let objections = Objection::ALL.iter().filter(|o| **o != Objection::Stage);
        assert_eq!(missing(EN.guards, objections.map(|o| o.word())), none);
        let without = |stage: &&Stage| !stage.lists_status() || !stage.lists_value();
        let stages = Stage::ALL.iter().filter(without);
        let wanted: Vec<&str> = stages.map(|stage| stage.word()).collect();
        let told: Vec<&str> = EN.stage_guards.iter().map(|(word, _)| *word).collect();
        assert_eq!(told, wanted);
        assert_eq!(
            missing(EN.questions, Ask::ALL.iter().map(|ask| ask.word())),
            none
        );
        assert_eq!(
            missing(EN.because, Because::ALL.iter().map(|b| b.word())),
            none
        );
        assert_eq!(
            missing(
                EN.anchor_kinds,
                AnchorKind::ALL.iter().map(|kind| kind.word())
            ),
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

    /// A gap without its words would be filled with a word of the specification, and words that no
    /// gap or finding has would never be read.
    #[test]
    fn every_gap_and_every_complaint_has_its_words_and_all_words_are_used() {
        let mut gaps: Vec<&str> = EN.letters.gaps.iter().map(|(word, _)| *word).collect();
        let mut wanted: Vec<&str> = Missing::ALL.iter().map(|one| one.word()).collect();
        gaps.sort_unstable();
        wanted.sort_unstable();
        assert_eq!(gaps, wanted);

        let checks: BTreeSet<&str> = Check::ALL.iter().map(|check| check.word()).collect();
        let complaints: BTreeSet<&str> = Complaint::ALL.iter().map(|one| one.word()).collect();
        let told = EN.complaints.iter().map(|(key, _)| key.split_once('/'));
        let told: BTreeSet<(&str, &str)> = told.map(|key| key.expect("two words")).collect();
        let of_check: BTreeSet<&str> = told.iter().map(|(check, _)| *check).collect();
        let of_complaint: BTreeSet<&str> = told.iter().map(|(_, complaint)| *complaint).collect();
        assert_eq!(of_check, checks);
        assert_eq!(of_complaint, complaints);
    }

    /// An axis, a value or a position without its text would be shown as a bare word, and a text
    /// without its place would never be shown.
    #[test]
    fn every_axis_value_and_position_has_its_text_and_every_text_its_place() {
        let mut labels = Vec::new();
        let mut stands = Vec::new();
        for axis in Axis::ALL {
            let of_axis = |word: &str| [axis.word(), "/", word].concat();
            labels.push(axis.word().to_owned());
            labels.extend(axis.values().iter().map(|value| of_axis(value.word())));
            let sections = positions(*axis).iter();
            stands.extend(sections.map(|section| of_axis(section.article.number())));
        }
        for (table, wanted) in [(EN.axes, labels), (EN.positions, stands)] {
            let mut keys: Vec<&str> = table.iter().map(|(key, _)| *key).collect();
            let mut wanted: Vec<&str> = wanted.iter().map(String::as_str).collect();
            keys.sort_unstable();
            wanted.sort_unstable();
            assert_eq!(keys, wanted);
        }
    }

    #[test]
    fn every_preset_and_every_way_has_its_words() {
        let none: Vec<&str> = Vec::new();
        for table in [EN.presets, EN.preset_words, EN.preset_closest] {
            assert_eq!(missing(table, Preset::ALL.iter().map(|p| p.word())), none);
        }
        let branches = || GameBranch::ALL.iter().map(|branch| branch.word());
        assert_eq!(missing(EN.branches, branches()), none);
        assert_eq!(missing(EN.branch_hints, branches()), none);
        let kinds = FlexibilityKind::ALL.iter().map(|kind| kind.word());
        assert_eq!(missing(EN.give_kinds, kinds), none);
        let channels = Channel::ALL.iter().map(|channel| channel.word());
        assert_eq!(missing(EN.ways_within, channels), none);
        let channels = Channel::ALL.iter().map(|channel| channel.word());
        assert_eq!(missing(EN.letters_by_way, channels), none, "on its way");
        let kinds = ContactKind::ALL.iter().map(|kind| kind.word());
        assert_eq!(missing(EN.kinds, kinds), none, "the history");
        let written = ContactKind::ALL
            .iter()
            .filter(|kind| !matches!(kind, ContactKind::Courtesy | ContactKind::Logistics));
        let written = written.map(|kind| kind.word());
        assert_eq!(missing(EN.letters_by_kind, written), none, "the heading");
    }
}
