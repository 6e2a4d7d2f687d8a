use crate::{on_a_phone, pages};
use followthrough_browser::*;

#[test]
fn the_page_has_the_time_it_is_told_and_it_runs_on() {
    let site = pages();
    let browser = Browser::phone().now("2026-12-03T14:20:00Z").start();
    let page = browser.visit(&site);
    page.open(&site.url("clock.html"));
    page.see("At first 2026-12-03T14:20:0");
    page.button("What time is it?").click();
    page.see("Now 2026-12-03T14:20:0");
    page.see("14:20");
    page.see("GMT+0000, 1970-01-01T00:00:00.000Z, true, true, string, 0, true");

    let early = page.script("return Date.now()").as_i64();
    page.reload();
    let late = page.script("return Date.now()").as_i64();
    assert!(late > early, "a reload does not set the clock back");
    browser.end();
}

#[test]
fn it_can_be_set_again_and_stopped() {
    let site = pages();
    let browser = Browser::desktop().always("2026-12-03T14:20:00Z").start();
    let page = browser.visit(&site);
    page.open(&site.url("clock.html"));
    page.see("At first 2026-12-03T14:20:00");
    page.button("What time is it?").click();
    page.see("Now 2026-12-03T14:20:00");

    page.it_is_now("2026-12-04T09:00:00+01:00");
    page.see("Now 2026-12-03T14:20:00");
    page.button("What time is it?").click();
    page.see("Now 2026-12-04T08:00:0");
    page.reload();
    page.see("At first 2026-12-04T08:00:0");

    page.it_is_always("2027-01-01T00:00:00Z");
    page.reload();
    page.see("At first 2027-01-01T00:00:00");
    let other = browser.visit_in_new_tab(&site);
    other.open(&site.url("clock.html"));
    other.see("At first 2026-12-03T14:20:00");
    browser.end();
}

#[test]
fn the_device_is_somewhere() {
    let site = pages();
    let browser = Browser::phone()
        .zone("Asia/Kolkata")
        .always("2026-12-03T14:20:00Z")
        .start();
    let page = browser.visit(&site);
    page.see("Asia/Calcutta");
    page.open(&site.url("clock.html"));
    page.button("What time is it?").click();
    page.see("19:50:00 GMT+0530");

    page.travel_to("America/New_York");
    page.button("What time is it?").click();
    page.see("09:20:00 GMT-0500");
    browser.end();
}

#[test]
fn without_being_told_it_is_the_real_time() {
    let site = pages();
    let (browser, page) = on_a_phone(&site, "clock.html");
    let real = std::time::SystemTime::UNIX_EPOCH.elapsed().unwrap();
    let told = page.script("return Date.now()").as_f64().unwrap();
    assert!((told / 1000.0 - real.as_secs_f64()).abs() < 5.0);
    browser.end();
}
