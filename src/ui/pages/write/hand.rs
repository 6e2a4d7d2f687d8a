use leptos::prelude::*;

use super::super::super::components::{Choice, Select, focus_on};
use super::super::super::icons::{Glyph, Icon};
use super::checks::summary;
use super::lacking::{LackingField, go_to_lacking};
use super::letter::length;
use super::pen::Pen;
use super::reach::{Lacking, Outgoing, address, field, number, open_ways};
use crate::agenda::{Leaf, Progress};
use crate::app::App;
use crate::domain::{Channel, ContactKind, ContactResult};
use crate::drafts::hand_over::{
    Carries, Mail, call, mail, profile_host, profile_link, text_message,
};
use crate::platform::{HandingError, Shared, can_share, copy_text, print, share_text};
use crate::route::Route;
use crate::text::{fill, look_up};

/// The way out of the app for a message as it stands.
#[derive(Clone, Debug, PartialEq)]
enum Way {
    /// An email; none where there is no address.
    Mail(Option<Mail>),
    /// To the recruiter, to pass on; none where nobody could.
    Forward(Option<Mail>),
    /// LinkedIn, with the profile if a link to it is known.
    Linkedin(Option<String>),
    /// A call, with the number as it was written down and its link.
    Call(Option<(String, String)>),
    /// A text message.
    Message(Option<String>),
    /// A card.
    Card,
    /// None that the app could open.
    ByHand,
}

/// The message as it stands, on its way.
fn outgoing(pen: Pen, leaf: &Leaf) -> Outgoing {
    Outgoing::of(pen.app, leaf, pen.subject.get(), pen.text.get())
}

fn way(pen: Pen, leaf: &Leaf) -> Way {
    let app = pen.app;
    let to = leaf.envelope.to;
    match leaf.envelope.channel {
        Channel::Email => {
            let out = outgoing(pen, leaf);
            Way::Mail(mail(&address(app, to), &out.subject, &out.text))
        }
        Channel::ViaRecruiter => {
            let out = outgoing(pen, leaf);
            Way::Forward(mail(&address(app, out.through), &out.subject, &out.text))
        }
        Channel::Linkedin => {
            Way::Linkedin(profile_link(&field(app, to, |person| &person.linkedin)))
        }
        Channel::Phone | Channel::Voicemail => {
            let number = number(app, leaf);
            Way::Call(call(&number).map(|link| (number, link)))
        }
        Channel::Sms => {
            let own = field(app, to, |person| &person.phone);
            Way::Message(text_message(&own, &pen.text.get()))
        }
        Channel::Post => Way::Card,
        Channel::InPerson | Channel::PersonalNetwork => Way::ByHand,
    }
}

/// Copies a text, and says whether it worked.
fn copy(pen: Pen, text: String, done: &'static str) {
    copy_and(pen, text, done, |_| {});
}

/// Copies the message: so it is handed over, if that worked.
fn copy_out(pen: Pen, text: String, done: &'static str) {
    copy_and(pen, text, done, went_over);
}

fn copy_and(pen: Pen, text: String, done: &'static str, then: fn(Pen)) {
    let refused = pen.app.strings().write_copy_refused;
    leptos::task::spawn_local(async move {
        let said = match copy_text(&text).await {
            Ok(()) => {
                then(pen);
                done
            }
            Err(HandingError::Unavailable | HandingError::Refused) => refused,
        };
        pen.told.try_set(Some(said));
    });
}

fn share(pen: Pen, out: Outgoing) {
    let refused = pen.app.strings().write_share_refused;
    leptos::task::spawn_local(async move {
        match share_text(&out.subject, &out.text).await {
            Ok(Shared::Passed) => went_over(pen),
            // Who closes the share sheet has passed nothing on.
            Ok(Shared::Cancelled) => {}
            Err(_) => drop(pen.told.try_set(Some(refused))),
        }
    });
}

/// It was handed over, unless the user is elsewhere by now.
fn went_over(pen: Pen) {
    if !pen.told.is_disposed() {
        pen.hand_over();
    }
}

fn print_card(pen: Pen) {
    if print().is_err() {
        pen.told.set(Some(pen.app.strings().write_print_refused));
    }
}

/// The ways beside the first one: copying, sharing and printing, while the guard does not hold it
/// back; and choosing another.
#[component]
pub fn OtherWays(pen: Pen) -> impl IntoView {
    let app = pen.app;
    let s = app.strings();
    let leaf = move || pen.leaf.get().filter(|leaf| leaf.sent.is_none());
    let now = move |act: fn(Pen, Outgoing)| {
        if let Some(leaf) = pen.leaf.get_untracked() {
            act(pen, untrack(|| outgoing(pen, &leaf)));
        }
    };
    let subject = move || {
        leaf().is_some_and(|leaf| {
            matches!(
                leaf.envelope.channel,
                Channel::Email | Channel::ViaRecruiter
            )
        })
    };
    // On LinkedIn copying is the first way.
    let beside = move || leaf().is_some_and(|leaf| leaf.envelope.channel != Channel::Linkedin);
    let thanks = move || leaf().is_some_and(|leaf| leaf.envelope.kind.is_thanks());
    let is_call = move || {
        let channel = leaf().map(|leaf| leaf.envelope.channel);
        matches!(channel, Some(Channel::Phone | Channel::Voicemail))
    };
    view! {
        <Show when=move || leaf().is_some() && !pen.is_held()>
            <div class="ways">
                <Show when=subject>
                    <button type="button" on:click=move |_| now(|pen, out| {
                        copy(pen, out.subject, pen.app.strings().write_copied_subject);
                    })>
                        <Icon glyph=Glyph::Copy size="icon-s"/>
                        {s.write_copy_subject}
                    </button>
                </Show>
                <Show when=beside>
                <button type="button" on:click=move |_| now(|pen, out| {
                    copy_out(pen, out.text, pen.app.strings().write_copied);
                })>
                    <Icon glyph=Glyph::Copy size="icon-s"/>
                    {move || if subject() { s.write_copy_text } else { s.write_copy }}
                </button>
                </Show>
                {can_share().then(|| view! {
                    <button type="button" on:click=move |_| now(share)>
                        <Icon glyph=Glyph::Share size="icon-s"/>
                        {s.write_share}
                    </button>
                })}
                <Show when=thanks>
                    <button type="button" on:click=move |_| print_card(pen)>
                        <Icon glyph=Glyph::Print size="icon-s"/>
                        {s.write_print}
                    </button>
                </Show>
            </div>
        </Show>
        <Show when=move || leaf().is_some()>
            <AnotherWay pen/>
            <LackingField pen/>
            // While it has to wait this is no matter for the dock; they may have rung all the same.
            <Show when=move || is_call() && pen.is_held()><Called pen/></Show>
            <Address pen/>
        </Show>
        <CardToPrint pen/>
    }
}

/// Another way for the same message.
#[component]
fn AnotherWay(pen: Pen) -> impl IntoView {
    let app = pen.app;
    let s = app.strings();
    let ways = Memo::new(move |_| pen.leaf.with(|leaf| Some(ways_of(app, leaf.as_ref()?))));
    let chosen = move || ways.with(|ways| ways.as_ref().map(|(chosen, _)| *chosen));
    let options = move || {
        let ways = ways.get().map_or_else(Vec::new, |(_, ways)| ways);
        let named = |way: Channel| Choice::new(way, look_up(s.letters_by_way, way.word()));
        ways.into_iter().map(named).collect::<Vec<_>>()
    };
    view! {
        <Show when=move || ways.with(|ways| ways.as_ref().is_some_and(|(_, ways)| ways.len() > 1))>
            <Select label=s.write_way options=Signal::derive(options)
                chosen=Signal::derive(move || chosen().unwrap_or(Channel::Email))
                on_choose=move |way| pen.go_by(way)/>
        </Show>
    }
}

/// The way that a message goes, and all that it may go; none beside it for what is written for one.
fn ways_of(app: App, leaf: &Leaf) -> (Channel, Vec<Channel>) {
    let channel = leaf.envelope.channel;
    if matches!(
        leaf.envelope.kind,
        ContactKind::HandwrittenNote | ContactKind::LinkedinInvitation
    ) {
        return (channel, Vec::new());
    }
    let mut ways = open_ways(app, leaf);
    // Where nobody could pass it on, only an address is missing.
    let channel = match channel {
        Channel::ViaRecruiter if !ways.contains(&channel) => Channel::Email,
        channel => channel,
    };
    if !ways.contains(&channel) {
        ways.insert(0, channel);
    }
    (channel, ways)
}

/// Where a card is sent.
#[component]
fn Address(pen: Pen) -> impl IntoView {
    let s = pen.app.strings();
    let address = Memo::new(move |_| {
        let leaf = pen.leaf.get();
        let leaf = leaf.filter(|leaf| leaf.envelope.channel == Channel::Post)?;
        let organization = pen.app.with(|book| {
            let opportunity = book.opportunities.get(leaf.envelope.opportunity);
            opportunity.map(|opportunity| opportunity.organization)
        });
        Some((postal(pen.app, &leaf), organization))
    });
    move || {
        let (lines, organization) = address.get()?;
        Some(view! {
            <section class="group" aria-labelledby="g-address">
                <h2 id="g-address">{s.write_card_address}</h2>
                {match lines {
                    Some(lines) => view! { <address class="card postal">{lines}</address> }.into_any(),
                    None => view! {
                        <p class="meta">{s.write_card_no_address}</p>
                        {organization.map(|id| view! {
                            <a class="link" href=Route::Company(id).href()>{s.write_card_company}</a>
                        })}
                    }.into_any(),
                }}
            </section>
        })
    }
}

/// Name and postal address of the reader, or of the employer.
fn postal(app: App, leaf: &Leaf) -> Option<String> {
    app.say(|say| {
        let person = leaf.envelope.to.and_then(|id| say.book.people.get(id));
        let opportunity = say.book.opportunities.get(leaf.envelope.opportunity);
        let employer = opportunity.and_then(|o| say.book.organizations.get(o.organization));
        let own = person.map_or("", |person| person.postal.trim());
        let name = person.map_or("", |person| person.name.trim());
        let theirs = employer.map_or("", |employer| employer.postal_address.trim());
        let company = employer.map_or("", |employer| employer.name.trim());
        let lines = match (own, theirs) {
            ("", "") => return None,
            ("", theirs) => vec![name, company, theirs],
            (own, _) => vec![name, own],
        };
        let lines: Vec<&str> = lines.into_iter().filter(|line| !line.is_empty()).collect();
        Some(lines.join("\n"))
    })
}

/// What is on paper when the page is printed: the words in large type on lines, and the address.
#[component]
fn CardToPrint(pen: Pen) -> impl IntoView {
    let app = pen.app;
    move || {
        let leaf = pen.leaf.get()?;
        let address = postal(app, &leaf);
        let text = pen.text.get();
        let text = text.trim().replace("\n\n", "\n");
        Some(view! {
            <div class="print-card" aria-hidden="true">
                <div class="print-note">{text}</div>
                {address.map(|address| view! { <div class="print-address">{address}</div> })}
            </div>
        })
    }
}

/// What is left to fix, and the way out.
#[component]
pub fn Dock(pen: Pen) -> impl IntoView {
    let app = pen.app;
    let s = app.strings();
    let open = Memo::new(move |_| {
        pen.leaf
            .with(|leaf| leaf.as_ref().is_some_and(|leaf| leaf.sent.is_none()))
    });
    let way = Memo::new(move |_| {
        pen.leaf
            .with(|leaf| leaf.as_ref().map(|leaf| way(pen, leaf)))
    });
    let tone = move || match pen.progress() {
        Progress::ToFix(_) | Progress::Unread => "strip due phone-only",
        _ => "strip done phone-only",
    };
    let words = move || summary(s, pen.progress());
    view! {
        <footer class="dock write-dock">
            <p class="told" aria-live="polite">{move || pen.told.get()}</p>
            {move || if open.get() {
                view! {
                    <button class=tone type="button" on:click=move |_| focus_on("g-checks")>
                        {move || {
                            let glyph = match pen.progress() {
                                Progress::ToFix(_) | Progress::Unread => Glyph::Alert,
                                _ => Glyph::Passed,
                            };
                            view! { <Icon glyph size="icon-s"/> }
                        }}
                        {words}
                        <span class="strip-rest">
                            {move || length(pen)}
                        </span>
                    </button>
                    {move || way.get().map(|way| view! { <WayOut pen way/> })}
                }
                .into_any()
            } else {
                view! { <Onward pen/> }.into_any()
            }}
        </footer>
    }
}

/// The buttons of a way: the one that opens it, and the user's word that it went out.
#[component]
fn WayOut(pen: Pen, way: Way) -> impl IntoView {
    let s = pen.app.strings();
    let loud = "btn btn-primary btn-big";
    let held = Memo::new(move |_| pen.is_held());
    let hold = move || {
        view! {
            <button class="btn btn-big btn-held" type="button" aria-describedby="hold-why" on:click=move |_| focus_on("hold-title")>
                <Icon glyph=Glyph::Lock/>
                {s.write_not_yet}
            </button>
        }
    };
    let called = matches!(way, Way::Call(_));
    let posted = way == Way::Card;
    let way = StoredValue::new(way);
    let first = move || match way.get_value() {
        Way::Mail(Some(mail)) | Way::Forward(Some(mail)) => {
            let long = mail.carries != Carries::Everything;
            let forwarded = way.with_value(|way| matches!(way, Way::Forward(_)));
            let word = if forwarded {
                s.write_via_recruiter
            } else {
                s.write_mail
            };
            view! {
                <a class=loud href=mail.href on:click=move |_| {
                    pen.hand_over();
                    if let (true, Some(leaf)) = (long, pen.leaf.get_untracked()) {
                        let out = untrack(|| outgoing(pen, &leaf));
                        let text = match mail.carries {
                            Carries::Nothing => [out.subject, out.text].join("\n\n"),
                            _ => out.text,
                        };
                        copy(pen, text, s.write_too_long);
                    }
                }>
                    <Icon glyph=Glyph::Mail/>
                    {word}
                </a>
            }
            .into_any()
        }
        Way::Mail(None) | Way::Forward(None) | Way::Call(None) | Way::Message(None) => {
            view! { <NoWayYet pen/> }.into_any()
        }
        Way::Linkedin(profile) => view! {
            <button class=loud type="button" on:click=move |_| {
                let text = pen.text.with_untracked(|text| text.trim_end().to_owned());
                copy_out(pen, text, s.write_copied);
            }>
                <Icon glyph=Glyph::Copy/>
                {s.write_copy_note}
            </button>
            {profile.map(|link| {
                let host = fill(s.write_open_profile, &[("host", profile_host(&link))]);
                view! {
                    <a class="btn btn-big" href=link target="_blank" rel="noopener noreferrer"
                        on:click=move |_| pen.hand_over()>
                        {host}
                    </a>
                }
            })}
        }
        .into_any(),
        Way::Call(Some((number, link))) => view! {
            <a class=loud href=link>
                <Icon glyph=Glyph::Phone/>
                {fill(s.write_call, &[("number", &number)])}
            </a>
        }
        .into_any(),
        Way::Message(Some(link)) => view! {
            <a class=loud href=link on:click=move |_| pen.hand_over()>
                <Icon glyph=Glyph::Send/>
                {s.write_sms}
            </a>
        }
        .into_any(),
        Way::Card => view! {
            <button class=loud type="button" on:click=move |_| print_card(pen)>
                <Icon glyph=Glyph::Print/>
                {s.write_print}
            </button>
        }
        .into_any(),
        Way::ByHand => ().into_any(),
    };
    view! {
        <div class="duo">
            {move || if held.get() { hold().into_any() } else { first() }}
            {(!called).then(|| view! {
                <button class="btn btn-big" type="button" on:click=move |_| pen.mark_sent()>
                    {if posted { s.write_posted } else { s.act_mark_sent }}
                </button>
            })}
        </div>
        {move || (called && !held.get()).then(|| view! { <Called pen/> })}
    }
}

/// How a call went, in the user's word.
#[component]
fn Called(pen: Pen) -> impl IntoView {
    let s = pen.app.strings();
    let results = [
        (s.write_call_spoke, ContactResult::Answered),
        (s.write_call_message, ContactResult::Voicemail),
        (s.write_call_nobody, ContactResult::Unanswered),
    ];
    view! {
        <div class="called" role="group" aria-label=s.write_called>
            <p class="small">{s.write_called}</p>
            <div class="actions actions-fill">
                {results.into_iter().map(|(word, result)| view! {
                    <button class="btn" type="button" on:click=move |_| pen.mark_called(result)>{word}</button>
                }).collect_view()}
            </div>
        </div>
    }
}

/// The way leads nowhere yet: over somebody else, or what is lacking is added. Copying always works.
#[component]
fn NoWayYet(pen: Pen) -> impl IntoView {
    let app = pen.app;
    let s = app.strings();
    let loud = "btn btn-primary btn-big";
    let open = Memo::new(move |_| {
        let leaf = pen.leaf.get()?;
        Some((open_ways(app, &leaf), Lacking::of(app, &leaf)))
    });
    move || {
        let (ways, lacking) = open.get()?;
        let by = |way: Channel, word: &'static str| {
            view! {
                <button class=loud type="button" on:click=move |_| pen.go_by(way)>{word}</button>
            }
            .into_any()
        };
        Some(match lacking {
            Some(Lacking::Address(_)) if ways.contains(&Channel::ViaRecruiter) => {
                by(Channel::ViaRecruiter, s.write_via_recruiter)
            }
            Some(lacking) => {
                let word = match lacking {
                    Lacking::Address(_) | Lacking::Profile(_) => s.write_add_address,
                    Lacking::Number(_) | Lacking::FrontDesk(_) => s.write_add_number,
                };
                view! {
                    <button class=loud type="button" on:click=move |_| go_to_lacking()>
                        <Icon glyph=Glyph::Plus/>
                        {word}
                    </button>
                }
                .into_any()
            }
            None if ways.contains(&Channel::Email) => by(Channel::Email, s.write_by_email),
            None => view! {
                <button class=loud type="button" on:click=move |_| {
                    copy_out(pen, pen.text.get_untracked(), s.write_copied);
                }>
                    <Icon glyph=Glyph::Copy/>
                    {s.write_copy_text}
                </button>
            }
            .into_any(),
        })
    }
}

/// After it went out: the next one that is open, or the way back.
#[component]
fn Onward(pen: Pen) -> impl IntoView {
    let app = pen.app;
    let s = app.strings();
    move || {
        let leaves = pen.leaves.get();
        let next = leaves.iter().find(|leaf| leaf.sent.is_none());
        match next {
            Some(next) => {
                let name = app.say(|say| say.names(&[next.envelope.to]));
                let href = Route::Write(next.writing).href();
                view! {
                    <a class="btn btn-primary btn-big btn-wide" href=href>
                        {fill(s.write_next, &[("person", &name)])}
                    </a>
                }
                .into_any()
            }
            None => view! {
                {(leaves.len() > 1).then(|| view! { <p class="small">{s.write_all_sent}</p> })}
                <a class="btn btn-big btn-wide" href="#/">{s.nav_today}</a>
            }
            .into_any(),
        }
    }
}
