//! `cargo xtask drafts`: how well the checks of a message agree with the judged corpora.

use crate::failure::{Failure, Outcome};
use crate::process::{self, cargo};
use crate::project::Project;

/// What may be asked for, and the test that prints it.
const REPORTS: [(&str, &str); 3] = [
    ("corpus", "score::report"),
    ("typed", "score::typed"),
    ("unseen", "score::unseen"),
];

/// Prints precision and recall of every check on the corpus, or on the drafts that were written
/// without a look at the checks.
pub fn run(arguments: &[String]) -> Outcome {
    let asked = arguments.first().map_or(REPORTS[0].0, String::as_str);
    let Some((_, report)) = REPORTS.iter().find(|(name, _)| *name == asked) else {
        return Err(
            Failure::new(format!("There is no corpus called {asked}.")).cured_by(
                "cargo xtask drafts, cargo xtask drafts typed or cargo xtask drafts unseen",
            ),
        );
    };
    let project = Project::locate()?;
    let mut command = cargo();
    command
        .current_dir(&project.root)
        .args(["test", "--quiet", "--package", "followthrough"])
        .args(["--test", "draft_corpus", report])
        .args(["--", "--ignored", "--exact", "--nocapture"]);
    process::run(&mut command, "The checks could not be scored; see above.")
}
