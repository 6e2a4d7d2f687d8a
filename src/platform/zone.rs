use std::cell::RefCell;
use std::collections::BTreeMap;

use js_sys::{Array, Date, Function, Intl, Object, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};

use crate::calendar::{Day, Instant, ZoneId, Zones};

/// The time zones of the browser's own database, so that the page need not ship one.
///
/// Offsets are remembered by the quarter of an hour: no zone has changed its clocks at any other
/// minute since 1972.
#[derive(Clone, Copy, Debug, Default)]
pub struct IntlZones;

impl Zones for IntlZones {
    fn offset_seconds(&self, zone: &ZoneId, at: Instant) -> Option<i32> {
        CLOCKS.with_borrow_mut(|clocks| {
            if !clocks.contains_key(zone) {
                if clocks.len() >= MOST_ZONES {
                    clocks.clear();
                }
                clocks.insert(zone.clone(), WallClock::new(zone));
            }
            clocks.get_mut(zone)?.as_mut()?.offset(at)
        })
    }
}

/// The zone that the device is set to; UTC if the browser does not say.
#[must_use]
pub fn device_zone() -> ZoneId {
    let resolved = Intl::DateTimeFormat::new(&Array::new(), &Object::new()).resolved_options();
    let name = Reflect::get(&resolved, &"timeZone".into())
        .ok()
        .and_then(|name| name.as_string());
    name.and_then(|name| name.parse().ok())
        .filter(|zone| {
            IntlZones
                .offset_seconds(zone, Instant::UNIX_EPOCH)
                .is_some()
        })
        .unwrap_or_else(ZoneId::utc)
}

/// The names of the zones that the browser knows, to choose from; none if it cannot list them.
#[must_use]
pub fn zone_names() -> Vec<String> {
    let list = || {
        let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
        let values = Reflect::get(&intl, &"supportedValuesOf".into()).ok()?;
        let names = values
            .dyn_ref::<Function>()?
            .call1(&intl, &"timeZone".into())
            .ok()?;
        Some(
            Array::from(&names)
                .iter()
                .filter_map(|name| name.as_string())
                .collect(),
        )
    };
    list().unwrap_or_default()
}

/// Zones remembered at a time; a casebook has a handful.
const MOST_ZONES: usize = 64;

/// Offsets remembered of a zone at a time.
const MOST_OFFSETS: usize = 4096;

const QUARTER: i64 = 15 * 60;

thread_local! {
    /// By zone; none for a name that the browser does not know.
    static CLOCKS: RefCell<BTreeMap<ZoneId, Option<WallClock>>> = const { RefCell::new(BTreeMap::new()) };
}

/// What shows the wall-clock time of a zone.
struct WallClock {
    format: Function,
    offsets: BTreeMap<i64, i32>,
}

impl WallClock {
    /// Through `Reflect`, because the constructor throws for a zone that the browser does not know.
    fn new(zone: &ZoneId) -> Option<Self> {
        // Browsers take "+0530" for a zone. The database does not.
        if !zone.as_str().starts_with(|c: char| c.is_ascii_alphabetic()) {
            return None;
        }
        let options = Object::new();
        for (name, value) in [
            ("timeZone", zone.as_str()),
            ("calendar", "gregory"),
            ("numberingSystem", "latn"),
            ("hourCycle", "h23"),
            ("year", "numeric"),
            ("month", "numeric"),
            ("day", "numeric"),
            ("hour", "numeric"),
            ("minute", "numeric"),
            ("second", "numeric"),
        ] {
            Reflect::set(&options, &name.into(), &value.into()).ok()?;
        }
        let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
        let constructor = Reflect::get(&intl, &"DateTimeFormat".into()).ok()?;
        let arguments = Array::of2(&"en-US".into(), &options);
        let constructor: &Function = constructor.dyn_ref()?;
        let clock = Reflect::construct(constructor, &arguments).ok()?;
        let format = Reflect::get(&clock, &"format".into())
            .ok()?
            .dyn_into()
            .ok()?;
        Some(Self {
            format,
            offsets: BTreeMap::new(),
        })
    }

    fn offset(&mut self, at: Instant) -> Option<i32> {
        let quarter = at.timestamp().clamp(EARLIEST, LATEST).div_euclid(QUARTER);
        if let Some(offset) = self.offsets.get(&quarter) {
            return Some(*offset);
        }
        let offset = i32::try_from(self.shown(quarter * QUARTER)? - quarter * QUARTER).ok()?;
        if self.offsets.len() >= MOST_OFFSETS {
            self.offsets.clear();
        }
        self.offsets.insert(quarter, offset);
        Some(offset)
    }

    /// What the wall clock shows at an instant, as if it were UTC.
    fn shown(&self, seconds: i64) -> Option<i64> {
        let date = Date::new(&JsValue::from_f64(seconds as f64 * 1000.0));
        let text = self
            .format
            .call1(&JsValue::UNDEFINED, &date)
            .ok()?
            .as_string()?;
        wall_seconds(&text)
    }
}

/// Years one and 9999 and a bit inside: beyond them the texts have eras, or five digits.
const EARLIEST: i64 = -62_100_000_000;
const LATEST: i64 = 253_400_000_000;

/// Reads `12/31/2026, 15:04:05`, as American English writes a date everywhere.
fn wall_seconds(text: &str) -> Option<i64> {
    let mut numbers = text
        .split(|c: char| !c.is_ascii_digit())
        .filter(|digits| !digits.is_empty())
        .map(|digits| digits.parse::<u32>().ok());
    let mut next = || numbers.next().flatten();
    let (month, day, year) = (next()?, next()?, next()?);
    let (hour, minute, second) = (next()?, next()?, next()?);
    let day = Day::from_ymd_opt(i32::try_from(year).ok()?, month, day)?;
    // Some engines write 24 for midnight.
    Some(
        day.and_hms_opt(hour % 24, minute, second)?
            .and_utc()
            .timestamp(),
    )
}
