//! Debian's packages, where this process may install them.

use crate::console;
use crate::failure::Outcome;
use crate::process;
use std::path::Path;
use std::process::Command;

/// The packages that hold a browser and its driver.
const BROWSER: &[&str] = &["chromium", "chromium-driver"];

/// The line that a person types for the same.
pub fn browser_line() -> String {
    format!("sudo apt-get install {}", BROWSER.join(" "))
}

/// Installs the browser if this is root on a machine with apt-get; `false` if it is not.
pub fn install_browser() -> Outcome<bool> {
    if !is_root() || !Path::new("/usr/bin/apt-get").is_file() {
        return Ok(false);
    }
    console::doing(&format!("apt-get install {}", BROWSER.join(" ")));
    apt_get(&["update"])?;
    let mut words = vec!["install", "--yes", "--no-install-recommends"];
    words.extend(BROWSER);
    apt_get(&words)?;
    Ok(true)
}

fn apt_get(words: &[&str]) -> Outcome {
    process::run(
        Command::new("apt-get")
            .args(["--quiet=2"])
            .args(words)
            .env("DEBIAN_FRONTEND", "noninteractive"),
        &format!("`apt-get {}` did not succeed.", words.join(" ")),
    )
}

fn is_root() -> bool {
    process::answer(Command::new("id").arg("-u")).as_deref() == Some("0")
}
