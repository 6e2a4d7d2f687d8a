//! An offer beside what the user would accept: judged where both can be counted, left to the user
//! where they cannot, and a question where nothing was said. The page of the decision and the letter
//! about the terms read it here, so that they say the same.

mod measure;

pub use measure::Noun;

use measure::{Amount, Bound, Measure, Measured, measured};

use crate::calendar::{BusinessCalendar, Day, ZoneId, local};
use crate::domain::{AcceptanceParameter, Casebook, Id, Judgement, Offer, Term, is_default};
use crate::rules::Context;
use crate::rules::numbers::NEGOTIATION_REQUESTS;

/// How one term stands to what the user would accept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// It will do.
    Met,
    /// It falls short, by how much where that can be counted.
    Short {
        /// The distance.
        gap: Option<Gap>,
        /// It lies beyond the point where the user would walk away.
        beyond: bool,
    },
    /// Nothing was said about it.
    Ask,
    /// Only the user can say.
    Open,
}

/// How far a term is from what would do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    /// Too little.
    Under(Distance),
    /// Too much.
    Over(Distance),
    /// So many days too early.
    Early(u32),
    /// So many days too late.
    Late(u32),
}

/// A distance between two amounts of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Distance {
    /// In hundredths.
    pub hundredths: i64,
    /// Of what.
    pub noun: Option<Noun>,
}

/// When wishes and terms were written down: dates without a year count from there.
#[derive(Clone, Copy)]
pub struct Basis<'a> {
    /// The day of the wish.
    pub wished_on: Day,
    /// The day of the offer.
    pub offered_on: Day,
    /// The employer's calendar.
    pub calendar: &'a BusinessCalendar,
}

/// One parameter beside what an offer says of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compared {
    /// The parameter.
    pub parameter: Id,
    /// What it is about.
    pub item: String,
    /// What the user would accept, in their words.
    pub wish: String,
    /// What they offer; empty where nothing was said.
    pub offered: String,
    /// How it stands.
    pub fit: Fit,
    /// Whether it is the user who said so, or who has to.
    pub by_user: bool,
}

/// An offer beside the parameters of its opportunity, the most important first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// The opportunity.
    pub opportunity: Id,
    /// The offer.
    pub offer: Id,
    /// Parameter by parameter.
    pub lines: Vec<Compared>,
    /// What else stands in the offer.
    pub further: Vec<Term>,
}

impl Comparison {
    /// What may be raised: what falls short, and what was not said.
    pub fn open_points(&self) -> impl Iterator<Item = &Compared> {
        self.lines
            .iter()
            .filter(|line| matches!(line.fit, Fit::Short { .. } | Fit::Ask))
    }
}

/// The points that the user will raise: those they chose, as far as they are still open, else the
/// most important ones.
#[must_use]
pub fn raised<'a>(offer: &Offer, comparison: &'a Comparison) -> Vec<&'a Compared> {
    let chosen = |line: &&Compared| match &offer.asks {
        Some(asks) => asks.contains(&line.parameter),
        None => true,
    };
    let open = comparison.open_points();
    open.filter(chosen).take(NEGOTIATION_REQUESTS).collect()
}

/// The parameters of an opportunity, the most important first.
#[must_use]
pub fn parameters(book: &Casebook, opportunity: Id) -> Vec<&AcceptanceParameter> {
    let of = book.acceptance_parameters.iter();
    let mut all: Vec<_> = of.filter(|p| p.opportunity == opportunity).collect();
    // None is less important than any.
    all.sort_by_key(|p| (p.priority == 0, p.priority, p.id));
    all
}

/// Holds an offer against the parameters of its opportunity.
#[must_use]
pub fn comparison(book: &Casebook, context: Context<'_>, offer: &Offer) -> Comparison {
    let zone = book
        .zone_of(offer.opportunity)
        .cloned()
        .unwrap_or_else(ZoneId::utc);
    let organization = book
        .opportunities
        .get(offer.opportunity)
        .and_then(|o| book.organizations.get(o.organization));
    let own = organization.and_then(|o| o.calendar.as_ref());
    let calendar = BusinessCalendar::new(own, &book.calendar);
    let offered_on = local(context.zones, &zone, offer.received).date();
    let parameters = parameters(book, offer.opportunity);
    let line = |parameter: &&AcceptanceParameter| {
        let offered = term_for(offer, &parameter.item).map_or("", |term| term.value.trim());
        let basis = Basis {
            // A hand-written one has no moment of its own.
            wished_on: if is_default(&parameter.recorded_at) {
                offered_on
            } else {
                local(context.zones, &zone, parameter.recorded_at).date()
            },
            offered_on,
            calendar: &calendar,
        };
        let counted = compare(parameter, offered, basis);
        let said = offer
            .judged
            .iter()
            .find(|judged| judged.parameter == parameter.id);
        let fit = match (counted, said.map(|judged| judged.judgement)) {
            (Fit::Open, Some(Judgement::Met)) => Fit::Met,
            (Fit::Open, Some(Judgement::Short)) => Fit::Short {
                gap: None,
                beyond: false,
            },
            (counted, _) => counted,
        };
        Compared {
            parameter: parameter.id,
            item: parameter.item.trim().to_owned(),
            wish: threshold(parameter).to_owned(),
            offered: offered.to_owned(),
            fit,
            by_user: counted == Fit::Open,
        }
    };
    let lines = parameters.iter().map(line).collect();
    let known = |term: &&Term| parameters.iter().any(|p| same_item(&p.item, &term.item));
    let further = offer.terms.iter().filter(|term| !known(term));
    Comparison {
        opportunity: offer.opportunity,
        offer: offer.id,
        lines,
        further: further.cloned().collect(),
    }
}

/// Holds one term against one parameter. Judges only what can be counted in one way.
#[must_use]
pub fn compare(parameter: &AcceptanceParameter, offered: &str, basis: Basis<'_>) -> Fit {
    let offered = offered.trim();
    if offered.is_empty() {
        return Fit::Ask;
    }
    let same = |wish: &str| !wish.trim().is_empty() && same_item(wish, offered);
    if same(&parameter.acceptable) || same(&parameter.target) {
        return Fit::Met;
    }
    judge(parameter, offered, basis).unwrap_or(Fit::Open)
}

/// Whether two texts name the same thing.
#[must_use]
pub fn same_item(one: &str, other: &str) -> bool {
    let plain = |text: &str| {
        let words = text.split_whitespace().map(str::to_lowercase);
        words.collect::<Vec<_>>().join(" ")
    };
    plain(one) == plain(other)
}

/// What an offer says of a parameter's item.
#[must_use]
pub fn term_for<'a>(offer: &'a Offer, item: &str) -> Option<&'a Term> {
    offer.terms.iter().find(|term| same_item(&term.item, item))
}

/// What has to be reached: what would do, else what is asked for first, else the last limit.
fn threshold(parameter: &AcceptanceParameter) -> &str {
    [
        &parameter.acceptable,
        &parameter.target,
        &parameter.walk_away,
    ]
    .into_iter()
    .map(|text| text.trim())
    .find(|text| !text.is_empty())
    .unwrap_or("")
}

fn judge(parameter: &AcceptanceParameter, offered: &str, basis: Basis<'_>) -> Option<Fit> {
    let wished = |text: &str| measured(text, basis.wished_on, basis.calendar);
    let offer = measured(offered, basis.offered_on, basis.calendar)?;
    // "Up to" and "from" promise nothing.
    let offer = offer.bound.is_none().then_some(offer.measure)?;
    let limit = wished(threshold(parameter))?;
    let distance = distance(offer, limit.measure)?;
    if distance == 0 && limit.open {
        return None;
    }
    let better = direction(parameter, limit, wished);
    if distance == 0 {
        return Some(Fit::Met);
    }
    let better = better?;
    let short = match better {
        Bound::AtLeast => distance < 0,
        Bound::AtMost => distance > 0,
    };
    if !short {
        return Some(Fit::Met);
    }
    let beyond = wished(&parameter.walk_away)
        .and_then(|last| self::distance(offer, last.measure))
        .is_some_and(|past| match better {
            Bound::AtLeast => past < 0,
            Bound::AtMost => past > 0,
        });
    Some(Fit::Short {
        gap: Some(gap(offer, distance)),
        beyond,
    })
}

/// Which side is the better one: the user's word for it, or the way from the last limit to the
/// first wish. Where the two differ nobody knows.
fn direction(
    parameter: &AcceptanceParameter,
    limit: Measured,
    wished: impl Fn(&str) -> Option<Measured>,
) -> Option<Bound> {
    let wishes: Vec<Measure> = [
        &parameter.target,
        &parameter.acceptable,
        &parameter.walk_away,
    ]
    .into_iter()
    .filter_map(|text| wished(text).map(|read| read.measure))
    .collect();
    let steps = wishes
        .windows(2)
        .filter_map(|pair| match pair {
            [better, worse] => distance(*better, *worse),
            _ => None,
        })
        .filter(|step| *step != 0)
        .map(|step| {
            if step > 0 {
                Bound::AtLeast
            } else {
                Bound::AtMost
            }
        });
    let mut sides = steps.chain(limit.bound);
    let first = sides.next()?;
    sides.all(|side| side == first).then_some(first)
}

/// How far one measure is above another, if they are of one kind: hundredths, or days.
fn distance(one: Measure, other: Measure) -> Option<i64> {
    match (one, other) {
        (Measure::Amount(one), Measure::Amount(other)) => {
            let kind = |amount: Amount| (amount.noun, amount.period);
            (kind(one) == kind(other)).then(|| one.hundredths.checked_sub(other.hundredths))?
        }
        (Measure::Day(one), Measure::Day(other)) => Some((one - other).num_days()),
        _ => None,
    }
}

fn gap(offer: Measure, distance: i64) -> Gap {
    let days = || u32::try_from(distance.unsigned_abs()).unwrap_or(u32::MAX);
    match offer {
        Measure::Day(_) if distance < 0 => Gap::Early(days()),
        Measure::Day(_) => Gap::Late(days()),
        Measure::Amount(amount) => {
            let apart = Distance {
                hundredths: distance.saturating_abs(),
                noun: amount.noun,
            };
            if distance < 0 {
                Gap::Under(apart)
            } else {
                Gap::Over(apart)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::CalendarFacts;

    fn fit([target, acceptable, walk_away]: [&str; 3], offered: &str) -> Fit {
        let parameter = AcceptanceParameter {
            target: target.into(),
            acceptable: acceptable.into(),
            walk_away: walk_away.into(),
            ..AcceptanceParameter::new(Id::from_bits(1), Id::from_bits(2), "pay".into())
        };
        let day = |month, day| Day::from_ymd_opt(2026, month, day).expect("a day");
        let basis = Basis {
            wished_on: day(11, 26),
            offered_on: day(12, 3),
            calendar: &BusinessCalendar::new(None, &CalendarFacts::default()),
        };
        compare(&parameter, offered, basis)
    }

    fn under(hundredths: i64, noun: Option<Noun>, beyond: bool) -> Fit {
        let gap = Some(Gap::Under(Distance { hundredths, noun }));
        Fit::Short { gap, beyond }
    }

    const POUND: Option<Noun> = Some(Noun::Money("£"));

    #[test]
    fn pay_is_met_or_short_of_what_would_do() {
        let wish = ["£47,000", "£46,000", "£44,000"];
        assert_eq!(fit(wish, "£46,000"), Fit::Met);
        assert_eq!(fit(wish, "£46.5k"), Fit::Met);
        assert_eq!(fit(wish, "£45,000"), under(100_000, POUND, false));
        assert_eq!(fit(wish, "£44,000"), under(200_000, POUND, false));
        assert_eq!(fit(wish, "£43,999.50"), under(200_050, POUND, true));
    }

    #[test]
    fn fewer_days_are_better_where_the_wishes_say_so() {
        let wish = ["2 days", "3 days", "4 days"];
        let over = |hundredths, beyond| Fit::Short {
            gap: Some(Gap::Over(Distance {
                hundredths,
                noun: Some(Noun::Days),
            })),
            beyond,
        };
        assert_eq!(fit(wish, "2 days"), Fit::Met);
        assert_eq!(fit(wish, "4 days"), over(100, false));
        assert_eq!(fit(wish, "5 days"), over(200, true));
        assert_eq!(fit(["", "3 at most", ""], "2"), Fit::Met);
    }

    #[test]
    fn a_start_is_early_or_late() {
        let after = ["", "after 4 Jan", ""];
        assert_eq!(fit(after, "11 January"), Fit::Met);
        let early = Fit::Short {
            gap: Some(Gap::Early(3)),
            beyond: false,
        };
        assert_eq!(fit(after, "2027-01-01"), early);
        assert_eq!(fit(after, "4 January 2027"), Fit::Open, "the day itself");
        let late = Fit::Short {
            gap: Some(Gap::Late(10)),
            beyond: false,
        };
        assert_eq!(fit(["", "by 1 March", ""], "11 March"), late);
    }

    #[test]
    fn nothing_said_is_a_question() {
        assert_eq!(fit(["£47,000", "", ""], "  "), Fit::Ask);
    }

    #[test]
    fn what_cannot_be_counted_in_one_way_is_left_to_the_user() {
        for (wish, offered) in [
            (["", "£46,000", ""], "€46,500"),
            (["", "£46,000", ""], "46,500"),
            (["", "£46,000", ""], "£46,500 a year"),
            (["", "£46,000", "£44,000"], "£45,000 plus bonus"),
            (["", "£46,000", "£44,000"], "up to £50,000"),
            (["", "£46,000", ""], "£45,000"),
            (["£47,000", "at most £46,000", ""], "£45,000"),
            (["", "3 days", ""], "3 January"),
            (["", "forecasting", ""], "grid balancing team"),
            (["", "", ""], "£45,000"),
        ] {
            assert_eq!(fit(wish, offered), Fit::Open, "{wish:?} {offered}");
        }
    }

    #[test]
    fn the_same_words_meet_the_wish() {
        assert_eq!(fit(["", "Fully remote", ""], "fully  remote"), Fit::Met);
        assert_eq!(fit(["", "£46,000", ""], "£46k"), Fit::Met);
    }
}
