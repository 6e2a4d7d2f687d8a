use crate::{on_a_phone, pages};
use followthrough_browser::*;

#[test]
fn things_are_found_by_role_and_name_within_each_other() {
    let site = pages();
    let (browser, page) = on_a_phone(&site, "parts.html");

    page.heading("Parts").appears();
    assert_eq!(page.region("Plan").button("Done").count(), 2);
    assert_eq!(page.button("Done").count(), 2);
    assert!(!page.group("Who spoke more?").button("Done").exists());
    page.region("Plan")
        .item("Harbour Analytics")
        .button("Done")
        .click();
    page.status().shows("Done Harbour");
    page.item("Quayside").button("Done").click();
    page.status().shows("Done Quayside");
    page.button("Done").first().click();
    page.status().shows("Done Harbour");
    page.button("Done").last().click();
    page.status().shows("Done Quayside");
    page.button("Not now").click();
    page.button(starting("Not")).appears();
    page.button(containing("ot no")).appears();
    assert_eq!(
        page.region("Plan").part(Role::Button, any()).names(),
        ["Done", "Done", "Not now", "Later"]
    );
    assert!(page.link("Quayside").address().ends_with("#/opportunity/7"));
    page.part(Role::Other("form"), "Interview")
        .field("Company")
        .appears();
    assert!(
        page.outline().contains("\n    region \"Plan\"\n"),
        "{}",
        page.outline()
    );
    browser.end();
}

#[test]
fn text_is_what_can_be_read() {
    let site = pages();
    let (browser, page) = on_a_phone(&site, "parts.html");
    page.see("Harbour Analytics");
    page.see("Why this?");
    page.no("Because it is due.");
    page.disclosure("Why this?").open();
    page.see("Because it is due.");
    page.disclosure("Why this?").is_open();
    page.disclosure("Why this?").close();
    page.disclosure("Why this?").is_closed();
    page.no("Because it is due.");
    page.see("Shouted");
    page.no("Never shown");
    page.no("Seen through");
    page.no("Video call");
    page.no("Yes, remove");
    page.region("Plan").shows("Quayside");
    page.region("Plan").lacks("Shouted");
    let text = page.text();
    assert!(text.contains("\nOne line\nand another\n"), "{text}");
    assert!(text.contains("\nHarbour Analytics\nDone\n"), "{text}");
    browser.end();
}

#[test]
fn what_is_behind_a_dialog_cannot_be_used() {
    let site = pages();
    let (browser, page) = on_a_phone(&site, "parts.html");
    assert!(!page.dialog("Are you sure?").exists());
    page.button("Remove all").click();
    page.dialog("Are you sure?").shows("All of it will go.");
    assert!(!page.button("Remove all").exists());
    page.dialog("Are you sure?").button("Yes, remove").click();
    page.dialog("Are you sure?").vanishes();
    page.status().shows("removed");
    browser.end();
}
