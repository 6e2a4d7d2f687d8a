use crate::{on_a_phone, pages};
use followthrough_browser::*;

#[test]
fn a_form_is_filled_in() {
    let site = pages();
    let (browser, page) = on_a_phone(&site, "parts.html");

    page.field("Company").has_value("Old Name");
    assert_eq!(page.field("Company").description(), "As they write it.");
    page.field("Company").is_described("As they write it.");
    page.field("Company")
        .fill("Harbour Analytics Ltd. – 50 % “Ünïcode” 😀");
    page.field("Company")
        .has_value("Harbour Analytics Ltd. – 50 % “Ünïcode” 😀");
    page.field("Company").fill("");
    page.field("Company").has_value("");
    page.field("Notes").fill(&"A long letter. ".repeat(100));
    page.field("Notes")
        .has_value(&"A long letter. ".repeat(100));
    page.field("Notes").fill("One line\nand another");
    page.field("Notes").type_in(", and more");
    page.field("Notes")
        .has_value("One line\nand another, and more");
    page.field("Day").fill("2026-12-03");
    page.field("Day").has_value("2026-12-03");
    page.field("When").fill("2026-12-03T14:20");
    assert_eq!(page.field("When").value(), "2026-12-03T14:20");
    page.field("People").fill("4");
    page.field("People").fill("12");
    page.field("People").has_value("12");
    page.field("Kind").has_value("Phone call");
    page.field("Kind").select("Video call");
    page.field("Kind").has_value("Video call");
    page.group("Who spoke more?").radio("They did").choose();
    page.radio("They did").is_ticked();
    page.radio("I did").is_unticked();
    page.checkbox("Remind me").tick();
    page.checkbox("Remind me").tick();
    page.checkbox("Remind me").is_ticked();
    page.checkbox("Remind me").untick();
    page.checkbox("Remind me").is_unticked();
    page.checkbox("A styled one").tick();
    page.checkbox("A styled one").is_ticked();

    let told =
        |event: &str| page.script(&format!("return document.documentElement.dataset.{event}"));
    for id in [
        "company", "notes", "day", "when", "people", "kind", "remind", "styled",
    ] {
        assert!(
            told("input").as_str().unwrap().contains(id),
            "no input event from {id}"
        );
        assert!(
            told("change").as_str().unwrap().contains(id),
            "no change event from {id}"
        );
    }
    browser.end();
}

#[test]
fn what_comes_late_is_waited_for_and_what_is_hidden_is_scrolled_to() {
    let site = pages();
    let (browser, page) = on_a_phone(&site, "parts.html");
    page.button("Bring it").click();
    page.button("Here at last").click();
    page.status().shows("it came");
    page.button("Here at last").vanishes();
    page.button("Deep down").click();
    page.status().shows("deep");
    page.button("Done").first().click();
    page.status().shows("Done Harbour");
    page.button("Later").is_disabled();
    page.button("Bring it").is_enabled();
    page.words("A styled one").click();
    page.checkbox("A styled one").is_ticked();
    browser.end();
}

#[test]
fn the_keyboard_alone_gets_everywhere() {
    let site = pages();
    let browser = Browser::desktop().start();
    let page = browser.visit(&site);
    page.open(&site.url("parts.html"));
    assert_eq!(page.focused(), "");
    page.press(Key::Tab);
    assert_eq!(page.focused(), "button \"Done\"");
    page.press(Key::Enter);
    page.status().shows("Done Harbour");
    page.press(Key::Tab);
    page.press(Key::Tab);
    assert_eq!(page.focused(), "button \"Not now\"");
    page.press_with(Key::Shift, Key::Tab);
    page.item("Quayside").button("Done").has_focus();
    page.field("Company").focus();
    page.field("Company").has_focus();
    page.field("Company").press(Key::Tab);
    page.field("Notes").has_focus();
    browser.end();
}

#[test]
fn parts_have_a_size() {
    let site = pages();
    let (browser, page) = on_a_phone(&site, "parts.html");
    let (width, height) = page.navigation("Main").size();
    assert!(
        (width - 390.0).abs() < 1.0 && (height - 64.0).abs() < 1.0,
        "{width} x {height}"
    );
    assert_eq!(page.field("Day").attribute("type").as_deref(), Some("date"));
    browser.end();
}

#[test]
fn the_address_says_where_in_the_app_this_is() {
    let site = pages();
    let (browser, page) = on_a_phone(&site, "parts.html");
    assert_eq!(page.route(), "");
    page.link("Today").click();
    page.is_at("#/");
    page.go("#/settings");
    page.is_at("#/settings");
    page.back();
    page.is_at("#/");
    page.forward();
    page.is_at("#/settings");
    page.reload();
    page.is_at("#/settings");
    assert_eq!(page.url(), site.url("parts.html#/settings"));
    assert_eq!(page.title(), "Parts");
    browser.end();
}
