use leptos::prelude::*;

use super::letter::Letter;
use super::pen::Pen;
use crate::drafts::script;

/// A call, to be read from: what to say first, and what if it goes otherwise. The words can be
/// changed beneath it.
#[component]
pub fn Scripted(pen: Pen) -> impl IntoView {
    let s = pen.app.strings();
    view! {
        <section class="paper script" aria-labelledby="g-script">
            <h2 id="g-script">{s.write_script}</h2>
            {move || {
                let text = pen.text.get();
                let script = script(&text, s.lexicon.forms.branches);
                let opening = script.opening.split("\n\n").map(str::to_owned);
                let opening = opening.map(|part| view! { <p>{part}</p> }).collect_view();
                let branches = script.branches.iter().map(|branch| {
                    let (when, then) = (branch.when.to_owned(), branch.then.to_owned());
                    view! { <details class="fold"><summary>{when}</summary><p>{then}</p></details> }
                });
                let branches = branches.collect_view();
                view! { <div class="script-opening">{opening}</div> {branches} }
            }}
            <details class="fold" prop:open=pen.unfolded
                on:toggle:target=move |event| pen.unfolded.set(event.target().open())>
                <summary>{s.write_script_edit}</summary>
                <Show when=move || pen.unfolded.get()><Letter pen/></Show>
            </details>
        </section>
    }
}
