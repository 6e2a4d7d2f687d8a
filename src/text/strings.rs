/// A phrase with a count in it, by the number of things.
#[derive(Clone, Copy, Debug)]
pub struct Plural {
    /// For one.
    pub one: &'static str,
    /// For any other number.
    pub other: &'static str,
}

impl Plural {
    /// The phrase for a count, with `{n}` filled in.
    #[must_use]
    pub fn count(self, n: usize) -> String {
        let phrase = if n == 1 { self.one } else { self.other };
        fill(phrase, &[("n", &n.to_string())])
    }
}

/// A phrase with its `{names}` filled in.
#[must_use]
pub fn fill(phrase: &str, values: &[(&str, &str)]) -> String {
    let mut text = String::with_capacity(phrase.len() + 16);
    let mut rest = phrase;
    while let Some((before, after)) = rest.split_once('{') {
        text.push_str(before);
        let Some((name, behind)) = after.split_once('}') else {
            rest = after;
            break;
        };
        match values.iter().find(|(known, _)| *known == name) {
            Some((_, value)) => text.push_str(value),
            None => {
                text.push('{');
                text.push_str(name);
                text.push('}');
            }
        }
        rest = behind;
    }
    text + rest
}

/// Texts by a word of the specification.
pub type Table = &'static [(&'static str, &'static str)];

/// The text for a word of the specification; the word itself where a language has none.
#[must_use]
pub fn look_up(table: Table, word: &'static str) -> &'static str {
    table
        .iter()
        .find(|(key, _)| *key == word)
        .map_or(word, |(_, text)| text)
}

/// The text for two words of the specification, in a table of `first/second`; the second word
/// itself where a language has none.
#[must_use]
pub fn look_up_pair(table: Table, first: &str, second: &'static str) -> &'static str {
    table
        .iter()
        .find(|(key, _)| key.split_once('/') == Some((first, second)))
        .map_or(second, |(_, text)| text)
}

/// Declares the list of phrases, and the first language with them.
macro_rules! strings {
    (
        $(#[$meta:meta])* $language:ident;
        phrases {$($name:ident: $value:literal;)+}
        plurals {$($plural:ident: $one:literal, $other:literal;)+}
        lists {$($list:ident: $length:literal = [$($element:literal),+];)+}
        tables {$($table:ident: {$($key:literal => $text:literal,)+})+}
        elsewhere {$($long:ident: $constant:path;)+}
        others {$($other_name:ident: $type:ty = $place:path;)+}
    ) => {
        /// The phrases of a language. `{name}` in a phrase stands for what is filled in.
        #[derive(Clone, Copy, Debug)]
        #[allow(missing_docs, reason = "the English text says what each is for")]
        pub struct Strings {
            $(pub $name: &'static str,)+
            $(pub $plural: $crate::text::Plural,)+
            $(pub $list: [&'static str; $length],)+
            $(pub $table: $crate::text::Table,)+
            $(pub $long: $crate::text::Table,)+
            $(pub $other_name: &'static $type,)+
        }

        $(#[$meta])*
        pub static $language: Strings = Strings {
            $($name: $value,)+
            $($plural: $crate::text::Plural { one: $one, other: $other },)+
            $($list: [$($element),+],)+
            $($table: &[$(($key, $text)),+],)+
            $($long: $constant,)+
            $($other_name: &$place,)+
        };
    };
}
pub(super) use strings;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fills_names_and_leaves_the_rest() {
        assert_eq!(
            fill(
                "Thank {who} by {when}",
                &[("who", "Dana"), ("when", "15:05")]
            ),
            "Thank Dana by 15:05"
        );
        assert_eq!(fill("{a} {b", &[("a", "{b}")]), "{b} b");
        assert_eq!(fill("{unknown}", &[]), "{unknown}");
    }

    #[test]
    fn counts() {
        let plural = Plural {
            one: "{n} note",
            other: "{n} notes",
        };
        assert_eq!(
            (plural.count(1), plural.count(0)),
            ("1 note".into(), "0 notes".into())
        );
    }
}
