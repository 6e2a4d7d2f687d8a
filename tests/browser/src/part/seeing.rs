//! What a person sees of a part.

use super::Part;
use crate::accessibility::Node;
use crate::failure::{Miss, wait};
use crate::find::plain;

/// What a person sees of it. These wait until it is so.
impl Part {
    /// It is there.
    #[track_caller]
    pub fn appears(&self) {
        self.observe("see", |_| Ok(()));
    }

    /// It is not there, or no longer.
    #[track_caller]
    pub fn vanishes(&self) {
        wait(&self.page, &format!("no longer see {self}"), || match self
            .page
            .try_tree()?
            .find(&self.steps)
            .len()
        {
            0 => Ok(()),
            some => Err(Miss::NotYet(format!("there are {some}"))),
        });
    }

    /// This text can be read in it.
    #[track_caller]
    pub fn shows(&self, text: &str) {
        self.reads(&format!("read {text:?} in"), |seen| {
            seen.contains(&plain(text))
        });
    }

    /// This text cannot be read in it, or no longer.
    #[track_caller]
    pub fn lacks(&self, text: &str) {
        self.reads(&format!("no longer read {text:?} in"), |seen| {
            !seen.contains(&plain(text))
        });
    }

    /// The field has this value; a drop-down the words of its option, a date `2026-12-03`.
    #[track_caller]
    pub fn has_value(&self, value: &str) {
        let goal = format!("the value {value:?} in {self}");
        wait(&self.page, &goal, || match self.try_value()? {
            found if found == value => Ok(()),
            found => Err(Miss::NotYet(format!("it is {found:?}"))),
        });
    }

    /// The field has this somewhere in its value.
    #[track_caller]
    pub fn contains_value(&self, part: &str) {
        let goal = format!("{part:?} in the value of {self}");
        wait(&self.page, &goal, || match self.try_value()? {
            found if found.contains(part) => Ok(()),
            found => Err(Miss::NotYet(format!("it is {found:?}"))),
        });
    }

    /// It is ticked, or chosen.
    #[track_caller]
    pub fn is_ticked(&self) {
        self.is("ticked", |node| node.is("checked") || node.is("selected"));
    }

    /// It is not ticked, or not chosen.
    #[track_caller]
    pub fn is_unticked(&self) {
        self.is("unticked", |node| {
            !node.is("checked") && !node.is("selected")
        });
    }

    /// It can be used.
    #[track_caller]
    pub fn is_enabled(&self) {
        self.is("enabled", |node| !node.is("disabled"));
    }

    /// It cannot be used.
    #[track_caller]
    pub fn is_disabled(&self) {
        self.is("disabled", |node| node.is("disabled"));
    }

    /// It is open.
    #[track_caller]
    pub fn is_open(&self) {
        self.is("open", |node| node.is("expanded"));
    }

    /// It is closed.
    #[track_caller]
    pub fn is_closed(&self) {
        self.is("closed", |node| {
            node.has("expanded") && !node.is("expanded")
        });
    }

    /// What was filled in is marked as wrong.
    #[track_caller]
    pub fn is_invalid(&self) {
        self.is("invalid", |node| node.is("invalid"));
    }

    /// It has the keyboard's focus.
    #[track_caller]
    pub fn has_focus(&self) {
        self.is("focused", |node| node.is("focused"));
    }

    /// A screen reader adds this to its name: a hint, or what is wrong with it.
    #[track_caller]
    pub fn is_described(&self, description: &str) {
        let description = plain(description);
        self.observe(&format!("the description {description:?} of"), |node| {
            let found = &node.description;
            if *found == description {
                Ok(())
            } else {
                Err(format!("it is {found:?}"))
            }
        });
    }
}

/// What it is just now. These wait until it is there.
impl Part {
    /// The text that can be read in it, a line to each block.
    #[track_caller]
    pub fn text(&self) -> String {
        wait(&self.page, &format!("the text of {self}"), || {
            self.try_text()
        })
    }

    /// What the field has in it; see [`Part::has_value`].
    #[track_caller]
    pub fn value(&self) -> String {
        wait(&self.page, &format!("the value of {self}"), || {
            self.try_value()
        })
    }

    /// What it is called.
    #[track_caller]
    pub fn name(&self) -> String {
        self.observe("the name of", |node| Ok(node.name.clone()))
    }

    /// What a screen reader adds to its name.
    #[track_caller]
    pub fn description(&self) -> String {
        self.observe("the description of", |node| Ok(node.description.clone()))
    }

    /// Where a link leads, in full.
    #[track_caller]
    pub fn address(&self) -> String {
        self.observe("the address of", |node| {
            let url = node.property("url").map(str::to_owned);
            url.ok_or_else(|| "it leads nowhere".into())
        })
    }

    /// An attribute of its element.
    #[track_caller]
    pub fn attribute(&self, name: &str) -> Option<String> {
        self.look("an attribute of", |_, element| {
            Ok(self
                .page
                .session()
                .run(async |_| element.attr(name).await)?)
        })
    }

    /// Its width and height in CSS pixels.
    #[track_caller]
    pub fn size(&self) -> (f64, f64) {
        self.look("the size of", |_, element| {
            let rect = self.page.session().run(async |_| element.rect().await)?;
            Ok((rect.width, rect.height))
        })
    }

    /// How many of them there are now, without waiting.
    #[track_caller]
    pub fn count(&self) -> usize {
        self.page.tree().find(&self.steps).len()
    }

    /// Whether it is there now, without waiting.
    #[track_caller]
    pub fn exists(&self) -> bool {
        self.count() > 0
    }

    /// The names of all of them now, in the page's order, without waiting.
    #[track_caller]
    pub fn names(&self) -> Vec<String> {
        let tree = self.page.tree();
        let found = tree.find(&self.steps);
        found.into_iter().map(|node| node.name.clone()).collect()
    }
}

impl Part {
    #[track_caller]
    pub(super) fn is(&self, state: &str, is: impl Fn(&Node) -> bool) {
        let goal = format!("{state}:");
        self.observe(&goal, |node| {
            if is(node) {
                Ok(())
            } else {
                Err(format!("it is not {state}"))
            }
        });
    }

    #[track_caller]
    fn reads(&self, goal: &str, is: impl Fn(&str) -> bool) {
        wait(&self.page, &format!("{goal} {self}"), || {
            let text = self.try_text()?;
            if is(&plain(&text)) {
                Ok(())
            } else {
                Err(Miss::NotYet(format!("it reads {text:?}")))
            }
        });
    }
}
