//! The store against a storage that is full, fails, lies, is damaged, and belongs to a newer app.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::panic,
    clippy::expect_used,
    reason = "a test says what is wrong by panicking"
)]

use std::collections::BTreeSet;

use followthrough::calendar::{Instant, TzDatabase};
use followthrough::domain::{
    AnyRecord, Casebook, Channel, ContactLog, Event, EventKind, Id, Interview, Opportunity,
    Organization, Person, TableName,
};
use followthrough::interchange::read_casebook;
use followthrough::store::{
    Access, Fault, Head, Loaded, Memory, Notice, PREFIX, Part, ReadOnly, Storage, StoreError,
    clear_beside, conformance, device, draft, draft_names, forget_kept, kept, last_backup, load,
    remove_draft, save, set_device, set_draft, set_draft_aside, set_last_backup, used,
};
use proptest::prelude::*;

#[test]
fn memory_is_a_storage() {
    assert_eq!(conformance(&mut Memory::new()), Ok(()));
    assert_eq!(
        conformance(&mut Memory::new().with_quota(5_242_880)),
        Ok(())
    );
}

// Saving and loading

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn what_is_saved_is_loaded(first in casebook(), second in casebook()) {
        let mut storage = Memory::new();
        let mut head = writable(load(&mut storage).expect("memory")).1;
        for (before, after) in [(&Casebook::default(), &first), (&first, &second), (&second, &first)] {
            save(&mut storage, before, after, &mut head).expect("memory");
            let loaded = load(&mut storage).expect("memory");
            prop_assert!(loaded.damaged.is_empty() && loaded.notices.is_empty());
            let (book, stored_head) = writable(loaded);
            prop_assert_eq!(&book, after);
            prop_assert_eq!(&stored_head, &head);
        }
    }

    /// Whatever write fails, and however: each record is there as it was or as it should be, and
    /// the next save, of whatever casebook, makes it whole.
    #[test]
    fn a_failed_save_leaves_every_record_old_or_new(
        before in casebook(),
        after in casebook(),
        last in prop_oneof![Just(None), casebook().prop_map(Some)],
    ) {
        let (stored, head) = saved(&before);
        let mut whole = stored.clone();
        let mut whole_head = head.clone();
        save(&mut whole, &before, &after, &mut whole_head).expect("memory");
        for nth in 0..whole.writes() - stored.writes() {
            for fault in [
                Fault::Once(StoreError::Failed("once".into())),
                Fault::Lasting(StoreError::Full),
                Fault::Silent,
            ] {
                let mut storage = stored.clone().with_fault(nth, fault.clone());
                let mut head = head.clone();
                let outcome = save(&mut storage, &before, &after, &mut head);
                prop_assert!(outcome.is_err(), "{fault:?} at {nth} went unnoticed");

                let mut mended = copy(&storage);
                let loaded = load(&mut mended).expect("memory");
                prop_assert!(loaded.damaged.is_empty());
                let (book, found_head) = writable(loaded);
                each_record_is_of(&book, &before, &after);

                // The app goes on with another casebook, with the one before, or starts anew.
                let next = last.as_ref().unwrap_or(&before);
                let mut going_on = copy(&storage);
                save(&mut going_on, &after, next, &mut head).expect("memory");
                prop_assert_eq!(&writable(load(&mut going_on).expect("memory")).0, next);
                let mut head = found_head;
                save(&mut mended, &book, next, &mut head).expect("memory");
                prop_assert_eq!(&writable(load(&mut mended).expect("memory")).0, next);
            }
        }
    }
}

#[test]
fn an_edit_writes_its_shard_and_the_head() {
    let before = many();
    let (mut storage, mut head) = saved(&before);
    let mut after = before.clone();
    after.people.put(Person {
        email: "dana@example.org".into(),
        ..person(7, "Dana")
    });
    let (written, generation) = (storage.writes(), head.generation());
    save(&mut storage, &before, &after, &mut head).expect("memory");
    assert_eq!(storage.writes() - written, 2);
    assert_eq!(head.generation(), generation + 1);
    save(&mut storage, &after, &after, &mut head).expect("memory");
    assert_eq!(
        storage.writes() - written,
        2,
        "nothing changed, nothing is written"
    );
}

#[test]
fn a_shard_without_records_leaves_no_key() {
    let mut book = Casebook::default();
    book.people.put(person(1, "Dana"));
    let (mut storage, mut head) = saved(&book);
    assert!(
        storage
            .get(&Part::of(Id::from_bits(1)).key())
            .expect("memory")
            .is_some()
    );
    save(&mut storage, &book, &Casebook::default(), &mut head).expect("memory");
    assert_eq!(storage.keys().expect("memory"), [Part::Head.key()]);
    assert_eq!(load(&mut storage).expect("memory").notices, []);
}

/// The layout is frozen: what stands here stands in people's browsers.
#[test]
fn the_layout_of_version_1() {
    let mut book = Casebook::default();
    book.profile.name = "Sam".into();
    book.people.put(named("dana", "Dana Ortiz"));
    let (storage, _) = saved(&book);
    let all: Vec<(String, String)> = storage
        .keys()
        .expect("memory")
        .into_iter()
        .map(|key| {
            (
                key.clone(),
                storage.get(&key).expect("memory").expect("listed"),
            )
        })
        .collect();
    let expected = [
        (
            "followthrough/1/head",
            r#"{"format":"followthrough-store","version":1,"generation":1,"sums":{"18":"b11b35d75276dbfe","me":"7507e618a1827f72"}}"#,
        ),
        (
            "followthrough/1/me",
            r#"{"format":"followthrough-casebook","version":1,"profile":{"name":"Sam"}}"#,
        ),
        (
            "followthrough/1/shard/18",
            r#"{"format":"followthrough-casebook","version":1,"people":[{"id":"dana","name":"Dana Ortiz"}]}"#,
        ),
    ];
    assert_eq!(
        all,
        expected.map(|(key, text)| (key.to_owned(), text.to_owned()))
    );
}

#[test]
fn the_documented_casebooks_survive() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/casebooks");
    let mut count = 0;
    for entry in std::fs::read_dir(folder).expect(folder) {
        let path = entry.expect(folder).path();
        let text = std::fs::read_to_string(&path).expect(folder);
        let Ok(book) = read_casebook(&text, &TzDatabase) else {
            continue;
        };
        let (mut storage, _) = saved(&book);
        assert_eq!(
            writable(load(&mut storage).expect("memory")).0,
            book,
            "{}",
            path.display()
        );
        count += 1;
    }
    assert!(count > 0, "no casebook to try");
}

// Damage

#[test]
fn damage_to_one_key_costs_no_other_and_keeps_the_text() {
    let book = many();
    let (stored, _) = saved(&book);
    for key in stored.keys().expect("memory") {
        let text = stored.get(&key).expect("memory").expect("listed");
        let half: String = text.chars().take(text.chars().count() / 2).collect();
        for raw in [
            half.as_str(),
            "\u{0}\u{fffd}\u{1}garbage",
            "",
            "null",
            "[]",
            "{}",
        ] {
            let mut storage = copy(&stored);
            storage.set(&key, raw).expect("memory");
            let loaded = load(&mut storage).expect("memory");
            let [damaged] = &loaded.damaged[..] else {
                panic!("{key}: {:?}", loaded.damaged)
            };
            assert_eq!(
                (damaged.part.key().as_str(), damaged.raw.as_str()),
                (key.as_str(), raw)
            );
            let copy_key = damaged.kept.clone().expect("kept");
            assert_eq!(
                storage.get(&copy_key).expect("memory").as_deref(),
                Some(raw)
            );
            assert_eq!(
                storage.get(&key).expect("memory").as_deref(),
                Some(raw),
                "not touched yet"
            );
            let hit = damaged.part;
            let (loaded, mut head) = writable(loaded);
            assert_eq!(loaded, without(&book, hit), "{key}");

            // Seen again, it is not copied again. Saved over, it is still there.
            assert_eq!(
                load(&mut storage).expect("memory").damaged[0].kept,
                Some(copy_key.clone())
            );
            let mut edited = loaded.clone();
            edited.people.put(person(100_000, "new"));
            save(&mut storage, &loaded, &edited, &mut head).expect("memory");
            let again = load(&mut storage).expect("memory");
            assert!(
                again.damaged.is_empty() && again.notices.is_empty(),
                "{key}: {again:?}"
            );
            assert_eq!(writable(again).0, edited);
            let all = kept(&storage).expect("memory");
            assert!(
                matches!(&all[..], [one] if one.key == copy_key && one.raw == raw),
                "{key}"
            );
            forget_kept(&mut storage, &copy_key).expect("memory");
            assert_eq!(kept(&storage).expect("memory"), []);
        }
    }
}

#[test]
fn a_lost_key_costs_no_other_and_is_told() {
    let book = many();
    let (stored, _) = saved(&book);
    for part in Part::contents() {
        let mut storage = copy(&stored);
        storage.remove(&part.key()).expect("memory");
        let loaded = load(&mut storage).expect("memory");
        assert_eq!(loaded.notices, [Notice::Missing(part)]);
        assert!(!loaded.is_new());
        assert_eq!(writable(loaded).0, without(&book, part));
    }
    let mut storage = copy(&stored);
    storage.remove(&Part::Head.key()).expect("memory");
    let loaded = load(&mut storage).expect("memory");
    assert_eq!(loaded.notices, [Notice::NoHead]);
    assert!(!loaded.is_new());
    let (loaded, mut head) = writable(loaded);
    assert_eq!(loaded, book);
    let mut edited = loaded.clone();
    edited.people.put(person(100_000, "new"));
    save(&mut storage, &loaded, &edited, &mut head).expect("memory");
    assert_eq!(load(&mut storage).expect("memory").notices, []);
}

#[test]
fn other_damage_to_the_same_part_is_kept_beside_the_first() {
    let (mut storage, _) = saved(&many());
    for raw in ["first", "second", "first"] {
        storage.set(&Part::Shard(3).key(), raw).expect("memory");
        load(&mut storage).expect("memory");
    }
    let raws: Vec<String> = kept(&storage)
        .expect("memory")
        .into_iter()
        .map(|k| k.raw)
        .collect();
    assert_eq!(raws, ["first", "second"]);
}

#[test]
fn what_cannot_be_copied_aside_makes_the_store_read_only() {
    let book = many();
    let (mut stored, _) = saved(&book);
    stored
        .set(&Part::Shard(3).key(), "garbage")
        .expect("memory");
    for fault in [
        Fault::Once(StoreError::Full),
        Fault::Lasting(StoreError::Full),
        Fault::Silent,
    ] {
        let mut storage = copy(&stored).with_fault(0, fault);
        let loaded = load(&mut storage).expect("memory");
        assert!(matches!(
            loaded.access,
            Access::ReadOnly(ReadOnly::NotKept(_))
        ));
        assert_eq!(loaded.damaged[0].raw, "garbage");
        assert_eq!(loaded.damaged[0].kept, None);
        assert_eq!(loaded.casebook, without(&book, Part::Shard(3)));
        assert_eq!(entries(&storage), entries(&stored));
    }
}

#[test]
fn a_part_that_another_save_left_is_read_and_told() {
    let book = many();
    let (mut storage, _) = saved(&book);
    let mut other = book.clone();
    other.people.put(person(7, "Another name"));
    let part = Part::of(Id::from_bits(7));
    let (elsewhere, _) = saved(&other);
    let text = elsewhere
        .get(&part.key())
        .expect("memory")
        .expect("written");
    storage.set(&part.key(), &text).expect("memory");
    let loaded = load(&mut storage).expect("memory");
    assert_eq!(loaded.notices, [Notice::Unfinished(part)]);
    assert_eq!(writable(loaded).0, other);
}

// Limits

#[test]
fn a_full_storage_keeps_what_it_has() {
    let before = many();
    let (stored, head) = saved(&before);
    let room = used(&stored).expect("memory") + 600;
    let mut storage = copy(&stored).with_quota(room);
    let mut head = head;
    let mut large = before.clone();
    large.people.put(Person {
        background: "x".repeat(4_000),
        ..person(7, "Dana")
    });
    let outcome = save(&mut storage, &before, &large, &mut head);
    assert_eq!(outcome, Err(StoreError::Full));
    let loaded = load(&mut storage).expect("memory");
    assert!(loaded.notices.is_empty());
    assert_eq!(writable(loaded).0, before);
    let mut small = before.clone();
    small.people.put(Person {
        background: "x".repeat(40),
        ..person(7, "Dana")
    });
    save(&mut storage, &large, &small, &mut head).expect("that fits");
    assert_eq!(writable(load(&mut storage).expect("memory")).0, small);
}

#[test]
fn a_storage_that_refuses_says_so() {
    let refusing = Fault::Lasting(StoreError::Unavailable);
    let mut storage = Memory::new().with_fault(0, refusing);
    let (_, mut head) = writable(load(&mut storage).expect("reading works"));
    let outcome = save(&mut storage, &Casebook::default(), &many(), &mut head);
    assert_eq!(outcome, Err(StoreError::Unavailable));
}

// Newer versions

#[test]
fn a_newer_store_is_read_and_not_touched() {
    let book = many();
    let (stored, _) = saved(&book);
    let newer_head = r#"{"format":"followthrough-store","version":2,"shape":["other"]}"#;
    let newer_part = r#"{"format":"followthrough-casebook","version":2,"people":[
        {"id":"dana","name":"Dana","aura":"blue"},{"id":"lee","name":{"first":"Lee"}}],"moods":[1]}"#;
    for (key, text) in [
        (Part::Head.key(), newer_head),
        (Part::Shard(0).key(), newer_part),
        (Part::Me.key(), newer_part),
    ] {
        let mut storage = copy(&stored);
        storage.set(&key, text).expect("memory");
        storage
            .set(&Part::Shard(9).key(), "garbage")
            .expect("memory");
        let as_it_was = entries(&storage);
        let loaded = load(&mut storage).expect("memory");
        assert!(
            matches!(loaded.access, Access::ReadOnly(ReadOnly::Newer)),
            "{key}"
        );
        assert_eq!(
            (loaded.damaged.len(), loaded.damaged[0].kept.as_ref()),
            (1, None)
        );
        assert!(loaded.casebook.people.count() > 0);
        assert_eq!(entries(&storage), as_it_was, "{key}");
    }
}

#[test]
fn what_a_newer_file_brought_survives_the_store() {
    let text = r#"{"format":"followthrough-casebook","version":2,
        "profile":{"name":"Sam","star_sign":"Libra"},"calendar":{"moon":true},
        "people":[{"id":"dana","name":"Dana","aura":{"hue":"blue"}},{"id":"lee","name":{"first":"Lee"}}],
        "moods":[{"id":"m1"}]}"#;
    let book = read_casebook(text, &TzDatabase).unwrap_or_else(|problems| panic!("{problems:?}"));
    assert!(!book.leftovers.fields.is_empty() && !book.leftovers.records.is_empty());
    let (mut storage, _) = saved(&book);
    let loaded = load(&mut storage).expect("memory");
    assert!(loaded.notices.is_empty());
    let (loaded, mut head) = writable(loaded);
    assert_eq!(loaded, book);
    let mut edited = loaded.clone();
    edited.people.put(named("dana", "Dana Ortiz"));
    save(&mut storage, &loaded, &edited, &mut head).expect("memory");
    assert_eq!(writable(load(&mut storage).expect("memory")).0, edited);
    let mut plainer = edited.clone();
    plainer.leftovers.fields.clear();
    save(&mut storage, &edited, &plainer, &mut head).expect("memory");
    assert_eq!(writable(load(&mut storage).expect("memory")).0, plainer);
}

// Small things

#[test]
fn small_texts_have_their_own_keys() {
    let (mut storage, _) = saved(&many());
    let book = writable(load(&mut storage).expect("memory")).0;
    assert_eq!(draft(&storage, "debrief"), Ok(None));
    set_draft(&mut storage, "debrief", "They said").expect("memory");
    set_draft(&mut storage, "debrief/2", "other").expect("memory");
    assert_eq!(draft(&storage, "debrief"), Ok(Some("They said".into())));
    let mut names = draft_names(&storage, "debrief").expect("memory");
    names.sort();
    assert_eq!(names, ["debrief", "debrief/2"]);
    assert_eq!(
        draft_names(&storage, "debrief/"),
        Ok(vec!["debrief/2".into()])
    );
    remove_draft(&mut storage, "debrief").expect("memory");
    assert_eq!(draft(&storage, "debrief"), Ok(None));
    assert_eq!(draft(&storage, "debrief/2"), Ok(Some("other".into())));
    assert_eq!(device(&storage), Ok(None));
    set_device(&mut storage, Id::from_bits(77)).expect("memory");
    assert_eq!(device(&storage), Ok(Some(Id::from_bits(77))));
    let at: Instant = "2026-12-01T15:00:00.123456789Z"
        .parse()
        .expect("an instant");
    assert_eq!(last_backup(&storage), Ok(None));
    set_last_backup(&mut storage, at).expect("memory");
    assert_eq!(last_backup(&storage), Ok(Some(at)));
    assert_eq!(writable(load(&mut storage).expect("memory")).0, book);
    assert!(
        forget_kept(&mut storage, &Part::Me.key()).is_err(),
        "only what was put aside"
    );
    assert!(storage.get(&Part::Me.key()).expect("memory").is_some());
}

#[test]
fn beside_the_casebook_all_can_be_dropped() {
    let book = many();
    let (mut storage, _) = saved(&book);
    let mut before = storage.keys().expect("memory");
    set_draft(&mut storage, "write/1", "Dear Dana").expect("memory");
    let at: Instant = "2026-12-01T15:00:00Z".parse().expect("an instant");
    set_last_backup(&mut storage, at).expect("memory");
    let aside = format!("{PREFIX}kept/07-1");
    storage.set(&aside, "not readable").expect("memory");
    set_device(&mut storage, Id::from_bits(77)).expect("memory");
    storage.set("another-app", "its own").expect("memory");
    clear_beside(&mut storage).expect("memory");
    let mut after = storage.keys().expect("memory");
    before.extend(["another-app".into(), format!("{PREFIX}device")]);
    before.sort();
    after.sort();
    assert_eq!(after, before);
    assert_eq!(writable(load(&mut storage).expect("memory")).0, book);
}

#[test]
fn only_our_keys_count_as_used() {
    let mut storage = Memory::new();
    storage.set("another-app", "long text").expect("memory");
    assert_eq!(used(&storage), Ok(0));
    storage
        .set(&format!("{PREFIX}draft/a"), "\u{1f642}")
        .expect("memory");
    assert_eq!(used(&storage), Ok(PREFIX.len() + 7 + 2));
}

#[test]
fn an_empty_storage_is_new() {
    let loaded = load(&mut Memory::new()).expect("memory");
    assert!(loaded.is_new() && loaded.casebook.is_blank());
    let (mut storage, _) = saved(&many());
    assert!(!load(&mut storage).expect("memory").is_new());
}

// What the tests share

fn writable(loaded: Loaded) -> (Casebook, Head) {
    match loaded.access {
        Access::Writable(head) => (loaded.casebook, head),
        Access::ReadOnly(why) => panic!("read-only: {why:?}"),
    }
}

fn saved(book: &Casebook) -> (Memory, Head) {
    let mut storage = Memory::new();
    let (empty, mut head) = writable(load(&mut storage).expect("memory"));
    save(&mut storage, &empty, book, &mut head).expect("memory");
    (storage, head)
}

fn entries(storage: &Memory) -> Vec<(String, Option<String>)> {
    let keys = storage.keys().expect("memory");
    keys.into_iter()
        .map(|key| (key.clone(), storage.get(&key).expect("memory")))
        .collect()
}

/// What the storage holds, and none of its faults.
fn copy(storage: &Memory) -> Memory {
    let mut copy = Memory::new();
    for (key, text) in entries(storage) {
        copy.set(&key, &text.expect("listed")).expect("memory");
    }
    copy
}

fn without(book: &Casebook, part: Part) -> Casebook {
    let mut rest = book.clone();
    if part == Part::Me {
        (rest.profile, rest.calendar) = Default::default();
    }
    let hit: Vec<(TableName, Id)> = book
        .entities()
        .map(|(table, record)| (table, record.id()))
        .collect();
    for (table, id) in hit {
        if Part::of(id) == part {
            rest.take(table, id);
        }
    }
    rest
}

fn each_record_is_of(book: &Casebook, before: &Casebook, after: &Casebook) {
    let known: BTreeSet<(TableName, Id)> = [book, before, after]
        .iter()
        .flat_map(|book| book.entities().map(|(table, record)| (table, record.id())))
        .collect();
    for (table, id) in known {
        let found = book.find(table, id);
        let old_or_new = found == before.find(table, id) || found == after.find(table, id);
        assert!(old_or_new, "{table:?} {id:?}: {found:?}");
    }
    assert!(book.profile == before.profile || book.profile == after.profile);
}

fn person(bits: u128, name: &str) -> Person {
    Person {
        name: name.into(),
        ..Person::new(Id::from_bits(bits))
    }
}

fn named(id: &str, name: &str) -> Person {
    Person {
        name: name.into(),
        ..Person::new(id.parse().expect("an id"))
    }
}

/// Enough records that no shard is empty.
fn many() -> Casebook {
    let mut book = Casebook::default();
    book.profile.name = "Sam".into();
    book.calendar.holidays = Some(vec!["2026-12-25".parse().expect("a day")]);
    for bits in 1..160 {
        book.people
            .put(person(bits, &format!("Person {bits} \u{1f642}")));
        let id = Id::from_bits(bits + 1_000);
        book.organizations
            .put(Organization::new(id, format!("Organisation {bits}")));
    }
    book
}

fn casebook() -> impl Strategy<Value = Casebook> {
    (proptest::collection::vec(record(), 0..16), any::<String>()).prop_map(|(records, name)| {
        let mut book = Casebook::default();
        book.profile.name = name;
        for record in records {
            book.put(record);
        }
        book
    })
}

/// Few ids, so that casebooks share them.
fn record() -> impl Strategy<Value = AnyRecord> {
    let id = || (1..40u128).prop_map(|bits| Id::from_bits(bits * 0x9e37_79b9_7f4a_7c15));
    let at = || {
        (0..4_000_000_000i64, 0..1_000_000_000u32).prop_map(|(seconds, nanos)| {
            Instant::from_timestamp(seconds, nanos).expect("within the calendar")
        })
    };
    prop_oneof![
        (
            id(),
            any::<String>(),
            proptest::collection::vec(any::<String>(), 0..3)
        )
            .prop_map(|(id, name, aliases)| Organization {
                aliases,
                ..Organization::new(id, name)
            }
            .into()),
        (id(), id(), any::<String>(), proptest::option::of(at())).prop_map(
            |(id, organization, role, opened_at)| Opportunity {
                opened_at,
                role,
                ..Opportunity::new(id, organization)
            }
            .into()
        ),
        (id(), any::<String>(), proptest::option::of(at())).prop_map(|(id, name, voided_at)| {
            Person {
                name,
                voided_at,
                ..Person::new(id)
            }
            .into()
        }),
        (
            id(),
            id(),
            proptest::option::of(at()),
            proptest::option::of(0..600u32)
        )
            .prop_map(|(id, opportunity, start, planned_minutes)| Interview {
                start,
                planned_minutes,
                ..Interview::new(id, opportunity)
            }
            .into()),
        (
            id(),
            at(),
            id(),
            any::<String>(),
            proptest::collection::vec(id(), 0..3)
        )
            .prop_map(|(id, at, opportunity, text, people)| ContactLog {
                text,
                people,
                ..ContactLog::new(id, at, Channel::Email, opportunity)
            }
            .into()),
        (id(), id(), at()).prop_map(|(id, opportunity, at)| {
            Event::new(id, EventKind::Archived { opportunity }, at).into()
        }),
    ]
}

/// A form of another version is nobody's to write over.
#[test]
fn a_form_that_nobody_can_read_is_put_aside_whole() {
    let mut storage = Memory::new();
    set_draft(&mut storage, "write/a/b", "{\"of\": 2}").expect("memory");
    let raw = set_draft_aside(&mut storage, "write/a/b").expect("memory");
    assert_eq!(raw.as_deref(), Some("{\"of\": 2}"));
    assert_eq!(draft(&storage, "write/a/b"), Ok(None));
    let all = kept(&storage).expect("memory");
    assert_eq!(all.len(), 1);
    assert_eq!(all[0].raw, "{\"of\": 2}");
    assert_eq!(all[0].key, format!("{PREFIX}kept/draft-write/a/b-0"));
    assert_eq!(set_draft_aside(&mut storage, "write/a/b"), Ok(None));
}

/// Where there is no room for a copy the form stays where it is.
#[test]
fn a_form_that_cannot_be_copied_stays() {
    let mut storage = Memory::new();
    set_draft(&mut storage, "debrief", "They said").expect("memory");
    let mut storage = storage.with_fault(0, Fault::Lasting(StoreError::Full));
    assert_eq!(
        set_draft_aside(&mut storage, "debrief"),
        Err(StoreError::Full)
    );
    assert_eq!(draft(&storage, "debrief"), Ok(Some("They said".into())));
}
