//! Valgrind, whose callgrind counts instructions.

use super::find;
use crate::console;
use crate::failure::{Failure, Outcome};
use std::path::PathBuf;

/// Finds it. It is asked for and not installed: only `bench` needs it.
pub fn ready() -> Outcome<PathBuf> {
    let valgrind = find::all("valgrind", &[])
        .into_iter()
        .next()
        .ok_or_else(missing)?;
    console::ready("valgrind");
    Ok(valgrind)
}

fn missing() -> Failure {
    Failure::new("Valgrind is not installed; it counts the instructions.")
        .cured_by("sudo apt-get install valgrind")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_valgrind_comes_with_the_line_that_installs_it() {
        assert!(
            missing()
                .to_string()
                .ends_with("sudo apt-get install valgrind")
        );
    }
}
