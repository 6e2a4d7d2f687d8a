use crate::{on_a_phone, pages};
use followthrough_browser::*;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::time::Duration;

fn complaint(act: impl FnOnce()) -> String {
    let panic = catch_unwind(AssertUnwindSafe(act)).expect_err("it should have failed");
    panic.downcast_ref::<String>().expect("a message").clone()
}

#[test]
fn a_failure_tells_what_was_there_instead() {
    let site = pages();
    let (browser, page) = on_a_phone(&site, "parts.html");
    page.wait_at_most(Duration::from_millis(300));

    let told = complaint(|| page.region("Plan").button("Finish").click());
    assert!(
        told.starts_with("click button \"Finish\" within region \"Plan\": there is none"),
        "{told}"
    );
    assert!(told.contains("button \"Not now\""), "{told}");
    assert!(
        told.contains("textbox \"Company\" = \"Old Name\""),
        "{told}"
    );
    assert!(told.contains("parts.html"), "{told}");
    let picture = told
        .split_once("picture: ")
        .unwrap()
        .1
        .lines()
        .next()
        .unwrap();
    assert!(Path::new(picture).is_file(), "{told}");

    let told = complaint(|| page.button("Done").click());
    assert!(told.contains("there are 2"), "{told}");
    let told = complaint(|| page.button("Later").click());
    assert!(told.contains("it is disabled"), "{told}");
    let told = complaint(|| page.field("Company").has_value("New Name"));
    assert!(told.contains("it is \"Old Name\""), "{told}");
    let told = complaint(|| page.see("Whatever"));
    assert!(told.starts_with("see \"Whatever\": "), "{told}");
    let told = complaint(|| page.no("Shouted"));
    assert!(told.starts_with("no longer see \"Shouted\": "), "{told}");
    let told = complaint(|| page.heading("Parts").vanishes());
    assert!(told.contains("there are 1"), "{told}");
    let told = complaint(|| page.field("Day").fill("3 December"));
    assert!(
        told.contains("it takes \"\" instead of 3 December"),
        "{told}"
    );
    let told = complaint(|| page.field("Kind").select("Telepathy"));
    assert!(told.contains("there is none"), "{told}");
    browser.end();
}
