//! The plan from outside: what is printed, and how a refusal looks.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "a test says what is wrong by panicking")]

use std::process::{Command, Output};

fn plan(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_plan"))
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .args(arguments)
        .output()
        .expect("the program was built")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

const X03: [&str; 3] = [
    "docs/casebooks/x03.json",
    "--at",
    "2026-12-05T12:00:00-05:00",
];

#[test]
fn prints_one_line_of_rows_with_their_keys_in_order() {
    let output = plan(&X03);
    assert_eq!(output.status.code(), Some(0));
    let printed = text(&output.stdout);
    assert!(
        printed.ends_with("]\n") && printed.lines().count() == 1,
        "{printed}"
    );
    let check_in = r#"{"id":"checkin/x03/cycle:1/./0","rules":["checkin-range-plus-two","#;
    assert!(printed.contains(check_in), "{printed}");
    let dates = r#""person":"lee","channel":"email","earliest":"2026-12-11","due":"2026-12-14T10:00:00-05:00","latest":"2026-12-21","state":"scheduled","reason":{"facts":{"#;
    assert!(printed.contains(dates), "{printed}");
    let formula = r#""formula":"earliest = E; due = roll(E + 2 d) at 10:00; latest = due + 5 bd""#;
    assert!(printed.contains(formula), "{printed}");
    assert_eq!(text(&plan(&X03).stdout), printed, "the same bytes again");
}

#[test]
fn a_preset_takes_the_place_of_the_users_own() {
    let prompt = plan(&[&X03[..], &["--style", "tech-light"]].concat());
    let printed = text(&prompt.stdout);
    assert!(printed.contains(r#""state":"omitted""#), "{printed}");
    assert!(
        printed.contains("due = roll(E + 1 d) at 10:00"),
        "{printed}"
    );
}

#[test]
fn what_cannot_be_read_is_refused_with_field_and_line() {
    let file = std::env::temp_dir().join(format!("followthrough-plan-{}.json", std::process::id()));
    let bad = "{\"format\": \"followthrough-casebook\", \"version\": 1,\n\"interviews\": [{\"id\": \"one\", \"opportunity\": 7}]}";
    std::fs::write(&file, bad).expect("a file can be written");
    let path = file.to_string_lossy().into_owned();
    let output = plan(&[&path, "--at", X03[2]]);
    std::fs::remove_file(&file).expect("it was written");
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty());
    let said = text(&output.stderr);
    assert!(
        said.contains("line 2: interviews[0].opportunity:"),
        "{said}"
    );
}

#[test]
fn a_call_that_makes_no_sense_is_refused_with_the_usage() {
    let calls: [&[&str]; 5] = [
        &[],
        &["docs/casebooks/x03.json"],
        &["docs/casebooks/x03.json", "--at", "yesterday"],
        &["nowhere.json", "--at", X03[2]],
        &[
            "docs/casebooks/x03.json",
            "--at",
            X03[2],
            "--style",
            "hasty",
        ],
    ];
    for call in calls {
        let output = plan(call);
        assert_eq!(output.status.code(), Some(2), "{call:?}");
        assert!(
            output.stdout.is_empty() && !output.stderr.is_empty(),
            "{call:?}"
        );
    }
}
