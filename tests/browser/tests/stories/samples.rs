//! The sample data: there to look around in, gone with one tap.

use followthrough_browser::{Browser, Find, Site};

use crate::steps::in_new_york;

#[test]
fn sample_data_comes_and_goes_with_one_tap_each() {
    let site = Site::product();
    let browser = in_new_york(Browser::phone()).start();
    let page = browser.visit(&site);
    page.button("Try with sample data").click();
    page.see("This is sample data, to look around in.");
    page.region("Waiting").appears();
    page.button("Remove sample data").click();
    page.heading("The interview’s over. Here’s what’s next.")
        .appears();
    browser.end();
}
