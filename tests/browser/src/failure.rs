//! Waiting for what is to come, and what is said when it does not.

use crate::page::Page;
use std::env;
use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};
use thirtyfour::error::{WebDriverError, WebDriverErrorInner};

/// How long anything is waited for.
pub const PATIENCE: Duration = Duration::from_secs(10);

/// Between two looks.
const PAUSE: Duration = Duration::from_millis(25);

/// Lines of the page that a failure tells.
const TOLD: usize = 150;

/// Why an attempt did not succeed.
pub enum Miss {
    /// It may yet.
    NotYet(String),
    /// It will not.
    Never(String),
}

impl Miss {
    /// A failure of the very thing that was to be done, and not of finding it: it is only tried
    /// again if the error says that nothing was done.
    pub fn doing(error: &WebDriverError) -> Self {
        use WebDriverErrorInner as Error;
        match error.as_inner() {
            Error::StaleElementReference(_)
            | Error::NoSuchElement(_)
            | Error::ElementClickIntercepted(_)
            | Error::ElementNotInteractable(_)
            | Error::InvalidElementState(_)
            | Error::MoveTargetOutOfBounds(_) => Self::NotYet(brief(error)),
            _ => Self::Never(brief(error)),
        }
    }
}

impl From<WebDriverError> for Miss {
    /// A failure of looking: the page may just be changing.
    fn from(error: WebDriverError) -> Self {
        match error.as_inner() {
            WebDriverErrorInner::InvalidSessionId(_)
            | WebDriverErrorInner::HttpError(_)
            | WebDriverErrorInner::UnexpectedAlertOpen(_) => Self::Never(brief(&error)),
            _ => Self::NotYet(brief(&error)),
        }
    }
}

/// Tries until it succeeds.
#[track_caller]
pub fn wait<T>(page: &Page, goal: &str, mut attempt: impl FnMut() -> Result<T, Miss>) -> T {
    let deadline = Instant::now() + page.patience();
    loop {
        match attempt() {
            Ok(value) => return value,
            Err(Miss::NotYet(why)) if Instant::now() > deadline => {
                let waited = page.patience().as_secs_f32();
                fail(page, &format!("{goal}: {why} (waited {waited} s)"))
            }
            Err(Miss::NotYet(_)) => thread::sleep(PAUSE),
            Err(Miss::Never(why)) => fail(page, &format!("{goal}: {why}")),
        }
    }
}

/// Fails the test with everything that helps to see why.
#[track_caller]
pub fn fail(page: &Page, message: &str) -> ! {
    let outline = page.try_outline().unwrap_or_else(|error| brief(&error));
    let shown: Vec<&str> = outline.lines().take(TOLD).collect();
    let more = outline.lines().count() - shown.len();
    let more = if more > 0 {
        format!("\n  ... and {more} lines more")
    } else {
        String::new()
    };
    let errors = page.try_console_errors();
    let errors = if errors.is_empty() {
        String::new()
    } else {
        format!("\nin the console: {errors:#?}")
    };
    let picture =
        picture_of(page).map_or_else(String::new, |path| format!("\npicture: {}", path.display()));
    let address = page.try_url().unwrap_or_default();
    panic!(
        "{message}\nat {address}{picture}{errors}\non the page:\n  {}{more}",
        shown.join("\n  ")
    );
}

/// What an error says, without the stack of the process that it comes from.
pub fn brief(error: &WebDriverError) -> String {
    let whole = error.to_string();
    let lines = whole.lines().map(str::trim);
    let lines = lines
        .take_while(|line| !line.starts_with("Stacktrace") && !line.starts_with("(Session info"));
    lines
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Beside the build's own files, so that it is found after the run and goes with `cargo clean`.
fn picture_of(page: &Page) -> Option<PathBuf> {
    static COUNT: AtomicUsize = AtomicUsize::new(1);
    let program = env::current_exe().ok()?;
    let target = program.ancestors().find(|path| path.ends_with("target"));
    let directory = target
        .map_or_else(env::temp_dir, PathBuf::from)
        .join("browser-failures");
    fs::create_dir_all(&directory).ok()?;
    let test = thread::current()
        .name()
        .unwrap_or("test")
        .replace("::", ".");
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let path = directory.join(format!("{test}-{count}.png"));
    fs::write(&path, page.try_picture().ok()?).ok()?;
    Some(path)
}
