//! The page as the browser tells it to assistive technology.

use crate::find::{Step, Which, plain};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Write;

/// Inside these, Chromium shows parts of its own: the day, the month and the year of a date.
const CLOSED: [&str; 3] = ["Date", "DateTime", "InputTime"];

/// Said by what is around it, or by what is in it.
const SILENT: [&str; 7] = [
    "generic",
    "none",
    "InlineTextBox",
    "LabelText",
    "Legend",
    "ListMarker",
    "MenuListPopup",
];

/// All that is perceivable on a page.
#[derive(Debug)]
pub struct Tree {
    nodes: Vec<Node>,
}

/// One thing on it.
#[derive(Debug, Default)]
pub struct Node {
    pub role: String,
    pub name: String,
    pub value: String,
    pub description: String,
    /// How the page's elements refer to it.
    pub backend: Option<i64>,
    properties: BTreeMap<String, Value>,
    children: Vec<usize>,
}

impl Node {
    /// A state like `checked` or `disabled`, whatever way it is put.
    pub fn is(&self, state: &str) -> bool {
        match self.properties.get(state) {
            Some(Value::Bool(value)) => *value,
            Some(Value::String(value)) => value == "true" || value == "mixed",
            _ => false,
        }
    }

    /// Whether it has such a state at all.
    pub fn has(&self, state: &str) -> bool {
        self.properties.contains_key(state)
    }

    /// A property that is text.
    pub fn property(&self, name: &str) -> Option<&str> {
        self.properties.get(name)?.as_str()
    }
}

impl Tree {
    /// Reads the browser's answer.
    pub fn read(answer: &Value) -> Self {
        let raw: Vec<&Value> = answer["nodes"].as_array().into_iter().flatten().collect();
        let index: BTreeMap<&str, usize> = raw
            .iter()
            .enumerate()
            .filter_map(|(at, node)| Some((node["nodeId"].as_str()?, at)))
            .collect();
        let nodes = raw.iter().map(|node| read_node(node, &index)).collect();
        Self { nodes }
    }

    /// What the steps lead to, each within what the one before it found, in the page's order.
    pub fn find(&self, steps: &[Step]) -> Vec<&Node> {
        let mut found = if self.nodes.is_empty() {
            vec![]
        } else {
            vec![0]
        };
        for step in steps {
            let mut next = Vec::new();
            for start in found {
                for &child in &self.nodes[start].children {
                    self.collect(child, step, &mut next);
                }
            }
            let mut seen = std::collections::BTreeSet::new();
            next.retain(|node| seen.insert(*node));
            found = match step.which {
                None => next,
                Some(Which::Nth(index)) => next.get(index).copied().into_iter().collect(),
                Some(Which::Last) => next.pop().into_iter().collect(),
            };
        }
        found.into_iter().map(|node| &self.nodes[node]).collect()
    }

    /// The options of a drop-down or list with this name.
    pub fn options<'a>(&'a self, field: &'a Node, name: &str) -> Vec<&'a Node> {
        let mut found = Vec::new();
        let mut open: Vec<usize> = field.children.clone();
        while let Some(at) = open.pop() {
            let node = &self.nodes[at];
            open.extend(&node.children);
            if node.role == "option" && node.name == plain(name) {
                found.push(node);
            }
        }
        found
    }

    /// What has the focus.
    pub fn focused(&self) -> Option<&Node> {
        let focused = self.nodes.iter().rev().find(|node| node.is("focused"));
        focused.filter(|node| node.role != "RootWebArea")
    }

    /// Everything worth telling, indented by what it is in.
    pub fn outline(&self) -> String {
        let mut out = String::new();
        if !self.nodes.is_empty() {
            self.tell(0, 0, "", &mut out);
        }
        out
    }

    fn collect(&self, at: usize, step: &Step, found: &mut Vec<usize>) {
        let node = &self.nodes[at];
        let before = found.len();
        if !CLOSED.contains(&node.role.as_str()) {
            for &child in &node.children {
                self.collect(child, step, found);
            }
        }
        // With a text asked for, what is around a match matches as well; the innermost is meant.
        let around = step.text.is_some() && found.len() > before;
        if !around
            && step.role.is(&node.role)
            && step.name.is(&node.name)
            && self.has_text(at, step)
        {
            found.insert(before, at);
        }
    }

    fn has_text(&self, at: usize, step: &Step) -> bool {
        // Where one text ends and the next begins is a matter of layout, so spaces do not count.
        let bare = |text: &str| text.split_whitespace().collect::<String>();
        step.text
            .as_ref()
            .is_none_or(|text| bare(&self.text(at)).contains(&bare(text)))
    }

    fn text(&self, at: usize) -> String {
        let node = &self.nodes[at];
        if node.role == "StaticText" {
            return node.name.clone();
        }
        node.children
            .iter()
            .map(|&child| self.text(child))
            .collect()
    }

    fn tell(&self, at: usize, depth: usize, around: &str, out: &mut String) {
        let node = &self.nodes[at];
        let role = node.role.as_str();
        let said = role == "StaticText" && around.contains(&node.name);
        let silent = role.is_empty() || SILENT.contains(&role) || said;
        if !silent {
            writeln!(out, "{:1$}{2}", "", 2 * depth, told(node)).expect("memory");
        }
        if CLOSED.contains(&role) {
            return;
        }
        let name = if silent { around } else { &node.name };
        for &child in &node.children {
            self.tell(child, depth + usize::from(!silent), name, out);
        }
    }
}

/// One thing in a line: `checkbox "Remind me" (checked)`.
pub fn told(node: &Node) -> String {
    if node.role == "StaticText" {
        return format!("{:?}", node.name);
    }
    let mut line = node.role.clone();
    if !node.name.is_empty() {
        write!(line, " {:?}", node.name).expect("memory");
    }
    if !node.value.is_empty() {
        write!(line, " = {:?}", node.value).expect("memory");
    }
    for state in [
        "checked", "pressed", "selected", "expanded", "disabled", "focused",
    ] {
        if node.is(state) {
            write!(line, " ({state})").expect("memory");
        }
    }
    line
}

fn read_node(raw: &Value, index: &BTreeMap<&str, usize>) -> Node {
    let children = raw["childIds"].as_array().into_iter().flatten();
    let children = children
        .filter_map(|child| index.get(child.as_str()?).copied())
        .collect();
    if raw["ignored"] == true {
        return Node {
            children,
            ..Node::default()
        };
    }
    let text = |key: &str| match &raw[key]["value"] {
        Value::String(text) => plain(text),
        Value::Null => String::new(),
        other => other.to_string(),
    };
    let properties = raw["properties"].as_array().into_iter().flatten();
    Node {
        role: text("role"),
        name: text("name"),
        value: text("value"),
        description: text("description"),
        backend: raw["backendDOMNodeId"].as_i64(),
        properties: properties
            .filter_map(|property| {
                let value = property["value"]["value"].clone();
                Some((property["name"].as_str()?.to_owned(), value))
            })
            .collect(),
        children,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::find::{Name, Role, any, starting};
    use serde_json::json;

    fn node(id: &str, role: &str, name: &str, children: &[&str]) -> Value {
        json!({
            "nodeId": id, "ignored": role.is_empty(), "childIds": children,
            "role": { "value": role }, "name": { "value": name },
        })
    }

    fn tree() -> Tree {
        Tree::read(&json!({ "nodes": [
            node("1", "RootWebArea", "Page", &["2"]),
            node("2", "", "", &["3", "8"]),
            node("3", "listitem", "", &["4", "6"]),
            node("4", "StaticText", "Harbour", &[]),
            node("6", "listitem", "", &["5", "7"]),
            node("5", "StaticText", "Analytics\u{a0}Ltd", &[]),
            node("7", "button", "Done", &[]),
            node("8", "listitem", "", &["9", "10"]),
            node("9", "Date", "Day", &["11"]),
            node("10", "button", "Done  now", &[]),
            node("11", "spinbutton", "Day Day", &[]),
        ]}))
    }

    fn step(role: Role, name: impl Into<Name>) -> Step {
        Step {
            role,
            name: name.into(),
            text: None,
            which: None,
        }
    }

    fn names(tree: &Tree, steps: &[Step]) -> Vec<String> {
        let found = tree.find(steps);
        found.into_iter().map(|node| node.name.clone()).collect()
    }

    #[test]
    fn names_match_exactly_unless_told_otherwise() {
        let tree = tree();
        assert_eq!(names(&tree, &[step(Role::Button, "Done")]), ["Done"]);
        assert_eq!(
            names(&tree, &[step(Role::Button, starting("Done"))]),
            ["Done", "Done now"]
        );
        assert_eq!(names(&tree, &[step(Role::Button, "done")]), [""; 0]);
    }

    #[test]
    fn the_parts_of_a_date_field_are_not_fields_of_their_own() {
        assert_eq!(names(&tree(), &[step(Role::Field, any())]), ["Day"]);
    }

    #[test]
    fn a_step_with_a_text_leads_to_the_innermost() {
        let tree = tree();
        let item = |text: &str| Step {
            text: Some(text.into()),
            ..step(Role::Item, any())
        };
        let done = step(Role::Button, any());
        assert_eq!(
            names(&tree, &[item("Analytics Ltd"), done.clone()]),
            ["Done"]
        );
        assert_eq!(tree.find(&[item("Harbour Analytics")]).len(), 1);
        assert_eq!(tree.find(&[item("Harbour Analytics, Inc")]).len(), 0);
        assert_eq!(tree.find(&[step(Role::Item, any()), done]).len(), 2);
    }

    #[test]
    fn of_several_one_can_be_meant() {
        let tree = tree();
        let which = |which| Step {
            which: Some(which),
            ..step(Role::Button, any())
        };
        assert_eq!(names(&tree, &[which(Which::Nth(1))]), ["Done now"]);
        assert_eq!(names(&tree, &[which(Which::Last)]), ["Done now"]);
        assert_eq!(names(&tree, &[which(Which::Nth(2))]), [""; 0]);
    }

    #[test]
    fn the_outline_says_everything_once() {
        assert_eq!(
            tree().outline(),
            "RootWebArea \"Page\"\n  listitem\n    \"Harbour\"\n    listitem\n      \"Analytics Ltd\"\n      \
             button \"Done\"\n  listitem\n    Date \"Day\"\n    button \"Done now\"\n"
        );
    }
}
