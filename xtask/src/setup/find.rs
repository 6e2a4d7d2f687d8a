//! Looking for programs: on the PATH first, then where their installers put them.

use crate::process;
use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What Windows appends to the names of programs and of npm's scripts.
const ENDINGS: &[&str] = if cfg!(windows) {
    &[".exe", ".cmd"]
} else {
    &[""]
};

/// Every file called `name` on the PATH, then in `more` directories, in the order of preference.
pub fn all(name: &str, more: &[PathBuf]) -> Vec<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let directories: Vec<PathBuf> = env::split_paths(&path)
        .chain(more.iter().cloned())
        .collect();
    all_in(&directories, name)
}

/// The first program called `name` that reports exactly this version.
pub fn at_version(name: &str, version: &str, more: &[PathBuf]) -> Option<PathBuf> {
    all(name, more)
        .into_iter()
        .find(|program| reported_version(program).as_deref() == Some(version))
}

/// What a program answers to `--version`, cut down to the number.
pub fn reported_version(program: &Path) -> Option<String> {
    let text = process::answer(Command::new(program).arg("--version"))?;
    number_in(&text).map(str::to_owned)
}

/// Cargo's bin directory, which need not be on the PATH.
pub fn cargo_bin() -> Option<PathBuf> {
    env::var_os("CARGO_INSTALL_ROOT")
        .or_else(|| env::var_os("CARGO_HOME"))
        .map(PathBuf::from)
        .or_else(|| Some(env::home_dir()?.join(".cargo")))
        .map(|root| root.join("bin"))
}

/// The first word that starts with a digit: `trunk 0.21.14`, `wasm-opt version 132 (version_132)`.
pub fn number_in(text: &str) -> Option<&str> {
    text.split_whitespace()
        .find(|word| word.starts_with(|first: char| first.is_ascii_digit()))
}

fn all_in(directories: &[PathBuf], name: &str) -> Vec<PathBuf> {
    directories
        .iter()
        .flat_map(|directory| {
            ENDINGS
                .iter()
                .map(move |ending| directory.join(format!("{name}{ending}")))
        })
        .filter(|file| file.is_file())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_found_in_what_the_tools_really_print() {
        assert_eq!(number_in("trunk 0.21.14"), Some("0.21.14"));
        assert_eq!(number_in("wasm-bindgen 0.2.130"), Some("0.2.130"));
        assert_eq!(number_in("wasm-opt version 132 (version_132)"), Some("132"));
        assert_eq!(
            number_in("Chromium 156.0.8078.79 built on Debian GNU/Linux 12 (bookworm)"),
            Some("156.0.8078.79")
        );
        assert_eq!(number_in("no number here"), None);
    }

    #[test]
    fn directories_are_searched_in_their_order() {
        let root = env::temp_dir().join(format!("followthrough-find-{}", std::process::id()));
        let (first, second) = (root.join("first"), root.join("second"));
        for directory in [&first, &second] {
            std::fs::create_dir_all(directory).expect("a temporary directory can be made");
            std::fs::write(directory.join(format!("tool{}", ENDINGS[0])), "")
                .expect("a temporary file can be written");
        }
        let found = all_in(&[second.clone(), root.join("missing"), first], "tool");
        assert_eq!(found.len(), 2);
        assert!(found[0].starts_with(&second));
        std::fs::remove_dir_all(&root).expect("the temporary directory can be removed");
    }
}
