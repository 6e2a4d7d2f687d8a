//! `cargo xtask build`: the release bundle.

use crate::console;
use crate::failure::Outcome;
use crate::project::Project;
use crate::trunk::{Profile, Trunk};

pub fn run(_arguments: &[String]) -> Outcome {
    let project = Project::locate()?;
    console::heading("set-up");
    let trunk = Trunk::ready(&project, Profile::Release)?;
    console::heading("build");
    trunk.release(&project)?;
    println!("\nThe bundle is in {}.", project.dist().display());
    Ok(())
}
