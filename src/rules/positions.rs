use super::source::{
    ADD_ON_LINKEDIN, ANCHOR_POINT, Article, CONFIDENT, CONNECT, DECISION, FOLLOW_UP, GAME_PLAN,
    MOVE_ON, NOTES_AT_ONCE, PROFESSIONAL, REACH_OUT, RIGHT_NOTE, RIGHT_WAY, STEP_2, STEP_3,
    Section, WHAT_HAPPENS_NOW, WHEN,
};
use crate::domain::{Axis, Preset};

/// Where the articles speak on an axis: one section of each that does, in the order of the
/// articles.
#[must_use]
pub const fn positions(axis: Axis) -> &'static [Section] {
    match axis {
        Axis::Persistence | Axis::Grace | Axis::CheckinChannel | Axis::CheckinAddressee => {
            &[REACH_OUT, WHAT_HAPPENS_NOW, WHEN, FOLLOW_UP]
        }
        Axis::QuietScope => &[REACH_OUT, STEP_3, WHEN, ADD_ON_LINKEDIN],
        Axis::ThanksChannel => &[NOTES_AT_ONCE, STEP_2, RIGHT_NOTE, RIGHT_WAY],
        Axis::ThanksContent => &[NOTES_AT_ONCE, STEP_2, RIGHT_NOTE, RIGHT_WAY, FOLLOW_UP],
        Axis::Attachments => &[NOTES_AT_ONCE, RIGHT_WAY],
        Axis::LinkedinTiming => &[CONNECT, STEP_3, PROFESSIONAL, ADD_ON_LINKEDIN],
        Axis::SearchWhileWaiting => &[MOVE_ON, GAME_PLAN],
        Axis::AfterRejection => &[CONFIDENT, ANCHOR_POINT, DECISION],
    }
}

/// The articles that a preset comes closest to, the closest first.
#[must_use]
pub const fn closest(preset: Preset) -> &'static [Article] {
    match preset {
        Preset::Balanced => Article::ALL,
        Preset::ClassicReserved => &[Article::DontBlowIt],
        Preset::PersonalCaller => &[Article::AceTheProcess],
        Preset::ExtraMile => &[Article::NowWhat, Article::FourMustDos],
        Preset::WarmPersistent => &[Article::EightSteps],
        Preset::TechLight => &[Article::DontBlowIt, Article::EightSteps],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_axis_has_two_articles_or_more_each_once_and_in_order() {
        for &axis in Axis::ALL {
            let articles: Vec<Article> = positions(axis).iter().map(|at| at.article).collect();
            assert!(articles.len() >= 2, "{axis:?} is no disagreement");
            assert!(
                articles.is_sorted_by(|one, next| one < next),
                "{axis:?}: {articles:?}"
            );
        }
    }
}
