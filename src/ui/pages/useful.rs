//! Something useful for the people of an opportunity: an article, an idea, kept as words.

use leptos::prelude::*;

use super::super::components::{Field, FieldKind, TagList};
use super::super::icons::{Glyph, Icon};
use super::fact_form::FactForm;
use crate::app::{App, decision_form, use_app};
use crate::domain::{Edit, EditName, Id, TableName, ValueItem};
use crate::text::fill;

/// The useful things for the people of an opportunity, and for anybody.
#[component]
pub fn Useful(
    /// The opportunity.
    id: Id,
) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let items = Memo::new(move |_| {
        app.with(|book| {
            let people: Vec<Id> = book.people_of(id).collect();
            let here = |item: &&ValueItem| {
                item.people.is_empty() || item.people.iter().any(|person| people.contains(person))
            };
            let items = book.value_items.iter().filter(here);
            items.map(|item| item.id).collect::<Vec<_>>()
        })
    });
    let input = NodeRef::<leptos::html::Input>::new();
    let add = move || {
        let Some(input) = input.get_untracked() else {
            return;
        };
        if add_item(app, &input.value()) {
            input.set_value("");
        }
    };
    let new_item = "useful-new";
    view! {
        <section class="group" aria-labelledby="g-useful">
            <h2 id="g-useful">{s.useful_title}</h2>
            <p class="intro">{s.useful_intro}</p>
            <ul>
                <For each=move || items.get() key=|item| *item let:item>
                    <li><UsefulForm id item/></li>
                </For>
            </ul>
            <div class="field">
                <label for=new_item>{s.useful_add}</label>
                <div class="input-and">
                    <input class="input" id=new_item node_ref=input enterkeyhint="enter" autocomplete="off"
                        placeholder=s.useful_new_hint
                        on:keydown=move |event| {
                            if event.key() == "Enter" {
                                event.prevent_default();
                                add();
                            }
                        }
                        on:change=move |_| add()
                    />
                    <button class="btn" type="button" aria-label=s.useful_add on:click=move |_| add()>
                        <Icon glyph=Glyph::Plus/>
                    </button>
                </div>
            </div>
        </section>
    }
}

/// One more useful thing of this name, if it has one. Gives whether it is saved.
fn add_item(app: App, title: &str) -> bool {
    let title = title.trim().to_owned();
    !title.is_empty()
        && app.edit(|_, ids| Edit::new(EditName::Change).put(ValueItem::new(ids(), title)))
}

/// What was typed, with what is known of it by now and cannot be typed.
fn with_uses(typed: ValueItem, facts: ValueItem) -> ValueItem {
    ValueItem {
        used_in: facts.used_in,
        ..typed
    }
}

#[component]
fn UsefulForm(id: Id, item: Id) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let facts = Memo::new(move |_| {
        let known = app.with(|book| book.value_items.get(item).cloned());
        known.unwrap_or_else(|| ValueItem::new(item, String::new()))
    });
    let form = FactForm::new(
        app,
        decision_form(id, format!("useful/{item}")),
        facts,
        with_uses,
    );
    let text =
        move |get: fn(&ValueItem) -> &String| Signal::derive(move || form.with(|f| get(f).clone()));
    let save = move || {
        // It may have been sent while the form stood open.
        let changed = with_uses(form.take(), facts.get_untracked());
        if !changed.title.trim().is_empty()
            && app.dispatch(Edit::new(EditName::Change).put(changed))
        {
            form.saved();
        }
    };
    let title = move || facts.with(|item| item.title.clone());
    let named = move |phrase| fill(phrase, &[("item", &title())]);
    let about = move || {
        app.say(|say| {
            facts.with(|item| {
                let people: Vec<Option<Id>> = item.people.iter().copied().map(Some).collect();
                say.names(&people)
            })
        })
    };
    let sent = move || facts.with(|item| !item.used_in.is_empty());
    let people = app.say(|say| {
        let mut people: Vec<(String, Id)> = say
            .book
            .people_of(id)
            .map(|person| (say.name(Some(person)).to_owned(), person))
            .collect();
        people.sort();
        people
    });
    let people = people.into_iter().map(move |(name, person)| {
        view! {
            <label class="check">
                <input
                    type="checkbox"
                    prop:checked=move || form.with(|form| form.people.contains(&person))
                    on:change:target=move |event| {
                        let on = event.target().checked();
                        form.update(|form| {
                            form.people.retain(|known| *known != person);
                            if on {
                                form.people.push(person);
                            }
                        });
                    }
                />
                {name}
            </label>
        }
    });
    view! {
        <details class="person" name="useful">
            <summary>
                <span class="who"><b>{title}</b><span>{about}</span></span>
                {move || sent().then(|| view! { <span class="chip done"><Icon glyph=Glyph::Check/>{s.useful_sent}</span> })}
            </summary>
            <form on:submit=move |event| {
                event.prevent_default();
                save();
            }>
                <Field label=s.useful_name.to_owned() value=text(|f| &f.title) required=true
                    on_input=move |value| form.update(|f| f.title = value)/>
                <Field label=s.useful_reference.to_owned() value=text(|f| &f.reference)
                    on_input=move |value| form.update(|f| f.reference = value)/>
                <Field label=s.useful_why.to_owned() value=text(|f| &f.why) kind=FieldKind::Lines inside=true
                    on_input=move |value| form.update(|f| f.why = value)/>
                <TagList
                    legend=s.useful_keywords
                    add_label=s.useful_keyword_add
                    placeholder=s.topic_placeholder
                    remove_label=s.topic_remove
                    tags=Signal::derive(move || form.with(|f| f.keywords.clone()))
                    on_change=move |words| form.update(|f| f.keywords = words)
                />
                <fieldset class="field">
                    <legend>{s.useful_for}</legend>
                    {people.collect_view()}
                </fieldset>
                <div class="actions">
                    <button class="btn btn-soft" type="submit" aria-label=move || named(s.useful_save)
                        prop:disabled=move || !form.typed()>
                        {s.act_save}
                    </button>
                    <button class="link" type="button" aria-label=move || named(s.delete_named) on:click=move |_| {
                        app.dispatch(Edit::new(EditName::Delete).void(TableName::ValueItem, item));
                    }>
                        {s.act_delete}
                    </button>
                </div>
            </form>
        </details>
    }
}
