//! Every rule of the catalogue is seen at work: in a plan, in the guard's reasons, on a card, in a
//! question, on the pocket card, or as a caution. `cargo xtask mutate-rules` switches each off in
//! turn and expects this and the scenarios to notice.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::panic, reason = "a test says what is wrong by panicking")]

mod common;

use common::documented_files;
use followthrough::calendar::{Instant, TzDatabase, plus_minutes};
use followthrough::domain::{Casebook, Channel, CoachCardShown, ContactKind, Id, Preset};
use followthrough::interchange::read_casebook;
use followthrough::rules::{
    Contemplated, Context, Index, PlanItem, Rule, Situation, before_a_no, before_skipping,
    card_of_the_day, may_contact, plan, pocket_card, questions, registry,
};
use std::collections::BTreeSet;

/// Rules that no plan, reason, card or question can show, and why.
const ELSEWHERE: &[(&str, &str)] = &[
    ("thank-content-thanks-for-time", DRAFTS),
    ("thank-content-restate-interest", DRAFTS),
    ("thank-content-key-reasons", DRAFTS),
    ("thank-content-meeting-reference", DRAFTS),
    ("thank-content-expand-topic", DRAFTS),
    ("thank-content-look-forward", DRAFTS),
    ("thank-content-brief", DRAFTS),
    ("thank-content-genuine-tone", DRAFTS),
    ("thank-content-minimal-ok", DRAFTS),
    ("self-promotion-subtle", DRAFTS),
    ("sales-self-promotion-allowed", DRAFTS),
    ("handwritten-personal-detail", DRAFTS),
    ("handwritten-few-sentences", DRAFTS),
    ("linkedin-personalised-note", DRAFTS),
    ("linkedin-remind-qualifications", DRAFTS),
    ("checkin-ask-decision-politely", DRAFTS),
    ("checkin-offer-more-information", DRAFTS),
    ("checkin-offer-help-decide", DRAFTS),
    ("checkin-reiterate-excitement", DRAFTS),
    ("checkin-differentiate", DRAFTS),
    ("checkin-gentle-tone", DRAFTS),
    ("open-to-referrals-and-future-roles", DRAFTS),
    ("not-pushy-not-desperate", DRAFTS),
    ("no-bitter-reply", DRAFTS),
    ("assume-notes-are-compared", DRAFTS),
    (
        "do-not-assume-who-decides",
        "it holds by what the data model does not have",
    ),
    (
        "policy-local-only",
        "it holds by the page's policy, which allows no other origin",
    ),
    (
        "policy-sent-means-user-confirmed",
        "it holds by the types: only a logged contact is sent",
    ),
    (
        "policy-explain-every-action",
        "it holds by the types: an item is made of its reason",
    ),
];

const DRAFTS: &str = "it speaks about the text of a message: the corpus of drafts shows it";

#[test]
fn every_rule_is_seen_at_work() {
    let mut seen = BTreeSet::new();
    let book = |text: &str| {
        let book = read_casebook(text, &TzDatabase);
        book.unwrap_or_else(|problems| panic!("{problems:?}"))
    };
    for (_, text) in documented_files() {
        watch(&book(&text), 11 * 60 + 3, 7 * DAY + 31, &mut seen);
    }
    for text in [REST, CALM] {
        watch(&book(text), 97, DAY + 31, &mut seen);
    }
    let unseen: Vec<&str> = registry::ALL
        .iter()
        .map(|rule| rule.id)
        .filter(|id| !seen.contains(id) && !ELSEWHERE.iter().any(|(other, _)| other == id))
        .collect();
    assert_eq!(unseen, [""; 0]);
}

/// Looks at a casebook at several moments, under every preset, from before its first interview to
/// long after its last.
///
/// `close` and `far` are minutes between two looks: around the interviews, and later.
fn watch(book: &Casebook, close: i64, far: i64, seen: &mut BTreeSet<&'static str>) {
    let moments: BTreeSet<Instant> = book
        .interviews
        .iter()
        .filter_map(|interview| interview.start.or(interview.end))
        .collect();
    let (Some(&first), Some(&last)) = (moments.first(), moments.last()) else {
        return;
    };
    let mut at = plus_minutes(first, -2 * DAY);
    let end = plus_minutes(last, 100 * DAY);
    let mut day = 0;
    while at < end {
        look(book, at, day, seen);
        let near = at < plus_minutes(last, 2 * DAY);
        at = plus_minutes(at, if near { close } else { far });
        day += 1;
    }
}

const DAY: i64 = 24 * 60;

fn look(book: &Casebook, at: Instant, turn: u32, seen: &mut BTreeSet<&'static str>) {
    let as_of = book.as_of(at);
    let preset = Preset::ALL[turn as usize % Preset::ALL.len()];
    for preset in [None, Some(preset)] {
        let context = Context {
            preset,
            now: at,
            zones: &TzDatabase,
        };
        let items = plan(&as_of, context);
        see(
            seen,
            items.iter().flat_map(|item| item.rules.iter().copied()),
        );
        see(
            seen,
            items
                .iter()
                .filter_map(|item| before_skipping(item, &items)),
        );
        let asked = questions(&as_of, context, &items);
        see(seen, asked.iter().map(|question| question.rule));
        let index = Index::new(&as_of);
        for opportunity in as_of.opportunities.iter() {
            let situation = Situation::read(&as_of, &index, context, opportunity);
            see(seen, before_a_no(&situation));
            for round in &situation.rounds {
                let lines = pocket_card(&situation, round);
                see(seen, lines.iter().map(|line| line.rule));
                // The heading is a rule too: without it there is no card.
                let heading = registry::find("exit-checklist").filter(|_| !lines.is_empty());
                see(seen, heading);
            }
        }
        if turn.is_multiple_of(5) {
            ask(&as_of, context, &items, seen);
        }
        if preset.is_none() {
            show_cards(as_of.clone(), context, &items, turn, seen);
        }
    }
}

/// The card of the day, and those that would have come had it been shown the day before.
fn show_cards(
    mut book: Casebook,
    context: Context<'_>,
    items: &[PlanItem],
    turn: u32,
    seen: &mut BTreeSet<&'static str>,
) {
    for number in 0..16 {
        let Some(card) = card_of_the_day(&book, context, items, turn % 4) else {
            return;
        };
        see(seen, [card.rule]);
        let id: Id = format!("card-{number}")
            .parse()
            .unwrap_or_else(|_| panic!("an id"));
        let yesterday = plus_minutes(context.now, -DAY);
        book.coach_cards.put(CoachCardShown {
            opportunity: card.opportunity,
            ..CoachCardShown::new(id, card.rule.id.to_owned(), yesterday)
        });
    }
}

fn ask(
    book: &Casebook,
    context: Context<'_>,
    items: &[PlanItem],
    seen: &mut BTreeSet<&'static str>,
) {
    let contacts = [
        (ContactKind::CheckinEmail, Channel::Email),
        (ContactKind::CheckinCall, Channel::Phone),
        (ContactKind::Voicemail, Channel::Voicemail),
        (ContactKind::ValueAddEmail, Channel::Email),
        (ContactKind::ThankEmail, Channel::Email),
        (ContactKind::LinkedinInvitation, Channel::Linkedin),
        (ContactKind::LinkedinInvitation, Channel::PersonalNetwork),
        (ContactKind::AnchorEmail, Channel::Email),
        (ContactKind::Courtesy, Channel::Email),
        (ContactKind::Negotiation, Channel::Email),
    ];
    for opportunity in book.opportunities.iter() {
        let person = items
            .iter()
            .filter(|item| item.key.opportunity == Some(opportunity.id))
            .find_map(|item| item.person);
        for (kind, channel) in contacts {
            let contact = Contemplated {
                person,
                opportunity: opportunity.id,
                kind,
                channel,
                at: context.now,
                interview: None,
                anchor: None,
            };
            let answer = may_contact(book, context, contact);
            let reasons = answer.reasons.iter();
            see(
                seen,
                reasons.flat_map(|reason| reason.rules.iter().copied()),
            );
        }
    }
}

fn see(seen: &mut BTreeSet<&'static str>, rules: impl IntoIterator<Item = &'static Rule>) {
    seen.extend(rules.into_iter().map(|rule| rule.id));
}

/// The list that `cargo xtask mutate-rules` goes through.
#[test]
fn what_is_said_to_be_elsewhere_is_a_rule() {
    for rule in registry::ALL {
        println!("rule: {rule}");
    }
    for (id, why) in ELSEWHERE {
        println!("elsewhere: {id}: {why}");
        assert!(registry::find(id).is_some(), "{id}");
    }
}

/// What the documented casebooks do not show.
const REST: &str = r#"{
  "format": "followthrough-casebook",
  "version": 1,
  "profile": {
    "home_zone": "America/New_York",
    "interests": ["rowing"],
    "strengths": [{"category": "experience", "text": "ten years of night trains"}]
  },
  "organizations": [
    {"id": "acme", "name": "Acme Robotics", "zone": "America/New_York"},
    {"id": "bolt", "name": "Bolt Works", "zone": "America/New_York"},
    {"id": "agency", "name": "Between", "is_agency": true}
  ],
  "opportunities": [
    {"id": "parts", "organization": "acme", "role": "Analyst", "seniority": "C-level", "agency": "agency"},
    {"id": "terms", "organization": "bolt", "role": "Writer"},
    {"id": "quiet", "organization": "bolt", "role": "Editor", "main_contact": "lee"},
    {"id": "ahead", "organization": "bolt", "role": "Reader"}
  ],
  "people": [
    {"id": "dana", "name": "Dana Ortiz", "email": "dana@acme.example", "background": "rowing club", "linkedin_consent": "yes", "contact_allowed": "no"},
    {"id": "kim", "name": "Kim Abara", "email": "kim@acme.example"},
    {"id": "lee", "name": "Lee Park", "email": "lee@bolt.example", "title": "Recruiter"},
    {"id": "sol", "name": "Sol Reyes", "email": "sol@between.example"}
  ],
  "roles": [
    {"id": "sol-recruits", "person": "sol", "opportunity": "parts", "role": "agency-recruiter"},
    {"id": "kim-knows", "person": "kim", "opportunity": "parts", "role": "mutual-contact"},
    {"id": "lee-recruits", "person": "lee", "opportunity": "quiet", "role": "recruiter"}
  ],
  "interviews": [
    {
      "id": "day", "opportunity": "parts", "start": "2026-12-01T13:00:00-05:00",
      "recorded_at": "2026-11-20T12:00:00-05:00",
      "sessions": [
        {"id": "one", "start": "2026-12-01T13:00:00-05:00", "end": "2026-12-01T13:40:00-05:00"},
        {"id": "two", "start": "2026-12-01T18:00:00-05:00", "end": "2026-12-01T19:00:00-05:00"}
      ]
    },
    {"id": "told", "opportunity": "quiet", "end": "2026-12-01T15:00:00-05:00", "recorded_at": "2026-12-04T09:00:00-05:00", "status": "held"},
    {"id": "talk", "opportunity": "terms", "end": "2026-12-01T15:00:00-05:00"},
    {"id": "next", "opportunity": "ahead", "start": "2026-12-09T10:00:00-05:00"}
  ],
  "participations": [
    {"id": "met-dana", "interview": "day", "person": "dana", "session": "one"},
    {"id": "met-lee", "interview": "told", "person": "lee"},
    {"id": "met-kim", "interview": "talk", "person": "kim"}
  ],
  "promises": [
    {"id": "said-1", "opportunity": "quiet", "raw_words": "7–10 days", "made_on": "2026-12-01"},
    {"id": "said-2", "opportunity": "quiet", "raw_words": "about a week", "made_on": "2026-12-01"}
  ],
  "game_plans": [
    {"id": "plan", "opportunity": "quiet", "branch": "offer", "text": "Ask for two days."}
  ],
  "contacts": [
    {"id": "thanks-lee", "opportunity": "quiet", "interview": "told", "channel": "email", "kind": "thank-email", "people": ["lee"], "at": "2026-12-01T16:00:00-05:00"},
    {"id": "thanks-again", "opportunity": "quiet", "interview": "told", "channel": "email", "kind": "recruiter-thanks", "people": ["lee"], "at": "2026-12-01T16:05:00-05:00"},
    {"id": "terms-1", "opportunity": "terms", "channel": "email", "kind": "negotiation", "people": ["kim"], "at": "2026-12-08T10:00:00-05:00"},
    {"id": "terms-2", "opportunity": "terms", "channel": "email", "kind": "negotiation", "people": ["kim"], "at": "2026-12-09T10:00:00-05:00"},
    {"id": "terms-3", "opportunity": "terms", "channel": "email", "kind": "negotiation", "people": ["kim"], "at": "2026-12-10T10:00:00-05:00"}
  ],
  "offers": [
    {"id": "offer", "opportunity": "terms", "received": "2026-12-07T10:00:00-05:00", "status": "withdrawn"}
  ],
  "rejections": [
    {"id": "no-1", "opportunity": "terms", "received": "2026-12-14T10:00:00-05:00"},
    {"id": "no-2", "opportunity": "parts", "received": "2026-12-28T10:00:00-05:00"}
  ],
  "events": [
    {"id": "moved", "what": {"kind": "interview-rescheduled", "interview": "day"}, "at": "2026-11-25T10:00:00-05:00"},
    {"id": "later-1", "what": {"kind": "item-moved", "item": "checkin/quiet/cycle:1/./0", "to": "2026-12-15T10:00:00-05:00"}, "at": "2026-12-12T10:00:00-05:00"},
    {"id": "later-2", "what": {"kind": "item-moved", "item": "checkin/quiet/cycle:1/./0", "to": "2026-12-17T10:00:00-05:00"}, "at": "2026-12-15T10:00:00-05:00"},
    {"id": "not-now", "what": {"kind": "item-skipped", "item": "thank-email/terms/interview:talk/kim/0", "reason": "they asked for no mail"}, "at": "2026-12-01T17:00:00-05:00"}
  ]
}"#;

/// Nothing is left to do but to wait.
const CALM: &str = r#"{
  "format": "followthrough-casebook",
  "version": 1,
  "profile": {"home_zone": "America/New_York"},
  "organizations": [{"id": "acme", "name": "Acme Robotics", "zone": "America/New_York"}],
  "opportunities": [{"id": "calm", "organization": "acme", "role": "Analyst", "main_contact": "lee"}],
  "people": [{"id": "lee", "name": "Lee Park", "email": "lee@acme.example"}],
  "interviews": [{"id": "talk", "opportunity": "calm", "end": "2026-12-01T15:00:00-05:00", "status": "held"}],
  "promises": [{"id": "said", "opportunity": "calm", "raw_words": "two to three weeks"}],
  "search_activities": [{"id": "step", "at": "2026-12-08T10:00:00-05:00"}],
  "participations": [{"id": "met-lee", "interview": "talk", "person": "lee"}],
  "commitments": [{"id": "article", "opportunity": "calm", "person": "lee", "direction": "i-owe", "item": "an article"}],
  "contacts": [
    {"id": "thanks", "opportunity": "calm", "interview": "talk", "channel": "email", "kind": "thank-email", "people": ["lee"], "at": "2026-12-02T16:00:00-05:00"},
    {"id": "card", "opportunity": "calm", "interview": "talk", "channel": "post", "kind": "handwritten-note", "people": ["lee"], "at": "2026-12-02T17:00:00-05:00"},
    {"id": "link", "opportunity": "calm", "interview": "talk", "channel": "linkedin", "kind": "linkedin-invitation", "people": ["lee"], "at": "2026-12-02T18:00:00-05:00"},
    {"id": "sent", "opportunity": "calm", "item": "commitment-delivery/calm/record:article/lee/0", "channel": "email", "kind": "commitment-delivery", "people": ["lee"], "at": "2026-12-02T19:00:00-05:00"}
  ],
  "rejections": [{"id": "no", "opportunity": "calm", "received": "2026-12-20T10:00:00-05:00", "from": "lee", "runner_up": true}],
  "events": [
    {"id": "skip-0", "what": {"kind": "item-skipped", "item": "game-plan/calm/././0", "reason": "no"}, "at": "2026-12-01T16:00:00-05:00"},
    {"id": "skip-1", "what": {"kind": "item-skipped", "item": "game-plan/calm/././1", "reason": "no"}, "at": "2026-12-01T16:00:00-05:00"},
    {"id": "skip-3", "what": {"kind": "item-skipped", "item": "game-plan/calm/././3", "reason": "no"}, "at": "2026-12-01T16:00:00-05:00"}
  ]
}"#;
