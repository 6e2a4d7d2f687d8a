use leptos::prelude::*;

use super::super::components::{Field, FieldKind};
use super::super::icons::{Glyph, Icon};
use super::decision_before::SaveButton;
use super::fact_form::{FactForm, text_at};
use crate::agenda::save_parameters;
use crate::app::{App, decision_form, use_app};
use crate::domain::{AcceptanceParameter, Id};
use crate::terms::parameters;
use crate::text::fill;

type Lines = FactForm<Vec<AcceptanceParameter>>;

/// The lowest yes, line by line, the most important first.
#[component]
pub fn Lowest(
    /// The opportunity.
    id: Id,
) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let facts = Memo::new(move |_| {
        app.with(|book| {
            let all = parameters(book, id).into_iter();
            all.cloned().collect::<Vec<_>>()
        })
    });
    let form: Lines = FactForm::new(app, decision_form(id, "lowest"), facts, |left, _| left);
    let save = move || {
        if app.edit(|book, _| save_parameters(book, id, &form.take())) {
            form.saved();
        }
    };
    let added = RwSignal::new(None);
    let ids = Memo::new(move |_| form.with(|all| all.iter().map(|one| one.id).collect::<Vec<_>>()));
    view! {
        <section class="group" aria-labelledby="g-lowest">
            <h2 id="g-lowest">{s.lowest_title}</h2>
            <p class="intro">{s.lowest_intro}</p>
            <form on:submit=move |event| {
                event.prevent_default();
                save();
            }>
                <ol>
                    <For each=move || ids.get() key=|id| *id let:line>
                        <Line form line added/>
                    </For>
                </ol>
                <NewLine id form added/>
                <SaveButton label=s.lowest_save typed=Signal::derive(move || form.typed())/>
            </form>
        </section>
    }
}

#[component]
fn Line(form: Lines, line: Id, added: RwSignal<Option<Id>>) -> impl IntoView {
    let s = use_app().strings();
    let place = move |all: &[AcceptanceParameter]| all.iter().position(|one| one.id == line);
    let text = move |get: fn(&AcceptanceParameter) -> &String| text_at(form, place, get);
    let set = move |put: fn(&mut AcceptanceParameter, String)| {
        move |text: String| {
            form.update(|all| {
                if let Some(one) = all.iter_mut().find(|one| one.id == line) {
                    put(one, text);
                }
            });
        }
    };
    let details = NodeRef::<leptos::html::Details>::new();
    Effect::new(move |_| {
        if let Some(details) = details.get()
            && added.get_untracked() == Some(line)
        {
            fill_in(details);
        }
    });
    let item = text(|one| &one.item);
    let named = move |phrase| fill(phrase, &[("item", &item.get())]);
    let at = Memo::new(move |_| form.with(|all| (place(all), all.len())));
    let move_on = move |down: bool| {
        move_line(form, line, down);
        focus_on(&mover(line, down), &mover(line, !down));
    };
    let short = move || {
        form.with(|all| {
            let one = all.get(place(all)?)?;
            let first = [&one.acceptable, &one.target, &one.walk_away];
            first
                .into_iter()
                .find(|text| !text.trim().is_empty())
                .cloned()
        })
    };
    view! {
        <li>
            <details class="person" name="lowest" node_ref=details>
                <summary>
                    <span class="who">
                        <b>{item}</b>
                        <span>{short}</span>
                    </span>
                </summary>
                <Field label=s.lowest_item.to_owned() value=item inside=true on_input=set(|one, text| one.item = text)/>
                <div class="two">
                    <Field label=s.lowest_target.to_owned() value=text(|one| &one.target) inside=true
                        on_input=set(|one, text| one.target = text)/>
                    <Field label=s.lowest_acceptable.to_owned() value=text(|one| &one.acceptable)
                        on_input=set(|one, text| one.acceptable = text)/>
                </div>
                <Field label=s.lowest_walk_away.to_owned() hint=s.lowest_walk_away_hint value=text(|one| &one.walk_away)
                    on_input=set(|one, text| one.walk_away = text)/>
                <Field label=s.lowest_reason.to_owned() value=text(|one| &one.reason) kind=FieldKind::Lines inside=true
                    on_input=set(|one, text| one.reason = text)/>
                <Field label=s.lowest_trade.to_owned() value=text(|one| &one.trade) inside=true
                    on_input=set(|one, text| one.trade = text)/>
                <div class="actions">
                    <button class="link" type="button" id=mover(line, false)
                        aria-label=move || named(s.lowest_up)
                        prop:disabled=move || at.get().0 == Some(0)
                        on:click=move |_| move_on(false)
                    >
                        {s.move_up}
                    </button>
                    <button class="link" type="button" id=mover(line, true)
                        aria-label=move || named(s.lowest_down)
                        prop:disabled=move || { let (place, count) = at.get(); place.is_some_and(|place| place + 1 == count) }
                        on:click=move |_| move_on(true)
                    >
                        {s.move_down}
                    </button>
                    <button class="link" type="button" aria-label=move || named(s.delete_named) on:click=move |_| {
                        form.update(|all| all.retain(|one| one.id != line));
                        focus_on(NEW_LINE, NEW_LINE);
                    }>
                        {s.act_delete}
                    </button>
                </div>
            </details>
        </li>
    }
}

/// The id of the button that moves a line.
fn mover(line: Id, down: bool) -> String {
    let way = if down { "down" } else { "up" };
    format!("lowest-{way}-{line}")
}

fn move_line(form: Lines, line: Id, down: bool) {
    form.update(|all| {
        let Some(from) = all.iter().position(|one| one.id == line) else {
            return;
        };
        let to = if down { from + 1 } else { from.wrapping_sub(1) };
        if to < all.len() {
            all.swap(from, to);
        }
    });
}

/// Where the next line is named.
const NEW_LINE: &str = "lowest-new";

/// A line is moved in the page and loses the focus with it: it comes back to the button, or to the
/// other one where this has nothing left to do.
fn focus_on(id: &str, other: &str) {
    use wasm_bindgen::JsCast as _;
    let ids = [id.to_owned(), other.to_owned()];
    request_animation_frame(move || {
        let elements = ids.iter().filter_map(|id| document().get_element_by_id(id));
        let mut open = elements.filter(|element| !element.matches(":disabled").unwrap_or(false));
        let element = open.next();
        if let Some(element) = element.and_then(|e| e.dyn_into::<web_sys::HtmlElement>().ok()) {
            // Focusing an element of this page is never refused.
            let _focused = element.focus();
        }
    });
}

/// A field that names one more line.
#[component]
fn NewLine(id: Id, form: Lines, added: RwSignal<Option<Id>>) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let input = NodeRef::<leptos::html::Input>::new();
    let add = move || {
        let Some(input) = input.get_untracked() else {
            return;
        };
        let item = input.value();
        input.set_value("");
        add_line(app, id, form, added, &item);
    };
    view! {
        <div class="field">
            <label for=NEW_LINE>{s.lowest_new} " " <span class="hint">{s.lowest_new_hint}</span></label>
            <div class="input-and">
                <input class="input" id=NEW_LINE node_ref=input enterkeyhint="enter" autocomplete="off"
                    on:keydown=move |event| {
                        if event.key() == "Enter" {
                            event.prevent_default();
                            add();
                        }
                    }
                    on:change=move |_| add()
                />
                <button class="btn" type="button" on:click=move |_| add()>
                    <Icon glyph=Glyph::Plus/>
                    {s.lowest_add}
                </button>
            </div>
        </div>
    }
}

/// One more line with this name, if it has one.
fn add_line(app: App, id: Id, form: Lines, added: RwSignal<Option<Id>>, item: &str) {
    let item = item.trim().to_owned();
    if item.is_empty() {
        return;
    }
    let Some(mut ids) = app.ids() else {
        return;
    };
    let line = ids();
    added.set(Some(line));
    form.update(|all| all.push(AcceptanceParameter::new(line, id, item)));
}

/// A line that was just named is opened at the first wish.
fn fill_in(details: web_sys::HtmlDetailsElement) {
    use wasm_bindgen::JsCast as _;
    request_animation_frame(move || {
        details.set_open(true);
        let fields = details.query_selector_all(".input").ok();
        let wish = fields.and_then(|fields| fields.get(1));
        if let Some(wish) = wish.and_then(|wish| wish.dyn_into::<web_sys::HtmlElement>().ok()) {
            // Focusing an element of this page is never refused.
            let _focused = wish.focus();
        }
    });
}
