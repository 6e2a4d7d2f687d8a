//! Text at twice its size, on a narrow phone.

use followthrough_browser::{Browser, Find, Page, Site};

use crate::steps::in_new_york;

/// What does not hold: wider than the screen, or a place of the bar out of it or too small to hit.
const AMISS: &str = "
    const { innerWidth: width, innerHeight: height } = window;
    const amiss = [];
    if (document.documentElement.scrollWidth > width) amiss.push('the page is wider than the screen');
    for (const link of document.querySelectorAll('nav a')) {
        const { left, right, top, bottom } = link.getBoundingClientRect();
        if (right === left) continue;
        const inside = left >= 0 && right <= width && top >= 0 && bottom <= height;
        const large = right - left >= 44 && bottom - top >= 44;
        const whole = link.scrollWidth <= link.clientWidth;
        if (!inside || !large || !whole) amiss.push(link.textContent.trim());
    }
    return amiss.join(', ');";

fn holds(page: &Page, route: &str) {
    page.go(route);
    page.link("Today").appears();
    page.script("document.documentElement.style.fontSize = '200%'");
    assert_eq!(page.script(AMISS), "", "at {route}");
}

#[test]
fn all_places_stay_in_reach_at_twice_the_text_size() {
    let site = Site::product();
    let browser = in_new_york(Browser::phone().size(360, 780)).start();
    let page = browser.visit(&site);
    page.button("Try with sample data").click();
    page.region("Waiting").appears();
    for route in ["#/", "#/interviews", "#/settings"] {
        holds(&page, route);
    }
    browser.end();
}
