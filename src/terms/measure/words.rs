//! The English words that amounts and sides are written with.

use super::{Bound, Noun, Period};

/// Words that name a side, the longer ones first; whether they leave the measure itself open.
pub(super) const BOUNDS: &[(&str, Bound, bool)] = &[
    ("on or after", Bound::AtLeast, false),
    ("no earlier than", Bound::AtLeast, false),
    ("not earlier than", Bound::AtLeast, false),
    ("no less than", Bound::AtLeast, false),
    ("not less than", Bound::AtLeast, false),
    ("no fewer than", Bound::AtLeast, false),
    ("more than", Bound::AtLeast, true),
    ("not before", Bound::AtLeast, false),
    ("at the earliest", Bound::AtLeast, false),
    ("at least", Bound::AtLeast, false),
    ("minimum", Bound::AtLeast, false),
    ("or more", Bound::AtLeast, false),
    ("or later", Bound::AtLeast, false),
    ("above", Bound::AtLeast, true),
    ("after", Bound::AtLeast, true),
    ("over", Bound::AtLeast, true),
    ("from", Bound::AtLeast, false),
    ("min", Bound::AtLeast, false),
    ("on or before", Bound::AtMost, false),
    ("no later than", Bound::AtMost, false),
    ("not later than", Bound::AtMost, false),
    ("no more than", Bound::AtMost, false),
    ("not more than", Bound::AtMost, false),
    ("less than", Bound::AtMost, true),
    ("fewer than", Bound::AtMost, true),
    ("not after", Bound::AtMost, false),
    ("at the latest", Bound::AtMost, false),
    ("at most", Bound::AtMost, false),
    ("maximum", Bound::AtMost, false),
    ("or less", Bound::AtMost, false),
    ("or fewer", Bound::AtMost, false),
    ("or sooner", Bound::AtMost, false),
    ("up to", Bound::AtMost, false),
    ("before", Bound::AtMost, true),
    ("below", Bound::AtMost, true),
    ("under", Bound::AtMost, true),
    ("by", Bound::AtMost, false),
    ("max", Bound::AtMost, false),
];

/// Currencies by sign and code, the code before a sign that it ends with.
pub(super) const CURRENCIES: &[(&str, &str)] = &[
    ("£", "£"),
    ("gbp", "£"),
    ("€", "€"),
    ("eur", "€"),
    ("us$", "US$"),
    ("usd", "US$"),
    ("a$", "A$"),
    ("aud", "A$"),
    ("c$", "C$"),
    ("cad", "C$"),
    ("$", "$"),
    ("chf", "CHF "),
    ("sek", "SEK "),
    ("nok", "NOK "),
    ("dkk", "DKK "),
    ("pln", "PLN "),
    ("inr", "₹"),
    ("₹", "₹"),
];

/// For how long, as it stands behind an amount.
pub(super) const PERIODS: &[(&str, Period)] = &[
    (" an hour", Period::Hour),
    (" per hour", Period::Hour),
    ("/hour", Period::Hour),
    (" a day", Period::Day),
    (" per day", Period::Day),
    ("/day", Period::Day),
    (" a week", Period::Week),
    (" per week", Period::Week),
    ("/week", Period::Week),
    (" weekly", Period::Week),
    (" a month", Period::Month),
    (" per month", Period::Month),
    ("/month", Period::Month),
    (" monthly", Period::Month),
    (" a year", Period::Year),
    (" per year", Period::Year),
    (" per annum", Period::Year),
    ("/year", Period::Year),
    (" p.a", Period::Year),
    (" pa", Period::Year),
];

/// What is counted.
pub(super) const NOUNS: &[(&[&str], Noun)] = &[
    (&["hour", "hours", "hrs"], Noun::Hours),
    (&["day", "days"], Noun::Days),
    (&["week", "weeks"], Noun::Weeks),
    (&["month", "months"], Noun::Months),
    (&["year", "years"], Noun::Years),
    (&["%", "percent", "per cent"], Noun::Percent),
];

/// Small numbers in words, from one on.
pub(super) const NUMBERS: [&str; 12] = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
];
