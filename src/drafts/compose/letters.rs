use crate::calendar::Day;
use crate::drafts::Lexicon;

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
            /// The phrases by which a message of the language is read.
            pub lexicon: &'static Lexicon,
            /// A day inside a sentence.
            pub day: fn(Day) -> String,
            /// Words that keep no capital of theirs inside a sentence.
            pub lowered: &'static [&'static str],
            /// Words that keep none unless they begin a name: “Home days”, but “Home Office”.
            pub ordinary: &'static [&'static str],
            /// Words before a clause that a user who gives a reason may write.
            pub because: &'static [&'static str],
            /// Words that begin a clause.
            pub subjects: &'static [&'static str],
            /// Words that only a clause has.
            pub finite: &'static [&'static str],
            /// Words that make a part of a phrase of what follows.
            pub relative: &'static [&'static str],
            /// What to do in each turn that a call may take, a line for each.
            pub call_branches: &'static [&'static str],
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
    /// The same on a machine.
    spoken_greeting,
    /// The line before the name.
    closing,
    /// The day of an interview: that of the writing, or another one.
    today,
    on_day,
    /// The role where it was named before; several.
    the_role,
    the_roles,
    /// An interview in which the reader was, and one in which the reader was not; after the words
    /// for its day.
    meeting,
    interviewed,
    /// The subject of thanks; without the role where that is too long.
    thanks_subject,
    thanks_subject_short,
    /// Thanks for the time, in an email and on a card.
    thanks,
    card_thanks,
    /// Thanks for arranging, to somebody who interviewed as well.
    arranged_too,
    /// Thanks that come after their time: owned in a clause, without guilt and without an excuse.
    late,
    /// What was talked about, in an email and on a card.
    topic,
    card_topic,
    /// A little more about it: where it is about the work, about the person, about anything.
    expand_work,
    expand_person,
    expand_any,
    /// What was recommended and will be looked at.
    seed_anchor,
    /// What goes with it.
    attached,
    /// Why the user fits: out of the strengths.
    reasons,
    /// Interest in the role: in an email, in short, on a card, to somebody who recruits.
    interest,
    interest_short,
    card_interest,
    recruiter_interest,
    /// Looking forward, without a date: in an email, on a card.
    look_forward,
    card_look_forward,
    /// Thanks to somebody who recruits.
    recruiter_subject,
    recruiter_subject_short,
    recruiter_thanks,
    impression,
    timeline,
    /// Thanks to the recruiter once it is decided.
    outcome_subject,
    outcome_subject_short,
    outcome_thanks,
    outcome_accepted,
    outcome_rejected,
    outcome_left,
    keep_in_touch,
    /// A LinkedIn invitation; thanks where no topic fits in.
    invite,
    invite_bare,
    background,
    connect,
    connect_short,
    /// A check-in, by email, by phone or left on a machine.
    checkin_subject,
    checkin_subject_short,
    identify_met,
    identify_interviewed,
    identify_role,
    enthusiasm,
    promised,
    invited_back,
    question,
    offer_help,
    thanks_for_topic,
    thanks_again,
    /// A call: whom to ask for, by name or at the front desk.
    call_for,
    call_desk,
    call_look_forward,
    voicemail_number,
    voicemail_thanks,
    /// Something useful, or something promised.
    useful_subject,
    useful_subject_short,
    value,
    value_why,
    value_more,
    value_where,
    delivery_subject,
    delivery_subject_short,
    delivery,
    delivery_topic,
    delivery_thanks,
    /// The answer to a no.
    refusal_subject,
    refusal_subject_short,
    refusal_thanks,
    refusal_topic,
    refusal_memory,
    refusal_future,
    refusal_wishes,
    /// An email citing an anchor point after a no.
    anchor_subject,
    anchor_subject_short,
    anchor_read,
    anchor_seen,
    anchor_friend,
    anchor_other,
    anchor_open,
    anchor_more,
    anchor_future,
    anchor_thanks,
    /// The answer to an offer.
    offer_subject,
    offer_subject_short,
    offer_thanks,
    offer_joy,
    offer_terms,
    offer_confirm,
    offer_reply,
    /// A message about terms.
    terms_subject,
    terms_subject_short,
    terms_thanks,
    terms_joy,
    terms_one,
    terms_more,
    /// A point with its reason: a clause, or anything.
    terms_request,
    terms_request_for,
    terms_trade,
    terms_open,
    terms_look_forward,
    /// A request for what is missing.
    details_subject,
    details_subject_short,
    details_ask,
    details_thanks,
    detail_email,
    detail_surname,
    detail_both,
    detail_name,
    detail_names,
    /// An answer to an obstacle that they named.
    give_subject,
    give_subject_short,
    give_salary,
    give_start,
    give_other,
    range_salary,
    range_start,
    range_other,
    range_from,
    range_condition,
    give_next,
    /// An answer to what they wrote: to an invitation, to a request, to anything.
    answer_subject,
    answer_subject_short,
    answer_invited,
    answer_thanks,
    answer_times,
    answer_request,
    answer_other,
    answer_invited_more,
    answer_more,
    /// The courtesies.
    courtesy_subject,
    courtesy_subject_short,
    another_offer,
    heads_up,
    heads_up_more,
    more_time,
    more_time_after,
    more_time_why,
    withdrawal,
    withdrawal_accepted,
    parting,
    acceptance,
    acceptance_more,
    decline,
    decline_more,
    cancelled,
    cancelled_more,
    thanks_so_far,
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

    /// What something is called: as it was written, on one line, without a full stop.
    #[must_use]
    pub fn called(&self, words: &str) -> String {
        let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
        line.trim_end_matches(['.', ',', ';', ':', '!'])
            .trim_end()
            .to_owned()
    }

    /// The user's words inside a sentence: on one line, without what ends a sentence, and with a
    /// small letter where the first word is an ordinary one of the language: no name, no acronym.
    #[must_use]
    pub fn inside(&self, words: &str) -> String {
        let line = self.called(words);
        let line = line.trim_end_matches(['?', '…']).trim_end();
        let mut words = line.split(' ');
        let (first, next) = (words.next().unwrap_or_default(), words.next());
        let small = first.to_lowercase();
        let of = |list: &[&str]| small.split('-').all(|part| list.contains(&part));
        let begins_name = first.chars().skip(1).any(char::is_uppercase)
            || next.is_some_and(|next| next.starts_with(char::is_uppercase));
        if of(self.lowered) || of(self.ordinary) && !begins_name {
            [&small, &line[first.len()..]].concat()
        } else {
            line.to_owned()
        }
    }

    /// A reason inside a sentence, and whether it is a clause: what can stand after “because”.
    #[must_use]
    pub fn reason(&self, words: &str) -> (String, bool) {
        let line = self.inside(words);
        let (first, rest) = line.split_once(' ').unwrap_or((&line, ""));
        // “IT” is no “it”.
        let is_of = |list: &[&str]| {
            let shouted = first.chars().skip(1).any(char::is_uppercase);
            !shouted && list.contains(&&*first.to_lowercase())
        };
        if is_of(self.because) && !rest.is_empty() {
            return (self.inside(rest), true);
        }
        let has = |list: &[&str]| line.split(' ').any(|word| list.contains(&word));
        let clause = is_of(self.subjects) || has(self.finite) && !has(self.relative);
        (line, clause)
    }
}
