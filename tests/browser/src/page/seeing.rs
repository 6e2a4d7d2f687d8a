//! Seeing and typing.

use super::Page;
use crate::failure::{Miss, wait};
use crate::find::plain;
use std::fs;
use std::path::Path;
use std::time::Duration;
use thirtyfour::Key;
use thirtyfour::common::print::PrintParameters;

/// Seeing and typing.
impl Page {
    /// The text that can be read, a line to each block.
    #[track_caller]
    pub fn text(&self) -> String {
        wait(self, "the text of the page", || self.try_text(None))
    }

    /// Waits until this text can be read.
    #[track_caller]
    pub fn see(&self, text: &str) {
        self.reads(&format!("see {text:?}"), |seen| seen.contains(&plain(text)));
    }

    /// Waits until this text cannot be read, or no longer.
    #[track_caller]
    pub fn no(&self, text: &str) {
        self.reads(&format!("no longer see {text:?}"), |seen| {
            !seen.contains(&plain(text))
        });
    }

    /// The title of the tab.
    #[track_caller]
    pub fn title(&self) -> String {
        self.turn_to();
        let title = self.session.run(async |driver| driver.title().await);
        self.expect("the title", title)
    }

    /// What has the keyboard's focus, in a line: `button "Done"`; nothing if it is the page.
    #[track_caller]
    pub fn focused(&self) -> String {
        self.tree()
            .focused()
            .map(|node| {
                let name = if node.name.is_empty() {
                    String::new()
                } else {
                    format!(" {:?}", node.name)
                };
                format!("{}{name}", node.role)
            })
            .unwrap_or_default()
    }

    /// Presses a key, wherever the focus is.
    #[track_caller]
    pub fn press(&self, key: Key) {
        self.strike(&[key]);
    }

    /// Presses a key while another is held: Shift and Tab.
    #[track_caller]
    pub fn press_with(&self, held: Key, key: Key) {
        self.strike(&[held, key]);
    }

    /// Everything on the page with its role and name, indented by what it is in: for writing
    /// tests.
    #[track_caller]
    pub fn outline(&self) -> String {
        self.tree().outline()
    }

    /// Saves a picture of what is to be seen now, as a PNG file.
    #[track_caller]
    pub fn picture(&self, path: impl AsRef<Path>) {
        self.turn_to();
        let picture = self.expect("a picture", self.try_picture());
        fs::write(path.as_ref(), picture).expect("the picture can be written");
    }

    /// What comes out of the printer, as a PDF document.
    #[track_caller]
    pub fn print(&self) -> Vec<u8> {
        self.turn_to();
        let printed = self
            .session
            .run(async |driver| driver.print_page(PrintParameters::default()).await);
        self.expect("a printed page", printed)
    }

    /// Saves a picture of the whole page, as on a screen that is high enough for it.
    #[track_caller]
    pub fn whole_picture(&self, path: impl AsRef<Path>) {
        // As much as the page itself, or what scrolls in it, is higher than what shows it.
        const MORE: &str = "
            const hidden = (element) => element.scrollHeight - element.clientHeight;
            const scrolls = (element) => element === document.scrollingElement ||
                ['auto', 'scroll'].includes(getComputedStyle(element).overflowY);
            const tall = [...document.querySelectorAll('*')]
                .filter((element) => element.clientHeight > innerHeight / 2 && scrolls(element));
            return Math.max(0, ...tall.map(hidden))";
        self.turn_to();
        let device = self.session.launch.borrow().device;
        let more = self.expect("the page's height", self.session.script(MORE, vec![]));
        let more = more.as_f64().unwrap_or_default().clamp(0.0, 15_000.0);
        self.expect(
            "a higher screen",
            self.session
                .show_on(device.width, device.height + more as u32),
        );
        self.picture(path);
        self.expect(
            "the usual screen",
            self.session.show_on(device.width, device.height),
        );
    }
}

impl Page {
    /// Presses keys one after the other, and releases them the other way round.
    #[track_caller]
    fn strike(&self, keys: &[Key]) {
        self.turn_to();
        let struck = self.session.run(async |driver| {
            let at_once = Some(Duration::ZERO);
            let hands = driver.action_chain_with_delay(at_once, at_once);
            let hands = keys
                .iter()
                .fold(hands, |hands, key| hands.key_down(key.clone()));
            let hands = keys
                .iter()
                .rev()
                .fold(hands, |hands, key| hands.key_up(key.clone()));
            hands.perform().await
        });
        self.expect(&format!("press {keys:?}"), struck);
    }

    #[track_caller]
    fn reads(&self, goal: &str, is: impl Fn(&str) -> bool) {
        wait(self, goal, || {
            let text = self.try_text(None)?;
            if is(&plain(&text)) {
                Ok(())
            } else {
                Err(Miss::NotYet("it is not so".into()))
            }
        });
    }
}
