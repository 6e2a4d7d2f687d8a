//! How things are found: by what they are and what they are called, as people find them, with
//! eyes or with a screen reader.

use crate::part::Part;
use std::fmt;

/// What something is, as the browser tells assistive technology.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Something to press.
    Button,
    /// Something that leads elsewhere.
    Link,
    /// Of any level.
    Heading,
    /// Anything with a label that takes a value: text, a number, a date, a time, a choice.
    Field,
    /// One choice of several.
    Radio,
    /// A checkbox or a switch.
    Checkbox,
    /// One choice of a list.
    Choice,
    /// The summary that opens and closes a `details` element.
    Disclosure,
    /// A section with a name.
    Region,
    /// Fields that belong together.
    Group,
    /// A dialog of any kind.
    Dialog,
    /// A list.
    List,
    /// An item of a list.
    Item,
    /// A piece that stands for itself.
    Article,
    /// Links around the site.
    Navigation,
    /// What the page is about.
    Main,
    /// A tab of the page's own.
    Tab,
    /// What such a tab shows.
    TabPanel,
    /// A picture that says something.
    Image,
    /// A table.
    Table,
    /// A row of a table.
    Row,
    /// A cell of a table.
    Cell,
    /// Something that is announced at once.
    Alert,
    /// Something that is announced when there is time.
    Status,
    /// A run of text: its name is the text. Clicking it is clicking what it stands in.
    Words,
    /// Any other, by the name that the browser has for it.
    Other(&'static str),
}

impl Role {
    /// The browser's names for it.
    fn spellings(self) -> &'static [&'static str] {
        match self {
            Self::Button => &["button"],
            Self::Link => &["link"],
            Self::Heading => &["heading"],
            Self::Field => &[
                "textbox",
                "searchbox",
                "combobox",
                "listbox",
                "spinbutton",
                "slider",
                "Date",
                "DateTime",
                "InputTime",
                "ColorWell",
            ],
            Self::Radio => &["radio"],
            Self::Checkbox => &["checkbox", "switch"],
            Self::Choice => &["option"],
            Self::Disclosure => &["DisclosureTriangle", "DisclosureTriangleGrouped"],
            Self::Region => &["region"],
            Self::Group => &["group", "radiogroup"],
            Self::Dialog => &["dialog", "alertdialog"],
            Self::List => &["list"],
            Self::Item => &["listitem"],
            Self::Article => &["article"],
            Self::Navigation => &["navigation"],
            Self::Main => &["main"],
            Self::Tab => &["tab"],
            Self::TabPanel => &["tabpanel"],
            Self::Image => &["image", "img"],
            Self::Table => &["table"],
            Self::Row => &["row"],
            Self::Cell => &["cell", "gridcell"],
            Self::Alert => &["alert"],
            Self::Status => &["status"],
            Self::Words => &["StaticText"],
            Self::Other(_) => &[],
        }
    }

    /// Whether this is what the browser means by `spelling`.
    pub(crate) fn is(self, spelling: &str) -> bool {
        match self {
            Self::Other(name) => name == spelling,
            _ => self.spellings().contains(&spelling),
        }
    }
}

impl fmt::Display for Role {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Other(name) => write!(out, "{name}"),
            _ => write!(out, "{}", format!("{self:?}").to_lowercase()),
        }
    }
}

/// What something is called. Runs of white space count as one space.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Name {
    /// Exactly so. A `&str` is this.
    Exactly(String),
    /// Beginning so.
    Starting(String),
    /// With this in it.
    Containing(String),
    /// Whatever it is called.
    Any,
}

/// A name that begins so.
pub fn starting(with: &str) -> Name {
    Name::Starting(plain(with))
}

/// A name with this in it.
pub fn containing(words: &str) -> Name {
    Name::Containing(plain(words))
}

/// Any name, also none.
pub fn any() -> Name {
    Name::Any
}

impl Name {
    pub(crate) fn is(&self, name: &str) -> bool {
        match self {
            Self::Exactly(wanted) => name == wanted,
            Self::Starting(wanted) => name.starts_with(wanted.as_str()),
            Self::Containing(wanted) => name.contains(wanted.as_str()),
            Self::Any => true,
        }
    }
}

impl From<&str> for Name {
    fn from(name: &str) -> Self {
        Self::Exactly(plain(name))
    }
}

impl From<&String> for Name {
    fn from(name: &String) -> Self {
        Self::from(name.as_str())
    }
}

impl fmt::Display for Name {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Exactly(name) => write!(out, " {name:?}"),
            Self::Starting(name) => write!(out, " starting {name:?}"),
            Self::Containing(name) => write!(out, " containing {name:?}"),
            Self::Any => Ok(()),
        }
    }
}

/// Runs of white space, of any kind, as one space.
pub fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// One step on the way to something.
#[derive(Debug, Clone)]
pub struct Step {
    pub role: Role,
    pub name: Name,
    pub text: Option<String>,
    pub which: Option<Which>,
}

/// Which one, if there are several.
#[derive(Debug, Clone, Copy)]
pub enum Which {
    Nth(usize),
    Last,
}

impl fmt::Display for Step {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.which {
            Some(Which::Nth(index)) => write!(out, "number {} of ", index + 1)?,
            Some(Which::Last) => write!(out, "the last ")?,
            None => {}
        }
        write!(out, "{}{}", self.role, self.name)?;
        match &self.text {
            Some(text) => write!(out, " with the text {text:?}"),
            None => Ok(()),
        }
    }
}

/// Finding something on a page, or within a part of it. What is found is looked for anew each
/// time that it is used, so it may be named before it is there.
pub trait Find {
    /// Anything, by its role and name.
    fn part(&self, role: Role, name: impl Into<Name>) -> Part;

    /// A button by its words.
    fn button(&self, name: impl Into<Name>) -> Part {
        self.part(Role::Button, name)
    }

    /// A link by its words.
    fn link(&self, name: impl Into<Name>) -> Part {
        self.part(Role::Link, name)
    }

    /// A heading by its words.
    fn heading(&self, name: impl Into<Name>) -> Part {
        self.part(Role::Heading, name)
    }

    /// A field by its label: text, number, date, time, drop-down, whatever takes a value.
    fn field(&self, label: impl Into<Name>) -> Part {
        self.part(Role::Field, label)
    }

    /// A radio button by its label.
    fn radio(&self, label: impl Into<Name>) -> Part {
        self.part(Role::Radio, label)
    }

    /// A checkbox or switch by its label.
    fn checkbox(&self, label: impl Into<Name>) -> Part {
        self.part(Role::Checkbox, label)
    }

    /// The summary of a `details` element by its words.
    fn disclosure(&self, name: impl Into<Name>) -> Part {
        self.part(Role::Disclosure, name)
    }

    /// A section by its name.
    fn region(&self, name: impl Into<Name>) -> Part {
        self.part(Role::Region, name)
    }

    /// A group of fields by its legend.
    fn group(&self, name: impl Into<Name>) -> Part {
        self.part(Role::Group, name)
    }

    /// A dialog by its name.
    fn dialog(&self, name: impl Into<Name>) -> Part {
        self.part(Role::Dialog, name)
    }

    /// A list by its name.
    fn list(&self, name: impl Into<Name>) -> Part {
        self.part(Role::List, name)
    }

    /// The item of a list with this text somewhere in it; of items in items the innermost.
    fn item(&self, text: &str) -> Part {
        self.part(Role::Item, any()).with_text(text)
    }

    /// A table, by its caption.
    fn table(&self, name: impl Into<Name>) -> Part {
        self.part(Role::Table, name)
    }

    /// A row of a table with this text somewhere in it.
    fn row(&self, text: &str) -> Part {
        self.part(Role::Row, any()).with_text(text)
    }

    /// An article, which is to say a card, by its name.
    fn article(&self, name: impl Into<Name>) -> Part {
        self.part(Role::Article, name)
    }

    /// A navigation by its name.
    fn navigation(&self, name: impl Into<Name>) -> Part {
        self.part(Role::Navigation, name)
    }

    /// A tab of the page's own by its words.
    fn tab(&self, name: impl Into<Name>) -> Part {
        self.part(Role::Tab, name)
    }

    /// A picture by its description.
    fn image(&self, name: impl Into<Name>) -> Part {
        self.part(Role::Image, name)
    }

    /// What is announced at once.
    fn alert(&self) -> Part {
        self.part(Role::Alert, any())
    }

    /// What is announced when there is time.
    fn status(&self) -> Part {
        self.part(Role::Status, any())
    }

    /// A run of text, as the thing to click: the words on a label, say.
    fn words(&self, text: impl Into<Name>) -> Part {
        self.part(Role::Words, text)
    }
}
