use leptos::prelude::Update as _;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{App, Trouble};
use crate::domain::Id;

/// The name of a debrief that is being filled in.
pub const DEBRIEF_FORM: &str = "debrief";

/// The name of an upcoming interview that is being entered.
pub const UPCOMING_FORM: &str = "upcoming";

/// How the names of the forms about decisions begin; then comes the opportunity.
pub const DECISION_FORMS: &str = "decision/";

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
            if let Some(raw) = raw {
                app.trouble
                    .update(|all| all.push(Trouble::UnreadableForm(raw)));
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

/// Forgets every form whose name begins so.
pub fn clear_forms(app: App, beginning: &str) {
    app.keeper(|keeper| keeper.drop_drafts(beginning));
}
