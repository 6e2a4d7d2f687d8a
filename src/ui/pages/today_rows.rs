use leptos::prelude::*;

use super::super::components::{Avatar, Reasons, Sources, TodayRow, tone_class};
use super::super::icons::{Glyph, Icon};
use super::card_choice::CardChoice;
use super::prepare::Checklist;
use super::search_log::SearchLog;
use super::write::can_be_passed_on;
use crate::agenda::{Bucket, Row, RowKey, about_to_begin, can_be_written};
use crate::app::{App, Sheet, use_app};
use crate::domain::{Channel, Family, Id, Occasion};
use crate::drafts::Writing;
use crate::route::Route;
use crate::rules::{Because, FactName, FactValue, PlanItem, State, When};
use crate::text::{Say, Strings, fill, look_up};

/// The rows of a part of the day.
#[component]
pub fn Rows(
    /// Which part.
    bucket: Bucket,
    /// The row that is shown elsewhere.
    without: Memo<Option<RowKey>>,
) -> impl IntoView {
    let app = use_app();
    let keys = Memo::new(move |_| {
        app.agenda.with(|agenda| {
            let keys = agenda.of(bucket).map(Row::key);
            keys.filter(|key| Some(*key) != without.get())
                .collect::<Vec<RowKey>>()
        })
    });
    view! {
        <ul>
            <For each=move || keys.get() key=|key| *key let:key>
                <DayRow key/>
            </For>
        </ul>
    }
}

/// The row with a key, as it is now. A row that has just gone keeps its last look until it leaves.
fn row_of(app: App, key: RowKey) -> Memo<Option<Row>> {
    Memo::new(move |_| app.agenda.with(|agenda| agenda.find(key).cloned()))
}

fn items_of(row: Memo<Option<Row>>) -> Signal<Vec<PlanItem>> {
    Signal::derive(move || row.with(|row| row.as_ref().map_or_else(Vec::new, |r| r.items.clone())))
}

#[component]
fn DayRow(key: RowKey) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let row = row_of(app, key);
    let with = move |look: fn(&Row, Say<'_>) -> String| {
        row.with(|row| {
            row.as_ref()
                .map_or_else(String::new, |row| app.say(|say| look(row, say)))
        })
    };
    let tick = move || {
        row.with(|row| {
            let row = row.as_ref().filter(|row| row.open().any(can_be_done))?;
            let title = app.say(|say| say.row_title(row));
            Some(fill(s.mark_done_label, &[("what", &title)]))
        })
    };
    let pocket = move || {
        let now = app.now.get();
        let interview = row.with(|row| about_to_begin(row.as_ref()?.lead(), now))?;
        Some((Route::Pocket(interview).href(), s.pocket_link))
    };
    // A checklist keeps its place while it is ticked off; anything else is drawn anew.
    let checklist = key.0 == Family::Prepare;
    view! {
        <TodayRow
            tone=Signal::derive(move || row.with(|row| row.as_ref().map_or("", |row| tone_class(row.tone))))
            title=Signal::derive(move || with(|row, say| say.row_title(row)))
            meta=Signal::derive(move || with(|row, say| say.row_meta(row)))
            when=Signal::derive(move || with(|row, say| say.row_when(row)))
            tick=Signal::derive(tick)
            link=Signal::derive(pocket)
            on_tick=move |()| {
                if let Some(row) = row.get_untracked() {
                    finish_all(app, &row);
                }
            }
        >
            {checklist.then(|| view! { <Checklist items=items_of(row)/> })}
            {move || row.get().filter(|_| !checklist).map(|row| view! { <RowMore row/> })}
        </TodayRow>
    }
}

/// Whether the user's word that it is done is all it takes.
fn can_be_done(item: &PlanItem) -> bool {
    matches!(item.state, State::Due | State::Overdue | State::Scheduled)
        && !matches!(item.key.family, Family::Debrief | Family::Classify)
}

/// Says that everything open in a row is done: one edit, one undo.
fn finish_all(app: App, row: &Row) {
    let items = row.open().filter(|item| can_be_done(item)).cloned();
    app.finish(&items.collect::<Vec<_>>(), None);
}

/// Says that one item is done, by a channel of the user's choice.
pub fn finish(app: App, item: &PlanItem, channel: Option<Channel>) {
    app.finish(std::slice::from_ref(item), channel);
}

/// The people of a row by name, so that nobody changes places under a finger.
fn by_name(app: App, items: &[PlanItem]) -> Vec<PlanItem> {
    let mut items = items.to_vec();
    app.say(|say| items.sort_by_key(|item| (say.name(item.person).to_owned(), item.key)));
    items
}

/// Several tasks of one kind: each is ticked off by itself, and no person stands for it.
fn is_about_nobody(row: &Row) -> bool {
    row.items.len() > 1 && row.items.iter().all(|item| item.person.is_none())
}

/// What opens under a row: the people, the reasons, and everything that can be done.
#[component]
pub fn RowMore(
    /// The row.
    row: Row,
) -> impl IntoView {
    let app = use_app();
    if is_about_nobody(&row) {
        return view! { <Checklist items=Signal::stored(row.items)/> }.into_any();
    }
    let lead = row.lead().clone();
    let several = row.items.len() > 1;
    let cards = lead
        .key
        .opportunity
        .filter(|_| lead.key.family == Family::HandwrittenNote);
    let search = lead.key.family == Family::ResumeSearch;
    let people = several.then(|| {
        let items = by_name(app, &row.items);
        view! {
            <ul class="people">
                {items.into_iter().map(|item| view! { <PersonItem item loud=false menu=true/> }).collect_view()}
            </ul>
        }
    });
    let reasons = app.say(|say| Reasons::of(&lead, say));
    view! {
        {people}
        {search.then(|| view! { <SearchLog/> })}
        {cards.map(|id| view! { <CardChoice id/> })}
        <Sources reasons/>
        <ItemActions item=lead loud=false several/>
    }
    .into_any()
}

/// The buttons of an item.
#[component]
pub fn ItemActions(
    /// The item.
    item: PlanItem,
    /// Whether its first button is the loud one.
    loud: bool,
    /// Whether others stand beside it, each with a button of its own.
    #[prop(default = false)]
    several: bool,
) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let class = if loud {
        "btn btn-primary"
    } else {
        "btn btn-soft"
    };
    if item.key.family == Family::Debrief {
        let href = match item.key.occasion {
            Occasion::Interview(id) if item.state == State::Scheduled => {
                Route::Upcoming(Some(id)).href()
            }
            Occasion::Interview(id) => Route::Debrief(Some(id)).href(),
            _ => Route::Debrief(None).href(),
        };
        let word = if item.state == State::Scheduled {
            s.act_open
        } else {
            s.act_record
        };
        return view! {
            <div class="actions"><a class=class href=href>{word}</a></div>
        }
        .into_any();
    }
    if let (Family::Classify, Occasion::Record(entry), Some(opportunity)) =
        (item.key.family, item.key.occasion, item.key.opportunity)
    {
        let open = move |_| {
            app.sheet
                .set(Some(Sheet::Replied(opportunity, Some(entry))))
        };
        return view! {
            <div class="actions">
                <button class=class type="button" on:click=open>{s.act_classify}</button>
            </div>
        }
        .into_any();
    }
    let item = StoredValue::new(item);
    let open = item.with_value(|item| item.state.is_open());
    let write = item.with_value(write_link).filter(|_| !several);
    let written = write.is_some();
    let message = item.with_value(|item| item.person.is_some() && item.channel.is_some());
    let missing = item.with_value(|item| item.reason.because == Some(Because::EmailMissing));
    let passed_on = missing && item.with_value(|item| untrack(|| can_be_passed_on(app, item)));
    let opportunity = item.with_value(|item| item.key.opportunity);
    let decided = item
        .with_value(|item| decided_at(item, s))
        .filter(|(id, _)| app.route.get_untracked() != Route::Decision(*id));
    // What is written down there is done by going there.
    let (first, then) = if message {
        (None, decided)
    } else {
        (decided, None)
    };
    let way = move |(id, words): (Id, &'static str), class: &'static str| {
        view! { <a class=class href=Route::Decision(id).href()>{words}</a> }
    };
    let done_class = if first.is_some() || written {
        "btn"
    } else {
        class
    };
    let done_word = if message {
        s.act_mark_sent
    } else {
        s.act_mark_done
    };
    view! {
        <div class="actions">
            {write.map(|href| view! {
                <a class=class href=href><Icon glyph=Glyph::Pen/>{s.act_write}</a>
            })}
            {first.map(|place| way(place, class))}
            {(!several && !missing && item.with_value(can_be_done)).then(|| view! {
                <button class=done_class type="button" on:click=move |_| item.with_value(|item| finish(app, item, None))>
                    <Icon glyph=Glyph::Check/>
                    {done_word}
                </button>
            })}
            {(open && !several && missing && passed_on).then(|| view! {
                <button class="btn" type="button" on:click=move |_| item.with_value(|item| finish(app, item, Some(Channel::ViaRecruiter)))>
                    {s.act_via_recruiter}
                </button>
            })}
            {(open && !several && missing).then(|| view! {
                <button class="btn" type="button" on:click=move |_| item.with_value(|item| finish(app, item, Some(Channel::Linkedin)))>
                    {s.act_via_linkedin}
                </button>
            })}
            {(open && !several).then(|| view! {
                <button class="link" type="button" on:click=move |_| app.sheet.set(Some(Sheet::Move(Box::new(item.get_value()))))>
                    {s.act_move}
                </button>
                <button class="link" type="button" on:click=move |_| app.sheet.set(Some(Sheet::Skip(Box::new(item.get_value()))))>
                    {s.act_skip}
                </button>
            })}
            {then.map(|place| way(place, "btn"))}
            {opportunity.map(|id| view! {
                <a class="link" href=Route::Opportunity(id).href()>{s.act_go}</a>
            })}
        </div>
    }
    .into_any()
}

/// The decision that an item belongs to, and the word for the way there.
fn decided_at(item: &PlanItem, s: &'static Strings) -> Option<(Id, &'static str)> {
    let words = match item.key.family {
        Family::GamePlan => s.decision_write_down,
        Family::CompareTerms
        | Family::Negotiation
        | Family::OfferAcknowledgement
        | Family::MoreTime
        | Family::RejectionReply => s.decision_open,
        _ => return None,
    };
    item.key.opportunity.map(|id| (id, words))
}

/// Where the message that an item asks for is written.
fn write_link(item: &PlanItem) -> Option<String> {
    can_be_written(item).then(|| Route::Write(Writing::Item(item.key)).href())
}

/// One person of a group: who it is, how it stands, and the button.
#[component]
pub fn PersonItem(
    /// The item about them.
    item: PlanItem,
    /// Whether the button is the loud one.
    loud: bool,
    /// Whether the rest of what can be done stands beside it.
    #[prop(default = false)]
    menu: bool,
) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let tone = match item.state {
        State::Done => "done",
        State::Overdue => "late",
        State::Due => "due",
        _ => "",
    };
    let (initials, name, about) = app.say(|say| {
        let person = item.person.and_then(|id| say.book.people.get(id));
        let about = person.map_or_else(String::new, |person| person.title.clone());
        (
            say.initials(item.person),
            say.name(item.person).to_owned(),
            about,
        )
    });
    let sent = item.state == State::Done;
    let sent_at = item.reason.facts.iter().find_map(|fact| match fact.value {
        FactValue::When(When::At(at)) if fact.name == FactName::DoneAt => Some(at),
        _ => None,
    });
    let missing = item.reason.because == Some(Because::EmailMissing);
    let passed_on = missing && untrack(|| can_be_passed_on(app, &item));
    let edit = match item.key.occasion {
        Occasion::Interview(id) => Some(Route::Debrief(Some(id))),
        _ => None,
    };
    let class = if loud {
        "btn btn-primary"
    } else {
        "btn btn-soft"
    };
    let rest = (menu && item.state.is_open() && !missing).then(|| {
        let label = [s.more_actions, ": ", &name].concat();
        let (skipped, moved) = (item.clone(), item.clone());
        view! {
            <details class="menu">
                <summary class="icon-btn" aria-label=label><Icon glyph=Glyph::More/></summary>
                <ul>
                    <li>
                        <button type="button" on:click=move |_| app.sheet.set(Some(Sheet::Move(Box::new(moved.clone()))))>
                            {s.act_move}
                        </button>
                    </li>
                    <li>
                        <button type="button" on:click=move |_| app.sheet.set(Some(Sheet::Skip(Box::new(skipped.clone()))))>
                            {s.act_skip}
                        </button>
                    </li>
                </ul>
            </details>
        }
    });
    let item = StoredValue::new(item);
    let end = if sent {
        let words = move || match sent_at {
            None => s.thanked.to_owned(),
            Some(at) => app.say(|say| {
                let time = say.dates.when(When::At(at));
                fill(s.sent_at, &[("time", &time)])
            }),
        };
        view! { <span class="chip done"><Icon glyph=Glyph::Check/>{words}</span> }.into_any()
    } else if missing {
        view! {
            <details class="menu">
                <summary class="btn btn-soft">{s.no_address}</summary>
                <ul>
                    {item.with_value(write_link).map(|href| view! { <li><a href=href>{s.act_write}</a></li> })}
                    {edit.map(|route| view! { <li><a href=route.href()>{s.add_address}</a></li> })}
                    {passed_on.then(|| view! {
                        <li>
                            <button type="button" on:click=move |_| item.with_value(|item| finish(app, item, Some(Channel::ViaRecruiter)))>
                                {s.act_via_recruiter}
                            </button>
                        </li>
                    })}
                    <li>
                        <button type="button" on:click=move |_| item.with_value(|item| finish(app, item, Some(Channel::Linkedin)))>
                            {s.act_via_linkedin}
                        </button>
                    </li>
                    <li>
                        <button type="button" on:click=move |_| app.sheet.set(Some(Sheet::Skip(Box::new(item.get_value()))))>
                            {s.act_skip}
                        </button>
                    </li>
                </ul>
            </details>
        }
        .into_any()
    } else if item.with_value(can_be_done) {
        let of = |word: &str| [word, ": ", &name].concat();
        let (sent, write) = (of(s.act_mark_sent), of(s.act_write));
        view! {
            <button class="icon-btn" type="button" aria-label=sent title=s.act_mark_sent
                on:click=move |_| item.with_value(|item| finish(app, item, None))>
                <Icon glyph=Glyph::Check/>
            </button>
            {item.with_value(write_link).map(|href| view! {
                <a class=class href=href aria-label=write>{s.act_write}</a>
            })}
        }
        .into_any()
    } else {
        let words = item
            .with_value(|item| item.reason.because)
            .map_or("", |because| look_up(s.because, because.word()));
        view! { <span class="small">{words}</span> }.into_any()
    };
    view! {
        <li>
            <Avatar initials=Signal::stored(initials) tone=Signal::stored(tone)/>
            <div class="who"><b>{name}</b><span>{about}</span></div>
            <div class="does">{end} {rest}</div>
        </li>
    }
}

/// The one loud thing of the day.
#[component]
pub fn FocusCard(
    /// Which row.
    key: RowKey,
) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let row = row_of(app, key);
    let title = move || {
        row.with(|row| {
            row.as_ref().map_or_else(String::new, |row| {
                if row.lead().key.family == Family::ThankEmail {
                    s.card_thanks.to_owned()
                } else {
                    app.say(|say| say.row_title(row))
                }
            })
        })
    };
    let chip = move || {
        row.with(|row| {
            let row = row.as_ref()?;
            Some((tone_class(row.tone), app.say(|say| say.row_when(row))))
        })
    };
    let meta = move || {
        row.with(|row| {
            let row = row.as_ref()?;
            Some(app.say(|say| match row.lead().key.opportunity {
                Some(id) => say.company_and_role(id),
                None => say.row_meta(row),
            }))
        })
    };
    let checklist = key.0 == Family::Prepare;
    view! {
        <article class="card card-lift">
            <header class="card-head">
                <h3>{title}</h3>
                {move || chip().map(|(tone, words)| view! {
                    <span class=format!("chip {tone}")><Icon glyph=Glyph::Clock/>{words}</span>
                })}
            </header>
            <p class="meta">{meta}</p>
            {checklist.then(|| view! { <Checklist items=items_of(row)/> })}
            {move || row.get().filter(|_| !checklist).map(|row| view! { <FocusBody row/> })}
        </article>
    }
}

#[component]
fn FocusBody(row: Row) -> impl IntoView {
    if is_about_nobody(&row) {
        return view! { <Checklist items=Signal::stored(row.items)/> }.into_any();
    }
    let app = use_app();
    let s = app.strings();
    let lead = row.lead().clone();
    let thanks = lead.key.family == Family::ThankEmail;
    let reasons = app.say(|say| Reasons::of(&lead, say));
    let body = if thanks || row.items.len() > 1 {
        let items = by_name(app, &row.items);
        let first_open = items.iter().position(can_be_done);
        let people = items.into_iter().enumerate().map(|(index, item)| {
            view! { <PersonItem item loud=Some(index) == first_open/> }
        });
        view! {
            {thanks.then(|| view! { <Hour item=lead.clone()/> })}
            <ul class="people">{people.collect_view()}</ul>
        }
        .into_any()
    } else {
        view! { <ItemActions item=lead loud=true/> }.into_any()
    };
    let why = if thanks { s.why_thanks } else { s.why_title };
    view! {
        {body}
        <details class="why">
            <summary>{why}</summary>
            <Sources reasons/>
        </details>
    }
    .into_any()
}

/// The first hour in twelve marks; after it, how long there still is.
#[component]
fn Hour(item: PlanItem) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let end = item.earliest.and_then(|when| match when {
        When::At(at) => Some(at),
        When::On(_) => None,
    });
    let latest = item.latest;
    move || {
        let end = end?;
        let passed = (app.now.get() - end).num_minutes().clamp(0, 60);
        let left = app.say(|say| fill(s.hour_left, &[("time", &say.dates.when(When::At(end)))]));
        let label = fill(s.hour_passed, &[("n", &passed.to_string())]);
        let remaining = if passed < 60 {
            fill(s.hour_remaining, &[("n", &(60 - passed).to_string())])
        } else {
            latest.map_or_else(String::new, |latest| {
                app.say(|say| fill(s.hour_over, &[("when", &say.dates.when(latest))]))
            })
        };
        let marks = (0..12)
            .map(|mark| view! { <i class:on=mark * 5 < passed></i> })
            .collect_view();
        Some(view! {
            {(passed < 60).then(|| view! {
                <div class="hour" role="img" aria-label=label>{marks}</div>
            })}
            <p class="hour-words"><span>{left}</span><span>{remaining}</span></p>
        })
    }
}
