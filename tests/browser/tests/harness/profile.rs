use crate::{on_a_phone, pages};
use followthrough_browser::*;

#[test]
fn a_browser_is_what_it_is_asked_to_be() {
    let site = pages();
    let (phone, page) = on_a_phone(&site, "");
    page.see("390 x 844, light, touched, calm, en-GB, en-GB, Europe/London");
    phone.end();

    let desktop = Browser::desktop()
        .dark()
        .language("de-DE")
        .zone("America/New_York")
        .user_agent("Followthrough's tests")
        .start();
    let page = desktop.visit(&site);
    page.see("1280 x 850, dark, pointed at, calm, de-DE, de-DE, America/New_York");
    assert_eq!(
        page.script("return navigator.userAgent"),
        "Followthrough's tests"
    );
    page.prefer_dark(false);
    page.reload();
    page.see("1280 x 850, light");

    let second = desktop.visit_in_new_tab(&site);
    second.see("1280 x 850, dark, pointed at, calm, de-DE, de-DE, America/New_York");
    desktop.end();

    let narrow = Browser::phone().size(320, 568).start();
    narrow.visit(&site).see("320 x 568");
    narrow.end();
}

#[test]
fn what_is_saved_is_there_after_a_restart() {
    let site = pages();
    let (browser, page) = on_a_phone(&site, "");
    page.see("Kept: nothing");
    page.button("Keep it").click();
    page.see("Kept: a promise");

    let browser = browser.quit().now("2026-12-04T09:00:00Z").start();
    let page = browser.visit(&site);
    page.see("Kept: a promise");
    assert_eq!(page.local_storage()["kept"], "a promise");
    assert_eq!(
        page.script("return new Date().toISOString().slice(0, 10)"),
        "2026-12-04"
    );
    browser.end();
}

#[test]
fn after_a_crash_the_same_profile_starts_again() {
    let site = pages();
    let (browser, page) = on_a_phone(&site, "");
    page.button("Keep it").click();
    page.is_kept_offline();
    let browser = browser.quit().start();
    browser.visit(&site).see("Kept: a promise");

    // What is written last may be lost, or not.
    browser.page().script("localStorage.setItem('late', 'yes')");
    let browser = browser.crash().start();
    let page = browser.visit(&site);
    page.see("Kept: a promise");
    page.is_kept_offline();
    browser.end();
}

#[test]
fn each_browser_has_its_own_profile_and_its_tabs_share_it() {
    let site = pages();
    let (one, page) = on_a_phone(&site, "");
    let (other, elsewhere) = on_a_phone(&site, "");
    page.button("Keep it").click();
    page.see("Kept: a promise");
    elsewhere.reload();
    elsewhere.see("Kept: nothing");

    let tab = one.visit_in_new_tab(&site);
    tab.see("Kept: a promise");
    assert_eq!(tab.script("return document.visibilityState"), "visible");
    page.script("localStorage.clear()");
    page.reload();
    page.see("Kept: nothing");
    tab.reload();
    tab.see("Kept: nothing");
    tab.close();
    page.see("Kept: nothing");
    one.end();
    other.end();
}

#[test]
fn a_tab_knows_that_it_is_left_and_come_back_to() {
    let site = pages();
    let (browser, page) = on_a_phone(&site, "");
    page.script(
        "globalThis.states = [];
         addEventListener('visibilitychange', () => states.push(document.visibilityState))",
    );
    browser.visit_in_new_tab(&site);
    page.turn_to();
    assert_eq!(page.script("return states.join()"), "hidden,visible");
    browser.end();
}
