//! The host: a directory served over HTTP at a sub-path, as a project page of a static host is.
//!
//! It is a few lines over the standard library, and not a server crate, for the sake of
//! [`Site::stop`]: from then on no connection may be answered, not even one that is already open,
//! and the port has to stay taken so that no other test gets it.

use std::env;
use std::fs;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// Where on its host the site is: not at the root, so that absolute addresses do not work.
const PLACE: &str = "/some/place/";

/// A static host on this machine, with a port of its own.
pub struct Site {
    port: u16,
    shared: Arc<Shared>,
    listener: Option<JoinHandle<()>>,
}

struct Shared {
    directory: Mutex<PathBuf>,
    asked: Mutex<Vec<String>>,
    up: AtomicBool,
    closing: AtomicBool,
}

impl Site {
    /// The release bundle: the directory that `FOLLOWTHROUGH_DIST` names, else `dist/`.
    #[track_caller]
    pub fn product() -> Self {
        let dist = env::var_os("FOLLOWTHROUGH_DIST").map_or_else(
            || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../dist"),
            PathBuf::from,
        );
        assert!(
            dist.join("index.html").is_file(),
            "there is no release bundle in {}; `cargo xtask build` makes it",
            dist.display()
        );
        Self::of(dist)
    }

    /// Any directory.
    pub fn of(directory: impl Into<PathBuf>) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("no free port");
        let port = listener.local_addr().expect("a bound port").port();
        let shared = Arc::new(Shared {
            directory: Mutex::new(directory.into()),
            asked: Mutex::default(),
            up: AtomicBool::new(true),
            closing: AtomicBool::new(false),
        });
        let host = Arc::clone(&shared);
        let listener = Some(thread::spawn(move || host.listen(&listener)));
        Self {
            port,
            shared,
            listener,
        }
    }

    /// The whole address of something on the site: `""`, `"#/settings"`, `"sw.js"`.
    pub fn url(&self, rest: &str) -> String {
        format!("{}{PLACE}{rest}", self.origin())
    }

    /// Scheme, host and port, as a browser writes an origin.
    pub fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The host is gone: every connection breaks without an answer.
    pub fn stop(&self) {
        self.shared.up.store(false, Ordering::SeqCst);
    }

    /// The host is back, at the same address.
    pub fn start(&self) {
        self.shared.up.store(true, Ordering::SeqCst);
    }

    /// From now on another directory is served: a new release.
    pub fn publish(&self, directory: impl Into<PathBuf>) {
        *lock(&self.shared.directory) = directory.into();
    }

    /// The paths that were asked for while the host was up, in order: `/some/place/app.js`.
    pub fn asked(&self) -> Vec<String> {
        lock(&self.shared.asked).clone()
    }

    /// Begins [`Site::asked`] anew.
    pub fn forget_asked(&self) {
        lock(&self.shared.asked).clear();
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.shared.closing.store(true, Ordering::SeqCst);
        // Wakes the listener, which then sees that it is to end.
        let woken = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port));
        if let (Ok(_), Some(listener)) = (woken, self.listener.take()) {
            listener.join().ok();
        }
    }
}

impl Shared {
    fn listen(self: Arc<Self>, listener: &TcpListener) {
        for connection in listener.incoming() {
            if self.closing.load(Ordering::SeqCst) {
                return;
            }
            if let Ok(connection) = connection {
                let host = Arc::clone(&self);
                thread::spawn(move || host.serve(connection));
            }
        }
    }

    /// One request to a connection: the next one may come after [`Site::stop`].
    fn serve(&self, mut connection: TcpStream) -> io::Result<()> {
        connection.set_read_timeout(Some(Duration::from_secs(30)))?;
        let Some(path) = requested_path(&connection)? else {
            return Ok(());
        };
        if !self.up.load(Ordering::SeqCst) {
            return Ok(());
        }
        lock(&self.asked).push(path.clone());
        let answer = self.answer(&path);
        connection.write_all(&answer)?;
        connection.flush()
    }

    fn answer(&self, path: &str) -> Vec<u8> {
        if path == PLACE.trim_end_matches('/') {
            let to = format!("Location: {PLACE}\r\n");
            return response("301 Moved Permanently", "text/plain", &to, b"");
        }
        let directory = lock(&self.directory).clone();
        match file(&directory, path).map(|file| (fs::read(&file), media_type(&file))) {
            Some((Ok(content), kind)) => response("200 OK", kind, "", &content),
            _ => response("404 Not Found", "text/plain", "", b"There is no such file."),
        }
    }
}

/// The path of a request, without its query and decoded.
fn requested_path(connection: &TcpStream) -> io::Result<Option<String>> {
    let mut lines = BufReader::new(connection.take(64 * 1024));
    let mut request = String::new();
    lines.read_line(&mut request)?;
    let mut header = String::new();
    while lines.read_line(&mut header)? > 2 {
        header.clear();
    }
    let target = request.split(' ').nth(1).unwrap_or_default();
    let path = target.split('?').next().unwrap_or_default();
    Ok((!path.is_empty()).then(|| decoded(path)))
}

fn decoded(path: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = path.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let code = after.get(..2).and_then(|code| str::from_utf8(code).ok());
        match code.and_then(|code| u8::from_str_radix(code, 16).ok()) {
            Some(byte) if first == b'%' => {
                bytes.push(byte);
                rest = &after[2..];
            }
            _ => {
                bytes.push(first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn file(directory: &Path, path: &str) -> Option<PathBuf> {
    let inside = path.strip_prefix(PLACE)?;
    let outside = inside.split(['/', '\\']).any(|part| part == "..");
    let name = if inside.is_empty() || inside.ends_with('/') {
        format!("{inside}index.html")
    } else {
        inside.to_owned()
    };
    (!outside).then(|| directory.join(name))
}

/// What a static host says of a file. Browsers refuse scripts and WebAssembly of another type.
fn media_type(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("json") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        Some("woff2") => "font/woff2",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

fn response(status: &str, kind: &str, more: &str, content: &[u8]) -> Vec<u8> {
    let length = content.len();
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n{more}Connection: close\r\n\r\n"
    );
    [head.as_bytes(), content].concat()
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn get(site: &Site, path: &str) -> String {
        let mut connection = TcpStream::connect((Ipv4Addr::LOCALHOST, site.port)).unwrap();
        write!(connection, "GET {path} HTTP/1.1\r\nHost: here\r\n\r\n").unwrap();
        let mut answer = String::new();
        connection.read_to_string(&mut answer).ok();
        answer
    }

    fn site() -> (tempfile::TempDir, Site) {
        let directory = tempfile::tempdir().unwrap();
        fs::write(directory.path().join("index.html"), "<p>Hello").unwrap();
        fs::write(directory.path().join("a b.wasm"), "wasm").unwrap();
        let site = Site::of(directory.path());
        (directory, site)
    }

    #[test]
    fn files_come_with_their_media_type_and_nothing_about_caching() {
        let (_directory, site) = site();
        let page = get(&site, "/some/place/");
        assert!(page.starts_with("HTTP/1.1 200 OK"), "{page}");
        assert!(page.contains("text/html") && page.ends_with("<p>Hello"));
        assert!(!page.to_lowercase().contains("cache-control") && !page.contains("ETag"));
        assert!(get(&site, "/some/place/a%20b.wasm?x=1").contains("application/wasm"));
        assert_eq!(site.asked(), ["/some/place/", "/some/place/a b.wasm"]);
    }

    #[test]
    fn nothing_is_served_from_elsewhere() {
        let (_directory, site) = site();
        for path in [
            "/",
            "/index.html",
            "/some/place/../../etc/passwd",
            "/some/place/%2e%2e/x",
        ] {
            assert!(get(&site, path).starts_with("HTTP/1.1 404"), "{path}");
        }
        assert!(get(&site, "/some/place").contains("Location: /some/place/"));
    }

    #[test]
    fn a_stopped_site_does_not_answer_and_comes_back_at_the_same_address() {
        let (_directory, site) = site();
        let waiting = TcpStream::connect((Ipv4Addr::LOCALHOST, site.port)).unwrap();
        site.stop();
        assert_eq!(get(&site, "/some/place/"), "");
        write!(&waiting, "GET /some/place/ HTTP/1.1\r\n\r\n").unwrap();
        let mut answer = String::new();
        (&waiting).read_to_string(&mut answer).ok();
        assert_eq!(
            answer, "",
            "not even over a connection that was open before"
        );
        site.start();
        assert!(get(&site, "/some/place/").starts_with("HTTP/1.1 200"));
        assert_eq!(site.asked(), ["/some/place/"]);
    }
}
