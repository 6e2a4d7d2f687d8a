use leptos::prelude::*;

use super::field::fresh_id;

/// One option of a choice: what it stands for, and what it is called.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice<T> {
    /// What it stands for.
    pub value: T,
    /// What it is called.
    pub label: String,
}

impl<T> Choice<T> {
    /// An option.
    pub fn new(value: T, label: impl Into<String>) -> Self {
        Self {
            value,
            label: label.into(),
        }
    }
}

/// A few options side by side: native radio buttons underneath.
#[component]
pub fn Segments<T>(
    /// What is being chosen.
    #[prop(into)]
    legend: String,
    /// Whether the legend is only for those who do not see it.
    #[prop(default = false)]
    legend_hidden: bool,
    /// The options.
    options: Vec<Choice<T>>,
    /// The one chosen.
    #[prop(into)]
    chosen: Signal<Option<T>>,
    /// A new choice.
    #[prop(into)]
    on_choose: Callback<T>,
) -> impl IntoView
where
    T: Copy + PartialEq + Send + Sync + 'static,
{
    let name = fresh_id("choice");
    let options = options
        .into_iter()
        .map(|option| {
            let value = option.value;
            view! {
                <label class="segment">
                    <input
                        type="radio"
                        name=name.clone()
                        prop:checked=move || chosen.get() == Some(value)
                        on:change=move |_| on_choose.run(value)
                    />
                    {option.label}
                </label>
            }
        })
        .collect_view();
    view! {
        <fieldset class="field">
            <legend class:vh=legend_hidden>{legend}</legend>
            <div class="segments">{options}</div>
        </fieldset>
    }
}

/// A labelled list to pick one option from.
#[component]
pub fn Select<T>(
    /// The label.
    #[prop(into)]
    label: String,
    /// A word beside the label.
    #[prop(default = "")]
    hint: &'static str,
    /// The options.
    #[prop(into)]
    options: Signal<Vec<Choice<T>>>,
    /// The one chosen.
    #[prop(into)]
    chosen: Signal<T>,
    /// A new choice.
    #[prop(into)]
    on_choose: Callback<T>,
) -> impl IntoView
where
    T: Clone + PartialEq + Send + Sync + 'static,
{
    let id = fresh_id("select");
    let hint = (!hint.is_empty()).then(|| view! { " " <span class="hint">{hint}</span> });
    let list = move || {
        let chosen = chosen.get();
        options
            .get()
            .into_iter()
            .enumerate()
            .map(|(index, option)| {
                view! {
                    <option value=index.to_string() selected=option.value == chosen>
                        {option.label}
                    </option>
                }
            })
            .collect_view()
    };
    let choose = move |index: String| {
        let picked = index.parse::<usize>().ok();
        let option = picked.and_then(|index| options.with_untracked(|all| all.get(index).cloned()));
        if let Some(option) = option {
            on_choose.run(option.value);
        }
    };
    view! {
        <div class="field">
            <label for=id.clone()>{label} {hint}</label>
            <select class="input" id=id on:change:target=move |event| choose(event.target().value())>
                {list}
            </select>
        </div>
    }
}

/// A switch with its words before it.
#[component]
pub fn Switch(
    /// What it switches.
    #[prop(into)]
    label: String,
    /// A line under them.
    #[prop(default = "")]
    hint: &'static str,
    /// Whether it is on.
    #[prop(into)]
    on: Signal<bool>,
    /// A change.
    #[prop(into)]
    on_change: Callback<bool>,
) -> impl IntoView {
    let hint = (!hint.is_empty()).then(|| view! { <span class="small">{hint}</span> });
    view! {
        <label class="switch">
            <span>
                <b>{label}</b>
                {hint}
            </span>
            <input
                type="checkbox"
                role="switch"
                prop:checked=on
                on:change:target=move |event| on_change.run(event.target().checked())
            />
        </label>
    }
}
