//! What the browser logs while it runs: the console, and the requests of pages.

use serde_json::Value;
use std::collections::BTreeMap;
use thirtyfour::BrowserLogEntry;

/// Everything logged so far.
#[derive(Debug, Default)]
pub struct Log {
    /// Errors in the console: uncaught exceptions, `console.error`, what the page's policy
    /// refused, what could not be loaded.
    pub errors: Vec<String>,
    /// The addresses that pages asked for.
    pub requests: Vec<String>,
    /// The file inputs for which a page opened the dialog to choose files.
    pub choosers: Vec<i64>,
    /// The downloads that are complete: the number and the name of each.
    pub downloads: Vec<(String, String)>,
    /// The names of those that have begun, by number.
    begun: BTreeMap<String, String>,
}

impl Log {
    /// Takes over the entries of one of chromedriver's logs.
    pub fn add(&mut self, kind: &str, entries: &[BrowserLogEntry]) {
        for entry in entries {
            match kind {
                "browser" if entry.level == "SEVERE" => self.errors.push(entry.message.clone()),
                "performance" => self.add_event(&entry.message),
                _ => {}
            }
        }
    }

    fn add_event(&mut self, message: &str) {
        let event: Value = serde_json::from_str(message).unwrap_or_default();
        let event = &event["message"];
        let parameters = &event["params"];
        let text = |key: &str| parameters[key].as_str().unwrap_or_default().to_owned();
        match event["method"].as_str() {
            Some("Network.requestWillBeSent") => {
                let url = parameters["request"]["url"].as_str();
                self.requests.extend(url.map(str::to_owned));
            }
            Some("Network.webSocketCreated") => self.requests.push(text("url")),
            Some("Page.downloadWillBegin") => {
                let (number, name) = (text("guid"), text("suggestedFilename"));
                self.begun.insert(number, name);
            }
            Some("Page.downloadProgress") if parameters["state"] == "completed" => {
                let complete = self.begun.remove_entry(&text("guid"));
                self.downloads.extend(complete);
            }
            Some("Page.fileChooserOpened") => {
                self.choosers.extend(parameters["backendNodeId"].as_i64());
            }
            _ => {}
        }
    }
}
