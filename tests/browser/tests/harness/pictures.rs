use crate::{on_a_phone, pages};
use followthrough_browser::screens::{Place, Records, Screen};
use followthrough_browser::{Find, Site, take_shots};
use std::fs;
use std::path::Path;

/// The width and height that a PNG file says it has.
fn size(path: &Path) -> (u32, u32) {
    let bytes = fs::read(path).unwrap();
    let number = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap());
    (number(16), number(20))
}

#[test]
fn pictures_are_of_the_screen_or_of_the_whole_page() {
    let site = pages();
    let (browser, page) = on_a_phone(&site, "parts.html");
    let directory = tempfile::tempdir().unwrap();
    let (first, whole) = (
        directory.path().join("first.png"),
        directory.path().join("whole.png"),
    );
    page.picture(&first);
    page.whole_picture(&whole);
    assert_eq!(size(&first), (390, 844));
    let (width, height) = size(&whole);
    assert!(width == 390 && height > 2000, "{width} x {height}");
    assert_eq!(page.script("return innerHeight"), 844);
    browser.end();
}

#[test]
fn all_screens_are_taken_and_what_cannot_be_is_told() {
    let site = Site::of(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/harness/product"
    ));
    let screen = |name, with, place| Screen {
        name,
        with,
        place,
        then: |page| page.heading("Nowhere").vanishes(),
    };
    let link = |to| Place::FirstLink { from: "#/", to };
    let screens = [
        screen("welcome", Records::Nothing, Place::At("#/")),
        screen("today", Records::Sample, Place::At("#/")),
        screen("opportunity", Records::Sample, link("#/opportunity/")),
    ];
    let directory = tempfile::tempdir().unwrap();
    assert_eq!(take_shots(&site, &screens, directory.path()), Ok(24));
    for (name, wanted) in [
        ("welcome-phone-light.png", (390, 844)),
        ("today-desktop-dark.png", (1280, 850)),
        ("opportunity-phone-dark-whole.png", (390, 844)),
    ] {
        assert_eq!(size(&directory.path().join(name)), wanted, "{name}");
    }

    let screens = [Screen {
        then: |page| {
            page.wait_at_most(std::time::Duration::from_millis(200));
            page.heading("Nowhere").appears();
        },
        ..screen("lost", Records::Nothing, Place::At("#/lost"))
    }];
    let failures = take_shots(&site, &screens, directory.path()).unwrap_err();
    assert_eq!(failures.len(), 2);
    assert!(
        failures[0].starts_with("lost-phone: see heading \"Nowhere\""),
        "{}",
        failures[0]
    );
}
