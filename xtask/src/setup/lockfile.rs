//! Reading one version out of Cargo.lock.

use crate::failure::{Failure, Outcome};
use std::fs;
use std::path::Path;

/// The version that Cargo.lock pins for a package.
pub fn version_of(root: &Path, package: &str) -> Outcome<String> {
    let path = root.join("Cargo.lock");
    let text =
        fs::read_to_string(&path).map_err(|error| Failure::on_file("read", &path, &error))?;
    find(&text, package).map(str::to_owned).ok_or_else(|| {
        Failure::new(format!("Cargo.lock has no package `{package}`."))
            .cured_by("cargo generate-lockfile")
    })
}

/// Cargo writes `name` and `version` on lines that follow each other; no more of TOML is needed.
fn find<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines();
    lines.find(|line| *line == name)?;
    lines
        .next()?
        .strip_prefix("version = \"")?
        .strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = r#"
[[package]]
name = "wasm-bindgen-futures"
version = "0.4.80"

[[package]]
name = "wasm-bindgen"
version = "0.2.130"
source = "registry"
"#;

    #[test]
    fn only_the_whole_name_counts() {
        assert_eq!(find(LOCK, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(find(LOCK, "wasm-bindgen-futures"), Some("0.4.80"));
        assert_eq!(find(LOCK, "wasm"), None);
    }
}
