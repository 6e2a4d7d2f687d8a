use leptos::prelude::*;

use super::focus::{focused, give_back};

/// A native dialog: the browser keeps the focus in it and closes it on Escape. However it goes, the
/// focus returns to where it was.
#[component]
pub fn Dialog(
    /// Its title, which is its name too.
    #[prop(into)]
    title: String,
    /// The dialog was closed without doing anything.
    #[prop(into)]
    on_close: Callback<()>,
    /// The form was sent.
    #[prop(into)]
    on_submit: Callback<()>,
    /// What stands in it, with its buttons.
    children: Children,
) -> impl IntoView {
    let node = NodeRef::<leptos::html::Dialog>::new();
    let id = super::field::fresh_id("dialog");
    let before = StoredValue::new_local(focused());
    on_cleanup(move || {
        if let Some(before) = before.try_update_value(Option::take).flatten() {
            give_back(before);
        }
    });
    Effect::new(move |_| {
        if let Some(dialog) = node.get()
            && !dialog.open()
        {
            // A dialog that is not in the page yet cannot be shown; it is by the time this runs.
            let _shown = dialog.show_modal();
        }
    });
    view! {
        <dialog
            class="dialog"
            node_ref=node
            aria-labelledby=id.clone()
            on:close=move |_| on_close.run(())
        >
            <form on:submit=move |event| {
                event.prevent_default();
                on_submit.run(());
            }>
                <h2 id=id.clone()>{title}</h2>
                {children()}
            </form>
        </dialog>
    }
}
