//! Tools that `cargo install` brings, each at one version.

use super::{find, lockfile};
use crate::console;
use crate::failure::{Failure, Outcome};
use crate::process;
use crate::project::Project;
use std::path::PathBuf;

/// A tool that may have to be built.
#[derive(Debug)]
pub struct CargoTool {
    program: &'static str,
    package: &'static str,
    version: String,
    locked: bool,
    takes: &'static str,
}

impl CargoTool {
    /// The bundler, pinned: another version may read Trunk.toml differently.
    pub fn trunk() -> Self {
        Self {
            program: "trunk",
            package: "trunk",
            version: "0.21.14".to_owned(),
            locked: true,
            takes: "about 10 minutes",
        }
    }

    /// The binding generator, which trunk calls.
    pub fn wasm_bindgen(project: &Project) -> Outcome<Self> {
        Self::of_wasm_bindgen_cli("wasm-bindgen", project)
    }

    /// What runs WebAssembly tests in a browser; it comes with the binding generator.
    pub fn wasm_test_runner(project: &Project) -> Outcome<Self> {
        Self::of_wasm_bindgen_cli("wasm-bindgen-test-runner", project)
    }

    /// The program, built first if need be.
    pub fn ready(&self) -> Outcome<PathBuf> {
        let program = match self.find() {
            Some(program) => program,
            None => {
                self.install()?;
                self.find().ok_or_else(|| self.not_found())?
            }
        };
        console::ready(&format!("{} {}", self.program, self.version));
        Ok(program)
    }

    /// It must be of the very version that the crate in Cargo.lock has, since the two speak a
    /// format of their own. Its own lock file names a withdrawn dependency, so its dependencies
    /// are resolved afresh.
    fn of_wasm_bindgen_cli(program: &'static str, project: &Project) -> Outcome<Self> {
        Ok(Self {
            program,
            package: "wasm-bindgen-cli",
            version: lockfile::version_of(&project.root, "wasm-bindgen")?,
            locked: false,
            takes: "about 4 minutes",
        })
    }

    fn find(&self) -> Option<PathBuf> {
        let more: Vec<PathBuf> = find::cargo_bin().into_iter().collect();
        find::at_version(self.program, &self.version, &more)
    }

    fn install(&self) -> Outcome {
        console::doing(&format!(
            "building {} {}, once for this machine ({})",
            self.package, self.version, self.takes
        ));
        process::run(
            process::cargo().args(self.install_arguments()),
            &format!("{} {} could not be built.", self.package, self.version),
        )
        .map_err(|failure| failure.cured_by(self.install_line()))
    }

    /// `--force` also replaces a program that is recorded as installed but was damaged or removed.
    fn install_arguments(&self) -> Vec<&str> {
        let mut arguments = vec!["install", self.package, "--version", &self.version];
        if self.locked {
            arguments.push("--locked");
        }
        arguments.push("--force");
        arguments
    }

    fn install_line(&self) -> String {
        format!("cargo {}", self.install_arguments().join(" "))
    }

    fn not_found(&self) -> Failure {
        Failure::new(format!(
            "{} {} was built, but is not where cargo installs programs.",
            self.package, self.version
        ))
        .cured_by("put cargo's bin directory on the PATH")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bundler_is_installed_as_pinned() {
        assert_eq!(
            CargoTool::trunk().install_line(),
            "cargo install trunk --version 0.21.14 --locked --force"
        );
    }
}
