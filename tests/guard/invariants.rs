//! What no style switches off: every preset with every value of every axis, and every two values
//! of two axes together.

use followthrough::domain::{
    AfterRejection, Attachments, AxisValue, Casebook, CheckinAddressee, CheckinChannel, Family,
    Grace, LinkedinTiming, Persistence, Preset, QuietScope, SearchWhileWaiting, StyleSetting,
    ThanksChannel, ThanksContent,
};
use followthrough::rules::{PlanItem, State};
use serde_json::{Value, json};

use crate::bench::{
    QUESTION, THANKS, Thought, USEFUL, VOICEMAIL, asked, book, but, id, instant, out, promised,
    told,
};
use crate::common::{of, only, plan_at, shown};

fn every_value() -> Vec<AxisValue> {
    let mut values = Vec::new();
    values.extend(Persistence::ALL.iter().copied().map(AxisValue::Persistence));
    values.extend(Grace::ALL.iter().copied().map(AxisValue::Grace));
    values.extend(QuietScope::ALL.iter().copied().map(AxisValue::QuietScope));
    values.extend(
        ThanksChannel::ALL
            .iter()
            .copied()
            .map(AxisValue::ThanksChannel),
    );
    values.extend(
        ThanksContent::ALL
            .iter()
            .copied()
            .map(AxisValue::ThanksContent),
    );
    values.extend(Attachments::ALL.iter().copied().map(AxisValue::Attachments));
    values.extend(
        CheckinChannel::ALL
            .iter()
            .copied()
            .map(AxisValue::CheckinChannel),
    );
    values.extend(
        CheckinAddressee::ALL
            .iter()
            .copied()
            .map(AxisValue::CheckinAddressee),
    );
    values.extend(
        LinkedinTiming::ALL
            .iter()
            .copied()
            .map(AxisValue::LinkedinTiming),
    );
    values.extend(
        SearchWhileWaiting::ALL
            .iter()
            .copied()
            .map(AxisValue::SearchWhileWaiting),
    );
    values.extend(
        AfterRejection::ALL
            .iter()
            .copied()
            .map(AxisValue::AfterRejection),
    );
    values
}

/// Presets with settings over them.
fn styles() -> Vec<(Preset, Vec<AxisValue>)> {
    let values = every_value();
    let mut styles = Vec::new();
    for &preset in Preset::ALL {
        styles.push((preset, Vec::new()));
        styles.extend(values.iter().map(|&value| (preset, vec![value])));
    }
    for (index, &first) in values.iter().enumerate() {
        let others = values[index..]
            .iter()
            .filter(|value| value.axis() != first.axis());
        styles.extend(others.map(|&second| (Preset::Balanced, vec![first, second])));
    }
    styles
}

fn styled(book: &Casebook, preset: Preset, values: &[AxisValue]) -> Casebook {
    let mut book = book.clone();
    book.profile.preset = preset;
    for &value in values {
        book.styles
            .put(StyleSetting::new(id(value.axis().word()), value));
    }
    book
}

/// Two interviewers, one of them the manager, and the recruiter.
fn panel(contacts: Value) -> Casebook {
    book(json!({
        "people": [{"id": "ravi", "name": "Ravi Iyer", "email": "ravi.iyer@acme.example"}],
        "roles": [
            {"id": "manager", "person": "dana", "opportunity": "x", "role": "hiring-manager"}
        ],
        "participations": [{"id": "met-ravi", "interview": "round-1", "person": "ravi"}],
        "promises": [promised("7–10 days")],
        "contacts": contacts
    }))
}

#[test]
fn there_are_eleven_axes() {
    let mut axes: Vec<&str> = every_value()
        .iter()
        .map(|value| value.axis().word())
        .collect();
    axes.dedup();
    assert_eq!(axes.len(), 11);
}

#[test]
fn everybody_is_thanked_alone_and_alike_and_nothing_counts_as_sent() {
    let panel = panel(json!([]));
    for (preset, values) in styles() {
        let book = styled(&panel, preset, &values);
        let items = plan_at(&book, &instant("2026-12-01 15:05"), None);
        let thanks = |person: &str| -> Vec<(Family, String, State)> {
            [
                Family::ThankEmail,
                Family::HandwrittenNote,
                Family::RecruiterThanks,
            ]
            .into_iter()
            .flat_map(|family| of(&items, family))
            .filter(|item| item.key.person == Some(id(person)) && item.person == Some(id(person)))
            .filter(|item| item.state.is_open())
            .map(|item| (item.key.family, shown(item.due), item.state))
            .collect()
        };
        let what = format!("{preset:?} {values:?}");
        for person in ["dana", "ravi", "lee"] {
            assert!(!thanks(person).is_empty(), "{what}: no thanks to {person}");
        }
        assert_eq!(
            thanks("dana"),
            thanks("ravi"),
            "{what}: nobody ranks higher"
        );
        let recruiter = only(&items, Family::RecruiterThanks);
        assert_eq!(recruiter.person, Some(id("lee")), "{what}");
        let done: Vec<&PlanItem> = items.iter().filter(|i| i.state == State::Done).collect();
        assert!(done.is_empty(), "{what}: {done:?}");
    }
}

#[test]
fn what_is_refused_is_refused_in_every_style() {
    let waiting = panel(json!([]));
    let question_out = panel(json!([asked("2026-12-14 10:10")]));
    let left = out(
        "left",
        "2026-12-14 10:10",
        "voicemail-script",
        "voicemail",
        "lee",
    );
    let message_left = panel(json!([but(left, "result", "voicemail")]));
    let thanked = panel(json!([out(
        "thanks",
        "2026-12-01 16:00",
        "thank-email",
        "email",
        "dana"
    )]));
    let facebook = Thought("x", "dana", "linkedin-invitation", "personal-network");
    let refusals: &[(&Casebook, Thought, &str, &str)] = &[
        (
            &waiting,
            facebook,
            "2026-12-03 10:00",
            "block personal-network",
        ),
        (&waiting, QUESTION, "2026-12-03 16:00", "block quiet"),
        (&waiting, QUESTION, "2026-12-10 10:00", "block quiet"),
        (
            &question_out,
            QUESTION,
            "2026-12-28 10:00",
            "block question-asked",
        ),
        (
            &question_out,
            USEFUL,
            "2026-12-15 10:00",
            "block spacing-block",
        ),
        (
            &message_left,
            VOICEMAIL,
            "2026-12-28 10:00",
            "block voicemail-left",
        ),
        (&thanked, THANKS, "2026-12-02 10:00", "block sent-before"),
    ];
    for (preset, values) in styles() {
        for (book, thought, at, refusal) in refusals {
            let answer = thought.asked(&styled(book, preset, &values), &instant(at));
            assert!(
                told(&answer).contains(&(*refusal).into()),
                "{preset:?} {values:?}: {refusal} at {at} is {:?}",
                told(&answer)
            );
        }
    }
}
