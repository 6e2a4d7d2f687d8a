use leptos::prelude::*;

use super::super::super::components::{Chips, Field, FieldKind, Source, focus_stays_near};
use super::super::super::icons::{Glyph, Icon};
use super::super::missing::last_held;
use super::letter::Gauge;
use super::pen::Pen;
use crate::agenda::{Progress, told};
use crate::app::{App, use_app};
use crate::domain::{Change, Edit, EditName, Id, Person, Profile};
use crate::drafts::{Check, Complaint, Finding, Fix, Gap, Missing, Severity};
use crate::route::Route;
use crate::text::{Strings, fill, look_up};

/// What is in order and told first: what people worry about most.
const TOLD_FIRST: [Check; FIRST] = [
    Check::NameSpelledAsRecorded,
    Check::SaysThanks,
    Check::MentionsRecordedTopic,
    Check::RestatesInterest,
    Check::NotCopyOfSibling,
    Check::NoPushyPhrases,
];

/// How much of it is told at once.
const FIRST: usize = 6;

fn ticked(titles: Vec<&'static str>) -> Vec<AnyView> {
    let item = |title| {
        view! { <li class="done"><Icon glyph=Glyph::Passed/><span>{title}</span></li> }.into_any()
    };
    titles.into_iter().map(item).collect()
}

/// What the checks say: what is to fix first, then what is in order.
#[component]
pub fn Checks(pen: Pen) -> impl IntoView {
    let app = pen.app;
    let s = app.strings();
    let open = Memo::new(move |_| {
        pen.leaf
            .with(|leaf| leaf.as_ref().is_some_and(|leaf| leaf.sent.is_none()))
    });
    let gaps = Memo::new(move |_| pen.gaps());
    let findings = Memo::new(move |_| {
        let gaps = gaps.get();
        pen.report.with(|report| {
            let findings = told(report, &gaps, pen.goes_ahead());
            // A gap says itself what is wanted.
            let findings = findings.filter(|f| gaps.is_empty() || f.check != Check::NoPlaceholders);
            findings.cloned().collect::<Vec<_>>()
        })
    });
    let count = Memo::new(move |_| summary(s, pen.progress()));
    let passed = move || {
        pen.report.with(|report| {
            let passed = report.passed.iter().copied();
            let mut passed: Vec<Check> = passed.filter(|c| *c != Check::ContactBudget).collect();
            passed.sort_by_key(|check| {
                let first = TOLD_FIRST.iter().position(|first| first == check);
                first.unwrap_or(FIRST)
            });
            let titles = passed.into_iter().map(|c| look_up(s.checks, c.word()));
            titles.collect::<Vec<_>>()
        })
    };
    view! {
        <Show when=move || open.get()>
            <section class="checks-of" aria-labelledby="g-checks">
                <h2 id="g-checks" tabindex="-1">{s.write_checks}</h2>
                <p class="vh" aria-live="polite">{count}</p>
                <ul class="checks">
                    {move || gaps.get().into_iter().map(|gap| view! { <GapItem pen gap/> }).collect_view()}
                    {move || findings.get().into_iter().map(|finding| view! { <Found pen finding/> }).collect_view()}
                </ul>
                {move || {
                    let mut first = passed();
                    let rest = first.split_off(first.len().min(FIRST));
                    let count = s.write_more_passed.count(rest.len());
                    view! {
                        <ul class="checks checks-passed" aria-label=s.write_passes>{ticked(first)}</ul>
                        {(!rest.is_empty()).then(|| view! {
                            <details class="fold checks-rest">
                                <summary>{count}</summary>
                                <ul class="checks checks-passed">{ticked(rest)}</ul>
                            </details>
                        })}
                    }
                }}
            </section>
        </Show>
    }
}

/// How much is to fix, in a few words.
pub fn summary(s: &'static Strings, progress: Progress) -> String {
    match progress {
        Progress::Unread => s.write_unread.to_owned(),
        Progress::ToFix(n) => s.write_to_fix.count(n),
        Progress::Ready(0) | Progress::Sent(_) => s.write_ready.to_owned(),
        Progress::Ready(n) => [s.write_ready, &s.write_hints.count(n)].join(s.or_separator),
    }
}

/// A gap, and the way to fill it: with a fact that is then recorded, or by hand.
#[component]
fn GapItem(pen: Pen, gap: Gap) -> impl IntoView {
    let app = pen.app;
    let s = app.strings();
    let text = gap.text.clone();
    let by_name = |phrase, person| {
        let name = app.say(|say| say.names(&[Some(person)]));
        fill(phrase, &[("person", &name)])
    };
    let ask = |label, kind, set: fn(&mut Profile, String)| {
        let gap = gap.clone();
        view! {
            <OneLine label kind on_given=move |given: String| {
                let mut profile = app.peek(|book| book.profile.clone());
                set(&mut profile, given.clone());
                let edit = Edit::new(EditName::Settings);
                if app.dispatch(edit.with(Change::Profile(Box::new(profile)))) {
                    pen.fill(&gap, &given);
                }
            }/>
        }
    };
    let (words, action) = match (gap.missing, gap.person) {
        (Missing::Topic, Some(person)) if pen.met(person).is_some() => (
            by_name(s.write_gap_topic, person),
            view! { <Recall pen person/> }.into_any(),
        ),
        (Missing::OwnName, _) => (
            s.write_gap_name.to_owned(),
            ask(s.your_name, FieldKind::Name, |profile, name| profile.name = name).into_any(),
        ),
        (Missing::OwnPhone, _) => (
            s.write_gap_phone.to_owned(),
            ask(s.your_phone, FieldKind::Phone, |profile, phone| profile.phone = phone).into_any(),
        ),
        _ => (
            fill(s.write_gap, &[("gap", &text)]),
            view! {
                <div class="actions">
                    <button class="btn" type="button" on:click=move |_| go_to(pen, &text)>{s.write_gap_go}</button>
                </div>
            }
            .into_any(),
        ),
    };
    view! {
        <li class="due">
            <Icon glyph=Glyph::Alert/>
            <div>
                <p><span class="vh">{s.write_fix} " "</span>{words}</p>
                {action}
            </div>
        </li>
    }
}

/// Something that a check found, why, and the one thing that mends it.
#[component]
fn Found(pen: Pen, finding: Finding) -> impl IntoView {
    let app = pen.app;
    let s = app.strings();
    let error = finding.severity == Severity::Error;
    let alike = matches!(
        finding.check,
        Check::NotCopyOfSibling | Check::NotCopyOfOwnEarlierNote
    );
    let glyph = match (alike, error) {
        (true, _) => Glyph::Alike,
        (false, true) => Glyph::Alert,
        (false, false) => Glyph::Idea,
    };
    let words = complaint(s, &finding);
    let reader = pen
        .leaf
        .with_untracked(|leaf| leaf.as_ref().and_then(|l| l.envelope.to));
    let unverified = reader.filter(|_| finding.complaint == Complaint::Unverified);
    let verify = unverified.map(|person| {
        view! {
            <div class="actions">
                <button class="btn" type="button" on:click=move |_| {
                    verify(app, person);
                    focus_stays_near("g-checks");
                }>{s.write_spelled}</button>
            </div>
        }
    });
    let action = finding.fix.map(|fix| {
        match fix {
        Fix::Replace { span, with } => {
            // Where more goes than what is quoted, the button says that a whole sentence comes.
            let same = finding.span.as_ref() == Some(&span);
            let phrase = if same { s.write_use } else { s.write_use_sentence };
            let label = fill(phrase, &[("with", &with)]);
            view! {
                <div class="actions">
                    <button class="btn" type="button" on:click=move |_| {
                        pen.replace(&span, &with);
                        focus_stays_near("g-checks");
                    }>{label}</button>
                </div>
            }
            .into_any()
        }
        Fix::Supply(check) => view! {
            <div class="actions">
                <button class="btn btn-soft" type="button" on:click=move |_| {
                    pen.supply(check);
                    focus_stays_near("g-checks");
                }>{s.write_supply}</button>
            </div>
        }
        .into_any(),
        Fix::Recall(person) => view! { <Recall pen person/> }.into_any(),
        Fix::Bond(_) => last_interview(pen)
            .map(|interview| {
                let href = Route::Debrief(Some(interview)).href();
                view! {
                    <div class="actions"><a class="link" href=href>{s.missing_at_debrief}</a></div>
                }
            })
            .into_any(),
    }
    });
    view! {
        <li class=if error { "due" } else { "" }>
            <Icon glyph/>
            <div>
                <p><span class="vh">{if error { s.write_fix } else { s.write_hint }} " "</span>{words}</p>
                {alike.then(|| view! { <Alike pen/> })}
                {verify}
                {action}
                // No article speaks of the user's own words.
                {(finding.complaint != Complaint::OwnWords).then(|| view! {
                    <div class="sources"><Chips sources=Source::of_rule(finding.rule, s)/></div>
                })}
            </div>
        </li>
    }
}

/// The interview in whose debrief something shared with the reader is noted.
fn last_interview(pen: Pen) -> Option<Id> {
    let opportunity = pen
        .leaf
        .with_untracked(|leaf| leaf.as_ref().map(|leaf| leaf.envelope.opportunity))?;
    last_held(pen.app, opportunity)
}

/// The user has looked: the name is spelled as on the card.
fn verify(app: App, person: Id) {
    let known = app.peek(|book| book.people.get(person).cloned());
    if let Some(person) = known {
        app.dispatch(Edit::new(EditName::Change).put(Person {
            name_verified: true,
            ..person
        }));
    }
}

/// How much it is like the note that it is most like, and that note to hold beside it.
#[component]
fn Alike(pen: Pen) -> impl IntoView {
    /// From here on it is said. (D.4)
    const LIMIT: usize = 50;
    let app = pen.app;
    let s = app.strings();
    move || {
        let closest = pen.report.with(|report| report.closest.clone())?;
        let other = pen.leaves.with(|leaves| {
            let others = leaves.iter().filter(|leaf| leaf.writing != pen.writing);
            let mut of = others.filter(|leaf| leaf.envelope.to == closest.to);
            of.next().map(|leaf| leaf.words.text.clone())
        });
        let name = app.say(|say| say.names(&[closest.to]));
        let (n, limit) = (closest.percent.to_string(), LIMIT.to_string());
        Some(view! {
            <p class="alike">
                <span>{s.write_alike}</span>
                <Gauge from=0 to=LIMIT value=closest.percent most=100/>
                <span>{fill(s.write_alike_limit, &[("n", &n), ("limit", &limit)])}</span>
            </p>
            {other.filter(|text| !text.trim().is_empty()).map(|text| view! {
                <details class="fold">
                    <summary>{fill(s.write_compare, &[("person", &name)])}</summary>
                    <p class="compared">{text}</p>
                </details>
            })}
        })
    }
}

/// What is the matter, in a sentence.
pub fn complaint(s: &'static Strings, finding: &Finding) -> String {
    let key = [finding.check.word(), finding.complaint.word()];
    let of = |(word, _): &&(&str, &str)| word.split_once('/') == Some((key[0], key[1]));
    let sentence = s.complaints.iter().find(of).map(|(_, sentence)| *sentence);
    let sentence = sentence.unwrap_or_else(|| look_up(s.checks, finding.check.word()));
    let values = finding.values.iter();
    let values: Vec<(&str, &str)> = values
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    fill(sentence, &values)
}

/// A field for what only the user knows: what was talked about with somebody.
#[component]
fn Recall(pen: Pen, person: Id) -> impl IntoView {
    let s = pen.app.strings();
    view! {
        <OneLine label=s.write_recall kind=FieldKind::Text
            on_given=move |given: String| pen.recall(person, &given)/>
    }
}

/// A field of one line with its button.
#[component]
fn OneLine(
    label: &'static str,
    kind: FieldKind,
    #[prop(into)] on_given: Callback<String>,
) -> impl IntoView {
    let s = use_app().strings();
    let given = RwSignal::new(String::new());
    view! {
        <form class="recall" on:submit=move |event| {
            event.prevent_default();
            let given = given.get_untracked().trim().to_owned();
            if !given.is_empty() {
                on_given.run(given);
                focus_stays_near("g-checks");
            }
        }>
            <Field label=label.to_owned() value=given inside=kind == FieldKind::Text
                on_input=move |text| given.set(text) kind/>
            <button class="btn btn-soft" type="submit" prop:disabled=move || given.with(|t| t.trim().is_empty())>
                {s.write_recall_add}
            </button>
        </form>
    }
}

/// Puts the cursor on some words of the message, in the text or in the subject. Where the words are
/// folded away, as those of a call, they are unfolded.
fn go_to(pen: Pen, words: &str) {
    let stands = |words_of: RwSignal<String>| {
        words_of.with_untracked(|text| {
            let at = text.find(words)?;
            let units = |text: &str| u32::try_from(text.encode_utf16().count()).ok();
            let start = units(&text[..at])?;
            Some((start, start + units(words)?))
        })
    };
    let place = stands(pen.text).map(|place| ("letter", place));
    let place = place.or_else(|| stands(pen.subject).map(|place| ("letter-subject", place)));
    let Some((id, (start, end))) = place else {
        return;
    };
    pen.unfolded.set(true);
    request_animation_frame(move || {
        use wasm_bindgen::JsCast as _;
        let field = document().get_element_by_id(id);
        let field = field.and_then(|field| field.dyn_into::<web_sys::HtmlTextAreaElement>().ok());
        if let Some(field) = field {
            // Neither is ever refused to a field of this page.
            let _focused = field.focus();
            let _selected = field.set_selection_range(start, end);
        }
    });
}
