use leptos::prelude::*;

use crate::agenda::Coverage;

/// A person's initials, with a badge that says by its shape how things stand.
#[component]
pub fn Avatar(
    /// The initials.
    #[prop(into)]
    initials: Signal<String>,
    /// `done`, `due`, `late` or nothing.
    #[prop(into)]
    tone: Signal<&'static str>,
) -> impl IntoView {
    view! {
        <span class=move || format!("avatar {}", tone.get()) aria-hidden="true">
            {initials}
        </span>
    }
}

/// One mark for each person to thank; always beside the same in words.
#[component]
pub fn Pips(
    /// How many were thanked.
    coverage: Coverage,
) -> impl IntoView {
    let open = coverage
        .total
        .saturating_sub(coverage.thanked + coverage.late);
    let marks = std::iter::repeat_n("done", coverage.thanked)
        .chain(std::iter::repeat_n("late", coverage.late))
        .chain(std::iter::repeat_n("due", open));
    view! {
        <span class="pips" aria-hidden="true">
            {marks.map(|tone| view! { <i class=tone></i> }).collect_view()}
        </span>
    }
}
