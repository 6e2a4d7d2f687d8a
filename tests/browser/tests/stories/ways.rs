//! The ways out of the app: copied, shared, as a text message, and what a way lacks.

use followthrough_browser::{Browser, Find, Page, Site, starting};
use serde_json::Value;

use crate::steps::{in_new_york, recorded};

/// What the user calls the text of a message.
const MESSAGE: &str = "Message";

/// Opens somebody's thank-you from Today.
fn begin(page: &Page, name: &str) {
    page.link(starting(&format!("Write: {name}"))).click();
    page.heading("Thank-you email").appears();
    page.field("Your name").fill("Ada Winter");
    page.button("Put it in").click();
    page.field("Your name").vanishes();
}

/// The user was in another app and is back.
fn come_back(page: &Page) {
    page.script("dispatchEvent(new Event('blur')); dispatchEvent(new Event('focus'))");
}

#[test]
fn what_is_copied_is_what_stands_there() {
    let site = Site::product();
    let (browser, page) = recorded(&site);
    begin(&page, "Priya Raman");
    page.field("Subject").fill("Thanks & “more”?");
    page.field(MESSAGE)
        .fill("Dear Priya,\n\nThank you. 100 % so.");
    page.button("Copy subject").click();
    page.see("Subject copied.");
    assert_eq!(page.clipboard(), "Thanks & “more”?");
    page.button("Copy text").click();
    page.see("Copied.");
    assert_eq!(page.clipboard(), "Dear Priya,\n\nThank you. 100 % so.");
    come_back(&page);
    page.dialog("Did you send it?").button("Not yet").click();

    // The recruiter is asked first, with the note below.
    let sheet = page.navigation("One note for each");
    sheet.link(starting("Elin")).click();
    page.see("Joanna Whitlock, to pass on to Elin Marsh");
    page.button("Copy text").click();
    page.see("Copied.");
    let copied = page.clipboard();
    assert!(
        copied.lines().next().unwrap().contains("Joanna"),
        "{copied}"
    );
    let note = page.field(MESSAGE).value();
    assert!(copied.ends_with(&note), "{copied}");
    browser.end();
}

/// Gives the page a share sheet that answers as told, and notes what it is opened with.
fn with_a_share_sheet(page: &Page, answer: &str) {
    page.script(&format!(
        "Object.defineProperty(navigator, 'share', {{ configurable: true, value: (data) => {{
            globalThis.shared = {{ ...data }};
            return {answer};
        }} }})"
    ));
}

#[test]
fn the_share_sheet_gets_the_subject_and_the_text() {
    let site = Site::product();
    let (browser, page) = recorded(&site);
    with_a_share_sheet(&page, "Promise.resolve()");
    begin(&page, "Priya Raman");
    page.field("Subject").fill("Thanks");
    page.field(MESSAGE).fill("Dear Priya,\n\nThank you.");
    page.button("Share").click();
    let shared = page.script("return globalThis.shared");
    assert_eq!(shared["title"], "Thanks");
    assert_eq!(shared["text"], "Dear Priya,\n\nThank you.");
    assert_eq!(shared["url"], Value::Null);
    come_back(&page);
    let asked = page.dialog("Did you send it?");
    asked.button("Not yet").click();
    asked.vanishes();

    // Closed by the user it is no failure, and nothing was passed on; refused by the browser it is
    // told.
    with_a_share_sheet(&page, "Promise.reject(new DOMException('', 'AbortError'))");
    page.button("Share").click();
    come_back(&page);
    page.no("The share sheet did not open.");
    with_a_share_sheet(
        &page,
        "Promise.reject(new DOMException('', 'NotAllowedError'))",
    );
    page.button("Share").click();
    page.see("The share sheet did not open. Copying works too.");
    come_back(&page);
    assert!(!asked.exists(), "neither is asked about");
    browser.end();
}

#[test]
fn a_text_message_goes_to_their_own_number() {
    let site = Site::product();
    let (browser, page) = recorded(&site);
    page.go("#/interviews");
    page.link(starting("Harbour Analytics")).click();
    page.disclosure("More actions").open();
    page.link("Edit what you recorded").click();
    page.disclosure(starting("Priya Raman")).open();
    page.disclosure("More").open();
    page.field("Phone").fill("+1 (555) 010-0199");
    page.button("Save changes").click();
    page.region("Plan").appears();
    page.go("#/");
    begin(&page, "Priya Raman");
    page.field("How it goes").select("Text message");
    page.field("Subject").vanishes();
    page.field(MESSAGE)
        .fill("Hello Priya,\n\nthank you & so on?");
    let message = page.link("Open in messages");
    assert_eq!(
        message.address(),
        "sms:+15550100199?&body=Hello%20Priya%2C%0A%0Athank%20you%20%26%20so%20on%3F"
    );
    // Of nobody's own number there is no such way.
    let sheet = page.navigation("One note for each");
    sheet.link(starting("Tom")).click();
    page.see("tom@harbour.example");
    let ways = page.field("How it goes").text();
    assert!(!ways.contains("Text message"), "{ways}");
    assert!(!ways.contains("Call"), "{ways}");
    browser.end();
}

/// One person without an address, and nobody who could pass a note on.
fn met_without_an_address(site: &Site) -> (Browser, Page) {
    let browser = in_new_york(Browser::phone()).start();
    let page = browser.visit(site);
    page.link("Record an interview").click();
    page.field("Company").fill("Harbour Analytics");
    page.field("Role").fill("Clerk");
    page.radio("Earlier").choose();
    page.field("Ended at").fill("2026-12-01T15:00");
    page.field("Name, exactly as on the card")
        .fill("Tom Okafor");
    page.field("Add a topic").fill("ledgers");
    page.button("Make my plan").click();
    page.heading("Two things for now.").appears();
    (browser, page)
}

#[test]
fn an_address_is_added_where_it_is_missed() {
    let site = Site::product();
    let (browser, page) = met_without_an_address(&site);
    let thanks = page.region(starting("Now")).item("Thank Tom Okafor");
    thanks.disclosure(starting("Thank Tom Okafor")).open();
    thanks.link("Write").click();
    page.heading("Thank-you email").appears();
    let ways = page.field("How it goes").text();
    assert!(!ways.contains("recruiter"), "{ways}");
    let address = page.field("Tom’s email");
    page.button("Add the address").click();
    address.has_focus();
    address.fill("tom at harbour");
    page.button("Keep it").click();
    page.see("No mail would get there yet.");
    address.fill("tom@harbour.example");
    page.button("Keep it").click();
    address.vanishes();
    let mail = page.link("Open in mail app").address();
    assert!(mail.starts_with("mailto:tom@harbour.example?"), "{mail}");
    browser.end();
}

#[test]
fn a_note_for_linkedin_is_counted_as_it_is_copied() {
    let site = Site::product();
    let (browser, page) = recorded(&site);
    page.button("Mark sent: Priya Raman").click();
    page.go("#/interviews");
    page.link(starting("Harbour Analytics")).click();
    let invite = page.region("Plan").item("Invite Priya Raman");
    invite.disclosure(starting("Invite Priya Raman")).open();
    invite.link("Write").click();
    page.heading("LinkedIn invitation").appears();
    let typed = "Dear Priya, thank you for Tuesday. 🙂";
    page.field(MESSAGE).fill(typed);
    page.button("Copy the note").click();
    page.see("Copied.");
    assert_eq!(page.clipboard(), typed);
    // The field that takes it counts most emoji as two; both counts say the same.
    let count = typed.encode_utf16().count();
    let told = page.text();
    assert_eq!(
        told.matches(&format!("{count} of 200")).count(),
        2,
        "{told}"
    );

    let profile = page.field(starting("Link to "));
    profile.fill("javascript:alert(1)");
    page.button("Keep it").click();
    page.see("That leads to no page yet.");
    profile.fill("linkedin.com/in/priya-raman");
    page.button("Keep it").click();
    profile.vanishes();
    let link = page.link("Open linkedin.com");
    assert_eq!(link.address(), "https://linkedin.com/in/priya-raman");
    browser.end();
}
