//! What every request must pass, and what every answer carries.

use std::sync::LazyLock;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use http::header::{
    ACCEPT, ACCEPT_LANGUAGE, CACHE_CONTROL, CONNECTION, CONTENT_ENCODING, CONTENT_SECURITY_POLICY,
    HOST, HeaderName, HeaderValue, ORIGIN, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS,
    X_FRAME_OPTIONS,
};
use http::{HeaderMap, Method};
use maud::html;

use super::body::{self, Timed};
use super::gzip::{self, Compressible};
use super::{Kind, Page, PublicError, Style};
use crate::text::{self, Lang};

/// What [`dress`] needs to know of the server.
#[derive(Debug, Clone)]
pub struct Dress {
    /// The server's own origins, `https://host[:port]`, without a slash at the end.
    pub origins: Vec<String>,
    /// Within this time a request's body must be complete; a large one has longer.
    pub body: Duration,
    /// The languages that a refusal may be said in, the first being the fallback.
    pub languages: Vec<Lang>,
}

/// Puts the whole application behind the same door: plain paths only, no compressed bodies, no
/// POST from another site, one look for every refusal, and the security headers on every answer.
pub fn dress(router: Router, dress: Dress) -> Router {
    router
        .fallback(async || PublicError::not_found())
        .method_not_allowed_fallback(async || PublicError::new(Kind::MethodNotAllowed))
        .layer(from_fn_with_state(dress, through))
}

async fn through(State(dress): State<Dress>, request: Request, next: Next) -> Response {
    let asked = Asked::of(&request, &dress.languages);
    let response = match admit(&dress, &request) {
        Ok(()) => {
            let time = body::time_for(request.headers(), dress.body);
            let request = request.map(|body| Body::new(Timed::new(body, time)));
            next.run(request).await
        }
        Err(kind) => PublicError::new(kind).into_response(),
    };
    asked.finish(response).await
}

fn admit(dress: &Dress, request: &Request) -> Result<(), Kind> {
    if !is_plain(request.uri().path()) {
        return Err(Kind::NotFound);
    }
    if request.headers().contains_key(CONTENT_ENCODING) {
        return Err(Kind::UnsupportedType);
    }
    if request.method() == Method::POST && is_cross_site(&dress.origins, request.headers()) {
        return Err(Kind::CrossSite);
    }
    Ok(())
}

/// Every address of ours is made of plain letters, so nothing that needs decoding, climbs up or
/// hides a separator can lead anywhere.
fn is_plain(path: &str) -> bool {
    path.bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || b"/-_.".contains(&byte))
        && !path.contains("//")
        && !path.split('/').any(|part| part == "." || part == "..")
}

/// Browsers say where a form was sent from (`Sec-Fetch-Site`; older ones `Origin`). Clients that
/// are no browsers say neither; a page of another site cannot silence a browser.
fn is_cross_site(origins: &[String], headers: &HeaderMap) -> bool {
    if let Some(site) = headers.get("sec-fetch-site") {
        return site != "same-origin" && site != "none";
    }
    let Some(from) = headers.get(ORIGIN) else {
        return false;
    };
    let Ok(from) = from.to_str() else {
        return true;
    };
    // The same server may also be reached in a way that the operator did not name: then the
    // browser's own Host names the same place as its Origin.
    let authority = from.split_once("://").map(|(_, authority)| authority);
    let host = headers.get(HOST).and_then(|host| host.to_str().ok());
    !origins.iter().any(|own| own == from) && (authority.is_none() || authority != host)
}

/// What of a request matters for the form of its answer.
struct Asked {
    method: Method,
    html: bool,
    gzip: bool,
    lang: Lang,
}

impl Asked {
    fn of(request: &Request, offered: &[Lang]) -> Self {
        let headers = request.headers();
        let text_of = |name| headers.get(name).and_then(|value| value.to_str().ok());
        Self {
            method: request.method().clone(),
            html: text_of(ACCEPT).is_some_and(|accept| accept.contains("text/html")),
            gzip: gzip::accepted(headers),
            lang: text::negotiate(text_of(ACCEPT_LANGUAGE), offered),
        }
    }

    async fn finish(self, mut response: Response) -> Response {
        if let Some(kind) = response.extensions().get::<Kind>().copied()
            && self.html
        {
            response = error_page(kind, self.lang);
        }
        if response.extensions().get::<Compressible>().is_some()
            && self.gzip
            && self.method != Method::HEAD
        {
            response = gzip::compress(response).await;
        }
        let headers = response.headers_mut();
        for (name, value) in &*EVERYWHERE {
            if !headers.contains_key(name) {
                headers.insert(name, value.clone());
            }
        }
        if self.method == Method::POST {
            // Nothing of a report stays in the buffers of a connection that is kept open.
            headers.insert(CONNECTION, HeaderValue::from_static("close"));
        }
        response
    }
}

fn error_page(kind: Kind, lang: Lang) -> Response {
    static STYLE: LazyLock<Style> = LazyLock::new(|| Style::with(""));
    let Ok(sentence) = text::t(lang, kind.message()) else {
        return PublicError::new(kind).into_response();
    };
    let body = html! {
        main { h1 { (sentence) } }
    };
    Page::new(lang, sentence, &STYLE, body)
        .status(kind.status())
        .into_response()
}

/// Everything that a page could ask a browser for, refused. Names that browsers do not know on every
/// kind of device are left out, because each is complained about on the console of every page.
const NO_PERMISSIONS: &str = "accelerometer=(), autoplay=(), browsing-topics=(), \
    camera=(), clipboard-read=(), clipboard-write=(), display-capture=(), encrypted-media=(), fullscreen=(), gamepad=(), \
    geolocation=(), gyroscope=(), hid=(), idle-detection=(), interest-cohort=(), \
    keyboard-map=(), local-fonts=(), magnetometer=(), microphone=(), midi=(), payment=(), \
    picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), \
    speaker-selection=(), storage-access=(), sync-xhr=(), usb=(), window-management=(), \
    xr-spatial-tracking=()";

/// The same but for the microphone of our own pages: for whoever would rather speak than write.
pub(super) static ONLY_MICROPHONE: LazyLock<HeaderValue> = LazyLock::new(|| {
    let policy = NO_PERMISSIONS.replace("microphone=()", "microphone=(self)");
    HeaderValue::try_from(policy).expect("fixed words are a valid header")
});

/// The headers of an answer that did not set them itself.
static EVERYWHERE: LazyLock<[(HeaderName, HeaderValue); 8]> = LazyLock::new(|| {
    [
        (
            CONTENT_SECURITY_POLICY,
            HeaderValue::from_static(
                "default-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; \
                 sandbox",
            ),
        ),
        (CACHE_CONTROL, HeaderValue::from_static("no-store")),
        (REFERRER_POLICY, HeaderValue::from_static("same-origin")),
        (X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
        (X_FRAME_OPTIONS, HeaderValue::from_static("DENY")),
        (
            HeaderName::from_static("cross-origin-opener-policy"),
            HeaderValue::from_static("same-origin"),
        ),
        (
            HeaderName::from_static("cross-origin-resource-policy"),
            HeaderValue::from_static("same-origin"),
        ),
        (
            HeaderName::from_static("permissions-policy"),
            HeaderValue::from_static(NO_PERMISSIONS),
        ),
    ]
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_paths_lead_anywhere() {
        for path in ["/", "/nairobi/", "/nairobi/statistics/2026-q3/what.csv"] {
            assert!(is_plain(path), "{path}");
        }
        for path in [
            "/../etc",
            "/%2e%2e/x",
            "/a%00b/",
            "//etc",
            "/a/./b",
            "/a\\b",
            "/%ff/",
        ] {
            assert!(!is_plain(path), "{path}");
        }
    }

    #[test]
    fn a_form_from_another_site_is_told_apart() {
        let with = |pairs: &[(&'static str, &'static str)]| {
            let mut headers = HeaderMap::new();
            for (name, value) in pairs {
                headers.insert(*name, HeaderValue::from_static(value));
            }
            is_cross_site(&["https://own.example".to_owned()], &headers)
        };
        assert!(!with(&[]));
        assert!(!with(&[("sec-fetch-site", "same-origin")]));
        assert!(with(&[("sec-fetch-site", "cross-site")]));
        assert!(with(&[("sec-fetch-site", "same-site")]));
        assert!(!with(&[("origin", "https://own.example")]));
        assert!(!with(&[
            ("origin", "http://own.onion"),
            ("host", "own.onion")
        ]));
        assert!(with(&[
            ("origin", "https://evil.example"),
            ("host", "own.example")
        ]));
        assert!(with(&[("origin", "null"), ("host", "own.example")]));
    }
}
