use leptos::prelude::*;

use super::super::components::{Dialog, Field, FieldKind};
use super::close;
use crate::agenda::Standing;
use crate::app::{Sheet, ZONES, use_app};
use crate::rules::{Context, PlanItem};

/// The quiet days are not a dead end: why, until when, what if they asked for it, and a way to go
/// ahead all the same, with a reason that is kept.
#[component]
pub fn NotYetSheet(item: PlanItem) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let opportunity = item.key.opportunity;
    let standing = opportunity.and_then(|id| {
        let context = Context {
            now: app.now.get_untracked(),
            zones: &ZONES,
            preset: None,
        };
        app.plan
            .with_untracked(|items| app.peek(|book| Standing::of(book, context, id, items)))
    });
    let (title, reasons) = app.say(|say| {
        let title = standing.as_ref().map_or_else(
            || s.checkin_cancelled.to_owned(),
            |one| say.standing_title(one, &item),
        );
        let reasons: Vec<String> = standing
            .iter()
            .flat_map(|one| {
                one.answer
                    .reasons
                    .iter()
                    .map(|reason| say.reservation(reason, one))
            })
            .collect();
        (title, reasons)
    });
    let possible = app.say(|say| standing.as_ref().and_then(|one| say.possible(one)));
    let reason = RwSignal::new(String::new());
    let ready = move || reason.with(|text| !text.trim().is_empty());
    let item = StoredValue::new(item);
    let go_ahead = move || {
        if !ready() {
            return;
        }
        item.with_value(|item| {
            let reason = reason.get_untracked();
            app.finish_ahead(std::slice::from_ref(item), None, Some(&reason));
        });
        close(app);
    };
    view! {
        <Dialog title on_close=move |()| {
            // The next dialog may be open already.
            if matches!(app.sheet.get_untracked(), Some(Sheet::NotYet(_))) {
                close(app);
            }
        } on_submit=move |()| go_ahead()>
            {possible.map(|possible| view! { <p class="meta">{possible}</p> })}
            <ul class="notes">
                {reasons.into_iter().map(|reason| view! { <li>{reason}</li> }).collect_view()}
            </ul>
            <p class="small">{s.not_yet_asked}</p>
            <div class="actions">
                <button class="btn btn-soft" type="button" on:click=move |_| close(app)>{s.act_wait}</button>
                <button class="btn" type="button"
                    on:click=move |_| app.sheet.set(opportunity.map(|id| Sheet::Replied(id, None)))>
                    {s.they_asked}
                </button>
            </div>
            <details class="fold">
                <summary>{s.not_yet_sent}</summary>
                <Field label=s.not_yet_reason.to_owned() value=reason on_input=move |text| reason.set(text) kind=FieldKind::Lines/>
                <div class="actions">
                    <button class="btn" type="submit" prop:disabled=move || !ready()>{s.not_yet_record}</button>
                </div>
            </details>
        </Dialog>
    }
}
