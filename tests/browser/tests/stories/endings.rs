//! How it ends: a no, and what stays of it weeks later; a yes, and what it means for the others.

use followthrough_browser::{Browser, Find, Name, Page, Site, containing, starting};

use crate::steps::{in_new_york, to_opportunity};

/// A phone with the sample data, an interview of each kind among it.
fn samples(site: &Site) -> (Browser, Page) {
    let browser = in_new_york(Browser::phone()).start();
    let page = browser.visit(site);
    page.button("Try with sample data").click();
    page.see("This is sample data, to look around in.");
    (browser, page)
}

fn opportunity(page: &Page, employer: &str) {
    to_opportunity(page, employer);
    page.heading(employer).appears();
}

/// Opens the message of a plan item and says that it went out as it stood on the screen.
fn write_and_send(page: &Page, employer: &str, item: Name, title: &str) -> String {
    opportunity(page, employer);
    let plan = page.region("Plan");
    plan.disclosure(item).open();
    plan.link("Write").click();
    send(page, title)
}

/// Says that the message on the screen went out as it stands.
fn send(page: &Page, title: &str) -> String {
    page.heading(title).appears();
    // The samples bring no user; the first message asks for the name.
    if page.field("Your name").exists() {
        page.field("Your name").fill("Ada Winter");
        page.button("Put it in").first().click();
        page.field("Your name").vanishes();
    }
    let text = page.field("Message").value();
    // What came of a recommendation only the user can say.
    let text = text.replace("[what came of it]", "The chapter on repairs made me laugh.");
    // What to ask for and why, where no first wish is recorded, too.
    let text = text
        .replace("[what you ask for]", "one day more")
        .replace("[your reason]", "my commute is long");
    page.field("Message").fill(&text);
    page.button("Mark sent").click();
    page.status().shows("Marked done.");
    text
}

#[test]
fn a_no_is_answered_and_the_anchor_email_follows_weeks_later() {
    const SHOP: &str = "Juniper & Vale Outfitters";
    let site = Site::product();
    let (browser, page) = samples(&site);
    opportunity(&page, SHOP);
    page.button("They replied").click();
    let dialog = page.dialog("What did they say?");
    dialog.radio("A no").choose();
    dialog.button("Save").click();
    page.heading("Not this time. Leave the door open.")
        .appears();
    let reply = write_and_send(&page, SHOP, containing("kind reply"), "A kind reply");
    assert!(
        reply.contains("Thank you") || reply.contains("thank you"),
        "{reply}"
    );

    // What the email is to cite has really been read.
    opportunity(&page, SHOP);
    let plan = page.region("Plan");
    plan.disclosure(starting("Follow through")).open();
    plan.button("Mark done").click();
    page.status().shows("Marked done.");
    page.it_is_always("2027-01-13T10:00:00-05:00");
    page.go("#/interviews");
    page.reload();
    let email = write_and_send(&page, SHOP, starting("Write to "), "Keeping in touch");
    assert!(email.contains("The Shop at the Top of the Pass"), "{email}");
    opportunity(&page, SHOP);
    page.region("History").shows("Kept in touch: Mairéad");
    browser.end();
}

#[test]
fn an_offer_is_compared_negotiated_and_accepted_and_the_others_are_told() {
    const CLINIC: &str = "Saltmarsh Community Clinic";
    let site = Site::product();
    let (browser, page) = samples(&site);
    opportunity(&page, CLINIC);
    page.link("The offer, beside your wishes").click();
    let table = page.table("The offer of Saltmarsh Community Clinic beside what you would accept");
    table.row("Pay").shows("short");
    let steps = page.region("In this order");
    steps.disclosure(starting("Talk to ")).open();
    steps.link("Write").click();
    let terms = send(&page, "About the terms");
    assert!(terms.contains("£37,500"), "{terms}");
    page.go("#/interviews");
    opportunity(&page, CLINIC);
    page.link("The offer, beside your wishes").click();
    page.see("1 of 3 rounds used.");
    page.button("Say what you answer").click();
    page.dialog("What changed?")
        .button("I accept the offer")
        .click();
    page.heading("You said yes. A few kind words are left.")
        .appears();
    let steps = page.region("In this order");
    steps.disclosure(starting("Withdraw from Cartwheel")).open();
    steps.link("Write").click();
    let goodbye = send(&page, "Withdrawing");
    assert!(goodbye.contains("withdraw"), "{goodbye}");
    browser.end();
}
