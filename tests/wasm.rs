//! What the browser does for the core, against what the core was tested with.
//!
//! Run in a browser by `cargo xtask test wasm`, which makes the shared corpus first.
#![cfg(all(target_arch = "wasm32", feature = "app"))]
#![allow(
    clippy::panic,
    clippy::expect_used,
    reason = "a test says what is wrong by panicking"
)]

#[path = "common/shared.rs"]
mod shared;

use std::cell::Cell;
use std::collections::BTreeSet;
use std::rc::Rc;

use chrono::{Offset as _, TimeZone as _};
use followthrough::calendar::{Instant, ZoneId, Zones as _};
use followthrough::domain::{Casebook, Organization, Person};
use followthrough::interchange::{plan_json, read_casebook};
use followthrough::platform::{
    FileError, IntlZones, LocalStorage, device_zone, dispatch_window_event, every, hash, now,
    on_hash_change, on_storage, on_visible, on_window_event, persist_storage, random_id, read_text,
    replace_hash, set_hash, storage_used, zone_names,
};
use followthrough::rules::{Context, plan};
use followthrough::store::{self, Access, PREFIX, Storage as _, StoreError};
use shared::Sample;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

// Zones

/// Zones of every continent: halves and quarters of an hour, both hemispheres, clocks that change
/// by half an hour, by two hours and not at all, both sides of the date line, and Ramadan.
///
/// Two zones differ for a reason, and the browser is the one that is right: Chromium 156 has the
/// database of 2026, chrono-tz 0.10.4 that of 2025b. `Europe/Chisinau` changes its clocks with
/// the European Union in the newer one, an hour later than in the older, and is left out.
/// `Africa/Casablanca` stays at UTC from autumn 2026 in the newer one, and is compared until then.
const ZONES: &[&str] = &[
    "UTC",
    "Etc/GMT+12",
    "Africa/Cairo",
    "Africa/Casablanca",
    "Africa/Johannesburg",
    "Africa/Lagos",
    "America/Anchorage",
    "America/Argentina/Buenos_Aires",
    "America/Asuncion",
    "America/Chicago",
    "America/Denver",
    "America/Halifax",
    "America/Havana",
    "America/Los_Angeles",
    "America/Mexico_City",
    "America/New_York",
    "America/Nuuk",
    "America/Phoenix",
    "America/Santiago",
    "America/Sao_Paulo",
    "America/St_Johns",
    "Antarctica/Troll",
    "Asia/Beirut",
    "Asia/Dubai",
    "Asia/Gaza",
    "Asia/Jerusalem",
    "Asia/Kathmandu",
    "Asia/Kolkata",
    "Asia/Singapore",
    "Asia/Tehran",
    "Asia/Tokyo",
    "Atlantic/Azores",
    "Australia/Adelaide",
    "Australia/Brisbane",
    "Australia/Eucla",
    "Australia/Lord_Howe",
    "Australia/Sydney",
    "Europe/Berlin",
    "Europe/Dublin",
    "Europe/Istanbul",
    "Europe/London",
    "Europe/Paris",
    "Pacific/Apia",
    "Pacific/Auckland",
    "Pacific/Chatham",
    "Pacific/Easter",
    "Pacific/Honolulu",
    "Pacific/Kiritimati",
    "Pacific/Marquesas",
    "Pacific/Pago_Pago",
];

#[wasm_bindgen_test]
fn the_browser_knows_the_zones_as_the_database_does() {
    let (mut checks, mut transitions, mut differences) = (0, 0, Vec::new());
    for name in ZONES {
        let zone = id(name);
        let from = seconds("2026-01-01T00:00:00Z");
        let until = seconds(match *name {
            "Africa/Casablanca" => "2026-09-01T00:00:00Z",
            _ => "2029-01-01T00:00:00Z",
        });
        let mut agree = |at: i64| {
            checks += 1;
            let (browser, database) = (offset(&zone, at), expected(&zone, at));
            if browser != Some(database) {
                differences.push(format!("{name} {}: {browser:?}, not {database}", shown(at)));
            }
        };
        for at in changes(&zone, from, until) {
            transitions += 1;
            for beside in [-1, 0, 1, -900, 900] {
                agree(at + beside);
            }
        }
        for month in (from + 1_254_896..until).step_by(2_629_746) {
            agree(month);
        }
        for text in [
            "1972-06-01T00:00:00Z",
            "1999-12-31T23:59:59Z",
            "2012-02-29T12:00:00Z",
        ] {
            agree(seconds(text));
        }
    }
    assert!(
        differences.is_empty(),
        "{} of {checks} differ:\n{}",
        differences.len(),
        differences.join("\n")
    );
    assert!(
        ZONES.len() >= 24 && transitions >= 100,
        "{transitions} changes of clocks"
    );
}

#[wasm_bindgen_test]
fn fractions_of_an_hour_are_exact() {
    for (name, text, minutes) in [
        ("Asia/Kolkata", "2026-12-01T00:00:00Z", 330),
        ("Asia/Kathmandu", "2026-12-01T00:00:00Z", 345),
        ("Australia/Eucla", "2026-12-01T00:00:00Z", 525),
        ("Australia/Lord_Howe", "2026-12-01T00:00:00Z", 660),
        ("Australia/Lord_Howe", "2026-07-01T00:00:00Z", 630),
        ("Pacific/Marquesas", "2026-12-01T00:00:00Z", -570),
        ("Pacific/Kiritimati", "2026-12-31T23:59:59Z", 840),
    ] {
        assert_eq!(
            offset(&id(name), seconds(text)),
            Some(minutes * 60),
            "{name} {text}"
        );
    }
}

#[wasm_bindgen_test]
fn a_zone_that_is_none_has_no_offset() {
    for name in [
        "Mars/Olympus_Mons",
        "America/New",
        "x",
        "+0530",
        "-08",
        "Etc/GMT+99",
    ] {
        assert_eq!(offset(&id(name), 0), None, "{name}");
        assert_eq!(offset(&id(name), 0), None, "{name} again");
    }
}

#[wasm_bindgen_test]
fn the_ends_of_time_have_an_offset() {
    for zone in ["UTC", "America/New_York", "Pacific/Kiritimati"].map(id) {
        for at in [Instant::MIN_UTC, Instant::UNIX_EPOCH, Instant::MAX_UTC] {
            let offset = IntlZones.offset_seconds(&zone, at).expect("a known zone");
            assert!(offset.abs() <= 24 * 3600, "{zone} {at}: {offset}");
        }
    }
}

#[wasm_bindgen_test]
fn more_zones_than_are_remembered() {
    let names = zone_names();
    assert!(names.len() > 300, "{}", names.len());
    for name in &names {
        assert!(
            offset(&id(name), seconds("2026-12-01T00:00:00Z")).is_some(),
            "{name}"
        );
    }
    assert_eq!(offset(&id("Asia/Tokyo"), 0), Some(9 * 3600));
    assert!(offset(&device_zone(), 0).is_some());
}

/// The instants at which a zone's offset changes: found by the hour, then halved to the second.
fn changes(zone: &ZoneId, from: i64, to: i64) -> Vec<i64> {
    let mut found = Vec::new();
    for hour in (from..to).step_by(3600) {
        let (mut before, mut after) = (hour, hour + 3600);
        if expected(zone, before) == expected(zone, after) {
            continue;
        }
        while after - before > 1 {
            let middle = before + (after - before) / 2;
            if expected(zone, middle) == expected(zone, hour) {
                before = middle;
            } else {
                after = middle;
            }
        }
        found.push(after);
    }
    found
}

fn expected(zone: &ZoneId, at: i64) -> i32 {
    let tz: chrono_tz::Tz = zone.as_str().parse().expect("in the database");
    tz.offset_from_utc_datetime(&instant(at).naive_utc())
        .fix()
        .local_minus_utc()
}

fn offset(zone: &ZoneId, at: i64) -> Option<i32> {
    IntlZones.offset_seconds(zone, instant(at))
}

fn instant(at: i64) -> Instant {
    Instant::from_timestamp(at, 0).expect("within the calendar")
}

fn seconds(text: &str) -> i64 {
    text.parse::<Instant>().expect(text).timestamp()
}

fn shown(at: i64) -> String {
    instant(at).to_rfc3339()
}

fn id(name: &str) -> ZoneId {
    name.parse().expect(name)
}

// Plans

/// `shared_corpus.rs` writes what native code prints, and the test runner serves the checkout.
const CORPUS: &str = "/target/corpus.jsonl";

#[wasm_bindgen_test]
async fn the_browser_prints_the_plans_that_native_code_prints() {
    let corpus = served(CORPUS).await;
    let samples: Vec<Sample> = corpus
        .lines()
        .map(|line| serde_json::from_str(line).expect("a sample"))
        .collect();
    assert!(
        samples.len() > 1_000,
        "{} casebooks: make them with `cargo xtask test wasm`",
        samples.len()
    );
    let mut differences = Vec::new();
    for Sample { name, file, plans } in &samples {
        let book = match read_casebook(file, &IntlZones) {
            Ok(book) => book,
            Err(problems) => {
                differences.push(format!("{name} is not read: {problems:?}"));
                continue;
            }
        };
        for (moment, native) in plans {
            let now = moment.parse().expect("an instant");
            let context = Context {
                now,
                zones: &IntlZones,
                preset: None,
            };
            let browser = plan_json(&plan(&book.as_of(now), context), &IntlZones);
            if browser != *native {
                let (browser, native) = apart(&browser, native);
                differences.push(format!("{name} at {moment}: {browser}, natively {native}"));
            }
        }
    }
    assert!(
        differences.is_empty(),
        "{} plans differ, the first of them:\n{}",
        differences.len(),
        differences[..differences.len().min(10)].join("\n")
    );
}

/// Where two texts part, each with a little of what stands before.
fn apart<'a>(one: &'a str, other: &'a str) -> (&'a str, &'a str) {
    let same = std::iter::zip(one.bytes(), other.bytes()).take_while(|(a, b)| a == b);
    let from = one.floor_char_boundary(same.count().saturating_sub(120));
    let cut = |text: &'a str| &text[from..text.floor_char_boundary(from + 240)];
    (cut(one), cut(other))
}

/// A file of the checkout.
async fn served(path: &str) -> String {
    let fetch = js_sys::Reflect::get(&window(), &"fetch".into()).expect("fetch");
    let fetch: js_sys::Function = fetch.dyn_into().expect("a function");
    let called = |function: &js_sys::Function, this: &JsValue, argument: &JsValue| {
        let promise = function.call1(this, argument).expect("called");
        JsFuture::from(promise.unchecked_into::<js_sys::Promise>())
    };
    let response = called(&fetch, &window(), &path.into())
        .await
        .expect("served");
    let text = js_sys::Reflect::get(&response, &"text".into()).expect("a body");
    let text: js_sys::Function = text.dyn_into().expect("a function");
    let text = called(&text, &response, &JsValue::UNDEFINED).await;
    text.expect("text").as_string().expect("text")
}

// Storage

#[wasm_bindgen_test]
fn local_storage_is_a_storage() {
    let mut storage = LocalStorage::open().expect("the test page has one");
    assert_eq!(store::conformance(&mut storage), Ok(()));
}

#[wasm_bindgen_test]
fn a_casebook_survives_local_storage() {
    let mut storage = emptied();
    let loaded = store::load(&mut storage).expect("readable");
    assert!(loaded.is_new());
    let Access::Writable(mut head) = loaded.access else {
        panic!("read-only")
    };
    let mut book = Casebook::default();
    book.profile.name = "Ren\u{e9} \u{1f642}".into();
    for _ in 0..100 {
        let new = || random_id().expect("a generator");
        book.people.put(Person {
            name: "\u{6797}".into(),
            ..Person::new(new())
        });
        book.organizations
            .put(Organization::new(new(), "Acme \"& Sons\"".into()));
    }
    store::save(&mut storage, &Casebook::default(), &book, &mut head).expect("room");
    let loaded = store::load(&mut storage).expect("readable");
    assert!(loaded.damaged.is_empty() && loaded.notices.is_empty());
    assert_eq!(loaded.casebook, book);
    assert!(storage_used().expect("readable") > 10_000);
    emptied();
    assert_eq!(storage_used(), Ok(0));
}

#[wasm_bindgen_test]
fn a_full_storage_is_told_from_a_broken_one() {
    let mut storage = emptied();
    let key = format!("{PREFIX}large");
    storage.set(&key, "old").expect("room");
    assert_eq!(
        storage.set(&key, &"x".repeat(6_000_000)),
        Err(StoreError::Full)
    );
    assert_eq!(storage.get(&key), Ok(Some("old".into())));
    emptied();
}

fn emptied() -> LocalStorage {
    let mut storage = LocalStorage::open().expect("the test page has one");
    for key in storage.keys().expect("readable") {
        storage.remove(&key).expect("writable");
    }
    storage
}

// Clock, chance, files

#[wasm_bindgen_test]
fn the_clock_is_set() {
    assert!(now().timestamp() > seconds("2026-01-01T00:00:00Z"));
}

#[wasm_bindgen_test]
fn random_ids_differ() {
    let ids: BTreeSet<_> = (0..1000)
        .map(|_| random_id().expect("a generator"))
        .collect();
    assert_eq!(ids.len(), 1000);
    assert!(ids.iter().all(|id| id.to_string().parse() == Ok(*id)));
}

#[wasm_bindgen_test]
async fn files_are_read_as_text_or_not_at_all() {
    let file = |bytes: &[u8]| {
        let parts = js_sys::Array::of1(&js_sys::Uint8Array::from(bytes));
        web_sys::File::new_with_u8_array_sequence(&parts, "a.json").expect("a file")
    };
    assert_eq!(
        read_text(&file("gr\u{fc}n".as_bytes()), 5).await,
        Ok("gr\u{fc}n".into())
    );
    assert_eq!(
        read_text(&file("\u{feff}{}".as_bytes()), 5).await,
        Ok("{}".into())
    );
    assert_eq!(
        read_text(&file(b"123456"), 5).await,
        Err(FileError::TooLarge)
    );
    assert_eq!(
        read_text(&file(b"\xff\xfe\x00"), 5).await,
        Err(FileError::NotText)
    );
    assert_eq!(read_text(&file(b""), 5).await, Ok(String::new()));
}

// The page

#[wasm_bindgen_test]
async fn the_hash_is_set_and_heard() {
    let heard = Rc::new(Cell::new(0));
    let count = heard.clone();
    let listener = on_hash_change(move || count.set(count.get() + 1));
    set_hash("/people?q=a%20b");
    pause(50).await;
    assert_eq!((hash().as_str(), heard.get()), ("/people?q=a%20b", 1));
    let length = history_length();
    replace_hash("/plan");
    pause(50).await;
    assert_eq!((hash().as_str(), heard.get()), ("/plan", 2));
    assert_eq!(history_length(), length, "nothing to go back to was added");
    drop(listener);
    set_hash("");
    pause(50).await;
    assert_eq!(
        (hash().as_str(), heard.get()),
        ("", 2),
        "dropped, it hears nothing"
    );
}

#[wasm_bindgen_test]
async fn events_are_heard_until_the_listener_goes() {
    let heard = Rc::new(Cell::new(0));
    let count = heard.clone();
    let listener = on_window_event("followthrough-test", move || count.set(count.get() + 1));
    dispatch_window_event("followthrough-test");
    dispatch_window_event("followthrough-other");
    assert_eq!(heard.get(), 1);
    drop(listener);
    dispatch_window_event("followthrough-test");
    assert_eq!(heard.get(), 1);
}

#[wasm_bindgen_test]
async fn another_tab_and_a_return_are_heard() {
    let keys = Rc::new(Cell::new(None));
    let last = keys.clone();
    let _storage = on_storage(move |key| last.set(Some(key)));
    let options = js_sys::Object::new();
    js_sys::Reflect::set(&options, &"key".into(), &"followthrough/1/head".into()).expect("set");
    let constructor = js_sys::Reflect::get(&window(), &"StorageEvent".into()).expect("events");
    let constructor: js_sys::Function = constructor.dyn_into().expect("a class");
    let arguments = js_sys::Array::of2(&"storage".into(), &options);
    let event = js_sys::Reflect::construct(&constructor, &arguments).expect("an event");
    window()
        .dispatch_event(event.unchecked_ref())
        .expect("dispatched");
    assert_eq!(keys.take(), Some(Some("followthrough/1/head".to_owned())));

    let seen = Rc::new(Cell::new(0));
    let count = seen.clone();
    let _visible = on_visible(move || count.set(count.get() + 1));
    let event = web_sys::Event::new("visibilitychange").expect("event");
    window()
        .document()
        .expect("a page")
        .dispatch_event(&event)
        .expect("dispatched");
    assert_eq!(seen.get(), 1);
}

#[wasm_bindgen_test]
async fn a_clock_ticks_on_the_second_until_it_is_dropped() {
    let times: Rc<std::cell::RefCell<Vec<i64>>> = Rc::default();
    let seen = times.clone();
    let ticks = every(1, move || {
        seen.borrow_mut()
            .push(now().timestamp_subsec_millis().into())
    });
    pause(3_300).await;
    let count = times.borrow().len();
    assert!((3..=4).contains(&count), "{:?}", times.borrow());
    assert!(
        times.borrow().iter().all(|late| *late < 400),
        "{:?}",
        times.borrow()
    );
    drop(ticks);
    pause(1_500).await;
    assert_eq!(times.borrow().len(), count, "dropped, it does not tick");
}

#[wasm_bindgen_test]
async fn a_tick_may_drop_its_own_clock() {
    let slot = Rc::new(std::cell::RefCell::new(None));
    let count = Rc::new(Cell::new(0));
    let (own, counted) = (slot.clone(), count.clone());
    *slot.borrow_mut() = Some(every(1, move || {
        counted.set(counted.get() + 1);
        own.borrow_mut().take();
    }));
    pause(2_500).await;
    assert_eq!(count.get(), 1);
}

#[wasm_bindgen_test]
async fn the_browser_can_be_asked_to_keep_the_storage() {
    assert!(persist_storage().await.is_some());
}

fn window() -> web_sys::Window {
    web_sys::window().expect("a page")
}

fn history_length() -> u32 {
    window()
        .history()
        .and_then(|history| history.length())
        .expect("a history")
}

async fn pause(milliseconds: i32) {
    let promise = js_sys::Promise::new(&mut |resolve, _| {
        let set_timeout = js_sys::Reflect::get(&window(), &"setTimeout".into()).expect("timers");
        let set_timeout: js_sys::Function = set_timeout.dyn_into().expect("a function");
        set_timeout
            .call2(&JsValue::UNDEFINED, &resolve, &milliseconds.into())
            .expect("a timer");
    });
    JsFuture::from(promise).await.expect("time passes");
}
