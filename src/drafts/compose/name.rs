use crate::domain::{Person, is_title};

/// How a letter greets somebody: by the given name, by title and surname where a title is known,
/// by the whole name where the family name stands first. Empty where no name is known.
#[must_use]
pub fn greeted(person: &Person) -> String {
    let name = person.name.trim();
    if family_stands_first(name) {
        return name.to_owned();
    }
    let title = courtesy_title(person);
    if title.is_empty() {
        return person.short_name().to_owned();
    }
    format!("{title} {}", person.surname())
}

/// How somebody is asked for on the phone: title and surname, else the whole name.
#[must_use]
pub fn asked_for(person: &Person) -> String {
    let name = person.name.trim();
    let titled = !courtesy_title(person).is_empty() && !family_stands_first(name);
    if titled || name.is_empty() {
        greeted(person)
    } else {
        name.to_owned()
    }
}

/// Titles before the name, or a title field that holds nothing else: most hold what somebody does.
fn courtesy_title(person: &Person) -> String {
    let before = person.name.split_whitespace();
    let before: Vec<&str> = before.take_while(|word| is_title(word)).collect();
    if !before.is_empty() {
        let all = before.len() == person.name.split_whitespace().count();
        return if all { String::new() } else { before.join(" ") };
    }
    let title = person.title.trim();
    let only_titles = !title.is_empty() && title.split_whitespace().all(is_title);
    let named = !person.name.trim().is_empty();
    if only_titles && named {
        title.to_owned()
    } else {
        String::new()
    }
}

/// Whether a name is written in a script that puts the family name first: Chinese characters, kana,
/// hangul.
fn family_stands_first(name: &str) -> bool {
    name.chars().any(|char| {
        matches!(char, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}')
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Id;

    fn person(name: &str, title: &str) -> Person {
        Person {
            name: name.into(),
            title: title.into(),
            ..Person::new(Id::from_bits(1))
        }
    }

    #[test]
    fn a_title_brings_the_surname_and_a_job_is_no_title() {
        for (name, title, greets, calls) in [
            ("Dana Ortiz", "", "Dana", "Dana Ortiz"),
            ("Dana Ortiz", "Head of Data", "Dana", "Dana Ortiz"),
            ("Anne-Marie Lefèvre", "Dr.", "Dr. Lefèvre", "Dr. Lefèvre"),
            (
                "Prof. Dr Elin Marsh",
                "",
                "Prof. Dr Marsh",
                "Prof. Dr Marsh",
            ),
            (
                "Ms Anneke van der Berg",
                "",
                "Ms van der Berg",
                "Ms van der Berg",
            ),
            ("Ms Anna Maria Schmidt", "", "Ms Schmidt", "Ms Schmidt"),
            ("Suresh", "", "Suresh", "Suresh"),
            ("Mr Suresh", "", "Mr Suresh", "Mr Suresh"),
            ("山田太郎", "Dr.", "山田太郎", "山田太郎"),
            ("", "Dr.", "", ""),
            ("Dr.", "", "Dr.", "Dr."),
        ] {
            let person = person(name, title);
            assert_eq!(greeted(&person), greets, "{name}");
            assert_eq!(asked_for(&person), calls, "{name}");
        }
    }

    #[test]
    fn names_set_apart_are_used() {
        let yamada = Person {
            given: "太郎".into(),
            family: "山田".into(),
            ..person("山田太郎", "")
        };
        assert_eq!(greeted(&yamada), "山田太郎");
        let meg = Person {
            given: "Meg".into(),
            family: "O'Dowd".into(),
            ..person("Margaret O'Dowd", "")
        };
        assert_eq!(greeted(&meg), "Meg");
    }
}
