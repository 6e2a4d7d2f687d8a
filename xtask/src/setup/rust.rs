//! Rust's own parts: the WebAssembly target, rustfmt, clippy, and the crates in Cargo.lock.

use crate::console;
use crate::failure::Outcome;
use crate::process;
use crate::project::Project;
use std::path::Path;
use std::process::Command;

/// What the browser runs.
pub const WASM: &str = "wasm32-unknown-unknown";

/// A part of the toolchain that calls itself a cargo command.
#[derive(Debug, Clone, Copy)]
pub enum Component {
    /// `cargo fmt`
    Rustfmt,
    /// `cargo clippy`
    Clippy,
}

/// Adds the target if it is missing. rust-toolchain.toml names it too, but rustup acts on that
/// only while it installs a toolchain, and on some machines it may not install any by itself.
pub fn wasm_target() -> Outcome {
    let mut question = Command::new("rustc");
    question.args(["--print", "target-libdir", "--target", WASM]);
    let present = process::answer(&mut question).is_some_and(|dir| Path::new(&dir).is_dir());
    if !present {
        rustup("target", WASM)?;
    }
    console::ready(&format!("Rust's target {WASM}"));
    Ok(())
}

/// Adds a component if it is missing.
pub fn component(component: Component) -> Outcome {
    let (word, name) = match component {
        Component::Rustfmt => ("fmt", "rustfmt"),
        Component::Clippy => ("clippy", "clippy"),
    };
    if process::answer(process::cargo().args([word, "--version"])).is_none() {
        rustup("component", name)?;
    }
    console::ready(name);
    Ok(())
}

/// Fetches the crates of Cargo.lock for this machine and the browser, so that everything after
/// can run offline. With all of them present this asks nobody.
pub fn crates(project: &Project) -> Outcome {
    let mut fetch = process::cargo();
    fetch
        .current_dir(&project.root)
        .args(["fetch", "--target", WASM]);
    if let Some(host) = host() {
        fetch.args(["--target", &host]);
    }
    process::run(
        &mut fetch,
        "The crates that Cargo.lock names could not be fetched; see cargo's own message above.",
    )
    .map_err(|failure| failure.cured_by("cargo fetch, once with a network"))?;
    console::ready("crates of Cargo.lock");
    Ok(())
}

fn host() -> Option<String> {
    process::answer(Command::new("rustc").args(["--print", "host-tuple"]))
}

fn rustup(kind: &str, name: &str) -> Outcome {
    console::doing(&format!("rustup {kind} add {name}"));
    process::run(
        Command::new("rustup").args([kind, "add", name]),
        &format!("rustup did not add the {kind} {name}."),
    )
    .map_err(|failure| failure.cured_by(format!("rustup {kind} add {name}")))
}
