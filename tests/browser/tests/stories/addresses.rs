//! Addresses, back and forward, and forms that were left.

use followthrough_browser::{Browser, Find, Site, starting};

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
    // Closed unfinished, it is there again.
    page.link("Close debrief").click();
    page.link("Debrief").click();
    page.link(starting("Was it Pennine Rail")).click();
    page.field("Name, exactly as on the card")
        .has_value("Ines Duarte");
    page.button("Make my plan").click();
    page.link("Interviews").click();
    page.link(starting("Pennine Rail")).click();
    page.region("Plan")
        .item("Thank Ines Duarte")
        .shows("Their address is still missing.");
    browser.end();
}

#[test]
fn an_interview_late_in_the_evening_counts_from_its_own_day() {
    let site = Site::product();
    let browser = Browser::phone()
        .always("2026-12-01T23:40:00-05:00")
        .zone("America/New_York")
        .start();
    let page = browser.visit(&site);
    page.link("Record an interview").click();
    page.field("Company").fill("Night Desk");
    page.radio("Earlier").choose();
    page.field("Ended at").fill("2026-12-01T23:30");
    page.field("What they said").fill("7-10 days");
    page.see("They should reply by Fri 11 Dec. If not, your check-in is best on Mon 14 Dec.");
    page.button("Make my plan").click();
    page.link("Interviews").click();
    page.link(starting("Night Desk")).click();
    page.heading("Not yet. Best Mon 14 Dec.").appears();
    page.travel_to("Asia/Tokyo");
    page.reload();
    page.heading("Not yet. Best Mon 14 Dec.").appears();
    browser.end();
}
