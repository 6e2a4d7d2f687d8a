//! A running browser.

use crate::launch::{Device, Launch};
use crate::netlog;
use crate::page::Page;
use crate::session::Session;
use crate::site::Site;
use std::collections::BTreeSet;
use std::fs;
use std::rc::Rc;

/// A running browser with a profile of its own. It closes when this value goes; a story should
/// rather finish with [`Browser::end`], which also looks whether anything went wrong unseen.
pub struct Browser {
    session: Rc<Session>,
}

impl Browser {
    /// A phone: 390 x 844, touched.
    pub fn phone() -> Launch {
        Launch::on(Device::PHONE)
    }

    /// A window on a desktop: 1280 x 850, with a mouse.
    pub fn desktop() -> Launch {
        Launch::on(Device::DESKTOP)
    }

    pub(crate) fn new(session: Rc<Session>) -> Self {
        Self { session }
    }

    /// Opens the site in the tab that is there.
    #[track_caller]
    pub fn visit(&self, site: &Site) -> Page {
        let page = self.page();
        page.open(&site.url(""));
        page
    }

    /// Opens the site in another tab, which is then in front.
    #[track_caller]
    pub fn visit_in_new_tab(&self, site: &Site) -> Page {
        let tab = self.session.open_tab().expect("another tab");
        let page = Page::new(Rc::clone(&self.session), tab);
        page.open(&site.url(""));
        page
    }

    /// The tab in front, with whatever is in it.
    pub fn page(&self) -> Page {
        Page::new(Rc::clone(&self.session), self.session.tab())
    }

    /// Closes the browser in an orderly way, so that it writes everything down. The result starts
    /// it again with the same profile and settings.
    ///
    /// Fails if the console has an error that was not [forgiven](Page::forgive), or if any page or
    /// service worker asked for something at another origin.
    #[track_caller]
    pub fn quit(self) -> Launch {
        let errors = self.page().console_errors();
        assert!(
            errors.is_empty(),
            "there were errors in the browser's console: {errors:#?}"
        );
        self.session.quit().expect("the browser closes");
        let launch = self.session.launch.borrow().clone();
        let elsewhere = requests_elsewhere(&launch);
        assert!(
            elsewhere.is_empty() || launch.may_call_elsewhere,
            "there were requests to other origins: {elsewhere:#?}"
        );
        launch
    }

    /// Ends the story: [quits](Self::quit), with all that is looked at then.
    #[track_caller]
    pub fn end(self) {
        self.quit();
    }

    /// Ends the browser's process as a crash or an empty battery does: what it had not written
    /// down yet is lost. The result starts it again with the same profile and settings.
    pub fn crash(self) -> Launch {
        self.session.kill();
        self.session.launch.borrow().clone()
    }
}

fn requests_elsewhere(launch: &Launch) -> BTreeSet<String> {
    let log = fs::read(launch.net_log()).expect("the browser's record of its requests");
    let log = serde_json::from_slice(&log).expect("a record that was finished orderly");
    netlog::elsewhere(&log, &launch.home)
}
