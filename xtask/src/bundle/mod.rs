//! `cargo xtask post-build`: what trunk's hook does to a release bundle before it becomes dist/.
//!
//! The page gets its security policy first; the worker's list of revisions comes last, since it
//! holds the hashes of all that the others wrote. Files that trunk named after their content stay
//! untouched: their integrity hashes are already in the page.

mod page;
pub mod precache;

use crate::console;
use crate::failure::{Failure, Outcome};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

pub fn run(_arguments: &[String]) -> Outcome {
    if env::var("TRUNK_PROFILE").as_deref() != Ok("release") {
        return Ok(());
    }
    let staging = env::var_os("TRUNK_STAGING_DIR")
        .map(PathBuf::from)
        .ok_or_else(|| {
            Failure::new("`post-build` is called by trunk, not by people.")
                .cured_by("cargo xtask build")
        })?;
    rewrite(&staging.join("index.html"), page::release)?;
    let entries = precache::entries(&staging)?;
    rewrite(&staging.join(precache::WORKER), |template| {
        precache::fill(template, &entries)
    })?;
    console::ready(&format!("{} files kept for offline use", entries.len()));
    Ok(())
}

fn rewrite(path: &Path, change: impl Fn(&str) -> Outcome<String>) -> Outcome {
    let before =
        fs::read_to_string(path).map_err(|error| Failure::on_file("read", path, &error))?;
    fs::write(path, change(&before)?).map_err(|error| Failure::on_file("write", path, &error))
}
