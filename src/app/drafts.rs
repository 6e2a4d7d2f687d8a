use leptos::prelude::Update as _;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{App, Trouble, Unread};
use crate::domain::Id;

/// The name of a debrief that is being filled in.
const DEBRIEF_FORM: &str = "debrief";

/// The name of an upcoming interview that is being entered.
pub const UPCOMING_FORM: &str = "upcoming";

/// How the names of the forms about decisions begin; then comes the opportunity.
const DECISION_FORMS: &str = "decision/";

/// The name of a debrief that is being filled in: each planned interview has its own.
#[must_use]
pub fn debrief_form(interview: Option<Id>) -> String {
    match interview {
        Some(id) => format!("{DEBRIEF_FORM}-{id}"),
        None => DEBRIEF_FORM.to_owned(),
    }
}

/// The name of a form about the decision of an opportunity.
#[must_use]
pub fn decision_form(opportunity: Id, form: impl std::fmt::Display) -> String {
    format!("{DECISION_FORMS}{opportunity}/{form}")
}

/// A form that was left unfinished, if there is one. One that cannot be read is put aside, and the
/// user is told: the next keystroke must not take its place.
#[must_use]
pub fn load_form<T: DeserializeOwned>(app: App, name: &str) -> Option<T> {
    let text = app.keeper(|keeper| keeper.draft(name)).flatten()?;
    match serde_json::from_str(&text) {
        Ok(form) => Some(form),
        Err(_) => {
            let raw = app.keeper(|keeper| keeper.put_draft_aside(name)).flatten();
            if let Some(text) = raw {
                // The next visit offers to forget it.
                let unread = Unread {
                    text,
                    copies: Vec::new(),
                };
                app.trouble
                    .update(|all| all.push(Trouble::Unreadable(unread)));
            }
            None
        }
    }
}

/// Keeps a form as it is, so that a closed tab loses nothing. Gives whether it is kept.
pub fn save_form<T: Serialize>(app: App, name: &str, form: &T) -> bool {
    let Ok(text) = serde_json::to_string(form) else {
        return false;
    };
    app.keeper(|keeper| keeper.keep_draft(name, &text))
        .unwrap_or(false)
}

/// Forgets a form that has become facts, or was given up.
pub fn clear_form(app: App, name: &str) {
    app.keeper(|keeper| keeper.drop_draft(name));
}

impl App {
    /// Forgets the unfinished forms about interviews and opportunities that are gone.
    pub(super) fn drop_lost_forms(self) {
        let names = |beginning: &str| {
            let names = self.keeper(|keeper| keeper.draft_names(beginning));
            names.unwrap_or_default()
        };
        for name in names(DEBRIEF_FORM).iter().chain(&names(DECISION_FORMS)) {
            let interview = name
                .strip_prefix(DEBRIEF_FORM)
                .and_then(|rest| rest.strip_prefix('-'));
            let opportunity = name.strip_prefix(DECISION_FORMS);
            let opportunity = opportunity.and_then(|rest| rest.split('/').next());
            let gone = self.peek(|book| match (interview, opportunity) {
                (Some(id), _) => is_gone(id, |id| book.interviews.get(id).is_none()),
                (_, Some(id)) => is_gone(id, |id| book.opportunities.get(id).is_none()),
                (None, None) => false,
            });
            if gone {
                clear_form(self, name);
            }
        }
    }
}

fn is_gone(id: &str, look: impl FnOnce(Id) -> bool) -> bool {
    id.parse().is_ok_and(look)
}
