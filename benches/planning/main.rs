//! Plans one heavy casebook, for `cargo xtask bench`, which counts the instructions of
//! [`measured`] and of nothing else.
//!
//! `planning OPPORTUNITIES full|edit`: a full plan, or the plan after one more contact was recorded.

mod heavy;

use std::process::ExitCode;

use followthrough::calendar::TzDatabase;
use followthrough::domain::Casebook;
use followthrough::rules::{Context, PlanItem, plan};

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let size = words.first().and_then(|word| word.parse().ok());
    match (size, words.get(1).map(String::as_str)) {
        (Some(opportunities), Some("full")) => {
            measured(&heavy::casebook(opportunities), context());
        }
        (Some(opportunities), Some("edit")) => {
            let mut book = heavy::casebook(opportunities);
            let before = plan(&book, context());
            heavy::record_a_contact(&mut book);
            assert_ne!(measured(&book, context()), before, "the contact counts");
        }
        _ => {
            eprintln!("usage: cargo xtask bench");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

fn context() -> Context<'static> {
    Context {
        now: heavy::now(),
        zones: &TzDatabase,
        preset: None,
    }
}

/// What is counted: everything that runs inside this function.
#[inline(never)]
fn measured(book: &Casebook, context: Context<'_>) -> Vec<PlanItem> {
    std::hint::black_box(plan(std::hint::black_box(book), context))
}
