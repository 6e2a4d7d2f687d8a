//! The terms of an offer: beside the lowest yes, and as a form.

use leptos::prelude::*;

use super::super::components::{Choice, DateField, Field, Segments, Switch};
use super::super::icons::{Glyph, Icon};
use super::decision_before::SaveButton;
use super::fact_form::FactForm;
use crate::agenda::{OfferForm, TermForm, judge_term, save_offer};
use crate::app::{decision_form, use_app};
use crate::domain::{Id, Judgement};
use crate::terms::{Compared, Comparison, Fit};
use crate::text::fill;

/// A fit as a mark with its word: tone, icon and text.
#[component]
pub fn FitMark(
    /// How it stands.
    fit: Fit,
) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let (tone, glyph) = match fit {
        Fit::Met => ("done", Some(Glyph::Check)),
        Fit::Short { beyond: true, .. } => ("late", None),
        Fit::Short { .. } => ("due", None),
        Fit::Ask | Fit::Open => ("hold", None),
    };
    let beyond = matches!(fit, Fit::Short { beyond: true, .. });
    view! {
        <span class=format!("chip {tone}")>
            {glyph.map(|glyph| view! { <Icon glyph/> })}
            {app.say(|say| say.fit(fit))}
        </span>
        {beyond.then(|| view! { <span class="small">{s.fit_beyond}</span> })}
    }
}

/// The terms beside what the user would accept, the most important first.
#[component]
pub fn Terms(
    /// The opportunity.
    id: Id,
    /// The offer.
    offer: Id,
    /// Both beside each other.
    compared: Memo<Option<Comparison>>,
) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let lines = Memo::new(move |_| {
        compared.with(|one| one.as_ref().map_or_else(Vec::new, |one| one.lines.clone()))
    });
    let keys = Memo::new(move |_| {
        lines.with(|lines| lines.iter().map(|line| line.parameter).collect::<Vec<_>>())
    });
    let further = Memo::new(move |_| {
        compared.with(|one| {
            one.as_ref()
                .map_or_else(Vec::new, |one| one.further.clone())
        })
    });
    let caption = move || app.say(|say| fill(s.offer_caption, &[("company", say.company(id))]));
    view! {
        <Show when=move || lines.with(|lines| !lines.is_empty())>
            <div class="card">
                <table class="terms" role="table">
                    <caption class="vh">{caption}</caption>
                    <thead class="vh" role="rowgroup">
                        <tr role="row">
                            <th scope="col" role="columnheader">{s.terms_item}</th>
                            <th scope="col" role="columnheader">{s.terms_you}" · "{s.terms_they}</th>
                            <th scope="col" role="columnheader">{s.terms_stands}</th>
                        </tr>
                    </thead>
                    <tbody role="rowgroup">
                        <For each=move || keys.get() key=|key| *key let:parameter>
                            <TermRow offer parameter lines/>
                        </For>
                    </tbody>
                </table>
            </div>
        </Show>
        <Show when=move || further.with(|all| !all.is_empty())>
            <h3 class="further">{s.terms_further}</h3>
            <dl class="facts">
                {move || further.get().into_iter().map(|term| view! {
                    <div><dt>{term.item}</dt><dd>{if term.value.is_empty() { s.terms_unsaid.to_owned() } else { term.value }}</dd></div>
                }).collect_view()}
            </dl>
        </Show>
    }
}

#[component]
fn TermRow(offer: Id, parameter: Id, lines: Memo<Vec<Compared>>) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let line = Memo::new(move |_| {
        lines.with(|lines| {
            lines
                .iter()
                .find(|line| line.parameter == parameter)
                .cloned()
        })
    });
    let fit = Memo::new(move |_| line.with(|line| line.as_ref().map(|line| line.fit)));
    let item = move || line.with(|line| line.as_ref().map(|line| line.item.clone()));
    let pair =
        move || line.with(|line| line.as_ref().map(|line| app.say(|say| say.compared(line))));
    let by_user = Memo::new(move |_| line.with(|line| line.as_ref().is_some_and(|l| l.by_user)));
    let said = Signal::derive(move || match fit.get() {
        Some(Fit::Met) => Some(Judgement::Met),
        Some(Fit::Short { .. }) => Some(Judgement::Short),
        _ => None,
    });
    let judge = move |judgement| {
        app.edit(|book, _| match book.offers.get(offer) {
            Some(offer) => judge_term(offer, parameter, judgement),
            None => crate::domain::Edit::new(crate::domain::EditName::Change),
        });
    };
    view! {
        <tr role="row">
            <th scope="row" role="rowheader">{item}</th>
            <td role="cell" class="pair">{pair}</td>
            <td role="cell" class="fit">{move || fit.get().map(|fit| view! { <FitMark fit/> })}</td>
        </tr>
        <Show when=move || by_user.get()>
            <tr role="row" class="judge">
                <td role="cell" colspan="3">
                    <Segments
                        legend=fill(s.judge_legend, &[("item", &item().unwrap_or_default())])
                        legend_hidden=true
                        options=vec![
                            Choice::new(Judgement::Met, s.judge_met),
                            Choice::new(Judgement::Short, s.judge_short),
                        ]
                        chosen=said
                        on_choose=judge
                    />
                </td>
            </tr>
        </Show>
    }
}

/// What was typed goes to the terms that there are now.
fn join(left: OfferForm, now: OfferForm) -> OfferForm {
    let typed = |term: &TermForm| {
        let same =
            |other: &&TermForm| other.parameter == term.parameter && term.parameter.is_some();
        left.terms
            .iter()
            .find(same)
            .map(|other| other.value.clone())
    };
    let own = now.terms.iter().filter(|term| term.parameter.is_some());
    let own = own.map(|term| TermForm {
        value: typed(term).unwrap_or_else(|| term.value.clone()),
        ..term.clone()
    });
    let further = left.terms.iter().filter(|term| term.parameter.is_none());
    OfferForm {
        terms: own.chain(further.cloned()).collect(),
        ..left
    }
}

/// What they offer, term by term.
#[component]
pub fn TermsForm(
    /// The opportunity.
    id: Id,
    /// The offer.
    offer: Id,
) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let facts = Memo::new(move |_| {
        app.with(|book| {
            let offer = book.offers.get(offer);
            offer.map_or_else(OfferForm::default, |offer| OfferForm::of(book, offer))
        })
    });
    let form = FactForm::new(
        app,
        decision_form(id, format!("offer/{offer}")),
        facts,
        join,
    );
    let save = move || {
        let record = app.peek(|book| book.offers.get(offer).cloned());
        if record.is_some_and(|record| app.dispatch(save_offer(&record, &form.take()))) {
            form.saved();
        }
    };
    let count = Memo::new(move |_| form.with(|form| form.terms.len()));
    let empty = form.peek(|form| form.terms.iter().all(|term| term.value.is_empty()));
    let another = NodeRef::<leptos::html::Input>::new();
    let add = move || {
        let Some(input) = another.get_untracked() else {
            return;
        };
        let item = input.value().trim().to_owned();
        if !item.is_empty() {
            form.update(|form| {
                form.terms.push(TermForm {
                    item,
                    ..TermForm::default()
                });
            });
            input.set_value("");
        }
    };
    let new_term = format!("term-new-{offer}");
    view! {
        <details class="fold" open=empty>
            <summary>{s.terms_edit} <span class="hint">{s.terms_edit_hint}</span></summary>
            <form on:submit=move |event| {
                event.prevent_default();
                save();
            }>
                {move || (0..count.get()).map(|index| view! { <TermField form index another/> }).collect_view()}
                <div class="field">
                    <label for=new_term.clone()>{s.terms_new} " " <span class="hint">{s.terms_new_hint}</span></label>
                    <div class="input-and">
                        <input class="input" id=new_term node_ref=another enterkeyhint="enter" autocomplete="off"
                            on:keydown=move |event| {
                                if event.key() == "Enter" {
                                    event.prevent_default();
                                    add();
                                }
                            }
                            on:change=move |_| add()
                        />
                        <button class="btn" type="button" on:click=move |_| add()>
                            <Icon glyph=Glyph::Plus/>
                            {s.terms_add}
                        </button>
                    </div>
                </div>
                <DateField
                    label=s.terms_answer_by
                    value=Signal::derive(move || form.with(|form| form.answer_by))
                    on_change=move |day| form.update(|form| form.answer_by = day)
                />
                <Switch
                    label=s.terms_written
                    on=Signal::derive(move || form.with(|form| form.written))
                    on_change=move |on| form.update(|form| form.written = on)
                />
                <SaveButton label=s.terms_save typed=Signal::derive(move || form.typed())/>
            </form>
        </details>
    }
}

#[component]
fn TermField(
    form: FactForm<OfferForm>,
    index: usize,
    /// Where the next one is named.
    another: NodeRef<leptos::html::Input>,
) -> impl IntoView {
    let s = use_app().strings();
    let label = Signal::derive(move || {
        form.with(|form| {
            form.terms
                .get(index)
                .map_or_else(String::new, |term| term.item.clone())
        })
    });
    let value = Signal::derive(move || {
        form.with(|form| {
            form.terms
                .get(index)
                .map_or_else(String::new, |term| term.value.clone())
        })
    });
    let further = form.peek(|form| {
        form.terms
            .get(index)
            .is_some_and(|term| term.parameter.is_none())
    });
    view! {
        <Field label value on_input=move |text| {
            form.update(|form| if let Some(term) = form.terms.get_mut(index) { term.value = text });
        }/>
        {further.then(|| view! {
            <button class="link" type="button"
                aria-label=move || fill(s.delete_named, &[("item", &label.get())])
                on:click=move |_| {
                    form.update(|form| if index < form.terms.len() { form.terms.remove(index); });
                    // Its own button is gone: the focus stays in the form.
                    if let Some(another) = another.get_untracked() {
                        let _focused = another.focus();
                    }
                }
            >
                {s.act_delete}
            </button>
        })}
    }
}
