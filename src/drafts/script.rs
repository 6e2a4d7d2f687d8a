/// What is said on the telephone, and what to say if it goes otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Script<'t> {
    /// What is said first.
    pub opening: &'t str,
    /// What may come of it.
    pub branches: Vec<Branch<'t>>,
}

/// One way that a call can go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Branch<'t> {
    /// When: "If it goes to voicemail".
    pub when: &'t str,
    /// What to say or do then.
    pub then: &'t str,
}

/// Reads a script: a branch begins with a line that begins with one of the words for it ("If", given
/// in small letters), and what stands before the first is the opening.
#[must_use]
pub fn script<'t>(text: &'t str, branch_words: &[&str]) -> Script<'t> {
    let begins = |line: &str| {
        let line = line.trim_start();
        let end = line.find(|c: char| !c.is_alphanumeric());
        let word = &line[..end.unwrap_or(line.len())];
        word.starts_with(char::is_uppercase) && branch_words.contains(&&*word.to_lowercase())
    };
    let mut starts = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if begins(line) {
            starts.push(at);
        }
        at += line.len();
    }
    let opening = &text[..starts.first().copied().unwrap_or(text.len())];
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    let branches = starts.iter().zip(ends).map(|(&start, end)| {
        let branch = text[start..end].trim();
        let (when, then) = branch
            .split_once(':')
            .or_else(|| branch.split_once('\n'))
            .unwrap_or((branch, ""));
        Branch {
            when: when.trim(),
            then: then.trim(),
        }
    });
    Script {
        opening: opening.trim(),
        branches: branches.collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_has_an_opening_and_branches() {
        let text = "May I speak to Dana?\n\nThis is Kit. If I may ask: any news?\n\n\
            If she is not there: ask when.\nThen thank them.\n\nIf it rings out\nTry tomorrow.\n\nIf";
        let script = script(text, &["if"]);
        assert!(script.opening.ends_with("If I may ask: any news?"));
        let branches: Vec<(&str, &str)> =
            script.branches.iter().map(|b| (b.when, b.then)).collect();
        assert_eq!(
            branches,
            [
                ("If she is not there", "ask when.\nThen thank them."),
                ("If it rings out", "Try tomorrow."),
                ("If", ""),
            ]
        );
    }

    #[test]
    fn a_word_that_only_begins_so_is_no_branch() {
        for text in ["Iffy weather: yes", "if only: no", "", "\n\n", "Hello"] {
            let script = script(text, &["if"]);
            assert_eq!((script.opening, script.branches.len()), (text.trim(), 0));
        }
    }
}
