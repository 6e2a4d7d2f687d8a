//! The guard against itself and against the plan: the days it names are the first ones, and what
//! the plan asks for it does not refuse.

use std::collections::BTreeMap;

use followthrough::calendar::{Day, Instant, plus_days, plus_minutes};
use followthrough::domain::{Casebook, Channel, Occasion, Preset};
use followthrough::rules::{Answer, Contemplated, Kind, PlanItem, State, Verdict};
use serde_json::json;

use crate::bench::{ANCHOR, CALL, QUESTION, USEFUL, answer, but, came, id, out, style, told, with};
use crate::common::{documented, instant, plan_at};

const DAY: i64 = 24 * 60;

#[test]
fn the_days_it_names_are_the_first() {
    // Interviews that lie ahead open a cycle of their own, so none lies ahead of these.
    let books = [
        ("x01", "x01"),
        ("x03", "x03"),
        ("x16", "x16"),
        ("x22", "x22"),
        ("x24", "x24"),
        ("s09", "s09"),
        ("s11", "s11"),
        ("s12", "s12"),
        ("s12b", "s12b"),
        ("s19b", "s19b"),
        ("s21b", "role-a"),
        ("s21c", "role-a"),
        ("s24", "s24"),
        ("s24b", "s24b"),
    ];
    let mut wrong = Vec::new();
    for (name, opportunity) in books {
        let book = documented(name);
        for day in ["2026-12-05", "2026-12-15", "2026-12-19"] {
            for thought in [QUESTION, CALL, USEFUL, ANCHOR] {
                let mut contact = thought.contemplated(&format!("{day}T15:00:00-05:00"));
                contact.opportunity = id(opportunity);
                let known = book.as_of(contact.at);
                let found = answer(&known, contact);
                let first = first_days(&known, contact, &found, day);
                if [found.warn_from, found.clear_from] != first {
                    wrong.push(format!(
                        "{name} {} by {} on {day}: [{:?}, {:?}], not {first:?}; {:?}",
                        thought.2,
                        thought.3,
                        found.warn_from,
                        found.clear_from,
                        told(&found)
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The first days with a warning and without, by asking every morning.
fn first_days(
    known: &Casebook,
    contact: Contemplated,
    now: &Answer,
    today: &str,
) -> [Option<Day>; 2] {
    let ten = instant(&format!("{today}T10:00:00-05:00"));
    let today: Day = today.parse().unwrap_or_else(|_| panic!("{today}"));
    let mut warn = (now.verdict <= Verdict::Warn).then_some(today);
    let mut clear = (now.verdict == Verdict::Allow).then_some(today);
    for later in 1..40 {
        if clear.is_some() {
            break;
        }
        let at = plus_minutes(ten, later * DAY);
        let verdict = answer(known, Contemplated { at, ..contact }).verdict;
        let day = Some(plus_days(today, later));
        if verdict <= Verdict::Warn {
            warn = warn.or(day);
        }
        if verdict == Verdict::Allow {
            clear = day;
        }
    }
    [warn, clear]
}

#[test]
fn what_the_plan_asks_for_is_not_refused() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/casebooks");
    let files = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{error}"));
    let mut refusals = BTreeMap::new();
    for file in files {
        let file = file.unwrap_or_else(|error| panic!("{error}")).file_name();
        let name = file.to_string_lossy().replace(".json", "");
        if !name.starts_with('s') {
            continue;
        }
        let mut book = documented(&name);
        for &preset in Preset::ALL {
            book.profile.preset = preset;
            refusals.extend(refused(&book, 6));
        }
    }
    assert!(refusals.is_empty(), "{refusals:#?}");
}

/// Corners of the same: whom the recruiter answers for, their own choice of channel, and what was
/// sent before its time.
#[test]
fn nor_in_the_corners() {
    let closed = json!({"people": [{"id": "dana", "contact_allowed": "no"}]});
    let agency = json!({
        "opportunities": [{"id": "x", "main_contact": "dana"}],
        "people": [{"id": "ari", "name": "Ari Blum", "email": "ari@agency.example"}],
        "roles": [{"id": "lee-x", "person": "ari", "role": "agency-recruiter"}]
    });
    let unread = || {
        let mut unread = came("2026-12-20 10:00", "other");
        if let Some(contact) = unread.as_object_mut() {
            contact.remove("class");
        }
        unread
    };
    let rejected = json!({
        "anchors": [{"id": "book", "opportunity": "x", "person": "dana", "title": "a site",
            "follow_through_done_at": "2026-12-05T20:00:00-05:00"}],
        "rejections": [{"id": "no", "opportunity": "x", "received": "2026-12-10T10:00:00-05:00"}],
        "contacts": [
            out("answer", "2026-12-11 10:00", "rejection-reply", "email", "lee"),
            unread()
        ]
    });
    let wrote = but(
        came("2026-12-09 09:00", "info-request"),
        "channel",
        "personal-network",
    );
    let early = json!({
        "contacts": [out("early", "2026-12-09 10:00", "value-add-email", "email", "dana")],
        "interviews": [{"id": "round-2", "opportunity": "x", "end": "2026-12-10T14:00:00-05:00"}]
    });
    let corners = [
        ("reached through the recruiter only", closed.clone()),
        ("an agency between", with(closed, agency)),
        (
            "they wrote on a personal network",
            json!({"contacts": [wrote]}),
        ),
        (
            "they like a personal network best",
            json!({"people": [{"id": "lee", "preferred_channel": "personal-network"}]}),
        ),
        ("unread after a no", rejected),
        (
            "reserved, and the one used early",
            with(early, style("persistence", "reserved")),
        ),
    ];
    let refusals: BTreeMap<_, _> = corners
        .into_iter()
        .map(|(corner, facts)| (corner, refused(&crate::bench::book(facts), 1)))
        .filter(|(_, refused)| !refused.is_empty())
        .collect();
    assert!(refusals.is_empty(), "{refusals:#?}");
}

/// What is asked for and refused on one of sixty days: the item and the reasons, and when first.
fn refused(book: &Casebook, step: usize) -> BTreeMap<(String, Vec<String>), Instant> {
    let mut refused = BTreeMap::new();
    for day in (0..60).step_by(step) {
        let now = plus_minutes(instant("2026-12-01T15:15:00-05:00"), day * DAY);
        let items = plan_at(book, &now.to_rfc3339(), None);
        for (item, contact) in items.iter().flat_map(|item| contacts(item, now)) {
            let answer = answer(book, contact);
            if answer.verdict == Verdict::Block {
                refused.entry((item, told(&answer))).or_insert(now);
            }
        }
    }
    refused
}

/// What an item asks the user to send now: one contact for each opportunity it is about.
fn contacts(item: &PlanItem, at: Instant) -> Vec<(String, Contemplated)> {
    let (Kind::Message(kind), State::Due | State::Overdue) = (item.kind, item.state) else {
        return Vec::new();
    };
    let interview = match item.key.occasion {
        Occasion::Interview(interview) => Some(interview),
        _ => None,
    };
    let contact = |&opportunity| Contemplated {
        person: item.person,
        opportunity,
        kind,
        channel: item.channel.unwrap_or(Channel::Email),
        at,
        interview,
        anchor: None,
    };
    item.opportunities
        .iter()
        .map(|opportunity| (item.key.to_string(), contact(opportunity)))
        .collect()
}
