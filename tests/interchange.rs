//! The casebook file: what is written is read back, what is not known is kept, and what is wrong is
//! named by line and field.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test says what is wrong by panicking"
)]

#[allow(dead_code, reason = "each test file uses its part of what they share")]
#[path = "common/casebooks.rs"]
mod casebooks;
mod common;

use std::collections::BTreeSet;
use std::path::PathBuf;

use casebooks::{ZONES, casebooks};
use common::{documented_files, instant, read};
use followthrough::calendar::TzDatabase;
use followthrough::domain::{Casebook, Family, Precision, Preset, PromiseKind, TableName};
use followthrough::interchange::{
    MAX_BYTES, Problem, casebook_schema, plan_json, read_casebook, write_casebook,
};
use followthrough::rules::plan;
use followthrough::text::{EN, problem_line, problem_words};
use proptest::prelude::*;
use proptest::test_runner::Config;
use serde_json::{Value, json};

fn file(path: &str) -> String {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// A casebook in which every field is used.
fn full() -> Value {
    serde_json::from_str(&file("tests/data/full.json")).expect("valid JSON")
}

/// Every documented casebook, by name.
fn documented() -> Vec<(String, String)> {
    let found = documented_files();
    assert!(found.len() >= 33, "{} casebooks", found.len());
    found
}

fn problems(text: &str) -> Vec<Problem> {
    read_casebook(text, &TzDatabase).err().unwrap_or_default()
}

fn words_of(problem: &Problem) -> String {
    problem_words(&EN, &problem.wrong)
}

fn said(text: &str) -> Vec<String> {
    problems(text)
        .iter()
        .map(|problem| problem_line(&EN, problem))
        .collect()
}

fn planned(book: &Casebook, now: &str) -> String {
    let now = instant(now);
    let context = common::context(now);
    plan_json(&plan(&book.as_of(now), context), &TzDatabase)
}

mod round_trip {
    use super::*;

    #[test]
    fn of_every_documented_casebook() {
        for (name, text) in documented() {
            let book = read(&text);
            let written = write_casebook(&book);
            assert_eq!(read(&written), book, "{name}");
            assert_eq!(write_casebook(&read(&written)), written, "{name}");
            let words: Vec<_> = book.promises.iter().map(|promise| promise.means).collect();
            assert!(
                words.iter().all(Option::is_some),
                "{name}: words are read once and for all"
            );
        }
    }

    #[test]
    fn of_every_field_there_is() {
        let book = read(&full().to_string());
        let written = write_casebook(&book);
        assert_eq!(read(&written), book);
        assert!(book.leftovers.fields.is_empty(), "{:?}", book.leftovers);
        let written: Value = serde_json::from_str(&written).expect("valid JSON");
        assert_eq!(without_offsets(written), without_offsets(full()));
    }

    /// Instants are written in UTC; a file may have them in any offset. And tables are written in
    /// the order of ids.
    fn without_offsets(mut value: Value) -> Value {
        fn walk(value: &mut Value) {
            match value {
                Value::String(text) => {
                    if let Ok(at) = text.parse::<followthrough::calendar::Instant>() {
                        *text = at.to_rfc3339();
                    }
                }
                Value::Array(values) => {
                    values.iter_mut().for_each(walk);
                    values.sort_by_key(|value| value["id"].to_string());
                }
                Value::Object(fields) => fields.values_mut().for_each(walk),
                _ => {}
            }
        }
        walk(&mut value);
        value
    }

    proptest! {
        #![proptest_config(Config { cases: 128, failure_persistence: None, ..Config::default() })]

        #[test]
        fn of_whatever_was_recorded(book in casebooks(ZONES)) {
            let written = write_casebook(&book);
            let again = read(&written);
            prop_assert_eq!(&again, &book);
            prop_assert_eq!(write_casebook(&again), written);
        }
    }

    #[test]
    fn the_file_begins_with_what_it_is_and_ends_with_a_line() {
        let written = write_casebook(&read(&full().to_string()));
        let begin =
            "{\n  \"format\": \"followthrough-casebook\",\n  \"version\": 1,\n  \"profile\": {";
        assert!(written.starts_with(begin), "{}", &written[..120]);
        assert!(written.ends_with("}\n"));
        let at = |table: TableName| written.find(&format!("\n  \"{}\": [", table.word()));
        let tables: Vec<usize> = TableName::ALL
            .iter()
            .filter_map(|table| at(*table))
            .collect();
        assert_eq!(
            tables.len(),
            TableName::ALL.len(),
            "the full example has every table"
        );
        assert!(tables.is_sorted());
    }

    #[test]
    fn of_the_example_in_the_guide() {
        let guide = file("docs/casebook.md");
        let (_, rest) = guide.split_once("```json\n").expect("an example");
        let (example, _) = rest.split_once("```").expect("its end");
        let book = read(example);
        assert!(
            planned(&book, "2026-12-02T12:00:00Z")
                .contains("thank-email/analyst/interview:i1/dana/0")
        );
        assert_eq!(read(&write_casebook(&book)), book);
    }

    #[test]
    fn the_smallest_casebook_is_empty() {
        let text = r#"{"format": "followthrough-casebook", "version": 1}"#;
        assert_eq!(read(text), Casebook::default());
        assert!(read(text).is_blank());
    }
}

mod what_is_not_known {
    use super::*;

    /// Reads, writes, and gives the JSON that came out.
    fn through(value: &Value) -> Value {
        let written = write_casebook(&read(&value.to_string()));
        serde_json::from_str(&written).expect("valid JSON")
    }

    #[test]
    fn fields_are_kept_at_the_top_in_records_and_inside_them() {
        let mut value = full();
        let extra = json!({"deep": [1, null, {"x": "y"}]});
        let places = [
            "",
            "/profile",
            "/profile/stamp",
            "/profile/strengths/0",
            "/profile/own_phrases/0",
            "/calendar",
            "/calendar/closures/0",
            "/calendar/cutoffs/0",
            "/organizations/0",
            "/organizations/0/calendar",
            "/organizations/0/calendar/closures/0",
            "/people/1",
            "/interviews/0",
            "/interviews/0/sessions/0",
            "/promises/0",
            "/promises/0/means",
            "/offers/0/terms/0",
            "/contacts/0",
            "/events/12/what",
            "/styles/0",
        ];
        for place in places {
            let object = value
                .pointer_mut(place)
                .expect(place)
                .as_object_mut()
                .expect("object");
            object.insert("of_tomorrow".into(), extra.clone());
        }
        let kept = through(&value);
        for place in places {
            // Tables come out in the order of ids, so a record is looked up by its own.
            let id = place.split('/').take(3).collect::<Vec<_>>().join("/") + "/id";
            let found = match value
                .pointer(&id)
                .filter(|_| place.matches('/').count() >= 2)
            {
                Some(id) => {
                    let table = place.split('/').nth(1).expect("a table");
                    let rest: String = place
                        .split('/')
                        .skip(3)
                        .map(|part| format!("/{part}"))
                        .collect();
                    let records = kept[table].as_array().expect("a table");
                    let record = records
                        .iter()
                        .find(|r| &r["id"] == id)
                        .expect("still there");
                    record.pointer(&rest).cloned()
                }
                None => kept.pointer(place).cloned(),
            };
            assert_eq!(found.expect(place)["of_tomorrow"], extra, "{place}");
        }
        assert_eq!(through(&kept), kept, "and once more");
    }

    /// The app of before named only the person when the guard was overridden, and no subject.
    #[test]
    fn a_file_of_before_reads_as_it_was_written() {
        let mut value = full();
        for contact in value["contacts"].as_array_mut().expect("a table") {
            let contact = contact.as_object_mut().expect("a record");
            for newer in ["courtesy", "subject", "despite"] {
                contact.remove(newer);
            }
        }
        for event in value["events"].as_array_mut().expect("a table") {
            let what = event["what"].as_object_mut().expect("a kind");
            if what["kind"] == "guard-overridden" {
                what.remove("opportunity").expect("it is newer");
            }
        }
        let kept = through(&value);
        assert_eq!(kept["contacts"], value["contacts"]);
        assert_eq!(kept["events"], value["events"]);
    }

    #[test]
    fn a_table_of_tomorrow_is_kept() {
        let mut value = full();
        value["rumours"] = json!([{"id": "r1", "text": "…"}]);
        assert_eq!(through(&value)["rumours"], value["rumours"]);
    }

    #[test]
    fn fields_survive_an_edit_of_their_record() {
        let mut value = full();
        value["people"][1]["of_tomorrow"] = json!(true);
        let mut book = read(&value.to_string());
        let lee = "lee".parse().expect("an id");
        let mut person = book.people.get(lee).expect("there").clone();
        person.name = "Lee Park-Ito".into();
        book.people.put(person);
        let written: Value = serde_json::from_str(&write_casebook(&book)).expect("JSON");
        let people = written["people"].as_array().expect("a table");
        let lee = people
            .iter()
            .find(|person| person["id"] == "lee")
            .expect("still there");
        assert_eq!(lee["name"], "Lee Park-Ito");
        assert_eq!(lee["of_tomorrow"], true);
    }

    /// "bounded" goes without saying for a number of days and not for a date.
    #[test]
    fn what_goes_without_saying_does_not_come_over_to_another_kind() {
        let mut value = full();
        value["promises"][0]["means"] = json!({"kind": "days", "n": 7, "precision": "bounded"});
        let mut book = read(&value.to_string());
        let said = "said-1".parse().expect("an id");
        let mut promise = book.promises.get(said).expect("there").clone();
        let date = "2026-12-11".parse().expect("a day");
        promise.means = Some(PromiseKind::Date {
            date,
            precision: Precision::Exact,
        });
        book.promises.put(promise.clone());
        let again = read(&write_casebook(&book));
        assert_eq!(
            again.promises.get(said).expect("there").means,
            promise.means
        );
    }

    #[test]
    fn a_newer_file_keeps_its_version_and_its_records_of_unknown_kinds() {
        let mut value = full();
        value["version"] = json!(2);
        value["contacts"][0]["channel"] = json!("hologram");
        value["events"][0]["what"] = json!({"kind": "interview-dreamt", "of": "round-1"});
        value["interviews"][0]["mode"] = json!("underwater");
        value["promises"][1]["means"] = json!({"kind": "lunar", "moons": 2});
        value["styles"][0]["choice"] = json!({"axis": "humour", "value": "dry"});
        let kept = through(&value);
        assert_eq!(kept["version"], 2);
        for (table, id) in [
            ("contacts", "thanked"),
            ("events", "e1"),
            ("interviews", "round-1"),
            ("promises", "said-0"),
            ("styles", "s1"),
        ] {
            let find = |file: &Value| {
                let records = file[table].as_array().expect("a table").clone();
                records
                    .into_iter()
                    .find(|record| record["id"] == id)
                    .expect("kept")
            };
            assert_eq!(find(&kept), find(&value), "{table}");
        }
        assert_eq!(through(&kept), kept);
        let book = read(&value.to_string());
        assert!(planned(&book, "2026-12-20T12:00:00Z").starts_with('['));
        assert_eq!(
            book.count(TableName::Interview),
            0,
            "nothing is guessed about it"
        );
    }

    #[test]
    fn in_a_file_of_this_version_an_unknown_kind_is_an_error() {
        let text = file("docs/casebooks/y08.json").replace("\"video\"", "\"underwater\"");
        assert_eq!(
            said(&text),
            [
                "line 20: interviews[0].mode: unknown variant `underwater`, expected one of \
              `on-site`, `video`, `phone`"
            ]
        );
    }
}

mod what_is_wrong {
    use super::*;

    /// Y01 with one thing changed, and what is said about it.
    #[test]
    fn is_named_by_line_and_field() {
        let y01 = file("docs/casebooks/y01.json");
        let changes: &[(&str, &str, &str)] = &[
            (
                r#""format": "followthrough-casebook""#,
                r#""format": "shopping-list""#,
                r#"line 2: format: this is "shopping-list", and not "followthrough-casebook""#,
            ),
            (
                r#""version": 1"#,
                r#""version": 0"#,
                "line 3: version: a whole number from 1 on is missing",
            ),
            (
                r#""home_zone": "America/New_York""#,
                r#""home_zone": "New York""#,
                "line 4: profile.home_zone: not the name of a time zone, such as America/New_York",
            ),
            (
                r#""home_zone": "America/New_York""#,
                r#""home_zone": "America/Atlantis""#,
                r#"line 4: profile.home_zone: there is no time zone "America/Atlantis""#,
            ),
            (
                r#"["2026-12-25", "2027-01-01"]"#,
                r#"["2026-12-25", "2027-02-30"]"#,
                "line 5: calendar.holidays[1]: input is out of range",
            ),
            (
                r#""holidays": ["2026-12-25", "2027-01-01"]"#,
                r#""workdays": []"#,
                "line 5: calendar.workdays: at least one day of the week works",
            ),
            (
                r#""holidays": ["2026-12-25", "2027-01-01"]"#,
                r#""closures": [{"from": "2027-01-03", "to": "2026-12-24"}]"#,
                "line 5: calendar.closures[0]: it ends before it begins",
            ),
            (
                r#""organization": "acme""#,
                r#""organization": "acne""#,
                r#"line 10: opportunities[0].organization: there is no "acne" among the organizations"#,
            ),
            (
                r#""id": "lee", "#,
                "",
                "line 14: people[1]: missing field `id`",
            ),
            (
                r#""id": "lee""#,
                r#""id": "dana""#,
                "line 14: people[1].id: the id dana is used twice",
            ),
            (
                r#""id": "lee""#,
                r#""id": "Lee""#,
                "line 14: people[1].id: an id has only a-z, 0-9, - and _, and this one has 'L'",
            ),
            (
                r#""person": "lee""#,
                r#""person": 7"#,
                "line 17: roles[0].person: invalid type: integer `7`, expected a string",
            ),
            (
                r#""2026-12-01T15:00:00-05:00""#,
                r#""2026-12-01 15:00""#,
                "line 20: interviews[0].end: premature end of input",
            ),
            (
                r#""interview": "round-1""#,
                r#""interview": "round-2""#,
                r#"line 23: participations[0].interview: there is no "round-2" among the interviews"#,
            ),
        ];
        for (old, new, message) in changes {
            assert!(y01.contains(old), "{old}");
            let problems = said(&y01.replacen(old, new, 1));
            assert!(
                problems.contains(&(*message).to_owned()),
                "{new}: {problems:#?}"
            );
        }
    }

    fn with_promise(promise: &Value) -> String {
        let mut value: Value =
            serde_json::from_str(&file("docs/casebooks/y01.json")).expect("JSON");
        value["promises"] = json!([promise]);
        serde_json::to_string_pretty(&value).expect("JSON")
    }

    #[test]
    fn promises_that_cannot_be() {
        let cases = [
            (
                json!({"kind": "date", "date": "2026-11-27"}),
                None,
                "2026-11-27 is before 2026-12-01, the day it was said",
            ),
            (
                json!({"kind": "days", "n": 5}),
                Some("2026-11-20"),
                "2026-11-25 is before 2026-12-01, the day of the interview",
            ),
            (
                json!({"kind": "range", "n": 10, "m": 7}),
                None,
                "the upper end is below the lower",
            ),
            (
                json!({"kind": "callback", "n": 14, "m": 7}),
                None,
                "the upper end is below the lower",
            ),
            (
                json!({"kind": "date-range", "date": "2026-12-11", "date2": "2026-12-09"}),
                None,
                "it ends before it begins",
            ),
            (
                json!({"kind": "days", "n": 4_000_000_000_u32}),
                None,
                "more than 3660 days",
            ),
        ];
        for (means, made_on, message) in cases {
            let promise =
                json!({"id": "p", "opportunity": "y01", "means": means, "made_on": made_on});
            let problems = problems(&with_promise(&promise));
            assert_eq!(problems.len(), 1, "{means}: {problems:?}");
            assert_eq!(
                (&*problems[0].field, words_of(&problems[0]).as_str()),
                ("promises[0].means", message)
            );
        }
    }

    #[test]
    fn words_that_cannot_be_read() {
        let promise =
            json!({"id": "p", "opportunity": "y01", "raw_words": "when the cows come home"});
        let problems = problems(&with_promise(&promise));
        assert_eq!(problems.len(), 1);
        assert_eq!(problems[0].field, "promises[0].raw_words");
        assert!(
            words_of(&problems[0]).ends_with("; say it in \"means\""),
            "{}",
            words_of(&problems[0])
        );
    }

    #[test]
    fn words_for_a_day_before_the_interview() {
        let words = "by Friday 27 November 2026";
        let promise = json!({"id": "p", "opportunity": "y01", "raw_words": words});
        for problem in problems(&with_promise(&promise)) {
            assert_eq!(problem.field, "promises[0].raw_words");
        }
        assert!(!problems(&with_promise(&promise)).is_empty());
    }

    #[test]
    fn a_date_promised_before_the_interview_for_after_it_is_right() {
        let means = json!({"kind": "date", "date": "2026-12-11"});
        let promise =
            json!({"id": "p", "opportunity": "y01", "means": means, "made_on": "2026-11-20"});
        assert_eq!(said(&with_promise(&promise)), [""; 0]);
    }

    #[test]
    fn is_told_all_at_once() {
        let mut value = full();
        value["interviews"][0]["zone"] = json!("Mars/Olympus");
        value["roles"][0]["person"] = json!("nobody");
        value["promises"][0]["means"] = json!({"kind": "range", "n": 3, "m": 1});
        assert_eq!(problems(&value.to_string()).len(), 3);
        value["people"][0]["email"] = json!(5);
        value["contacts"][1]["at"] = json!("yesterday");
        value["profile"]["preset"] = json!("bold");
        let fields: Vec<String> = problems(&value.to_string())
            .into_iter()
            .map(|problem| problem.field)
            .collect();
        assert_eq!(
            fields.iter().collect::<BTreeSet<_>>(),
            ["contacts[1].at", "people[0].email", "profile.preset"]
                .map(String::from)
                .iter()
                .collect::<BTreeSet<_>>(),
            "shapes come first: references are followed when every record can be read"
        );
    }

    #[test]
    fn every_reference_must_lead_somewhere() {
        let references = [
            "opportunities/0/organization",
            "opportunities/0/agency",
            "opportunities/0/main_contact",
            "people/0/organizations/0",
            "roles/0/person",
            "roles/0/opportunity",
            "interviews/0/opportunity",
            "participations/0/interview",
            "participations/0/person",
            "participations/0/session",
            "topics/0/participation",
            "anchors/0/person",
            "anchors/0/opportunity",
            "promises/0/opportunity",
            "promises/0/interview",
            "promises/0/said_by",
            "commitments/0/opportunity",
            "commitments/0/person",
            "commitments/0/interview",
            "value_items/0/people/0",
            "contacts/0/opportunity",
            "contacts/0/people/0",
            "contacts/0/interview",
            "obstacles/0/opportunity",
            "obstacles/0/raised_by",
            "flexibilities/0/opportunity",
            "acceptance_parameters/0/opportunity",
            "game_plans/0/opportunity",
            "offers/0/opportunity",
            "offers/0/judged/0/parameter",
            "offers/0/asks/0",
            "rejections/0/opportunity",
            "rejections/0/from",
            "drafts/0/opportunity",
            "drafts/0/to",
            "drafts/0/attachments/0/commitment",
            "drafts/0/attachments/0/topic",
            "drafts/0/attachments/0/value_item",
            "events/0/what/interview",
            "events/2/what/opportunity",
            "events/9/what/person",
            "events/15/what/person",
            "coach_cards/0/opportunity",
            "styles/2/scope/opportunity",
            "styles/3/scope/person",
        ];
        for reference in references {
            let mut value = full();
            *value
                .pointer_mut(&format!("/{reference}"))
                .expect(reference) = json!("nobody");
            let problems = problems(&value.to_string());
            let mut parts = reference.split('/');
            let (table, index, name) = (parts.next(), parts.next(), parts.next());
            let field = format!(
                "{}[{}].{}",
                table.expect("a table"),
                index.expect("an index"),
                name.expect("a field")
            );
            assert!(
                problems
                    .iter()
                    .any(|p| p.field == field && words_of(p).contains("\"nobody\"")),
                "{reference}: {problems:?}"
            );
        }
    }

    /// No sign of a pattern reaches what looks through a message.
    #[test]
    fn phrases_that_are_no_plain_words() {
        for (phrase, words) in [
            (
                "look* forward",
                "a phrase has only letters, digits, spaces, apostrophes and hyphens, and this one has '*'",
            ),
            (" ", "a phrase needs a word"),
            (&*"a".repeat(61), "a phrase has at most 60 characters"),
        ] {
            let mut value = full();
            value["profile"]["own_phrases"][1]["phrase"] = json!(phrase);
            let problems = problems(&value.to_string());
            let [problem] = &problems[..] else {
                panic!("{phrase}: {problems:?}");
            };
            assert_eq!(problem.field, "profile.own_phrases[1].phrase");
            assert_eq!(words_of(problem), words);
        }
    }

    #[test]
    fn zones_that_nobody_knows() {
        let zones = [
            "/profile/home_zone",
            "/organizations/0/zone",
            "/interviews/0/zone",
            "/contacts/0/zone",
        ];
        for zone in zones {
            let mut value = full();
            *value.pointer_mut(zone).expect(zone) = json!("Middle/Earth");
            // Of a voided organisation nothing is asked any more.
            value["organizations"][0]["voided_at"] = Value::Null;
            let problems = problems(&value.to_string());
            assert_eq!(problems.len(), 1, "{zone}: {problems:?}");
            assert_eq!(
                words_of(&problems[0]),
                "there is no time zone \"Middle/Earth\""
            );
            let path = zone[1..].replace("/0/", "[0].").replace('/', ".");
            assert_eq!(problems[0].field, path);
        }
    }
}

mod hostile {
    use super::*;

    fn leaves(value: &Value, path: String, into: &mut Vec<String>) {
        match value {
            Value::Object(fields) if !fields.is_empty() => {
                for (name, value) in fields {
                    leaves(value, format!("{path}/{name}"), into);
                }
            }
            Value::Array(values) if !values.is_empty() => {
                for (index, value) in values.iter().enumerate() {
                    leaves(value, format!("{path}/{index}"), into);
                }
            }
            _ => into.push(path),
        }
    }

    fn all_leaves(value: &Value) -> Vec<String> {
        let mut found = Vec::new();
        leaves(value, String::new(), &mut found);
        found
    }

    /// Whether a path such as `promises[0].made_on` leads to a value, or to an object that could
    /// have the field.
    fn leads(value: &Value, path: &str) -> bool {
        let parts: Vec<&str> = path
            .split(['.', '['])
            .filter(|part| !part.is_empty())
            .collect();
        let mut here = value;
        for (number, part) in parts.iter().enumerate() {
            let next = match part.strip_suffix(']') {
                Some(index) => index
                    .parse::<usize>()
                    .ok()
                    .and_then(|index| here.get(index)),
                None => here.get(part),
            };
            match next {
                Some(next) => here = next,
                None => return number + 1 == parts.len() && here.is_object(),
            }
        }
        true
    }

    /// Reads a file that may be anything: it is refused with a field that exists, or it can be
    /// planned with and written.
    fn withstands(value: &Value, what: &str) {
        match read_casebook(&value.to_string(), &TzDatabase) {
            Ok(book) => {
                assert!(
                    planned(&book, "2026-12-20T12:00:00Z").ends_with("]\n"),
                    "{what}"
                );
                read(&write_casebook(&book));
            }
            Err(problems) => {
                assert!(!problems.is_empty(), "{what}");
                for problem in problems {
                    assert!(leads(value, &problem.field), "{what}: {problem:?}");
                    assert!(
                        problem.line.is_some() && !words_of(&problem).is_empty(),
                        "{what}"
                    );
                }
            }
        }
    }

    #[test]
    fn every_value_may_be_of_every_type() {
        let others = [
            Value::Null,
            json!(true),
            json!(u64::MAX),
            json!(-0.5),
            json!("x"),
            json!([[]]),
            json!({"kind": {}}),
        ];
        let base = full();
        for leaf in all_leaves(&base) {
            for other in &others {
                let mut value = base.clone();
                *value.pointer_mut(&leaf).expect("there") = other.clone();
                withstands(&value, &format!("{leaf} = {other}"));
            }
        }
    }

    #[test]
    fn everything_may_be_missing_and_every_object_and_list_another() {
        let base = full();
        let leaves = all_leaves(&base);
        let above = |leaf: &str| -> Vec<String> {
            leaf.match_indices('/')
                .skip(1)
                .map(|(end, _)| leaf[..end].to_owned())
                .collect()
        };
        let containers: BTreeSet<String> = leaves.iter().flat_map(|leaf| above(leaf)).collect();
        for path in leaves.iter().chain(&containers) {
            let (parent, name) = path.rsplit_once('/').expect("a path");
            let mut value = base.clone();
            match value.pointer_mut(parent).expect("there") {
                Value::Object(fields) => drop(fields.remove(name)),
                Value::Array(values) => drop(values.remove(name.parse().expect("an index"))),
                _ => {}
            }
            withstands(&value, &format!("without {path}"));
        }
        for path in containers {
            for other in [json!(5), json!([]), json!({})] {
                let mut value = base.clone();
                *value.pointer_mut(&path).expect("there") = other.clone();
                withstands(&value, &format!("{path} = {other}"));
            }
        }
    }

    #[test]
    fn dates_may_lie_at_the_ends_of_time() {
        let extremes = [
            "-262143-01-01T00:00:00Z",
            "+262142-12-31T23:59:59Z",
            "2016-12-31T23:59:60Z",
            "2026-12-01T15:00:00.123456789+14:00",
            "-262143-01-01",
            "+262142-12-31",
            "0000-01-01",
        ];
        let base = full();
        for leaf in all_leaves(&base) {
            let text = base
                .pointer(&leaf)
                .and_then(Value::as_str)
                .unwrap_or_default();
            if text.starts_with("202") {
                for extreme in extremes {
                    let mut value = base.clone();
                    *value.pointer_mut(&leaf).expect("there") = json!(extreme);
                    withstands(&value, &format!("{leaf} = {extreme}"));
                }
            }
        }
    }

    #[test]
    fn a_file_may_end_anywhere() {
        for text in [
            full().to_string(),
            file("docs/casebooks/x23.json").trim_end().to_owned(),
        ] {
            for end in (0..text.len()).filter(|end| text.is_char_boundary(*end)) {
                let problems = problems(&text[..end]);
                assert_eq!(problems.len(), 1, "{end}");
                assert!(
                    words_of(&problems[0]).starts_with("not valid JSON: "),
                    "{end}"
                );
                let lines = text[..end].lines().count().max(1);
                assert!(
                    problems[0].line.is_some_and(|line| line <= lines + 1),
                    "{end}"
                );
            }
        }
    }

    proptest! {
        #![proptest_config(Config { cases: 256, failure_persistence: None, ..Config::default() })]

        #[test]
        fn bytes_may_be_lost_doubled_or_exchanged(
            changes in proptest::collection::vec((any::<u16>(), any::<u16>(), 0u8..3), 1..4),
        ) {
            let mut text: Vec<char> = full().to_string().chars().collect();
            for (at, from, change) in changes {
                let (at, from) = (usize::from(at) % text.len(), usize::from(from) % text.len());
                match change {
                    0 => drop(text.remove(at)),
                    1 => text.insert(at, text[from]),
                    _ => text.swap(at, from),
                }
            }
            let text: String = text.into_iter().collect();
            match serde_json::from_str(&text) {
                Ok(value) => withstands(&value, &text),
                Err(_) => prop_assert_eq!(problems(&text).len(), 1),
            }
        }

        #[test]
        fn text_may_be_anything(text in any::<String>()) {
            prop_assert!(!problems(&text).is_empty());
        }
    }

    #[test]
    fn numbers_strings_and_depths_have_limits() {
        let with = |name: &str| {
            format!(r#"{{"format": "followthrough-casebook", "version": 1, "profile": {name}}}"#)
        };
        for broken in [
            with(r#"{"stamp": {"counter": 1e400}}"#),
            with(r#"{"stamp": {"counter": 18446744073709551616}}"#),
            with(r#"{"name": "\ud800"}"#),
            with(r#"{"name": "\udc00\ud800"}"#),
            with("{\"name\": \"a\nb\"}"),
            with(&"[".repeat(100_000)),
            with(&format!("{}{}", "{\"a\":".repeat(5_000), "}".repeat(5_000))),
            with("{\"name\": NaN}"),
            String::new(),
            "null".into(),
            "[]".into(),
            "{}".into(),
            "\"followthrough-casebook\"".into(),
        ] {
            let problems = problems(&broken);
            assert_eq!(problems.len(), 1, "{}", &broken[..broken.len().min(80)]);
            assert_eq!(
                problems[0].line,
                Some(if broken.contains("a\nb") { 2 } else { 1 })
            );
        }
        let long = "ä".repeat(3_000_000);
        let book = read(&with(&json!({ "name": long }).to_string()));
        assert_eq!(book.profile.name, long);
        let deep = with(&format!(
            "{{\"unknown\": {}1{}}}",
            "[".repeat(100),
            "]".repeat(100)
        ));
        read(&write_casebook(&read(&deep)));
        let longer = with(&json!({ "name": "a".repeat(MAX_BYTES) }).to_string());
        assert_eq!(said(&longer), ["the file is larger than 33554432 bytes"]);
    }

    #[test]
    fn thousands_of_mistakes_end_in_a_list_that_can_be_read() {
        let mut value = full();
        let record = value["contacts"][0].clone();
        let contacts: Vec<Value> = (0..8_000)
            .map(|number| {
                let mut contact = record.clone();
                contact["id"] = json!(format!("c{number}"));
                contact["of_tomorrow"] = json!(number);
                contact["people"] = json!(["nobody"]);
                contact
            })
            .collect();
        value["contacts"] = json!(contacts);
        let promise = value["promises"][0].clone();
        let promises: Vec<Value> = (0..2_000)
            .map(|number| {
                let mut promise = promise.clone();
                promise["id"] = json!(format!("p{number}"));
                promise["means"] = json!({"kind": "range", "n": 3, "m": 1});
                promise
            })
            .collect();
        value["promises"] = json!(promises);
        let text = value.to_string();
        assert_eq!(problems(&text).len(), 200);
    }
}

mod schema {
    use super::*;

    fn schema() -> Value {
        serde_json::from_str(&casebook_schema()).expect("a schema is JSON")
    }

    /// To write it anew: `FOLLOWTHROUGH_BLESS=1 cargo test --test interchange schema`
    #[test]
    fn is_the_documented_one() {
        let path = "docs/casebook.schema.json";
        let made = casebook_schema();
        if std::env::var_os("FOLLOWTHROUGH_BLESS").is_some() {
            let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(path);
            std::fs::write(path, &made).expect("the schema can be written");
        }
        assert!(
            file(path) == made,
            "{path} is not what the types say: run the tests with FOLLOWTHROUGH_BLESS=1"
        );
    }

    #[test]
    fn fits_every_casebook() {
        let validator = jsonschema::validator_for(&schema()).expect("a valid schema");
        let mut casebooks = documented();
        casebooks.push(("full".into(), full().to_string()));
        casebooks.push(("written".into(), write_casebook(&read(&full().to_string()))));
        for (name, text) in casebooks {
            let value: Value = serde_json::from_str(&text).expect("JSON");
            let problems: Vec<String> = validator
                .iter_errors(&value)
                .map(|error| format!("{}: {error}", error.instance_path()))
                .collect();
            assert_eq!(problems, [""; 0], "{name}");
        }
    }

    /// What the schema refuses, the reader refuses: an editor that knows the schema never marks
    /// what the app would take.
    #[test]
    fn refuses_no_more_than_the_reader() {
        let validator = jsonschema::validator_for(&schema()).expect("a valid schema");
        let base = full();
        let others = [
            Value::Null,
            json!(true),
            json!(7),
            json!("x"),
            json!([]),
            json!({}),
        ];
        for (name, part) in base.as_object().expect("an object") {
            for other in &others {
                let mut value = base.clone();
                value[name] = other.clone();
                agree(&validator, &value, &format!("{name} = {other}"));
            }
            for (number, record) in part.as_array().into_iter().flatten().enumerate() {
                for field in record
                    .as_object()
                    .into_iter()
                    .flatten()
                    .map(|(field, _)| field)
                {
                    // An empty array passes for a stamp that says nothing.
                    for other in others
                        .iter()
                        .filter(|o| field != "stamp" || **o != json!([]))
                    {
                        let mut value = base.clone();
                        value[name][number][field] = other.clone();
                        agree(
                            &validator,
                            &value,
                            &format!("{name}[{number}].{field} = {other}"),
                        );
                    }
                }
            }
        }
    }

    fn agree(validator: &jsonschema::Validator, value: &Value, what: &str) {
        if !validator.is_valid(value) {
            assert!(!problems(&value.to_string()).is_empty(), "{what}");
        }
    }

    /// So that a field added later is tested like the others.
    #[test]
    fn has_no_field_that_the_full_example_lacks() {
        fn properties(schema: &Value, into: &mut BTreeSet<String>) {
            match schema {
                Value::Object(fields) => {
                    if let Some(Value::Object(own)) = fields.get("properties") {
                        into.extend(own.keys().cloned());
                        // Which of several shapes: each has a constant there.
                        for tag in ["kind", "axis"] {
                            let shape = own.get(tag).and_then(|tag| tag.get("const"));
                            into.extend(shape.and_then(Value::as_str).map(String::from));
                        }
                    }
                    fields.values().for_each(|schema| properties(schema, into));
                }
                Value::Array(schemas) => {
                    schemas.iter().for_each(|schema| properties(schema, into));
                }
                _ => {}
            }
        }
        fn words(value: &Value, into: &mut BTreeSet<String>) {
            match value {
                Value::Object(fields) => {
                    into.extend(fields.keys().cloned());
                    fields.values().for_each(|value| words(value, into));
                }
                Value::Array(values) => values.iter().for_each(|value| words(value, into)),
                Value::String(text) => drop(into.insert(text.clone())),
                _ => {}
            }
        }
        let (mut declared, mut used) = (BTreeSet::new(), BTreeSet::new());
        properties(&schema(), &mut declared);
        words(&full(), &mut used);
        let missing: Vec<&String> = declared.difference(&used).collect();
        assert!(
            missing.is_empty(),
            "add to tests/data/full.json: {missing:?}"
        );
        assert!(declared.contains("interview-cancelled") && declared.contains("grace"));
    }

    /// Neither the guide nor the schema knows more than the other.
    #[test]
    fn has_no_field_and_no_word_that_the_guide_lacks() {
        fn terms(schema: &Value, into: &mut BTreeSet<String>) {
            match schema {
                Value::Object(fields) => {
                    let own = fields.get("properties").and_then(Value::as_object);
                    into.extend(own.into_iter().flatten().map(|(name, _)| name.clone()));
                    let one = fields.get("const").into_iter();
                    let some = fields.get("enum").and_then(Value::as_array);
                    let words = one
                        .chain(some.into_iter().flatten())
                        .filter_map(Value::as_str);
                    into.extend(words.map(String::from));
                    fields.values().for_each(|schema| terms(schema, into));
                }
                Value::Array(schemas) => schemas.iter().for_each(|schema| terms(schema, into)),
                _ => {}
            }
        }
        let mut declared = BTreeSet::new();
        terms(&schema(), &mut declared);
        let guide = file("docs/casebook.md");
        let missing: Vec<&String> = declared
            .iter()
            .filter(|term| {
                !guide.contains(&format!("`{term}`")) && !guide.contains(&format!("\"{term}\""))
            })
            .collect();
        assert!(missing.is_empty(), "add to docs/casebook.md: {missing:?}");
        assert!(declared.len() > 250, "{}", declared.len());

        let guide = file("docs/plan.md");
        let families = Family::ALL.iter().map(|family| family.word());
        let presets = Preset::ALL.iter().map(|preset| preset.word());
        for word in families.chain(presets) {
            assert!(
                guide.contains(&format!("| `{word}` |")),
                "add to docs/plan.md: {word}"
            );
        }
        for (name, _) in documented() {
            assert!(
                guide.contains(&format!("| `{name}` |")),
                "add to docs/plan.md: {name}"
            );
        }
    }
}
