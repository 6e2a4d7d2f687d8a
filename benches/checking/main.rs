//! Checks a thank-you of two hundred words to one of a panel of six, five of whom have theirs, for
//! `cargo xtask bench`, which counts the instructions of [`measured`] and of nothing else.
//!
//! `checking WORDS prepare|open|keystroke`: making ready for the message, looking at its words for the
//! first time, or again after a letter was typed in the midst of them.

use std::process::ExitCode;

use followthrough::calendar::{Instant, TzDatabase};
use followthrough::domain::{
    Casebook, Channel, ContactKind, ContactLog, Id, Interview, Opportunity, Organization,
    Participation, Person, Profile, Topic,
};
use followthrough::drafts::{Checker, Envelope};
use followthrough::rules::Context;
use followthrough::text::EN;

const PANEL: u64 = 6;

const SUBJECT: &str = "Thank you: Water Engineer";

/// What each of the panel talked about, and what the user makes of it. Invented.
const TALKS: [(&str, &str, &str); PANEL as usize] = [
    (
        "Iris Lund",
        "mapping old drains",
        "the drains under the market square",
    ),
    (
        "Tomas O’Hara",
        "night shifts at the pump house",
        "who stays when the river rises",
    ),
    (
        "Anne-Lise Roy",
        "reading meters by hand",
        "the cellar doors that nobody opens",
    ),
    (
        "Kofi Mensah",
        "training apprentices",
        "the first week with a spanner",
    ),
    (
        "Jana Novák",
        "the reservoir book",
        "a page for every dry summer",
    ),
    (
        "Wei Chen",
        "leak alarms that cry wolf",
        "the one alarm that was right",
    ),
];

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let length = words.first().and_then(|word| word.parse().ok());
    let book = casebook();
    match (length, words.get(1).map(String::as_str)) {
        (Some(_), Some("prepare")) => {
            assert!(measured(|| checker(&book)).is_some());
        }
        (Some(length), Some(what @ ("open" | "keystroke"))) => {
            let text = letter(length);
            let Some(mut checker) = checker(&book) else {
                return ExitCode::FAILURE;
            };
            if what == "keystroke" {
                // The same with one letter less.
                let typed = text.replacen("memory", "memor", 1);
                assert!(typed.len() < text.len(), "the letter has the word");
                assert!(checker.check(SUBJECT, &typed).words > 0);
            }
            let report = measured(|| checker.check(SUBJECT, &text));
            assert!(report.words + 30 > length, "{}", report.words);
        }
        _ => {
            eprintln!("usage: cargo xtask bench");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

/// What is counted: everything that runs inside this function.
#[inline(never)]
fn measured<T>(work: impl FnOnce() -> T) -> T {
    std::hint::black_box(work())
}

fn checker(book: &Casebook) -> Option<Checker> {
    let at = minute(240);
    let context = Context {
        now: at,
        zones: &TzDatabase,
        preset: None,
    };
    let envelope = Envelope {
        kind: ContactKind::ThankEmail,
        courtesy: None,
        opportunity: id(2),
        to: Some(person(0)),
        recipients: Vec::new(),
        interview: Some(id(3)),
        channel: Channel::Email,
        at,
        attachments: Vec::new(),
    };
    Checker::new(book, context, EN.lexicon, envelope, &[])
}

/// A letter to the first of the panel of about so many words.
fn letter(words: usize) -> String {
    const MORE: [&str; 6] = [
        "On the way home I drew the square from memory, with every lid that you had pointed out.",
        "What stayed with me is that the oldest pipes are the ones with the fewest complaints.",
        "At my last firm I kept such a map for a harbour, and it grew quiet once people used it.",
        "Your team adds a note for each visit, so that nobody has to open the same lid twice.",
        "I would enjoy sorting the paper sheets first, because their margins hold what forms lose.",
        "Perhaps the apprentices could walk one street a week and write down what they hear.",
    ];
    let mut text = String::from(
        "Dear Iris,\n\nThank you for your time this morning and for our talk about mapping old drains.",
    );
    let mut more = MORE.iter().cycle();
    while text.split_whitespace().count() + 26 < words {
        text.push(' ');
        text.push_str(more.next().unwrap_or(&""));
    }
    text.push_str(
        "\n\nI am very interested in the Water Engineer role and look forward to hearing from you.\n\n\
         Kind regards,\nMara Quist\n+44 20 7946 0999",
    );
    text
}

fn casebook() -> Casebook {
    let mut book = Casebook {
        profile: Profile {
            name: "Mara Quist".to_owned(),
            phone: "+44 20 7946 0999".to_owned(),
            ..Profile::default()
        },
        ..Casebook::default()
    };
    book.organizations
        .put(Organization::new(id(1), "Wellbrook Water".to_owned()));
    book.opportunities.put(Opportunity {
        role: "Water Engineer".to_owned(),
        ..Opportunity::new(id(2), id(1))
    });
    book.interviews.put(Interview {
        start: Some(minute(0)),
        end: Some(minute(120)),
        ..Interview::new(id(3), id(2))
    });
    for (number, (name, topic, detail)) in (0..).zip(TALKS) {
        book.people.put(Person {
            name: name.to_owned(),
            name_verified: true,
            email: format!("person{number}@wellbrook.example"),
            organizations: vec![id(1)],
            ..Person::new(person(number))
        });
        let talk = id(200 + number);
        book.participations.put(Participation {
            person: Some(person(number)),
            ..Participation::new(talk, id(3))
        });
        book.topics
            .put(Topic::new(id(300 + number), talk, topic.to_owned()));
        if number > 0 {
            let given = name.split(' ').next().unwrap_or(name);
            book.contacts.put(ContactLog {
                kind: Some(ContactKind::ThankEmail),
                people: vec![person(number)],
                interview: Some(id(3)),
                text: format!(
                    "Dear {given},\n\nThank you for the conversation today. I had not thought \
                     about {topic} in that way before, least of all about {detail}, and I wrote \
                     two pages about it on the train. The role of Water Engineer interests me \
                     all the more for it. I look forward to meeting again.\n\nKind regards,\n\
                     Mara Quist\n+44 20 7946 0999"
                ),
                ..ContactLog::new(id(400 + number), minute(130), Channel::Email, id(2))
            });
        }
    }
    book
}

fn person(number: u64) -> Id {
    id(100 + number)
}

fn id(bits: u64) -> Id {
    Id::from_bits(bits.into())
}

/// A moment so many minutes after the interview began.
fn minute(minutes: i64) -> Instant {
    Instant::UNIX_EPOCH + chrono::Duration::days(20_789) + chrono::Duration::minutes(540 + minutes)
}
