use crate::{on_a_phone, pages};
use followthrough_browser::*;
use std::time::Duration;

#[test]
fn a_kept_page_opens_without_its_host() {
    let site = pages();
    let (browser, page) = on_a_phone(&site, "");
    page.is_kept_offline();
    site.forget_asked();
    site.stop();
    page.reload();
    page.heading("Home").appears();
    assert_eq!(site.asked(), [""; 0]);

    let browser = browser.quit().start();
    let page = browser.visit(&site);
    page.heading("Home").appears();
    assert_eq!(site.asked(), [""; 0]);

    site.start();
    page.open(&site.url("parts.html"));
    page.heading("Parts").appears();
    drop(browser);
}

#[test]
fn a_page_that_is_not_kept_does_not_open_without_its_host() {
    let site = pages();
    let browser = Browser::phone().start();
    let page = browser.page();
    page.wait_at_most(Duration::from_millis(300));
    site.stop();
    let visit = || browser.visit(&site);
    assert!(std::panic::catch_unwind(std::panic::AssertUnwindSafe(visit)).is_err());
    site.start();
    browser.visit(&site).heading("Home").appears();
}
