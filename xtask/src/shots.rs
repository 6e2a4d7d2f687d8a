//! `cargo xtask shots`: screenshots of the release bundle.

use crate::console;
use crate::e2e;
use crate::failure::Outcome;
use crate::project::Project;
use crate::setup::browser::Browser;
use crate::trunk::{Profile, Trunk};

pub fn run(_arguments: &[String]) -> Outcome {
    let project = Project::locate()?;
    console::heading("set-up");
    let trunk = Trunk::ready(&project, Profile::Release)?;
    let browser = Browser::ready()?;
    console::heading("build");
    trunk.release(&project)?;
    console::heading("screenshots");
    e2e::shots(&project, &browser)?;
    println!("\nThe screenshots are in {}.", project.shots().display());
    Ok(())
}
