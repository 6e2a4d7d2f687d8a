//! Taking the pictures of all [screens](crate::screens).

use crate::browser::Browser;
use crate::failure::{Miss, wait};
use crate::launch::Launch;
use crate::page::Page;
use crate::screens::{self, NOW, Place, Records, Screen, ZONE};
use crate::site::Site;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

/// Takes pictures of all screens, on a phone and on a desktop, light and dark, what shows first
/// and the whole page. What fails is told at the end and keeps none of the rest from being taken.
pub fn take(site: &Site, screens: &[Screen], directory: &Path) -> Result<usize, Vec<String>> {
    fs::create_dir_all(directory).expect("a directory for the pictures");
    let mut shoot = Shoot {
        site,
        directory,
        taken: 0,
        failures: Vec::new(),
    };
    for records in [Records::Nothing, Records::Sample] {
        let screens = screens.iter().filter(|screen| screen.with == records);
        let screens = screens.collect::<Vec<_>>();
        if !screens.is_empty() {
            shoot.device("phone", Browser::phone(), records, &screens);
            shoot.device("desktop", Browser::desktop(), records, &screens);
        }
    }
    if shoot.failures.is_empty() {
        Ok(shoot.taken)
    } else {
        Err(shoot.failures)
    }
}

/// What was taken so far, and what could not be.
struct Shoot<'a> {
    site: &'a Site,
    directory: &'a Path,
    taken: usize,
    failures: Vec<String>,
}

impl Shoot<'_> {
    fn device(&mut self, device: &str, launch: Launch, records: Records, screens: &[&Screen]) {
        let shown = caught(|| {
            let browser = launch.now(NOW).zone(ZONE).start();
            let page = browser.visit(self.site);
            screens::record(&page, records);
            (browser, page)
        });
        let (_browser, page) = match shown {
            Ok(shown) => shown,
            Err(why) => {
                return self
                    .failures
                    .push(format!("{records:?} on the {device}: {why}"));
            }
        };
        for screen in screens {
            let name = format!("{}-{device}", screen.name);
            match caught(|| shoot(&page, screen, &self.directory.join(&name))) {
                Ok(()) => self.taken += 4,
                Err(why) => self.failures.push(format!("{name}: {why}")),
            }
            let errors = page.console_errors();
            page.forgive("");
            let errors = errors
                .iter()
                .map(|error| format!("{name}, in the console: {error}"));
            self.failures.extend(errors);
        }
    }
}

fn shoot(page: &Page, screen: &Screen, path: &Path) {
    match screen.place {
        Place::At(route) => page.go(route),
        Place::FirstLink { from, to } => {
            page.go(from);
            page.go(&first_link(page, to));
        }
    }
    (screen.then)(page);
    for (scheme, dark) in [("light", false), ("dark", true)] {
        page.prefer_dark(dark);
        settle(page);
        let path = path.display();
        page.picture(format!("{path}-{scheme}.png"));
        page.whole_picture(format!("{path}-{scheme}-whole.png"));
    }
}

fn first_link(page: &Page, to: &str) -> String {
    wait(page, &format!("a link to {to}"), || {
        let script =
            format!("return document.querySelector('a[href^=\"{to}\"]')?.getAttribute('href')");
        let link = page.script(&script);
        link.as_str()
            .map(str::to_owned)
            .ok_or_else(|| Miss::NotYet("there is none".into()))
    })
}

/// Waits until the fonts are there and two looks in a row show the same text.
fn settle(page: &Page) {
    page.script("scrollTo(0, 0); return document.fonts.ready.then(() => true)");
    let mut before = None;
    wait(page, "a page that stays as it is", || {
        page.script("return new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen)))");
        let now = page.text();
        let same = before.as_ref() == Some(&now) && !now.is_empty();
        before = Some(now);
        if same {
            Ok(())
        } else {
            Err(Miss::NotYet("it is changing".into()))
        }
    });
}

fn caught<T>(act: impl FnOnce() -> T) -> Result<T, String> {
    catch_unwind(AssertUnwindSafe(act)).map_err(|panic| {
        let message = panic.downcast_ref::<String>().map(String::as_str);
        let message = message.or_else(|| panic.downcast_ref::<&str>().copied());
        message.unwrap_or("it failed").to_owned()
    })
}
