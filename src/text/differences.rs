use super::{Say, fill, look_up};
use crate::agenda::{Bucket, Difference, Row, Tone};
use crate::calendar::Day;
use crate::domain::{Channel, Family};
use crate::rules::{PlanItem, When};

impl Say<'_> {
    /// Each difference between two plans as a line; what happens alike to several people met at
    /// one interview is one line.
    #[must_use]
    pub fn differences(&self, differences: &[Difference]) -> Vec<String> {
        let mut groups: Vec<(Change, Vec<PlanItem>)> = Vec::new();
        for difference in differences {
            let item = match difference {
                // Everybody knows it by the name that it had.
                Difference::Changed { before, .. } => before,
                other => other.item(),
            };
            let change = self.change(difference);
            let alike = |(known, items): &&mut (Change, Vec<PlanItem>)| {
                let family =
                    |item: &PlanItem| (item.key.family, item.key.opportunity, item.key.occasion);
                *known == change
                    && items
                        .first()
                        .is_some_and(|first| family(first) == family(item))
            };
            match groups.iter_mut().find(alike) {
                Some((_, items)) => items.push(item.clone()),
                None => groups.push((change, vec![item.clone()])),
            }
        }
        groups
            .into_iter()
            .map(|(change, items)| self.line(change, items))
            .collect()
    }

    fn line(&self, change: Change, items: Vec<PlanItem>) -> String {
        let s = self.strings;
        let opportunity = items.first().and_then(|item| item.key.opportunity);
        let company = opportunity.map_or("", |id| self.company(id));
        let by_email = items
            .iter()
            .all(|item| item.key.family == Family::ThankEmail);
        let title = self.entry_title(&Row {
            items,
            bucket: Bucket::Later,
            tone: Tone::Calm,
        });
        // Thanks may go another way too: nobody is to read that somebody is not thanked.
        let title = if by_email {
            let way = look_up(s.ways_within, Channel::Email.word());
            fill(s.change_by, &[("what", &title), ("way", way)])
        } else {
            title
        };
        let what = if title.contains(company) {
            title
        } else {
            fill(s.change_about, &[("what", &title), ("company", company)])
        };
        match change {
            Change::New(None) => fill(s.change_new, &[("what", &what)]),
            Change::New(Some(due)) => {
                let phrase = if due < self.dates.today() {
                    s.change_new_late
                } else {
                    s.change_new_on
                };
                let day = self.dates.day(due);
                fill(phrase, &[("what", &what), ("day", &day)])
            }
            Change::To(change) => fill(s.change_parts, &[("what", &what), ("change", &change)]),
        }
    }

    fn change(&self, difference: &Difference) -> Change {
        let s = self.strings;
        match difference {
            Difference::New(item) => Change::New(item.due.map(|due| self.item_day(item, due))),
            Difference::Gone(_) => Change::To(s.change_gone.into()),
            Difference::Optional(_) => Change::To(s.change_optional.into()),
            Difference::Changed { before, after } => Change::To(self.parts(before, after)),
        }
    }

    /// "Mon 14 Dec becomes Tue 15 Dec; by phone instead of by email"
    fn parts(&self, before: &PlanItem, after: &PlanItem) -> String {
        let s = self.strings;
        let mut parts = Vec::new();
        if before.due != after.due {
            let (from, to) = self.days(before, after);
            parts.push(fill(s.change_day, &[("from", &from), ("to", &to)]));
        }
        if let (Some(from), Some(to)) = (before.channel, after.channel)
            && from != to
        {
            let [from, to] = [from, to].map(|channel| look_up(s.ways_within, channel.word()));
            parts.push(fill(s.change_way, &[("from", from), ("to", to)]));
        }
        if before.person != after.person {
            let what = self.item_title(after);
            parts.push(fill(s.change_title, &[("what", &what)]));
        }
        parts.join("; ")
    }

    /// Both due days in words, with the time where the day is the same.
    fn days(&self, before: &PlanItem, after: &PlanItem) -> (String, String) {
        let day = |item: &PlanItem| item.due.map(|due| self.item_day(item, due));
        let same_day = day(before) == day(after);
        let words = |item: &PlanItem| match item.due {
            Some(When::At(at)) if same_day => self.dates.stamp(at),
            Some(due) => self.dates.day(self.item_day(item, due)),
            None => self.strings.change_no_day.into(),
        };
        (words(before), words(after))
    }
}

/// What happens to an item, in words.
#[derive(PartialEq)]
enum Change {
    /// It comes in, perhaps on a day.
    New(Option<Day>),
    /// It becomes something else, or goes.
    To(String),
}
