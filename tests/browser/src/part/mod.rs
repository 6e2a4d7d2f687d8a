//! Something on a page: what a person does with it, and what they see of it.

mod doing;
mod seeing;

use crate::accessibility::Node;
use crate::failure::{Miss, wait};
use crate::find::{Find, Name, Role, Step, Which};
use crate::page::Page;
use std::fmt;
use thirtyfour::WebElement;

/// Something on a page, by the way that leads to it. Whatever is done with it waits until there
/// is exactly one such thing.
#[derive(Clone)]
pub struct Part {
    page: Page,
    steps: Vec<Step>,
}

/// Which of several.
impl Part {
    /// The one with this text somewhere in it, if several go by the same name.
    #[must_use]
    pub fn with_text(mut self, text: &str) -> Self {
        self.last_step().text = Some(text.to_owned());
        self
    }

    /// The first of several.
    #[must_use]
    pub fn first(self) -> Self {
        self.nth(0)
    }

    /// The one with this index, from 0.
    #[must_use]
    pub fn nth(mut self, index: usize) -> Self {
        self.last_step().which = Some(Which::Nth(index));
        self
    }

    /// The last of several.
    #[must_use]
    pub fn last(mut self) -> Self {
        self.last_step().which = Some(Which::Last);
        self
    }
}

impl Find for Part {
    fn part(&self, role: Role, name: impl Into<Name>) -> Part {
        let mut part = self.clone();
        part.steps.push(step(role, name));
        part
    }
}

impl fmt::Display for Part {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, step) in self.steps.iter().rev().enumerate() {
            let within = if index == 0 { "" } else { " within " };
            write!(out, "{within}{step}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Part {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{self}")
    }
}

impl Part {
    pub(crate) fn on(page: Page, role: Role, name: impl Into<Name>) -> Self {
        let steps = vec![step(role, name)];
        Self { page, steps }
    }

    fn last_step(&mut self) -> &mut Step {
        self.steps.last_mut().expect("a part has a step")
    }

    /// Waits until it is there and `look` is content with it.
    #[track_caller]
    fn observe<T>(&self, goal: &str, look: impl Fn(&Node) -> Result<T, String>) -> T {
        wait(&self.page, &format!("{goal} {self}"), || {
            let tree = self.page.try_tree()?;
            look(only(&tree.find(&self.steps))?).map_err(Miss::NotYet)
        })
    }

    /// Waits until it is there, and looks at its element.
    #[track_caller]
    fn look<T>(&self, goal: &str, look: impl Fn(&Node, &WebElement) -> Result<T, Miss>) -> T {
        wait(&self.page, &format!("{goal} {self}"), || {
            self.try_look(&look)
        })
    }

    fn try_look<T>(&self, look: impl Fn(&Node, &WebElement) -> Result<T, Miss>) -> Result<T, Miss> {
        let tree = self.page.try_tree()?;
        let node = only(&tree.find(&self.steps))?;
        look(node, &self.element_of(node)?)
    }

    fn element_of(&self, node: &Node) -> Result<WebElement, Miss> {
        let backend = node
            .backend
            .ok_or_else(|| Miss::Never("it is no element".into()))?;
        Ok(self.page.session().element(backend)?)
    }

    fn try_text(&self) -> Result<String, Miss> {
        self.try_look(|_, element| self.page.try_text(Some(element)))
    }

    fn try_value(&self) -> Result<String, Miss> {
        self.try_look(|node, element| {
            // Of a drop-down the person sees the words, and not what the program calls them.
            if node.role == "combobox" && node.property("editable").is_none() {
                return Ok(node.value.clone());
            }
            let value = self
                .page
                .session()
                .run(async |_| element.prop("value").await)?;
            Ok(value.unwrap_or_default())
        })
    }
}

fn step(role: Role, name: impl Into<Name>) -> Step {
    Step {
        role,
        name: name.into(),
        text: None,
        which: None,
    }
}

fn only<'a>(found: &[&'a Node]) -> Result<&'a Node, Miss> {
    match found {
        [] => Err(Miss::NotYet("there is none".into())),
        [one] => Ok(one),
        several => Err(Miss::NotYet(format!("there are {}", several.len()))),
    }
}
