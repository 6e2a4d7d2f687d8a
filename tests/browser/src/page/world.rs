//! The world around the page, and what goes on behind it.

use super::Page;
use crate::clock::Clock;
use crate::failure::{Miss, wait};
use crate::netlog;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::time::Duration;

/// The world around the page.
impl Page {
    /// It is this instant now, with its offset, and time goes on: for this page and every later
    /// one of the tab. The page is not told; what has been shown stays until it looks again.
    #[track_caller]
    pub fn it_is_now(&self, instant: &str) {
        let set = self
            .session
            .set_clock(&self.tab, Clock::running_from(instant));
        self.expect("set the clock", set);
    }

    /// It is this instant now, and stays so.
    #[track_caller]
    pub fn it_is_always(&self, instant: &str) {
        let set = self.session.set_clock(&self.tab, Clock::still_at(instant));
        self.expect("set the clock", set);
    }

    /// The device has come to another time zone.
    #[track_caller]
    pub fn travel_to(&self, zone: &str) {
        self.turn_to();
        let zone = json!({ "timezoneId": zone });
        let set = self.session.devtools("Emulation.setTimezoneOverride", zone);
        self.expect("another time zone", set);
    }

    /// The person now prefers dark colours, or light ones.
    #[track_caller]
    pub fn prefer_dark(&self, dark: bool) {
        self.turn_to();
        self.expect("another colour scheme", self.session.prefer_dark(dark));
    }

    /// Waits until the site's service worker is in charge, which is when everything that it keeps
    /// for offline use is there.
    #[track_caller]
    pub fn is_kept_offline(&self) {
        const STATE: &str = "return navigator.serviceWorker.getRegistration()
            .then((found) => found?.active?.state ?? 'missing')";
        self.turn_to();
        wait(self, "be kept offline", || {
            match self.session.script(STATE, vec![])?.as_str() {
                Some("activated") => Ok(()),
                other => Err(Miss::NotYet(format!("the worker is {other:?}"))),
            }
        });
    }

    /// What is on the clipboard, as text.
    #[track_caller]
    pub fn clipboard(&self) -> String {
        self.turn_to();
        // Whatever is not named is refused from then on, and the page goes on writing there.
        let allowed = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
        self.expect(
            "the clipboard",
            self.session.devtools("Browser.grantPermissions", allowed),
        );
        let read = "return navigator.clipboard.readText()";
        let text = self.expect("the clipboard", self.session.script(read, vec![]));
        text.as_str().unwrap_or_default().to_owned()
    }

    /// Everything in the page's local storage.
    #[track_caller]
    pub fn local_storage(&self) -> BTreeMap<String, String> {
        let all = self.script("return { ...localStorage }");
        let all = all.as_object().into_iter().flatten();
        all.map(|(key, value)| (key.clone(), value.as_str().unwrap_or_default().to_owned()))
            .collect()
    }

    /// Runs the body of a function in the page, for what no person can do: damaging what is
    /// saved, say. A promise is waited for.
    #[track_caller]
    pub fn script(&self, body: &str) -> Value {
        self.turn_to();
        self.expect("run a script", self.session.script(body, vec![]))
    }
}

/// What goes on behind it.
impl Page {
    /// The errors in the console of all tabs so far: exceptions, `console.error`, what the page's
    /// policy refused, what could not be loaded. A service worker has a console of its own.
    #[track_caller]
    pub fn console_errors(&self) -> Vec<String> {
        self.expect("the console", self.session.read_log());
        self.session.log.borrow().errors.clone()
    }

    /// Errors in the console so far that contain this text were to be expected.
    #[track_caller]
    pub fn forgive(&self, text: &str) {
        self.expect("the console", self.session.read_log());
        let mut log = self.session.log.borrow_mut();
        log.errors.retain(|error| !error.contains(text));
    }

    /// The addresses that pages asked for so far, other than at the sites that were opened.
    /// [`Browser::quit`](crate::Browser::quit) also knows those of service workers.
    #[track_caller]
    pub fn requests_elsewhere(&self) -> Vec<String> {
        self.expect("the requests", self.session.read_log());
        let launch = self.session.launch.borrow();
        let log = self.session.log.borrow();
        let away = log
            .requests
            .iter()
            .filter(|url| !netlog::stays(url, &launch.home));
        away.cloned().collect()
    }

    /// How long this browser waits for anything from now on; by default [`crate::PATIENCE`].
    pub fn wait_at_most(&self, patience: Duration) {
        self.session.patience.set(patience);
    }
}
