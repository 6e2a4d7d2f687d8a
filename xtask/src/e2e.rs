//! The end-to-end package: what it is told about the bundle and the browser.

use crate::failure::Outcome;
use crate::process;
use crate::project::Project;
use crate::setup::browser::Browser;
use std::process::Command;

/// Its name in the workspace.
const PACKAGE: &str = "followthrough-browser";

/// Runs its tests against dist/.
pub fn test(project: &Project, browser: &Browser) -> Outcome {
    process::run(
        told(process::cargo().arg("test"), project, browser).args(["--package", PACKAGE]),
        "An end-to-end test failed; see above.",
    )
}

/// Takes its screenshots of dist/.
pub fn shots(project: &Project, browser: &Browser) -> Outcome {
    process::run(
        told(process::cargo().arg("run"), project, browser)
            .args(["--package", PACKAGE, "--bin", "shots"])
            .env("FOLLOWTHROUGH_SHOTS", project.shots()),
        "The screenshots could not be taken; see above.",
    )
}

fn told<'a>(command: &'a mut Command, project: &Project, browser: &Browser) -> &'a mut Command {
    command
        .current_dir(&project.root)
        .env("FOLLOWTHROUGH_DIST", project.dist())
        .env("FOLLOWTHROUGH_CHROMIUM", &browser.chromium)
        .env("FOLLOWTHROUGH_CHROMEDRIVER", &browser.driver)
}
