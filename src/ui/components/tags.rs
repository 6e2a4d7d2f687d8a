use leptos::prelude::*;

use crate::text::fill;
use crate::ui::icons::{Glyph, Icon};

/// A few words each in a chip of its own, and a field to add one.
#[component]
pub fn TagList(
    /// What the words are.
    #[prop(into)]
    legend: String,
    /// The name of the field that adds one.
    add_label: &'static str,
    /// An example, shown while that field is empty.
    placeholder: &'static str,
    /// The name of the button that takes one away; `{topic}` is the word.
    remove_label: &'static str,
    /// The words.
    #[prop(into)]
    tags: Signal<Vec<String>>,
    /// The words after a change.
    #[prop(into)]
    on_change: Callback<Vec<String>>,
) -> impl IntoView {
    let add = move |text: String| {
        let text = text.trim().to_owned();
        let mut all = tags.get_untracked();
        if !text.is_empty() && !all.contains(&text) {
            all.push(text);
            on_change.run(all);
        }
    };
    let remove = move |text: &str| {
        on_change.run(
            tags.get_untracked()
                .into_iter()
                .filter(|other| other != text)
                .collect(),
        );
    };
    let input = NodeRef::<leptos::html::Input>::new();
    let take = move || {
        if let Some(input) = input.get_untracked() {
            add(input.value());
            input.set_value("");
        }
    };
    view! {
        <fieldset class="field">
            <legend>{legend}</legend>
            <ul class="tags">
                <For each=move || tags.get() key=String::clone let:tag>
                    <li class="tag">
                        {tag.clone()}
                        <button
                            type="button"
                            aria-label=fill(remove_label, &[("topic", &tag)])
                            on:click=move |_| remove(&tag)
                        >
                            <Icon glyph=Glyph::Close size="icon-xs"/>
                        </button>
                    </li>
                </For>
                <li>
                    <label class="tag tag-new">
                        <Icon glyph=Glyph::Plus size="icon-s"/>
                        <input
                            node_ref=input
                            aria-label=add_label
                            size="12"
                            autocapitalize="none"
                            placeholder=placeholder
                            enterkeyhint="enter"
                            on:keydown=move |event| {
                                if event.key() == "Enter" {
                                    event.prevent_default();
                                    take();
                                }
                            }
                            on:change=move |_| take()
                        />
                    </label>
                </li>
            </ul>
        </fieldset>
    }
}
