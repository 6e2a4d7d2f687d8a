use crate::{on_a_phone, pages};
use followthrough_browser::*;
use std::panic::{AssertUnwindSafe, catch_unwind};

#[test]
fn the_console_is_heard() {
    let site = pages();
    let (browser, page) = on_a_phone(&site, "bad.html");
    assert_eq!(page.console_errors(), [""; 0]);
    page.button("Log").click();
    page.button("Throw").click();
    page.button("Ask against the policy").click();
    let heard = |words: &str| {
        page.console_errors()
            .iter()
            .any(|error| error.contains(words))
    };
    assert!(
        heard("it broke") && heard("it flew"),
        "{:?}",
        page.console_errors()
    );
    assert!(
        heard("Content Security Policy"),
        "{:?}",
        page.console_errors()
    );
    assert!(catch_unwind(AssertUnwindSafe(|| browser.end())).is_err());
}

#[test]
fn an_expected_error_can_be_forgiven() {
    let site = pages();
    let (browser, page) = on_a_phone(&site, "bad.html");
    page.button("Log").click();
    page.forgive("it broke");
    browser.end();
}

#[test]
fn requests_elsewhere_are_seen_also_those_of_workers() {
    let site = pages();
    let (browser, page) = on_a_phone(&site, "");
    page.is_kept_offline();
    page.open(&site.url("bad.html"));
    assert_eq!(page.requests_elsewhere(), [""; 0]);

    page.button("Let the worker call").click();
    page.see("the worker called");
    page.forgive("stats.example");
    assert_eq!(
        page.requests_elsewhere(),
        [""; 0],
        "it is not the page's request"
    );
    let panic = catch_unwind(AssertUnwindSafe(|| browser.quit())).unwrap_err();
    let told = panic.downcast_ref::<String>().unwrap();
    assert!(
        told.contains("http://stats.example/from-the-worker"),
        "{told}"
    );
}

#[test]
fn a_page_that_calls_elsewhere_gets_no_answer() {
    let site = pages();
    let browser = Browser::phone().may_call_elsewhere().start();
    let page = browser.visit(&site);
    page.open(&site.url("bad.html"));
    page.button("Call elsewhere").click();
    page.see("no answer");
    assert_eq!(page.requests_elsewhere(), ["http://stats.example/hit"]);
    page.forgive("stats.example");
    browser.end();
}
