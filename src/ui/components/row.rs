use leptos::prelude::*;

use crate::ui::icons::{Glyph, Icon};

/// One row of the day: a tick, a title, a line under it, and the rest in place.
#[component]
pub fn TodayRow(
    /// The row's colours.
    #[prop(into)]
    tone: Signal<&'static str>,
    /// What it asks for.
    #[prop(into)]
    title: Signal<String>,
    /// The line under the title.
    #[prop(into)]
    meta: Signal<String>,
    /// When.
    #[prop(into)]
    when: Signal<String>,
    /// The name of the tick; none where nothing can be ticked off.
    #[prop(into)]
    tick: Signal<Option<String>>,
    /// It was ticked off.
    #[prop(into)]
    on_tick: Callback<()>,
    /// What opens in place.
    children: ChildrenFn,
) -> impl IntoView {
    let open = RwSignal::new(false);
    let children = StoredValue::new(children);
    view! {
        <li class=move || format!("row {}", tone.get())>
            {move || match tick.get() {
                Some(label) => view! {
                    <input
                        class="tick"
                        type="checkbox"
                        aria-label=label
                        on:change=move |_| on_tick.run(())
                    />
                }
                .into_any(),
                None => view! { <span class="row-mark"><Icon glyph=Glyph::Calendar/></span> }.into_any(),
            }}
            <details class="opens" on:toggle:target=move |event| open.set(event.target().open())>
                <summary>
                    <span class="row-title">{title}</span>
                    <span class="row-when">{when}</span>
                    <span class="row-meta">{meta}</span>
                </summary>
                <div class="row-more">
                    <Show when=move || open.get()>{children.with_value(|children| children())}</Show>
                </div>
            </details>
        </li>
    }
}
