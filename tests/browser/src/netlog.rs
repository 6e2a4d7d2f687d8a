//! The browser's own record of its requests, which also has those of service workers.

use serde_json::Value;
use std::collections::BTreeSet;

/// The addresses that something on a page asked for at an origin other than `home`.
///
/// What the browser asks for by itself (its updates, the time) has no page as its initiator.
pub fn elsewhere(log: &Value, home: &BTreeSet<String>) -> BTreeSet<String> {
    let start = &log["constants"]["logEventTypes"]["URL_REQUEST_START_JOB"];
    log["events"]
        .as_array()
        .into_iter()
        .flatten()
        .filter(|event| event["type"] == *start)
        .filter_map(|event| {
            let initiator = event["params"]["initiator"].as_str()?;
            let url = event["params"]["url"].as_str()?;
            let of_a_page = initiator != "not an origin" && !initiator.starts_with("chrome");
            (of_a_page && !stays(url, home)).then(|| url.to_owned())
        })
        .collect()
}

/// Whether an address is at home, or no request at all.
pub fn stays(url: &str, home: &BTreeSet<String>) -> bool {
    let network = ["http:", "https:", "ws:", "wss:"];
    let leaves = network.iter().any(|scheme| url.starts_with(scheme));
    !leaves || home.contains(&origin(url))
}

/// Scheme, host and port of an address.
pub fn origin(url: &str) -> String {
    let (scheme, rest) = url.split_once("://").unwrap_or_default();
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    format!("{scheme}://{host}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn only_what_a_page_asks_for_elsewhere_counts() {
        let home = BTreeSet::from(["http://127.0.0.1:80".to_owned()]);
        let request = |url: &str, initiator: &str| json!({ "type": 2, "params": { "url": url, "initiator": initiator } });
        let log = json!({
            "constants": { "logEventTypes": { "OTHER": 1, "URL_REQUEST_START_JOB": 2 } },
            "events": [
                request("http://127.0.0.1:80/some/place/app.js", "http://127.0.0.1:80"),
                request("https://update.example/", "not an origin"),
                request("https://start.example/", "chrome://newtab"),
                request("data:,", "http://127.0.0.1:80"),
                { "type": 1, "params": { "url": "https://no.example/", "initiator": "null" } },
                request("https://stats.example/hit", "http://127.0.0.1:80"),
                request("https://font.example/?a=b", "null"),
                request("http://127.0.0.1:81/", "http://127.0.0.1:80"),
            ]
        });
        let found = elsewhere(&log, &home).into_iter().collect::<Vec<_>>();
        assert_eq!(
            found,
            [
                "http://127.0.0.1:81/",
                "https://font.example/?a=b",
                "https://stats.example/hit"
            ]
        );
    }
}
