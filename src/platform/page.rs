use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use gloo_timers::callback::Timeout;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, EventTarget, Location, StorageEvent, VisibilityState};

use super::clock::now;

/// A subscription to an event. It ends when this is dropped.
#[must_use = "dropped at once, it hears nothing"]
#[derive(Debug)]
pub struct Listener {
    /// None where there is no page to listen to.
    _heard: Option<Heard>,
}

#[derive(Debug)]
struct Heard {
    target: EventTarget,
    name: String,
    callback: Closure<dyn FnMut(Event)>,
}

impl Listener {
    fn on(target: Option<EventTarget>, name: &str, callback: impl FnMut(Event) + 'static) -> Self {
        let heard = target.and_then(|target| {
            let callback: Closure<dyn FnMut(Event)> = Closure::new(callback);
            let function = callback.as_ref().unchecked_ref();
            target
                .add_event_listener_with_callback(name, function)
                .ok()?;
            Some(Heard {
                target,
                name: name.to_owned(),
                callback,
            })
        });
        Self { _heard: heard }
    }
}

impl Drop for Heard {
    fn drop(&mut self) {
        let function = self.callback.as_ref().unchecked_ref();
        // It fails only for a name that is none, and that one was not added either.
        let _ = self
            .target
            .remove_event_listener_with_callback(&self.name, function);
    }
}

fn window() -> Option<EventTarget> {
    web_sys::window().map(EventTarget::from)
}

/// Hears that the hash of the address changed, by a link, by the user or by [`set_hash`].
pub fn on_hash_change(mut callback: impl FnMut() + 'static) -> Listener {
    Listener::on(window(), "hashchange", move |_| callback())
}

/// Hears that the page came back into view.
pub fn on_visible(mut callback: impl FnMut() + 'static) -> Listener {
    let document = || web_sys::window().and_then(|window| window.document());
    Listener::on(
        document().map(EventTarget::from),
        "visibilitychange",
        move |_| {
            if document().is_some_and(|d| d.visibility_state() == VisibilityState::Visible) {
                callback();
            }
        },
    )
}

/// Hears that the page goes out of view: to another app or tab, or for good.
pub fn on_hidden(mut callback: impl FnMut() + 'static) -> Listener {
    let document = || web_sys::window().and_then(|window| window.document());
    Listener::on(
        document().map(EventTarget::from),
        "visibilitychange",
        move |_| {
            if document().is_some_and(|d| d.visibility_state() == VisibilityState::Hidden) {
                callback();
            }
        },
    )
}

/// Hears that the user came back to the page after having turned away from it: to another app, to
/// another tab, to a dialog of the system.
pub fn on_return(callback: impl FnMut() + 'static) -> [Listener; 4] {
    let away = Rc::new(Cell::new(false));
    let callback = Rc::new(RefCell::new(callback));
    let leaves = || {
        let away = Rc::clone(&away);
        move |_: Event| away.set(true)
    };
    let returns = || {
        let (away, callback) = (Rc::clone(&away), Rc::clone(&callback));
        move |_: Event| {
            if away.replace(false)
                && let Ok(mut callback) = callback.try_borrow_mut()
            {
                callback();
            }
        }
    };
    let document = || web_sys::window().and_then(|window| window.document());
    let (left, returned) = (leaves(), returns());
    let turned = move |event: Event| match document().map(|document| document.visibility_state()) {
        Some(VisibilityState::Hidden) => left(event),
        _ => returned(event),
    };
    [
        Listener::on(window(), "blur", leaves()),
        Listener::on(window(), "focus", returns()),
        // A page can be taken from the memory of the browser as it was left.
        Listener::on(window(), "pageshow", returns()),
        Listener::on(
            document().map(EventTarget::from),
            "visibilitychange",
            turned,
        ),
    ]
}

/// Hears that another tab wrote to the storage; with the key, or none if it was emptied.
pub fn on_storage(mut callback: impl FnMut(Option<String>) + 'static) -> Listener {
    Listener::on(window(), "storage", move |event| {
        callback(event.dyn_ref::<StorageEvent>().and_then(StorageEvent::key));
    })
}

/// Hears an event of the window by its name.
pub fn on_window_event(name: &str, mut callback: impl FnMut() + 'static) -> Listener {
    Listener::on(window(), name, move |_| callback())
}

/// Sends an event to the window, for the page's own scripts.
pub fn dispatch_window_event(name: &str) {
    if let (Some(window), Ok(event)) = (web_sys::window(), Event::new(name)) {
        // What listeners answer is theirs.
        let _ = window.dispatch_event(&event);
    }
}

/// A clock that ticks until this is dropped.
#[must_use = "dropped at once, it never ticks"]
#[derive(Debug)]
pub struct Ticks {
    _pending: Rc<RefCell<Option<Timeout>>>,
}

/// Ticks whenever the wall clock shows a new minute; late in a page that sleeps, so look with
/// [`on_visible`] too.
pub fn every_minute(callback: impl FnMut() + 'static) -> Ticks {
    every(60, callback)
}

/// Ticks whenever the seconds of the clock are a multiple of these.
pub fn every(seconds: u32, callback: impl FnMut() + 'static) -> Ticks {
    let pending = Rc::new(RefCell::new(None));
    schedule(
        i64::from(seconds.max(1)) * 1000,
        &Rc::downgrade(&pending),
        Box::new(callback),
    );
    Ticks { _pending: pending }
}

fn schedule(period: i64, pending: &Weak<RefCell<Option<Timeout>>>, mut tick: Box<dyn FnMut()>) {
    let Some(slot) = pending.upgrade() else {
        return;
    };
    let wait = period - now().timestamp_millis().rem_euclid(period);
    let pending = pending.clone();
    let timeout = Timeout::new(u32::try_from(wait).unwrap_or(u32::MAX), move || {
        tick();
        schedule(period, &pending, tick);
    });
    *slot.borrow_mut() = Some(timeout);
}

fn location() -> Option<Location> {
    web_sys::window().map(|window| window.location())
}

/// What stands behind the `#` of the address.
#[must_use]
pub fn hash() -> String {
    let hash = location()
        .and_then(|location| location.hash().ok())
        .unwrap_or_default();
    hash.strip_prefix('#').map(str::to_owned).unwrap_or(hash)
}

/// Goes to another hash; back leads to the old one. [`on_hash_change`] hears it.
pub fn set_hash(hash: &str) {
    if let Some(location) = location() {
        // A hash is never refused.
        let _ = location.set_hash(hash);
    }
}

/// Goes to another hash in the place of this one, which back skips. [`on_hash_change`] hears it.
pub fn replace_hash(hash: &str) {
    let Some(window) = web_sys::window() else {
        return;
    };
    // The whole address, because a lone hash would be taken relative to a `<base>`.
    let (Ok(address), Ok(history)) = (window.location().href(), window.history()) else {
        return;
    };
    let page = address.split('#').next().unwrap_or_default();
    let address = format!("{page}#{hash}");
    if history
        .replace_state_with_url(&JsValue::NULL, "", Some(&address))
        .is_ok()
    {
        dispatch_window_event("hashchange");
    }
}

/// Asks the browser to keep this app's storage for good; none where it cannot be asked.
pub async fn persist_storage() -> Option<bool> {
    let asked = web_sys::window()?.navigator().storage().persist().ok()?;
    JsFuture::from(asked).await.ok()?.as_bool()
}

/// Moves the list that an element stands in sideways, until the element begins where the list does.
pub fn scroll_sideways_to(element: &web_sys::HtmlElement) {
    let list = element.closest("ul, ol").ok().flatten();
    if let Some(list) = list.and_then(|list| list.dyn_into::<web_sys::HtmlElement>().ok()) {
        list.set_scroll_left(element.offset_left() - list.offset_left());
    }
}
