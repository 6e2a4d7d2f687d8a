mod checks;
mod cues;
mod decision;
mod guidance;
mod letters;
mod lexicon;
mod plan;
mod styles;
mod why;

use super::strings::strings;

strings! {
    /// English.
    EN;

    phrases {
        // Names and places.
        app: "Followthrough";
        skip_link: "Skip to content";
        nav_label: "Main";
        nav_today: "Today";
        nav_interviews: "Interviews";
        nav_debrief: "Debrief";
        nav_settings: "Settings";
        home_link: "Followthrough, Today";
        date_short: "{weekday} {day} {month}";
        today_lower: "today";
        tomorrow_lower: "tomorrow";
        yesterday_lower: "yesterday";
        list_two: "{a} and {b}";
        list_more: "{a}, {b}";
        unnamed_person: "Somebody";
        them: "them";
        unnamed_company: "Company";
        or_separator: " · ";

        // Welcome.
        welcome_title: "The interview’s over. Here’s what’s next.";
        welcome_lede: "Who to thank, what to say, and when to leave them be. A dated plan with a reason for each step.";
        welcome_record: "Record an interview";
        welcome_samples: "Try with sample data";
        welcome_restore: "Restore a backup";
        welcome_private: "Stays on this device and works offline. No account. Sample data clears in one tap.";
        art_interview: "Interview";
        art_thank: "Thank each one";
        art_quiet: "Quiet days";
        art_checkin: "One check-in";

        // Today.
        section_now: "Now";
        section_later_today: "Later today";
        section_tomorrow: "Tomorrow";
        section_week: "This week";
        section_later: "Later";
        section_waiting: "Waiting";
        to_day: "to {day}";
        now_key: "today";
        headline_thanks_by: "{things} before {time}, then you can breathe.";
        headline_thanks_open: "{things} still to send. Late beats silent.";
        headline_debrief: "Get it down while it’s fresh.";
        headline_things: "{things} for now.";
        headline_later: "Nothing this minute. {things} later today.";
        headline_nothing: "Nothing to send today.";
        lede_next: "The next thing is {when}: {what}.";
        lede_free: "Nothing is waiting for you.";
        samples_banner: "This is sample data, to look around in.";
        samples_remove: "Remove sample data";
        verse: "Silence is usually a full calendar, not a verdict.";
        verse_source: "While you wait";
        card_thanks: "One thank-you each";
        hour_passed: "{n} of the first 60 minutes have passed";
        hour_left: "Left the room {time}";
        hour_remaining: "{n} min of the best hour left";
        hour_over: "Latest: {when}";
        sent_at: "Sent {time}";
        add_upcoming: "Add an upcoming interview";
        upcoming_row: "Interview at {company}";

        // Rows and items.
        thank_person: "Thank {person}";
        post_note_person: "Post a note to {person}";
        thank_recruiter: "Thank {person}";
        invite_person: "Invite {person} on LinkedIn";
        invite_people: "Invite {people} on LinkedIn";
        request_missing: "Ask {person} for missing details";
        request_missing_anyone: "Ask for missing details";
        deliver: "Send {person} what you promised";
        check_in_with: "Check in with {person}";
        check_in_company: "Check in with {company}";
        call_back: "Call {person} back, as they asked";
        debrief_row: "Record your interview at {company}";
        resume_search: "One small step in your search";
        resume_search_meta: "An application, a question, a contact. It keeps you free.";
        game_plan_row: "Make a game plan for {company}";
        game_plan_meta: "A sentence for each way it may go";
        follow_through_row: "Follow through: {item}";
        follow_through_meta: "So that you can mention it honestly";
        move_on_after_no_meta: "The people you met stay contacts, and a word from them wakes it up";
        meta_recruiter: "Recruiter · {company}";
        by_time: "by {time}";
        from_day: "from {day}";
        since_day: "since {day}";
        since_time: "since {time}";
        home_zone_device: "As on this device";
        thank_named: "Thank {people}";
        post_named: "Post notes to {people}";
        any_time: "any time";
        late_hours: "late";
        no_address: "No address yet";
        mark_done_label: "Mark done: {what}";

        // Doing things.
        act_mark_sent: "Mark sent";
        act_mark_done: "Mark done";
        act_via_recruiter: "Sent through the recruiter";
        act_via_linkedin: "Sent on LinkedIn";
        act_skip: "Skip";
        act_move: "Move";
        act_open: "Open";
        act_go: "Go to interview";
        add_address: "Add their email";
        act_undo: "Undo";
        act_cancel: "Cancel";
        act_save: "Save";
        act_delete: "Delete";
        act_edit: "Edit";
        act_close: "Close";
        act_record: "Record it";
        skip_title: "Skip this?";
        skip_body: "It stays in the history. A word on why helps you later.";
        skip_stakes: "Nobody has thanked {person} yet. A short note still counts for more than a perfect one.";
        skip_reason: "Why";
        move_title: "Move it to";
        move_when: "Day and time";
        sent_title: "When did it go out?";
        sent_when: "Sent at";
        erase_title: "Delete this entry?";
        erase_body: "The plan will go back to what it was without it. You can undo this.";

        // What was done, for the notice with undo.
        done_debrief: "Recorded. Here is your plan.";
        done_schedule: "Added.";
        done_change: "Saved.";
        done_delete: "Deleted.";
        done_mark: "Marked done.";
        done_skip: "Skipped.";
        done_move: "Moved.";
        done_contact: "Logged.";
        done_turn: "Noted. The plan has been renewed.";
        done_inbound: "Noted. The plan has been renewed.";
        done_settings: "Saved.";
        done_samples: "Sample data is in. Look around.";
        done_samples_removed: "Sample data is gone.";
        done_import: "Your file is in place.";
        done_undo: "Taken back.";
        no_randomness: "This browser gives no random numbers, so nothing new can be recorded here.";

        // Standing.
        budget_question: "One check-in left.";
        budget_none: "No follow-up left in your style.";

        // Writing.
        act_write: "Write";
        write_back: "Back to the plan";
        write_tabs: "One note for each";
        write_notes: "What you noted";
        write_topics: "Topics";
        write_no_topics: "No topic noted yet.";
        write_anchor: "To come back to";
        write_they_said: "They said";
        write_to: "To";
        write_pass_on: "{recruiter}, to pass on to {person}";
        write_subject: "Subject";
        write_text: "Message";
        write_script: "What to say";
        write_attached: "Attach in your mail app";
        write_way: "How it goes";
        write_again: "Another wording";
        write_start_again: "Start again";
        write_put_back: "Put my words back";
        write_ready: "Ready";
        write_unread: "Not checked yet";
        write_checks: "Before you send";
        write_fix: "To fix:";
        write_hint: "A thought:";
        write_gap: "A gap to fill: {gap}";
        write_gap_topic: "What did you and {person} talk about?";
        write_gap_name: "Your name is missing. It goes under every message.";
        write_gap_phone: "Your number is missing. It makes it easy to call you back.";
        write_gap_go: "Go to it";
        write_recall: "A few words";
        write_recall_add: "Put it in";
        write_use: "Use “{with}”";
        write_use_sentence: "Say instead: “{with}”";
        write_supply: "Add a line";
        write_spelled: "It is spelled right";
        write_passes: "In order";
        write_alike: "Alike";
        write_alike_limit: "{n} %, best below {limit} %";
        write_compare: "Compare with {person}’s note";
        write_of: "{n} of {m}";
        write_from_to: "{from} to {to}";
        write_mail: "Open in mail app";
        write_too_long: "This is too long for a link, so the text is copied. Paste it into the message.";
        write_call: "Call {number}";
        write_sms: "Open in messages";
        write_copy: "Copy";
        write_copy_subject: "Copy subject";
        write_copy_text: "Copy text";
        write_copy_note: "Copy the note";
        write_open_profile: "Open {host}";
        write_share: "Share";
        write_print: "Print card";
        write_posted: "Posted";
        write_copied: "Copied.";
        write_copied_subject: "Subject copied.";
        write_copy_refused: "This browser did not let it be copied. Mark the text and copy it by hand.";
        write_share_refused: "The share sheet did not open. Copying works too.";
        write_print_refused: "This browser cannot print here. The card can be copied by hand from the screen.";
        write_no_email: "No address yet for {person}.";
        write_request: "What {recruiter} gets";
        write_via_recruiter: "Send through the recruiter";
        write_by_email: "Send by email";
        write_add_address: "Add the address";
        write_add_number: "Add the number";
        write_lack_address: "{person}’s email";
        write_lack_number: "{person}’s number";
        write_lack_profile: "Link to {person}’s profile";
        write_lack_keep: "Keep it";
        write_no_such_address: "No mail would get there yet. An address looks like name@company.com.";
        write_no_such_number: "There is no number in it yet that could be called.";
        write_no_such_profile: "That leads to no page yet. A link looks like linkedin.com/in/name.";
        write_nothing: "There is nothing to write here.";
        write_nothing_body: "It may have been sent, or the plan has moved on.";
        write_sent_at: "Sent {time}";
        write_sent_no_text: "It was marked as sent; its words are not kept.";
        write_all_sent: "That was the last one. Now it is their turn.";
        write_next: "Next: {person}";
        write_asked_title: "Did you send it?";
        write_asked_body: "To {person}, {company}.";
        write_asked_no: "Not yet";
        write_asked_yes: "Sent";
        write_open_title: "Sent as it is?";
        write_open_body: "This is still open:";
        write_open_final: "A wrong name or an open gap is never recorded as sent. If you mended it in your mail app, mend it here too.";
        write_open_back: "Back to the message";
        write_better_not: "Better not now.";
        write_guard_ahead: "Go ahead all the same";
        write_guard_why: "Why? It is kept with the entry.";
        write_guard_go: "Go ahead";
        write_guard_noted: "Going ahead: {reason}";
        write_guard_undo: "I’ll wait after all";
        write_not_yet: "Not yet";
        write_card_address: "Address";
        write_card_no_address: "No postal address is recorded.";
        write_card_company: "Add the company’s address";
        write_card_lede: "Copy it onto a card in your own writing, or print it as a guide.";
        write_called: "How did it go?";
        write_call_spoke: "We spoke";
        write_call_message: "I left a message";
        write_call_nobody: "Nobody answered";
        write_script_edit: "Change the words";
        linkedin_limit: "Length of a LinkedIn note";
        linkedin_limit_of: "{n} characters";

        // Reasons.
        why_title: "Why, and how the dates come about";
        why_thanks: "Why within the hour?";
        policy_note: "Our own rule; none of the articles says so.";
        because_said: "They said “{words}” on {day}.";
        because_said_nothing: "No date was named, so the wait counts from {day}.";
        because_frame: "Their time runs to {day}.";
        because_event: "They decide after {day}.";
        because_window: "They asked for it between {from} and {to}.";
        because_grace: "Best on {day}.";
        because_posting: "The mail goes on {day}.";
        because_slipped: "No collection comes sooner; express is a thought if no email goes out.";
        because_late: "Its time has passed, and it still counts. No long excuse needed.";
        they_asked: "They asked me to";
        not_yet_asked: "If they asked you to get in touch sooner, say so, and the plan follows their word.";
        not_yet: "Not yet. Earliest {day}.";
        best_on: "Best {day}.";
        possible_from: "Possible from {day}, with a warning.";
        checkin_open: "You may check in now.";
        checkin_done: "You have asked. Now it is their turn.";
        checkin_cancelled: "No check-in is planned.";
        checkin_suspended: "They wrote. Say what it was, and the plan goes on.";
        earliest_words: "Earliest {day}";
        guard_said: ", because they said “{words}”.";
        guard_nothing: ", about a week after the interview.";
        formula_label: "How this was worked out";
        dates_earliest: "Earliest {day}";
        dates_best: "best {day}";
        dates_latest: "latest {day}";
        zone_note: "Counted where they are ({zone}); on your clock {here}.";
        missing_surname: "surname";
        missing_email: "email";

        // Debrief.
        debrief_title: "Get it down while it’s fresh.";
        debrief_planned: "Was it {company}, {when}?";
        debrief_edit_title: "What you recorded";
        debrief_lede: "About two minutes. Skip anything; you can come back.";
        saved_here: "Saved on this device";
        close_debrief: "Close debrief";
        field_company: "Company";
        field_role: "Role";
        field_end: "When did it end?";
        end_now: "Just now";
        end_quarter: "15 min ago";
        end_earlier: "Earlier";
        end_at: "Ended at";
        end_words: "{when}. Best thank-you window closes at {time}.";
        end_past: "{when}.";
        end_in_parts: "It ended with the last part that took place:";
        parts_title: "This day had several parts";
        parts_intro: "The last part that took place ends the day. Everything counts from there.";
        part_name: "Part {n}";
        part_start: "Part {n} began";
        part_end: "Part {n} ended";
        part_cancelled: "Part {n} did not take place";
        part_backwards: "It ends before it begins.";
        part_add: "Add a part";
        part_remove: "Remove part {n}";
        field_mode: "How was it held?";
        mode_on_site: "On site";
        mode_video: "Video";
        mode_phone: "Phone";
        who_title: "Who was in the room?";
        person_new: "New person";
        to_thank: "To thank";
        thanked: "Thanked";
        field_name: "Name, exactly as on the card";
        field_title: "Job title";
        field_email: "Email";
        field_phone: "Phone";
        field_topics: "What did you two talk about?";
        topic_add: "Add a topic";
        topic_placeholder: "Topic";
        topic_remove: "Remove {topic}";
        field_anchor: "Anchor point";
        field_anchor_hint: "a book, a site, someone you both know";
        field_anchor_kind: "What is it?";
        field_anchor_by: "Who brought it up?";
        anchor_by_them: "They did";
        anchor_by_me: "I did";
        field_owed: "I said I would send";
        owed_add: "Add something you promised";
        owed_placeholder: "An article";
        field_card: "I have their card";
        field_single: "They go by one name";
        field_owed_by: "“{item}”: by which day, if you named one";
        field_role_in_hiring: "Their role in the hiring";
        field_part: "Part of the day";
        field_met: "Did you speak?";
        met_spoke: "We spoke";
        met_observed: "They listened";
        field_consent: "Connect on LinkedIn?";
        consent_unknown: "Not asked";
        consent_yes: "They agreed";
        consent_no: "They said no";
        field_channel: "How do they like to be reached?";
        channel_email: "Email";
        channel_phone: "Phone";
        field_allowed: "May you write to them directly?";
        allowed_yes: "Yes";
        allowed_no: "Only through the recruiter";
        person_more: "More";
        person_remove: "Remove {person}";
        person_add: "Add another person";
        hear_title: "When will you hear?";
        hear_intro: "Their words, as near as you remember.";
        hear_words: "What they said";
        hear_placeholder: "7–10 days, by Friday …";
        hear_none: "Not said";
        hear_days: "In so many days";
        hear_range: "Between … and …";
        hear_date: "By a date";
        hear_callback: "“Call me back in…”";
        hear_unreadable: "I can’t read that yet. Pick what it means below.";
        hear_understood: "Read as: {means}.";
        hear_result: "They should reply by {end}. If not, your check-in is best on {due}.";
        hear_result_none: "No date yet. Your check-in is best on {due}.";
        hear_result_callback: "Your call back is best on {due}.";
        hear_working_days: "Working days";
        hear_or: "Or did they mean: {means}?";
        hear_year: "That is a long way off. Is it the right year?";
        hear_needs_date: "Which day is that? Pick a date below.";
        hear_from: "From";
        hear_to: "to";
        hear_day_word: "days";
        fewer: "Fewer";
        more: "More";
        hear_by: "By";
        means_none: "no date";
        means_date: "by {day}";
        means_around: "around {day}";
        means_date_range: "between {from} and {to}";
        means_event: "they decide after {day}";
        means_callback: "call back in {n} to {m} days";
        means_about: "about {what}";
        means_business: "{n} working days";
        means_range: "{n} to {m} days";
        means_range_business: "{n} to {m} working days";
        arranged_title: "Who arranged it";
        arranged_name: "Their name";
        arranged_email: "Their email";
        arranged_phone: "Their phone";
        arranged_agency: "They work for an agency";
        industry_title: "Industry";
        industry_tech: "Technology";
        industry_sales: "Sales";
        industry_traditional: "Law, finance, public sector, crafts";
        industry_other: "Something else";
        zone_title: "Their time zone";
        zone_hint: "only where it is not yours";
        zone_same: "The same as mine";
        headcount_title: "How many people were there?";
        headcount_hint: "so that nobody is left out";
        make_plan: "Make my plan";
        save_changes: "Save changes";
        missing_company: "Which company was it?";
        missing_end: "When did it end?";
        missing_part: "One part ends before it begins.";
        missing_past: "That end lies ahead. For an interview to come, use “Add an upcoming interview”.";
        preview_due: "{things}. The first is due by {time}.";
        preview_late: "{things}. The first are late; they still count.";

        // Upcoming interview.
        upcoming_title: "An interview ahead";
        upcoming_edit_title: "Your interview";
        upcoming_lede: "Put it in now, and the debrief is half done.";
        field_start: "Starts";
        field_minutes: "Planned minutes";
        field_mode_future: "How is it held?";
        field_place: "Where";
        add_interview: "Add interview";
        cancelled_it: "It was cancelled";
        cancelled_title: "Was it cancelled?";
        cancelled_body: "Nothing will be asked of you for it. You can undo this.";

        // Interviews and opportunity.
        interviews_title: "Interviews";
        interviews_all: "All interviews";
        interviews_empty: "Nothing here yet.";
        interviews_empty_body: "Record an interview, and it appears here with its plan.";
        chip_not_yet: "Not yet";
        chip_waiting: "Waiting";
        chip_promised: "Promised {day}";
        chip_offer: "Offer";
        chip_closed: "Closed";
        chip_checkin: "Check in";
        chip_upcoming: "Check in {day}";
        chip_asked: "Asked";
        back_to_interviews: "Back to interviews";
        more_actions: "More actions";
        edit_interview: "Edit what you recorded";
        edit_company: "Edit company";
        delete_opportunity: "Delete this opportunity";
        delete_opportunity_title: "Delete {company}?";
        delete_opportunity_body: "Its interviews, people’s roles, promises and history leave the plan. You can undo this.";
        stage_label: "Stage";
        stage_applied: "Applied";
        stage_interview: "Interview";
        stage_waiting: "Waiting";
        stage_decision: "Decision";
        plan_title: "Plan";
        plan_style: "style: {preset}";
        plan_left_out: "Left out, and why";
        people_title: "People";
        n_of_m: "{n} of {m}";
        thanked_of: "{n} of {m} thanked";
        history_title: "History";
        check_in: "Check in";
        they_replied: "They replied";
        log_contact: "Log a contact";
        contact_title: "What happened just now?";
        contact_them: "From them";
        contact_wrote: "They wrote";
        contact_called: "They called";
        contact_you: "From you";
        contact_no_answer: "I called; nobody answered";
        contact_spoke: "I called and we spoke";
        contact_voicemail: "I left a voicemail";
        contact_asked: "I asked by email";
        contact_useful: "I sent something useful";
        contact_answered: "I answered them";
        contact_details: "We settled times or papers";
        record_turn: "Something changed";
        turn_title: "What changed?";
        turn_they_said: "They told me something";
        turn_paused: "They paused the search";
        turn_resumed: "They took it up again";
        turn_accepted: "I accept the offer";
        turn_declined: "I decline the offer";
        turn_withdrawn: "I withdraw";
        turn_reopened: "It is open again";
        turn_put_away: "Put it away";
        turn_guess: "I think it is a no";
        turn_guess_words: "Nothing has come that says so. Silence is its own stage here, and anything from them opens it again. You can put it away whenever you like.";
        act_classify: "Say what it was";
        act_later: "Later";
        act_wait: "I’ll wait";
        not_yet_sent: "I have sent it all the same";
        not_yet_reason: "Why? It is kept with the entry.";
        not_yet_record: "Record it as sent";
        not_yet_best: "Not yet. Best {day}.";
        possible_today: "Possible today, with a warning.";
        replied_title: "What did they say?";
        replied_new_date: "A new date";
        replied_next: "Another interview";
        replied_offer: "An offer";
        replied_no: "A no";
        replied_call: "Call back later";
        replied_wait: "Still deciding";
        replied_words: "Their words";
        replied_answer_by: "They want an answer by";
        replied_need: "They need something";
        replied_obstacle: "Something is in the way";
        replied_other: "Something else";
        replied_paste: "Paste their message";
        replied_text: "Their message";
        replied_found: "“{words}”: {means}";
        replied_written: "The offer is in writing";
        replied_automatic: "An automatic mail, from nobody in particular";
        replied_second: "They said I came second";
        replied_from: "From";
        replied_from_other: "Somebody else";
        replied_how: "How?";
        replied_later: "Say what it was later";
        channel_linkedin: "LinkedIn";
        obstacle_title: "What is in the way?";
        obstacle_pay: "Pay";
        obstacle_start: "The start date";
        obstacle_other: "Something else";
        replied_unread: "I can’t read a date in that. Try “by 18 December” or “10 days”.";
        no_cards: "No cards here";
        add_cards: "Send cards too";
        thread_interview: "Interview";
        thread_thanked: "thanked";
        thread_said: "they said";
        thread_no_date: "no date";
        thread_checkin: "check in";
        ruler_interview: "Interview";
        ruler_said: "They said";
        ruler_checkin: "Check in";
        ruler_best: "best";
        quiet_days: "quiet days";
        ruler_label: "Interview on {interview}. Today is {today}. {frame}Quiet days until {earliest}; a check-in is best on {due}.";
        ruler_frame: "Their time runs to {end}. ";
        log_withdrawn: "You withdrew.";
        log_accepted: "You accepted the offer.";
        log_declined: "You declined the offer.";
        log_reopened: "Open again.";
        log_put_away: "Put away.";
        log_interview: "Interview ended.";
        log_promise: "They said: “{words}”";
        log_in: "They replied: {class}";
        log_no_answer: "You called; nobody answered";
        log_words: "What it said";
        log_overridden: "Went ahead all the same: {reason}";
        log_skipped: "Skipped: {reason}";
        log_moved: "Moved to {when}";
        log_event_cancelled: "Interview cancelled";
        log_event_rescheduled: "Interview moved";
        log_offer: "Offer received";
        log_rejection: "A no received";
        log_sent: "{what}: {people}";
        log_edit: "Edit entry: {what}";
        log_delete: "Delete entry: {what}";
        not_found_title: "Nothing here.";
        not_found_body: "This page leads to something that was deleted, or never was.";

        // Company.
        company_title: "Company";
        company_lede: "What the plan counts with.";
        company_address: "Postal address";
        company_switchboard: "Front desk number";
        company_closures: "Closed days";
        closure_from: "Closed from";
        closure_to: "to";
        closure_add: "Add closed days";
        closure_remove: "Remove {what}";
        main_contact: "Main contact";
        main_contact_none: "Nobody yet";

        // Settings.
        settings_title: "Settings";
        style_title: "How you follow up";
        style_intro: "The five articles don’t agree. Pick the manner that is yours; every plan renews itself.";
        you_title: "You";
        your_name: "Your name";
        your_signature: "Signature";
        your_phone: "Your phone";
        your_email: "Your email";
        home_zone: "Home time zone";
        linkedin_account: "I use LinkedIn";
        linkedin_complete: "My LinkedIn profile is complete";
        known_unknown: "Not said";
        known_yes: "Yes";
        known_no: "No";
        calendar_title: "Days off";
        calendar_intro: "Check-ins never fall on these. Mail does not go on holidays.";
        calendar_workdays: "Working days of employers";
        calendar_mail: "Days on which your mail is collected";
        calendar_cutoff_week: "Last collection, Monday to Friday";
        calendar_cutoff_saturday: "Last collection on Saturday";
        calendar_cutoff_usual: "Left empty, so the usual {time} counts.";
        holiday_add: "Add a holiday";
        holiday_day: "Holiday";
        data_title: "Your data";
        data_intro: "It lives in this browser, and only here.";
        backup_never: "No backup yet";
        backup_last: "Last backup {day}";
        backup_now: "Back up now";
        backup_failed: "This browser can’t hand over a file. Copy this text instead, and keep it.";
        backup_hint: "One file with everything. Keep it somewhere safe.";
        backup_note_never: "Not backed up";
        restore_title: "Restore a backup";
        restore_intro: "You’ll see what is in it before anything changes.";
        restore_choose: "Choose a file";
        restore_preview: "In this file";
        restore_replaces: "It replaces what is here now. You can undo that.";
        restore_apply: "Replace my data";
        restore_bad: "This file can’t be used. Nothing was changed.";
        restore_here: "here now";
        count_opportunities: "Opportunities";
        count_people: "People";
        count_interviews: "Interviews";
        count_contacts: "Messages";
        storage_title: "Storage";
        storage_used: "{used} kB of about 10,000 used";
        storage_promised: "Your browser has promised not to clear it.";
        storage_not_promised: "Your browser may clear it when space runs out. Back up now and then.";
        appearance_title: "Appearance";
        theme_system: "System";
        theme_light: "Light";
        theme_dark: "Dark";
        private_title: "Private by design";
        private_device: "Everything stays on this device. No account, no server.";
        private_send: "The app sends nothing. What goes out, you send yourself.";
        private_track: "No tracking or analytics. It all works with the network off.";
        wipe: "Delete everything on this device";
        wipe_title: "Delete everything?";
        wipe_body: "All opportunities, people and history leave this device. Make a backup first if you may want them back.";
        wipe_confirm: "Delete everything";

        // What is wrong with a file. The names of fields and the words in quotes are the format's.
        wrong_line: "line {line}: ";
        wrong_field: "{field}: ";
        wrong_large: "the file is larger than {bytes} bytes";
        wrong_json: "not valid JSON: {error}";
        wrong_no_format: "not a casebook: \"format\": {format} is missing";
        wrong_other_format: "this is {other}, and not {format}";
        wrong_version: "a whole number from 1 on is missing";
        wrong_id_twice: "the id {id} is used twice";
        wrong_array: "an array, where an object is expected";
        wrong_nobody: "there is no \"{id}\" among the {table}";
        wrong_session: "interview \"{interview}\" has no session \"{session}\"";
        wrong_zone: "there is no time zone \"{zone}\"";
        wrong_workday: "at least one day of the week works";
        wrong_backwards: "it ends before it begins";
        wrong_range: "the upper end is below the lower";
        wrong_days: "more than {most} days";
        wrong_before_said: "{end} is before {said}, the day it was said";
        wrong_before_interview: "{end} is before {interview}, the day of the interview";
        wrong_needs_date: "{words}: it depends on an event; write its date in \"means\"";
        wrong_words: "{words}: {why}; say it in \"means\"";
        unread_time: "no time was understood; write it like \"7-10 days\", \"by 18 December\" or \"next week\"";
        unread_word: "\"{word}\" was not understood; write the time alone";
        unread_two: "it can mean two times; write the one that counts";
        unread_month: "day and month cannot be told apart; write the month as a word";
        unread_date: "there is no such date";
        unread_weekday: "{date} is a {is}, not a {said}";
        unread_past: "{date} was already over when it was said";
        unread_event: "it depends on an event; write the date of the event";
        // Before an interview, the last minute in the room, what is missing, a word for the day.
        prepare_title: "Get ready";
        prepare_row: "Get ready for {company}";
        details_title: "The details";
        pocket_link: "Card for the last minute";
        pocket_back: "Back to the interview";
        pocket_done: "Done:";
        pocket_chances: "If there is a moment";
        pocket_closing: "Good questions to ask, the last one always";
        pocket_record: "Record it now";
        still_missing: "Still missing";
        missing_title: "job title";
        missing_rest: "{n} more";
        missing_at_debrief: "Add it to the debrief";
        missing_at_company: "Go to the company";
        missing_at_settings: "Go to settings";
        missing_at_plan: "Look at the plan";
        search_on: "Search on";
        search_rest: "Rest until they answer";
        card_source: "From {titles}";
        card_dismiss: "Close this card";
        report_title: "What you did";
        report_let_go: "let go";
        strengths_title: "What you bring that is your own";
        strength_experience: "Something you have done";
        strength_knowledge: "Something you know";
        strength_achievement: "Something you achieved";
        strength_contact: "Somebody you know";
        strength_placeholder: "In a few words";
        strength_remove: "Remove {topic}";
        phrases_title: "Words that you want to avoid";
        phrases_hint: "The checks look for what pushes, begs or blames by themselves. Here you can add words of your own.";
        phrase_pushy: "They push";
        phrase_desperate: "They beg";
        phrase_absolute: "They boast";
        phrase_negative: "They suppose a no";
        phrase_blame: "They blame";
        phrase_placeholder: "One or more words";
        phrase_refused: "“{phrase}” can’t be looked for: up to 60 letters, digits, hyphens and apostrophes.";

        // Trouble.
        store_unavailable: "This browser won’t let the app keep anything. What you enter is lost when you close it; a backup still works.";
        store_full: "The browser’s storage is full. The latest changes are not saved yet. Make a backup now.";
        store_failed: "The latest changes could not be saved. Make a backup now.";
        store_read_only: "What is stored here comes from a newer version, or could not be read. It is kept as it is, and nothing is written over it.";
        store_kept: "Some stored data could not be read. It is kept, untouched.";
        store_kept_download: "Download it";
        store_kept_forget: "I have it. Forget it here";
        newer_kept: "Some entries come from a newer version. They are kept, and not used here.";
        update_ready: "A new version is ready.";
        update_apply: "Use it now";

        // The manner of following up, point by point, and what a choice would change.
        fine_tune: "Fine-tune";
        fine_tune_hint: "where the articles differ";
        style_positions: "What the articles say";
        style_values: "Your way";
        style_from_preset: "In use, from your preset";
        style_own: "In use, your own choice";
        style_in_use: "In use";
        style_back: "Back to the preset: {value}";
        preset_own_stay: "What you set yourself under “Fine-tune” stays as it is.";
        preview_use: "Use this";
        preview_keep: "Keep as it is";
        preview_nothing: "Nothing in your plans would change now.";
        change_about: "{what}, {company}";
        change_by: "{what} {way}";
        change_parts: "{what}: {change}";
        change_day: "{from} becomes {to}";
        change_no_day: "no day";
        change_way: "{to} instead of {from}";
        change_title: "becomes “{what}”";
        change_gone: "no longer";
        change_optional: "now up to you";
        change_new: "New: {what}";
        change_new_on: "New: {what}, {day}";
        change_new_late: "New: {what}; its day was {day}";
        coach_cards: "Coach cards";
        coach_cards_hint: "A short thought now and then, at most one a day";

        // The decision: before it, an offer, a no.
        decision_link_offer: "The offer, beside your wishes";
        decision_link_no: "After the no";
        decision_link_not_yet: "Game plan and your lowest yes";
        decision_open: "Open";
        decision_write_down: "Write it down";
        decision_back: "Back to the interview";
        decision_said: "What did they say?";
        decision_offer: "An offer";
        decision_no: "A no";
        decision_not_yet: "Not yet";
        decision_title_offer: "They said yes. Take a breath before you do.";
        decision_title_accepted: "You said yes. A few kind words are left.";
        decision_title_declined: "You said no, kindly. A word of thanks, and it is done.";
        decision_title_no: "Not this time. Leave the door open.";
        decision_title_not_yet: "Know your answer before they give theirs.";
        decision_private: "Everything here is for you only. Nothing of it goes into a message by itself.";
        decision_none_offer: "No offer is noted yet. When one comes, say so, and its steps appear here.";
        decision_none_no: "No answer of that kind is noted. If one came, say so, and its steps appear here.";
        game_plan_title: "Game plan";
        game_plan_intro: "One sentence for each way it may go, whatever your feeling says.";
        game_plan_save: "Save game plan";
        lowest_title: "Your lowest yes";
        lowest_intro: "What you would accept, before a number is in the room. The first line matters most.";
        lowest_save: "Save your lowest yes";
        lowest_add: "Add a line";
        lowest_new: "Something that matters";
        lowest_new_hint: "pay, start, days in the office …";
        lowest_item: "What it is about";
        lowest_target: "You ask first for";
        lowest_acceptable: "This would do";
        lowest_walk_away: "You decline below";
        lowest_walk_away_hint: "or beyond, where less is better";
        lowest_reason: "Why, as you would say it";
        lowest_trade: "What you could give for it";
        lowest_up: "Move up: {item}";
        lowest_down: "Move down: {item}";
        move_up: "Move up";
        move_down: "Move down";
        delete_named: "Delete: {item}";
        lowest_set_before: "You set these on {day}, before the number was in the room.";
        lowest_set: "You set these on {day}.";
        lowest_none: "First write down what you would accept. Then the offer stands beside it.";
        lowest_change: "Change your lowest yes";
        give_title: "Where you can give way";
        give_intro: "Only what is true. It helps if they name something that is in the way.";
        give_save: "Save where you can give way";
        give_range: "How far";
        give_earliest: "Earliest first day";
        give_condition: "On what condition";
        offer_answer_by: "They’d like an answer by {day}. Say thank you, and take the days you have.";
        offer_answer_over: "Their day was {day}. A short word to them now is better than silence.";
        offer_answer_open: "They named no day for your answer. Ask for one when you thank them.";
        offer_from: "Offer of {day}";
        offer_caption: "The offer of {company} beside what you would accept";
        terms_item: "About";
        terms_you: "You";
        terms_they: "They";
        terms_stands: "How it stands";
        terms_pair: "You {wish} · they {offered}";
        terms_pair_nothing: "You {wish} · nothing said";
        terms_only_they: "They {offered}";
        terms_nothing: "Nothing said";
        terms_further: "Also in the offer";
        terms_unsaid: "Not said yet";
        fit_met: "Met";
        fit_short: "Short";
        fit_ask: "Ask";
        fit_open: "Compare yourself";
        fit_beyond: "past your limit";
        gap_under: "{gap} short";
        gap_over: "{gap} too much";
        gap_early: "{gap} too early";
        gap_late: "{gap} too late";
        judge_legend: "{item}: does it do?";
        judge_met: "It will do";
        judge_short: "It falls short";
        terms_edit: "What they offer";
        terms_edit_hint: "term by term";
        terms_add: "Add another term";
        terms_new: "Another term";
        terms_new_hint: "holidays, training …";
        terms_written: "It is in writing";
        terms_answer_by: "They want an answer by";
        terms_save: "Save the offer";
        terms_enter: "Enter the terms";
        side_title: "Side by side";
        side_intro: "Each offer against what you would accept there.";
        side_caption: "Your offers, item by item";
        side_nothing: "–";
        asks_none_title: "Nothing to ask for";
        asks_none: "All that you wrote down is met. Thank them, and answer when you are ready.";
        asks_wait_title: "What to ask for";
        asks_wait: "Say above how each term stands for you. What falls short comes here.";
        asks_intro: "In one conversation, after the thank-you. Up to three; the rest can wait.";
        asks_choose: "Choose what to raise";
        asks_to: "{item}: ask for {target}";
        asks_open: "{item}: ask what they have in mind";
        asks_reason: "Because {reason}";
        asks_reason_missing: "Add a reason to it; a request with a reason is easier to grant.";
        asks_trade: "You could give: {trade}";
        asks_raise: "Raise: {item}";
        asks_full: "Three are chosen. Drop one to raise another.";
        asks_rounds_none: "Nothing has been raised yet. Three rounds at most.";
        asks_rounds: "{n} of {m} rounds used.";
        asks_rounds_over: "All three rounds are used. Now it is yes, no, or a little more time.";
        steps_title: "In this order";
        steps_in_writing: "Get it all in writing";
        steps_in_writing_meta: "Before you accept anything";
        steps_in_writing_why: "What was said on the phone is easily forgotten on both sides. A letter or an email with every term is enough.";
        steps_answer: "Say what you answer";
        steps_letter: "Your answer in writing";
        moving_title: "Still moving";
        moving_none: "Nothing else is open at the moment. One small step a week keeps you free.";
        moving_by: "They have until {day}.";
        moving_undated: "They named no day.";
        moving_over: "Their time ran to {day}.";
        moving_before: "They have until {day}, before your answer is wanted.";
        moving_after: "They have until {day}, after your answer is wanted.";
        no_lede: "It stings, and that’s allowed. One short reply is all this asks of you.";
        no_lede_automatic: "It stings, and that’s allowed. Nothing has to be sent today.";
        no_reply_title: "A kind reply";
        no_reply_edit: "Edit and send";
        no_reply_look: "Look at it";
        no_reply_intro: "Today or tomorrow. Thanks, warmth, one open door.";
        no_door_title: "Keep the door open";
        no_door_none: "The people you met stay people you know. Nothing has to be sent for that.";
        no_second_title: "Second place";
        no_second_look: "A look again on {day}.";

        // Something useful to send, and the search beside the waiting.
        useful_title: "Something useful to send";
        useful_intro: "An article, an idea. Kept as words; nothing is fetched.";
        useful_add: "Add something useful";
        useful_new_hint: "An article, a tool, an idea";
        useful_name: "What it is";
        useful_reference: "Where it is found";
        useful_why: "Why it concerns them";
        useful_keywords: "Topics it goes with";
        useful_keyword_add: "Add a topic it goes with";
        useful_for: "For whom";
        useful_save: "Save: {item}";
        useful_sent: "Sent";
        missing_at_useful: "Add it below";
        missing_at_decision: "Go to your game plan";
        search_title: "Your search this week";
        search_new: "What did you do?";
        search_new_hint: "An application, a call";
        search_log: "Note it";
        search_none: "Nothing noted this week, and that is fine.";
        search_next: "The next small step is planned for {day}.";
        search_now: "One small step would fit today: an application, a question, a contact.";
        search_rests: "Your search rests until they answer.";
    }

    plurals {
        follow_ups_left: "{n} follow-up left.", "{n} follow-ups left.";
        thank_yous: "One thank-you", "{n} thank-yous";
        things: "One thing", "{n} things";
        actions: "1 action", "{n} actions";
        thank_people: "Thank one person", "Thank {n} people";
        post_notes: "Post one note", "Post {n} notes";
        thank_recruiters: "Thank one recruiter", "Thank {n} recruiters";
        invite_count: "Invite one person on LinkedIn", "Invite {n} people on LinkedIn";
        days_late: "1 day late", "{n} days late";
        days: "1 day", "{n} days";
        minutes: "1 minute", "{n} minutes";
        topics: "1 topic", "{n} topics";
        days_ago: "yesterday", "{n} days ago";
        problems: "One problem", "{n} problems";
        prepare_left: "One small thing left", "{n} small things left";
        missing_line: "One small thing is missing for {company}", "{n} small things are missing for {company}";
        would_change: "1 thing would change", "{n} things would change";
        and_more: "And 1 more", "And {n} more";
        write_more_passed: "And 1 more in order", "And {n} more in order";
        write_to_fix: "1 to fix", "{n} to fix";
        write_hints: "1 thought", "{n} thoughts";
        write_words: "{n} word", "{n} words";
        write_sentences: "{n} sentence", "{n} sentences";
        write_characters: "{n} character", "{n} characters";
        own_choices: "1 set by you", "{n} set by you";
        asks_title: "Ask for one thing, once", "Ask for {n} things, once";
        moving_others: "One other interview is live", "{n} other interviews are live";
        gap_hours: "{n} hour", "{n} hours";
        gap_days: "{n} day", "{n} days";
        gap_weeks: "{n} week", "{n} weeks";
        gap_months: "{n} month", "{n} months";
        gap_years: "{n} year", "{n} years";
    }

    lists {
        weekdays: 7 = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
        weekdays_short: 7 = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
        weekday_letters: 7 = ["M", "T", "W", "T", "F", "S", "S"];
        months: 12 = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
        numbers: 11 = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];
        months_short: 12 = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    }

    tables {
        letters_by_kind: {
            "thank-email" => "Thank-you email",
            "handwritten-note" => "Handwritten note",
            "recruiter-thanks" => "Thanks to the recruiter",
            "linkedin-invitation" => "LinkedIn invitation",
            "checkin-email" => "Check-in email",
            "checkin-call-script" => "Check-in call",
            "voicemail-script" => "Message after the tone",
            "value-add-email" => "Something useful",
            "anchor-email" => "Keeping in touch",
            "rejection-reply" => "A kind reply",
            "offer-acknowledgement" => "Thanks for an offer",
            "negotiation" => "About the terms",
            "missing-contact-request" => "Asking for details",
            "flexibility-reply" => "Answer to an obstacle",
            "reply" => "A short answer",
            "commitment-delivery" => "What you promised",
        }
        letters_by_point: {
            "heads-up" => "A word about an offer",
            "more-time" => "Asking for more time",
            "withdrawal" => "Withdrawing",
            "acceptance" => "Saying yes",
            "decline" => "Saying no",
            "cancelled" => "About the cancelled interview",
        }
        letters_by_way: {
            "email" => "Email",
            "via-recruiter" => "Through the recruiter",
            "linkedin" => "LinkedIn",
            "phone" => "Call",
            "voicemail" => "Voicemail",
            "sms" => "Text message",
            "post" => "Card",
            "in-person" => "In person",
            "personal-network" => "On a personal network",
        }
        presets: {
            "balanced" => "Balanced",
            "classic-reserved" => "Classic reserved",
            "personal-caller" => "Personal caller",
            "extra-mile" => "Extra mile",
            "warm-persistent" => "Warm persistent",
            "tech-light" => "Tech light",
        }
        preset_words: {
            "balanced" => "Thank everyone, wait, ask once, offer something useful once.",
            "classic-reserved" => "A card, quiet days, one question, then no more.",
            "personal-caller" => "Thank by email, then one call as soon as their time is over.",
            "extra-mile" => "Email and card for everyone, then ask once.",
            "warm-persistent" => "Email and card, with reasons; up to three touches that carry something.",
            "tech-light" => "Email only, short and soon.",
        }
        preset_closest: {
            "balanced" => "Close to all five articles: the middle way on every point.",
            "classic-reserved" => "Closest to: {articles}",
            "personal-caller" => "Closest to: {articles}",
            "extra-mile" => "Closest to: {articles}",
            "warm-persistent" => "Closest to: {articles}",
            "tech-light" => "Closest to: {articles}; to the first in what it says of technology",
        }
        ways_within: {
            "email" => "by email",
            "post" => "by post",
            "phone" => "by phone",
            "voicemail" => "by voicemail",
            "sms" => "by text message",
            "linkedin" => "on LinkedIn",
            "via-recruiter" => "through the recruiter",
            "in-person" => "in person",
            "personal-network" => "on a personal network",
        }
        classes: {
            "holding" => "still deciding",
            "new-promise" => "a new date",
            "callback" => "call back later",
            "obstacle" => "something is in the way",
            "info-request" => "they need something",
            "next-round" => "another interview",
            "offer" => "an offer",
            "rejection" => "a no",
            "other" => "something else",
        }
        anchor_kinds: {
            "book" => "A book",
            "website" => "A website",
            "article" => "An article",
            "mutual-friend" => "Someone you both know",
            "other" => "Something else",
        }
        roles: {
            "hiring-manager" => "Hiring manager",
            "hr" => "Human resources",
            "recruiter" => "Recruiter",
            "agency-recruiter" => "Recruiter at an agency",
            "assistant" => "Assistant",
            "mutual-contact" => "Known to both of you",
            "referrer" => "Recommended you",
        }
        kinds: {
            "thank-email" => "Thank-you",
            "handwritten-note" => "Note posted",
            "recruiter-thanks" => "Thanked the recruiter",
            "linkedin-invitation" => "Invited on LinkedIn",
            "checkin-email" => "Checked in by email",
            "checkin-call-script" => "Checked in by phone",
            "voicemail-script" => "Left a message",
            "missing-contact-request" => "Asked for missing details",
            "commitment-delivery" => "Sent what you promised",
            "value-add-email" => "Sent something useful",
            "anchor-email" => "Kept in touch",
            "rejection-reply" => "Answered a no",
            "offer-acknowledgement" => "Thanked them for an offer",
            "negotiation" => "Talked about the terms",
            "flexibility-reply" => "Answered an obstacle",
            "courtesy" => "A courteous word",
            "reply" => "Answered",
            "logistics" => "Times, places, papers",
        }
        channels: {
            "email" => "email",
            "post" => "by post",
            "phone" => "by phone",
            "voicemail" => "voicemail",
            "linkedin" => "LinkedIn",
            "via-recruiter" => "through the recruiter",
        }
        ways: {
            "email" => "By email",
            "post" => "By post",
            "phone" => "By phone",
            "voicemail" => "By voicemail",
            "sms" => "By text message",
            "linkedin" => "On LinkedIn",
            "via-recruiter" => "Through the recruiter",
            "in-person" => "In person",
        }
    }
    elsewhere {
        why: why::WHY;
        titles: plan::TITLES;
        metas: plan::METAS;
        because: plan::BECAUSE;
        stages: plan::STAGES;
        stage_words: plan::STAGE_WORDS;
        guards: plan::GUARDS;
        stage_guards: plan::STAGE_GUARDS;
        cards: guidance::CARDS;
        questions: guidance::QUESTIONS;
        pocket: guidance::POCKET;
        closing: guidance::CLOSING;
        axes: styles::AXES;
        positions: styles::POSITIONS;
        branches: decision::BRANCHES;
        branch_hints: decision::BRANCH_HINTS;
        give_kinds: decision::GIVE_KINDS;
        cues: cues::CUES;
        checks: checks::CHECKS;
        complaints: checks::COMPLAINTS;
    }
    others {
        lexicon: crate::drafts::Lexicon = lexicon::LEXICON;
        letters: crate::drafts::Letters = letters::LETTERS;
    }
}
