//! Addresses, back and forward, and forms that were left.

use followthrough_browser::{Browser, Find, Site};

use crate::steps::in_new_york;

#[test]
fn every_screen_has_an_address_that_survives_reload_and_back() {
    let site = Site::product();
    let browser = in_new_york(Browser::phone()).start();
    let page = browser.visit(&site);
    page.button("Try with sample data").click();
    page.link("Interviews").click();
    page.heading("Interviews").appears();
    page.link("Settings").click();
    page.heading("Settings").appears();
    page.reload();
    page.heading("Settings").appears();
    page.back();
    page.heading("Interviews").appears();
    page.forward();
    page.heading("Settings").appears();
    page.go("#/nothing/here/at/all");
    page.heading("Nothing here.").appears();
    page.go("#/opportunity/nobody");
    page.heading("Nothing here.").appears();
    browser.end();
}

#[test]
fn an_unfinished_debrief_is_there_after_the_tab_was_closed() {
    let site = Site::product();
    let browser = in_new_york(Browser::phone()).start();
    let page = browser.visit(&site);
    page.link("Record an interview").click();
    page.field("Company").fill("Larkspur Health");
    page.field("Name, exactly as on the card")
        .fill("Amara Nwosu");
    let browser = browser.quit().start();
    let page = browser.visit(&site);
    page.link("Record an interview").click();
    page.field("Company").has_value("Larkspur Health");
    page.field("Name, exactly as on the card")
        .has_value("Amara Nwosu");
    browser.end();
}

#[test]
fn an_interview_ahead_becomes_a_debrief_when_it_is_over() {
    let site = Site::product();
    let browser = in_new_york(Browser::phone()).start();
    let page = browser.visit(&site);
    page.go("#/upcoming");
    page.field("Company").fill("Pennine Rail");
    page.field("Role").fill("Operations Analyst");
    page.field("Starts").fill("2026-12-03T10:00");
    page.button("Add interview").click();
    page.see("Interview at Pennine Rail");
    page.it_is_always("2026-12-03T11:05:00-05:00");
    page.reload();
    page.heading("Get it down while it’s fresh.").appears();
    page.link("Record it").click();
    page.field("Company").has_value("Pennine Rail");
    page.field("Name, exactly as on the card")
        .fill("Ines Duarte");
    page.button("Save changes").click();
    page.region("Plan")
        .item("Thank Ines Duarte")
        .shows("Their address is still missing.");
    browser.end();
}
