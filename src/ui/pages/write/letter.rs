use leptos::prelude::*;

use super::super::super::components::focus_stays_near;
use super::super::super::icons::{Glyph, Icon};
use super::pen::Pen;
use super::reach::{self, Outgoing, passes_on};
use crate::agenda::Leaf;
use crate::app::App;
use crate::domain::{Channel, ContactKind, Known, Occasion};
use crate::drafts::hand_over::characters;
use crate::drafts::{Measured, Part, Unit};
use crate::route::Route;
use crate::rules::When;
use crate::text::{Strings, fill, look_up};

/// The message itself: to whom, about what, and its words.
#[component]
pub fn Letter(pen: Pen) -> impl IntoView {
    let app = pen.app;
    let s = app.strings();
    let sent = Memo::new(move |_| {
        pen.leaf
            .with(|leaf| leaf.as_ref().and_then(|leaf| leaf.sent))
    });
    let kind = Memo::new(move |_| pen.leaf.with(|leaf| leaf.as_ref().map(|l| l.envelope.kind)));
    let card = move || kind.get() == Some(ContactKind::HandwrittenNote);
    let with_subject = move || {
        let channel = pen.leaf.with(|l| l.as_ref().map(|l| l.envelope.channel));
        !matches!(
            kind.get(),
            Some(ContactKind::HandwrittenNote | ContactKind::LinkedinInvitation)
        ) && channel == Some(Channel::Email)
    };
    view! {
        <section id="paper" tabindex="-1" role="group" aria-label=s.write_text
            class=move || if card() { "paper paper-card" } else { "paper" }>
            <dl class="paper-head">
                <div><dt>{s.write_to}</dt><dd><Reader pen/></dd></div>
            </dl>
            <Show when=move || with_subject() && sent.get().is_none()>
                <SubjectLine pen/>
            </Show>
            {move || match sent.get() {
                Some(_) => view! { <WentOut pen/> }.into_any(),
                None => view! { <Words pen/> }.into_any(),
            }}
            <Show when=move || sent.get().is_none()>
                <Measure pen/>
            </Show>
        </section>
        <Show when=move || card() && sent.get().is_none()>
            <p class="small paper-hint">{s.write_card_lede}</p>
        </Show>
        <Attached pen/>
        <Request pen/>
        <Show when=move || sent.get().is_none()>
            <div class="actions paper-actions">
                <button class="link" type="button" on:click=move |_| pen.compose(true)>{s.write_again}</button>
                <Show when=move || pen.manuscript.with(|m| m.own.is_some())>
                    <button class="link" type="button" on:click=move |_| {
                        pen.compose(false);
                        focus_stays_near("paper");
                    }>{s.write_start_again}</button>
                </Show>
                <Show when=move || pen.manuscript.with(|m| m.earlier.is_some())>
                    <button class="link" type="button" on:click=move |_| {
                        pen.put_back();
                        focus_stays_near("paper");
                    }>{s.write_put_back}</button>
                </Show>
                <span class="small">{move || if pen.kept.get() { s.saved_here } else { s.store_unavailable }}</span>
            </div>
        </Show>
    }
}

/// The subject: one line, however many it takes to show it.
#[component]
fn SubjectLine(pen: Pen) -> impl IntoView {
    let s = pen.app.strings();
    view! {
        <label class="paper-head paper-subject">
            <span>{s.write_subject}</span>
            <span class="subject">
                // The one behind gives the field its height.
                <span aria-hidden="true">{pen.subject} "\u{200b}"</span>
                <textarea
                    id="letter-subject"
                    rows="1"
                    prop:value=pen.subject
                    on:keydown=move |event| if event.key() == "Enter" && !event.is_composing() {
                        event.prevent_default();
                    }
                    on:input:target=move |event| {
                        let field = event.target();
                        let typed = field.value();
                        let line = typed.replace("\r\n", " ").replace(['\r', '\n'], " ");
                        if line != typed {
                            field.set_value(&line);
                        }
                        pen.type_subject(line);
                    }
                ></textarea>
            </span>
        </label>
    }
}

/// To whom it goes, and how: by what address or number, or that there is none yet and where to add
/// it.
#[derive(Clone, Debug, PartialEq)]
struct Directed {
    to: String,
    by: Option<String>,
    add: Option<(String, Route)>,
}

/// To whom it goes, with the address; where there is none, the ways that are left.
#[component]
fn Reader(pen: Pen) -> impl IntoView {
    let s = pen.app.strings();
    let directed = Memo::new(move |_| Some(directed(pen.app, &pen.leaf.get()?)));
    move || {
        let Directed { to, by, add } = directed.get()?;
        Some(view! {
            <b>{to}</b>
            {by.map(|by| view! { " " <span>{by}</span> })}
            {add.map(|(words, route)| view! {
                <span class="paper-note">
                    {words}
                    " "
                    <a class="link" href=route.href()>{s.add_address}</a>
                </span>
            })}
        })
    }
}

fn directed(app: App, leaf: &Leaf) -> Directed {
    let s = app.strings();
    let envelope = &leaf.envelope;
    let (name, phone, allowed) = app.say(|say| {
        let person = envelope.to.and_then(|id| say.book.people.get(id));
        let name = match envelope.to {
            Some(_) => say.name(envelope.to),
            None => say.company(envelope.opportunity),
        };
        (
            name.to_owned(),
            person.map_or_else(String::new, |p| p.phone.trim().to_owned()),
            person.is_none_or(|p| p.contact_allowed != Known::No),
        )
    });
    let address = Some(reach::address(app, envelope.to)).filter(|address| !address.is_empty());
    let straight = |by| Directed {
        to: name.clone(),
        by,
        add: None,
    };
    match envelope.channel {
        Channel::ViaRecruiter => {
            let Some(recruiter) = passes_on(app, leaf) else {
                return straight(None);
            };
            let name_of = app.say(|say| say.name(Some(recruiter)).to_owned());
            let route = match leaf.item.as_ref().map(|item| item.key.occasion) {
                Some(Occasion::Interview(id)) => Some(Route::Debrief(Some(id))),
                _ => None,
            };
            let lacks = leaf.sent.is_none() && address.is_none() && allowed;
            let lacking = fill(s.write_no_email, &[("person", &name)]);
            Directed {
                to: fill(
                    s.write_pass_on,
                    &[("recruiter", &name_of), ("person", &name)],
                ),
                by: Some(reach::address(app, Some(recruiter))),
                add: route.filter(|_| lacks).map(|route| (lacking, route)),
            }
        }
        Channel::Email => straight(address),
        Channel::Phone | Channel::Sms | Channel::Voicemail => straight(Some(phone)),
        channel => straight(Some(look_up(s.letters_by_way, channel.word()).to_owned())),
    }
}

/// The words, with what the checks point to marked behind them.
#[component]
fn Words(pen: Pen) -> impl IntoView {
    let s = pen.app.strings();
    view! {
        <div class="letter">
            <div class="letter-marks" aria-hidden="true">{move || marked(pen)}"\n"</div>
            <textarea
                id="letter"
                aria-label=s.write_text
                spellcheck="true"
                prop:value=pen.text
                on:input:target=move |event| pen.type_text(event.target().value())
            ></textarea>
        </div>
    }
}

/// The text in pieces, those marked to which a check points. While it is ahead of what was judged,
/// nothing is marked.
fn marked(pen: Pen) -> Vec<AnyView> {
    let text = pen.text.get();
    let judged = pen.judged.with(|(_, judged)| *judged == text);
    let mut spans: Vec<std::ops::Range<usize>> = pen.report.with(|report| {
        let spans = report.findings.iter().filter_map(|f| f.span.as_ref());
        let spans = spans.filter(|span| judged && span.part == Part::Text);
        spans.map(|span| span.range.clone()).collect()
    });
    spans.sort_by_key(|span| (span.start, span.end));
    let mut pieces = Vec::new();
    let mut at = 0;
    for span in spans {
        let start = span.start.max(at);
        if let (Some(before), Some(within)) = (text.get(at..start), text.get(start..span.end)) {
            pieces.push(before.to_owned().into_any());
            pieces.push(view! { <mark>{within.to_owned()}</mark> }.into_any());
            at = span.end;
        }
    }
    pieces.push(text.get(at..).unwrap_or_default().to_owned().into_any());
    pieces
}

/// How many characters are pasted, and how many the field takes that they are pasted into; none
/// where it is not pasted into such a field.
fn pasted(pen: Pen) -> Option<(usize, usize)> {
    let invitation = pen.leaf.with(|leaf| {
        let kind = leaf.as_ref().map(|leaf| leaf.envelope.kind);
        kind == Some(ContactKind::LinkedinInvitation)
    });
    invitation.then(|| {
        let limit = pen.app.with(|book| book.profile.note_limit());
        let count = pen.text.with(|text| characters(text.trim_end()));
        (count, limit)
    })
}

/// How long it is, in a few words.
pub fn length(pen: Pen) -> Option<String> {
    let s = pen.app.strings();
    match pasted(pen) {
        Some((count, limit)) => Some(fill(
            s.write_of,
            &[("n", &count.to_string()), ("m", &limit.to_string())],
        )),
        None => {
            let length = pen.report.with(|report| report.length);
            length.map(|length| measured(s, length))
        }
    }
}

/// How long it is.
#[component]
fn Measure(pen: Pen) -> impl IntoView {
    let s = pen.app.strings();
    move || {
        if let Some((count, limit)) = pasted(pen) {
            let most = pen.app.with(|book| book.profile.note_limit_at_most());
            let tone = match count {
                _ if count > most => "measure late",
                _ if count > limit => "measure due",
                _ => "measure",
            };
            return view! {
                <p class=tone>
                    <span>{length(pen)}</span>
                    <Gauge from=0 to=limit value=count most=limit/>
                </p>
            }
            .into_any();
        }
        let (words, measure) = pen.report.with(|report| (report.words, report.length));
        let Some(measure) = measure else {
            return view! { <p class="measure"><span>{s.write_words.count(words)}</span></p> }
                .into_any();
        };
        let band = measure.band;
        let (from, to) = (band.good_from.to_string(), band.good_to.to_string());
        view! {
            <p class="measure">
                <span>{measured(s, measure)}</span>
                <Gauge from=band.good_from to=band.good_to value=measure.count most=band.error/>
                <span>{fill(s.write_from_to, &[("from", &from), ("to", &to)])}</span>
            </p>
        }
        .into_any()
    }
}

/// "81 words", in the unit that counts.
fn measured(s: &'static Strings, length: Measured) -> String {
    let unit = match length.band.unit {
        Unit::Words => s.write_words,
        Unit::Sentences => s.write_sentences,
        Unit::Characters => s.write_characters,
    };
    unit.count(length.count)
}

/// A length on a line, with the good part of it marked.
#[component]
pub fn Gauge(from: usize, to: usize, value: usize, most: usize) -> impl IntoView {
    let percent = move |n: usize| (n.min(most) * 100).checked_div(most).unwrap_or(0);
    let good = (from..=to).contains(&value);
    let tone = if good { "gauge done" } else { "gauge due" };
    view! {
        <svg class=tone aria-hidden="true">
            <rect class="gauge-rail" x=format!("{}%", percent(0)) y="5" width="100%" height="6" rx="3"/>
            <rect
                class="gauge-good"
                x=format!("{}%", percent(from))
                y="5"
                width=format!("{}%", percent(to).saturating_sub(percent(from)))
                height="6"
                rx="3"
            />
            <circle cx=format!("{}%", percent(value).clamp(2, 98)) cy="8" r="6"/>
        </svg>
    }
}

/// What goes with it: only its name, since the mail app attaches the file.
#[component]
fn Attached(pen: Pen) -> impl IntoView {
    let s = pen.app.strings();
    move || {
        let names: Vec<String> = pen.leaf.with(|leaf| {
            let leaf = leaf.as_ref().filter(|leaf| leaf.sent.is_none());
            let all = leaf.map(|leaf| leaf.words.attachments.iter());
            all.map_or_else(Vec::new, |all| all.map(|a| a.name.clone()).collect())
        });
        (!names.is_empty()).then(|| {
            view! {
                <p class="attached"><Icon glyph=Glyph::Article size="icon-s"/>
                    <span>{s.write_attached} ": " <b>{names.join(", ")}</b></span>
                </p>
            }
        })
    }
}

/// What whoever passes it on gets: the request, and the message below it.
#[component]
fn Request(pen: Pen) -> impl IntoView {
    let app = pen.app;
    let s = app.strings();
    let request = Memo::new(move |_| {
        let leaf = pen.leaf.get().filter(|leaf| leaf.sent.is_none())?;
        let out = Outgoing::of(app, &leaf, pen.subject.get(), pen.text.get());
        let to = out.through?;
        let name = app.say(|say| say.name(Some(to)).to_owned());
        Some((name, out.subject, out.text))
    });
    let name = Memo::new(move |_| request.with(|one| one.as_ref().map(|(name, ..)| name.clone())));
    let part = move |look: fn((String, String, String)) -> String| request.get().map(look);
    view! {
        <Show when=move || name.with(Option::is_some)>
            <details class="fold">
                <summary>{move || name.get().map(|name| fill(s.write_request, &[("recruiter", &name)]))}</summary>
                <p class="compared"><b>{move || part(|(_, subject, _)| subject)}</b></p>
                <p class="compared">{move || part(|(_, _, text)| text)}</p>
            </details>
        </Show>
    }
}

/// A message that went out, as it did.
#[component]
fn WentOut(pen: Pen) -> impl IntoView {
    let app = pen.app;
    let s = app.strings();
    move || {
        let leaf = pen.leaf.get()?;
        let time = app.say(|say| say.dates.when(When::At(leaf.sent?)).into());
        let time: Option<String> = time;
        let words = fill(s.write_sent_at, &[("time", &time.unwrap_or_default())]);
        let text = leaf.words.text;
        let subject = Some(leaf.words.subject).filter(|subject| !subject.trim().is_empty());
        Some(view! {
            <p class="went-out"><span class="chip done"><Icon glyph=Glyph::Check/>{words}</span></p>
            {subject.map(|subject| view! {
                <p class="sent-subject">
                    <span class="vh">{s.write_subject} ": "</span>
                    <b>{subject}</b>
                </p>
            })}
            {if text.trim().is_empty() {
                view! { <p class="letter-sent meta">{s.write_sent_no_text}</p> }.into_any()
            } else {
                view! { <p class="letter-sent">{text}</p> }.into_any()
            }}
        })
    }
}
