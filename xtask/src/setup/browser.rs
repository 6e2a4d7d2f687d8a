//! Chromium and its driver, which the tests run the app in.

use super::{debian, find};
use crate::console;
use crate::failure::{Failure, Outcome};
use std::env;
use std::path::PathBuf;

const BROWSERS: &[&str] = &[
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "Chromium",
    "Google Chrome",
];

const BROWSER_PLACES: &[&str] = &[
    "/usr/lib/chromium",
    "/opt/google/chrome",
    "/Applications/Chromium.app/Contents/MacOS",
    "/Applications/Google Chrome.app/Contents/MacOS",
    "/snap/bin",
];

const DRIVERS: &[&str] = &["chromedriver", "chromium.chromedriver"];

const DRIVER_PLACES: &[&str] = &[
    "/usr/lib/chromium",
    "/usr/lib/chromium-browser",
    "/snap/bin",
];

/// A browser and the driver that fits it.
#[derive(Debug, Clone)]
pub struct Browser {
    /// Chromium, or Chrome.
    pub chromium: PathBuf,
    /// ChromeDriver.
    pub driver: PathBuf,
}

impl Browser {
    /// Finds both, on a Debian machine that allows it installs both, and checks that they fit.
    pub fn ready() -> Outcome<Self> {
        let browser = match Self::find() {
            Ok(browser) => browser,
            Err(failure) => {
                if !debian::install_browser()? {
                    return Err(failure);
                }
                Self::find()?
            }
        };
        let version = browser.checked_version()?;
        console::ready(&format!("Chromium and its driver {version}"));
        Ok(browser)
    }

    fn find() -> Outcome<Self> {
        Ok(Self {
            chromium: locate("FOLLOWTHROUGH_CHROMIUM", BROWSERS, BROWSER_PLACES).ok_or_else(
                || missing("Chromium is not installed; the tests run the app in it."),
            )?,
            driver: locate("FOLLOWTHROUGH_CHROMEDRIVER", DRIVERS, DRIVER_PLACES).ok_or_else(
                || missing("ChromeDriver is not installed; the tests steer Chromium with it."),
            )?,
        })
    }

    /// A driver refuses every browser of another major version, with a much longer message.
    fn checked_version(&self) -> Outcome<String> {
        let browser = find::reported_version(&self.chromium);
        let driver = find::reported_version(&self.driver);
        match (browser, driver) {
            (Some(browser), Some(driver)) if major(&browser) == major(&driver) => Ok(browser),
            (Some(browser), Some(driver)) => Err(missing(&format!(
                "Chromium is version {browser}, but ChromeDriver is {driver}."
            ))),
            (None, _) => Err(does_not_answer(&self.chromium)),
            (_, None) => Err(does_not_answer(&self.driver)),
        }
    }
}

/// An explicit choice in the environment wins over whatever is installed.
fn locate(choice: &str, names: &[&str], places: &[&str]) -> Option<PathBuf> {
    let places: Vec<PathBuf> = places.iter().map(PathBuf::from).collect();
    env::var_os(choice).map(PathBuf::from).or_else(|| {
        names
            .iter()
            .find_map(|name| find::all(name, &places).into_iter().next())
    })
}

fn major(version: &str) -> &str {
    version.split('.').next().unwrap_or(version)
}

fn missing(what: &str) -> Failure {
    Failure::new(what).cured_by(debian::browser_line())
}

fn does_not_answer(program: &std::path::Path) -> Failure {
    missing(&format!(
        "`{} --version` does not answer.",
        program.display()
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_major_versions_have_to_fit() {
        assert_eq!(major("156.0.8078.79"), major("156.0.8001.2"));
        assert_ne!(major("156.0.8078.79"), major("15.0.8078.79"));
    }

    #[test]
    fn a_missing_browser_comes_with_the_line_that_installs_it() {
        assert!(
            missing("Chromium is not installed.")
                .to_string()
                .ends_with("sudo apt-get install chromium chromium-driver")
        );
    }
}
