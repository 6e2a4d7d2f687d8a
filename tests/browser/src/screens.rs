//! The screens of which `cargo xtask shots` takes pictures.

use crate::find::{Find, any, starting};
use crate::page::Page;

/// When the pictures are taken.
pub const NOW: &str = "2026-12-03T14:20:00+00:00";

/// Where.
pub const ZONE: &str = "Europe/London";

/// One screen, and how to come to it.
pub struct Screen {
    /// What its pictures are called.
    pub name: &'static str,
    /// What is recorded by then.
    pub with: Records,
    /// How to come to it.
    pub place: Place,
    /// What is done there before the picture is taken.
    pub then: fn(&Page),
}

/// What is recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Records {
    /// Nothing yet.
    Nothing,
    /// The sample data.
    Sample,
}

/// Where a screen is.
#[derive(Debug, Clone, Copy)]
pub enum Place {
    /// At this place of the app.
    At(&'static str),
    /// Where the first link leads to that begins with this, coming from another place.
    FirstLink {
        /// The place with the link.
        from: &'static str,
        /// How the link begins.
        to: &'static str,
    },
}

/// All of them.
pub const SCREENS: &[Screen] = &[
    Screen {
        name: "welcome",
        with: Records::Nothing,
        place: Place::At("#/"),
        then: |page| page.button(SAMPLE).appears(),
    },
    Screen {
        name: "debrief-empty",
        with: Records::Nothing,
        place: Place::At("#/debrief"),
        then: nothing,
    },
    Screen {
        name: "today",
        with: Records::Sample,
        place: Place::At("#/"),
        then: nothing,
    },
    Screen {
        name: "interviews",
        with: Records::Sample,
        place: Place::At("#/interviews"),
        then: nothing,
    },
    Screen {
        name: "opportunity",
        with: Records::Sample,
        place: Place::FirstLink {
            from: "#/interviews",
            to: "#/opportunity/",
        },
        then: nothing,
    },
    Screen {
        name: "decision-before",
        with: Records::Sample,
        place: Place::At("#/interviews"),
        then: |page| {
            decides(
                page,
                "Harbourlight Archive",
                "Game plan and your lowest yes",
            )
        },
    },
    Screen {
        name: "decision-offer",
        with: Records::Sample,
        place: Place::At("#/interviews"),
        then: |page| {
            decides(
                page,
                "Saltmarsh Community Clinic",
                "The offer, beside your wishes",
            )
        },
    },
    Screen {
        name: "debrief",
        with: Records::Sample,
        place: Place::At("#/debrief"),
        then: nothing,
    },
    Screen {
        name: "upcoming",
        with: Records::Sample,
        place: Place::At("#/upcoming"),
        then: nothing,
    },
    Screen {
        name: "prepare",
        with: Records::Sample,
        place: Place::At("#/"),
        then: open_the_interview,
    },
    Screen {
        name: "pocket",
        with: Records::Sample,
        place: Place::At("#/"),
        then: |page| {
            open_the_interview(page);
            page.link("Card for the last minute").click();
            page.heading("Before you leave the room").appears();
        },
    },
    Screen {
        name: "write",
        with: Records::Sample,
        place: Place::At("#/"),
        then: |page| {
            page.link(starting("Write: ")).first().click();
            page.region("Before you send").appears();
        },
    },
    Screen {
        name: "write-linkedin",
        with: Records::Sample,
        place: Place::At("#/interviews"),
        then: |page| {
            let company = "Juniper & Vale Outfitters";
            writes(page, company, "Invite Yusuf Karaman", "Write");
            page.button("Copy the note").appears();
        },
    },
    Screen {
        name: "write-card",
        with: Records::Sample,
        place: Place::At("#/interviews"),
        then: |page| {
            let company = "Harbourlight Archive";
            writes(page, company, "Post notes", "Write: Ngozi Eberechi");
            page.heading("Address").appears();
        },
    },
    Screen {
        name: "write-call",
        with: Records::Sample,
        place: Place::At("#/interviews"),
        then: |page| {
            page.link(starting("Quillbyte Systems")).click();
            page.disclosure("More actions").open();
            page.link("Edit company").click();
            page.field("Front desk number").fill("020 7946 0958");
            page.button("Save").click();
            page.go("#/interviews");
            writes(page, "Quillbyte Systems", "Check in with Anahit", "Write");
            page.field("How it goes").select("Call");
            page.heading("What to say").appears();
        },
    },
    Screen {
        name: "write-not-yet",
        with: Records::Sample,
        place: Place::At("#/interviews"),
        then: |page| {
            writes(page, "Cartwheel Mutual", "Check in with Solveig", "Write");
            page.heading(starting("Not yet. Best")).appears();
        },
    },
    Screen {
        name: "write-sheet",
        with: Records::Sample,
        place: Place::At("#/"),
        then: |page| {
            page.link(starting("Write: ")).first().click();
            page.region("Before you send").appears();
            page.button("Mark sent").click();
            page.dialog("Sent as it is?").appears();
        },
    },
    Screen {
        name: "settings",
        with: Records::Sample,
        place: Place::At("#/settings"),
        then: nothing,
    },
    Screen {
        name: "settings-style",
        with: Records::Sample,
        place: Place::At("#/settings"),
        then: considers_other_ways,
    },
    // Last, since the answer changes the days of the others.
    Screen {
        name: "decision-no",
        with: Records::Sample,
        place: Place::At("#/interviews"),
        then: |page| {
            page.link(starting("Cartwheel Mutual")).click();
            page.button("They replied").click();
            let dialog = page.dialog("What did they say?");
            dialog.radio("A no").choose();
            dialog.button("Save").click();
            page.region("A kind reply").appears();
        },
    },
];

const SAMPLE: &str = "Try with sample data";

/// Records what a screen needs, on a page that has nothing.
pub fn record(page: &Page, records: Records) {
    match records {
        Records::Nothing => page.button(SAMPLE).appears(),
        Records::Sample => {
            page.button(SAMPLE).click();
            page.button(SAMPLE).vanishes();
        }
    }
}

fn open_the_interview(page: &Page) {
    page.disclosure(starting("Interview at ")).open();
    page.link("Open").click();
    page.heading("Your interview").appears();
}

/// Goes to the decision about a company.
fn decides(page: &Page, company: &'static str, link: &'static str) {
    page.link(starting(company)).click();
    page.link(link).click();
    page.radio("Not yet").appears();
}

/// Goes to a message that the plan of a company asks for.
fn writes(page: &Page, company: &'static str, item: &'static str, link: &'static str) {
    page.link(starting(company)).click();
    let item = page.region("Plan").item(item).first();
    item.disclosure(any()).first().open();
    item.link(link).click();
}

fn nothing(_page: &Page) {}

/// Looks at another preset, and at another way on a point on which the articles differ.
fn considers_other_ways(page: &Page) {
    page.radio(starting("Classic reserved")).choose();
    page.disclosure(starting("Fine-tune")).open();
    page.disclosure(starting("How to send your thanks")).open();
    page.radio(starting("Card only")).choose();
    page.button("Keep as it is").nth(1).appears();
}
