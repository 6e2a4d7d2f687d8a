use super::layout::PREFIX;
use super::port::{Storage, StoreError};

/// Checks that a storage does what [`super::save`] and [`super::load`] rely on. Every
/// implementation is run through it; it leaves nothing behind.
///
/// # Errors
/// The first promise that was not kept, in words.
pub fn conformance(storage: &mut dyn Storage) -> Result<(), String> {
    let names = [
        "plain",
        "with/slashes/07",
        "with spaces & \"quotes\"",
        "gr\u{fc}n \u{1f642}",
        "",
    ];
    let keys = names.map(|name| format!("{PREFIX}conformance/{name}"));
    let outcome = check(storage, &keys);
    for key in &keys {
        told(storage.remove(key))?;
    }
    outcome
}

fn told<T>(result: Result<T, StoreError>) -> Result<T, String> {
    result.map_err(|error| error.to_string())
}

fn expect(holds: bool, otherwise: &str) -> Result<(), String> {
    if holds {
        Ok(())
    } else {
        Err(otherwise.to_owned())
    }
}

fn check(storage: &mut dyn Storage, keys: &[String]) -> Result<(), String> {
    let key = keys.first().ok_or("no keys to try")?;
    told(storage.remove(key))?;
    expect(
        told(storage.get(key))?.is_none(),
        "an absent key has no text",
    )?;
    told(storage.remove(key))?;

    for text in [
        "",
        "text",
        "null",
        "[1,{\"a\":\"\\u0000\"}]",
        "a\u{0}b\r\n\tc",
        "\u{e9}\u{20ac}\u{5b57}\u{1f642}",
        &"long \u{2014} ".repeat(20_000),
    ] {
        told(storage.set(key, text))?;
        expect(
            told(storage.get(key))?.as_deref() == Some(text),
            "a text reads as it was written",
        )?;
    }

    for (number, key) in keys.iter().enumerate() {
        told(storage.set(key, &number.to_string()))?;
    }
    for (number, key) in keys.iter().enumerate() {
        let read = told(storage.get(key))?;
        expect(
            read == Some(number.to_string()),
            "every key has its own text",
        )?;
    }
    let listed = told(storage.keys())?;
    for key in keys {
        let times = listed.iter().filter(|known| *known == key).count();
        expect(times == 1, "every key is listed once")?;
    }

    let huge = "x".repeat(6 * 1024 * 1024);
    match storage.set(key, &huge) {
        Ok(()) => expect(
            told(storage.get(key))? == Some(huge),
            "a large text reads back",
        )?,
        Err(error) => {
            expect(
                error == StoreError::Full,
                "a text that is too large finds the storage full",
            )?;
            let read = told(storage.get(key))?;
            expect(
                read.as_deref() == Some("0"),
                "a write that failed leaves the old text",
            )?;
        }
    }

    told(storage.remove(key))?;
    expect(
        told(storage.get(key))?.is_none(),
        "a removed key has no text",
    )?;
    expect(
        !told(storage.keys())?.contains(key),
        "a removed key is not listed",
    )?;
    for key in keys.iter().skip(1) {
        expect(
            told(storage.get(key))?.is_some(),
            "removing one key leaves the others",
        )?;
    }
    Ok(())
}
