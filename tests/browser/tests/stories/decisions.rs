//! Before they answer, an offer beside the lowest yes, a no, and the search in between.

use followthrough_browser::{Find, Page, Site, starting};

use crate::steps::{EMPLOYER, recorded, to_opportunity};

fn to_the_decision(page: &Page, link: &str) {
    to_opportunity(page, EMPLOYER);
    page.link(link).click();
}

/// Names a line of the lowest yes and fills in what is asked first, what would do, and the limit.
fn wish(page: &Page, item: &str, wishes: [&str; 3]) {
    page.field(starting("Something that matters")).fill(item);
    page.button("Add a line").click();
    let line = page.region("Your lowest yes").item(item);
    let [target, acceptable, walk_away] = wishes;
    line.field("You ask first for").fill(target);
    line.field("This would do").fill(acceptable);
    line.field(starting("You decline below")).fill(walk_away);
}

fn write_down_the_lowest_yes(page: &Page) {
    to_the_decision(page, "Game plan and your lowest yes");
    page.heading("Know your answer before they give theirs.")
        .appears();
    wish(page, "Salary", ["£47,000", "£46,000", "£44,000"]);
    page.region("Your lowest yes")
        .item("Salary")
        .field("Why, as you would say it")
        .fill("the forecasting work comes on top");
    wish(page, "Days in the office", ["2 days", "3 days", "4 days"]);
    wish(page, "Work to grow in", ["", "Forecasting", ""]);
    wish(page, "Notice", ["", "1 month", ""]);
    page.button("Save your lowest yes").click();
    page.status().shows("Saved.");
}

fn an_offer_comes(page: &Page) {
    page.it_is_always("2026-12-10T11:00:00-05:00");
    page.go("#/interviews");
    page.reload();
    page.link(starting("Harbour Analytics")).click();
    page.button("They replied").click();
    let dialog = page.dialog("What did they say?");
    dialog.radio("An offer").choose();
    dialog.field("They want an answer by").fill("2026-12-17");
    dialog.button("Save").click();
    page.heading("They said yes. Take a breath before you do.")
        .appears();
    page.see("They’d like an answer by Thu 17 Dec.");
}

fn enter_the_terms(page: &Page) {
    let terms = page.region("Your lowest yes");
    terms.field("Salary").fill("£45,000");
    terms.field("Days in the office").fill("2 days");
    terms.field("Work to grow in").fill("Grid balancing");
    terms.button("Save the offer").click();
}

#[test]
fn an_offer_stands_beside_the_lowest_yes_and_the_points_are_chosen() {
    let site = Site::product();
    let (browser, page) = recorded(&site);
    write_down_the_lowest_yes(&page);
    an_offer_comes(&page);
    page.see("You set these on Tue 1 Dec, before the number was in the room.");
    page.see("Ask for three things, once");
    enter_the_terms(&page);

    let table = page.table("The offer of Harbour Analytics beside what you would accept");
    table.row("Salary").shows("You £46,000 · they £45,000");
    table.row("Salary").shows("£1,000 short");
    table.row("Days in the office").shows("Met");
    table
        .row("Work to grow in")
        .first()
        .shows("Compare yourself");
    table.row("Notice").shows("Ask");
    table.radio("It will do").choose();
    table.row("Work to grow in").first().shows("Met");

    let asks = page.region("Ask for two things, once");
    asks.shows("Salary: ask for £47,000");
    asks.shows("Because the forecasting work comes on top");
    asks.shows("Notice: ask what they have in mind");
    asks.shows("Nothing has been raised yet. Three rounds at most.");
    asks.disclosure("Choose what to raise").open();
    asks.checkbox("Raise: Notice").click();
    let asks = page.region("Ask for one thing, once");
    asks.lacks("Notice: ask what they have in mind");
    page.button("Undo").click();
    page.region("Ask for two things, once").appears();
    browser.end();
}

#[test]
fn the_steps_of_an_offer_are_ticked_and_lead_to_the_answer() {
    let site = Site::product();
    let (browser, page) = recorded(&site);
    write_down_the_lowest_yes(&page);
    an_offer_comes(&page);
    let steps = page.region("In this order");
    steps.shows("Thank Joanna Whitlock for the offer");
    let talk = steps.checkbox("Mark done: Talk to Joanna Whitlock about the terms");
    talk.tick();
    page.see("1 of 3 rounds used.");
    talk.untick();
    page.see("Nothing has been raised yet. Three rounds at most.");
    let written = steps.checkbox("Mark done: Get it all in writing");
    written.is_unticked();
    written.tick();
    page.status().shows("Marked done.");
    written.untick();
    page.status().shows("Saved.");
    written.tick();
    steps.button("Say what you answer").click();
    page.dialog("What changed?")
        .button("I accept the offer")
        .click();
    page.heading("You said yes. A few kind words are left.")
        .appears();
    page.region("What you did").shows("You can leave it here.");
    page.link("Write: Saying yes").click();
    page.heading("Saying yes").appears();
    page.field("Your name").fill("Ada Winter");
    page.button("Put it in").first().click();
    page.field("Message").contains_value("Joanna");
    page.button("Mark sent").click();
    page.status().shows("Marked done.");
    page.see("Sent 11:00");
    to_the_decision(&page, "The offer, beside your wishes");
    page.region("Your answer in writing").shows("Sent 11:00");
    browser.end();
}

#[test]
fn a_game_plan_keeps_what_is_typed_and_can_be_taken_back() {
    let site = Site::product();
    let (browser, page) = recorded(&site);
    to_the_decision(&page, "Game plan and your lowest yes");
    let plan = page.region("Game plan");
    plan.field("Silence").fill("One question, then the next.");
    page.reload();
    plan.field("Silence")
        .has_value("One question, then the next.");
    plan.button("Save game plan").click();
    plan.button("Save game plan").is_disabled();
    page.reload();
    plan.field("Silence")
        .has_value("One question, then the next.");
    plan.field("A no").fill("A walk.");
    plan.button("Save game plan").click();
    page.button("Undo").click();
    plan.field("A no").has_value("");

    let give = page.region("Where you can give way");
    give.field("Earliest first day").fill("2027-01-11");
    give.button("Save where you can give way").click();
    page.reload();
    give.field("Earliest first day").has_value("2027-01-11");
    browser.end();
}

#[test]
fn lines_change_places_without_a_pointer() {
    let site = Site::product();
    let (browser, page) = recorded(&site);
    to_the_decision(&page, "Game plan and your lowest yes");
    wish(&page, "Salary", ["", "£46,000", ""]);
    wish(&page, "Start", ["", "after 4 Jan", ""]);
    let lowest = page.region("Your lowest yes");
    lowest.button("Move down: Start").is_disabled();
    lowest.button("Move up: Start").click();
    // At the top there is only the way down.
    lowest.button("Move down: Start").has_focus();
    lowest.button("Save your lowest yes").click();
    page.status().shows("Saved.");
    page.reload();
    lowest.item("").first().shows("Start");
    lowest.disclosure(starting("Salary")).open();
    lowest.button("Delete: Salary").click();
    lowest.button("Save your lowest yes").click();
    page.no("£46,000");
    page.button("Undo").click();
    page.see("£46,000");
    browser.end();
}

#[test]
fn after_a_no_the_page_is_kind_and_the_door_stays_open() {
    let site = Site::product();
    let (browser, page) = recorded(&site);
    page.button("Mark sent: Priya Raman").click();
    page.it_is_always("2026-12-10T11:00:00-05:00");
    page.go("#/interviews");
    page.reload();
    page.link(starting("Harbour Analytics")).click();
    page.button("They replied").click();
    let dialog = page.dialog("What did they say?");
    dialog.radio("A no").choose();
    dialog.checkbox("They said I came second").tick();
    dialog.button("Save").click();
    page.heading("Not this time. Leave the door open.")
        .appears();
    page.region("A kind reply").shows("Joanna Whitlock · Email");
    page.region("Keep the door open").appears();
    page.region("Second place")
        .shows("A look again on Sat 9 Jan 2027.");
    page.region("Still moving").shows("Nothing else is open");
    page.see("They decided otherwise.");
    page.region("What you did").shows("Thank Priya Raman");
    // What they did not say is not said by the page either.
    page.radio("An offer").choose();
    page.see("No offer is noted yet.");
    page.heading("Not this time. Leave the door open.")
        .appears();
    browser.end();
}

#[test]
fn the_reply_to_a_no_is_copied_changed_and_sent() {
    let site = Site::product();
    let (browser, page) = recorded(&site);
    page.it_is_always("2026-12-10T11:00:00-05:00");
    page.go("#/interviews");
    page.reload();
    page.link(starting("Harbour Analytics")).click();
    page.button("They replied").click();
    let dialog = page.dialog("What did they say?");
    dialog.radio("A no").choose();
    dialog.button("Save").click();
    let reply = page.region("A kind reply");
    reply.shows("[your name]");
    reply.shows("1 to fix");
    reply.link("Edit and send").click();
    let gap = page.region("Before you send").item("Your name is missing");
    gap.field("Your name").fill("Ada Winter");
    gap.button("Put it in").click();
    gap.vanishes();
    page.link("Back to the plan").click();
    page.link("After the no").click();
    reply.lacks("to fix");
    reply.button("Copy").click();
    reply.shows("Copied.");
    let copied = page.clipboard();
    assert!(copied.contains("Joanna,"), "{copied}");
    assert!(copied.ends_with("Ada Winter"), "{copied}");
    for line in copied.lines().filter(|line| !line.is_empty()) {
        reply.shows(line);
    }
    page.script("dispatchEvent(new Event('blur')); dispatchEvent(new Event('focus'))");
    page.dialog("Did you send it?").button("Not yet").click();

    reply.link("Edit and send").click();
    page.field("Message").has_value(&copied);
    page.field("Message")
        .type_in("\nPS: The tides stay with me.");
    page.link("Back to the plan").click();
    page.link("After the no").click();
    reply.shows("PS: The tides stay with me.");
    reply.disclosure(starting("Why")).open();
    reply.button("Mark sent").click();
    page.status().shows("Marked done.");
    reply.shows("Sent 11:00");
    reply.shows("PS: The tides stay with me.");
    assert!(!reply.link("Edit and send").exists());
    page.button("Undo").click();
    reply.link("Edit and send").appears();
    browser.end();
}

#[test]
fn a_step_of_the_search_is_noted_and_taken_back() {
    let site = Site::product();
    let (browser, page) = recorded(&site);
    page.disclosure("Your search this week").open();
    page.see("One small step would fit today");
    page.field("What did you do?").fill("Rang the library");
    page.button("Note it").click();
    page.see("The next small step is planned for Fri 4 Dec.");
    page.see("Rang the library");
    page.button("Delete: Rang the library").click();
    page.see("Nothing noted this week, and that is fine.");
    page.button("Undo").click();
    page.see("Rang the library");
    browser.end();
}

#[test]
fn something_useful_is_kept_for_somebody() {
    let site = Site::product();
    let (browser, page) = recorded(&site);
    to_opportunity(&page, EMPLOYER);
    let useful = page.region("Something useful to send");
    useful
        .field("Add something useful")
        .fill("A note on tide tables");
    useful.button("Add something useful").click();
    useful.disclosure(starting("A note on tide tables")).open();
    useful
        .field("Where it is found")
        .fill("Harbour Review, May");
    useful.checkbox("Elin Marsh").tick();
    useful.button("Save: A note on tide tables").click();
    page.reload();
    useful
        .disclosure(starting("A note on tide tables"))
        .shows("Elin");
    useful.disclosure(starting("A note on tide tables")).open();
    useful
        .field("Where it is found")
        .has_value("Harbour Review, May");
    useful.button("Delete: A note on tide tables").click();
    useful.lacks("A note on tide tables");
    page.button("Undo").click();
    useful.shows("A note on tide tables");
    browser.end();
}
