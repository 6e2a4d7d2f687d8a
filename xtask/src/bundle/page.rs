//! The page: marked as a release, and told what it may load.

use crate::failure::{Failure, Outcome};

/// What the page may do. `wasm-unsafe-eval` is the permission to compile WebAssembly and no other
/// evaluation; `connect-src 'self'` is for fetching it. The one Trusted Types policy is the narrow
/// one in public/trusted-types.js.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
    style-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src 'self'; \
    manifest-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'; \
    require-trusted-types-for 'script'; trusted-types default";

/// The `meta` element in index.html whose place the policy takes; it stands before everything
/// that loads anything.
const MARK: &str = "followthrough-build";

/// The page with its policy.
pub fn release(html: &str) -> Outcome<String> {
    let (before, after) = around_mark(html).ok_or_else(|| {
        Failure::new(format!(
            "index.html does not have exactly one `meta` element named {MARK}."
        ))
        .cured_by(format!(
            "<meta name=\"{MARK}\" content=\"development\"> after the charset"
        ))
    })?;
    Ok(format!(
        "{before}<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\
         <meta name=\"{MARK}\" content=\"release\">{after}"
    ))
}

/// What stands before and after the element. The minifier orders and quotes attributes as it
/// likes, so only the element's borders and its name are looked for.
fn around_mark(html: &str) -> Option<(&str, &str)> {
    let mark = html.find(MARK)?;
    let start = html[..mark].rfind("<meta")?;
    let end = mark + html[mark..].find('>')? + 1;
    let once = !html[end..].contains(MARK);
    once.then(|| (&html[..start], &html[end..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_takes_the_place_of_the_mark_however_it_is_written() {
        for mark in [
            r#"<meta name="followthrough-build" content="development">"#,
            "<meta content=development name=followthrough-build>",
        ] {
            let page = release(&format!("<head><meta charset=utf-8>{mark}<link></head>"))
                .expect("the mark is there once");
            assert!(page.starts_with(
                "<head><meta charset=utf-8><meta http-equiv=\"Content-Security-Policy\""
            ));
            assert!(page.ends_with("content=\"release\"><link></head>"));
            assert!(!page.contains("development"));
        }
    }

    #[test]
    fn a_page_without_the_mark_is_refused() {
        assert!(release("<head></head>").is_err());
    }

    /// What breaks under the policy should break on the development server already. That server's
    /// reload script stands in the page and opens a socket, so exactly this much is allowed more.
    #[test]
    fn the_development_server_is_as_strict_but_for_its_reload_script() {
        let relaxed = POLICY
            .replace(
                "'self' 'wasm-unsafe-eval'",
                "'self' 'wasm-unsafe-eval' 'unsafe-inline'",
            )
            .replace("connect-src 'self'", "connect-src 'self' ws:");
        assert!(include_str!("../../../Trunk.toml").contains(&relaxed));
    }
}
