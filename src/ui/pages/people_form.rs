use leptos::prelude::*;
use wasm_bindgen::JsCast as _;

use super::super::components::{
    Avatar, Choice, DateField, Field, FieldKind, Segments, Select, Switch, TagList,
};
use super::super::icons::{Glyph, Icon};
use super::day_parts::PartOfPerson;
use crate::app::use_app;
use crate::calendar::{Day, ZoneId};
use crate::domain::{AnchorKind, Channel, Consent, Debrief, Known, Met, PersonMet, RaisedBy, Role};
use crate::platform::zone_names;
use crate::text::{Strings, fill, look_up};

/// Who was in the room: a card for each person, one open at a time.
#[component]
pub fn PeopleForm(
    /// The form.
    form: RwSignal<Debrief>,
) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let keys = Memo::new(move |_| {
        form.with(|form| {
            form.people
                .iter()
                .map(|person| person.key)
                .collect::<Vec<u32>>()
        })
    });
    let newest = RwSignal::new(keys.get_untracked().first().copied());
    let add = move |_| {
        let key = keys
            .get_untracked()
            .into_iter()
            .max()
            .map_or(0, |key| key + 1);
        newest.set(Some(key));
        form.update(|form| {
            form.people.push(PersonMet {
                key,
                ..PersonMet::default()
            })
        });
    };
    view! {
        <section class="step" aria-labelledby="who-title">
            <h2 id="who-title">{s.who_title}</h2>
            <For each=move || keys.get() key=|key| *key let:key>
                <PersonCard form key open=newest.get_untracked() == Some(key)/>
            </For>
            <button class="btn btn-wide btn-add" type="button" on:click=add>
                <Icon glyph=Glyph::Plus/>
                {s.person_add}
            </button>
        </section>
    }
}

#[component]
fn PersonCard(form: RwSignal<Debrief>, key: u32, open: bool) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let person = Memo::new(move |_| {
        form.with(|form| {
            form.people
                .iter()
                .find(|p| p.key == key)
                .cloned()
                .unwrap_or_default()
        })
    });
    let update = move |change: Box<dyn FnOnce(&mut PersonMet)>| {
        form.update(|form| {
            if let Some(person) = form.people.iter_mut().find(|person| person.key == key) {
                change(person);
            }
        });
    };
    let text = move |get: fn(&PersonMet) -> &String| {
        Signal::derive(move || person.with(|person| get(person).clone()))
    };
    let prefer = move |channel: Option<Channel>| {
        update(Box::new(move |person| person.preferred_channel = channel));
    };
    let be_anchor = move |kind: AnchorKind| update(Box::new(move |p| p.anchor_kind = kind));
    let raise_anchor = move |by: RaisedBy| update(Box::new(move |p| p.anchor_by = by));
    let act_as = move |role: Option<Role>| update(Box::new(move |person| person.role = role));
    let meet_in = move |part: Option<u32>| update(Box::new(move |person| person.part = part));
    let owe = move |owed: Vec<String>| {
        update(Box::new(move |person| {
            person.owed_by.retain(|item, _| owed.contains(item));
            person.owed = owed;
        }));
    };
    let owe_by = move |(item, day): (String, Option<Day>)| {
        update(Box::new(move |person| {
            match day {
                Some(day) => person.owed_by.insert(item, day),
                None => person.owed_by.remove(&item),
            };
        }));
    };
    let shown_name = move || {
        let name = person.with(|person| person.name.trim().to_owned());
        if name.is_empty() {
            s.person_new.to_owned()
        } else {
            name
        }
    };
    let about = move || {
        person.with(|person| {
            let topics = person.topics.len();
            let topics = if topics == 0 {
                String::new()
            } else {
                s.topics.count(topics)
            };
            let parts = [person.title.clone(), topics];
            let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            parts.join(s.or_separator)
        })
    };
    let initials = Signal::derive(move || initials(&person.with(|person| person.name.clone())));
    let card = NodeRef::<leptos::html::Details>::new();
    // A browser closes a card that comes into the page open beside another of its name; one that
    // opens later closes the other.
    Effect::new(move |_| {
        if let Some(card) = card.get().filter(|_| open) {
            card.set_open(true);
            let name = card.query_selector("input").ok().flatten();
            let name = name.and_then(|name| name.dyn_into::<web_sys::HtmlElement>().ok());
            if let Some(name) = name.filter(|_| key > 0) {
                // Focusing an element of this page is never refused.
                let _focused = name.focus();
            }
        }
    });
    view! {
        <details class="person" name="people" node_ref=card>
            <summary>
                <Avatar initials tone=Signal::stored("due")/>
                <span class="who"><b>{shown_name}</b><span>{about}</span></span>
                <span class="chip due">{s.to_thank}</span>
            </summary>
            <Field label=s.field_name.to_owned() value=text(|p| &p.name) kind=FieldKind::Name
                on_input=move |value| update(Box::new(move |p| p.name = value))/>
            <Field label=s.field_title.to_owned() value=text(|p| &p.title)
                on_input=move |value| update(Box::new(move |p| p.title = value))/>
            <Field label=s.field_email.to_owned() value=text(|p| &p.email) kind=FieldKind::Email
                on_input=move |value| update(Box::new(move |p| p.email = value))/>
            <TagList
                legend=s.field_topics
                add_label=s.topic_add
                placeholder=s.topic_placeholder
                remove_label=s.topic_remove
                tags=Signal::derive(move || person.with(|p| p.topics.clone()))
                on_change=move |topics| update(Box::new(move |p| p.topics = topics))
            />
            <Field label=s.field_anchor.to_owned() hint=s.field_anchor_hint value=text(|p| &p.anchor)
                on_input=move |value| update(Box::new(move |p| p.anchor = value))/>
            <Show when=move || person.with(|p| !p.anchor.trim().is_empty())>
                <Select
                    label=s.field_anchor_kind
                    options=Signal::stored(anchor_kinds(s))
                    chosen=Signal::derive(move || person.with(|p| p.anchor_kind))
                    on_choose=be_anchor
                />
                <Segments
                    legend=s.field_anchor_by
                    options=vec![
                        Choice::new(RaisedBy::Them, s.anchor_by_them),
                        Choice::new(RaisedBy::Me, s.anchor_by_me),
                    ]
                    chosen=Signal::derive(move || Some(person.with(|p| p.anchor_by)))
                    on_choose=raise_anchor
                />
            </Show>
            <TagList
                legend=s.field_owed
                add_label=s.owed_add
                placeholder=s.owed_placeholder
                remove_label=s.topic_remove
                tags=Signal::derive(move || person.with(|p| p.owed.clone()))
                on_change=owe
            />
            <Switch label=s.field_card on=Signal::derive(move || person.with(|p| p.card))
                on_change=move |on| update(Box::new(move |p| p.card = on))/>
            <details class="fold">
                <summary>{s.person_more}</summary>
                <For each=move || person.with(|p| p.owed.clone()) key=String::clone let:item>
                    <OwedBy person item on_change=owe_by/>
                </For>
                <Field label=s.field_phone.to_owned() value=text(|p| &p.phone) kind=FieldKind::Phone
                    on_input=move |value| update(Box::new(move |p| p.phone = value))/>
                <Switch label=s.field_single on=Signal::derive(move || person.with(|p| p.single_name))
                    on_change=move |on| update(Box::new(move |p| p.single_name = on))/>
                <Select
                    label=s.field_role_in_hiring
                    options=Signal::stored(role_options(s))
                    chosen=Signal::derive(move || person.with(|p| p.role))
                    on_choose=act_as
                />
                <PartOfPerson form chosen=Signal::derive(move || person.with(|p| p.part))
                    on_choose=meet_in/>
                <Segments
                    legend=s.field_met
                    options=vec![Choice::new(Met::Spoke, s.met_spoke), Choice::new(Met::Observed, s.met_observed)]
                    chosen=Signal::derive(move || Some(person.with(|p| p.met)))
                    on_choose=move |met: Met| update(Box::new(move |p| p.met = met))
                />
                <Segments
                    legend=s.field_consent
                    options=vec![
                        Choice::new(Consent::NotAsked, s.consent_unknown),
                        Choice::new(Consent::Yes, s.consent_yes),
                        Choice::new(Consent::No, s.consent_no),
                    ]
                    chosen=Signal::derive(move || Some(person.with(|p| p.linkedin_consent)))
                    on_choose=move |consent: Consent| update(Box::new(move |p| p.linkedin_consent = consent))
                />
                <Segments
                    legend=s.field_channel
                    options=vec![
                        Choice::new(None, s.known_unknown),
                        Choice::new(Some(Channel::Email), s.channel_email),
                        Choice::new(Some(Channel::Phone), s.channel_phone),
                    ]
                    chosen=Signal::derive(move || Some(person.with(|p| p.preferred_channel)))
                    on_choose=prefer
                />
                <Segments
                    legend=s.field_allowed
                    options=vec![
                        Choice::new(true, s.allowed_yes),
                        Choice::new(false, s.allowed_no),
                    ]
                    chosen=Signal::derive(move || Some(person.with(|p| p.contact_allowed != Known::No)))
                    on_choose=move |allowed: bool| update(Box::new(move |p| {
                        p.contact_allowed = if allowed { Known::Unknown } else { Known::No };
                    }))
                />
            </details>
            <Show when=move || form.with(|form| form.people.len() > 1)>
                <div class="actions">
                    <button class="link" type="button" on:click=move |_| {
                        form.update(|form| form.people.retain(|person| person.key != key));
                    }>
                        {move || fill(s.person_remove, &[("person", &shown_name())])}
                    </button>
                </div>
            </Show>
        </details>
    }
}

/// The day named for something that was promised, if one was.
#[component]
fn OwedBy(
    /// To whom.
    person: Memo<PersonMet>,
    /// What.
    item: String,
    /// A day for it; none when it was cleared.
    #[prop(into)]
    on_change: Callback<(String, Option<Day>)>,
) -> impl IntoView {
    let s = use_app().strings();
    let label = fill(s.field_owed_by, &[("item", &item)]);
    let of = item.clone();
    let day = Signal::derive(move || person.with(|p| p.owed_by.get(&of).copied()));
    view! {
        <DateField label value=day on_change=move |day| on_change.run((item.clone(), day))/>
    }
}

/// The sorts of anchor point to choose from.
fn anchor_kinds(s: &'static Strings) -> Vec<Choice<AnchorKind>> {
    let named = AnchorKind::ALL.iter();
    named
        .map(|kind| Choice::new(*kind, look_up(s.anchor_kinds, kind.word())))
        .collect()
}

/// The roles to choose from for somebody in the room.
fn role_options(s: &'static Strings) -> Vec<Choice<Option<Role>>> {
    let named = Role::OFFERED.map(|role| Choice::new(Some(role), look_up(s.roles, role.word())));
    std::iter::once(Choice::new(None, s.known_unknown))
        .chain(named)
        .collect()
}

fn initials(name: &str) -> String {
    let mut words = name
        .split_whitespace()
        .filter_map(|word| word.chars().next());
    let first = words.next();
    first
        .into_iter()
        .chain(words.next_back())
        .flat_map(char::to_uppercase)
        .collect()
}

/// Zones to choose from; none stands for a zone that the caller names.
type ZoneChoices = Vec<Choice<Option<ZoneId>>>;

/// The zones to choose from, and the one chosen; what choosing none is called, the caller says.
pub fn zone_options(
    none: &'static str,
    chosen: Option<ZoneId>,
) -> (Signal<ZoneChoices>, Signal<Option<ZoneId>>) {
    let mut names: Vec<ZoneId> = zone_names()
        .iter()
        .filter_map(|name| name.parse().ok())
        .collect();
    if let Some(chosen) = chosen.clone().filter(|zone| !names.contains(zone)) {
        names.push(chosen);
    }
    let same = std::iter::once(Choice::new(None, none));
    let options: Vec<_> = same
        .chain(names.into_iter().map(|zone| {
            let label = zone.as_str().replace('_', " ");
            Choice::new(Some(zone), label)
        }))
        .collect();
    (Signal::stored(options), Signal::stored(chosen))
}
