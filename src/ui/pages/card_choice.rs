use leptos::prelude::*;

use crate::app::use_app;
use crate::domain::{AxisValue, Edit, EditName, Family, Id, Scope, StyleSetting, ThanksChannel};
use crate::rules::State;

/// Cards for this opportunity: none with one tap, or with one tap after all. Remembered.
#[component]
pub fn CardChoice(
    /// The opportunity.
    id: Id,
) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let none = Memo::new(move |_| {
        app.plan.with(|items| {
            let mut cards = items.iter().filter(|item| {
                item.key.opportunity == Some(id) && item.key.family == Family::HandwrittenNote
            });
            cards.all(|item| item.state == State::Omitted)
        })
    });
    let choose = move |_| {
        let value = if none.get_untracked() {
            ThanksChannel::EmailAndCard
        } else {
            ThanksChannel::EmailOnly
        };
        let at = app.now.get_untracked();
        app.edit(|_, ids| {
            let setting = StyleSetting {
                scope: Scope::Opportunity(id),
                set_at: at,
                ..StyleSetting::new(ids(), AxisValue::ThanksChannel(value))
            };
            Edit::new(EditName::Settings).put(setting)
        });
    };
    view! {
        <div class="actions">
            <button class="btn" type="button" on:click=choose>
                {move || if none.get() { s.add_cards } else { s.no_cards }}
            </button>
        </div>
    }
}
