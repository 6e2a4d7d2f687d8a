//! `plan FILE --at INSTANT [--style PRESET]`: prints the plan of a casebook file. Documented in
//! `docs/plan.md`; `cargo xtask plan` calls it.

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    native::main()
}

/// The command line is for native machines: the page has no files.
#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use std::process::ExitCode;

    use followthrough::calendar::{Instant, TzDatabase};
    use followthrough::domain::Preset;
    use followthrough::interchange::{plan_json, read_casebook};
    use followthrough::rules::{Context, plan};
    use followthrough::text::{EN, problem_line};

    const USAGE: &str = "usage: cargo xtask plan FILE --at INSTANT [--style PRESET]";

    /// What is wrong with the call or the file: no plan is printed.
    const REFUSED: u8 = 2;

    pub fn main() -> ExitCode {
        let words: Vec<String> = std::env::args().skip(1).collect();
        match Call::parse(&words).and_then(|call| call.answer()) {
            Ok(plan) => {
                print!("{plan}");
                ExitCode::SUCCESS
            }
            Err(problem) => {
                eprintln!("{problem}");
                ExitCode::from(REFUSED)
            }
        }
    }

    struct Call {
        file: String,
        at: Instant,
        preset: Option<Preset>,
    }

    impl Call {
        fn parse(words: &[String]) -> Result<Self, String> {
            let (mut file, mut at, mut preset) = (None, None, None);
            let mut words = words.iter();
            while let Some(word) = words.next() {
                let mut value = || words.next().ok_or(format!("{word} needs a value\n{USAGE}"));
                match word.as_str() {
                    "--at" => at = Some(read_instant(value()?)?),
                    "--style" => preset = Some(read_preset(value()?)?),
                    option if option.starts_with("--") => {
                        return Err(format!("there is no option {option}\n{USAGE}"));
                    }
                    _ if file.is_none() => file = Some(word.clone()),
                    other => return Err(format!("{other} is one word too many\n{USAGE}")),
                }
            }
            let file = file.ok_or(format!("no file is named\n{USAGE}"))?;
            let at = at.ok_or(format!("--at is missing\n{USAGE}"))?;
            Ok(Self { file, at, preset })
        }

        fn answer(&self) -> Result<String, String> {
            let text = std::fs::read_to_string(&self.file)
                .map_err(|error| format!("{}: {error}", self.file))?;
            let book = read_casebook(&text, &TzDatabase).map_err(|problems| {
                let lines = problems
                    .iter()
                    .map(|problem| format!("{}: {}", self.file, problem_line(&EN, problem)));
                lines.collect::<Vec<_>>().join("\n")
            })?;
            let context = Context {
                now: self.at,
                zones: &TzDatabase,
                preset: self.preset,
            };
            Ok(plan_json(&plan(&book.as_of(self.at), context), &TzDatabase))
        }
    }

    fn read_instant(text: &str) -> Result<Instant, String> {
        let read = chrono::DateTime::parse_from_rfc3339(text);
        read.map(|at| at.to_utc()).map_err(|_| {
            format!("--at: {text:?} is no instant; write it as 2026-12-01T15:10:00-05:00")
        })
    }

    fn read_preset(word: &str) -> Result<Preset, String> {
        Preset::from_word(word).ok_or_else(|| {
            let known: Vec<&str> = Preset::ALL.iter().map(|preset| preset.word()).collect();
            format!(
                "--style: there is no preset {word:?}; there are {}",
                known.join(", ")
            )
        })
    }
}
