use leptos::prelude::*;

use super::super::components::TagList;
use crate::app::use_app;
use crate::domain::{OwnList, OwnPhrase, PlainWords, Profile};
use crate::text::fill;

/// Words that the user wants to be warned of, reason by reason.
#[component]
pub fn PhraseFields(
    /// The profile that is being filled in.
    form: RwSignal<Profile>,
) -> impl IntoView {
    let s = use_app().strings();
    let field = move |(list, label): (OwnList, &'static str)| {
        let refused = RwSignal::new(String::new());
        let tags = Signal::derive(move || {
            form.with(|form| {
                let all = form.own_phrases.iter();
                all.filter(|own| own.list == list)
                    .map(|own| own.phrase.to_string())
                    .collect::<Vec<_>>()
            })
        });
        let change = move |phrases: Vec<String>| {
            let (plain, others): (Vec<_>, Vec<_>) = phrases
                .into_iter()
                .map(|phrase| phrase.parse::<PlainWords>().map_err(|_| phrase))
                .partition(Result::is_ok);
            form.update(|form| put(form, list, plain.into_iter().flatten()));
            let other = others.into_iter().find_map(Result::err);
            refused.set(other.map_or_else(String::new, |phrase| {
                fill(s.phrase_refused, &[("phrase", &phrase)])
            }));
        };
        view! {
            <TagList
                legend=label
                add_label=label
                placeholder=s.phrase_placeholder
                remove_label=s.strength_remove
                tags
                on_change=change
            />
            <p class="error" role="status">{move || refused.get()}</p>
        }
    };
    let fields = [
        (OwnList::Pushy, s.phrase_pushy),
        (OwnList::Desperate, s.phrase_desperate),
        (OwnList::Absolute, s.phrase_absolute),
        (OwnList::Negative, s.phrase_negative),
        (OwnList::Blame, s.phrase_blame),
    ];
    view! {
        <details class="fold">
            <summary>{s.phrases_title}</summary>
            <p class="hint">{s.phrases_hint}</p>
            {fields.map(field).collect_view()}
        </details>
    }
}

/// The phrases of a list become these.
fn put(form: &mut Profile, list: OwnList, phrases: impl Iterator<Item = PlainWords>) {
    form.own_phrases.retain(|own| own.list != list);
    form.own_phrases
        .extend(phrases.map(|phrase| OwnPhrase { list, phrase }));
}
