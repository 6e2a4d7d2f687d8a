//! What a command says when it cannot go on: one sentence, and the line that cures it.

use std::fmt;
use std::path::Path;

/// The result of everything that can go wrong here.
pub type Outcome<T = ()> = Result<T, Failure>;

/// A failure as its reader needs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    what: String,
    cure: Option<String>,
}

impl Failure {
    /// A failure that one sentence explains.
    pub fn new(what: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            cure: None,
        }
    }

    /// Adds the line to type, so that nobody has to search for it.
    pub fn cured_by(mut self, cure: impl Into<String>) -> Self {
        self.cure = Some(cure.into());
        self
    }

    /// For reads and writes: names the file, which the system's own message does not.
    pub fn on_file(verb: &str, path: &Path, error: &std::io::Error) -> Self {
        Self::new(format!("Could not {verb} {}: {error}.", path.display()))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.what)?;
        match &self.cure {
            Some(cure) => write!(out, "\n  Cure: {cure}"),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cure_stands_on_its_own_line_to_be_copied() {
        let failure = Failure::new("Node is missing.").cured_by("apt-get install nodejs");
        assert_eq!(
            failure.to_string(),
            "Node is missing.\n  Cure: apt-get install nodejs"
        );
    }
}
