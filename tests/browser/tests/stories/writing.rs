//! Messages: written, checked, handed over, and recorded on the user's word only.

use followthrough_browser::{Browser, Find, Page, Site, starting};

use crate::steps::{EMPLOYER, recorded, to_opportunity};

/// What the user calls the text of a message.
pub const MESSAGE: &str = "Message";

/// Opens somebody's thank-you from Today, and gives the app the user's name and number.
fn begin(page: &Page, name: &str) {
    page.link(starting(&format!("Write: {name}"))).click();
    page.heading("Thank-you email").appears();
    page.field("Your name").fill("Ada Winter");
    page.button("Put it in").click();
    page.field("Your name").vanishes();
}

/// The thank-you to the first of the panel, opened.
pub fn panel(site: &Site) -> (Browser, Page) {
    let (browser, page) = recorded(site);
    begin(&page, "Priya Raman");
    (browser, page)
}

#[test]
fn a_panel_of_three_is_thanked_from_one_sheet() {
    let site = Site::product();
    let (browser, page) = panel(&site);
    let mut notes = Vec::new();
    page.see("0 of 3 thanked");
    for (name, topic) in [
        ("Priya", "berth sensors"),
        ("Tom", "data contracts"),
        ("Elin", "tides"),
    ] {
        let sheet = page.navigation("One note for each");
        sheet.link(starting(name)).with_text("Ready").appears();
        let note = page.field(MESSAGE).value();
        assert!(note.lines().next().unwrap().contains(name), "{note}");
        assert!(note.contains(topic), "{note}");
        assert!(note.contains("Ada Winter"), "{note}");
        assert!(!notes.contains(&note), "two are the same: {note}");
        notes.push(note);
        page.button("Mark sent").click();
        sheet.link(starting(name)).with_text("Sent 15:12").appears();
        page.status().shows("Marked done.");
    }
    page.see("3 of 3 thanked");
    page.see("That was the last one.");
    // What went out is what was on the screen.
    page.link(starting("Tom")).click();
    page.see(notes[1].lines().next().unwrap());
    page.see("data contracts");
    to_opportunity(&page, EMPLOYER);
    page.region("People").shows("3 of 3 thanked");
    page.region("History").shows("(through the recruiter)");
    browser.end();
}

#[test]
fn what_was_typed_survives_the_tab() {
    let site = Site::product();
    let (browser, page) = panel(&site);
    let typed = "Dear Priya,\n\nThank you for your time. The berth sensors stay with me.";
    page.field(MESSAGE).fill(typed);
    page.reload();
    page.field(MESSAGE).has_value(typed);
    page.field("Subject").fill("Thank you & “hello”");
    let route = page.route();
    let browser = browser.quit().start();
    let page = browser.visit(&site);
    page.go(&route);
    page.field(MESSAGE).has_value(typed);
    page.field("Subject").has_value("Thank you & “hello”");
    // What it changes for the user can be taken back.
    page.button("Start again").click();
    page.field(MESSAGE).contains_value("Ada Winter");
    page.button("Put my words back").click();
    page.field(MESSAGE).has_value(typed);
    // Elsewhere it is kept in the casebook, for the backup.
    page.go("#/settings");
    let backup = page.button("Back up now").click_and_download();
    let file = std::fs::read_to_string(backup.path()).unwrap();
    assert!(file.contains("The berth sensors stay with me."), "{file}");
    browser.end();
}

#[test]
fn a_long_subject_is_one_line_and_shown_whole() {
    let site = Site::product();
    let (browser, page) = panel(&site);
    let subject = page.field("Subject");
    let long = "Thank you for Tuesday, and for the berth sensors that you showed me at the port";
    subject.fill("Thank you");
    let (_, low) = subject.size();
    subject.fill(&format!("{long}\nand more"));
    subject.has_value(&format!("{long}and more"));
    let (_, high) = subject.size();
    assert!(high > low + 15.0, "{high} is not above {low}");
    let hidden =
        "const field = document.activeElement; return field.scrollHeight - field.clientHeight";
    assert_eq!(page.script(hidden), 0);
    browser.end();
}

#[test]
fn the_mail_app_gets_the_message_and_the_app_asks_once() {
    let site = Site::product();
    let (browser, page) = panel(&site);
    page.field("Subject").fill("Thanks & more?");
    let address = page.link("Open in mail app").address();
    let begins = "mailto:priya@harbour.example?subject=Thanks%20%26%20more%3F&body=";
    assert!(address.starts_with(begins), "{address}");
    assert!(address.contains("Priya%2C%0D%0A%0D%0A"), "{address}");
    page.field(MESSAGE).fill("Dear Priya, [more]");
    hand_over(&page);
    come_back(&page);
    let asked = page.dialog("Did you send it?");
    asked.shows("To Priya Raman, Harbour Analytics.");
    // A reload is no answer.
    page.reload();
    page.dialog("Did you send it?").button("Not yet").click();
    asked.vanishes();
    come_back(&page);
    page.reload();
    page.field(MESSAGE).has_value("Dear Priya, [more]");
    asked.vanishes();

    // An open gap is not recorded, whatever the user says.
    hand_over(&page);
    come_back(&page);
    asked.button("Sent").click();
    let open = page.dialog("Sent as it is?");
    open.shows("A wrong name or an open gap is never recorded as sent.");
    assert!(!open.button("Record it as sent").exists());
    open.button("Back to the message").click();
    open.vanishes();

    page.button("Start again").click();
    hand_over(&page);
    come_back(&page);
    asked.button("Sent").click();
    page.navigation("One note for each")
        .link(starting("Priya"))
        .with_text("Sent 15:12")
        .appears();
    page.button("Undo").click();
    page.status().shows("Taken back.");
    browser.end();
}

/// Opens the mail app, as far as a browser without one goes.
pub fn hand_over(page: &Page) {
    page.link("Open in mail app").click();
    page.forgive("mailto:");
}

/// The user was in another app and is back.
pub fn come_back(page: &Page) {
    page.script("dispatchEvent(new Event('blur')); dispatchEvent(new Event('focus'))");
}

#[test]
fn asking_for_news_too_early_is_held_and_says_from_when() {
    let site = Site::product();
    let (browser, page) = panel(&site);
    page.it_is_always("2026-12-03T11:00:00-05:00");
    to_opportunity(&page, EMPLOYER);
    let plan = page.region("Plan");
    plan.disclosure(starting("Check in with Joanna")).open();
    plan.link("Write").click();
    page.reload();
    let why = page.region("Not yet. Best Mon 14 Dec.");
    why.shows("Their time runs to Fri 11 Dec");
    assert!(!page.link("Open in mail app").exists());
    page.button("Not yet").appears();
    why.disclosure("Go ahead all the same").open();
    why.field("Why? It is kept with the entry.")
        .fill("They asked me in the lift");
    why.button("Go ahead").click();
    page.link("Open in mail app").appears();
    page.button("Mark sent").click();
    to_opportunity(&page, EMPLOYER);
    page.region("History")
        .shows("Went ahead all the same: They asked me in the lift");
    browser.end();
}

#[test]
fn a_card_is_printed_on_one_page() {
    let site = Site::product();
    let (browser, page) = panel(&site);
    to_opportunity(&page, EMPLOYER);
    let plan = page.region("Plan");
    plan.disclosure(starting("Post notes")).open();
    plan.link(starting("Write: Tom")).click();
    page.heading("Handwritten note").appears();
    page.field(MESSAGE).contains_value("Ada Winter");
    page.see("The spelling of Tom Okafor isn’t confirmed yet");
    page.button("It is spelled right").click();
    page.no("The spelling of Tom Okafor isn’t confirmed yet");
    let pdf = page.print();
    assert!(pdf.starts_with(b"%PDF-") && pdf.len() > 2_000);
    assert_eq!(pages(&pdf), 1);
    page.button("Posted").click();
    page.status().shows("Marked done.");
    browser.end();
}

/// How many pages a document has: each is an object that says so.
fn pages(pdf: &[u8]) -> usize {
    let text = String::from_utf8_lossy(pdf);
    let starts = text.match_indices("/Type /Page");
    starts
        .filter(|(at, found)| !text[at + found.len()..].starts_with('s'))
        .count()
}

#[test]
fn a_copied_note_and_a_wrong_name_are_refused_until_they_are_put_right() {
    let site = Site::product();
    let (browser, page) = panel(&site);
    let to_priya = page.field(MESSAGE).value();
    page.button("Mark sent").click();
    page.heading("Thank-you email").appears();
    let sheet = page.navigation("One note for each");
    sheet.link(starting("Tom")).appears();
    let to_tom = page.field(MESSAGE).value();

    page.field(MESSAGE).fill(&to_priya.replace("Priya", "Tom"));
    sheet.link(starting("Tom")).with_text("to fix").appears();
    let checks = page.region("Before you send");
    checks.shows("Alike");
    checks.disclosure("Compare with Priya’s note").appears();
    page.button("Mark sent").click();
    let open = page.dialog("Sent as it is?");
    open.button("Record it as sent").is_disabled();
    open.button("Back to the message").click();

    page.field(MESSAGE)
        .fill(&to_tom.replacen("Tom", "Priya", 1));
    page.button("Mark sent").click();
    page.dialog("Sent as it is?")
        .shows("A wrong name or an open gap is never recorded as sent.");
    page.button("Back to the message").click();

    page.field(MESSAGE).fill(&to_tom);
    page.button("Mark sent").click();
    sheet
        .link(starting("Tom"))
        .with_text("Sent 15:12")
        .appears();
    browser.end();
}

#[test]
fn a_call_is_read_from_the_screen_and_its_outcome_logged() {
    let site = Site::product();
    let (browser, page) = panel(&site);
    to_opportunity(&page, EMPLOYER);
    page.disclosure("More actions").open();
    page.link("Edit company").click();
    page.field("Front desk number").fill("(555) 010-0199");
    page.button("Save").click();
    page.status().shows("Saved.");
    page.it_is_always("2026-12-14T11:00:00-05:00");
    to_opportunity(&page, EMPLOYER);
    page.reload();
    let plan = page.region("Plan");
    plan.disclosure(starting("Check in with Joanna")).open();
    plan.link("Write").click();
    page.field("How it goes").select("Call");
    let call = page.link("Call (555) 010-0199");
    assert_eq!(call.address(), "tel:5550100199");
    let script = page.region("What to say");
    script.shows("Joanna");
    script.disclosure(starting("If")).first().open();
    let results = page.group("How did it go?");
    results.button("Nobody answered").click();
    page.status().shows("Logged.");
    // Nothing is done by it: the call stays prepared.
    page.reload();
    results.button("I left a message").appears();
    results.button("We spoke").click();
    to_opportunity(&page, EMPLOYER);
    page.heading("You have asked. Now it is their turn.")
        .appears();
    browser.end();
}
