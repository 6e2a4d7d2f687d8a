//! Corners: a day called off half-way, an opportunity that is open again and nothing else is said,
//! and what an end takes along.

use followthrough::domain::{Family, Preset};
use followthrough::rules::State;

use crate::bench::{all, book, of, only, plan, stage};
use crate::common::{documented, plan_at};
use crate::happenings as h;
use crate::interviews::two_sessions;
use crate::standings;
use crate::table::BACK;

/// Event 3: the first session was over when the whole day was called off.
#[test]
fn e03_called_off_after_the_first_session() {
    let off = book(all([two_sessions(), h::cancelled("2026-12-01 15:10")]));
    let items = plan(&off, "2026-12-01 15:10");
    let thanked = only(&items, Family::ThankEmail).key.to_string();
    assert_eq!(thanked, "thank-email/x/interview:round-1/dana/0");
}

/// Event 26: open again, and nothing else is said.
#[test]
fn e26_open_again_and_nothing_else() {
    for word in BACK {
        let from = standings::standing(word);
        let reopened = book(all([(from.facts)(), h::reopened(from.now)]));
        assert_eq!(stage(&reopened, from.now), "planned", "from {word}");
    }
}

/// Event 23: the terms are compared before the answer, not after it.
#[test]
fn e23_nothing_to_compare_after_the_answer() {
    for answer in [h::accepted, h::declined, h::rejected] {
        let from = standings::standing("offer");
        let items = plan(&book(all([(from.facts)(), answer(from.now)])), from.now);
        let compare = only(&items, Family::CompareTerms);
        assert!(!compare.state.is_open(), "{}", compare.state.word());
    }
}

/// Event 27: an invitation is no thank-you.
#[test]
fn e27_no_invitation_after_a_withdrawal() {
    let from = standings::standing("thanking");
    let withdrawn = book(all([(from.facts)(), h::withdrawn(from.now)]));
    let items = plan(&withdrawn, from.now);
    for item in of(&items, Family::LinkedinInvitation) {
        assert!(!item.state.is_open(), "{}", item.key);
    }
}

/// Event 27: an interview that will not take place is not recorded.
#[test]
fn e27_no_debrief_after_a_withdrawal() {
    let from = standings::standing("planned");
    let withdrawn = book(all([(from.facts)(), h::withdrawn(from.now)]));
    let items = plan(&withdrawn, from.now);
    for item in of(&items, Family::Debrief) {
        assert!(!item.state.is_open(), "{}", item.key);
    }
}

/// After a no a card beside an email is a choice; a card that is the only thanks stays open.
#[test]
fn e24_a_card_that_is_the_only_thanks_stays_open() {
    let book = documented("s24");
    let card = |preset| {
        let items = plan_at(&book, "2026-12-17T12:00:00-05:00", preset);
        only(&items, Family::HandwrittenNote).state
    };
    assert_eq!(card(Some(Preset::ExtraMile)), State::Proposed);
    assert_eq!(card(Some(Preset::ClassicReserved)), State::Overdue);
}
