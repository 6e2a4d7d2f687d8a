//! The service worker's list: every file of the bundle with the hash of its content.
//!
//! A name alone is not enough, not even one with a hash in it: trunk names the JavaScript glue
//! after the WebAssembly, so that the same name can stand for other bytes.

use crate::failure::{Failure, Outcome};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use std::fs;
use std::path::Path;

/// The worker's file, both in the bundle and in public/.
pub const WORKER: &str = "sw.js";

/// How the page itself is listed: some hosts redirect `index.html` to its directory, and a
/// browser refuses a redirected answer from a worker.
const PAGE: &str = "./";

const EMPTY_LIST: &str = "const PRECACHE = [];";
const NO_REVISION: &str = "const REVISION = 'development';";

/// One file: its address relative to the worker, and its hash as browsers check it.
#[derive(Debug, PartialEq, Eq)]
pub struct Entry {
    url: String,
    integrity: String,
}

/// Lists all files of a bundle but the worker, in a fixed order.
pub fn entries(bundle: &Path) -> Outcome<Vec<Entry>> {
    let mut entries = Vec::new();
    collect(bundle, "", &mut entries)?;
    entries.sort_by(|one, other| one.url.cmp(&other.url));
    Ok(entries)
}

/// The worker with its list.
pub fn fill(template: &str, entries: &[Entry]) -> Outcome<String> {
    let pairs: Vec<[&str; 2]> = entries
        .iter()
        .map(|entry| [entry.url.as_str(), entry.integrity.as_str()])
        .collect();
    let list = serde_json::json!(pairs).to_string();
    let revision = &hex(&Sha256::digest(&list))[..16];
    let template = replace_once(template, EMPTY_LIST, &format!("const PRECACHE = {list};"))?;
    replace_once(
        &template,
        NO_REVISION,
        &format!("const REVISION = '{revision}';"),
    )
}

/// The addresses that a finished worker lists.
pub fn listed(worker: &str) -> Outcome<Vec<String>> {
    worker
        .lines()
        .find_map(|line| {
            let list = line.strip_prefix("const PRECACHE = ")?.strip_suffix(';')?;
            let pairs: Vec<[String; 2]> = serde_json::from_str(list).ok()?;
            Some(pairs.into_iter().map(|[url, _]| url).collect())
        })
        .filter(|urls: &Vec<String>| !urls.is_empty())
        .ok_or_else(|| {
            Failure::new("The bundle in dist/ is not a release.").cured_by("cargo xtask build")
        })
}

/// The file behind a listed address.
pub fn file_of(url: &str) -> &str {
    if url == PAGE { "index.html" } else { url }
}

fn collect(directory: &Path, prefix: &str, entries: &mut Vec<Entry>) -> Outcome {
    let failed = |error| Failure::on_file("read", directory, &error);
    for item in fs::read_dir(directory).map_err(failed)? {
        let item = item.map_err(failed)?;
        let path = item.path();
        let name = format!("{prefix}{}", item.file_name().to_string_lossy());
        if path.is_dir() {
            collect(&path, &format!("{name}/"), entries)?;
        } else if name != WORKER {
            let bytes = fs::read(&path).map_err(|error| Failure::on_file("read", &path, &error))?;
            entries.push(Entry {
                url: address(&name)?,
                integrity: format!("sha256-{}", STANDARD.encode(Sha256::digest(&bytes))),
            });
        }
    }
    Ok(())
}

/// Names that need no escaping in an address are the only ones that no host can get wrong.
fn address(name: &str) -> Outcome<String> {
    let plain = |c: char| c.is_ascii_alphanumeric() || "._-/".contains(c);
    if !name.chars().all(plain) {
        return Err(Failure::new(format!(
            "The file name `{name}` cannot stand in an address as it is."
        ))
        .cured_by("use letters, digits, dots and hyphens"));
    }
    Ok(if name == file_of(PAGE) { PAGE } else { name }.to_owned())
}

fn replace_once(text: &str, old: &str, new: &str) -> Outcome<String> {
    match text.matches(old).count() {
        1 => Ok(text.replace(old, new)),
        count => Err(Failure::new(format!(
            "public/{WORKER} should have the line `{old}` once, but has it {count} times."
        ))),
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEMPLATE: &str = include_str!("../../../public/sw.js");

    fn entry(url: &str, integrity: &str) -> Entry {
        Entry {
            url: url.to_owned(),
            integrity: integrity.to_owned(),
        }
    }

    #[test]
    fn every_file_but_the_worker_is_listed_with_its_hash() {
        let root = std::env::temp_dir().join(format!("followthrough-list-{}", std::process::id()));
        fs::create_dir_all(root.join("icons")).expect("a temporary directory can be made");
        for name in ["index.html", "sw.js", "icons/icon.svg"] {
            fs::write(root.join(name), "").expect("a temporary file can be written");
        }
        let found = entries(&root).expect("the directory can be read");
        fs::remove_dir_all(&root).expect("the temporary directory can be removed");

        let empty = "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
        assert_eq!(found, [entry("./", empty), entry("icons/icon.svg", empty)]);
    }

    #[test]
    fn the_list_can_be_read_back_from_the_real_worker() {
        let worker = fill(
            TEMPLATE,
            &[entry("./", "sha256-a"), entry("b.css", "sha256-c")],
        )
        .expect("the template has both lines");
        assert_eq!(
            listed(&worker),
            Ok(vec!["./".to_owned(), "b.css".to_owned()])
        );
        assert!(!worker.contains(NO_REVISION));
    }

    #[test]
    fn other_content_under_the_same_names_is_another_revision() {
        let one = fill(TEMPLATE, &[entry("a.js", "sha256-a")]).expect("it fits");
        let other = fill(TEMPLATE, &[entry("a.js", "sha256-b")]).expect("it fits");
        let revision = |worker: &str| {
            worker
                .lines()
                .find(|line| line.starts_with("const REVISION"))
                .map(str::to_owned)
        };
        assert_ne!(revision(&one), revision(&other));
    }

    #[test]
    fn the_template_itself_is_not_taken_for_a_release() {
        assert!(listed(TEMPLATE).is_err());
    }

    #[test]
    fn names_that_hosts_may_escape_differently_are_refused() {
        assert!(address("a b.css").is_err());
        assert_eq!(address("index.html"), Ok("./".to_owned()));
        assert_eq!(address("icons/a-1.png"), Ok("icons/a-1.png".to_owned()));
    }
}
