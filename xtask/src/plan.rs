//! The plan of a casebook file, made by the core's own command line.

use crate::failure::Outcome;
use crate::process::{cargo, did_not_start};
use crate::project::Project;

/// Runs it with what was asked for, and ends as it ends: its exit code is part of its answer.
pub fn run(arguments: &[String]) -> Outcome {
    let project = Project::locate()?;
    let mut command = cargo();
    command
        .args([
            "run",
            "--quiet",
            "--package",
            "followthrough",
            "--bin",
            "plan",
        ])
        .arg("--manifest-path")
        .arg(project.root.join("Cargo.toml"))
        .arg("--")
        .args(arguments);
    let status = command
        .status()
        .map_err(|error| did_not_start(&command, &error))?;
    std::process::exit(status.code().unwrap_or(1));
}
