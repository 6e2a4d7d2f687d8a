//! What the user's word that something went out leaves in the casebook, and what takes it back.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::panic,
    clippy::expect_used,
    reason = "a test says what is wrong by panicking"
)]

mod common;

use std::sync::atomic::{AtomicU64, Ordering};

use common::{context, documented, id, instant, only, plan_at};
use followthrough::agenda::{
    Desk, Handed, Leaf, Manuscript, Of, Sending, Sent, Words, called, correct_log, draft_of,
    erase_log, keep_draft, mark_undone, send,
};
use followthrough::calendar::ZoneId;
use followthrough::domain::{
    AnchorKind, AnchorPoint, Attachment, Author, Casebook, Channel, Commitment, ContactKind,
    ContactLog, ContactResult, Courtesy, Direction, Edit, EditName, Event, EventKind, Family, Id,
    Offer, RaisedBy, TableName, ValueItem,
};
use followthrough::drafts::{Writing, envelope};
use followthrough::rules::{PlanItem, State};
use followthrough::text::EN;

const AFTER: &str = "2026-12-01T15:10:00-05:00";

/// Inside the quiet days, and on the day on which asking is due.
const QUIET: &str = "2026-12-03T11:00:00-05:00";
const DUE: &str = "2026-12-14T11:00:00-05:00";

fn new_york() -> ZoneId {
    "America/New_York".parse().expect("a zone")
}

fn author(at: &str) -> Author {
    Author {
        device: Id::from_bits(5),
        at: instant(at),
    }
}

/// Ids that nothing of a test has yet.
fn fresh() -> impl FnMut() -> Id {
    static NEXT: AtomicU64 = AtomicU64::new(1_000_000);
    || Id::from_bits(NEXT.fetch_add(1, Ordering::Relaxed).into())
}

fn text(words: &str) -> Words {
    Words {
        subject: "From us".into(),
        text: words.into(),
        ..Words::default()
    }
}

fn word<'a>(item: &'a PlanItem, words: Words, at: &str) -> Sending<'a> {
    Sending {
        of: Of::Item(item),
        sent: Sent {
            words,
            ..Sent::default()
        },
        ahead: String::new(),
        at: instant(at),
    }
}

fn edit_of(book: &Casebook, said: Sending<'_>) -> Edit {
    send(book, &[said], &new_york(), &mut fresh())
}

fn the(book: &Casebook, family: Family, at: &str) -> PlanItem {
    only(&plan_at(book, at, None), family).clone()
}

fn last(book: &Casebook) -> &ContactLog {
    let all = book.contacts.iter();
    all.max_by_key(|log| (log.at, log.id)).expect("an entry")
}

fn overridden(book: &Casebook) -> Vec<&EventKind> {
    let all = book.events.iter().map(|event| &event.what);
    all.filter(|what| matches!(what, EventKind::GuardOverridden { .. }))
        .collect()
}

/// X03 with everything that a message may carry.
fn with_things() -> Casebook {
    let mut book = documented("x03");
    book.commitments.put(Commitment::new(
        id("list"),
        id("x03"),
        id("dana"),
        Direction::IOwe,
        "my checklist".into(),
    ));
    book.value_items
        .put(ValueItem::new(id("guide"), "A Guide to Late Trains".into()));
    book.value_items.put(ValueItem {
        people: vec![id("lee")],
        ..ValueItem::new(id("for-lee"), "A Guide to Late Trains, Part Two".into())
    });
    book.anchors.put(AnchorPoint {
        kind: AnchorKind::Book,
        raised_by: RaisedBy::Them,
        ..AnchorPoint::new(id("book"), id("dana"), id("x03"), "The Calm Pager".into())
    });
    book
}

fn carried(book: &Casebook) -> (bool, usize, usize) {
    (
        book.commitments
            .get(id("list"))
            .expect("there")
            .done_at
            .is_some(),
        book.value_items
            .get(id("guide"))
            .expect("there")
            .used_in
            .len(),
        book.anchors.get(id("book")).expect("there").uses.len(),
    )
}

const NOTE: &str = "Dear Dana,\n\nThe calm pager is on my desk. So is “A guide to late trains”.";

fn note() -> Words {
    Words {
        attachments: vec![Attachment {
            name: "my checklist".into(),
            commitment: Some(id("list")),
            ..Attachment::default()
        }],
        ..text(NOTE)
    }
}

#[test]
fn what_a_message_carried_is_delivered_used_and_cited_until_it_is_taken_back() {
    let mut book = with_things();
    let delivery = the(&book, Family::CommitmentDelivery, AFTER);
    assert!(delivery.state.is_open());
    let thanks = the(&book, Family::ThankEmail, AFTER);
    let undo = edit_of(&book, word(&thanks, note(), AFTER)).apply(&mut book, author(AFTER));
    assert_eq!(carried(&book), (true, 1, 1));
    assert_eq!(
        the(&book, Family::CommitmentDelivery, AFTER).state,
        State::Done
    );
    let used = &book.value_items.get(id("guide")).expect("there").used_in;
    assert_eq!(*used, [last(&book).id]);
    let other = book.value_items.get(id("for-lee")).expect("there");
    assert!(
        other.used_in.is_empty(),
        "it is for somebody else, and another"
    );
    undo.apply(&mut book, author(AFTER));
    assert_eq!(carried(&book), (false, 0, 0));
}

#[test]
fn what_was_carried_goes_with_the_entry_of_the_history() {
    let sent = || {
        let mut book = with_things();
        let thanks = the(&book, Family::ThankEmail, AFTER);
        edit_of(&book, word(&thanks, note(), AFTER)).apply(&mut book, author(AFTER));
        (book, thanks)
    };
    let (mut book, thanks) = sent();
    mark_undone(&book, thanks.key).apply(&mut book, author(AFTER));
    assert_eq!(carried(&book), (false, 0, 0));

    let (mut book, _) = sent();
    let log = last(&book).id;
    erase_log(&book, TableName::ContactLog, log).apply(&mut book, author(AFTER));
    assert_eq!(carried(&book), (false, 0, 0));

    let (mut book, _) = sent();
    let log = last(&book).id;
    let later = instant("2026-12-01T17:00:00-05:00");
    correct_log(&book, log, later, &mut || id("corrected")).apply(&mut book, author(AFTER));
    assert_eq!(carried(&book), (true, 1, 1));
    let commitment = book.commitments.get(id("list")).expect("there");
    assert_eq!(commitment.done_at, Some(later));
    assert_eq!(book.anchors.get(id("book")).expect("there").uses, [later]);
    let used = &book.value_items.get(id("guide")).expect("there").used_in;
    assert_eq!(*used, [id("corrected")]);
    assert_eq!(last(&book).subject, "From us", "the words stay with it");
}

#[test]
fn one_word_of_what_they_talked_about_is_no_useful_thing() {
    let mut book = documented("x03");
    book.value_items
        .put(ValueItem::new(id("tides"), "Tides".into()));
    let thanks = the(&book, Family::ThankEmail, AFTER);
    let words = text("Dear Dana, the tides stay with me.");
    edit_of(&book, word(&thanks, words, AFTER)).apply(&mut book, author(AFTER));
    let used = |book: &Casebook| {
        let tides = book.value_items.get(id("tides")).expect("there");
        tides.used_in.clone()
    };
    assert_eq!(used(&book), []);
    // An email that may bring something along means it.
    let check_in = the(&book, Family::Checkin, DUE);
    let words = text("Dear Lee, I came across Tides.");
    edit_of(&book, word(&check_in, words, DUE)).apply(&mut book, author(DUE));
    assert_eq!(used(&book), [last(&book).id]);
}

#[test]
fn several_sent_at_once_do_not_forget_each_others_use_of_a_thing() {
    let mut book = with_things();
    let thanks = the(&book, Family::ThankEmail, AFTER);
    let check_in = the(&book, Family::Checkin, AFTER);
    let both = [word(&thanks, note(), AFTER), word(&check_in, note(), AFTER)];
    send(&book, &both, &new_york(), &mut fresh()).apply(&mut book, author(AFTER));
    let used = &book.value_items.get(id("guide")).expect("there").used_in;
    assert_eq!(used.len(), 2);
}

#[test]
fn a_tick_elsewhere_records_the_words_that_are_kept_and_drops_the_draft() {
    let mut book = documented("x03");
    let thanks = the(&book, Family::ThankEmail, AFTER);
    let writing = Writing::Item(thanks.key);
    let to = envelope(&book, context(instant(AFTER)), &thanks).expect("it can be written");
    keep_draft(&book, writing, &to, text("Dear Dana, kept"), &mut fresh())
        .apply(&mut book, author(AFTER));
    let tick = |kept: &Manuscript, handed: Option<&Handed>, channel| {
        let mut book = book.clone();
        let said = Sending::as_kept(
            &book,
            context(instant(AFTER)),
            EN.letters,
            &thanks,
            kept,
            handed,
            channel,
        );
        edit_of(&book, said).apply(&mut book, author(AFTER));
        assert!(draft_of(&book, writing).is_none(), "the draft is done with");
        let log = last(&book);
        (log.text.clone(), log.subject.clone(), log.channel)
    };
    let said = |words: &str, channel| (words.to_owned(), "From us".to_owned(), channel);
    let nothing = Manuscript::default();
    let open = Manuscript {
        own: Some(text(
            "Dear Dana, thank you for [what you talked about with Dana]",
        )),
        ..Manuscript::default()
    };
    let (words, ..) = tick(&open, None, None);
    assert_eq!(words, "", "nobody sent a gap");
    assert_eq!(
        tick(&nothing, None, None),
        said("Dear Dana, kept", Channel::Email)
    );
    let typed = Manuscript {
        own: Some(text("Dear Dana, typed")),
        channel: Some(Channel::Linkedin),
        ..Manuscript::default()
    };
    assert_eq!(
        tick(&typed, None, None),
        said("Dear Dana, typed", Channel::Linkedin)
    );
    let handed = Handed {
        writing,
        channel: Channel::Email,
        words: Some(text("Dear Dana, handed over")),
        at: instant(AFTER),
    };
    assert_eq!(
        tick(&typed, Some(&handed), None),
        said("Dear Dana, handed over", Channel::Email)
    );
    // It went another way than the one that it was handed over to.
    assert_eq!(
        tick(&typed, Some(&handed), Some(Channel::ViaRecruiter)),
        said("Dear Dana, typed", Channel::ViaRecruiter)
    );
}

/// The plan would talk about terms; a letter about them is a letter.
#[test]
fn what_was_written_went_as_it_is_written() {
    const ASKED: &str = "2026-12-15T12:00:00-05:00";
    let mut book = documented("s23");
    let items = plan_at(&book, ASKED, None);
    let mut talks = items.iter();
    let talk = talks
        .find(|item| item.key.family == Family::Negotiation)
        .expect("it is offered");
    assert_eq!(talk.channel, Some(Channel::Phone));
    let now = context(instant(ASKED));
    let kept = Manuscript {
        own: Some(text("Dear Lee, about the terms")),
        ..Manuscript::default()
    };
    let said = Sending::as_kept(&book, now, EN.letters, talk, &kept, None, None);
    edit_of(&book, said).apply(&mut book, author(AFTER));
    let log = last(&book);
    assert_eq!(log.channel, Channel::Email);
    assert_eq!(log.text, "Dear Lee, about the terms");
    // Without words it was a talk.
    let nothing = Manuscript::default();
    let said = Sending::as_kept(&book, now, EN.letters, talk, &nothing, None, None);
    assert_eq!(
        (said.sent.channel, said.sent.words),
        (None, Words::default())
    );
}

#[test]
fn a_reason_for_going_ahead_counts_while_the_guard_speaks_against_it() {
    let kept = Manuscript {
        ahead: "They asked me in the lift".into(),
        ..Manuscript::default()
    };
    let tick = |at: &str| {
        let mut book = documented("x03");
        let check_in = the(&book, Family::Checkin, at);
        let said = Sending::as_kept(
            &book,
            context(instant(at)),
            EN.letters,
            &check_in,
            &kept,
            None,
            None,
        );
        edit_of(&book, said).apply(&mut book, author(at));
        overridden(&book).len()
    };
    assert_eq!(tick(QUIET), 1);
    assert_eq!(tick(DUE), 0, "nothing had to be overridden");

    let goes_ahead = |at: &str| {
        let book = documented("x03");
        let items = plan_at(&book, at, None);
        let check_in = only(&items, Family::Checkin);
        let desk = desk(&book, at, &items);
        let leaves = desk.sheet(Writing::Item(check_in.key), |_| kept.clone());
        leaves[0].goes_ahead
    };
    assert!(goes_ahead(QUIET));
    assert!(!goes_ahead(DUE), "a stale reason excuses no early question");
}

fn desk<'a>(book: &'a Casebook, at: &str, items: &'a [PlanItem]) -> Desk<'a> {
    Desk {
        book,
        context: context(instant(at)),
        items,
        letters: EN.letters,
        lexicon: EN.lexicon,
    }
}

#[test]
fn a_reason_names_its_opportunity_and_needs_nobody() {
    let mut book = documented("x03");
    let mut check_in = the(&book, Family::Checkin, QUIET);
    check_in.person = None;
    let said = Sending {
        ahead: " They asked ".into(),
        ..word(&check_in, Words::default(), QUIET)
    };
    edit_of(&book, said).apply(&mut book, author(QUIET));
    let expected = EventKind::GuardOverridden {
        person: None,
        opportunity: Some(id("x03")),
        contact: ContactKind::CheckinEmail,
        channel: Channel::Email,
        reason: "They asked".into(),
    };
    assert_eq!(overridden(&book), [&expected]);
}

#[test]
fn why_a_check_was_overruled_stands_with_the_entry() {
    let mut book = documented("x03");
    let thanks = the(&book, Family::ThankEmail, AFTER);
    let mut said = word(&thanks, text("Hi"), AFTER);
    said.sent.despite = "We are on first names".into();
    edit_of(&book, said).apply(&mut book, author(AFTER));
    assert_eq!(last(&book).despite, "We are on first names");
    assert!(overridden(&book).is_empty(), "it was not the guard");
}

#[test]
fn a_call_that_nobody_took_leaves_what_was_prepared() {
    let mut book = documented("x03");
    let check_in = the(&book, Family::Checkin, DUE);
    let writing = Writing::Item(check_in.key);
    let to = envelope(&book, context(instant(DUE)), &check_in).expect("it can be written");
    keep_draft(&book, writing, &to, text("Hello Lee"), &mut fresh()).apply(&mut book, author(DUE));
    let call = |book: &Casebook, result| {
        let said = Sending {
            sent: called(ContactKind::CheckinEmail, result),
            ..word(&check_in, Words::default(), DUE)
        };
        edit_of(book, said)
    };
    let nobody = call(&book, ContactResult::Unanswered);
    assert_eq!(nobody.name, EditName::Contact);
    nobody.apply(&mut book, author(DUE));
    assert!(draft_of(&book, writing).is_some());
    let left = call(&book, ContactResult::Voicemail);
    assert_eq!(left.name, EditName::MarkDone);
    left.apply(&mut book, author(DUE));
    assert!(draft_of(&book, writing).is_none());
    let kinds: Vec<_> = book
        .contacts
        .iter()
        .map(|log| (log.kind, log.channel))
        .collect();
    let call = (Some(ContactKind::CheckinCall), Channel::Phone);
    let message = (Some(ContactKind::Voicemail), Channel::Voicemail);
    assert!(
        kinds.contains(&call) && kinds.contains(&message),
        "{kinds:?}"
    );
}

/// S23 after a yes or a no to the offer.
fn answered(what: EventKind) -> Casebook {
    let mut book = documented("s23");
    book.events
        .put(Event::new(id("answer"), what, instant(ANSWERED)));
    book
}

const ANSWERED: &str = "2026-12-15T11:00:00-05:00";

fn letter(book: &Casebook, point: Courtesy, at: &str) -> Leaf {
    let items = plan_at(book, at, None);
    let writing = Writing::Courtesy(point, id("at-x"));
    let leaves = desk(book, at, &items).sheet(writing, |_| Manuscript::default());
    leaves.into_iter().next().expect("it can be written")
}

#[test]
fn a_yes_or_a_no_that_went_out_is_found_again() {
    let opportunity = id("at-x");
    for (point, what) in [
        (Courtesy::Acceptance, EventKind::Accepted { opportunity }),
        (Courtesy::Decline, EventKind::Declined { opportunity }),
    ] {
        let mut book = answered(what);
        let open = letter(&book, point, ANSWERED);
        assert_eq!(open.sent, None);
        let said = Sending {
            of: Of::leaf(&open).expect("it names what it is"),
            sent: Sent {
                words: open.words.clone(),
                ..Sent::default()
            },
            ahead: String::new(),
            at: instant(ANSWERED),
        };
        edit_of(&book, said).apply(&mut book, author(ANSWERED));
        let sent = letter(&book, point, ANSWERED);
        assert_eq!(sent.sent, Some(instant(ANSWERED)), "{point:?}");
        assert_eq!(sent.words.text, open.words.text);
        assert_eq!(sent.words.subject, open.words.subject);
        let items = plan_at(&book, ANSWERED, None);
        let more_time = items
            .iter()
            .find(|item| item.key.family == Family::MoreTime);
        assert_ne!(more_time.map(|item| item.state), Some(State::Done));
        // Another offer is another answer.
        let again = "2027-03-01T10:00:00-05:00";
        book.offers
            .put(Offer::new(id("again"), opportunity, instant(again)));
        assert_eq!(letter(&book, point, again).sent, None);
    }
}

/// A word about something else asks for no more time.
#[test]
fn one_courtesy_is_not_another() {
    let now = "2026-12-15T12:00:00-05:00";
    let book = documented("s23");
    let state = |book: &Casebook, family| {
        let items = plan_at(book, now, None);
        let item = items
            .into_iter()
            .find(|item| item.key.family == family && item.key.opportunity == Some(id("at-x")));
        item.map(|item| item.state)
    };
    let logged = |book: &Casebook, log: ContactLog| {
        let mut book = book.clone();
        book.contacts.put(ContactLog {
            kind: Some(ContactKind::Courtesy),
            people: vec![id("lee")],
            ..log
        });
        state(&book, Family::MoreTime)
    };
    let log = || ContactLog::new(id("word"), instant(now), Channel::Email, id("at-x"));
    let items = plan_at(&book, now, None);
    let more_time = items
        .iter()
        .find(|item| item.key.family == Family::MoreTime)
        .expect("it is offered");
    let told = followthrough::domain::ItemKey {
        family: Family::HeadsUp,
        ..more_time.key
    };
    let open = state(&book, Family::MoreTime);
    assert_ne!(open, Some(State::Done));
    let of_item = |item| ContactLog {
        item: Some(item),
        ..log()
    };
    assert_eq!(logged(&book, of_item(told)), open);
    let of_point = |courtesy| ContactLog { courtesy, ..log() };
    assert_eq!(logged(&book, of_point(Some(Courtesy::Acceptance))), open);
    for asked in [
        of_item(more_time.key),
        of_point(Some(Courtesy::MoreTime)),
        // Of an older entry no more is known.
        of_point(None),
    ] {
        assert_eq!(logged(&book, asked), Some(State::Done));
    }
}

/// An anchor point that was cited weeks ago may be cited again; one of yesterday is worn.
#[test]
fn the_guard_knows_when_a_bond_was_last_cited() {
    let now = "2026-12-30T10:00:00-05:00";
    let verdict = |uses: &[&str]| {
        let mut book = documented("s24b");
        let mut anchor = book.anchors.iter().next().expect("documented").clone();
        anchor.uses = uses.iter().map(|at| instant(at)).collect();
        book.anchors.put(anchor);
        let items = plan_at(&book, now, None);
        let email = only(&items, Family::AnchorEmail);
        let desk = desk(&book, now, &items);
        let leaves = desk.sheet(Writing::Item(email.key), |_| Manuscript::default());
        followthrough::agenda::Standing::towards(
            &book,
            context(instant(now)),
            leaves[0].contemplated(),
        )
        .expect("the opportunity is there")
        .answer
        .reasons
        .iter()
        .any(|reason| reason.objection == followthrough::rules::Objection::AnchorUsed)
    };
    assert!(!verdict(&["2026-12-01T10:00:00-05:00"]));
    assert!(verdict(&["2026-12-29T10:00:00-05:00"]));
}
