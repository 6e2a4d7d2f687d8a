use leptos::prelude::*;

use super::super::components::{Avatar, Pips, item_tone};
use super::super::icons::{Glyph, Icon};
use super::super::root::Banners;
use super::decision::decision;
use super::guard::Guard;
use super::interviews::OpportunityList;
use super::missing::Missing;
use super::not_found::NotFound;
use super::report::ClosingReport;
use super::today_rows::RowMore;
use super::useful::Useful;
use crate::agenda::{Coverage, Row, Side, coverage, entries, last_check_in};
use crate::app::{App, Sheet, use_app};
use crate::domain::{
    Channel, ContactKind, ContactLog, ContactResult, EventKind, Family, Id, InboundClass, ItemKey,
    Met, Role, TableName, Way,
};
use crate::route::Route;
use crate::rules::{Because, FactName, FactValue, PlanItem, State, When, end_of};
use crate::text::{Say, fill, look_up};

/// One opportunity: where it stands, the people, the plan with its reasons, and the history.
#[component]
pub fn OpportunityPage(
    /// Which.
    id: Id,
) -> impl IntoView {
    let app = use_app();
    let there = Memo::new(move |_| app.with(|book| book.opportunities.get(id).is_some()));
    move || {
        if there.get() {
            view! { <Detail id/> }.into_any()
        } else {
            view! { <NotFound/> }.into_any()
        }
    }
}

#[component]
fn Detail(id: Id) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    view! {
        <main id="main" class="page" tabindex="-1">
            <aside class="pane wide-only" aria-label=s.interviews_all>
                <p aria-hidden="true">{s.interviews_title}</p>
                <OpportunityList current=Some(id)/>
            </aside>
            <div class="detail">
                <header class="top phone-only">
                    <a class="icon-btn" href=Route::Interviews.href() aria-label=s.back_to_interviews>
                        <Icon glyph=Glyph::Back/>
                    </a>
                </header>
                <Banners/>
                <header class="head">
                    <div>
                        <h1>{move || app.say(|say| say.company(id).to_owned())}</h1>
                        <p class="meta">
                            {move || app.with(|book| book.opportunities.get(id).map(|o| o.role.clone()))}
                        </p>
                    </div>
                    <Menu id/>
                </header>
                <StageBar id/>
                <Guard id/>
                <ToDecision id/>
                <ClosingReport id/>
                <div class="cols">
                    <People id/>
                    <Plan id/>
                    <Missing id/>
                    <Useful id/>
                    <History id/>
                </div>
            </div>
        </main>
    }
}

/// The way to what they decide, by what they have said so far.
#[component]
fn ToDecision(id: Id) -> impl IntoView {
    let app = use_app();
    let decision = decision(app, id);
    let words = move || {
        let side = decision.with(|decision| decision.as_ref().map(|one| one.side));
        app.say(|say| side.map(|side| say.decision_link(side)))
    };
    // What they said is to be answered; before that it is there for whoever looks for it.
    let class = move || {
        let waits = decision.with(|decision| {
            let side = decision.as_ref().map(|one| one.side);
            side.is_none_or(|side| side == Side::NotYet)
        });
        if waits { "link" } else { "btn btn-soft" }
    };
    view! {
        <div class="actions"><a class=class href=Route::Decision(id).href()>{words}</a></div>
    }
}

#[component]
fn Menu(id: Id) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let last = Memo::new(move |_| last_interview(app, id));
    let company = app.with(|book| book.opportunities.get(id).map(|o| o.organization));
    view! {
        <details class="menu">
            <summary class="icon-btn" aria-label=s.more_actions><Icon glyph=Glyph::More/></summary>
            <ul>
                {move || last.get().map(|(interview, ended)| {
                    let route = if ended { Route::Debrief(Some(interview)) } else { Route::Upcoming(Some(interview)) };
                    view! { <li><a href=route.href()><Icon glyph=Glyph::Pen size="icon-s"/>{s.edit_interview}</a></li> }
                })}
                {company.map(|company| view! {
                    <li><a href=Route::Company(company).href()><Icon glyph=Glyph::Sliders size="icon-s"/>{s.edit_company}</a></li>
                })}
                <li>
                    <button type="button" on:click=move |_| app.sheet.set(Some(Sheet::Turn(id)))>
                        <Icon glyph=Glyph::Pause size="icon-s"/>
                        {s.record_turn}
                    </button>
                </li>
                <li>
                    <button type="button" on:click=move |_| app.sheet.set(Some(Sheet::DeleteOpportunity(id)))>
                        <Icon glyph=Glyph::Trash size="icon-s"/>
                        {s.delete_opportunity}
                    </button>
                </li>
            </ul>
        </details>
    }
}

/// The latest interview of an opportunity, and whether it is over.
fn last_interview(app: App, id: Id) -> Option<(Id, bool)> {
    let now = app.now.get();
    app.with(|book| {
        let interviews = book
            .interviews
            .iter()
            .filter(|interview| interview.opportunity == id && !book.is_cancelled(interview.id));
        let last = interviews.max_by_key(|interview| (end_of(interview), interview.id))?;
        Some((last.id, end_of(last).is_some_and(|end| end <= now)))
    })
}

fn check_in(app: App, id: Id) -> Option<PlanItem> {
    app.plan.with(|items| last_check_in(items, id).cloned())
}

#[component]
fn StageBar(id: Id) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let step = Memo::new(move |_| {
        let ended = last_interview(app, id).is_some_and(|(_, ended)| ended);
        match check_in(app, id).map(|item| (item.state, item.reason.because)) {
            Some((State::Cancelled, Some(because))) if because != Because::NextRound => 3,
            Some(_) if ended => 2,
            _ => 1,
        }
    });
    let names = [
        s.stage_applied,
        s.stage_interview,
        s.stage_waiting,
        s.stage_decision,
    ];
    view! {
        <ol class="stage" aria-label=s.stage_label>
            {names
                .into_iter()
                .enumerate()
                .map(|(index, name)| view! {
                    <li
                        class:done=move || { index < step.get() }
                        class:wait=move || index == step.get()
                        aria-current=move || (index == step.get()).then_some("step")
                    >
                        {name}
                    </li>
                })
                .collect_view()}
        </ol>
    }
}

/// One person as the opportunity page lists them.
#[derive(Clone, Debug, PartialEq)]
struct Listed {
    person: Option<Id>,
    initials: String,
    name: String,
    about: String,
    anchor: Option<String>,
    tone: &'static str,
    how: String,
}

#[component]
fn People(id: Id) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let all = Memo::new(move |_| app.say(|say| app.plan.with(|items| listed(say, items, id))));
    let covered: Memo<Coverage> =
        Memo::new(move |_| app.plan.with(|items| coverage(items, id, None)));
    view! {
        <section class="group" aria-labelledby="g-people">
            <header class="group-head">
                <h2 id="g-people">{s.people_title}</h2>
                <p class="aside">
                    {move || {
                        let c = covered.get();
                        fill(s.thanked_of, &[("n", &c.thanked.to_string()), ("m", &c.total.to_string())])
                    }}
                    " "
                    {move || view! { <Pips coverage=covered.get()/> }}
                </p>
            </header>
            <div class="card">
                <ul class="people">
                    <For each=move || all.get() key=|person| format!("{person:?}") let:person>
                        <li>
                            <Avatar initials=Signal::stored(person.initials) tone=Signal::stored(person.tone)/>
                            <div class="who">
                                <b>{person.name}</b>
                                <span>{person.about}</span>
                                {person.anchor.map(|anchor| view! {
                                    <span class="aside"><Icon glyph=Glyph::Anchor size="icon-xs"/>{anchor}</span>
                                })}
                            </div>
                            <span class="small">{person.how}</span>
                        </li>
                    </For>
                </ul>
            </div>
        </section>
    }
}

fn listed(say: Say<'_>, items: &[PlanItem], id: Id) -> Vec<Listed> {
    let s = say.strings;
    let book = say.book;
    let mut ids: Vec<Id> = Vec::new();
    for interview in book.interviews.iter().filter(|i| i.opportunity == id) {
        for met in book
            .participations
            .iter()
            .filter(|p| p.interview == interview.id && p.met != Met::Missed)
        {
            ids.extend(met.person.filter(|person| !ids.contains(person)));
        }
    }
    let recruiting = book
        .roles
        .iter()
        .filter(|r| r.opportunity == id && r.role.is_recruiting());
    for role in recruiting {
        if !ids.contains(&role.person) {
            ids.push(role.person);
        }
    }
    ids.sort_by_key(|id| (say.name(Some(*id)).to_owned(), *id));
    ids.into_iter()
        .map(|person| {
            let thanks: Vec<&PlanItem> = items
                .iter()
                .filter(|item| {
                    item.person == Some(person)
                        && item.key.opportunity == Some(id)
                        && matches!(
                            item.key.family,
                            Family::ThankEmail | Family::HandwrittenNote | Family::RecruiterThanks
                        )
                })
                .collect();
            let tone = if thanks.iter().any(|item| item.state == State::Overdue) {
                "late"
            } else if thanks.iter().any(|item| {
                matches!(item.state, State::Due | State::Blocked)
                    && item.key.family != Family::HandwrittenNote
            }) {
                "due"
            } else if thanks.iter().any(|item| item.state == State::Done) {
                "done"
            } else {
                ""
            };
            let sent: Vec<&str> = book
                .contacts
                .iter()
                .filter(|c| c.opportunity == id && c.way == Way::Out && c.people.contains(&person))
                .map(|c| look_up(s.channels, c.channel.word()))
                .collect();
            let mut how: Vec<&str> = Vec::new();
            for channel in sent {
                if !how.contains(&channel) {
                    how.push(channel);
                }
            }
            let record = book.people.get(person);
            let title = record.map_or("", |p| p.title.trim());
            let role = book
                .roles
                .iter()
                .filter(|r| r.person == person && r.opportunity == id)
                .map(|r| r.role)
                .find(|role| *role != Role::Interviewer)
                .map_or("", |role| look_up(s.roles, role.word()));
            // A title often says the role already.
            let said = title.to_lowercase().contains(&role.to_lowercase());
            let about = [title, if said { "" } else { role }];
            let about: Vec<&str> = about.into_iter().filter(|part| !part.is_empty()).collect();
            Listed {
                person: Some(person),
                initials: say.initials(Some(person)),
                name: say.name(Some(person)).to_owned(),
                about: about.join(s.or_separator),
                anchor: book
                    .anchors
                    .iter()
                    .find(|anchor| anchor.person == person && anchor.opportunity == id)
                    .map(|anchor| anchor.title.clone()),
                tone,
                how: how.join(", "),
            }
        })
        .collect()
}

#[component]
fn Plan(id: Id) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let of = move |left_out: bool| {
        Memo::new(move |_| {
            app.plan.with(|items| {
                entries(items, id, left_out)
                    .iter()
                    .map(entry_key)
                    .collect::<Vec<_>>()
            })
        })
    };
    let (live, left_out) = (of(false), of(true));
    let style = move || {
        let preset = app.with(|book| book.profile.preset);
        fill(
            s.plan_style,
            &[("preset", look_up(s.presets, preset.word()))],
        )
    };
    view! {
        <section class="group plan-group" aria-labelledby="g-plan">
            <header class="group-head">
                <h2 id="g-plan">{s.plan_title}</h2>
                <span class="aside">{style}</span>
            </header>
            <ol class="plan">
                <For each=move || live.get() key=|key| *key let:key>
                    <PlanEntry id key/>
                </For>
            </ol>
            <Show when=move || left_out.with(|all| !all.is_empty())>
                <details class="fold">
                    <summary>{s.plan_left_out}</summary>
                    <ol class="plan">
                        <For each=move || left_out.get() key=|key| *key let:key>
                            <PlanEntry id key/>
                        </For>
                    </ol>
                </details>
            </Show>
        </section>
    }
}

/// What makes an entry the same entry after replanning: its first item, and how it stands.
type EntryKey = (ItemKey, State);

fn entry_key(row: &Row) -> EntryKey {
    (row.lead().key, row.lead().state)
}

#[component]
fn PlanEntry(id: Id, key: EntryKey) -> impl IntoView {
    let app = use_app();
    let left_out = !key.1.is_open() && key.1 != State::Done;
    let row = Memo::new(move |_| {
        let rows = app.plan.with(|items| entries(items, id, left_out));
        rows.into_iter().find(|row| entry_key(row) == key)
    });
    let open = RwSignal::new(false);
    let class = move || {
        let line = match key.1 {
            State::Done => "line",
            State::Scheduled => "quiet",
            _ => "",
        };
        format!("{} {line}", item_tone(key.1))
    };
    let show = move |look: fn(Say<'_>, &Row) -> String| {
        row.with(|row| {
            row.as_ref()
                .map_or_else(String::new, |row| app.say(|say| look(say, row)))
        })
    };
    view! {
        <li class=class>
            <details class="opens" on:toggle:target=move |event| open.set(event.target().open())>
                <summary>
                    <h3 class="row-title">{move || show(|say, row| say.entry_title(row))}</h3>
                    <span class="row-when">{move || show(|say, row| entry_when(say, row.lead()))}</span>
                    <span class="row-meta">{move || show(|say, row| say.entry_meta(row.lead()))}</span>
                </summary>
                <div class="row-more">
                    <Show when=move || open.get()>
                        {move || row.get().map(|row| view! { <RowMore row/> })}
                    </Show>
                </div>
            </details>
        </li>
    }
}

fn entry_when(say: Say<'_>, item: &PlanItem) -> String {
    let done = item.reason.facts.iter().find_map(|fact| match fact.value {
        FactValue::When(when) if fact.name == FactName::DoneAt => Some(when),
        _ => None,
    });
    match done {
        Some(when) => say.dates.day_brief(say.day(when)),
        None => say.item_when(item, None),
    }
}

/// One line of the history.
#[derive(Clone, Debug, PartialEq)]
struct Line {
    at: crate::calendar::Instant,
    words: String,
    entry: Option<(TableName, Id)>,
    letter: Option<Letter>,
}

/// What went out with an entry of the history.
#[derive(Clone, Debug, PartialEq)]
struct Letter {
    subject: String,
    text: String,
    /// Why it went out although a check spoke against it.
    despite: Option<String>,
}

#[component]
fn History(id: Id) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let lines = Memo::new(move |_| app.say(|say| history(say, id)));
    view! {
        <section class="group" aria-labelledby="g-history">
            <header class="group-head"><h2 id="g-history">{s.history_title}</h2></header>
            <ol class="log">
                <For each=move || lines.get() key=|line| format!("{line:?}") let:line>
                    <li>
                        <time>{app.say(|say| say.dates.stamp(line.at))}</time>
                        <div>
                            {line.words.clone()}
                            {line.letter.clone().map(|letter| view! { <Words letter/> })}
                        </div>
                        {line.entry.map(|(table, entry)| {
                                let named = if table == TableName::ContactLog { s.log_edit } else { s.log_delete };
                                let label = fill(named, &[("what", &line.words)]);
                                view! {
                                    <button class="link" type="button" aria-label=label on:click=move |_| {
                                        app.sheet.set(Some(match table {
                                            TableName::ContactLog => Sheet::Log(entry),
                                            other => Sheet::DeleteEntry(other, entry),
                                        }));
                                    }>
                                        {if table == TableName::ContactLog { s.act_edit } else { s.act_delete }}
                                    </button>
                                }
                            })}
                    </li>
                </For>
            </ol>
        </section>
    }
}

/// The words of a message, as they went out.
#[component]
fn Words(letter: Letter) -> impl IntoView {
    let s = use_app().strings();
    let Letter {
        subject,
        text,
        despite,
    } = letter;
    view! {
        <details class="log-words">
            <summary>{s.log_words}</summary>
            {(!subject.trim().is_empty()).then(|| view! { <p><b>{subject}</b></p> })}
            <p>{text}</p>
            {despite.map(|despite| view! { <p class="small">{despite}</p> })}
        </details>
    }
}

fn letter_of(say: Say<'_>, contact: &ContactLog) -> Option<Letter> {
    let despite = contact.despite.trim();
    let letter = Letter {
        subject: contact.subject.clone(),
        text: contact.text.trim().to_owned(),
        despite: (!despite.is_empty())
            .then(|| fill(say.strings.log_overridden, &[("reason", despite)])),
    };
    let written = !letter.text.is_empty() || !letter.subject.trim().is_empty();
    (written || letter.despite.is_some()).then_some(letter)
}

fn history(say: Say<'_>, id: Id) -> Vec<Line> {
    let s = say.strings;
    let book = say.book;
    let now = say.dates.now;
    let mut lines: Vec<Line> = Vec::new();
    for interview in book.interviews.iter().filter(|i| i.opportunity == id) {
        if let Some(at) =
            end_of(interview).filter(|at| *at <= now && !book.is_cancelled(interview.id))
        {
            lines.push(Line {
                at,
                words: s.log_interview.to_owned(),
                entry: None,
                letter: None,
            });
        }
        let events = book.events.iter().filter(|event| match event.what {
            EventKind::InterviewCancelled { interview: of }
            | EventKind::InterviewRescheduled { interview: of, .. } => of == interview.id,
            _ => false,
        });
        for event in events {
            let cancelled = matches!(event.what, EventKind::InterviewCancelled { .. });
            let words = if cancelled {
                s.log_event_cancelled
            } else {
                s.log_event_rescheduled
            };
            lines.push(Line {
                at: event.at,
                words: words.to_owned(),
                entry: Some((TableName::Event, event.id)),
                letter: None,
            });
        }
    }
    for promise in book.promises.iter().filter(|p| p.opportunity == id) {
        let words = fill(s.log_promise, &[("words", &promise.raw_words)]);
        // What was said at the interview was said when it was, however late it was written down.
        let said = promise.interview.filter(|_| promise.made_on.is_none());
        let said = said.and_then(|id| book.interviews.get(id)).and_then(end_of);
        lines.push(Line {
            at: said.unwrap_or(promise.recorded_at),
            words,
            entry: Some((TableName::Promise, promise.id)),
            letter: None,
        });
    }
    // An offer and a no have records of their own.
    let told_elsewhere = |contact: &ContactLog| {
        matches!(
            contact.class,
            Some(InboundClass::Offer | InboundClass::Rejection)
        )
    };
    let contacts = book.contacts.iter().filter(|c| c.opportunity == id);
    for contact in contacts.filter(|contact| !told_elsewhere(contact)) {
        lines.push(Line {
            at: contact.at,
            words: contact_words(say, contact),
            entry: Some((TableName::ContactLog, contact.id)),
            letter: letter_of(say, contact),
        });
    }
    for offer in book.offers.iter().filter(|o| o.opportunity == id) {
        lines.push(Line {
            at: offer.received,
            words: s.log_offer.to_owned(),
            entry: Some((TableName::Offer, offer.id)),
            letter: None,
        });
    }
    for rejection in book.rejections.iter().filter(|r| r.opportunity == id) {
        lines.push(Line {
            at: rejection.received,
            words: s.log_rejection.to_owned(),
            entry: Some((TableName::Rejection, rejection.id)),
            letter: None,
        });
    }
    let people: Vec<Id> = book.people_of(id).collect();
    for event in book.events.iter() {
        let words = match &event.what {
            EventKind::EmployerPaused { opportunity, .. } if *opportunity == id => {
                s.turn_paused.to_owned()
            }
            EventKind::EmployerResumed { opportunity } if *opportunity == id => {
                s.turn_resumed.to_owned()
            }
            EventKind::Withdrawn { opportunity } if *opportunity == id => {
                s.log_withdrawn.to_owned()
            }
            EventKind::Accepted { opportunity } if *opportunity == id => s.log_accepted.to_owned(),
            EventKind::Declined { opportunity } if *opportunity == id => s.log_declined.to_owned(),
            EventKind::Reopened { opportunity } if *opportunity == id => s.log_reopened.to_owned(),
            EventKind::Archived { opportunity } if *opportunity == id => s.log_put_away.to_owned(),
            EventKind::GuardOverridden {
                person,
                opportunity,
                reason,
                ..
            } if opportunity.map_or_else(
                || person.is_some_and(|person| people.contains(&person)),
                |opportunity| opportunity == id,
            ) =>
            {
                fill(s.log_overridden, &[("reason", reason)])
            }
            EventKind::ItemSkipped { item, reason } if item.opportunity == Some(id) => {
                fill(s.log_skipped, &[("reason", reason)])
            }
            EventKind::ItemMoved { item, to } if item.opportunity == Some(id) => {
                fill(s.log_moved, &[("when", &say.dates.when(When::At(*to)))])
            }
            EventKind::ItemDone { item } if item.opportunity == Some(id) => s.done_mark.to_owned(),
            _ => continue,
        };
        lines.push(Line {
            at: event.at,
            words,
            entry: Some((TableName::Event, event.id)),
            letter: None,
        });
    }
    lines.sort_by(|a, b| b.at.cmp(&a.at).then_with(|| a.words.cmp(&b.words)));
    lines
}

fn contact_words(say: Say<'_>, contact: &ContactLog) -> String {
    let s = say.strings;
    if contact.way == Way::In {
        let class = contact
            .class
            .map_or("", |class| look_up(s.classes, class.word()));
        return fill(s.log_in, &[("class", class)]);
    }
    if contact.result == ContactResult::Unanswered {
        return s.log_no_answer.to_owned();
    }
    let people: Vec<Option<Id>> = contact.people.iter().copied().map(Some).collect();
    let what = contact
        .kind
        .map_or("", |kind| look_up(s.kinds, kind.word()));
    let channel = match contact.channel {
        Channel::Email | Channel::Post | Channel::Phone | Channel::Linkedin
            if contact.kind != Some(ContactKind::ThankEmail)
                || contact.channel == Channel::Email =>
        {
            String::new()
        }
        other => format!(" ({})", look_up(s.channels, other.word())),
    };
    if people.is_empty() {
        return [what, &channel].concat();
    }
    fill(
        s.log_sent,
        &[("what", what), ("people", &say.names(&people))],
    ) + &channel
}
