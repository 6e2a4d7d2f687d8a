//! The process that steers the browser.

use std::env;
use std::ffi::OsString;
use std::io::{self, BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::thread;

/// A running chromedriver on a port of its own; it ends with this value.
pub struct Chromedriver {
    process: Child,
    port: u16,
}

impl Chromedriver {
    /// Starts it. `zone` becomes the time zone of the machine for the browsers that it opens: so
    /// all of their pages and workers are in it.
    pub fn start(zone: &str) -> Self {
        let program = chosen("FOLLOWTHROUGH_CHROMEDRIVER", "chromedriver");
        let mut process = Command::new(&program)
            .args(["--port=0", "--log-level=SEVERE"])
            .env("TZ", zone)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("{} does not start: {error}", program.display()));
        let mut lines = BufReader::new(process.stdout.take().expect("a piped output"));
        let port = announced_port(&mut lines);
        // Read on, or it would one day wait for a reader.
        thread::spawn(move || io::copy(&mut lines, &mut io::sink()));
        Self {
            process,
            port: port.expect("chromedriver says on which port it listens"),
        }
    }

    /// Where it takes commands.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

impl Drop for Chromedriver {
    fn drop(&mut self) {
        self.process.kill().ok();
        self.process.wait().ok();
    }
}

/// Chromium, as the environment or one of the usual names has it.
pub fn chromium() -> PathBuf {
    let found = ["chromium", "chromium-browser", "google-chrome"]
        .into_iter()
        .find_map(on_path);
    chosen(
        "FOLLOWTHROUGH_CHROMIUM",
        found.unwrap_or_else(|| "chromium".into()),
    )
}

fn chosen(variable: &str, default: impl Into<OsString>) -> PathBuf {
    env::var_os(variable)
        .unwrap_or_else(|| default.into())
        .into()
}

fn on_path(name: &str) -> Option<PathBuf> {
    env::split_paths(&env::var_os("PATH")?)
        .map(|directory| directory.join(name))
        .find(|program| program.is_file())
}

fn announced_port(lines: &mut impl BufRead) -> Option<u16> {
    lines.lines().map_while(Result::ok).find_map(|line| {
        let (_, port) = line.split_once("started successfully on port ")?;
        port.trim_end_matches('.').parse().ok()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_port_is_read_from_what_it_says() {
        let mut output = io::Cursor::new(
            "Starting ChromeDriver 156.0 on port 0\n\
             ChromeDriver was started successfully on port 41233.\n",
        );
        assert_eq!(announced_port(&mut output), Some(41233));
    }
}
