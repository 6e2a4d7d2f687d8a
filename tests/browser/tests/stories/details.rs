//! Facts that are put right later, and the dates that follow them.

use followthrough_browser::{Browser, Find, Page, Site, starting};

use crate::steps::{in_new_york, open_the_plan};

/// Two people, met one after the other; nobody is named who arranged it.
fn record_two(page: &Page) {
    page.link("Record an interview").click();
    page.field("Company").fill("Harbour Analytics");
    page.radio("Earlier").choose();
    page.field("Ended at").fill("2026-12-01T15:00");
    page.field("Name, exactly as on the card")
        .fill("Tom Okafor");
    page.field("Email").fill("tom@harbour.example");
    page.field("Add something you promised").fill("An article");
    page.button("Add another person").click();
    page.field("Name, exactly as on the card")
        .fill("Priya Raman");
    page.field("Email").fill("priya@harbour.example");
    page.button("Make my plan").click();
    page.heading("Two thank-yous before 16:00, then you can breathe.")
        .appears();
}

fn edit_the_record(page: &Page) {
    page.disclosure("More actions").open();
    page.link("Edit what you recorded").click();
    page.heading("What you recorded").appears();
}

/// Opens the details of somebody in the room.
fn details_of(page: &Page, name: &'static str) {
    page.disclosure(starting(name)).open();
    page.disclosure("More").open();
}

#[test]
fn the_hiring_manager_is_who_is_asked() {
    let site = Site::product();
    let browser = in_new_york(Browser::phone()).start();
    let page = browser.visit(&site);
    record_two(&page);
    open_the_plan(&page);
    page.region("Plan")
        .item("Check in with Harbour Analytics")
        .appears();
    edit_the_record(&page);
    details_of(&page, "Tom Okafor");
    page.field("Their role in the hiring")
        .select("Hiring manager");
    page.button("Save changes").click();
    page.region("Plan")
        .item("Check in with Tom Okafor")
        .appears();
    page.region("People").shows("Hiring manager");
    page.button("Undo").click();
    page.region("Plan")
        .item("Check in with Harbour Analytics")
        .appears();
    page.region("People").lacks("Hiring manager");
    browser.end();
}

#[test]
fn a_part_that_did_not_take_place_moves_the_thanks() {
    let site = Site::product();
    let browser = in_new_york(Browser::phone()).start();
    let page = browser.visit(&site);
    record_two(&page);
    open_the_plan(&page);
    edit_the_record(&page);
    page.disclosure("This day had several parts").open();
    page.button("Add a part").click();
    page.field("Part 1 ended").fill("2026-12-01T14:30");
    page.button("Add a part").click();
    page.field("Part 2 ended").fill("2026-12-01T15:00");
    details_of(&page, "Priya Raman");
    page.field("Part of the day").select("Part 1");
    details_of(&page, "Tom Okafor");
    page.field("Part of the day").select("Part 2");
    page.button("Save changes").click();
    page.region("Plan")
        .item("Thank Priya and Tom")
        .shows("by 16:00");

    edit_the_record(&page);
    page.checkbox("Part 2 did not take place").tick();
    page.see("Today, 14:30. Best thank-you window closes at 15:30.");
    page.button("Save changes").click();
    page.region("Plan")
        .item("Thank Priya Raman")
        .shows("by 15:30");
    page.button("Undo").click();
    page.region("Plan")
        .item("Thank Priya and Tom")
        .shows("by 16:00");
    browser.end();
}

#[test]
fn what_was_promised_for_a_day_is_due_on_that_day() {
    let site = Site::product();
    let browser = in_new_york(Browser::phone()).start();
    let page = browser.visit(&site);
    record_two(&page);
    open_the_plan(&page);
    let promised = "Send Tom Okafor what you promised";
    page.region("Plan").item(promised).shows("by 16:00");
    edit_the_record(&page);
    details_of(&page, "Tom Okafor");
    let day = "“An article”: by which day, if you named one";
    page.field(day).fill("2026-12-07");
    page.button("Save changes").click();
    page.region("Plan").item(promised).shows("Mon 7 Dec");
    edit_the_record(&page);
    details_of(&page, "Tom Okafor");
    page.field(day).has_value("2026-12-07");
    page.field(day).fill("");
    page.button("Save changes").click();
    page.region("Plan").item(promised).shows("by 16:00");
    browser.end();
}

#[test]
fn an_emptied_collection_time_shows_the_usual_one_again() {
    let site = Site::product();
    let browser = in_new_york(Browser::phone()).start();
    let page = browser.visit(&site);
    page.go("#/settings");
    let time = page.field("Last collection, Monday to Friday");
    time.fill("15:30");
    page.reload();
    time.has_value("15:30");
    time.fill("");
    page.field("Your name").focus();
    time.has_value("17:00");
    page.see("Left empty, so the usual 17:00 counts.");
    page.reload();
    time.has_value("17:00");
    browser.end();
}
