//! From an empty browser to a plan that survives everything short of losing the device.

use followthrough_browser::{Browser, Find, Launch, Site, starting};

use crate::steps::{in_new_york, record_the_panel, sees_the_plan};

#[test]
fn the_main_job_on_a_phone() {
    the_main_job(Browser::phone());
}

#[test]
fn the_main_job_on_a_desktop() {
    the_main_job(Browser::desktop());
}

fn the_main_job(launch: Launch) {
    let site = Site::product();
    let browser = in_new_york(launch).start();
    let page = browser.visit(&site);

    page.heading("The interview’s over. Here’s what’s next.")
        .appears();
    page.link("Record an interview").click();
    record_the_panel(&page);

    page.heading("Three thank-yous before 16:00, then you can breathe.")
        .appears();
    page.see("48 min of the best hour left");
    page.button("Mark sent: Priya Raman").click();
    page.status().shows("Marked done.");
    page.button("Mark sent: Tom Okafor").click();
    page.button("Mark sent: Tom Okafor").vanishes();
    // Of the third the address is missing: asking for it is now the one loud thing.
    page.heading("Ask Joanna Whitlock for missing details")
        .appears();
    let row = page.region("Now 2").item("Thank Elin Marsh");
    row.disclosure(starting("Thank Elin Marsh")).open();
    row.shows("Sent 15:12");
    row.shows("No address yet");
    sees_the_plan(&page);
    page.region("People").shows("2 of 3 thanked");

    page.reload();
    page.region("People").shows("2 of 3 thanked");

    let browser = browser.quit().start();
    let page = browser.visit(&site);
    page.heading("Two things for now.").appears();
    sees_the_plan(&page);

    page.go("#/settings");
    let backup = page.button("Back up now").click_and_download();
    assert_eq!(backup.name(), "followthrough-2026-12-01.json");
    page.see("Last backup today");
    page.button("Delete everything on this device").click();
    page.dialog("Delete everything?")
        .button("Delete everything")
        .click();
    page.heading("The interview’s over. Here’s what’s next.")
        .appears();

    page.link("Restore a backup").click();
    page.button("Choose a file").click_and_choose(backup.path());
    page.see("In this file");
    page.button("Replace my data").click();
    page.status().shows("Your file is in place.");
    sees_the_plan(&page);
    page.region("People").shows("2 of 3 thanked");

    page.is_kept_offline();
    site.stop();
    page.reload();
    sees_the_plan(&page);
    page.region("People").shows("2 of 3 thanked");
    browser.end();
}
