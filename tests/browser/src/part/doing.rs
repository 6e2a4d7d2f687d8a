//! What a person does with a part.

use super::{Part, only};
use crate::accessibility::Node;
use crate::download::Download;
use crate::failure::{Miss, wait};
use serde_json::{Value, json};
use std::path::Path;
use thirtyfour::error::{WebDriverErrorInner, WebDriverResult};
use thirtyfour::{Key, TypingData, WebElement};

/// What a person does with it.
impl Part {
    /// Clicks it, or taps it. If something hides it, it is first scrolled to the middle.
    #[track_caller]
    pub fn click(&self) {
        self.act("click", |_, element| self.click_on(element));
    }

    /// Clicks it, and gets the file that this downloads.
    #[track_caller]
    pub fn click_and_download(&self) -> Download {
        let session = self.page.session();
        let goal = format!("a download from {self}");
        let earlier = wait(&self.page, &goal, || {
            session.read_log()?;
            Ok(session.log.borrow().downloads.len())
        });
        self.click();
        wait(&self.page, &goal, || {
            session.read_log()?;
            match session.log.borrow().downloads.get(earlier) {
                Some((number, name)) => {
                    let directory = session.launch.borrow().downloads();
                    Ok(Download::take(&directory, number, name))
                }
                None => Err(Miss::NotYet("no file was downloaded".into())),
            }
        })
    }

    /// Clicks it, and chooses a file in the dialog that this opens.
    #[track_caller]
    pub fn click_and_choose(&self, file: impl AsRef<Path>) {
        let file = file.as_ref();
        assert!(
            file.is_file(),
            "{} is not there to be chosen",
            file.display()
        );
        let kind = self.look("choose a file in", |_, element| {
            Ok(self
                .page
                .session()
                .run(async |_| element.attr("type").await)?)
        });
        if kind.as_deref() == Some("file") {
            // The browser's own button, which no command may click.
            let path = file.display().to_string();
            self.act("choose a file in", |_, element| {
                self.done(async |_| element.send_keys(&path).await)
            });
            return;
        }
        let session = self.page.session();
        let intercept = |enabled: bool| {
            let enabled = json!({ "enabled": enabled });
            session.devtools("Page.setInterceptFileChooserDialog", enabled)
        };
        self.page.turn_to();
        intercept(true).expect("dialogs to choose files can be answered");
        self.click();
        let input = wait(
            &self.page,
            &format!("the dialog to choose files of {self}"),
            || {
                session.read_log()?;
                let chooser = session.log.borrow_mut().choosers.pop();
                chooser.ok_or_else(|| Miss::NotYet("it did not open".into()))
            },
        );
        let files = json!({ "files": [file], "backendNodeId": input });
        session
            .devtools("DOM.setFileInputFiles", files)
            .expect("the file is chosen");
        intercept(false).ok();
    }

    /// Replaces what is in the field. Text is typed; a date (`2026-12-03`), a time (`14:20`) or
    /// both (`2026-12-03T14:20`) is picked.
    #[track_caller]
    pub fn fill(&self, value: &str) {
        const PICK: &str = include_str!("../js/pick.js");
        self.act(&format!("fill {value:?} into"), |_, element| {
            let arguments = vec![element.to_json()?, json!(value)];
            let typed = match self.page.session().script(PICK, arguments)? {
                Value::Bool(true) => return Ok(()),
                Value::String(refusal) => return Err(Miss::Never(refusal)),
                _ if value.is_empty() => TypingData::from(Key::Delete),
                _ => TypingData::from(value),
            };
            self.done(async |_| element.send_keys(typed).await)
        });
    }

    /// Types at the end of what is in the field.
    #[track_caller]
    pub fn type_in(&self, text: &str) {
        self.act(&format!("type {text:?} into"), |_, element| {
            self.done(async |_| element.send_keys(text).await)
        });
    }

    /// Presses a key while it has the focus.
    #[track_caller]
    pub fn press(&self, key: Key) {
        self.act(&format!("press {key:?} at"), |_, element| {
            self.done(async |_| element.send_keys(key.clone()).await)
        });
    }

    /// Chooses this radio button, or this tab.
    #[track_caller]
    pub fn choose(&self) {
        let states = ["checked", "selected"];
        self.set("choose", |node| states.iter().any(|state| node.is(state)));
    }

    /// Ticks this checkbox, if it is not. One that goes away with the tick is rather clicked.
    #[track_caller]
    pub fn tick(&self) {
        self.set("tick", |node| node.is("checked"));
    }

    /// Takes the tick away from this checkbox, if there is one.
    #[track_caller]
    pub fn untick(&self) {
        self.set("untick", |node| !node.is("checked"));
    }

    /// Opens this disclosure, or whatever a button opens, if it is closed.
    #[track_caller]
    pub fn open(&self) {
        self.set("open", |node| node.is("expanded"));
    }

    /// Closes it, if it is open.
    #[track_caller]
    pub fn close(&self) {
        self.set("close", |node| !node.is("expanded"));
    }

    /// Chooses an option of this drop-down by its words.
    #[track_caller]
    pub fn select(&self, option: &str) {
        const SELECT: &str = include_str!("../js/select.js");
        let goal = format!("select {option:?} in {self}");
        wait(&self.page, &goal, || {
            let tree = self.page.try_tree()?;
            let field = only(&tree.find(&self.steps))?;
            if field.is("disabled") {
                return Err(Miss::NotYet("it is disabled".into()));
            }
            let option = self.element_of(only(&tree.options(field, option))?)?;
            self.page
                .session()
                .script(SELECT, vec![option.to_json()?])?;
            Ok(())
        });
    }

    /// Brings the keyboard's focus to it.
    #[track_caller]
    pub fn focus(&self) {
        self.act("focus", |_, element| {
            self.done(async |_| element.focus().await)
        });
    }
}

impl Part {
    /// Waits until it is there and can be used, and does something with its element.
    #[track_caller]
    fn act(&self, goal: &str, act: impl Fn(&Node, &WebElement) -> Result<(), Miss>) {
        self.look(goal, |node, element| {
            if node.is("disabled") {
                return Err(Miss::NotYet("it is disabled".into()));
            }
            act(node, element)
        });
    }

    /// Clicks it unless it is already so, and waits until it is.
    #[track_caller]
    fn set(&self, goal: &str, is: impl Fn(&Node) -> bool) {
        self.act(goal, |node, element| {
            if is(node) {
                Ok(())
            } else {
                self.click_on_it_or_its_label(element)
            }
        });
        self.is(goal, is);
    }

    fn done(
        &self,
        command: impl AsyncFnOnce(&thirtyfour::WebDriver) -> WebDriverResult<()>,
    ) -> Result<(), Miss> {
        let done = self.page.session().run(command);
        done.map_err(|error| Miss::doing(&error))
    }

    fn click_on(&self, element: &WebElement) -> Result<(), Miss> {
        let clicked = self.page.session().run(async |_| element.click().await);
        clicked.map_err(|error| {
            if matches!(
                error.as_inner(),
                WebDriverErrorInner::ElementClickIntercepted(_)
            ) {
                self.bring_to_the_middle(element);
            }
            Miss::doing(&error)
        })
    }

    /// A styled checkbox is often out of sight, and what is seen and clicked is its label.
    fn click_on_it_or_its_label(&self, element: &WebElement) -> Result<(), Miss> {
        let session = self.page.session();
        let clicked = self.click_on(element);
        let Err(Miss::NotYet(_)) = clicked else {
            return clicked;
        };
        let label = session.run(async |driver| {
            let label = "return arguments[0].labels?.[0] ?? arguments[0]";
            driver
                .execute(label, vec![element.to_json()?])
                .await?
                .element()
        })?;
        self.click_on(&label)
    }

    fn bring_to_the_middle(&self, element: &WebElement) {
        const SCROLL: &str = "arguments[0].scrollIntoView(
            { block: 'center', inline: 'nearest', behavior: 'instant' })";
        if let Ok(element) = element.to_json() {
            self.page.session().script(SCROLL, vec![element]).ok();
        }
    }
}
