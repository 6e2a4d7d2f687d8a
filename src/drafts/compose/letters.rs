use crate::calendar::Day;

/// Sentences that serve the same purpose, in the order in which they are tried.
pub type Variants = &'static [&'static str];

macro_rules! letters {
    ($($(#[$meta:meta])* $name:ident,)+) => {
        /// The sentences of a language from which messages are put together.
        ///
        /// `{name}` stands for a fact, and every variant of a slot has to fit any fact: a topic is
        /// a noun phrase, a gerund or a question word's clause in the user's words.
        #[derive(Clone, Copy, Debug)]
        #[allow(missing_docs, reason = "some slots share a description")]
        pub struct Letters {
            $($(#[$meta])* pub $name: Variants,)+
            /// What stands in a gap, by its word.
            pub gaps: &'static [(&'static str, &'static str)],
            /// A day inside a sentence.
            pub day: fn(Day) -> String,
            /// Words that keep no capital of theirs inside a sentence.
            pub lowered: &'static [&'static str],
            /// What stands between a request and the note that it is about.
            pub forward_below: &'static str,
            /// Whoever has no name yet, in a gap.
            pub somebody: &'static str,
            /// What stands between the last two of a list.
            pub and: &'static str,
            /// What stands between the others.
            pub comma: &'static str,
        }

        impl Letters {
            /// Every slot with its name.
            pub fn slots(&self) -> impl Iterator<Item = (&'static str, Variants)> {
                [$((stringify!($name), self.$name)),+].into_iter()
            }
        }
    };
}

letters! {
    /// The first line.
    greeting,
    /// The line before the name.
    closing,
    /// The day of an interview: that of the writing, another one.
    today,
    on_day,
    /// The subject of thanks, the longest first only by chance: one that fits is taken.
    thanks_subject,
    /// The same without the role, where that is too long.
    thanks_subject_short,
    /// Thanks for the time.
    thanks,
    /// Thanks for arranging, to somebody who interviewed as well.
    arranged_too,
    /// What was talked about.
    topic,
    /// A little more about it: about the work, about the person, about anything.
    expand_work,
    expand_person,
    expand_any,
    /// What was recommended and will be looked at.
    seed_anchor,
    /// What goes with it.
    attached,
    /// Why the user fits: out of the strengths.
    reasons,
    /// Interest in the role.
    interest,
    /// The same, short.
    interest_short,
    /// Looking forward, without a date.
    look_forward,
    /// The request to pass a note on.
    forward_subject,
    forward_subject_short,
    forward,
    forward_thanks,
}

impl Letters {
    /// A list as it stands in a sentence.
    #[must_use]
    pub fn list(&self, things: &[String]) -> String {
        match things {
            [] => String::new(),
            [only] => only.clone(),
            [first @ .., last] => [&first.join(self.comma), self.and, last].concat(),
        }
    }

    /// The user's words inside a sentence: on one line, without a full stop, and with a small
    /// letter where the first word is one of the language's own.
    #[must_use]
    pub fn inside(&self, words: &str) -> String {
        let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
        let line = line.trim_end_matches(['.', ',', ';', ':', '!']).trim_end();
        let first = line.split(' ').next().unwrap_or_default();
        let small = first.to_lowercase();
        if self.lowered.contains(&small.as_str()) {
            [&small, &line[first.len()..]].concat()
        } else {
            line.to_owned()
        }
    }
}
