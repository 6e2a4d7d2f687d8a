//! `cargo xtask mutate-rules`: switches each rule off in turn, and each check of a message, and
//! expects a test to notice.

use crate::console;
use crate::failure::{Failure, Outcome};
use crate::process;
use crate::project::Project;
use std::collections::BTreeMap;
use std::fs;
use std::process::Command;

/// The tests that a rule is to be noticed by, the telling ones first.
const NOTICED_BY: [(&str, &[&str]); 4] = [
    (
        "the scenarios or the guard's tables",
        &[
            "--test",
            "scenarios",
            "--test",
            "guard",
            "--test",
            "golden_plans",
        ],
    ),
    ("the corpus of drafts", CORPUS),
    ("its place in the catalogue", &["--test", "catalogue"]),
    ("the composer's tests", &["--test", "compose"]),
];

/// The tests that a check is to be noticed by.
const CORPUS: &[&str] = &["--test", "draft_corpus"];

/// The environment's words for what is switched off.
const RULE: &str = "FOLLOWTHROUGH_WITHOUT_RULE";
const CHECK: &str = "FOLLOWTHROUGH_WITHOUT_CHECK";

/// The file that lists the checks.
const CHECKS: &str = "tests/drafts/checks.json";

/// Runs it, with nothing to say on the command line but single rules and checks.
pub fn run(arguments: &[String]) -> Outcome {
    let project = Project::locate()?;
    console::doing("building the tests with the rules switchable");
    let (rules, elsewhere) = catalogue(&project)?;
    let checks = checks(&project)?;
    let chosen = |all: &[String]| -> Vec<String> {
        let chosen = |name: &&String| arguments.is_empty() || arguments.contains(name);
        all.iter().filter(chosen).cloned().collect()
    };
    let (rules, checks) = (chosen(&rules), chosen(&checks));
    // A rule that does not exist is missed by nobody, unless a test is red anyway.
    if noticed(&project, RULE, "no-such-rule").is_some() {
        return Err(Failure::new("The tests are red with every rule in force.")
            .cured_by("cargo xtask test core"));
    }
    let mut survivors = Vec::new();
    let mut counts = [0; NOTICED_BY.len()];
    for (index, rule) in rules.iter().enumerate() {
        match noticed(&project, RULE, rule) {
            Some(by) => {
                counts[by] += 1;
                println!("{:>3}  {rule}: {}", index + 1, NOTICED_BY[by].0);
            }
            None => {
                println!("{:>3}  {rule}: nobody", index + 1);
                survivors.push(rule.as_str());
            }
        }
    }
    println!();
    for ((by, _), count) in NOTICED_BY.iter().zip(counts) {
        println!("{count:>3} of {} rules noticed by {by}", rules.len());
    }
    println!("{:>3} rules noticed by nobody:", survivors.len());
    for rule in &survivors {
        let why = elsewhere
            .get(*rule)
            .map_or("NO REASON IS KNOWN", String::as_str);
        println!("     {rule}: {why}");
    }
    let unexplained = survivors
        .iter()
        .filter(|rule| !elsewhere.contains_key(**rule))
        .count();
    if unexplained > 0 {
        return Err(Failure::new(format!(
            "{unexplained} rules can be switched off without anybody noticing."
        )));
    }
    let unnoticed: Vec<&String> = checks
        .iter()
        .filter(|check| !turns_red(&project, CORPUS, CHECK, check))
        .collect();
    println!(
        "{:>3} of {} checks of a message noticed",
        checks.len() - unnoticed.len(),
        checks.len()
    );
    if !unnoticed.is_empty() {
        return Err(Failure::new(format!(
            "Nobody noticed that these checks were switched off: {unnoticed:?}."
        )));
    }
    Ok(())
}

/// The checks of a message, as their table lists them.
fn checks(project: &Project) -> Outcome<Vec<String>> {
    let path = project.root.join(CHECKS);
    let text =
        fs::read_to_string(&path).map_err(|error| Failure::on_file("read", &path, &error))?;
    let table: Option<serde_json::Value> = serde_json::from_str(&text).ok();
    let checks = table
        .as_ref()
        .and_then(|table| table.get("severity")?.as_object());
    let checks = checks.ok_or_else(|| Failure::new(format!("{CHECKS} lists no checks.")))?;
    Ok(checks.keys().cloned().collect())
}

/// Every rule, and why some cannot be noticed, as the test of the catalogue lists them.
fn catalogue(project: &Project) -> Outcome<(Vec<String>, BTreeMap<String, String>)> {
    let list = process::answer(tests(project, &["--test", "catalogue"]).args([
        "--",
        "--nocapture",
        "elsewhere",
    ]));
    let text = list.ok_or_else(|| {
        Failure::new("The tests do not build or the catalogue's list fails.")
            .cured_by("cargo test --features mutation --test catalogue")
    })?;
    let rules = text
        .lines()
        .filter_map(|line| line.split_once("rule: "))
        .map(|(_, id)| id.to_owned())
        .collect();
    let elsewhere = text
        .lines()
        .filter_map(|line| line.strip_prefix("elsewhere: ")?.split_once(": "))
        .map(|(id, why)| (id.to_owned(), why.to_owned()))
        .collect();
    Ok((rules, elsewhere))
}

/// Which of the groups of tests turns red without a rule.
fn noticed(project: &Project, switch: &str, off: &str) -> Option<usize> {
    NOTICED_BY
        .iter()
        .position(|(_, targets)| turns_red(project, targets, switch, off))
}

fn turns_red(project: &Project, targets: &[&str], switch: &str, off: &str) -> bool {
    let green = process::answer(
        tests(project, targets)
            .env(switch, off)
            // The guard against brute force is slow, and says nothing about single rules.
            .args(["--", "--skip", "agreement"]),
    );
    green.is_none()
}

fn tests(project: &Project, targets: &[&str]) -> Command {
    let mut command = process::cargo();
    command
        .current_dir(&project.root)
        .args([
            "test",
            "--quiet",
            "--package",
            "followthrough",
            "--features",
            "mutation",
        ])
        .args(targets);
    command
}
