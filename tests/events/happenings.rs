//! What can happen, each at a moment.

use serde_json::{Value, json};

use crate::bench::{all, instant};

/// Nothing but the clock.
pub fn nothing(_: &str) -> Value {
    json!({})
}

/// An interview on Wednesday 2027-02-03, told now.
pub fn next_interview(now: &str) -> Value {
    json!({
        "interviews": [{"id": "round-2", "opportunity": "x", "recorded_at": instant(now),
            "start": "2027-02-03T10:00:00-05:00", "end": "2027-02-03T11:00:00-05:00"}],
        "participations": [{"id": "met-again", "interview": "round-2", "person": "dana"}]
    })
}

/// The first interview moved to Thursday 2026-12-03.
pub fn moved(now: &str) -> Value {
    all([
        json!({"interviews": [{"id": "round-1", "start": "2026-12-03T10:00:00-05:00",
            "end": "2026-12-03T11:00:00-05:00"}]}),
        event(
            "moved",
            now,
            json!({"kind": "interview-rescheduled", "interview": "round-1"}),
        ),
    ])
}

/// The first interview called off.
pub fn cancelled(now: &str) -> Value {
    let what = json!({"kind": "interview-cancelled", "interview": "round-1"});
    event("off", now, what)
}

/// The next interview called off.
pub fn next_cancelled(now: &str) -> Value {
    let what = json!({"kind": "interview-cancelled", "interview": "round-2"});
    event("off-again", now, what)
}

/// Called off, and the search put on hold.
pub fn cancelled_and_paused(now: &str) -> Value {
    all([cancelled(now), paused(now)])
}

/// Called off, and put away.
pub fn cancelled_and_archived(now: &str) -> Value {
    all([cancelled(now), archived(now)])
}

/// It was over earlier than planned: just now.
pub fn ended(now: &str) -> Value {
    json!({"interviews": [{"id": "round-1", "end": instant(now)}]})
}

/// It took place before its time.
pub fn held_early(now: &str) -> Value {
    json!({"interviews": [{"id": "round-1", "start": "2026-11-30T10:00:00-05:00",
        "end": instant(now)}]})
}

/// Dana's address is not known.
pub fn address_missing(_: &str) -> Value {
    json!({"people": [{"id": "dana", "email": ""}]})
}

/// It is found.
pub fn address_found(_: &str) -> Value {
    json!({"people": [{"id": "dana", "email": "dana.ortiz@acme.example"}]})
}

/// Thanks to Dana.
pub fn thanked_dana(now: &str) -> Value {
    sent("thanks-dana", now, "thank-email", "email", "dana")
}

/// Thanks to Dana and to Lee: everybody.
pub fn thanked_all(now: &str) -> Value {
    let lee = sent("thanks-lee", now, "recruiter-thanks", "email", "lee");
    all([thanked_dana(now), lee])
}

/// Whatever was said means that no time was named.
pub fn no_promise(_: &str) -> Value {
    json!({"promises": [{"id": "said", "means": {"kind": "none"}}]})
}

/// The first promise was for the day after the interview.
pub fn promised_tomorrow(_: &str) -> Value {
    json!({"promises": [{"id": "said", "raw_words": "tomorrow",
        "means": {"kind": "date", "date": "2026-12-02"}}]})
}

/// They name another time: ten days from now.
pub fn new_promise(now: &str) -> Value {
    all([
        came("news", now, "new-promise"),
        promise("moved-to", now, json!({"kind": "days", "n": 10})),
    ])
}

/// They ask to be called back in one to two weeks.
pub fn call_back(now: &str) -> Value {
    all([
        came("later", now, "callback"),
        promise("call", now, json!({"kind": "callback", "n": 7, "m": 14})),
    ])
}

/// The question, by email.
pub fn asked(now: &str) -> Value {
    sent("asked", now, "checkin-email", "email", "lee")
}

/// A call that nobody answered.
pub fn rang(now: &str) -> Value {
    let id = format!("rang-{}", &now[8..10]);
    let mut call = sent(&id, now, "checkin-call-script", "phone", "lee");
    call["contacts"][0]["result"] = "unanswered".into();
    call
}

/// Something useful.
pub fn useful(now: &str) -> Value {
    sent("useful", now, "value-add-email", "email", "dana")
}

/// A message nobody has classified.
pub fn unclassified(now: &str) -> Value {
    let mut came = came("what", now, "other");
    came["contacts"][0]["class"] = Value::Null;
    came
}

/// They are still deciding.
pub fn holding(now: &str) -> Value {
    came("what", now, "holding")
}

/// The start date stands in the way.
pub fn obstacle(now: &str) -> Value {
    all([
        came("but", now, "obstacle"),
        json!({
            "obstacles": [{"id": "start", "opportunity": "x", "kind": "start-date",
                "raised_at": instant(now), "raised_by": "lee"}],
            "flexibilities": [{"id": "earlier", "kind": "start-date", "range": "from January"}]
        }),
    ])
}

/// They ask for something.
pub fn information_wanted(now: &str) -> Value {
    came("please", now, "info-request")
}

/// Another round.
pub fn next_round(now: &str) -> Value {
    came("come-again", now, "next-round")
}

/// An offer.
pub fn offered(now: &str) -> Value {
    json!({"offers": [{"id": "offer", "opportunity": "x", "received": instant(now),
        "written": true, "answer_by": "2027-03-01"}]})
}

/// A message about terms.
pub fn negotiated(now: &str) -> Value {
    sent(
        &format!("terms-{}", &now[11..13]),
        now,
        "negotiation",
        "email",
        "lee",
    )
}

/// Their answer to it.
pub fn terms_answered(now: &str) -> Value {
    came("their-terms", now, "other")
}

/// The offer taken back.
pub fn offer_withdrawn(_: &str) -> Value {
    json!({"offers": [{"id": "offer", "status": "withdrawn"}]})
}

/// Yes.
pub fn accepted(now: &str) -> Value {
    told("accepted", now)
}

/// No, thank you.
pub fn declined(now: &str) -> Value {
    told("declined", now)
}

/// A no from Dana.
pub fn rejected(now: &str) -> Value {
    json!({"rejections": [{"id": "no", "opportunity": "x", "received": instant(now),
        "from": "dana", "channel": "email"}]})
}

/// The same, as a message of its own kind only.
pub fn rejected_by_message(now: &str) -> Value {
    came("no-message", now, "rejection")
}

/// A book that Dana and the user both like, and the user has read it.
pub fn anchor(_: &str) -> Value {
    json!({"anchors": [{"id": "book", "opportunity": "x", "person": "dana", "kind": "book",
        "title": "a book on queues", "follow_through_done_at": "2026-12-05T20:00:00-05:00"}]})
}

/// The same, and the style lets a no rest.
pub fn anchor_unwanted(now: &str) -> Value {
    all([
        anchor(now),
        json!({"styles": [{"id": "after",
            "choice": {"axis": "after-rejection", "value": "close"}}]}),
    ])
}

/// The answer to a no.
pub fn replied(now: &str) -> Value {
    sent("gracious", now, "rejection-reply", "email", "dana")
}

/// It is open again, for another round.
pub fn reopened_for_a_round(now: &str) -> Value {
    all([reopened(now), next_round(now)])
}

/// It is open again, with an offer.
pub fn reopened_with_an_offer(now: &str) -> Value {
    all([
        reopened(now),
        came("their-call", now, "offer"),
        offered(now),
    ])
}

/// It is open again.
pub fn reopened(now: &str) -> Value {
    told("reopened", now)
}

/// The user withdraws.
pub fn withdrawn(now: &str) -> Value {
    told("withdrawn", now)
}

/// The employer pauses.
pub fn paused(now: &str) -> Value {
    told("employer-paused", now)
}

/// The employer paused some days before the interview.
pub fn paused_before(_: &str) -> Value {
    paused("2026-11-25 12:00")
}

/// The employer takes it up again.
pub fn resumed(now: &str) -> Value {
    told("employer-resumed", now)
}

/// Put away.
pub fn archived(now: &str) -> Value {
    told("archived", now)
}

/// A message that went out.
pub fn sent(id: &str, at: &str, kind: &str, channel: &str, person: &str) -> Value {
    json!({"contacts": [{"id": id, "at": instant(at), "opportunity": "x", "kind": kind,
        "channel": channel, "people": [person]}]})
}

fn came(id: &str, at: &str, class: &str) -> Value {
    json!({"contacts": [{"id": id, "at": instant(at), "opportunity": "x", "way": "in",
        "class": class, "channel": "email", "people": ["lee"]}]})
}

fn promise(id: &str, now: &str, means: Value) -> Value {
    json!({"promises": [{"id": id, "opportunity": "x", "raw_words": "in their words",
        "means": means, "said_by": "lee", "made_on": &now[..10], "recorded_at": instant(now)}]})
}

fn told(kind: &str, now: &str) -> Value {
    event(kind, now, json!({"kind": kind, "opportunity": "x"}))
}

fn event(id: &str, at: &str, what: Value) -> Value {
    json!({"events": [{"id": id, "what": what, "at": instant(at)}]})
}
