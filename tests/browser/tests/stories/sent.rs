//! What was sent is remembered as it was, and what is taken back is there again.

use followthrough_browser::{Find, Page, Site, containing, starting};

use crate::steps::{EMPLOYER, to_opportunity};
use crate::writing::{MESSAGE, come_back, hand_over, panel};

const SUBJECT: &str = "Senior Data Analyst: thank you & “hello”";

/// Puts words of the user's own into a message.
fn write(page: &Page, text: &str) {
    page.field("Subject").fill(SUBJECT);
    page.field(MESSAGE).fill(text);
}

fn has_my_words(page: &Page, text: &str) {
    page.field(MESSAGE).has_value(text);
    page.field("Subject").has_value(SUBJECT);
}

/// The note as it was put together, and a sentence of the user's own.
fn with_a_sentence(page: &Page) -> String {
    let note = page.field(MESSAGE).value();
    note.replacen("\n\n", "\n\nThe coffee was good as well. ", 1)
}

#[test]
fn what_is_taken_back_has_its_text_and_its_subject_again() {
    let site = Site::product();
    let (browser, page) = panel(&site);
    let typed = with_a_sentence(&page);
    write(&page, &typed);
    page.button("Mark sent").click();
    let sheet = page.navigation("One note for each");
    let priya = || sheet.link(starting("Priya"));
    priya().with_text("Sent 15:12").appears();
    page.button("Undo").click();
    priya().with_text("Ready").appears();
    priya().click();
    has_my_words(&page, &typed);

    // A message that stands alone stays on the screen when it is sent.
    to_opportunity(&page, EMPLOYER);
    let plan = page.region("Plan");
    plan.disclosure(starting("Thank Joanna")).open();
    plan.link("Write").click();
    page.heading(containing("recruiter")).appears();
    let typed = with_a_sentence(&page);
    write(&page, &typed);
    page.button("Mark sent").click();
    page.see("Sent 15:12");
    page.see(SUBJECT);
    page.button("Undo").click();
    has_my_words(&page, &typed);
    page.reload();
    has_my_words(&page, &typed);
    browser.end();
}

#[test]
fn a_tick_elsewhere_records_what_was_handed_over_and_nothing_is_asked() {
    let site = Site::product();
    let (browser, page) = panel(&site);
    let handed = with_a_sentence(&page);
    write(&page, &handed);
    hand_over(&page);
    page.field(MESSAGE).fill("Something else by now");
    page.go("#/");
    page.button("Mark sent: Priya Raman").click();
    page.status().shows("Marked done.");
    come_back(&page);
    page.reload();
    page.see("Two thank-yous");
    assert!(!page.dialog("Did you send it?").exists());
    to_opportunity(&page, EMPLOYER);
    let history = page.region("History");
    history.disclosure("What it said").open();
    history.shows("The coffee was good as well.");
    history.shows(SUBJECT);
    history.lacks("Something else by now");
    browser.end();
}

#[test]
fn words_that_are_only_in_the_casebook_can_be_put_back() {
    let site = Site::product();
    let (browser, page) = panel(&site);
    let typed = with_a_sentence(&page);
    write(&page, &typed);
    let route = page.route();
    page.go("#/settings");
    page.button("Back up now").appears();
    page.script(
        "for (const key of Object.keys(localStorage)) \
         if (key.includes('/draft/write/')) localStorage.removeItem(key)",
    );
    page.reload();
    page.go(&route);
    has_my_words(&page, &typed);
    page.button("Another wording").click();
    page.field(MESSAGE).contains_value("Ada Winter");
    // Leaving, or a crash, is no reason to lose them.
    page.reload();
    page.button("Put my words back").click();
    has_my_words(&page, &typed);
    browser.end();
}

#[test]
fn words_that_this_version_cannot_read_are_not_written_over() {
    let site = Site::product();
    let (browser, page) = panel(&site);
    write(&page, "Dear Priya");
    let stored = || page.local_storage();
    let own = |key: &String| key.contains("/draft/write/");
    let key = stored().into_keys().find(own).unwrap();
    page.script(&format!(
        "localStorage.setItem('{key}', '{{\"own\": \"words of a later version\"}}')"
    ));
    page.reload();
    page.see("Some stored data could not be read.");
    page.field(MESSAGE).fill("Dear Priya, once more");
    let later = |text: &String| text.contains("words of a later version");
    let kept = stored().into_iter().filter(|(_, text)| later(text));
    let kept: Vec<String> = kept.map(|(key, _)| key).collect();
    assert!(
        matches!(&kept[..], [key] if key.contains("kept/draft-write/")),
        "{kept:?}"
    );
    page.reload();
    page.field(MESSAGE).has_value("Dear Priya, once more");
    browser.end();
}
