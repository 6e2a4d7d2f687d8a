//! The bundler with all its tools, ready to run without a network.

use crate::failure::{Failure, Outcome};
use crate::process;
use crate::project::Project;
use crate::setup::cargo_tool::CargoTool;
use crate::setup::{binaryen, rust};
use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Which of the two bundles.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// Quick to build.
    Development,
    /// Small to download.
    Release,
}

/// Trunk, and a PATH on which it finds its helpers at the right versions.
#[derive(Debug)]
pub struct Trunk {
    program: PathBuf,
    path: OsString,
}

/// Erased view types compile and link much faster, and make the release some 7 % smaller.
const ERASED_VIEWS: &str = "--cfg erase_components";

impl Trunk {
    /// Sets up everything that a bundle of this profile needs.
    pub fn ready(project: &Project, profile: Profile) -> Outcome<Self> {
        rust::wasm_target()?;
        rust::crates(project)?;
        let program = CargoTool::trunk().ready()?;
        let mut helpers = vec![CargoTool::wasm_bindgen(project)?.ready()?];
        if profile == Profile::Release {
            helpers.push(binaryen::wasm_opt()?);
        }
        Ok(Self {
            program,
            path: path_with(&helpers)?,
        })
    }

    /// A call of trunk in the project. It may not use the network, and it does not see `NO_COLOR`,
    /// since it takes no value for that but `true` and `false`.
    pub fn command(&self, project: &Project) -> Command {
        let mut command = Command::new(&self.program);
        command
            .current_dir(&project.root)
            .arg("--offline=true")
            .env("PATH", &self.path)
            .env(
                "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
                ERASED_VIEWS,
            )
            .env_remove("NO_COLOR");
        if env::var_os("NO_COLOR").is_some() {
            command.args(["--color", "never"]);
        }
        command
    }

    /// Builds the release bundle into dist/.
    pub fn release(&self, project: &Project) -> Outcome {
        process::run(
            self.command(project).args(["build", "--release"]),
            "The release bundle could not be built; see trunk's own message above.",
        )
    }
}

/// The PATH with the programs' directories before all others, without naming any twice.
fn path_with(programs: &[PathBuf]) -> Outcome<OsString> {
    let path = env::var_os("PATH").unwrap_or_default();
    let mut directories: Vec<PathBuf> = Vec::new();
    let first = programs.iter().filter_map(|program| program.parent());
    for directory in first.map(Path::to_path_buf).chain(env::split_paths(&path)) {
        if !directories.contains(&directory) {
            directories.push(directory);
        }
    }
    env::join_paths(directories)
        .map_err(|error| Failure::new(format!("The PATH cannot be extended: {error}.")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tools_come_before_what_the_machine_has() {
        let tool = Path::new("some").join("tool");
        let path = path_with(&[tool.clone(), tool]).expect("plain names can be joined");
        let directories: Vec<PathBuf> = env::split_paths(&path).collect();
        assert_eq!(directories[0], Path::new("some"));
        assert!(!directories[1..].contains(&PathBuf::from("some")));
    }
}
