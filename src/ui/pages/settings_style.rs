use leptos::html;
use leptos::prelude::*;

use super::super::components::Switch;
use crate::agenda::{ChosenBy, Manner, chosen, coach};
use crate::app::use_app;
use crate::domain::{Axis, AxisValue, Preset};
use crate::rules::{closest, positions};
use crate::text::{Strings, fill, look_up, look_up_pair};

/// How the user follows up: a preset, each point on which the articles differ, and the coach.
#[component]
pub fn StyleSection() -> impl IntoView {
    view! {
        <section class="group">
            <Presets/>
            <FineTune/>
            <CoachSwitch/>
        </section>
    }
}

#[component]
fn Presets() -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let in_force = Memo::new(move |_| Manner::Preset(app.with(|book| book.profile.preset)));
    let own = Memo::new(move |_| own_choices(app) > 0);
    let considered = RwSignal::new(None);
    let offers = Preset::ALL.iter().map(|&preset| Offer {
        manner: Manner::Preset(preset),
        title: look_up(s.presets, preset.word()),
        words: Signal::derive(move || {
            let words = look_up(s.preset_words, preset.word());
            let marked = considered.get().is_some() && in_force.get() == Manner::Preset(preset);
            if marked {
                [s.style_in_use, words].join(s.or_separator)
            } else {
                words.to_owned()
            }
        }),
        more: ViewFn::from(move || {
            let kept = move || {
                (own.get() && in_force.get() != Manner::Preset(preset))
                    .then(|| view! { <p class="small">{s.preset_own_stay}</p> })
            };
            view! {
                <PresetFacts preset/>
                {kept}
            }
        }),
    });
    view! {
        <Offers legend=move || view! { <h2>{s.style_title}</h2> } intro=s.style_intro name="preset" offers=offers.collect() in_force considered/>
    }
}

/// What a preset sets, and whose advice it comes closest to.
#[component]
fn PresetFacts(preset: Preset) -> impl IntoView {
    let s = use_app().strings();
    let titles: Vec<&str> = closest(preset).iter().map(|a| a.title()).collect();
    let closest = fill(
        look_up(s.preset_closest, preset.word()),
        &[("articles", &titles.join(s.or_separator))],
    );
    let sets = preset.sets().map(|value| {
        view! {
            <div>
                <dt>{look_up(s.axes, value.axis().word())}</dt>
                <dd>{label(s, value)}</dd>
            </div>
        }
    });
    let sets = sets.collect_view();
    let sets = (!sets.is_empty()).then(|| view! { <dl class="facts">{sets}</dl> });
    view! {
        {sets}
        <p class="small">{closest}</p>
    }
}

#[component]
fn FineTune() -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let hint = move || match own_choices(app) {
        0 => s.fine_tune_hint.to_owned(),
        n => s.own_choices.count(n),
    };
    view! {
        <details class="fold fine-tune">
            <summary>{s.fine_tune} " " <span class="hint">{hint}</span></summary>
            <div>{Axis::ALL.iter().map(|&axis| view! { <AxisFold axis/> }).collect_view()}</div>
        </details>
    }
}

/// One point: what the articles say, and what can be chosen.
#[component]
fn AxisFold(axis: Axis) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let open = RwSignal::new(false);
    let value = Memo::new(move |_| app.with(|book| chosen(book, axis).0));
    view! {
        <details class="fold" on:toggle:target=move |event| open.set(event.target().open())>
            <summary>
                {look_up(s.axes, axis.word())} " "
                <span class="hint">{move || label(s, value.get())}</span>
            </summary>
            <div>
                <Show when=move || open.get()>
                    <Stands axis/>
                    <AxisValues axis/>
                </Show>
            </div>
        </details>
    }
}

/// The articles beside each other.
#[component]
fn Stands(axis: Axis) -> impl IntoView {
    let s = use_app().strings();
    let stands = positions(axis).iter().map(|section| {
        let article = section.article;
        view! {
            <li>
                <b>{article.title()}</b>
                <span class="small">{section.heading}</span>
                <p>{look_up_pair(s.positions, axis.word(), article.number())}</p>
            </li>
        }
    });
    view! {
        <h3>{s.style_positions}</h3>
        <ul class="stands">{stands.collect_view()}</ul>
    }
}

#[component]
fn AxisValues(axis: Axis) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let now = Memo::new(move |_| app.with(|book| chosen(book, axis)));
    let in_force = Memo::new(move |_| Manner::Axis(now.get().0));
    let considered = RwSignal::new(None);
    let offers = axis.values().iter().map(|&value| Offer {
        manner: Manner::Axis(value),
        title: label(s, value),
        words: Signal::derive(move || match now.get() {
            (used, _) if used != value => String::new(),
            (_, ChosenBy::Preset) => s.style_from_preset.into(),
            (_, ChosenBy::User) => s.style_own.into(),
        }),
        more: ViewFn::default(),
    });
    let back = move || {
        let preset = app.with(|book| book.profile.preset.style().on(axis));
        let own = now.get().1 == ChosenBy::User && considered.get().is_none();
        own.then(|| {
            let words = fill(s.style_back, &[("value", label(s, preset))]);
            let look = move |_| considered.set(Some(Manner::Axis(preset)));
            view! { <button class="link" type="button" on:click=look>{words}</button> }
        })
    };
    view! {
        <Offers legend=move || s.style_values name=axis.word() offers=offers.collect() in_force considered/>
        {back}
    }
}

#[component]
fn CoachSwitch() -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let on = Memo::new(move |_| !app.with(|book| book.profile.coaching_off));
    view! {
        <Switch label=s.coach_cards hint=s.coach_cards_hint on on_change=move |on: bool| {
            app.dispatch(app.peek(|book| coach(book, on)));
        }/>
    }
}

/// A manner that can be chosen, and what is said of it.
#[derive(Clone)]
struct Offer {
    manner: Manner,
    title: &'static str,
    words: Signal<String>,
    /// What is shown beneath it while it is the one looked at.
    more: ViewFn,
}

/// Radio buttons. Another choice is first only looked at: what it would change stands beneath it,
/// with a button that puts it in force and one that leaves things as they are.
#[component]
fn Offers(
    #[prop(into)] legend: ViewFn,
    #[prop(default = "")] intro: &'static str,
    name: &'static str,
    offers: Vec<Offer>,
    /// The one in force.
    #[prop(into)]
    in_force: Signal<Manner>,
    /// The one looked at, if it is another.
    considered: RwSignal<Option<Manner>>,
) -> impl IntoView {
    let app = use_app();
    let group = NodeRef::<html::Fieldset>::new();
    let shown = Memo::new(move |_| considered.get().unwrap_or(in_force.get()));
    let settle = move || {
        considered.set(None);
        focus_choice(group);
    };
    let put_in_force = move |manner: Manner| {
        let at = app.now.get_untracked();
        app.edit(|book, ids| manner.edit(book, at, ids));
        settle();
    };
    let offers = offers.into_iter().map(|offer| {
        let manner = offer.manner;
        let considering = Memo::new(move |_| shown.get() == manner && in_force.get() != manner);
        let more = offer.more;
        view! {
            <label class="pick">
                <input
                    type="radio"
                    name=name
                    prop:checked=move || shown.get() == manner
                    on:change=move |_| {
                        considered.set((in_force.get_untracked() != manner).then_some(manner));
                    }
                />
                <span>
                    <b>{offer.title}</b>
                    <span class="meta">{offer.words}</span>
                </span>
            </label>
            <div class:trial=considering>
                <div aria-live="polite">
                    <Show when=move || considering.get()><Preview manner/></Show>
                </div>
                <Show when=move || considering.get()>
                    <div class="actions">
                        <button class="btn btn-primary" type="button" on:click=move |_| put_in_force(manner)>
                            {app.strings().preview_use}
                        </button>
                        <button class="btn" type="button" on:click=move |_| settle()>
                            {app.strings().preview_keep}
                        </button>
                    </div>
                </Show>
                {move || (shown.get() == manner).then(|| more.run())}
            </div>
        }
    });
    let intro = (!intro.is_empty()).then(|| view! { <p class="intro">{intro}</p> });
    view! {
        <fieldset node_ref=group>
            <legend>{legend.run()}</legend>
            {intro}
            {offers.collect_view()}
        </fieldset>
    }
}

/// What another manner would change in the plans there are.
#[component]
fn Preview(manner: Manner) -> impl IntoView {
    const AT_ONCE: usize = 5;
    let app = use_app();
    let s = app.strings();
    let lines = Memo::new(move |_| {
        let at = app.now.get();
        let differences = app.preview(|book, ids| manner.edit(book, at, ids));
        app.say(|say| say.differences(&differences))
    });
    move || {
        let mut lines = lines.get();
        if lines.is_empty() {
            return view! { <p>{s.preview_nothing}</p> }.into_any();
        }
        let title = s.would_change.count(lines.len());
        let rest = lines.split_off(lines.len().min(AT_ONCE));
        let items = |lines: Vec<String>| {
            let items = lines.into_iter().map(|line| view! { <li>{line}</li> });
            view! { <ul>{items.collect_view()}</ul> }
        };
        let rest = (!rest.is_empty()).then(|| {
            view! {
                <details>
                    <summary class="link">{s.and_more.count(rest.len())}</summary>
                    {items(rest)}
                </details>
            }
        });
        view! {
            <p><b>{title}</b></p>
            {items(lines)}
            {rest}
        }
        .into_any()
    }
}

/// The buttons beneath a choice go when one of them is used, and the focus with them: it moves to
/// the choice in force.
fn focus_choice(group: NodeRef<html::Fieldset>) {
    use wasm_bindgen::JsCast as _;
    request_animation_frame(move || {
        let choice = group
            .get_untracked()
            .and_then(|group| group.query_selector(":checked").ok().flatten())
            .and_then(|choice| choice.dyn_into::<web_sys::HtmlElement>().ok());
        if let Some(choice) = choice {
            // Focusing an element of this page is never refused.
            let _focused = choice.focus();
        }
    });
}

/// On how many points the user chose otherwise than the preset.
fn own_choices(app: crate::app::App) -> usize {
    app.with(|book| {
        let own = |axis: &&Axis| chosen(book, **axis).1 == ChosenBy::User;
        Axis::ALL.iter().filter(own).count()
    })
}

fn label(s: &Strings, value: AxisValue) -> &'static str {
    look_up_pair(s.axes, value.axis().word(), value.word())
}
