/// The line, counted from one, on which the value at a path such as `promises[0].made_on` begins.
///
/// The text must be valid JSON. A path that leads nowhere gives the line of the last part found.
pub fn line_of(text: &str, path: &str) -> usize {
    let mut scanner = Scanner {
        bytes: text.as_bytes(),
        at: 0,
    };
    scanner.skip_space();
    for part in parts(path) {
        let found = match part {
            Part::Field(name) => scanner.enter_field(name),
            Part::Element(index) => scanner.enter_element(index),
        };
        if !found {
            break;
        }
    }
    1 + text.as_bytes()[..scanner.at.min(text.len())]
        .iter()
        .filter(|&&b| b == b'\n')
        .count()
}

enum Part<'a> {
    Field(&'a str),
    Element(usize),
}

fn parts(path: &str) -> impl Iterator<Item = Part<'_>> {
    path.split(['.', '['])
        .filter(|part| !part.is_empty())
        .map(
            |part| match part.strip_suffix(']').and_then(|index| index.parse().ok()) {
                Some(index) => Part::Element(index),
                None => Part::Field(part),
            },
        )
}

struct Scanner<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Scanner<'_> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn skip_space(&mut self) {
        while self.peek().is_some_and(|b| b.is_ascii_whitespace()) {
            self.at += 1;
        }
    }

    fn skip_to_value(&mut self) {
        while self
            .peek()
            .is_some_and(|b| b.is_ascii_whitespace() || b == b',' || b == b':')
        {
            self.at += 1;
        }
    }

    /// From the start of a string to behind its end; gives what stands between the quotes.
    fn skip_string(&mut self) -> &[u8] {
        let start = self.at + 1;
        self.at = start;
        while let Some(byte) = self.peek() {
            match byte {
                b'"' => break,
                b'\\' => self.at += 2,
                _ => self.at += 1,
            }
        }
        let end = self.at.min(self.bytes.len());
        self.at += 1;
        &self.bytes[start.min(end)..end]
    }

    /// From the start of a value to behind its end.
    fn skip_value(&mut self) {
        let mut depth = 0usize;
        while let Some(byte) = self.peek() {
            match byte {
                b'"' => {
                    self.skip_string();
                }
                b'{' | b'[' => {
                    depth += 1;
                    self.at += 1;
                }
                b'}' | b']' if depth == 0 => return,
                b'}' | b']' => {
                    depth -= 1;
                    self.at += 1;
                }
                b',' if depth == 0 => return,
                _ => self.at += 1,
            }
            if depth == 0 && self.peek().is_none_or(|b| matches!(b, b',' | b'}' | b']')) {
                return;
            }
        }
    }

    fn enter_field(&mut self, name: &str) -> bool {
        if self.peek() != Some(b'{') {
            return false;
        }
        let start = self.at;
        self.at += 1;
        loop {
            self.skip_to_value();
            if self.peek() != Some(b'"') {
                self.at = start;
                return false;
            }
            let found = self.skip_string() == name.as_bytes();
            self.skip_to_value();
            if found {
                return true;
            }
            self.skip_value();
        }
    }

    fn enter_element(&mut self, index: usize) -> bool {
        if self.peek() != Some(b'[') {
            return false;
        }
        let start = self.at;
        self.at += 1;
        for _ in 0..index {
            self.skip_to_value();
            if matches!(self.peek(), None | Some(b']')) {
                self.at = start;
                return false;
            }
            self.skip_value();
        }
        self.skip_to_value();
        !matches!(self.peek(), None | Some(b']'))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = r#"{
  "profile": {"name": "a, \"b\" {["},
  "promises": [
    {"id": "p1",
     "made_on": "x"},
    {"id": "p2", "means": {
       "kind": "days",
       "n": 3 }}
  ]
}"#;

    #[test]
    fn finds_lines() {
        assert_eq!(line_of(TEXT, ""), 1);
        assert_eq!(line_of(TEXT, "profile.name"), 2);
        assert_eq!(line_of(TEXT, "promises[0].made_on"), 5);
        assert_eq!(line_of(TEXT, "promises[1].means.n"), 8);
        assert_eq!(
            line_of(TEXT, "promises[1].absent"),
            6,
            "the record that lacks it"
        );
        assert_eq!(line_of(TEXT, "promises[9]"), 3);
    }

    #[test]
    fn survives_what_is_no_json() {
        for text in [
            "",
            "{",
            "[",
            "\"",
            "{\"a\"",
            "{\"a\":",
            "[1,",
            "\\",
            "{\"a\":\"\\",
        ] {
            line_of(text, "a[0].b");
            line_of(text, "[1].b");
        }
    }
}
