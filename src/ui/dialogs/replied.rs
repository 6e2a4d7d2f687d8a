//! What came from the employer, in one dialog: what it was, from whom, and what it changes.

use leptos::prelude::*;

use super::super::components::{
    Choice, DateField, Dialog, Field, FieldKind, Segments, Select, Switch,
};
use super::super::pages::DoubtNote;
use super::{Buttons, close};
use crate::app::{App, ZONES, use_app};
use crate::calendar::{BusinessCalendar, Day, Found, Instant, find_promises, local, read_promise};
use crate::domain::{
    Channel, ContactLog, Edit, EditName, Id, InboundClass, Obstacle, ObstacleKind, Offer, Promise,
    PromiseKind, Rejection, TableName, Way,
};
use crate::route::Route;
use crate::text::{classify, fill};

#[component]
pub fn RepliedSheet(
    /// About what.
    opportunity: Id,
    /// The entry that is to be classified, where it is in the history already.
    entry: Option<Id>,
) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let known = entry.and_then(|id| app.peek(|book| book.contacts.get(id).cloned()));
    let class = RwSignal::new(None::<InboundClass>);
    let words = RwSignal::new(String::new());
    let pasted = RwSignal::new(
        known
            .as_ref()
            .map_or_else(String::new, |known| known.text.clone()),
    );
    let channel = RwSignal::new(known.as_ref().map_or(Channel::Email, |known| known.channel));
    let from = RwSignal::new(sender(app, opportunity, known.as_ref()));
    let answer_by = RwSignal::new(None::<Day>);
    let written = RwSignal::new(false);
    let automatic = RwSignal::new(false);
    let second = RwSignal::new(false);
    let obstacle = RwSignal::new(None::<ObstacleKind>);
    // What they say counts from their own day.
    let at = known
        .as_ref()
        .map_or_else(|| app.now.get_untracked(), |known| known.at);
    let today = app.peek(|book| match book.zone_of(opportunity) {
        Some(zone) => local(&ZONES, zone, at).date(),
        None => app
            .zone
            .with_untracked(|zone| local(&ZONES, zone, at).date()),
    });
    let calendar = StoredValue::new(app.peek(|book| {
        let own = book
            .opportunities
            .get(opportunity)
            .and_then(|o| book.organizations.get(o.organization))
            .and_then(|o| o.calendar.as_ref());
        BusinessCalendar::new(own, &book.calendar)
    }));
    let reading = Memo::new(move |_| {
        let words = words.get();
        let written = !words.trim().is_empty();
        let read = |calendar: &BusinessCalendar| read_promise(&words, today, calendar).ok();
        written.then(|| calendar.with_value(read)).flatten()
    });
    let found: Memo<Vec<Found>> = Memo::new(move |_| {
        pasted.with(|text| calendar.with_value(|calendar| find_promises(text, today, calendar)))
    });
    // A pasted message says by itself what it is; the user may still choose.
    let suggested = Memo::new(move |_| pasted.with(|text| classify(s, text)));
    // The other of two readings, where that was meant.
    let picked = RwSignal::new(None::<PromiseKind>);
    let understood = move || picked.get().or_else(|| reading.get().map(|r| r.means));
    let doubt = move || {
        let doubt = reading.get().and_then(|reading| reading.doubt);
        doubt.filter(|_| picked.with(Option::is_none))
    };
    let needs_words = move || {
        matches!(
            class.get(),
            Some(InboundClass::NewPromise | InboundClass::Callback)
        )
    };
    let means = move || match class.get() {
        Some(InboundClass::Callback) => understood().and_then(as_callback),
        _ => understood(),
    };
    let ready = move || match class.get() {
        None => false,
        Some(InboundClass::NewPromise | InboundClass::Callback) => means().is_some(),
        Some(InboundClass::Obstacle) => obstacle.get().is_some(),
        Some(_) => true,
    };
    let heard = move || Heard {
        opportunity,
        entry,
        class: class.get_untracked(),
        words: words.get_untracked(),
        text: pasted.get_untracked(),
        means: means().filter(|_| needs_words()),
        from: from.get_untracked(),
        channel: channel.get_untracked(),
        answer_by: answer_by.get_untracked(),
        written: written.get_untracked(),
        automatic: automatic.get_untracked(),
        second: second.get_untracked(),
        obstacle: obstacle.get_untracked(),
        at,
        today,
    };
    let submit = move || {
        if ready() {
            let heard = heard();
            app.edit(|_, ids| heard.edit(ids));
            close(app);
            if matches!(
                heard.class,
                Some(InboundClass::Offer | InboundClass::Rejection)
            ) {
                app.go(Route::Decision(opportunity));
            }
        }
    };
    let later = move |_| {
        class.set(None);
        let heard = heard();
        app.edit(|_, ids| heard.edit(ids));
        close(app);
    };
    let options = || {
        vec![
            Choice::new(InboundClass::NewPromise, s.replied_new_date),
            Choice::new(InboundClass::Callback, s.replied_call),
            Choice::new(InboundClass::NextRound, s.replied_next),
            Choice::new(InboundClass::Holding, s.replied_wait),
            Choice::new(InboundClass::InfoRequest, s.replied_need),
            Choice::new(InboundClass::Obstacle, s.replied_obstacle),
            Choice::new(InboundClass::Offer, s.replied_offer),
            Choice::new(InboundClass::Rejection, s.replied_no),
            Choice::new(InboundClass::Other, s.replied_other),
        ]
    };
    let people = people_options(app, opportunity);
    view! {
        <Dialog title=s.replied_title on_close=move |()| close(app) on_submit=move |()| submit()>
            <details class="fold" open=move || pasted.with_untracked(|text| !text.is_empty())>
                <summary>{s.replied_paste}</summary>
                <Field label=s.replied_text.to_owned() value=pasted kind=FieldKind::Lines
                    on_input=move |text| {
                        pasted.set(text);
                        if class.with_untracked(Option::is_none) {
                            class.set(suggested.get_untracked());
                        }
                    }
                />
                <div class="stack" role="status">
                    {move || found.get().into_iter().map(|one| {
                        let label = app.say(|say| {
                            fill(s.replied_found, &[("words", &one.words), ("means", &say.means(one.reading.means))])
                        });
                        let invited = matches!(one.reading.means, PromiseKind::Callback { .. });
                        view! {
                            <button class="btn btn-soft" type="button" on:click=move |_| {
                                words.set(one.words.clone());
                                picked.set(None);
                                class.set(Some(if invited { InboundClass::Callback } else { InboundClass::NewPromise }));
                            }>
                                {label}
                            </button>
                        }
                    }).collect_view()}
                </div>
            </details>
            <Segments legend=s.replied_title legend_hidden=true options=options() chosen=class
                on_choose=move |chosen| class.set(Some(chosen))/>
            <Show when=needs_words>
                <Field
                    label=s.replied_words.to_owned()
                    value=words
                    on_input=move |text| {
                        words.set(text);
                        picked.set(None);
                    }
                    placeholder=s.hear_placeholder
                />
                {move || match means() {
                    Some(means) => view! {
                        <output class="result">
                            <span>
                                {app.say(|say| fill(s.hear_understood, &[("means", &say.means(means))]))}
                            </span>
                        </output>
                    }
                    .into_any(),
                    None if words.with(|words| words.trim().is_empty()) => ().into_any(),
                    None => view! { <p class="error" role="status">{s.replied_unread}</p> }.into_any(),
                }}
                {move || doubt().map(|doubt| view! {
                    <DoubtNote doubt on_change=move |means| picked.set(Some(means))/>
                })}
            </Show>
            <Show when=move || class.get() == Some(InboundClass::Obstacle)>
                <Segments legend=s.obstacle_title options=obstacles(app) chosen=obstacle
                    on_choose=move |kind| obstacle.set(Some(kind))/>
                <Field label=s.replied_words.to_owned() value=words inside=true on_input=move |text| words.set(text)/>
            </Show>
            <Show when=move || class.get() == Some(InboundClass::Offer)>
                <Switch label=s.replied_written on=written on_change=move |on| written.set(on)/>
                <DateField label=s.replied_answer_by value=answer_by on_change=move |day| answer_by.set(day)/>
            </Show>
            <Show when=move || class.get() == Some(InboundClass::Rejection)>
                <Switch label=s.replied_automatic on=automatic on_change=move |on| automatic.set(on)/>
                <Switch label=s.replied_second on=second on_change=move |on| second.set(on)/>
            </Show>
            <Show when=move || class.with(Option::is_some)>
                <Select label=s.replied_from options=people chosen=from on_choose=move |id| from.set(id)/>
                <Segments legend=s.replied_how options=ways(app) chosen=Signal::derive(move || Some(channel.get()))
                    on_choose=move |way| channel.set(way)/>
            </Show>
            {entry.is_none().then(|| view! {
                <div class="actions">
                    <button class="link" type="button" on:click=later>{s.replied_later}</button>
                </div>
            })}
            <Buttons submit=s.act_save ready=Signal::derive(ready)
                leave=if entry.is_some() { s.act_later } else { s.act_cancel }/>
        </Dialog>
    }
}

fn obstacles(app: App) -> Vec<Choice<ObstacleKind>> {
    let s = app.strings();
    vec![
        Choice::new(ObstacleKind::Salary, s.obstacle_pay),
        Choice::new(ObstacleKind::StartDate, s.obstacle_start),
        Choice::new(ObstacleKind::Other, s.obstacle_other),
    ]
}

fn ways(app: App) -> Vec<Choice<Channel>> {
    let s = app.strings();
    vec![
        Choice::new(Channel::Email, s.channel_email),
        Choice::new(Channel::Phone, s.channel_phone),
        Choice::new(Channel::Linkedin, s.channel_linkedin),
    ]
}

/// Who can have written: the people of the opportunity, or somebody else.
fn people_options(app: App, opportunity: Id) -> Signal<Vec<Choice<Option<Id>>>> {
    let options = app.say(|say| {
        let mut people: Vec<Id> = say.book.people_of(opportunity).collect();
        people.sort_by_key(|id| (say.name(Some(*id)).to_owned(), *id));
        let named = people
            .into_iter()
            .map(|id| Choice::new(Some(id), say.name(Some(id))));
        named
            .chain([Choice::new(None, say.strings.replied_from_other)])
            .collect::<Vec<_>>()
    });
    Signal::stored(options)
}

fn sender(app: App, opportunity: Id, known: Option<&ContactLog>) -> Option<Id> {
    let main = || {
        app.peek(|book| {
            let opportunity = book.opportunities.get(opportunity)?;
            opportunity.main_contact
        })
    };
    let only = || {
        let people = people_options(app, opportunity).get_untracked();
        let mut named = people.iter().filter_map(|choice| choice.value);
        let first = named.next()?;
        named.next().is_none().then_some(first)
    };
    known
        .and_then(|known| known.people.first().copied())
        .or_else(main)
        .or_else(only)
}

/// A window as one to call back in.
fn as_callback(means: PromiseKind) -> Option<PromiseKind> {
    match means {
        PromiseKind::Days { n, .. } => Some(PromiseKind::Callback { n, m: n }),
        PromiseKind::Range { n, m, .. } => Some(PromiseKind::Callback { n, m }),
        PromiseKind::Callback { .. } => Some(means),
        _ => None,
    }
}

/// What was heard from an employer.
struct Heard {
    opportunity: Id,
    entry: Option<Id>,
    class: Option<InboundClass>,
    words: String,
    text: String,
    means: Option<PromiseKind>,
    from: Option<Id>,
    channel: Channel,
    answer_by: Option<Day>,
    written: bool,
    automatic: bool,
    second: bool,
    obstacle: Option<ObstacleKind>,
    at: Instant,
    today: Day,
}

impl Heard {
    fn edit(&self, ids: &mut dyn FnMut() -> Id) -> Edit {
        let words = self.words.trim().to_owned();
        let text = match self.text.trim() {
            "" => words.clone(),
            text => text.to_owned(),
        };
        let contact = ContactLog {
            way: Way::In,
            class: self.class,
            people: self.from.into_iter().collect(),
            text,
            corrects: self.entry,
            ..ContactLog::new(ids(), self.at, self.channel, self.opportunity)
        };
        let edit = Edit::new(EditName::Inbound);
        // The log is append-only: classifying an entry is a new one that names the old.
        let edit = match self.entry {
            Some(entry) => edit.void(TableName::ContactLog, entry),
            None => edit,
        };
        let edit = edit.put(contact);
        match self.class {
            Some(InboundClass::NewPromise | InboundClass::Callback) => edit.put(Promise {
                raw_words: words,
                means: self.means,
                said_by: self.from,
                made_on: Some(self.today),
                ..Promise::new(ids(), self.opportunity)
            }),
            Some(InboundClass::Obstacle) => match self.obstacle {
                Some(kind) => edit.put(Obstacle {
                    raised_by: self.from,
                    text: words,
                    ..Obstacle::new(ids(), self.opportunity, kind, self.at)
                }),
                None => edit,
            },
            Some(InboundClass::Offer) => edit.put(Offer {
                answer_by: self.answer_by,
                written: self.written,
                ..Offer::new(ids(), self.opportunity, self.at)
            }),
            Some(InboundClass::Rejection) => edit.put(Rejection {
                from: self.from,
                channel: Some(self.channel),
                automatic: self.automatic,
                runner_up: self.second,
                ..Rejection::new(ids(), self.opportunity, self.at)
            }),
            _ => edit,
        }
    }
}
