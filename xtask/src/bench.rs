//! `cargo xtask bench`: what planning and checking cost, in instructions, which repeat where times do
//! not.

use crate::console;
use crate::failure::{Failure, Outcome};
use crate::process::{self, cargo};
use crate::project::Project;
use crate::setup::valgrind;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The benchmarks' names in Cargo.toml.
const PLANNING: &str = "planning";
const CHECKING: &str = "checking";

/// How many opportunities the generated casebooks have, each with four people and twelve contacts.
const SIZES: [u64; 3] = [100, 500, 1_000];

/// Goals, which the table compares with and nothing fails on.
const PER_OPPORTUNITY: f64 = 40_000.0;
const GROWTH_IN_FULL: f64 = 1.1;
const GROWTH_AFTER_AN_EDIT: f64 = 1.2;
const PER_KEYSTROKE: u64 = 300_000;

/// How many words the message has that is checked.
const WORDS: u64 = 200;

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum What {
    /// The plan of a casebook.
    Full,
    /// Its plan again, after one contact was recorded.
    AfterAnEdit,
    /// Making ready for checking a message.
    Prepare,
    /// Looking at its words for the first time.
    Open,
    /// Looking at them again after one letter was typed.
    Keystroke,
}

/// For what a benchmark is built.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum For {
    /// As the browser downloads it: small.
    Download,
    /// As native code is: quick.
    Speed,
}

/// Instructions at each of [`SIZES`].
type Counts = [u64; SIZES.len()];

/// What is counted of checking.
const CHECKING_STEPS: [What; 3] = [What::Prepare, What::Open, What::Keystroke];

/// Instructions of each of [`CHECKING_STEPS`], built for speed and as downloaded.
type Checks = [[u64; 2]; CHECKING_STEPS.len()];

pub fn run(_arguments: &[String]) -> Outcome {
    let project = Project::locate()?;
    console::heading("set-up");
    let valgrind = valgrind::ready()?;
    console::doing("building the benchmarks as the release is built, and one for speed");
    let planning = built(&project, PLANNING, For::Download)?;
    let small = built(&project, CHECKING, For::Download)?;
    let quick = built(&project, CHECKING, For::Speed)?;
    console::heading("counting; this takes a minute");
    let full = counts(&project, &valgrind, &planning, What::Full)?;
    let edit = counts(&project, &valgrind, &planning, What::AfterAnEdit)?;
    let mut checks = Checks::default();
    for (count, what) in checks.iter_mut().zip(CHECKING_STEPS) {
        for (count, program) in count.iter_mut().zip([&quick, &small]) {
            *count = counted(&project, &valgrind, program, what, WORDS)?;
        }
    }
    println!("\n{}", table(&full, &edit));
    println!("{}", checking_table(&checks));
    Ok(())
}

/// Builds a benchmark and asks cargo where it is.
fn built(project: &Project, benchmark: &str, purpose: For) -> Outcome<PathBuf> {
    let mut command = cargo();
    if purpose == For::Speed {
        command.env("CARGO_PROFILE_BENCH_OPT_LEVEL", "3");
    }
    command
        .current_dir(&project.root)
        .args(["bench", "--package", "followthrough", "--bench", benchmark])
        .args(["--no-run", "--message-format=json-render-diagnostics"])
        .stderr(Stdio::inherit());
    let output = command
        .output()
        .map_err(|error| process::did_not_start(&command, &error))?;
    if !output.status.success() {
        return Err(Failure::new("The benchmark did not build; see above."));
    }
    executable(&String::from_utf8_lossy(&output.stdout), benchmark)
        .ok_or_else(|| Failure::new("Cargo did not say where the benchmark is."))
}

/// The benchmark among cargo's messages, one JSON object a line; the package's programs are too.
fn executable(messages: &str, benchmark: &str) -> Option<PathBuf> {
    messages.lines().find_map(|line| {
        let message: serde_json::Value = serde_json::from_str(line).ok()?;
        if message.pointer("/target/name")?.as_str()? != benchmark {
            return None;
        }
        Some(PathBuf::from(message.get("executable")?.as_str()?))
    })
}

fn counts(project: &Project, valgrind: &Path, program: &Path, what: What) -> Outcome<Counts> {
    let mut counts = Counts::default();
    for (count, size) in counts.iter_mut().zip(SIZES) {
        *count = counted(project, valgrind, program, what, size)?;
    }
    Ok(counts)
}

/// Counts only what runs inside the benchmark's `measured`: not the making of the casebook.
fn counted(
    project: &Project,
    valgrind: &Path,
    program: &Path,
    what: What,
    size: u64,
) -> Outcome<u64> {
    let word = what.word();
    let folder = project.target.join("callgrind");
    fs::create_dir_all(&folder).map_err(|error| Failure::on_file("make", &folder, &error))?;
    let profile = folder.join(format!("{word}-{size}.out"));
    let mut option = std::ffi::OsString::from("--callgrind-out-file=");
    option.push(&profile);
    process::run(
        Command::new(valgrind)
            .args(["--quiet", "--tool=callgrind", "--toggle-collect=*measured*"])
            .arg(option)
            .arg(program)
            .args([&size.to_string(), word]),
        "The benchmark did not run to its end; see above.",
    )?;
    let text =
        fs::read_to_string(&profile).map_err(|error| Failure::on_file("read", &profile, &error))?;
    total(&text).filter(|total| *total > 0).ok_or_else(|| {
        Failure::new(format!(
            "Callgrind counted nothing into {}.",
            profile.display()
        ))
    })
}

/// The sum that callgrind writes at the end of a profile.
fn total(profile: &str) -> Option<u64> {
    let sum = profile.lines().find_map(|line| {
        line.strip_prefix("totals: ")
            .or(line.strip_prefix("summary: "))
    })?;
    sum.split_whitespace().next()?.parse().ok()
}

fn table(full: &Counts, edit: &Counts) -> String {
    let mut text = row("instructions", "all", "per opportunity");
    for (what, counts) in [("full plan", full), ("after an edit", edit)] {
        for (size, count) in SIZES.iter().zip(counts) {
            let name = format!("{what}, {size} opportunities");
            text += &row(&name, &count.to_string(), &(count / size).to_string());
        }
    }
    let [small, middle, large] = full.each_ref().map(|&count| count as f64);
    let [few, many] = [edit[0], edit[2]].map(|count| count as f64);
    text += &format!("\n{}", row("goals", "seen", "at most"));
    for (name, seen, at_most) in [
        (
            "a full plan, per opportunity",
            middle / SIZES[1] as f64,
            PER_OPPORTUNITY,
        ),
        (
            "the same, 1,000 to 100",
            large / small * SIZES[0] as f64 / SIZES[2] as f64,
            GROWTH_IN_FULL,
        ),
        (
            "after an edit in all, 1,000 to 100",
            many / few,
            GROWTH_AFTER_AN_EDIT,
        ),
    ] {
        let verdict = if seen <= at_most { "" } else { "  missed" };
        let shown = |number: f64| match number {
            100.0.. => format!("{number:.0}"),
            _ => format!("{number:.2}"),
        };
        text += &format!(
            "{}{verdict}\n",
            row(name, &shown(seen), &shown(at_most)).trim_end()
        );
    }
    text
}

/// With the goal, which is one for native code.
fn checking_table(checks: &Checks) -> String {
    let mut text = row(
        "checking a thank-you of 200 words",
        "for speed",
        "as downloaded",
    );
    for (name, [quick, small]) in ["making ready", "the first look", "at each keystroke"]
        .into_iter()
        .zip(checks)
    {
        text += &row(name, &quick.to_string(), &small.to_string());
    }
    let [.., [seen, _]] = *checks;
    let verdict = if seen <= PER_KEYSTROKE {
        ""
    } else {
        "  missed"
    };
    let goal = row(
        "goal: a keystroke, for speed",
        &PER_KEYSTROKE.to_string(),
        "",
    );
    format!("{text}{}{verdict}\n", goal.trim_end())
}

fn row(name: &str, first: &str, second: &str) -> String {
    format!("{name:<36}  {first:>13}  {second:>15}\n")
}

impl What {
    /// The benchmark's argument.
    fn word(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::AfterAnEdit => "edit",
            Self::Prepare => "prepare",
            Self::Open => "open",
            Self::Keystroke => "keystroke",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_benchmark_is_found_among_cargos_messages() {
        let messages = r#"{"target":{"name":"chrono"},"executable":null}
not json
{"target":{"name":"plan"},"executable":"/target/release/plan"}
{"target":{"name":"planning"},"executable":"/target/release/deps/planning-1"}"#;
        assert_eq!(
            executable(messages, PLANNING),
            Some(PathBuf::from("/target/release/deps/planning-1"))
        );
        assert_eq!(executable("{}", PLANNING), None);
    }

    #[test]
    fn the_sum_of_a_profile_is_read() {
        assert_eq!(total("events: Ir\n16 400\n\ntotals: 12345\n"), Some(12_345));
        assert_eq!(total("events: Ir\n16 400\n"), None);
    }

    #[test]
    fn a_missed_goal_is_told_and_one_that_is_met_is_not() {
        let full = [4_000_000, 20_000_000, 44_000_000];
        let text = table(&full, &[100, 100, 121]);
        let missed: Vec<&str> = text.lines().filter(|l| l.ends_with("missed")).collect();
        assert_eq!(missed.len(), 1, "{text}");
        assert!(missed[0].starts_with("after an edit"), "{text}");
        let text = table(&full.map(|count| count + count / 100), &[100, 100, 120]);
        assert_eq!(text.matches("missed").count(), 1, "{text}");
        let keystroke =
            |quick, small| checking_table(&[[9_000_000; 2], [9_000_000; 2], [quick, small]]);
        assert!(!keystroke(PER_KEYSTROKE, PER_KEYSTROKE + 1).contains("missed"));
        assert!(keystroke(PER_KEYSTROKE + 1, 1).ends_with("missed\n"));
    }
}
