//! What is held back, what is handed over, what stays and what goes; and where the focus is.

use followthrough_browser::{Browser, Find, Page, Part, Site, starting};

use crate::steps::{in_new_york, recorded};

/// What the user calls the text of a message.
const MESSAGE: &str = "Message";

/// The thank-you to somebody, opened from Today.
fn thank(page: &Page, name: &str) {
    page.link(starting(&format!("Write: {name}"))).click();
    page.heading("Thank-you email").appears();
}

/// The check-in, opened two days after the interview: it has to wait.
fn early_check_in(page: &Page) -> Part {
    page.it_is_always("2026-12-03T11:00:00-05:00");
    page.go("#/interviews");
    page.link(starting("Harbour Analytics")).click();
    let plan = page.region("Plan");
    plan.disclosure(starting("Check in with Joanna")).open();
    plan.link("Write").click();
    minutes_go_by(page, "2026-12-03T11:00:00-05:00");
    let why = page.region("Not yet. Best Mon 14 Dec.");
    why.appears();
    why
}

/// Time goes by, and the page looks at the clock.
fn minutes_go_by(page: &Page, now: &str) {
    page.it_is_always(now);
    page.script("document.dispatchEvent(new Event('visibilitychange'))");
}

/// The user was in another app and is back.
fn come_back(page: &Page) {
    page.script("dispatchEvent(new Event('blur')); dispatchEvent(new Event('focus'))");
}

/// The device has a share sheet, and the user closes it, or chooses an app.
fn share_sheet(page: &Page, closed: bool) {
    let answer = if closed {
        "Promise.reject(new DOMException('closed', 'AbortError'))"
    } else {
        "Promise.resolve()"
    };
    page.script(&format!(
        "Object.defineProperty(navigator, 'share', \
         {{configurable: true, value: () => {{ window.shared = true; return {answer}; }}}})"
    ));
}

#[test]
fn what_is_held_back_is_neither_copied_nor_shared_before_a_reason_is_given() {
    let site = Site::product();
    let (browser, page) = recorded(&site);
    share_sheet(&page, false);
    thank(&page, "Priya Raman");
    page.button("Copy text").appears();
    page.button("Share").appears();
    let why = early_check_in(&page);
    for way in ["Copy text", "Copy subject", "Share"] {
        assert!(!page.button(way).exists(), "{way}");
    }
    page.field("How it goes").appears();

    // What is typed meanwhile stays, and so does the focus.
    why.disclosure("Go ahead all the same").open();
    let reason = why.field("Why? It is kept with the entry.");
    reason.fill("They asked me");
    minutes_go_by(&page, "2026-12-03T11:01:00-05:00");
    reason.has_focus();
    reason.has_value("They asked me");
    page.field(MESSAGE).fill("Dear Joanna,\n\nHow are you?");
    reason.has_value("They asked me");
    why.button("Go ahead").click();
    page.button("Copy text").appears();
    page.button("Share").appears();
    page.heading("Not yet. Best Mon 14 Dec.").has_focus();
    why.button(starting("I’ll wait")).click();
    page.button("Copy text").vanishes();
    page.heading("Not yet. Best Mon 14 Dec.").has_focus();
    browser.end();
}

#[test]
fn a_closed_share_sheet_and_a_refused_copy_hand_nothing_over() {
    let site = Site::product();
    let (browser, page) = recorded(&site);
    let asked = page.dialog("Did you send it?");
    share_sheet(&page, true);
    thank(&page, "Priya Raman");
    page.button("Share").click();
    assert_eq!(page.script("return window.shared"), true);
    page.script(
        "navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'))",
    );
    page.button("Copy text").click();
    page.see("This browser did not let it be copied.");
    come_back(&page);
    // Asked is only after a message was handed over: nothing was noted of it.
    let noted = |page: &Page| {
        let stored = page.local_storage();
        let handed = stored.get("followthrough/1/draft/handed-over");
        handed.is_some_and(|handed| handed.contains("thank-email"))
    };
    assert!(!noted(&page), "{:?}", page.local_storage());
    assert!(!asked.exists());

    share_sheet(&page, false);
    page.button("Share").click();
    come_back(&page);
    asked.button("Not yet").click();
    asked.vanishes();
    browser.end();
}

#[test]
fn a_gap_in_the_users_own_words_is_asked_for_until_it_is_filled() {
    let site = Site::product();
    let (browser, page) = recorded(&site);
    thank(&page, "Priya Raman");
    let composed = page.field(MESSAGE).value();
    assert!(composed.contains("[your name]"), "{composed}");
    let typed = composed.replacen("Priya,", "Priya, hello:", 1);
    page.field(MESSAGE).fill(&typed);
    page.field("Subject").fill("Thanks [the role]");
    minutes_go_by(&page, "2026-12-01T15:13:00-05:00");
    page.field("Your name").fill("Ada Winter");
    page.button("Put it in").click();
    page.field(MESSAGE)
        .has_value(&typed.replace("[your name]", "Ada Winter"));
    page.field("Your name").vanishes();

    // A gap in the subject is found there.
    page.button("Go to it").click();
    page.field("Subject").has_focus();
    page.button("Start again").click();
    page.group(MESSAGE).has_focus();
    browser.end();
}

/// Somebody was met, and what was talked about comes back later.
#[test]
fn a_topic_goes_into_its_own_gap_and_into_no_other_brackets() {
    let site = Site::product();
    let browser = in_new_york(Browser::phone()).start();
    let page = browser.visit(&site);
    page.link("Record an interview").click();
    page.field("Company").fill("Harbour Analytics");
    page.field("Role").fill("Senior Data Analyst");
    page.radio("Earlier").choose();
    page.field("Ended at").fill("2026-12-01T15:00");
    page.field("Name, exactly as on the card")
        .fill("Priya Raman");
    page.field("Email").fill("priya@harbour.example");
    page.button("Make my plan").click();
    thank(&page, "Priya Raman");
    page.field(MESSAGE).fill(
        "Dear Priya,\n\nThank you for your time [check date]. \
         I liked [what you talked about with Priya].\n\nKind regards,\nAda Winter",
    );
    page.field("A few words").fill("The tides");
    page.region("Before you send")
        .item("A few words")
        .button("Put it in")
        .click();
    page.field(MESSAGE).contains_value("I liked the tides.");
    page.field(MESSAGE).contains_value("[check date]");
    browser.end();
}

#[test]
fn a_gap_in_a_call_is_found_beneath_what_is_read() {
    let site = Site::product();
    let (browser, page) = recorded(&site);
    page.it_is_always("2026-12-14T11:00:00-05:00");
    page.go("#/interviews");
    page.link(starting("Harbour Analytics")).click();
    page.disclosure("More actions").open();
    page.link("Edit company").click();
    page.field("Front desk number").fill("(555) 010-0199");
    page.button("Save").click();
    page.go("#/interviews");
    page.link(starting("Harbour Analytics")).click();
    minutes_go_by(&page, "2026-12-14T11:01:00-05:00");
    let plan = page.region("Plan");
    plan.disclosure(starting("Check in with Joanna")).open();
    plan.link("Write").click();
    page.field("How it goes").select("Call");
    let words = page.disclosure("Change the words");
    words.open();
    let text = page.field(MESSAGE).value();
    page.field(MESSAGE).fill(&[&text, "\n[the role]"].concat());
    words.close();
    page.field(MESSAGE).vanishes();
    page.button("Go to it").click();
    page.field(MESSAGE).has_focus();
    browser.end();
}

#[test]
fn what_somebody_passes_on_is_shown_before_the_mail_app_opens() {
    let site = Site::product();
    let (browser, page) = recorded(&site);
    thank(&page, "Priya Raman");
    let sheet = page.navigation("One note for each");
    sheet.link(starting("Elin")).click();
    assert!(!page.field("Subject").exists());
    page.disclosure("What Joanna Whitlock gets").open();
    let address = page.link("Send through the recruiter").address();
    assert!(address.starts_with("mailto:joanna@"), "{address}");
    page.see("Elin Marsh");
    page.see("-----");
    browser.end();
}

#[test]
fn a_dialog_gives_the_focus_back() {
    let site = Site::product();
    let (browser, page) = recorded(&site);
    page.go("#/settings");
    let opens = page.button("Delete everything on this device");
    opens.click();
    page.dialog("Delete everything?").button("Cancel").click();
    page.dialog("Delete everything?").vanishes();
    opens.has_focus();
    browser.end();
}

#[test]
fn nothing_of_the_user_is_left_after_everything_is_deleted() {
    let site = Site::product();
    let (browser, page) = recorded(&site);
    thank(&page, "Priya Raman");
    page.field(MESSAGE).fill("Dear Priya, berth sensors");
    page.link("Open in mail app").click();
    page.forgive("mailto:");
    page.script(
        "localStorage.setItem('followthrough/1/draft/debrief-7', 'Priya said'); \
         localStorage.setItem('followthrough/1/kept/07-1', 'Priya was here')",
    );
    page.go("#/settings");
    page.button("Back up now").click_and_download();
    page.button("Delete everything on this device").click();
    page.button("Delete everything").click();
    page.dialog("Delete everything?").vanishes();
    page.status().shows("Deleted.");
    let stored = page.local_storage();
    let left: Vec<_> = stored
        .keys()
        .filter_map(|key| key.strip_prefix("followthrough/1/"))
        .filter(|key| !["head", "me", "device", "draft/visits"].contains(key))
        .collect();
    assert_eq!(left, Vec::<&str>::new());
    let told = |text: &&String| ["Priya", "Harbour", "Ada"].iter().any(|w| text.contains(w));
    assert_eq!(stored.values().find(told), None);
    come_back(&page);
    assert!(!page.dialog("Did you send it?").exists());
    browser.end();
}

#[test]
fn nobody_asks_about_a_message_of_a_deleted_opportunity() {
    let site = Site::product();
    let (browser, page) = recorded(&site);
    thank(&page, "Priya Raman");
    page.link("Open in mail app").click();
    page.forgive("mailto:");
    page.go("#/interviews");
    page.link(starting("Harbour Analytics")).click();
    page.disclosure("More actions").open();
    page.button("Delete this opportunity").click();
    page.button("Delete").click();
    page.status().shows("Deleted.");
    let handed = "followthrough/1/draft/handed-over";
    let stored = page.local_storage();
    assert_eq!(stored.get(handed).map(String::as_str), Some("[]"));
    browser.end();
}

#[test]
fn what_could_not_be_read_stays_within_reach_until_it_is_forgotten() {
    let site = Site::product();
    let browser = in_new_york(Browser::phone()).start();
    let page = browser.visit(&site);
    page.script("localStorage.setItem('followthrough/1/shard/07', 'torn in two')");
    page.reload();
    let told = "Some stored data could not be read.";
    page.see(told);
    // Something is saved over it, and it is told still.
    page.go("#/settings");
    page.field("Your name").fill("Ada Winter");
    page.button("Save").first().click();
    page.status().shows("Saved.");
    page.reload();
    page.go("#/");
    page.see(told);
    assert!(!page.button("I have it. Forget it here").exists());
    let file = page.button("Download it").click_and_download();
    assert_eq!(std::fs::read_to_string(file.path()).unwrap(), "torn in two");
    page.button("I have it. Forget it here").click();
    page.no(told);
    page.reload();
    page.no(told);
    browser.end();
}
