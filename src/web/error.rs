//! The one HTTP error: a fixed public sentence, and a private cause that is logged once.

use std::error::Error;

use axum::response::{IntoResponse, Response};
use http::StatusCode;
use http::header::{CONTENT_TYPE, HeaderValue};

/// An answer other than what was asked for. What the public reads depends on [`Kind`] alone.
pub struct PublicError {
    kind: Kind,
    cause: Option<Box<dyn Error + Send + Sync>>,
}

/// What went wrong, as far as the public may know. Each kind is one status and one sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// 400: the request cannot be understood.
    BadRequest,
    /// 401: a valid session is needed.
    Unauthorized,
    /// 403: understood, and refused.
    Forbidden,
    /// 403: the form was sent by a page of another site.
    CrossSite,
    /// 404: nothing here, whoever asks.
    NotFound,
    /// 405: not in this way.
    MethodNotAllowed,
    /// 408: the body took too long.
    TooSlow,
    /// 409: it contradicts what is already there.
    Conflict,
    /// 413: more than is taken.
    TooLarge,
    /// 415: not a type or coding that is taken.
    UnsupportedType,
    /// 500: a fault of ours.
    Internal,
    /// 503: not now; nothing was changed.
    Unavailable,
}

impl Kind {
    /// The status that goes out.
    pub fn status(self) -> StatusCode {
        match self {
            Self::BadRequest => StatusCode::BAD_REQUEST,
            Self::Unauthorized => StatusCode::UNAUTHORIZED,
            Self::Forbidden | Self::CrossSite => StatusCode::FORBIDDEN,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::TooSlow => StatusCode::REQUEST_TIMEOUT,
            Self::Conflict => StatusCode::CONFLICT,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::UnsupportedType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::Internal => StatusCode::INTERNAL_SERVER_ERROR,
            Self::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    /// The Fluent message that a browser's reader sees.
    pub fn message(self) -> &'static str {
        match self {
            Self::BadRequest => "error-bad-request",
            Self::Unauthorized => "error-unauthorized",
            Self::Forbidden => "error-forbidden",
            Self::CrossSite => "error-cross-site",
            Self::NotFound => "error-not-found",
            Self::MethodNotAllowed => "error-method-not-allowed",
            Self::TooSlow => "error-too-slow",
            Self::Conflict => "error-conflict",
            Self::TooLarge => "error-too-large",
            Self::UnsupportedType => "error-unsupported-type",
            Self::Internal => "error-internal",
            Self::Unavailable => "error-unavailable",
        }
    }

    /// The sentence for programs, which ask for no language.
    fn sentence(self) -> &'static str {
        match self {
            Self::BadRequest => "The request cannot be understood.\n",
            Self::Unauthorized => "A valid session is needed.\n",
            Self::Forbidden => "Refused.\n",
            Self::CrossSite => "Refused: sent from another site.\n",
            Self::NotFound => "Nothing here.\n",
            Self::MethodNotAllowed => "Not in this way.\n",
            Self::TooSlow => "Took too long.\n",
            Self::Conflict => "Contradicts what is already there.\n",
            Self::TooLarge => "More than is taken.\n",
            Self::UnsupportedType => "Not a type that is taken.\n",
            Self::Internal => "A fault of ours. Nothing was saved.\n",
            Self::Unavailable => "Not now. Nothing was saved; try again.\n",
        }
    }
}

impl PublicError {
    /// An error whose kind says it all.
    pub fn new(kind: Kind) -> Self {
        Self { kind, cause: None }
    }

    /// 404.
    pub fn not_found() -> Self {
        Self::new(Kind::NotFound)
    }

    /// 500, with the cause for the log.
    pub fn internal(cause: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::new(Kind::Internal).because(cause)
    }

    /// Adds the private cause. It is logged once, when the answer is made, and must hold no
    /// content: the errors of our modules never repeat a value.
    #[must_use]
    pub fn because(mut self, cause: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        self.cause = Some(cause.into());
        self
    }

    /// What the public may know.
    pub fn kind(&self) -> Kind {
        self.kind
    }
}

impl From<Kind> for PublicError {
    fn from(kind: Kind) -> Self {
        Self::new(kind)
    }
}

impl IntoResponse for PublicError {
    fn into_response(self) -> Response {
        if let Some(cause) = &self.cause {
            let status = self.kind.status().as_u16();
            if status >= 500 {
                tracing::error!(status, cause = %chain(cause.as_ref()), "refused");
            } else {
                tracing::debug!(status, cause = %chain(cause.as_ref()), "refused");
            }
        }
        let mut response = (self.kind.status(), self.kind.sentence()).into_response();
        response.headers_mut().insert(
            CONTENT_TYPE,
            HeaderValue::from_static("text/plain; charset=utf-8"),
        );
        // `dress` turns this into a page for whoever reads with a browser.
        response.extensions_mut().insert(self.kind);
        response
    }
}

fn chain(error: &(dyn Error + 'static)) -> String {
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(source) = next {
        text.push_str(": ");
        text.push_str(&source.to_string());
        next = source.source();
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cause_never_reaches_the_public() {
        let error = PublicError::internal("the secret reason");
        let response = error.into_response();
        assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
        assert_eq!(Kind::Internal.sentence().find("secret"), None);
        assert_eq!(response.extensions().get::<Kind>(), Some(&Kind::Internal));
    }
}
