//! `cargo xtask serve`: the development server.

use crate::console;
use crate::failure::{Failure, Outcome};
use crate::process;
use crate::project::Project;
use crate::trunk::{Profile, Trunk};
use std::net::TcpListener;
use std::process::Command;

const HOST: &str = "127.0.0.1";
const USUAL_PORT: u16 = 8080;

pub fn run(arguments: &[String]) -> Outcome {
    let port = port(arguments)?;
    check_free(port)?;
    let project = Project::locate()?;
    console::heading("set-up");
    let trunk = Trunk::ready(&project, Profile::Development)?;
    console::heading(&format!(
        "http://{HOST}:{port}  is where the app will be once the first build below is done; Ctrl-C stops"
    ));
    let mut serve = trunk.command(&project);
    serve
        .args(["serve", "--address", HOST, "--port", &port.to_string()])
        .arg("--dist")
        .arg(project.dev_dist());
    become_program(serve)
}

fn port(arguments: &[String]) -> Outcome<u16> {
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let number = match words.as_slice() {
        [] => return Ok(USUAL_PORT),
        ["--port", number] => Some(*number),
        [word] => word.strip_prefix("--port="),
        _ => None,
    };
    number
        .and_then(|number| number.parse().ok())
        .filter(|port| *port != 0)
        .ok_or_else(|| {
            Failure::new(format!("`serve {}` is not understood.", words.join(" ")))
                .cured_by("cargo xtask serve --port 8081")
        })
}

/// Asks before the build, not after it.
fn check_free(port: u16) -> Outcome {
    match TcpListener::bind((HOST, port)) {
        Ok(_) => Ok(()),
        Err(error) => Err(
            Failure::new(format!("Port {port} cannot be used: {error}.")).cured_by(format!(
                "cargo xtask serve --port {}",
                port.checked_add(1).unwrap_or(USUAL_PORT)
            )),
        ),
    }
}

/// The server takes this process's place, so that whoever stops the command stops the server.
#[cfg(unix)]
fn become_program(mut command: Command) -> Outcome {
    use std::os::unix::process::CommandExt;
    let error = command.exec();
    Err(process::did_not_start(&command, &error))
}

#[cfg(not(unix))]
fn become_program(mut command: Command) -> Outcome {
    process::run(&mut command, "The development server stopped.")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(words: &[&str]) -> Outcome<u16> {
        let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        port(&words)
    }

    #[test]
    fn the_port_can_be_chosen() {
        assert_eq!(parse(&[]), Ok(8080));
        assert_eq!(parse(&["--port", "9000"]), Ok(9000));
        assert_eq!(parse(&["--port=9000"]), Ok(9000));
        assert!(parse(&["--port", "99999"]).is_err());
        assert!(parse(&["--port", "0"]).is_err());
        assert!(parse(&["9000"]).is_err());
    }

    #[test]
    fn a_taken_port_is_noticed_before_anything_is_built() {
        let taken = TcpListener::bind((HOST, 0)).expect("some port is free");
        let port = taken.local_addr().expect("it has an address").port();
        let failure = check_free(port).expect_err("the port is taken");
        assert!(failure.to_string().contains("--port"));
    }
}
