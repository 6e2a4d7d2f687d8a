//! `cargo xtask`: the one door to everything a contributor does.
//!
//! Each command lives in a file of its own and is listed in [`COMMANDS`]; to add one, declare its
//! module and add its row. Commands set up what they need by themselves (see [`setup`]).

mod bench;
mod bundle;
mod console;
mod drafts;
mod e2e;
mod failure;
mod mutate_rules;
mod plan;
mod process;
mod project;
mod release;
mod serve;
mod setup;
mod shots;
mod size;
mod test;
mod trunk;

use failure::{Failure, Outcome};
use std::process::ExitCode;

/// One word after `cargo xtask`.
struct Command {
    name: &'static str,
    arguments: &'static str,
    /// What the usage text says; `None` for commands that only other tools call.
    about: Option<&'static str>,
    run: fn(&[String]) -> Outcome,
}

const COMMANDS: &[Command] = &[
    Command {
        name: "serve",
        arguments: "[--port N]",
        about: Some("build for development and serve, reloading on every change"),
        run: serve::run,
    },
    Command {
        name: "test",
        arguments: "[STEP...]",
        about: Some("every check in order, or only: fmt clippy core wasm e2e"),
        run: test::run,
    },
    Command {
        name: "build",
        arguments: "",
        about: Some("the release bundle in dist/, ready for any static host"),
        run: release::run,
    },
    Command {
        name: "plan",
        arguments: "FILE --at INSTANT [--style PRESET]",
        about: Some("print the plan of a casebook file (docs/plan.md)"),
        run: plan::run,
    },
    Command {
        name: "drafts",
        arguments: "[corpus|unseen]",
        about: Some("precision and recall of every check of a message"),
        run: drafts::run,
    },
    Command {
        name: "bench",
        arguments: "",
        about: Some("what planning and checking cost, in instructions (valgrind)"),
        run: bench::run,
    },
    Command {
        name: "mutate-rules",
        arguments: "[RULE|CHECK...]",
        about: Some("switch each rule and check off in turn and see which test notices"),
        run: mutate_rules::run,
    },
    Command {
        name: "size",
        arguments: "",
        about: Some("what a first visit to dist/ downloads: raw, gzip, brotli"),
        run: size::run,
    },
    Command {
        name: "shots",
        arguments: "",
        about: Some("screenshots of the release bundle, in the target directory's shots/"),
        run: shots::run,
    },
    Command {
        name: "post-build",
        arguments: "",
        about: None,
        run: bundle::run,
    },
];

fn main() -> ExitCode {
    let mut words = std::env::args().skip(1);
    let name = words.next().unwrap_or_default();
    let arguments: Vec<String> = words.collect();
    match dispatch(&name, &arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\n{failure}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(name: &str, arguments: &[String]) -> Outcome {
    if matches!(name, "" | "help" | "-h" | "--help") {
        println!("{}", usage());
        return Ok(());
    }
    match COMMANDS.iter().find(|command| command.name == name) {
        Some(command) => (command.run)(arguments),
        None => {
            Err(Failure::new(format!("There is no command `{name}`.")).cured_by("cargo xtask help"))
        }
    }
}

fn usage() -> String {
    let mut text = String::from("cargo xtask COMMAND\n");
    for command in COMMANDS {
        if let Some(about) = command.about {
            let call = format!("{} {}", command.name, command.arguments);
            text.push_str(&format!("\n  {call:<18} {about}"));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn usage_names_every_public_command_and_no_other() {
        let text = usage();
        assert!(text.contains("serve [--port N]"));
        assert!(!text.contains("post-build"));
    }

    #[test]
    fn an_unknown_command_says_how_to_find_the_known_ones() {
        let failure = dispatch("sevre", &[]).expect_err("there is no such command");
        assert!(failure.to_string().contains("cargo xtask help"));
    }
}
