use leptos::prelude::*;

use super::super::super::components::{Avatar, Reasons, Sources};
use super::super::super::icons::{Glyph, Icon};
use super::pen::Pen;
use crate::domain::Id;
use crate::text::Say;

/// What was noted about a reader.
#[derive(Clone, Debug, PartialEq)]
struct Notes {
    initials: String,
    name: String,
    title: String,
    topics: Vec<String>,
    anchors: Vec<String>,
    said: Option<String>,
}

/// What was noted, beside the message where there is room for both.
#[component]
pub fn Noted(pen: Pen) -> impl IntoView {
    let app = pen.app;
    let s = app.strings();
    let notes = Memo::new(move |_| {
        let leaf = pen.leaf.get()?;
        let (person, opportunity) = (leaf.envelope.to?, leaf.envelope.opportunity);
        Some(app.say(|say| notes(say, person, opportunity)))
    });
    let reasons = move || {
        let item = pen.leaf.get()?.item?;
        Some(app.say(|say| Reasons::of(&item, say)))
    };
    view! {
        <aside class="desk-notes" aria-labelledby="g-noted">
            <h2 id="g-noted">{s.write_notes}</h2>
            {move || notes.get().map(|notes| view! {
                <div class="noted-who">
                    <Avatar initials=Signal::stored(notes.initials) tone=Signal::stored("")/>
                    <p class="who"><b>{notes.name}</b><span>{notes.title}</span></p>
                </div>
                <dl class="noted">
                    <dt>{s.write_topics}</dt>
                    {if notes.topics.is_empty() {
                        view! { <dd class="meta">{s.write_no_topics}</dd> }.into_any()
                    } else {
                        notes.topics.into_iter().map(|topic| view! { <dd>{topic}</dd> }).collect_view().into_any()
                    }}
                    {(!notes.anchors.is_empty()).then(|| view! {
                        <dt>{s.write_anchor}</dt>
                        {notes.anchors.into_iter().map(|anchor| view! {
                            <dd class="noted-anchor"><Icon glyph=Glyph::Anchor size="icon-s"/>{anchor}</dd>
                        }).collect_view()}
                    })}
                    {notes.said.map(|said| view! { <dt>{s.write_they_said}</dt><dd>{said}</dd> })}
                </dl>
            })}
            {move || reasons().map(|reasons| view! {
                <details class="fold">
                    <summary>{s.why_title}</summary>
                    <div class="row-more"><Sources reasons/></div>
                </details>
            })}
        </aside>
    }
}

fn notes(say: Say<'_>, person: Id, opportunity: Id) -> Notes {
    let book = say.book;
    let record = book.people.get(person);
    let here = |interview: Id| {
        let interview = book.interviews.get(interview);
        interview.is_some_and(|interview| interview.opportunity == opportunity)
    };
    let met: Vec<Id> = book
        .participations
        .iter()
        .filter(|met| met.person == Some(person) && here(met.interview))
        .map(|met| met.id)
        .collect();
    let topics = book
        .topics
        .iter()
        .filter(|t| met.contains(&t.participation));
    let anchors = book
        .anchors
        .iter()
        .filter(|anchor| anchor.person == person && anchor.opportunity == opportunity);
    let promise = book
        .promises
        .iter()
        .filter(|promise| promise.opportunity == opportunity)
        .filter(|promise| !promise.raw_words.trim().is_empty())
        .max_by_key(|promise| (promise.made_on, promise.stamp.counter, promise.id));
    Notes {
        initials: say.initials(Some(person)),
        name: say.name(Some(person)).to_owned(),
        title: record.map_or_else(String::new, |record| record.title.clone()),
        topics: topics.map(|topic| topic.text.clone()).collect(),
        anchors: anchors.map(|anchor| anchor.title.clone()).collect(),
        said: promise.map(|promise| promise.raw_words.clone()),
    }
}
