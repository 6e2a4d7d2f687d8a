//! The conversation with chromedriver, one command after the other.

use crate::chromedriver::Chromedriver;
use crate::clock::Clock;
use crate::failure::PATIENCE;
use crate::launch::Launch;
use crate::log::Log;
use serde_json::{Value, json};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::process::Command;
use std::time::Duration;
use thirtyfour::error::WebDriverResult;
use thirtyfour::{Capabilities, WebDriver, WebElement, WindowHandle};
use tokio::runtime::Runtime;

/// A running browser. All its tabs share one conversation, which is about one tab at a time.
pub struct Session {
    pub(crate) launch: RefCell<Launch>,
    pub(crate) log: RefCell<Log>,
    driver: RefCell<Option<WebDriver>>,
    tab: RefCell<WindowHandle>,
    /// By tab, the script that sets the clock of every page to come.
    clocks: RefCell<BTreeMap<String, Value>>,
    process: Cell<Option<u64>>,
    /// How long anything is waited for.
    pub(crate) patience: Cell<Duration>,
    runtime: Runtime,
    // Last, so that it outlives the rest.
    _chromedriver: Chromedriver,
}

impl Session {
    #[track_caller]
    pub fn start(launch: Launch) -> Self {
        let chromedriver = Chromedriver::start(&launch.zone);
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        let wanted = match launch.capabilities() {
            Value::Object(wanted) => Capabilities::from(wanted),
            other => panic!("capabilities are an object, and not {other}"),
        };
        let driver = runtime
            .block_on(WebDriver::new(chromedriver.url(), wanted))
            .unwrap_or_else(|error| panic!("no browser: {error}"));
        let tab = runtime
            .block_on(driver.window())
            .expect("a browser has a tab");
        let process = driver.capabilities().get("goog:processID");
        let session = Self {
            process: Cell::new(process.and_then(Value::as_u64)),
            launch: RefCell::new(launch),
            log: RefCell::default(),
            driver: RefCell::new(Some(driver)),
            tab: RefCell::new(tab.clone()),
            clocks: RefCell::default(),
            patience: Cell::new(PATIENCE),
            runtime,
            _chromedriver: chromedriver,
        };
        session
            .furnish(&tab)
            .unwrap_or_else(|error| panic!("the browser cannot be set up: {error}"));
        session
    }

    /// Runs one command; the browser must not have been quit.
    #[track_caller]
    pub fn run<T>(
        &self,
        command: impl AsyncFnOnce(&WebDriver) -> WebDriverResult<T>,
    ) -> WebDriverResult<T> {
        let driver = self.driver.borrow();
        let driver = driver.as_ref().expect("this browser has been quit");
        self.runtime.block_on(command(driver))
    }

    /// A command of the browser's own protocol, to the current tab.
    #[track_caller]
    pub fn devtools(&self, method: &str, parameters: Value) -> WebDriverResult<Value> {
        self.run(async |driver| driver.cdp().send_raw(method, parameters).await)
    }

    /// Runs the body of a function in the current tab.
    #[track_caller]
    pub fn script(&self, body: &str, arguments: Vec<Value>) -> WebDriverResult<Value> {
        self.run(async |driver| Ok(driver.execute(body, arguments).await?.json().clone()))
    }

    /// The element that the browser's own protocol knows by this number; of a text, the one that
    /// it stands in.
    pub fn element(&self, backend_node: i64) -> WebDriverResult<WebElement> {
        // The two protocols know elements by different names; the page itself hands it over.
        const PUT: &str = "function () { globalThis[Symbol.for('found by the test')] =
            this.nodeType === Node.TEXT_NODE ? this.parentElement : this }";
        const TAKE: &str = "const key = Symbol.for('found by the test'), element = globalThis[key];
            delete globalThis[key]; return element";
        let found = self.devtools("DOM.resolveNode", json!({ "backendNodeId": backend_node }))?;
        let object = &found["object"]["objectId"];
        let put = json!({ "objectId": object, "functionDeclaration": PUT });
        self.devtools("Runtime.callFunctionOn", put)?;
        self.devtools("Runtime.releaseObject", json!({ "objectId": object }))?;
        self.run(async |driver| driver.execute(TAKE, vec![]).await?.element())
    }

    /// Makes another tab the one that the conversation is about, and the one in front.
    pub fn turn_to(&self, tab: &WindowHandle) -> WebDriverResult<()> {
        if *self.tab.borrow() == *tab {
            return Ok(());
        }
        self.run(async |driver| driver.switch_to_window(tab.clone()).await)?;
        self.tab.replace(tab.clone());
        self.devtools("Page.bringToFront", json!({})).map(drop)
    }

    /// The tab that the conversation is about.
    pub fn tab(&self) -> WindowHandle {
        self.tab.borrow().clone()
    }

    /// Opens another tab.
    pub fn open_tab(&self) -> WebDriverResult<WindowHandle> {
        let tab = self.run(async |driver| driver.new_tab().await)?;
        self.turn_to(&tab)?;
        self.furnish(&tab)?;
        Ok(tab)
    }

    /// Sets the clock of a tab: for the page in it, and for all that follow.
    pub fn set_clock(&self, tab: &WindowHandle, clock: Clock) -> WebDriverResult<()> {
        self.turn_to(tab)?;
        let script = clock.script();
        let mut clocks = self.clocks.borrow_mut();
        if let Some(earlier) = clocks.remove(&tab.to_string()) {
            self.devtools("Page.removeScriptToEvaluateOnNewDocument", earlier)?;
        }
        let source = json!({ "source": script });
        let made = self.devtools("Page.addScriptToEvaluateOnNewDocument", source)?;
        clocks.insert(tab.to_string(), made);
        let now = json!({ "expression": script });
        self.devtools("Runtime.evaluate", now).map(drop)
    }

    /// Gives a new tab everything that the browser was started with.
    fn furnish(&self, tab: &WindowHandle) -> WebDriverResult<()> {
        let launch = self.launch.borrow().clone();
        self.show_on(launch.device.width, launch.device.height)?;
        let touch = json!({ "enabled": launch.device.mobile, "maxTouchPoints": 5 });
        self.devtools("Emulation.setTouchEmulationEnabled", touch)?;
        self.prefer_dark(launch.dark)?;
        let downloads = json!({ "behavior": "allowAndName", "downloadPath": launch.downloads() });
        self.devtools("Browser.setDownloadBehavior", downloads)?;
        let locale = json!({ "locale": launch.language });
        match self.devtools("Emulation.setLocaleOverride", locale) {
            // It holds for the process, which tabs of one site share.
            Err(error) if error.to_string().contains("already in effect") => {}
            other => drop(other?),
        }
        match launch.clock {
            Some(clock) => self.set_clock(tab, clock),
            None => Ok(()),
        }
    }

    /// Gives the current tab a viewport of this size.
    pub fn show_on(&self, width: u32, height: u32) -> WebDriverResult<()> {
        let mobile = self.launch.borrow().device.mobile;
        let metrics = json!({
            "width": width, "height": height, "deviceScaleFactor": 1, "mobile": mobile,
            "screenWidth": width, "screenHeight": height,
        });
        self.devtools("Emulation.setDeviceMetricsOverride", metrics)
            .map(drop)
    }

    /// Lets the person at the current tab prefer dark colours, or light ones.
    pub fn prefer_dark(&self, dark: bool) -> WebDriverResult<()> {
        let scheme = if dark { "dark" } else { "light" };
        let media = json!({ "media": "", "features": [
            { "name": "prefers-color-scheme", "value": scheme },
            { "name": "prefers-reduced-motion", "value": "reduce" },
        ]});
        self.devtools("Emulation.setEmulatedMedia", media).map(drop)
    }

    /// Takes over what the browser has logged since the last time.
    pub fn read_log(&self) -> WebDriverResult<()> {
        for kind in ["browser", "performance"] {
            let entries = self.run(async |driver| driver.get_log(kind).await)?;
            self.log.borrow_mut().add(kind, &entries);
        }
        Ok(())
    }

    /// Closes the browser as a person does, so that it writes down what it still has in memory.
    pub fn quit(&self) -> WebDriverResult<()> {
        let driver = self.driver.borrow_mut().take();
        driver.map_or(Ok(()), |driver| self.runtime.block_on(driver.quit()))
    }

    /// Ends the browser's process without a warning.
    pub fn kill(&self) {
        if let Some(process) = self.process.take() {
            let killed = Command::new("kill")
                .args(["-9", &process.to_string()])
                .status();
            assert!(
                killed.is_ok_and(|status| status.success()),
                "nothing to kill"
            );
        }
        // There is nobody left to say goodbye to, and that is no failure.
        self.quit().ok();
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        if self.quit().is_err() {
            self.kill();
        }
    }
}
