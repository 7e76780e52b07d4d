//! Where a server is, as both sides write it.

use std::fmt;
use std::net::IpAddr;
use std::str::FromStr;

/// A server's origin, for example `https://reports.example`: lower case, no path, no default port.
///
/// Plain `http` is taken for an onion service, which encrypts by itself, and for this machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin(String);

/// The text is not an origin that a desk may speak to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotAnOrigin {
    /// Not of the form `https://host` or `https://host:port`.
    #[error("not an address of the form https://host")]
    Form,
    /// Unencrypted, and neither an onion service nor this machine.
    #[error(
        "http:// is not encrypted; use https:// (http:// is only for .onion and for this machine)"
    )]
    Unencrypted,
}

impl Origin {
    /// As it is signed and sent.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name or number of the machine.
    pub fn host(&self) -> &str {
        let (_, authority) = self.0.split_once("://").unwrap_or_default();
        match authority.rsplit_once(':') {
            // An IPv6 address ends with a bracket, and has colons of its own.
            Some((host, port)) if !port.ends_with(']') => host,
            _ => authority,
        }
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Origin {
    type Err = NotAnOrigin;

    fn from_str(text: &str) -> Result<Self, NotAnOrigin> {
        let uri: http::Uri = text
            .trim_end_matches('/')
            .to_ascii_lowercase()
            .parse()
            .map_err(|_| NotAnOrigin::Form)?;
        let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) else {
            return Err(NotAnOrigin::Form);
        };
        if uri.path() != "/" || uri.query().is_some() || authority.as_str().contains('@') {
            return Err(NotAnOrigin::Form);
        }
        let host = authority.host();
        let usual_port = match scheme {
            "https" => 443,
            "http" if is_onion(host) || is_this_machine(host) => 80,
            "http" => return Err(NotAnOrigin::Unencrypted),
            _ => return Err(NotAnOrigin::Form),
        };
        Ok(Self(match authority.port_u16() {
            Some(port) if port != usual_port => format!("{scheme}://{host}:{port}"),
            _ => format!("{scheme}://{host}"),
        }))
    }
}

/// Whether this is the name of an onion service, however it is written.
pub fn is_onion(host: &str) -> bool {
    let host = host.strip_suffix('.').unwrap_or(host);
    host.rsplit_once('.')
        .is_some_and(|(_, last)| last.eq_ignore_ascii_case("onion"))
}

fn is_this_machine(host: &str) -> bool {
    host == "localhost"
        || host
            .trim_matches(['[', ']'])
            .parse::<IpAddr>()
            .is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_host_is_without_its_port() {
        for (origin, host) in [
            ("https://reports.example", "reports.example"),
            ("https://reports.example:8443", "reports.example"),
            ("http://abc.onion:81", "abc.onion"),
            ("http://127.0.0.1:8080", "127.0.0.1"),
            ("http://[::1]", "[::1]"),
            ("http://[::1]:8080", "[::1]"),
        ] {
            let origin: Origin = origin.parse().expect("an origin");
            assert_eq!(origin.host(), host);
        }
    }

    #[test]
    fn an_origin_is_written_in_one_way() {
        for (text, written) in [
            ("https://Reports.Example/", "https://reports.example"),
            ("https://reports.example:443", "https://reports.example"),
            (
                "https://reports.example:8443",
                "https://reports.example:8443",
            ),
            ("http://abc.onion", "http://abc.onion"),
            ("http://127.0.0.1:8080/", "http://127.0.0.1:8080"),
            ("http://[::1]:8080", "http://[::1]:8080"),
        ] {
            assert_eq!(
                text.parse::<Origin>().map(|o| o.to_string()),
                Ok(written.to_owned())
            );
        }
    }

    #[test]
    fn what_would_leak_or_mislead_is_refused() {
        assert_eq!(
            "http://reports.example".parse::<Origin>(),
            Err(NotAnOrigin::Unencrypted)
        );
        for text in [
            "",
            "reports.example",
            "ftp://x",
            "https://a/b",
            "https://u@a",
            "https://a?b",
        ] {
            assert_eq!(text.parse::<Origin>(), Err(NotAnOrigin::Form), "{text}");
        }
    }
}
