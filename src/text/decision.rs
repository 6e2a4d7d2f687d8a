use super::{Say, fill};
use crate::agenda::{Other, Side};
use crate::calendar::Day;
use crate::domain::AcceptanceParameter;
use crate::terms::{Compared, Distance, Fit, Gap, Noun};

impl Say<'_> {
    /// How a term stands, in a word or two.
    #[must_use]
    pub fn fit(&self, fit: Fit) -> String {
        let s = self.strings;
        match fit {
            Fit::Met => s.fit_met.to_owned(),
            Fit::Ask => s.fit_ask.to_owned(),
            Fit::Open => s.fit_open.to_owned(),
            Fit::Short { gap: None, .. } => s.fit_short.to_owned(),
            Fit::Short { gap: Some(gap), .. } => self.gap(gap),
        }
    }

    fn gap(&self, gap: Gap) -> String {
        let s = self.strings;
        let days = |days: u32| {
            s.gap_days
                .count(usize::try_from(days).unwrap_or(usize::MAX))
        };
        let (phrase, words) = match gap {
            Gap::Under(distance) => (s.gap_under, self.distance(distance)),
            Gap::Over(distance) => (s.gap_over, self.distance(distance)),
            Gap::Early(n) => (s.gap_early, days(n)),
            Gap::Late(n) => (s.gap_late, days(n)),
        };
        fill(phrase, &[("gap", &words)])
    }

    /// "£1,000", "half a day" as "0.5 days"
    fn distance(&self, distance: Distance) -> String {
        let s = self.strings;
        let n = number(distance.hundredths);
        let plural = match distance.noun {
            None => return n,
            Some(Noun::Money(sign)) => return [sign, &n].concat(),
            Some(Noun::Percent) => return [&*n, "%"].concat(),
            Some(Noun::Hours) => s.gap_hours,
            Some(Noun::Days) => s.gap_days,
            Some(Noun::Weeks) => s.gap_weeks,
            Some(Noun::Months) => s.gap_months,
            Some(Noun::Years) => s.gap_years,
        };
        let phrase = if distance.hundredths == 100 {
            plural.one
        } else {
            plural.other
        };
        fill(phrase, &[("n", &n)])
    }

    /// "You £46,000 · they £45,000"
    #[must_use]
    pub fn compared(&self, line: &Compared) -> String {
        let s = self.strings;
        let values = [("wish", &*line.wish), ("offered", &*line.offered)];
        let phrase = match (line.wish.is_empty(), line.offered.is_empty()) {
            (false, false) => s.terms_pair,
            (false, true) => s.terms_pair_nothing,
            (true, false) => s.terms_only_they,
            (true, true) => s.terms_nothing,
        };
        fill(phrase, &values)
    }

    /// What to ask for, on one point.
    #[must_use]
    pub fn request(&self, line: &Compared, parameter: &AcceptanceParameter) -> String {
        let s = self.strings;
        let target = [&parameter.target, &parameter.acceptable]
            .into_iter()
            .map(|text| text.trim())
            .find(|text| !text.is_empty());
        match target {
            Some(target) if line.fit != Fit::Ask => {
                fill(s.asks_to, &[("item", &line.item), ("target", target)])
            }
            _ => fill(s.asks_open, &[("item", &line.item)]),
        }
    }

    /// "Ask for two things, once"
    #[must_use]
    pub fn requests(&self, count: usize) -> String {
        let s = self.strings;
        match (count, s.numbers.get(count)) {
            (0, _) => s.asks_none_title.to_owned(),
            (1, _) | (_, None) => s.asks_title.count(count),
            (_, Some(word)) => fill(s.asks_title.other, &[("n", &word.to_lowercase())]),
        }
    }

    /// "Two other interviews are live"
    #[must_use]
    pub fn others(&self, count: usize) -> String {
        let s = self.strings;
        match s.numbers.get(count) {
            Some(word) if count != 1 => fill(s.moving_others.other, &[("n", word)]),
            _ => s.moving_others.count(count),
        }
    }

    /// Until when another employer has time, and on which side of the user's own answer that is.
    #[must_use]
    pub fn moving(&self, other: &Other, answer_by: Option<Day>) -> String {
        let s = self.strings;
        let Some(end) = other.frame_end else {
            return s.moving_undated.to_owned();
        };
        let phrase = match answer_by {
            _ if end < self.dates.today() => s.moving_over,
            None => s.moving_by,
            Some(answer) if end <= answer => s.moving_before,
            Some(_) => s.moving_after,
        };
        fill(phrase, &[("day", &self.dates.day(end))])
    }

    /// The link from an opportunity to its decision.
    #[must_use]
    pub const fn decision_link(&self, side: Side) -> &'static str {
        match side {
            Side::Offer => self.strings.decision_link_offer,
            Side::No => self.strings.decision_link_no,
            Side::NotYet => self.strings.decision_link_not_yet,
        }
    }
}

/// "1,000", "0.5"
fn number(hundredths: i64) -> String {
    let whole = (hundredths / 100).to_string();
    let first = whole.len() % 3;
    let mut text = String::new();
    for (place, digit) in whole.char_indices() {
        if place > 0 && place % 3 == first {
            text.push(',');
        }
        text.push(digit);
    }
    match hundredths % 100 {
        0 => text,
        part if part % 10 == 0 => format!("{text}.{}", part / 10),
        part => format!("{text}.{part:02}"),
    }
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn numbers_are_grouped_and_have_only_the_decimals_they_need() {
        for (hundredths, text) in [
            (100_000, "1,000"),
            (12_345_678, "123,456.78"),
            (50, "0.5"),
            (5, "0.05"),
            (99_900, "999"),
            (100_000_000, "1,000,000"),
        ] {
            assert_eq!(number(hundredths), text);
        }
    }
}
