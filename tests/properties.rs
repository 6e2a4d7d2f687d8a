//! What holds of every plan, whatever was recorded and whenever it is asked for.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test says what is wrong by panicking"
)]

#[path = "common/casebooks.rs"]
mod casebooks;
mod common;

use std::collections::BTreeMap;

use casebooks::{STEADY_ZONES, ZONES, casebooks, moments};
use chrono::{DateTime, Datelike as _, FixedOffset, SecondsFormat, TimeDelta};
use common::{context, documented, instant, read};
use followthrough::calendar::{
    Day, Instant, TzDatabase, Weekday, ZoneId, local, plus_days, plus_minutes,
};
use followthrough::domain::{
    CalendarFacts, Casebook, EventKind, Family, Id, Interview, Met, Occasion, Organization,
    Promise, PromiseKind, Unit,
};
use followthrough::interchange::{plan_json, write_casebook};
use followthrough::rules::{FactName, FactValue, PlanItem, State, When, end_of, plan};
use proptest::prelude::*;
use proptest::test_runner::Config;
use serde_json::Value;

fn config() -> Config {
    Config {
        cases: 192,
        failure_persistence: None,
        ..Config::default()
    }
}

/// The plan as the command line prints it.
fn printed(book: &Casebook, now: Instant) -> String {
    plan_json(&plan(&book.as_of(now), context(now)), &TzDatabase)
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn there_is_a_plan_for_every_moment_there_is(
        book in casebooks(ZONES),
        seconds in prop_oneof![
            Just(i64::MIN), Just(i64::MAX),
            any::<i32>().prop_map(i64::from), -8_000_000_000_000_i64..8_000_000_000_000,
        ],
    ) {
        let limit = if seconds < 0 { Instant::MIN_UTC } else { Instant::MAX_UTC };
        let now = DateTime::from_timestamp(seconds, 0).unwrap_or(limit);
        prop_assert!(printed(&book, now).ends_with("]\n"));
        prop_assert!(plan_json(&plan(&book, context(now)), &TzDatabase).ends_with("]\n"));
    }

    #[test]
    fn the_same_facts_give_the_same_bytes(book in casebooks(ZONES), now in moments()) {
        prop_assert_eq!(printed(&book.clone(), now), printed(&book, now));
        prop_assert_eq!(printed(&read(&write_casebook(&book)), now), printed(&book, now));
    }

    #[test]
    fn the_order_of_records_in_the_file_means_nothing(
        book in casebooks(ZONES),
        now in moments(),
        seed in any::<u64>(),
    ) {
        let mut file: Value = serde_json::from_str(&write_casebook(&book)).expect("our own file");
        shuffle(&mut file, seed);
        let shuffled = read(&file.to_string());
        prop_assert_eq!(printed(&shuffled, now), printed(&book, now));
    }

    #[test]
    fn some_weeks_later_everything_is_some_weeks_later(
        book in casebooks(STEADY_ZONES),
        now in moments(),
        weeks in -400_i64..400,
    ) {
        prop_assert_eq!(
            printed(&later(&book, weeks), now + TimeDelta::weeks(weeks)),
            moved(&printed(&book, now), weeks)
        );
    }

    #[test]
    fn check_ins_are_due_on_business_days(book in casebooks(ZONES), now in moments()) {
        for item in check_ins(&plan(&book.as_of(now), context(now))) {
            let due = evaluated_due(item);
            let day = local(&TzDatabase, &item.zone, due).date();
            prop_assert!(works(&book, opportunity(item), day), "{} on {}", item.key, day);
        }
    }

    #[test]
    fn one_check_in_is_live_for_each_opportunity_with_an_interview_behind_it(
        book in casebooks(ZONES),
        now in moments(),
    ) {
        let book = book.as_of(now);
        let items = plan(&book, context(now));
        let mut of: BTreeMap<Id, Vec<&PlanItem>> = BTreeMap::new();
        for item in check_ins(&items) {
            of.entry(opportunity(item)).or_default().push(item);
        }
        for opportunity in book.opportunities.iter() {
            let mut cycles = of.remove(&opportunity.id).unwrap_or_default();
            cycles.sort_by_key(|item| item.key.occasion);
            let numbers: Vec<Occasion> = cycles.iter().map(|item| item.key.occasion).collect();
            let counted: Vec<Occasion> = (1..).take(numbers.len()).map(Occasion::Cycle).collect();
            prop_assert_eq!(numbers, counted);
            let held = rounds(&book, opportunity.id).any(|(_, end)| end <= now);
            prop_assert_eq!(held, !cycles.is_empty());
            if let Some((last, earlier)) = cycles.split_last() {
                prop_assert_ne!(last.state, State::Superseded);
                for item in earlier {
                    let over = [State::Superseded, State::Cancelled, State::Done, State::Skipped];
                    prop_assert!(over.contains(&item.state), "{} {:?}", item.key, item.state);
                }
            }
        }
        prop_assert!(of.is_empty());
    }

    #[test]
    fn no_check_in_is_possible_before_the_quiet_time_is_over(
        book in casebooks(ZONES),
        now in moments(),
    ) {
        for item in check_ins(&plan(&book.as_of(now), context(now))) {
            let day0 = day(item, FactName::D0).expect("D0");
            let promise = text(item, FactName::Promise).map(|words| promise(&book, words));
            let quiet_ends = match promise {
                Some(promise) => {
                    let base = promise.made_on.unwrap_or(day0);
                    prop_assert_eq!(day(item, FactName::Base), Some(base));
                    quiet_end(&book, opportunity(item), promise, base)
                }
                None => plus_days(day(item, FactName::Base).expect("base"), 7),
            };
            let Some(When::On(earliest)) = item.earliest else { panic!("{}: no day", item.key) };
            prop_assert!(earliest >= quiet_ends, "{}: {} < {}", item.key, earliest, quiet_ends);
            let due = local(&TzDatabase, &item.zone, evaluated_due(item)).date();
            // Only an invited window is left backward, and only down to its own beginning.
            prop_assert!(due >= earliest, "{}: {} < {}", item.key, due, earliest);
        }
    }

    #[test]
    fn nobody_who_spoke_is_left_without_thanks(book in casebooks(ZONES), now in moments()) {
        let book = book.as_of(now);
        let items = plan(&book, context(now));
        for opportunity in book.opportunities.iter() {
            for (interview, end) in rounds(&book, opportunity.id).filter(|(_, end)| *end <= now) {
                for person in spoke(&book, interview) {
                    let thanks = |family| items.iter().find(|item| {
                        item.key.family == family
                            && item.key.occasion == Occasion::Interview(interview.id)
                            && item.key.person == Some(person)
                    });
                    let email = thanks(Family::ThankEmail);
                    let card = thanks(Family::HandwrittenNote);
                    let found: Vec<&PlanItem> = email.into_iter().chain(card).collect();
                    prop_assert!(
                        found.iter().any(|item| item.state != State::Omitted),
                        "{} after {end}: {found:?}", person
                    );
                    for item in found.iter().filter(|item| item.state == State::Omitted) {
                        prop_assert!(item.reason.because.is_some(), "{}", item.key);
                    }
                }
            }
        }
    }

    #[test]
    fn thanks_count_elapsed_hours(book in casebooks(ZONES), now in moments()) {
        for item in plan(&book.as_of(now), context(now)) {
            if item.key.family == Family::ThankEmail && moved_to(&item).is_none() {
                let end = ended(&book, &item);
                prop_assert_eq!(item.due, Some(When::At(plus_minutes(end, 60))));
                prop_assert_eq!(item.latest, Some(When::At(plus_minutes(end, 24 * 60))));
            }
        }
    }

    #[test]
    fn day_zero_is_the_employers(book in casebooks(ZONES), now in moments()) {
        for item in plan(&book.as_of(now), context(now)) {
            // An interview that was called off has no end, and so no day zero.
            if item.key.family == Family::CancellationReply {
                continue;
            }
            if let Occasion::Interview(id) = item.key.occasion {
                let zone = employer_zone(&book, book.interviews.get(id).expect("there"));
                let end = ended(&book, &item);
                prop_assert_eq!(&item.zone, &zone);
                prop_assert_eq!(
                    day(&item, FactName::D0),
                    Some(local(&TzDatabase, &zone, end).date())
                );
            }
        }
    }

    #[test]
    fn where_the_user_is_changes_no_date_of_an_employer(
        book in casebooks(ZONES),
        now in moments(),
        home in proptest::option::of(proptest::sample::select(ZONES)),
    ) {
        let mut here = book;
        let organizations: Vec<Organization> = here.organizations.iter().cloned().collect();
        for organization in organizations {
            let zone = organization.zone.clone().or_else(|| "Asia/Tokyo".parse().ok());
            here.organizations.put(Organization { zone, ..organization });
        }
        let mut elsewhere = here.clone();
        elsewhere.profile.home_zone = home.and_then(|name| name.parse().ok());
        prop_assert_eq!(printed_for_employers(&here, now), printed_for_employers(&elsewhere, now));
    }
}

/// The worked examples, too, move with the calendar: by as many weeks as no clock change lies in
/// between. Y07 is about one.
#[test]
fn the_worked_examples_hold_some_weeks_earlier_and_later() {
    let now = instant("2026-12-20T12:00:00Z");
    let rows = (1..=25).map(|row| format!("x{row:02}"));
    let rows = rows.chain(
        (1..=8)
            .filter(|row| *row != 7)
            .map(|row| format!("y{row:02}")),
    );
    for row in rows.filter(|row| row != "x15") {
        let book = documented(&row);
        for weeks in [-4, -1, 1, 3, 8] {
            let shifted = printed(&later(&book, weeks), now + TimeDelta::weeks(weeks));
            assert_eq!(
                shifted,
                moved(&printed(&book, now), weeks),
                "{row} by {weeks} weeks"
            );
        }
    }
}

/// A casebook with every date in it moved by whole weeks.
fn later(book: &Casebook, weeks: i64) -> Casebook {
    read(&moved(&write_casebook(book), weeks))
}

/// JSON with every date in it moved by whole weeks: a string is a date if it reads as one.
fn moved(json: &str, weeks: i64) -> String {
    let mut value: Value = serde_json::from_str(json).expect("JSON");
    move_dates(&mut value, weeks);
    // Only to compare and to read again: the order of keys is not the printed one on either side.
    if json.starts_with('[') {
        in_order(json, weeks)
    } else {
        value.to_string()
    }
}

/// The same for a printed plan, character by character, so that the order of keys stays.
fn in_order(json: &str, weeks: i64) -> String {
    let parts: Vec<String> = json
        .split('"')
        .map(|part| moved_date(part, weeks).unwrap_or_else(|| part.to_owned()))
        .collect();
    parts.join("\"")
}

fn move_dates(value: &mut Value, weeks: i64) {
    match value {
        Value::String(text) => {
            if let Some(moved) = moved_date(text, weeks) {
                *text = moved;
            }
        }
        Value::Array(values) => values.iter_mut().for_each(|value| move_dates(value, weeks)),
        Value::Object(fields) => fields
            .values_mut()
            .for_each(|value| move_dates(value, weeks)),
        _ => {}
    }
}

fn moved_date(text: &str, weeks: i64) -> Option<String> {
    if !text.starts_with(|c: char| c.is_ascii_digit()) || text.len() < 10 {
        return None;
    }
    if let Ok(day) = text.parse::<Day>() {
        return Some(plus_days(day, 7 * weeks).to_string());
    }
    let at = DateTime::<FixedOffset>::parse_from_rfc3339(text).ok()? + TimeDelta::weeks(weeks);
    Some(at.to_rfc3339_opts(SecondsFormat::AutoSi, text.ends_with('Z')))
}

/// The records of every table, and the days of every list of days, in another order.
fn shuffle(file: &mut Value, seed: u64) {
    match file {
        Value::Array(values) => {
            let mut state = seed | 1;
            for last in (1..values.len()).rev() {
                state = state
                    .wrapping_mul(6_364_136_223_846_793_005)
                    .wrapping_add(1);
                values.swap(last, (state >> 33) as usize % (last + 1));
            }
        }
        Value::Object(fields) => {
            for (name, value) in fields {
                if name != "people"
                    || value
                        .as_array()
                        .is_some_and(|v| v.iter().all(Value::is_object))
                {
                    shuffle(value, seed);
                }
            }
        }
        _ => {}
    }
}

fn check_ins(items: &[PlanItem]) -> impl Iterator<Item = &PlanItem> {
    items
        .iter()
        .filter(|item| item.key.family == Family::Checkin)
}

fn opportunity(item: &PlanItem) -> Id {
    item.key.opportunity.expect("an opportunity")
}

fn fact(item: &PlanItem, name: FactName) -> Option<&FactValue> {
    item.reason
        .facts
        .iter()
        .find(|fact| fact.name == name)
        .map(|fact| &fact.value)
}

fn day(item: &PlanItem, name: FactName) -> Option<Day> {
    match fact(item, name) {
        Some(FactValue::When(When::On(day))) => Some(*day),
        _ => None,
    }
}

fn text(item: &PlanItem, name: FactName) -> Option<&str> {
    match fact(item, name) {
        Some(FactValue::Text(text)) => Some(text),
        _ => None,
    }
}

fn moved_to(item: &PlanItem) -> Option<&FactValue> {
    fact(item, FactName::MovedTo)
}

/// When a check-in is due before the user moves it.
fn evaluated_due(item: &PlanItem) -> Instant {
    match fact(item, FactName::Due) {
        Some(FactValue::When(When::At(due))) => *due,
        other => panic!("{}: due {other:?}", item.key),
    }
}

fn ended(book: &Casebook, item: &PlanItem) -> Instant {
    let Occasion::Interview(id) = item.key.occasion else {
        panic!("{}", item.key)
    };
    end_of(book.interviews.get(id).expect("there")).expect("an end")
}

/// The promise that was told in these words; a generated casebook has no two alike.
fn promise<'a>(book: &'a Casebook, words: &str) -> &'a Promise {
    book.promises
        .iter()
        .find(|promise| promise.raw_words == words)
        .expect("recorded")
}

/// The interviews of an opportunity that were not called off and have an end.
fn rounds(book: &Casebook, opportunity: Id) -> impl Iterator<Item = (&Interview, Instant)> {
    book.interviews
        .iter()
        .filter(move |interview| interview.opportunity == opportunity)
        .filter(|interview| {
            let called_off = EventKind::InterviewCancelled {
                interview: interview.id,
            };
            !book.events.iter().any(|event| event.what == called_off)
        })
        .filter_map(|interview| Some((interview, end_of(interview)?)))
}

/// Who spoke at an interview, in a session that took place.
fn spoke(book: &Casebook, interview: &Interview) -> Vec<Id> {
    book.participations
        .iter()
        .filter(|p| p.interview == interview.id && p.met == Met::Spoke)
        .filter(|p| {
            !interview
                .sessions
                .iter()
                .any(|s| s.cancelled && Some(s.id) == p.session)
        })
        .filter_map(|p| p.person)
        .collect()
}

fn employer_zone(book: &Casebook, interview: &Interview) -> ZoneId {
    let opportunity = book
        .opportunities
        .get(interview.opportunity)
        .expect("there");
    let organization = book
        .organizations
        .get(opportunity.organization)
        .expect("there");
    let zones = [&interview.zone, &organization.zone, &book.profile.home_zone];
    zones
        .into_iter()
        .flatten()
        .next()
        .cloned()
        .unwrap_or_else(ZoneId::utc)
}

/// Whether an employer works on a day, worked out again from the facts.
fn works(book: &Casebook, opportunity: Id, day: Day) -> bool {
    let employer = book
        .opportunities
        .get(opportunity)
        .expect("there")
        .organization;
    let own = book
        .organizations
        .get(employer)
        .and_then(|o| o.calendar.clone());
    let own = own.unwrap_or_default();
    let user = &book.calendar;
    fn pick<'a, T>(
        own: &'a CalendarFacts,
        user: &'a CalendarFacts,
        get: fn(&CalendarFacts) -> &Option<Vec<T>>,
    ) -> Option<&'a [T]> {
        get(own).as_deref().or(get(user).as_deref())
    }
    let weekend = [Weekday::Sat, Weekday::Sun].contains(&day.weekday());
    let workday = pick(&own, user, |facts| &facts.workdays)
        .map_or(!weekend, |days| days.contains(&day.weekday()));
    let holidays = pick(&own, user, |facts| &facts.holidays).unwrap_or_default();
    let closures = pick(&own, user, |facts| &facts.closures).unwrap_or_default();
    workday && !holidays.contains(&day) && !closures.iter().any(|c| c.from <= day && day <= c.to)
}

/// The first day on which a question is no longer forbidden, counted day by day.
fn quiet_end(book: &Casebook, opportunity: Id, promise: &Promise, base: Day) -> Day {
    let count = |days: u32, unit: Unit| {
        let (mut day, mut left) = (base, days);
        while left > 0 {
            day = plus_days(day, 1);
            if unit == Unit::Calendar || works(book, opportunity, day) {
                left -= 1;
            }
        }
        day
    };
    match promise.means.expect("understood") {
        PromiseKind::None => plus_days(base, 7),
        PromiseKind::Days { n, unit, .. } => count(n, unit),
        PromiseKind::Range { m, unit, .. } => count(m, unit),
        PromiseKind::Date { date, .. } => date,
        PromiseKind::DateRange { date2, .. } => date2,
        PromiseKind::Event { date } => plus_days(date, 7),
        PromiseKind::Callback { n, .. } => count(n, Unit::Calendar),
    }
}

/// The printed items that belong to an employer: all but the user's own search.
fn printed_for_employers(book: &Casebook, now: Instant) -> Vec<Value> {
    let printed: Vec<Value> = serde_json::from_str(&printed(book, now)).expect("an array");
    printed
        .into_iter()
        .filter(|item| item["kind"] != "resume-search")
        .collect()
}
