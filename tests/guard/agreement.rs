//! The guard against itself and against the plan: the days it names are the first ones, and what
//! the plan asks for it does not refuse.

use std::collections::BTreeMap;

use followthrough::calendar::{Day, Instant, plus_days, plus_minutes};
use followthrough::domain::{Casebook, Channel, Occasion, Preset};
use followthrough::rules::{Answer, Contemplated, Kind, PlanItem, State, Verdict};

use crate::bench::{ANCHOR, CALL, QUESTION, USEFUL, answer, id, told};
use crate::common::{documented, instant, plan_at};

const DAY: i64 = 24 * 60;

#[test]
fn the_days_it_names_are_the_first() {
    // Interviews that lie ahead open a cycle of their own, so none lies ahead of these.
    let books = [
        ("x01", "x01"),
        ("x03", "x03"),
        ("x16", "x16"),
        ("x22", "x22"),
        ("x24", "x24"),
        ("s09", "s09"),
        ("s11", "s11"),
        ("s12", "s12"),
        ("s12b", "s12b"),
        ("s19b", "s19b"),
        ("s21b", "role-a"),
        ("s21c", "role-a"),
        ("s24", "s24"),
        ("s24b", "s24b"),
    ];
    let mut wrong = Vec::new();
    for (name, opportunity) in books {
        let book = documented(name);
        for day in ["2026-12-05", "2026-12-15", "2026-12-19"] {
            for thought in [QUESTION, CALL, USEFUL, ANCHOR] {
                let mut contact = thought.contemplated(&format!("{day}T15:00:00-05:00"));
                contact.opportunity = id(opportunity);
                let known = book.as_of(contact.at);
                let found = answer(&known, contact);
                let first = first_days(&known, contact, &found, day);
                if [found.warn_from, found.clear_from] != first {
                    wrong.push(format!(
                        "{name} {} by {} on {day}: [{:?}, {:?}], not {first:?}; {:?}",
                        thought.2,
                        thought.3,
                        found.warn_from,
                        found.clear_from,
                        told(&found)
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The first days with a warning and without, by asking every morning.
fn first_days(
    known: &Casebook,
    contact: Contemplated,
    now: &Answer,
    today: &str,
) -> [Option<Day>; 2] {
    let ten = instant(&format!("{today}T10:00:00-05:00"));
    let today: Day = today.parse().unwrap_or_else(|_| panic!("{today}"));
    let mut warn = (now.verdict <= Verdict::Warn).then_some(today);
    let mut clear = (now.verdict == Verdict::Allow).then_some(today);
    for later in 1..40 {
        if clear.is_some() {
            break;
        }
        let at = plus_minutes(ten, later * DAY);
        let verdict = answer(known, Contemplated { at, ..contact }).verdict;
        let day = Some(plus_days(today, later));
        if verdict <= Verdict::Warn {
            warn = warn.or(day);
        }
        if verdict == Verdict::Allow {
            clear = day;
        }
    }
    [warn, clear]
}

#[test]
fn what_the_plan_asks_for_is_not_refused() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/casebooks");
    let files = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{error}"));
    let mut refused = BTreeMap::new();
    let mut asked_for = 0;
    for file in files {
        let file = file.unwrap_or_else(|error| panic!("{error}")).file_name();
        let name = file.to_string_lossy().replace(".json", "");
        if !name.starts_with('s') {
            continue;
        }
        let mut book = documented(&name);
        for &preset in Preset::ALL {
            book.profile.preset = preset;
            for day in (0..60).step_by(6) {
                let now = plus_minutes(instant("2026-12-01T12:15:00-05:00"), day * DAY);
                let items = plan_at(&book, &now.to_rfc3339(), None);
                for (item, contact) in items.iter().flat_map(|item| contacts(item, now)) {
                    asked_for += 1;
                    let answer = answer(&book, contact);
                    if answer.verdict == Verdict::Block {
                        refused
                            .entry((item, told(&answer)))
                            .or_insert(format!("{preset:?} at {now}"));
                    }
                }
            }
        }
    }
    assert!(asked_for > 500, "{asked_for}");
    assert!(refused.is_empty(), "{refused:#?}");
}

/// What an item asks the user to send now: one contact for each opportunity it is about.
fn contacts(item: &PlanItem, at: Instant) -> Vec<(String, Contemplated)> {
    let (Kind::Message(kind), State::Due | State::Overdue) = (item.kind, item.state) else {
        return Vec::new();
    };
    let interview = match item.key.occasion {
        Occasion::Interview(interview) => Some(interview),
        _ => None,
    };
    let contact = |&opportunity| Contemplated {
        person: item.person,
        opportunity,
        kind,
        channel: item.channel.unwrap_or(Channel::Email),
        at,
        interview,
        anchor: None,
    };
    item.opportunities
        .iter()
        .map(|opportunity| (item.key.to_string(), contact(opportunity)))
        .collect()
}
