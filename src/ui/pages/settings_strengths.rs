use leptos::prelude::*;

use super::super::components::TagList;
use crate::app::use_app;
use crate::domain::{Profile, Strength, StrengthKind};

/// What only this user brings, sort by sort.
#[component]
pub fn StrengthFields(
    /// The profile that is being filled in.
    form: RwSignal<Profile>,
) -> impl IntoView {
    let s = use_app().strings();
    let field = move |(category, label): (StrengthKind, &'static str)| {
        let tags = Signal::derive(move || {
            form.with(|form| {
                let all = form.strengths.iter();
                all.filter(|strength| strength.category == category)
                    .map(|strength| strength.text.clone())
                    .collect::<Vec<_>>()
            })
        });
        view! {
            <TagList
                legend=label
                add_label=label
                placeholder=s.strength_placeholder
                remove_label=s.strength_remove
                tags
                on_change=move |words| form.update(|form| put(form, category, words))
            />
        }
    };
    let fields = [
        (StrengthKind::Experience, s.strength_experience),
        (StrengthKind::Knowledge, s.strength_knowledge),
        (StrengthKind::Achievement, s.strength_achievement),
        (StrengthKind::Contact, s.strength_contact),
    ];
    view! {
        <details class="fold">
            <summary>{s.strengths_title}</summary>
            {fields.map(field).collect_view()}
        </details>
    }
}

/// The strengths of a sort become these; those that stay keep their keywords.
fn put(form: &mut Profile, category: StrengthKind, words: Vec<String>) {
    let (known, mut others): (Vec<Strength>, Vec<Strength>) = std::mem::take(&mut form.strengths)
        .into_iter()
        .partition(|strength| strength.category == category);
    others.extend(words.into_iter().map(|text| {
        let kept = known.iter().find(|strength| strength.text == text);
        kept.cloned().unwrap_or(Strength {
            category,
            text,
            keywords: Vec::new(),
        })
    }));
    form.strengths = others;
}
