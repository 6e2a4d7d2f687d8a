//! `cargo xtask size`: what a first visit downloads.

use crate::bundle::precache::{self, WORKER};
use crate::failure::{Failure, Outcome};
use crate::project::Project;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::fs;
use std::io::Write;
use std::path::Path;

/// One file, as it is and as static hosts send it.
struct Row {
    name: String,
    raw: usize,
    gzip: usize,
    brotli: usize,
}

pub fn run(_arguments: &[String]) -> Outcome {
    let dist = Project::locate()?.dist();
    let worker = fs::read_to_string(dist.join(WORKER)).map_err(|_| {
        Failure::new("There is no release bundle in dist/ yet.").cured_by("cargo xtask build")
    })?;
    let mut rows = first_visit(&precache::listed(&worker)?)
        .iter()
        .map(|name| measure(&dist, name))
        .collect::<Outcome<Vec<Row>>>()?;
    rows.sort_by_key(|row| std::cmp::Reverse(row.brotli));
    print!("{}", table(&rows));
    Ok(())
}

/// What is kept for offline use but for the icons, which only an installation asks for, and the
/// worker, which no list of its own can name.
fn first_visit(listed: &[String]) -> Vec<String> {
    listed
        .iter()
        .filter(|url| !url.starts_with("icons/"))
        .map(|url| precache::file_of(url).to_owned())
        .chain([WORKER.to_owned()])
        .collect()
}

fn measure(dist: &Path, name: &str) -> Outcome<Row> {
    let path = dist.join(name);
    let bytes = fs::read(&path).map_err(|error| Failure::on_file("read", &path, &error))?;
    let failed = |error: std::io::Error| Failure::on_file("compress", &path, &error);
    Ok(Row {
        name: name.to_owned(),
        raw: bytes.len(),
        gzip: gzip(&bytes).map_err(failed)?,
        brotli: brotli(&bytes).map_err(failed)?,
    })
}

fn gzip(bytes: &[u8]) -> std::io::Result<usize> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?.len())
}

fn brotli(mut bytes: &[u8]) -> std::io::Result<usize> {
    let best = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 24,
        size_hint: bytes.len(),
        ..Default::default()
    };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut bytes, &mut compressed, &best)?;
    Ok(compressed.len())
}

fn table(rows: &[Row]) -> String {
    let sum = |of: fn(&Row) -> usize| rows.iter().map(of).sum();
    let total = Row {
        name: "first visit".to_owned(),
        raw: sum(|row| row.raw),
        gzip: sum(|row| row.gzip),
        brotli: sum(|row| row.brotli),
    };
    let wide = rows.iter().map(|row| row.name.len()).max().unwrap_or(0);
    let wide = wide.max(total.name.len());
    let mut text = format!(
        "{:wide$}  {:>9}  {:>9}  {:>9}\n",
        "bytes", "raw", "gzip -9", "brotli 11"
    );
    for row in rows.iter().chain([&total]) {
        let Row {
            name,
            raw,
            gzip,
            brotli,
        } = row;
        text.push_str(&format!("{name:wide$}  {raw:>9}  {gzip:>9}  {brotli:>9}\n"));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn icons_are_not_part_of_a_first_visit_and_the_worker_is() {
        let listed = ["./", "app.wasm", "icons/icon.svg"].map(str::to_owned);
        assert_eq!(first_visit(&listed), ["index.html", "app.wasm", "sw.js"]);
    }

    #[test]
    fn both_encodings_shrink_what_repeats() {
        let bytes = [b'a'; 10_000];
        assert!(gzip(&bytes).expect("memory does not fail") < 100);
        assert!(brotli(&bytes).expect("memory does not fail") < 100);
    }

    #[test]
    fn the_table_ends_with_the_total() {
        let row = |name: &str, raw| Row {
            name: name.to_owned(),
            raw,
            gzip: raw / 2,
            brotli: raw / 4,
        };
        let text = table(&[row("a", 100), row("b", 20)]);
        let total: Vec<&str> = text
            .lines()
            .last()
            .unwrap_or_default()
            .split_whitespace()
            .collect();
        assert_eq!(total, ["first", "visit", "120", "60", "30"]);
    }
}
