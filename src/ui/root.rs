use leptos::prelude::*;

use super::components::focus_stays_near;
use super::dialogs::Sheets;
use super::icons::{Glyph, Icon, Mark, Sprite};
use super::pages::{
    CompanyPage, DebriefPage, DecisionPage, InterviewsPage, NotFound, OpportunityPage, PocketPage,
    SettingsPage, THEME, Theme, TodayPage, UpcomingPage, WritePage, apply_theme, is_open,
};
use crate::app::{App, Sheet, Trouble, Unread, load_form, use_app};
use crate::platform::{self, Delivery};
use crate::route::Route;

/// The whole app.
#[component]
pub fn Root() -> impl IntoView {
    let app = App::start();
    provide_context(app);
    app.count_visit();
    keep_in_step(app);
    keep_focus(app);
    ask_what_was_sent(app);
    close_menus_elsewhere();
    apply_theme(load_form::<Theme>(app, THEME).unwrap_or_default());
    let s = app.strings();
    let bare =
        Memo::new(move |_| app.route.get() == Route::Today && app.with(|book| book.is_blank()));
    view! {
        <Sprite/>
        <a class="skip" href="#main" on:click=move |event| {
            // A jump within the page must not be taken for an address of the app.
            event.prevent_default();
            focus_main();
        }>
            {s.skip_link}
        </a>
        <Show when=move || !bare.get()>
            <Navigation/>
        </Show>
        <Screen/>
        <Toasts/>
        <Sheets/>
    }
}

/// Renews the plan each minute and when the page is looked at again, and follows the address.
fn keep_in_step(app: App) {
    let guards = (
        platform::on_hash_change(move || {
            app.route.set(Route::parse(&platform::hash()));
            app.sheet.set(None);
            focus_main();
        }),
        platform::on_visible(move || {
            app.renew();
            app.count_visit();
        }),
        platform::every_minute(move || app.renew()),
        platform::on_storage(move |key| {
            // The head is written last; drafts and the rest are of no concern here.
            if key.is_none_or(|key| key == crate::store::Part::Head.key()) {
                app.reload();
            }
        }),
    );
    // The root lives as long as the page.
    std::mem::forget(guards);
}

/// When the user comes back from where a message was handed over, asks whether it was sent.
fn ask_what_was_sent(app: App) {
    let ask = move || {
        if app.sheet.with_untracked(Option::is_some) {
            return;
        }
        for handed in app.handed() {
            if is_open(app, handed.writing) {
                app.sheet.set(Some(Sheet::DidYouSend(Box::new(handed))));
                return;
            }
            // It is recorded already, or was deleted: there is nothing to ask.
            app.settle_handed(handed.writing);
        }
    };
    // What was handed over before the page was closed is asked about when it opens again.
    ask();
    // The root lives as long as the page.
    std::mem::forget(platform::on_return(ask));
}

/// A menu closes when something else is clicked or chosen, and on Escape.
fn close_menus_elsewhere() {
    use leptos::ev;
    window_event_listener(ev::click, |event| {
        use wasm_bindgen::JsCast as _;
        let target = event
            .target()
            .and_then(|target| target.dyn_into::<web_sys::Node>().ok());
        for menu in open_menus() {
            let summary = menu.query_selector("summary").ok().flatten();
            let on_its_button = summary.is_some_and(|summary| summary.contains(target.as_ref()));
            if !on_its_button {
                menu.set_open(false);
            }
        }
    });
    window_event_listener(ev::keydown, |event| {
        use wasm_bindgen::JsCast as _;
        if event.key() != "Escape" {
            return;
        }
        for menu in open_menus() {
            menu.set_open(false);
            let summary = menu.query_selector("summary").ok().flatten();
            if let Some(summary) = summary.and_then(|s| s.dyn_into::<web_sys::HtmlElement>().ok()) {
                // Focusing an element of this page is never refused.
                let _focused = summary.focus();
            }
        }
    });
}

fn open_menus() -> Vec<web_sys::HtmlDetailsElement> {
    use wasm_bindgen::JsCast as _;
    let found = leptos::prelude::document().query_selector_all("details.menu[open]");
    let Ok(found) = found else { return Vec::new() };
    (0..found.length())
        .filter_map(|index| found.get(index)?.dyn_into().ok())
        .collect()
}

/// Moves the focus to the new view, so that a screen reader says where the user is.
fn focus_main() {
    leptos::prelude::request_animation_frame(|| {
        use wasm_bindgen::JsCast as _;
        let main = leptos::prelude::document().get_element_by_id("main");
        if let Some(main) = main.and_then(|main| main.dyn_into::<web_sys::HtmlElement>().ok()) {
            // Focusing an element of this page is never refused.
            let _focused = main.focus();
            leptos::prelude::window().scroll_to_with_x_and_y(0.0, 0.0);
        }
    });
}

/// After an action whose button has gone the focus stays in the page, and does not fall out of it.
fn keep_focus(app: App) {
    Effect::new(move |_| {
        app.notice.track();
        app.sheet.track();
        focus_stays_near("main");
    });
}

#[component]
fn Screen() -> impl IntoView {
    let app = use_app();
    move || match app.route.get() {
        Route::Today => view! { <TodayPage/> }.into_any(),
        Route::Interviews => view! { <InterviewsPage/> }.into_any(),
        Route::Opportunity(id) => view! { <OpportunityPage id/> }.into_any(),
        Route::Decision(id) => view! { <DecisionPage id/> }.into_any(),
        Route::Debrief(id) => view! { <DebriefPage interview=id/> }.into_any(),
        Route::Upcoming(id) => view! { <UpcomingPage interview=id/> }.into_any(),
        Route::Pocket(id) => view! { <PocketPage interview=id/> }.into_any(),
        Route::Write(writing) => view! { <WritePage writing/> }.into_any(),
        Route::Company(id) => view! { <CompanyPage id/> }.into_any(),
        Route::Settings => view! { <SettingsPage/> }.into_any(),
        Route::Unknown => view! { <NotFound/> }.into_any(),
    }
}

#[component]
fn Navigation() -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let current = move |here: fn(Route) -> bool| move || here(app.route.get()).then_some("page");
    view! {
        <nav class="nav" aria-label=s.nav_label>
            <a class="nav-mark" href="#/" aria-label=s.home_link>
                <svg viewBox="0 0 512 512" aria-hidden="true">
                    <rect width="512" height="512" rx="116" fill="#7a2a58"/>
                    <g fill="none" stroke="#fff7f2" stroke-linecap="round" transform="translate(120 92) scale(3.2)">
                        <path d="M69 21c-4-8-12-11-19-9-9 2-14 9-14 20v58" stroke-width="12"/>
                        <g stroke="#f6c78c">
                            <path d="M12 51h48" stroke-width="6.5"/>
                            <circle cx="70" cy="51" r="8.5" stroke-width="6.5"/>
                            <circle cx="12" cy="51" r="5" stroke-width="6.5"/>
                        </g>
                    </g>
                </svg>
            </a>
            <a href=Route::Today.href() aria-current=current(|r| r == Route::Today)>
                <Icon glyph=Glyph::Today/>
                {s.nav_today}
            </a>
            <a
                href=Route::Interviews.href()
                aria-current=current(|r| matches!(r, Route::Interviews | Route::Opportunity(_) | Route::Decision(_) | Route::Write(_) | Route::Company(_)))
            >
                <Icon glyph=Glyph::Talk/>
                {s.nav_interviews}
            </a>
            <a
                class="nav-add"
                href=Route::Debrief(None).href()
                aria-current=current(|r| matches!(r, Route::Debrief(_) | Route::Upcoming(_) | Route::Pocket(_)))
            >
                <Icon glyph=Glyph::Pen/>
                {s.nav_debrief}
            </a>
            <a href=Route::Settings.href() aria-current=current(|r| r == Route::Settings)>
                <Icon glyph=Glyph::Sliders/>
                {s.nav_settings}
            </a>
            <a class=move || format!("nav-foot {}", backup_tone(app)) href=Route::Settings.href()>
                <Icon glyph=Glyph::Shield/>
                <BackupAge/>
            </a>
        </nav>
    }
}

/// Whether it is time for a backup: after a week without one.
pub(super) fn backup_tone(app: App) -> &'static str {
    const DAYS: i64 = 7;
    app.notice.track();
    let last = app.keeper(|keeper| keeper.last_backup()).flatten();
    match last {
        Some(at) if (app.now.get() - at).num_days() < DAYS => "",
        _ => "due",
    }
}

/// How old the last backup is, in a few words.
#[component]
pub(super) fn BackupAge() -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    move || {
        // The notice changes after each edit and each backup.
        app.notice.track();
        let last = app.keeper(|keeper| keeper.last_backup()).flatten();
        match last {
            None => s.backup_note_never.to_owned(),
            Some(at) => app.say(|say| {
                let days = (say.dates.today() - say.dates.day_of(at)).num_days();
                match usize::try_from(days) {
                    Ok(days) if days > 0 => s.days_ago.count(days),
                    _ => s.today_lower.to_owned(),
                }
            }),
        }
    }
}

/// What is wrong, until it is put right, and what was just done, with undo.
#[component]
fn Toasts() -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let update = RwSignal::new(update_is_ready());
    std::mem::forget(platform::on_window_event(
        "followthrough:update-ready",
        move || update.set(true),
    ));
    // A notice goes by itself after eight seconds, but not from under a pointer or the focus.
    let held = RwSignal::new(false);
    Effect::new(move |_| {
        if app.notice.get().is_some() && !held.get() {
            let handle = set_timeout_with_handle(
                move || app.notice.set(None),
                std::time::Duration::from_secs(8),
            );
            on_cleanup(move || {
                if let Ok(handle) = handle {
                    handle.clear();
                }
            });
        }
    });
    view! {
        <div
            class="toasts"
            role="status"
            aria-live="polite"
            on:mouseenter=move |_| held.set(true)
            on:mouseleave=move |_| held.set(false)
            on:focusin=move |_| held.set(true)
            on:focusout=move |_| held.set(false)
        >
            {move || {
                app.notice.get().map(|notice| {
                    view! {
                        <div class="toast">
                            <p>{notice.words(s)}</p>
                            {notice.can_undo().then(|| view! {
                                <button type="button" on:click=move |_| app.take_back()>{s.act_undo}</button>
                            })}
                        </div>
                    }
                })
            }}
            {move || {
                update.get().then(|| view! {
                    <div class="toast">
                        <p>{s.update_ready}</p>
                        <button type="button" on:click=move |_| {
                            platform::dispatch_window_event("followthrough:apply-update");
                        }>
                            {s.update_apply}
                        </button>
                    </div>
                })
            }}
        </div>
    }
}

/// Whether a newer version waits to be used: the page's own script says so.
fn update_is_ready() -> bool {
    let root = leptos::prelude::document().document_element();
    root.is_some_and(|root| root.get_attribute("data-update").as_deref() == Some("ready"))
}

/// Banners that stay: what is wrong with the storage.
#[component]
pub(super) fn Banners() -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let words = move |trouble: &Trouble| match trouble {
        Trouble::Unavailable => s.store_unavailable,
        Trouble::Full => s.store_full,
        Trouble::Failed => s.store_failed,
        Trouble::ReadOnly => s.store_read_only,
        Trouble::Unreadable(_) => s.store_kept,
        Trouble::NewerEntries => s.newer_kept,
    };
    move || {
        app.trouble
            .get()
            .into_iter()
            .map(|trouble| {
                let text = words(&trouble);
                let download = match trouble {
                    Trouble::Unreadable(unread) => Some(view! { <UnreadText unread/> }),
                    _ => None,
                };
                view! {
                    <div class="banner late" role="alert">
                        <Icon glyph=Glyph::Alert/>
                        <p>{text}</p>
                        {download}
                    </div>
                }
            })
            .collect_view()
    }
}

/// What could not be read, to be taken along; once the user has it, it may be forgotten.
#[component]
fn UnreadText(unread: Unread) -> impl IntoView {
    let app = use_app();
    let s = app.strings();
    let saved = RwSignal::new(false);
    let failed = RwSignal::new(false);
    let kept_aside = !unread.copies.is_empty();
    let unread = StoredValue::new(unread);
    let download = move |_| {
        let text = unread.with_value(|unread| unread.text.clone());
        leptos::task::spawn_local(async move {
            let name = "followthrough-unreadable.txt";
            match platform::save_text(name, "text/plain", &text).await {
                Ok(Delivery::Downloaded | Delivery::Shared) => drop(saved.try_set(true)),
                Ok(Delivery::Cancelled) => {}
                Err(_) => drop(failed.try_set(true)),
            }
        });
    };
    let forget = move |_| {
        unread.with_value(|unread| app.forget_unread(unread));
        focus_stays_near("main");
    };
    view! {
        <button class="btn" type="button" on:click=download>{s.store_kept_download}</button>
        <Show when=move || saved.get() && kept_aside>
            <button class="btn" type="button" on:click=forget>{s.store_kept_forget}</button>
        </Show>
        <Show when=move || failed.get()>
            <p class="error" role="alert">{s.backup_failed}</p>
            <textarea class="input" readonly aria-label=s.store_kept_download
                prop:value=move || unread.with_value(|unread| unread.text.clone())></textarea>
        </Show>
    }
}

/// The wordmark: the mark and the name, set in the voice face.
#[component]
pub(super) fn Brand() -> impl IntoView {
    let s = use_app().strings();
    view! {
        <a class="brand" href="#/">
            <Mark/>
            {s.app}
        </a>
    }
}
