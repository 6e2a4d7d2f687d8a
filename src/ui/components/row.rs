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
    /// Whether it is ticked off already, where such rows stay.
    #[prop(into, default = Signal::stored(false))]
    ticked: Signal<bool>,
    /// Whether what is ticked off cannot be taken back here.
    #[prop(into, default = Signal::stored(false))]
    fixed: Signal<bool>,
    /// A link that stands under the line, open or not.
    #[prop(into, default = Signal::stored(None))]
    link: Signal<Option<(String, &'static str)>>,
    /// It was ticked, on or off.
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
                        prop:checked=ticked
                        prop:disabled=fixed
                        on:change=move |_| {
                            on_tick.run(());
                            keep_focus();
                        }
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
            {move || link.get().map(|(href, words)| view! { <a class="link" href=href>{words}</a> })}
        </li>
    }
}

/// What is answered or ticked off goes, and the focus with it: it moves to the next row that is left.
pub fn keep_focus() {
    use wasm_bindgen::JsCast as _;
    request_animation_frame(|| {
        let document = document();
        let lost = document
            .active_element()
            .is_none_or(|element| element.tag_name() == "BODY");
        let next = document
            .query_selector(".row .tick")
            .ok()
            .flatten()
            .or_else(|| document.get_element_by_id("main"));
        let next = next.and_then(|next| next.dyn_into::<web_sys::HtmlElement>().ok());
        if let Some(next) = next.filter(|_| lost) {
            // Focusing an element of this page is never refused.
            let _focused = next.focus();
        }
    });
}
