//! Running other programs: their own output is left alone, their failure becomes a sentence.

use crate::failure::{Failure, Outcome};
use std::process::{Command, Stdio};

/// The cargo that runs this command, so that nested calls use the same toolchain.
pub fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Runs to the end with its output shown; `failed` is the sentence for when it does not succeed.
pub fn run(command: &mut Command, failed: &str) -> Outcome {
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(Failure::new(failed)),
        Err(error) => Err(did_not_start(command, &error)),
    }
}

/// Runs to the end and returns what it printed, or `None` if it could not or did not succeed.
pub fn answer(command: &mut Command) -> Option<String> {
    let output = command
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()?;
    let text = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    output.status.success().then_some(text)
}

/// The failure for a program that the system could not even start.
pub fn did_not_start(command: &Command, error: &std::io::Error) -> Failure {
    let program = command.get_program().to_string_lossy();
    Failure::new(format!("Could not start `{program}`: {error}."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_that_is_not_there_is_named() {
        let failure = run(&mut Command::new("no-such-program"), "unused")
            .expect_err("the program does not exist");
        assert!(failure.to_string().contains("`no-such-program`"));
        assert_eq!(answer(&mut Command::new("no-such-program")), None);
    }
}
