//! What kind of browser is started, where and when.

use crate::browser::Browser;
use crate::clock::Clock;
use crate::session::Session;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::rc::Rc;
use tempfile::TempDir;

/// A browser to be started, with its profile: [`Browser::phone`] or [`Browser::desktop`] make one,
/// and so does [`Browser::quit`], whose next start finds everything that was saved.
///
/// Unless told otherwise it is in London, prefers British English, a light colour scheme and
/// reduced motion, and has the real time.
#[derive(Debug, Clone)]
pub struct Launch {
    pub(crate) device: Device,
    pub(crate) dark: bool,
    pub(crate) zone: String,
    pub(crate) language: String,
    pub(crate) user_agent: Option<String>,
    pub(crate) clock: Option<Clock>,
    pub(crate) may_call_elsewhere: bool,
    pub(crate) home: BTreeSet<String>,
    directory: Rc<TempDir>,
}

/// What the page is shown on.
#[derive(Debug, Clone, Copy)]
pub struct Device {
    /// In CSS pixels.
    pub width: u32,
    /// In CSS pixels.
    pub height: u32,
    /// With touch instead of a mouse, and the viewport as phones have it.
    pub mobile: bool,
}

impl Device {
    /// Of a usual phone.
    pub const PHONE: Self = Self {
        width: 390,
        height: 844,
        mobile: true,
    };

    /// Of a window on a usual desktop.
    pub const DESKTOP: Self = Self {
        width: 1280,
        height: 850,
        mobile: false,
    };
}

impl Launch {
    pub(crate) fn on(device: Device) -> Self {
        let directory = TempDir::with_prefix("followthrough-browser-");
        Self {
            device,
            dark: false,
            zone: "Europe/London".into(),
            language: "en-GB".into(),
            user_agent: None,
            clock: None,
            may_call_elsewhere: false,
            home: BTreeSet::new(),
            directory: Rc::new(directory.expect("a temporary directory for the profile")),
        }
    }

    /// It is this instant, with its offset (`2026-12-03T14:20:00+00:00`), and time goes on.
    #[track_caller]
    #[must_use]
    pub fn now(mut self, instant: &str) -> Self {
        self.clock = Some(Clock::running_from(instant));
        self
    }

    /// It is this instant, and stays so.
    #[track_caller]
    #[must_use]
    pub fn always(mut self, instant: &str) -> Self {
        self.clock = Some(Clock::still_at(instant));
        self
    }

    /// The machine is in this time zone: `America/New_York`.
    #[must_use]
    pub fn zone(mut self, zone: &str) -> Self {
        self.zone = zone.into();
        self
    }

    /// The person prefers this language: `de-DE`.
    #[must_use]
    pub fn language(mut self, language: &str) -> Self {
        self.language = language.into();
        self
    }

    /// The person prefers dark colours.
    #[must_use]
    pub fn dark(mut self) -> Self {
        self.dark = true;
        self
    }

    /// The screen is so many CSS pixels wide and high.
    #[must_use]
    pub fn size(mut self, width: u32, height: u32) -> Self {
        self.device = Device {
            width,
            height,
            ..self.device
        };
        self
    }

    /// The browser says that it is this one. Its engine stays Chromium.
    #[must_use]
    pub fn user_agent(mut self, user_agent: &str) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }

    /// Requests to other origins do not fail the test. They get no answer all the same: no name
    /// is resolved.
    #[must_use]
    pub fn may_call_elsewhere(mut self) -> Self {
        self.may_call_elsewhere = true;
        self
    }

    /// Starts it.
    #[track_caller]
    pub fn start(self) -> Browser {
        let session = Session::start(self);
        Browser::new(Rc::new(session))
    }

    pub(crate) fn downloads(&self) -> PathBuf {
        self.directory.path().join("downloads")
    }

    pub(crate) fn net_log(&self) -> PathBuf {
        self.directory.path().join("net-log.json")
    }

    /// What chromedriver is asked for.
    pub(crate) fn capabilities(&self) -> Value {
        let profile = self.directory.path().join("profile");
        let mut arguments = vec![
            "--headless=new".to_owned(),
            // A container or root cannot have the sandbox, and the pages are our own.
            "--no-sandbox".into(),
            "--disable-gpu".into(),
            "--disable-background-networking".into(),
            "--disable-component-update".into(),
            "--disable-sync".into(),
            "--no-first-run".into(),
            "--hide-crash-restore-bubble".into(),
            // Nothing leaves this machine, whatever the browser has in mind.
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1".into(),
            format!("--user-data-dir={}", profile.display()),
            format!("--log-net-log={}", self.net_log().display()),
        ];
        if let Some(user_agent) = &self.user_agent {
            arguments.push(format!("--user-agent={user_agent}"));
        }
        json!({
            "goog:chromeOptions": {
                "binary": crate::chromedriver::chromium(),
                "args": arguments,
                "prefs": { "intl.accept_languages": self.language },
            },
            "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
            // A question that the page asks must not be answered by accident.
            "unhandledPromptBehavior": "ignore",
        })
    }
}
