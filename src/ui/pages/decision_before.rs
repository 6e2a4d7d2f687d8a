//! Before they answer: a game plan, the lowest yes, and where the user can give way.

use leptos::prelude::*;

use super::super::components::{DateField, Field};
use super::decision_lowest::Lowest;
use super::fact_form::{FactForm, text_at};
use crate::agenda::{FlexibilityForm, game_plan_edit, game_plan_form};
use crate::app::{decision_form, use_app};
use crate::domain::{FlexibilityKind, GameBranch, Id};
use crate::text::look_up;

/// What to have ready before they answer.
#[component]
pub fn Before(
    /// The opportunity.
    id: Id,
) -> impl IntoView {
    let s = use_app().strings();
    view! {
        <p class="meta private">{s.decision_private}</p>
        <Lowest id/>
        <GamePlanForm id/>
        <GiveWay id/>
    }
}

/// The button that turns what was typed into facts.
#[component]
pub fn SaveButton(
    /// What it says.
    #[prop(into)]
    label: String,
    /// Whether something was typed.
    #[prop(into)]
    typed: Signal<bool>,
) -> impl IntoView {
    view! {
        <div class="actions">
            <button class="btn btn-soft" type="submit" prop:disabled=move || !typed.get()>{label}</button>
        </div>
    }
}

#[component]
fn GamePlanForm(id: Id) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let facts = Memo::new(move |_| app.with(|book| game_plan_form(book, id)));
    let form = FactForm::new(app, decision_form(id, "plan"), facts, |left, _| left);
    let save = move || {
        if app.edit(|book, ids| game_plan_edit(book, id, &form.take(), ids)) {
            form.saved();
        }
    };
    let field = move |(index, branch): (usize, &GameBranch)| {
        view! {
            <Field
                label=look_up(s.branches, branch.word()).to_owned()
                placeholder=look_up(s.branch_hints, branch.word())
                value=text_at(form, move |_| Some(index), |text| text)
                on_input=move |text| form.update(|all| if let Some(slot) = all.get_mut(index) { *slot = text })
            />
        }
    };
    view! {
        <section class="group" aria-labelledby="g-game-plan">
            <h2 id="g-game-plan">{s.game_plan_title}</h2>
            <p class="intro">{s.game_plan_intro}</p>
            <form on:submit=move |event| {
                event.prevent_default();
                save();
            }>
                {GameBranch::ALL.iter().enumerate().map(field).collect_view()}
                <SaveButton label=s.game_plan_save typed=Signal::derive(move || form.typed())/>
            </form>
        </section>
    }
}

#[component]
fn GiveWay(id: Id) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let facts = Memo::new(move |_| app.with(|book| FlexibilityForm::of(book, id)));
    let form = FactForm::new(app, decision_form(id, "give"), facts, |left, _| left);
    let save = move || {
        if app.edit(|book, ids| FlexibilityForm::edit(book, id, &form.take(), ids)) {
            form.saved();
        }
    };
    let part = move |(index, kind): (usize, &FlexibilityKind)| {
        let change = move |change: &dyn Fn(&mut FlexibilityForm)| {
            form.update(|all| {
                if let Some(part) = all.get_mut(index) {
                    change(part);
                }
            });
        };
        let start = *kind == FlexibilityKind::StartDate;
        view! {
            <fieldset class="field">
                <legend>{look_up(s.give_kinds, kind.word())}</legend>
                <div class="two">
                    <Field
                        label=s.give_range.to_owned()
                        value=text_at(form, move |_| Some(index), |part: &FlexibilityForm| &part.range)
                        inside=true
                        on_input=move |text: String| change(&|part| part.range.clone_from(&text))
                    />
                    {start.then(|| view! {
                        <DateField
                            label=s.give_earliest
                            value=text_at(form, move |_| Some(index), |part: &FlexibilityForm| &part.earliest)
                            on_change=move |day| change(&|part| part.earliest = day)
                        />
                    })}
                </div>
                <Field
                    label=s.give_condition.to_owned()
                    value=text_at(form, move |_| Some(index), |part: &FlexibilityForm| &part.condition)
                    inside=true
                    on_input=move |text: String| change(&|part| part.condition.clone_from(&text))
                />
            </fieldset>
        }
    };
    view! {
        <section class="group" aria-labelledby="g-give">
            <h2 id="g-give">{s.give_title}</h2>
            <p class="intro">{s.give_intro}</p>
            <form on:submit=move |event| {
                event.prevent_default();
                save();
            }>
                {FlexibilityKind::ALL.iter().enumerate().map(part).collect_view()}
                <SaveButton label=s.give_save typed=Signal::derive(move || form.typed())/>
            </form>
        </section>
    }
}
