//! wasm-opt, from the npm package `binaryen`: the one way to it that needs no download page.

use super::find;
use crate::console;
use crate::failure::{Failure, Outcome};
use crate::process;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What wasm-opt reports, and the first part of the npm package's version.
const VERSION: &str = "132";

/// The program called `wasm-opt`: the one on the PATH if it is of this version, else our own.
pub fn wasm_opt() -> Outcome<PathBuf> {
    let home = cache()?.join(format!("binaryen-{VERSION}"));
    let programs = home.join("node_modules").join(".bin");
    let program = match find::at_version("wasm-opt", VERSION, std::slice::from_ref(&programs)) {
        Some(program) => program,
        None => {
            install(&home)?;
            find::at_version("wasm-opt", VERSION, &[programs]).ok_or_else(|| {
                Failure::new("npm installed binaryen, but its wasm-opt does not run.").cured_by(
                    format!("use Node.js 20 or newer and remove {}", home.display()),
                )
            })?
        }
    };
    console::ready(&format!("wasm-opt {VERSION}"));
    Ok(program)
}

/// Installs beside the final place and then renames, so that an interrupted download is never
/// taken for a finished one.
fn install(home: &Path) -> Outcome {
    let npm = find::all("npm", &[]).into_iter().next().ok_or_else(|| {
        Failure::new("npm is not on the PATH; it brings wasm-opt for release builds.")
            .cured_by("install Node.js 20 or newer, on Debian: sudo apt-get install nodejs npm")
    })?;
    let package = format!("binaryen@{VERSION}.0.0");
    console::doing(&format!("npm install {package} into {}", home.display()));
    let unfinished = home.with_extension(std::process::id().to_string());
    fs::create_dir_all(&unfinished)
        .map_err(|error| Failure::on_file("create", &unfinished, &error))?;
    process::run(
        Command::new(npm)
            .arg("install")
            .arg("--prefix")
            .arg(&unfinished)
            .args(["--no-audit", "--no-fund", "--ignore-scripts", "--silent"])
            .arg(&package),
        &format!("npm could not install {package}."),
    )?;
    if home.exists() {
        fs::remove_dir_all(home).map_err(|error| Failure::on_file("remove", home, &error))?;
    }
    fs::rename(&unfinished, home).map_err(|error| Failure::on_file("move", &unfinished, &error))
}

/// The user's cache, which clones share and which may be emptied at any time.
fn cache() -> Outcome<PathBuf> {
    let absolute = |name: &str| {
        env::var_os(name)
            .map(PathBuf::from)
            .filter(|path| path.is_absolute())
    };
    let at_home = if cfg!(target_os = "macos") {
        "Library/Caches"
    } else {
        ".cache"
    };
    absolute("XDG_CACHE_HOME")
        .or_else(|| absolute("LOCALAPPDATA"))
        .or_else(|| Some(env::home_dir()?.join(at_home)))
        .map(|cache| cache.join("followthrough"))
        .ok_or_else(|| {
            Failure::new("There is no home directory to keep tools in.")
                .cured_by("export XDG_CACHE_HOME=/some/directory")
        })
}
