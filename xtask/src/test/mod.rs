//! `cargo xtask test`: every check, in the order in which they fail fastest.

mod steps;
mod webdriver;

use crate::console::{self, spoken};
use crate::failure::{Failure, Outcome};
use crate::project::Project;
use std::time::Instant;
use steps::Step;

pub fn run(arguments: &[String]) -> Outcome {
    let chosen = chosen(arguments)?;
    let project = Project::locate()?;

    console::heading("set-up");
    let prepared = chosen
        .iter()
        .map(|step| Ok((step.name(), step.prepare(&project)?)))
        .collect::<Outcome<Vec<_>>>()?;

    let began = Instant::now();
    let count = prepared.len();
    let mut done = Vec::new();
    for (index, (name, step)) in prepared.iter().enumerate() {
        console::heading(&format!("[{}/{count}] {name}", index + 1));
        let step_began = Instant::now();
        step.run(&project)
            .map_err(|failure| Failure::new(format!("Step `{name}` did not pass. {failure}")))?;
        done.push(format!("{name} {}", spoken(step_began.elapsed())));
    }
    println!(
        "\nAll passed in {}: {}.",
        spoken(began.elapsed()),
        done.join(", ")
    );
    Ok(())
}

/// The steps that were named, or all; always in their own order, each once.
fn chosen(arguments: &[String]) -> Outcome<Vec<Step>> {
    if let Some(unknown) = arguments
        .iter()
        .find(|word| Step::ALL.iter().all(|step| step.name() != word.as_str()))
    {
        let names = Step::ALL.map(Step::name).join(" ");
        return Err(Failure::new(format!("There is no step `{unknown}`."))
            .cured_by(format!("cargo xtask test, or some of: {names}")));
    }
    Ok(Step::ALL
        .into_iter()
        .filter(|step| arguments.is_empty() || arguments.iter().any(|word| word == step.name()))
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(arguments: &[&str]) -> Outcome<Vec<&'static str>> {
        let arguments: Vec<String> = arguments.iter().map(|word| (*word).to_owned()).collect();
        Ok(chosen(&arguments)?.into_iter().map(Step::name).collect())
    }

    #[test]
    fn without_a_choice_every_step_runs() {
        assert_eq!(names(&[]), Ok(vec!["fmt", "clippy", "core", "wasm", "e2e"]));
    }

    #[test]
    fn a_choice_keeps_the_order_of_the_steps() {
        assert_eq!(names(&["core", "fmt", "core"]), Ok(vec!["fmt", "core"]));
    }

    #[test]
    fn a_misspelt_step_is_not_skipped_in_silence() {
        let failure = names(&["e2"]).expect_err("there is no such step");
        assert!(failure.to_string().contains("fmt clippy core wasm e2e"));
    }
}
