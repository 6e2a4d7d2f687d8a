//! Files that come in, and settings.

use followthrough_browser::{Browser, Find, Site, starting};

use crate::steps::{EMPLOYER, in_new_york, record_the_panel, to_opportunity};

#[test]
fn a_file_that_cannot_be_used_changes_nothing_and_says_why() {
    let site = Site::product();
    let browser = in_new_york(Browser::phone()).start();
    let page = browser.visit(&site);
    page.link("Record an interview").click();
    record_the_panel(&page);
    let path = std::env::temp_dir().join(format!("followthrough-bad-{}.json", std::process::id()));
    let bad = r#"{"format": "followthrough-casebook", "version": 1,
  "people": [{"id": "Dana"}]}"#;
    std::fs::write(&path, bad).expect("a file can be written");
    page.go("#/settings");
    page.button("Choose a file").click_and_choose(&path);
    page.alert()
        .shows("This file can’t be used. Nothing was changed.");
    page.alert().shows("line 2: people[0].id");
    page.go("#/");
    page.heading("Three thank-yous before 16:00, then you can breathe.")
        .appears();
    std::fs::remove_file(&path).expect("the file was written");
    browser.end();
}

#[test]
fn another_preset_renews_the_plan() {
    let site = Site::product();
    let browser = in_new_york(Browser::desktop()).start();
    let page = browser.visit(&site);
    page.link("Record an interview").click();
    record_the_panel(&page);
    page.go("#/settings");
    page.radio(starting("Personal caller")).choose();
    page.button("Use this").click();
    page.status().shows("Saved.");
    to_opportunity(&page, EMPLOYER);
    page.see("style: Personal caller");
    page.see("Best on Mon 14 Dec.");
    page.go("#/settings");
    page.radio(starting("Tech light")).choose();
    page.item("Post notes to")
        .shows("Harbour Analytics: no longer");
    page.button("Use this").click();
    page.status().shows("Saved.");
    to_opportunity(&page, EMPLOYER);
    page.region("Plan").lacks("Post notes to");
    browser.end();
}

#[test]
fn a_holiday_moves_the_check_in() {
    let site = Site::product();
    let browser = in_new_york(Browser::phone()).start();
    let page = browser.visit(&site);
    page.link("Record an interview").click();
    record_the_panel(&page);
    page.go("#/settings");
    page.field("Holiday").fill("2026-12-14");
    page.button("Add a holiday").click();
    page.button("Remove Mon 14 Dec").appears();
    to_opportunity(&page, EMPLOYER);
    page.see("Best on Tue 15 Dec.");
    browser.end();
}
