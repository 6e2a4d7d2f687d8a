//! Takes pictures of all screens of the release bundle, into the directory that
//! `FOLLOWTHROUGH_SHOTS` names.

use followthrough_browser::screens::SCREENS;
use followthrough_browser::{Site, take_shots};
use std::env;
use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    let Some(directory) = env::var_os("FOLLOWTHROUGH_SHOTS").map(PathBuf::from) else {
        eprintln!("`cargo xtask shots` says where the pictures go, in FOLLOWTHROUGH_SHOTS.");
        return ExitCode::FAILURE;
    };
    match take_shots(&Site::product(), SCREENS, &directory) {
        Ok(taken) => {
            println!("{taken} pictures in {}", directory.display());
            ExitCode::SUCCESS
        }
        Err(failures) => {
            for failure in failures {
                eprintln!("{failure}\n");
            }
            ExitCode::FAILURE
        }
    }
}
