//! Where things are. Cargo is asked, since the target directory may be anywhere.

use crate::failure::{Failure, Outcome};
use crate::process;
use std::path::PathBuf;

/// The checkout and its build directory.
#[derive(Debug)]
pub struct Project {
    /// The workspace's root.
    pub root: PathBuf,
    /// Cargo's target directory, which holds everything made that is not the bundle.
    pub target: PathBuf,
}

impl Project {
    /// Finds the project from wherever in it the command was called.
    pub fn locate() -> Outcome<Self> {
        let mut metadata = process::cargo();
        metadata.args(["metadata", "--no-deps", "--offline", "--format-version=1"]);
        process::answer(&mut metadata)
            .and_then(|text| Self::from_metadata(&text))
            .ok_or_else(|| {
                Failure::new("Cargo could not describe this project.")
                    .cured_by("cargo metadata --no-deps, which prints why")
            })
    }

    /// The release bundle.
    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// The development bundle, apart from the release so that neither overwrites the other.
    pub fn dev_dist(&self) -> PathBuf {
        self.target.join("dev-dist")
    }

    /// Where screenshots go.
    pub fn shots(&self) -> PathBuf {
        self.target.join("shots")
    }

    fn from_metadata(json: &str) -> Option<Self> {
        let metadata: serde_json::Value = serde_json::from_str(json).ok()?;
        let path = |key: &str| Some(PathBuf::from(metadata.get(key)?.as_str()?));
        Some(Self {
            root: path("workspace_root")?,
            target: path("target_directory")?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn directories_come_from_cargos_own_description() {
        let json = r#"{"workspace_root": "/a", "target_directory": "/b/c", "version": 1}"#;
        let project = Project::from_metadata(json).expect("both keys are there");
        assert_eq!(project.dist(), PathBuf::from("/a/dist"));
        assert_eq!(project.dev_dist(), PathBuf::from("/b/c/dev-dist"));
        assert!(Project::from_metadata("{}").is_none());
    }
}
