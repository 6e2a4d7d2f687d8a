use std::sync::atomic::{AtomicU32, Ordering};

use leptos::prelude::*;

/// What is typed into a field: decides keyboard and autofill on a phone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FieldKind {
    /// Any text.
    #[default]
    Text,
    /// A person's name.
    Name,
    /// An organisation's name.
    Company,
    /// An address.
    Email,
    /// A number to call.
    Phone,
    /// A web address.
    Link,
    /// Several lines.
    Lines,
}

impl FieldKind {
    const fn attributes(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::Text | Self::Lines => ("text", "off", "sentences"),
            Self::Name => ("text", "off", "words"),
            Self::Company => ("text", "organization", "words"),
            Self::Email => ("email", "off", "none"),
            Self::Phone => ("tel", "off", "none"),
            Self::Link => ("url", "off", "none"),
        }
    }
}

/// A fresh id for an element, so that a label can name it.
pub(super) fn fresh_id(prefix: &str) -> String {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    format!("{prefix}-{}", NEXT.fetch_add(1, Ordering::Relaxed))
}

/// A labelled text field.
#[component]
pub fn Field(
    /// The label.
    #[prop(into)]
    label: Signal<String>,
    /// A word beside the label.
    #[prop(default = "")]
    hint: &'static str,
    /// What stands in it.
    #[prop(into)]
    value: Signal<String>,
    /// What was typed.
    #[prop(into)]
    on_input: Callback<String>,
    /// What kind of text.
    #[prop(default = FieldKind::Text)]
    kind: FieldKind,
    /// An example, shown while it is empty.
    #[prop(default = "")]
    placeholder: &'static str,
    /// Whether it will stand inside a sentence, so that the keyboard offers no capital for it.
    #[prop(default = false)]
    inside: bool,
    /// Whether the form cannot do without it.
    #[prop(default = false)]
    required: bool,
) -> impl IntoView {
    let id = fresh_id("field");
    let (input_type, autocomplete, capitals) = kind.attributes();
    let capitals = if inside { "none" } else { capitals };
    let hint = (!hint.is_empty()).then(|| view! { " " <span class="hint">{hint}</span> });
    let input = if kind == FieldKind::Lines {
        view! {
            <textarea
                class="input"
                id=id.clone()
                autocapitalize=capitals
                prop:value=value
                on:input:target=move |event| on_input.run(event.target().value())
            ></textarea>
        }
        .into_any()
    } else {
        view! {
            <input
                class="input"
                id=id.clone()
                type=input_type
                autocomplete=autocomplete
                autocapitalize=capitals
                placeholder=placeholder
                required=required
                prop:value=value
                on:input:target=move |event| on_input.run(event.target().value())
            />
        }
        .into_any()
    };
    view! {
        <div class="field">
            <label for=id>{label} {hint}</label>
            {input}
        </div>
    }
}
