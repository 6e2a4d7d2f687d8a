//! Where the articles differ, a choice is looked at before it is made.

use followthrough_browser::{Browser, Find, Page, Site, starting};

use crate::steps::{EMPLOYER, in_new_york, record_the_panel, to_opportunity};

fn opens_the_thanks(page: &Page) {
    page.go("#/settings");
    page.disclosure(starting("Fine-tune")).open();
    page.disclosure(starting("How to send your thanks")).open();
}

#[test]
fn a_point_is_looked_at_used_and_taken_back() {
    let site = Site::product();
    let browser = in_new_york(Browser::phone()).start();
    let page = browser.visit(&site);
    page.link("Record an interview").click();
    record_the_panel(&page);
    opens_the_thanks(&page);
    page.item("Interview follow-up in eight steps")
        .shows("Email serves best; a card by express, or both, is fine too.");
    page.item("4 Must Dos for Interview Follow Up")
        .shows("Hit the right note");
    let preset = page.radio("As is usual in the industry In use, from your preset");
    preset.is_ticked();

    let email = page.radio(starting("Email only"));
    email.choose();
    page.see("1 thing would change");
    page.item("Post notes to")
        .shows("Harbour Analytics: no longer");
    page.button("Keep as it is").click();
    preset.is_ticked();
    preset.has_focus();
    page.button("Use this").vanishes();

    email.choose();
    page.button("Use this").click();
    page.status().shows("Saved.");
    page.radio("Email only In use, your own choice").is_ticked();
    page.button("Back to the preset: As is usual in the industry")
        .appears();
    page.button("Undo").click();
    preset.is_ticked();
    email.is_unticked();
    to_opportunity(&page, EMPLOYER);
    page.region("Plan").shows("Post notes to");
    browser.end();
}

#[test]
fn the_own_way_outlives_saving_the_rest_and_goes_back_to_the_preset() {
    let site = Site::product();
    let browser = in_new_york(Browser::desktop()).start();
    let page = browser.visit(&site);
    page.link("Record an interview").click();
    record_the_panel(&page);
    opens_the_thanks(&page);
    page.radio(starting("Email only")).choose();
    page.button("Use this").click();
    page.disclosure("Fine-tune 1 set by you").appears();
    page.checkbox(starting("Coach cards")).untick();
    page.field("Your name").fill("Nadia Ferris");
    page.button("Save").click();
    page.reload();
    page.field("Your name").has_value("Nadia Ferris");
    page.checkbox(starting("Coach cards")).is_unticked();

    opens_the_thanks(&page);
    page.button(starting("Back to the preset")).click();
    page.item("New: Post notes to")
        .shows("Harbour Analytics, Wed 2 Dec");
    page.button("Use this").click();
    page.disclosure("Fine-tune where the articles differ")
        .appears();
    browser.end();
}
