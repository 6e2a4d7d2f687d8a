use crate::{on_a_phone, pages};
use followthrough_browser::*;

#[test]
fn files_go_out_and_come_in() {
    let site = pages();
    let (browser, page) = on_a_phone(&site, "files.html");

    let backup = page.button("Save a backup").click_and_download();
    assert_eq!(backup.name(), "followthrough.json");
    assert_eq!(backup.text(), "{\"version\":1}");
    page.button("Restore a backup")
        .click_and_choose(backup.path());
    page.see("followthrough.json: {\"version\":1}");

    let again = page.button("Save a backup").click_and_download();
    assert_ne!(again.path(), backup.path());
    std::fs::write(again.path(), "changed").unwrap();
    page.button("Or this one").click_and_choose(again.path());
    page.see("followthrough.json: changed");
    assert_eq!(backup.text(), "{\"version\":1}");
    browser.end();
}

#[test]
fn what_is_copied_can_be_read() {
    let site = pages();
    let (browser, page) = on_a_phone(&site, "files.html");
    page.button("Copy the words").click();
    assert_eq!(page.clipboard(), "Thank you for Thursday.");
    browser.end();
}
