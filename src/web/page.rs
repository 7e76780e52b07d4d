//! The page shell: one HTML document, its style inside, nothing else to fetch.

use axum::body::Body;
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::{
    CACHE_CONTROL, CONTENT_LANGUAGE, CONTENT_SECURITY_POLICY, CONTENT_TYPE, RETRY_AFTER,
};
use http::{HeaderValue, StatusCode};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use sha2::{Digest, Sha256};

use super::assets::Module;
use super::dress;
use super::gzip::Compressible;
use crate::text::Lang;

/// A style sheet that stands in the page itself, with the policy that allows it and nothing else.
pub struct Style {
    text: String,
    policy: HeaderValue,
    policy_with_script: HeaderValue,
}

/// What is meant for browsers that run scripts is not shown by one that runs none.
const WITHOUT_SCRIPTING: &str = ".scripting{display:none!important}";

/// Colours, type, focus and form controls, shared by every page.
const BASE: &str = include_str!("base.css");

impl Style {
    /// What stands in the page.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The shared style followed by `own`. Build it once (`LazyLock`).
    pub fn with(own: &str) -> Self {
        let text = squeeze(BASE) + &squeeze(own);
        let hash = |style: &str| STANDARD.encode(Sha256::digest(style.as_bytes()));
        let (own, without) = (hash(&text), hash(WITHOUT_SCRIPTING));
        let rest = "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        let header = |policy: String| {
            HeaderValue::try_from(policy)
                .expect("a policy of fixed words and base64 is a valid header")
        };
        Self {
            policy: header(format!(
                "default-src 'none'; style-src 'sha256-{own}'; img-src data:; {rest}"
            )),
            policy_with_script: header(format!(
                "default-src 'none'; script-src 'self'; connect-src 'self'; \
                 style-src 'sha256-{own}' 'sha256-{without}'; img-src data: blob:; \
                 media-src blob:; {rest}"
            )),
            text,
        }
    }
}

/// Drops comments, line ends and indentation. Our own style sheets have no strings that span lines.
pub fn squeeze(css: &str) -> String {
    let mut rest = css;
    let mut bare = String::with_capacity(css.len());
    while let Some((before, after)) = rest.split_once("/*") {
        bare.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    bare.push_str(rest);
    bare.lines().map(str::trim).collect::<String>()
}

/// One HTML page. Unless it says otherwise it is kept by no cache and never compressed.
pub struct Page {
    lang: Lang,
    title: String,
    style: &'static Style,
    body: Markup,
    status: StatusCode,
    script: Option<Module>,
    compressible: bool,
    cache: &'static str,
    retry_after: Option<HeaderValue>,
}

impl Page {
    /// A page in `lang`; `body` goes between `<body>` and `</body>`.
    pub fn new(lang: Lang, title: impl Into<String>, style: &'static Style, body: Markup) -> Self {
        Self {
            lang,
            title: title.into(),
            style,
            body,
            status: StatusCode::OK,
            script: None,
            compressible: false,
            cache: "no-store",
            retry_after: None,
        }
    }

    /// Answers with another status than 200.
    #[must_use]
    pub fn status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }

    /// Says after how many seconds another try is worth it.
    #[must_use]
    pub fn retry_after(mut self, seconds: HeaderValue) -> Self {
        self.retry_after = Some(seconds);
        self
    }

    /// Loads a script once the page is there, and lets it speak to this server and, if the reader
    /// allows it, to the microphone. Whatever has the class `scripting` is not shown by a browser
    /// that runs no scripts.
    #[must_use]
    pub fn script(mut self, script: Module) -> Self {
        self.script = Some(script);
        self
    }

    /// Allows compression: for pages that repeat nothing of what the request said.
    #[must_use]
    pub fn without_typed_text(mut self) -> Self {
        self.compressible = true;
        self
    }

    /// Lets caches keep it: for published statistics, which are the same for everyone.
    #[must_use]
    pub fn public(mut self) -> Self {
        self.cache = "public, max-age=300";
        self
    }
}

impl IntoResponse for Page {
    fn into_response(self) -> Response {
        let markup = html! {
            (DOCTYPE)
            html lang=(self.lang.code()) dir=(self.lang.direction()) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    // No icon to fetch, and none to be refused.
                    link rel="icon" href="data:,";
                    title { (self.title) }
                    style { (PreEscaped(&self.style.text)) }
                    @if self.script.is_some() {
                        noscript { style { (PreEscaped(WITHOUT_SCRIPTING)) } }
                    }
                }
                body {
                    (self.body)
                    @if let Some(script) = &self.script {
                        script type="module" src=(script.path) integrity=(script.integrity) {}
                    }
                }
            }
        };
        let mut response = Response::new(Body::from(markup.into_string()));
        *response.status_mut() = self.status;
        let headers = response.headers_mut();
        headers.insert(
            CONTENT_TYPE,
            HeaderValue::from_static("text/html; charset=utf-8"),
        );
        headers.insert(CONTENT_LANGUAGE, HeaderValue::from_static(self.lang.code()));
        let policy = match &self.script {
            Some(_) => &self.style.policy_with_script,
            None => &self.style.policy,
        };
        headers.insert(CONTENT_SECURITY_POLICY, policy.clone());
        if self.script.is_some() {
            headers.insert("permissions-policy", dress::ONLY_MICROPHONE.clone());
        }
        headers.insert(CACHE_CONTROL, HeaderValue::from_static(self.cache));
        if let Some(seconds) = self.retry_after {
            headers.insert(RETRY_AFTER, seconds);
        }
        if self.compressible {
            response.extensions_mut().insert(Compressible);
        }
        response
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_squeezed_style_has_no_comments_and_no_lines() {
        assert_eq!(
            squeeze("/* why */\nmain {\n  color: red;\n}\n/* x */ p { margin: 0 }"),
            "main {color: red;}p { margin: 0 }"
        );
    }

    #[test]
    fn the_policy_allows_exactly_the_style_in_the_page() {
        let style = Style::with("p { margin: 0 }");
        let hash = STANDARD.encode(Sha256::digest(style.text.as_bytes()));
        let policy = style.policy.to_str().expect("ASCII");
        assert!(policy.contains(&format!("style-src 'sha256-{hash}'")));
        assert!(!policy.contains("unsafe") && !policy.contains("script"));
        let policy = style.policy_with_script.to_str().expect("ASCII");
        assert!(policy.contains(&format!("style-src 'sha256-{hash}' 'sha256-")));
        assert!(policy.contains("script-src 'self';") && !policy.contains("unsafe"));
    }

    #[test]
    fn a_page_with_a_script_asks_for_exactly_that_and_for_the_microphone() {
        static STYLE: std::sync::LazyLock<Style> = std::sync::LazyLock::new(|| Style::with(""));
        let page = || Page::new(Lang::En, "x", &STYLE, html! {});
        let script = Module {
            path: "/assets/x.js".to_owned(),
            integrity: "sha256-x",
        };
        let without = page().into_response();
        assert!(!without.headers().contains_key("permissions-policy"));
        let with = page().script(script).into_response();
        let allowed = with.headers()["permissions-policy"]
            .to_str()
            .expect("ASCII");
        assert!(allowed.contains("microphone=(self)") && allowed.contains("camera=()"));
    }
}
