//! The checks: what each needs, and what it runs.

use super::webdriver;
use crate::e2e;
use crate::failure::{Failure, Outcome};
use crate::process::{self, cargo};
use crate::project::Project;
use crate::setup::browser::Browser;
use crate::setup::cargo_tool::CargoTool;
use crate::setup::rust::{self, Component, WASM};
use crate::trunk::{Profile, Trunk};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A check by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Formatting.
    Fmt,
    /// Lints, natively and for the browser.
    Clippy,
    /// The core's tests and this package's, natively.
    Core,
    /// Tests of what touches the browser, inside one.
    Wasm,
    /// The release bundle, used as people use it.
    E2e,
}

/// A check with everything it needs at hand.
pub enum Prepared {
    /// See [`Step::Fmt`].
    Fmt,
    /// See [`Step::Clippy`].
    Clippy,
    /// See [`Step::Core`].
    Core,
    /// See [`Step::Wasm`].
    Wasm { runner: PathBuf, browser: Browser },
    /// See [`Step::E2e`].
    E2e { trunk: Trunk, browser: Browser },
}

impl Step {
    /// All of them, the quickest to fail first.
    pub const ALL: [Self; 5] = [Self::Fmt, Self::Clippy, Self::Core, Self::Wasm, Self::E2e];

    /// The word for it on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Fmt => "fmt",
            Self::Clippy => "clippy",
            Self::Core => "core",
            Self::Wasm => "wasm",
            Self::E2e => "e2e",
        }
    }

    /// Sets up what it needs, so that nothing is found missing half an hour later.
    pub fn prepare(self, project: &Project) -> Outcome<Prepared> {
        Ok(match self {
            Self::Fmt => {
                rust::component(Component::Rustfmt)?;
                Prepared::Fmt
            }
            Self::Clippy => {
                rust::component(Component::Clippy)?;
                rust::wasm_target()?;
                rust::crates(project)?;
                Prepared::Clippy
            }
            Self::Core => Prepared::Core,
            Self::Wasm => {
                rust::wasm_target()?;
                Prepared::Wasm {
                    runner: CargoTool::wasm_test_runner(project)?.ready()?,
                    browser: Browser::ready()?,
                }
            }
            Self::E2e => Prepared::E2e {
                trunk: Trunk::ready(project, Profile::Release)?,
                browser: Browser::ready()?,
            },
        })
    }
}

impl Prepared {
    /// Runs it with its output shown.
    pub fn run(&self, project: &Project) -> Outcome {
        match self {
            Self::Fmt => process::run(
                in_project(project).args(["fmt", "--all", "--check"]),
                "Some files are not formatted.",
            )
            .map_err(|failure| failure.cured_by("cargo fmt --all")),
            Self::Clippy => clippy(project),
            Self::Core => core(project),
            Self::Wasm { runner, browser } => wasm(project, runner, browser),
            Self::E2e { trunk, browser } => {
                trunk.release(project)?;
                e2e::test(project, browser)
            }
        }
    }
}

fn clippy(project: &Project) -> Outcome {
    let everywhere: &[&str] = &["--workspace", "--all-targets"];
    let in_browser: &[&str] = &[
        "--target",
        WASM,
        "--features",
        "app",
        "--lib",
        "--bins",
        "--test",
        "wasm",
    ];
    for (place, targets) in [("natively", everywhere), ("for the browser", in_browser)] {
        process::run(
            in_project(project)
                .arg("clippy")
                .args(targets)
                .args(["--", "--deny", "warnings"]),
            &format!("Clippy has something to say {place}; see above."),
        )?;
    }
    Ok(())
}

fn core(project: &Project) -> Outcome {
    process::run(
        in_project(project).args(["test", "--package", "followthrough", "--package", "xtask"]),
        "A native test failed; see above.",
    )
}

fn wasm(project: &Project, runner: &Path, browser: &Browser) -> Outcome {
    plan_corpus(project)?;
    process::run(
        in_project(project)
            .args([
                "test",
                "--target",
                WASM,
                "--features",
                "app",
                "--test",
                "wasm",
            ])
            .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner)
            .env("WASM_BINDGEN_USE_BROWSER", "1")
            .env("WASM_BINDGEN_TEST_TIMEOUT", "180")
            .env("CHROMEDRIVER", &browser.driver)
            .env(
                "WASM_BINDGEN_TEST_WEBDRIVER_JSON",
                webdriver::capabilities(project, browser)?,
            ),
        "A test in the browser failed; see above.",
    )
}

/// Has native code plan the casebooks that the browser is compared on. The runner serves files
/// below the checkout, wherever the target directory is.
fn plan_corpus(project: &Project) -> Outcome {
    let folder = project.root.join("target");
    fs::create_dir_all(&folder).map_err(|error| Failure::on_file("make", &folder, &error))?;
    process::run(
        in_project(project)
            .args([
                "test",
                "--package",
                "followthrough",
                "--test",
                "shared_corpus",
            ])
            .env("FOLLOWTHROUGH_CORPUS", folder.join("corpus.jsonl")),
        "Native code did not plan the shared corpus; see above.",
    )
}

fn in_project(project: &Project) -> Command {
    let mut command = cargo();
    command.current_dir(&project.root);
    command
}
