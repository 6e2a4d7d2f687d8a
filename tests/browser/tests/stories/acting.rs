//! What can be done about an item, and taken back.

use followthrough_browser::{Find, Site, starting};

use crate::steps::{EMPLOYER, recorded, to_opportunity};

#[test]
fn what_was_marked_can_be_taken_back() {
    let site = Site::product();
    let (browser, page) = recorded(&site);
    page.button("Mark sent: Priya Raman").click();
    page.button("Mark sent: Priya Raman").vanishes();
    page.button("Undo").click();
    page.button("Mark sent: Priya Raman").appears();
    page.status().shows("Taken back.");
    browser.end();
}

#[test]
fn an_item_is_moved_and_skipped_with_a_reason() {
    let site = Site::product();
    let (browser, page) = recorded(&site);
    to_opportunity(&page, EMPLOYER);
    let plan = page.region("Plan");
    let row = plan.item("Thank Joanna Whitlock");
    row.disclosure(starting("Thank Joanna Whitlock")).open();
    row.button("Move").click();
    let dialog = page.dialog("Move it to");
    dialog.field("Day and time").fill("2026-12-03T09:30");
    dialog.button("Move").click();
    page.region("Plan")
        .item("Thank Joanna Whitlock")
        .shows("Thu 3 Dec");

    let plan = page.region("Plan");
    let group = plan.disclosure(starting("Make a game plan"));
    group.first().open();
    // What belongs to it opens one by one.
    plan.disclosure(starting("Make a game plan")).last().open();
    plan.item("Make a game plan").last().button("Skip").click();
    let dialog = page.dialog("Skip this?");
    dialog.field("Why").fill("I know what I want");
    dialog.button("Skip").click();
    page.region("History").shows("Skipped: I know what I want");
    page.button("Undo").click();
    page.region("History").lacks("Skipped: I know what I want");
    browser.end();
}

#[test]
fn when_it_went_out_can_be_put_right() {
    let site = Site::product();
    let (browser, page) = recorded(&site);
    page.button("Mark sent: Priya Raman").click();
    to_opportunity(&page, EMPLOYER);
    page.region("History").shows("Tue 1 Dec, 15:12");
    page.region("History")
        .button(starting("Edit entry: Thank-you: Priya"))
        .click();
    let dialog = page.dialog("When did it go out?");
    dialog.field("Sent at").fill("2026-12-01T15:05");
    dialog.button("Save").click();
    page.region("History").shows("Tue 1 Dec, 15:05");
    page.region("People").shows("1 of 3 thanked");
    browser.end();
}

#[test]
fn a_new_date_from_them_moves_the_check_in() {
    let site = Site::product();
    let (browser, page) = recorded(&site);
    to_opportunity(&page, EMPLOYER);
    page.heading("Not yet. Best Mon 14 Dec.").appears();
    page.it_is_always("2026-12-10T11:00:00-05:00");
    page.reload();
    page.button("They replied").click();
    let dialog = page.dialog("What did they say?");
    dialog.radio("A new date").choose();
    dialog.field("Their words").fill("by Friday the 18th");
    dialog.shows("Read as: by Fri 18 Dec.");
    dialog.button("Save").click();
    page.heading("Not yet. Best Mon 21 Dec.").appears();
    page.see("Best on Mon 21 Dec.");
    browser.end();
}

#[test]
fn thanks_without_an_address_go_through_the_recruiter() {
    let site = Site::product();
    let (browser, page) = recorded(&site);
    page.disclosure("No address yet").open();
    page.button("Sent through the recruiter").click();
    page.see("Sent 15:12");
    to_opportunity(&page, EMPLOYER);
    page.region("People").shows("1 of 3 thanked");
    page.region("History").shows("(through the recruiter)");
    browser.end();
}

#[test]
fn a_check_in_in_the_quiet_days_says_why_not_and_what_if_they_asked() {
    let site = Site::product();
    let (browser, page) = recorded(&site);
    to_opportunity(&page, EMPLOYER);
    page.it_is_always("2026-12-03T11:00:00-05:00");
    page.reload();
    page.button("Check in").click();
    let dialog = page.dialog("Not yet. Best Mon 14 Dec.");
    dialog.shows("Their time runs to Fri 11 Dec");
    dialog.button("They asked me to").click();
    let dialog = page.dialog("What did they say?");
    dialog.radio("Call back later").choose();
    dialog.field("Their words").fill("call me back in 4 days");
    dialog.button("Save").click();
    page.see("Best on Mon 7 Dec.");
    browser.end();
}

#[test]
fn a_time_that_is_past_is_not_told_as_if_it_lay_ahead() {
    let site = Site::product();
    let (browser, page) = recorded(&site);
    page.region(starting("Now")).shows("by 16:00");
    page.it_is_always("2026-12-01T16:30:00-05:00");
    page.reload();
    page.region(starting("Now")).shows("since 16:00");
    page.no("by 16:00");
    browser.end();
}
