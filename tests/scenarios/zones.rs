//! Zones, weekends and holidays: S16, S25.

use followthrough::calendar::{Instant, TzDatabase, ZoneId, local};
use followthrough::domain::{Casebook, Family};
use followthrough::rules::{FactName, PlanItem, When};

use crate::desk::{Thought, documented, fact, instant, only, plan, shown, times, to, told};

fn zone(name: &str) -> ZoneId {
    name.parse().unwrap_or_else(|_| panic!("no zone {name}"))
}

/// The same moment on another clock.
fn shown_in(name: &str, at: Instant) -> String {
    local(&TzDatabase, &zone(name), at)
        .format("%a %Y-%m-%d %H:%M")
        .to_string()
}

fn moment(when: Option<When>) -> Instant {
    match when {
        Some(When::At(at)) => at,
        other => panic!("{other:?} is no moment"),
    }
}

/// What the employer's clock decides: everything but the user's own search.
fn employers(book: &Casebook) -> Vec<PlanItem> {
    let mut items = plan(book, "2026-12-01T18:05:00-05:00");
    items.retain(|item| !item.opportunities.is_empty());
    items
}

#[test]
fn s16_time_zone_change() {
    let book = documented("s16");
    let items = employers(&book);
    let thanks = only(&items, Family::ThankEmail);
    assert_eq!(fact(thanks, FactName::D0), "2026-12-01");
    let check_in = only(&items, Family::Checkin);
    assert_eq!(times(check_in)[1], "2026-12-14 10:00");
    let due = moment(check_in.due);
    assert_eq!(
        shown_in("Europe/Berlin", instant("2026-12-01T15:00:00-08:00")),
        "Wed 2026-12-02 00:00"
    );
    assert_eq!(
        shown_in("Europe/Berlin", moment(thanks.due)),
        "Wed 2026-12-02 01:00"
    );
    assert_eq!(
        shown_in("Europe/Berlin", moment(thanks.latest)),
        "Thu 2026-12-03 00:00"
    );
    assert_eq!(shown_in("Europe/Berlin", due), "Mon 2026-12-14 19:00");

    let mut moved = book.clone();
    moved.profile.home_zone = Some(zone("Asia/Tokyo"));
    assert_eq!(
        employers(&moved),
        items,
        "no moment and no day zero changes"
    );
    assert_eq!(shown_in("Asia/Tokyo", due), "Tue 2026-12-15 03:00");

    // The call window, 02:00 to 10:00 in Tokyo.
    for book in [&book, &moved] {
        for (tokyo, hours) in [
            ("2026-12-15T01:59:00+09:00", vec!["warn call-hours"]),
            ("2026-12-15T02:00:00+09:00", vec![]),
            ("2026-12-15T09:59:00+09:00", vec![]),
            ("2026-12-15T10:00:00+09:00", vec!["warn call-hours"]),
        ] {
            let call = Thought("s16", "lee", "checkin-call-script", "phone");
            assert_eq!(told(&call.asked(book, tokyo)), hours, "{tokyo}");
        }
    }
}

#[test]
fn s25_holiday_and_weekend() {
    let items = plan(&documented("s25"), "2026-12-18T10:05:00-05:00");
    let thanks = only(&items, Family::ThankEmail);
    assert_eq!(times(thanks)[1..], ["2026-12-18 11:00", "2026-12-19 10:00"]);
    assert_eq!(
        times(only(&items, Family::HandwrittenNote))[1],
        "2026-12-19"
    );
    let invitation = to(&items, Family::LinkedinInvitation, "dana");
    let [earliest, _, latest] = times(invitation);
    assert_eq!([earliest, latest], ["2026-12-19", "2026-12-20"]);
    let check_in = only(&items, Family::Checkin);
    assert_eq!(fact(check_in, FactName::E), "2026-12-25");
    assert_eq!(times(check_in)[1], "2027-01-04 10:00");

    let items = plan(&documented("s25b"), "2026-12-18T10:05:00-05:00");
    let check_in = only(&items, Family::Checkin);
    assert_eq!(fact(check_in, FactName::E), "2026-12-25");
    assert_eq!(times(check_in)[1], "2026-12-28 10:00");
}

#[test]
fn s25_the_night_the_clocks_go_back() {
    let items = plan(&documented("s25c"), "2026-10-31T15:05:00-04:00");
    let thanks = only(&items, Family::ThankEmail);
    assert_eq!(times(thanks)[2], "2026-11-01 14:00");
    assert_eq!(
        shown(thanks.latest),
        "2026-11-01T19:00:00Z",
        "in winter time"
    );
}
