use leptos::prelude::*;

use super::super::components::{Thread, ThreadWords};
use super::super::icons::{Glyph, Icon};
use super::super::root::{BackupAge, Banners, Brand, backup_tone};
use super::coach::Coach;
use super::missing::MissingLine;
use super::search_log::SearchWeek;
use super::today_rows::{FocusCard, Rows};
use super::welcome::Welcome;
use crate::agenda::{Bucket, Waiting, waiting};
use crate::app::{ZONES, use_app};
use crate::domain::remove_samples;
use crate::route::Route;
use crate::text::fill;

/// The day: the one loud thing, the rest in rows, and whom is being waited for.
#[component]
pub fn TodayPage() -> impl IntoView {
    let app = use_app();
    let blank = Memo::new(move |_| app.with(|book| book.is_blank()));
    move || {
        if blank.get() {
            view! { <Welcome/> }.into_any()
        } else {
            view! { <Day/> }.into_any()
        }
    }
}

#[component]
fn Day() -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let eyebrow = move || app.say(|say| say.dates.day_long(say.dates.today()));
    let headline = Memo::new(move |_| {
        app.agenda.with(|agenda| {
            let (now, later) = (
                agenda.of(Bucket::Now).count(),
                agenda.of(Bucket::LaterToday).count(),
            );
            app.say(|say| say.headline(agenda.focus(), now, later))
        })
    });
    let lede = move || {
        app.agenda.with(|agenda| {
            if agenda
                .of(Bucket::Now)
                .chain(agenda.of(Bucket::LaterToday))
                .next()
                .is_some()
            {
                return None;
            }
            Some(app.say(|say| match agenda.next() {
                Some(row) => {
                    let due = say
                        .item_due(row.lead())
                        .map_or_else(String::new, |due| say.dates.when(due));
                    let what = say.row_title(row);
                    fill(s.lede_next, &[("when", &due), ("what", &what)])
                }
                None => s.lede_free.to_owned(),
            }))
        })
    };
    let has_samples = Memo::new(move |_| app.with(|book| !book.profile.samples.is_empty()));
    view! {
        <main id="main" class="page page-wide" tabindex="-1">
            <header class="top phone-only">
                <Brand/>
                <a class=move || format!("top-note {}", backup_tone(app)) href=Route::Settings.href()>
                    <Icon glyph=Glyph::Shield size="icon-s"/>
                    <BackupAge/>
                </a>
            </header>
            <Banners/>
            <Show when=move || has_samples.get()>
                <div class="banner">
                    <Icon glyph=Glyph::Article/>
                    <p>{s.samples_banner}</p>
                    <button class="btn" type="button" on:click=move |_| {
                        let edit = app.peek(remove_samples);
                        app.dispatch(edit);
                    }>
                        {s.samples_remove}
                    </button>
                </div>
            </Show>
            <div class="hero">
                <p class="eyebrow">{eyebrow}</p>
                <h1>{headline}</h1>
                {move || lede().map(|lede| view! { <p class="lede">{lede}</p> })}
            </div>
            <div class="cols">
                <div>
                    <NowSection/>
                    <Section bucket=Bucket::LaterToday title=s.section_later_today/>
                    <Section bucket=Bucket::Tomorrow title=s.section_tomorrow/>
                    <Section bucket=Bucket::ThisWeek title=s.section_week/>
                    <Section bucket=Bucket::Later title=s.section_later/>
                    <p><a class="link" href=Route::Upcoming(None).href()>{s.add_upcoming}</a></p>
                    <MissingLine/>
                </div>
                <div class="side">
                    <WaitingSection/>
                    <Coach/>
                    <SearchWeek/>
                </div>
            </div>
        </main>
    }
}

#[component]
fn NowSection() -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let count = Memo::new(move |_| app.agenda.with(|agenda| agenda.of(Bucket::Now).count()));
    let focus = Memo::new(move |_| {
        app.agenda
            .with(|agenda| agenda.focus().map(|row| row.key()))
    });
    view! {
        <Show when=move || { count.get() > 0 }>
            <section class="group" aria-labelledby="g-now">
                <header class="group-head">
                    <h2 id="g-now">{s.section_now} " " <span class="count">{count}</span></h2>
                </header>
                {move || focus.get().map(|key| view! { <FocusCard key/> })}
                <Rows bucket=Bucket::Now without=focus/>
            </section>
        </Show>
    }
}

#[component]
fn Section(
    /// Whose rows.
    bucket: Bucket,
    /// Its heading.
    title: &'static str,
) -> impl IntoView {
    let app = use_app();
    let count = Memo::new(move |_| app.agenda.with(|agenda| agenda.of(bucket).count()));
    let aside = move || {
        app.say(|say| {
            let today = say.dates.today();
            match bucket {
                Bucket::Tomorrow => say.dates.day(crate::calendar::plus_days(today, 1)),
                Bucket::ThisWeek => {
                    let day = say.dates.day(crate::calendar::plus_days(today, 7));
                    fill(say.strings.to_day, &[("day", &day)])
                }
                _ => String::new(),
            }
        })
    };
    let id = format!("g-{}", bucket as u8);
    view! {
        <Show when=move || { count.get() > 0 }>
            <section class="group" aria-labelledby=id.clone()>
                <header class="group-head">
                    <h2 id=id.clone()>
                        {title}
                        " "
                        <Show when=move || bucket == Bucket::LaterToday>
                            <span class="count">{count}</span>
                        </Show>
                    </h2>
                    <span class="aside">{aside}</span>
                </header>
                <Rows bucket without=Memo::new(|_| None)/>
            </section>
        </Show>
    }
}

#[component]
fn WaitingSection() -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let all = Memo::new(move |_| app.plan.with(|items| waiting(items, app.now.get(), &ZONES)));
    view! {
        <Show when=move || all.with(|all| !all.is_empty())>
            <section class="group" aria-labelledby="g-waiting">
                <header class="group-head">
                    <h2 id="g-waiting">{s.section_waiting}</h2>
                    <span class="aside"><i class="now-key"></i>{s.now_key}</span>
                </header>
                <div class="stack">
                    <For each=move || all.get() key=|waiting| format!("{waiting:?}") let:waiting>
                        <WaitingCard waiting/>
                    </For>
                </div>
            </section>
        </Show>
    }
}

#[component]
fn WaitingCard(waiting: Waiting) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let id = waiting.opportunity;
    let (company, role, words, guard, chip) = app.say(|say| {
        let role = say
            .book
            .opportunities
            .get(id)
            .map_or_else(String::new, |o| o.role.clone());
        let chip = match waiting.frame_end {
            Some(end) if (end - waiting.today).num_days().abs() <= 1 => (
                "wait",
                fill(s.chip_promised, &[("day", &say.dates.day_near(end))]),
            ),
            _ if waiting.is_quiet() => ("hold", s.chip_not_yet.to_owned()),
            _ => ("wait", s.chip_waiting.to_owned()),
        };
        let because = say.because_quiet(&waiting);
        (
            say.company(id).to_owned(),
            role,
            ThreadWords::of(&waiting, say),
            because,
            chip,
        )
    });
    let hold = chip.0 == "hold";
    view! {
        <article class="card">
            <header class="card-head">
                <div>
                    <h3><a href=Route::Opportunity(id).href()>{company}</a></h3>
                    <p class="meta">{role}</p>
                </div>
                <span class=format!("chip {}", chip.0)>
                    {hold.then(|| view! { <Icon glyph=Glyph::Pause/> })}
                    {chip.1}
                </span>
            </header>
            <p class="guard"><b>{guard.0}</b>{guard.1}</p>
            <Thread waiting words/>
        </article>
    }
}
