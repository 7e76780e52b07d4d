//! The phone's part of the form: scripts that `build.rs` bundled, under names that change with
//! their content, so that they may be kept for ever.
//!
//! With the feature `no-browser-seal` there are none, and the pages say that this server seals.

use axum::Router;
use axum::body::Body;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use http::header::{CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, HeaderValue, VARY};
use http::{HeaderMap, HeaderName};

use super::PublicError;
use super::gzip::accepts;

/// The first part of the addresses below which the scripts lie. No network may be called so.
pub const FOLDER: &str = "assets";

/// One script, as it is and in the two encodings that browsers take.
struct Asset {
    name: &'static str,
    /// Subresource integrity: what the page names, so that a browser runs nothing else.
    integrity: &'static str,
    plain: &'static [u8],
    gzip: &'static [u8],
    brotli: &'static [u8],
}

include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// How a page names the module that seals on the phone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Module {
    /// Its address on this server.
    pub path: String,
    /// For the attribute `integrity`.
    pub integrity: &'static str,
}

/// The module that seals on the phone; `None` where this server was built without it.
pub fn phone() -> Option<Module> {
    let asset = find(PHONE?)?;
    Some(Module {
        path: format!("/{FOLDER}/{}", asset.name),
        integrity: asset.integrity,
    })
}

/// The same and all that it fetches later as one classic script, for the offline form; `None`
/// where this program was built without it. It holds no `</script`.
pub fn offline_script() -> Option<&'static str> {
    OFFLINE
}

/// `GET /assets/{file}`.
pub fn routes() -> Router {
    Router::new().route(&format!("/{FOLDER}/{{file}}"), get(serve))
}

async fn serve(Path(file): Path<String>, headers: HeaderMap) -> Result<Response, PublicError> {
    let asset = find(&file).ok_or_else(PublicError::not_found)?;
    let (body, encoding) = if accepts(&headers, "br") {
        (asset.brotli, Some("br"))
    } else if accepts(&headers, "gzip") {
        (asset.gzip, Some("gzip"))
    } else {
        (asset.plain, None)
    };
    let fixed: [(HeaderName, &'static str); 3] = [
        (CONTENT_TYPE, "text/javascript; charset=utf-8"),
        (CACHE_CONTROL, "public, max-age=31536000, immutable"),
        (VARY, "Accept-Encoding"),
    ];
    let mut response = (fixed, Body::from(body)).into_response();
    if let Some(encoding) = encoding {
        let encoding = HeaderValue::from_static(encoding);
        response.headers_mut().insert(CONTENT_ENCODING, encoding);
    }
    Ok(response)
}

fn find(name: &str) -> Option<&'static Asset> {
    ASSETS.iter().find(|asset| asset.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn ask(file: &str, encodings: &'static str) -> Option<Response> {
        let mut headers = HeaderMap::new();
        headers.insert("accept-encoding", HeaderValue::from_static(encodings));
        serve(Path(file.to_owned()), headers).await.ok()
    }

    #[cfg(not(feature = "no-browser-seal"))]
    mod with_assets {
        use std::io::Read;

        use axum::body::to_bytes;
        use base64::Engine;
        use base64::prelude::BASE64_STANDARD;
        use sha2::{Digest, Sha384};

        use super::*;

        #[tokio::test]
        async fn a_script_is_kept_for_ever_and_served_in_the_encoding_asked_for() {
            let file = PHONE.expect("the module");
            for (asked, given) in [
                ("gzip, deflate, br", Some("br")),
                ("gzip", Some("gzip")),
                ("br;q=0, gzip", Some("gzip")),
                ("identity", None),
            ] {
                let response = ask(file, asked).await.expect("the module");
                let header = |name: HeaderName| {
                    let value = response.headers().get(name);
                    value.map(|value| value.to_str().expect("ASCII").to_owned())
                };
                assert_eq!(header(CONTENT_ENCODING).as_deref(), given, "{asked}");
                assert_eq!(header(VARY).as_deref(), Some("Accept-Encoding"));
                let kept = header(CACHE_CONTROL).expect("a rule");
                assert!(kept.contains("immutable"), "{kept}");
                let kind = header(CONTENT_TYPE).expect("a type");
                assert_eq!(kind, "text/javascript; charset=utf-8");
            }
        }

        #[tokio::test]
        async fn every_script_unpacks_to_what_its_integrity_names() {
            for asset in ASSETS {
                let response = ask(asset.name, "gzip").await.expect("a script");
                let packed = to_bytes(response.into_body(), usize::MAX)
                    .await
                    .expect("it");
                let mut plain = Vec::new();
                flate2::read::GzDecoder::new(&packed[..])
                    .read_to_end(&mut plain)
                    .expect("gzip");
                let hash = BASE64_STANDARD.encode(Sha384::digest(&plain));
                assert_eq!(asset.integrity, format!("sha384-{hash}"));
                assert!(plain == asset.plain);
            }
        }

        #[test]
        fn the_offline_forms_script_can_stand_inside_a_page() {
            let script = offline_script().expect("a script").to_lowercase();
            assert!(!script.contains("</script") && !script.contains("<!--"));
        }
    }

    #[tokio::test]
    async fn there_is_nothing_under_any_other_name() {
        for file in [
            "",
            "phone.js",
            "assets.rs",
            "..",
            "phone.0000000000000000.js",
        ] {
            assert!(ask(file, "gzip").await.is_none(), "{file}");
        }
    }

    #[test]
    fn there_is_a_module_unless_the_server_was_built_without() {
        let without = cfg!(feature = "no-browser-seal");
        assert_eq!(phone().is_none(), without);
        assert_eq!(offline_script().is_none(), without);
    }
}
