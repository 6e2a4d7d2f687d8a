use leptos::prelude::*;

use super::super::super::components::{Field, FieldKind, keep_focus};
use super::pen::Pen;
use super::reach::Lacking;
use crate::domain::Channel;
use crate::text::fill;

/// What the way needs and nobody recorded, asked for where it is missed.
#[component]
pub fn LackingField(pen: Pen) -> impl IntoView {
    let app = pen.app;
    let s = app.strings();
    let lacking = Memo::new(move |_| {
        let leaf = pen.leaf.get().filter(|leaf| leaf.sent.is_none())?;
        Lacking::of(app, &leaf)
    });
    move || {
        lacking.get().map(|lacking| {
        let of = |phrase, id| {
            let name = app.say(|say| say.names(&[Some(id)]));
            fill(phrase, &[("person", &name)])
        };
        let (label, kind, wrong) = match lacking {
            Lacking::Address(id) => (of(s.write_lack_address, id), FieldKind::Email, s.write_no_such_address),
            Lacking::Number(id) => (of(s.write_lack_number, id), FieldKind::Phone, s.write_no_such_number),
            Lacking::FrontDesk(_) => (s.company_switchboard.to_owned(), FieldKind::Phone, s.write_no_such_number),
            Lacking::Profile(id) => (of(s.write_lack_profile, id), FieldKind::Link, s.write_no_such_profile),
        };
        let given = RwSignal::new(String::new());
        let refused = RwSignal::new(false);
        let keep = move || {
            let edit = lacking.filled(app, &given.get_untracked());
            refused.set(edit.is_none());
            if edit.is_some_and(|edit| app.dispatch(edit)) {
                // With an address of their own nobody has to pass it on.
                let to = pen.leaf.with_untracked(|leaf| leaf.as_ref().and_then(|l| l.envelope.to));
                if to.is_some_and(|id| lacking == Lacking::Address(id)) {
                    pen.go_by(Channel::Email);
                }
                keep_focus();
            }
        };
        view! {
            <form class="recall lacking" novalidate=true on:submit=move |event| {
                event.prevent_default();
                keep();
            }>
                <Field label value=given kind on_input=move |text| given.set(text)/>
                <button class="btn btn-soft" type="submit" prop:disabled=move || given.with(|t| t.trim().is_empty())>
                    {s.write_lack_keep}
                </button>
                <p class="error" role="status">{move || refused.get().then_some(wrong)}</p>
            </form>
        }
    })
    }
}

/// Brings the cursor to the field for what is lacking.
pub fn go_to_lacking() {
    use wasm_bindgen::JsCast as _;
    let field = document().query_selector(".lacking input").ok().flatten();
    if let Some(field) = field.and_then(|f| f.dyn_into::<web_sys::HtmlElement>().ok()) {
        // Focusing an element of this page is never refused; it scrolls into view by itself.
        let _focused = field.focus();
    }
}
