use super::encoded;

/// The address of a profile as it was recorded, if it is one that can be opened without a doubt
/// where it leads: over https, to a named host, with nothing in front of that name.
#[must_use]
pub fn profile_link(written: &str) -> Option<String> {
    const SCHEME: &str = "https://";
    let written = written.trim();
    let rest = match written.get(..SCHEME.len()) {
        Some(scheme) if scheme.eq_ignore_ascii_case(SCHEME) => &written[SCHEME.len()..],
        // As it is often noted down: linkedin.com/in/somebody.
        _ => written,
    };
    let odd =
        |c: char| c.is_whitespace() || c.is_control() || matches!(c, '\\' | '"' | '<' | '>' | '`');
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (host, path) = rest.split_at(end);
    if rest.contains(odd) || !is_host(host) {
        return None;
    }
    let path: String = path
        .chars()
        .map(|c| match c {
            c if c.is_ascii() => c.to_string(),
            c => encoded(c.encode_utf8(&mut [0; 4])).to_string(),
        })
        .collect();
    Some([SCHEME, &host.to_ascii_lowercase(), &path].concat())
}

/// The host that a [`profile_link`] leads to, without the `www.` that says nothing.
#[must_use]
pub fn profile_host(link: &str) -> &str {
    let rest = link.strip_prefix("https://").unwrap_or(link);
    let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    host.strip_prefix("www.").unwrap_or(host)
}

/// Whether it is a plain domain name. A name in other letters could be mistaken for another one; a
/// number, a port or a user in front of it has no place in a profile's address.
fn is_host(host: &str) -> bool {
    let label = |label: &str| {
        let inner = |c: char| c.is_ascii_alphanumeric() || c == '-';
        (1..=63).contains(&label.len())
            && label.chars().all(inner)
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    let last = host.rsplit('.').next().unwrap_or_default();
    host.len() <= 253
        && host.contains('.')
        && host.split('.').all(label)
        && last.len() >= 2
        && last.chars().all(|c| c.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_profile_is_opened_over_https() {
        for (written, link) in [
            (
                "https://www.linkedin.com/in/dana-ortiz/",
                "https://www.linkedin.com/in/dana-ortiz/",
            ),
            (
                "HTTPS://LinkedIn.com/in/dana",
                "https://linkedin.com/in/dana",
            ),
            (
                " linkedin.com/in/dana?trk=a&b=1#top ",
                "https://linkedin.com/in/dana?trk=a&b=1#top",
            ),
            (
                "www.linkedin.com/in/zoë",
                "https://www.linkedin.com/in/zo%C3%AB",
            ),
            (
                "https://people.acme.example/~dana",
                "https://people.acme.example/~dana",
            ),
        ] {
            assert_eq!(profile_link(written).as_deref(), Some(link), "{written:?}");
        }
        assert_eq!(
            profile_host("https://www.linkedin.com/in/dana"),
            "linkedin.com"
        );
    }

    #[test]
    fn nothing_else_is_opened() {
        for written in [
            "",
            "dana",
            "javascript:alert(1)",
            "JaVaScRiPt://linkedin.com/%0aalert(1)",
            "http://linkedin.com/in/dana",
            "ftp://linkedin.com/in/dana",
            "//linkedin.com/in/dana",
            "data:text/html,hello",
            "https:/linkedin.com/in/dana",
            "https://linkedin.com@evil.example/in/dana",
            "https://linkedin.com:443@evil.example/",
            "https://linkedin.com:8443/in/dana",
            "https://linkedin.com\\@evil.example/",
            "https://evil.example\\.linkedin.com/",
            "https://linkedin.com /in/dana",
            "https://linked\nin.com/in/dana",
            "https://l\u{131}nkedin.com/in/dana",
            "https://127.0.0.1/in/dana",
            "https://[::1]/in/dana",
            "https://localhost/in/dana",
            "https://.linkedin.com/",
            "https://-a.example/",
            "https://",
        ] {
            assert_eq!(profile_link(written), None, "{written:?}");
        }
    }
}
