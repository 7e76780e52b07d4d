//! Who gets in: whoever holds the link that was printed, from a page of ours, and nobody else.
//!
//! Loopback is shared by every user and every page on the machine. So
//! - `Host` must be `127.0.0.1:PORT`: a name that somebody points at this machine after its page
//!   was loaded (DNS rebinding) is another;
//! - `Sec-Fetch-Site` and `Origin`, where a browser sends them, must be ours: no page of another
//!   site sends a form or loads a picture;
//! - every address begins with 128 random bits, which one use of a one-time link gives out. There
//!   is no cookie: all ports of a host share them, whoever listens there.
//!
//! Whoever fails at any of it sees the same 404.

use std::sync::Mutex;

use http::header::{HOST, ORIGIN};
use http::{HeaderMap, Uri};
use rand::CryptoRng;
use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;

/// Bits of a link and of a bearer, in bytes.
const BYTES: usize = 16;

/// The first part of the one-time link's address.
pub(super) const LINK: &str = "open";

/// What lets a browser in.
pub(super) struct Gate {
    host: String,
    origin: String,
    link: Zeroizing<String>,
    was_used: Mutex<bool>,
    bearer: Zeroizing<String>,
}

/// What became of a one-time link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Link {
    /// It was the first use.
    LetsIn,
    /// Somebody was here before.
    WasUsed,
    /// No link of ours.
    Unknown,
}

impl Gate {
    /// A gate for the page at this port.
    pub(super) fn new(port: u16, rng: &mut impl CryptoRng) -> Self {
        let host = format!("127.0.0.1:{port}");
        Self {
            origin: format!("http://{host}"),
            host,
            link: secret(rng),
            was_used: Mutex::new(false),
            bearer: secret(rng),
        }
    }

    /// The address of the page's origin.
    pub(super) fn origin(&self) -> &str {
        &self.origin
    }

    /// The one-time link. Whoever has it first is let in.
    pub(super) fn expose_link(&self) -> Zeroizing<String> {
        Zeroizing::new(format!("{}/{LINK}/{}", self.origin, *self.link))
    }

    /// Where the page begins for whoever was let in: `/<bearer>`.
    pub(super) fn expose_base(&self) -> String {
        format!("/{}", *self.bearer)
    }

    /// Whether the request names us as we are called.
    pub(super) fn is_called_by_name(&self, headers: &HeaderMap) -> bool {
        let mut hosts = headers.get_all(HOST).iter();
        let first = hosts.next();
        first.is_some_and(|host| host.as_bytes() == self.host.as_bytes()) && hosts.next().is_none()
    }

    /// Whether the request comes from a page of ours, from an address that somebody typed, or from
    /// a program that says nothing of it.
    pub(super) fn is_from_here(&self, headers: &HeaderMap) -> bool {
        let mut sites = headers.get_all("sec-fetch-site").iter();
        let mut origins = headers.get_all(ORIGIN).iter();
        sites.all(|site| site == "same-origin" || site == "none")
            && origins.all(|origin| origin.as_bytes() == self.origin.as_bytes())
    }

    /// The address inside, where `uri` begins with the bearer.
    pub(super) fn inside(&self, uri: &Uri) -> Option<String> {
        let path = uri.path().strip_prefix('/')?;
        let (first, rest) = path.split_once('/')?;
        if !bool::from(first.as_bytes().ct_eq(self.bearer.as_bytes())) {
            return None;
        }
        Some(match uri.query() {
            Some(query) => format!("/{rest}?{query}"),
            None => format!("/{rest}"),
        })
    }

    /// Takes the one-time link.
    pub(super) fn take(&self, link: &str) -> Link {
        if !bool::from(link.as_bytes().ct_eq(self.link.as_bytes())) {
            return Link::Unknown;
        }
        let mut was_used = self.was_used.lock().expect("no holder of it panics");
        if std::mem::replace(&mut was_used, true) {
            Link::WasUsed
        } else {
            Link::LetsIn
        }
    }
}

fn secret(rng: &mut impl CryptoRng) -> Zeroizing<String> {
    let mut bytes = Zeroizing::new([0; BYTES]);
    rng.fill_bytes(bytes.as_mut());
    Zeroizing::new(hex::encode(&bytes[..]))
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;
    use rand::SeedableRng as _;
    use rand::rngs::StdRng;

    use super::*;

    fn gate() -> Gate {
        Gate::new(7777, &mut StdRng::seed_from_u64(1))
    }

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.append(*name, HeaderValue::from_static(value));
        }
        headers
    }

    /// CHECKS G14.
    #[test]
    fn only_its_own_name_reaches_the_page() {
        let named =
            |hosts: &[(&'static str, &'static str)]| gate().is_called_by_name(&headers(hosts));
        assert!(named(&[("host", "127.0.0.1:7777")]));
        for wrong in [
            "localhost:7777",
            "127.0.0.1",
            "127.0.0.1:7778",
            "rebound.example:7777",
            "[::1]:7777",
        ] {
            assert!(!named(&[("host", wrong)]), "{wrong}");
        }
        assert!(!named(&[]));
        let two = [("host", "127.0.0.1:7777"), ("host", "rebound.example")];
        assert!(!named(&two));
    }

    /// CHECKS G14.
    #[test]
    fn a_page_of_another_site_is_told_by_what_its_browser_says() {
        let here = |pairs: &[(&'static str, &'static str)]| gate().is_from_here(&headers(pairs));
        let ours = ("origin", "http://127.0.0.1:7777");
        assert!(here(&[]) && here(&[("sec-fetch-site", "none")]));
        assert!(here(&[ours]) && here(&[("sec-fetch-site", "same-origin"), ours]));
        for site in ["cross-site", "same-site", "Same-Origin", ""] {
            assert!(!here(&[("sec-fetch-site", site), ours]), "{site}");
        }
        for origin in ["null", "http://127.0.0.1:7778", "https://evil.example", ""] {
            assert!(!here(&[("origin", origin)]), "{origin}");
        }
    }

    #[test]
    fn a_link_lets_in_once_and_only_the_whole_of_it() {
        let gate = gate();
        let link = gate.expose_link();
        let (_, link) = link.rsplit_once('/').expect("an address");
        assert_eq!(link.len(), 2 * BYTES);
        assert_eq!(gate.take(&link[1..]), Link::Unknown);
        assert_eq!(gate.take(""), Link::Unknown);
        assert_eq!(gate.take(&gate.bearer), Link::Unknown);
        assert_eq!(gate.take(link), Link::LetsIn);
        assert_eq!(gate.take(link), Link::WasUsed);
        assert_eq!(gate.take("x"), Link::Unknown);
    }

    #[test]
    fn only_addresses_below_the_bearer_lead_inside() {
        let gate = gate();
        let base = gate.expose_base();
        let inside = |path: &str| gate.inside(&path.parse().expect("an address"));
        assert_eq!(inside(&format!("{base}/")).as_deref(), Some("/"));
        let deep = inside(&format!("{base}/inbox?view=2"));
        assert_eq!(deep.as_deref(), Some("/inbox?view=2"));
        for wrong in [
            "/",
            "/inbox",
            &base,
            &format!("{}/", &base[..base.len() - 1]),
            &format!("{base}0/"),
        ] {
            assert_eq!(inside(wrong), None, "{wrong}");
        }
    }
}
