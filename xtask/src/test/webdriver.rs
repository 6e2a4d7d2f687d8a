//! How the WebAssembly test runner is to open the browser.

use crate::failure::{Failure, Outcome};
use crate::project::Project;
use crate::setup::browser::Browser;
use serde_json::json;
use std::fs;
use std::path::{Path, PathBuf};

/// Writes the capabilities that the runner reads; it adds headless mode by itself. They name this
/// machine's browser, so they belong into the target directory and not into the checkout.
pub fn capabilities(project: &Project, browser: &Browser) -> Outcome<PathBuf> {
    let path = project.target.join("webdriver.json");
    fs::create_dir_all(&project.target)
        .and_then(|()| fs::write(&path, of(&browser.chromium).to_string()))
        .map_err(|error| Failure::on_file("write", &path, &error))?;
    Ok(path)
}

fn of(chromium: &Path) -> serde_json::Value {
    json!({
        "goog:chromeOptions": {
            "binary": chromium,
            "args": [
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run"
            ]
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browser_that_was_checked_is_the_one_that_is_opened() {
        let capabilities = of(Path::new("/usr/bin/chromium"));
        assert_eq!(
            capabilities["goog:chromeOptions"]["binary"],
            "/usr/bin/chromium"
        );
    }
}
