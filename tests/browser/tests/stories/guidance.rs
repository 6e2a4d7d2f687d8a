//! Before an interview, the last minute in the room, what is missing, and a calm word.

use followthrough_browser::{Browser, Find, Site, starting};

use crate::steps::{in_new_york, open_the_plan, record_the_panel};

const VERSE: &str = "Silence is usually a full calendar, not a verdict.";

#[test]
fn small_things_are_ticked_off_before_an_interview_and_the_card_is_at_hand() {
    let site = Site::product();
    let browser = in_new_york(Browser::phone()).start();
    let page = browser.visit(&site);
    page.go("#/upcoming");
    page.field("Company").fill("Pennine Rail");
    page.field("Role").fill("Operations Analyst");
    page.field("Starts").fill("2026-12-02T10:00");
    page.button("Add interview").click();
    page.see("Get ready for Pennine Rail");
    page.see("4 small things left");
    page.no("Card for the last minute");
    page.disclosure(starting("Interview at Pennine Rail"))
        .open();
    page.link("Open").click();
    page.heading("Your interview").appears();
    page.see("Pennine Rail · Operations Analyst · Wed 2 Dec, 10:00");

    let list = page.region("Get ready");
    list.shows("0 of 6");
    let research = list.checkbox("Mark done: Read up on Pennine Rail");
    research.tick();
    list.shows("1 of 6");
    page.reload();
    let research = page
        .region("Get ready")
        .checkbox("Mark done: Read up on Pennine Rail");
    research.is_ticked();
    research.untick();
    page.region("Get ready").shows("0 of 6");
    page.disclosure(starting("Read up on Pennine Rail")).open();
    page.region("Get ready").shows("How this was worked out");

    page.it_is_always("2026-12-02T09:30:00-05:00");
    page.go("#/");
    page.reload();
    page.link("Card for the last minute").click();
    page.heading("Before you leave the room").appears();
    for line in [
        "Ask what comes next",
        "Get a rough date: days, or weeks?",
        "Get everybody’s name",
        "Ask each for a card",
        "Remember one thing about each",
        "What comes next, and by which day will I know more?",
    ] {
        page.see(line);
    }
    page.reload();
    page.heading("Before you leave the room").appears();
    page.link("Record it now").click();
    page.heading("Get it down while it’s fresh.").appears();
    page.field("Company").has_value("Pennine Rail");
    browser.end();
}

#[test]
fn a_calm_word_comes_once_and_stays_away_once_it_is_closed() {
    const WORD: &str = "However it felt, one part is left.";
    let site = Site::product();
    let browser = in_new_york(Browser::phone()).start();
    let page = browser.visit(&site);
    page.link("Record an interview").click();
    record_the_panel(&page);
    page.see(WORD);
    page.no(VERSE);
    // What the user did is still what can be taken back.
    page.status().shows("Recorded. Here is your plan.");
    page.reload();
    page.see(WORD);
    page.button("Close this card").click();
    page.see(VERSE);
    page.no(WORD);
    page.status().lacks("Saved.");
    page.reload();
    page.see(VERSE);
    page.no(WORD);
    page.it_is_always("2026-12-02T09:30:00-05:00");
    page.reload();
    page.button("Close this card").appears();
    page.no(WORD);
    browser.end();
}

#[test]
fn the_calm_words_can_be_switched_off() {
    let site = Site::product();
    let browser = in_new_york(Browser::phone()).start();
    let page = browser.visit(&site);
    page.link("Record an interview").click();
    record_the_panel(&page);
    page.button("Close this card").appears();
    page.go("#/settings");
    page.checkbox(starting("Coach cards")).untick();
    page.go("#/");
    page.see(VERSE);
    browser.end();
}

#[test]
fn what_is_missing_is_asked_where_it_can_be_answered() {
    let site = Site::product();
    let browser = in_new_york(Browser::phone()).start();
    let page = browser.visit(&site);
    page.link("Record an interview").click();
    record_the_panel(&page);
    open_the_plan(&page);
    let missing = page.region("Still missing");
    missing.shows("Still missing for Elin Marsh: job title and email. Can you fill it in?");
    missing
        .link(starting("Add it to the debrief: Still missing for Elin"))
        .click();
    page.heading("What you recorded").appears();
    browser.end();
}

#[test]
fn search_on_or_rest_is_answered_in_place() {
    const QUESTION: &str = "While Harbour Analytics decides, will you search on or rest?";
    let site = Site::product();
    let browser = in_new_york(Browser::phone()).start();
    let page = browser.visit(&site);
    page.link("Record an interview").click();
    record_the_panel(&page);
    page.it_is_always("2026-12-04T11:00:00-05:00");
    open_the_plan(&page);
    page.reload();
    page.see(QUESTION);
    page.button("Rest until they answer").click();
    page.no(QUESTION);
    page.status().shows("Saved.");
    page.button("Undo").click();
    page.see(QUESTION);
    browser.end();
}

#[test]
fn when_it_is_over_the_page_says_what_was_done() {
    let site = Site::product();
    let browser = in_new_york(Browser::phone()).start();
    let page = browser.visit(&site);
    page.link("Record an interview").click();
    record_the_panel(&page);
    page.button("Mark sent: Priya Raman").click();
    open_the_plan(&page);
    page.no("What you did");
    page.button("They replied").click();
    let dialog = page.dialog("What did they say?");
    dialog.radio("A no").choose();
    dialog.button("Save").click();
    let report = page.region("What you did");
    report.shows("Here is what you did for Harbour Analytics. You can leave it here.");
    report.shows("Thank Priya Raman");
    browser.end();
}
