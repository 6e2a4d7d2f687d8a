//! The dates of a printed plan, worked out again from its reasons: a reader of the formulas that
//! `docs/plan.md` describes. It sees what is printed and the casebook's file, and nothing of the
//! engine.

use chrono::{DateTime, MappedLocalTime, NaiveDate, SecondsFormat, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;
use serde_json::Value;

/// Every way in which a plan's dates differ from what its formulas give; empty if none does.
pub fn mismatches(file: &Value, plan: &[Value]) -> Vec<String> {
    let book = Book { file };
    let mismatch = |item: &Value| {
        let facts = &item["reason"]["facts"];
        let zones = match book.zones(item, plan) {
            zones if zones.is_empty() => vec![Tz::UTC],
            zones => zones,
        };
        // Where two interviews fit the facts, one of them has to give the dates.
        let mut failures = zones.into_iter().map(|zone| {
            let almanac = Almanac {
                facts,
                zone,
                week: book.week(text(&item["id"], 1)),
            };
            compare(item, &almanac).err()
        });
        let first = failures.next().flatten()?;
        let formula = &item["reason"]["formula"];
        failures
            .all(|failure| failure.is_some())
            .then(|| format!("{}: {first}; formula {formula}, facts {facts}", item["id"]))
    };
    plan.iter().filter_map(mismatch).collect()
}

/// Reads a formula: `roll(E + 2 d) at 10:00`.
fn evaluate(formula: &str, almanac: &Almanac<'_>) -> Result<When, String> {
    let mut reader = Reader {
        rest: formula,
        almanac,
    };
    let when = reader.expression()?;
    match reader.rest {
        "" => Ok(when),
        rest => Err(format!("{rest:?} is left of {formula:?}")),
    }
}

/// The dates that an item prints against those that its formulas give. Of an item that the user
/// moved the formulas say when it was due before.
fn compare(item: &Value, almanac: &Almanac<'_>) -> Result<(), String> {
    let formulas = item["reason"]["formula"].as_str().unwrap_or_default();
    let given = |name: &str| -> Result<Option<String>, String> {
        let parts = formulas
            .split("; ")
            .filter_map(|part| part.split_once(" = "));
        match parts.into_iter().find(|(own, _)| *own == name) {
            Some((_, formula)) => Ok(Some(almanac.shown(evaluate(formula, almanac)?))),
            None => Ok(None),
        }
    };
    let same = |name: &str, printed: &Value, given: Option<String>| {
        if printed.as_str() == given.as_deref() {
            Ok(())
        } else {
            Err(format!("{name} is {printed}, and by its formula {given:?}"))
        }
    };
    if let (Ok(end), false) = (almanac.fact("T"), almanac.facts["D0"].is_null()) {
        let day = almanac.day(end).to_string();
        same("D0", &almanac.facts["D0"], Some(day))?;
    }
    let before = &almanac.facts["due"];
    if !before.is_null() {
        same("the fact due", before, given("due")?)?;
    }
    if let Some(moved_to) = almanac.facts["moved-to"].as_str() {
        return same("due", &item["due"], Some(moved_to.to_owned()));
    }
    for name in ["earliest", "due", "latest"] {
        same(name, &item[name], given(name)?)?;
    }
    Ok(())
}

#[derive(Clone, Copy)]
enum When {
    At(DateTime<Utc>),
    On(NaiveDate),
}

/// What the formulas of one item are read with.
struct Almanac<'a> {
    facts: &'a Value,
    zone: Tz,
    week: Week<'a>,
}

impl Almanac<'_> {
    fn fact(&self, name: &str) -> Result<When, String> {
        let text = self.facts[name].as_str().unwrap_or_default();
        match (text.parse(), moment(&self.facts[name])) {
            (Ok(day), _) => Ok(When::On(day)),
            (_, Some(at)) => Ok(When::At(at)),
            _ => Err(format!("{name:?} is no dated fact")),
        }
    }

    fn day(&self, when: When) -> NaiveDate {
        match when {
            When::At(at) => at.with_timezone(&self.zone).date_naive(),
            When::On(day) => day,
        }
    }

    fn is_before(&self, a: When, b: When) -> bool {
        match (a, b) {
            (When::At(a), When::At(b)) => a < b,
            _ => self.day(a) < self.day(b),
        }
    }

    /// The moment of a wall clock: of two the later, and of none the one that lies as far behind
    /// the gap as the clock lies in it.
    fn at(&self, day: NaiveDate, hour: u32) -> Option<When> {
        let wall = day.and_hms_opt(hour, 0, 0)?;
        let at = match self.zone.from_local_datetime(&wall) {
            MappedLocalTime::Single(at) => at,
            MappedLocalTime::Ambiguous(a, b) => a.max(b),
            MappedLocalTime::None => {
                let day_before = wall - TimeDelta::days(1);
                self.zone.from_local_datetime(&day_before).latest()? + TimeDelta::days(1)
            }
        };
        Some(When::At(at.to_utc()))
    }

    /// As it is printed, in the offset of the zone.
    fn shown(&self, when: When) -> String {
        match when {
            When::On(day) => day.to_string(),
            When::At(at) => at
                .with_timezone(&self.zone)
                .to_rfc3339_opts(SecondsFormat::AutoSi, false),
        }
    }
}

/// Goes through a formula from left to right, and takes away what it has read.
struct Reader<'a> {
    rest: &'a str,
    almanac: &'a Almanac<'a>,
}

impl<'a> Reader<'a> {
    fn expression(&mut self) -> Result<When, String> {
        let mut when = self.operand()?;
        loop {
            when = if self.eat(" at ") {
                let hour = self.number()?;
                if !self.eat(":00") {
                    return self.stuck("a full hour");
                }
                let day = self.almanac.day(when);
                let at = self.almanac.at(day, hour);
                at.ok_or_else(|| format!("{day} has no hour {hour}"))?
            } else if self.eat(" + ") {
                self.moved(when, 1)?
            } else if self.eat(" - ") {
                self.moved(when, -1)?
            } else {
                return Ok(when);
            };
        }
    }

    fn operand(&mut self) -> Result<When, String> {
        let name = self.word();
        if !self.eat("(") {
            return self.almanac.fact(name);
        }
        let mut arguments = vec![self.expression()?];
        while self.eat(", ") {
            arguments.push(self.expression()?);
        }
        if !self.eat(")") {
            return self.stuck("a bracket");
        }
        let almanac = self.almanac;
        Ok(match (name, arguments[..].as_ref()) {
            ("max", [x, a]) => pick(almanac.is_before(*x, *a), *a, *x),
            ("min", [x, a]) => pick(almanac.is_before(*a, *x), *a, *x),
            ("mid", [x, a]) => {
                let (from, to) = (almanac.day(*x), almanac.day(*a));
                When::On(from + TimeDelta::days((to - from).num_days() / 2))
            }
            ("roll", [x]) => When::On(almanac.week.nearest(almanac.day(*x), 1)?),
            ("roll", [x, a, b]) => {
                let ahead = almanac.week.nearest(almanac.day(*x), 1)?;
                let back = almanac.week.nearest(almanac.day(*x), -1)?;
                let invited = almanac.day(*a)..=almanac.day(*b);
                let only_back = invited.contains(&back) && !invited.contains(&ahead);
                When::On(if only_back { back } else { ahead })
            }
            _ => return self.stuck(&format!("another {name}")),
        })
    }

    fn moved(&mut self, when: When, sign: i64) -> Result<When, String> {
        let count = sign * i64::from(self.number()?);
        let unit = if self.eat(" ") { self.word() } else { "" };
        let day = self.almanac.day(when);
        Ok(match (unit, when) {
            ("h", When::At(at)) => When::At(at + TimeDelta::hours(count)),
            ("min", When::At(at)) => When::At(at + TimeDelta::minutes(count)),
            ("d", _) => When::On(day + TimeDelta::days(count)),
            ("bd", _) => When::On(self.almanac.week.counted(day, count)?),
            _ => return self.stuck("a unit that fits"),
        })
    }

    fn number(&mut self) -> Result<u32, String> {
        let digits = self.take(|c| c.is_ascii_digit());
        digits.parse().or_else(|_| self.stuck("a number"))
    }

    fn word(&mut self) -> &'a str {
        self.take(|c| c.is_ascii_alphanumeric() || c == '-')
    }

    fn take(&mut self, belongs: impl Fn(char) -> bool) -> &'a str {
        let end = self.rest.find(|c| !belongs(c)).unwrap_or(self.rest.len());
        let (taken, rest) = self.rest.split_at(end);
        self.rest = rest;
        taken
    }

    fn eat(&mut self, text: &str) -> bool {
        let rest = self.rest.strip_prefix(text);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn stuck<T>(&self, wanted: &str) -> Result<T, String> {
        Err(format!("{wanted} is wanted before {:?}", self.rest))
    }
}

fn pick(first: bool, a: When, b: When) -> When {
    if first { a } else { b }
}

/// The working days of an employer, as the file has them.
struct Week<'a> {
    workdays: Option<&'a Vec<Value>>,
    holidays: Option<&'a Vec<Value>>,
    closures: Option<&'a Vec<Value>>,
}

impl Week<'_> {
    fn works(&self, day: NaiveDate) -> bool {
        let weekday = day.format("%a").to_string();
        let working = match self.workdays {
            Some(days) => days.iter().any(|own| *own == *weekday),
            None => weekday != "Sat" && weekday != "Sun",
        };
        // Days are written so that they sort as text.
        let day = day.to_string();
        let closed = |closure: &Value| {
            let edge = |name: &str| closure[name].as_str().unwrap_or_default().to_owned();
            edge("from") <= day && day <= edge("to")
        };
        working
            && !self.holidays.into_iter().flatten().any(|own| *own == *day)
            && !self.closures.into_iter().flatten().any(closed)
    }

    /// The day itself, or the next one that way on which they work.
    fn nearest(&self, day: NaiveDate, way: i64) -> Result<NaiveDate, String> {
        let mut days = (0..3660).map(|count| day + TimeDelta::days(way * count));
        days.find(|day| self.works(*day))
            .ok_or_else(|| format!("nobody works near {day}"))
    }

    fn counted(&self, day: NaiveDate, count: i64) -> Result<NaiveDate, String> {
        let way = count.signum();
        (0..count.abs()).try_fold(day, |day, _| self.nearest(day + TimeDelta::days(way), way))
    }
}

/// The casebook's file.
struct Book<'a> {
    file: &'a Value,
}

impl<'a> Book<'a> {
    /// The zone that an item's days are counted in. Items of an interview name it, or carry its end
    /// or its start; of two interviews with the same either may be meant.
    fn zones(&self, item: &Value, plan: &[Value]) -> Vec<Tz> {
        let (family, opportunity) = (text(&item["id"], 0), text(&item["id"], 1));
        let (occasion, facts) = (text(&item["id"], 2), &item["reason"]["facts"]);
        if let ("resume-search", Some(home)) = (family, zone(&self.file["profile"]["home_zone"])) {
            return vec![home];
        }
        if let Some(interview) = occasion.strip_prefix("interview:") {
            let interview = self.record("interviews", interview);
            return interview
                .and_then(|own| self.zone_of(own))
                .into_iter()
                .collect();
        }
        let check_in = plan.iter().find(|other| {
            family == "value-add-email"
                && other["id"] == *format!("checkin/{opportunity}/{occasion}/./0")
        });
        let ended = moment(&check_in.unwrap_or(item)["reason"]["facts"]["T"]);
        let starts = moment(&facts["start"]);
        if ended.is_none() && starts.is_none() {
            return self.employer_zone(opportunity).into_iter().collect();
        }
        let interviews = self.table("interviews").filter(|own| {
            let of_this = opportunity == "." || own["opportunity"] == *opportunity;
            of_this && (ended.is_none() || end(own) == ended)
        });
        interviews
            .filter(|own| ended.is_some() || start(own) == starts)
            .filter_map(|own| self.zone_of(own))
            .collect()
    }

    fn zone_of(&self, interview: &Value) -> Option<Tz> {
        let opportunity = interview["opportunity"].as_str().unwrap_or_default();
        zone(&interview["zone"]).or_else(|| self.employer_zone(opportunity))
    }

    fn employer_zone(&self, opportunity: &str) -> Option<Tz> {
        let own = self.organization(opportunity);
        own.and_then(|own| zone(&own["zone"]))
            .or_else(|| zone(&self.file["profile"]["home_zone"]))
    }

    fn week(&self, opportunity: &str) -> Week<'a> {
        let own = self.organization(opportunity).map(|own| &own["calendar"]);
        let pick = |name: &str| {
            own.and_then(|own| own[name].as_array())
                .or_else(|| self.file["calendar"][name].as_array())
        };
        Week {
            workdays: pick("workdays"),
            holidays: pick("holidays"),
            closures: pick("closures"),
        }
    }

    fn organization(&self, opportunity: &str) -> Option<&'a Value> {
        let opportunity = self.record("opportunities", opportunity)?;
        self.record("organizations", opportunity["organization"].as_str()?)
    }

    fn record(&self, table: &str, id: &str) -> Option<&'a Value> {
        self.table(table).find(|record| record["id"] == *id)
    }

    fn table(&self, name: &str) -> impl Iterator<Item = &'a Value> + use<'a> {
        self.file[name].as_array().into_iter().flatten()
    }
}

/// When the user left: after the last session that took place, or as long after the start as was
/// planned.
fn end(interview: &Value) -> Option<DateTime<Utc>> {
    let sessions = interview["sessions"].as_array().into_iter().flatten();
    let held = sessions.filter(|session| session["cancelled"] != true);
    held.filter_map(|session| moment(&session["end"]))
        .max()
        .or_else(|| moment(&interview["end"]))
        .or_else(|| Some(moment(&interview["start"])? + planned(interview)))
}

fn start(interview: &Value) -> Option<DateTime<Utc>> {
    moment(&interview["start"]).or_else(|| Some(end(interview)? - planned(interview)))
}

fn planned(interview: &Value) -> TimeDelta {
    TimeDelta::minutes(interview["planned_minutes"].as_i64().unwrap_or(60))
}

fn moment(value: &Value) -> Option<DateTime<Utc>> {
    let at = DateTime::parse_from_rfc3339(value.as_str()?).ok()?;
    Some(at.to_utc())
}

fn zone(value: &Value) -> Option<Tz> {
    value.as_str()?.parse().ok()
}

/// A part of an item's identity: family, opportunity, occasion, person, ordinal.
fn text(id: &Value, part: usize) -> &str {
    let parts = id.as_str().unwrap_or_default();
    parts.split('/').nth(part).unwrap_or_default()
}

#[test]
fn formulas_are_read_as_the_page_says() {
    let file = serde_json::json!({
        "calendar": {"workdays": ["Mon", "Tue", "Wed", "Thu", "Fri"], "holidays": ["2026-11-03"]},
        "opportunities": [{"id": "one", "organization": "acme"}],
        "organizations": [{"id": "acme", "calendar": {
            "closures": [{"from": "2026-11-05", "to": "2026-11-06"}],
        }}],
    });
    let facts = serde_json::json!({
        "T": "2026-10-31T15:00:00-04:00", "D0": "2026-10-31", "E": "2026-11-08",
        "from": "2026-11-04", "to": "2026-11-08", "spring": "2027-03-14",
    });
    let almanac = Almanac {
        facts: &facts,
        zone: Tz::America__New_York,
        week: Book { file: &file }.week("one"),
    };
    let cases = [
        ("T", "2026-10-31T15:00:00-04:00"),
        ("T + 24 h", "2026-11-01T14:00:00-05:00"),
        ("T - 90 min", "2026-10-31T13:30:00-04:00"),
        ("T + 1 d", "2026-11-01"),
        ("D0 + 1 d at 01:00", "2026-11-01T01:00:00-05:00"),
        ("spring at 02:00", "2027-03-14T03:00:00-04:00"),
        ("D0 + 2 bd", "2026-11-04"),
        ("E - 2 bd", "2026-11-02"),
        ("mid(D0, E)", "2026-11-04"),
        ("mid(D0 - 1 d, E)", "2026-11-03"),
        ("roll(D0 + 3 d)", "2026-11-04"),
        ("roll(D0 + 6 d) at 10:00", "2026-11-09T10:00:00-05:00"),
        ("roll(D0 + 6 d, from, to)", "2026-11-04"),
        ("roll(D0 + 6 d, from, to + 1 d)", "2026-11-09"),
        ("roll(D0 + 6 d, to, to)", "2026-11-09"),
        ("max(D0, T)", "2026-10-31"),
        ("max(T + 1 h, D0)", "2026-10-31T16:00:00-04:00"),
        ("max(min(D0 + 9 d, E - 1 d), D0)", "2026-11-07"),
    ];
    for (formula, when) in cases {
        let given = evaluate(formula, &almanac).map(|given| almanac.shown(given));
        assert_eq!(given.as_deref(), Ok(when), "{formula}");
    }
    for wrong in [
        "", "A", "D0 + 1 h", "D0 + d", "roll(D0", "last(D0)", "D0 at 10", "D0 D0",
    ] {
        assert!(evaluate(wrong, &almanac).is_err(), "{wrong}");
    }
}
