//! What several stories have in common.

use followthrough_browser::{Browser, Find, Launch, Page, Site, starting};

/// The employer of the main story.
pub const EMPLOYER: &str = "Harbour Analytics";

/// Twelve minutes after the interview of the main story.
pub const NOW: &str = "2026-12-01T15:12:00-05:00";

/// Where the user of the main story is.
pub const ZONE: &str = "America/New_York";

/// A browser at the moment and place of the main story.
pub fn in_new_york(launch: Launch) -> Launch {
    launch.always(NOW).zone(ZONE)
}

/// Somebody met, as the user enters them.
pub struct Met {
    pub name: &'static str,
    pub email: &'static str,
    pub topic: &'static str,
}

/// A panel of three; of one the address is missing.
pub const PANEL: [Met; 3] = [
    Met {
        name: "Priya Raman",
        email: "priya@harbour.example",
        topic: "berth sensors",
    },
    Met {
        name: "Tom Okafor",
        email: "tom@harbour.example",
        topic: "data contracts",
    },
    Met {
        name: "Elin Marsh",
        email: "",
        topic: "tides",
    },
];

/// Fills in the debrief of the main story and sends it.
pub fn record_the_panel(page: &Page) {
    page.field("Company").fill(EMPLOYER);
    page.field("Role").fill("Senior Data Analyst");
    page.radio("Earlier").choose();
    page.field("Ended at").fill("2026-12-01T15:00");
    for (index, met) in PANEL.iter().enumerate() {
        if index > 0 {
            page.button("Add another person").click();
        }
        page.field("Name, exactly as on the card").fill(met.name);
        if !met.email.is_empty() {
            page.field("Email").fill(met.email);
        }
        page.field("Add a topic").fill(met.topic);
    }
    page.disclosure(starting("Who arranged it")).open();
    page.field("Their name").fill("Joanna Whitlock");
    page.field("Their email").fill("joanna@harbour.example");
    page.field("What they said").fill("7-10 days");
    page.see("Read as: 7 to 10 days.");
    page.see("They should reply by Fri 11 Dec. If not, your check-in is best on Mon 14 Dec.");
    page.button("Make my plan").click();
}

/// Goes to the page of an employer whose interview was recorded.
pub fn to_opportunity(page: &Page, employer: &str) {
    page.go("#/interviews");
    page.link(starting(employer)).click();
}

/// Goes to the plan of the main story.
pub fn open_the_plan(page: &Page) {
    to_opportunity(page, EMPLOYER);
    page.region("Plan").appears();
}

/// The plan of the main story, as the opportunity's page shows it.
pub fn sees_the_plan(page: &Page) {
    to_opportunity(page, EMPLOYER);
    page.heading("Not yet. Best Mon 14 Dec.").appears();
    page.see("They said “7-10 days” on Tue 1 Dec.");
    page.see("Best on Mon 14 Dec.");
    let plan = page.region("Plan");
    plan.item("Post notes to").shows("tomorrow");
    plan.item("Thank Joanna Whitlock").shows("tomorrow");
    plan.item("on LinkedIn").first().shows("tomorrow");
    plan.item("Check in with Joanna Whitlock")
        .shows("from Fri 11");
    plan.item("Make a game plan for Harbour Analytics")
        .shows("Fri 4 Dec");
    plan.item("Ask Joanna Whitlock for missing details")
        .shows("by 16:00");
}

/// A phone on which the panel's interview has just been recorded.
pub fn recorded(site: &Site) -> (Browser, Page) {
    let browser = in_new_york(Browser::phone()).start();
    let page = browser.visit(site);
    page.link("Record an interview").click();
    record_the_panel(&page);
    page.heading("Three thank-yous before 16:00, then you can breathe.")
        .appears();
    (browser, page)
}
