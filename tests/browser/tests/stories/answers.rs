//! What comes from the employer, what the user logs, and going ahead against the guard.

use crate::steps::{EMPLOYER, recorded, to_opportunity};
use followthrough_browser::{Find, Site, starting};

#[test]
fn a_pasted_message_offers_the_date_it_names() {
    let site = Site::product();
    let (browser, page) = recorded(&site);
    to_opportunity(&page, EMPLOYER);
    page.it_is_always("2026-12-10T11:00:00-05:00");
    page.reload();
    page.button("They replied").click();
    let dialog = page.dialog("What did they say?");
    dialog.disclosure("Paste their message").open();
    dialog
        .field("Their message")
        .fill("Hi Ada, thank you for waiting. We decide by Friday the 18th.");
    dialog
        .button(starting("“We decide by Friday the 18th”"))
        .click();
    dialog.shows("Read as: by Fri 18 Dec.");
    dialog.button("Save").click();
    page.heading("Not yet. Best Mon 21 Dec.").appears();
    page.see("Quiet days");
    browser.end();
}

#[test]
fn a_message_nobody_classified_holds_everything_back() {
    let site = Site::product();
    let (browser, page) = recorded(&site);
    to_opportunity(&page, EMPLOYER);
    page.it_is_always("2026-12-08T11:00:00-05:00");
    page.reload();
    page.button("Log a contact").click();
    page.dialog("What happened just now?")
        .button("They wrote")
        .click();
    // Two taps, and it is logged; what it was can be said later.
    page.dialog("What did they say?").button("Later").click();
    page.heading("They wrote. Say what it was, and the plan goes on.")
        .appears();
    page.go("#/");
    page.see("Say what the message from Harbour Analytics was");
    to_opportunity(&page, EMPLOYER);
    page.region("Plan")
        .disclosure(starting("Say what the message from Harbour Analytics was"))
        .open();
    page.region("Plan").button("Say what it was").click();
    let dialog = page.dialog("What did they say?");
    dialog.radio("Still deciding").choose();
    dialog.button("Save").click();
    page.heading("Not yet. Best Mon 14 Dec.").appears();
    browser.end();
}

#[test]
fn an_unanswered_call_is_an_attempt_and_leaves_the_question() {
    let site = Site::product();
    let (browser, page) = recorded(&site);
    to_opportunity(&page, EMPLOYER);
    page.it_is_always("2026-12-14T11:00:00-05:00");
    page.reload();
    page.see("Time to check in");
    page.see("One check-in left.");
    page.button("Log a contact").click();
    page.dialog("What happened just now?")
        .button("I called; nobody answered")
        .click();
    page.see("Logged.");
    page.see("One check-in left.");
    page.button("Log a contact").click();
    page.dialog("What happened just now?")
        .button("I asked by email")
        .click();
    page.heading("You have asked. Now it is their turn.")
        .appears();
    page.see("1 follow-up left.");
    browser.end();
}

#[test]
fn going_ahead_against_the_guard_takes_a_reason_and_is_kept() {
    let site = Site::product();
    let (browser, page) = recorded(&site);
    to_opportunity(&page, EMPLOYER);
    page.it_is_always("2026-12-05T11:00:00-05:00");
    page.reload();
    page.button("Check in").click();
    let dialog = page.dialog("Not yet. Best Mon 14 Dec.");
    dialog.shows("Possible from Fri 11 Dec, with a warning.");
    dialog.disclosure("I have sent it all the same").open();
    dialog.button("Record it as sent").is_disabled();
    dialog
        .field("Why? It is kept with the entry.")
        .fill("Another offer runs out on Monday");
    dialog.button("Record it as sent").click();
    page.heading("You have asked. Now it is their turn.")
        .appears();
    page.region("History")
        .shows("Went ahead all the same: Another offer runs out on Monday");
    browser.end();
}

#[test]
fn a_pause_silences_the_plan_until_they_take_it_up_again() {
    let site = Site::product();
    let (browser, page) = recorded(&site);
    to_opportunity(&page, EMPLOYER);
    page.disclosure("More actions").open();
    page.button("Something changed").click();
    page.dialog("What changed?")
        .button("They paused the search")
        .click();
    page.heading("They have paused, so there is nothing to send.")
        .appears();
    page.disclosure("More actions").open();
    page.button("Something changed").click();
    page.dialog("What changed?")
        .button("They took it up again")
        .click();
    page.see("Saying thanks");
    browser.end();
}
