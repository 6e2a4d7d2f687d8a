//! A tab, and the page in it.

mod seeing;
mod world;

use crate::accessibility::Tree;
use crate::failure::{Miss, brief, fail, wait};
use crate::find::{Find, Name, Role};
use crate::netlog;
use crate::part::Part;
use crate::session::Session;
use serde_json::json;
use std::rc::Rc;
use std::time::Duration;
use thirtyfour::error::WebDriverResult;
use thirtyfour::{WebElement, WindowHandle};

/// A tab, and the page in it. Whatever is done with it brings it to the front.
#[derive(Clone)]
pub struct Page {
    session: Rc<Session>,
    tab: WindowHandle,
}

impl Find for Page {
    fn part(&self, role: Role, name: impl Into<Name>) -> Part {
        Part::on(self.clone(), role, name)
    }
}

/// Getting around.
impl Page {
    /// Opens an address, and waits until it is loaded.
    #[track_caller]
    pub fn open(&self, url: &str) {
        let origin = netlog::origin(url);
        self.session.launch.borrow_mut().home.insert(origin);
        self.turn_to();
        let opened = self.session.run(async |driver| driver.goto(url).await);
        self.arrives(&format!("open {url}"), opened);
    }

    /// Goes to a place of the app: `#/settings`.
    #[track_caller]
    pub fn go(&self, route: &str) {
        let url = self.url();
        let page = url.split('#').next().unwrap_or_default();
        self.open(&format!("{page}{route}"));
    }

    /// Loads the page again.
    #[track_caller]
    pub fn reload(&self) {
        self.turn_to();
        let done = self.session.run(async |driver| driver.refresh().await);
        self.arrives("reload", done);
    }

    /// Goes one page back.
    #[track_caller]
    pub fn back(&self) {
        self.turn_to();
        let done = self.session.run(async |driver| driver.back().await);
        self.expect("go back", done);
    }

    /// Goes one page forward.
    #[track_caller]
    pub fn forward(&self) {
        self.turn_to();
        let done = self.session.run(async |driver| driver.forward().await);
        self.expect("go forward", done);
    }

    /// The whole address.
    #[track_caller]
    pub fn url(&self) -> String {
        self.turn_to();
        self.expect("the address", self.try_url())
    }

    /// The place in the app: what the address has from the `#` on.
    #[track_caller]
    pub fn route(&self) -> String {
        let url = self.url();
        url.find('#')
            .map_or_else(String::new, |at| url[at..].to_owned())
    }

    /// Waits until the place in the app is this one.
    #[track_caller]
    pub fn is_at(&self, route: &str) {
        wait(self, &format!("be at {route}"), || match self.route() {
            here if here == route => Ok(()),
            here => Err(Miss::NotYet(format!("this is {here:?}"))),
        });
    }

    /// Brings the tab to the front.
    #[track_caller]
    pub fn turn_to(&self) {
        let turned = self.session.turn_to(&self.tab);
        turned.unwrap_or_else(|error| {
            panic!("the tab does not come to the front: {}", brief(&error))
        });
    }

    /// Closes the tab. Another one must be left.
    #[track_caller]
    pub fn close(self) {
        self.turn_to();
        let rest = self.session.run(async |driver| {
            driver.close_window().await?;
            driver.windows().await
        });
        let rest = rest.ok().and_then(|rest| rest.into_iter().next());
        let rest = rest.expect("another tab is left");
        self.session
            .turn_to(&rest)
            .expect("the other tab comes to the front");
    }
}

impl Page {
    pub(crate) fn new(session: Rc<Session>, tab: WindowHandle) -> Self {
        Self { session, tab }
    }

    pub(crate) fn session(&self) -> &Session {
        &self.session
    }

    pub(crate) fn patience(&self) -> Duration {
        self.session.patience.get()
    }

    #[track_caller]
    pub(crate) fn tree(&self) -> Tree {
        wait(self, "what is on the page", || Ok(self.try_tree()?))
    }

    pub(crate) fn try_tree(&self) -> WebDriverResult<Tree> {
        self.session.turn_to(&self.tab)?;
        let answer = self
            .session
            .devtools("Accessibility.getFullAXTree", json!({}))?;
        Ok(Tree::read(&answer))
    }

    pub(crate) fn try_outline(&self) -> WebDriverResult<String> {
        Ok(self.try_tree()?.outline())
    }

    pub(crate) fn try_text(&self, within: Option<&WebElement>) -> Result<String, Miss> {
        self.session.turn_to(&self.tab)?;
        let within = within.map(WebElement::to_json).transpose()?;
        let script = include_str!("../js/visible_text.js");
        let text = self.session.script(script, within.into_iter().collect())?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    pub(crate) fn try_url(&self) -> WebDriverResult<String> {
        let url = self
            .session
            .run(async |driver| driver.current_url().await)?;
        Ok(url.into())
    }

    pub(crate) fn try_picture(&self) -> WebDriverResult<Vec<u8>> {
        self.session
            .run(async |driver| driver.screenshot_as_png().await)
    }

    pub(crate) fn try_console_errors(&self) -> Vec<String> {
        self.session.read_log().ok();
        self.session.log.borrow().errors.clone()
    }

    /// Of some hosts that do not answer chromedriver says nothing; the browser shows its own page.
    #[track_caller]
    fn arrives(&self, goal: &str, done: WebDriverResult<()>) {
        self.expect(goal, done);
        let here = self.session.script("return location.protocol", vec![]);
        if self.expect(goal, here) == "chrome-error:" {
            fail(self, &format!("{goal}: there is no answer"));
        }
    }

    #[track_caller]
    fn expect<T>(&self, goal: &str, result: WebDriverResult<T>) -> T {
        match result {
            Ok(value) => value,
            Err(error) => fail(self, &format!("{goal}: {}", brief(&error))),
        }
    }
}
